"""Between rdflib's terms and Oxigraph's: the only place where one becomes the other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
from rdflib import Literal, URIRef

from graphs.entities import Triple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rdflib.term import Node

__all__ = ["from_ox", "named", "text", "to_ox", "to_quads", "to_triples"]

_STRING = "http://www.w3.org/2001/XMLSchema#string"


@cache
def named(iri: str) -> ox.NamedNode:
    """Return the Oxigraph node of *iri*; raises ``ValueError`` for an IRI that is none."""
    return ox.NamedNode(iri)


def to_ox(node: Node) -> ox.NamedNode | ox.Literal:
    """Return the Oxigraph term of an rdflib term; raises ``ValueError`` for an IRI that is none."""
    if isinstance(node, URIRef):
        return named(str(node))
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        if node.datatype:
            return ox.Literal(str(node), datatype=named(str(node.datatype)))
        return ox.Literal(str(node))
    msg = f"no IRI or literal: {node!r}"
    raise TypeError(msg)


def text(term: object) -> str:
    """Return the IRI of a node or the characters of a literal."""
    if isinstance(term, ox.NamedNode | ox.Literal):
        return term.value
    msg = f"no IRI or literal: {term!r}"
    raise TypeError(msg)


def from_ox(term: object) -> URIRef | Literal:
    """Return the rdflib term of an Oxigraph term; a plain string has no datatype."""
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        datatype = term.datatype.value
        return Literal(term.value) if datatype == _STRING else Literal(term.value, datatype=URIRef(datatype))
    msg = f"no IRI or literal: {term!r}"
    raise TypeError(msg)


def to_quads(triples: Iterable[Triple], graph: str) -> Iterator[ox.Quad]:
    """Yield the statements as Oxigraph's, in the named graph *graph*."""
    name = named(graph)
    for subject, predicate, value in triples:
        yield ox.Quad(named(str(subject)), named(str(predicate)), to_ox(value), name)


def to_triples(quads: Iterable[ox.Quad]) -> Iterator[Triple]:
    """Yield the statements as rdflib's, without their graphs."""
    for quad in quads:
        yield Triple(URIRef(text(quad.subject)), URIRef(quad.predicate.value), from_ox(quad.object))
