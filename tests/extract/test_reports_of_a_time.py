"""Chinese has no tenses: what a report that accounts for a time tells was done unless a word says that it lasts."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import written

ACCOUNT = "A/79/999\n\n港口安全活动\n\n秘书长的报告\n\n一. 导言\n\n1. 本报告分为三部分。\n\n2. {told}\n"
PLAN = "A/79/999\n\n2027年拟议方案预算\n\n一. 导言\n\n1. 本报告分为三部分。\n\n2. {told}\n"
DONE = {
    "helps": ("海事组织协助秘鲁修缮灯塔。", ["IMO > PER : support completed"]),
    "has-them-helped": ("粮农组织支持海地渔民修补渔网。", ["FAO > HTI : support completed"]),
    "with-others": ("海事组织与劳工组织合作,改善码头工人的住房。", ["IMO ILO : coordination completed"]),
    "together": ("海事组织和气象组织携手检查浮标。", ["IMO WMO : coordination completed"]),
    "without-a-subject": (
        "在巴拿马,海事组织与劳工组织密切协作,检查渡轮。",
        ["IMO ILO : coordination completed in PAN"],
    ),
    # what lasts
    "goes-on": ("海事组织继续协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    # … but at a time that is over it did so then
    "went-on-then": ("2029年,海事组织继续协助秘鲁修缮灯塔。", ["IMO > PER : support completed @2029"]),
    "persisted-then": ("海事组织在2029年持续支持秘鲁修缮灯塔。", ["IMO > PER : support completed @2029"]),
    "since-then": ("自2029年以来,海事组织继续协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing @2029"]),
    "from-then-on": ("自2029年5月起,海事组织继续协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing @2029-05"]),
    "at-present": ("海事组织目前协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    "still": ("海事组织仍支持秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    "every-year": ("海事组织每年协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    "is-doing": ("海事组织正在协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    "chairs": ("海事组织负责协助秘鲁修缮灯塔。", ["IMO > PER : support ongoing"]),
    "their-cooperation": ("海事组织与劳工组织的合作以协定为基础。", ["IMO ILO : coordination ongoing"]),
    # what is to come
    "will": ("海事组织将协助秘鲁修缮灯塔。", ["IMO > PER : support planned"]),
}


@pytest.mark.parametrize("name", DONE)
def test_when_something_was_done_that_a_report_accounts_for(name: str) -> None:
    told, expected = DONE[name]
    assert [written(one) for one in extract_report(ACCOUNT.format(told=told), "zh").collaborations] == expected


def test_a_plan_accounts_for_nothing() -> None:
    found = extract_report(PLAN.format(told=DONE["helps"][0]), "zh").collaborations
    assert [written(one) for one in found] == ["IMO > PER : support ongoing"]
