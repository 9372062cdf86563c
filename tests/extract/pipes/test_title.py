"""``un_title``: titles in title marks and quotation marks, and what class each is of."""

from __future__ import annotations

import pytest

from tests.markup import check

TITLES_ZH = {
    # the marks belong to the mention, not to the name
    "publication": "[《社区调解员实务手册》](publication/社区调解员实务手册)已经分发。",
    "treaty-unknown": "[《沿海渔业合作公约》](treaty/沿海渔业合作公约)开放供签署。",
    # a known title keeps its identity
    "treaty-known": "[《残疾人权利公约》](treaty/CRPD)第6条适用。",
    "declaration": "[《世界人权宣言》](publication/UDHR)第1条适用。",
    "plan": "[《沿海渔业行动计划》](programme/沿海渔业行动计划)获得通过。",
    "strategy": "[《数字包容战略》](programme/数字包容战略)获得通过。",
    # a plan whose title lacks its owner, who is named before
    "plan-of": "[妇女署](body/UN-Women)通过了[《2014-2017年战略计划》](programme/UN-Women-SP-2014)。",
    "agenda": "[《2030年可持续发展议程》](programme/Agenda2030)获得通过。",
    # the word behind the quotation tells the class
    "forum-quoted": "[“韧性沿海”论坛](meeting/韧性沿海)吸引了青年。",
    "campaign-quoted": "[“安全回家”运动](programme/安全回家)覆盖三省。",
    "report-quoted": "[题为“数字鸿沟的代价”的报告](publication/数字鸿沟的代价)已经发表。",
    "workshop-themed": "[主题为“数据隐私”的讲习班](meeting/数据隐私)结束。",
    # the head word inside the marks; one edition of a series that is known; a framework of concepts is read, not run
    "initiative-inside": "三国发起了[“下一代珊瑚倡议”](programme/下一代珊瑚倡议)。",
    "edition": "[《2023年世界粮食安全和营养状况》](publication/SOFI)已经发表。",
    "period": "[《珊瑚联合行动计划(2022-2026年)》](programme/珊瑚联合行动计划(2022-2026年))已经发表。",
    "concepts": "[《珊瑚统计概念框架》](publication/珊瑚统计概念框架)已经发表。",
}

NO_TITLES_ZH = {
    # laws of one country are of none of the classes
    "law": "《家庭暴力法》已经修订。",
    "code": "《刑法典》已经修订。",
    # quoted words without a head word
    "words": "所谓“名誉”杀人必须禁止。",
    "motto": "口号是“不让任何一个人掉队”。",
    "words-of-a-plan": "所谓“计划”并不存在，各方“让计划更绿”。",
    # short forms that nothing before explains
    "short": "《公约》第6条适用。",
    # untitled ones are no mentions (annotation.md)
    "untitled": "一份手册和两份指南已经分发。",
}

TITLES_EN = {
    "declaration": "The [Universal Declaration of Human Rights](publication/UDHR) applies.",
    "agenda": "The [2030 Agenda for Sustainable Development](programme/Agenda2030) was adopted.",
    "known-programme": "The [Global Maritime Crime Programme](programme/GMCP) and [Giga](programme/GigaInitiative) grew.",
    "hotspots-are-none": "Reefs are hunger hotspots.",
    # titles without marks, which plain text has lost
    "report": "They issued the report [Reefs of the World: A Way Back](publication/reefs-of-the-world:-a-way-back).",
    "study-entitled": "Its joint study entitled [Corals in Danger](publication/corals-in-danger) was read widely.",
    "in-a-city": "A study, the handbook [Clean Coasts](publication/clean-coasts) in [Paris](place/Paris-FRA), was read.",
    "initiative": "The [No Reef Left Behind initiative](programme/no-reef-left-behind-initiative) reached three provinces.",
    "small-first": "The [blueREEF programme](programme/bluereef-programme) grew.",
    "inside-marks": "They began the [“Blue Reef Initiative”](programme/blue-reef-initiative) on corals.",
}

NO_TITLES_EN = {
    "law": "The Domestic Violence Act was amended.",
    "words": "So-called “honour” killings must be prohibited.",
    "motto": "The motto is “leave no one behind”.",
    # who wrote it, not what it is called
    "written-by": "The report Ms. Ada Byron wrote was read, and so was the paper Fishers had asked for.",
    "of-a-country": "The report [Mali](country/MLI) had asked for was read, and the [Mali](country/MLI) programme grew.",
    "untitled": "A handbook and two guides were distributed.",
}


@pytest.mark.parametrize("marked", TITLES_ZH.values(), ids=TITLES_ZH)
def test_title_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("text", NO_TITLES_ZH.values(), ids=NO_TITLES_ZH)
def test_no_title_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("marked", TITLES_EN.values(), ids=TITLES_EN)
def test_title_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("text", NO_TITLES_EN.values(), ids=NO_TITLES_EN)
def test_no_title_en(text: str) -> None:
    check(text, "en")
