"""``un_date``: days, months, years and spans as ISO 8601 intervals.

The forms of each language stand in its ``dates.toml``; this module turns what they match into intervals. A day or a
month without a year takes the year that puts it into what the report covers or near the date named last, which is an
inference and lowers the confidence.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from spacy.language import Language

from extract import languages
from extract.identity import interval
from extract.pipes.board import Candidate, recognizer
from extract.starts import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Doc

    from extract.discourse import Discourse
    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["Dates", "PartialDate", "find", "make_interval"]

# How many days a date behind that of the report counts as farther: reports tell what was.
_FUTURE = 320
# A year that lies so many days from the report is not spoken of in the paragraphs behind; one far ahead, such as the
# end of a term, not in the next sentence either.
_LONG_AGO = 500
# What is planned for so many days behind the report is not what the next paragraph tells of.
_AHEAD = 150
# Month and day when a budget period of peacekeeping begins, and when it ends in the next year.
_FISCAL_BEGIN = (7, 1)
_FISCAL_END = (6, 30)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as it was read; ``year`` may be unknown. Months and days are 0 where they are not given."""

    year: int | None
    month: int = 0
    day: int = 0
    end_year: int | None = None
    end_month: int = 0
    end_day: int = 0

    def complete(self, year: int) -> Entity | None:
        """Return the interval, *year* standing in where none was read; ``None`` for a day that no calendar has."""
        start_year = self.year if self.year is not None else self.end_year if self.end_year is not None else year
        end_year = self.end_year if self.end_year is not None else start_year
        end_month = self.end_month or self.month
        if self.end_year is None and self.end_month and self.month > self.end_month:
            end_year += 1  # December to January
        is_span = bool(self.end_year is not None or self.end_month or self.end_day)
        end = (end_year, end_month, self.end_day or (0 if is_span else self.day)) if is_span else None
        return make_interval((start_year, self.month, self.day), end)

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the year that brings it into what the report covers, or nearest to the date named last.

        In a sentence that has named a year it is that year; a year of long ago counts in its paragraph only, one far
        ahead in its sentence only. What "last" or "next year" says is counted from when the report was written.
        """
        view, ends = discourse.board.view, discourse.board.words.pattern("profile", "sentence_end")
        spoken = discourse.last_date
        joint = discourse.board.words.pattern("dates", "joint")
        if spoken is not None and joint.fullmatch(view.text, discourse.last_date_end, candidate.start):
            same = self.complete(spoken.year)
            if same is not None and same.facts["startDate"] > spoken.isoformat():
                return (same,), 0.9  # in February and November 2022
        other = view.block_at(discourse.last_date_end - 1) != view.block_at(candidate.start)
        if spoken is not None and (other or ends.search(view.text, discourse.last_date_end, candidate.end)):
            covered = self._covered(discourse.period)
            if covered is not None:
                return (covered,), 0.9
            written = discourse.report_date
            days = (spoken - written).days if written is not None else 0
            if (other and days > _AHEAD) or ((other or days > 0) and abs(days) > _LONG_AGO):
                spoken = None
        said = discourse.year_said_before(candidate.start)
        if said is not None:
            this = self.complete(said)
            return ((this,), 0.9) if this is not None else None
        around = spoken or discourse.report_date
        if around is None:
            return None
        options = [found for year in (around.year, around.year - 1, around.year + 1) if (found := self.complete(year))]
        if not options:
            return None
        return (min(options, key=lambda one: self._distance(one, around, discourse)),), 0.8

    def _covered(self, period: tuple[date, date] | None) -> Entity | None:
        """Return the date in the one year in which it touches *period*; ``None`` where none does, or two."""
        if period is None:
            return None
        years = range(period[0].year - 1, period[1].year + 1)
        options = [found for year in years if (found := self.complete(year)) is not None]
        touching = [
            one
            for one in options
            if one.facts["startDate"] <= period[1].isoformat() and one.facts["endDate"] >= period[0].isoformat()
        ]
        return touching[0] if len(touching) == 1 else None

    @staticmethod
    def _distance(option: Entity, around: date, discourse: Discourse) -> int:
        """Return the days between an option and the date named last, more where it would lie in the future."""
        when = date.fromisoformat(option.facts["startDate"])
        days = (when - around).days
        days = days if days >= 0 else -2 * days  # reports tell things in their order
        if discourse.last_precision == "year":
            days = 0 if when.year == around.year else days
        written = discourse.report_date
        future = written is not None and when > written and around <= written
        return days + (_FUTURE if future else 0)


def make_interval(start: tuple[int, int, int], end: tuple[int, int, int] | None = None) -> Entity | None:
    """Return the interval from *start* to *end*, each (year, month or 0, day or 0).

    Returns ``None`` for a day that the calendar does not have or an end before its start.
    """
    last = end or start
    try:
        first_day = date(start[0], start[1] or 1, start[2] or 1)
        month = last[1] or 12
        last_day = date(last[0], month, last[2] or calendar.monthrange(last[0], month)[1])
    except ValueError:
        return None
    if last_day < first_day:
        return None
    label = _label(start)
    if end and _label(end) != label:
        label = f"{label}/{_label(end)}"
    precision = "day" if start[2] else "month" if start[1] else "year"
    return interval(first_day.isoformat(), last_day.isoformat(), label, precision)


def _label(when: tuple[int, int, int]) -> str:
    year, month, day = when
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


class Dates:
    """The date patterns of one language."""

    def __init__(self, words: LanguageData) -> None:
        """Compile ``dates.toml``."""
        table = words.tables["dates"]
        # one look at a character passes over most of a text many times as fast
        self.patterns = [re.compile(guarded(words.expand("dates", pattern))) for pattern in table["patterns"]]
        self.months: dict[str, int] = table["months"]
        self.parts: dict[str, list[int]] = table["parts"]
        self.digits = {ord(char): digit for char, digit in table["digits"].items()}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, PartialDate]]:
        """Yield (start, end, date) of each date between *start* and *end* of *text*; earlier patterns win."""
        taken = bytearray(len(text))
        stop = len(text) if end is None else end
        for pattern in self.patterns:
            for match in pattern.finditer(text, start, stop):
                if any(taken[match.start() : match.end()]):
                    continue
                parsed = self._parse({key: value for key, value in match.groupdict().items() if value})
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                yield match.start(), match.end(), parsed

    def _number(self, text: str | None) -> int:
        if not text:
            return 0
        return self.months[text] if text in self.months else int(text.translate(self.digits))

    def _parse(self, groups: dict[str, Any]) -> PartialDate:
        if "decade" in groups:
            first = int(re.sub(r"^20世纪", "19", groups["decade"]))
            return PartialDate(first, end_year=first + 9)
        if "fiscal" in groups:
            first = self._number(groups["fiscal"])
            return PartialDate(first, *_FISCAL_BEGIN, first + 1, *_FISCAL_END)
        year = self._number(groups.get("y")) or None
        if "part" in groups:
            first, last = self.parts[groups["part"]]
            return PartialDate(year, first, end_month=last)
        end = groups.get("Y")
        end_year = self._number(end) or None
        if end and year and len(end) < len("2022"):
            end_year = year - year % 100 + int(end)
        month = self._number(groups.get("m"))
        return PartialDate(
            year,
            month or self._number(groups.get("M")),
            self._number(groups.get("d")),
            end_year,
            self._number(groups.get("M")),
            self._number(groups.get("D")),
        )


@cache
def _dates(language: str) -> Dates:
    return Dates(languages.data(language))


def find(state: Board) -> list[Candidate]:
    """Return the dates of a document as candidates."""
    text = state.view.text
    found = [_candidate(*item) for item in _dates(state.words.code).find(text)]
    masthead = state.words.tables["profile"].get("masthead")
    if masthead:
        ends = [end for block, _, end in state.view.blocks if block.kind == "masthead"]
        if ends:
            found += [_candidate(*item) for item in _dates(masthead).find(text, 0, max(ends))]
    return found


def _candidate(start: int, end: int, when: PartialDate) -> Candidate:
    known = when.complete(0) if when.year is not None or when.end_year is not None else None
    if known:
        return Candidate(start, end, "Interval", "un_date", (known,))
    return Candidate(start, end, "Interval", "un_date", pending=when, rank=-1)


@Language.factory("un_date", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_date"]``."""
    return recognizer(nlp, name, find)
