"""For which country it is that something is done: the one that the paragraph speaks of, though the sentence does not."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

TOLD = {
    "those-who-act-for-it": (
        "In Chad, UNEP opened a school. It trained 30 labour inspectors.",
        ["UNEP > TCD : training completed"],
    ),
    "the-only-country": (
        "The outbreak in Kenya was contained. WHO sent experts in support of the government-led response.",
        ["WHO > KEN : support completed"],
    ),
    "what-is-its-own": (
        "UNEP works in Kenya. It will support the national reef programme.",
        ["UNEP > KEN : support planned"],
    ),
    "takes-part": (
        "UNICEF runs an office in Fiji. It participated in consultations on a national action plan on reefs.",
        ["UNICEF > FJI : participation completed"],
    ),
    "behind-a-date": (
        "On Monday, 3 May 2021, in Chad, UNEP trained judges.",
        ["UNEP > TCD : training completed @2021-05-03 in TCD"],
    ),
    "with-another": (
        "In Kenya, UNEP, in partnership with Oxfam, fostered dialogue between the government and fishers.",
        ["UNEP Oxfam > KEN : coordination completed in KEN"],
    ),
    "its-team": (
        "In Kenya, the UN team planted trees. The UN team also supports reef reform.",
        ["UNCT > KEN : support ongoing"],
    ),
    "its-inspectors": (
        "UNEP opened a school. It trained 30 Chadian labour inspectors.",
        ["UNEP > TCD : training completed"],
    ),
    "into-planning": (
        "In Nepal, working with FAO, UNEP integrated reefs into local governance.",
        ["UNEP > FAO NPL : coordination completed in NPL"],
    ),
    # who only lives there, several countries, another one since, who is of that country
    "fishers": ("In Kenya, UNEP planted trees. It trained fishers.", []),
    "costumes": ("In Kenya, UNEP planted trees. It supported fishers with national costumes.", []),
    "of-two": ("In Kenya and Chad, UNEP planted trees. It trained judges.", []),
    "two-countries": ("Kenya lost its reefs. Uganda has none. UNEP supported the national reef plan.", []),
    "another-paragraph": ("In Kenya, UNEP planted trees.\n\nIt supported the national reef plan.", []),
    "of-that-country": ("In Kenya, the Reef Fund of Kenya planted trees. It trained judges.", []),
    "with-its-ministry": (
        "In Kenya, UNEP trained police officers with the Ministry of Ports.",
        ["UNEP ministry-of-ports-KEN : training completed in KEN"],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_for_which_country_it_is_done(name: str) -> None:
    text, expected = TOLD[name]
    assert [written(one) for one in extract.extract_report(f"{text}\n", "en").collaborations] == expected


def test_who_is_only_meant_is_less_sure() -> None:
    found = extract.extract_report("In Chad, UNEP opened a school. It trained 30 judges.\n", "en").collaborations
    assert [one.confidence for one in found] == [0.6]


ABOUT = {
    "a-system": (
        "UNEP supported a joint strategy to strengthen the national AIDS programme.",
        ["UNEP > KEN : support completed"],
    ),
    "judges": ("UNEP held three training sessions for 48 judges.", ["UNEP > KEN : training completed"]),
    "its-forces": (
        "FAO supplied tents to national defence and security forces.",
        ["FAO > KEN : support completed"],
    ),
    "in-another": ("In Chad, UNEP opened a school. It trained judges.", ["UNEP > TCD : training completed"]),
    "journalists": ("UNEP trained journalists, which enhanced their knowledge of the electoral process.", []),
}


@pytest.mark.parametrize("name", ABOUT)
def test_for_the_country_of_the_title(name: str) -> None:
    text, expected = ABOUT[name]
    report = f"Reefs in Kenya: situation report\n12 May 2024\n\n{text}\n"
    assert [written(one) for one in extract.extract_report(report, "en").collaborations] == expected
