"""The closing table of ``build``: what was found, in one look."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from extract.model import CLASSES
from graphs.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from extract.model import Entity, Report

__all__ = ["print_summary"]

_PLURAL = {
    "Body": "Bodies", "Country": "Countries", "Place": "Places", "Resolution": "Resolutions", "Document": "Documents",
    "Treaty": "Treaties", "Publication": "Publications", "Meeting": "Meetings", "Programme": "Programmes",
    "Interval": "Dates",
}  # fmt: skip
_SHOWN = 3
_LONGEST = 30


def print_summary(reports: Sequence[Report], written: Sequence[Path]) -> None:
    """Print the classes with their mentions, entities and the names met most often, and where the files are."""
    what = "1 report" if len(reports) == 1 else f"{len(reports)} reports"
    print(f"Read {what}, {sum(len(report.text) for report in reports):,} characters.\n")
    print(f"{'Found':13}{'mentions':>9}{'entities':>9}  most often")
    entities = _count(reports)
    for kind, counter in entities.items():
        often = sorted(counter.items(), key=lambda item: (-item[1], item[0].path))[:_SHOWN]
        names = ", ".join(f"{_shown(entity, reports[0].language)} ({number})" for entity, number in often)
        print(f"{_PLURAL[kind]:13}{counter.total():9}{len(counter):9}  {names}")
    _print_collaborations(reports)
    unknown = sum(not entity.attested for counter in entities.values() for entity in counter)
    if unknown:
        print(f"\n{unknown} of the entities are in no authority file; the graph says so (unr:attested false).")
    print()
    for path in written:
        print(f"Wrote {path}")


def _print_collaborations(reports: Sequence[Report]) -> None:
    """Print how many collaborations there are, by status, and the bodies that work together most often."""
    records = [record for report in reports for record in report.collaborations]
    if not records:
        print("\nNo collaborations were found.")
        return
    status = Counter(record.status for record in records)
    kinds = Counter(kind for record in records for kind in record.kinds)
    pairs: Counter[tuple[Entity, Entity]] = Counter()
    for record in records:
        bodies = [entity for entity in (*record.participants, *record.partners) if entity.kind == "Body"]
        ordered = sorted(set(bodies), key=lambda entity: entity.path)
        pairs.update(combinations(ordered, 2))
    language = reports[0].language
    told = ", ".join(f"{status[name]} {name}" for name in ("completed", "ongoing", "planned") if status[name])
    what = "1 collaboration" if len(records) == 1 else f"{len(records)} collaborations"
    print(f"\n{what}: {told}")
    print("  kinds     " + ", ".join(f"{kind} ({number})" for kind, number in _often(kinds)))
    together = sorted(pairs.items(), key=lambda item: (-item[1], item[0][0].path, item[0][1].path))[:_SHOWN]
    for (one, other), number in together:
        print(f"  together  {_shown(one, language)} and {_shown(other, language)} ({number})")


def _often(counter: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[: 2 * _SHOWN]


def _count(reports: Sequence[Report]) -> dict[str, Counter[Entity]]:
    """Return how often each entity is meant, by class, in the order of :data:`extract.model.CLASSES`."""
    entities: dict[str, Counter[Entity]] = {kind: Counter() for kind in CLASSES}
    for report in reports:
        for mention in report.mentions:
            entities[mention.kind].update(mention.entities)
    return {kind: counter for kind, counter in entities.items() if counter}


def _label(entity: Entity, language: str) -> str:
    """Return the name of *entity* to show in *language*: its label there, else in English, else any."""
    label = entity.label
    return label.get(language) or label.get("en") or next(iter(label.values()))


def _shown(entity: Entity, language: str) -> str:
    """Return the label of *entity*, short, and without characters that would drive a terminal."""
    label = printable(_label(entity, language))
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
