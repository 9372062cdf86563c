"""Press releases in Chinese: who arrives where, what one body does in a country, who gives it money."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, written

SAID = {
    # whom one comes to
    "arrives": ("海事组织秘书长昨天抵达汤加。", ["IMO > TON : visit completed in TON"]),
    "arrives-in-the-capital": (
        "新任联合国马里人权状况独立专家将抵达马里首都巴马科。",
        ["IE-Mali > MLI : visit planned in MLI Bamako-MLI"],
    ),
    "team": ("海事组织的一个专家小组已前往汤加检查渡轮。", ["IMO > TON : visit completed in TON"]),
    "working-team": ("海事组织的工作小组访问了汤加。", ["IMO > TON : visit completed in TON"]),
    "this-week": ("本周联合国秘书长将访问汤加。", ["SG > TON : visit planned in TON"]),
    "today": ("今天,粮农组织与汤加签署了协定。", ["FAO > TON : coordination completed"]),
    "recently": ("近日粮农组织与汤加签署了协定。", ["FAO > TON : coordination completed"]),
    # a city is where they meet, a country behind it with whom
    "where-and-with-whom": (
        "海事组织在日内瓦与秘鲁渔业部长会晤。",
        ["IMO > PER : exchange completed in Geneva-CHE"],
    ),
    "where-they-signed": (
        "海事组织在日内瓦与秘鲁签署了协定。",
        ["IMO > PER : coordination completed in Geneva-CHE"],
    ),
    # the president of a session acts for the organ
    "president": ("大会第八十届会议主席会见了汤加总统。", ["GA > TON : exchange completed"]),
    "president-and-others": ("论坛由第80届联合国大会主席与海事组织主办。", ["GA IMO : event completed"]),
    "brought-together": ("会议将汇集海事组织、气象组织和汤加的专家。", ["IMO WMO > TON : participation planned"]),
    # what one body does in a country
    "starts": ("海事组织在汤加启动了一个修缮灯塔的项目。", ["IMO > TON : programme completed in TON"]),
    "starts-there": ("在汤加,海事组织启动了一个修缮灯塔的项目。", ["IMO > TON : programme completed in TON"]),
    "is-drawing-up": ("在汤加,海事组织正在制定港口安全标准。", ["IMO > TON : support ongoing in TON"]),
    "promotes": (
        "海事组织在汤加和秘鲁推广节能渡轮,并在港口推广浮标。",
        ["IMO > TON PER : support ongoing in TON PER"],
    ),
    "trains": ("海事组织在汤加培训了30名引水员。", ["IMO > TON : training completed in TON"]),
    # several do it together, or it is theirs there
    "several": ("海事组织和气象组织在汤加启动了一个项目。", ["IMO WMO : programme completed in TON"]),
    "mission": ("马里稳定团在马里启动了一个修缮灯塔的项目。", []),
    "ministry": ("汤加渔业部在汤加启动了一个修缮灯塔的项目。", []),
    "with-another": ("海事组织在汤加制定标准,与气象组织合作。", ["IMO WMO : coordination ongoing in TON"]),
    # nothing is done for it
    "has-an-office": ("海事组织在汤加设有一个办事处。", []),
    "found": ("海事组织在汤加发现了一艘沉船。", []),
    "its-project": ("海事组织在汤加的项目已经结束。", []),
    "did-not": ("海事组织没有在汤加启动任何项目。", []),
    "meeting": ("海事组织在汤加举行了会议。", []),
    "ferry": ("渡轮昨天抵达汤加。", []),
    # what one looks into there, and where
    "assesses": ("海事组织正在评估汤加的港口损失。", ["IMO > TON : research ongoing"]),
    "investigates": ("人权高专办调查了汤加境内的渔民状况。", ["OHCHR > TON : research completed in TON"]),
    "is-at-it": ("海事组织的工作小组已在开展工作评估汤加的港口损失。", ["IMO > TON : research ongoing"]),
    "what-is-proposed": (
        "海事组织向经济及社会理事会提交了拟议预算。",
        ["IMO > ECOSOC : input completed"],
    ),
    "did-not-assess": ("海事组织没有评估汤加的港口损失。", []),
    "what-an-assessment-shows": ("海事组织评估结果显示汤加的损失严重。", []),
    # a joint meeting of two, ministries of several States
    "joint-meeting": (
        "2030年召开了粮农组织/国际海事组织关于渔船的联合工作组会议。",
        ["FAO IMO : event completed @2030"],
    ),
    "joint-meeting-of-one": ("召开了粮农组织联合磋商会。", []),
    "ministries": ("汤加、秘鲁等国渔业部与海事组织举行了会议。", ["IMO > TON PER : exchange completed"]),
    # what one hands on, calls or tells
    "calls": ("海事组织秘书长致电汤加总理,表示慰问。", ["IMO > TON : exchange completed"]),
    "transmits": ("难民署向汤加政府转交了三起案件。", ["UNHCR > TON : exchange completed"]),
    "transmits-it": ("难民署将这些案件转交粮农组织。", ["UNHCR > FAO : exchange completed"]),
    "appeals": ("难民署向汤加发出了紧急呼吁。", ["UNHCR > TON : exchange completed"]),
    "what-is-transmitted": ("难民署转交的案件很多。", []),
    "appeals-to-nobody": ("难民署发出了呼吁。", []),
    "tells": ("人权高专办向人权理事会口头介绍了渔民的情况。", ["OHCHR > HRC : statement completed"]),
    "appoints": (
        "世界粮食安全委员会任命汤加、秘鲁和斐济代表团组成起草小组。",
        ["CFS > TON PER FJI : membership completed"],
    ),
    # a person's name of two parts, or followed by its spelling, and whom it stands for later
    "member": (
        "人权理事会咨询委员会成员卡拉波(Tomasi Kalapo)说,渡轮很慢。卡拉波将前往汤加。",
        ["HRC-AdvisoryCommittee > TON : visit planned in TON"],
    ),
    "members": ("人权理事会咨询委员会成员很多。成员将前往汤加。", []),
    "no-town": (
        "海事组织访问了汤加,由托马斯.霍姆斯陪同。",
        ["IMO > TON : visit completed in TON"],
    ),
    "visited-before": ("海事组织赞扬了去年到此访问的秘书长。", []),
}
RELEASE = "海事组织修缮汤加灯塔\n\n2031年7月\n\n国际海事组织(海事组织)正在修缮灯塔。{told}\n"
GIVEN = {
    "gave": ("近日,日本捐款200万美元。", [("IMO", "JPN")]),
    "also-gave": ("日本政府也捐赠了200万美元。", [("IMO", "JPN")]),
    "provided": ("日本提供200万美元捐款,推动这项工作。", [("IMO", "JPN")]),
    "is-provided-by": ("这笔为期两年的捐款由日本政府提供。", [("IMO", "JPN")]),
    "by-a-body": ("该赠款由欧洲联盟提供,用于修建码头。", [("IMO", "EU")]),
    "to-another": ("日本向粮农组织捐款200万美元。", [("FAO", "JPN")]),
    "of-what-is-given": ("日本捐款的用途没有说明。", []),
    "unnamed": ("一些国家捐款减少。", []),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_news_says(text: str, expected: list[str]) -> None:
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", GIVEN)
def test_who_gives_to_whom_the_news_is_about(name: str) -> None:
    told, expected = GIVEN[name]
    found = [one for one in extract_report(RELEASE.format(told=told), "zh").collaborations if "funding" in one.kinds]
    pairs = [
        tuple(end.path.partition("/")[2] for some in (one.participants, one.partners) for end in some) for one in found
    ]
    assert pairs == expected, [written(one) for one in found]
