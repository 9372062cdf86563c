"""The closing table of ``build``: what was found, in one look."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from extract.model import CLASSES
from graphs.limits import SURE
from graphs.network import pairs
from graphs.records import STATUSES, spoken
from graphs.terminal import printable
from graphs.versions import documents, once

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from extract.model import Entity, Report
    from graphs.records import Records

__all__ = ["print_summary"]

_PLURAL = {
    "Body": "Bodies", "Country": "Countries", "Place": "Places", "Resolution": "Resolutions", "Document": "Documents",
    "Treaty": "Treaties", "Publication": "Publications", "Meeting": "Meetings", "Programme": "Programmes",
    "Interval": "Dates",
}  # fmt: skip
_SHOWN = 3
_LONGEST = 30

Name = TypeVar("Name", str, tuple[str, str])


def print_summary(reports: Sequence[Report], records: Records, written: Sequence[Path]) -> None:
    """Print the classes with their mentions, entities and the names met most often, and where the files are.

    *records* is what the graph says of *reports*.
    """
    number = len(documents(records))
    what = "1 report" if number == 1 else f"{number} reports"
    print(f"Read {what}, {sum(len(report.text) for report in reports):,} characters.")
    if number < len(reports):
        print("Of a report in two languages, what both are read to say counts as one collaboration.")
    print()
    print(f"{'Found':13}{'mentions':>9}{'entities':>9}  most often")
    entities = _count(reports)
    for kind, counter in entities.items():
        often = sorted(counter.items(), key=lambda item: (-item[1], item[0].path))[:_SHOWN]
        names = ", ".join(f"{_shown(entity, reports[0].language)} ({number})" for entity, number in often)
        print(f"{_PLURAL[kind]:13}{counter.total():9}{len(counter):9}  {names}")
    _print_collaborations(once(records))
    unknown = sum(not entity.attested for counter in entities.values() for entity in counter)
    if unknown:
        print(f"\n{unknown} of the entities are in no authority file; the graph says so (unr:attested false).")
    print()
    for path in written:
        print(f"Wrote {path}")


def _print_collaborations(records: Records) -> None:
    """Print how many collaborations there are, by status, and the bodies that work together most often."""
    found = records.collaborations
    if not found:
        print("\nNo collaborations were found.")
        return
    status = Counter(record.status for record in found)
    kinds = Counter(kind for record in found for kind in record.kinds)
    together = Counter(pair for record in found for pair in pairs(record, records) if _are_bodies(pair, records))
    told = ", ".join(f"{status[name]} {name}" for name in STATUSES if status[name])
    what = "1 collaboration" if len(found) == 1 else f"{len(found)} collaborations"
    likely = sum(record.confidence < SURE for record in found)
    print(f"\n{what}: {told}" + (f"; {likely} of them only likely" if likely else ""))
    print("  kinds     " + ", ".join(f"{kind} ({number})" for kind, number in _often(kinds)))
    language = spoken(records)
    for (one, other), number in _often(together)[:_SHOWN]:
        names = (_short(records.label(iri, language)) for iri in (one, other))
        print(f"  together  {' and '.join(names)} ({number})")


def _are_bodies(pair: tuple[str, str], records: Records) -> bool:
    return all(iri in records.entities and records.entities[iri].kind == "Body" for iri in pair)


def _often(counter: Counter[Name]) -> list[tuple[Name, int]]:
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
    return _short(_label(entity, language))


def _short(name: str) -> str:
    label = printable(name)
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
