"""Nominal and verbal phrases of English reports that say who did what for whom, whatever stands around them."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

SAID = {
    "state-with-help": (
        "Nepal, with the assistance of UNDP, adopted a plan for its reefs.",
        ["UNDP > NPL : support completed"],
    ),
    "help-in-front": (
        "With the assistance of UNDP, Nepal adopted a plan for its reefs.",
        ["UNDP > NPL : support completed"],
    ),
    "thanks-to": ("Thanks to support from UNDP, Nepal exported more rice.", ["UNDP > NPL : support completed"]),
    "help-enabled": ("UNDP's support enabled Nepal to export more rice.", ["UNDP > NPL : support completed"]),
    "benefited": (
        "Mali and Niger benefited from UNESCO training.",
        ["UNESCO > MLI NER : support completed"],
    ),
    "benefited-from-what": (
        "Mali benefited from the technical assistance provided by UNESCO and FAO.",
        ["UNESCO FAO > MLI : support completed"],
    ),
    "workshop-of": (
        "Officials from Mali attended a UNESCO workshop in Dakar.",
        ["UNESCO > MLI : participation completed"],
    ),
    "loan": (
        "The African Development Bank approved a loan of $20 million to Malawi.",
        ["AfDB > MWI : funding completed"],
    ),
    "funding-provided": ("Funding was provided by UNICEF to UNHCR.", ["UNICEF > UNHCR : funding completed"]),
    "funding-of-a-state": ("Funding was provided by Norway to UNEP.", ["UNEP > NOR : funding completed"]),
    "guidelines-of": (
        "UNFPA contributed to the WHO guidelines on clean water.",
        ["UNFPA > WHO : input completed"],
    ),
    "questionnaire": (
        "WHO responded to the questionnaire of the Special Rapporteur on the right to food.",
        ["WHO > SR-Food : input completed"],
    ),
    "report-of-a-state": (
        "CEDAW considered the sixth periodic report of Senegal.",
        ["CEDAW > SEN : input completed"],
    ),
    "close-partnership": ("UNEP enjoys a close partnership with WHO.", ["UNEP > WHO : coordination ongoing"]),
    "joint-mission": (
        "A joint UNDP-UNICEF mission visited Haiti in May 2022.",
        ["UNDP UNICEF > HTI : visit completed @2022-05 in HTI"],
    ),
    "joint-programme": (
        "The joint programme of UNDP and UNICEF in Haiti ended.",
        ["UNDP UNICEF : programme ongoing in HTI"],
    ),
}
NOTHING = {
    "no-links": "UNEP has no links with WHO.",
    "one-alone": "The joint programme of UNDP and its partners ended.",
    "should-benefit": "Mali should benefit from training.",
    "considered-a-report": "CEDAW considered its report on Senegal's neighbours.",
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_phrase_says(name: str) -> None:
    text, expected = SAID[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", NOTHING)
def test_what_a_phrase_does_not_say(name: str) -> None:
    assert records(NOTHING[name], "en") == []
