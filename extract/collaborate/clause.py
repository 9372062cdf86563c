"""From the encoded sentence to clauses in which every actor has its part."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from extract.collaborate.encoded import PLACEHOLDER
from extract.home import country_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.collaborate.encoded import Encoded, Unit
    from extract.collaborate.rules import Kind, Rules
    from extract.model import Entity
    from extract.named import Named

__all__ = ["AGENT", "HELP", "JOINED", "LEADING", "SERVED", "SUBJECT", "TOGETHER", "Clause", "arms", "clauses", "dates"]

#: The parts an actor can have in a clause.
SUBJECT, JOINED, SERVED, AGENT = "subject", "joined", "served", "agent"
#: The kinds of what several do together, whatever it is.
TOGETHER = ("coordination",)
#: … of what is only help, and of who leads something.
HELP, LEADING = ("support",), ("leadership",)
# Kinds in which somebody is served whose work or project it is.
_HELPING = frozenset({"support", "input", "funding", "research"})
# Kinds in which something is given, and the class of those with arms.
_GIVES = frozenset({"support", "funding", "training"})
_ARMED = "ArmedActor"
# Who organizes what one attends is whom one comes to.
_ATTENDED = ("participation",)
# What is given to a session is given to the organ that meets.
_TO_ORGANS = frozenset({"input", "statement"})
# … and what is done for it, but not what is done at it.
_FOR_ORGANS = frozenset({"support", "leadership"})
# So many characters around an actor tell its part.
_AROUND = 64
# So far before "by A" stands what A has done.
_NEAR = 18


Said = tuple["Kind", int, int]


@dataclass(slots=True)
class Clause:
    """A clause: its text in encoded form, its mentions, and what its actors do in it."""

    text: str
    start: int
    end: int
    units: dict[str, Unit]
    named: list[Named]
    parts: dict[str, list[Entity]] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    weak: bool = False
    #: where the first word of any kind stands, ``None`` where none does
    trigger: int | None = None
    #: where the words of any kind begin and end, in order
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    #: the words of the strong kinds, and of the weak ones: the kind, where they begin and end
    said: tuple[list[Said], list[Said]] = field(default_factory=lambda: ([], []))
    #: the kind whose words count, and where they end
    kind: Kind | None = None
    behind: int = 0
    #: whether it says what several have done together, whatever that is
    deed: bool = False
    #: whether what acts is named behind a word like "by"
    passive: bool = False
    #: the placeholders whose part is told: a country of them is not looked at again as a place
    placed: set[str] = field(default_factory=set)
    #: where that is so, the grammatical subject, about whom the sentence goes on
    topic: list[Entity] = field(default_factory=list)
    #: whether each of those who act does it by itself
    apart: bool = False
    #: of a phrase, what its clause says behind it: a memorandum between A and B | was signed
    beyond: str = ""
    #: whether its kinds are told for certain, whatever the other words say
    sure: bool = False
    #: whether it only goes on about what the one before says that somebody is asked to do
    asked: bool = False
    #: those joined who act as the subject does: with the support of A, together with B
    helpers: list[Entity] = field(default_factory=list)
    #: those joined in what this clause says only: trained teachers with A, | and gave them books
    once: list[Entity] = field(default_factory=list)
    #: those joined who only help with it: with the support of A
    supporters: list[Entity] = field(default_factory=list)

    def entities(self, *kinds: str) -> list[Entity]:
        """Return what the mentions of *kinds* mean, each once."""
        found = [entity for one in self.named if one.kind in kinds for entity in one.entities]
        return list(dict.fromkeys(found)) if len(found) > 1 else found

    def of(self, *parts: str) -> list[Entity]:
        """Return the actors with one of *parts*, each once."""
        found = [entities for part in parts if (entities := self.parts.get(part))]
        if not found:
            return []
        return list(dict.fromkeys(found[0] if len(found) == 1 else chain.from_iterable(found)))

    def placeholders(self, *kinds: str) -> Iterator[tuple[int, Unit]]:
        """Yield the position and unit of each placeholder of *kinds*."""
        for match in PLACEHOLDER.finditer(self.text):
            unit = self.units.get(match[0])
            if unit is not None and unit.kind in kinds:
                yield match.start(), unit


def arms(kinds: Sequence[str], others: Iterable[Entity]) -> bool:
    """Return whether armed groups of no State would be helped: nobody does that unsaid whose report it is."""
    groups = (one for one in others if one.subclass == _ARMED)
    return not _GIVES.isdisjoint(kinds) and any(country_of(one) is None for one in groups)


def dates(clause: Clause, rules: Rules) -> list[Entity]:
    """Return when it is done: not the dates of other things, the census of 2022, the strategy for 2024 to 2030.

    Years in brackets are those of what stands before them: the second cycle (2012–2016).
    """
    others: set[Entity] = set()
    told: set[Entity] = set()
    for position, unit in clause.placeholders("Interval"):
        days = unit.entities("Interval")
        told.update(days)
        if rules.dates_another.search(_around(clause, position)):
            others.update(days)
    days = clause.entities("Interval")
    return [day for day in days if day not in others and (day in told or not _are_years(day))]


def _are_years(day: Entity) -> bool:
    """Return whether an interval is one of several whole years."""
    return day.facts["precision"] == "year" and day.facts["startDate"][:4] != day.facts["endDate"][:4]


def clauses(sentence: Encoded, named: list[Named], rules: Rules) -> list[Clause]:
    """Split a sentence and read each clause."""
    text = sentence.text
    cuts = [0]
    cuts += [match.end() for match in rules.clause_end.finditer(text) if 0 < match.end() < len(text)]
    cuts.append(len(text))
    found: list[Clause] = []
    opening = rules.participle.match(text)
    participle = None
    asked = False
    for first, last in pairwise(cuts):
        if last <= first:
            continue
        start = sentence.sources[first]
        end = sentence.sources[last] if last < len(text) else sentence.sources[-1] + 1
        inside = [one for one in named if start <= one.start < end or (last == len(text) and one.start >= start)]
        said = text[first:last]
        opens = not found and opening is not None and opening.end() == last
        clause = Clause(said[0].lower() + said[1:] if opens else said, start, end, sentence.units, inside)
        _read(clause, rules)
        if participle is not None:
            _lend_subject(participle, clause)
        participle = clause if opens else None
        clause.asked = asked and SUBJECT not in clause.parts and rules.happened.search(said) is None
        asked = rules.asks.search(said) is not None or (clause.asked and not said.endswith(";"))
        found.append(clause)
    return found


def _lend_subject(participle: Clause, following: Clause) -> None:
    """Say who has done or undergone what a sentence opens with: Having trained WHO, | UNICEF …; trained by WHO, | …."""
    subject = following.topic if following.passive else following.of(SUBJECT)
    part = SERVED if participle.passive else SUBJECT
    if not participle.of(part):
        participle.parts[part] = list(subject)


def _read(clause: Clause, rules: Rules) -> None:
    strong = [(rules.strong_kinds[one.lastgroup or ""], *one.span()) for one in rules.strong.finditer(clause.text)]
    weak = [(rules.weak_kinds[one.lastgroup or ""], *one.span()) for one in rules.weak.finditer(clause.text)]
    clause.said = (strong, weak)
    spans = sorted([(start, end) for _, start, end in (*strong, *weak)])
    clause.trigger = spans[0][0] if spans else None
    clause.starts = [start for start, _ in spans]
    clause.ends = [end for _, end in spans]
    clause.kinds = _kinds(clause, rules)
    _cast(clause, rules)
    acting = clause.trigger is None and _are_several(clause) and rules.acts.search(clause.text)
    if acting and not clause.apart and not _is_pronoun(clause.units.get(acting[0][0])):
        clause.kinds, clause.deed = TOGETHER, True  # A and B did whatever it was: they did it together


def _is_pronoun(unit: Unit | None) -> bool:
    return unit is not None and any(one.pronoun for one in unit.named)


def _are_several(clause: Clause) -> bool:
    """Return whether more than one act, a body among them."""
    acting = clause.of(SUBJECT, JOINED)
    return len(acting) > 1 and any(one.kind == "Body" for one in acting)


def _kinds(clause: Clause, rules: Rules) -> tuple[str, ...]:
    """Return the kinds of the clause: the strong one that is said first, else all weak ones."""
    clause.weak = True
    if clause.trigger is None:
        return ()
    strong, weak = ([one for one in said if one[1] >= clause.trigger] for said in clause.said)
    clause.weak = not strong
    if not strong:
        weak.sort(key=lambda one: (rules.kinds.index(one[0]), one[1]))
    clause.kind, _, clause.behind = (strong or weak)[0]
    if clause.weak:
        return tuple(dict.fromkeys(kind.name for kind, _, _ in weak))
    also = [kind.name for kind, start, _ in strong if kind.name in clause.kind.also and start >= clause.behind]
    return tuple(dict.fromkeys([clause.kind.name, *also]))


def _cast(clause: Clause, rules: Rules) -> None:
    """Give every actor of the clause its part."""
    clause.apart = rules.severally.search(clause.text) is not None
    for position, unit in clause.placeholders("Body", "Country"):
        part = _part(clause, position, unit, rules)
        again = part == SUBJECT and clause.trigger is None and SUBJECT in clause.parts
        if part is None or (again and rules.speaks_of.search(clause.text[:position]) is None):
            continue
        if again:
            del clause.parts[SUBJECT]  # 委员会欢迎塔吉克斯坦…: it goes on about Tajikistan
        if part == JOINED and rules.severally.search(clause.text[:position]):
            part = SERVED  # with A and B separately: these need not have to do with each other
        entities = unit.entities()
        if part == SUBJECT and unit.split is not None and not clause.apart:
            joined = [entity for one in unit.named[unit.split :] for entity in one.entities]
            clause.parts.setdefault(JOINED, []).extend(joined)
            entities = [entity for one in unit.named[: unit.split] for entity in one.entities]
        clause.parts.setdefault(part, []).extend(entities)
        around = _around(clause, position) if part == JOINED else ""
        if rules.helper.search(around):
            clause.helpers += entities
        elif rules.once.search(around):
            clause.once += entities
        if rules.supporter.search(around):
            clause.supporters += entities
        clause.placed.add(clause.text[position])
    _serve_organs(clause, rules)
    clause.passive = AGENT in clause.parts
    clause.topic = (clause.of(SUBJECT) or _first_actor(clause, rules)) if clause.passive else []
    if clause.passive or (SUBJECT in clause.parts and rules.undergoes.search(clause.text)):
        clause.parts[SERVED] = [*clause.parts.pop(SUBJECT, []), *clause.parts.get(SERVED, [])]
    if clause.passive:  # 该组由高级专员办事处领导: the agent acts, the grammatical subject is served
        clause.parts[SUBJECT] = clause.parts.pop(AGENT)


def _first_actor(clause: Clause, rules: Rules) -> list[Entity]:
    """Return whom the clause begins with as its subject, whatever that one does: UNDP ran a project | funded by A."""
    for position, unit in clause.placeholders("Body"):
        acts = rules.subject_before.search(clause.text[:position]) and rules.acts.match(clause.text, position)
        return unit.entities() if acts else []
    return []


def _serve_organs(clause: Clause, rules: Rules) -> None:
    """Say for which organs, by their sessions, it is done: submitted to the session of the Council."""
    if clause.kind is None or clause.kind.name not in _TO_ORGANS | _FOR_ORGANS:
        return
    for position, unit in clause.placeholders("Meeting"):
        if clause.kind.name in _FOR_ORGANS and position < clause.behind:
            continue
        owns = rules.owns.match(clause.text, position + 1)  # 提交{meeting}的报告: another report
        if not owns and _is_served(clause, position, rules):  # 向人权理事会第五十二届会议提交
            clause.parts.setdefault(SERVED, []).extend(one for one in unit.actors() if one.kind == "Body")


def _around(clause: Clause, position: int) -> str:
    """Return what stands around the actor at *position*, which is a NUL in it."""
    before = clause.text[max(0, position - _AROUND) : position]
    return f"{before}\0{clause.text[position + 1 : position + _AROUND]}"


def _part(clause: Clause, position: int, unit: Unit, rules: Rules) -> str | None:
    """Return the part of the actor at *position*: by the words beside it, as the subject, or by what is done to it."""
    beside, part = _part_by_words(clause, position, unit, rules)
    if beside:
        return part
    trigger = len(clause.text) if clause.trigger is None else clause.trigger
    if position < trigger and rules.subject_before.search(clause.text[:position]):
        between = clause.text[position + 1 : trigger]
        return SUBJECT if clause.trigger is None or rules.bridge.fullmatch(between) else None
    if position > trigger and _resumes(clause, position, rules):
        return SUBJECT
    if unit.kind != "Body":
        return None  # a country that does not act is helped, or where it happens: see slots
    return SERVED if _is_served(clause, position, rules) else None


def _is_served(clause: Clause, position: int, rules: Rules) -> bool:
    """Return whether what is done is done for, with or to the one at *position*, by the words before it."""
    if clause.trigger is not None and position > clause.trigger:
        return _takes_part(clause, position, rules) or rules.led_one.fullmatch(clause.text[:position]) is not None
    return rules.served_before.search(clause.text[max(0, position - _AROUND) : position]) is not None


def _part_by_words(clause: Clause, position: int, unit: Unit, rules: Rules) -> tuple[bool, str | None]:  # noqa: PLR0911
    """Return whether the words right before or behind an actor decide its part, and the part: a case list."""
    before = clause.text[max(0, position - _AROUND) : position]
    behind = clause.text[position + 1 : position + _AROUND]
    trigger = len(clause.text) if clause.trigger is None else clause.trigger
    later = position > trigger
    if rules.joined_before.search(before):
        return True, None if rules.unjoined_behind.match(behind) else JOINED
    if rules.agent_before.search(before) or (later and rules.agent_behind.search(clause.text[trigger:position])):
        if rules.hostile.search(before[-_NEAR:]):
            return True, None  # built a school, which was destroyed by A
        if rules.relative.search(behind):  # attended a seminar organized by A: A was served
            return True, SERVED if later and clause.kinds == _ATTENDED else None
        return True, AGENT
    if rules.joined_behind.match(behind):
        return True, JOINED
    if rules.served_behind.match(behind):
        return True, SERVED
    helped = later and _HELPING.issuperset(clause.kinds) and rules.helped.match(behind)
    if helped and _takes_part(clause, position, rules):
        return True, SERVED
    if rules.owns.match(behind):
        takes = rules.served_before.search(before) and (position < trigger or _takes_part(clause, position, rules))
        return True, SERVED if unit.kind == "Body" and takes else None
    return False, None


def _resumes(clause: Clause, position: int, rules: Rules) -> bool:
    """Return whether the actor is the subject behind an opening phrase (At a meeting in Geneva, the Board …).

    Then what the clause says is what is done behind it; the clause is changed to that.
    """
    if SUBJECT in clause.parts or not rules.resumes.search(clause.text[:position]):
        return False
    following = next((start for start in clause.starts if start > position), None)
    if following is None:
        return rules.acts.match(clause.text, position) is not None
    if not rules.bridge.fullmatch(clause.text[position + 1 : following]):
        return False
    if clause.kinds == LEADING:
        clause.parts.pop(SERVED, None)  # as the lead of the Reef Cluster, UNEP …: not for the cluster
    clause.trigger, clause.kind = following, None
    clause.kinds = _kinds(clause, rules)
    if AGENT in clause.parts:  # as part of a project funded by Norway, WFP …: with Norway
        clause.parts.setdefault(JOINED, []).extend(clause.parts.pop(AGENT))
    return True


def _takes_part(clause: Clause, position: int, rules: Rules) -> bool:
    """Return whether the actor at *position*, behind what is done, is the one it is done for, with or to."""
    if rules.circumstance.search(clause.text, clause.behind, position):
        return False
    last = max((end for end in clause.ends if end <= position), default=0)
    if clause.kind is not None and clause.kind.partner is not None and last <= clause.behind <= position:
        between = rules.unnamed_before.sub("", clause.text[clause.behind : position])
        return clause.kind.partner.search(between) is not None
    again = _same_kind(clause, last)  # visited Togo and visited the Centre
    partner = clause.kind.partner if again and clause.kind is not None and clause.kind.partner else rules.partner
    return partner.search(clause.text[last:position]) is not None


def _same_kind(clause: Clause, end: int) -> bool:
    """Return whether the words that end at *end* are of the kind that the clause is of."""
    return any(kind is clause.kind for said in clause.said for kind, _, last in said if last == end)
