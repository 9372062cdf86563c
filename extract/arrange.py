"""The structure of a report whose file knows its own: what its reader saw, read with the words of the language.

A reader tells headings by their style, numbered paragraphs, footnotes, cells of tables and, on a first page, the
masthead. What only words tell is added here: summary, contents, where a masthead without a layout ends, sections.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.structure import parse
from extract.view import normalize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.languages import LanguageData
    from extract.model import Block

__all__ = ["arrange", "structure"]

_TERMINAL = re.compile(r"[.。!?:;…][\"'”’)\]]*\s*[⁰¹²³⁴-⁹*]*\s*$")
_CONTENTS_LINE = re.compile(r"(?:\t|\.{3,}|…|\s{3,})\s*[\d–-]{1,9}$")
_FOOTNOTE = re.compile(r"([⁰¹²³⁴-⁹]{1,3}|\*{1,3})\s*(?=[^\s*])")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LONG = 60  # a first line this long that ends a sentence is no part of a masthead
_HEADING = 250
_LETTERED = re.compile(r"[a-z]{1,4}[.)]\s")
_UNSPACED = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_STEP = 5  # so many numbers may be missing between two numbered paragraphs
_MASTHEAD = 60


class _Arranger:
    """One walk through the blocks of a report."""

    def __init__(self, text: str, words: LanguageData) -> None:
        self.text = normalize(text)
        self.is_summary = words.pattern("structure", "summary").fullmatch
        self.is_contents = words.pattern("structure", "contents").fullmatch
        self.is_top = words.pattern("structure", "top_heading").match
        self.heading = words.pattern("structure", "heading").match
        self.section: list[str] = []
        self.last_number = 0
        self.restarts = True  # a heading since the last number: numbers may begin anew
        self.in_contents = False
        self.open: Block | None = None  # the paragraph that the next may go on with

    def of(self, block: Block) -> str:
        """Return the text of *block*, folded."""
        return " ".join(self.text[start:end].strip() for start, end in block.pieces)

    def is_heading(self, block: Block) -> bool:
        text = self.of(block)
        if self.is_summary(text) or self.is_contents(text):
            return True
        return bool(self.heading(text)) and not _TERMINAL.search(text)

    def masthead(self, blocks: Sequence[Block]) -> int:
        """Return how many blocks at the beginning are the masthead."""
        marked = [number for number, block in enumerate(blocks) if block.kind in {"masthead", "title"}]
        if marked:
            return marked[-1] + 1
        for number, block in enumerate(blocks[:_MASTHEAD]):
            text = self.of(block)
            if block.kind == "contents" or block.number == "1" or self.is_heading(block):
                return number
            if block.number and len(text) > _LONG:
                return number
            if block.kind == "paragraph" and len(text) > _LONG and _TERMINAL.search(text):
                return number
        return 0

    def goes_on(self, block: Block) -> bool:
        """Return whether *block* is the rest of the open paragraph, which a page break of the file has cut."""
        if self.open is None or block.number:
            return False
        before, text = self.of(self.open), self.of(block)
        if _TERMINAL.search(before) or not text:
            return False
        if _UNSPACED.match(text):
            return len(before) > _LONG // 4 and bool(_TERMINAL.search(text))
        return text[0].islower() and not _LETTERED.match(text) and len(before) > _LONG // 2

    def place(self, block: Block) -> Block:
        """Return *block* with its kind, number and section."""
        text = self.of(block)
        note = _FOOTNOTE.match(text) if block.kind == "paragraph" else None
        if note:  # typed by hand
            block = replace(block, kind="footnote", number=note[1].translate(_PLAIN))
        if block.kind == "footnote":
            return replace(block, section=self._section())
        if self.is_summary(text) or self.is_contents(text):
            self.in_contents = bool(self.is_contents(text))
            self.section = [text] if self.is_summary(text) else []
            return replace(block, kind="heading", number=None, section=self._section())
        if self.in_contents and self._in_contents(block, text):
            return replace(block, kind="contents", number=None)
        self.in_contents = False
        if block.kind == "heading" or (block.kind == "paragraph" and len(text) < _HEADING and self.is_heading(block)):
            return self._heading(block, text)
        if block.kind == "paragraph" and block.number and block.number.isdigit():
            block = self._numbered(block)
        return replace(block, section=self._section())

    def _in_contents(self, block: Block, text: str) -> bool:
        if block.kind in {"contents", "table"} or _CONTENTS_LINE.search(text):
            return True
        return block.kind != "heading" and not (_TERMINAL.search(text) or self.heading(text))

    def _heading(self, block: Block, text: str) -> Block:
        top = self.is_top(text) or not self.section
        self.section = [text] if top else [*self.section[:1], text]
        self.restarts = True
        return replace(block, kind="heading", number=None, section=self._section())

    def _numbered(self, block: Block) -> Block:
        """Keep the number of a paragraph when it goes on counting, or begins to count anew under a heading."""
        number = int(block.number or 0)
        if (
            self.last_number < number <= self.last_number + _STEP
            or self.last_number == 0
            or (number == 1 and self.restarts)
        ):
            self.last_number, self.restarts = number, False
            return block
        return replace(block, number=None)

    def _section(self) -> str | None:
        return " / ".join(self.section) or None


def arrange(text: str, blocks: Sequence[Block], words: LanguageData) -> list[Block]:
    """Return *blocks*, as a reader made them of *text*, with their final kinds, numbers and sections."""
    walk = _Arranger(text, words)
    end = walk.masthead(blocks)
    placed = []
    for block in blocks[:end]:
        if walk.is_summary(walk.of(block)) or walk.is_contents(walk.of(block)):
            placed.append(walk.place(block))
        elif block.kind in {"title", "footnote"}:
            placed.append(block)
        else:
            placed.append(replace(block, kind="masthead", number=None))
    for block in blocks[end:]:
        now = walk.place(block)
        if now.kind == "paragraph" and walk.goes_on(now):
            walk.open.pieces = [*walk.open.pieces, *now.pieces]  # type: ignore[union-attr]  # goes_on has looked
            continue
        placed.append(now)
        if now.kind not in {"footnote", "table"}:
            walk.open = now if now.kind == "paragraph" else None
    return placed


def structure(text: str, blocks: Sequence[Block] | None, words: LanguageData) -> list[Block]:
    """Return the blocks of *text*: those its reader made, arranged, or without them those that its lines show."""
    return parse(text, words) if blocks is None else arrange(text, blocks, words)
