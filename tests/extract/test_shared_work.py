"""What several share: a mission that its author makes up with others, an agenda of work in a country."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, written
from tests.markup import check

REPORT = """联合国儿童基金会年度报告
E/ICEF/2041/9

1. 本节介绍外地工作。
2. {}
"""
OURS = {
    "with-three": (
        "一个与世卫组织、劳工组织和人口基金组成的联合小组侧重于渔村。",
        ["UNICEF WHO ILO UNFPA : coordination ongoing"],
    ),
    "there": (
        "在汤加,一个与海事组织组成的联合小组侧重于渡轮。",
        ["UNICEF IMO : coordination ongoing in TON"],
    ),
    # of others
    "of-others": ("一个由世卫组织、劳工组织和人口基金组成的小组侧重于渔村。", ["WHO ILO UNFPA : membership ongoing"]),
}
AGENDA = {
    "consists-of-help": (
        "与海事组织在汤加的合作涵盖协助政府机构。",
        ["IMO > TON : support ongoing in TON"],
    ),
    "is-about": ("与海事组织在汤加的合作侧重于渡轮。", ["IMO > TON : coordination ongoing in TON"]),
    "nobody": ("在汤加的合作侧重于渡轮。", []),
    # what a decision quotes is yet to be done
    "quoted": ("为此,大会决定“在第六委员会下举行讲习班”。", []),
}
MINISTRIES = {
    "state-before-topics": "[乍得联邦财政、预算和国家规划部](body/联邦财政、预算和国家规划部-TCD)派员参加。",
    "two-topics": "他在[乍得预算和国家规划部](body/预算和国家规划部-TCD)任职。",
    "no-state": "[国家规划部](body/国家规划部)派员参加。",
    "no-ministry": "总部预算和规划部门派员参加。",
}


@pytest.mark.parametrize("name", OURS)
def test_what_its_author_makes_up_with_others(name: str) -> None:
    told, expected = OURS[name]
    assert [written(one) for one in extract_report(REPORT.format(told), "zh").collaborations] == expected


@pytest.mark.parametrize("name", AGENDA)
def test_what_a_cooperation_in_a_country_consists_of(name: str) -> None:
    told, expected = AGENDA[name]
    assert records(told, "zh") == expected


@pytest.mark.parametrize("name", MINISTRIES)
def test_ministries_of_several_topics(name: str) -> None:
    check(MINISTRIES[name], "zh")
