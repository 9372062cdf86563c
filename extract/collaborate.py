"""Who did what together: from the mentions of a sentence to collaboration records.

A sentence is read clause by clause. The bodies of a clause get their part from the words right before and behind them
(the comitative *with*, the one that something is done *for*, the agent of a passive), the clause its kinds from what is
said to be done, its status from aspect words, dates and the heading it stands under. A clause without a subject takes the
one before. All words stand in ``collaborations.toml`` of the language. What the rules are for is section 3 of
annotation.md; in doubt there is no record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from extract import languages
from extract.model import Collaboration
from extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board
    from extract.sentences import Sentence

__all__ = ["Named", "collaborate"]

# Parts that a body can have in a clause.
_SUBJECT, _JOINED, _SERVED, _AGENT = "subject", "joined", "served", "agent"
_AROUND = 24
# A record names at most so many bodies a slot: a longer list is an enumeration, and pairs grow with its square.
LONGEST_LIST = 40
# Kinds that name only what one body does unless somebody else is named, too.
_ALONE = frozenset({"participation"})
_DONE = frozenset({"event", "participation", "publication", "visit", "statement", "training", "exchange"})


@dataclass(frozen=True, slots=True)
class Named:
    """A mention on the reading view: its stretch and the entities it means."""

    start: int
    end: int
    entities: tuple[Entity, ...]

    @property
    def kind(self) -> str:
        """The class of what is meant."""
        return self.entities[0].kind


@dataclass(slots=True)
class _Clause:
    """A clause: its stretch, its mentions, and what its bodies do in it."""

    start: int
    end: int
    named: list[Named]
    parts: dict[str, list[Entity]] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    inherited: bool = False

    def of(self, *parts: str) -> list[Entity]:
        """Return the bodies with one of *parts*, each once."""
        return list(dict.fromkeys(entity for part in parts for entity in self.parts.get(part, ())))


@dataclass(slots=True)
class _Memory:
    """What the sentence before has said."""

    block: int = -1
    subject: list[Entity] = field(default_factory=list)
    times: list[Entity] = field(default_factory=list)
    settings: list[Entity] = field(default_factory=list)


class _Rules:
    """The compiled ``collaborations.toml`` of a language."""

    def __init__(self, words: LanguageData) -> None:
        table = words.tables["collaborations"]

        def pattern(key: str) -> re.Pattern[str]:
            return re.compile(table[key].replace("\n", ""))

        self.clause_end = pattern("clause_end")
        self.joined_before = pattern("joined_before")
        self.served_before = pattern("served_before")
        self.agent_before = pattern("agent_before")
        self.passive_behind = pattern("passive_behind")
        self.support_behind = pattern("support_behind")
        self.acts_for = pattern("acts_for")
        self.owns = pattern("owns")
        self.planned = pattern("planned")
        self.ongoing = pattern("ongoing")
        self.completed = pattern("completed")
        self.planned_section = pattern("planned_section")
        self.same_occasion = pattern("same_occasion")
        self.carries_on = pattern("carries_on")
        self.anaphor = pattern("anaphor")
        self.unasserted = pattern("unasserted")
        self.place_before = pattern("place_before")
        self.country_served = pattern("country_served")
        self.kinds = [
            (group["kind"], re.compile(group["pattern"]), bool(group.get("weak"))) for group in table["kinds"]
        ]
        self.joint = words.pattern("references", "joint")


@cache
def _rules(language: str) -> _Rules:
    return _Rules(languages.data(language))


class _Reader:
    """Reads the sentences of one report in order."""

    def __init__(self, state: Board, named: Sequence[Named], report_end: str | None) -> None:
        self.text = state.view.text
        self.view = state.view
        self.rules = _rules(state.words.code)
        self.named = sorted(named, key=lambda one: one.start)
        self.memory = _Memory()
        self.report_end = report_end
        self.seen: list[Named] = []

    def read(self, found: Iterable[Sentence]) -> list[Collaboration]:
        """Return the records of the sentences."""
        records: list[Collaboration] = []
        position = 0
        for sentence in found:
            while position < len(self.named) and self.named[position].start < sentence.start:
                self.seen.append(self.named[position])
                position += 1
            last = position
            while last < len(self.named) and self.named[last].end <= sentence.end:
                last += 1
            records += self._sentence(sentence, self.named[position:last])
        return records

    def _sentence(self, sentence: Sentence, named: list[Named]) -> list[Collaboration]:
        if sentence.block != self.memory.block:
            self.memory = _Memory(sentence.block, self.memory.subject)
        named = self._with_anaphors(sentence, named)
        opening = self.text[sentence.start : sentence.end]
        same = bool(self.rules.same_occasion.search(opening))
        subject: list[Entity] = []
        times: list[Entity] = self.memory.times if same else []
        settings: list[Entity] = self.memory.settings if same else []
        records = []
        for clause in self._clauses(sentence, named):
            self._cast(clause)
            own = clause.of(_SUBJECT)
            if own:
                subject = own
            elif subject or self.rules.carries_on.search(opening) or clause.start > sentence.start:
                clause.inherited = True
                subject = subject or self.memory.subject
            clause_times = [entity for one in clause.named if one.kind == "Interval" for entity in one.entities]
            times = clause_times or times
            meetings = [entity for one in clause.named if one.kind == "Meeting" for entity in one.entities]
            clause.kinds = self._kinds(clause)
            record = self._record(sentence, clause, own or subject, times, meetings or (settings if same else []))
            if record is not None:
                records.append(record)
        if subject:
            self.memory.subject = subject
        self.memory.times = times
        self.memory.settings = [e for one in named if one.kind == "Meeting" for e in one.entities] or settings
        return records

    def _with_anaphors(self, sentence: Sentence, named: list[Named]) -> list[Named]:
        """Add what 该组 or "this group" stands for: the body named last whose name ends so."""
        found = list(named)
        for match in self.rules.anaphor.finditer(self.text, sentence.start, sentence.end):
            if any(one.start < match.end() and match.start() < one.end for one in named):
                continue
            earlier = [*self.seen[-80:], *(one for one in named if one.end <= match.start())]
            form = match["form"]
            for one in reversed(earlier):
                if one.kind == "Body" and len(one.entities) == 1 and self._called(one, form):
                    found.append(Named(match.start(), match.end(), one.entities))
                    break
        return sorted(found, key=lambda one: one.start)

    def _called(self, one: Named, form: str) -> bool:
        surface = self.text[one.start : one.end]
        names = [surface, *one.entities[0].label.values(), *(n for ns in one.entities[0].names.values() for n in ns)]
        return any(name.endswith(form) or form.lower() in name.lower().split() for name in names)

    def _clauses(self, sentence: Sentence, named: list[Named]) -> list[_Clause]:
        """Split a sentence; commas inside a list of bodies or a mention part nothing."""
        cuts = [sentence.start]
        for match in self.rules.clause_end.finditer(self.text, sentence.start, sentence.end):
            inside = any(one.start < match.end() and match.start() < one.end for one in named)
            before = [one for one in named if one.end <= match.start()]
            after = [one for one in named if one.start >= match.end()]
            listed = (
                bool(before and after)
                and before[-1].kind == after[0].kind == "Body"
                and bool(self.rules.joint.fullmatch(self.text, before[-1].end, after[0].start))
            )
            if not inside and not listed:
                cuts.append(match.end())
        cuts.append(sentence.end)
        return [
            _Clause(start, end, [one for one in named if start <= one.start < end])
            for start, end in zip(cuts, cuts[1:], strict=False)
            if end > start
        ]

    def _cast(self, clause: _Clause) -> None:
        """Give every coordination of bodies in the clause its part."""
        bodies = [one for one in clause.named if one.kind == "Body"]
        groups: list[list[Named]] = []
        for one in bodies:
            if groups and self.rules.joint.fullmatch(self.text, groups[-1][-1].end, one.start):
                groups[-1].append(one)
            else:
                groups.append([one])
        trigger = self._first_trigger(clause)
        for group in groups:
            part = self._part(clause, group, trigger)
            if part:
                clause.parts.setdefault(part, []).extend(entity for one in group for entity in one.entities)

    def _first_trigger(self, clause: _Clause) -> int:
        starts = [
            match.start()
            for _, pattern, _ in self.rules.kinds
            for match in [self._outside(pattern, clause)]
            if match is not None
        ]
        return min(starts, default=clause.end)

    def _outside(self, pattern: re.Pattern[str], clause: _Clause) -> re.Match[str] | None:
        """Return the first match that does not begin inside a mention."""
        for match in pattern.finditer(self.text, clause.start, clause.end):
            if not any(one.start <= match.start() < one.end for one in clause.named):
                return match
        return None

    def _part(self, clause: _Clause, group: list[Named], trigger: int) -> str | None:
        text, rules = self.text, self.rules
        start, end = group[0].start, group[-1].end
        before = text[max(clause.start, start - _AROUND) : start]
        behind = text[end : min(clause.end, end + _AROUND)]
        acts = rules.acts_for.match(behind)
        if rules.owns.match(behind) and not acts:
            return _SERVED if rules.served_before.search(before) else None
        if rules.joined_before.search(before):
            return _JOINED
        if rules.passive_behind.match(behind):
            return _SERVED
        if rules.agent_before.search(before):
            return _AGENT
        if rules.support_behind.match(behind):
            return _JOINED
        if rules.served_before.search(before):
            return _SERVED
        return _SUBJECT if start <= trigger else _SERVED

    def _kinds(self, clause: _Clause) -> tuple[str, ...]:
        found = [kind for kind, pattern, weak in self.rules.kinds if not weak and self._outside(pattern, clause)]
        if found:
            return tuple(found[:1])
        return tuple(kind for kind, pattern, weak in self.rules.kinds if weak and self._outside(pattern, clause))

    def _status(self, sentence: Sentence, clause: _Clause, kinds: tuple[str, ...], times: list[Entity]) -> str:
        text = self.text[clause.start : clause.end]
        if self.rules.planned.search(text):
            return "planned"
        section = sentence.owner.section or ""
        if self.rules.planned_section.search(section) and self.rules.planned.search(
            self.text[sentence.start : sentence.end]
        ):
            return "planned"
        if self.rules.ongoing.search(text):
            return "ongoing"
        if times and self.report_end and times[0].facts["startDate"] > self.report_end:
            return "planned"
        if times or self.rules.completed.search(text):
            return "completed"
        return "completed" if set(kinds) <= _DONE and kinds else "ongoing"

    def _record(
        self, sentence: Sentence, clause: _Clause, subject: list[Entity], times: list[Entity], settings: list[Entity]
    ) -> Collaboration | None:
        text = self.text[clause.start : clause.end].strip()
        if not clause.kinds or self.rules.unasserted.search(text):
            return None
        participants = list(dict.fromkeys([*subject, *clause.of(_JOINED, _AGENT)]))
        partners = [entity for entity in clause.of(_SERVED) if entity not in participants]
        places: list[Entity] = []
        for one in clause.named:
            if one.kind in {"Country", "Place"}:
                partners_here, places_here = self._whereabouts(clause, one)
                partners += [entity for entity in partners_here if entity not in partners]
                places += [entity for entity in places_here if entity not in places]
        if {"participation", "statement"} & set(clause.kinds):
            organs = [organ for meeting in settings for organ in meeting.points_to]
            partners += [organ for organ in organs if organ not in partners and organ not in participants]
        alone = len(participants) == 1 and not partners
        if not participants or (alone and not (_ALONE & set(clause.kinds) and (settings or (times and places)))):
            return None
        if len(participants) > LONGEST_LIST or len(partners) > LONGEST_LIST:
            return None
        return Collaboration(
            evidence=(self.view.span(sentence.start, sentence.end),),
            participants=tuple(participants),
            kinds=clause.kinds,
            status=self._status(sentence, clause, clause.kinds, times),
            partners=tuple(partners),
            times=tuple(times),
            places=tuple(places),
            instruments=self._slot(clause, "Resolution", "Treaty"),
            outputs=self._slot(clause, "Publication", "Programme", "Document"),
            settings=tuple(settings),
            confidence=0.6 if clause.inherited else 0.8,
            paragraph=sentence.owner.number,
        )

    def _whereabouts(self, clause: _Clause, one: Named) -> tuple[tuple[Entity, ...], tuple[Entity, ...]]:
        """Return (partners, places): a country is helped or is where it happens, by what stands before its list."""
        first = one
        for other in reversed([item for item in clause.named if item.end <= one.start]):
            if other.kind == one.kind and self.rules.joint.fullmatch(self.text, other.end, first.start):
                first = other
            else:
                break
        before = self.text[max(clause.start, first.start - _AROUND) : first.start]
        if one.kind == "Country" and not self.rules.place_before.search(before):
            return one.entities, ()
        return (), one.entities

    def _slot(self, clause: _Clause, *kinds: str) -> tuple[Entity, ...]:
        return tuple(dict.fromkeys(e for one in clause.named if one.kind in kinds for e in one.entities))


def collaborate(state: Board, named: Sequence[Named], report_date: str | None = None) -> tuple[Collaboration, ...]:
    """Return the collaborations that the sentences assert, in reading order.

    *named* are the mentions, identified, with offsets of the view; *report_date* is the ISO date of the report: what is
    dated after it is planned.
    """
    reader = _Reader(state, named, report_date)
    return _merged(reader.read(sentences(state.view, state.words)))


def _merged(records: Iterable[Collaboration]) -> tuple[Collaboration, ...]:
    """Return the records, one for those that say the same of the same in one sentence."""
    found: dict[tuple[object, ...], Collaboration] = {}
    for record in records:
        found.setdefault((record.evidence, record.participants, record.partners, record.kinds, record.status), record)
    return tuple(found.values())
