"""Turtle written the same on every machine, by Oxigraph's serializer."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphs.terms import text, to_quads
from ontology.iris import ID
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from graphs.entities import Triple

__all__ = ["order", "report_prefixes", "turtle", "turtle_of_quads"]

_CHARACTERS = re.compile(r"#char=(\d+),(\d+)$")
_PREFIX = re.compile(r"(?<![\w:])[a-z]\w*:")
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


@cache
def _place(subject: str) -> tuple[bool, str, int, int]:
    """Return where a subject stands in a file: reports first, their phrases in reading order, then entities by IRI."""
    is_report = subject.startswith(f"{ID}report/")
    fragment = _CHARACTERS.search(subject)
    if fragment is None:
        return not is_report, subject, -1, -1
    return not is_report, subject[: fragment.start()], int(fragment[1]), int(fragment[2])


def order(triple: ox.Triple | ox.Quad) -> tuple[Any, ...]:
    """Sort by place, predicate and object; ``rdf:type`` leads."""
    predicate = triple.predicate.value
    value = triple.object
    language, datatype = (value.language or "", value.datatype.value) if isinstance(value, ox.Literal) else ("", "")
    return *_place(text(triple.subject)), predicate != _TYPE, predicate, language, text(value), datatype


def turtle(triples: Iterable[Triple], prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Return rdflib's triples as Turtle in UTF-8, the same bytes for the same triples."""
    return turtle_of_quads(to_quads(triples, ID), prefixes)


def turtle_of_quads(statements: Iterable[ox.Triple | ox.Quad], prefixes: Mapping[str, str] = PREFIXES) -> bytes:
    """Return Oxigraph's statements as Turtle in UTF-8, without their graphs; the same bytes for the same statements.

    Subjects, predicates and objects are sorted, phrases by their place in the report; the prefixes in use are declared
    in alphabetical order. Every report gets a prefix of its own (``r``, ``r2`` …) for its fragments.
    """
    bare = {statement.triple if isinstance(statement, ox.Quad) else statement for statement in statements}
    unique = sorted(bare, key=order)
    own = report_prefixes(unique)
    written = ox.serialize(unique, format=ox.RdfFormat.TURTLE, prefixes={**prefixes, **own}) or b""
    lines = written.decode("utf-8").split("\n")
    head = [line for line in lines if line.startswith("@prefix ")]
    body = "\n".join(lines[len(head) :])
    named = set(_PREFIX.findall(body))
    used = sorted(line for line in head if line.split()[1] in named)
    # one empty line between subjects, so that a reader finds them
    spaced = re.sub(r" \.\n(?=\S)", " .\n\n", body)
    return ("\n".join(used) + "\n\n" + spaced).encode("utf-8")


def report_prefixes(statements: Iterable[ox.Triple | ox.Quad]) -> dict[str, str]:
    """Return a prefix for the fragments of each report that *statements* are about: ``r``, ``r2`` and so on."""
    subjects = {text(statement.subject) for statement in statements}
    bases = sorted({subject.split("#char=")[0] for subject in subjects if "#char=" in subject})
    return {f"r{number}" if number > 1 else "r": f"{base}#" for number, base in enumerate(bases, 1)}
