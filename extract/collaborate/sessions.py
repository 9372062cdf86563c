"""Reports of an organ on a session of its own: who speaks or takes the chair there does so before that organ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.collaborate.clause import JOINED, SERVED, SUBJECT
from extract.collaborate.sittings import is_sitting
from extract.named import Named
from extract.owner import end_of_masthead

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.collaborate.clause import Clause
    from extract.collaborate.draft import Draft
    from extract.collaborate.rules import Rules
    from extract.collaborate.sittings import Sittings
    from extract.model import Entity
    from extract.view import View

__all__ = ["Session", "session"]

# What an organ and others say to each other at its session, and who leads that.
_HEARD = frozenset({"statement", "exchange", "leadership", "event"})
_SAID, _GIVEN, _TALKED, _CAME = ("statement",), ("input",), ("exchange",), ("participation",)
# An introduced report is one's own and whose it is, but what the Secretary-General reports others write.
_SIGNS = "body/SG"
# What an organ has held when somebody leads that for it.
_HELD = frozenset({"event", "exchange"})
# What is no town.
_WIDE = "Region"
# A board has annual and regular sessions, which its reports do not number.
_BOARD = "ExecutiveBoard"


@dataclass(frozen=True, slots=True)
class Session:
    """The session that a report accounts for: whose it is, which, where it has a number, when and where, if told."""

    organ: Entity
    told: tuple[Entity, ...]
    places: tuple[Entity, ...] = ()

    def attend(self, clauses: Sequence[Clause], rules: Rules) -> bool:
        """Say to whom one speaks, or whose meeting one leads, in the clauses of a sentence; what follows is its topic.

        Return whether anybody does.
        """
        spoken, begun, listed = False, False, False
        list_of: Clause | None = None
        subject: list[Entity] = []
        for previous, clause in zip([None, *clauses], clauses, strict=False):
            subject = (not clause.passive and clause.of(SUBJECT)) or subject
            ours = subject == [self.organ]
            events = [one for one in (clause, previous) if one is not None and ours]
            if any(self._leads(event, clause, rules) for event in events):
                spoken = True
                continue
            kinds = _told(clause, rules)
            also = spoken and rules.session_also.match(clause.text.lstrip()) is not None
            if self._speaks(clause, rules, kinds, listed=listed or also):
                spoken = True
                if listed and not kinds and list_of is not None:
                    list_of.parts = {part: list_of.of(part) + clause.of(part) for part in (SUBJECT, SERVED)}
                    clause.parts, clause.kinds = {}, ()  # (a) representatives of A; | (b) observers for B
                elif listed and not kinds:
                    list_of = clause
            elif kinds == _CAME and clause.of(SUBJECT) == [self.organ]:
                clause.kinds = ()  # its members were there
            elif spoken and not clause.of(SUBJECT):
                clause.placed |= clause.units.keys()
                clause.kinds = ()
                contained = previous is not None and rules.session_contained.match(clause.text) is not None
                if previous is not None and contained and previous.kinds == _SAID and _gives(clause, previous, rules):
                    previous.kinds = _GIVEN  # introduced the report, | contained in document E/2024/1
            # The following made presentations | and asked questions: | the Director of A and the representative of B
            begun = begun or (kinds == _SAID and not spoken)
            listed = listed or (begun and clause.text.rstrip().endswith(":"))
        return spoken

    def _leads(self, event: Clause, clause: Clause, rules: Rules) -> bool:
        """Return whether a clause says which body led an *event* of the organ, which is then an event of both.

        It may be the clause of the event itself.
        """
        found = rules.session_led.search(clause.text)
        held = _HELD.issuperset(event.kinds) and bool(event.kinds) and event.of(SUBJECT) in ([], [self.organ])
        if found is None or not held or (event is not clause and found.start()):
            return False
        bodies = [one for one in clause.units[found["by"]].entities() if self._is_other(one)]
        if not bodies:
            return False
        others = {part: [one for one in event.of(part) if one not in bodies] for part in (SERVED, JOINED)}
        event.parts = {SUBJECT: [self.organ, *bodies], **others}
        event.kinds = event.kinds if event.of(SERVED, JOINED) else ("event",)
        event.sure, event.passive = True, False
        event.placed.add(found["by"])
        if event is not clause:
            clause.parts, clause.kinds, clause.passive = {}, (), False
            clause.placed |= clause.units.keys()
        return True

    def settle(self, drafts: list[Draft], sittings: Sittings, rules: Rules) -> None:
        """Say of what the organ and others tell each other, where it is named, that they do so at the session.

        Where the paragraph tells at which of its meetings, it is at that one, on its day. That those whose report is
        introduced have written it together is nothing else.
        """
        gave = {one for draft in drafts if draft.kinds == _GIVEN and _is_sure(draft) for one in draft.actors()}
        drafts[:] = [one for one in drafts if _is_sure(one) or not gave.issuperset([*one.actors(), *one.of(SERVED)])]
        for draft in drafts:
            sure = _is_sure(draft)
            heard = (
                bool(draft.kinds)
                and _HEARD.issuperset(draft.kinds)
                and not self._is_elsewhere(draft.entities("Meeting"))
            )
            if sure or (heard and self.organ in {*draft.actors(), *draft.of(SERVED), *draft.helped}):
                meetings = sittings.meetings(draft.entities("Meeting"))
                whole = any(rules.session_whole.search(clause.text) for clause in draft.clauses)
                self._place(draft.clauses, [] if whole else meetings)
                days = sittings.when(meetings) or [one for one in self.told if one.kind == "Interval"]
                draft.times = draft.times or days
                draft.places = list(self.places)

    def _is_elsewhere(self, meetings: Sequence[Entity]) -> bool:
        """Return whether one of *meetings* is another's."""
        return any(organ != self.organ for one in meetings for organ in one.points_to)

    def _place(self, clauses: Sequence[Clause], meetings: Sequence[Entity]) -> None:
        """Add the *meetings* to the first of *clauses*, or the session where there are none, unless they tell another.

        The session stands for those of its meetings that are named in what is told of all of it.
        """
        session = any(one.kind == "Meeting" for one in self.told)
        for clause in clauses if session and not meetings else ():
            clause.named = [one for one in clause.named if not is_sitting(one.entities[0], self.organ)]
        known = {one.kind for clause in clauses for one in clause.named}
        there = meetings or [one for one in self.told if one.kind == "Meeting"]
        told = [*there, *(one for one in self.told if one.kind != "Meeting")]
        start = clauses[0].start
        clauses[0].named += [Named(start, start, (one,)) for one in told if one.kind not in known]

    def _speaks(self, clause: Clause, rules: Rules, told: tuple[str, ...], *, listed: bool) -> bool:
        """Return whether one does so before the organ, in a clause that names no other meeting and nobody else.

        Then the clause says so. Its own words have *told* the kinds; where they have not, those *listed* speak. States
        do not act in a record: those who only speak for them are whom the organ has to do with, as are those whom it
        talks with.
        """
        listed = listed and not told
        kinds = _SAID if listed else told
        speakers = clause.of(SUBJECT) or _speakers(clause, rules, listed=listed)
        if speakers and kinds == _SAID:  # …, as well as by the observers for A
            speakers = list(dict.fromkeys([*speakers, *_others(clause, rules)]))
        authors = self._authors(clause, rules) if kinds == _SAID else []
        if authors:  # the representative of Fiji introduced the report of A
            speakers = list(dict.fromkeys([*(one for one in speakers if self._is_other(one)), *authors]))
            # the report of another organ may be on a session of its own
            others = [one for one in clause.named if one.kind == "Meeting" and self._is_elsewhere(one.entities)]
            clause.named = [one for one in clause.named if one not in others]
        alone = all(one.kind != "Body" for one in speakers)
        if not speakers or self._is_elsewhere(clause.entities("Meeting")):
            return False
        if alone and clause.of(SUBJECT) and not clause.passive:
            return False  # that a delegation took the floor is the daily work of an organ of States
        served = set(clause.of(SERVED)) - set(speakers) and rules.session_topic.search(clause.text) is None
        if not kinds or served or (self.organ in clause.entities("Body") and not authors):
            return False
        clause.kinds = _GIVEN if authors or (kinds == _SAID and _gives(clause, clause, rules)) else kinds
        clause.sure = True
        clause.parts |= (
            {SUBJECT: [self.organ], SERVED: speakers}
            if alone or kinds == _TALKED
            else {SUBJECT: speakers, SERVED: [self.organ]}
        )
        clause.placed |= clause.units.keys()  # what else is named is what they speak of
        return True

    def _authors(self, clause: Clause, rules: Rules) -> list[Entity]:
        """Return the bodies whose report is introduced."""
        found = rules.session_author.search(clause.text)
        if found is None:
            return []
        authors = clause.units[found[found.lastgroup or 0]].entities()
        return [one for one in authors if self._is_other(one) and one.path != _SIGNS]

    def _is_other(self, one: Entity) -> bool:
        """Return whether *one* is a body, and not the organ that meets."""
        return one.kind == "Body" and one != self.organ


def _gives(named: Clause, told: Clause, rules: Rules) -> bool:
    """Return whether what one presents, as is *told*, is a document that is *named*: introduced document E/2024/1."""
    return bool(named.entities("Document")) and rules.session_gives.search(told.text) is not None


def _is_sure(draft: Draft) -> bool:
    return any(clause.sure for clause in draft.clauses)


def _told(clause: Clause, rules: Rules) -> tuple[str, ...]:
    """Return the kinds of what a clause says that one does at the session."""
    patterns = (
        (*_SAID, rules.session_says),
        ("leadership", rules.session_leads),
        ("participation", rules.session_attends),
        (*_TALKED, rules.session_talks),
        ("support", rules.session_serves),
    )
    return tuple(kind for kind, pattern in patterns if pattern.search(clause.text))


def _speakers(clause: Clause, rules: Rules, *, listed: bool) -> list[Entity]:
    """Return who is said to speak or to lead, where the clause has no subject: by whom, or all who are *listed*."""
    if listed:
        named = clause.entities("Body", "Country")
        return named if any(one.kind == "Body" for one in named) else []  # that States speak is an organ's daily work
    found = rules.session_speaker.search(clause.text)
    return clause.units[clause.text[found.end() - 1]].entities() if found is not None else []


def _others(clause: Clause, rules: Rules) -> list[Entity]:
    """Return by whom it is said behind the first ones, too."""
    found = rules.session_also.finditer(clause.text)
    return [one for match in found for one in clause.units[clause.text[match.end() - 1]].entities()]


def session(view: View, named: Sequence[Named], rules: Rules) -> Session | None:
    """Return the session on which the masthead says that an organ reports, ``None`` where it says no such thing."""
    end = end_of_masthead(view)
    report = rules.session_report.search(view.text, 0, end)
    if report is None:
        return _opened(view, named, end, rules)
    above = [entity for one in named if one.end <= end for entity in one.entities]
    days = [one for one in above if one.kind == "Interval" and one.facts["precision"] != "year"]
    told = (
        *(one for one in above if one.kind == "Meeting" and one.points_to),
        *(days if len(days) == 1 and _lasts(days[0]) else ()),
    )
    bodies = [one for one in named if one.kind == "Body" and one.end <= end]
    numbered = [
        one.entities[0]
        for one in bodies
        if one.end == report.start()
        or one.start < report.end() < one.end  # 10th Meeting | of Heads of National Drug Law Enforcement Agencies
        or rules.session_organ.fullmatch(view.text, report.end(), one.start)
    ]
    organs = (
        *(organ for one in told for organ in one.points_to),
        *(one for one in above if one.subclass == _BOARD),
        *numbered,
    )
    if not organs:
        return _met(view, named, end, rules)
    places = _where(view, named, told, rules) or _told_of(view, named, told, rules, _is_town)
    if not any(one.kind == "Interval" for one in told):
        told = (*told, *_told_of(view, named, told, rules, _are_days))
    # a board has no numbers for its sessions
    kept = tuple(one for one in told if one.kind != "Meeting" or organs[0].subclass != _BOARD)
    return Session(organs[0], kept, places)


def _where(view: View, named: Sequence[Named], told: Sequence[Entity], rules: Rules) -> tuple[Entity, ...]:
    """Return the town where the session was: the one of the masthead, or of the sentence that says it was held."""
    end = end_of_masthead(view)
    above = [one.entities[0] for one in named if one.end <= end and _is_town(one)]
    if above:
        return tuple(above[:1])
    for one, town in _beside(view, named, told):
        if one.end <= town.start and _is_town(town):
            first = view.blocks[view.block_at(one.start)][1]
            said = f"{view.text[first : one.start]}\0{view.text[one.end : town.start]}"
            if rules.session_sits.search(said):
                return (town.entities[0],)
    return ()


def _told_of(
    view: View, named: Sequence[Named], told: Sequence[Entity], rules: Rules, counts: Callable[[Named], bool]
) -> tuple[Entity, ...]:
    """Return the first that *counts* of what a sentence says when or where a session of those *told* was held."""
    for one, other in _beside(view, named, told):
        if counts(other):
            before = rules.session_of.fullmatch(view.text, other.end, one.start)
            behind = other.start >= one.end and rules.session_was.match(view.text, one.end)
            if before or (behind and other.end < behind.end()):
                return (other.entities[0],)
    return ()


def _beside(view: View, named: Sequence[Named], told: Sequence[Entity]) -> Iterator[tuple[Named, Named]]:
    """Yield what names a session of those *told* behind the masthead, with each of what its paragraph names."""
    meetings, end = {one for one in told if one.kind == "Meeting"}, end_of_masthead(view)
    for one in named:
        if one.start >= end and not meetings.isdisjoint(one.entities):
            _, first, last = view.blocks[view.block_at(one.start)]
            yield from ((one, other) for other in named if first <= other.start < last)


def _are_days(one: Named) -> bool:
    return one.kind == "Interval" and _lasts(one.entities[0])


def _lasts(days: Entity) -> bool:
    """Return whether a date is more than a day: the one day of a masthead is that of the report."""
    return days.facts["startDate"] != days.facts["endDate"]


def _is_town(one: Named) -> bool:
    return one.kind == "Place" and one.entities[0].subclass != _WIDE


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
    told = [entity for one in named if first <= one.start < said.end() for entity in one.entities]
    days, towns = (tuple(one for one in told if one.kind == kind) for kind in ("Interval", "Place"))
    return Session(organ.entities[0], days, towns[:1])
