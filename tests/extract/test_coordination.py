"""Of a list of which a record names some, it means all, whatever stands between its items."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import extract_report
from extract.collaborate.limits import LONGEST_LIST
from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    "unnamed-items": (
        "In 2023, UNDP worked with help from UNICEF, the Blue Lagoon Foundation (Nadi), two hospitals, UNFPA and the NGO Oxfam.",
        ["UNICEF blue-lagoon-foundation UNFPA Oxfam > UNDP : support completed @2023"],
    ),
    "a-company": (
        "UNDP published the guide jointly with FAO (Rome), three banks of the region, ITU, a telephone company and UNESCO.",
        ["UNDP FAO ITU UNESCO : publication completed"],
    ),
    "goes-on-without-names": (
        "UNDP published the guide jointly with FAO, the islands themselves, ITU (Nadi), a telephone company, WFP, etc.",
        ["UNDP FAO ITU WFP : publication completed"],
    ),
    # ---- where a list begins and ends
    "opening-phrase": (
        "In Haiti, UNDP and BINUH published a guide in 2023.",
        ["UNDP BINUH : publication completed @2023 in HTI"],
    ),
    "verb-between": (
        "UNDP published the guide jointly with FAO (Rome), three banks of the region welcomed it, and ITU visited UNESCO.",
        ["UNDP FAO : publication completed", "ITU > UNESCO : visit completed"],
    ),
    "subject-behind-two": (
        "In 2023, progress was made, as requested by FAO and UNDP, UNICEF supported Kenya.",
        ["UNICEF > KEN : support completed @2023"],
    ),
    # ---- the one country of a list that a record names may be where the others come from
    "one-country": (
        "UNEP supported Vanuatu; no one came from Australia, Fiji, Japan and Vanuatu.",
        ["UNEP > VUT : support completed"],
    ),
    # ---- whose Government it is
    "government-where-a-mission-is": ("BINUH supports the Government.", ["BINUH > HTI : support ongoing"]),
    "government-where-a-team-is": (
        "The United Nations country team in South Sudan supports the Government.",
        ["UNCT > SSD : support ongoing in SSD"],
    ),
    # ---- States by their short names, and without their accents
    "short-names": (
        "UNDP visited the UK, the US, DR Congo, Turkiye and Cote d'Ivoire.",
        ["UNDP > GBR USA COD TUR CIV : visit completed in GBR USA COD TUR CIV"],
    ),
    "dollars-of-no-state": (
        "UNDP supported UNICEF with US$ 5 million and 3 million US dollars.",
        ["UNDP > UNICEF : support completed"],
    ),
}


@pytest.mark.parametrize("key", ENGLISH)
def test_a_list_is_told_as_one(key: str) -> None:
    """What no pattern of lists has a form for is an item like the others; a verb or a preposition ends the list."""
    text, expected = ENGLISH[key]
    assert records(text, "en") == expected


@settings(deadline=None, max_examples=20)
@given(st.integers(min_value=1, max_value=400))
def test_a_list_of_hundreds_makes_no_record_of_hundreds(count: int) -> None:
    """No list grows a record beyond what one may name."""
    listed = ", ".join(f"the Ministry of Reefs of Isle {number}" for number in range(count))
    report = extract_report(f"UNDP worked with UNICEF, {listed} and WFP.", "en")
    for one in report.collaborations:
        assert max(len(one.participants), len(one.partners)) <= LONGEST_LIST
