"""Under what a report is submitted that an organ has asked for, and whose reports the Secretary-General passes on."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import written

OF_SG = """A/96/777

港口安全

秘书长的报告

{}
"""
OF_OTHERS = """人权条约机构主席关于第四十次会议的报告
2041年

1. {}
"""
OF_SESSION = """残疾人权利委员会第四十四届会议(2031年3月6日至24日)报告
CRPD/C/44/2

1. {}
"""
REQUESTED = {
    # the sentence that asked for it tells under what, on what and to which session
    "same-paragraph": (
        OF_SG,
        "1. 大会第95/160号决议请秘书长就《儿童权利公约》现况向大会第九十六届会议提交报告。现根据该请求提交本报告。",
        ["SG > GA : input completed at GA/96 under A/RES/95/160 CRC"],
    ),
    "paragraph-before": (
        OF_SG,
        "1. 大会第95/60号决议请秘书长向大会第九十六届会议报告该决议的执行情况。\n\n2. 本报告是根据上述要求提出的。",
        ["SG > GA : input completed at GA/96 under A/RES/95/60"],
    ),
    "session-of-another": (
        OF_SG,
        "1. 人权理事会第九十届会议讨论了港口。大会第95/60号决议请秘书长提出报告。\n\n2. 本报告是根据上述要求提出的。",
        ["SG > GA : input completed under A/RES/95/60"],
    ),
    # a report of others, which the Secretary-General gives
    "passes-on": (
        OF_OTHERS,
        "大会第95/202号决议请秘书长每两年向大会提交人权条约机构主席关于工作方法的报告。",
        ["SG ChairpersonsOfTreatyBodies > GA : input completed under A/RES/95/202"],
    ),
    "passes-on-of-a-session": (
        OF_SESSION,
        "大会第95/202号决议请秘书长转交并向大会提交残疾人权利委员会的报告。",
        ["SG CRPD > GA : input completed under A/RES/95/202"],
    ),
    # … or not
    "own-report": (OF_OTHERS, "大会第95/202号决议请秘书长向大会提交关于海港的报告。", []),
    "nobody-asked": (OF_OTHERS, "本文件载有人权条约机构主席的报告。", []),
    # to a session is to its organ
    "to-a-session": (
        OF_SG,
        "1. 粮农组织向大会第九十五届会议提出了关于渔港的第一次双年度报告。",
        ["FAO > GA : input completed at GA/95"],
    ),
}


@pytest.mark.parametrize("name", REQUESTED)
def test_what_a_report_was_asked_for(name: str) -> None:
    masthead, told, expected = REQUESTED[name]
    assert [written(one) for one in extract_report(masthead.format(told), "zh").collaborations] == expected
