"""What the page knows: the records of a graph as one JSON object, with places and communities worked out.

    {reports, entities, records, sentences, languages, words, radius}

Entities, reports and sentences are pointed to by their numbers. Texts of a report stand as they are: escaping is the
business of the page that shows them.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from graphs.limits import PAIR_LIMIT, SURE
from graphs.network import collaborations
from graphs.page.places import RADIUS, communities, places
from graphs.records import STATUSES
from graphs.versions import once
from ontology.iris import KIND, ONTOLOGY, STATUS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from graphs.records import Collaboration, Entity, Mention, Records, Sentence

__all__ = ["SHAPES", "page_data"]

#: Shape, as vis-network calls it, and colour of each class that is drawn: Okabe and Ito's colours, which colour-blind
#: readers can tell apart. The order is that of the legend.
SHAPES = {
    "Body": ("dot", "#0072B2"),
    "Country": ("square", "#009E73"),
    "Place": ("diamond", "#56B4E9"),
    "Resolution": ("triangle", "#D55E00"),
    "Treaty": ("triangleDown", "#E69F00"),
    "Programme": ("hexagon", "#CC79A7"),
    "Meeting": ("star", "#B59F00"),
    "Publication": ("diamond", "#8C564B"),
    "Document": ("diamond", "#7F7F7F"),
}
_BREAK = re.compile(r"\s*\n\s*")
_LANGUAGES = ("en", "zh")


def page_data(records: Records) -> dict[str, Any]:
    """Return what the page shows of *records*, ready for JSON; the same records give the same bytes."""
    records = once(records)
    network = collaborations(records, context=True)
    drawn = {iri for iri, data in network.nodes(data=True) if data["kind"] in SHAPES}
    named = Counter(iri for mention in records.mentions for iri in mention.entities)
    shown = sorted(
        (entity for iri, entity in records.entities.items() if iri in drawn or (named[iri] and entity.kind in SHAPES)),
        key=lambda entity: (-network.nodes[entity.iri]["records"] if entity.iri in drawn else 0, entity.iri),
    )
    number = {entity.iri: position for position, entity in enumerate(shown)}
    where = places(network, [entity for entity in shown if entity.iri in drawn])
    groups = communities(network)
    paragraphs = _paragraphs(records.mentions)
    reports = list(records.reports)
    sentences = {sentence.iri: sentence for record in records.collaborations for sentence in record.evidence}
    positions = {iri: position for position, iri in enumerate(sentences)}
    return {
        "reports": [_filled(iri=each.iri, title=each.title, symbol=each.symbol, date=each.date, language=each.language)
                    for each in records.reports.values()],
        "entities": [
            {
                **_entity(entity, number, records),
                **_filled(
                    at=where.get(entity.iri), group=groups.get(entity.iri), named=named[entity.iri] or None,
                    paragraphs=paragraphs.get(entity.iri),
                ),
            }
            for entity in shown
        ],
        "records": [_record(each, records, number, positions, reports) for each in records.collaborations],
        "sentences": [_sentence(each, number, reports) for each in sentences.values()],
        "languages": sorted({language for entity in shown for language in entity.labels} - {""}),
        "words": _words({entity.subclass for entity in shown}),
        "radius": RADIUS,
        "shapes": SHAPES,
        "limit": PAIR_LIMIT,
        "sure": SURE,
    }  # fmt: skip


def _filled(**fields: object) -> dict[str, Any]:
    """Return the fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, (), [], {})}


def _entity(entity: Entity, number: Mapping[str, int], records: Records) -> dict[str, Any]:
    names = dict.fromkeys(name for found in (*entity.names.values(), entity.labels.values()) for name in found)
    labels = {language: records.label(entity.iri, language) for language in entity.labels}
    return _filled(
        path=entity.path,
        kind=entity.kind,
        subclass=entity.subclass if entity.subclass != entity.kind else None,
        labels=labels,
        names=[name for name in names if name not in labels.values()],
        links=[*entity.identifiers, *entity.links],
        parent=number.get(entity.parent or ""),
        country=number.get(entity.country or ""),
        unknown=True if not entity.attested else None,
    )


def _record(
    record: Collaboration, records: Records, number: Mapping[str, int], sentences: Mapping[str, int], reports: list[str]
) -> dict[str, Any]:
    def numbers(iris: Sequence[str]) -> list[int]:
        return [number[iri] for iri in iris if iri in number]

    bodies = sum(1 for iri in record.bodies if iri in records.entities and records.entities[iri].kind == "Body")
    found = _filled(
        id=record.iri.removeprefix(record.report),
        report=reports.index(record.report) if record.report in records.reports else None,
        also=[reports.index(iri) for iri in record.reports[1:] if iri in records.reports],
        who=numbers(record.participants),
        kinds=list(record.kinds),
        status=record.status if record.status in STATUSES else None,
        start=record.start,
        end=record.end,
        place=numbers(record.places),
        instrument=numbers(record.instruments),
        output=numbers(record.outputs),
        setting=numbers(record.settings),
        countries=sorted(number[iri] for iri in records.countries(record) if iri in number),
        evidence=[sentences[sentence.iri] for sentence in record.evidence],
        confidence=record.confidence if record.confidence < 1 else None,
        many=True if bodies > PAIR_LIMIT else None,
    )
    if record.partners:
        found["with"] = numbers(record.partners)  # no name of Python's
    return found


def _sentence(sentence: Sentence, number: Mapping[str, int], reports: list[str]) -> dict[str, Any]:
    return _filled(
        report=reports.index(sentence.report) if sentence.report in reports else None,
        chars=[sentence.start, sentence.end],
        paragraph=sentence.paragraph,
        page=sentence.page,
        language=sentence.language,
        text=list(_pieces(sentence, number)),
    )


def _pieces(sentence: Sentence, number: Mapping[str, int]) -> Iterator[str | list[Any]]:
    """Yield the sentence as pieces: plain text, or a list of a mention's text and the numbers of what it means."""
    at = 0
    for mention in sentence.mentions:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        meant = [number[iri] for iri in mention.entities if iri in number]
        if start < at or not meant:
            continue
        if at < start:
            yield _folded(sentence.text, at, start)
        yield [_folded(sentence.text, start, end), *meant]
        at = end
    if at < len(sentence.text):
        yield _folded(sentence.text, at, len(sentence.text))


def _folded(text: str, start: int, end: int) -> str:
    """Return a part of *text* on one line: a line break between two Chinese characters leaves nothing behind."""
    pieces: list[str] = []
    at = start
    for found in _BREAK.finditer(text, start, end):
        around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
        pieces += text[at : found.start()], "" if around and all(char > "\u2e80" for char in around) else " "
        at = found.end()
    return "".join([*pieces, text[at:end]])


def _paragraphs(mentions: Sequence[Mention]) -> dict[str, list[str]]:
    """Return the numbers of the paragraphs that name an entity, in reading order, for the notes of one never joined."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for mention in mentions:
        if mention.paragraph:
            for iri in mention.entities:
                found[iri][mention.paragraph] = None
    return {iri: list(numbers) for iri, numbers in found.items()}


# ---- the words of the ontology -------------------------------------------------------------------------------------


@cache
def _ontology() -> dict[str, dict[str, str]]:
    """Return the labels of what the ontology defines, by the IRI and the language."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    source = (resources.files("ontology") / "unrapport.ttl").read_bytes()
    for triple in ox.parse(source, format=ox.RdfFormat.TURTLE):
        said = triple.object
        is_label = triple.predicate.value.endswith(("#label", "#prefLabel")) and isinstance(
            triple.subject, ox.NamedNode
        )
        if is_label and isinstance(said, ox.Literal):
            found[triple.subject.value][said.language or "en"] = said.value
    return dict(found)


def _words(subclasses: set[str]) -> dict[str, dict[str, dict[str, str]]]:
    """Return what the ontology calls classes, kinds and statuses, by language."""
    found: dict[str, dict[str, dict[str, str]]] = {
        language: {"classes": {}, "kinds": {}, "statuses": {}} for language in _LANGUAGES
    }
    for iri, labels in _ontology().items():
        name = iri.removeprefix(ONTOLOGY)
        for language in _LANGUAGES:
            if language not in labels:
                continue
            if name in SHAPES or name in subclasses:
                found[language]["classes"][name] = labels[language]
            elif iri.startswith(KIND):
                found[language]["kinds"][iri.removeprefix(KIND)] = labels[language]
            elif iri.startswith(STATUS):
                found[language]["statuses"][iri.removeprefix(STATUS)] = labels[language]
    return found
