"""What a committee tells of what it hands on, takes up and is told: reports of treaty bodies in Chinese."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, written

REPORT = """强迫失踪问题委员会关于紧急请求的报告
CED/C/40/2

1. 本节介绍趋势。
2. {}
"""
CASES = {
    "nobody-said": ("其余四项请求均已转交儿童权利委员会。", ["CED > CRC : exchange completed"]),
    "object-before": ("按照惯例,将其中两项指控转交儿童权利委员会。", ["CED > CRC : exchange completed"]),
    "for-what": ("涉及儿童的来文均已转递给儿童权利委员会处理。", ["CED > CRC : exchange completed"]),
    "to-come": ("这项申诉将转交儿童权利委员会审议。", ["CED > CRC : exchange planned"]),
    "subject-before": (
        "委员会结束了两起案件,其余来文已转交儿童权利委员会。",
        ["CED > CRC : exchange completed"],
    ),
    # to nobody, or nothing of theirs
    "nobody": ("上述请求已转交有关部门。", []),
    "denied": ("没有任何请求转交儿童权利委员会。", []),
    "wished": ("请求人希望案件转交儿童权利委员会。", []),
}
TOLD = {
    # whose report an organ takes up
    "takes-note": ("儿童权利委员会注意到儿基会关于学校的报告。", ["UNICEF > CRC : input completed"]),
    "considers": ("粮安委审议了世界粮食计划署关于储备的进展报告。", ["WFP > CFS : input completed"]),
    "receives": ("大会收到了秘书长关于港口的两年期报告。", ["SG > GA : input completed"]),
    "is-asked-to-note": ("请大会表示注意到秘书长的报告。", []),
    "will-consider": ("粮安委将审议世界粮食计划署的报告。", []),
    "of-nobody": ("儿童权利委员会审议了三份报告。", []),
    # whom else one met; whose organs they are is no one met
    "also-met": (
        "儿基会会见了非洲联盟委员会,还有欧洲议会等欧洲联盟机构。",
        ["UNICEF > AUC EuropeanParliament : exchange completed"],
    ),
    # in whose name
    "name": ("斐济的代表以小岛屿国家联盟的名义在大会发言。", ["AOSIS > GA : statement completed"]),
    "on-behalf": ("斐济代表代表小岛屿国家联盟向大会作了发言。", ["AOSIS > GA : statement completed"]),
    "own-name": ("斐济代表以个人名义作了发言。", []),
    # who chose its officers
    "chosen": ("名人小组的成员由世界旅游组织选出。", ["UNWTO > 名人小组 : support completed"]),
}


@pytest.mark.parametrize("name", CASES)
def test_who_hands_on_what_a_committee_has_received(name: str) -> None:
    told, expected = CASES[name]
    assert [written(one) for one in extract_report(REPORT.format(told), "zh").collaborations] == expected


@pytest.mark.parametrize("name", TOLD)
def test_what_organs_take_up(name: str) -> None:
    told, expected = TOLD[name]
    assert records(told, "zh") == expected
