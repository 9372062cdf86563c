"""Who has a share in what others do, at whose wish it is done, to whom a thing is handed (Chinese)."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

FOUND = {
    # ---- another one has a share in what the clause before tells
    "sends-a-teacher": (
        "粮农组织为肯尼亚的兽医举办了培训,世界动物卫生组织派出了两名讲师。",
        ["FAO > KEN : training completed", "WOAH > FAO : support completed"],
    ),
    "pays-the-fares": (
        "粮农组织和世卫组织在罗马举办了研讨会,欧洲联盟承担了差旅费。",
        ["FAO WHO : event completed in Rome-ITA", "EU > FAO WHO : funding completed"],
    ),
    "bears-the-cost": (
        "开发署与赞比亚卫生部开展了一次调查,世界银行支付了全部费用。",
        ["UNDP 卫生部-ZMB : research completed", "WorldBank > UNDP 卫生部-ZMB : funding completed"],
    ),
    "gives-the-room": (
        "儿基会与教科文组织签署了协议,非洲联盟提供场地。",
        ["UNICEF UNESCO : coordination completed", "AU > UNICEF UNESCO : support ongoing"],
    ),
    "listens": (
        "开发署和劳工组织在达卡举行了圆桌会议,亚洲开发银行派代表旁听。",
        ["UNDP ILO : event completed in Dhaka-BGD", "ADB > UNDP ILO : participation completed"],
    ),
    "is-there": (
        "开发署与内政部签署了协定,欧洲联盟在场见证。",
        ["UNDP 内政部 : coordination completed", "EU > UNDP 内政部 : participation completed"],
    ),
    "travels-along": (
        "难民署访问了肯尼亚,世界银行随团前往。",
        ["UNHCR > KEN : visit completed in KEN", "WorldBank > UNHCR : participation completed"],
    ),
    "pays-and-hosts": (
        "难民署和开发署举办了讲习班,日本供资,世界银行提供会务。",
        [
            "UNHCR UNDP : event completed",
            "UNHCR UNDP > JPN : funding completed",
            "WorldBank > UNHCR UNDP : support ongoing",
        ],
    ),
    "keeps-the-secretariat": (
        "人口基金和妇女署召开了论坛,劳工组织担任技术秘书处。",
        ["UNFPA UN-Women : event completed", "ILO > UNFPA UN-Women : support ongoing"],
    ),
    "is-in-charge-of-a-part": (
        "开发署和环境署建造了一座码头,项目厅负责其中的采购。",
        ["UNDP UNEP : support completed", "UNOPS > UNDP UNEP : support ongoing"],
    ),
    # … not in another sentence, not who did not do it
    "another-sentence": ("开发署和环境署举办了论坛。世界银行提供场地。", ["UNDP UNEP : event completed"]),
    "stayed-away": ("开发署和环境署举办了论坛,世界银行没有派代表旁听。", ["UNDP UNEP : event completed"]),
    "refused": ("开发署和环境署举办了论坛,世界银行拒绝承担差旅费。", ["UNDP UNEP : event completed"]),
    # ---- at whose wish
    "commissioned": ("世卫组织受卫生部委托采购了救护车。", ["WHO > 卫生部 : support completed"]),
    "commissioned-comma": ("开发署受卫生部委托,采购了救护车。", ["UNDP > 卫生部 : support completed"]),
    "commissioned-first": ("受司法部委托,环境署审查了63项法律。", ["UNEP > 司法部 : support completed"]),
    "asked": ("应难民署的请求,项目厅采购了帐篷。", ["UNOPS > UNHCR : support completed"]),
    "asked-inside": ("项目厅应粮食署之请修复了两座桥。", ["UNOPS > WFP : support completed"]),
    "asked-in-vain": ("应卫生部的请求,开发署没有采购救护车。", []),
    "invited-unnamed": ("儿基会应邀采购了疫苗。", []),
    # ---- handed on
    "referred": ("国际移民组织把获救的妇女转介给难民署。", ["IOM > UNHCR : support ongoing"]),
    "lent": ("儿基会将帐篷借给了红十字国际委员会。", ["UNICEF > ICRC : support completed"]),
    "entrusted": ("粮食署把校餐方案交由教育部管理。", ["WFP > 教育部 : support ongoing"]),
    "sent-to-nobody": ("国际移民组织把获救的妇女转介给医院。", []),
    # ---- 移民组织, 劳工组织 act behind a comma, too
    "agency-behind-a-comma": (
        "经与难民署协调,移民组织启动了登记工作。",
        ["IOM UNHCR : coordination completed"],
    ),
    "agency-head": ("开发署与移民组织总干事签署了协议。", ["UNDP IOM : coordination completed"]),
    "groups-of-migrants": ("妇女组织和移民组织的代表参加了粮农组织的会议。", []),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_a_report_tells_is_found(name: str) -> None:
    text, expected = FOUND[name]
    assert sorted(records(text, "zh")) == sorted(expected)
