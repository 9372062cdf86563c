"""What the rules do not read in a sentence but its words make likely."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extract
from extract.collaborate.features import Sample, words_of
from extract.collaborate.likely import Link, features
from extract.collaborate.limits import LONGEST_LIKELY_LIST, MOST_LIKELY_ACTORS, MOST_LIKELY_RECORDS
from extract.collaborate.rules import rules
from extract.collaborate.unread import Read, Unread, joined
from extract.languages import codes
from extract.model import Collaboration, Entity
from extract.named import Named

BODIES = [Entity(f"body/{name}", "Body", "Body", {"": name}, attested=False) for name in "ABCDEF"]
STATE = Entity("country/XAA", "Country", "Country", {"": "X"})

LIKELY = {
    "handed-over": ("en", "WFP handed the warehouse in Juba over to UNICEF.", "WFP UNICEF"),
    "left": ("en", "WHO left three vehicles to UNFPA.", "UNFPA WHO"),
    "shared": ("zh", "劳工组织与移民组织合租一处办公楼。", "ILO IOM"),
    "in-its-stead": ("zh", "粮食署替儿基会把疫苗运到瓦乌。", "WFP UNICEF"),
    "trusts-whom-it-supports": ("en", "UNICEF trusts UNDP, which it supports.", "UNDP UNICEF"),
    "decided-that-it-will-report": ("zh", "会上还决定残疾人权利委员会将每年向大会报告。", "CRPD GA"),
    "according-to-a-treaty": ("zh", "根据《水俣公约》国家协调委员会与开发署合作。", "UNDP 国家协调委员会"),
}
UNLIKELY = {
    "unlike": ("en", "Unlike UNICEF, UNHCR has no warehouse in Accra."),
    "data-of-another": ("en", "The study of UNFPA draws on data that UNICEF had collected."),
    "each-by-itself": ("en", "UNICEF, UNHCR and WFP each closed an office in 2021."),
    "hostile": ("en", "On 3 May, soldiers of the Israel Defense Forces stopped a UNIFIL patrol and turned it back."),
    "side-by-side": ("zh", "儿基会和难民署的总部分别设在纽约和日内瓦。"),
    # a report only describes them; others do otherwise
    "described-zh": ("zh", "报告第三章概述各区域委员会为保护珊瑚礁而采取的举措。"),
    "introduced-zh": ("zh", "本节还介绍各区域委员会在渔业领域的工作情况。"),
    "others-differ-zh": ("zh", "三个机构(儿基会、粮食署和难民署)将仓库租期定为五年,其他机构则定为三年。"),
    "the-rest-differ-zh": ("zh", "开发署、人居署和粮农组织把门槛设为一成,其余机构却没有门槛。"),
    "unlike-zh": ("zh", "与儿基会不同，难民署在阿克拉没有仓库。"),
}


def found(language: str, text: str) -> list[Collaboration]:
    """Return what a text asserts."""
    return list(extract.load(language)(text)._.collaborations)


@pytest.mark.parametrize(("language", "text", "who"), LIKELY.values(), ids=LIKELY)
def test_what_no_rule_reads_is_likely_and_says_so(language: str, text: str, who: str) -> None:
    (record,) = found(language, text)
    assert {one.path for one in (*record.participants, *record.partners)} == {f"body/{name}" for name in who.split()}
    assert record.confidence == 0.5


OPENING = {
    "day": ("2021年5月，粮食署替儿基会运送了疫苗。", ["time/2021-05"], []),
    "country": ("2021年5月，在多哥，粮食署替儿基会运送了疫苗。", ["time/2021-05"], ["country/TGO"]),
    "own-date": ("2021年通过计划后，粮食署于2022年3月替儿基会运送了疫苗。", ["time/2022-03"], []),
    "no-date": ("在多哥，粮食署替儿基会运送了疫苗。", [], ["country/TGO"]),
}


@pytest.mark.parametrize(("text", "times", "places"), OPENING.values(), ids=OPENING)
def test_what_opens_the_sentence_tells_when_and_where_it_was(text: str, times: list[str], places: list[str]) -> None:
    (record,) = found("zh", text)
    assert record.confidence == 0.5, "no rule reads it"
    assert ([one.path for one in record.times], [one.path for one in record.places]) == (times, places)


def test_what_the_rules_read_is_no_less_sure() -> None:
    (record,) = found("en", "UNICEF trained nurses together with WHO.")
    assert record.confidence == 0.8


@pytest.mark.parametrize(("language", "text"), UNLIKELY.values(), ids=UNLIKELY)
def test_who_is_only_named_beside_another_is_not_likely(language: str, text: str) -> None:
    assert found(language, text) == []


def test_what_is_denied_is_not_likely() -> None:
    assert found("en", "WHO refused to loan three vehicles to UNFPA.") == []


def test_an_enumeration_is_not_judged() -> None:
    named = ", ".join(f"the Office of Harbour {number}" for number in range(400))
    assert all(record.confidence > 0.5 for record in found("en", f"There are {named} in Accra."))


@pytest.mark.parametrize("number", [LONGEST_LIKELY_LIST + 1, MOST_LIKELY_ACTORS], ids=str)
def test_neither_is_a_long_list(number: int) -> None:
    known = "UNICEF WHO WFP UNHCR UNDP UNFPA FAO ILO IOM UNEP UNESCO UNIDO ITU WMO IMO ICAO UPU WIPO UNAIDS UNOPS UNCTAD ITC IFAD UNODC"
    assert found("en", f"The report names {', '.join(known.split()[:number])} in annex II.") == []


def test_those_of_a_list_stand_or_fall_together() -> None:
    (record,) = found("en", "WFP handed two warehouses over to UNICEF, UNHCR and WHO.")
    assert [one.path for one in record.participants] == ["body/WFP"]
    assert [one.path for one in record.partners] == ["body/UNICEF", "body/UNHCR", "body/WHO"]


def sample(text: str) -> Sample:
    """Return a sentence in which every capital letter is a body."""
    named = [Named(at, at + 1, (BODIES[ord(char) - ord("A")],)) for at, char in enumerate(text) if char in "ABCDEF"]
    return Sample.of(text, 0, len(text), named, words_of("en"))


def test_mentions_are_symbols_among_words_without_endings() -> None:
    one = sample("today A and B trained nurses with C")
    assert one.tokens == ["today", "<B>", "and", "<B>", "train", "nurs", "with", "<B>"]
    assert one.actors == [1, 3, 7]
    assert one.lists == [(1, 3), (1, 3), (7, 7)]


def test_those_behind_with_are_the_company_of_another() -> None:
    one = sample("A met B with C and others, such as D and E")
    assert [one.is_company(number) for number in range(5)] == [False, False, True, True, True]


def test_features_tell_where_words_stand_but_not_who_acts() -> None:
    one, same = sample("A trained nurses with B"), sample("C trained nurses with D")
    assert one.actor(0) == same.actor(0)
    assert one.pair(0, 1) == same.pair(0, 1)
    assert one.pair(0, 1)["between"] == {"train", "nurs", "with", "train nurs", "nurs with"}
    assert one.pair(0, 1)["last"] == {"nurs with"}
    assert one.actor(1)["l"] == {"with", "with nurs", "with nurs train", "with nurs train <B>"}


def test_one_mention_of_several_is_a_pair_of_its_own() -> None:
    both = Sample.of("X met", 0, 5, [Named(0, 1, (BODIES[0], BODIES[1]))], words_of("en"))
    ((one, other, names),) = features(both)
    assert one == other
    assert ("one", "", "") in names


@pytest.mark.parametrize("code", codes())
def test_every_language_has_weights_in_whole_hundredths(code: str) -> None:
    words = extract.languages.data(code).tables["likely"]
    assert 0.5 <= words["least"] < 1
    rows = (Path(extract.languages.__file__).parent / code / "likely.tsv").read_text(encoding="utf-8")
    heading, *lines = rows.rstrip("\n").split("\n")
    assert heading.startswith("# ")
    assert len({tuple(line.split("\t")[:3]) for line in lines}) == len(lines)
    for line in lines:
        of, _, _, *weights = line.split("\t")
        assert of in {"bias", "first", "second", "both", "one"}
        assert len(weights) == 3
        assert any(weights)
        assert all(not one or f"{float(one):.2f}" == one for one in weights)


actors = st.sampled_from([*BODIES, STATE])
shares = st.tuples(st.floats(0, 1), st.floats(0, 1))
links = st.lists(
    st.tuples(actors, actors, shares).filter(lambda one: one[0] != one[1]).map(lambda one: Link(*one)), max_size=12
)


@given(links, st.lists(st.sampled_from(BODIES), unique=True, max_size=3))
def test_every_link_is_in_a_record_and_no_other_pair(some: list[Link], known: list[Entity]) -> None:
    record = Collaboration(((0, 1),), tuple(known), ("coordination",), "ongoing")
    told = {frozenset(pair) for pair in combinations(known, 2)}
    linked = {frozenset((one.one, one.other)) for one in some}
    found_so = joined(some, [record])
    said = {
        frozenset((one, other))
        for participants, partners in found_so
        for one in participants
        for other in (*participants, *partners)
        if one != other
    }
    assert said <= linked | told
    assert len(found_so) <= MOST_LIKELY_RECORDS
    assert linked - told <= said or len(found_so) == 1  # of so many that they are a list one record is told


def test_a_list_nobody_has_read_is_one_record_of_whoever_is_with_all() -> None:
    """A with B, with C, with D and with E, each by itself: one record of A."""
    first, *others = BODIES[:5]
    some = [Link(first, other, (0.9, 0.1)) for other in others] + [Link(others[0], others[1], (0.9, 0.9))]
    some += [Link(others[2], others[3], (0.9, 0.9)), Link(others[1], others[2], (0.9, 0.9))]
    found_so = joined(some, ())
    assert len(found_so) <= MOST_LIKELY_RECORDS
    assert first in found_so[0][0]


@given(links)
def test_a_state_does_not_act_and_nobody_is_both(some: list[Link]) -> None:
    for participants, partners in joined(some, ()):
        assert participants
        assert all(one.kind == "Body" for one in participants)
        assert not set(participants) & set(partners)
        assert len(participants) + len(partners) > 1


def test_of_those_whom_the_rules_name_only_what_they_tell_is_told() -> None:
    """A helped B and C helped D: nothing is likely of A and D, but of A and E, whom no rule has read."""
    a, b, c, d, e = BODIES[:5]
    helped = [
        Collaboration(((0, 5),), (one,), ("support",), "completed", partners=(other,))
        for one, other in ((a, b), (c, d))
    ]
    unread = Unread("ABCDE", "en", rules("en"))
    links = [Link(a, d, (0.9, 0.1)), Link(a, e, (0.9, 0.1)), Link(e, BODIES[5], (0.9, 0.1))]
    unread.model.links = lambda *_: links  # type: ignore[method-assign]
    named = [Named(at, at + 1, (one,)) for at, one in enumerate(BODIES[:5])]
    found = unread.found(Read(0, 5, named, [], [], helped))
    assert [(draft.subject, draft.helped) for draft in found] == [([a], [e])]


def test_so_many_actors_are_an_enumeration() -> None:
    assert MOST_LIKELY_ACTORS == 24
