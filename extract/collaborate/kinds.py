"""Of which kinds a record is: a log-linear model over what the rules say and the words of the clause and the sentence.

The rules tell a kind by the words of one verb or noun. Where the other words speak for another kind much more, it is
that one: "supported a workshop" is more often told as an event. The weights, in ``kinds.tsv`` of a language, were
learned from annotated sentences and reports (``tests/benchmarks/learn_kinds.py``). They are whole hundredths, so that
sums are the same whatever their order.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cache
from itertools import accumulate, islice, takewhile
from typing import TYPE_CHECKING

from extract.collaborate.encoded import PLACEHOLDER
from extract.collaborate.features import SYMBOLS, split, words_of
from extract.collaborate.weights import hundredths, probability, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.collaborate.clause import Clause
    from extract.collaborate.draft import Draft
    from extract.collaborate.encoded import Unit
    from extract.collaborate.features import Words
    from extract.model import Collaboration
    from extract.named import Named
    from extract.sentences import Sentence

__all__ = ["Feature", "Kinds", "chosen", "elsewhere", "features"]

#: What was seen: its family and the words.
Feature = tuple[str, str]
# The bias of a kind, as a feature.
_BIAS = ("bias", "")
# A kind that is likelier than those of the rules by so much stands in their place.
_MUCH = 0.1
# From which probability on a record is of another kind as well.
_ALSO = 0.5
# So many words of a clause from its verb on are looked at in their order, so many words or characters in any.
_RUN = 3
_NEAR = 6
_NEAR_CHARACTERS = 10
_MOST = 3


@cache
def _weights(code: str) -> dict[Feature, tuple[tuple[str, int], ...]]:
    """Return what each feature weighs for which kinds in the language *code*: nothing where nothing was learned yet."""
    found: dict[Feature, tuple[tuple[str, int], ...]] = {}
    for family, value, *weights in rows(code, "kinds.tsv"):
        pairs = (one.split(" ") for one in weights)
        found[family, value] = tuple((kind, hundredths(weight)) for kind, weight in pairs)
    return found


class Kinds:
    """Tells the kinds of the records of one report."""

    def __init__(self, text: str, code: str, named: Sequence[Named]) -> None:
        """Take the reading *text*, the *code* of its language, and its mentions in order."""
        self.text = text
        self.named = named
        self.code = code
        self.words = words_of(code)
        self.weights = _weights(code)
        self._sentence: Sentence | None = None
        self._words: Sequence[str] = ()

    def told(self, found: Sequence[tuple[Collaboration, Draft]], sentence: Sentence) -> list[Collaboration]:
        """Return the records *found* in a sentence with the kinds that its words speak for."""
        if not self.weights:
            return [record for record, _ in found]
        return [
            record
            if draft.submitted or any(one.sure for one in draft.clauses)
            else self._chosen(record, draft, sentence, elsewhere(number, found))
            for number, (record, draft) in enumerate(found)
        ]

    def _chosen(self, record: Collaboration, draft: Draft, sentence: Sentence, others: frozenset[str]) -> Collaboration:
        kinds = chosen(record.kinds, self._odds(self.seen(record, draft, sentence)), others)
        return record if kinds == record.kinds else replace(record, kinds=kinds)

    def seen(self, record: Collaboration, draft: Draft, sentence: Sentence) -> set[Feature]:
        """Return what is seen of a *record*."""
        return features(draft, record.kinds, self._tokens(sentence), self.words)

    def _tokens(self, sentence: Sentence) -> Sequence[str]:
        """Return the words of a *sentence*, which are cut once for all its records."""
        if sentence is not self._sentence:
            start = bisect_left(self.named, sentence.start, key=lambda one: one.start)
            named = takewhile(lambda one: one.end <= sentence.end, islice(self.named, start, None))
            self._sentence = sentence
            self._words, _ = split(self.text, sentence.start, sentence.end, named, self.words)
        return self._words

    def _odds(self, seen: set[Feature]) -> Mapping[str, float]:
        """Return how likely each kind is."""
        total = dict(self.weights.get(_BIAS, ()))
        for feature in self.weights.keys() & seen:
            for kind, weight in self.weights[feature]:
                total[kind] = total.get(kind, 0) + weight
        return {kind: probability(weight) for kind, weight in total.items()}


def elsewhere(number: int, found: Sequence[tuple[Collaboration, Draft]]) -> frozenset[str]:
    """Return the kinds that the rules tell of the other records *found* in a sentence."""
    return frozenset(kind for at, (record, _) in enumerate(found) if at != number for kind in record.kinds)


def chosen(told: tuple[str, ...], odds: Mapping[str, float], others: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the kinds that a record has of which the rules say it is *told*, by how likely each kind is.

    Those of *others* of its sentence are theirs: the words that speak for them do so there.
    """
    free = sorted(kind for kind in odds if kind not in others)
    best = max(free, key=odds.__getitem__, default="")
    kinds = told
    if best and odds[best] - max(odds.get(kind, 0.0) for kind in told) > _MUCH:
        kinds = (best,)
    also = [kind for kind in free if odds[kind] > _ALSO and kind not in kinds]
    return (*kinds, *sorted(also, key=lambda kind: -odds[kind]))


def features(draft: Draft, told: tuple[str, ...], sentence: Sequence[str], words: Words) -> set[Feature]:
    """Return what is seen of a *draft* whose kinds the rules have *told*, and of the words of its *sentence*."""
    rule = "+".join(told)
    found = {("rule", kind) for kind in told}
    found |= {("rules", rule), ("rules", f"{rule} {_flags(draft)}"), ("flags", _flags(draft))}
    found.add(("clauses", f"{min(_MOST, len(draft.clauses))}"))
    for clause in draft.clauses:
        found.update(_of_clause(clause, words))
    found.update(("sentence", gram) for _, gram in words.grams(sentence))
    return found


def _flags(draft: Draft) -> str:
    flags = {"likely": draft.likely, "weak": draft.weak, "inherited": draft.inherited}
    return " ".join(name for name, said in flags.items() if said)


def _of_clause(clause: Clause, words: Words) -> Iterator[Feature]:
    strong, weak = clause.said
    said = sorted(
        [(start, end, kind.name) for kind, start, end in strong]
        + [(start, end, f"{kind.name}?") for kind, start, end in weak]
    )
    yield from (("said", name) for _, _, name in said)
    yield from (("nth", f"{number} {name}") for number, (_, _, name) in enumerate(said[:2]))
    at = clause.trigger or 0
    before, behind = (_split(text, clause.units, words) for text in (clause.text[:at], clause.text[at:]))
    yield from (
        ("verb", " ".join(_split(clause.text[at:end], clause.units, words))) for start, end, _ in said if start == at
    )
    yield from (("before", " ".join(before[-size:])) for size in (1, 2))
    yield from (("behind", run) for run in accumulate(behind[:_RUN], "{} {}".format))
    yield from (("near", word) for word in behind[: _NEAR_CHARACTERS if words.characters else _NEAR])
    every = [*before, *behind, *_split(clause.beyond, clause.units, words)]
    yield from (("clause", gram) for _, gram in words.grams(every))
    for part, actors in clause.parts.items():
        yield "part", f"{part} {' '.join(sorted({one.kind for one in actors}))} {min(2, len(actors))}"
    yield from (("deed", part) for part, is_said in (("deed", clause.deed), ("passive", clause.passive)) if is_said)


def _split(text: str, units: Mapping[str, Unit], words: Words) -> list[str]:
    """Return the words of an encoded text, with symbols for mentions."""
    found: list[str] = []
    position = 0
    for match in PLACEHOLDER.finditer(text):
        found += words.split(text[position : match.start()])
        found += [SYMBOLS[unit.kind] for unit in [units.get(match[0])] if unit is not None]
        position = match.end()
    return found + words.split(text[position:])
