"""Whose tools one uses, who convenes a group, and to whom the report at hand is submitted."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, written
from tests.markup import check

TOLD = {
    "tool": ("儿基会使用粮食署开发的工具登记渔民。", ["WFP > UNICEF : support ongoing"]),
    "template": ("人居署采用了经社部编写的模板。", ["DESA > UN-Habitat : support completed"]),
    "not-used": ("儿基会没有使用粮食署开发的工具。", []),
    "own-tool": ("儿基会使用了自己开发的工具。", []),
    # a group that meets under somebody is led by that one
    "convenes": ("妇女署召集了机构间妇女和性别平等网络。", ["UN-Women > IANWGE : leadership completed"]),
    "convenes-members": ("开发署召集儿基会和粮食署讨论渔业。", ["UNDP > UNICEF WFP : event completed"]),
}
REPORT = """妇女署年度报告
UNW/2041/9

1. {}
"""
SUBMITTED = {
    "is-one": ("本报告是向执行局提交的第三份关于渔村的报告。", ["UN-Women > UN-Women-EB : input completed"]),
    "is-the-one": ("本报告系首次向执行局提交的报告。", ["UN-Women > UN-Women-EB : input completed"]),
    "another": ("上一份报告涵盖三年。", []),
}
NAMED = {
    "adopted-tool": "[儿基会](body/UNICEF)采用[产权组织](body/WIPO)的标准。",
    "number-of-a-noun": "这个[珊瑚礁调查小组](body/珊瑚礁调查小组)访问了[加纳](country/GHA)。",
    "coordinator": "[改进联合国对性剥削和性虐待应对特别协调员办公室](body/OSC-SEA)派员参加。",
}


@pytest.mark.parametrize("name", TOLD)
def test_whose_tools_one_uses_and_whom_one_convenes(name: str) -> None:
    told, expected = TOLD[name]
    assert records(told, "zh") == expected


@pytest.mark.parametrize("name", SUBMITTED)
def test_to_whom_the_report_at_hand_is_submitted(name: str) -> None:
    told, expected = SUBMITTED[name]
    assert [written(one) for one in extract_report(REPORT.format(told), "zh").collaborations] == expected


@pytest.mark.parametrize("name", NAMED)
def test_names_behind_such_words(name: str) -> None:
    check(NAMED[name], "zh")
