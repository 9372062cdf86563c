"""Persons by name stand for whom they were introduced with."""

from __future__ import annotations

import pytest

import extract

MET = "2018年4月9日,中国生态环境部部长王明远与环境署执行主任卡尔·林德奎斯特(Karl Lindqvist)在巴黎会晤。"

SAID = {
    "both": ("王明远和林德奎斯特还签署了协议。", [("生态环境部-CHN UNEP", "")]),
    "with-a-minister": (
        "王明远和林德奎斯特与乌干达环境部长玛丽·纳布里亚签署了协议。",
        [("生态环境部-CHN UNEP", "UGA")],
    ),
    "visit": ("林德奎斯特访问了乌干达。", [("UNEP", "UGA")]),
    "full-name": ("卡尔·林德奎斯特于5月抵达马里。", [("UNEP", "MLI")]),
    "form-of-address": ("林德奎斯特先生随后会见了粮农组织总干事。", [("UNEP", "FAO")]),
    "behind-an-adverb": ("会上,王明远会见了粮农组织总干事。", [("生态环境部-CHN", "FAO")]),
    "addressed": ("粮农组织总干事会见了王明远。", [("FAO", "生态环境部-CHN")]),
    "minister-again": ("王明远部长访问了乌干达。", [("生态环境部-CHN", "UGA")]),
    "the-secretary-general": (
        "秘书长保罗·奥利韦拉任命了特使。奥利韦拉会见了马里总统。",
        [("SG", "MLI")],
    ),
    "a-president": ("加纳总统夸梅·博阿滕致辞。博阿滕会见了粮农组织总干事。", [("FAO", "GHA")]),
    "sent-to-a-country": (
        "儿基会驻汤加代表约翰·沃克发言。沃克会见了粮农组织总干事。",
        [("UNICEF", "FAO")],
    ),
    # another one, or only what is his
    "longer-name": ("王明远英会见了粮农组织总干事。", []),
    "another-first-name": ("小王明远访问了乌干达。", []),
    "what-is-his": ("林德奎斯特的文章由粮农组织出版。", []),
    "never-introduced": ("安德森访问了乌干达。", []),
    "no-name": ("世卫组织代表方案在肯尼亚实施。方案由开发署支持。", []),
    "two-of-one-name": (
        "儿基会执行主任约翰·沃克发言。世卫组织总干事玛丽·沃克发言。沃克访问了加纳。",
        [],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_a_person_stands_for_whom_he_acts_for(name: str) -> None:
    text, expected = SAID[name]
    found = extract.extract_report(f"环境署新闻\n\n1. {MET}\n\n2. {text}\n", "zh").collaborations
    said = [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ]
    assert said[1:] == expected
