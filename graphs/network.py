"""Who works with whom, as networkx: every record by itself, or one tie a pair.

    records -> collaborations() -> MultiGraph, an edge for each record and pair -> aggregate() -> Graph, an edge a pair

The pairs of a record are its participants with each other and with its partners, never two partners: the rule by
which the graph has ``unr:collaboratesWith``. Unlike that short cut the network also holds what is planned, and says so.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from typing import TYPE_CHECKING

import networkx as nx

from graphs.limits import PAIR_LIMIT, SURE
from graphs.records import STATUSES
from graphs.versions import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphs.records import Collaboration, Records

__all__ = ["PAIR_LIMIT", "aggregate", "collaborations", "pairs", "ties"]


def pairs(record: Collaboration, records: Records) -> list[tuple[str, str]]:
    """Return who works with whom in *record*, as IRIs: each pair once, the smaller IRI first, sorted.

    A record of more than :data:`PAIR_LIMIT` bodies has none.
    """
    bodies = [iri for iri in record.bodies if iri in records.entities and records.entities[iri].kind == "Body"]
    if len(bodies) > PAIR_LIMIT:
        return []
    found = (*combinations(record.participants, 2), *product(record.participants, record.partners))
    return sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]})


def ties(record: Collaboration) -> Iterator[tuple[str, str, str]]:
    """Yield what ties the participants of *record* to its other slots: body, entity, slot.

    The slot is ``place``, ``instrument``, ``output`` or ``setting``.
    """
    slots = {
        "place": record.places, "instrument": record.instruments, "output": record.outputs, "setting": record.settings
    }  # fmt: skip
    for slot, iris in slots.items():
        for body, iri in product(record.participants, iris):
            if body != iri:
                yield body, iri, slot


def collaborations(records: Records, *, language: str = "en", context: bool = False) -> nx.MultiGraph:
    """Return the network of *records*: an edge for each record and pair of it, its key the IRI of the record.

    Nodes are IRIs with ``path``, ``kind``, ``subclass``, ``label`` (in *language*), ``attested`` and ``records`` (how
    many records they take part in); a body that takes part only in records without pairs stands alone. Edges have
    ``role`` (``together``), ``kinds``, ``status``, ``start``, ``end``, ``report``, ``reports`` and ``confidence``. What
    several language versions of a report tell has one edge (:mod:`graphs.versions`). With *context* there are also
    edges from the participants to places, resolutions, treaties, outputs and meetings, whose ``role`` is the slot.
    """
    found: nx.MultiGraph = nx.MultiGraph()
    records = once(records)
    for record in records.collaborations:
        for iri in record.bodies:
            _node(found, iri, records, language)
            found.nodes[iri]["records"] += 1
        names = ("kinds", "status", "start", "end", "report", "reports", "confidence")
        about = {name: getattr(record, name) for name in names}
        for one, other in pairs(record, records):
            found.add_edge(one, other, record.iri, role="together", **about)
        if context:
            _add_context(found, record, records, language, about)
    return found


def _add_context(
    found: nx.MultiGraph, record: Collaboration, records: Records, language: str, about: dict[str, object]
) -> None:
    others = dict.fromkeys((*record.places, *record.instruments, *record.outputs, *record.settings))
    for iri in others:
        _node(found, iri, records, language)
        found.nodes[iri]["records"] += iri not in record.bodies
    for body, iri, slot in ties(record):
        if not found.has_edge(body, iri, record.iri):  # a country that is partner and place has one edge
            found.add_edge(body, iri, record.iri, role=slot, **about)


def _node(found: nx.MultiGraph, iri: str, records: Records, language: str) -> None:
    if iri in found:
        return
    entity = records.entities.get(iri)
    if entity is None:  # a graph made by others may name what it does not describe
        found.add_node(iri, path=iri, kind="", subclass="", label=iri, attested=False, records=0)
        return
    found.add_node(
        iri,
        path=entity.path,
        kind=entity.kind,
        subclass=entity.subclass,
        label=records.label(iri, language),
        attested=entity.attested,
        records=0,
    )


def aggregate(network: nx.MultiGraph) -> nx.Graph:
    """Return *network* with one edge a pair.

    ``weight`` is how many records it stands for, of which ``completed``, ``ongoing`` and ``planned``, and how many of
    them are only ``likely``; ``kinds`` has how many there are of each kind, the commonest first; ``start`` and ``end``
    are the first and the last day of those that have one, else ``None``; ``reports`` and ``records`` are sorted IRIs;
    ``roles`` the roles of the edges. Nodes keep what they say.
    """
    found: nx.Graph = nx.Graph()
    found.add_nodes_from((node, dict(data)) for node, data in network.nodes(data=True))
    together: dict[tuple[str, str], dict[str, dict[str, object]]] = {}
    for one, other, key, data in network.edges(keys=True, data=True):
        together.setdefault((min(one, other), max(one, other)), {})[key] = data
    for (one, other), edges in together.items():
        found.add_edge(one, other, **_summary(edges))
    return found


def _summary(edges: dict[str, dict[str, object]]) -> dict[str, object]:
    rows = list(edges.values())
    statuses = Counter(row["status"] for row in rows)
    kinds: Counter[str] = Counter(kind for row in rows for kind in row["kinds"])  # type: ignore[attr-defined]
    return {
        "weight": len(rows),
        **{status: statuses[status] for status in STATUSES},
        "likely": sum(row["confidence"] < SURE for row in rows),  # type: ignore[operator]
        "kinds": dict(sorted(kinds.items(), key=lambda item: (-item[1], item[0]))),
        "start": min((str(row["start"]) for row in rows if row["start"]), default=None),
        "end": max((str(row["end"]) for row in rows if row["end"]), default=None),
        "reports": tuple(sorted({report for row in rows for report in row["reports"]})),  # type: ignore[attr-defined]
        "records": tuple(sorted(edges)),
        "roles": tuple(sorted({str(row["role"]) for row in rows})),
    }
