"""Nominal and verbal phrases of reports that say who did what for whom, whatever stands around them."""

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
        ["UNESCO > MLI : participation completed in Dakar-SEN"],
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
    "consulted-by": (
        "UNDP and UNICEF were consulted by the Secretary-General.",
        ["SG > UNDP UNICEF : exchange completed"],
    ),
    "joint-mission": (
        "A joint UNDP-UNICEF mission visited Haiti in May 2022.",
        ["UNDP UNICEF > HTI : visit completed @2022-05 in HTI"],
    ),
    "joint-programme": (
        "The joint programme of UNDP and UNICEF in Haiti ended.",
        ["UNDP UNICEF : programme completed in HTI"],
    ),
    "those-that-follow": (
        "The following specialized agencies were represented at the meeting: ILO, FAO and WHO.",
        ["ILO FAO WHO : participation completed"],
    ),
    "reports-of-those-that-follow": (
        "The following organizations submitted reports on their work: INTERPOL, UNESCO and ITU.",
        ["INTERPOL UNESCO ITU : input completed"],
    ),
    "report-of": (
        "The report of the Secretary-General on reefs was submitted to the Human Rights Council.",
        ["SG > HRC : input completed"],
    ),
    "dash": (
        "The tripartite partnership—comprising FAO, UNEP and WHO—grew.",
        ["FAO UNEP WHO : membership ongoing"],
    ),
    # a circumstance is no membership
    "as-part-of": (
        "Following a request, and as part of the programme of UNDP in the country, UNESCO visited Ecuador.",
        ["UNESCO > ECU : visit completed in ECU"],
    ),
    "per-cent": ("86 per cent of WFP country offices collaborated with FAO.", ["WFP > FAO : coordination completed"]),
    "project-paid-for": (
        "Projects supported by the European Union entailed support for the capacities of UNSOM.",
        ["EU > UNSOM : funding completed"],
    ),
    "project-of-two": ("The UNDP/IPU project on reefs ended.", ["UNDP IPU : programme completed"]),
    "special-session": (
        "DESA supported the special session of the General Assembly on reefs.",
        ["DESA > GA : support completed"],
    ),
}
SAID_IN_CHINESE = {
    "those-that-follow": (
        "下列专门机构派代表出席了会议：劳工组织、粮农组织和世卫组织。",
        ["ILO FAO WHO : participation completed"],
    ),
    "reports-of-those-that-follow": (
        "下列组织提交了工作报告：国际刑警组织、教科文组织和国际电联。",
        ["INTERPOL UNESCO ITU : input completed"],
    ),
    "three-partners": (
        "粮农组织、儿基会和世卫组织举行了会议。三家合作机构商定了后续步骤。",
        ["FAO UNICEF WHO : exchange completed", "FAO UNICEF WHO : coordination completed"],
    ),
    "serves-as-secretariat": ("粮农组织为统计委员会发挥了秘书处的作用。", ["FAO > StatCom : leadership ongoing"]),
}
NOTHING = {
    # those whom somebody without a name consults have not met
    "consulted-by-whom": "UNDP, UNICEF and WHO were consulted by the working group.",
    "follows-alone": "The following agency was represented at the meeting: ILO.",
    "project-of-one": "The UNDP project on reefs ended.",
    "to-whom-untold": "The report of the Secretary-General on reefs was submitted in May.",
    "no-links": "UNEP has no links with WHO.",
    "one-alone": "The joint programme of UNDP and its partners ended.",
    "should-benefit": "Mali should benefit from training.",
    "considered-a-report": "CEDAW considered its report on Senegal's neighbours.",
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_phrase_says(name: str) -> None:
    text, expected = SAID[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", SAID_IN_CHINESE)
def test_what_a_chinese_phrase_says(name: str) -> None:
    text, expected = SAID_IN_CHINESE[name]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", NOTHING)
def test_what_a_phrase_does_not_say(name: str) -> None:
    assert records(NOTHING[name], "en") == []
