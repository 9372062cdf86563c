"""The vocabulary as names: a misspelt term fails at once.

The closed namespaces of the project and of the vocabularies it builds on; ``ontology/unrapport.ttl`` defines the first,
and a test holds the two together.
"""

from __future__ import annotations

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace

from ontology.iris import ID, KIND, ONTOLOGY, STATUS

__all__ = ["ITSRDF", "NIF", "PREFIXES", "UNR"]


_NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
_ITSRDF = "http://www.w3.org/2005/11/its/rdf#"


class UNR(DefinedNamespace):
    """The ontology of unrapport."""

    _NS = Namespace(ONTOLOGY)
    _fail = True
    # classes
    Report: URIRef
    Body: URIRef
    Country: URIRef
    Place: URIRef
    Resolution: URIRef
    Document: URIRef
    Treaty: URIRef
    Publication: URIRef
    Meeting: URIRef
    Programme: URIRef
    Interval: URIRef
    Collaboration: URIRef
    Naming: URIRef
    # subclasses of Body
    ArmedActor: URIRef
    CommissionOfInquiry: URIRef
    DevelopmentBank: URIRef
    Entity: URIRef
    ExecutiveBoard: URIRef
    ExpertBody: URIRef
    FunctionalCommission: URIRef
    FundOrProgramme: URIRef
    InterAgencyMechanism: URIRef
    IntergovernmentalOrganization: URIRef
    MainCommittee: URIRef
    Mandate: URIRef
    Network: URIRef
    NGO: URIRef
    Partnership: URIRef
    PeaceOperation: URIRef
    PoliticalMission: URIRef
    PrincipalOrgan: URIRef
    RegionalCommission: URIRef
    RegionalOrganization: URIRef
    RelatedOrganization: URIRef
    ResearchInstitute: URIRef
    SecretariatUnit: URIRef
    SpecialProcedure: URIRef
    SpecializedAgency: URIRef
    SubsidiaryBody: URIRef
    SubsidiaryOrgan: URIRef
    TreatyBody: URIRef
    Tribunal: URIRef
    # other subclasses
    Territory: URIRef
    HistoricCountry: URIRef
    City: URIRef
    Region: URIRef
    Decision: URIRef
    SalesNumber: URIRef
    TreatySeries: URIRef
    Campaign: URIRef
    DevelopmentAgenda: URIRef
    Fund: URIRef
    KnowledgePlatform: URIRef
    Plan: URIRef
    ReviewMechanism: URIRef
    Conference: URIRef
    Observance: URIRef
    Session: URIRef
    # properties of entities
    adoptedBy: URIRef
    attested: URIRef
    endDate: URIRef
    inCountry: URIRef
    iso3166: URIRef
    issuedBy: URIRef
    number: URIRef
    organ: URIRef
    parent: URIRef
    precision: URIRef
    sourceNote: URIRef
    startDate: URIRef
    symbol: URIRef
    # properties of collaborations
    collaboratesWith: URIRef
    evidence: URIRef
    instrument: URIRef
    kind: URIRef
    output: URIRef
    participant: URIRef
    partner: URIRef
    place: URIRef
    setting: URIRef
    status: URIRef
    time: URIRef
    # properties of reports and mentions
    agendaItem: URIRef
    distribution: URIRef
    foundBy: URIRef
    mentions: URIRef
    names: URIRef
    originalLanguage: URIRef
    page: URIRef
    paragraph: URIRef
    organName: URIRef
    session: URIRef


class NIF(DefinedNamespace):
    """NIF 2.0 core: stretches of a text."""

    _NS = Namespace(_NIF)
    _fail = True
    Context: URIRef
    Phrase: URIRef
    Sentence: URIRef
    anchorOf: URIRef
    beginIndex: URIRef
    endIndex: URIRef
    referenceContext: URIRef


class ITSRDF(DefinedNamespace):
    """ITS 2.0 in RDF: what a stretch of text means."""

    _NS = Namespace(_ITSRDF)
    _fail = True
    taClassRef: URIRef
    taConfidence: URIRef
    taIdentRef: URIRef


#: Prefixes of every Turtle file; none is the beginning of another, so each IRI has one short form.
PREFIXES = {
    "unr": ONTOLOGY,
    "body": f"{ID}body/",
    "country": f"{ID}country/",
    "document": f"{ID}document/",
    "meeting": f"{ID}meeting/",
    "place": f"{ID}place/",
    "programme": f"{ID}programme/",
    "publication": f"{ID}publication/",
    "resolution": f"{ID}resolution/",
    "time": f"{ID}time/",
    "treaty": f"{ID}treaty/",
    "kind": KIND,
    "status": STATUS,
    "nif": _NIF,
    "itsrdf": _ITSRDF,
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "wd": "http://www.wikidata.org/entity/",
}
