"""From lines to paragraphs: where one ends and the next begins, on a page and across pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.read.pdf.lines import Line

__all__ = ["LEADER", "Paragraph", "Style", "paragraphs"]

#: The dots that lead from a heading to its page in a table of contents.
LEADER = re.compile(r"\s*(?:\.\s?|…\s?|·\s?|‥){4,}\s*(?P<page>[\d–\- ,]*)$")
_NUMBER = re.compile(r"(\d{1,3})\s?[.．](?![\d)])\s*")
_LETTER = re.compile(
    r"[(（]?(?P<letter>[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?=\s|[\u3400-\u9fff])"
)
_BULLET = re.compile(r"(?:[•·●○▪■◦‣∙❖➢\uf000-\uf8ff]|[–—\-o§](?=\s))\s*")
_TERMINAL = re.compile(r"[.。!！?？:：;；…][\"'”’)）\]]*\s*[⁰¹²³⁴-⁹*]*\s*$")
_UNSPACED = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
_INDENT = 0.8  # of a letter's size
_SPACED = 1.2  # a wider pitch than this many usual ones parts paragraphs
_HEADING = 250
_SMALL = 0.93
_FIGURES = re.compile(r"[\d\s.,%()–-]{1,120}$")


@dataclass(slots=True)
class Style:
    """What is usual in a document: the size of its running text, and the distance of lines by size."""

    body: float
    pitches: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, pages: Sequence[Sequence[Line]]) -> Style:
        """Measure the lines of a document."""
        sizes: Counter[float] = Counter()
        seen: dict[int, Counter[float]] = {}
        for lines in pages:
            for line in lines:
                sizes[round(line.size * 2) / 2] += len(line.text)
            for one, other in pairwise(lines):
                if abs(one.size - other.size) < 0.5:
                    seen.setdefault(round(one.size), Counter())[round((one.base - other.base) * 2) / 2] += 1
        body = max(sizes, key=lambda size: (sizes[size], size), default=10.0)
        pitches = {}
        for size, counts in seen.items():
            common = [pitch for pitch, count in counts.items() if count * 7 >= counts.total() and pitch > 0.8 * size]
            if common:
                pitches[size] = min(common)
        return cls(body, pitches)

    def margin(self, lines: Sequence[Line]) -> float | None:
        """Return where most lines of running text begin on a page, ``None`` on a page with few."""
        lefts = Counter(round(line.left) for line in lines if abs(line.size - self.body) < 1)
        common = lefts.most_common(1)
        return float(common[0][0]) if common and common[0][1] >= 8 else None

    def pitch(self, size: float) -> float:
        """Return the usual distance of two lines of this size."""
        return min(self.pitches.get(round(size), 1.25 * size), 2.2 * size)


@dataclass(slots=True)
class Paragraph:
    """Lines that read on from each other; ``kind`` is that of a block, ``right`` the edge its lines reach."""

    lines: list[Line]
    kind: str = "paragraph"
    number: str | None = None
    right: float = 0.0

    @property
    def text(self) -> str:
        """The text of the first line and of the last one, as far as tests of kind need it."""
        return self.lines[0].text if len(self.lines) == 1 else f"{self.lines[0].text} {self.lines[-1].text}"

    @property
    def terminated(self) -> bool:
        """True when the last line ends a sentence."""
        return bool(_TERMINAL.search(self.lines[-1].text))

    def reaches(self, line: Line, shift: float = 0.0) -> bool:
        """Return whether *line*, on another page or behind a table, goes on with this paragraph.

        *shift* is how much farther right the text of the other page stands.
        """
        last = self.lines[-1]
        if self.kind != "paragraph" or _starts(line, None) or abs(last.size - line.size) > 0.08 * last.size:
            return False
        if (last.bold and line.plain) or (last.plain and line.bold):
            return False
        if line.text[0].islower() and not self.terminated:
            return True
        room = _INDENT * line.size
        if len(self.lines) > 1 and last.page == self.lines[-2].page:
            aligned = abs(line.left - shift - last.left) < room
        else:  # only its first line is known, which may be indented or hang
            aligned = line.left - shift < _text_left(last) + room
        return aligned and not _fits(last, line, self.right)


def paragraphs(lines: Sequence[Line], style: Style, right: float | None = None) -> list[Paragraph]:
    """Return the paragraphs of one column of one page; *right* is the right edge, where it is known."""
    found: list[Paragraph] = []
    for run in _runs(lines, style):
        edge = max(line.right for line in run)
        if right is not None:
            edge = max(edge, right)
        current = [run[0]]
        for before, line in pairwise(run):
            if _fits(before, line, edge) and not (right is None and _display(line, style)):
                found.append(_made(current, edge, style))
                current = []
            current.append(line)
        found.append(_made(current, edge, style))
    return found


def _made(lines: list[Line], edge: float, style: Style) -> Paragraph:
    paragraph = Paragraph(lines, right=edge)
    text = paragraph.text
    if LEADER.search(lines[-1].text):
        paragraph.kind = "contents"
        return paragraph
    length = sum(len(line.text) for line in lines)
    small = all(line.size < _SMALL * style.body for line in lines)
    if (small and length < _HEADING) or all(_FIGURES.match(line.text) for line in lines):
        paragraph.kind = "table"  # what a chart says, or a note to a table
        return paragraph
    match = _NUMBER.match(text)
    if match:
        paragraph.number = match[1]
    styled = all(line.bold for line in lines) or (all(line.size > 1.12 * style.body for line in lines) and style.body)
    if styled and length < _HEADING and not (match and (len(lines) > 2 or text.endswith((".", "。")))):
        paragraph.kind = "heading"
    return paragraph


def _runs(lines: Iterable[Line], style: Style) -> list[list[Line]]:
    """Return *lines* cut where layout alone shows that something new begins."""
    runs: list[list[Line]] = []
    for line in lines:
        if runs and not _breaks(runs[-1], line, style):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _breaks(run: Sequence[Line], line: Line, style: Style) -> bool:
    before = run[-1]
    if abs(before.size - line.size) > 0.08 * max(before.size, line.size):
        return True
    if before.base - line.base > _SPACED * style.pitch(line.size) + 0.5:
        return True
    if LEADER.search(before.text) or _starts(line, before) or _next_item(run[0], line):
        return True
    flows_on = line.text[0].islower() and not _TERMINAL.search(before.text)
    if ((before.bold and line.plain) or (before.plain and line.bold)) and not flows_on:
        return True
    return _indents(run, line, style)


def _indents(run: Sequence[Line], line: Line, style: Style) -> bool:
    before = run[-1]
    step = line.left - before.left
    room = _INDENT * line.size
    if abs(step) <= room:
        return False
    if _display(line, style) and abs(line.left + line.right - before.left - before.right) < 8:
        return False  # centred
    if step > 0:
        hanging = len(run) == 1 and (abs(line.left - _text_left(before)) < room or not _TERMINAL.search(before.text))
        return not hanging
    return len(run) > 1 and not _first_line(run)


def _first_line(run: Sequence[Line]) -> bool:
    """Return whether the last line of *run* may be the indented first line of a paragraph."""
    return len(run) > 1 and run[-1].left > run[-2].left + _INDENT * run[-1].size


def _text_left(line: Line) -> float:
    """Return where the text behind the marker of a line begins."""
    if len(line.words) > 1 and (
        _NUMBER.match(line.text) or _LETTER.match(line.text) or _BULLET.match(line.text) or line.mark
    ):
        return line.words[1].left
    return line.left


def _starts(line: Line, before: Line | None) -> bool:
    """Return whether *line* begins with a number, letter or bullet that sets it off."""
    text = line.text
    if text[0] in "•●▪■◦‣❖➢" or "\uf000" <= text[0] <= "\uf8ff":
        return True
    match = _NUMBER.match(text) or _LETTER.match(text) or _BULLET.match(text)
    if not match or len(line.words) < 2:
        return False
    gap = line.words[1].left - line.words[0].right
    if gap > 0.7 * line.size:
        return True
    if before is None:
        return False
    return line.left > before.left + _INDENT * line.size and not line.words[1].glued


def _next_item(first: Line, line: Line) -> bool:
    """Return whether *line* begins with the letter after that of *first*, right below it: b) after a)."""
    one, other = _LETTER.match(first.text), _LETTER.match(line.text)
    if not one or not other or abs(first.left - line.left) > 2:
        return False
    here, there = one["letter"], other["letter"]
    return len(here) == len(there) == 1 and ord(there) == ord(here) + 1


def _display(line: Line, style: Style) -> bool:
    return line.bold or line.size > 1.12 * style.body


def _fits(before: Line, line: Line, edge: float) -> bool:
    """Return whether the first word of *line* would have found room behind *before*: then it was meant to begin anew."""
    first = line.words[0]
    width = first.right - first.left
    if _UNSPACED.search(first.text):
        width = min(width, 2.2 * first.size)
    elif len(line.words) > 1 and (first.text.isdigit() or first.text.endswith(".")):
        width = line.words[1].right - first.left  # kept together by a space that does not break
    return before.right + 0.25 * line.size + width < edge - 0.4 * line.size
