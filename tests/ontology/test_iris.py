"""IRIs: valid whatever a text holds, the same for the same name, different for different identities."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

import pyoxigraph as ox
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rdflib import RDF, Graph, URIRef

from ontology import iris
from ontology.iris import ID

HOSTILE = (
    "",
    " ",
    "..",
    "a/../b",
    "?query#fragment",
    "100%",
    "%2F",
    "</script><script>alert(1)</script>",
    "a>b <c> {d} |e| \\f ^g `h`",
    '"quoted" \'apostrophe\' """three"""',
    "line\nbreak\rand\ttab\x00\x1b[31m\x7f\x85",
    "left\u200fright\u200e\u202eoverride\u202c \u2066isolate\u2069",
    "لجنة القضاء على التمييز ضد المرأة",
    "ועדת האישה",
    "lone \ud800 surrogate \udfff",
    "noncharacter \ufdd0 \ufffe \U0010ffff",
    "private \ue000 \U000f0000",
    "消除对妇女歧视委员会",
    "e\u0301 \u00e9",
    "\ufeff妇女署\u200b\u2028",
    "𠮷野家 👩‍🎓",
    "variation \U000e0100 selector \ufe0f",
    "Fund Inc.",
    ".",
)

# RFC 3987 section 2.2, the characters of an ipath: ucschar is written out, the rest is ASCII.
_UCSCHAR = "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef" + "".join(
    f"{chr(plane * 0x10000 + (0x1000 if plane == 14 else 0))}-{chr(plane * 0x10000 + 0xFFFD)}" for plane in range(1, 15)
)
PATH = re.compile(rf"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/{_UCSCHAR}]|%[0-9A-F]{{2}})*")
# RFC 3987 section 4.1: an IRI must not contain bidirectional formatting characters.
BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_texts = st.one_of(st.text(st.characters()), st.sampled_from(HOSTILE))
_encodable = st.text()  # no lone surrogates


def body(name: str) -> str:
    """Return the IRI of a body that no authority entry knows."""
    return iris.entity(f"body/{iris.normalize_name(name)}")


def mint(text: str) -> list[str]:
    """Return one IRI of each sort that is made from *text*."""
    return [
        body(text),
        iris.entity(f"meeting/{text}/3"),
        iris.report(text, "zh"),
        iris.report(iris.report_id_from_text(text), "en"),
        f"{iris.report(text, 'zh')}#{iris.char_fragment(3, 14)}",
    ]


def through_oxigraph(iri: str) -> str:
    """Write *iri* as Turtle and read it back with Oxigraph."""
    node = ox.NamedNode(iri)
    turtle = ox.serialize([ox.Triple(node, ox.NamedNode(str(RDF.type)), node)], format=ox.RdfFormat.TURTLE)
    (triple,) = ox.parse(turtle, format=ox.RdfFormat.TURTLE)
    assert isinstance(triple.subject, ox.NamedNode)
    return triple.subject.value


def through_rdflib(iri: str) -> str:
    """Write *iri* as Turtle and read it back with rdflib."""
    graph = Graph()
    graph.add((URIRef(iri), RDF.type, URIRef(iri)))
    (subject,) = Graph().parse(data=graph.serialize(format="turtle"), format="turtle").subjects()
    return str(subject)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_hostile_name_makes_a_valid_iri(text: str) -> None:
    for iri in mint(text):
        assert ox.NamedNode(iri).value == iri
        assert URIRef(iri).n3() == f"<{iri}>"


@given(_texts)
def test_oxigraph_takes_every_iri(text: str) -> None:
    for iri in mint(text):
        assert ox.NamedNode(iri).value == iri


@given(_texts)
def test_rdflib_writes_every_iri(text: str) -> None:
    for iri in mint(text):
        assert URIRef(iri).n3() == f"<{iri}>"


@given(_texts)
def test_an_iri_survives_turtle(text: str) -> None:
    for iri in mint(text):
        assert through_oxigraph(iri) == iri
        assert through_rdflib(iri) == iri


@given(_texts)
def test_an_iri_has_only_the_characters_of_rfc_3987(text: str) -> None:
    path = iris.entity(f"body/{text}").removeprefix(ID)
    assert PATH.fullmatch(path)
    assert not BIDI & set(path)


@given(_texts)
def test_no_text_leaves_the_family_of_its_class(text: str) -> None:
    iri = body(text)
    assert iri.startswith(f"{ID}body/")
    assert "#" not in iri
    assert "?" not in iri


@given(st.lists(st.sampled_from(["", ".", "..", "...", "a", "a.", ".a"]), max_size=5))
def test_nothing_in_an_iri_is_resolved_away(segments: list[str]) -> None:
    """RFC 3986 section 5.2.4 removes the segments ``.`` and ``..``."""
    for iri in mint("/".join(segments)):
        assert not {".", ".."} & set(iri.split("#")[0].split("/"))


@given(_texts)
def test_an_iri_is_in_composed_form(text: str) -> None:
    assert unicodedata.is_normalized("NFC", iris.encode(text))


@given(_encodable)
@example("a%2Fb")
@example("%E5%A6%87")
def test_an_iri_tells_its_identity(text: str) -> None:
    """Encoding can be undone, so two identities never share an IRI; a leader stands for the dots of a mere ``..``."""
    told = unquote(iris.encode(text), errors="strict")
    assert told.replace("\u2024", ".") == unicodedata.normalize("NFC", text).replace("\u2024", ".")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("body/UN-Women", "body/un-women"),
        ("body/a%2Fb", "body/a/b"),
        ("body/a b", "body/a%20b"),
        ("body/妇女署", "body/婦女署"),
        ("body/A+B", "body/A B"),
        ("body/CSW", "meeting/CSW"),
        ("body/..", "body/."),
        ("body/a/../b", "body/b"),
        ("body/Fund Inc.", "body/Fund Inc"),
        ("resolution/A/RES/64/289", "resolution/A/RES/64/28/9"),
        ("time/2011-06", "time/2011-06-01/2011-06-30"),
    ],
    ids=str,
)
def test_two_identities_have_two_iris(one: str, other: str) -> None:
    assert iris.entity(one) != iris.entity(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Task Force on School Gardens", "task force on school gardens"),
        ("Task Force on School Gardens", "  Task  Force\non\tSchool Gardens "),
        ("校园花圃工作队", "校园花圃工作队 "),
        ("《校园花圃手册》", "校园花圃手册"),
        ("“School Gardens” Fund", '"School Gardens" Fund'),
        ("Fund for School Gardens", "Ｆｕｎｄ　ｆｏｒ　Ｓｃｈｏｏｌ　Ｇａｒｄｅｎｓ"),
        ("Comité d'étude", "Comite\u0301 d'e\u0301tude"),
        ("工作队(第二组)", "工作队（第二组）"),
    ],
    ids=["case", "space", "space at the end", "title marks", "quotation marks", "width", "composition", "brackets"],
)
def test_one_name_has_one_iri(one: str, other: str) -> None:
    assert body(one) == body(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Task Force on School Gardens", "Task Force on School Garden"),
        ("第一工作组", "第二工作组"),
        ("Working Group 1", "Working Group 11"),
        ("Fund A/B", "Fund AB"),
        ("Fund (A)", "Fund A"),
    ],
    ids=str,
)
def test_two_names_have_two_iris(one: str, other: str) -> None:
    assert body(one) != body(other)


@given(
    st.lists(st.sampled_from(["妇女", "Group", "of", "Friends", "ООН", "المرأة"]), min_size=1, max_size=5), st.data()
)
def test_the_space_between_words_is_of_no_account(words: list[str], data: st.DataObject) -> None:
    spaces = data.draw(st.lists(st.sampled_from([" ", "\n", "\u3000", "\u00a0", " \t "]), min_size=5, max_size=5))
    spaced = "".join(word + space for word, space in zip(words, spaces, strict=False))
    assert body(spaced) == body(" ".join(words))


@given(_encodable)
def test_the_form_of_composition_is_of_no_account(name: str) -> None:
    assert body(unicodedata.normalize("NFD", name)) == body(unicodedata.normalize("NFC", name))


def test_the_names_of_the_design() -> None:
    assert iris.entity("body/UN-Women") == "https://w3id.org/unrapport/id/body/UN-Women"
    assert iris.entity("resolution/S/RES/1325(2000)") == "https://w3id.org/unrapport/id/resolution/S/RES/1325(2000)"
    assert iris.entity("time/2011-02-16/2011-02-18") == "https://w3id.org/unrapport/id/time/2011-02-16/2011-02-18"
    assert iris.report("A/HRC/19/31", "zh") == "https://w3id.org/unrapport/id/report/A/HRC/19/31/zh"
    assert iris.char_fragment(60, 63) == "char=60,63"
    assert iris.ONTOLOGY == "https://w3id.org/unrapport/ontology#"
    assert iris.KIND == "https://w3id.org/unrapport/kind/"
    assert iris.STATUS == "https://w3id.org/unrapport/status/"


def test_letters_of_any_script_stay_readable() -> None:
    assert iris.encode("body/妇女署") == "body/妇女署"
    assert iris.encode("body/лига") == "body/лига"


def test_what_no_iri_may_hold_is_encoded_as_utf_8() -> None:
    assert iris.encode("<ab> “c”") == "%3Cab%3E%20%E2%80%9Cc%E2%80%9D"


def test_a_text_has_the_same_identifier_on_every_machine() -> None:
    assert iris.report_id_from_text("校园花圃") == "text-2943aabdc9219067"


@given(_encodable, _encodable)
def test_two_texts_have_two_identifiers(one: str, other: str) -> None:
    assert (iris.report_id_from_text(one) == iris.report_id_from_text(other)) == (one == other)
