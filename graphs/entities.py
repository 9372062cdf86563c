"""What is said of entities in a collection of reports, made from what each report says of them.

A report's own statements stand in its named graph. What is said of entities stands once, in a graph of its own: facts
of the authority files, names that reports give to what no authority knows, and which bodies work together. That graph
is a function of the reports that are there, whatever was built or removed before and in whichever order:

* An entity is described as long as a report mentions it or another description points to it.
* The names of an entity that no authority knows are those that the reports' own ``unr:Naming`` say. Of several
  spellings in one language the first in code-point order is the preferred label; the others are alternative ones.
* ``unr:collaboratesWith`` joins two bodies as long as a report has a record of both that is not only likely.

So no statement is in two graphs, and a query over the union of all graphs counts right in every engine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rdflib import RDF, RDFS, Literal, URIRef
from rdflib.namespace import SKOS

from graphs.limits import PAIR_LIMIT, SURE
from ontology.iris import ID, STATUS
from ontology.terms import ITSRDF, UNR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rdflib.term import Node

__all__ = ["ENTITIES", "TOLD", "ReportGraph", "Triple", "entity_statements", "union"]

#: The IRI of the graph that describes entities.
ENTITIES = URIRef(f"{ID}entities")
#: The properties of a report's own statements that the description of entities is made from.
TOLD = (
    UNR.mentions, UNR.names, RDFS.label, SKOS.altLabel, ITSRDF.taClassRef, UNR.participant, UNR.partner, UNR.status,
    ITSRDF.taConfidence,
)  # fmt: skip

_BODY = f"{ID}body/"
_PLANNED = URIRef(f"{STATUS}planned")
_NAMES = frozenset({RDF.type, SKOS.prefLabel, SKOS.altLabel})


class Triple(NamedTuple):
    """One statement."""

    subject: URIRef
    predicate: URIRef
    object: Node


class ReportGraph(NamedTuple):
    """What one report says: its own statements, and a description of each entity it needs, by IRI."""

    iri: URIRef
    own: tuple[Triple, ...]
    entities: Mapping[URIRef, tuple[Triple, ...]]


class _Told:
    """What a collection of reports tells that concerns entities."""

    def __init__(self, statements: Iterable[Triple]) -> None:
        self.mentioned: set[URIRef] = set()
        self.named: dict[URIRef, URIRef] = {}
        self.said: dict[URIRef, list[tuple[URIRef, Node]]] = {}
        self.records: dict[URIRef, dict[URIRef, list[URIRef]]] = {}
        self.unsure: set[URIRef] = set()
        for subject, predicate, value in statements:
            if predicate in {RDFS.label, SKOS.altLabel, ITSRDF.taClassRef}:
                self.said.setdefault(subject, []).append((predicate, value))
            elif predicate == ITSRDF.taConfidence:
                if float(str(value)) < SURE:
                    self.unsure.add(subject)
            elif not isinstance(value, URIRef):
                continue
            elif predicate == UNR.mentions:
                self.mentioned.add(value)
            elif predicate == UNR.names:
                self.named[subject] = value
            elif predicate in {UNR.participant, UNR.partner, UNR.status}:
                self.records.setdefault(subject, {}).setdefault(predicate, []).append(value)

    def names(self) -> dict[URIRef, set[tuple[URIRef, Node]]]:
        """Return what the reports call and class each entity that they had to name themselves."""
        found: dict[URIRef, set[tuple[URIRef, Node]]] = {}
        for naming, entity in self.named.items():
            found.setdefault(entity, set()).update(self.said.get(naming, ()))
        return found

    def short_cuts(self) -> Iterator[Triple]:
        """Yield ``collaboratesWith`` both ways between the bodies of each record that is done or goes on.

        What is only planned gets no short cut: it would be read as done. Neither does what is only likely, nor a record
        of more than 12 bodies.
        """
        for iri, record in self.records.items():
            if iri in self.unsure:
                continue
            actors, others = (
                [body for body in record.get(role, ()) if body.startswith(_BODY)]
                for role in (UNR.participant, UNR.partner)
            )
            if _PLANNED in record.get(UNR.status, ()) or len(actors) + len(others) > PAIR_LIMIT:
                continue
            for one in actors:
                for other in (*actors, *others):
                    if one != other:
                        yield Triple(one, UNR.collaboratesWith, other)
                        yield Triple(other, UNR.collaboratesWith, one)


def entity_statements(described: Mapping[URIRef, Iterable[Triple]], told: Iterable[Triple]) -> dict[Triple, None]:
    """Return the statements of the graph :data:`ENTITIES`, each once.

    *described* are descriptions of entities, of which those that nothing needs are left out; *told* are the statements
    of all reports whose predicate is in :data:`TOLD` (others do no harm).
    """
    gathered = _Told(told)
    names = gathered.names()
    found: dict[Triple, None] = {}
    todo, seen = sorted(gathered.mentioned), set(gathered.mentioned)
    while todo:
        entity = todo.pop()
        for triple in _described(described.get(entity, ()), entity, names.get(entity)):
            found[triple] = None
            other = triple.object
            if isinstance(other, URIRef) and other in described and other not in seen:
                seen.add(other)
                todo.append(other)
    found.update(dict.fromkeys(gathered.short_cuts()))
    return found


def _described(
    description: Iterable[Triple], entity: URIRef, names: set[tuple[URIRef, Node]] | None
) -> Iterable[Triple]:
    """Return the description of *entity*, with its names and classes from the reports where no authority has them."""
    if names is None or any(triple.predicate == UNR.sourceNote for triple in description):
        return description
    kept = [triple for triple in description if triple.predicate not in _NAMES]
    return [*kept, *_named(entity, names)]


def _named(entity: URIRef, names: set[tuple[URIRef, Node]]) -> Iterator[Triple]:
    labels: dict[str | None, list[Literal]] = {}
    for predicate, value in names:
        if predicate == ITSRDF.taClassRef:
            yield Triple(entity, RDF.type, value)
        elif predicate == SKOS.altLabel:
            yield Triple(entity, SKOS.altLabel, value)
        elif isinstance(value, Literal):
            labels.setdefault(value.language, []).append(value)
    for spellings in labels.values():
        preferred, *others = sorted(spellings, key=str)
        yield Triple(entity, SKOS.prefLabel, preferred)
        yield from (Triple(entity, SKOS.altLabel, other) for other in others)


def union(graphs: Iterable[ReportGraph]) -> list[Triple]:
    """Return all statements of several reports and of their entities as one graph, without a store."""
    described: dict[URIRef, tuple[Triple, ...]] = {}
    own: list[Triple] = []
    for graph in graphs:
        own.extend(graph.own)
        described.update(graph.entities)
    return [*dict.fromkeys(own), *entity_statements(described, own)]
