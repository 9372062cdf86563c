"""Chinese sentences that leave out who acts, and at whose request or in whose name something is done."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

DID = "开发署培训了法官。"
GOES_ON = {
    "then": ("随后与儿基会举行了会议。", ["UNDP > UNICEF : exchange completed"]),
    "for-that": ("为此,与妇女署合作编写了教材。", ["UNDP UN-Women : publication completed"]),
    "meanwhile": ("同时,与妇女署合作编写了教材。", ["UNDP UN-Women : publication completed"]),
    "held": ("此后举办了与妇女署的联合讲习班。", ["UNDP UN-Women : event completed"]),
    # what is done stands first: the one body that the paragraph is about does it
    "gave": ("向汤加政府提供了渡轮。", ["UNDP > TON : support completed"]),
    "by-means-of": ("通过提供指导,支持了儿基会的灯塔方案。", ["UNDP > UNICEF : support completed"]),
    "together-with": (
        "2031年,与妇女署合作,向汤加政府提供了培训。",
        ["UNDP UN-Women > TON : training completed @2031"],
    ),
    "many-programmes": ("支持了20多项联合国国家工作队的灯塔方案。", ["UNDP > UNCT : support completed"]),
    "about-another": ("儿基会访问了灯塔。向汤加政府提供了渡轮。", []),
    # others do it, or something else was the subject
    "others": ("各国随后与儿基会举行了会议。", []),
    "at-the-same-time": ("与此同时,儿基会培训了教师。", []),
    "something-else": ("局势恶化。随后与儿基会举行了会议。", []),
}


@pytest.mark.parametrize("name", GOES_ON)
def test_a_sentence_without_a_subject_goes_on_about_the_one_before(name: str) -> None:
    told, expected = GOES_ON[name]
    assert records(DID + told, "zh") == expected


ASKED = {
    "at-its-request": (
        "应摩尔多瓦政府的请求,欧洲经委会调整了目标。",
        ["ECE > MDA : support completed"],
    ),
    "at-its-wish": ("应马里的要求,儿基会将为该国培训教师。", ["UNICEF > MLI : training planned"]),
    "passes-on": (
        "秘书长谨向大会转递贩运人口问题特别报告员的报告。",
        ["SR-Trafficking > GA : input completed"],
    ),
    "to-help-it": (
        "为协助科学和技术促进发展委员会的审议工作,贸发会议编写了报告。",
        ["UNCTAD > CSTD : support completed"],
    ),
    "has-joined": (
        "随着库克群岛和帕劳的加入,知识产权组织的成员数量有所增加。",
        ["WIPO > COK PLW : membership completed"],
    ),
    # each did what the report only tells of; nobody has joined a body
    "only-told": ("本报告还介绍了秘书长、开发署、强迫失踪问题委员会以及各组织开展的活动。", []),
    "told-together": (
        "本报告介绍了开发署、儿基会和妇女署联合开展的活动。",
        ["UNDP UNICEF UN-Women : coordination ongoing"],
    ),
    "joined-a-treaty": ("随着帕劳的加入,《公约》生效,粮农组织表示欢迎。", []),
    "helped-nobody": ("为协助各国,开发署编写了指南。", []),
    # what was not done, and what the Secretary-General passes on of his own
    "refused": ("应马里政府要求,开发署没有参加。", []),
    "of-nobody": ("应各国政府要求,开发署调整了目标。", []),
    "his-own": ("秘书长谨向各国转递其报告。", []),
}


@pytest.mark.parametrize("name", ASKED)
def test_at_whose_request(name: str) -> None:
    sentence, expected = ASKED[name]
    assert records(sentence, "zh") == expected
