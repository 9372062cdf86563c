"""The structure of a UN report, seen through page breaks: masthead, sections, numbered paragraphs, footnotes.

The layout conventions are those of the UN Editorial Manual: a masthead with organ, session, agenda item, title and
author; a summary; contents; sections under roman (Chinese) numerals and letters; paragraphs numbered through the whole
report; footnotes tied to raised marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.model import Block, Header
from extract.view import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.languages import LanguageData

__all__ = ["parse", "read_header"]

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_FOOTNOTE = re.compile(rf"(?P<mark>[{_RAISED}]{{1,3}}|\*{{1,3}})\s*(?=\S)")
_PLAIN_FOOTNOTE = re.compile(r"(?P<mark>\d{1,2})\s+(?=\S)")
_PARAGRAPH = re.compile(r"(?P<number>\d{1,3})\s?\.(?![\d)])\s*(?=\S)")
# The numbers of a document in sections: 3.I.12, 24.8; but 24.8 million is none.
_SECTIONED = re.compile(r"(?P<number>\d{1,3}(?:\.[IVX]{1,4})?\.\d{1,3})\s+(?![a-z万亿%])(?=\S)")
_TERMINAL = re.compile(r"[.。!?:;…][\"'”’)\]]*\s*[⁰¹²³⁴-⁹]*\s*$")
_SENTENCE_END = re.compile(r"[\w%)）”\"’»][.。]$")
_SENTENCE_INSIDE = re.compile("[a-z)][.!?] [A-Z]|[。!?]")
_CONTENTS_LINE = re.compile(r"(?:\t|\.{3,}|…|\s{3,})\s*\d{1,4}$")
_SYMBOL_LINE = re.compile(r"[A-Z][A-Z]*(?:/[A-Za-z0-9.()\-]+){1,6}(?:\s?\(\d{4}\))?\*{0,3}$")
_PAGE_FURNITURE = re.compile(
    r"(?:\d{1,3}/\d{1,3}\s+)?\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}/\d{1,3}|\s+\d{6})*$"  # job number, page
    r"|\*\d{7}\*$|\d{1,3}/\d{1,3}$|_{3,}$|第\s?\d+\s?页$|[Pp]age\s?\d+$"
)
_REMARK = re.compile(r"[(（\[【].*[)）\]】]")  # may stand between a title and its author
_ENDED = re.compile(r"[.。;,]\d*$")  # a sentence or a part of one
_IN_CHINESE = re.compile("(?<=[\u3400-\u4dbf\u4e00-\u9fff]) (?=[\u3400-\u4dbf\u4e00-\u9fff])")
_MARKS = re.compile(rf"(?:[{_RAISED}]+|\*+)$")
_TITLE_NUMBER = re.compile(r"\d{1,2}/\d{1,4}(?: [A-Z])?\.\s*")  # that of a resolution, before its title
_WIDE = re.compile("[\u2e81-\U0010ffff]")
_LONG_LINE = 30
# No page is so wide: where more than a few lines are, a line is a paragraph and ends with it.
_PAGE_WIDTH = 160
_FEW = 20
_GOES_ON = re.compile(r"[a-z\])）,;、]")
_CUT_SHORT = re.compile(r"[,、\-–(（]$")
# A paragraph is numbered by up to so many more than the one before.
_NEXT = 5
_MASTHEAD_LINES = 80
_SENTENCES = 3
_LONGEST_TITLE = 500


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str  # stripped and folded

    @property
    def width(self) -> int:
        """The width on a page: a Chinese character takes twice the room of a Latin one."""
        return len(self.text) + (0 if self.text.isascii() else len(_WIDE.findall(self.text)))

    @property
    def terminated(self) -> bool:
        return bool(_TERMINAL.search(self.text))

    @property
    def running(self) -> bool:
        """Whether it is text, no line of a masthead: it ends a sentence, or a paragraph of a preamble."""
        return self.terminated or (self.text.endswith(",") and self.width > 2 * _LONG_LINE)

    @property
    def ends_sentence(self) -> bool:
        """Whether it is a sentence, no footnote of a masthead."""
        ended = self.width > 2 * _LONG_LINE and _SENTENCE_END.search(self.text) is not None
        return ended and _FOOTNOTE.match(self.text) is None

    @property
    def broken_off(self) -> bool:
        """Whether it is too long for a line of a masthead, or has a sentence inside."""
        return self.width > 2 * _LONG_LINE or bool(_SENTENCE_INSIDE.search(self.text))


def _lines(text: str) -> Iterator[_Line | None]:
    """Yield each line stripped, ``None`` for a blank one."""
    start = 0
    for raw in normalize(text).split("\n"):
        stripped = raw.strip()
        if stripped:
            begin = start + raw.index(stripped[0])
            yield _Line(begin, begin + len(stripped), stripped)
        else:
            yield None
        start += len(raw) + 1


def _columns(line: _Line) -> list[_Line]:
    """Return the parts of a masthead line that wide gaps separate: organ, symbol, distribution."""
    return [
        _Line(line.start + part.start(), line.start + part.end(), part[0])
        for part in re.finditer(r"\S+(?:\s{1,3}\S+)*", line.text)
    ]


def _one_line_a_block(lines: Iterable[_Line | None]) -> bool:
    """True when every line is a unit of its own, false when blank lines or numbers part wrapped paragraphs."""
    listed = list(lines)
    while listed and listed[-1] is None:
        listed.pop()
    filled = [line for line in listed if line]
    blanks = sum(line is None for line in listed)
    long = [line for line in filled if line.width >= _LONG_LINE]
    whole = sum(line.running for line in long)
    return blanks * 10 < len(filled) and whole * 2 > len(long)


def _unwrapped(lines: Iterable[_Line | None]) -> bool:
    """True when lines are wider than a page, so that paragraphs are not broken into lines."""
    filled = [line for line in lines if line]
    wide = sum(2 * len(line.text) > _PAGE_WIDTH and line.width > _PAGE_WIDTH for line in filled)
    return wide * _FEW > len(filled)


class _Parser:
    """Turns lines into blocks; one instance a text."""

    def __init__(self, lines: list[_Line | None], words: LanguageData) -> None:
        self.lines = lines
        self.single = _one_line_a_block(lines)
        self.unwrapped = _unwrapped(lines)
        self.is_summary = words.pattern("structure", "summary").fullmatch
        self.is_contents = words.pattern("structure", "contents").fullmatch
        self.is_session = words.pattern("structure", "session_line").fullmatch
        self.begins = words.pattern("structure", "new_line").match
        self.is_top = words.pattern("structure", "top_heading").match
        self.heading = words.pattern("structure", "heading").match
        self.opens = words.pattern("structure", "opening").fullmatch
        self.blocks: list[Block] = []
        self.open: Block | None = None  # the paragraph that a page break may have left unfinished
        self.unfinished = False
        self.cut_short = False  # in the middle of a list or a word
        self.headed = False  # all that is open is one short line without a number: a heading in words
        self.last_number = 0
        self.last_mark = 0
        self.section: list[str] = []
        self.in_contents = False
        self.page_end = False  # the line before was page furniture

    def parse(self) -> list[Block]:
        body = self._masthead()
        fresh = True  # the line before was blank
        footnote: Block | None = None
        for line in self.lines[body:]:
            if line is None:
                fresh, footnote = True, None
                continue
            footnote = self._place(line, fresh=fresh or self.single, footnote=footnote)
            fresh = False
        return self.blocks

    def _masthead(self) -> int:
        """Place the masthead; return the number of lines it takes."""
        filled = 0
        current: Block | None = None
        for count, whole in enumerate(self.lines):
            if whole is None:
                current = None
                continue
            filled += 1
            if whole.width > _PAGE_WIDTH and whole.ends_sentence:
                return self._first_sentence(count)
            if self._starts_body(whole) or filled > _MASTHEAD_LINES:
                return self._no_body() if self._is_text(self.lines[:count]) else count
            *columns, line = _columns(whole)
            for column in columns:
                current = Block("masthead", [(column.start, column.end)])
                self.blocks.append(current)
                current = None
            if self.is_session(line.text):  # never joined to a line before or behind
                self.blocks.append(Block("masthead", [(line.start, line.end)]))
                current = None
            elif current is not None and not self.single and not self.begins(line.text):
                current.pieces.append((line.start, line.end))
            else:
                current = Block("masthead", [(line.start, line.end)])
                self.blocks.append(current)
        return self._no_body()

    def _no_body(self) -> int:
        """Return where the first sentence stands in a text that nothing shows to be a report: no masthead before it."""
        first = next((count for count, line in enumerate(self.lines) if line is not None and line.running), None)
        if first is None:  # nor does anything end a sentence: an excerpt that breaks off
            first = next((count for count, line in enumerate(self.lines) if line is not None and line.broken_off), None)
        if first is None:
            return len(self.lines)
        while not self.single and first > 0 and self.lines[first - 1] is not None:
            first -= 1  # its first line
        return self._begin_text(first)

    def _first_sentence(self, count: int) -> int:
        """Return where the text begins whose first long line is line *count*: a summary without a heading is one."""
        before = enumerate(self.lines[:count])
        return self._begin_text(next((n for n, line in before if line is not None and line.ends_sentence), count))

    def _begin_text(self, first: int) -> int:
        """Take from line *first* on nothing for the masthead; return it."""
        start = next(line.start for line in self.lines[first:] if line is not None)
        self.blocks = [block for block in self.blocks if block.pieces[-1][1] <= start]
        return first

    def _is_text(self, before: Sequence[_Line | None]) -> bool:
        """Whether more than a footnote or two of what stands *before* the body is sentences: then it is body, too."""
        sentences = (
            line.running and line.width > _LONG_LINE and not _FOOTNOTE.match(line.text) for line in before if line
        )
        return sum(sentences) > _SENTENCES

    def _starts_body(self, line: _Line) -> bool:
        if self.is_summary(line.text) or self.is_contents(line.text) or self.heading(line.text):
            return True
        if self.opens(line.text):
            return True
        match = _PARAGRAPH.match(line.text)
        if match and (int(match["number"]) == 1 or line.width > _LONG_LINE * 2):  # a text may begin in the middle
            return True
        return self.single and line.running and line.width > _LONG_LINE

    def _place(self, line: _Line, *, fresh: bool, footnote: Block | None) -> Block | None:
        """Put one line where it belongs; return the footnote it belongs to, if any."""
        text = line.text
        if _PAGE_FURNITURE.match(text) or (_SYMBOL_LINE.match(text) and (fresh or self.page_end)):
            self._add("running", line)
            self.page_end = True
            return None
        self.page_end = False
        mark = self._footnote_mark(text, fresh=fresh)
        if mark:
            return self._add("footnote", line, number=mark)
        if footnote is not None and not fresh and not _PARAGRAPH.match(text):
            footnote.pieces.append((line.start, line.end))
            return footnote
        if self.is_summary(text) or self.is_contents(text):
            self.in_contents = bool(self.is_contents(text))
            self._add("heading", line)
            self.section = [text] if self.is_summary(text) else []
            self._close()
            return None
        if self.in_contents and (_CONTENTS_LINE.search(text) or not (_TERMINAL.search(text) or self.heading(text))):
            self._add("contents", line)
            return None
        self.in_contents = False
        self._place_text(line, fresh=fresh)
        return None

    def _footnote_mark(self, text: str, *, fresh: bool) -> str | None:
        match = _FOOTNOTE.match(text)
        if match:
            return match["mark"].translate(_PLAIN)
        plain = _PLAIN_FOOTNOTE.match(text)
        if plain and fresh and int(plain["mark"]) == self.last_mark + 1 and self.unfinished:
            return plain["mark"]
        return None

    def _place_text(self, line: _Line, *, fresh: bool) -> None:
        sectioned = _SECTIONED.match(line.text)
        numbered = None if sectioned else _PARAGRAPH.match(line.text)
        headed, self.headed = self.headed, False
        if sectioned and (self.single or headed or not self.unfinished):
            self.open = self._add("paragraph", line, number=sectioned["number"])
        elif numbered and self._numbers(int(numbered["number"]), line):
            self.last_number = int(numbered["number"])
            self.open = self._add("paragraph", line, number=numbered["number"])
        elif self.heading(line.text) and not line.terminated:
            self._heading(line)
            return
        elif (
            self.open is not None
            and not self.single
            and (self.unfinished or not fresh)
            and self._goes_on(line, fresh=fresh)
        ):
            self.open.pieces.append((line.start, line.end))
        else:
            self.open = self._add("paragraph", line)
            self.headed = line.width < 2 * _LONG_LINE
        self.unfinished = not line.terminated
        self.cut_short = bool(_CUT_SHORT.search(line.text))

    def _goes_on(self, line: _Line, *, fresh: bool) -> bool:
        """Return whether a line can belong to the open paragraph: a point of a list may end without a full stop."""
        if not self.unwrapped or self.cut_short or _GOES_ON.match(line.text):
            return True
        page_ends = self.blocks[-1] is not self.open or (fresh and line.terminated)
        return self.unfinished and page_ends

    def _numbers(self, number: int, line: _Line) -> bool:
        """Return whether a line begins the paragraph of that *number*: an excerpt leaves some out."""
        whole = not self.unfinished and line.terminated and line.width > 2 * _LONG_LINE
        return self.last_number < number and (whole or number <= self.last_number + _NEXT)

    def _heading(self, line: _Line) -> None:
        top = self.is_top(line.text) or not self.section
        self.section = [line.text] if top else [*self.section[:1], line.text]
        self._add("heading", line)
        self._close()

    def _close(self) -> None:
        self.open, self.unfinished, self.headed = None, False, False

    def _add(self, kind: str, line: _Line, number: str | None = None) -> Block:
        if kind == "footnote" and number and number.isdigit():
            self.last_mark = int(number)
        block = Block(kind, [(line.start, line.end)], number, " / ".join(self.section) or None)
        self.blocks.append(block)
        return block


def parse(text: str, words: LanguageData) -> list[Block]:
    """Return the blocks of *text* in reading order; offsets are code points of *text*.

    A paragraph that a page break, a footnote or a running head interrupts is one block of several pieces.
    """
    return _Parser(list(_lines(text)), words).parse()


def read_header(text: str, blocks: Sequence[Block], words: LanguageData) -> Header:
    """Return what the masthead says, by the patterns ``[header]`` of the language's ``structure.toml``.

    Organs, sessions and the date are filled in by the pipeline, which knows their names.
    """
    units = [_on_one_line(text, block) for block in blocks if block.kind in {"masthead", "title"}]
    lines = [
        line.strip()
        for block in blocks
        if block.kind == "masthead"
        for start, end in block.pieces
        for line in re.split(r"\s{3,}|\n", normalize(text[start:end]))
    ]
    found = {
        name: match[1].strip()
        for name in ("distribution", "language", "original_language", "agenda_item")
        for line in reversed(lines)
        if (match := words.pattern("structure", name).search(line))
    }
    symbol = next((re.sub(r"[\s*]+", "", line) for line in lines if _SYMBOL_LINE.match(line)), None)
    title = next((_on_one_line(text, block) for block in blocks if block.kind == "title"), None)
    if title is not None:  # the file tells it apart
        title = _TITLE_NUMBER.sub("", _MARKS.sub("", title).strip())
    above, author = _authored(units, words)
    if author is not None:
        title = title or above
    elif title is None and units and len(units) < len(blocks):  # a masthead and nothing behind it is no masthead
        title = _title(units, words)
    return Header(
        symbol=symbol,
        title=title,
        author=author,
        distribution=found.get("distribution"),
        language=found.get("language"),
        original_language=found.get("original_language"),
        agenda_item=found.get("agenda_item"),
    )


def _authored(units: Sequence[str], words: LanguageData) -> tuple[str | None, str | None]:
    """Return (title, author) by the first of *units* that names the author, the title on its line or above it."""
    for number, unit in enumerate(units):
        match = words.pattern("structure", "author").search(unit)
        if match is not None:
            return unit[: match.start()].strip() or _title(units[:number], words), match[1]
    return None, None


def _on_one_line(text: str, block: Block) -> str:
    """Return the text of *block* on one line; where a line breaks between two Chinese characters, nothing is left."""
    whole = " ".join(" ".join(text[start:end].split()) for start, end in block.pieces)
    return _IN_CHINESE.sub("", whole)


def _title(units: Sequence[str], words: LanguageData) -> str | None:
    """Return the last of *units*, the parts of a masthead, that can be a title; ``None`` where it is running text."""
    for unit in reversed(units):
        plain = _MARKS.sub("", normalize(unit)).strip()
        if _REMARK.fullmatch(plain) or words.pattern("structure", "no_title").fullmatch(plain):
            continue
        running = len(plain) > _LONGEST_TITLE or _ENDED.search(plain) or plain[:1].islower()
        return None if running else _MARKS.sub("", unit).strip()
    return None
