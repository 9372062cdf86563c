"""Sentences of the reading view: the stretches that statements are read from, and that they lead back to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.languages import LanguageData
    from extract.model import Block
    from extract.view import View

__all__ = ["Sentence", "sentences"]

# Headings, mastheads and contents assert nothing.
_ASSERTING = {"paragraph"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: offsets of the view, and the number of its block there."""

    start: int
    end: int
    block: int
    owner: Block


def sentences(view: View, words: LanguageData) -> Iterator[Sentence]:
    """Yield the sentences of the paragraphs in reading order; the printed number of a paragraph is no part of one."""
    ends = words.pattern("profile", "sentence_end")
    for number, (block, first, last) in enumerate(view.blocks):
        if block.kind not in _ASSERTING:
            continue
        start = _skip(view.text, first + len(block.number or ""), ". ")
        for match in ends.finditer(view.text, start, last):
            if match.end() > start:
                yield Sentence(start, match.end(), number, block)
                start = _skip(view.text, match.end(), " ")
        if start < last:
            yield Sentence(start, last, number, block)


def _skip(text: str, start: int, chars: str) -> int:
    """Return the first offset at or behind *start* whose character is none of *chars*."""
    while start < len(text) and text[start] in chars:
        start += 1
    return start
