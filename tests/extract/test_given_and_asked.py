"""What one gets from another, and what somebody is only asked to do, also in the clauses behind (Chinese)."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

FOUND = {
    # ---- given and got, in any order
    "got-from": ("粮农组织从开发署获得了12台监测仪。", ["UNDP > FAO : support completed"]),
    "got-on-a-date": ("粮农组织于2023年从世界银行收到帐篷。", ["WorldBank > FAO : support completed @2023"]),
    "got-what-it-gave": ("粮农组织得到开发署赠送的车辆。", ["UNDP > FAO : support ongoing"]),
    "what-it-gave-enables": ("开发署提供的车辆使粮农组织得以开展工作。", ["UNDP > FAO : support ongoing"]),
    "done-with-what-it-gave": ("粮农组织用开发署提供的软件采集了水样。", ["UNDP > FAO : support completed"]),
    "with-what-it-gave": ("利用开发署捐赠的设备,粮农组织采集了水样。", ["UNDP > FAO : support completed"]),
    "is-given-by": ("粮农组织所需的帐篷由开发署提供。", ["UNDP > FAO : support ongoing"]),
    "institute-behind-brackets": (
        "开发署利用联合国训练研究所(训研所)的联合国卫星中心提供的服务。",
        ["UNOSAT > UNDP : support ongoing"],
    ),
    "thanks-for": ("粮农组织感谢开发署提供的帐篷。", ["UNDP > FAO : support completed"]),
    "gives": ("开发署赠予粮农组织一辆救护车。", ["UNDP > FAO : support ongoing"]),
    "drawn-and-built": ("开发署设计、粮农组织施工的码头已经完工。", ["UNDP FAO : coordination ongoing"]),
    "calls-on": ("难民署拜访了儿基会。", ["UNHCR > UNICEF : exchange completed"]),
    "got-none": ("粮农组织没有从开发署获得车辆。", []),
    "rank": ("大会给予粮农组织观察员地位。", []),
    "approval": ("粮农组织得到大会的批准。", []),
    "from-people": ("粮农组织从渔民那里获得了车辆。", []),
    # ---- asked for, which clauses behind go on with
    "urged": ("儿基会敦促开发署在年底前,同粮农组织签署协定。", []),
    "recommended": ("审计委员会建议开发署审查合同,并与粮农组织协调。", []),
    "asked-a-state": ("开发署请求肯尼亚政府在年底前,与儿基会合作修建学校。", []),
    "asked-and-done": (
        "开发署请儿基会提供了数据,并与粮农组织编写了指南。",
        ["UNDP FAO : publication completed"],
    ),
    "at-its-request": (
        "应开发署的请求,儿基会与粮农组织合作。",
        ["UNICEF FAO > UNDP : coordination ongoing"],
    ),
    # ---- what came to nothing, was not paid, is only thought
    "cancelled": ("开发署和儿基会达成的安排后来被取消。", []),
    "paid-too-little": ("开发署和儿基会少缴了摊款。", []),
    "one-opinion": ("一种意见主张由开发署与儿基会共同管理。", []),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_is_given_and_what_is_asked(name: str) -> None:
    text, expected = FOUND[name]
    assert sorted(records(text, "zh")) == sorted(expected)
