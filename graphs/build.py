"""What a report says, as RDF: one pure function from a :class:`extract.model.Report` to statements.

The names are those of ``shared/design.md`` and ``ontology/unrapport.ttl``. Mentions are NIF 2.0 phrases; their fragment
identifiers are those of RFC 5147.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rdflib import RDF, RDFS, Literal, URIRef
from rdflib.namespace import DC, DCTERMS, SKOS, XSD

from extract import languages
from extract.identity import by_id, from_path
from graphs.entities import ReportGraph, Triple, union
from graphs.texts import pages
from ontology import authority, iris
from ontology.terms import ITSRDF, NIF, UNR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from extract.model import Entity, Mention, Report
    from ontology.authority import Entry

__all__ = ["Triple", "report_graph", "report_iri", "triples"]


# Where an authority identifier leads, by scheme.
_MATCH = {
    "wikidata": "http://www.wikidata.org/entity/{}",
    "geonames": "https://sws.geonames.org/{}/",
    "unms": "{}",
    "unterm": "{}",
}
# The UN's own permanent links from symbols to documents.
_SYMBOL_LINK = "https://undocs.org/{}"


def report_iri(report: Report) -> URIRef:
    """Return the IRI of *report*: its symbol, or the hash of its text, and its language."""
    return URIRef(iris.report(report.identifier, report.language))


def report_graph(report: Report) -> ReportGraph:
    """Return what *report* says: itself, its mentions and collaborations; and a description of each entity it needs.

    The order is that of the report; nothing depends on the clock, the machine or other reports.
    """
    this = report_iri(report)
    described = _entities_of(report)
    mentioned = sorted(described)
    todo = list(described.values())
    while todo:  # an organ that only a resolution names is described too
        for other in _named_by(todo.pop()):
            if other.path not in described:
                described[other.path] = other
                todo.append(other)
    own = dict.fromkeys(_own(report, this))
    own.update((Triple(this, UNR.mentions, URIRef(iris.entity(path))), None) for path in mentioned)
    own.update(dict.fromkeys(_namings(described, this)))
    entities = {URIRef(iris.entity(path)): tuple(_entity(described[path])) for path in sorted(described)}
    return ReportGraph(this, tuple(own), entities)


def triples(report: Report) -> Iterator[Triple]:
    """Yield every statement about *report* and the entities it means, as one graph."""
    yield from union([report_graph(report)])


def _own(report: Report, this: URIRef) -> Iterator[Triple]:
    yield from _about_report(report, this)
    profile = languages.data(report.language).tables["profile"]
    for mention in report.mentions:
        yield from _mention(mention, this, len(report.text), profile)
    yield from _collaborations(report, this)
    yield from (Triple(*statement) for statement in pages(report, this))


def _entities_of(report: Report) -> dict[str, Entity]:
    """Return what *report* mentions or has in a slot of a record, by path."""
    found = {entity.path: entity for mention in report.mentions for entity in mention.entities}
    for record in report.collaborations:
        found.update((entity.path, entity) for entity in record.entities())
    return found


def _is_named_by_reports(entity: Entity) -> bool:
    """True when *entity*, or the organ that it is named after, has only the names that a report happens to give."""
    return not entity.attested or (entity.kind == "Meeting" and any(map(_is_named_by_reports, entity.points_to)))


def _namings(described: dict[str, Entity], this: URIRef) -> Iterator[Triple]:
    """Yield how the report names and classes each entity that no authority knows."""
    unknown = (entity for path, entity in sorted(described.items()) if _is_named_by_reports(entity))
    for number, entity in enumerate(unknown, 1):
        node = URIRef(f"{this}#n{number}")
        yield Triple(node, RDF.type, UNR.Naming)
        yield Triple(node, DCTERMS.isPartOf, this)
        yield Triple(node, UNR.names, URIRef(iris.entity(entity.path)))
        for kind in dict.fromkeys((entity.kind, entity.subclass)):
            yield Triple(node, ITSRDF.taClassRef, UNR[kind])
        for language, name in entity.label.items():
            yield Triple(node, RDFS.label, Literal(_clean(name), lang=language or None))
        for language, names in entity.names.items():
            for name in names:
                yield Triple(node, SKOS.altLabel, Literal(_clean(name), lang=language or None))


def _about_report(report: Report, this: URIRef) -> Iterator[Triple]:
    header = report.header
    tag = languages.data(report.language).tables["profile"]["label_language"]
    yield Triple(this, RDF.type, UNR.Report)
    yield Triple(this, DCTERMS.language, Literal(tag))
    if header.symbol:
        yield Triple(this, UNR.symbol, Literal(header.symbol))
    if header.title:
        yield Triple(this, DCTERMS.title, Literal(_clean(header.title), lang=tag))
    if header.date:
        yield Triple(this, DCTERMS.issued, Literal(header.date, datatype=XSD.date))
    optional = (
        (UNR.distribution, header.distribution),
        (UNR.originalLanguage, header.original_language),
        (UNR.agendaItem, header.agenda_item),
        (DC.creator, header.author),
        (DCTERMS.abstract, header.summary),
    )
    for predicate, value in optional:
        if value:
            yield Triple(this, predicate, Literal(_clean(value)))
    for organ in header.organs:
        yield Triple(this, UNR.organName, Literal(_clean(organ), lang=tag))
    for session in header.sessions:
        yield Triple(this, UNR.session, Literal(_clean(session), lang=tag))
    context = _fragment(this, 0, len(report.text))
    yield from _stretch(context, NIF.Context, 0, len(report.text))
    yield Triple(context, DCTERMS.isPartOf, this)


def _fragment(this: URIRef, start: int, end: int) -> URIRef:
    return URIRef(f"{this}#{iris.char_fragment(start, end)}")


def _stretch(node: URIRef, kind: URIRef, start: int, end: int) -> Iterator[Triple]:
    yield Triple(node, RDF.type, kind)
    yield Triple(node, NIF.beginIndex, Literal(start))
    yield Triple(node, NIF.endIndex, Literal(end))


def _confidence(node: URIRef, confidence: float) -> Iterator[Triple]:
    if confidence < 1:  # 0.8, not 0.80: the canonical form, to which a store would change it
        shown = f"{confidence:.2f}".rstrip("0")
        yield Triple(
            node, ITSRDF.taConfidence, Literal(f"{shown}0" if shown.endswith(".") else shown, datatype=XSD.decimal)
        )


def _mention(mention: Mention, this: URIRef, length: int, profile: dict[str, str]) -> Iterator[Triple]:
    phrase = _fragment(this, mention.start, mention.end)
    yield from _stretch(phrase, NIF.Phrase, mention.start, mention.end)
    yield Triple(phrase, NIF.anchorOf, Literal(mention.text, lang=profile["label_language"]))
    yield Triple(phrase, NIF.referenceContext, _fragment(this, 0, length))
    for entity in mention.entities:
        yield Triple(phrase, ITSRDF.taIdentRef, URIRef(iris.entity(entity.path)))
    if mention.source:
        yield Triple(phrase, UNR.foundBy, Literal(mention.source))
    yield from _confidence(phrase, mention.confidence)
    if mention.paragraph:
        yield Triple(phrase, UNR.paragraph, Literal(mention.paragraph))


def _collaborations(report: Report, this: URIRef) -> Iterator[Triple]:
    """Yield the records and their evidence sentences."""
    tag = languages.data(report.language).tables["profile"]["label_language"]
    sentences: dict[tuple[int, int], URIRef] = {}
    printed = _paragraphs(report)
    for number, record in enumerate(report.collaborations, 1):
        node = URIRef(f"{this}#c{number}")
        yield Triple(node, RDF.type, UNR.Collaboration)
        yield Triple(node, DCTERMS.isPartOf, this)
        for predicate, entities in (
            (UNR.participant, record.participants),
            (UNR.partner, record.partners),
            (UNR.time, record.times),
            (UNR.place, record.places),
            (UNR.instrument, record.instruments),
            (UNR.output, record.outputs),
            (UNR.setting, record.settings),
        ):
            for entity in entities:
                yield Triple(node, predicate, URIRef(iris.entity(entity.path)))
        for kind in record.kinds:
            yield Triple(node, UNR.kind, URIRef(f"{iris.KIND}{kind}"))
        yield Triple(node, UNR.status, URIRef(f"{iris.STATUS}{record.status}"))
        if record.times:  # the whole stretch, where a record has several times
            first = min(entity.facts["startDate"] for entity in record.times)
            last = max(entity.facts["endDate"] for entity in record.times)
            yield Triple(node, UNR.startDate, Literal(first, datatype=XSD.date))
            yield Triple(node, UNR.endDate, Literal(last, datatype=XSD.date))
        for span in record.evidence:
            sentences[span] = _fragment(this, *span)
            yield Triple(node, UNR.evidence, sentences[span])
        yield from _confidence(node, record.confidence)
    for (start, end), sentence in sentences.items():
        yield from _stretch(sentence, NIF.Sentence, start, end)
        yield Triple(sentence, NIF.anchorOf, Literal(report.text[start:end], lang=tag))
        yield Triple(sentence, NIF.referenceContext, _fragment(this, 0, len(report.text)))
        if paragraph := printed(start):
            yield Triple(sentence, UNR.paragraph, Literal(paragraph))


def _paragraphs(report: Report) -> Callable[[int], str | None]:
    """Return a function from an offset to the printed number of the paragraph it lies in, if that has one."""
    pieces = sorted(
        (start, block.number if block.kind == "paragraph" else None)
        for block in report.blocks
        for start, _ in block.pieces
    )
    starts = [start for start, _ in pieces]

    def number(offset: int) -> str | None:
        place = bisect_right(starts, offset)
        return pieces[place - 1][1] if place else None

    return number


def _named_by(entity: Entity) -> Iterator[Entity]:
    """Yield the entities that the description of *entity* points to."""
    yield from entity.points_to
    paths = []
    entry = _entry(entity)
    if entry is not None and entry.kind == "Body" and entry.parent:
        paths.append(f"body/{entry.parent}")
    if entry is not None and "country" in entry.row:
        paths.append(f"country/{entry.row['country']}")
    if "inCountry" in entity.facts:
        paths.append(entity.facts["inCountry"])
    if entity.kind == "Document" and (organ := _issuer(entity)):
        paths.append(organ.path)
    for path in paths:
        found = from_path(path)
        if found is not None:
            yield found


def _entry(entity: Entity) -> Entry | None:
    return authority.by_path(entity.path)


def _issuer(entity: Entity) -> Entity | None:
    """Return the organ whose series the symbol of a document belongs to."""
    symbol = entity.facts["symbol"]
    for series in authority.series():
        if symbol.startswith(series.prefix):
            return by_id("Body", series.organ) if series.organ else None
    return None


def _entity(entity: Entity) -> Iterator[Triple]:
    this = URIRef(iris.entity(entity.path))
    yield Triple(this, RDF.type, UNR[entity.kind])
    if entity.subclass != entity.kind:
        yield Triple(this, RDF.type, UNR[entity.subclass])
    for language, name in entity.label.items():
        yield Triple(this, SKOS.prefLabel, Literal(_clean(name), lang=language or None))
    for language, names in entity.names.items():
        for name in names:
            yield Triple(this, SKOS.altLabel, Literal(_clean(name), lang=language or None))
    if not entity.attested:
        yield Triple(this, UNR.attested, Literal(False))  # noqa: FBT003 - an RDF boolean
    yield from _facts(entity, this)
    entry = _entry(entity)
    if entry is not None:
        yield from _authority_facts(entry, this)


def _facts(entity: Entity, this: URIRef) -> Iterator[Triple]:
    facts = entity.facts
    for key in ("startDate", "endDate"):
        if key in facts:
            yield Triple(this, UNR[key], Literal(facts[key], datatype=XSD.date))
    for key in ("symbol", "number", "precision"):
        if key in facts:
            yield Triple(this, UNR[key], Literal(facts[key]))
    for key in ("adoptedBy", "inCountry", "organ"):
        if key in facts:
            yield Triple(this, UNR[key], URIRef(iris.entity(facts[key])))
    if entity.kind == "Document" and (organ := _issuer(entity)):
        yield Triple(this, UNR.issuedBy, URIRef(iris.entity(organ.path)))
    if "symbol" in facts and entity.subclass not in {"SalesNumber", "TreatySeries"}:
        yield Triple(this, RDFS.seeAlso, URIRef(_SYMBOL_LINK.format(iris.encode(facts["symbol"]))))


def _authority_facts(entry: Entry, this: URIRef) -> Iterator[Triple]:
    if entry.kind == "Country":
        yield Triple(this, UNR.iso3166, Literal(entry.id))
    if entry.kind == "Body" and entry.parent and by_id("Body", entry.parent):
        yield Triple(this, UNR.parent, URIRef(iris.entity(f"body/{entry.parent}")))
    if "country" in entry.row:
        yield Triple(this, UNR.inCountry, URIRef(iris.entity(f"country/{entry.row['country']}")))
    for scheme, value in entry.match.items():
        yield Triple(this, SKOS.exactMatch, URIRef(_MATCH[scheme].format(value)))
    for source in entry.source:
        yield Triple(this, UNR.sourceNote, Literal(source))


def _clean(text: str) -> str:
    """Return *text* as a label: white space folded, control characters gone, which XML could not hold."""
    return " ".join("".join(char if char.isprintable() or char.isspace() else "\ufffd" for char in text).split())
