"""The reading view: a report's text as a reader takes it in, with the way back to the characters of the file.

Page breaks, line ends, running heads and footnote marks are gone, footnotes stand behind the text, full-width forms
are half-width, and spaces survive only between words of scripts that use them. Every recognizer works on this text;
:meth:`View.span` leads back to the report's own offsets.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Block

__all__ = ["SEPARATOR", "View", "around", "build_view", "normalize", "reading_form"]

#: Stands between two blocks; no name reaches across it.
SEPARATOR = "\n"


def _width_table() -> dict[int, str]:
    """Return the one-to-one part of NFKC for full-width forms and spaces, and the dashes UN texts mix."""
    wide = {
        code: unicodedata.normalize("NFKC", chr(code))
        for code in (*range(0xFF01, 0xFF5F), 0xFFE5, 0x3000, 0xA0, 0x2007, 0x202F)
    }
    # Dashes and hyphens vary freely within one document; quotation marks do too.
    dashes = dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2212), "-")
    quotes = {0x2018: "'", 0x2019: "'", 0x201B: "'", 0x301D: "“", 0x301E: "”", 0x300E: "“", 0x300F: "”"}
    return {**wide, **dashes, **quotes}


_WIDTHS = _width_table()
# Ideographs, kana and CJK punctuation, after folding: scripts that are written without spaces.
_UNSPACED = r"\u2E80-\u303F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF"
_GAP = re.compile(
    # white space that does not separate words: beside an unspaced script, before a hyphen inside a word
    rf"(?P<drop>(?<=[{_UNSPACED}])\s+|\s+(?=[{_UNSPACED}])|(?<=\w)[ \t]+(?=-\s*\n?\s*\w)|(?<=\w-)\s*\n\s*(?=\w)"
    # footnote marks
    r"|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+|\u00AD)"
    # any other white space is one space
    r"|(?P<one>[^\S ]\s*|\s\s+)"
)
# What stands between the parts of a foreign name for the middle dot.
_NAME_DOT = re.compile(r"(?<=\w)[\u2022\u2027\u30FB\uFF65](?=\w)")


def normalize(text: str) -> str:
    """Return *text* with widths, dashes and quotation marks folded, character for character."""
    return _NAME_DOT.sub("·", text).translate(_WIDTHS)


def reading_form(text: str) -> str:
    """Return *text* as it would stand in a view: folded, and without the spaces that separate no words."""
    return _GAP.sub(lambda gap: " " if gap["one"] else "", normalize(text))


class View:
    """The reading text and its mapping to the report.

    ``text`` is the reading text; ``blocks`` are the (block, start, end) of each block in it, in order. Offsets of the
    view and of the report are both code points.
    """

    __slots__ = ("_sources", "_starts", "block_starts", "blocks", "text")

    def __init__(
        self, text: str, starts: Sequence[int], sources: Sequence[int], blocks: list[tuple[Block, int, int]]
    ) -> None:
        """Take the pieces made by :func:`build_view`."""
        self.text = text
        self._starts = starts
        self._sources = sources
        self.blocks = blocks
        self.block_starts = [start for _, start, _ in blocks]

    def source(self, index: int) -> int:
        """Return the report offset of the view's character *index*."""
        piece = bisect_right(self._starts, index) - 1
        return self._sources[piece] + index - self._starts[piece]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the report offsets of the view's stretch *start* to *end*, cut words included whole."""
        return self.source(start), self.source(end - 1) + 1

    def block_at(self, index: int) -> int:
        """Return the position in ``blocks`` of the block that holds the view's character *index*."""
        return bisect_right(self.block_starts, index) - 1


def build_view(text: str, blocks: Sequence[Block], *, spaced: bool = True) -> View:
    """Return the reading view of *text*, whose structure is *blocks*, footnotes last.

    *spaced* tells whether the language parts words with spaces: then a line break stands for one.
    """
    normal = normalize(text)
    parts: list[str] = []
    starts: list[int] = []
    sources: list[int] = []
    placed: list[tuple[Block, int, int]] = []
    length = 0

    def take(start: int, end: int, literal: str | None = None) -> None:
        nonlocal length
        if end <= start:
            return
        piece = normal[start:end] if literal is None else literal
        starts.append(length)
        sources.append(start)
        parts.append(piece)
        length += len(piece)

    ordered = [block for block in blocks if block.kind != "footnote"]
    ordered += [block for block in blocks if block.kind == "footnote"]
    for block in ordered:
        if block.kind == "running":
            continue
        begin = length
        for number, (start, end) in enumerate(block.pieces):
            if number and parts and _parts_words(parts[-1][-1], normal[start], spaced=spaced):
                take(start - 1, start, " ")
            cursor = start
            for gap in _GAP.finditer(normal, start, end):
                take(cursor, gap.start())
                cursor = gap.end()
                if gap["one"] and start < gap.start() and cursor < end:
                    take(gap.start(), gap.end(), " ")
            take(cursor, end)
        placed.append((block, begin, length))
        take(block.pieces[-1][1] - 1, block.pieces[-1][1], SEPARATOR)
    return View("".join(parts), starts or [0], sources or [0], placed)


def around(text: str, start: int, end: int, width: int) -> str:
    """Return *width* characters on each side of what stands from *start* to *end*, which is a NUL in it."""
    return f"{text[max(0, start - width) : start]}\0{text[end : end + width]}"


_UNSPACED_CHAR = re.compile(f"[{_UNSPACED}]")


def _parts_words(before: str, behind: str, *, spaced: bool) -> bool:
    """Return whether a line break between two characters parts words: not behind a hyphen or slash, nor in a number."""
    if before in "-/" or behind in "-/" or _UNSPACED_CHAR.match(before) or _UNSPACED_CHAR.match(behind):
        return False
    return spaced or (before.isalpha() and behind.isalpha())
