"""Who did what together: from the mentions of a sentence to collaboration records.

A sentence is read clause by clause. The bodies of a clause get their part from the words right before and behind
them (the comitative *with*, the one that something is done *for*, the agent of a passive), the clause its kinds from
what is said to be done, its status from aspect words, dates and the heading it stands under. A clause without a
subject takes the one before. All words stand in ``collaborations.toml`` of the language. What the rules are for is
section 3 of annotation.md; in doubt there is no record.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from extract import languages
from extract.model import Collaboration
from extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board, Candidate
    from extract.sentences import Sentence

__all__ = ["Named", "collaborate"]

# Parts that a body can have in a clause.
_SUBJECT, _JOINED, _SERVED, _AGENT = "subject", "joined", "served", "agent"
_AROUND = 24
# A record names at most so many bodies a slot: a longer list is an enumeration, and pairs grow with its square.
LONGEST_LIST = 40
# The preamble of a resolution is one sentence of pages, a run-together table may be: no grammar holds in it.
LONGEST_SENTENCE = 2500
# Kinds that name only what one body does unless somebody else is named, too.
_ALONE = frozenset({"participation"})
_LASTING = frozenset({"membership", "coordination", "leadership"})
_ATTENDING = frozenset({"participation", "statement"})
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
    weak: bool = False
    #: where the first word of any kind stands, ``None`` where none does
    trigger: int | None = None

    def entities(self, *kinds: str) -> list[Entity]:
        """Return what the mentions of *kinds* mean, each once."""
        return list(dict.fromkeys(entity for one in self.named if one.kind in kinds for entity in one.entities))

    def of(self, *parts: str) -> list[Entity]:
        """Return the bodies with one of *parts*, each once."""
        return list(dict.fromkeys(entity for part in parts for entity in self.parts.get(part, ())))


@dataclass(slots=True)
class _Draft:
    """What one or more clauses assert, before its slots are filled."""

    kinds: tuple[str, ...]
    subject: list[Entity]
    times: list[Entity]
    settings: list[Entity]
    clauses: list[_Clause]
    inherited: bool
    weak: bool
    #: whose activity it contributes to
    helped: list[Entity] = field(default_factory=list)

    def of(self, *parts: str) -> list[Entity]:
        """Return the bodies with one of *parts* in any of the clauses, each once."""
        return list(dict.fromkeys(entity for clause in self.clauses for entity in clause.of(*parts)))

    def entities(self, *kinds: str) -> list[Entity]:
        """Return what the mentions of *kinds* mean in any of the clauses, each once."""
        return list(dict.fromkeys(entity for clause in self.clauses for entity in clause.entities(*kinds)))

    def actors(self) -> list[Entity]:
        """Return everybody who acts."""
        return list(dict.fromkeys([*self.subject, *self.of(_JOINED)]))


@dataclass(slots=True)
class _Memory:
    """What the sentence before has said."""

    block: int = -1
    subject: list[Entity] = field(default_factory=list)
    times: list[Entity] = field(default_factory=list)
    settings: list[Entity] = field(default_factory=list)
    draft: _Draft | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    """What shows that a clause is of a kind; ``needs`` are the classes of which the clause must name one."""

    name: str
    pattern: re.Pattern[str]
    weak: bool
    needs: frozenset[str]


class _Rules:
    """The compiled ``collaborations.toml`` of a language."""

    def __init__(self, words: LanguageData) -> None:
        table = words.tables["collaborations"]

        def pattern(key: str) -> re.Pattern[str]:
            return words.pattern("collaborations", key)

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
        self.kinds = [
            _Kind(
                group["kind"],
                re.compile(group["pattern"]),
                weak=bool(group.get("weak")),
                needs=frozenset(group.get("needs", ())),
            )
            for group in table["kinds"]
        ]
        # One search tells that a clause is of no kind, and where the first word of any kind stands.
        self.any_kind = re.compile("|".join(f"(?:{kind.pattern.pattern})" for kind in self.kinds))
        self.relative = pattern("relative")
        self.subject_prefix = pattern("subject_prefix")
        self.background = pattern("background")
        self.negated = pattern("negated")
        self.stranger = pattern("stranger")
        self.normative = pattern("normative")
        self.reported = pattern("reported")
        self.contributes = pattern("contributes")
        self.example = pattern("example")
        self.counterpart = frozenset(table["counterpart"])
        self.joint = words.pattern("references", "joint")
        self.comitative = pattern("comitative")
        self.detached = pattern("detached")
        self.detached_end = pattern("detached_end")


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
        self.called: dict[tuple[str, str, str], bool] = {}

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
        opening = self.text[sentence.start : sentence.end]
        if len(opening) > LONGEST_SENTENCE or self.rules.normative.match(opening):
            return []
        reported = self.rules.reported.search(opening)  # what somebody is said to have said is not asserted
        if reported:
            named = [one for one in named if one.end <= sentence.start + reported.end()]
        named = self._with_anaphors(sentence, named)
        same = bool(self.rules.same_occasion.search(opening))
        known = any(one.kind == "Body" for one in named) or same or self.rules.carries_on.search(opening)
        drafts = self._drafts(self._clauses(sentence, named), opening, same=same) if known else []
        if not drafts:
            drafts = self._example(sentence, named, opening)
        records: list[Collaboration] = []
        status = ""
        for draft in drafts:
            status = self._status(sentence, draft, status)
            record = self._record(sentence, draft, status)
            if record is not None:
                records.append(record)
        if drafts:
            last = drafts[-1]
            self.memory.subject = last.subject if set(last.kinds) & self.rules.counterpart else last.actors()
            self.memory.times = last.times
            self.memory.draft = last
        self.memory.settings = [e for one in named if one.kind == "Meeting" for e in one.entities] or (
            self.memory.settings if same else []
        )
        return records

    def _drafts(self, clauses: list[_Clause], opening: str, *, same: bool) -> list[_Draft]:
        """Return what the clauses assert; what stands in a clause that asserts nothing goes to its neighbour."""
        carried = self.rules.carries_on.search(opening) is not None
        subject = list(self.memory.subject) if carried or same else []
        times = list(self.memory.times) if same else []
        settings = list(self.memory.settings) if same else []
        meetings: list[Entity] = []
        drafts: list[_Draft] = []
        waiting: list[_Clause] = []  # clauses that have asserted nothing yet
        for clause in clauses:
            clause.trigger = self._outside(self.rules.any_kind, clause)
            self._cast(clause)
            clause.kinds = self._kinds(clause)
            own = clause.of(_SUBJECT)
            inherited = not own
            before, subject = subject, own or subject
            times = clause.entities("Interval") or times
            said = self.text[clause.start : clause.end].strip()
            meetings = clause.entities("Meeting") or meetings
            if self.rules.negated.search(said):
                continue
            quiet = not clause.kinds or bool(self.rules.unasserted.search(said))
            if inherited and self.rules.stranger.search(said):
                continue  # somebody without a name does it
            if quiet or not (subject or clause.of(_JOINED)):
                told = bool(self.rules.background.search(said))
                clause.parts = {_SERVED: clause.of(_SUBJECT, _SERVED)} if told and quiet else {}
                if drafts and (told or not own):
                    drafts[-1].clauses.append(clause)
                else:
                    waiting.append(clause)
                if told:
                    subject = before
                continue
            if inherited and drafts and drafts[-1].weak and not clause.weak:
                drafts[-1].kinds, drafts[-1].times, drafts[-1].weak = clause.kinds, times, False  # 协同开发署,举行了…
                drafts[-1].clauses.append(clause)
                continue
            if inherited and drafts and len(subject) == 1 and not clause.parts and not clause.entities("Country"):
                drafts[-1].clauses.append(clause)  # … 会见了执行主任,讨论《公约》: one thing, told on
                continue
            before_it = drafts[-1] if drafts else self.memory.draft
            draft = _Draft(
                clause.kinds, subject, list(times), meetings or settings, [*waiting, clause], inherited, clause.weak
            )
            if before_it is not None and not clause.of(_SERVED, _JOINED) and self.rules.contributes.search(said):
                draft.helped = before_it.actors()
            elif drafts and own and drafts[-1].kinds == ("event",) and set(clause.kinds) & _ATTENDING:
                draft.helped = drafts[-1].actors()  # 工作队会议在日内瓦举行,气象组织派代表出席
                draft.clauses[:0] = [
                    _Clause(one.start, one.end, [name for name in one.named if name.kind in {"Place", "Meeting"}])
                    for one in drafts[-1].clauses
                ]
            waiting = []
            drafts.append(draft)
            if not set(clause.kinds) & self.rules.counterpart:
                subject = list(dict.fromkeys([*subject, *clause.of(_JOINED)]))
        return drafts

    def _example(self, sentence: Sentence, named: list[Named], opening: str) -> list[_Draft]:
        """Return the draft of examples that only list countries: the sentence before says what is done there."""
        before = self.memory.draft
        if before is None or not self.rules.example.search(opening) or not any(one.kind == "Country" for one in named):
            return []
        clause = _Clause(sentence.start, sentence.end, [one for one in named if one.kind != "Body"])
        return [_Draft(before.kinds, before.actors(), list(before.times), [], [clause], inherited=True, weak=False)]

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
        """Return whether a body, as the text or a file names it, is called so."""
        surface = self.text[one.start : one.end]
        key = (one.entities[0].path, surface, form)
        if key not in self.called:
            entity = one.entities[0]
            names = (surface, *entity.label.values(), *(name for some in entity.names.values() for name in some))
            self.called[key] = any(name.endswith(form) or form.lower() in name.lower().split() for name in names)
        return self.called[key]

    def _clauses(self, sentence: Sentence, named: list[Named]) -> list[_Clause]:
        """Split a sentence; commas inside a list of bodies or a mention part nothing."""
        cuts = [sentence.start]
        behind = 0  # the first mention that begins behind the cut
        for match in self.rules.clause_end.finditer(self.text, sentence.start, sentence.end):
            start, end = match.span()
            while behind < len(named) and named[behind].start < end:
                behind += 1
            before = named[behind - 1] if behind else None
            after = named[behind] if behind < len(named) else None
            if before is not None and start < before.end:
                continue
            if (
                before is None
                or after is None
                or not before.kind == after.kind == "Body"
                or not self.rules.joint.fullmatch(self.text, before.end, after.start)
            ):
                cuts.append(end)
        cuts.append(sentence.end)
        return [
            _Clause(start, end, [one for one in named if start <= one.start < end])
            for start, end in pairwise(cuts)
            if end > start
        ]

    def _cast(self, clause: _Clause) -> None:
        """Give every coordination of bodies in the clause its part."""
        bodies = [one for one in clause.named if one.kind == "Body"]
        groups: list[list[Named]] = []
        for one in bodies:
            if groups and self._are_joint(groups[-1][-1], one):
                groups[-1].append(one)
            else:
                groups.append([one])
        if groups and self.rules.detached.search(self.text[clause.start : groups[0][0].start]):
            groups[:1] = self._detached(groups[0])
        trigger = clause.end if clause.trigger is None else clause.trigger
        for group in groups:
            part = self._part(clause, group, trigger)
            if part == _SUBJECT:
                group, others = self._counterparts(group)  # noqa: PLW2901 - the rest of the group acts
                for one in others:
                    clause.parts.setdefault(_JOINED, []).extend(one.entities)
            if part:
                clause.parts.setdefault(part, []).extend(entity for one in group for entity in one.entities)
        if _AGENT in clause.parts:  # 该组由高级专员办事处领导: the agent acts, the grammatical subject is served
            clause.parts[_SERVED] = [*clause.parts.pop(_SUBJECT, []), *clause.parts.get(_SERVED, [])]
            clause.parts[_SUBJECT] = clause.parts.pop(_AGENT)

    def _are_joint(self, one: Named, other: Named) -> bool:
        """Return whether two bodies are coordinated, with a post between them or not: 委员会主席和特别报告员."""
        post = self.rules.acts_for.match(self.text, one.end, other.start)
        return any(
            start < other.start and self.rules.joint.fullmatch(self.text, start, other.start)
            for start in {one.end, post.end() if post else one.end}
        )

    def _detached(self, group: list[Named]) -> list[list[Named]]:
        """Part the bodies of an opening phrase from the subject: At the request of UNSDG, | UNDP and ILO."""
        between = [self.text[one.end : other.start] for one, other in pairwise(group)]
        commas = [number for number, text in enumerate(between, start=1) if self.rules.detached_end.search(text)]
        ands = [number for number, text in enumerate(between, start=1) if number not in commas]
        late = [number for number in commas if ands and number > ands[0]]  # In cooperation with A and B, C …
        cut = (late or commas or [0])[0]
        return [group[:cut], group[cut:]] if cut else [group]

    def _counterparts(self, group: list[Named]) -> tuple[list[Named], list[Named]]:
        """Split a coordination where the comitative stands: 妇女署 | 与特别报告员."""
        for number, (one, other) in enumerate(pairwise(group), start=1):
            if self.rules.comitative.search(self.text[one.end : other.start]):
                return group[:number], group[number:]
        return group, []

    def _outside(self, pattern: re.Pattern[str], clause: _Clause) -> int | None:
        """Return where the pattern first matches without beginning inside a mention."""
        position = clause.start if clause.trigger is None else clause.trigger
        while match := pattern.search(self.text, position, clause.end):
            start = match.start()
            for one in clause.named:
                if one.start <= start < one.end:
                    position = one.end
                    break
            else:
                return start
        return None

    def _shows(self, kind: _Kind, clause: _Clause) -> bool:
        if kind.needs and not any(one.kind in kind.needs for one in clause.named):
            return False
        return self._outside(kind.pattern, clause) is not None

    def _part(self, clause: _Clause, group: list[Named], trigger: int) -> str | None:  # noqa: PLR0911 - a case list
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
            return None if rules.relative.search(behind) else _AGENT
        if rules.support_behind.match(behind):
            return _JOINED
        if start <= trigger and rules.subject_prefix.search(text[clause.start : start]):
            return _SUBJECT
        return _SERVED if start > trigger or rules.served_before.search(before) else None

    def _kinds(self, clause: _Clause) -> tuple[str, ...]:
        if clause.trigger is None:
            clause.weak = True
            return ()
        for kind in self.rules.kinds:
            if not kind.weak and self._shows(kind, clause):
                return (kind.name,)
        clause.weak = True
        return tuple(kind.name for kind in self.rules.kinds if kind.weak and self._shows(kind, clause))

    def _status(self, sentence: Sentence, draft: _Draft, before: str) -> str:  # noqa: PLR0911 - a case list
        """Return the status by the aspect words of the draft's own clauses, its dates and the heading above.

        *before* is the status of the draft before in the sentence: a plan goes on until something is done or goes on.
        """
        text = " ".join(self.text[clause.start : clause.end] for clause in draft.clauses if clause.kinds)
        if self.rules.planned.search(text):
            return "planned"
        goes_on = self.rules.ongoing.search(text) or self.rules.completed.search(text)
        if before == "planned" and draft.inherited and not goes_on:
            return "planned"
        section = sentence.owner.section or ""
        if self.rules.planned_section.search(section) and self.rules.planned.search(
            self.text[sentence.start : sentence.end]
        ):
            return "planned"
        if self.rules.ongoing.search(text):
            return "ongoing"
        if draft.times and self.report_end and draft.times[0].facts["startDate"] > self.report_end:
            return "planned"
        if not draft.times and set(draft.kinds) <= _LASTING:
            return "ongoing"
        if draft.times or self.rules.completed.search(text):
            return "completed"
        return "completed" if set(draft.kinds) <= _DONE else "ongoing"

    def _record(self, sentence: Sentence, draft: _Draft, status: str) -> Collaboration | None:
        """Return the record of a draft, ``None`` where nobody does anything with anybody."""
        participants = draft.subject
        companions = draft.of(_JOINED)
        partners = [*draft.of(_SERVED), *draft.helped]
        if set(draft.kinds) & self.rules.counterpart:
            partners = [*companions, *partners]
        else:
            participants = list(dict.fromkeys([*participants, *companions]))
        places: list[Entity] = []
        for clause in draft.clauses:
            for one in clause.named:
                if one.kind in {"Country", "Place"}:
                    served, where = self._whereabouts(clause, one, draft)
                    partners += served
                    places += where
        settings = draft.entities("Meeting") or draft.settings
        if _ATTENDING & set(draft.kinds):
            partners += [organ for meeting in settings for organ in meeting.points_to]
        partners = [entity for entity in dict.fromkeys(partners) if entity not in participants]
        if not self._is_joint(draft, participants, partners, settings, places):
            return None
        return Collaboration(
            evidence=(self.view.span(sentence.start, sentence.end),),
            participants=tuple(participants),
            kinds=draft.kinds,
            status=status,
            partners=tuple(partners),
            times=tuple(draft.times),
            places=tuple(dict.fromkeys(places)),
            instruments=tuple(draft.entities("Resolution", "Treaty")),
            outputs=tuple(draft.entities("Publication", "Programme", "Document")),
            settings=tuple(settings),
            confidence=0.6 if draft.inherited else 0.8,
            paragraph=sentence.owner.number,
        )

    @staticmethod
    def _is_joint(
        draft: _Draft, participants: list[Entity], partners: list[Entity], settings: list[Entity], places: list[Entity]
    ) -> bool:
        """Return whether the draft is a collaboration: two parties, or one that takes part in something told apart."""
        if not participants or max(len(participants), len(partners)) > LONGEST_LIST:
            return False
        if len(participants) > 1 or partners:
            return True
        if "programme" in draft.kinds:
            return bool(draft.entities("Programme") and draft.times)
        return bool(_ALONE & set(draft.kinds)) and bool(settings or (draft.times and places))

    def _whereabouts(self, clause: _Clause, one: Named, draft: _Draft) -> tuple[tuple[Entity, ...], tuple[Entity, ...]]:
        """Return (partners, places): a country is helped or is where it happens, by what stands before its list."""
        first = one
        for other in reversed([item for item in clause.named if item.end <= one.start]):
            if other.kind == one.kind and self.rules.joint.fullmatch(self.text, other.end, first.start):
                first = other
            else:
                break
        before = self.text[max(clause.start, first.start - _AROUND) : first.start]
        if one.kind == "Country" and {"visit", "training"} & set(draft.kinds):
            return one.entities, one.entities
        if one.kind == "Country" and not self.rules.place_before.search(before):
            return one.entities, ()
        return (), one.entities


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
    reader = _Reader(state, [*named, *inside], report_date)
    return _merged(reader.read(sentences(state.view, state.words)))


def _merged(records: Iterable[Collaboration]) -> tuple[Collaboration, ...]:
    """Return the records, one for those that say the same of the same in one sentence."""
    found: dict[tuple[object, ...], Collaboration] = {}
    for record in records:
        found.setdefault((record.evidence, record.participants, record.partners, record.kinds, record.status), record)
    return tuple(found.values())
