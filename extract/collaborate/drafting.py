"""From the clauses of a sentence to what they assert."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.collaborate.clause import HELP, JOINED, LEADING, SERVED, SUBJECT, TOGETHER, Clause, arms, dates
from extract.collaborate.draft import Draft
from extract.named import ACTORS, MADE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.named import Named

__all__ = ["Carried", "Drafting", "go_on_together"]

# They held a workshop and discussed …: one thing.
_HELD_TO_DISCUSS = (("event",), ("exchange",))
# They attended it and made a statement there: one thing of both kinds.
_SPOKE_THERE = (("participation",), ("statement",))
_ATTENDING = frozenset({"participation", "statement"})
# What others then come to or take part in: led by UNESCO, with the participation of UNICEF.
_ATTENDED = frozenset({("event",), ("leadership",), ("programme",), ("training",), ("visit",)})
# … where one body alone has met: its committee held a meeting.
_MET = ("exchange",)
# What a passive clause says of a thing, not of who was told of before: they discussed the draft, prepared by A.
_OF_THINGS = frozenset({"publication"})
# What others do for what was told before: …, chaired by the Secretary-General, funded by Japan.
_DONE_FOR_IT = frozenset({("event",), ("leadership",), ("funding",)})


@dataclass(slots=True)
class Carried:
    """What a sentence takes over: the subject, times and meetings of the one before, and what that asserted last."""

    subject: list[Entity] = field(default_factory=list)
    times: list[Entity] = field(default_factory=list)
    settings: list[Entity] = field(default_factory=list)
    before: Draft | None = None


def go_on_together(draft: Draft, rules: Rules) -> bool:
    """Return whether who was joined is subject of what follows: who cooperates is, who is visited is not."""
    return "coordination" in draft.kinds or not set(draft.kinds) & rules.counterpart


class Drafting:
    """Takes the clauses of a sentence in order; ``drafts`` is what they assert.

    What stands in a clause that asserts nothing goes to its neighbour; a clause without a subject takes the one before.
    """

    def __init__(self, rules: Rules, carried: Carried, writers: Sequence[Entity]) -> None:
        """Begin with what is *carried* into the sentence; *writers* are those whose report it is, who act unsaid."""
        self.rules = rules
        self.carried = carried
        self.writers = list(writers)
        self.subject = list(carried.subject)
        self.told: list[Entity] = []  # the last subject that the sentence itself names
        self.alone: list[Entity] = []  # the subject without those who were with it
        self.times = list(carried.times)
        self.meetings: list[Entity] = []
        self.drafts: list[Draft] = []
        self.scene: list[Clause] = []  # where it all happens: 2022年在埃塞俄比亚, …
        self.waiting: list[Clause] = []  # clauses that have asserted nothing yet
        self.aimed = False  # whether the clause before only tells a purpose

    def take(self, clause: Clause, previous: Clause | None) -> None:
        """Take the next clause; *previous* is the one before it."""
        if self._adds(clause) or self._tells_of_thing(clause, previous):
            return
        if previous is not None and self.rules.antecedent.match(clause.text.lstrip()):
            clause.named += _last_thing(previous)  # the handbook, which UNICEF published
        own = self._own(clause, previous) or self._unsaid(clause)
        aside = previous is not None and self._serve_antecedent(clause, previous)
        inherited = not own
        told, self.told = self.told, own or self.told
        said = clause.text.strip()
        apart = inherited and bool(self.alone) and self._goes_on_apart(clause, said)
        before, self.subject = self.subject, own or (self.alone if apart else self.subject)
        self.times = dates(clause, self.rules) or self.times
        self.meetings = clause.entities("Meeting") or self.meetings
        if clause.asked or self.rules.negated.search(said) or self.rules.courtesy.search(said):
            self.aimed |= self.rules.tasked.search(said) is not None
            return
        if inherited and clause.trigger is not None and not self._takes_over(clause):
            self.subject = []  # somebody without a name does it
            if not clause.of(JOINED):
                return
        self._tell(clause, said, own=bool(own))
        self.aimed = self._aims(clause, said, inherited=inherited)
        if own and not self.aimed:
            self._join_opening(clause)
        self._serve_passive(clause, previous, before, told=before == told)
        if not clause.kinds or self.aimed or not (self.subject or clause.of(JOINED)):
            self._pass_on(clause, before, said, own=bool(own))
        elif apart or not (inherited and self._is_told_on(clause)):
            self._begin(clause, own=bool(own))
        put_in = clause.passive and self.rules.put_in.match(clause.text.lstrip())
        if (put_in or aside) and before and before == told:
            self.subject = self.alone = before
        elif clause.topic:  # UNDP ran a project funded by Norway | and trained …
            self.subject = self.alone = list(clause.topic)

    def _unsaid(self, clause: Clause) -> list[Entity]:
        """Return those whose report it is, where they have done what a clause tells, which says of nobody that he did.

        It names with whom or for whom they did it; of all who stand before the verb it says what their part is.
        """
        if not self.writers or self.subject not in ([], self.writers) or self.told not in ([], self.writers):
            return []
        done = self.rules.unsaid.search(clause.text)
        told = clause.kinds and not clause.weak
        others = [*clause.of(JOINED, SERVED), *clause.entities("Country")] if told else clause.helpers
        own = not set(self.writers).isdisjoint(clause.entities("Body"))
        if done is None or not others or own or arms(clause.kinds, others):
            return []
        for position, unit in clause.placeholders("Body", "Country"):
            there = unit.kind == "Country" and self.rules.place_before.search(clause.text[:position]) is not None
            if position < done.start("done") and clause.text[position] not in clause.placed and not there:
                return []
        clause.kinds = clause.kinds or TOGETHER
        return self.writers

    def _serve_antecedent(self, clause: Clause, previous: Clause) -> bool:
        """Say that it is done to whom, or for whom, a relative clause stands right behind: WHO, which UNICEF trains, ….

        Return whether the sentence goes on about that one.
        """
        if clause.of(SERVED) or self.rules.relative_object.match(clause.text.lstrip()) is None:
            return False
        clause.parts[SERVED] = [one for one in _last_actor(previous) if one not in clause.of(SUBJECT)]
        return bool(clause.parts[SERVED]) and previous.of(SUBJECT) == clause.parts[SERVED]

    def _names_some(self, clause: Clause) -> bool:
        """Return whether a clause names some of those with whom the one before tells a cooperation."""
        if not self.drafts or self.drafts[-1].kinds != TOGETHER:
            return False
        return self.rules.names_some.search(self.drafts[-1].clauses[-1].text + clause.text) is not None

    def _meets_some(self, clause: Clause, said: str) -> bool:
        """Return whether a clause names some of those whom the one before tells of meeting."""
        meets = bool(self.drafts) and set(self.drafts[-1].kinds) <= self.rules.counterpart
        return meets and not clause.kinds and self.rules.includes.match(said) is not None

    def _goes_on_apart(self, clause: Clause, said: str) -> bool:
        """Return whether the subject does what a clause tells without those who were with it in the one before.

        Those do it, too, who have acted as one before: A and B made a joint visit, | and advised ….
        """
        if self.rules.apart.match(said) is None or not self.drafts:
            return False
        as_one = self.rules.as_one.search(self.drafts[-1].clauses[-1].text)
        return as_one is None or bool(clause.of(JOINED))

    def _tell(self, clause: Clause, said: str, *, own: bool) -> None:
        """Say what a clause tells beside the words of its kind, by what stands before it."""
        if self._shares(clause, own=own):
            clause.kinds = clause.kinds or HELP
        elif not own and self._goes_on_acting(clause, said):
            clause.kinds = TOGETHER
        elif not own and self._goes_on_to(said):
            clause.kinds, clause.parts = (), {}

    def _goes_on_acting(self, clause: Clause, said: str) -> bool:
        """Return whether a clause without words of any kind tells what several, named in the sentence, have done."""
        several = len(self.told) > 1 and all(one.kind == "Body" for one in self.told)
        first = several and not self.drafts
        return first and clause.trigger is None and self.rules.acts_on.match(said) is not None

    def _goes_on_to(self, said: str) -> bool:
        """Return whether a clause tells to what end, too, those of the one before have worked together."""
        teamed = bool(self.drafts) and self.rules.teams_to.search(self.drafts[-1].clauses[-1].text) is not None
        return teamed and self.rules.point.match(said) is not None

    def _shares(self, clause: Clause, *, own: bool) -> bool:
        """Return whether another one has a share in what the clause before tells: …, the World Bank paid for it."""
        return own and bool(self.drafts) and self.rules.shares.search(clause.text) is not None

    def _tells_of_thing(self, clause: Clause, previous: Clause | None) -> bool:
        """Give the draft before what is said of the thing it made: …, which was held in May; return whether it is."""
        if not self.drafts or self.rules.of_thing.match(clause.text.strip()) is None:
            return False
        if clause.passive and previous is not None and _last_actor(previous):
            return False  # … joined the Alliance, which is led by UNEP: nothing was made
        last = self.drafts[-1]
        if clause.kinds == last.kinds and not last.times:
            last.times = clause.entities("Interval")
        clause.parts = {SERVED: clause.of(SUBJECT)} if clause.passive else {}  # …, which was chaired by FAO
        clause.kinds = ()
        last.clauses.append(clause)
        return True

    def _adds(self, clause: Clause) -> bool:
        """Add more of those who attend, where the clause names some of them; return whether it does."""
        if not self.drafts or self.rules.adds.match(clause.text.lstrip()) is None:
            return False
        last = self.drafts[-1]
        more = next((unit for _, unit in clause.placeholders("Body", "Country")), None)
        passive = last.clauses[-1].passive or clause.passive
        if more is None or last.kinds != ("participation",) or not passive:
            return False
        last.subject = list(dict.fromkeys([*last.subject, *more.entities()]))
        return True

    def _own(self, clause: Clause, previous: Clause | None) -> list[Entity]:
        """Return the subject that the clause itself names."""
        if previous is not None and self.rules.includes.match(clause.text.strip()) is not None:
            return []  # …, including A and B, | and supports C: not these do
        own = clause.of(SUBJECT) or self._antecedent(clause, previous)
        if own and self.writers and own != self.writers and self.rules.untold.search(clause.text):
            clause.kinds = clause.kinds or HELP
            received = self.rules.receives.search(clause.text) is not None
            served, subject = (self.writers, own) if received else (own, self.writers)
            clause.parts = {SUBJECT: subject, SERVED: served}
            return subject  # the army was informed, WHO received training: by those whose report it is
        return own

    def _antecedent(self, clause: Clause, previous: Clause | None) -> list[Entity]:
        """Return whom a relative clause goes on about, where it stands right behind an actor."""
        if previous is None or not self.rules.antecedent.match(clause.text.lstrip()):
            return []
        return _last_actor(previous)

    def _takes_over(self, clause: Clause) -> bool:
        """Return whether a clause without a subject of its own goes on about the one before."""
        before = clause.text[: clause.trigger]
        return self.rules.inherits.match(before) is not None and self.rules.stranger.search(clause.text) is None

    def _aims(self, clause: Clause, said: str, *, inherited: bool) -> bool:
        """Return whether a clause tells a purpose or a condition, or goes on with one.

        What stands behind the words of its kind says what is told, asked or wished, not whether it is done.
        """
        if self.rules.unasserted.search(clause.text[: clause.behind + 1].lstrip() if clause.kind is not None else said):
            return True
        return self.aimed and inherited and self.rules.aims_on.match(said) is not None

    def _join_opening(self, clause: Clause) -> None:
        """Give an opening phrase to its subject: 在儿基会的支持下,卫生部制定了…: one thing."""
        relative = self.rules.antecedent.match(clause.text.lstrip()) is not None  # the plan, which UNICEF drafted
        if self.drafts and not self.drafts[-1].subject and self._opens(self.drafts[-1]) and not relative:
            opening = self.drafts.pop()
            self.waiting = [*opening.clauses, *self.waiting]
            clause.kinds = clause.kinds or opening.kinds

    def _opens(self, draft: Draft) -> bool:
        """Return whether a draft without a subject is an opening phrase, not what somebody without a name does."""
        return self.rules.preface.match(draft.clauses[0].text) is not None

    def _serve_passive(self, clause: Clause, previous: Clause | None, before: list[Entity], *, told: bool) -> None:
        """Say to whom it is done, where a passive clause only says by whom: 部队重新部署, 并得到联黎部队协助.

        *told* says that it is the sentence that names whoever was the subject *before*.
        """
        if not clause.passive or clause.of(SERVED):
            return
        actor = _last_body(previous, self.rules) if previous is not None else []
        inherits = self.rules.inherits.match(clause.text[: clause.trigger]) is not None
        if self.rules.led.match(clause.text.lstrip()) and (actor or clause.kinds != ("support",)):
            clause.parts[SERVED] = actor  # the panel, co-chaired by A and B
        elif (before != self.carried.subject and inherits) or (told and self.rules.provided_by.match(clause.text)):
            thing = _OF_THINGS.issuperset(clause.kinds) and self.rules.put_in.match(clause.text.lstrip())
            clause.parts[SERVED] = [] if thing else before

    def _pass_on(self, clause: Clause, before: list[Entity], said: str, *, own: bool) -> None:
        """Give what a clause that asserts nothing names to its neighbour."""
        told = bool(self.rules.background.search(said))
        quiet = not clause.kinds or self.aimed
        if own and self.rules.commissioned.search(said):
            clause.parts = {SERVED: clause.of(SERVED)}
        elif self._names_some(clause):
            # with other organizations, including …; who signs with several of them does so with each
            signs = self.rules.signs.search(self.drafts[-1].clauses[-1].text) is not None
            clause.parts = {SERVED if signs else JOINED: clause.entities("Body", "Country")}
        elif self._meets_some(clause, said):
            some = (one for _, unit in clause.placeholders("Body") for one in unit.entities())
            clause.parts = {SERVED: list(some)}  # met with senior officials, including …
        else:
            clause.parts = {SERVED: clause.of(SUBJECT, SERVED)} if told and quiet else {}
        if self.drafts and (told or not own):
            self.drafts[-1].clauses.append(clause)
        else:
            self.waiting.append(clause)
        if told:
            self.subject = before

    def _is_told_on(self, clause: Clause) -> bool:
        """Add the clause to the draft before, if it only tells that one on; return whether it does."""
        if not self.drafts:
            return False
        last = self.drafts[-1]
        if last.weak and not clause.weak:  # 协同开发署,举行了…
            last.kinds, last.times, last.weak = clause.kinds, self.times, False
            last.clauses.append(clause)
            return True
        again = clause.kinds == last.kinds and bool(clause.entities("Interval"))
        both = (last.kinds, clause.kinds)
        alone = len(self.subject) == 1 or both == _HELD_TO_DISCUSS
        if alone and not clause.parts and not clause.entities("Country") and not again:
            last.kinds = (*last.kinds, *clause.kinds) if both == _SPOKE_THERE else last.kinds
            last.clauses.append(clause)  # … 会见了执行主任,讨论《公约》: one thing, told on
            return True
        return False

    def _begin(self, clause: Clause, *, own: bool) -> None:
        """Begin a draft with the clause and those that wait for it."""
        self.scene = self.scene or [_scene(one) for one in self.waiting if not self.drafts]
        about = [*self.waiting, clause] if self.waiting or own else [*self.scene, clause]
        settings = self.meetings or list(self.carried.settings)
        draft = Draft(clause.kinds, self.subject, list(self.times), settings, about, not own, clause.weak)
        self._help(draft, clause, own=own)
        self.waiting = []
        self.drafts.append(draft)
        if own or not set(self.alone) <= set(self.subject):  # those who joined it since are still not it
            self.alone = list(self.subject)
        if self.subject and go_on_together(draft, self.rules) and not self.rules.point.match(clause.text):
            once = [] if "coordination" in draft.kinds else clause.once
            self.subject = list(dict.fromkeys([*self.subject, *(one for one in clause.of(JOINED) if one not in once)]))

    def _contributes(self, clause: Clause, before: Draft) -> bool:
        """Return whether a clause contributes to what the draft *before* tells; one without a kind has only made it."""
        if self.rules.contributes.search(clause.text) is None:
            return False
        made = self.rules.made_before.search(clause.text) if not before.kinds else None
        return bool(before.kinds) or (made is not None and made["thing"] in before.clauses[0].text.lower())

    def _is_attended(self, draft: Draft) -> bool:
        """Return whether others may come to what a draft tells: a workshop, a meeting that one body has held."""
        met = draft.kinds == _MET and len(draft.actors()) == 1
        return draft.kinds in _ATTENDED or (met and self.rules.held.search(draft.clauses[-1].text) is not None)

    def _help(self, draft: Draft, clause: Clause, *, own: bool) -> None:
        """Say whose activity a clause contributes to: it only speaks of *the evaluation*, or comes to a meeting."""
        before = self.drafts[-1] if self.drafts else self.carried.before
        attends = bool(set(clause.kinds) & _ATTENDING)
        alone = not clause.of(SERVED) and (clause.passive or not clause.of(JOINED))  # they were A, B and, with them, C
        if self._shares(clause, own=own) and not clause.of(SERVED):
            draft.shares, draft.helped = True, _shared(self.drafts[-1], clause)
        elif before is not None and alone and self._contributes(clause, before):
            if attends and before.helped and set(before.kinds) <= _ATTENDING:
                draft.helped = list(before.helped)  # they, too, came to whoever it was that met
            elif before.kinds == LEADING and before.of(SERVED):
                draft.helped = before.of(SERVED)  # the group that others lead
            else:
                draft.helped = [*before.actors(), *(before.of(SERVED) if attends else ())]
        elif self.drafts and own and attends and self._is_attended(self.drafts[-1]):
            draft.helped = self.drafts[-1].actors()  # 工作队会议在日内瓦举行,气象组织派代表出席
            draft.clauses[:0] = [_scene(one) for one in self.drafts[-1].clauses]
        elif self.drafts and clause.passive and self.drafts[-1].clauses[-1].passive and not clause.of(SERVED):
            draft.helped = self.drafts[-1].subject  # 由环境基金供资,由开发署执行
        elif self.drafts and own and clause.kinds in _DONE_FOR_IT and not clause.of(SERVED):
            last = self.drafts[-1]
            chaired = last.kinds == ("event",) and clause.kinds == LEADING
            if chaired or (last.clauses[-1].kinds and self.rules.done_by.match(clause.text)):
                # 理事会举行了会议,由秘书长主持; who pays gives to those who do it: 开发署为教师举办了培训,由日本供资
                whose = last.of(SERVED) if clause.kinds != ("funding",) else []
                draft.helped = last.helped or whose or last.actors() or last.of(SERVED)


def _shared(last: Draft, clause: Clause) -> list[Entity]:
    """Return with whom those have to do who have a share, as *clause* tells, in what the draft before tells."""
    alike = bool(_ATTENDING & set(clause.kinds)) or last.kinds == clause.kinds
    only = last.clauses[-1].passive or last.kinds == LEADING
    if only and last.of(SERVED) and not alike:
        return last.helped or last.of(SERVED)  # teachers of A are trained by B, C pays for it; B leads A, C is in it
    return last.helped or [*last.actors(), *(last.of(SERVED) if alike else ())]


def _last_actor(clause: Clause) -> list[Entity]:
    """Return the actor that a clause ends with, if it does."""
    unit = clause.units.get(clause.text.rstrip(" ,")[-1:])
    return unit.entities() if unit is not None and unit.kind in ACTORS else []


def _last_body(clause: Clause, rules: Rules) -> list[Entity]:
    """Return the body that a clause ends with, maybe with where it works: the Reef Commission for the coast in Fiji."""
    text = clause.text.rstrip(" ,")
    for position in range(len(text) - 1, -1, -1):
        unit = clause.units.get(text[position])
        if unit is None or unit.kind in {"Country", "Place"}:
            continue
        behind = text[position + 1 :]
        return unit.entities("Body") if not behind or rules.works_where.fullmatch(behind) else []
    return []


def _last_thing(clause: Clause) -> list[Named]:
    """Return the mentions of what is made or run that a clause ends with."""
    unit = clause.units.get(clause.text.rstrip(" ,")[-1:])
    return unit.named if unit is not None and unit.kind in MADE else []


def _scene(clause: Clause) -> Clause:
    """Return the clause without its actors: where and at which meeting."""
    named = [one for one in clause.named if one.kind in {"Country", "Place", "Meeting"}]
    units = {char: unit for char, unit in clause.units.items() if unit.kind in {"Country", "Place"}}
    return Clause(clause.text, clause.start, clause.end, units, named)
