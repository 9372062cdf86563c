"""Papers of the organs of agencies: the symbol and the session of the masthead tell whom short forms mean."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import written

FISHERIES = "渔业委员会\n\n第四十届会议\n\nCOFI/2031/7\n\n渡轮和灯塔\n\n1. 本文件分为三部分。\n\n2. {told}\n"
PARTIES = "《巴塞尔公约》缔约方大会第三十次会议\n\nUNEP/CHW.30/7\n\n渡轮\n\n1. 本文件分为三部分。\n\n2. {told}\n"
OF_THE_SECRETARY_GENERAL = PARTIES.replace("渡轮\n", "秘书长的报告\n")
POPULATION = "渡轮上的卫生\n\nDP/FPA/2031/7\n\n人口基金执行主任的说明\n\n1. 本文件分为三部分。\n\n2. {told}\n"
HEALTH = "渡轮上的卫生\n\nEB190/12\n\n1. 本文件分为三部分。\n\n2. {told}\n"
FUND = "多边基金执行委员会第九十次会议\n\nUNEP/OzL.Pro/ExCom/90/4\n\n1. 本文件分为三部分。\n\n2. {told}\n"
SAID = {
    "director-general": (FISHERIES, "总干事向委员会提交了准则。", ["FAO > COFI : input completed"]),
    "secretariat": (FISHERIES, "秘书处与海事组织举行了磋商。", ["FAO > IMO : exchange completed"]),
    "another-committee": (FISHERIES, "本组织向林业委员会提交了准则。", ["FAO > COFO : input completed"]),
    "committee-of-the-council": (FISHERIES, "总干事向财政委员会提交了准则。", ["FAO > FAO-FC : input completed"]),
    "by-its-own-name": (
        FISHERIES,
        "海事组织向渔业委员会提交了准则。",
        ["IMO > COFI : input completed"],
    ),
    "shared-board": (
        POPULATION,
        "人口基金向执行局提交了报告。",
        ["UNFPA > UNDP-UNFPA-UNOPS-EB : input completed"],
    ),
    "board": (HEALTH, "总干事向执行委员会提交了指南。", ["WHO > WHO-EB : input completed"]),
    "secretariat-of-health": (HEALTH, "秘书处与劳工组织合作编写了指南。", ["WHO ILO : publication completed"]),
    "meeting-that-is-a-session": (
        FUND,
        "开发署向第九十次会议提交了报告。",
        ["UNDP > MultilateralFund-ExCom : input completed at MultilateralFund-ExCom/90"],
    ),
    "an-earlier-one": (
        FUND,
        "开发署向第八十九次会议提交了报告。",
        ["UNDP > MultilateralFund-ExCom : input completed at MultilateralFund-ExCom/89"],
    ),
    # the secretariat of a treaty, in the papers of its parties
    "of-a-treaty": (PARTIES, "秘书处与粮农组织合作举办了讲习班。", ["Basel-Secretariat FAO : event completed"]),
    "of-a-treaty-helps": (PARTIES, "秘书处支持汤加拟订计划。", ["Basel-Secretariat > TON : support ongoing"]),
    "no-paper-of-the-secretariat": (OF_THE_SECRETARY_GENERAL, "秘书处支持汤加拟订计划。", []),
    # what is nobody's there
    "a-meeting-of-nobody": (FISHERIES, "海事组织向第三次会议提交了报告。", []),
    "a-committee-of-nobody": (HEALTH, "海事组织向港口委员会提交了准则。", ["IMO > 港口委员会 : input completed"]),
}


@pytest.mark.parametrize("name", SAID)
def test_whom_a_paper_of_an_agency_speaks_of(name: str) -> None:
    paper, told, expected = SAID[name]
    assert [written(one) for one in extract_report(paper.format(told=told), "zh").collaborations] == expected
