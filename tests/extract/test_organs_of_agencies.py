"""Organs and units of agencies: known by their own names, and by short forms once whose they are has been named."""

from __future__ import annotations

import pytest

from tests.extract.test_units_and_offices import told

CHINESE = {
    "organ-by-acronym": ("WIPO大会与教科文组织举办了会议。", ["WIPO-GA UNESCO : event"]),
    "committee": ("产权组织执法咨询委员会与世界海关组织合作。", ["WIPO-ACE WCO : coordination"]),
    "committee-of-a-convention": (
        "保护非物质文化遗产政府间委员会向教科文组织大会提交了报告。",
        ["UNESCO-ICH-Committee > UNESCO-GC : input"],
    ),
    "regional-committee": ("世卫组织西太平洋区域委员会与儿基会合作。", ["WHO-RC-WPRO UNICEF : coordination"]),
    "of-a-treaty": ("《防治荒漠化公约》全球机制支持肯尼亚。", ["UNCCD-GM > KEN : support"]),
    "of-a-treaty-by-short-form": (
        "《防治荒漠化公约》缔约方大会很长。全球机制与粮农组织合作。",
        ["UNCCD-GM FAO : coordination"],
    ),
    "unit": ("粮农组织渔业及水产养殖部与环境署举办了讲习班。", ["FAO-FI UNEP : event"]),
    "unit-with-another-connective": ("粮农组织渔业和水产养殖部与环境署举办了讲习班。", ["FAO-FI UNEP : event"]),
    "unit-of-an-agency-with-its-full-name": (
        "联合国环境规划署政策与项目司与开发署举办了讲习班。",
        ["UNEP-PPD UNDP : event"],
    ),
    "department-with-any-topic": (
        "粮农组织动植物生产及保护部与环境署举办了讲习班。",
        ["粮农组织动植物生产和保护部 UNEP : event"],
    ),
    "branch-with-any-topic": ("人居署能力发展处与开发署举办了讲习班。", ["人居署能力发展处 UNDP : event"]),
    "office-that-promotes": (
        "工发组织投资与技术促进办公室与开发署举办了讲习班。",
        ["工发组织投资和技术促进办公室 UNDP : event"],
    ),
    "inner-mongolia": ("开发署在内蒙古与儿基会举办了讲习班。", ["UNDP UNICEF : event"]),
    "office-of-an-envoy": (
        "非洲联盟萨赫勒问题特使办公室与开发署举办了讲习班。",
        ["非洲联盟萨赫勒问题特使办公室 UNDP : event"],
    ),
    "office-of-a-representative": (
        "欧洲联盟中东和平进程特别代表办公室与开发署举办了讲习班。",
        ["欧洲联盟中东和平进程特别代表办公室 UNDP : event"],
    ),
    "sector": ("国际电联电信标准化部门与世卫组织举办了讲习班。", ["ITU-T WHO : event"]),
    "office-of-the-western-pacific": (
        "世卫组织西太区域办事处与儿基会举办了讲习班。",
        ["WHO-WPRO UNICEF : event"],
    ),
    "envoy-who-makes-a-committee-act": ("特使使委员会与开发署举办了讲习班。", []),
    "unit-by-short-form": (
        "人居署很大。城市规划和设计处与经合组织举办了会议。",
        ["UN-Habitat-UPD OECD : event"],
    ),
    "office-behind-a-short-form": (
        "联合国裁军事务厅(裁军厅)维也纳办事处与吉尔吉斯共和国举办了讲习班。",
        ["ODA-Vienna > KGZ : event"],
    ),
    "ministry-of-japan": ("日本国土交通省与经合组织举办了会议。", ["日本国土交通省 OECD : event"]),
    # the assembly of an agency whose report it is, and that of the United Nations
    "its-assembly": ("产权组织大会开幕。大会与教科文组织举办了会议。", ["WIPO-GA UNESCO : event"]),
    "its-numbered-assembly": (
        "原子能机构大会第七十届常会闭幕。大会与粮农组织举办了会议。",
        ["IAEA-GC FAO : event"],
    ),
    "the-assembly": ("大会与粮农组织举办了会议。", ["GA FAO : event"]),
    "no-end-of-another-assembly": ("产权组织大会开幕。全国人民代表大会与教科文组织举办了会议。", []),
    "department-by-its-short-form": ("维和部与外勤部举办了讲习班。", ["DPKO DFS : event"]),
    # nobody's
    "mechanism-of-nobody": ("全球机制与环境署举办了讲习班。", []),
    "committee-of-a-state": ("巴拿马各区域委员会与环境署举办了讲习班。", []),
    "another-assembly": ("大会请秘书长提交报告。", []),
    "japan": ("日本国与经合组织举办了会议。", ["OECD > JPN : event"]),
}

ENGLISH = {
    "organ": ("The General Assembly of WIPO and UNESCO organized a meeting.", ["WIPO-GA UNESCO : event"]),
    "committee-and-acronym": (
        "The WIPO Committee on Development and Intellectual Property (CDIP) met. CDIP cooperated with UNCTAD.",
        ["WIPO-CDIP > UNCTAD : coordination"],
    ),
    "committee-of-a-convention": (
        "The Intergovernmental Committee for the Safeguarding of the Intangible Cultural Heritage reported to UNESCO.",
        ["UNESCO-ICH-Committee > UNESCO : input"],
    ),
    "regional-committee": (
        "The WHO Regional Committee for the Western Pacific cooperated with UNICEF.",
        ["WHO-RC-WPRO > UNICEF : coordination"],
    ),
    "of-a-treaty": (
        "The Global Mechanism of UNCCD is small. The Global Mechanism cooperated with FAO.",
        ["UNCCD-GM > FAO : coordination"],
    ),
    "unit-by-short-form": (
        "UN-Habitat is large. The Urban Planning and Design Branch organized a workshop with OECD.",
        ["UN-Habitat-UPD OECD : event"],
    ),
    "the-other-assembly": (
        "WIPO is small. The General Assembly met with UNESCO.",
        ["GA > UNESCO : exchange"],
    ),
}


@pytest.mark.parametrize("name", CHINESE)
def test_chinese(name: str) -> None:
    text, expected = CHINESE[name]
    assert told(text, "zh") == expected


@pytest.mark.parametrize("name", ENGLISH)
def test_english(name: str) -> None:
    text, expected = ENGLISH[name]
    assert told(text, "en") == expected


def test_who_is_thanked_as_president_makes_nobody_a_member() -> None:
    assert not any("membership" in one for one in told("粮农组织感谢克拉克大使作为大会主席。", "zh"))
