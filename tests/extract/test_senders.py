"""Who is meant by whom a body has sent, by those who act for it, by what it does, and by the short name of an author."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

MEANT = {
    "its-team": (
        "A UNEP expert team visited Fiji. The team met with FAO.",
        ["UNEP > FJI : visit completed in FJI", "UNEP > FAO : exchange completed"],
    ),
    "experts-from": (
        "A team of experts from UNEP visited Fiji. The team then visited FAO.",
        ["UNEP > FJI : visit completed in FJI", "UNEP > FAO : visit completed"],
    ),
    "its-delegation": (
        "The World Bank sent a small delegation to the reefs. The delegation met with FAO.",
        ["WorldBank > FAO : exchange completed"],
    ),
    # whom it only helps, who is of several, another one since
    "another-team": ("UNEP supported the team. The team met with FAO.", []),
    "a-local-team": ("UNEP works with a local team. The team met with FAO.", []),
    "another-since": ("A UNEP team came. A team of divers left. The team met with FAO.", []),
    # what somebody does
    "initiatives": (
        "UNEP works in Fiji. Recent initiatives have included strengthening the capacity of FAO.",
        ["UNEP > FAO : training completed"],
    ),
    "activities": (
        "UNEP works in Fiji. Activities have included training the Reef Council.",
        ["UNEP > reef-council : training completed"],
    ),
    "activities-of-others": ("UNEP works in Fiji. Activities of fishers included a visit to FAO.", []),
    # who is involved, too
    "also-involved": (
        "While the course is organized by UNEP, several other agencies are also involved, such as FAO, WHO and ILO.",
        ["UNEP FAO WHO ILO : event ongoing"],
    ),
    "several-involved": (
        "Several agencies are involved, such as FAO and WHO.",
        ["FAO WHO : coordination ongoing"],
    ),
    "not-involved": ("Several agencies are not involved, such as FAO and WHO.", []),
}

OF_SEVERAL = (
    "Quadrennial reports for the period 2020–2023 submitted by non-governmental organizations\nE/C.2/2025/2/Add.3\n\n"
    "Reef Friends International protects reefs. {}\n"
)
BY_A_SECRETARIAT = (
    "International cooperation: report by the secretariat of the Minamata Convention on Mercury\nUNEP/MC/COP.9/20\n\n"
    "1. In May, divers wrote to the secretariat of the Rotterdam Convention.\n\n2. {}\n"
)


def _written(report: str, text: str) -> list[str]:
    return [written(one) for one in extract.extract_report(report.format(text), "en").collaborations]


@pytest.mark.parametrize("name", MEANT)
def test_who_is_meant(name: str) -> None:
    text, expected = MEANT[name]
    assert _written("{}\n", text) == expected


def test_representatives_are_those_of_who_writes() -> None:
    text = "In March 2022, representatives attended the sixtieth session of the Commission for Social Development."
    expected = ["reef-friends-international > CSocD : participation completed @2022-03 at CSocD/60"]
    assert _written(OF_SEVERAL, text) == expected
    assert _written("{}\n", text) == []


def test_the_secretariat_is_the_one_whose_report_it_is() -> None:
    assert _written(BY_A_SECRETARIAT, "In June, the secretariat trained divers with UNIDO.") == [
        "Minamata-Secretariat UNIDO : training completed"
    ]
    # but not where the paragraph speaks of another
    assert _written(
        BY_A_SECRETARIAT,
        "In June, the secretariat of the Rotterdam Convention met. The secretariat trained divers with UNIDO.",
    ) == ["Rotterdam-Secretariat UNIDO : training completed"]
