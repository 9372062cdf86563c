"""Of which kinds a record is, where the words of a sentence say more than the verb that the rules go by."""

from __future__ import annotations

import csv
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from extract.collaborate.kinds import chosen
from extract.languages import codes

TOLD_ANEW = {
    "trained-together": (
        "en",
        "UNITAR and UNDP worked together on a training course on mediation for diplomats.",
        "training",
    ),
    "assessed-together": (
        "en",
        "WFP coordinated with UNICEF to carry out a joint assessment of food security in Malawi.",
        "research",
    ),
}
TOLD_BY_THE_VERB = {
    "worked": ("en", "UNDP worked with UNICEF to protect forests in Togo.", ("coordination",)),
    "supported": ("en", "FAO supported IFAD in its work on rural women.", ("support",)),
    "funded": ("en", "UNFPA provided $2 million to WHO for maternal health.", ("funding",)),
    "met": ("zh", "难民署会见了约旦政府代表,讨论难民登记问题。", ("exchange",)),
    "published": ("zh", "粮农组织与农发基金协作出版了一份关于农村妇女的报告。", ("publication",)),
}


def kinds(language: str, text: str) -> list[tuple[str, ...]]:
    """Return the kinds of the records of a text."""
    return [record.kinds for record in extract.load(language)(text)._.collaborations]


@pytest.mark.parametrize(("language", "text", "kind"), TOLD_ANEW.values(), ids=TOLD_ANEW)
def test_what_they_did_together_is_a_kind_besides_that_they_did_it_together(
    language: str, text: str, kind: str
) -> None:
    ((*found,),) = kinds(language, text)
    assert {kind, "coordination"} == {*found}


@pytest.mark.parametrize(("language", "text", "told"), TOLD_BY_THE_VERB.values(), ids=TOLD_BY_THE_VERB)
def test_where_other_words_speak_for_nothing_else_the_verb_tells_the_kind(
    language: str, text: str, told: tuple[str, ...]
) -> None:
    assert kinds(language, text) == [told]


def test_a_kind_that_is_much_likelier_stands_in_the_place_of_what_the_rules_tell() -> None:
    assert chosen(("coordination",), {"coordination": 0.2, "event": 0.4}) == ("event",)
    assert chosen(("coordination",), {"coordination": 0.2, "event": 0.25}) == ("coordination",)


def test_what_is_likely_by_itself_is_a_kind_as_well() -> None:
    assert chosen(("support",), {"support": 0.9, "training": 0.6, "funding": 0.3}) == ("support", "training")


def test_the_kind_of_another_record_of_the_sentence_is_left_to_that_one() -> None:
    odds = {"support": 0.3, "training": 0.8}
    assert chosen(("support",), odds, frozenset({"training"})) == ("support",)
    assert chosen(("support",), odds) == ("training",)


def test_where_nothing_was_learned_the_rules_tell_the_kind() -> None:
    assert chosen(("visit",), {}) == ("visit",)


@given(
    st.dictionaries(st.sampled_from(["event", "visit", "support"]), st.floats(0, 1)),
    st.sampled_from(["visit", "event"]),
)
def test_every_record_has_a_kind_and_each_once(odds: dict[str, float], told: str) -> None:
    found = chosen((told,), odds)
    assert found
    assert len(found) == len(set(found))


@pytest.mark.parametrize("code", codes())
def test_the_weights_are_of_kinds_that_the_rules_know(code: str) -> None:
    file = resources.files("extract.languages") / code / "kinds.tsv"
    known = {rule["kind"] for rule in extract.languages.data(code).tables["collaborations"]["kinds"]}
    rows = list(csv.reader(file.read_text(encoding="utf-8").splitlines()[1:], delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len({(family, value) for family, value, *_ in rows}) == len(rows)
    assert {one.split(" ")[0] for _, _, *weights in rows for one in weights} <= known
