"""Dates that are told by the one before: 同年, 次月, "in that year".

They are no mentions (annotation guideline, section 2), but a collaboration happened then.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.named import Named
from extract.pipes.date import make_interval

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.sentences import Sentence

__all__ = ["relative_dates"]

_MONTHS = 12
# How exact a date must be for that one to be told by it.
_EXACT = {"year": {"year", "month", "day"}, "month": {"month", "day"}, "day": {"day"}}


def relative_dates(
    text: str, sentence: Sentence, named: Sequence[Named], seen: Sequence[Named], rules: Rules
) -> Iterator[Named]:
    """Yield such dates of a sentence of *text*, where a date stands before: among its mentions, else those *seen*."""
    for match in rules.relative_date.finditer(text, sentence.start, sentence.end):
        before = [one for one in named if one.kind == "Interval" and one.end <= match.start()]
        last = before[-1] if before else next((one for one in reversed(seen) if one.kind == "Interval"), None)
        meant = _meant(match, last.entities[0]) if last is not None else None
        if meant is not None:
            yield Named(*match.span(), (meant,), inferred=True)


def _meant(match: re.Match[str], last: Entity) -> Entity | None:
    """Return the year, month or day that *match* tells by the date named *last*; ``None`` if that is not so exact."""
    first = date.fromisoformat(last.facts["startDate"])
    unit, _, following = (match.lastgroup or "").partition("_")
    one_year = first.year == date.fromisoformat(last.facts["endDate"]).year
    if not one_year or last.facts["precision"] not in _EXACT[unit]:
        return None
    if unit == "year":
        return make_interval((first.year + bool(following), 0, 0))
    if unit == "day":
        return last
    year, month = divmod(first.year * _MONTHS + first.month - 1 + bool(following), _MONTHS)
    return make_interval((year, month + 1, 0))
