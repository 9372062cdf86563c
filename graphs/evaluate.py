"""How good a graph is, against a hand-made annotation: precision, recall and F1.

Mentions are scored by :mod:`graphs.scoring`; identities are aligned one to one by how often they coincide, so the names
a gold file gives them are its own affair. Collaborations are compared by evidence
sentence: which bodies are paired, and what fills each slot. What the gold marks as optional is neither rewarded nor
punished. These are the rules by which the project is scored (``shared/tools/score.py``).
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphs.scoring import CODES, MentionScores, Score, Span, align, naming, read_gold, score_mentions
from ontology.terms import ITSRDF, NIF, UNR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Evaluation", "evaluate", "format_comparison", "format_evaluation", "load_facts", "save_facts"]

_CODE_OF = {str(UNR[name]): code for name, code in CODES.items()}
SLOTS = ("participant", "partner", "place", "time", "instrument", "output", "setting", "kind", "status")
_GOLD_KEYS = {
    "participant": "participants", "partner": "partners", "place": "places", "time": "time",
    "instrument": "instruments", "output": "outputs", "setting": "setting", "kind": "kinds",
}  # fmt: skip

Fact = tuple[str, ...]
_Node = ox.NamedNode


@dataclass(slots=True)
class Evaluation:
    """The scores of a graph, by name, and the single facts behind them for a comparison."""

    scores: dict[str, Score] = field(default_factory=dict)
    right: set[Fact] = field(default_factory=set)
    missed: set[Fact] = field(default_factory=set)
    extra: set[Fact] = field(default_factory=set)


@dataclass(slots=True)
class _Record:
    evidence: list[tuple[int, int]]
    slots: dict[str, set[str]]
    optional: bool = False


class _Graph:
    """What a graph file says, read with Oxigraph."""

    def __init__(self, file: Path) -> None:
        self.store = ox.Store()
        self.store.load(path=str(file), format=ox.RdfFormat.TURTLE)

    def objects(self, subject: _Node, predicate: str) -> list[Any]:
        return [quad.object for quad in self.store.quads_for_pattern(subject, ox.NamedNode(predicate), None)]

    def subjects(self, kind: str) -> list[_Node]:
        rdf_type = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
        found: list[Any] = [quad.subject for quad in self.store.quads_for_pattern(None, rdf_type, ox.NamedNode(kind))]
        return found

    def span(self, phrase: _Node) -> tuple[int, int]:
        start, end = self.objects(phrase, str(NIF.beginIndex)), self.objects(phrase, str(NIF.endIndex))
        return int(start[0].value), int(end[0].value)

    def code(self, entity: _Node) -> str:
        types = self.objects(entity, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
        return next((_CODE_OF[each.value] for each in types if each.value in _CODE_OF), "?")

    def mentions(self) -> list[Span]:
        codes: dict[str, str] = {}
        found = []
        for quad in self.store.quads_for_pattern(None, ox.NamedNode(str(ITSRDF.taIdentRef)), None):
            phrase: Any = quad.subject
            entity: Any = quad.object
            codes.setdefault(entity.value, self.code(entity))
            found.append(Span(*self.span(phrase), codes[entity.value], entity.value))
        return sorted(found)

    def records(self) -> list[_Record]:
        found = []
        for node in self.subjects(str(UNR.Collaboration)):
            slots = {slot: {each.value for each in self.objects(node, str(UNR[slot]))} for slot in SLOTS}
            for slot in ("kind", "status"):
                slots[slot] = {value.rsplit("/", 1)[-1] for value in slots[slot]}
            found.append(_Record(sorted(self.span(each) for each in self.objects(node, str(UNR.evidence))), slots))
        return sorted(found, key=lambda record: (record.evidence, sorted(record.slots["participant"])))


def _gold_records(folder: Path) -> list[_Record]:
    file = folder / "collaborations.json"
    if not file.exists():
        return []
    prefixes = {"participant": "B:", "time": "X:"}
    with naming(file):
        return [
            _Record(
                [(start, end) for start, end in row["evidence"]],
                {slot: {prefixes.get(slot, "") + key for key in row[name]} for slot, name in _GOLD_KEYS.items()}
                | {"status": {row["status"]}},
                row["optional"],
            )
            for row in json.loads(file.read_text(encoding="utf-8"))
        ]


def evaluate(graph: Path, gold: Path, until: int | None = None) -> Evaluation:
    """Return how *graph*, a Turtle file, fares against the folder *gold*; only what begins before *until* counts.

    Raises ``OSError`` for a file that is not there, ``ValueError`` for one of another form.
    """
    read = _Graph(graph)
    annotated = read_gold(gold)
    limit = until if until is not None else 10**12
    found = [each for each in read.mentions() if each.start < limit]
    keys = align(annotated.scored, found)
    evaluation = Evaluation()
    _score_mentions(evaluation, score_mentions(found, annotated, keys))
    records = [each for each in read.records() if each.evidence and each.evidence[0][0] < limit]
    _score_records(evaluation, _gold_records(gold), records, keys)
    return evaluation


def _score_mentions(evaluation: Evaluation, scores: MentionScores) -> None:
    for name in ("right", "missed", "extra"):
        spans: list[Span] = getattr(scores, name)
        getattr(evaluation, name).update(("mention", str(span.start), span.identity) for span in spans)
    for name, code in CODES.items():
        score = scores.by_code[code]
        if score.there or score.found:
            evaluation.scores[name] = score
    evaluation.scores["all mentions"] = scores.overall


def _score_records(evaluation: Evaluation, gold: list[_Record], found: list[_Record], keys: dict[str, str]) -> None:
    sure = [each for each in gold if not each.optional]
    cells = sorted({span for each in gold for span in each.evidence})
    doubtful = {span for each in gold for span in each.evidence} - {span for each in sure for span in each.evidence}
    for each in found:
        for slot in set(SLOTS) - {"kind", "status"}:
            each.slots[slot] = {keys.get(value, value) for value in each.slots[slot]}
    there, ours = _facts(sure, cells, doubtful), _facts(found, cells, doubtful)
    for name in ("pair", *SLOTS):
        one, other = ({fact for fact in facts if fact[0] == name} for facts in (there, ours))
        if one or other:
            evaluation.scores["pairs" if name == "pair" else name] = Score(len(one & other), len(other), len(one))
    slots = [{fact for fact in facts if fact[0] != "pair"} for facts in (there, ours)]
    if slots[0] or slots[1]:
        evaluation.scores["all slots"] = Score(len(slots[0] & slots[1]), len(slots[1]), len(slots[0]))
    evaluation.right |= there & ours
    evaluation.missed |= there - ours
    evaluation.extra |= ours - there


def _facts(records: Iterable[_Record], cells: list[tuple[int, int]], doubtful: set[tuple[int, int]]) -> set[Fact]:
    """Return what records say, by the sentence of the gold that their evidence overlaps most."""
    facts: set[Fact] = set()
    for record in records:
        cell = _cell(record.evidence, cells)
        if cell in doubtful:
            continue
        where = "-".join(map(str, cell or record.evidence[0]))
        acting = record.slots["participant"]
        for one, other in combinations(sorted(acting | record.slots["partner"]), 2):
            if one in acting or other in acting:
                facts.add(("pair", where, one, other))
        facts |= {(slot, where, value) for slot in SLOTS for value in record.slots[slot]}
    return facts


def _cell(evidence: list[tuple[int, int]], cells: list[tuple[int, int]]) -> tuple[int, int] | None:
    overlaps: dict[tuple[int, int], int] = defaultdict(int)
    for start, end in evidence:
        for cell in cells:
            shared = min(end, cell[1]) - max(start, cell[0])
            if shared > 0:
                overlaps[cell] = max(overlaps[cell], shared)
    return max(overlaps, key=lambda cell: (overlaps[cell], -cell[0]), default=None)


def format_evaluation(evaluation: Evaluation) -> str:
    """Return the scores as a table."""
    lines = [f"{'':14}{'precision':>10}{'recall':>8}{'F1':>8}{'there':>8}{'found':>8}"]
    lines += [
        f"{name:14}{score.precision:10.3f}{score.recall:8.3f}{score.f1:8.3f}{score.there:8}{score.found:8}"
        for name, score in evaluation.scores.items()
    ]
    return "\n".join(lines)


def save_facts(evaluation: Evaluation, file: Path) -> None:
    """Write the single facts of an evaluation, to compare a later one with."""
    content = {name: sorted(getattr(evaluation, name)) for name in ("right", "missed", "extra")}
    file.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def load_facts(file: Path) -> Evaluation:
    """Return the facts that :func:`save_facts` wrote; raises ``OSError`` or ``ValueError``."""
    with naming(file):
        content = json.loads(file.read_text(encoding="utf-8"))
        sets = {name: {tuple(fact) for fact in content[name]} for name in ("right", "missed", "extra")}
    return Evaluation({}, **sets)


def format_comparison(before: Evaluation, after: Evaluation) -> str:
    """Return what was gained and lost between two evaluations, fact by fact."""
    parts = (
        ("found now", "+", after.right - before.right),
        ("no longer found", "-", before.right - after.right),
        ("wrong now", "!", after.extra - before.extra),
        ("no longer wrong", "~", before.extra - after.extra),
    )
    lines = []
    for title, sign, facts in parts:
        lines.append(f"{title}: {len(facts)}")
        lines += [f"  {sign} {' '.join(fact)}" for fact in sorted(facts)]
    return "\n".join(lines)
