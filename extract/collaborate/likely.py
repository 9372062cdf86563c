"""What the rules do not read but the words make likely: records of a log-linear model, and they say that they are unsure.

The weights in ``likely.tsv`` of a language were learned from annotated reports (``tests/benchmarks/learn_likely.py``):
how likely two actors of a sentence do something together, and which of them acts. The model adds to what the rules have
read in a sentence and takes nothing away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import combinations
from math import exp
from typing import TYPE_CHECKING

from extract import languages
from extract.collaborate.features import MOST_ACTORS, Sample, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from extract.collaborate.named import Named
    from extract.model import Entity

__all__ = ["Likely", "Link", "Parties", "features", "joined"]

Weights = tuple[float, float, float]
Parties = tuple[list["Entity"], list["Entity"]]
_NOTHING = (0.0, 0.0, 0.0)
_HALF = 0.5
# How a feature begins that was seen of the first and of the second of two actors, of both, and of several in one mention.
_FIRST, _SECOND, _BOTH, _ONE = "1 ", "2 ", "12 ", "one "


@dataclass(frozen=True, slots=True)
class Link:
    """Two entities that likely do something together: how likely, and how likely each of them acts."""

    one: Entity
    other: Entity
    together: float
    acts: tuple[float, float]


@cache
def _weights(code: str) -> dict[str, Weights]:
    """Return what each feature weighs: for doing something together, and for the first and the second to act."""
    file = resources.files("extract.languages") / code / "likely.tsv"
    found: dict[str, Weights] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            feature, together, first, second = line.split("\t")
            found[feature] = (float(together or 0), float(first or 0), float(second or 0))
    return found


def _odds(total: float) -> float:
    return 1 / (1 + exp(-total))


def _pairs(sample: Sample) -> Iterable[tuple[int, int]]:
    """Yield the numbers of each two actors of a sentence, and of each twice that means several."""
    count = len(sample.actors)
    yield from combinations(range(count), 2)
    yield from ((number, number) for number in range(count) if len(sample.named[number].entities) > 1)


def features(sample: Sample) -> Iterable[tuple[int, int, list[str]]]:
    """Yield the numbers of each pair and all its features, as they are learned from."""
    alone = [sample.actor(number) for number in range(len(sample.actors))]
    for one, other in _pairs(sample):
        if one == other:
            yield one, other, [_ONE, *(_ONE + name for name in alone[one])]
        else:
            first, second = ([prefix + name for name in alone[at]] for prefix, at in ((_FIRST, one), (_SECOND, other)))
            yield one, other, [*first, *second, *(_BOTH + name for name in sample.pair(one, other))]


class Likely:
    """The model of one language."""

    def __init__(self, code: str) -> None:
        """Read the weights of the language *code*."""
        self.words = words_of(code)
        self.weights = _weights(code)
        self.least: float = languages.data(code).tables["likely"]["least"]

    def links(
        self, text: str, start: int, end: int, named: Sequence[Named], silent: Callable[[Named], bool]
    ) -> list[Link]:
        """Return who likely does something with whom in *text* from *start* to *end*.

        *named* are its mentions in order; those that are *silent* do nothing.
        """
        sample = Sample.of(text, start, end, named, self.words)
        if len(sample.actors) > MOST_ACTORS or sum(len(one.entities) for one in sample.named) < 2:  # noqa: PLR2004
            return []
        alone = [sample.actor(number) for number in range(len(sample.actors))]
        quiet = [silent(one) for one in sample.named]
        bias = self.weights.get("bias", _NOTHING)
        first, second, same = (
            [self._sum(prefix, names) for names in alone] for prefix in (_FIRST, _SECOND, _ONE)
        )
        found: list[Link] = []
        for one, other in _pairs(sample):
            if quiet[one] or quiet[other]:
                continue
            if one == other:
                parts = (bias, self.weights.get(_ONE, _NOTHING), same[one])
            else:
                parts = (bias, first[one], second[other], self._sum(_BOTH, sample.pair(one, other)))
            together = _odds(sum(part[0] for part in parts))
            if together >= self.least:
                acts = (_odds(sum(part[1] for part in parts)), _odds(sum(part[2] for part in parts)))
                found += _links(sample.named[one], sample.named[other], together, acts)
        return found

    def _sum(self, prefix: str, names: Iterable[str]) -> Weights:
        """Return what the features *names* weigh behind *prefix*."""
        get = self.weights.get
        together = first = second = 0.0
        for name in names:
            weights = get(prefix + name)
            if weights is not None:
                together += weights[0]
                first += weights[1]
                second += weights[2]
        return together, first, second


def _links(one: Named, other: Named, together: float, acts: tuple[float, float]) -> Iterable[Link]:
    """Yield a link for each two entities, a body among them, that two mentions mean."""
    if one is other:
        pairs: Iterable[tuple[Entity, Entity]] = combinations(one.entities, 2)
    else:
        pairs = ((left, right) for left in one.entities for right in other.entities)
    for left, right in pairs:
        if left != right and "Body" in {left.kind, right.kind}:
            yield Link(left, right, together, acts)


def joined(links: Sequence[Link], known: Iterable[Parties]) -> list[Parties]:
    """Return (participants, partners) of as few records as say what *links* do beyond the records *known*."""
    said = {pair for parties in known for pair in _said(*parties)}
    acting: dict[Entity, list[float]] = {}
    for link in links:
        for entity, acts in zip((link.one, link.other), link.acts, strict=True):
            acting.setdefault(entity, []).append(acts)
    acts = {entity: sum(found) / len(found) if entity.kind == "Body" else 0.0 for entity, found in acting.items()}
    linked = {frozenset((link.one, link.other)) for link in links} | said
    left = dict.fromkeys(pair for link in links if (pair := frozenset((link.one, link.other))) not in said)
    found: list[Parties] = []
    while left:
        parties = _parties(left, linked, acts)
        asserted = _said(*parties)
        left = {pair: None for pair in left if pair not in asserted}
        found.append(parties)
    return found


def _said(participants: Sequence[Entity], partners: Sequence[Entity]) -> set[frozenset[Entity]]:
    """Return the pairs that a record of these asserts."""
    return {
        frozenset((one, other)) for one in participants for other in (*participants, *partners) if one != other
    }


def _parties(
    left: Mapping[frozenset[Entity], None], linked: set[frozenset[Entity]], acts: Mapping[Entity, float]
) -> Parties:
    """Return (participants, partners) of one record: who acts most, who acts with them all, whom they all act with."""
    beside: dict[Entity, list[Entity]] = {}
    for pair in left:
        one, other = sorted(pair, key=lambda entity: list(acts).index(entity))
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    lead = max((entity for entity in beside if entity.kind == "Body"), key=lambda one: acts[one] * len(beside[one]))
    participants = [lead]
    for other in acts:
        together = other != lead and all(frozenset((other, one)) in linked for one in participants)
        if together and acts[other] >= _HALF:
            participants.append(other)
    partners = [
        other
        for other in beside[lead]
        if other not in participants and all(frozenset((other, one)) in linked for one in participants)
    ]
    if not partners and all(frozenset((lead, one)) not in left for one in participants[1:]):
        return [lead], beside[lead]  # those who act with all the others are not among those it is linked with
    return participants, partners
