"""The heads of names (``委员会``, ``Working Group``), which both forms of names look for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.languages import LanguageData
    from extract.pipes.board import Board

__all__ = ["Head", "heads", "is_known"]


@dataclass(frozen=True, slots=True)
class Head:
    """The class of what a head names, and what it needs before it to make a name."""

    kind: str
    strength: str


def heads(words: LanguageData) -> dict[str, Head]:
    """Return the heads that ``names.toml`` lists, by their words; a word listed twice is what it is listed as first."""
    found: dict[str, Head] = {}
    for group in words.tables["names"]["heads"]:
        for word in group["words"]:
            found.setdefault(word, Head(group["kind"], group["strength"]))
    return found


def is_known(state: Board, start: int, end: int) -> bool:
    """True when an authority file knows the name, or its end with no more than a verb or the like before it.

    津巴布韦人权委员会 is another body than 人权委员会, 促进…工作组 is none: only a place in front makes a new name.
    """
    known = state.known_over(end - 1, end)
    if known is None or known.end != end:
        return False
    place = state.starting_at(start, "Country") or state.starting_at(start, "Place")
    return known.start <= start or place is None or place.end > known.start
