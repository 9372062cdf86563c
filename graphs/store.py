"""Oxigraph behind rdflib: graphs in memory, and Turtle written the same on every machine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef

from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from graphs.build import Triple

__all__ = ["memory_graph", "turtle"]

_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_CHARACTERS = re.compile(r"#char=(\d+),(\d+)$")


def _to_ox(node: Node) -> Any:
    """Return the Oxigraph term of an rdflib term; raises ``ValueError`` for an IRI that is none."""
    if isinstance(node, URIRef):
        return ox.NamedNode(str(node))
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        if node.datatype:
            return ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype)))
        return ox.Literal(str(node))
    if isinstance(node, BNode):
        return ox.BlankNode(str(node))
    msg = f"no RDF term: {node!r}"
    raise TypeError(msg)


def _to_ox_triple(triple: Triple) -> ox.Triple:
    return ox.Triple(*map(_to_ox, triple))


def memory_graph(triples: Iterable[Triple]) -> Graph:
    """Return the triples as an rdflib graph whose store is Oxigraph's, in memory."""
    from oxrdflib import OxigraphStore

    store = ox.Store()
    store.extend(ox.Quad(*map(_to_ox, triple)) for triple in triples)
    return Graph(store=OxigraphStore(store=store), identifier=None)


def _order(triple: ox.Triple) -> tuple[Any, ...]:
    """Sort reports first, their phrases in reading order next, then entities by IRI; ``rdf:type`` leads."""
    subject = str(triple.subject)
    predicate = str(triple.predicate)
    place = _CHARACTERS.search(subject)
    is_report = subject.startswith("<https://w3id.org/unrapport/id/report/")
    where = (int(place[1]), int(place[2])) if place else (-1, -1)
    base = subject[: place.start()] if place else subject
    value = triple.object
    number = int(value.value) if isinstance(value, ox.Literal) and value.value.isdecimal() else -1
    return (not is_report, base.rstrip(">"), where, predicate != f"<{_RDF_TYPE}>", predicate, number, str(value))


def turtle(triples: Iterable[Triple], prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Return the triples as Turtle in UTF-8, the same bytes for the same triples.

    Subjects, predicates and objects are sorted, phrases by their place in the report; the prefixes in use are declared in
    alphabetical order. Every report gets a prefix of its own (``r``, ``r2`` …) for its fragments.
    """
    unique = sorted(set(map(_to_ox_triple, triples)), key=_order)
    bases = sorted({str(triple.subject.value).split("#char=")[0] for triple in unique if "#char=" in str(triple.subject)})
    own = {f"r{number}" if number > 1 else "r": f"{base}#" for number, base in enumerate(bases, 1)}
    text = ox.serialize(unique, format=ox.RdfFormat.TURTLE, prefixes={**prefixes, **own})
    lines = text.decode("utf-8").split("\n")
    head = [line for line in lines if line.startswith("@prefix ")]
    body = "\n".join(lines[len(head) :])
    used = sorted(line for line in head if re.search(rf"(?<![\w:]){re.escape(line.split()[1])}", body))
    # one empty line between subjects, so that a reader finds them
    spaced = re.sub(r" \.\n(?=\S)", " .\n\n", body)
    return ("\n".join(used) + "\n\n" + spaced).encode("utf-8")
