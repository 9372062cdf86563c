"""Reports on one meeting of an organ, what comes before it; bodies that go by a name of many; programmes of several."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

STANDING = """Report of the ninety-first meeting of the Standing Committee (6-8 March 2028)
A/AC.96/1377

1. The Committee adopted its agenda.
2. {}
"""
HEADS = """10th meeting of Heads of National Drug Law Enforcement Agencies, Europe (HONLEA Europe)
July 2023

The meeting was opened in Vienna. {}
"""
OF_UNDP = "Annual report of UNDP\nDP/2031/9\n\n{}\n"
SECTION = """Proposed programme budget for 2027, Section 11, United Nations system support for Africa
A/81/6 (Sect. 11)

{}
"""

OF_AN_ORGAN = """Sixteenth annual report of the Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment
CAT/C/96/2

{}
"""
BY_THE_SECRETARY_GENERAL = "Regional cooperation: Report of the Secretary-General\nE/2031/15\n\n{}\n"

TOLD = {
    "its-chair": (OF_AN_ORGAN, "The Chair addressed WHO.", ["SPT > WHO : statement completed"]),
    "another-chair": (OF_AN_ORGAN, "The Chair of the board was painted for WHO.", []),
    # what is reported to whom
    "submitted-to": (
        BY_THE_SECRETARY_GENERAL,
        "The present report is submitted to the Economic and Social Council in accordance with General Assembly resolution 1823 (XVII).",
        ["SG > ECOSOC : input completed under A/RES/1823(XVII)"],
    ),
    "first-report": (
        OF_UNDP,
        "This is the first report to the UNICEF Executive Board on ferries.",
        ["UNDP > UNICEF-EB : input ongoing"],
    ),
    "reflected": (
        OF_UNDP,
        "The activities of UNEP in the north are reflected in its report to the Human Rights Council.",
        ["UNEP > HRC : input ongoing"],
    ),
    "reflected-in-another": (OF_UNDP, "The activities of UNEP are reflected in the report of FAO.", []),
    # one of those to whom the section of the budget is given
    "the-office": (
        SECTION,
        "The Office collaborates with the African Union Commission.",
        ["OSAA > AUC : coordination ongoing"],
    ),
    "updated": (
        STANDING,
        "The Director of the Reef Bureau updated the Committee on UNHCR’s operations in Fiji.",
        ["reef-bureau > UNHCR-StandingCommittee : statement completed @2028-03-06/2028-03-08 in FJI"],
    ),
    "a-committee-on": (
        STANDING,
        "The Director of the Reef Bureau updated the Committee on Reefs.",
        ["reef-bureau > committee-on-reefs : statement completed"],
    ),
    "observers": (
        HEADS,
        "Observers included the European Union and INTERPOL.",
        ["EU INTERPOL > HONLEA : participation completed @2023-07"],
    ),
    "briefed": (
        HEADS,
        "Mr. Ian Reef, Deputy Executive Director of UNODC, briefed the meeting on ferries.",
        ["UNODC > HONLEA : statement completed @2023-07"],
    ),
    "remarks": (
        HEADS,
        "Mr. Ian Reef, Deputy Executive Director of UNODC, delivered opening remarks.",
        ["UNODC > HONLEA : statement completed @2023-07"],
    ),
    # whose report it is supports whoever was supported by nobody
    "were-supported": (
        OF_UNDP,
        "The Reef Council and the Ferry Board were supported in drafting a plan.",
        ["UNDP > reef-council ferry-board : support completed"],
    ),
    "by-another": (
        OF_UNDP,
        "The Reef Council was supported by FAO in drafting a plan.",
        ["FAO > reef-council : support completed"],
    ),
    # one of that name
    "service-centre": (
        OF_UNDP,
        "UNDP trained clerks with the Regional Service Centre.",
        ["UNDP RSCE : training completed"],
    ),
    # what a programme of several does they do not for each other
    "programme-of-several": (
        SECTION,
        "With regard to ferries, the programme will continue to work closely with the African Union Commission.",
        ["OSAA ECA DGC > AUC : coordination ongoing"],
    ),
    "programme-alone": (SECTION, "With regard to ferries, the programme will paint boats.", []),
}


@pytest.mark.parametrize("name", TOLD)
def test_who_did_what_before_whom(name: str) -> None:
    report, text, expected = TOLD[name]
    assert [written(one) for one in extract.extract_report(report.format(text), "en").collaborations] == expected
