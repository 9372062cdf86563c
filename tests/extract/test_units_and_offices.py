"""Who an office, a unit or a mission is, in Chinese: units of treaties, offices in countries, permanent missions."""

from __future__ import annotations

import pytest

import extract


def told(text: str) -> list[str]:
    """Return "participants > partners : kinds" of each record."""
    return [
        " ".join(one.path.partition("/")[2] for one in record.participants)
        + (" > " + " ".join(one.path.partition("/")[2] for one in record.partners) if record.partners else "")
        + f" : {' '.join(record.kinds)}"
        for record in extract.load("zh")(text)._.collaborations
    ]


UNITS = {
    # what a treaty or an agreement has by the end of its name
    "unit": ("《集束弹药公约》执行支助股与开发署举办了讲习班。", ["CCM-ISU UNDP : event"]),
    "unit-of-a-long-title": (
        "《关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约》执行支助股与开发署举办了讲习班。",
        ["APMBC-ISU UNDP : event"],
    ),
    "unit-behind-a-short-title": (
        "《关于禁止发展、生产和储存细菌(生物)及毒素武器和销毁此种武器的公约》(《生物武器公约》)执行支助股支持肯尼亚。",
        ["BWC-ISU > KEN : support"],
    ),
    "unit-of-any-treaty": ("《水俣公约》执行支助股与开发署举办了讲习班。", ["水俣公约-执行支助股 UNDP : event"]),
    "committee-of-an-agreement": (
        "开发署支持《红海和平协议》监测委员会的工作。",
        ["UNDP > 红海和平协议-监测委员会 : support"],
    ),
    "joint-committee": ("《礁石协定》联合委员会得到开发署的支持。", ["UNDP > 礁石协定-联合委员会 : support"]),
    "committee-of-the-compact": (
        "反恐怖主义办公室主持《契约》协调委员会。",
        ["UNOCT > GCT-CompactCommittee : leadership"],
    ),
    # its short forms, once it is named
    "short-form": (
        "《集束弹药公约》执行支助股有三名工作人员。支助股与开发署举办了讲习班。",
        ["CCM-ISU UNDP : event"],
    ),
    "this-unit": (
        "《集束弹药公约》执行支助股有三名工作人员。该股与开发署举办了讲习班。",
        ["CCM-ISU UNDP : event"],
    ),
    # it stands for itself behind whose it is
    "unit-of-a-department": (
        "法律事务厅海洋事务和海洋法司与环境署举办了讲习班。",
        ["DOALOS UNEP : event"],
    ),
    "centre-of-an-office": (
        "裁军事务厅和平与裁军亚洲及太平洋区域中心支持蒙古。",
        ["UNRCPD > MNG : support"],
    ),
}

NO_UNIT = {
    # by what another acts
    "according-to": ("根据《水俣公约》国家协调委员会与开发署合作。", ["国家协调委员会 > UNDP : coordination"]),
    "according-to-article": ("开发署依照《礁石公约》第五条执行委员会的决定支持肯尼亚。", ["UNDP > KEN : support"]),
    "not-glued": ("会议通过了《礁石宣言》,监测委员会没有与开发署合作。", []),
    "committee-alone": ("《礁石协定》委员会与开发署合作。", []),
    "nobody-named": ("该股与开发署举办了讲习班。", []),
    "shareholders": ("《集束弹药公约》执行支助股很小。该股东会与开发署举办了讲习班。", []),
}


@pytest.mark.parametrize("name", UNITS)
def test_units(name: str) -> None:
    """A unit or organ of a treaty is itself, under its short forms, too."""
    text, expected = UNITS[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", NO_UNIT)
def test_no_units(name: str) -> None:
    """A title that only says by what another acts begins no name."""
    text, expected = NO_UNIT[name]
    assert told(text) == expected
