"""What a graph says, as plain values: entities, reports and the collaborations between them, with their evidence.

Everything that shows or counts collaborations (the page, networkx, exports) reads the graph here, once. A graph may be
the triples that :func:`graphs.build.union` returns, a graph or dataset of rdflib, or a store of pyoxigraph: whatever
can be walked statement by statement. No SPARQL is asked, so that thousands of records take well under a second.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from rdflib import RDF, RDFS
from rdflib.namespace import DCTERMS, SKOS

from ontology.iris import ID, KIND, ONTOLOGY, STATUS
from ontology.terms import ITSRDF, NIF

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = [
    "CLASSES",
    "STATUSES",
    "Collaboration",
    "Entity",
    "Mention",
    "Records",
    "Report",
    "Sentence",
    "read",
    "spoken",
]

#: The classes of entities, as the ontology names them.
CLASSES = (
    "Body", "Country", "Place", "Resolution", "Document", "Treaty", "Publication", "Meeting", "Programme", "Interval"
)  # fmt: skip
#: The statuses of collaborations.
STATUSES = ("completed", "ongoing", "planned")


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that reports name.

    ``iri`` is its identity and ``path`` the end of it (``body/UN-Women``); ``kind`` is one of :data:`CLASSES` and
    ``subclass`` the finer class, or the same. ``labels`` has the preferred name by language tag, ``names`` the other
    names; ``""`` stands for no language. ``identifiers`` are the IRIs that other registers have for it, ``links`` pages
    about it. ``parent``, ``country`` and ``organ`` are IRIs of entities; ``start`` and ``end`` are ISO dates.
    ``attested`` is false where no authority file knows it.
    """

    iri: str
    kind: str
    subclass: str
    labels: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    identifiers: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    symbol: str | None = None
    start: str | None = None
    end: str | None = None
    parent: str | None = None
    country: str | None = None
    organ: str | None = None
    attested: bool = True

    @property
    def path(self) -> str:
        """The end of the IRI, below the namespace of entities."""
        return self.iri.removeprefix(ID)

    def label(self, language: str) -> str:
        """Return the name to show in *language*: its label there, else in English, else any, else its path."""
        labels = self.labels
        return labels.get(language) or labels.get("en") or next(iter(labels.values()), self.path)


@dataclass(frozen=True, slots=True)
class Report:
    """A report in one language; ``date`` is an ISO date."""

    iri: str
    title: str | None = None
    symbol: str | None = None
    date: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of a report that names entities; offsets are code points of the report's text, ``end`` exclusive."""

    report: str
    start: int
    end: int
    text: str
    entities: tuple[str, ...]
    paragraph: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that says so.

    ``start`` and ``end`` are code points of the report's text; ``text`` stands between them as printed, line breaks
    included; ``paragraph`` is the printed number of its paragraph, ``page`` that of its page, where known;
    ``mentions`` are those inside it, in reading order.
    """

    iri: str
    report: str
    start: int
    end: int
    text: str
    language: str | None = None
    paragraph: str | None = None
    page: str | None = None
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Collaboration:
    """One thing that bodies did, do or plan together, or for, to or with another.

    Slots hold IRIs of entities, sorted; ``kinds`` and ``status`` are the last parts of theirs. ``start`` and ``end``
    are ISO dates. ``confidence`` below 1 says that a slot was inferred. ``also`` are the IRIs of the same record in
    other languages of the report, where :func:`graphs.versions.once` has put them together.
    """

    iri: str
    report: str
    participants: tuple[str, ...]
    partners: tuple[str, ...]
    kinds: tuple[str, ...]
    status: str
    times: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    places: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    evidence: tuple[Sentence, ...] = ()
    confidence: float = 1.0
    also: tuple[str, ...] = ()

    @property
    def reports(self) -> tuple[str, ...]:
        """The IRIs of the reports that tell of it: more than one where it was told in several languages."""
        return self.report, *(iri.partition("#")[0] for iri in self.also)

    @property
    def bodies(self) -> tuple[str, ...]:
        """Who takes part and with whom: participants, then partners, each once."""
        return tuple(dict.fromkeys((*self.participants, *self.partners)))


@dataclass(frozen=True, slots=True)
class Records:
    """All that a graph says: entities and reports by IRI, collaborations by report and number, mentions in order."""

    entities: Mapping[str, Entity]
    reports: Mapping[str, Report]
    collaborations: tuple[Collaboration, ...]
    mentions: tuple[Mention, ...] = ()

    def countries(self, record: Collaboration) -> frozenset[str]:
        """Return the IRIs of the countries of *record*: where it happens, also by its cities, and who takes part."""
        found = set()
        for iri in (*record.places, *record.bodies):
            entity = self.entities.get(iri)
            if entity is not None:
                found.add(iri if entity.kind == "Country" else entity.country)
        return frozenset(iri for iri in found if iri is not None)

    def label(self, iri: str, language: str) -> str:
        """Return the name to show of an entity in *language*.

        An organ of a State that the files do not know is told from its namesakes by its country: Ministry of Health
        (Togo), where the report has called it no more than Ministry of Health.
        """
        entity = self.entities[iri]
        name = entity.label(language)
        country = self.entities.get(entity.country or "")
        if entity.attested or country is None:
            return name
        names = (*country.labels.values(), *(one for some in country.names.values() for one in some))
        return name if any(one in name for one in names) else f"{name} ({country.label(language)})"

    def of(self, *, reports: Iterable[str] | None = None, countries: Iterable[str] | None = None) -> Records:
        """Return the part that comes from some reports, or concerns some countries, given by their IRIs.

        Entities stay; mentions go with their reports.
        """
        kept = self.reports if reports is None else {iri: self.reports[iri] for iri in reports}
        records = (record for record in self.collaborations if record.report in kept)
        if countries is not None:
            wanted = frozenset(countries)
            records = (record for record in records if self.countries(record) & wanted)
        mentions = tuple(mention for mention in self.mentions if mention.report in kept)
        return Records(self.entities, kept, tuple(records), mentions)


class _Said(NamedTuple):
    """What a statement says of its subject: the value is an IRI, or the text of a literal with its language."""

    predicate: str
    value: str
    language: str


# What one subject has, by predicate: values with their languages, sorted, each once.
_Facts = dict[str, list[tuple[str, str]]]

# Plain strings: rdflib's own compare their class, too, which takes longer.
_TYPE, _SEE_ALSO = str(RDF.type), str(RDFS.seeAlso)
_PREFERRED, _ALTERNATIVE, _MATCH = str(SKOS.prefLabel), str(SKOS.altLabel), str(SKOS.exactMatch)
_TITLE, _ISSUED, _LANGUAGE = str(DCTERMS.title), str(DCTERMS.issued), str(DCTERMS.language)
_BEGIN, _END, _ANCHOR = str(NIF.beginIndex), str(NIF.endIndex), str(NIF.anchorOf)
_MEANS, _CONFIDENCE = str(ITSRDF.taIdentRef), str(ITSRDF.taConfidence)
_SLOTS = {
    "participants": "participant", "partners": "partner", "times": "time", "places": "place",
    "instruments": "instrument", "outputs": "output", "settings": "setting",
}  # fmt: skip
_NUMBER = re.compile(r"\d+")


def read(statements: Iterable[Any]) -> Records:
    """Return what *statements*, triples or quads of rdflib or pyoxigraph, say; their order is of no account.

    Raises ``ValueError`` where an offset or a confidence is no number.
    """
    said: dict[str, list[_Said]] = defaultdict(list)
    of_type: dict[str, set[str]] = defaultdict(set)
    for subject, predicate, value, *_ in statements:
        if isinstance(subject, str):  # the terms of rdflib are strings, those of pyoxigraph have a value
            one = _Said(str.__str__(predicate), str.__str__(value), getattr(value, "language", None) or "")
            named = str.__str__(subject)
        else:
            one = _Said(predicate.value, value.value, getattr(value, "language", None) or "")
            named = subject.value
        said[named].append(one)
        if one.predicate == _TYPE:
            of_type[one.value].add(named)

    def facts(kind: str) -> Iterator[tuple[str, _Facts]]:
        return ((iri, _by_predicate(said[iri])) for iri in sorted(of_type[kind]))

    mentions = sorted((_mention(*each) for each in facts(str(NIF.Phrase))), key=attrgetter("report", "start", "end"))
    starting: dict[tuple[str, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        starting[mention.report, mention.start].append(mention)
    sentences = {iri: _sentence(iri, found, starting) for iri, found in facts(str(NIF.Sentence))}
    records = (_collaboration(iri, found, sentences) for iri, found in facts(f"{ONTOLOGY}Collaboration"))
    return Records(
        entities={iri: _entity(iri, kind, found) for kind in CLASSES for iri, found in facts(f"{ONTOLOGY}{kind}")},
        reports={iri: _report(iri, found) for iri, found in facts(f"{ONTOLOGY}Report")},
        collaborations=tuple(sorted(records, key=_by_number)),
        mentions=tuple(mentions),
    )


def spoken(records: Records) -> str:
    """Return the language to name nodes in: that of the reports where they have one, else English."""
    languages = {report.language for report in records.reports.values()}
    return (languages.pop() if len(languages) == 1 else None) or "en"


def _by_predicate(said: Iterable[_Said]) -> _Facts:
    found: _Facts = {}
    for predicate, value, language in sorted(set(said)):
        found.setdefault(predicate, []).append((value, language))
    return found


def _by_number(record: Collaboration) -> tuple[str, int, str]:
    number = _NUMBER.search(record.iri, len(record.report))
    return record.report, int(number[0]) if number else 0, record.iri


def _all(facts: _Facts, predicate: str) -> tuple[str, ...]:
    return tuple([value for value, _ in facts.get(predicate, ())])


def _one(facts: _Facts, predicate: str) -> str | None:
    """Return the value of *predicate*; where merged graphs have several, the first in code-point order."""
    values = facts.get(predicate)
    return values[0][0] if values else None


def _unr(facts: _Facts, name: str) -> str | None:
    return _one(facts, f"{ONTOLOGY}{name}")


def _number(iri: str, facts: _Facts, predicate: str, default: float | None = None) -> float:
    text = _one(facts, predicate)
    if text is None and default is not None:
        return default
    try:
        return float(text or "")
    except ValueError:
        msg = f"{iri}: {predicate} must be a number, not {text!r}; build the graph anew"
        raise ValueError(msg) from None


def _mention(iri: str, facts: _Facts) -> Mention:
    return Mention(
        report=iri.partition("#")[0],
        start=int(_number(iri, facts, _BEGIN)),
        end=int(_number(iri, facts, _END)),
        text=_one(facts, _ANCHOR) or "",
        entities=_all(facts, _MEANS),
        paragraph=_unr(facts, "paragraph"),
        confidence=_number(iri, facts, _CONFIDENCE, 1.0),
    )


def _sentence(iri: str, facts: _Facts, starting: Mapping[tuple[str, int], list[Mention]]) -> Sentence:
    """Return a sentence with the mentions inside it, which know its paragraph where it does not say so itself."""
    report = iri.partition("#")[0]
    start, end = int(_number(iri, facts, _BEGIN)), int(_number(iri, facts, _END))
    inside = tuple(
        mention for at in range(start, end) for mention in starting.get((report, at), ()) if mention.end <= end
    )
    text, language = facts.get(_ANCHOR, [("", "")])[0]
    paragraph = _unr(facts, "paragraph") or next((each.paragraph for each in inside if each.paragraph), None)
    return Sentence(iri, report, start, end, text, language or None, paragraph, _unr(facts, "page"), inside)


def _report(iri: str, facts: _Facts) -> Report:
    return Report(
        iri,
        title=_one(facts, _TITLE),
        symbol=_unr(facts, "symbol"),
        date=_one(facts, _ISSUED),
        language=_one(facts, _LANGUAGE),
    )


def _entity(iri: str, kind: str, facts: _Facts) -> Entity:
    finer = (name.removeprefix(ONTOLOGY) for name in _all(facts, _TYPE) if name.startswith(ONTOLOGY))
    labels: dict[str, str] = {}
    names: dict[str, list[str]] = {}
    for text, language in sorted(facts.get(_PREFERRED, ()), key=_by_language):
        if language in labels:  # graphs merged by others may have several
            names.setdefault(language, []).append(text)
        labels.setdefault(language, text)
    for text, language in sorted(facts.get(_ALTERNATIVE, ()), key=_by_language):
        names.setdefault(language, []).append(text)
    return Entity(
        iri,
        kind,
        subclass=next((name for name in finer if name not in CLASSES), kind),
        labels=labels,
        names={language: tuple(found) for language, found in names.items()},
        identifiers=_all(facts, _MATCH),
        links=_all(facts, _SEE_ALSO),
        symbol=_unr(facts, "symbol"),
        start=_unr(facts, "startDate"),
        end=_unr(facts, "endDate"),
        parent=_unr(facts, "parent"),
        country=_unr(facts, "inCountry"),
        organ=_unr(facts, "adoptedBy") or _unr(facts, "organ") or _unr(facts, "issuedBy"),
        attested=_unr(facts, "attested") not in {"false", "0"},
    )


def _by_language(value: tuple[str, str]) -> tuple[str, str]:
    return value[1], value[0]


def _collaboration(iri: str, facts: _Facts, sentences: Mapping[str, Sentence]) -> Collaboration:
    evidence = [sentences[each] for each in _all(facts, f"{ONTOLOGY}evidence") if each in sentences]
    return Collaboration(
        iri,
        report=iri.partition("#")[0],
        kinds=tuple(kind.removeprefix(KIND) for kind in _all(facts, f"{ONTOLOGY}kind")),
        status=(_unr(facts, "status") or "").removeprefix(STATUS),
        start=_unr(facts, "startDate"),
        end=_unr(facts, "endDate"),
        evidence=tuple(sorted(evidence, key=attrgetter("start", "end"))),
        confidence=_number(iri, facts, _CONFIDENCE, 1.0),
        **{slot: _all(facts, f"{ONTOLOGY}{name}") for slot, name in _SLOTS.items()},
    )
