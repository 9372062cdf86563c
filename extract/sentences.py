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
    for number, (block, start, end) in enumerate(view.blocks):
        if block.kind not in _ASSERTING:
            continue
        if block.number:
            start += len(block.number)
            start += len(view.text[start:end]) - len(view.text[start:end].lstrip(". "))
        for match in ends.finditer(view.text, start, end):
            if match.end() > start:
                yield Sentence(start, match.end(), number, block)
                start = match.end()
                start += len(view.text[start:end]) - len(view.text[start:end].lstrip(" "))
        if start < end:
            yield Sentence(start, end, number, block)
