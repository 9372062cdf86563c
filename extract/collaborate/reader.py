"""Reads the sentences of a report in order: what each asserts, and what it takes over from the one before."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extract.collaborate import slots
from extract.collaborate.anaphora import Anaphora
from extract.collaborate.clause import JOINED, SERVED, SUBJECT, TOGETHER, Clause, clauses
from extract.collaborate.coordination import completed, lists
from extract.collaborate.draft import Draft
from extract.collaborate.drafting import Carried, Drafting, go_on_together
from extract.collaborate.encoded import PLACEHOLDER, encode
from extract.collaborate.frames import Frames
from extract.collaborate.here import Here
from extract.collaborate.kinds import Kinds
from extract.collaborate.limits import LONGEST_SENTENCE
from extract.collaborate.made import Made
from extract.collaborate.owner import (
    budget_period,
    headings,
    is_quoted,
    mission,
    silent_of,
    speaker,
    whose,
    without_parents,
)
from extract.collaborate.persons import Persons
from extract.collaborate.posts import heads, of_others
from extract.collaborate.relative import relative_dates
from extract.collaborate.rules import rules as rules_of
from extract.collaborate.sessions import session
from extract.collaborate.sittings import Sittings
from extract.collaborate.submissions import Submissions
from extract.collaborate.things import things
from extract.collaborate.unread import Read, Unread
from extract.home import envoy
from extract.identity import by_id
from extract.named import ACTORS, Named
from extract.owner import PRESIDED, end_of_masthead, office_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from extract.collaborate.encoded import Encoded
    from extract.model import Collaboration, Entity
    from extract.pipes.board import Board
    from extract.sentences import Sentence

__all__ = ["Reader"]


@dataclass(frozen=True, slots=True)
class _Occasion:
    """A meeting that was held: which one, when, where and by whom, as far as a sentence tells."""

    settings: list[Entity]
    times: list[Entity]
    places: list[Entity]
    hosts: list[Entity]
    #: the section of the report that tells it, and the number of its block
    section: str | None
    block: int

    def complete(self, draft: Draft, *, done_for_it: bool) -> None:
        """Give *draft*, which happened there or was *done for it*, what it does not tell itself."""
        alone = not draft.of(SERVED, JOINED) and (done_for_it or not draft.helped)
        there = done_for_it or set(draft.kinds) <= _THERE
        if alone and there and not set(draft.actors()) & set(self.hosts):
            draft.helped = list(self.hosts)
        if not set(draft.kinds) <= slots.STANDING - _THERE:
            draft.settings = draft.settings or self.settings
            draft.times = draft.times or self.times
            draft.places = self.places


@dataclass(slots=True)
class _Memory:
    """What the sentence before has said."""

    block: int = -1
    subject: list[Entity] = field(default_factory=list)
    #: the subject without those who act with it: what "it" means, while "they" may mean all of them
    lead: list[Entity] = field(default_factory=list)
    #: those who acted with each other, bodies first
    allied: list[Entity] = field(default_factory=list)
    #: the group whose members or leaders were named
    group: list[Entity] = field(default_factory=list)
    times: list[Entity] = field(default_factory=list)
    settings: list[Entity] = field(default_factory=list)
    #: the day of the incident that the paragraph tells of
    day: list[Entity] = field(default_factory=list)
    draft: Draft | None = None
    #: the meeting that was told of last
    occasion: _Occasion | None = None
    #: who does what the points of a list say, from the colon to the last point
    points_of: list[Entity] = field(default_factory=list)
    #: what stands before a verb without any ending in such a point: (a) Support the Board: they *will* support it
    points_do: str = ""
    #: whether the points of a list say what somebody is asked to do
    asked: bool = False
    #: the one body that the paragraph has spoken of first
    topic: tuple[Entity, ...] = ()


# Only sentences that name one of these, an organ or its session, can say who did what with whom.
_ACTING = frozenset({"Body", "Meeting"})
# Where a meeting was; so many characters before a place show that it was there.
_PLACES = frozenset({"Country", "Place"})
_BEFORE_PLACE = 40
# Bodies that are one person.
_MANDATED = "SpecialProcedure"
_PEOPLE = frozenset({"Mandate", _MANDATED})
# Kinds of what belongs to no incident of a day.
_HELPING = frozenset({"support", "advocacy", "programme", "funding"})
# Organs, persons and fighters do not do what nobody is said to have done.
_IDLE = PRESIDED | _PEOPLE | {"PrincipalOrgan", "ExecutiveBoard", "Tribunal", "CommissionOfInquiry", "ArmedActor"}
# Kinds of what somebody has to do with a group.
_OF_GROUPS = frozenset({"membership", "leadership"})
# An opening phrase before a pronoun is not longer behind the first one it names.
_LONGEST_OPENING = 250
# What one does at a meeting of others, and what those have done.
_THERE = frozenset({"statement", "participation", "leadership"})
_HOSTED = frozenset({"event", "training"})
# Kinds in which those with whom it is done act, too.
_MUTUAL = frozenset({"coordination", "exchange"})
# So many blocks on a meeting may still be spoken of.
_BLOCKS_ON = 8
# The number of a point, where it stands alone: (xxvii).
_LONGEST_MARK = 8


class Reader:
    """Reads the sentences of one report in order."""

    def __init__(self, state: Board, named: Sequence[Named], inside: Sequence[Named], report_end: str | None) -> None:
        """Take the mentions *named*, the dates *inside* names of meetings, and the ISO date of the report."""
        # a report may hold such characters itself, as bullets of a PDF do: none of them is a mention
        self.text = PLACEHOLDER.sub("\ufffd", state.view.text)
        self.view = state.view
        self.rules = rules_of(state.words.code)
        self.named = of_others(sorted(named, key=lambda one: one.start), state, self.rules)
        self.inside = sorted(inside, key=lambda one: one.start)
        self.memory = _Memory()
        self.report_end = report_end
        masthead = end_of_masthead(state.view)
        #: whether the title says that the report accounts for a time that is over
        self.accounts = self.rules.accounts.search(self.text, 0, masthead) is not None
        #: whether it says that it holds the reports of several, each of which speaks of itself
        self.of_several = self.rules.of_several.search(self.text, 0, masthead) is not None
        self.session = session(state.view, self.named, self.rules)
        self.owner, self.author, writers = whose(state, self.named, self.rules)
        self.headings = headings(state.view, self.named, self.owner)
        #: the country that the title of the report names, where it names one
        self.country = tuple(entity for one in state.home for entity in one.entities)
        self.mission = mission(self.named, self.owner, self.author, self.country)
        #: the first budget period that the title tells: what the report calls the reporting period
        self.period = budget_period(state.view, self.named)
        mandated = tuple(one for one in writers if one not in self.author)
        #: the body that a section of the reports of several has spoken of first, and which section that is
        self.speaker: tuple[Entity, ...] = ()
        self.section: str | None = None
        #: whose mandate the report is about, where its holder has written it
        self.mandate = tuple(one for one in mandated if one.subclass in _PEOPLE)
        #: who says "I", and the office he speaks for
        told = speaker(state.view, self.named, self.owner, self.rules)
        #: the State whose statement it is
        self.state = tuple(one for one in told if one.kind == "Country")
        self.me = self.mandate or self.author or told
        head = office_of(self.me[0]) if self.me else None
        self.my_office = (head,) if head is not None else self.state or self.owner or told
        if not (self.owner or writers or self.me or self.session or self.headings):
            self.owner = silent_of(state, self.named, self.rules)
        #: whom "we" means where only the masthead tells
        self.we = self.owner or self.mission or mandated or self.author or self.my_office
        self.frames = Frames(self.rules, self.owner or self.mission or mandated or told)
        self.kinds = Kinds(self.text, state.words.code, self.named)
        self.unread = Unread(self.text, state.words.code, self.rules)
        met = (self.session.organ,) if self.session is not None else ()
        self.submissions = Submissions(state.view, self.text, (writers or met, self.owner), self.rules)
        #: the numbered meetings of that session
        self.sittings = Sittings(self.text, self.named, self.inside, met[0], self.rules) if met else None
        #: the organ whose report it is, for which its chair acts
        self.organ = tuple(dict.fromkeys(one for one in (*mandated, *met) if one.subclass in PRESIDED))[:1]
        #: whether somebody speaks there in the sentence, whose other names are then what is spoken of
        self.speaks = False
        self.seen: list[Named] = []
        self.persons = Persons(self.text, self.named, self.rules)
        self.anaphora = Anaphora(state, self.text, self.named, self.rules, self.mission)
        self.here = Here(self.text, self.rules, self.anaphora)
        self.made = Made(self.rules)
        about = self.mission or self.country
        self.named = [self._sent(one, about[0]) for one in self.named] if about else self.named
        #: what in the report always means the same actors: the Rome-based agencies, Belgrade and Pristina
        self.groups = [
            (pattern, tuple(actor for one in ids if (actor := by_id(kind, one)) is not None))
            for pattern, kind, ids in self.rules.groups
            if pattern.search(self.text)
        ]

    def _sent(self, one: Named, about: Entity) -> Named:
        """Return a mention, that of a post which is not told for what as who holds it for the one it is *about*."""
        new = one.kind == "Body" and len(one.entities) == 1 and not one.entities[0].attested
        post = self.rules.envoy.fullmatch(self.text, one.start, one.end) if new else None
        meant = envoy(about, post["post"], self.rules.language) if post is not None else ()
        return replace(one, entities=meant) if meant else one

    def read(self, found: Iterable[Sentence]) -> list[Collaboration]:
        """Return the records of the sentences."""
        records: list[Collaboration] = []
        position = 0
        for sentence in found:
            while position < len(self.named) and self.named[position].start < sentence.start:
                self.seen.append(self.named[position])
                position += 1
            while self.headings and self.headings[0][0] < sentence.start:
                self.owner = (self.headings.pop(0)[1],)
                self.frames.writers = self.owner
            last = position
            while last < len(self.named) and self.named[last].end <= sentence.end:
                last += 1
            if self.sittings is not None:
                self.sittings.enter(sentence, self.named[position:last])
            records += self._sentence(sentence, self.named[position:last])
        return records

    def _sentence(self, sentence: Sentence, named: list[Named]) -> list[Collaboration]:
        """Return the records of one sentence whose mentions are *named*, and remember what it has said."""
        if sentence.block != self.memory.block:
            memory = self.memory
            self.memory = _Memory(
                sentence.block,
                memory.subject,
                memory.lead,
                memory.allied if sentence.owner.section == self.section else [],
                memory.group,
                points_of=memory.points_of,
                points_do=memory.points_do,
                asked=memory.asked,
                occasion=memory.occasion,
            )
        self.made.enter(sentence.block)
        opening = self.text[sentence.start : sentence.end]
        normative = self.rules.normative.match(opening)
        asks = normative is not None and not self.rules.preamble.match(opening)
        if asks or self.memory.asked:  # Encourages the Commission: | (a) To provide …; | (b) To support …;
            told = opening.strip()
            goes_on = (";", ",") if self.memory.asked else ()
            number = self.memory.asked and len(told) <= _LONGEST_MARK
            self.memory.asked = number or told.endswith((":", *goes_on))
            submitted = self.submissions.found(sentence, named, named, self.seen)  # … ; this report is submitted …
            return self._records(sentence, opening, submitted)
        if len(opening) > LONGEST_SENTENCE:
            return []
        reported = self.rules.reported.search(opening)  # what somebody is said to have said is not asserted
        end = sentence.start + reported.end() if reported else sentence.end
        every, named = named, self._without_parents([one for one in named if one.end <= end])
        named = self._without_parents(self._with_anaphors(sentence, named))  # my Special Envoy
        self.here.enter(sentence, named)
        if sentence.owner.section != self.section:
            self.section, self.speaker = sentence.owner.section, ()
        same = bool(self.rules.same_occasion.search(opening))
        carried = self._carried(opening, same=same)
        said: list[Entity] = []
        drafts: list[Draft] = []
        found: list[Clause] = []
        if carried or self._may_act(named) or self._tells_on(opening):
            encoded = self._encoded(sentence.start, end, named)
            named = self._with_subject(sentence, encoded, named, carried)
            if self._is_to_do(named, sentence):
                opening = f"{self.memory.points_do} {opening}"
            found = [] if normative else self._clauses(sentence, encoded, named)
            said = next((subject for clause in reversed(found) if (subject := clause.of(SUBJECT))), [])
            meant = list(things(self.text, sentence, every, self.seen, self.rules))
            for clause in found:
                clause.named += [one for one in meant if clause.start <= one.start < clause.end]
            drafts = self._drafts(opening, found, carried, same=same)
            self.frames.topic, self.frames.before = self._about(), self.memory.lead
            drafts += self.frames.found(sentence, encoded, [*named, *meant], drafts)
            self._complete(drafts)
            self._remember_maker(sentence, encoded, drafts)
        drafts = (
            self.submissions.found(sentence, named, every, self.seen)
            or drafts
            or self._example(sentence, named, opening)
        )
        records = self._told(sentence, opening, Read(sentence.start, end, named, found, drafts, []))
        self._remember_occasion(sentence, opening, named, drafts)
        if records or said or any(one.kind in ACTORS for one in named):
            self.memory.allied = _allied(records)
        self._remember(drafts, said, named, same=same)
        self.made.remember(opening, drafts, records)
        self._remember_day(sentence, named)
        self._remember_points(opening, said, named)
        return records

    def _told(self, sentence: Sentence, opening: str, read: Read) -> list[Collaboration]:
        """Return the records of what the rules have *read* of a sentence, and of what is likely beyond it."""
        there = self._occasion(sentence, opening, list(read.named))
        listed = list(lists(self.text, sentence.start, read.named, self.rules))
        records = completed(self._records(sentence, opening, read.drafts, there), listed)
        if read.clauses and not self.speaks:
            likely = self.unread.found(replace(read, records=records))
            records += completed(self._records(sentence, opening, likely, there), listed)
        return records

    def _complete(self, drafts: list[Draft]) -> None:
        """Say to what end somebody worked with others, whom and where the report means: its country, its session."""
        for draft in drafts:
            told = (self.rules.purpose(one.text) for one in draft.clauses if draft.kinds == TOGETHER)
            purpose = next(filter(None, told), ())
            if purpose:
                draft.kinds, draft.clauses[0].sure = purpose, True
        self.here.help(drafts)
        if self.session is not None and self.sittings is not None:
            self.session.settle(drafts, self.sittings, self.rules)

    def _without_parents(self, named: list[Named]) -> list[Named]:
        """Return *named* without those who do nothing themselves: whose organ another is, or who only leads it."""
        joints = [match for one in named if (match := self.rules.led_before.match(self.text, one.end)) is not None]
        if joints:
            bodies = {one.start for one in named if one.kind == "Body"}
            leads = {joint.start() for joint in joints if joint.end() in bodies}
            named = [one for one in named if one.end not in leads]
        return without_parents(named, self.text, self.rules.part_of, self.rules.owner_of)

    def _with_subject(
        self, sentence: Sentence, encoded: Encoded, named: list[Named], carried: list[Entity]
    ) -> list[Named]:
        """Return *named* with the subject of a point that begins with a verb, which is put there: (a) Support ….

        A sentence that goes on about those *carried* on from the one before is theirs.
        """
        points_of = tuple(self.memory.points_of)
        acting = points_of or (self._own_point_of(sentence) if carried in ([], list(self._writers())) else ())
        pattern = self.rules.point_verb if points_of else self.rules.own_point
        verb = pattern.match(encoded.text) if acting else None
        if verb is None:
            return named
        bare = verb.groupdict().get("bare")
        if bare and not self.memory.points_do:
            return named
        words = f"{self.memory.points_do} {bare.lower()}" if bare else verb["done"].lower()
        subject = Named(sentence.start, sentence.start, acting, inferred=True)
        encoded.lead(subject, words, *verb.span("bare" if bare else "done"))
        return [subject, *named]

    def _own_point_of(self, sentence: Sentence) -> tuple[Entity, ...]:
        """Return whose report it is, where a sentence without a subject can tell what they did.

        It begins a paragraph, or the sentence before was about nobody else.
        """
        writers = self._writers()
        first = self.view.blocks[sentence.block][1] + len(sentence.owner.number or "") + 2 >= sentence.start
        return writers if first or self._is_about_no_other(writers) else ()

    def _may_act(self, named: Sequence[Named]) -> bool:
        """Return whether the sentence names who may act; a State may do so towards those whose report it is."""
        states = bool(self.owner or self.session or (self.frames.writers and not self.mission))
        return any(one.kind in _ACTING or (one.kind == "Country" and states) for one in named)

    def _is_to_do(self, named: Sequence[Named], sentence: Sentence) -> bool:
        """Return whether the sentence is a point that says what those named before the colon will do."""
        return bool(self.memory.points_do and named) and named[0].end == sentence.start

    def _tells_on(self, opening: str) -> bool:
        """Return whether a sentence with this *opening* says who came to what the one before tells of, who gave it."""
        if self.memory.draft is not None and self.rules.attended.search(opening):
            return True
        return bool(self.memory.lead) and self.rules.possible.search(opening) is not None

    def _carried(self, opening: str, *, same: bool) -> list[Entity]:
        """Return the subject that a sentence with this *opening* takes over."""
        match = self.rules.carries_on.search(opening)
        if match is None:
            return list(self.memory.subject) if same else self.memory.points_of
        said = match.groupdict()
        if said.get("drop"):
            return self._dropped()
        if said.get("one"):
            return self._one()
        if said.get("doing"):
            return list(self.memory.subject or self.owner)
        made = self.made.again(opening) if said.get("thing") else None
        if made is not None:
            return made.actors()
        return self._all() if said.get("all") or said.get("thing") else list(self.memory.subject)

    def _ourselves(self) -> tuple[Entity, ...]:
        """Return whom "we" means: whose report it is, of several the body that the section has spoken of first."""
        return self.speaker if self.of_several else self.we

    def _writers(self) -> tuple[Entity, ...]:
        """Return those with work of their own whose report it is: they have done what nobody is said to have done."""
        return () if self.of_several else self.owner or self.mission

    def _about(self) -> tuple[Entity, ...]:
        """Return the body with work of its own that the paragraph is about, if no other was spoken of last."""
        topic = self.memory.topic
        working = bool(topic) and topic[0].subclass not in _IDLE
        return topic if working and self._is_about_no_other(topic) else ()

    def _own_work(self) -> tuple[Entity, ...]:
        """Return whose work "the project" is: theirs whose report it is, where no other body was spoken of last."""
        writers = self._writers()
        return writers if len(writers) == 1 and self._is_about_no_other(writers) else ()

    def _is_about_no_other(self, these: tuple[Entity, ...]) -> bool:
        """Return whether the sentence before was about nobody, or about *these*."""
        return self.memory.lead in ([], list(these))

    def _one(self) -> list[Entity]:
        """Return the one that "it" means: whoever was the subject before, if that is no more than one."""
        return list(self.memory.lead) if len(self.memory.lead) == 1 else []

    def _dropped(self) -> list[Entity]:
        """Return whom a sentence means that begins with what is done: the one body that the paragraph is about."""
        return list(self.memory.topic) if list(self.memory.topic) == self.memory.lead else []

    def _all(self) -> list[Entity]:
        """Return whom "they" means: those who were the subject before, if the sentence before was about anybody.

        Bodies come first: the first gives a mention of several its class.
        """
        return sorted(self.memory.subject, key=lambda one: one.kind != "Body") if self.memory.lead else []

    def _occasion(self, sentence: Sentence, opening: str, named: Sequence[Named]) -> _Occasion | None:
        """Return the meeting before that the sentence speaks of, where it names none itself."""
        last = self.memory.occasion
        if last is None or self.speaks or any(one.kind == "Meeting" for one in named):
            return None
        if last.block != sentence.block:  # in another paragraph it is, where this one tells of none
            near = last.section == sentence.owner.section and sentence.block - last.block <= _BLOCKS_ON
            if not near or self.rules.held.search(opening):
                return None
        return last if self.rules.occasion.search(opening) else None

    def _remember_occasion(
        self, sentence: Sentence, opening: str, named: Sequence[Named], drafts: Sequence[Draft]
    ) -> None:
        """Remember the meeting that the sentence tells of: which it was, on the one date it gives, where, and whose."""
        if not self.rules.held.search(opening):
            return
        dates = [one for one in named if one.kind == "Interval"]
        made = self.memory.draft  # who has held it alone, as the sentence says
        alone = made.actors() if made is not None and made.clauses[0].start == sentence.start else []
        places: list[Named] = []
        for one in named:
            before = self.text[max(0, one.start - _BEFORE_PLACE) : one.start]
            inside = bool(places) and places[-1].end == one.start  # 在波兰卡托维兹
            if one.kind in _PLACES and (inside or self.rules.place_before.search(before)):
                places.append(one)
        self.memory.occasion = _Occasion(
            [entity for one in named if one.kind == "Meeting" for entity in one.entities],
            list(dates[0].entities) if len(dates) == 1 else [],
            [entity for one in places for entity in one.entities],
            next((one.actors() for one in drafts if _HOSTED & set(one.kinds)), alone),
            sentence.owner.section,
            sentence.block,
        )

    def _records(
        self, sentence: Sentence, opening: str, drafts: Sequence[Draft], occasion: _Occasion | None = None
    ) -> list[Collaboration]:
        """Return the records of *drafts*, done at an *occasion*; the status of each depends on the one before."""
        evidence = self.view.span(sentence.start, sentence.end)
        found: list[tuple[Collaboration, Draft]] = []
        state = ""
        for draft in drafts:
            if occasion is not None:
                of_meeting = any(self.rules.of_meeting.match(one.text.lstrip()) for one in draft.clauses if one.passive)
                occasion.complete(draft, done_for_it=of_meeting and bool(occasion.hosts))
            about = (self.report_end, self.accounts)
            state = slots.status(sentence, opening, draft, state, rules=self.rules, about=about)
            held = occasion is not None and state == "ongoing" and set(draft.kinds) <= _THERE
            state = "completed" if draft.submitted or held else state
            happened = state == "completed" and not set(draft.kinds) <= slots.LASTING
            if self.mission and happened and not draft.times and _HELPING.isdisjoint(draft.kinds):
                draft.times = list(self.memory.day)  # On 23 January, … . The patrol alerted the army.
            record = slots.record(draft, state, evidence, sentence.owner.number, self.rules, self.text)
            if record is not None:
                found.append((record, draft))
        return self.kinds.told(found, sentence)

    def _remember(self, drafts: list[Draft], said: list[Entity], named: list[Named], *, same: bool) -> None:
        """Remember the subject, times and meetings; *said* is the last subject that the clauses name."""
        if not self.speaker and [one.kind for one in said] == ["Body"]:
            self.speaker = tuple(said)
        if not self.memory.topic and [one.kind for one in said if one not in self.author] == ["Body"]:
            self.memory.topic = tuple(said)
        if drafts:
            # …访问了朱巴,由协调员陪同: the sentence is about who visited
            told = (one for one in reversed(drafts) if not (one.clauses[-1].passive or one.shares))
            last = next(told, drafts[-1])
            self.memory.subject = last.actors() if go_on_together(last, self.rules) else last.subject
            self.memory.lead = last.subject
            self.memory.times = last.times
            self.memory.draft = last
            group = last.of(SERVED) if set(last.kinds) <= _OF_GROUPS else []
            self.memory.group = group if len(group) == 1 else []
        elif said:
            self.memory.subject = self.memory.lead = said
            self.memory.group = []
        else:
            self.memory.lead = self.memory.group = []  # something else was the subject: "it" may be that
        self.memory.settings = [e for one in named if one.kind == "Meeting" for e in one.entities] or (
            self.memory.settings if same else []
        )

    def _remember_maker(self, sentence: Sentence, encoded: Encoded, drafts: Sequence[Draft]) -> None:
        """Remember who has made or held something alone: to that others may contribute in the next sentence."""
        made = self.rules.maker.search(encoded.text) if not drafts else None
        if made is not None:
            text = self.text[sentence.start : sentence.end]
            told = Clause(text, sentence.start, sentence.end, {}, [])
            makers = encoded.units[made["by"]].entities()
            self.memory.draft = Draft((), makers, [], [], [told], inherited=False, weak=False)

    def _remember_day(self, sentence: Sentence, named: list[Named]) -> None:
        """Remember the day that a sentence begins with as that of an incident; any other day ends it."""
        days = [one for one in named if one.kind == "Interval" and one.entities[0].facts["precision"] == "day"]
        if days:
            first = days[0] is named[0] and self.rules.incident.fullmatch(self.text, sentence.start, days[0].start)
            self.memory.day = list(days[0].entities) if first else []

    def _remember_points(self, opening: str, said: list[Entity], named: list[Named]) -> None:
        """Remember who does what points behind a colon say, up to the last: the subject, else the one body named."""
        ended = opening.rstrip()
        if ended.endswith(":"):
            bodies = list(dict.fromkeys(entity for one in named if one.kind == "Body" for entity in one.entities))
            self.memory.points_of = said or (bodies if len(bodies) == 1 else [])
            does = self.rules.points_do.search(ended)
            self.memory.points_do = does[1] if does else ""
        elif not ended.endswith((";", ",")):
            self.memory.points_of = []

    def _encoded(self, start: int, end: int, named: list[Named]) -> Encoded:
        found = encode(self.text, start, end, named)
        rules = self.rules
        found.gather(rules.spread, rules.spread_item, rules.items, rules.there)
        found.cut(rules.unheard)
        found.keep()
        found.bring(rules.late, rules.strong, rules.items)
        for pattern in (rules.aside, rules.unnamed):
            found.cut(pattern)
        if found.cut(rules.wrap):
            found.cut(rules.wrap)  # 副执行主任的代表
            found.cut(rules.unnamed)  # 委员会主席、总理和开发署
        joint = rules.items[0].strip()
        found.text = rules.parted.sub(lambda match: match[0].replace(";", joint), found.text)
        found.join(rules.joint, lambda before: bool(rules.opening.search(before)), rules.joints)
        found.cut(rules.inserted)
        return found

    def _clauses(self, sentence: Sentence, encoded: Encoded, named: list[Named]) -> list[Clause]:
        if not encoded.text:
            return []
        inner = [one for one in self.inside if sentence.start <= one.start < sentence.end]
        found = clauses(encoded, sorted([*named, *inner], key=lambda one: one.start), self.rules)
        self.speaks = self.session is not None and self.session.attend(found, self.rules)
        return found

    def _drafts(self, opening: str, found: list[Clause], subject: list[Entity], *, same: bool) -> list[Draft]:
        """Return what the clauses assert; *same* says that the sentence is about the occasion of the one before."""
        times, settings = (self.memory.times, self.memory.settings) if same else ([], [])
        writers = self._writers() or (() if self.frames.writers else self._about())  # who has done what nobody has
        before = self.made.again(opening) or self.memory.draft
        drafting = Drafting(self.rules, Carried(subject, times, settings, before), writers)
        for previous, clause in zip([None, *found], found, strict=False):
            drafting.take(clause, previous)
        return drafting.drafts

    def _example(self, sentence: Sentence, named: list[Named], opening: str) -> list[Draft]:
        """Return the draft of examples that only list countries: the sentence before says what is done there.

        Or they list the bodies with each of whom that says somebody works.
        """
        before = self.memory.draft
        listed = self.rules.listed_on.match(opening)
        if listed is not None and named and not self.text[sentence.start + listed.end() : named[0].start].strip():
            return self._listed_on(sentence, named)
        if (
            before is None
            or not before.kinds
            or not self.rules.example.search(opening)
            or not any(one.kind == "Country" for one in named)
        ):
            return []
        found = self._encoded(sentence.start, sentence.end, [one for one in named if one.kind != "Body"])
        clause = Clause(found.text, sentence.start, sentence.end, found.units, named)
        for position, unit in clause.placeholders("Country"):
            if self.rules.place_before.search(clause.text[:position]) is None:
                clause.parts.setdefault(SERVED, []).extend(unit.entities("Country"))
                clause.placed.add(clause.text[position])
        return [Draft(before.kinds, before.actors(), list(before.times), [], [clause], inherited=True, weak=False)]

    def _listed_on(self, sentence: Sentence, named: list[Named]) -> list[Draft]:
        """Return the draft of a list of bodies that the sentence before says one body works with, without a name."""
        before = self.memory.draft
        alone = before is not None and before.kinds == TOGETHER and len(before.actors()) == 1
        if before is None or not alone or before.of(SERVED) or any(one.kind not in ACTORS for one in named):
            return []
        served = list(dict.fromkeys(entity for one in named for entity in one.entities))
        told = Clause(before.clauses[-1].text, sentence.start, sentence.end, {}, named, {SERVED: served}, before.kinds)
        told.sure = True
        return [Draft(before.kinds, before.actors(), list(before.times), [], [told], inherited=True, weak=False)]

    def _with_anaphors(self, sentence: Sentence, named: list[Named]) -> list[Named]:
        """Add what is not named but stands for an actor: 该组, "the parties", "it", "the Executive Director"."""
        found = list(named)
        for pattern, meant in (
            (self.rules.owner, self.owner),
            (self.rules.mission, self.mission),
            (self.rules.activity, self._own_work()),
            (self.rules.period, self.period),
            (self.rules.mandated, self.mandate),
            (self.rules.chair, self.organ),
            (self.rules.first_person, self.me),
            (self.rules.my_office, self.my_office),
            (self.rules.our_state, self.state),
            (self.rules.ourselves, self._ourselves()),
            (self.rules.delegates, self.speaker if self.of_several else ()),
        ):
            found = self._standing_for(pattern, meant, sentence.start, sentence.end, found)
        for pattern, meant in self.groups:
            found = self._standing_for(pattern, meant, sentence.start, sentence.end, found, group=True)
        found += heads(self.text, sentence.start, sentence.end, found, self.rules)
        found += self.persons.found(sentence, found)
        self.anaphora.allied = tuple(self.memory.allied)
        found += self.anaphora.found(sentence, found, self.seen, self.memory.lead, self.owner)
        for pattern, meant in self.made.members():
            found = self._standing_for(pattern, meant, sentence.start, sentence.end, found)
        found += relative_dates(self.text, sentence, named, self.seen, self.rules)
        others = [one for one in found if one.entities[0].subclass in _PEOPLE]
        people = tuple(one for one in self.memory.subject if one.subclass in _PEOPLE)
        if not people and not others:
            people = self.mandate
        first = min((one.start for one in others), default=sentence.end)
        if len(people) == 1:
            office = office_of(people[0])
            their = (office,) if office is not None else people
            found = self._standing_for(self.rules.office_of_person, their, sentence.start, first, found)
            found = self._standing_for(self.rules.person, people, sentence.start, first, found)
        # behind an actor of the sentence a pronoun means that one, but not: in cooperation with A, it has …
        first = min((one.start for one in self._spoken_of(sentence, found)), default=sentence.end)
        for pronoun, subject in ((self.rules.pronoun, self._all()), (self.rules.pronoun_one, self._one())):
            found = self._standing_for(pronoun, tuple(subject), sentence.start, first, found)
        group = self.memory.group
        for own, whom in ((self.rules.possessed, group or self._one()), (self.rules.one_member, group)):
            found = self._standing_for(own, tuple(whom), sentence.start, sentence.end, found)
        return sorted(found, key=lambda one: one.start)

    def _spoken_of(self, sentence: Sentence, named: Sequence[Named]) -> list[Named]:
        """Return the actors among *named* without those of an opening phrase: in cooperation with A and B, it met."""
        actors = [one for one in named if one.kind in ACTORS]
        if actors and self.rules.opening.search(self.text[sentence.start : actors[0].start]):
            pronoun = self.rules.pronoun_one.search(self.text, actors[0].end, actors[0].end + _LONGEST_OPENING)
            end = pronoun.start() if pronoun else actors[0].start
            actors = [one for one in actors if one.start >= end]
        return actors

    def _standing_for(  # noqa: PLR0913 - a stretch, who is meant, and how
        self,
        pattern: re.Pattern[str],
        meant: tuple[Entity, ...],
        start: int,
        end: int,
        named: list[Named],
        *,
        group: bool = False,
    ) -> list[Named]:
        """Return *named* with what *pattern* finds, which stands for *meant* and for the names inside it.

        A *group* stands for what is just as long, too: the Quadripartite.
        """
        found = named
        pronouns = (self.rules.pronoun, self.rules.pronoun_one, self.rules.person)
        pronoun = pattern in pronouns or (pattern is self.rules.owner and len(meant) > 1)  # the programme of several
        own = pattern in (self.rules.first_person, self.rules.my_office, self.rules.our_state, self.rules.ourselves)
        for match in pattern.finditer(self.text, start, end) if meant else ():
            if own and is_quoted(self.text, self.view.blocks[self.view.block_at(start)][1], match.start()):
                continue  # what somebody else says of himself
            over = [one for one in found if one.overlaps(*match.span())]
            inside = all(match.start() <= one.start and one.end <= match.end() for one in over)
            if inside and (group or not any((one.start, one.end) == match.span() for one in over)):
                found = [one for one in found if one not in over]
                found.append(Named(match.start(), match.end(), meant, inferred=True, pronoun=pronoun))
        return found


def _allied(records: Sequence[Collaboration]) -> list[Entity]:
    """Return those who act with each other in every one of *records* that has several, bodies first."""
    told = [[*one.participants, *(one.partners if _MUTUAL.intersection(one.kinds) else ())] for one in records]
    several = [some for some in told if len(some) > 1]
    same = bool(several) and all(set(some) == set(several[0]) for some in several)
    return sorted(several[0], key=lambda one: one.kind != "Body") if same else []
