"""When a report was written: the day its masthead gives, else what the masthead lets one tell.

A symbol tells the year, or the session of its organ, which met at a known time; a masthead may give no more than the
year of a session. Such a day is only near the true one: it decides which year a bare date means, not what was planned
then, and is never written down.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extract.pipes.board import Board, Candidate

__all__ = ["dated", "written_about"]


def _council(session: str) -> date:
    """Return when reports to a session of the Human Rights Council are written.

    It meets three times a year, in March, June and September; the forty-ninth session was that of March 2022
    (A/HRC/RES/5/1 has no fewer than three a year; https://www.ohchr.org/en/hr-bodies/hrc/sessions).
    """
    years, turn = divmod(int(session) - 49, 3)
    return date(2022 + years, (1, 4, 7)[turn], 15)


def _security_council(year: str, number: str) -> date:
    """Return when a document of the Security Council was issued: it numbers about a thousand a year, in their order."""
    return date(int(year), 1, 1) + timedelta(days=min(364, int(number) * 365 // 1000))


def _in_the_year(year: str) -> date:
    """Return a day before which a report of that year tells what was: its autumn is that of the year before."""
    return date(int(year), 4, 1)


_YEAR = re.compile(r"(?:19|20)\d\d")
# What a symbol tells (UN Editorial Manual, "Document symbols"): the first that matches.
_SYMBOLS: tuple[tuple[re.Pattern[str], Callable[..., date]], ...] = (
    (re.compile(r"A/HRC/(\d{1,2})/"), _council),
    # the session that begins in September of the year 1945 + n; its reports are written before that
    (re.compile(r"A/([4-9]\d|1\d\d)/\d"), lambda session: date(1945 + int(session), 8, 1)),
    (re.compile(r"S/((?:19|20)\d\d)/(\d{1,4})\b"), _security_council),
    # the functional commissions of the Council meet in the first half of the year
    (re.compile(r"E/CN\.\d+/((?:19|20)\d\d)/"), lambda year: date(int(year), 1, 1)),
    (re.compile(r"/((?:19|20)\d\d)(?:/|$)"), _in_the_year),
)


def dated(state: Board) -> date | None:
    """Return the first full day of the masthead of *state*, ``None`` without one.

    Of days that are joined it is the last: a session (28 April 2023 and 29 April–3 May 2024) ends with it.
    """
    named = [one for one in _above(state) if one.kind == "Interval"]
    days = [one for one in named if one.entities[0].facts["precision"] == "day"]
    joint = state.words.pattern("dates", "joint")
    apart = (one for one, other in pairwise(days) if not joint.fullmatch(state.view.text, one.end, other.start))
    last = next(apart, days[-1] if days else None)
    return date.fromisoformat(last.entities[0].facts["endDate"]) if last is not None else None


def written_about(state: Board) -> date | None:
    """Return the day on which the report of *state* was written, or one near it; ``None`` where nothing tells.

    It is the day that the masthead gives, else what the symbol of the report tells, else the year of its session, else
    the one month in the masthead.
    """
    told = dated(state) or next(_of_symbols(state), None) or next(_of_sessions(state), None)
    return told or _in_the_month(state)


def _in_the_month(state: Board) -> date | None:
    """Return the last day of the month that the masthead gives, ``None`` where it gives none, or other dates, too."""
    named = [one.entities[0].facts for one in _above(state) if one.kind == "Interval"]
    months = [one["endDate"] for one in named if one["startDate"][:7] == one["endDate"][:7]]
    return date.fromisoformat(months[0]) if len(named) == len(months) == 1 else None


def _above(state: Board) -> list[Candidate]:
    """Return what the masthead names by itself, in order."""
    end = max((end for block, _, end in state.view.blocks if block.kind == "masthead"), default=0)
    return sorted((one for one in state.candidates if one.end <= end and one.entities), key=_start)


def _start(one: Candidate) -> int:
    return one.start


def _of_symbols(state: Board) -> Iterator[date]:
    for one in _above(state):
        if one.kind == "Document":
            for pattern, tell in _SYMBOLS:
                found = pattern.search(one.entities[0].facts["symbol"])
                if found is not None:
                    yield tell(*found.groups())
                    break


def _of_sessions(state: Board) -> Iterator[date]:
    """Yield a day in each year that a line about a session names: First regular session 2023, 2023年第一届常会."""
    is_session = state.words.pattern("structure", "session_line")
    for block, start, end in state.view.blocks:
        if block.kind == "masthead" and is_session.fullmatch(state.view.text, start, end):
            found = _YEAR.search(state.view.text, start, end)
            if found is not None:
                yield _in_the_year(found[0])
