"""Who contributes to what the sentence before tells of: a report, a survey, a meeting that one body alone has made or held."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

CHINESE = {
    "data-for-the-report": (
        "环境署在其《珊瑚礁状况》报告中指出,海水变暖。粮农组织和劳工组织为该报告提供了数据。",
        ["FAO ILO > UNEP : input completed makes 珊瑚礁状况"],
    ),
    "survey-that-somebody-wrote": (
        "经社部编写的《渔业调查》把肯尼亚列在前面。粮农组织为该调查提供了数据。",
        ["FAO > DESA : input completed makes 渔业调查"],
    ),
    "case-studies": (
        "儿基会在5月发布了《志愿渔民报告》。卡拉奇大学的研究小组为该报告撰写了案例研究。",
        ["卡拉奇大学 > UNICEF : input completed makes 志愿渔民报告"],
    ),
    # of something else than what was made
    "another-thing": (
        "环境署在其《珊瑚礁状况》报告中指出,海水变暖。粮农组织为该基金提供了数据。",
        [],
    ),
    "nobody-made-it": ("海水变暖。粮农组织为该报告提供了数据。", []),
}
ENGLISH = {
    "data-for-the-report": (
        "UNEP recently published a report on reefs. FAO and ILO provided data for the report.",
        ["FAO ILO > UNEP : input completed"],
    ),
    "contributed-to-the-survey": (
        "UNEP has conducted a survey. FAO contributed funding to the survey.",
        ["FAO > UNEP : input completed"],
    ),
}


@pytest.mark.parametrize("name", CHINESE)
def test_chinese(name: str) -> None:
    text, expected = CHINESE[name]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", ENGLISH)
def test_english(name: str) -> None:
    text, expected = ENGLISH[name]
    assert records(text, "en") == expected


def test_what_shows_that_they_work_with_another() -> None:
    text = "联合国粮食及农业组织的报告\n\n1. 报告述及渔业。\n\n2. 会议体现了与开发署为保护珊瑚的又一次合作。\n"
    found = extract.extract_report(text, "zh").collaborations
    assert [sorted(one.path for one in (*record.participants, *record.partners)) for record in found] == [
        ["body/FAO", "body/UNDP"]
    ]
