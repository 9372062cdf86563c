"""Who says "I" in a statement: the one whose it is, and the office he or she heads."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

COMMISSIONER = "联合国人权事务高级专员安娜·洛佩斯结束对秘鲁的访问"
DIRECTOR = "世界知识产权组织总干事在成员国大会上的讲话"
ENVOY = "负责儿童与武装冲突问题的秘书长特别代表的发言"
OFFICE = "联合国毒品和犯罪问题办公室执行主任在麻醉药品委员会上的发言"
PRESIDENT = "人权理事会主席在大会第三委员会的发言"
DELEGATION = "汤加代表在粮农组织大会第五十届会议上的发言"
MINISTER = "汤加渔业部长的讲话"
NEWS = "人权事务高级专员关心秘鲁的局势"

SAID = {
    "signs": (COMMISSIONER, "昨天,我与政府签署了一项协议。", ["HCHR > PER : coordination completed"]),
    "meets-ministers": (COMMISSIONER, "我会见了国防、内政、司法部长和法官。", ["HCHR > PER : exchange completed"]),
    "today": (COMMISSIONER, "我今天会见了儿基会代表。", ["HCHR > UNICEF : exchange completed"]),
    "thanks-for-being-asked": (
        COMMISSIONER,
        "我要感谢秘鲁政府邀请我访问该国。",
        ["HCHR > PER : visit completed in PER"],
    ),
    "at-a-meeting": (
        COMMISSIONER,
        "在与胡安·罗哈斯(Juan Rojas)总统的会谈中,我欢迎新的政策。",
        ["HCHR > PER : exchange completed"],
    ),
    "dot-of-a-name": (
        COMMISSIONER.replace("·", "•"),
        "我访问了利马,并与开发署讨论了局势。",
        ["HCHR > UNDP : exchange completed"],
    ),
    "my-office": (COMMISSIONER, "我的办事处与妇女署共同培训了法官。", ["OHCHR UN-Women > PER : training completed"]),
    "we": (COMMISSIONER, "我们与开发署合作编写了报告。", ["OHCHR UNDP : publication completed"]),
    "head-of-an-agency": (DIRECTOR, "我与世贸组织总干事签署了协定。", ["WIPO WTO : coordination completed"]),
    "agency": (DIRECTOR, "我们与粮农组织签署了谅解备忘录。", ["WIPO FAO : coordination completed"]),
    "envoy": (ENVOY, "我访问了苏丹。", ["SRSG-CAAC > SDN : visit completed in SDN"]),
    "met-today": (DIRECTOR, "我今天在基辅会见了乌克兰总统。", ["WIPO > UKR : exchange completed in Kyiv-UKR"]),
    "my-team": (DIRECTOR, "我的团队与欧盟委员会签署了协定。", ["WIPO EuropeanCommission : coordination completed"]),
    "with-our-support": (DIRECTOR, "在我们的支持下,肯尼亚培训了法官。", ["WIPO > KEN : training completed"]),
    "head-of-an-office": (OFFICE, "我们支持肯尼亚的农民。", ["UNODC > KEN : support ongoing"]),
    "president": (PRESIDENT, "我会见了秘书长。", ["HRC > SG : exchange completed"]),
    "president-and-others": (PRESIDENT, "我们与人权高专办签署了协议。", ["HRC OHCHR : coordination completed"]),
    # a State is whom others have to do with
    "delegation": (DELEGATION, "我国与海事组织签署了协定。", ["IMO > TON : coordination completed"]),
    "government": (DELEGATION, "我国政府向世卫组织捐款100万美元。", ["WHO > TON : funding completed"]),
    "delegation-as-we": (DELEGATION, "我们与粮农组织签署了协定。", ["FAO > TON : coordination completed"]),
    "minister": (MINISTER, "我会见了海事组织秘书长。", ["IMO > TON : exchange completed"]),
    "people-of-the-state": (DELEGATION, "我国的渔民与海事组织签署了协定。", []),
    "states-of-nobody": (PRESIDENT, "我国与海事组织签署了协定。", []),
    "call": (DIRECTOR, "我们呼吁开发署支持肯尼亚。", []),
    "experts-of-others": (DIRECTOR, "我们的专家们说,开发署支持肯尼亚。", ["UNDP > KEN : support ongoing"]),
    # what others say of themselves, and where nobody speaks
    "quoted": (COMMISSIONER, "一名妇女告诉我:“昨天,我与开发署签署了协议。”", []),
    "nobody-speaks": (NEWS, "我与开发署签署了协议。", []),
    "must": (COMMISSIONER, "我们必须与开发署合作。", []),
}


@pytest.mark.parametrize("name", SAID)
def test_who_is_meant_in_a_statement(name: str) -> None:
    """Neither a post-holder nor an office is named where they speak of themselves."""
    title, sentence, expected = SAID[name]
    report = extract.extract_report(f"{title}\n2031年3月4日\n\n大家好。\n\n{sentence}\n", "zh")
    assert [written(record) for record in report.collaborations if record.confidence > 0.5] == expected


MET = {
    "talks": ("在与肯尼亚总统举行的会谈中,秘书长强调了和平。", ["SG > KEN : exchange completed"]),
    "bilateral": (
        "在2021年3月与开发署的双边会议上,妇女署提出了问题。",
        ["UN-Women > UNDP : exchange completed @2021-03"],
    ),
    # these two have met each other, whoever spoke there
    "of-others": ("在肯尼亚与马里的会谈中,秘书长发表了意见。", []),
    "asks": ("在与各方的会谈中,特派团鼓励肯尼亚参加。", []),
}


@pytest.mark.parametrize("name", MET)
def test_who_says_something_at_a_meeting_with_another_has_met_it(name: str) -> None:
    sentence, expected = MET[name]
    assert [written(one) for one in extract.load("zh")(sentence)._.collaborations] == expected


ENVOYS = {
    "of-the-mission": (
        "秘书长关于联合国马里多层面综合稳定特派团的报告",
        "秘书长特别代表与开发署举行了会议。",
        ["SRSG-Mali > UNDP : exchange completed"],
    ),
    "for-the-country": (
        "联合国人权事务高级专员安娜·洛佩斯在访问阿富汗期间的致辞",
        "秘书长特别代表会见了儿基会代表。",
        ["SRSG-Afghanistan > UNICEF : exchange completed"],
    ),
    # another one's subject is told, or no country
    "for-a-subject": (
        "联合国人权事务高级专员安娜·洛佩斯在访问阿富汗期间的致辞",
        "负责礁石问题的秘书长特别代表会见了儿基会代表。",
        ["秘书长礁石问题特别代表 > UNICEF : exchange completed"],
    ),
    "anywhere": (
        NEWS.replace("秘鲁的局势", "局势"),
        "秘书长特别代表会见了儿基会代表。",
        ["秘书长特别代表 > UNICEF : exchange completed"],
    ),
}


@pytest.mark.parametrize("name", ENVOYS)
def test_whose_special_representative_is_meant(name: str) -> None:
    """A post that is told for no country is the one for the mission or the country that the report is about."""
    title, sentence, expected = ENVOYS[name]
    report = extract.extract_report(f"{title}\n2031年3月4日\n\n大家好。\n\n{sentence}\n", "zh")
    assert [written(record) for record in report.collaborations] == expected


COMMISSIONERS_WORDS = "Report 2031: Foreword by Ana Lopez, United Nations High Commissioner for Human Rights"
SPOKEN = {
    "visits": (COMMISSIONERS_WORDS, "In May I visited Peru.", ["HCHR > PER : visit completed @2031-05 in PER"]),
    "my-office": (
        COMMISSIONERS_WORDS,
        "My Office supported Tonga in May.",
        ["OHCHR > TON : support completed @2031-05"],
    ),
    "we": (COMMISSIONERS_WORDS, "In May we met with UNDP.", ["OHCHR > UNDP : exchange completed @2031-05"]),
    "coordinator": (
        "Overview 2031: Foreword by the Emergency Relief Coordinator",
        "In May we met with UNDP.",
        ["OCHA > UNDP : exchange completed @2031-05"],
    ),
    "head-of-an-agency": (
        "Remarks by UNICEF Executive Director Ana Lopez at the opening of the port",
        "In May I met with UNDP.",
        ["UNICEF > UNDP : exchange completed @2031-05"],
    ),
    "rapporteur": (
        "Special Rapporteur on minority issues concludes her visit to Peru",
        "In Lima I met with UNDP.",
        ["SR-MinorityIssues > UNDP : exchange completed in Lima-PER"],
    ),
    "president": (
        "Statement by Ambassador Ana Lopez, President of the Human Rights Council, at the General Assembly",
        "In May I met with UNDP.",
        ["HRC > UNDP : exchange completed @2031-05"],
    ),
    # what others say of themselves, and where nobody speaks
    "quoted": (COMMISSIONERS_WORDS, "A fisher told me: “In May I met with UNDP.”", []),
    "nobody-speaks": ("The High Commissioner for Human Rights and the ports of Peru", "In May I met with UNDP.", []),
    "on-a-statement": ("Response to the report on the Human Rights Council", "In May I met with UNDP.", []),
}


@pytest.mark.parametrize("name", SPOKEN)
def test_who_is_meant_in_a_statement_in_english(name: str) -> None:
    title, sentence, expected = SPOKEN[name]
    report = extract.extract_report(f"{title}\n4 June 2031\n\nThank you all for coming.\n\n{sentence}\n", "en")
    assert [written(record) for record in report.collaborations if record.confidence > 0.5] == expected
