"""What a reader hands on: the report text, and what the file knows of its structure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.model import Block

__all__ = ["Composer", "Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of one file.

    ``blocks`` is its structure as the file itself gives it, ``None`` for plain text, whose structure has to be seen in
    its lines. ``pages`` are (offset, page) where a new page begins, in order of the offsets: a footnote stands behind
    the paragraph that a page break cuts, so page numbers may go back. ``metadata`` holds what the file says of itself
    (``title``, ``symbol``, ``date``); offsets are code points of ``text``.
    """

    text: str
    blocks: tuple[Block, ...] | None = None
    pages: tuple[tuple[int, int], ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    format: str = "text"


class Composer:
    """Writes the report text, a block a line, and keeps the pages."""

    def __init__(self) -> None:
        """Begin an empty text."""
        self._parts: list[str] = []
        self._length = 0
        self._pages: list[tuple[int, int]] = []
        self.blocks: list[Block] = []

    def add(self, block: Block, runs: Iterable[tuple[str, int | None]], separator: str = "\n\n") -> None:
        """Append *block*, whose pieces are set here, with its text in *runs* of one page each."""
        runs = [(text, page) for text, page in runs if text]
        if not runs:
            return
        if self._parts:
            self._write(separator)
        start = self._length
        for text, page in runs:
            if page is not None and (not self._pages or self._pages[-1][1] != page):
                self._pages.append((self._length, page))
            self._write(text)
        block.pieces = [(start, self._length)]
        self.blocks.append(block)

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def reading(self, format_name: str, metadata: Mapping[str, str]) -> Reading:
        """Return what was written."""
        return Reading(f"{''.join(self._parts)}\n", tuple(self.blocks), tuple(self._pages), dict(metadata), format_name)
