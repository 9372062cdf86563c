"""What stands on every page and belongs to none: running heads and feet, page and job numbers, bar codes."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.read.pdf.lines import segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.read.pdf.lines import Line, Page

__all__ = ["SYMBOL", "strip_furniture"]

#: A document symbol that fills a segment of a line, with the marks it may carry.
SYMBOL = re.compile(
    r"[A-Z][A-Za-z&]{0,12}(?:\s?/\s?[A-Za-z0-9.\-]+(?:\([A-Z0-9]+\))?){1,8}(?:\s?\(\d{4}\)|\s?\([A-Z]+\))?\s?(?:\*{1,3}|[¹²³])?$"
)
# The share of the page, from its top and from its foot, in which furniture is looked for.
_TOP, _FOOT = 0.87, 0.13
_JOB = r"(?:GE\.|V\.|K|E)?\d{2}[-‑–]\d{5,6}(?:\s?\([A-Z]\))?\*?"
_FOOT_SEGMENT = re.compile(
    rf"(?:{_JOB}(?:\s+\d{{6}})*(?:\s+\d{{1,4}})?"  # job number, dates of issue, page
    r"|\d{6}(?:\s+\d{6})*"
    r"|\*\s?[A-Z]?\d{6,9}\s?\*"  # the digits under the bar code
    r"|(?:Page\s)?\d{1,4}(?:\s?/\s?\d{1,4})?|[ivxl]{1,6}|-\s?\d{1,4}\s?-|第\s?\d+\s?页"
    r"|(?:\d{1,4}(?:/\d{1,4})?\s+)?" + _JOB + r"(?:\s+\d{1,4}(?:/\d{1,4})?)?"
    r"|Please recycle.{0,3}|请回收.{0,3}|[\ue000-\uf8ff♲♻♺\W]{1,3})$"
)
_SEGMENT_GAP = 2.0


def strip_furniture(pages: Sequence[Page], lines: Sequence[list[Line]]) -> list[list[Line]]:
    """Return the lines of each page without its furniture.

    From the outermost line inwards a line goes when each of its segments is a symbol, a page or job number, or the same
    (but for its digits) as one in the same place on another page; the first line that is not ends the search.
    """
    repeated = _repeated(pages, lines)
    return [
        _stripped(page, content, repeated, first=not number)
        for number, (page, content) in enumerate(zip(pages, lines, strict=True))
    ]


def _stripped(page: Page, lines: list[Line], repeated: set[str], *, first: bool) -> list[Line]:
    start, end = 0, len(lines)
    if not first:
        while start < end and _is_head(page, lines[start], repeated):
            start += 1
    while end > start and _is_foot(page, lines[end - 1], repeated):
        end -= 1
    return lines[start:end]


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", "".join(text.split()))


def _zone(page: Page, line: Line) -> str | None:
    if line.base > _TOP * page.height:
        return "top"
    return "foot" if line.base < _FOOT * page.height else None


def _repeated(pages: Sequence[Page], lines: Sequence[list[Line]]) -> set[str]:
    """Return the keys of the segments that stand at the head or foot of at least two pages, the first left out."""
    seen: Counter[str] = Counter()
    for page, content in list(zip(pages, lines, strict=True))[1:]:
        keys = {
            f"{zone}:{_key(part.text)}"
            for line in (*content[:4], *content[-4:])
            if (zone := _zone(page, line))
            for part in segments(line, _SEGMENT_GAP)
        }
        seen.update(keys)
    return {key for key, count in seen.items() if count > 1 and count * 6 >= len(pages)}


def _is_head(page: Page, line: Line, repeated: set[str]) -> bool:
    if _zone(page, line) != "top":
        return False
    parts = segments(line, _SEGMENT_GAP)
    symbols = [bool(SYMBOL.match(part.text)) for part in parts]
    if (symbols[0] or symbols[-1]) and _ruled(page, line):
        return True  # a symbol and a title beside it, with a rule under both
    return all(
        symbol or _FOOT_SEGMENT.match(part.text) or f"top:{_key(part.text)}" in repeated
        for symbol, part in zip(symbols, parts, strict=True)
    )


def _ruled(page: Page, line: Line) -> bool:
    wide = sum(
        rule.right - rule.left
        for rule in page.rules
        if rule.top - rule.bottom < rule.right - rule.left and 0 < line.base - rule.bottom < 2 * line.size
    )
    return wide > 0.6 * page.width


def _is_foot(page: Page, line: Line, repeated: set[str]) -> bool:
    if line.base > _FOOT * page.height:
        return False
    return all(_is_foot_part(part, repeated) for part in _foot_parts(line))


def _foot_parts(line: Line) -> Iterable[Line]:
    return segments(line, _SEGMENT_GAP)


def _is_foot_part(part: Line, repeated: set[str]) -> bool:
    return bool(_FOOT_SEGMENT.match(part.text)) or f"foot:{_key(part.text)}" in repeated
