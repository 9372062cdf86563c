"""Notes of permanent missions: a greeting is nothing, a candidature a plan to sit in the organ."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

TOLD = {
    "stands": ("肯尼亚提出参选世界遗产委员会。", ["WHC > KEN : membership planned"]),
    "runs": ("斐济宣布竞选人权理事会成员。", ["HRC > FJI : membership planned"]),
    "applies": ("帕劳已申请加入国际海事组织。", ["IMO > PLW : membership planned"]),
    "greets-first": (
        "汤加常驻代表团向联合国秘书长致意,谨提出汤加参选社会发展委员会。",
        ["CSocD > TON : membership planned"],
    ),
    # courtesy
    "greets": ("汤加常驻代表团向人权理事会主席致意,并附上一份清单。", []),
    "greets-together": ("儿基会向开发署问好。", []),
    # no candidature of the State's
    "campaign": ("世界遗产委员会注意到肯尼亚各党的竞选活动。", []),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_a_permanent_mission_writes(name: str) -> None:
    told, expected = TOLD[name]
    assert records(told, "zh") == expected
