"""How far mentions agree with those of an annotation: by overlap and identity, after a 1:1 alignment of identities.

These are the rules of ``shared/tools/score.py``, and a test holds the two together. What the annotation marks as
optional is neither rewarded nor punished, nor is the date inside the name of a resolution.
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["CODES", "Gold", "MentionScores", "Score", "Span", "align", "naming", "read_gold", "score_mentions"]

#: The letters of annotation.md, by class, in the order in which they are printed.
CODES = {
    "Body": "B", "Country": "C", "Place": "P", "Resolution": "R", "Document": "D", "Treaty": "T", "Publication": "L",
    "Meeting": "M", "Programme": "G", "Interval": "X",
}  # fmt: skip


class Span(NamedTuple):
    """A stretch of the text, in code points, with the letter of its class and one identity.

    The identity is a key of the annotation, with its letter before it, or what a program calls it.
    """

    start: int
    end: int
    code: str
    identity: str

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


class Gold(NamedTuple):
    """The mentions of an annotation that count, and those that are neither rewarded nor punished."""

    scored: list[Span]
    optional: list[Span]


@dataclass(frozen=True, slots=True)
class Score:
    """How many were right, how many were found, how many there are."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(slots=True)
class MentionScores:
    """The scores by the letter of the class, and the mentions behind them.

    What is found counts for the class that the program gives it, what there is and what is right for that of the
    annotation: where the two differ, the precision of a class is no share.
    """

    by_code: dict[str, Score] = field(default_factory=dict)
    right: list[Span] = field(default_factory=list)
    missed: list[Span] = field(default_factory=list)
    extra: list[Span] = field(default_factory=list)

    @property
    def overall(self) -> Score:
        """The score over all classes."""
        scores = self.by_code.values()
        return Score(sum(s.right for s in scores), sum(s.found for s in scores), sum(s.there for s in scores))

    def wrong(self, *codes: str) -> list[Span]:
        """Return what was missed or is too many in these classes."""
        return [span for span in (*self.missed, *self.extra) if span.code in codes]


@contextmanager
def naming(file: Path) -> Iterator[None]:
    """Say in a ``ValueError`` which file is not as it should be."""
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        why = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        msg = f"{file}: not of the form expected ({why}); tests/sample/gold.zh of unrapport shows it"
        raise ValueError(msg) from error


def read_gold(folder: Path) -> Gold:
    """Return the mentions of ``folder/mentions.json``; one of several identities is as many spans.

    Raises ``OSError`` for a file that is not there, ``ValueError`` for one of another form.
    """
    gold = Gold([], [])
    file = folder / "mentions.json"
    with naming(file):
        for row in json.loads(file.read_text(encoding="utf-8")):
            for key in row["key"].split("+"):
                span = Span(row["start"], row["end"], row["code"], f"{row['code']}:{key}")
                (gold.optional if row["optional"] else gold.scored).append(span)
    return gold


def align(gold: Sequence[Span], found: Sequence[Span]) -> dict[str, str]:
    """Return the key of each identity found: those that coincide most often first, each key and identity once.

    *found* is sorted.
    """
    together: Counter[tuple[str, str]] = Counter()
    for one in gold:
        for other in found:
            if other.start >= one.end:
                break
            if one.overlaps(other):
                together[one.identity, other.identity] += 1
    keys: dict[str, str] = {}
    taken: set[str] = set()
    for (key, identity), _ in together.most_common():
        if key not in taken and identity not in keys:
            keys[identity] = key
            taken.add(key)
    return keys


def score_mentions(found: Iterable[Span], gold: Gold, keys: Mapping[str, str] | None = None) -> MentionScores:
    """Return how the mentions *found* fare; *keys* is the alignment, worked out here where it is not given."""
    ours = sorted(set(found))
    if keys is None:
        keys = align(gold.scored, ours)
    result = MentionScores()
    right: Counter[str] = Counter()
    used: set[int] = set()
    for one in gold.scored:
        same = (n for n, each in enumerate(ours) if each.overlaps(one) and keys.get(each.identity) == one.identity)
        match = next((number for number in same if number not in used), None)
        if match is None:
            result.missed.append(one)
        else:
            used.add(match)
            right[one.code] += 1
            result.right.append(one)
    counted = Counter(ours[number].code for number in used)
    for number, each in enumerate(ours):
        if number not in used and not _goes_unpunished(each, gold):
            counted[each.code] += 1
            result.extra.append(each)
    there = Counter(one.code for one in gold.scored)
    result.by_code = {code: Score(right[code], counted[code], there[code]) for code in (*CODES.values(), _NO_CLASS)}
    return result


#: The letter of what a graph gives no class.
_NO_CLASS = "?"


def _goes_unpunished(span: Span, gold: Gold) -> bool:
    """Whether a mention that is not expected is on an optional one, or is the date of a resolution."""
    if any(span.overlaps(other) for other in gold.optional):
        return True
    return span.code == "X" and any(other.code == "R" and span.overlaps(other) for other in gold.scored)
