"""Who acts together and who each alone, which units are one with their body, who pays, whose session it is."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

CHINESE = {
    # ---- each alone
    "each-to-the-same": ("儿基会与开发署分别向大会提交了报告。", ["UNICEF UNDP > GA : input completed"]),
    "with-each-of-them": (
        "儿基会分别与开发署和粮农组织签署了谅解备忘录。",
        ["UNICEF > UNDP FAO : coordination completed"],
    ),
    "one-after-the-other-with": (
        "开发署和粮农组织先后同肯尼亚签署了协定。",
        ["UNDP FAO > KEN : coordination completed"],
    ),
    "together-in-each": (
        "儿基会和开发署共同举办了讲习班,分别在肯尼亚和乌干达举行。",
        ["UNICEF UNDP : event completed"],
    ),
    "within-their-mandates": (
        "儿基会和开发署在各自任务范围内支持肯尼亚。",
        ["UNICEF UNDP > KEN : support ongoing"],
    ),
    "about-their-members": (
        "开发署和粮农组织对其各自成员组织的采购进行了评估。",
        ["UNDP FAO : research completed"],
    ),
    "each-spoke": ("儿基会执行主任和开发署先后发言。", ["UNICEF UNDP : statement completed"]),
    "several-times": ("儿基会和粮农组织先后三次举办了讲习班。", ["UNICEF FAO : event completed"]),
    # ---- a unit and the body that it belongs to
    "unit-of-a-department": ("法律事务厅海洋事务和海洋法司支持了肯尼亚。", ["DOALOS > KEN : support completed"]),
    "institute-behind-brackets": (
        "开发署利用联合国训练研究所(训研所)的联合国卫星中心提供的服务。",
        ["UNDP > UNOSAT : support ongoing"],
    ),
    "two-departments": (
        "法律事务厅和新闻部举办了展览。",
        ["OLA DPI : event completed"],
    ),
    # ---- a group that is always the same
    "quadripartite": (
        "四方组织2023年发布了指南。",
        ["FAO UNEP WHO WOAH : publication completed @2023"],
    ),
    "quadripartite-supports": (
        "开发署向“同一健康”四方组织提供了支持。",
        ["UNDP > FAO UNEP WHO WOAH : support completed"],
    ),
    # ---- what the clause before tells is not what this one adds to
    "another-meeting-elsewhere": (
        "亚太经社会在曼谷举行了会议,欧洲经济委员会则在罗马召开了由意大利担任东道主的部长级会议。",
        ["ECE > ITA : event completed in Rome-ITA"],
    ),
    "advice-on-something-else": (
        "儿基会和开发署举办了讲习班。粮农组织应联合国人口基金的请求,就网具尺寸提供了技术咨询。",
        ["UNICEF UNDP : event completed", "FAO > UNFPA : support completed"],
    ),
    "help-to-a-state": (
        "儿基会和开发署举办了论坛。粮农组织为肯尼亚的普查提供了支持。",
        ["UNICEF UNDP : event completed", "FAO > KEN : support completed"],
    ),
    "share-a-plan": (
        "内部监督事务厅与审计委员会和联合检查组共享了工作计划。",
        ["OIOS > BOA JIU : exchange completed"],
    ),
}

NOT_CHINESE = {
    "commissions": "五个区域委员会在2022年分别举行了论坛。",
    "each-its-own": "儿基会、开发署各自编写了指南。",
    "each-with-a-state": "开发署、肯尼亚和乌干达分别发表了声明。",
    "set-up-apart": "开发署和粮农组织相继设立了信托基金。",
    "each-in-one-of-them": "难民署和粮农组织分头在肯尼亚和乌干达登记了难民。",
}


@pytest.mark.parametrize("case", CHINESE)
def test_chinese(case: str) -> None:
    text, expected = CHINESE[case]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("case", NOT_CHINESE)
def test_nothing_is_said_in_chinese(case: str) -> None:
    assert not extract.load("zh")(NOT_CHINESE[case])._.collaborations


NOT_ENGLISH = {
    "each-released": "FAO and UNEP each released an assessment in 2020.",
    "of-their-own": "UNICEF and WHO have adopted guidelines of their own.",
}


@pytest.mark.parametrize("case", NOT_ENGLISH)
def test_nothing_is_said_in_english(case: str) -> None:
    assert not extract.load("en")(NOT_ENGLISH[case])._.collaborations


def test_each_for_the_same_in_english() -> None:
    text = "FAO and UNEP each submitted a report to the General Assembly."
    assert records(text, "en") == ["FAO UNEP > GA : input completed"]
