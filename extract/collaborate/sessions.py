"""Reports of an organ on a session of its own: who speaks or takes the chair there does so before that organ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.collaborate.clause import SERVED, SUBJECT
from extract.collaborate.named import Named
from extract.owner import end_of_masthead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.clause import Clause
    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.view import View

__all__ = ["Session", "session"]

# A board has annual and regular sessions, which its reports do not number.
_BOARD = "ExecutiveBoard"


@dataclass(frozen=True, slots=True)
class Session:
    """The session that a report accounts for: whose it is, which, where it has a number, and its days, where told."""

    organ: Entity
    told: tuple[Entity, ...]

    def attend(self, clauses: Sequence[Clause], rules: Rules) -> bool:
        """Say to whom one speaks, or whose meeting one leads, in the clauses of a sentence; what follows is its topic.

        Return whether anybody does.
        """
        spoken = False
        for clause in clauses:
            if self._speaks(clause, rules):
                spoken = True
            elif spoken and not clause.of(SUBJECT):
                clause.placed |= clause.units.keys()
                clause.kinds = ()
        return spoken

    def _speaks(self, clause: Clause, rules: Rules) -> bool:
        """Return whether one does so before the organ, in a clause that names no other meeting and nobody else.

        Then the clause says so. States do not act in a record: those who only speak for them are whom the organ has to
        do with.
        """
        speakers = clause.of(SUBJECT) or _speakers(clause, rules)
        others = {one for told in clause.entities("Meeting") for one in told.points_to} - {self.organ}
        alone = all(one.kind != "Body" for one in speakers)
        if not speakers or others or (alone and clause.of(SUBJECT) and not clause.passive):
            return False  # that a delegation took the floor is the daily work of an organ of States
        patterns = (
            ("statement", rules.session_says),
            ("leadership", rules.session_leads),
            ("participation", rules.session_attends),
        )
        kinds = tuple(kind for kind, pattern in patterns if pattern.search(clause.text))
        served = set(clause.of(SERVED)) - set(speakers) and rules.session_topic.search(clause.text) is None
        if not kinds or served or self.organ in clause.entities("Body"):
            return False
        clause.kinds = kinds
        clause.parts |= (
            {SUBJECT: [self.organ], SERVED: speakers} if alone else {SUBJECT: speakers, SERVED: [self.organ]}
        )
        clause.placed |= clause.units.keys()  # what else is named is what they speak of
        known = {one.kind for one in clause.named}
        clause.named += [Named(clause.start, clause.start, (one,)) for one in self.told if one.kind not in known]
        return True


def _speakers(clause: Clause, rules: Rules) -> list[Entity]:
    """Return who is said to speak or to lead, where the clause has no subject: by whom."""
    found = rules.session_speaker.search(clause.text)
    return clause.units[clause.text[found.end() - 1]].entities() if found is not None else []


def session(view: View, named: Sequence[Named], rules: Rules) -> Session | None:
    """Return the session on which the masthead says that an organ reports, ``None`` where it says no such thing."""
    end = end_of_masthead(view)
    report = rules.session_report.search(view.text, 0, end)
    if report is None:
        return _opened(view, named, end, rules)
    above = [entity for one in named if one.end <= end for entity in one.entities]
    days = [one for one in above if one.kind == "Interval" and one.facts["precision"] != "year"]
    told = (*(one for one in above if one.kind == "Meeting" and one.points_to), *(days if len(days) == 1 else ()))
    numbered = (one.entities[0] for one in named if one.kind == "Body" and one.end == report.start())
    organs = (
        *(organ for one in told for organ in one.points_to),
        *(one for one in above if one.subclass == _BOARD),
        *numbered,
    )
    return Session(organs[0], told) if organs else _met(view, named, end, rules)


def _met(view: View, named: Sequence[Named], end: int, rules: Rules) -> Session | None:
    """Return the session that the report on one, which the masthead does not name in full, first says was held."""
    for one in named:
        organs = one.entities[0].points_to if one.kind == "Meeting" and one.start >= end else ()
        if organs and rules.meeting_held.match(view.text, one.end):
            return Session(organs[0], one.entities)
    return None


def _opened(view: View, named: Sequence[Named], end: int, rules: Rules) -> Session | None:
    """Return the one session that a report says that a body of its masthead has held, ``None`` where it says none."""
    above = {one.entities for one in named if one.kind == "Body" and one.end <= end}
    held = [
        (one, said)
        for one in named
        if one.start >= end and one.entities in above
        if (said := rules.session_held.match(view.text, one.end)) is not None
    ]
    if len(held) != 1:
        return None
    (organ, said), first = held[0], view.blocks[view.block_at(held[0][0].start)][1]
    told = [one for one in named if first <= one.start < said.end() and one.kind in {"Interval", "Place"}]
    return Session(organ.entities[0], tuple(entity for one in told for entity in one.entities))
