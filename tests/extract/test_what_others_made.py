"""Who contributes to what the sentence before tells of: a report, a survey, a meeting that one body alone has made or held."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

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


OF_FAO = {
    "shown-by-a-meeting": ("会议体现了与开发署为保护珊瑚的又一次合作。", ["FAO > UNDP : coordination completed"]),
    "talks-as-a-part-of-it": ("审议工作包括与开发署的磋商。", ["FAO > UNDP : exchange completed"]),
    "no-talks": ("审议工作包括与开发署的磋商机制问题。", []),
}


@pytest.mark.parametrize("name", OF_FAO)
def test_with_whom_those_whose_report_it_is_work(name: str) -> None:
    told, expected = OF_FAO[name]
    text = f"联合国粮食及农业组织的报告\n\n1. 报告述及渔业。\n\n2. {told}\n"
    assert [written(record) for record in extract.extract_report(text, "zh").collaborations] == expected


LISTED_ON = {
    "examples-behind-a-colon": (
        "难民署与很多机构签署了谅解备忘录。具体例子包括:粮食署(粮食);粮农组织(农具)和世界银行。",
        ["UNHCR > WFP FAO WorldBank : coordination completed"],
    ),
    "examples-of-something-else": ("难民署举办了许多活动。具体例子包括:粮食署。", []),
    # who signs with several does so with each, who cooperates with several does so with all
    "signed-with-some": (
        "难民署与几个伙伴签署了谅解备忘录,包括粮农组织和劳工组织。",
        ["UNHCR > FAO ILO : coordination completed"],
    ),
    "cooperates-with-some": (
        "难民署与其他组织密切合作,包括粮农组织和劳工组织。",
        ["UNHCR FAO ILO : coordination ongoing"],
    ),
    "listed-behind-somebody-unnamed": (
        "下列机构的代表出席了研讨会:12个区域中心、粮农组织、劳工组织、海洋工具箱及其各地区的全体员工、教科文组织以及开发署。",
        ["FAO ILO UNESCO UNDP : participation completed"],
    ),
}
LISTED_ON_IN_ENGLISH = {
    "examples": (
        "UNHCR has signed memorandums of understanding with several agencies. Examples include: WFP, FAO and ILO.",
        ["UNHCR > WFP FAO ILO : coordination completed"],
    ),
    "signed-with-some": (
        "UNHCR signed agreements with several partners, including FAO and ILO.",
        ["UNHCR > FAO ILO : coordination completed"],
    ),
}


@pytest.mark.parametrize("name", LISTED_ON)
def test_whom_a_list_names(name: str) -> None:
    text, expected = LISTED_ON[name]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", LISTED_ON_IN_ENGLISH)
def test_whom_a_list_names_in_english(name: str) -> None:
    text, expected = LISTED_ON_IN_ENGLISH[name]
    assert records(text, "en") == expected
