"""Who meets jointly, who is named especially or at last, who works within a body, whom a parliament's helpers help."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

ENGLISH = {
    # ---- a joint meeting of two
    "joint-meeting": (
        "A joint FAO/WHO expert meeting on reefs was held in Lima in May 2031.",
        ["FAO WHO : event completed @2031-05 in Lima-PER"],
    ),
    "joint-workshop": (
        "The UNEP/WMO joint workshop on ferries was held in Nairobi.",
        ["UNEP WMO : event completed in Nairobi-KEN"],
    ),
    "joint-panel": ("The joint UNEP/WMO panel met in Geneva.", ["UNEP WMO : event completed in Geneva-CHE"]),
    "joint-of-one": ("The UNICEF joint workshop on ferries was held in Lima.", []),
    # ---- one of them especially
    "especially": (
        "UNICEF cooperated with country teams, especially UNDP and UNFPA.",
        ["UNICEF > UNCT UNDP UNFPA : coordination completed"],
    ),
    "in-particular-with": (
        "UNICEF cooperated with WHO, in particular with PAHO, on harbours.",
        ["UNICEF > WHO PAHO : coordination completed"],
    ),
    "especially-where": (
        "UNICEF cooperated with WHO, especially in Mali.",
        ["UNICEF > WHO : coordination completed in MLI"],
    ),
    # ---- those named at last are some of a subject without a name
    "partners-including": (
        "Several partners supported the harbour festival, including UNICEF, WHO and the World Bank.",
        ["UNICEF WHO WorldBank : support completed"],
    ),
    "entities-took-part": (
        "A number of United Nations entities took part in the workshop on reefs, notably FAO and ILO.",
        ["FAO ILO : participation completed"],
    ),
    "delegations-among-them": (
        "Other partners supported the ferries, including the African Union and delegations from Chile and the European Union.",
        ["AU EU > CHL : support completed"],
    ),
    "representatives-of": (
        "Representatives of several bodies spoke at the opening of the harbour, including UNICEF and WFP.",
        ["UNICEF WFP : statement completed"],
    ),
    "whom-they-helped": (
        "Several agencies helped Tonga, including UNICEF and WHO.",
        ["UNICEF WHO > TON : support completed"],
    ),
    "some-of-the-object": ("The agencies helped several institutions, including UNICEF and WHO.", []),
    "nothing-done": ("Several missions ended in 2031, including UNMIT and UNMISET.", []),
    # ---- treaty bodies, mandate holders
    "treaty-bodies": (
        "UNICEF provided inputs to the human rights treaty bodies.",
        ["UNICEF > HumanRightsTreatyBodies : input completed"],
    ),
    "special-procedures": (
        "UNICEF provided inputs to the special procedures of the Human Rights Council.",
        ["UNICEF > SpecialProcedures : input completed"],
    ),
    "helped-to-report": (
        "OHCHR helped Tonga report to the Human Rights Committee.",
        ["OHCHR > TON : support completed"],
    ),
    "helped-to-submit": (
        "OHCHR helped Tonga to submit its report to CEDAW.",
        ["OHCHR > TON : support completed"],
    ),
    "reports-itself": (
        "UNDP and UNICEF jointly report to the Human Rights Council.",
        ["UNDP UNICEF > HRC : input ongoing"],
    ),
    # ---- who works within a body
    "advisers-within": (
        "The group of harbour advisers within UNMISET trained the Ministry of Justice.",
        ["UNMISET > ministry-of-justice : training completed"],
    ),
    "team-within": (
        "A team of police advisers within UNMIT mentored the Ministry of Justice.",
        ["UNMIT > ministry-of-justice : training completed"],
    ),
    "unit-within": (
        "The Gender Unit within UNMIT helped the Ministry of Justice.",
        ["gender-unit > ministry-of-justice : support completed"],
    ),
    # ---- a parliament
    "parliament": (
        "UNDP assisted Parliament in its work on reefs.",
        ["UNDP > parliament : support completed"],
    ),
    "work-of-parliament": ("UNDP supported the work of Parliament.", ["UNDP > parliament : support completed"]),
    "members": ("UNDP trained members of Parliament on reefs.", []),
    "speaker": ("UNDP briefed the Speaker of Parliament on reefs.", []),
    "building": ("UNDP painted Parliament buildings.", []),
    # ---- who came, whom somebody saw, who paid for the work
    "observers-included": (
        "Observers at the ferry forum included UNICEF and WHO. Observers included UNEP and FAO.",
        ["UNICEF WHO : participation completed", "UNEP FAO : participation completed"],
    ),
    "government-offices": (
        "UNDP visited various Government offices, including the Harbour Authority and the Reef Centre.",
        ["UNDP > harbour-authority reef-centre : visit completed"],
    ),
    "work-supported-by-a-grant": (
        "The work of UNEP on reefs was supported by a generous grant from the World Bank.",
        ["WorldBank > UNEP : funding completed"],
    ),
    "grant-of-nobody": ("The work of UNEP on reefs was supported by grants from private donors.", []),
    # ---- since when there is what is spoken of
    "set-up-in": (
        "UNEP chairs the Harbour Group, a coordination body established in 2001 and 2002.",
        ["UNEP > harbour-group : leadership ongoing"],
    ),
    "law-of": (
        "In 2031, UNDP trained the Ministry of Ports on the law adopted in 2019.",
        ["UNDP > ministry-of-ports : training completed @2031"],
    ),
    "set-it-up-in": ("UNDP established in 2031 a fund with WHO.", ["UNDP > WHO : coordination completed @2031"]),
    # ---- help that somebody provides
    "provided-by": (
        "The Ministry of Justice adopted a plan, with technical assistance provided by UNMIT.",
        ["UNMIT > ministry-of-justice : support completed"],
    ),
}
CHINESE = {
    "joint-meeting": (
        "2031年4月召开了粮农组织/国际海事组织关于渡轮及有关事项的联合特设工作组会议。",
        ["FAO IMO : event completed @2031-04"],
    ),
    "joint-seminar": (
        "环境署/气象组织联合研讨会于2031年9月在日内瓦举行。",
        ["UNEP WMO : event completed @2031-09 in Geneva-CHE"],
    ),
    "two-and-their-joint-meeting": (
        "粮农组织和世卫组织联合会议在罗马举行。",
        ["FAO WHO : event completed in Rome-ITA"],
    ),
    "joint-of-one": ("开发署联合会议于5月举行。", []),
    "scheme-begun-in": ("开发署与世卫组织共同实施2029年启动的礁石方案。", ["UNDP WHO : programme ongoing"]),
    "signed-at-a-meeting-in": (
        "开发署和世卫组织在2031年6月召开的会议上签署了协议。",
        ["UNDP WHO : coordination completed @2031-06"],
    ),
    "partners-including": (
        "若干伙伴支持了灯塔节,包括儿基会、世卫组织和世界银行。",
        ["UNICEF WHO WorldBank : support completed"],
    ),
    "entities-took-part": (
        "联合国若干实体参加了礁石讲习班,其中包括粮农组织和劳工组织。",
        ["FAO ILO : participation completed"],
    ),
    "whom-they-helped": (
        "许多机构协助汤加修复了礁石,包括儿基会和世卫组织。",
        ["UNICEF WHO > TON : support completed"],
    ),
    "some-of-the-object": ("许多机构协助了若干国家,包括汤加和萨摩亚。", []),
    "treaty-bodies": ("人口基金支持人权条约机构的工作。", ["UNFPA > HumanRightsTreatyBodies : support ongoing"]),
    "mandate-holders": (
        "人口基金将与特别程序任务负责人开展互动。",
        ["UNFPA > SpecialProcedures : exchange planned"],
    ),
    "letters-to-them": ("人口基金指导拟订给特别程序任务负责人的函件。", []),
}


@pytest.mark.parametrize("name", ENGLISH)
def test_what_an_english_sentence_says(name: str) -> None:
    text, expected = ENGLISH[name]
    assert [written(record) for record in extract.load("en")(text)._.collaborations] == expected


@pytest.mark.parametrize("name", CHINESE)
def test_what_a_chinese_sentence_says(name: str) -> None:
    text, expected = CHINESE[name]
    assert [written(record) for record in extract.load("zh")(text)._.collaborations] == expected
