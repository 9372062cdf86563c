"""Places that no gazetteer lists, in languages that write names with capitals."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.pipes.board import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.languages import LanguageData
    from extract.pipes.board import Board

__all__ = ["Places"]

# Words, and words in small letters.
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = re.compile(r"(?<!\w)[a-z][^\W\d_]*")
# So many characters before a name show a forename.
_AROUND = 20


class Places:
    """Names of villages and the like, told by the words before them."""

    def __init__(self, words: LanguageData, heads: tuple[str, ...]) -> None:
        """Compile the patterns of ``names.toml``.

        What ends in one of *heads* is no place: progress in [Strategic Plan] areas.
        """
        table = words.tables["names"]
        part = table["place_name"]
        self.part = re.compile(part)
        self.name = re.compile(rf"{table['place_before']}(?P<name>{part})(?![\w-])")
        self.list = re.compile(rf"(?<![\w-]){part}(?:, {part}){{1,40}},? and {part}")
        self.headed = heads
        self.peoples = frozenset(words.tables["collaborations"].get("nationals", ()))
        #: Benjamin [Netanyahu]
        self.forename = re.compile(r"(?:^|[a-z,] )[A-Z][a-z]+ $")

    def find(self, state: Board) -> Iterator[tuple[int, int]]:
        """Yield names of places that no gazetteer lists.

        A capitalized word behind "in" or "near" is one when a known place follows it (``Barja, Shuf district``) or when
        the report uses it so more than once; its neighbours in a list are places then, too.
        """
        names = self._names(state)
        if not names:
            return
        text = state.view.text
        ordered = sorted(names, key=lambda name: (-len(name), name))
        found = list(re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})(?![\w-])", text))
        small = frozenset(_SMALL.findall(text))
        never = {name for name in names if self._never_place(name, small)}
        never |= {
            match[0] for match in found if self.forename.search(text, max(0, match.start() - _AROUND), match.start())
        }
        for match in found:
            if match[0] not in never and not self._is_known_name(state, match.start()):
                yield match.span()

    def _names(self, state: Board) -> set[str]:
        """Return what the words before it, a known place behind it or its neighbours in a list tell to be a place."""
        text = state.view.text
        spans = [
            match.span("name")
            for match in self.name.finditer(text)
            if not self._is_known_name(state, match.start("name"))
        ]
        counts = Counter(text[start:end] for start, end in spans)
        names = {
            text[start:end] for start, end in spans if counts[text[start:end]] > 1 or self._before_place(state, end)
        }
        for match in self.list.finditer(text):
            parts = [(part, match.start() + match[0].find(part)) for part in self.part.findall(match[0])]
            known = any(part in names or self._is_place(state, start) for part, start in parts)
            if known and len(parts) > 2:  # noqa: PLR2004 - a list has three
                names.update(part for part, start in parts if not self._is_known_name(state, start))
        return names

    def _never_place(self, name: str, small: frozenset[str]) -> bool:
        """Return whether a name is a people's, has the head of a body, or is of words that are written *small*, too."""
        if name in self.peoples or any(map(name.endswith, self.headed)) or name.endswith(("'s", "’s")):
            return True
        return small.issuperset(_WORD.findall(name.lower()))

    @staticmethod
    def _is_place(state: Board, start: int) -> bool:
        known = state.known_over(start, start + 1)
        return known is not None and known.kind in PLACES

    @staticmethod
    def _is_known_name(state: Board, start: int) -> bool:
        return state.known_over(start, start + 1) is not None

    def _before_place(self, state: Board, end: int) -> bool:
        text = state.view.text
        return text[end : end + 2] == ", " and self._is_place(state, end + 2)
