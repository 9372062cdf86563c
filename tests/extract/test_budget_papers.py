"""How programme budgets and reports on development say who worked with whom: sentences of our own, in their manner."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ASSERTED = {
    # what two have done, whatever it is, is done together
    "open-class": ("贸发会议与世贸组织在摩洛哥调试了该系统。", ["UNCTAD WTO : coordination completed in MAR"]),
    # where another of a list sits does not end it
    "seat-inside-list": (
        "人居署为开发署和在同一地区工作的儿基会、粮食署的工作人员举办了讲习班。",
        ["UN-Habitat > UNDP UNICEF WFP : training completed"],
    ),
    # those who support what another leads do so together
    "supported-by-several": (
        "该倡议由环境署牵头,并得到世界银行和世界气象组织的支持。",
        ["WorldBank WMO > UNEP : support ongoing"],
    ),
    # who leads what is spoken of stands in a modifier
    "led-by-two": ("理事会审查了由环境署和粮农组织牵头的造林活动。", ["UNEP FAO : coordination ongoing"]),
    "result-of-work-with": (
        "环境署在2023年发布了《珊瑚地图》,这是与教科文组织协作的成果。",
        ["UNEP > UNESCO : coordination completed @2023 makes 珊瑚地图"],
    ),
    "for-another": ("开发署代表儿基会管理该仓库。", ["UNDP > UNICEF : support ongoing"]),
    "relies-on": ("欧安组织依靠欧洲经委会的水文数据。", ["OSCE > ECE : coordination ongoing"]),
    "thanks-for-help": ("各国代表团赞扬开发署继续协助人居署。", ["UNDP > UN-Habitat : support ongoing"]),
    "partners-by-name": (
        "亚太经社会与开发署结为珊瑚伙伴关系。",
        ["ESCAP UNDP : coordination ongoing"],
    ),
}
UNSAID = {
    # what each says, becomes or meets with for itself
    "said": "贸发会议和世贸组织强调了透明度。",
    "met-with": "贸发会议和世贸组织面临了困难。",
    "representative": "开发署代表、环境署代表的发言稿已印发。",
    "led-by-one": "理事会审查了由环境署牵头的造林活动。",
}


@pytest.mark.parametrize(("text", "expected"), ASSERTED.values(), ids=ASSERTED)
def test_budget_papers_say(text: str, expected: list[str]) -> None:
    assert records(text, "zh") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_budget_papers_do_not_say(text: str) -> None:
    assert records(text, "zh") == []
