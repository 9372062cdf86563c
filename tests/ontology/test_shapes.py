"""The shapes, ``shapes.ttl``: one sound graph that they accept, and what each of them refuses in it.

A case replaces one stretch of the sound graph by another.
"""

from __future__ import annotations

from importlib import resources

import pyoxigraph as ox
import pytest
from pyshacl import validate
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection

from ontology.iris import KIND, ONTOLOGY, STATUS

SH = Namespace("http://www.w3.org/ns/shacl#")
TURTLE = (resources.files("ontology") / "shapes.ttl").read_text(encoding="utf-8")
SHAPES = Graph().parse(data=TURTLE, format="turtle")
VOCABULARY = Graph().parse(data=(resources.files("ontology") / "unrapport.ttl").read_text(encoding="utf-8"))

PREFIXES = """
@prefix unr: <https://w3id.org/unrapport/ontology#> .
@prefix body: <https://w3id.org/unrapport/id/body/> .
@prefix country: <https://w3id.org/unrapport/id/country/> .
@prefix document: <https://w3id.org/unrapport/id/document/> .
@prefix meeting: <https://w3id.org/unrapport/id/meeting/> .
@prefix place: <https://w3id.org/unrapport/id/place/> .
@prefix programme: <https://w3id.org/unrapport/id/programme/> .
@prefix publication: <https://w3id.org/unrapport/id/publication/> .
@prefix resolution: <https://w3id.org/unrapport/id/resolution/> .
@prefix time: <https://w3id.org/unrapport/id/time/> .
@prefix treaty: <https://w3id.org/unrapport/id/treaty/> .
@prefix kind: <https://w3id.org/unrapport/kind/> .
@prefix status: <https://w3id.org/unrapport/status/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@base <https://w3id.org/unrapport/id/report/A/HRC/19/31/zh> .
"""

SOUND = r"""
<> a unr:Report ; dcterms:language "zh" ; unr:symbol "A/HRC/19/31" ; dcterms:title "联合工作计划"@zh ;
    dcterms:issued "2011-12-09"^^xsd:date ; unr:distribution "General" ; unr:originalLanguage "English" ;
    unr:agendaItem "2" ; unr:session "第十九届会议"@zh ; unr:organName "人权理事会"@zh ; unr:mentions body:UN-Women ;
    unr:startDate "2012-01-01"^^xsd:date ; unr:endDate "2012-12-31"^^xsd:date .

<#char=0,10292> a nif:Context ; nif:beginIndex 0 ; nif:endIndex 10292 ; dcterms:isPartOf <> ; nif:isString "…" .

<#char=60,63> a nif:Phrase ; nif:beginIndex 60 ; nif:endIndex 63 ; nif:anchorOf "妇女署"@zh ;
    nif:referenceContext <#char=0,10292> ; itsrdf:taIdentRef body:UN-Women ; itsrdf:taConfidence 0.90 ;
    unr:paragraph "3" ; unr:foundBy "un_authority" .

<#char=812,874> a nif:Sentence ; unr:paragraph "5" ; nif:beginIndex 812 ; nif:endIndex 874 ;
    nif:referenceContext <#char=0,10292> .

<#n1> a unr:Naming ; dcterms:isPartOf <> ; unr:names publication:Inventory ; itsrdf:taClassRef unr:Publication ;
    rdfs:label "清单"@zh .

body:UN-Women a unr:Body, unr:Entity ; skos:prefLabel "妇女署"@zh, "UN-Women"@en ; skos:altLabel "联合国妇女署"@zh ;
    skos:exactMatch <http://www.wikidata.org/entity/Q1140114> ; unr:parent body:GA ; unr:attested true ;
    unr:sourceNote "unterm" ; unr:collaboratesWith body:OHCHR .
body:OHCHR a unr:SecretariatUnit ; skos:prefLabel "人权高专办"@zh ; unr:collaboratesWith body:UN-Women .
body:GA a unr:PrincipalOrgan ; skos:prefLabel "大会"@zh .

country:VNM a unr:Country ; skos:prefLabel "越南"@zh ; unr:iso3166 "VNM" .
place:Hanoi a unr:City ; skos:prefLabel "河内"@zh ; unr:inCountry country:VNM .
resolution:A\/RES\/64\/289 a unr:Resolution ; skos:prefLabel "A/RES/64/289" ; unr:symbol "A/RES/64/289" ;
    unr:number "64/289" ; unr:adoptedBy body:GA .
document:E\/1994\/27 a unr:Document ; skos:prefLabel "E/1994/27" ; unr:symbol "E/1994/27" ; unr:issuedBy body:GA .
treaty:CEDAW a unr:Treaty ; skos:prefLabel "《公约》"@zh .
publication:Inventory a unr:Publication ; skos:prefLabel "清单"@zh .
programme:UN-SWAP a unr:Plan ; skos:prefLabel "全系统行动计划"@zh .
meeting:GA\/64 a unr:Session ; skos:prefLabel "大会第六十四届会议"@zh ; unr:organ body:GA ; unr:number "64" .
time:2011-02 a unr:Interval ; skos:prefLabel "2011-02" ; unr:precision "month" ;
    unr:startDate "2011-02-01"^^xsd:date ; unr:endDate "2011-02-28"^^xsd:date .

<#c7> a unr:Collaboration ; dcterms:isPartOf <> ;
    unr:participant body:UN-Women, body:OHCHR ; unr:partner country:VNM ;
    unr:kind kind:event, kind:training ; unr:status status:completed ;
    unr:instrument treaty:CEDAW ; unr:output programme:UN-SWAP ;
    unr:time time:2011-02 ; unr:startDate "2011-02-16"^^xsd:date ; unr:endDate "2011-02-18"^^xsd:date ;
    unr:place place:Hanoi ; unr:setting meeting:GA\/64 ; unr:evidence <#char=812,874> .
"""

ACCEPTED = {
    "two identities": ("taIdentRef body:UN-Women", "taIdentRef body:UN-Women, body:OHCHR"),
    "full confidence": ("taConfidence 0.90", "taConfidence 1.0"),
    "confidence as double": ("taConfidence 0.90", "taConfidence 9e-1"),
    "no confidence": ("; itsrdf:taConfidence 0.90", ""),
    "the integer type of NIF": ("nif:beginIndex 60", 'nif:beginIndex "60"^^xsd:nonNegativeInteger'),
    "words without a language": ('nif:anchorOf "妇女署"@zh', 'nif:anchorOf "妇女署"'),
    "a label without a language": ('"《公约》"@zh', '"CEDAW"'),
    "a report without a symbol": ('unr:symbol "A/HRC/19/31" ; ', ""),
    "a resolution of an unknown organ": ("; unr:adoptedBy body:GA", ""),
    "a resolution without a symbol": ('unr:symbol "A/RES/64/289" ;', ""),
    "a decision": ("a unr:Resolution", "a unr:Decision"),
    "an interval of one day": ('"2011-02-28"^^xsd:date', '"2011-02-01"^^xsd:date'),
    "a body as partner": ("unr:partner country:VNM", "unr:partner body:GA"),
    "no partner": ("unr:partner country:VNM ;", ""),
    "a country as place": ("unr:place place:Hanoi", "unr:place country:VNM"),
    "a resolution as instrument": ("unr:instrument treaty:CEDAW", r"unr:instrument resolution:A\/RES\/64\/289"),
    "a document as output": ("unr:output programme:UN-SWAP", r"unr:output document:E\/1994\/27"),
}

# The beginning of a message, and the flaws that call it forth; in the order of shapes.ttl.
REFUSED = {
    # 1 reports
    "A report must have an IRI": {"a blank node": ("<> a unr:Report", "[] a unr:Report")},
    "A report must have exactly one text": {
        "none": ("10292 ; dcterms:isPartOf <>", "10292 ; dcterms:isPartOf body:GA")
    },
    "A report must have exactly one dcterms:language": {
        "none": ('dcterms:language "zh" ; ', ""),
        "two": ('language "zh"', 'language "zh", "en"'),
        "spelt out": ('language "zh"', 'language "Chinese (simplified)"'),
    },
    "A report may have one unr:symbol": {
        "two": ('symbol "A/HRC/19/31"', 'symbol "A/HRC/19/31", "E/CN.6/2012/8"'),
        "empty": ('symbol "A/HRC/19/31"', 'symbol ""'),
    },
    "The dcterms:title of a report": {
        "empty": ('"联合工作计划"@zh', '""@zh'),
        "two in a language": ('"联合工作计划"@zh', '"计划"@zh, "报告"@zh'),
    },
    "A report may have one dcterms:issued": {"a text": ('"2011-12-09"^^xsd:date', '"9 December 2011"')},
    "A report may have one unr:distribution": {"two": ('"General"', '"General", "Limited"')},
    "A report may have one unr:originalLanguage": {"two": ('"English"', '"English", "French"')},
    "A report may have one unr:agendaItem": {"a number": ('agendaItem "2"', "agendaItem 2")},
    "The unr:organName of a report": {"an IRI": ('unr:organName "人权理事会"@zh', "unr:organName body:GA")},
    "The unr:session of a report": {"an IRI": ('"第十九届会议"@zh', r"meeting:GA\/64")},
    "A report may have one unr:startDate": {"after its end": ('"2012-01-01"', '"2013-01-01"')},
    "A report may have one unr:endDate": {"a year": ('"2012-12-31"^^xsd:date', '"2012"^^xsd:gYear')},
    # 2 stretches of text
    "The text of a report (nif:Context) must have an IRI": {
        "no offsets": ("<#char=0,10292> a nif:Context", "<#text> a nif:Context")
    },
    "The text of a report (nif:Context) must have exactly one nif:beginIndex": {
        "late": ("nif:beginIndex 0", "nif:beginIndex 1"),
        "none": ("nif:beginIndex 0 ;", ""),
    },
    "The text of a report (nif:Context) must have exactly one nif:endIndex": {"none": ("nif:endIndex 10292 ;", "")},
    "The text of a report (nif:Context) may have one nif:isString": {"an IRI": ('isString "…"', "isString body:GA")},
    "The text of a report (nif:Context) must say": {"not said": ("10292 ; dcterms:isPartOf <>", "10292")},
    "A stretch of text (nif:Phrase, nif:Sentence) must have an IRI": {"no offsets": ("<#char=60,63>", "<#m1>")},
    "A stretch of text must have exactly one nif:beginIndex": {
        "none": ("nif:beginIndex 60 ; ", ""),
        "two": ("nif:beginIndex 60", "nif:beginIndex 59, 60"),
        "text": ("nif:beginIndex 60", 'nif:beginIndex "60"'),
        "negative": ("nif:beginIndex 60", "nif:beginIndex -1"),
        "none of a sentence": ("nif:beginIndex 812 ; ", ""),
    },
    "A stretch of text must have exactly one nif:endIndex": {
        "none": ("nif:endIndex 63 ; ", ""),
        "a decimal": ("nif:endIndex 63", "nif:endIndex 63.5"),
    },
    "The nif:beginIndex of a stretch of text must be smaller": {
        "backwards": ("nif:endIndex 63", "nif:endIndex 59"),
        "empty": ("nif:endIndex 63", "nif:endIndex 60"),
    },
    "A stretch of text must have exactly one nif:referenceContext": {
        "none": ("nif:referenceContext <#char=0,10292> ;", ""),
        "of nothing": ("nif:referenceContext <#char=0,10292> ;", "nif:referenceContext <#char=0,9> ;"),
    },
    "What has an itsrdf:taIdentRef must be a mention": {"no mention": ("a nif:Phrase", "a nif:String")},
    "A mention (nif:Phrase) must have exactly one nif:anchorOf": {
        "none": ('; nif:anchorOf "妇女署"@zh', ""),
        "empty": ('anchorOf "妇女署"@zh', 'anchorOf ""@zh'),
    },
    "A mention (nif:Phrase) must have at least one itsrdf:taIdentRef": {
        "none": ("itsrdf:taIdentRef body:UN-Women ; ", ""),
        "text": ("taIdentRef body:UN-Women", 'taIdentRef "UN-Women"'),
    },
    "A mention (nif:Phrase) may have one unr:page": {"none": ('unr:paragraph "3"', "unr:page 0")},
    "A mention (nif:Phrase) may have one unr:paragraph": {"a number": ('unr:paragraph "3"', "unr:paragraph 3")},
    "The unr:foundBy of a mention": {"an IRI": ('foundBy "un_authority"', "foundBy body:GA")},
    "A sentence (nif:Sentence) may have one unr:page": {"none": ("nif:endIndex 874", "nif:endIndex 874 ; unr:page 0")},
    "A sentence (nif:Sentence) may have one nif:anchorOf": {
        "two": ("nif:endIndex 874", 'nif:endIndex 874 ; nif:anchorOf "一"@zh, "二"@zh')
    },
    "What carries an itsrdf:taConfidence must have an IRI": {
        "a blank node": ("<#char=60,63> a nif:Phrase", "[] a nif:Phrase")
    },
    "An itsrdf:taConfidence must be one number": {
        "zero": ("taConfidence 0.90", "taConfidence 0.0"),
        "above one": ("taConfidence 0.90", "taConfidence 1.01"),
        "text": ("taConfidence 0.90", 'taConfidence "0.90"'),
        "an integer": ("taConfidence 0.90", "taConfidence 1"),
        "two": ("taConfidence 0.90", "taConfidence 0.90, 0.80"),
    },
    # 3 entities
    "What a report mentions must be described": {
        "an identity": ("taIdentRef body:UN-Women", "taIdentRef body:UNICEF"),
        "the report itself": ("unr:mentions body:UN-Women", "unr:mentions <>"),
    },
    "An entity must have an IRI": {"a blank node": ("publication:Inventory a", "[] a")},
    "An entity must have at least one skos:prefLabel": {
        "none": ('; skos:prefLabel "清单"@zh', ""),
        "empty": ('skos:prefLabel "清单"@zh', 'skos:prefLabel " "@zh'),
    },
    "An entity must not have two skos:prefLabel in one": {"two": ('"UN-Women"@en', '"UN-Women"@en, "UN Women"@en')},
    "An entity must not have two skos:prefLabel without": {
        "two": ('prefLabel "2011-02"', 'prefLabel "2011-02", "2011"')
    },
    "A name must not be both skos:prefLabel and skos:altLabel": {"both": ('"联合国妇女署"@zh', '"妇女署"@zh')},
    "A skos:altLabel must be text": {"empty": ('"联合国妇女署"@zh', '""@zh')},
    "A skos:exactMatch must be the IRI": {"text": ("<http://www.wikidata.org/entity/Q1140114>", '"Q1140114"')},
    "An entity may have one unr:attested": {"text": ("unr:attested true", 'unr:attested "yes"')},
    "A unr:sourceNote must be the code": {"an IRI": ('unr:sourceNote "unterm"', "unr:sourceNote body:GA")},
    "A body must not be its own unr:parent": {"own": ("unr:parent body:GA", "unr:parent body:UN-Women")},
    "The unr:parent of a body": {"a country": ("unr:parent body:GA", "unr:parent country:VNM")},
    "A country may have one unr:iso3166": {"two letters": ('iso3166 "VNM"', 'iso3166 "VN"')},
    "The unr:inCountry of a body": {"a body": ("unr:parent body:GA", "unr:parent body:GA ; unr:inCountry body:OHCHR")},
    "The unr:inCountry of a place": {"a body": ("unr:inCountry country:VNM", "unr:inCountry body:GA")},
    "A resolution may have one unr:adoptedBy": {
        "two": ("unr:adoptedBy body:GA", "unr:adoptedBy body:GA, body:OHCHR"),
        "a country": ("unr:adoptedBy body:GA", "unr:adoptedBy country:VNM"),
    },
    "A resolution may have one unr:symbol": {
        "two": ('symbol "A/RES/64/289"', 'symbol "A/RES/64/289", "A/RES/64/290"'),
        "empty": ('symbol "A/RES/64/289"', 'symbol ""'),
        "the number alone": ('symbol "A/RES/64/289"', 'symbol "64/289"'),
        "neither RES nor DEC": ('symbol "A/RES/64/289"', 'symbol "A/64/289"'),
        "a space": ('symbol "A/RES/64/289"', 'symbol "S/RES/1325 (2000)"'),
        "no number": ('symbol "A/RES/64/289"', 'symbol "A/RES/"'),
        "a name": ('symbol "A/RES/64/289"', 'symbol "第64/289号决议"'),
    },
    "A resolution may have one unr:number": {"no digit": ('unr:number "64/289"', 'unr:number "LXIV"')},
    "A document must have exactly one unr:symbol": {"none": ('unr:symbol "E/1994/27" ; ', "")},
    "A document may have one unr:issuedBy": {"a country": ("unr:issuedBy body:GA", "unr:issuedBy country:VNM")},
    "A meeting may have one unr:organ": {"a treaty": ("unr:organ body:GA", "unr:organ treaty:CEDAW")},
    "A meeting may have one unr:number": {"an integer": ('unr:number "64" ', "unr:number 64 ")},
    "An interval must have exactly one unr:startDate": {
        "none": ('unr:startDate "2011-02-01"^^xsd:date ;', ""),
        "two": ('"2011-02-01"^^xsd:date', '"2011-02-01"^^xsd:date, "2011-02-02"^^xsd:date'),
    },
    "An interval must have exactly one unr:endDate": {
        "none": ('; unr:endDate "2011-02-28"^^xsd:date', ""),
        "no such day": ('"2011-02-28"^^xsd:date', '"2011-02-30"^^xsd:date'),
        "a month": ('"2011-02-28"^^xsd:date', '"2011-02"^^xsd:gYearMonth'),
    },
    "The unr:startDate of an interval must not be after": {"after": ('"2011-02-28"', '"2011-01-31"')},
    "An interval may have one unr:precision": {"a week": ('unr:precision "month"', 'unr:precision "week"')},
    # 4 collaborations
    "A collaboration must have an IRI": {"a blank node": ("<#c7> a", "[] a")},
    "A collaboration must have at least one unr:participant": {
        "none": ("unr:participant body:UN-Women, body:OHCHR ;", ""),
        "a country": ("unr:participant body:UN-Women", "unr:participant country:VNM"),
        "undescribed": ("unr:participant body:UN-Women", "unr:participant body:UNICEF"),
    },
    "The unr:partner of a collaboration": {"a place": ("unr:partner country:VNM", "unr:partner place:Hanoi")},
    "One body must not be both unr:participant and": {"both": ("unr:partner country:VNM", "unr:partner body:OHCHR")},
    "A collaboration must have at least one unr:kind": {
        "none": ("unr:kind kind:event, kind:training ;", ""),
        "unknown": ("kind:training", "kind:lunch"),
        "text": ("kind:training", '"training"'),
    },
    "A collaboration must have exactly one unr:status": {
        "none": ("unr:status status:completed ;", ""),
        "two": ("status:completed", "status:completed, status:planned"),
        "unknown": ("status:completed", "status:cancelled"),
    },
    "The unr:instrument of a collaboration": {"a body": ("unr:instrument treaty:CEDAW", "unr:instrument body:GA")},
    "The unr:output of a collaboration": {"a city": ("unr:output programme:UN-SWAP", "unr:output place:Hanoi")},
    "The unr:time of a collaboration": {"text": ("unr:time time:2011-02", 'unr:time "2011-02"')},
    "A collaboration may have one unr:startDate": {"a month": ('"2011-02-16"^^xsd:date', '"2011-02"^^xsd:gYearMonth')},
    "A collaboration may have one unr:endDate": {"text": ('"2011-02-18"^^xsd:date', '"2011-02-18"')},
    "The unr:startDate of a collaboration must not be after": {"after": ('"2011-02-18"', '"2011-02-15"')},
    "The unr:place of a collaboration": {"a body": ("unr:place place:Hanoi", "unr:place body:GA")},
    "The unr:setting of a collaboration": {"a city": (r"unr:setting meeting:GA\/64", "unr:setting place:Hanoi")},
    "A collaboration must have at least one unr:evidence": {
        "none": ("; unr:evidence <#char=812,874>", ""),
        "a mention": ("unr:evidence <#char=812,874>", "unr:evidence <#char=60,63>"),
    },
    "unr:collaboratesWith must be stated both ways": {"one way": ("; unr:collaboratesWith body:UN-Women", "")},
    "Both ends of unr:collaboratesWith": {"a country": ("collaboratesWith body:OHCHR", "collaboratesWith country:VNM")},
    "A sentence (nif:Sentence) may have one unr:paragraph": {"two": ('paragraph "5"', 'paragraph "5", "6"')},
    "A naming must have an IRI": {"a blank node": ("<#n1> a unr:Naming", "[] a unr:Naming")},
    "A naming must have exactly one unr:names": {"two": ("names publication:Inventory", "names body:GA, body:OHCHR")},
    "A naming must say by exactly one dcterms:isPartOf": {
        "not said": ("Naming ; dcterms:isPartOf <>", "Naming"),
    },
    "A naming must have an rdfs:label": {"two in a language": ('label "清单"@zh', 'label "清单"@zh, "名册"@zh')},
    "A collaboration must say by exactly one dcterms:isPartOf": {
        "not said": ("Collaboration ; dcterms:isPartOf <>", "Collaboration"),
        "two": ("Collaboration ; dcterms:isPartOf <>", "Collaboration ; dcterms:isPartOf <>, body:GA"),
    },
    "A body must not collaborate with itself": {
        "itself": ("collaboratesWith body:OHCHR", "collaboratesWith body:OHCHR, body:UN-Women")
    },
}


def changed(old: str, new: str) -> str:
    """Return the sound graph with its one stretch *old* replaced by *new*."""
    assert SOUND.count(old) == 1, f"{old!r} stands {SOUND.count(old)} times in the sound graph"
    return SOUND.replace(old, new)


def messages(turtle: str) -> set[str]:
    """Return the messages with which the shapes refuse a graph; an accepted one has none."""
    data = Graph().parse(data=PREFIXES + turtle, format="turtle")
    conforms, results, _ = validate(data, shacl_graph=SHAPES, ont_graph=VOCABULARY)
    assert isinstance(results, Graph)
    found = {str(message) for message in results.objects(None, SH.resultMessage)}
    assert conforms is not bool(found)
    return found


def test_a_sound_graph_is_accepted() -> None:
    assert messages(SOUND) == set()


@pytest.mark.parametrize(("old", "new"), ACCEPTED.values(), ids=ACCEPTED)
def test_a_variant_is_accepted(old: str, new: str) -> None:
    assert messages(changed(old, new)) == set()


@pytest.mark.parametrize(
    "symbol",
    [
        "S/RES/1325(2000)", "A/RES/64/289", "A/RES/64/289A", "A/RES/377A(V)", "A/RES/3235(XXIX)", "A/RES/3201(S-VI)",
        "A/RES/ES-10/2", "A/RES/S-17/2", "A/DEC/64/513", "A/HRC/RES/6/30", "A/HRC/RES/S-12/1", "E/RES/2003/14",
        "E/DEC/2011/1",
    ],
)  # fmt: skip
def test_a_resolution_symbol_is_accepted(symbol: str) -> None:
    assert messages(changed('unr:symbol "A/RES/64/289"', f'unr:symbol "{symbol}"')) == set()


# rdflib 7.6 warns about itself when it compares a day that does not exist (Literal.__le__)
@pytest.mark.filterwarnings("ignore:NotImplemented should not be used:DeprecationWarning")
@pytest.mark.parametrize(
    ("message", "old", "new"),
    [
        pytest.param(message, old, new, id=f"{message}: {flaw}")
        for message, flaws in REFUSED.items()
        for flaw, (old, new) in flaws.items()
    ],
)
def test_a_flaw_is_refused(message: str, old: str, new: str) -> None:
    assert any(found.startswith(message) for found in messages(changed(old, new)))


@pytest.mark.parametrize("message", sorted(map(str, SHAPES.objects(None, SH.message))))
def test_every_message_has_a_flaw_that_calls_it_forth(message: str) -> None:
    assert message.startswith(tuple(REFUSED))


def test_subclasses_need_the_ontology() -> None:
    # body:OHCHR is a unr:SecretariatUnit; only the ontology tells that this is a unr:Body.
    data = Graph().parse(data=PREFIXES + SOUND, format="turtle")
    assert validate(data, shacl_graph=SHAPES)[0] is False


def test_oxigraph_reads_the_same_number_of_statements_as_rdflib() -> None:
    # pySHACL adds statements to SHAPES when it validates
    fresh = Graph().parse(data=TURTLE, format="turtle")
    assert len(list(ox.parse(TURTLE, format=ox.RdfFormat.TURTLE))) == len(fresh)


@pytest.mark.parametrize("path", ["kind", "status"])
def test_the_list_of_values_is_that_of_the_ontology(path: str) -> None:
    shape = SHAPES.value(predicate=SH.path, object=URIRef(ONTOLOGY + path), any=False)
    values = SHAPES.value(shape, SH["in"])
    assert values is not None
    assert set(Collection(SHAPES, values)) == set(VOCABULARY.subjects(RDF.type, URIRef(ONTOLOGY + path.capitalize())))


@pytest.mark.parametrize("name", sorted(map(str, SHAPES.subjects(RDF.type, SH.NodeShape))))
def test_every_constraint_of_a_shape_has_a_message(name: str) -> None:
    shapes = [URIRef(name), *SHAPES.objects(URIRef(name), SH.property)]
    no_constraint = {SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf, SH.property, RDF.type}
    assert [
        one for one in shapes if set(SHAPES.predicates(one)) - no_constraint and not SHAPES.value(one, SH.message)
    ] == []


def test_every_message_is_in_english() -> None:
    assert {message.language for message in SHAPES.objects(None, SH.message) if isinstance(message, Literal)} == {"en"}


def test_the_shapes_speak_of_defined_terms_only() -> None:
    own = {str(node) for triple in SHAPES for node in triple if str(node).startswith((ONTOLOGY, KIND, STATUS))}
    assert own <= {str(term) for term in VOCABULARY.subjects(RDF.type)}
