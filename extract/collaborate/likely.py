"""How likely two actors of a sentence do something together, and which of them acts: a log-linear model.

Its weights, in ``likely.tsv`` of a language, were learned from annotated sentences and reports
(``tests/benchmarks/learn_likely.py``). They are whole hundredths, so that sums are the same whatever their order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

from extract import languages
from extract.collaborate.features import Known, Sample, words_of
from extract.collaborate.limits import LONGEST_LIKELY_LIST, MOST_LIKELY_ACTORS
from extract.collaborate.weights import hundredths, probability, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from extract.collaborate.features import Features
    from extract.model import Entity
    from extract.named import Named

__all__ = ["Likely", "Link", "features"]

#: In hundredths: for doing something together, and for the first and the second to act.
Weights = tuple[int, int, int]
#: By the actor or actors that a feature was seen of, its family, and what was seen.
Tables = dict[str, dict[str, dict[str, Weights]]]
#: Two actors of a sentence, by number, and what all that was seen of them weighs.
Weighed = tuple[int, int, Weights]
# A feature is one of the first or of the second of two actors, of both, or of several that one mention means.
_FIRST, _SECOND, _BOTH, _ONE = "first", "second", "both", "one"


@dataclass(frozen=True, slots=True)
class Link:
    """Two entities that likely do something together: how likely each of them acts."""

    one: Entity
    other: Entity
    acts: tuple[float, float]


@cache
def _weights(code: str) -> Tables:
    """Return what each feature weighs in the language *code*: nothing where nothing was learned yet."""
    found: Tables = {}
    for of, family, value, *weights in rows(code, "likely.tsv"):
        together, first, second = (hundredths(one) if one else 0 for one in weights)
        found.setdefault(of, {}).setdefault(family, {})[value] = (together, first, second)
    return found


@cache
def _known(code: str) -> Known:
    """Return what weighs anything in the language *code*."""
    families = [family for table in _weights(code).values() for family in table.items()]
    return Known(
        frozenset(value for name, values in families if name.startswith(("near", "far")) for value in values),
        frozenset(value for name, values in families if name == "between" for value in values),
    )


def _added(weights: Sequence[Weights]) -> Weights:
    return sum(one[0] for one in weights), sum(one[1] for one in weights), sum(one[2] for one in weights)


def _pairs(sample: Sample) -> Iterable[tuple[int, int]]:
    """Yield the numbers of each two actors of a sentence, and of each twice that means several."""
    count = len(sample.actors)
    yield from combinations(range(count), 2)
    yield from ((number, number) for number in range(count) if len(sample.named[number].entities) > 1)


def _of_several(seen: Features) -> Features:
    """Return the features of a mention of several, with the one that every such mention has."""
    return {**seen, "": {""}}


def features(sample: Sample) -> Iterable[tuple[int, int, list[tuple[str, str, str]]]]:
    """Yield the numbers of each pair and all its features, as they are learned from."""
    alone = [sample.actor(number) for number in range(len(sample.actors))]
    for one, other in _pairs(sample):
        if one == other:
            seen = {_ONE: _of_several(alone[one])}
        else:
            seen = {_FIRST: alone[one], _SECOND: alone[other], _BOTH: sample.pair(one, other)}
        yield (
            one,
            other,
            [(of, family, value) for of, found in seen.items() for family in found for value in found[family]],
        )


class Likely:
    """The model of one language."""

    def __init__(self, code: str) -> None:
        """Read the weights of the language *code*."""
        self.code = code
        self.words = words_of(code)
        self.tables = _weights(code)
        self.known = _known(code)
        self.least: float = languages.data(code).tables["likely"]["least"]

    def links(
        self, text: str, start: int, end: int, named: Sequence[Named], silent: Callable[[Named], bool]
    ) -> list[Link]:
        """Return who likely does something with whom in *text* from *start* to *end*.

        *named* are its mentions in order; those that are *silent* do nothing.
        """
        sample = Sample.of(text, start, end, named, self.words, self.known)
        if len(sample.actors) > MOST_LIKELY_ACTORS:
            return []
        found: list[Link] = []
        for pairs in self._weighed(sample):
            together, *acts = (probability(total / len(pairs)) for total in _added([weights for *_, weights in pairs]))
            if together < self.least or any(weights[0] < 0 for *_, weights in pairs):
                continue
            for one, other, _ in pairs:
                if not silent(sample.named[one]) and not silent(sample.named[other]):
                    found += _links(sample.named[one], sample.named[other], (acts[0], acts[1]))
        return found

    def _weighed(self, sample: Sample) -> Iterable[list[Weighed]]:
        """Return the pairs of a sentence, those of the same lists together: they stand or fall together."""
        alone = [sample.actor(number) for number in range(len(sample.actors))]
        bias = self._sum("bias", {"": {""}})
        first, second = ([self._sum(of, seen) for seen in alone] for of in (_FIRST, _SECOND))
        counts = Counter(sample.lists)
        company = [sample.is_company(number) for number in range(len(sample.actors))]
        found: dict[tuple[tuple[int, int], ...], list[Weighed]] = {}
        for one, other in _pairs(sample):
            lists = (sample.lists[one], sample.lists[other])
            if max(counts[lists[0]], counts[lists[1]]) > LONGEST_LIKELY_LIST:
                continue
            if one != other and company[one] and company[other]:
                continue  # a third does something with each of them
            if one == other:
                parts = [bias, self._sum(_ONE, _of_several(alone[one]))]
            else:
                parts = [bias, first[one], second[other], self._sum(_BOTH, sample.pair(one, other))]
            found.setdefault(lists, []).append((one, other, _added(parts)))
        return found.values()

    def _sum(self, of: str, seen: Features) -> Weights:
        """Return what the features *seen* of the actors *of* weigh."""
        together = first = second = 0
        for family, weights in self.tables.get(of, {}).items():
            for value in weights.keys() & seen.get(family, ()):
                found = weights[value]
                together += found[0]
                first += found[1]
                second += found[2]
        return together, first, second


def _links(one: Named, other: Named, acts: tuple[float, float]) -> Iterable[Link]:
    """Yield a link for each two entities, a body among them, that two mentions mean."""
    if one is other:
        pairs: Iterable[tuple[Entity, Entity]] = combinations(one.entities, 2)
    else:
        pairs = ((left, right) for left in one.entities for right in other.entities)
    for left, right in pairs:
        if left != right and "Body" in {left.kind, right.kind}:
            yield Link(left, right, acts)
