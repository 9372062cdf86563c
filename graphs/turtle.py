"""Turtle written the same on every machine, by Oxigraph's serializer."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox
from rdflib import RDF, Literal, URIRef

from ontology.iris import ID
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib.term import Node

    from graphs.build import Triple

__all__ = ["turtle"]

_CHARACTERS = re.compile(r"#char=(\d+),(\d+)$")


@cache
def _named(iri: str) -> ox.NamedNode:
    return ox.NamedNode(iri)


def _to_ox(node: Node) -> Any:
    """Return the Oxigraph term of an rdflib term; raises ``ValueError`` for an IRI that is none."""
    if isinstance(node, URIRef):
        return _named(str(node))
    if isinstance(node, Literal):
        if node.language:
            return ox.Literal(str(node), language=node.language)
        if node.datatype:
            return ox.Literal(str(node), datatype=_named(str(node.datatype)))
        return ox.Literal(str(node))
    msg = f"no IRI or literal: {node!r}"
    raise TypeError(msg)


@cache
def _place(subject: str) -> tuple[bool, str, int, int]:
    """Return where a subject stands in a file: reports first, their phrases in reading order, then entities by IRI."""
    is_report = subject.startswith(f"{ID}report/")
    fragment = _CHARACTERS.search(subject)
    if fragment is None:
        return not is_report, subject, -1, -1
    return not is_report, subject[: fragment.start()], int(fragment[1]), int(fragment[2])


def _order(triple: Triple) -> tuple[Any, ...]:
    """Sort by place, predicate and object; ``rdf:type`` leads."""
    subject, predicate, value = triple
    language = value.language or "" if isinstance(value, Literal) else ""
    return *_place(str(subject)), predicate != RDF.type, str(predicate), language, str(value)


def turtle(triples: Iterable[Triple], prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Return the triples as Turtle in UTF-8, the same bytes for the same triples.

    Subjects, predicates and objects are sorted, phrases by their place in the report; the prefixes in use are declared
    in alphabetical order. Every report gets a prefix of its own (``r``, ``r2`` …) for its fragments.
    """
    unique = sorted(set(triples), key=_order)
    bases = sorted({subject.split("#char=")[0] for subject, _, _ in unique if "#char=" in subject})
    own = {f"r{number}" if number > 1 else "r": f"{base}#" for number, base in enumerate(bases, 1)}
    terms = (ox.Triple(*map(_to_ox, triple)) for triple in unique)
    text = ox.serialize(terms, format=ox.RdfFormat.TURTLE, prefixes={**prefixes, **own}) or b""
    lines = text.decode("utf-8").split("\n")
    head = [line for line in lines if line.startswith("@prefix ")]
    body = "\n".join(lines[len(head) :])
    used = sorted(line for line in head if re.search(rf"(?<![\w:]){re.escape(line.split()[1])}", body))
    # one empty line between subjects, so that a reader finds them
    spaced = re.sub(r" \.\n(?=\S)", " .\n\n", body)
    return ("\n".join(used) + "\n\n" + spaced).encode("utf-8")
