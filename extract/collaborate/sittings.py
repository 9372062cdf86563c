"""The numbered meetings of a session: on which day each was, and at which one a sentence is."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from extract import identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.named import Named
    from extract.sentences import Sentence

__all__ = ["Sittings", "is_sitting"]

# So many characters before a meeting show whether what is told happens there.
_BEFORE = 40


def _start(one: Named) -> int:
    return one.start


def is_sitting(meeting: Entity, organ: Entity) -> bool:
    """Return whether *meeting* is a numbered one of *organ*: its 3rd meeting."""
    return meeting.points_to == (organ,) and identity.is_sitting(meeting)


class Sittings:
    """The meetings of the session a report is on, in reading order."""

    def __init__(self, text: str, named: Sequence[Named], inside: Sequence[Named], organ: Entity, rules: Rules) -> None:
        """Take the *text*, its mentions, the dates *inside* names of meetings, and the *organ* that meets."""
        self.text = text
        self.organ = organ
        self.rules = rules
        #: the day of each meeting that tells it: at its 5th and 7th meetings, on 6 and 7 March
        self.days: dict[Entity, Entity] = {}
        #: at which meetings the paragraph is
        self.last: list[Entity] = []
        self.block = -1
        days = [one for one in named if one.kind == "Interval"]
        for run in self._runs(named):
            within = [one for one in inside if run[0].start <= one.start < run[-1].end]
            meetings = [entity for one in run for entity in one.entities]
            for meeting, day in zip(meetings, self._days_of(run, within, days, len(meetings)), strict=False):
                self.days.setdefault(meeting, day)

    def enter(self, sentence: Sentence, named: Sequence[Named]) -> None:
        """Go on to a sentence with its mentions *named*: it is at the meeting it names, or at that of its paragraph."""
        there = [run for run in self._runs(named) if self._is_at(run[0])]
        if there:
            self.last = [entity for one in there[-1] for entity in one.entities]
        elif sentence.block != self.block and not self.rules.session_same.search(
            self.text, sentence.start, sentence.end
        ):
            self.last = []
        self.block = sentence.block

    def meetings(self, told: Iterable[Entity]) -> list[Entity]:
        """Return at which meetings something is that names those *told*; where it names none, that of the paragraph."""
        named = [one for one in told if is_sitting(one, self.organ)]
        return named or (self.last if len(self.last) == 1 else [])

    def when(self, meetings: Sequence[Entity]) -> list[Entity]:
        """Return the days of *meetings*, if all are known; else the one day of all those the paragraph is at."""
        some = meetings or self.last
        days = list(dict.fromkeys(self.days[one] for one in some if one in self.days))
        known = all(one in self.days for one in some)
        return days if known and (meetings or len(days) == 1) else []

    def _runs(self, named: Sequence[Named]) -> Iterator[list[Named]]:
        """Yield the numbered meetings that are told together: its 5th, 6th and 7th meetings."""
        run: list[Named] = []
        for one in named:
            if one.kind != "Meeting" or not is_sitting(one.entities[0], self.organ):
                continue
            if run and not self.rules.session_joint.fullmatch(self.text, run[-1].end, one.start):
                yield run
                run = []
            run.append(one)
        if run:
            yield run

    def _is_at(self, meeting: Named) -> bool:
        before = self.text[max(0, meeting.start - _BEFORE) : meeting.start]
        return self.rules.session_at.search(before) is not None

    def _days_of(
        self, run: Sequence[Named], within: Sequence[Named], days: Sequence[Named], count: int
    ) -> list[Entity]:
        """Return the days on which *count* meetings were, one for each: in order, or all on one; else none."""
        found = within or self._behind(run[-1].end, days) or self._before(run[0].start, days)
        told = [list(self._each(one)) for one in found]
        if not all(told):
            return []
        each = [day for some in told for day in some]
        return each * count if len(each) == 1 else each if len(each) == count else []

    def _behind(self, end: int, days: Sequence[Named]) -> list[Named]:
        """Return the days told right behind the meetings that end at *end*."""
        found: list[Named] = []
        for one in days[bisect_left(days, end, key=_start) :]:
            gap = self.rules.session_day if found else self.rules.session_on
            if gap.fullmatch(self.text, found[-1].end if found else end, one.start) is None:
                break
            found.append(one)
        return found

    def _before(self, start: int, days: Sequence[Named]) -> list[Named]:
        """Return the days told right before the meetings that begin at *start*."""
        found: list[Named] = []
        for one in reversed(days[: bisect_left(days, start, key=_start)]):
            gap = self.rules.session_day if found else self.rules.session_on_before
            if gap.fullmatch(self.text, one.end, found[0].start if found else start) is None:
                break
            found.insert(0, one)
        return found

    def _each(self, told: Named) -> Iterator[Entity]:
        """Yield the days that a date tells one by one, 6 and 7 March; none of a span of more, from 3 to 6 March."""
        facts = told.entities[0].facts
        if facts["startDate"] == facts["endDate"]:
            yield told.entities[0]
            return
        listed = self.rules.session_listed.fullmatch(self.text, told.start, told.end)
        first, last = (date.fromisoformat(facts[one]) for one in ("startDate", "endDate"))
        numbers = [int(one) for one in self.rules.session_numeral.findall(listed["days"])] if listed else []
        if [first.day, last.day] == [*numbers[:1], *numbers[-1:]] and (first.year, first.month) == (
            last.year,
            last.month,
        ):
            for number in numbers:
                day = first.replace(day=number).isoformat()
                yield identity.interval(day, day, day, "day")
