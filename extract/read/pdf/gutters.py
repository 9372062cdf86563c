"""White strips between columns: what shows a table or two columns of text where no lines are ruled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from extract.read.pdf.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Gutter", "begins_list", "gutters_of", "side"]

#: What may stand alone before a hanging text: a number, a letter in brackets, a bullet, a footnote mark.
_MARKER = re.compile(
    r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5})[.)]|\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,4}|[^\w\s(]{1,2}|[o§])$"
)
#: Markers that no first column of a table consists of.
_LIST_MARKER = re.compile(
    r"(?:[(（]?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,5}|[一二三四五六七八九十]{1,3})[.)）、]|[•●▪■◦])$"
)
_WIDE = 1.0  # a gap that may part two columns, in sizes of the letters
_NARROW = 0.8  # what must be left of it
_LARGEST = 11.0  # letters of titles are larger, the gaps of tables are not
_MARKER_GAP = 0.7
_ROWS = 3  # so many lines make a column
_FAR = 5.0  # so many sizes of letters apart lines belong to different things
_NEAR = 1.6


class Gutter(NamedTuple):
    """A white strip between two columns, over the lines *first* to *last*.

    *sure* is the last line with words on both sides; those behind it keep to one side.
    """

    left: float
    right: float
    first: int
    sure: int
    last: int

    def spares(self, line: Line) -> bool:
        """Return whether *line* leaves the strip white."""
        least = _NARROW * min(line.size, _LARGEST)
        if line.right < self.right - 1 or line.left > self.left + 1:
            return True
        return any(min(self.right, right) - max(self.left, left) > least for left, right in _gaps(line))


class _Strip(NamedTuple):
    """A strip that is being followed: ``both`` are the lines with words on both sides, ``last`` the last line at all."""

    left: float
    right: float
    both: tuple[int, ...]
    last: int


def gutters_of(lines: Sequence[Line]) -> list[Gutter]:
    """Return the white strips that at least three lines leave between words on both sides."""
    found: list[Gutter] = []
    strips: list[_Strip] = []
    for number, line in enumerate(lines):
        if number and lines[number - 1].base - line.base > _FAR * line.size:
            found += _closed(strips, lines)
            strips = []
        gaps = _gaps(line)
        followed = [(strip, _narrowed(strip, line, gaps, number)) for strip in strips]
        found += _closed([strip for strip, left_over in followed if left_over is None], lines)
        kept = [left_over for _, left_over in followed if left_over is not None]
        fresh = [gap for gap in gaps if not any(strip.left < gap[1] and gap[0] < strip.right for strip in kept)]
        strips = kept + [_Strip(*gap, (number,), number) for gap in fresh]
    return [*found, *_closed(strips, lines)]


def _gaps(line: Line) -> list[tuple[float, float]]:
    """Return the wide gaps of a line, as (left, right); the one behind the marker of a list is none."""
    found = []
    edge = line.words[0].right
    for number, word in enumerate(line.words[1:]):
        if word.left - edge > _WIDE * min(line.size, _LARGEST) and (
            number or not _LIST_MARKER.match(line.words[0].text)
        ):
            found.append((edge, word.left))
        edge = max(edge, word.right)
    return found


def _narrowed(strip: _Strip, line: Line, gaps: Sequence[tuple[float, float]], number: int) -> _Strip | None:
    """Return what the next line leaves of a strip, ``None`` where it crosses it."""
    least = _NARROW * min(line.size, _LARGEST)
    for left, right in gaps:
        inner = max(strip.left, left), min(strip.right, right)
        if inner[1] - inner[0] > least:
            return _Strip(*inner, (*strip.both, number), number)
    if line.right <= strip.right - least:
        return strip._replace(left=max(strip.left, line.right), last=number)
    if line.left >= strip.left + least:
        return strip._replace(right=min(strip.right, line.left), last=number)
    return None


def _closed(strips: Sequence[_Strip], lines: Sequence[Line]) -> list[Gutter]:
    """Return those of *strips* that part columns: over enough lines, with edges that stand below each other."""
    found = []
    for strip in strips:
        if len(strip.both) < _ROWS:
            continue
        before = [side(lines[number], strip.right, before=True) for number in strip.both]
        behind = [side(lines[number], strip.right, before=False) for number in strip.both]
        if all(_MARKER.match(one.text) for one in before) or not (
            _aligned([one.left for one in behind])
            or _aligned([one.right for one in behind])
            or _aligned([(one.left + one.right) / 2 for one in behind])
        ):
            continue
        # a line that keeps to one side belongs to the columns only between or right behind lines with both
        end = strip.both[-1]
        while end < strip.last and lines[end].base - lines[end + 1].base < _NEAR * lines[end].size:
            end += 1
        found.append(Gutter(strip.left, strip.right, strip.both[0], strip.both[-1], end))
    return found


def begins_list(line: Line) -> bool:
    """Return whether *line* begins with the marker of a list or of a numbered paragraph, set off by a gap."""
    return (
        len(line.words) > 1
        and bool(_LIST_MARKER.match(line.words[0].text))
        and line.words[1].left - line.words[0].right > _MARKER_GAP * line.size
    )


def side(line: Line, edge: float, *, before: bool) -> Line:
    """Return the part of *line* that begins before, or behind, *edge*."""
    return Line([word for word in line.words if (word.left < edge - 1) == before], line.page)


def _aligned(edges: Sequence[float]) -> bool:
    """Return whether most of *edges* are the same to some points."""
    best = max(sum(abs(edge - other) < 4 for other in edges) for edge in edges)
    return best * 10 >= 6 * len(edges)
