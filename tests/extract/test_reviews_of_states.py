"""What a treaty body says of the State whose report it reviews, and who only speaks of what others do."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

CHINESE = """消除对妇女歧视委员会 关于塔吉克斯坦第六次定期报告的结论性意见
CEDAW/C/TJK/CO/6

1. {}
"""
ENGLISH = """Committee on the Elimination of Discrimination against Women
Concluding observations on the sixth periodic report of Tajikistan
CEDAW/C/TJK/CO/6

1. {}
"""

SAID = {
    "state-party-zh": ("zh", "委员会与缔约国代表团进行了建设性对话。", ["CEDAW > TJK : exchange completed"]),
    "state-party-en": (
        "en",
        "The Committee held a constructive dialogue with the State party.",
        ["CEDAW > TJK : exchange completed"],
    ),
    "the-state-party-acts": (
        "en",
        "The State party trained, in cooperation with UNICEF, its judges.",
        ["UNICEF > TJK : training completed"],
    ),
    # of the States parties to a treaty none is meant, nor is the State asked for anything
    "parties-to-a-treaty-zh": ("zh", "《公约》缔约国与儿基会进行了对话。", []),
    "parties-to-a-treaty-en": ("en", "A State party to the Convention held a dialogue with UNICEF.", []),
    "report-of-the-state-zh": (
        "zh",
        "委员会欢迎缔约国的第六次定期报告。",
        ["CEDAW > TJK : input completed"],
    ),
    "list-of-issues-zh": (
        "zh",
        "委员会赞赏缔约国提交第六次定期报告和对问题请单的书面答复。",
        ["CEDAW > TJK : input completed"],
    ),
    "delegation-of-the-state-zh": (
        "zh",
        "委员会赞赏能与缔约国的代表团开展坦诚的对话。",
        ["CEDAW > TJK : exchange completed"],
    ),
    # who was sent does not matter, nor is a report there that is missing or asked for
    "who-was-sent-zh": ("zh", "代表团由副总理率领,成员包括司法部、卫生部和教育部的代表。", []),
    "of-whom-it-consisted-zh": ("zh", "该代表团由司法部、卫生部、统计局和塔吉克斯坦常驻代表团的代表组成。", []),
    "missing-zh": ("zh", "委员会遗憾地注意到,缔约国的报告没有及时提交。", []),
    "guidelines-zh": ("zh", "缔约国的报告符合委员会的准则。", []),
    "is-asked": ("zh", "委员会建议缔约国与妇女署合作开展宣传。", []),
}


@pytest.mark.parametrize("name", SAID)
def test_the_state_party_is_the_one_under_review(name: str) -> None:
    """In a review of one State "the State party" is that State."""
    language, sentence, expected = SAID[name]
    report = extract.extract_report((CHINESE if language == "zh" else ENGLISH).format(sentence), language)
    assert [written(record) for record in report.collaborations if record.confidence > 0.5] == expected


def test_who_welcomes_it_does_not_do_it() -> None:
    """The later clauses go on about the State that is welcomed, not about the committee."""
    text = "儿童权利委员会欢迎塔吉克斯坦努力改进政策框架，并与俄罗斯联邦缔结协议。"
    said = extract.load("zh")(text)._.collaborations
    assert not any({"body/CRC", "country/RUS"} <= {one.path for one in (*r.participants, *r.partners)} for r in said)


SHORT = {
    "directorate": (
        "The Directorate of Prison Reform met UNDP. The Directorate, with UNDP support, drafted a law.",
        ["body/directorate-of-prison-reform"],
    ),
    "ombudsperson-of-no-committee": ("UNDP met the Office of the Ombudsperson.", ["body/office-of-the-ombudsperson"]),
    "centre-of-the-united-nations": ("联合国亚太裁减中心与中国政府举办了研讨会。", ["body/联合国亚太裁减中心"]),
    "two-of-the-united-nations": (
        "联合国森林部与联合国河流署举行了会议。",
        ["body/联合国森林部", "body/联合国河流署"],
    ),
    "focal-point": ("妇女署作为联合国技术创新协调中心发布了报告。", []),
    "a-team-that-is-sent": ("儿基会向海地派出一支应急小组。", []),
}


def test_the_national_police_is_the_one_named_before() -> None:
    """A part of a name that a file lists stands for what the file lists, not for a body of its own."""
    report = extract.extract_report("The Haitian National Police met UNDP. UNICEF met the National Police.", "en")
    assert {e.path for m in report.mentions for e in m.entities} == {"body/HNP", "body/UNDP", "body/UNICEF"}


def test_my_special_representative_is_no_one_elses() -> None:
    """The envoy of another organization is not the Secretary-General's."""
    text = (
        "Report of the Secretary-General on the United Nations Interim Administration Mission in Kosovo\n\n"
        "1. UNMIK met the Reef League Special Representative. My Special Representative visited EULEX.\n"
    )
    report = extract.extract_report(text, "en")
    assert report.collaborations[-1].participants[0].path == "body/SRSG-Kosovo"


HAITI = """Report of the Secretary-General on the United Nations Stabilization Mission in Haiti
S/2012/678

1. MINUSTAH covers the country.
2. {}
"""
MISSION = {
    "the-president-it-wrote-to": (
        "My Special Representative wrote to the President to outline the steps ahead.",
        ["SRSG-Haiti > HTI : exchange completed"],
    ),
    "its-military-component": (
        "The military component conducted joint patrols with UNICEF.",
        ["MINUSTAH UNICEF : coordination completed"],
    ),
    "sports-and-civic-action": (
        "UNICEF met the Ministry of Youth, Sports and Civic Action.",
        ["UNICEF > ministry-of-youth,-sports-and-civic-action-HTI : exchange completed"],
    ),
    "a-day-behind-a-span-of-years": (
        "The strategy for 2006 to 2010 is over. On 22 July, UNICEF met WHO.",
        ["UNICEF > WHO : exchange completed @2012-07-22"],
    ),
    # no State's president, and a component of something else
    "the-president-of-an-organ": ("UNICEF met the President of the Reef Club.", []),
    "a-component-of-a-plan": ("UNICEF published the military component of the plan.", []),
}


@pytest.mark.parametrize("name", MISSION)
def test_in_a_report_of_a_mission(name: str) -> None:
    """The President, and the components of the mission, are those of the country and of the mission it is about."""
    sentence, expected = MISSION[name]
    report = extract.extract_report(HAITI.format(sentence), "en")
    assert [written(one) for one in report.collaborations] == expected


def test_a_report_is_submitted_as_it_was_asked_for() -> None:
    """现根据该请求提交本报告: to the organ of the sentence before, by whose report it is."""
    text = (
        "河流现况 秘书长的报告\nA/72/280\n\n1. 大会第71/222号决议请秘书长就河流现况提交报告。现根据该请求提交本报告。\n"
    )
    report = extract.extract_report(text, "zh")
    assert [written(one) for one in report.collaborations] == ["SG > GA : input completed under A/RES/71/222"]


def test_an_office_behind_a_short_form_is_its_departments() -> None:
    """裁军厅)日内瓦办事处 is no United Nations Office at Geneva."""
    report = extract.extract_report(
        "联合国裁军事务厅(裁军厅)日内瓦办事处与儿基会举办了讨论。联合国日内瓦办事处也在场。", "zh"
    )
    actors = {one.path for record in report.collaborations for one in (*record.participants, *record.partners)}
    assert actors == {"body/UNODA", "body/UNICEF"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("《河流公约》缔约国大会第六届会议\n秘书处的报告\n\n1. 开发署向大会提交了报告。\n", False),
        ("开发署向REEF大会提交了报告。", False),
        ("秘书长的报告\n\n1. 开发署向大会提交了报告。\n", True),
    ],
)
def test_the_assembly_is_not_always_the_general_assembly(text: str, *, named: bool) -> None:
    """Where the title names the assembly of others, or letters stand before it, 大会 is not the United Nations'."""
    paths = {one.path for mention in extract.extract_report(text, "zh").mentions for one in mention.entities}
    assert ("body/GA" in paths) is named


def test_those_nobody_knows_may_stand_first_in_a_list() -> None:
    """To ministries, judges and the police: the police are trained, too."""
    said = extract.load("en")("UNDP provided training to ministries, judges and the Haitian National Police.")
    assert [written(one) for one in said._.collaborations] == ["UNDP > HNP : training completed"]


@pytest.mark.parametrize("name", SHORT)
def test_bodies_no_file_lists(name: str) -> None:
    """Names by their form, and what they are called later; no name is made of a task or of another body's organ."""
    text, expected = SHORT[name]
    report = extract.extract_report(text, "zh" if text > "一" else "en")
    new = {e.path for m in report.mentions for e in m.entities if e.kind == "Body" and not e.attested}
    assert sorted(new) == expected
