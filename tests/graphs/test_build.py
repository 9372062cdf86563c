"""From a report to statements: exactly those of the design, and every one leads back to its characters."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, SKOS, XSD

from extract import extract_report
from extract.identity import by_id, document, from_path, meeting
from extract.model import Entity, Header, Report
from graphs.build import report_iri, triples
from ontology import authority
from ontology.iris import ID
from ontology.terms import ITSRDF, NIF, UNR
from tests.graphs.factories import SAMPLES, graph, interval, known_to_nobody, mention, report, resolution, sample_text

TEXT = "3. 港口议会和灯塔署于2031年5月4日至6日执行了港口议会第7(2030)号决议。\n两个机构还支持河口国。"
FALSE = Literal("false", datatype=XSD.boolean)
COUNCIL = known_to_nobody("港口议会", path="body/harbour-council", subclass="PrincipalOrgan")
LIGHTS = known_to_nobody("灯塔署", path="body/lights")
DAYS = interval("2031-05-04", "2031-05-06")
SEVENTH = resolution("HC/RES/7(2030)", COUNCIL, "7(2030)")
DELTA = known_to_nobody("河口国", kind="Country", path="country/XDE")
HEADER = Header(
    symbol="HC/31/2",
    date="2031-05-09",
    distribution="普遍",
    original_language="英文",
    sessions=("港口议会 第三十一届会议",),
    agenda_item="4(a)",
    title="灯塔与港口：2031年联合活动",
    author="秘书长",
    summary="本报告概述联合活动。",
)
SMALL = report(
    TEXT,
    (
        mention(TEXT, "港口议会", COUNCIL, paragraph="3"),
        mention(TEXT, "灯塔署", LIGHTS, confidence=0.8, paragraph="3"),
        mention(TEXT, "2031年5月4日至6日", DAYS, paragraph="3"),
        mention(TEXT, "港口议会第7(2030)号决议", SEVENTH, paragraph="3"),
        mention(TEXT, "两个机构", COUNCIL, LIGHTS, confidence=0.7),
        mention(TEXT, "河口国", DELTA),
    ),
    identifier="HC/31/2",
    header=HEADER,
)
TURTLE = """
@prefix unr: <https://w3id.org/unrapport/ontology#> .
@prefix id: <https://w3id.org/unrapport/id/> .
@prefix r: <https://w3id.org/unrapport/id/report/HC/31/2/zh#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix dc: <http://purl.org/dc/elements/1.1/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://w3id.org/unrapport/id/report/HC/31/2/zh> a unr:Report ;
    unr:symbol "HC/31/2" ;
    dcterms:language "zh" ;
    dcterms:title "灯塔与港口：2031年联合活动"@zh ;
    dcterms:issued "2031-05-09"^^xsd:date ;
    dcterms:abstract "本报告概述联合活动。" ;
    dc:creator "秘书长" ;
    unr:distribution "普遍" ;
    unr:originalLanguage "英文" ;
    unr:agendaItem "4(a)" ;
    unr:session "港口议会 第三十一届会议"@zh ;
    unr:mentions <https://w3id.org/unrapport/id/body/harbour-council> , <https://w3id.org/unrapport/id/body/lights> ,
        <https://w3id.org/unrapport/id/time/2031-05-04/2031-05-06> , <https://w3id.org/unrapport/id/country/XDE> ,
        <https://w3id.org/unrapport/id/resolution/HC/RES/7(2030)> .

<https://w3id.org/unrapport/id/report/HC/31/2/zh#char=0,55> a nif:Context ; nif:beginIndex 0 ; nif:endIndex 55 ;
    dcterms:isPartOf <https://w3id.org/unrapport/id/report/HC/31/2/zh> .

r:char\\=3\\,7 a nif:Phrase ; nif:beginIndex 3 ; nif:endIndex 7 ; nif:anchorOf "港口议会"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:paragraph "3" ; unr:foundBy "test" ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/body/harbour-council> .
r:char\\=8\\,11 a nif:Phrase ; nif:beginIndex 8 ; nif:endIndex 11 ; nif:anchorOf "灯塔署"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:paragraph "3" ; unr:foundBy "test" ; itsrdf:taConfidence 0.8 ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/body/lights> .
r:char\\=12\\,24 a nif:Phrase ; nif:beginIndex 12 ; nif:endIndex 24 ; nif:anchorOf "2031年5月4日至6日"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:paragraph "3" ; unr:foundBy "test" ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/time/2031-05-04/2031-05-06> .
r:char\\=27\\,42 a nif:Phrase ; nif:beginIndex 27 ; nif:endIndex 42 ; nif:anchorOf "港口议会第7(2030)号决议"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:paragraph "3" ; unr:foundBy "test" ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/resolution/HC/RES/7(2030)> .
r:char\\=44\\,48 a nif:Phrase ; nif:beginIndex 44 ; nif:endIndex 48 ; nif:anchorOf "两个机构"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:foundBy "test" ; itsrdf:taConfidence 0.7 ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/body/harbour-council> ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/body/lights> .
r:char\\=51\\,54 a nif:Phrase ; nif:beginIndex 51 ; nif:endIndex 54 ; nif:anchorOf "河口国"@zh ;
    nif:referenceContext r:char\\=0\\,55 ; unr:foundBy "test" ;
    itsrdf:taIdentRef <https://w3id.org/unrapport/id/country/XDE> .

r:n1 a unr:Naming ; dcterms:isPartOf <https://w3id.org/unrapport/id/report/HC/31/2/zh> ; rdfs:label "港口议会"@zh ;
    unr:names <https://w3id.org/unrapport/id/body/harbour-council> ; itsrdf:taClassRef unr:Body , unr:PrincipalOrgan .
r:n2 a unr:Naming ; dcterms:isPartOf <https://w3id.org/unrapport/id/report/HC/31/2/zh> ; rdfs:label "灯塔署"@zh ;
    unr:names <https://w3id.org/unrapport/id/body/lights> ; itsrdf:taClassRef unr:Body .
r:n3 a unr:Naming ; dcterms:isPartOf <https://w3id.org/unrapport/id/report/HC/31/2/zh> ; rdfs:label "河口国"@zh ;
    unr:names <https://w3id.org/unrapport/id/country/XDE> ; itsrdf:taClassRef unr:Country .

<https://w3id.org/unrapport/id/body/harbour-council> a unr:Body , unr:PrincipalOrgan ;
    skos:prefLabel "港口议会"@zh ; unr:attested false .
<https://w3id.org/unrapport/id/body/lights> a unr:Body ; skos:prefLabel "灯塔署"@zh ; unr:attested false .
<https://w3id.org/unrapport/id/country/XDE> a unr:Country ; skos:prefLabel "河口国"@zh ; unr:attested false .
<https://w3id.org/unrapport/id/time/2031-05-04/2031-05-06> a unr:Interval ; skos:prefLabel "2031-05-04/2031-05-06" ;
    unr:startDate "2031-05-04"^^xsd:date ; unr:endDate "2031-05-06"^^xsd:date ; unr:precision "day" .
<https://w3id.org/unrapport/id/resolution/HC/RES/7(2030)> a unr:Resolution ; skos:prefLabel "HC/RES/7(2030)" ;
    unr:symbol "HC/RES/7(2030)" ; unr:number "7(2030)" ; rdfs:seeAlso <https://undocs.org/HC/RES/7(2030)> ;
    unr:adoptedBy <https://w3id.org/unrapport/id/body/harbour-council> .
"""


def iri(path: str) -> URIRef:
    """Return the IRI of an entity."""
    return URIRef(ID + path)


def about(entity: Entity) -> Graph:
    """Return the statements of a report that names nothing but *entity*."""
    text = "该机构。"
    return graph(report(text, {"该机构": entity}))


def known(path: str) -> Entity:
    """Return the entity of an authority entry."""
    entity = from_path(path)
    assert entity is not None
    return entity


@cache
def sample(language: str) -> tuple[Report, Graph]:
    """Return the sample report and its graph."""
    extracted = extract_report(sample_text(language), language)
    return extracted, graph(extracted)


def test_a_small_report_makes_exactly_these_statements() -> None:
    expected = Graph().parse(data=TURTLE, format="turtle")
    assert {tuple(triple) for triple in triples(SMALL)} == set(expected)


def test_a_report_makes_the_same_statements_in_the_same_order() -> None:
    assert list(triples(SMALL)) == list(triples(SMALL))


def test_a_graph_holds_the_statements_of_its_reports() -> None:
    other = replace(SMALL, identifier="HC/31/3")
    assert set(graph(SMALL, other)) == {tuple(triple) for each in (SMALL, other) for triple in triples(each)}


@pytest.mark.parametrize(
    ("identifier", "language", "expected"),
    [
        ("A/HRC/19/31-E/CN.6/2012/12", "zh", "report/A/HRC/19/31-E/CN.6/2012/12/zh"),
        ("S/2031/4", "en", "report/S/2031/4/en"),
        ("text-0123456789abcdef", "zh", "report/text-0123456789abcdef/zh"),
    ],
    ids=["two symbols", "English", "no symbol"],
)
def test_a_report_is_named_by_its_symbol_and_language(identifier: str, language: str, expected: str) -> None:
    assert report_iri(report("文", {}, identifier=identifier, language=language)) == iri(expected)


def test_a_report_without_a_symbol_states_none() -> None:
    untitled = report("文", {}, identifier="text-0123456789abcdef")
    assert set(graph(untitled).predicates(report_iri(untitled))) == {RDF.type, DCTERMS.language}


def test_text_is_tagged_with_the_language_of_the_report() -> None:
    text = "The Harbour Board met."
    english = graph(report(text, {"Harbour Board": LIGHTS}, language="en", header=Header(title="Lights")))
    assert list(english.objects(None, NIF.anchorOf)) == [Literal("Harbour Board", lang="en")]
    assert list(english.objects(None, DCTERMS.title)) == [Literal("Lights", lang="en")]


def test_a_phrase_keeps_the_words_as_they_stand() -> None:
    text = "港\n\n口\t议会。"
    found = graph(report(text, {"港\n\n口\t议会": COUNCIL}))
    assert list(found.objects(None, NIF.anchorOf)) == [Literal("港\n\n口\t议会", lang="zh")]


def test_a_label_has_single_spaces_and_no_control_character() -> None:
    found = about(known_to_nobody("港口\n  议会\x1b[31m", path="body/x"))
    assert found.value(iri("body/x"), SKOS.prefLabel) == Literal("港口 议会\ufffd[31m", lang="zh")


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [(1.0, []), (0.8, ["0.8"]), (0.333, ["0.33"])],
    ids=["sure", "inferred", "rounded"],
)
def test_only_what_is_not_sure_carries_a_confidence(confidence: float, expected: list[str]) -> None:
    text = "议会开会。"
    found = graph(report(text, (mention(text, "议会", COUNCIL, confidence=confidence),)))
    values = list(found.objects(None, ITSRDF.taConfidence))
    assert values == [Literal(value, datatype=XSD.decimal) for value in expected]


def test_who_is_in_no_authority_file_is_said_not_to_be_attested() -> None:
    assert list(about(LIGHTS).objects(iri("body/lights"), UNR.attested)) == [FALSE]


@pytest.mark.parametrize("path", ["body/UN-Women", "country/KEN", "treaty/CRC", "programme/BeijingPlatform"])
def test_an_authority_entry_is_not_doubted(path: str) -> None:
    assert (iri(path), UNR.attested, None) not in about(known(path))


def test_symbols_and_dates_are_their_own_authority() -> None:
    text = "港口议会第7(2030)号决议、S/2031/4，2031年。"
    found = graph(
        report(
            text,
            {
                "港口议会第7(2030)号决议": resolution("S/RES/7(2030)", known("body/SC"), "7(2030)"),
                "S/2031/4": document("S/2031/4"),
                "2031年": interval("2031-01-01", "2031-12-31", "year"),
            },
        )
    )
    assert not list(found.triples((None, UNR.attested, None)))


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_country_has_its_labels_in_six_languages(language: str) -> None:
    entry = authority.by_path("country/KEN")
    assert entry is not None
    found = about(known("country/KEN"))
    assert (iri("country/KEN"), SKOS.prefLabel, Literal(entry.label[language], lang=language)) in found


def test_a_country_has_its_code_and_its_match() -> None:
    found = about(known("country/KEN"))
    assert found.value(iri("country/KEN"), UNR.iso3166) == Literal("KEN")
    assert (iri("country/KEN"), SKOS.exactMatch, URIRef("http://www.wikidata.org/entity/Q114")) in found


def test_a_city_lies_in_a_country_that_is_described_too() -> None:
    city = next(entry for entry in authority.entries() if entry.label.get("en") == "Nairobi")
    found = about(known(city.path))
    assert found.value(iri(city.path), UNR.inCountry) == iri("country/KEN")
    assert (iri("country/KEN"), RDF.type, UNR.Country) in found


def test_an_organ_that_only_a_resolution_names_is_described_but_not_mentioned() -> None:
    found = about(resolution("S/RES/1325(2000)", known("body/SC"), "1325(2000)"))
    assert found.value(iri("resolution/S/RES/1325(2000)"), UNR.adoptedBy) == iri("body/SC")
    assert (iri("body/SC"), RDF.type, UNR.Body) in found
    assert list(found.objects(None, UNR.mentions)) == [iri("resolution/S/RES/1325(2000)")]


def test_a_parent_is_described_with_its_own_parents() -> None:
    chain = ["UN-Women-EB"]
    while (entry := authority.by_path(f"body/{chain[-1]}")) is not None and entry.parent:
        chain.append(entry.parent)
    assert len(chain) > 1
    found = about(known("body/UN-Women-EB"))
    for child, parent in pairwise(chain):
        assert found.value(iri(f"body/{child}"), UNR.parent) == iri(f"body/{parent}")
        assert (iri(f"body/{parent}"), RDF.type, UNR.Body) in found


def test_a_document_leads_to_its_organ_and_its_text() -> None:
    found = about(document("S/2031/598"))
    this = iri("document/S/2031/598")
    assert found.value(this, UNR.issuedBy) == iri("body/SC")
    assert found.value(this, RDFS.seeAlso) == URIRef("https://undocs.org/S/2031/598")


def test_the_longest_series_tells_the_organ() -> None:
    found = about(document("E/CN.6/2031/3"))
    assert found.value(iri("document/E/CN.6/2031/3"), UNR.issuedBy) == iri("body/CSW")


@pytest.mark.parametrize("subclass", ["SalesNumber", "TreatySeries"])
def test_what_is_no_document_symbol_has_no_link(subclass: str) -> None:
    found = about(document("E.31.IV.2", subclass))
    assert (iri("document/E.31.IV.2"), RDF.type, UNR[subclass]) in found
    assert not list(found.triples((None, RDFS.seeAlso, None)))


def test_a_session_belongs_to_its_organ() -> None:
    organ = by_id("Body", "CEDAW")
    assert organ is not None
    found = about(meeting(organ, "49"))
    this = iri("meeting/CEDAW/49")
    assert set(found.objects(this, RDF.type)) == {UNR.Meeting, UNR.Session}
    assert (found.value(this, UNR.organ), found.value(this, UNR.number)) == (iri("body/CEDAW"), Literal("49"))


@pytest.mark.parametrize("language", SAMPLES)
def test_every_phrase_of_the_sample_leads_back_to_its_characters(language: str) -> None:
    text = sample_text(language)
    extracted, found = sample(language)
    phrases = list(found.subjects(RDF.type, NIF.Phrase))
    assert len(phrases) == len({(each.start, each.end) for each in extracted.mentions}) > 300
    for phrase in phrases:
        start = int(str(found.value(phrase, NIF.beginIndex)))
        end = int(str(found.value(phrase, NIF.endIndex)))
        assert text[start:end] == str(found.value(phrase, NIF.anchorOf))
        assert str(phrase) == f"{report_iri(extracted)}#char={start},{end}"


@pytest.mark.parametrize("language", SAMPLES)
def test_the_context_of_the_sample_is_its_whole_text(language: str) -> None:
    extracted, found = sample(language)
    (context,) = found.subjects(RDF.type, NIF.Context)
    assert str(context) == f"{report_iri(extracted)}#char=0,{len(sample_text(language))}"
    assert set(found.objects(None, NIF.referenceContext)) == {context}


@pytest.mark.parametrize("language", SAMPLES)
def test_all_that_the_sample_mentions_is_described(language: str) -> None:
    extracted, found = sample(language)
    mentioned = set(found.objects(report_iri(extracted), UNR.mentions))
    assert mentioned == set(found.objects(None, ITSRDF.taIdentRef))
    assert {entity for entity in mentioned if (entity, SKOS.prefLabel, None) not in found} == set()


@pytest.mark.parametrize("language", SAMPLES)
def test_what_the_sample_invents_is_not_attested(language: str) -> None:
    extracted, found = sample(language)
    named = {entity.path for each in extracted.mentions for entity in each.entities}
    listed = {path for path in named if authority.by_path(path)}
    doubted = {str(entity).removeprefix(ID) for entity in found.subjects(UNR.attested, FALSE)}
    families = {"body", "programme", "publication", "treaty", "place", "country"}
    assert doubted & listed == set()
    assert {path for path in named - listed if path.split("/")[0] in families} <= doubted
