"""The parts of a page: masthead, columns, tables, running text, footnotes; in the order in which they are read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.read.pdf.gutters import Gutter, begins_list, gutters_of, side
from extract.read.pdf.lines import Line, lines_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.read.pdf.lines import Page, Rule

__all__ = ["Region", "masthead", "regions", "split_footnotes"]

_DASHES = re.compile(r"[_—–―─-]{8,}$")
_COLUMN_LINES = 8


@dataclass(slots=True)
class Region:
    """A part of a page. ``kind`` is ``text``, ``table`` or ``footnotes``; a table has rows of cells, the rest lines."""

    kind: str
    lines: list[Line]
    rows: list[list[list[Line]]] | None = None


def masthead(page: Page, lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """Return the left and the right column of the masthead of a first page, and the lines below it.

    The right column is the one that tells the distribution; a page without it has no masthead.
    """
    sign = next(
        (
            word
            for line in lines
            for word in line.words
            if word.text.startswith("Distr") and word.base > page.height / 2
        ),
        None,
    )
    if sign is None:
        return [], [], list(lines)
    foot = _masthead_foot(page, lines, sign.left, sign.base)
    above = [word for line in lines if line.base > foot for word in line.words]
    right = [word for word in above if word.left > sign.left - 3]
    left = [word for word in above if word.left <= sign.left - 3]
    # the symbol is set flush right, above the distribution, and may begin left of it
    symbol = [word for word in left if word.base > sign.base + sign.size and word.left > 0.6 * page.width]
    right += symbol
    left = [word for word in left if word not in symbol]
    return lines_of(left, 1), lines_of(right, 1), [line for line in lines if line.base <= foot]


def _masthead_foot(page: Page, lines: Sequence[Line], column: float, top: float) -> float:
    """Return the height of the rule under the masthead, or of the last line of its right column."""
    heights: dict[int, float] = {}
    for rule in page.rules:
        if rule.right - rule.left > rule.top - rule.bottom and rule.top < top:
            heights[round(rule.top)] = heights.get(round(rule.top), 0) + rule.right - rule.left
    ruled = [height for height, width in heights.items() if width > 0.55 * page.width and height > top - 250]
    if ruled:
        return max(ruled)
    foot = top
    for line in lines:
        if line.base < foot and foot - line.base < 40 and any(word.left > column - 3 for word in line.words):
            foot = line.base
    return foot - 1


def split_footnotes(page: Page, lines: list[Line], body: float) -> tuple[list[Line], list[Line]]:
    """Return the lines of the text and those of the footnotes under it; *body* is the size of the running text."""
    for number, line in enumerate(lines):
        below = lines[number + 1 :]
        if (
            _DASHES.match(line.text)
            and line.left < page.width / 2
            and below
            and line.right - line.left < page.width / 3
        ):
            return lines[:number], below
    strokes = [
        rule
        for rule in page.rules
        if rule.top - rule.bottom < 2
        and 40 < rule.right - rule.left < page.width * 0.4
        and rule.left < page.width * 0.3
    ]
    for rule in sorted(strokes, key=lambda rule: -rule.top):
        below = [line for line in lines if line.base < rule.bottom]
        above = [line for line in lines if line.base >= rule.bottom]
        if below and above and _are_notes(below, body) and rule.bottom - below[0].base < 40:
            return above, below
    number = len(lines)
    while number > 0 and lines[number - 1].size < 0.93 * body:
        number -= 1
    below = lines[number:]
    while below and below[0].mark is None:
        below = below[1:]
    if below and below[0].base < page.height / 2:
        return lines[: len(lines) - len(below)], below
    return lines, []


def _are_notes(lines: Sequence[Line], body: float) -> bool:
    small = [line for line in lines if line.size < 0.95 * body]
    return len(small) * 4 >= 3 * len(lines) and (lines[0].mark is not None or len(lines) < 12)


def regions(page: Page, lines: list[Line]) -> list[Region]:
    """Return the running text, the columns and the tables that *lines* make, in reading order."""
    gutters = gutters_of(lines)
    found: list[Region] = []
    at = 0
    while gutters:
        first = min(gutter.first for gutter in gutters)
        group = [gutter for gutter in gutters if gutter.first == first]
        last = max(gutter.last for gutter in group)
        while True:  # every strip that shares a line with these belongs to them
            more = [gutter for gutter in gutters if gutter.first <= last and gutter not in group]
            if not more:
                break
            group += more
            last = max(last, *(gutter.last for gutter in more))
        sure = max(gutter.sure for gutter in group)
        rest = range(sure + 1, last + 1)
        last = next((at - 1 for at in rest if begins_list(lines[at]) or not _spare(lines[at], group)), last)
        columns = _is_columns(page, lines[first : last + 1], group)
        if columns:
            strip = max(group, key=lambda gutter: gutter.last - gutter.first)
            while last + 1 < len(lines) and _beside(lines[last + 1], strip):
                last += 1
            while first > at and _beside(lines[first - 1], strip):
                first -= 1
        gutters = [gutter for gutter in gutters if gutter.first > last]
        if first > at:
            found.append(Region("text", lines[at:first]))
        found += _parted(page, lines[first : last + 1], group, columns=columns)
        at = last + 1
    if at < len(lines):
        found.append(Region("text", lines[at:]))
    return found


def _spare(line: Line, group: Sequence[Gutter]) -> bool:
    return all(gutter.spares(line) for gutter in group)


def _beside(line: Line, strip: Gutter) -> bool:
    """Return whether *line* keeps to one side of the strip."""
    return line.right < strip.right - 1 or line.left > strip.left + 1


def _parted(page: Page, lines: list[Line], gutters: Sequence[Gutter], *, columns: bool) -> list[Region]:
    """Return the columns or the table that *gutters* make of *lines*."""
    if columns:
        edge = max(gutters, key=lambda gutter: gutter.last - gutter.first).right
        left = [word for line in lines for word in line.words if word.left < edge - 1]
        right = [word for line in lines for word in line.words if word.left >= edge - 1]
        number = lines[0].page
        return [Region("text", lines_of(left, number)), Region("text", lines_of(right, number))]
    return [Region("table", lines, _rows(page.rules, lines, gutters))]


def _is_columns(page: Page, lines: Sequence[Line], gutters: Sequence[Gutter]) -> bool:
    """Return whether two columns of running text stand here: one strip in the middle, full lines, no rules across."""
    if len(lines) < _COLUMN_LINES or any(gutter.last - gutter.first < len(lines) * 0.6 for gutter in gutters[:1]):
        return False
    main = max(gutters, key=lambda gutter: gutter.last - gutter.first)
    if len(gutters) > 1 and any(g.last - g.first > 0.3 * len(lines) for g in gutters if g is not main):
        return False
    middle = (main.left + main.right) / 2
    left_edge, right_edge = min(line.left for line in lines), max(line.right for line in lines)
    if not 0.42 < (middle - left_edge) / (right_edge - left_edge) < 0.58:
        return False
    widths = [
        (half.right - half.left, middle - left_edge)
        for line in lines
        if any(word.left < main.right - 1 for word in line.words)
        for half in [side(line, main.right, before=True)]
    ]
    full = sum(width > 0.75 * column for width, column in widths)
    across = [
        rule
        for rule in page.rules
        if rule.right - rule.left > 0.3 * page.width and lines[-1].base < rule.bottom < lines[0].base
    ]
    return full * 2 > len(widths) and len(across) < 2


def _rows(rules: Sequence[Rule], lines: Sequence[Line], gutters: Sequence[Gutter]) -> list[list[list[Line]]]:
    """Return the rows of a table, each a list of cells, each a list of lines."""
    edges = sorted({round(gutter.right, 1) for gutter in gutters})
    edges = [edge for number, edge in enumerate(edges) if not number or edge - edges[number - 1] > 6]
    split = [_cells(line, edges) for line in lines]
    pitches = [one.base - other.base for one, other in pairwise(lines)]
    tight = min((pitch for pitch in pitches if pitch > 3), default=0)
    ruled = [_ruled_between(rules, one, other) for one, other in pairwise(lines)]
    by_rule = sum(ruled) >= max(2, len(lines) // 4)
    rows: list[list[list[Line]]] = []
    for number, cells in enumerate(split):
        fresh = not number or ruled[number - 1] or pitches[number - 1] > 1.35 * tight
        if not fresh and not by_rule:
            fresh = (
                cells[0] is not None and sum(cell is not None for cell in cells) > 1 and not _goes_on(cells[0], split)
            )
        if fresh or len(cells) != len(rows[-1]):
            rows.append([[] for _ in cells])
        for cell, content in zip(rows[-1], cells, strict=True):
            if content is not None:
                cell.append(content)
    return rows


def _goes_on(cell: Line, split: Sequence[Sequence[Line | None]]) -> bool:
    """Return whether the first cell of a line goes on with the one above: indented, or in small letters."""
    left = min(cells[0].left for cells in split if cells[0] is not None)
    return cell.left > left + 3 or cell.text[0].islower()


def _cells(line: Line, edges: Sequence[float]) -> list[Line | None]:
    """Return the cells of one line, ``None`` for an empty one; a line that crosses an edge is a row of one cell."""
    cells: list[list[object]] = [[] for _ in range(len(edges) + 1)]
    for word in line.words:
        column = sum(word.left >= edge - 1 for edge in edges)
        if column < len(edges) and word.right > edges[column] + 2:
            return [line]
        cells[column].append(word)
    return [Line(words, line.page) if words else None for words in cells]  # type: ignore[arg-type]


def _ruled_between(rules: Sequence[Rule], one: Line, other: Line) -> bool:
    return any(
        other.base + 0.3 * other.size < rule.bottom < one.base and rule.right - rule.left > 20 > rule.top - rule.bottom
        for rule in rules
    )
