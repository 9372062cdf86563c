"""What sentences say of who did what with whom in nouns: liaison between A and B, A's membership in B."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records, reported

SAID = {
    "one-project-of-two": (
        "The atlas is a reef-mapping project of UNICEF and UNDP.",
        ["UNICEF UNDP : programme ongoing"],
    ),
    "collaborative-effort": (
        "The show was a collaborative effort of UNESCO and UNEP.",
        ["UNESCO UNEP : programme ongoing"],
    ),
    "membership-in": ("UNIDO's membership in UNEG was renewed.", ["UNIDO > UNEG : membership ongoing"]),
    "training-by-of": ("The training by UNODC of the staff of UNMISS ended.", ["UNODC > UNMISS : training completed"]),
    "training-by-of-officers": (
        "The training by UNODC of 40 officers from Kenya ended.",
        ["UNODC > KEN : training completed"],
    ),
    "membership-of-in": ("The membership of UNIDO in UNEG was renewed.", ["UNIDO > UNEG : membership ongoing"]),
    "secretariat-services": (
        "Secretariat services to UNEG are performed by UNDP.",
        ["UNDP > UNEG : support ongoing"],
    ),
    "liaison-between": (
        "UNITAR, which serves as a liaison between UNDP and the World Bank, moved.",
        ["UNITAR > UNDP WorldBank : exchange completed"],
    ),
    "coordination-has-been-with": (
        "UNFPA's coordination has been with UNDP and UNICEF.",
        ["UNFPA > UNDP UNICEF : coordination ongoing"],
    ),
    "financial-support-behind": (
        "UNFPA widened the choir to five districts, with financial support from the World Bank.",
        ["WorldBank > UNFPA : funding completed"],
    ),
    "cooperation-that-did-something": (
        "Close cooperation between UNHCR and IOM made it possible to reach 300 families.",
        ["UNHCR IOM : coordination completed"],
    ),
}
UNSAID = {
    "none": "There was no coordination between UNAMI and UNDP.",
    "lack-of": "The lack of close cooperation between UNAMI and UNDP was regretted.",
    "needed": "Better coordination between UNAMI and UNDP is needed.",
    "need-for": "The auditors saw a need for closer coordination between UNAMI and UNDP.",
    "essential": "Cooperation between UNHCR and IOM remains essential.",
    "conflict": "The war between Sudan and South Sudan went on.",
    "membership-of-one": "UNIDO's membership was renewed.",
    "programmes-of-several": "The programmes of UNICEF and UNDP are described in the annex.",
    "project-of-one": "The atlas is a reef-mapping project of UNICEF.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_said_in_nouns(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_not_said_in_nouns(text: str) -> None:
    assert records(text, "en") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The primary coordination has been with UNDP and WHO.", ["UN-Habitat > UNDP WHO : coordination ongoing"]),
        ("Consultations are ongoing with UNHCR and WFP.", ["UN-Habitat > UNHCR WFP : exchange ongoing"]),
        ("Negotiations with the World Bank were concluded.", ["UN-Habitat > WorldBank : exchange completed"]),
        ("No consultations have been held with UNHCR.", []),
    ],
)
def test_nobody_is_said_to_act_but_whose_report_it_is(told: str, expected: list[str]) -> None:
    assert reported(told) == expected


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Development Assistance Committee", "OECD-DAC"),
        ("Vaccine Alliance", "Gavi"),
        ("Inter-American Court", "IACtHR"),
        ("Committee of 24", "C-24"),
    ],
)
def test_a_short_name_that_is_nobody_elses_needs_no_full_one(name: str, meant: str) -> None:
    assert records(f"The {name} and WHO trained nurses in Kenya.", "en") == [f"{meant} WHO : training completed in KEN"]
    assert meant not in str(records(f"The Alpine {name.split(' ', 1)[1]} and WHO trained nurses in Kenya.", "en"))
