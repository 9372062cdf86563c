"""The pipeline: every component a registered factory that works alone, and what the whole leaves on the document."""

from __future__ import annotations

import pickle
from importlib import metadata, resources
from itertools import pairwise
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

import extract
from extract.pipeline import COMPONENTS, clean

GROUP = "spacy_factories"
TESTS = Path(__file__).parent / "pipes"

TEXTS = {
    "zh": (
        "联合国人口基金(人口基金)和妇女署于2013年4月9日在内罗毕举办讲习班。沿海社区韧性委员会编写了《社区调解员实务手册》。"
        "安全理事会第1325(2000)号决议和大会第六十八届会议对此有规定。两个实体参加了委员会的工作。"
    ),
    "en": (
        "The United Nations Population Fund (UNFPA) and UN-Women held a workshop in Nairobi on 9 April 2013. "
        "The Coastal Resilience Council prepared a “Safe home” campaign. Security Council resolution 1325 (2000) and "
        "the sixty-eighth session of the General Assembly apply. Both entities took part. The Council adopted a plan."
    ),
}
LANGUAGES = sorted(TEXTS)
#: Components that choose among what others found: alone they have nothing to choose from.
CHOOSING = {"un_mention"}
#: Components that relate what was chosen: they find no stretches of text.
RELATING = {"un_collaboration"}


def entry_points() -> dict[str, metadata.EntryPoint]:
    """Return the spaCy factories that the distribution registers, by name."""
    own = metadata.distribution("unrapport").entry_points
    return {point.name: point for point in own if point.group == GROUP}


def test_every_component_is_an_entry_point() -> None:
    assert sorted(entry_points()) == sorted(COMPONENTS)


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_entry_point_resolves(name: str) -> None:
    factory = entry_points()[name].load()
    assert callable(factory)
    assert factory.__doc__


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_name_is_one_that_spacy_takes(name: str) -> None:
    assert name.startswith("un_")
    assert "." not in name


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_component_has_a_test(name: str) -> None:
    """``un_mention`` is tested by every sentence of the others."""
    assert name in CHOOSING or (TESTS / f"test_{name.removeprefix('un_')}.py").is_file()


def test_every_module_with_a_factory_is_registered() -> None:
    pipes = resources.files("extract.pipes")
    modules = {
        f"un_{file.name.removesuffix('.py')}"
        for file in pipes.iterdir()
        if file.name.endswith(".py") and "@Language.factory(" in file.read_text(encoding="utf-8")
    }
    assert modules == set(COMPONENTS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMPONENTS)
def test_each_component_can_be_added_alone(language: str, name: str) -> None:
    nlp = spacy.blank(language)
    nlp.add_pipe(name)
    doc = nlp(TEXTS[language])
    assert nlp.pipe_names == [name]
    assert doc.text == TEXTS[language]
    if name in RELATING:
        assert doc._.collaborations == ()
    else:
        assert ("un" if name == "un_mention" else name) in doc.spans


ALONE = {
    "un_authority": {"zh": ("Body", "妇女署", "body/UN-Women"), "en": ("Body", "UN-Women", "body/UN-Women")},
    "un_date": {
        "zh": ("Interval", "2013年4月9日", "time/2013-04-09"),
        "en": ("Interval", "9 April 2013", "time/2013-04-09"),
    },
    "un_citation": {
        "zh": ("Resolution", "第1325(2000)号决议", ""),
        "en": ("Resolution", "resolution 1325 (2000)", ""),
    },
    "un_name": {
        "zh": ("Body", "沿海社区韧性委员会", "body/沿海社区韧性委员会"),
        "en": ("Body", "Coastal Resilience Council", "body/coastal-resilience-council"),
    },
    "un_reference": {"zh": ("Body", "两个实体", ""), "en": ("Body", "Council", "")},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ALONE)
def test_what_a_component_alone_finds(language: str, name: str) -> None:
    nlp = spacy.blank(language)
    nlp.add_pipe(name)
    doc = nlp(TEXTS[language])
    found = [(span.label_, span.text, span.kb_id_) for span in doc.spans[name]]
    assert any(
        (label, link) == ALONE[name][language][::2] and text.endswith(ALONE[name][language][1])
        for label, text, link in found
    ), found


def test_a_component_in_a_pipeline_of_the_users_own() -> None:
    nlp = spacy.blank("zh")
    nlp.add_pipe("sentencizer")
    for name in COMPONENTS:
        nlp.add_pipe(name)
    doc = nlp(TEXTS["zh"])
    assert [one.text for one in doc._.un_mentions] == [
        one.text for one in extract.load("zh")(TEXTS["zh"])._.un_mentions
    ]
    assert len(list(doc.sents)) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_load_gives_all_components_in_order(language: str) -> None:
    assert extract.load(language).pipe_names == list(COMPONENTS)
    assert extract.load(language) is extract.load(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_mentions_on_the_document(language: str) -> None:
    text = TEXTS[language]
    mentions = extract.load(language)(text)._.un_mentions
    assert {one.kind for one in mentions} >= {"Body", "Place", "Interval", "Resolution", "Meeting"}
    for one, following in pairwise(mentions):
        assert one.start < one.end <= following.start
    for one in mentions:
        assert one.text == text[one.start : one.end]
        assert one.entities
        assert {entity.kind for entity in one.entities} == {one.kind}
        assert 0 < one.confidence <= 1
        assert one.source in COMPONENTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_spans_of_the_document(language: str) -> None:
    doc = extract.load(language)(TEXTS[language])
    mentions = doc._.un_mentions
    assert [span.text for span in doc.spans["un"]] == [one.text for one in mentions]
    assert [span.label_ for span in doc.spans["un"]] == [one.kind for one in mentions]
    assert [span.kb_id_ for span in doc.spans["un"]] == [one.entities[0].path for one in mentions]
    assert [span._.un_mention for span in doc.spans["un"]] == list(mentions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ents_of_the_document(language: str) -> None:
    doc = extract.load(language)(TEXTS[language])
    assert [(ent.text, ent.label_) for ent in doc.ents] == [(one.text, one.kind) for one in doc._.un_mentions]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_recognizer_shows_what_it_found(language: str) -> None:
    doc = extract.load(language)(TEXTS[language])
    assert set(doc.spans) == {*COMPONENTS, "un"} - CHOOSING - RELATING


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_says_the_same(language: str) -> None:
    mentions = extract.load(language)(TEXTS[language])._.un_mentions
    assert extract.extract_report(TEXTS[language], language).mentions == mentions


@pytest.mark.parametrize("language", LANGUAGES)
def test_twice_is_the_same(language: str) -> None:
    assert extract.extract_report(TEXTS[language], language) == extract.extract_report(TEXTS[language], language)


@pytest.mark.parametrize("text", ["", " ", "\n", "。", "\x00", "\ud800", "\U0001f600"], ids=ascii)
@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_without_anything(language: str, text: str) -> None:
    report = extract.extract_report(text, language)
    assert report.mentions == ()
    assert len(report.text) == len(text)


@given(text=st.text(st.characters(codec=None), max_size=60), language=st.sampled_from(LANGUAGES))
def test_no_text_breaks_it(text: str, language: str) -> None:
    report = extract.extract_report(text, language)
    assert report.text == clean(text)
    for one in report.mentions:
        assert one.text == report.text[one.start : one.end]


def test_lone_surrogates_are_replaced_one_for_one() -> None:
    report = extract.extract_report("\ud800妇女署", "zh")
    assert report.text == "\ufffd妇女署"
    assert [(one.start, one.end) for one in report.mentions] == [(1, 4)]


def test_a_symbol_given_overrides_the_one_printed() -> None:
    report = extract.extract_report("E/CN.6/2014/7\n\n1. 妇女署提供了意见。\n", "zh", symbol="A/99/1", source="a.txt")
    assert (report.identifier, report.header.symbol, report.source) == ("A/99/1", "A/99/1", "a.txt")


def test_a_report_without_a_symbol_is_known_by_its_text() -> None:
    one, same, other = (extract.extract_report(text, "zh").identifier for text in ("甲。", "甲。", "乙。"))
    assert one == same != other
    assert one.startswith("text-")


def test_the_number_of_the_paragraph_of_a_mention() -> None:
    report = extract.extract_report("1. 妇女署提供了意见。\n\n2. 开发署提供了资金。¹\n\n¹ 见A/66/38。\n", "zh")
    assert [(one.text, one.paragraph) for one in report.mentions] == [
        ("妇女署", "1"),
        ("开发署", "2"),
        ("A/66/38", None),
    ]


def test_the_document_of_a_report_can_be_pickled() -> None:
    doc = extract.load("zh")(TEXTS["zh"])
    again = pickle.loads(pickle.dumps(doc))  # noqa: S301 # our own bytes
    assert isinstance(again, Doc)
    assert [span.text for span in again.spans["un"]] == [span.text for span in doc.spans["un"]]
