"""What Chinese reports of mandate holders, centres and institutes say: whose seminar it was, and who is only named in part."""

from __future__ import annotations

import pytest

import extract

SAID = {
    # who organizes what one attends is whom one comes to, and has organized it with the others
    "seminar-of": (
        "土著人民权利特别报告员出席了由教科文组织与儿童权利委员会合作举办的研讨会。",
        {("SR-IndigenousPeoples", "UNESCO CRC"), ("UNESCO CRC", "")},
    ),
    # at a session of an organ one takes part in its work
    "at-their-session": (
        "儿基会在土著问题常设论坛年会期间参加了小组讨论。",
        {("UNICEF", "UNPFII")},
    ),
    # such as
    "in-particular": (
        "人权高专办有时还与人权条约机构,特别是消除种族歧视委员会和人权事务委员会进行了协调。",
        {("OHCHR", "HumanRightsTreatyBodies CERD CCPR")},
    ),
    "namely": (
        "人权高专办主要与美洲人权系统的机构,即美洲人权委员会和美洲人权法院合作编写了手册。",
        {("OHCHR IACHR IACtHR", "")},
    ),
    "thanked": (
        "土著人民权利特别报告员感谢人权高专办和学者的项目提供的协助。",
        {("OHCHR", "SR-IndigenousPeoples")},
    ),
    "through-its-centre": (
        "2012年8月13日,裁军事务厅通过其和平与裁军非洲区域中心与阿根廷安全部签署了协定。",
        {("UNODA UNREC 阿根廷安全部", "")},
    ),
    # a ministry that was named in full is the same one by the end of its name
    "named-in-part": (
        "阿根廷共和国安全部开会。开发署与安全部签署了协定。",
        {("UNDP 阿根廷共和国安全部", "")},
    ),
    "joint-project-named": (
        "该协定是在儿基会与开发署公民安全政策规划能力建设联合项目的框架内签署的。",
        {("UNICEF UNDP", "")},
    ),
    # who pays stands in a modifier
    "financed-project": (
        "训研所与开发署共同实施了由欧洲联盟供资的项目。",
        {("UNITAR UNDP", ""), ("EU", "UNITAR UNDP")},
    ),
    "and-36-entities": (
        "该契约由秘书长和36个联合国实体以及国际刑警组织签署。",
        {("SG INTERPOL", "")},
    ),
    "three-mechanisms": (
        "土著人民权利特别报告员、土著问题常设论坛和土著人民权利专家机制开会。三个机制开展了协作。",
        {("SR-IndigenousPeoples UNPFII EMRIP", "")},
    ),
    # of two that end so it is not told which one is meant
    "either-ministry": (
        "阿根廷安全部与智利安全部开会。开发署支持安全部。",
        {("UNDP", "安全部")},
    ),
    # its own cooperation is what it speaks of
    "stressed-its-cooperation": ("禁化武组织强调了与1540委员会的长期合作。", {("OPCW Committee1540", "")}),
    "stressed-that-of-others": ("禁化武组织强调了1540委员会的作用。", set()),
    "also-representative": (
        "禁化武组织与秘书长以及副秘书长兼裁军事务高级代表举行了双边会谈。",
        {("OPCW", "SG HR-Disarmament")},
    ),
    "reaffirmed": ("西萨办重申将与中部非洲区域办合作编写指南。", {("UNOWAS UNOCA", "")}),
    "department": (
        "儿基会与非洲联盟和平与安全部签署了声明。",
        {("UNICEF AU-PSD", "")},
    ),
    # the Peace and Security Council is not the Security Council
    "other-council": ("儿基会向和平与安全理事会作了通报。", {("UNICEF", "和平和安全理事会")}),
    # whoever works somewhere is trained there
    "stationed-in": (
        "人权高专办为驻巴基斯坦联合国国家工作队举办了一次培训班。",
        {("OHCHR", "UNCT")},
    ),
    "working-in": (
        "人权高专办为在同一区域工作的开发署和儿基会工作人员举办了讲习班。",
        {("OHCHR", "UNDP UNICEF")},
    ),
    # a second visit of one sentence
    "visited-and-visited": (
        "裁军事务高级代表前往多哥并访问了联合国和平与裁军非洲区域中心。",
        {("HR-Disarmament", "UNREC TGO")},
    ),
    "welcomed-initiative": (
        "土著问题常设论坛欢迎开发署正在与劳工组织和人权高专办一道制定的倡议。",
        {("UNDP ILO OHCHR", "")},
    ),
    "the-two-governments": (
        "肯尼亚和索马里两国政府与难民署签署了三方协定。",
        {("UNHCR", "KEN SOM")},
    ),
    "after-signing": (
        "在难民署、肯尼亚政府和索马里政府于11月10日签署三方协定之后，返回人数增加。",
        {("UNHCR", "KEN SOM")},
    ),
    # whoever is paid is no place
    "funded-by-a-government": (
        "会议由反恐执行工作队和欧洲联盟共同主办，得到挪威政府的资助。",
        {("CTITF EU", ""), ("CTITF EU", "NOR")},
    ),
    "made-up-of": (
        "法治和冲突中性暴力问题专家组由来自和平行动部、人权高专办和开发署的专家组成。",
        {("TOE-RuleOfLawSexualViolence", "DPO OHCHR UNDP")},
    ),
    "comments-on-guidelines": (
        "人权高专办就开发署关于冲突中性暴力的准则提出了意见。",
        {("OHCHR", "UNDP")},
    ),
    "by-name": (
        "防止灭绝种族罪行问题特别顾问访问了日本。迪昂先生会见了难民署。",
        {("SA-GenocidePrevention", "JPN"), ("SA-GenocidePrevention", "UNHCR")},
    ),
    "those-who-fled": (
        "防止灭绝种族罪行问题特别顾问访问了孟加拉国，以评估逃离缅甸的罗兴亚难民的状况。",
        {("SA-GenocidePrevention", "BGD")},
    ),
    # a letter of credentials is no exchange
    "credentials": (
        "秘书长谨报告，他收到中国常驻联合国代表2015年3月6日的来信，内称已任命出席安全理事会的候补代表。",
        set(),
    ),
    "paper-at-a-session": (
        "在2014年11月人权理事会第七届会议上,难民署提交了一份关于暴力的文件。",
        {("UNHCR", "HRC")},
    ),
    "met-difficulties": ("难民署在与开发署联系方面遇到困难。", set()),
    # what a visit has led to is no visit
    "results-of-a-visit": ("人权高专办对肯尼亚的访问的结论得到公布。", set()),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_report_of_a_mandate_asserts(name: str) -> None:
    text, expected = SAID[name]
    said = {
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in extract.load("zh")(text)._.collaborations
    }
    assert said == expected


def test_a_report_that_first_tells_its_period_is_submitted() -> None:
    masthead = "联合国\nA/HRC/46/39\nDistr.: General\n2 July 2023\nChinese\nOriginal: English\n\n秘书长的报告\n\n"
    text = "1. 本报告所述期间为2019年12月至2020年12月,是根据大会第73/155号决议提交的,大会在该决议中要求提交报告。"
    (record,) = extract.extract_report(f"{masthead}{text}\n", "zh").collaborations
    assert [one.path for one in (*record.participants, *record.partners)] == ["body/SG", "body/GA"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. 该任务负责人访问了肯尼亚。", ["body/SR-MinorityIssues", "country/KEN"]),
        ("1. 其他任务负责人访问了肯尼亚。", []),
        ("1. 各任务负责人访问了肯尼亚。", []),
        ("1. 任务负责人与儿基会合作。", ["body/SR-MinorityIssues", "body/UNICEF"]),
        ("1. 任务负责人与其他任务负责人访问了肯尼亚。", []),
        # he or she without a name; not where the sentence names another person
        ("1. 2023年,她还会见了儿基会代表。", ["body/SR-MinorityIssues", "body/UNICEF"]),
        ("1. 他在肯尼亚会见了儿基会代表。", ["body/SR-MinorityIssues", "body/UNICEF"]),
        ("1. 她们会见了儿基会代表。", []),
        ("1. 她的母亲会见了儿基会代表。", []),
    ],
)
@pytest.mark.parametrize("holder", ["", "安娜·玛丽亚·莫雷诺"])
def test_the_mandate_holder_is_whose_report_it_is(text: str, expected: list[str], holder: str) -> None:
    above = "大会\nA/78/195\nDistr.: General\n2 July 2023\nChinese\nOriginal: English"
    masthead = f"{above}\n\n少数群体问题特别报告员{holder}的报告\n\n"
    found = extract.extract_report(f"{masthead}{text}\n", "zh").collaborations
    assert [entity.path for one in found for entity in (*one.participants, *one.partners)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("代理特派团团长兼部队指挥官会见了苏丹政府。", ["body/UNISFA", "country/SDN"]),
        ("特派团协助了难民署。", ["body/UNISFA", "body/UNHCR"]),
        ("另一特派团协助了难民署。", []),
        ("我主持了会议,会见了南苏丹总统。", ["body/SG", "country/SSD"]),
    ],
)
def test_the_mission_is_the_one_that_the_report_is_about(text: str, expected: list[str]) -> None:
    masthead = (
        "安全理事会\nS/2023/777\nDistr.: General\n16 October 2023\nChinese\nOriginal: English\n\n秘书长的报告\n\n"
    )
    named = "联合国阿卜耶伊临时安全部队(联阿安全部队)巡逻。" + "联阿安全部队巡逻。" * 10
    found = extract.extract_report(f"{masthead}1. {named}\n\n2. {text}\n", "zh").collaborations
    assert [entity.path for one in found for entity in (*one.participants, *one.partners)] == expected


def test_a_report_on_a_mission_is_the_secretary_generals() -> None:
    masthead = "联合国\nS/2023/477\n安全理事会\nDistr.: General\n\n联合国哥伦比亚核查团\n\n秘书长的报告\n\n"
    text = "1. 本报告根据安全理事会第2655(2022)号决议提交,安理会在该决议中请秘书长每90天报告一次。"
    (record,) = extract.extract_report(f"{masthead}{text}\n", "zh").collaborations
    assert [one.path for one in (*record.participants, *record.partners)] == ["body/SG", "body/SC"]


def test_an_occasion_is_no_place() -> None:
    (record,) = extract.load("zh")("鉴于美洲局势,儿基会与开发署举办了讲习班。")._.collaborations
    assert record.places == ()
