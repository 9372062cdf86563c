"""The heads of names (``委员会``, ``Working Group``) that a language lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.languages import LanguageData

__all__ = ["Head", "heads"]


@dataclass(frozen=True, slots=True)
class Head:
    """A head, the class of what it names, and what it needs before it to make a name.

    It may have a guard, a pattern for what follows: ``局(?!势)`` is the bureau but not the situation.
    """

    word: str
    guard: str
    kind: str
    strength: str


def heads(words: LanguageData) -> dict[str, Head]:
    """Return the heads of ``names.toml`` as they are written there; one listed twice is what it is listed as first."""
    found: dict[str, Head] = {}
    for group in words.tables["names"]["heads"]:
        for written in group["words"]:
            word, opening, guard = written.partition("(?")
            found.setdefault(written, Head(word, opening + guard, group["kind"], group["strength"]))
    return found
