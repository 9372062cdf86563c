"""The graph as a file of another format: RDF in six syntaxes, the same bytes for the same statements.

Turtle, N-Triples and RDF/XML hold one graph: the union of the named graphs. TriG, N-Quads and JSON-LD keep them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox

from graphs.entities import ENTITIES, TOLD, entity_statements
from graphs.exchange import NOT_XML
from graphs.store import find_reports
from graphs.terms import named, to_quads, to_triples
from graphs.turtle import order, report_prefixes, turtle_of_quads
from ontology.terms import NIF, PREFIXES, UNR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from graphs.entities import Triple
    from graphs.store import Store

__all__ = ["FORMATS", "Exported", "graphs_as_ntriples", "in_order", "select", "serialize"]

#: The RDF formats by the name that ``--format`` takes.
FORMATS = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}

_TYPE = named("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_PHRASE, _SENTENCE = named(str(NIF.Phrase)), named(str(NIF.Sentence))
_TOLD = frozenset(TOLD)


class Exported(NamedTuple):
    """A file's content, and how many characters were replaced because its format cannot hold them."""

    content: bytes
    replaced: int = 0


def select(store: Store, report: str | None = None, *, mentions: bool = True) -> list[ox.Quad]:
    """Return the statements of *store*, or of one report and of the entities it names; perhaps without the mentions.

    *report* is a name as :func:`graphs.store.find_reports` takes it. Without mentions the collaborations stay, each
    with the sentence that says so. Raises ``LookupError`` where there is no such report.
    """
    kept = list(store.quads()) if report is None else _about(store, find_reports(store.reports(), [report]))
    return kept if mentions else _without_mentions(kept)


def _about(store: Store, reports: Sequence[str]) -> list[ox.Quad]:
    """Return what *reports* say, and of entities what the graph would say if it had no others."""
    kept = [quad for report in reports for quad in store.quads(report)]
    described: dict[Any, list[Triple]] = {}
    for triple in to_triples(store.quads(str(ENTITIES))):
        if triple.predicate != UNR.collaboratesWith:
            described.setdefault(triple.subject, []).append(triple)
    told = (triple for triple in to_triples(kept) if triple.predicate in _TOLD)
    return [*kept, *to_quads(entity_statements(described, told), str(ENTITIES))]


def _without_mentions(quads: Sequence[ox.Quad]) -> list[ox.Quad]:
    phrases = {quad.subject for quad in quads if quad.predicate == _TYPE and quad.object == _PHRASE}
    # a stretch that is a mention and the whole sentence of an evidence stays
    phrases -= {quad.subject for quad in quads if quad.predicate == _TYPE and quad.object == _SENTENCE}
    return [quad for quad in quads if quad.subject not in phrases and quad.object not in phrases]


def graphs_as_ntriples(store: Store) -> Iterator[tuple[str, bytes]]:
    """Yield each named graph of *store*, by IRI, and its statements as sorted N-Triples."""
    for graph in sorted(node.value for node in store.inner.named_graphs()):
        triples = [quad.triple for quad in in_order(store.quads(graph))]
        yield graph, ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""


def in_order(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return the statements once each, by graph, and in a graph as in our Turtle: phrases in reading order."""
    return sorted(dict.fromkeys(quads), key=lambda quad: (str(quad.graph_name), order(quad)))


def serialize(quads: Iterable[ox.Quad], name: str) -> Exported:
    """Return the statements in the format *name*, a key of :data:`FORMATS`, in UTF-8."""
    syntax = FORMATS[name]
    if syntax == ox.RdfFormat.TURTLE:
        return Exported(turtle_of_quads(quads))
    replaced = 0
    if not syntax.supports_datasets:
        quads = [ox.Quad(*quad.triple) for quad in quads]
    if syntax == ox.RdfFormat.RDF_XML:
        quads, replaced = _for_xml(quads)
    ordered: list[Any] = in_order(quads)
    prefixes = {**PREFIXES, **report_prefixes(ordered)}
    if not syntax.supports_datasets:
        ordered = [quad.triple for quad in ordered]
    content = ox.serialize(ordered, format=syntax, prefixes=prefixes) or b""
    if syntax == ox.RdfFormat.RDF_XML:
        # a bare carriage return would be read back as a line feed (https://www.w3.org/TR/xml/#sec-line-ends)
        content = content.replace(b"\r", b"&#13;")
    return Exported(content if content.endswith(b"\n") else content + b"\n", replaced)


def _for_xml(quads: Iterable[ox.Quad]) -> tuple[list[ox.Quad], int]:
    """Return the statements with U+FFFD for characters that XML forbids, and how many those were."""
    found: list[ox.Quad] = []
    count = 0
    for quad in quads:
        value: Any = quad.object
        if isinstance(value, ox.Literal) and NOT_XML.search(value.value):
            text, replaced = NOT_XML.subn("\ufffd", value.value)
            count += replaced
            how: Any = {"language": value.language} if value.language else {"datatype": value.datatype}
            found.append(ox.Quad(quad.subject, quad.predicate, ox.Literal(text, **how), quad.graph_name))
        else:
            found.append(quad)
    return found, count
