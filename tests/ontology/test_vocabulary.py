"""The ontology, ``unrapport.ttl``: complete in English and Chinese, sound in itself, and in step with the code."""

from __future__ import annotations

from importlib import resources

import pyoxigraph as ox
import pytest
from rdflib import OWL, RDF, RDFS, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, SKOS, XSD

from extract.model import CLASSES
from ontology import authority
from ontology.iris import KIND, ONTOLOGY, STATUS
from ontology.terms import UNR

TURTLE = (resources.files("ontology") / "unrapport.ttl").read_text(encoding="utf-8")
GRAPH = Graph().parse(data=TURTLE, format="turtle")
HEADER = URIRef(ONTOLOGY.removesuffix("#"))


def names(owl_type: URIRef) -> list[str]:
    """Return the local names of the terms of that type that the ontology itself defines, sorted."""
    return sorted(
        str(term).removeprefix(ONTOLOGY)
        for term in GRAPH.subjects(RDF.type, owl_type)
        if isinstance(term, URIRef) and str(term).startswith(ONTOLOGY)
    )


OBJECT_PROPERTIES = names(OWL.ObjectProperty)
PROPERTIES = sorted({*OBJECT_PROPERTIES, *names(OWL.DatatypeProperty)})
TERMS = sorted({*names(OWL.Class), *PROPERTIES})
CONCEPTS = sorted(str(concept) for concept in GRAPH.subjects(RDF.type, SKOS.Concept))
# The schemes of values and the class of their concepts.
SCHEMES = {KIND.removesuffix("/"): "Kind", STATUS.removesuffix("/"): "Status"}

SUBCLASSES = {
    "Body": {
        "ArmedActor", "CommissionOfInquiry", "DevelopmentBank", "Entity", "ExecutiveBoard", "ExpertBody",
        "FunctionalCommission", "FundOrProgramme", "InterAgencyMechanism", "IntergovernmentalOrganization",
        "MainCommittee", "Mandate", "NGO", "Network", "Partnership", "PeaceOperation", "PoliticalMission",
        "PrincipalOrgan", "RegionalCommission", "RegionalOrganization", "RelatedOrganization", "ResearchInstitute",
        "SecretariatUnit", "SpecialProcedure", "SpecializedAgency", "SubsidiaryBody", "SubsidiaryOrgan", "TreatyBody",
        "Tribunal",
    },
    "Country": {"HistoricCountry", "Territory"},
    "Place": {"City", "Region"},
    "Resolution": {"Decision"},
    "Document": {"SalesNumber", "TreatySeries"},
    "Treaty": set(),
    "Publication": set(),
    "Meeting": {"Conference", "Observance", "Session"},
    "Programme": {"Campaign", "DevelopmentAgenda", "Fund", "KnowledgePlatform", "Plan", "ReviewMechanism"},
    "Interval": set(),
    "Report": set(),
    "Collaboration": set(),
    "Naming": set(),
    "Kind": set(),
    "Status": set(),
}  # fmt: skip

# What is written beside a property's domain and range: the classes of an owl:unionOf, joined by "|".
SIGNATURES = {
    "adoptedBy": ("Resolution", "Body"),
    "collaboratesWith": ("Body", "Body"),
    "evidence": ("Collaboration", "Sentence"),
    "foundBy": ("Phrase", "string"),
    "inCountry": ("Place|Body", "Country"),
    "instrument": ("Collaboration", "Resolution|Treaty"),
    "iso3166": ("Country", "string"),
    "issuedBy": ("Document", "Body"),
    "kind": ("Collaboration", "Kind"),
    "number": ("Resolution|Meeting", "string"),
    "organ": ("Meeting", "Body"),
    "output": ("Collaboration", "Publication|Programme|Document"),
    "page": ("String", "integer"),
    "paragraph": ("Phrase|Sentence", "string"),
    "parent": ("Body", "Body"),
    "participant": ("Collaboration", "Body"),
    "partner": ("Collaboration", "Body|Country"),
    "place": ("Collaboration", "Country|Place"),
    "precision": ("Interval", "string"),
    "setting": ("Collaboration", "Meeting"),
    "startDate": ("Report|Interval|Collaboration", "date"),
    "endDate": ("Report|Interval|Collaboration", "date"),
    "status": ("Collaboration", "Status"),
    "symbol": ("Report|Resolution|Document", "string"),
    "time": ("Collaboration", "Interval"),
    "mentions": ("Report", "|".join(CLASSES)),
    "names": ("Naming", "|".join(CLASSES)),
    "attested": ("|".join(CLASSES), "boolean"),
    "sourceNote": ("|".join(CLASSES), "string"),
    "agendaItem": ("Report", "Literal"),
    "distribution": ("Report", "Literal"),
    "originalLanguage": ("Report", "Literal"),
    "organName": ("Report", "Literal"),
    "session": ("Report", "Literal"),
}


def languages(subject: URIRef, predicate: URIRef) -> list[str]:
    """Return the sorted language tags of the non-empty values."""
    values = [value for value in GRAPH.objects(subject, predicate) if isinstance(value, Literal) and value.strip()]
    return sorted(value.language or "" for value in values)


def term(name: str) -> URIRef:
    """Return the IRI of a term of the ontology."""
    return URIRef(ONTOLOGY + name)


def signature(name: str, predicate: URIRef) -> str:
    """Return the domain or range of a property as its local names, a union joined by ``|``."""
    value = GRAPH.value(term(name), predicate, any=False)
    assert value is not None
    union = GRAPH.value(value, OWL.unionOf)
    members = list(Collection(GRAPH, union)) if union is not None else [value]
    return "|".join(str(member).rsplit("#", 1)[-1] for member in members)


def test_oxigraph_reads_the_same_number_of_statements_as_rdflib() -> None:
    assert len(list(ox.parse(TURTLE, format=ox.RdfFormat.TURTLE))) == len(GRAPH)


@pytest.mark.parametrize("predicate", [DCTERMS.title, DCTERMS.description])
def test_the_header_is_bilingual(predicate: URIRef) -> None:
    assert languages(HEADER, predicate) == ["en", "zh"]


def test_the_header_states_the_licence() -> None:
    assert GRAPH.value(HEADER, DCTERMS.license) == URIRef("https://creativecommons.org/licenses/by/4.0/")


def test_the_header_states_the_version() -> None:
    assert GRAPH.value(HEADER, OWL.versionInfo) == Literal("0.1.0")


def test_nothing_is_imported() -> None:
    assert not list(GRAPH.triples((None, OWL.imports, None)))


@pytest.mark.parametrize("name", TERMS)
def test_a_term_has_a_label_in_english_and_chinese(name: str) -> None:
    assert languages(term(name), RDFS.label) == ["en", "zh"]


@pytest.mark.parametrize("name", TERMS)
def test_a_term_has_a_comment_in_english_and_chinese(name: str) -> None:
    assert languages(term(name), RDFS.comment) == ["en", "zh"]


@pytest.mark.parametrize("name", TERMS)
def test_a_term_says_where_it_is_defined(name: str) -> None:
    assert list(GRAPH.objects(term(name), RDFS.isDefinedBy)) == [HEADER]


def test_every_class_is_expected() -> None:
    assert set(names(OWL.Class)) == set(SUBCLASSES).union(*SUBCLASSES.values())


@pytest.mark.parametrize("name", SUBCLASSES)
def test_a_class_has_its_subclasses(name: str) -> None:
    found = {str(subclass).removeprefix(ONTOLOGY) for subclass in GRAPH.subjects(RDFS.subClassOf, term(name))}
    assert found == SUBCLASSES[name]


@pytest.mark.parametrize("name", ["Kind", "Status"])
def test_the_classes_of_values_are_concepts(name: str) -> None:
    assert (term(name), RDFS.subClassOf, SKOS.Concept) in GRAPH


def test_every_property_is_expected() -> None:
    assert set(SIGNATURES) == set(PROPERTIES)


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_has_its_domain(name: str) -> None:
    assert signature(name, RDFS.domain) == SIGNATURES[name][0]


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_has_its_range(name: str) -> None:
    assert signature(name, RDFS.range) == SIGNATURES[name][1]


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_that_takes_literals_is_no_object_property(name: str) -> None:
    literal = str(GRAPH.value(term(name), RDFS.range)).startswith(str(XSD)) or signature(name, RDFS.range) == "Literal"
    assert literal != (name in OBJECT_PROPERTIES)


def test_collaborating_is_symmetric() -> None:
    assert (term("collaboratesWith"), RDF.type, OWL.SymmetricProperty) in GRAPH


@pytest.mark.parametrize("concept", CONCEPTS)
@pytest.mark.parametrize("predicate", [SKOS.prefLabel, SKOS.definition])
def test_a_value_is_bilingual(concept: str, predicate: URIRef) -> None:
    assert languages(URIRef(concept), predicate) == ["en", "zh"]


@pytest.mark.parametrize("concept", CONCEPTS)
def test_a_value_has_its_class(concept: str) -> None:
    expected = term(SCHEMES[concept.rsplit("/", 1)[0]])
    assert set(GRAPH.objects(URIRef(concept), RDF.type)) == {SKOS.Concept, expected}


@pytest.mark.parametrize("concept", CONCEPTS)
def test_a_value_is_in_its_scheme(concept: str) -> None:
    assert list(GRAPH.objects(URIRef(concept), SKOS.inScheme)) == [URIRef(concept.rsplit("/", 1)[0])]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_is_declared(scheme: str) -> None:
    assert (URIRef(scheme), RDF.type, SKOS.ConceptScheme) in GRAPH


def test_the_kinds_are_those_of_the_guideline() -> None:
    assert {name.removeprefix(KIND) for name in CONCEPTS if name.startswith(KIND)} == {
        "event", "participation", "membership", "publication", "input", "support", "training", "advocacy", "exchange",
        "programme", "coordination", "research", "funding", "statement", "visit", "leadership",
    }  # fmt: skip


def test_the_statuses_are_those_of_the_guideline() -> None:
    found = {name.removeprefix(STATUS) for name in CONCEPTS if name.startswith(STATUS)}
    assert found == {"completed", "ongoing", "planned"}


@pytest.mark.parametrize("name", sorted(UNR.__annotations__))
def test_a_term_of_the_code_is_defined(name: str) -> None:
    assert name in TERMS


@pytest.mark.parametrize("pair", sorted({(entry.kind, entry.subclass) for entry in authority.entries()}))
def test_a_class_of_the_authority_files_is_a_subclass_of_its_family(pair: tuple[str, str]) -> None:
    kind, subclass = pair
    assert term(kind) in GRAPH.transitive_objects(term(subclass), RDFS.subClassOf)
