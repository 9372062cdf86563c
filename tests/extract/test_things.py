"""What a programme, a study or a treaty is called where only "the study" or a relative clause speaks of it."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    "for-the-study": (
        "The study Reefs of the World is out. WMO and FAO provided data for the study.",
        "WMO FAO : input completed makes reefs-of-the-world",
    ),
    "joined-the-initiative": (
        "The No Reef Left Behind initiative grew. UNICEF and WHO joined the initiative in 2021.",
        "UNICEF WHO : coordination completed @2021 makes no-reef-left-behind-initiative",
    ),
    "relative": (
        "It has read the handbook Clean Coasts, which UNICEF and WHO financed.",
        "UNICEF WHO : funding completed makes clean-coasts",
    ),
    "relative-subject": (
        "The Clean Reefs initiative, which UNICEF leads together with WHO, grew.",
        "UNICEF WHO : leadership ongoing makes clean-reefs-initiative",
    ),
    # another one has been spoken of since, one that is told apart, none that has been named
    "another": (
        "The study Reefs of the World is out. ILO wrote another study. WMO and FAO provided data for the study.",
        "WMO FAO > ILO : input completed",
    ),
    "told-apart": (
        "The study Reefs of the World is out. UNICEF and WHO funded the study on corals.",
        "UNICEF WHO : funding completed",
    ),
    "none": ("UNICEF and WHO funded the study.", "UNICEF WHO : funding completed"),
    "other-word": (
        "The study Reefs of the World is out. UNICEF and WHO funded the programme.",
        "UNICEF WHO : funding completed",
    ),
}
CHINESE = {
    "for-the-handbook": (
        "《珊瑚手册》已经发表。气象组织和粮农组织为该手册提供了数据。",
        "WMO FAO : input completed makes 珊瑚手册",
    ),
    "its-word-behind": (
        "《珊瑚状况》报告已经发表。气象组织和粮农组织为该报告提供了数据。",
        "WMO FAO : input completed makes 珊瑚状况",
    ),
    "treaty": (
        "《蓝色珊瑚公约》已经生效。难民署和粮农组织协助马里执行该公约。",
        "UNHCR FAO > MLI : support ongoing under 蓝色珊瑚公约",
    ),
    "initiative": (
        "“蓝色珊瑚倡议”已经启动。难民署和粮农组织支持马里执行这一倡议。",
        "UNHCR FAO > MLI : support ongoing makes 蓝色珊瑚倡议",
    ),
    "another": (
        "《珊瑚手册》已经发表。学校编写了另一本手册。气象组织和粮农组织为该手册提供了数据。",
        "WMO FAO : input completed",
    ),
    "none": ("气象组织和粮农组织为该手册提供了数据。", "WMO FAO : input completed"),
    "other-word": (
        "《珊瑚手册》已经发表。气象组织和粮农组织为该方案提供了数据。",
        "WMO FAO : input completed",
    ),
}


@pytest.mark.parametrize(("told", "expected"), ENGLISH.values(), ids=ENGLISH)
def test_which_one(told: str, expected: str) -> None:
    assert records(told, "en") == [expected]


@pytest.mark.parametrize(("told", "expected"), CHINESE.values(), ids=CHINESE)
def test_which_one_zh(told: str, expected: str) -> None:
    assert records(told, "zh") == [expected]
