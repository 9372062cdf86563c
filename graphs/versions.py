"""One report in two languages is one report: what both versions say counts once, with the sentences of both.

Versions share the symbol; each is a report of its own in the graph, with records of its own. Here those that say the
same are put together, by what cannot be chance: the same who, with whom and status, in the paragraph of the same
number, and nothing else against it. Where paragraphs have no number, all that they say must be the same. What only one
version says, or what the two are read to say differently, stays as it is.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphs.records import Collaboration, Records

__all__ = ["documents", "once"]

_SLOTS = ("times", "places", "instruments", "outputs", "settings")


def documents(records: Records) -> dict[str, list[str]]:
    """Return the IRIs of the reports by what they share but for the language at their end, both in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for iri in sorted(records.reports):
        found[iri.removesuffix(f"/{records.reports[iri].language}")].append(iri)
    return dict(found)


def once(records: Records) -> Records:
    """Return *records* with each collaboration once that several language versions of a report tell of.

    It keeps the IRI of the first version; ``also`` are those it has in the others, ``evidence`` the sentences of all.
    Done twice, it is as done once.
    """
    versions = {iri: document for document, found in documents(records).items() if len(found) > 1 for iri in found}
    if not versions:
        return records
    kept: list[Collaboration] = []
    at: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for record in records.collaborations:  # in the order of the reports
        document = versions.get(record.report)
        key = (document, record.participants, record.partners, record.status)
        candidates = [] if document is None else [n for n in at[key] if record.report not in kept[n].reports]
        same = sorted(
            (n for n in candidates if _agree(kept[n], record)), key=lambda n: _content(kept[n]) != _content(record)
        )
        if same:
            kept[same[0]] = _together(kept[same[0]], record)
            continue
        at[key].append(len(kept))
        kept.append(record)
    return replace(records, collaborations=tuple(kept))


def _content(record: Collaboration) -> tuple[object, ...]:
    """Return what *record* says beside who, with whom and whether it is done."""
    return (record.kinds, *(getattr(record, slot) for slot in _SLOTS))


def _agree(one: Collaboration, other: Collaboration) -> bool:
    """Whether two records of the same actors and status tell of the same."""
    numbers = [{each.paragraph for each in record.evidence if each.paragraph} for record in (one, other)]
    if not all(numbers):
        return not any(numbers) and _content(one) == _content(other)
    if not numbers[0] & numbers[1] or not set(one.kinds) & set(other.kinds):
        return False
    pairs = ((set(getattr(one, slot)), set(getattr(other, slot))) for slot in _SLOTS)
    return all(first <= second or second <= first for first, second in pairs)


def _together(one: Collaboration, other: Collaboration) -> Collaboration:
    """Return the record that says what both say."""
    both: dict[str, Any] = {}
    for slot in ("kinds", *_SLOTS):
        both[slot] = tuple(sorted({*getattr(one, slot), *getattr(other, slot)}))
    fuller = one if len(one.times) >= len(other.times) else other
    return replace(
        one,
        **both,
        start=fuller.start,
        end=fuller.end,
        evidence=(*one.evidence, *other.evidence),
        confidence=min(one.confidence, other.confidence),
        also=(*one.also, other.iri),
    )
