"""Scoring mentions against a gold file: by overlap and identity, after a 1:1 alignment of identities.

The rules are those of ``shared/tools/score.py``, which scores a written graph; this module scores what the extractor
returns, and a test holds the two together. Collaborations are scored by :mod:`graphs.evaluate`.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from extract.model import Mention

__all__ = ["CODES", "Gold", "Score", "Tally", "read_gold", "score"]

#: The codes of annotation.md section 2, by class.
CODES = {
    "Body": "B", "Country": "C", "Place": "P", "Resolution": "R", "Document": "D", "Treaty": "T", "Publication": "L",
    "Meeting": "M", "Programme": "G", "Interval": "X",
}  # fmt: skip


class Span(NamedTuple):
    """A stretch of the text with the code of its class and one identity."""

    start: int
    end: int
    code: str
    identity: str

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


class Gold(NamedTuple):
    """The expected mentions, and those that are neither rewarded nor punished."""

    scored: list[Span]
    optional: list[Span]


@dataclass
class Tally:
    """How many mentions were expected, found, and right in identity."""

    right: int = 0
    found: int = 0
    expected: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where nothing is right."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.expected if self.expected else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass
class Score:
    """The tallies by class, and the mentions that were missed or are too many."""

    by_code: dict[str, Tally] = field(default_factory=lambda: {code: Tally() for code in CODES.values()})
    missed: list[Span] = field(default_factory=list)
    extra: list[Span] = field(default_factory=list)

    @property
    def overall(self) -> Tally:
        """The tally over all classes."""
        tallies = self.by_code.values()
        return Tally(sum(t.right for t in tallies), sum(t.found for t in tallies), sum(t.expected for t in tallies))

    def wrong(self, *codes: str) -> list[Span]:
        """Return what was missed or is too many in these classes."""
        return [span for span in (*self.missed, *self.extra) if span.code in codes]


def read_gold(folder: Path) -> Gold:
    """Return the gold of ``folder/mentions.json``; a mention of several identities is as many spans."""
    gold = Gold([], [])
    for row in json.loads((folder / "mentions.json").read_text(encoding="utf-8")):
        for key in row["key"].split("+"):
            span = Span(row["start"], row["end"], row["code"], f"{row['code']}:{key}")
            (gold.optional if row["optional"] else gold.scored).append(span)
    return gold


def score(mentions: Iterable[Mention], gold: Gold, until: int | None = None) -> Score:
    """Score *mentions* against *gold*; of the mentions, only those that begin before *until* count."""
    found = sorted(
        {
            Span(mention.start, mention.end, CODES[entity.kind], entity.path)
            for mention in mentions
            for entity in mention.entities
            if until is None or mention.start < until
        }
    )
    key_of = _align(gold.scored, found)
    result = Score()
    used = set()
    for span in gold.scored:
        result.by_code[span.code].expected += 1
        same = (
            i for i, other in enumerate(found) if span.overlaps(other) and key_of.get(other.identity) == span.identity
        )
        match = next((i for i in same if i not in used), None)
        if match is None:
            result.missed.append(span)
        else:
            used.add(match)
            result.by_code[span.code].right += 1
    for index, span in enumerate(found):
        if index not in used and _goes_unpunished(span, gold):
            continue
        result.by_code[span.code].found += 1
        if index not in used:
            result.extra.append(span)
    return result


def _align(gold: Sequence[Span], found: Sequence[Span]) -> dict[str, str]:
    """Return the gold key of each identity that was found, 1:1, the pairs that coincide most often first."""
    counts = Counter((span.identity, other.identity) for span in gold for other in found if span.overlaps(other))
    key_of: dict[str, str] = {}
    for (key, identity), _ in counts.most_common():
        if key not in key_of.values() and identity not in key_of:
            key_of[identity] = key
    return key_of


def _goes_unpunished(span: Span, gold: Gold) -> bool:
    """Whether a mention that is not expected is on an optional one, or is the date of a resolution."""
    if any(span.overlaps(other) for other in gold.optional):
        return True
    return span.code == "X" and any(other.code == "R" and span.overlaps(other) for other in gold.scored)
