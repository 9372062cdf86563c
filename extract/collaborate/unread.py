"""What the rules do not read in a sentence but its words make likely: who has to do with whom, in few drafts.

It adds to what the rules have read and takes nothing away. Who does something to, with or for whom
:mod:`extract.collaborate.likely` tells pair by pair; of which kind it is, when and where, the clauses that name them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product, takewhile
from typing import TYPE_CHECKING

from extract.collaborate.clause import SERVED, TOGETHER, Clause, dates
from extract.collaborate.draft import Draft
from extract.collaborate.likely import Likely
from extract.collaborate.limits import MOST_LIKELY_RECORDS
from extract.collaborate.slots import STANDING, only_states_belong
from extract.named import ACTORS
from extract.view import around

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.collaborate.likely import Link
    from extract.collaborate.rules import Rules
    from extract.model import Collaboration, Entity
    from extract.named import Named

__all__ = ["Read", "Unread", "joined"]

Pair = frozenset["Entity"]
# From which probability on somebody acts.
_ACTS = 0.5
# So many characters around a name tell that it is only cited.
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Read:
    """What the rules have read of a sentence: its stretch, its mentions, its clauses, and what these assert."""

    start: int
    end: int
    named: Sequence[Named]
    clauses: Sequence[Clause]
    drafts: Sequence[Draft]
    records: Sequence[Collaboration]

    def told(self) -> set[Entity]:
        """Return those of whom a record tells."""
        return {entity for one in self.records for entity in (*one.participants, *one.partners)}


class Unread:
    """Finds what the rules do not read."""

    def __init__(self, text: str, code: str, rules: Rules) -> None:
        """Take the reading *text* and the *code* of its language."""
        self.text = text
        self.model = Likely(code)
        self.rules = rules

    def found(self, read: Read) -> list[Draft]:
        """Return what is likely beyond what was *read* of a sentence."""
        rules = self.rules
        if _is_all_told(read) or any(rules.others_differ.match(clause.text.lstrip()) for clause in read.clauses):
            return []
        alone = (
            rules.negated,
            rules.wanted,
            rules.courtesy,
            rules.hostile,
            rules.severally,
            rules.contrasts,
            rules.undergoes,
        )

        belonging = _belonging(read, rules)

        def silent(one: Named) -> bool:
            if not belonging.isdisjoint(one.entities):
                return True
            if rules.cited.search(around(self.text, one.start, one.end, _AROUND)):
                return True
            if rules.only_says.match(self.text, one.end):
                return True
            around_it = [clause for clause in read.clauses if clause.start <= one.start < clause.end]
            said = (clause.text.strip() for clause in around_it)
            return any(clause.asked for clause in around_it) or any(
                pattern.search(text) for text in said for pattern in alone
            )

        links = self.model.links(self.text, read.start, read.end, read.named, silent)
        return [_draft(read, *parties, self.rules) for parties in joined(_beyond(links, read), read.records)]


def _beyond(links: Sequence[Link], read: Read) -> list[Link]:
    """Return the *links* that bring somebody to what was *read*: the rules have told with whom those they name act.

    Of others the sentence speaks in passing: on annotated reports two in nine of the other links were right.
    """
    told = read.told()
    return [one for one in links if not told or (one.one in told) != (one.other in told)]


def _is_all_told(read: Read) -> bool:
    """Return whether the records already say what each two actors have to do with each other."""
    actors = {entity for one in read.named for entity in one.entities if entity.kind in ACTORS}
    if len(actors) < 2:  # noqa: PLR2004 - two of them
        return True
    return any(actors.issubset((*one.participants, *one.partners)) for one in read.records)


def _belonging(read: Read, rules: Rules) -> set[Entity]:
    """Return the States of which only is told that they are members, and of what, where no record says that."""
    told = read.told()
    apart = [one for one in read.drafts if only_states_belong(one, rules) and told.isdisjoint(one.actors())]
    return {entity for one in apart for entity in (*one.actors(), *one.of(SERVED))}


def _draft(read: Read, participants: list[Entity], partners: list[Entity], rules: Rules) -> Draft:
    """Return the draft of these: of the kinds of another draft about one of them, else of a clause that names one.

    Clauses before that name no body tell when and where: 2022年9月,在马里,….
    """
    actors = {*participants, *partners}
    about = [clause for clause in read.clauses if not actors.isdisjoint(clause.entities("Body", "Country"))]
    same = (draft.kinds for draft in read.drafts if not actors.isdisjoint((*draft.actors(), *draft.of(SERVED))))
    kinds = next(same, ()) or next((clause.kinds for clause in about if clause.kinds), TOGETHER)
    opening = list(takewhile(lambda clause: clause not in about and not clause.entities("Body"), read.clauses))
    times = next(filter(None, ([time for one in some for time in dates(one, rules)] for some in (about, opening))), [])
    clauses = [*(_told_of(one, (), actors) for one in opening), *(_told_of(one, kinds, actors) for one in about)]
    return Draft(kinds, participants, times, [], clauses, inherited=False, weak=False, helped=partners, likely=True)


def _told_of(clause: Clause, kinds: tuple[str, ...], actors: set[Entity]) -> Clause:
    """Return a clause as one of *kinds* in which *actors* have their parts already."""
    placed = {char for char, unit in clause.units.items() if not actors.isdisjoint(unit.entities())}
    return Clause(clause.text, clause.start, clause.end, clause.units, clause.named, kinds=kinds, placed=placed)


def joined(links: Sequence[Link], records: Sequence[Collaboration]) -> list[tuple[list[Entity], list[Entity]]]:
    """Return (participants, partners) of as few records as say what *links* do beyond *records*."""
    said = {pair for one in records for pair in _said(one.participants, one.partners)}
    shares: dict[Entity, list[float]] = {}
    for link in links:
        for entity, share in zip((link.one, link.other), link.acts, strict=True):
            shares.setdefault(entity, []).append(share if entity.kind == "Body" else 0.0)
    acts = {entity: sum(some) / len(some) for entity, some in shares.items()}
    order = list(acts)
    # those with whom a third does something need not have to do with each other
    acting = {entity for one in records for entity in one.participants}
    partners = dict.fromkeys(entity for one in records for entity in one.partners if entity not in acting)
    apart = ({frozenset(pair) for pair in combinations(partners, 2)} | _of_one_group(records)) - said
    pairs = dict.fromkeys(frozenset((link.one, link.other)) for link in links)
    linked = pairs.keys() - apart
    left = dict.fromkeys(pair for pair in pairs if pair in linked and pair not in said)
    found: list[tuple[list[Entity], list[Entity]]] = []
    while left:
        acted, others = _parties(left, linked | said, acts)
        asserted = _said(acted, others)
        left = {pair: None for pair in left if pair not in asserted}
        found.append((sorted(acted, key=order.index), others))
    return found if len(found) <= MOST_LIKELY_RECORDS else [_around_one(pairs, order)]


def _around_one(pairs: Mapping[Pair, None], order: Sequence[Entity]) -> tuple[list[Entity], list[Entity]]:
    """Return (participants, partners) of one record: the body that is in most of *pairs*, and whom it is with there."""
    bodies = [one for one in order if one.kind == "Body"]
    hub = max(bodies, key=lambda one: sum(one in pair for pair in pairs))
    return [hub], [one for one in order if frozenset((hub, one)) in pairs]


def _of_one_group(records: Sequence[Collaboration]) -> set[Pair]:
    """Return the pairs of those who only belong to the same group, or lead it: A is a member of B, led by C."""
    groups = [one for one in records if STANDING.issuperset(one.kinds)]
    return {
        frozenset((member, other))
        for one, another in combinations(groups, 2)
        if not set(one.partners).isdisjoint(another.partners)
        for member, other in product(one.participants, another.participants)
    }


def _said(participants: Sequence[Entity], partners: Sequence[Entity]) -> set[Pair]:
    """Return the pairs that a record of these asserts."""
    return {frozenset((one, other)) for one in participants for other in (*participants, *partners) if one != other}


def _parties(
    left: Mapping[Pair, None], linked: set[Pair], acts: Mapping[Entity, float]
) -> tuple[list[Entity], list[Entity]]:
    """Return (participants, partners) of one record: who acts most, who acts as well, whom they all act with."""
    beside = {entity: [other for other in acts if frozenset((entity, other)) in left] for entity in acts}
    lead = max((one for one in acts if one.kind == "Body"), key=lambda one: (acts[one] + _ACTS) * len(beside[one]))
    participants = [lead]
    for other in acts:
        acting = other != lead and acts[other] >= _ACTS and _is_linked(other, participants, linked)
        if acting and (other in beside[lead] or set(beside[lead]) <= set(beside[other])):
            participants.append(other)
    partners = [one for one in beside[lead] if one not in participants and _is_linked(one, participants, linked)]
    if not partners and not any(one in beside[lead] for one in participants):
        return [lead], beside[lead]  # whom it acts with, too, was known before
    return participants, partners


def _is_linked(one: Entity, others: Iterable[Entity], linked: set[Pair]) -> bool:
    return all(frozenset((one, other)) in linked for other in others)
