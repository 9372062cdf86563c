"""What a graph says, read as plain values: the same from triples, from rdflib and from Oxigraph."""

from __future__ import annotations

import random
from functools import cache

import pyoxigraph
import pytest
from rdflib import Dataset, Graph, URIRef

from extract import extract_report
from extract.model import CLASSES
from graphs import records
from graphs.build import triples
from graphs.turtle import turtle
from ontology.iris import ID
from tests.graphs.factories import collaboration, known_to_nobody, mention, report

HEAD = """
@prefix unr: <https://w3id.org/unrapport/ontology#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix status: <https://w3id.org/unrapport/status/> .
@prefix body: <https://w3id.org/unrapport/id/body/> .
@prefix r: <https://w3id.org/unrapport/id/report/A/99/7/en#> .
"""
EN = "1. In 2031, UNICEF and UN-Women held a conference on gardens in Nairobi. UNESCO will support Viet Nam.\n"


@cache
def said() -> records.Records:
    """Return what a small report says."""
    return records.read(triples(extract_report(EN, "en", symbol="A/99/7")))


def turtle_says(text: str) -> records.Records:
    """Return what a graph in Turtle says."""
    return records.read(pyoxigraph.parse(HEAD + text, format=pyoxigraph.RdfFormat.TURTLE))


def paths(iris: tuple[str, ...]) -> list[str]:
    """Return the ends of the IRIs of entities."""
    return [iri.removeprefix(ID) for iri in iris]


def test_a_record_has_its_slots() -> None:
    conference, support = said().collaborations
    assert paths(conference.participants) == ["body/UN-Women", "body/UNICEF"]
    assert (conference.kinds, conference.status) == (("event",), "completed")
    assert (conference.start, conference.end) == ("2031-01-01", "2031-12-31")
    assert paths(conference.places) == ["place/Nairobi-KEN"]
    assert (paths(support.participants), paths(support.partners)) == (["body/UNESCO"], ["country/VNM"])
    assert support.status == "planned"


def test_evidence_is_a_sentence_with_its_paragraph_and_mentions() -> None:
    (sentence,) = said().collaborations[0].evidence
    assert sentence.text == "In 2031, UNICEF and UN-Women held a conference on gardens in Nairobi."
    assert EN[sentence.start : sentence.end] == sentence.text
    assert sentence.paragraph == "1"
    assert [each.text for each in sentence.mentions] == ["2031", "UNICEF", "UN-Women", "Nairobi"]
    for each in sentence.mentions:
        assert EN[each.start : each.end] == each.text


def test_a_sentence_that_knows_its_paragraph_and_page_says_so() -> None:
    found = turtle_says("""
        r:c1 a unr:Collaboration ; unr:evidence <https://w3id.org/unrapport/id/report/A/99/7/en#char=0,9> .
        <https://w3id.org/unrapport/id/report/A/99/7/en#char=0,9> a nif:Sentence ;
            nif:beginIndex 0 ; nif:endIndex 9 ; nif:anchorOf "They met."@en ; unr:paragraph "7" ; unr:page 3 .""")
    (sentence,) = found.collaborations[0].evidence
    assert (sentence.paragraph, sentence.page, sentence.language) == ("7", "3", "en")


def test_an_entity_has_its_names_by_language() -> None:
    unicef = said().entities[f"{ID}body/UNICEF"]
    assert (unicef.kind, unicef.attested, unicef.label("zh")) == ("Body", True, "儿基会")
    assert unicef.label("fr") == unicef.label("en") == "UNICEF"
    assert "United Nations Children's Fund" in unicef.names["en"]
    assert said().entities[f"{ID}place/Nairobi-KEN"].country == f"{ID}country/KEN"


def test_an_entity_known_to_nobody_says_so() -> None:
    text = "灯塔署开会。"
    found = records.read(triples(report(text, {"灯塔署": known_to_nobody("灯塔署")})))
    assert not found.entities[f"{ID}body/灯塔署"].attested


def test_the_report_has_its_symbol_and_language() -> None:
    (one,) = said().reports.values()
    assert (one.symbol, one.language, one.iri) == ("A/99/7", "en", f"{ID}report/A/99/7/en")


def test_rdflib_and_oxigraph_say_the_same_in_any_order() -> None:
    statements = list(triples(extract_report(EN, "en", symbol="A/99/7")))
    in_turtle = turtle(statements)
    graph = Graph().parse(data=in_turtle, format="turtle")
    dataset = Dataset()
    for number, statement in enumerate(graph):
        dataset.graph(URIRef(f"https://example.org/{number % 2}")).add(statement)
        dataset.graph(URIRef("https://example.org/2")).add(statement)
    store = pyoxigraph.Store()
    store.load(in_turtle, format=pyoxigraph.RdfFormat.TURTLE)
    random.Random(7).shuffle(statements)  # noqa: S311 - no secret
    for other in (statements, graph, dataset, store):
        assert records.read(other) == said()


def test_records_are_in_the_order_of_the_report() -> None:
    found = turtle_says("".join(f"r:c{number} a unr:Collaboration . " for number in (10, 2, 1, 11)))
    assert [one.iri.rpartition("#")[2] for one in found.collaborations] == ["c1", "c2", "c10", "c11"]


def test_the_countries_of_a_record_are_those_of_its_cities_and_partners_too() -> None:
    conference, support = said().collaborations
    assert said().countries(conference) == {f"{ID}country/KEN"}
    assert said().countries(support) == {f"{ID}country/VNM"}


def test_a_part_has_only_the_records_of_its_country() -> None:
    part = said().of(countries=[f"{ID}country/VNM"])
    assert [one.status for one in part.collaborations] == ["planned"]
    assert said().of(countries=[f"{ID}country/FRA"]).collaborations == ()


def test_a_part_has_only_the_records_and_mentions_of_its_report() -> None:
    one, other = (extract_report(EN, "en", symbol=symbol) for symbol in ("A/99/7", "A/99/8"))
    both = records.read([*triples(one), *triples(other)])
    assert len(both.collaborations) == 4
    assert both.of(reports=[f"{ID}report/A/99/7/en"]) == records.Records(
        both.entities, said().reports, said().collaborations, said().mentions
    )


def test_a_second_preferred_label_becomes_another_name() -> None:
    found = turtle_says('body:X a unr:Body ; skos:prefLabel "Y"@en , "X"@en ; skos:altLabel "Z"@en .')
    assert found.entities[f"{ID}body/X"].labels == {"en": "X"}
    assert set(found.entities[f"{ID}body/X"].names["en"]) == {"Y", "Z"}


def test_an_offset_that_is_no_number_is_named() -> None:
    with pytest.raises(ValueError, match=r"A/99/7/en#char=0,9: .*beginIndex must be a number, not 'first'"):
        turtle_says('<https://w3id.org/unrapport/id/report/A/99/7/en#char=0,9> a nif:Phrase ; nif:beginIndex "first" .')


def test_an_empty_graph_says_nothing() -> None:
    assert records.read([]) == records.Records({}, {}, ())


def test_the_classes_are_those_of_the_extractor() -> None:
    assert records.CLASSES == CLASSES


def test_a_record_of_many_keeps_all_of_them() -> None:
    bodies = [known_to_nobody(f"机构{number}") for number in range(20)]
    text = "、".join(body.label["zh"] for body in bodies)
    found = report(text, tuple(mention(text, body.label["zh"], body) for body in bodies))
    (one,) = records.read(triples(collaboration(found, *bodies))).collaborations
    assert len(one.participants) == 20
