"""What of a sentence tells whether two of its actors do something together: the features of a log-linear model.

They are words and their order before, between and behind the actors, never who the actors are. Each belongs to a family
that says where the words were seen (``extract/languages/README.md`` lists them);
:mod:`extract.collaborate.likely` adds up what they weigh.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from extract import languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.named import Named

__all__ = ["SYMBOLS", "Features", "Known", "Sample", "Words", "split", "words_of"]

#: What was seen, by family.
Features = dict[str, set[str]]

#: What stands for a mention among the words, by its class.
SYMBOLS = {
    "Body": "<B>", "Country": "<C>", "Place": "<P>", "Meeting": "<M>", "Publication": "<L>", "Programme": "<G>",
    "Document": "<D>", "Resolution": "<R>", "Treaty": "<T>", "Interval": "<X>",
}  # fmt: skip
_ACTORS = frozenset({"<B>", "<C>"})
# What stands beyond the ends of a sentence.
_EDGE = "#"
# Shorter words keep their endings.
_SHORT = 5
# So many words behind "with" may stand those who are named as some of them.
_SOME = 24


@dataclass(frozen=True, slots=True)
class Words:
    """How a sentence of a language is cut into words, from its ``likely.toml``."""

    token: re.Pattern[str]
    #: what is cut off the end of a word, ``None`` where words have no endings
    ending: re.Pattern[str] | None
    #: what stands between the actors of a list
    glue: frozenset[str]
    #: the marks that part clauses
    marks: frozenset[str]
    #: so many words before and behind an actor are looked at, so many of them as a run in their order
    reach: int
    runs: int
    #: the lengths of the runs between two actors that are looked at
    between: tuple[int, ...]
    #: whether words are single characters, of which only neighbours tell something
    characters: bool
    #: behind which words those stand with whom somebody does something, and those who are named as some of them
    company: frozenset[str] = frozenset()
    some: frozenset[str] = frozenset()

    def split(self, text: str) -> list[str]:
        """Return the words of *text* without their endings."""
        found = self.token.findall(text)
        if self.ending is None:
            return found
        return [self.ending.sub("", word) if len(word) > _SHORT else word for word in map(str.lower, found)]

    def grams(self, tokens: Sequence[str]) -> list[tuple[int, str]]:
        """Return where in *tokens* stands what counts whatever its order: each word, or each two characters."""
        return list(enumerate(map(str.__add__, tokens, tokens[1:]) if self.characters else tokens))


@cache
def words_of(code: str) -> Words:
    """Return how sentences of the language *code* are cut into words."""
    table = languages.data(code).tables["likely"]
    return Words(
        token=re.compile(table["token"]),
        ending=re.compile(table["ending"]) if "ending" in table else None,
        glue=frozenset(table["glue"]),
        marks=frozenset(table["marks"]),
        reach=table["reach"],
        runs=table["runs"],
        between=tuple(table["between"]),
        characters=table["characters"],
        company=frozenset(table.get("company", ())),
        some=frozenset(table.get("some", ())),
    )


def split(
    text: str, start: int, end: int, named: Iterable[Named], words: Words
) -> tuple[list[str], list[tuple[int, Named]]]:
    """Return the words of *text* from *start* to *end*, a symbol for each mention *named*, and where these stand."""
    tokens: list[str] = []
    places: list[tuple[int, Named]] = []
    position = start
    for one in named:
        if one.start < position:
            continue
        tokens += words.split(text[position : one.start])
        places.append((len(tokens), one))
        tokens.append("<B>" if any(entity.kind == "Body" for entity in one.entities) else SYMBOLS[one.kind])
        position = one.end
    return tokens + words.split(text[position:end]), places


@dataclass(frozen=True, slots=True)
class Known:
    """The words, and the runs of words between two actors, that weigh anything: no others need be looked at."""

    grams: frozenset[str]
    runs: frozenset[str]


@dataclass(slots=True)
class Sample:
    """A sentence as words in which a symbol stands for every mention."""

    words: Words
    tokens: list[str] = field(default_factory=list)
    #: where among the words the actors stand, and which mentions they are
    actors: list[int] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    #: the first and last position of the list that each actor stands in
    lists: list[tuple[int, int]] = field(default_factory=list)
    #: the words and the runs that are looked at, with where they begin
    grams: list[tuple[int, str]] = field(default_factory=list)
    runs: list[tuple[int, int, str]] = field(default_factory=list)

    @classmethod
    def of(  # noqa: PLR0913, PLR0917 - a stretch, and how to look at it
        cls, text: str, start: int, end: int, named: Sequence[Named], words: Words, known: Known | None = None
    ) -> Sample:
        """Return the sample of *text* from *start* to *end*; *named* are in order.

        Of the words only those *known* are looked at, if these are given.
        """
        tokens, places = split(text, start, end, named, words)
        sample = cls(words, tokens)
        for at, one in places:
            if tokens[at] in _ACTORS:
                sample.actors.append(at)
                sample.named.append(one)
        sample.lists = list(sample._lists())
        sample.grams = words.grams(tokens)
        first, last = (sample.actors[0], sample.actors[-1]) if sample.actors else (0, 0)
        sample.runs = [
            (at, at + size, " ".join(tokens[at : at + size]))
            for size in words.between
            for at in range(first + 1, last - size + 1)
        ]
        if known is not None:
            sample.grams = [one for one in sample.grams if one[1] in known.grams]
            sample.runs = [one for one in sample.runs if one[2] in known.runs]
        return sample

    def _within(self, first: int, end: int) -> set[str]:
        """Return the words that are looked at from the position *first* up to *end*."""
        last = end - self.words.characters
        return {gram for at, gram in self.grams if first <= at < last}

    def _lists(self) -> Iterator[tuple[int, int]]:
        glue, tokens = self.words.glue | _ACTORS, self.tokens
        first = last = -1
        for actor in self.actors:
            if actor > last:
                first = last = actor
                while first and tokens[first - 1] in glue:
                    first -= 1
                while last + 1 < len(tokens) and tokens[last + 1] in glue:
                    last += 1
            yield first, last

    def is_company(self, number: int) -> bool:
        """Return whether somebody does something with the actor: with A, B and others, such as C."""
        before = self.lists[number][0] - 1
        if before >= 0 and self.tokens[before] in self.words.some:
            return not self.words.company.isdisjoint(self.tokens[max(0, before - _SOME) : before])
        return before >= 0 and self.tokens[before] in self.words.company

    def _window(self, position: int, step: int) -> list[str]:
        """Return the words before (*step* -1) or behind (1) a position, the nearest first."""
        reach = self.words.reach
        if step < 0:
            found = self.tokens[max(0, position - reach) : position][::-1]
        else:
            found = self.tokens[position + 1 : position + 1 + reach]
        return found + [_EDGE] * (reach - len(found))

    def actor(self, number: int) -> Features:
        """Return the features of one actor."""
        tokens, runs = self.tokens, self.words.runs
        position, (first, last) = self.actors[number], self.lists[number]
        kind = tokens[position]
        before = [one for one in self.actors if one < first]
        behind = [one for one in self.actors if one > last]
        bodies = [any(tokens[one] == "<B>" for one in some) for some in (before, behind)]
        found: Features = {
            "kind": {kind},
            "before": {f"{min(number, 3)}"},
            "behind": {f"{min(len(self.actors) - 1 - number, 3)}"},
            "at": {f"{min(first, 3)}"},
            "means": {f"{min(len(self.named[number].entities), 3)}"},
            "bodies": {f"{bodies[0]:d}{bodies[1]:d}"},
            "near-l": self._within(before[-1] + 1 if before else 0, first),
            "near-r": self._within(last + 1, behind[0] if behind else len(tokens)),
            "far-l": self._within(0, first),
            "far-r": self._within(last + 1, len(tokens)),
        }
        windows = (
            ("l", self._window(position, -1)),
            ("r", self._window(position, 1)),
            ("L", self._window(first, -1)),
            ("R", self._window(last, 1)),
        )
        for name, window in windows:
            found[name] = {*accumulate(window[:runs], "{} {}".format)}
            found[f"{name}*"] = set(window)
            found[f"{name}{kind}"] = {window[0]}
        return found

    def pair(self, one: int, other: int) -> Features:
        """Return the features of two actors, *one* before *other*, and of what stands between them."""
        tokens, words = self.tokens, self.words
        start, end = self.actors[one] + 1, self.actors[other]
        between = tokens[start:end]
        return {
            "list": {f"{self.lists[one] == self.lists[other]:d}"},
            "kinds": {tokens[self.actors[one]] + tokens[self.actors[other]]},
            "actors": {f"{min(other - one - 1, 4)}"},
            "length": {f"{min(len(between) * 2 // words.reach, 8)}"},
            "clauses": {f"{min(sum(word in words.marks for word in between), 4)}"},
            "first": {" ".join(between[:2])},
            "last": {" ".join(between[-2:])},
            "only": {" ".join(between)} if len(between) <= words.runs + 1 else set(),
            "between": {run for first, last, run in self.runs if start <= first and last <= end},
        }
