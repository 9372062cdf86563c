"""The graph as a file of another format: RDF in six syntaxes, the same bytes for the same statements.

Turtle, N-Triples and RDF/XML hold one graph: the union of the named graphs. TriG, N-Quads and JSON-LD keep them apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import pyoxigraph as ox
from rdflib import RDF

from graphs import turtle
from ontology.iris import ID
from ontology.terms import NIF, PREFIXES, UNR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["FORMATS", "Exported", "UnknownReportError", "in_order", "reports", "select", "serialize"]

#: The RDF formats by the name that ``--format`` takes.
FORMATS = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "rdfxml": ox.RdfFormat.RDF_XML,
    "jsonld": ox.RdfFormat.JSON_LD,
}

_TYPE = ox.NamedNode(str(RDF.type))
_REPORT, _PHRASE, _SENTENCE = (ox.NamedNode(str(term)) for term in (UNR.Report, NIF.Phrase, NIF.Sentence))
_SYMBOL = ox.NamedNode(str(UNR.symbol))
# What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class UnknownReportError(ValueError):
    """The graph has no such report; the message says which it has."""


class Exported(NamedTuple):
    """A file's content, and how many characters were replaced because its format cannot hold them."""

    content: bytes
    replaced: int = 0


def reports(quads: Iterable[ox.Quad]) -> dict[str, str]:
    """Return the reports that the statements are about: their IRIs, and the symbol of each (its IRI where it has none)."""
    found: dict[str, str] = {}
    symbols: dict[str, str] = {}
    for quad in quads:
        if quad.predicate == _TYPE and quad.object == _REPORT:
            found.setdefault(quad.subject.value, "")
        elif quad.predicate == _SYMBOL:
            symbols[quad.subject.value] = quad.object.value
    return {iri: symbols.get(iri, iri) for iri in sorted(found)}


def select(quads: Sequence[ox.Quad], report: str | None = None, *, mentions: bool = True) -> list[ox.Quad]:
    """Return the statements of one report, with what is known about the entities they name, or without the mentions.

    *report* is a symbol (which may have several languages), an IRI, or what follows ``…/id/report/`` in it. Without
    mentions the collaborations stay, each with the sentence that says so. Raises :class:`UnknownReportError`.
    """
    kept = list(quads) if report is None else _about(quads, _find(quads, report))
    return kept if mentions else _without_mentions(kept)


def _find(quads: Sequence[ox.Quad], name: str) -> set[str]:
    known = reports(quads)
    wanted = {iri for iri, symbol in known.items() if name in {symbol, iri, iri.removeprefix(f"{ID}report/")}}
    if not wanted:
        some = ", ".join(sorted({symbol.removeprefix(f"{ID}report/") for symbol in known.values()})[:10])
        msg = f"no report {name!r}; the graph has {some or 'none'}{' …' if len(known) > 10 else ''}"  # noqa: PLR2004
        raise UnknownReportError(msg)
    return wanted


def _about(quads: Sequence[ox.Quad], wanted: set[str]) -> list[ox.Quad]:
    """Return what the graphs of the *wanted* reports say, and all that other graphs say of the entities in it."""
    every = {ox.NamedNode(iri) for iri in reports(quads)}
    own = {ox.NamedNode(iri) for iri in wanted}
    kept: list[ox.Quad] = []
    shared: dict[Any, list[ox.Quad]] = {}
    for quad in quads:
        if quad.graph_name in own or _report_of(quad.subject.value) in wanted:
            kept.append(quad)
        elif quad.graph_name not in every and _report_of(quad.subject.value) is None:
            shared.setdefault(quad.subject, []).append(quad)
    for quad in kept:  # grows while it is walked: an organ is described that only a resolution's description names
        for node in (quad.subject, quad.object):
            kept.extend(shared.pop(node, ()))
    return kept


def _report_of(iri: str) -> str | None:
    """Return the IRI of the report that *iri* is or is a part of."""
    return iri.split("#", 1)[0] if iri.startswith(f"{ID}report/") else None


def _without_mentions(quads: Sequence[ox.Quad]) -> list[ox.Quad]:
    phrases = {quad.subject for quad in quads if quad.predicate == _TYPE and quad.object == _PHRASE}
    # a stretch that is a mention and the whole sentence of an evidence stays
    phrases -= {quad.subject for quad in quads if quad.predicate == _TYPE and quad.object == _SENTENCE}
    return [quad for quad in quads if quad.subject not in phrases and quad.object not in phrases]


def in_order(quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    """Return the statements once each, by graph, and in a graph as in our Turtle: phrases in reading order."""
    return sorted(dict.fromkeys(quads), key=_order)


def _order(quad: ox.Quad) -> tuple[Any, ...]:
    value = quad.object
    language = value.language or "" if isinstance(value, ox.Literal) else ""
    kind = value.datatype.value if isinstance(value, ox.Literal) else ""
    graph = "" if isinstance(quad.graph_name, ox.DefaultGraph) else quad.graph_name.value
    triple = (*turtle.place(quad.subject.value), quad.predicate != _TYPE, quad.predicate.value, language, value.value)
    return graph, *triple, kind


def serialize(quads: Iterable[ox.Quad], name: str) -> Exported:
    """Return the statements in the format *name*, a key of :data:`FORMATS`, in UTF-8."""
    syntax = FORMATS[name]
    statements = quads if syntax.supports_datasets else (ox.Quad(*quad.triple) for quad in quads)
    replaced = 0
    if syntax == ox.RdfFormat.RDF_XML:
        statements, replaced = _for_xml(statements)
    ordered: Any = in_order(statements)
    subjects = [quad.subject.value for quad in ordered]
    if not syntax.supports_datasets:
        ordered = [quad.triple for quad in ordered]
    if syntax == ox.RdfFormat.TURTLE:
        return Exported(turtle.write(ordered, subjects))
    prefixes = {**PREFIXES, **turtle.own_prefixes(subjects)}
    content = ox.serialize(ordered, format=syntax, prefixes=prefixes) or b""
    return Exported(_FINISH.get(name, bytes)(content), replaced)


def _for_xml(quads: Iterable[ox.Quad]) -> tuple[Iterator[ox.Quad], int]:
    """Return the statements with U+FFFD for characters that XML forbids, and how many those were."""
    found: list[ox.Quad] = []
    count = 0
    for quad in quads:
        value = quad.object
        if isinstance(value, ox.Literal) and _NOT_XML.search(value.value):
            text, replaced = _NOT_XML.subn("\ufffd", value.value)
            count += replaced
            how = {"language": value.language} if value.language else {"datatype": value.datatype}
            found.append(ox.Quad(quad.subject, quad.predicate, ox.Literal(text, **how), quad.graph_name))
        else:
            found.append(quad)
    return iter(found), count


def _finish_xml(content: bytes) -> bytes:
    # a bare carriage return would be read back as a line feed (https://www.w3.org/TR/xml/#sec-line-ends)
    return content.replace(b"\r", b"&#13;") + b"\n"


# What Oxigraph's writers leave to do.
_FINISH: dict[str, Callable[[bytes], bytes]] = {
    "rdfxml": _finish_xml,
    "jsonld": lambda content: content.rstrip(b"\n") + b"\n",
}
