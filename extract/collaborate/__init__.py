"""Who did what together: from the mentions of a sentence to collaboration records.

A sentence is read in its *encoded* form (:mod:`extract.collaborate.encoded`): every mention is one character that tells
its class, coordinated ones are one, and the words around a name that only say who acts for it are gone. That form is
split into clauses; the words right before and behind an actor, and between it and what is done, give its part. A clause
without a subject takes the one before. Nominal ways of saying the same ("cooperation between …") are patterns over the
same form. All words stand in ``collaborations.toml`` of the language. What the rules are for is section 3 of
annotation.md; in doubt there is no record.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.collaborate.limits import LONGEST_LIST
from extract.collaborate.reader import Reader
from extract.named import Named
from extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.model import Collaboration
    from extract.pipes.board import Board, Candidate

__all__ = ["LONGEST_LIST", "Named", "collaborate"]


def _start(one: Candidate) -> int:
    return one.start


def collaborate(state: Board, named: Sequence[Named], report_date: str | None = None) -> tuple[Collaboration, ...]:
    """Return the collaborations that the sentences assert, in reading order.

    *named* are the mentions, identified, with offsets of the view; *report_date* is the ISO date of the report: what is
    dated after it is planned.
    """
    dates = sorted(
        (one for one in state.candidates if one.kind == "Interval" and one.entities), key=lambda one: one.start
    )
    inside = [  # the date in the name of a session tells when it was: 妇女地位委员会2011年2月第五十五届会议
        Named(one.start, one.end, one.entities)
        for meeting in named
        if meeting.kind == "Meeting"
        for one in dates[bisect_left(dates, meeting.start, key=_start) : bisect_left(dates, meeting.end, key=_start)]
    ]
    reader = Reader(state, named, inside, report_date)
    return _merged(reader.read(sentences(state.view, state.words)))


def _merged(records: Iterable[Collaboration]) -> tuple[Collaboration, ...]:
    """Return the records, one for those that say the same of the same in one sentence."""
    found: dict[tuple[object, ...], Collaboration] = {}
    for record in records:
        found.setdefault((record.evidence, record.participants, record.partners, record.kinds, record.status), record)
    return tuple(found.values())
