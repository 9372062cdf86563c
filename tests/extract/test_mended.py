"""Sentences that the program once read wrongly."""

from __future__ import annotations

import pytest

import extract
from extract import languages
from extract.structure import parse
from tests import markup
from tests.markup import check

MENDED = {
    # 1 缔约方大会 is not the General Assembly
    "01-cop-alone": ("缔约方大会商定了时间表。", "zh"),
    "01-cop-decision": ("缔约方大会第1/CP.21号决定通过了协定。", "zh-no-ga"),
    # 2 秘书长 of other organizations
    "02-sg-asean": ("[东盟](body/ASEAN)秘书长和[欧洲委员会](body/CouncilOfEurope)秘书长发言。", "zh"),
    "02-sg-red-cross": ("红十字会秘书长发言。", "zh"),
    # 3 unnamed or national bodies
    "03-national-commissions": ("[马里](country/MLI)和[尼日尔](country/NER)两国的国家人权委员会派员参加。", "zh"),
    "03-each-country": ("各国人权委员会和监察员派员参加。", "zh"),
    "03-national-assembly": ("国家大会通过了法律。", "zh"),
    "03-federal-assembly": ("联邦大会选举了主席。", "zh"),
    "03-security-council": ("国家安全理事会召开会议。", "zh"),
    # 4 English quotation marks
    "04-report": (
        "The [report entitled “The cost of the digital divide”](publication/the-cost-of-the-digital-divide) was out.",
        "en",
    ),
    "04-campaign": ("The [“Safe home” campaign](programme/safe-home) reached three provinces.", "en"),
    "04-forum": ("A [forum on the theme “Resilient coasts”](meeting/resilient-coasts) drew young people.", "en"),
    "04-workshop": ("A [workshop entitled “Data and privacy”](meeting/data-and-privacy) ended.", "en"),
    "04-definition": (
        "The [Convention on the Rights of the Child](treaty/CRC) (the “[Convention](treaty/CRC)”) applies.",
        "en",
    ),
    # 5 a country right behind a dotted name of a person
    "05-behind-person": (
        "[食物权问题特别报告员](body/SR-Food)奥利维尔·德舒特访问了[墨西哥](country/MEX)。",
        "zh",
    ),
    # 6 two citations with subjects
    "06-two-subjects": (
        (
            "[大会关于移民的第74/148号决议](resolution/A/RES/74/148)以及"
            "[关于儿童的第74/133号决议](resolution/A/RES/74/133)均获通过。"
        ),
        "zh-paths",
    ),
    # 7 resolutions without their year
    "07-no-year-named-before": (
        "[安全理事会第1325(2000)号决议](resolution/S/RES/1325(2000))获得通过。[第1325号决议](resolution/S/RES/1325(2000))已有后续。",
        "zh",
    ),
    "07-no-year-en": (
        (
            "[Security Council resolution 1325 (2000)](resolution/S/RES/1325(2000)) is known. "
            "[Resolution 1325](resolution/S/RES/1325(2000)) is cited."
        ),
        "en",
    ),
    # 8 months and the guess of the report's date
    "08-month-zh": ("报告于[2013年3月](time/2013-03)提交，[6月](time/2013-06)发表。", "zh"),
    "08-month-en": (
        "The report was submitted in [March 2013](time/2013-03) and issued in [June](time/2013-06).",
        "en",
    ),
    "08-span": ("数据在[2011年2月至3月](time/2011-02/2011-03)和[5月](time/2011-05)收集。", "zh"),
    # 9 sessions of a board
    "09-regular-session": ("[儿基会执行局2014年第二届常会](meeting/UNICEF-EB/2014/2)核可了报告。", "zh"),
    "09-two-annual": (
        (
            "[开发署执行局2014年年度会议](meeting/UNDP-UNFPA-UNOPS-EB/2014/annual)和"
            "[2015年年度会议](meeting/UNDP-UNFPA-UNOPS-EB/2015/annual)核可了报告。"
        ),
        "zh",
    ),
    "09-second-session": (
        "[儿童权利委员会第六十届会议](meeting/CRC/60)和[第六十一届会议](meeting/CRC/61)通过了意见。",
        "zh",
    ),
    # 11 "and its Optional Protocol"
    "11-zh": ("[《消除对妇女一切形式歧视公约》](treaty/CEDAW)及其[《任择议定书》](treaty/CEDAW-OP)已经生效。", "zh"),
    "11-en": (
        (
            "The [Convention on the Rights of Persons with Disabilities](treaty/CRPD) and its "
            "[Optional Protocol](treaty/CRPD-OP) are in force."
        ),
        "en",
    ),
    # 12 cut words and numbers
    "12-number": ("1. 各方回顾[安全理事会第13\n\n25(2000)号决议](resolution/S/RES/1325(2000))。\n", "zh"),
    "12-number-line": ("1. 各方回顾[安全理事会第13\n25(2000)号决议](resolution/S/RES/1325(2000))。\n", "zh"),
    "12-symbol": ("1. 见[E/CN.6/\n2011/13](document/E/CN.6/2011/13)号文件。\n", "zh"),
    "12-symbol-root": ("1. 见[A/HRC/\n23/50](document/A/HRC/23/50)号文件。\n", "zh"),
    "12-symbol-en": ("1. See [E/CN.6/\n2011/13](document/E/CN.6/2011/13).\n", "en"),
    "12-hyphen-name": ("1. Experts met [UN-\nWomen](body/UN-Women) in the field.\n", "en"),
    # 13 symbols
    "13-range-zh": ("详见[CEDAW/C/ZWE/CO/2-5](document/CEDAW/C/ZWE/CO/2-5)，第9段。", "zh"),
    "13-range-en": ("See [CEDAW/C/ZWE/CO/2-5](document/CEDAW/C/ZWE/CO/2-5), para. 9.", "en"),
    # 14 the article before a plural
    "14-two": (
        (
            "[UN-Women](body/UN-Women) and [UNDP](body/UNDP) signed an agreement. "
            "The [two entities](body/UN-Women+body/UNDP) meet yearly."
        ),
        "en",
    ),
    # 15 years before 2000 behind a hyphen
    "15-years": ("The cycle was [1992-1995](time/1992/1995).", "en"),
    # 16 the Security Council's committees in English
    "16-committee": (
        "The [Security Council Committee established pursuant to resolution 1533 (2004)](body/Committee1533) reported.",
        "en",
    ),
    # 17 the possessive of a body and its board
    "17-board": ("[UN-Women’s Executive Board](body/UN-Women-EB) approved the plan.", "en"),
    # 18 plans
    "18-plan-zh": (
        "[妇女署](body/UN-Women)的[2014-2017年战略计划](programme/UN-Women-SP-2014)获得核可。",
        "zh",
    ),
    # 19 persons
    "19-title-en": ("Ms. Jordan and Mr. Chad Smith spoke.", "en"),
    "19-undotted-zh": ("马里奥先生发了言。", "zh"),
    "19-students": ("格鲁吉亚大学生参加了讨论。", "zh-no-university"),
    # 21 decisions of conferences of parties, in English
    "21-decision": ("It recalled [decision 1/CP.21](resolution/UNFCCC-COP/DEC/1/CP.21).", "en"),
    # 22 one special session, three identities
    "22-special": (
        "[大会第23届特别会议](meeting/GA/S-23)通过了宣言。",
        "zh",
    ),
    "22-special-apart": ("[大会](body/GA)开会。[第二十三届特别会议](meeting/GA/S-23)通过了宣言。", "zh"),
    # 23 days
    "23-three-days": (
        "[2011年2月16日](time/2011-02-16)、[17日](time/2011-02-17)和[18日](time/2011-02-18)举行会议。",
        "zh-last-day",
    ),
    "23-chinese-day": ("简报会于[二〇一三年四月九日](time/2013-04-09)举行。", "zh"),
    # 24 footnote marks that lost their height
    "24-mark": (
        "1. The [Committee on the Rights of the Child](body/CRC)1 met.\n\n1 See [A/66/41](document/A/66/41).\n\n2. It met.\n",
        "en",
    ),
    # 25 names missing in the authority files
    "25-covenant": (
        "[《经济、社会、文化权利国际盟约》](treaty/ICESCR)第12条适用。",
        "zh",
    ),
    "25-refugees": ("[难民专员办事处](body/UNHCR)提供了意见。", "zh"),
    "25-upr-working-group": (
        "[人权理事会普遍定期审议工作组第十五届会议](meeting/UPR-WorkingGroup/15)结束。",
        "zh",
    ),
    # 26 the marks belong to the title
    "26-marks": (
        "[《北京宣言》](publication/BeijingDeclaration)和[《行动纲要》](programme/BeijingPlatform)。",
        "zh",
    ),
    # 27 a former name in a definition
    "27-former": ("[妇女署](body/UN-Women)(原[妇发基金](body/UNIFEM))提供了意见。", "zh"),
}


def paths(text: str) -> set[str]:
    return {entity.path for one in extract.extract_report(text, "zh").mentions for entity in one.entities}


@pytest.mark.parametrize(("marked", "language"), MENDED.values(), ids=MENDED)
def test_mended(marked: str, language: str) -> None:
    text, mentions = markup.parse(marked)
    if language == "zh-no-ga":
        assert not any("GA" in path or "A/DEC" in path for path in paths(text)), paths(text)
    elif language == "zh-no-university":
        assert not any(path.startswith("body/") for path in paths(text)), paths(text)
    elif language == "zh-paths":  # which words before the number belong to the mention is open
        assert {path for one in mentions for path in one.paths} <= paths(text), paths(text)
    elif language == "zh-last-day":  # whether the three days are one span is open, but the 18th must not be lost
        assert any("2011-02-18" in path for path in paths(text)), paths(text)
    else:
        check(marked, language)


def test_28_first_section_behind_the_contents_is_no_sub_section() -> None:
    text = (
        "Contents\n\nI. Introduction ..... 2\n\nI. Introduction\n\n1. Work went on.\n\nV. Outlook\n\n2. Work goes on.\n"
    )
    found = {block.number: block.section for block in parse(text, languages.data("en")) if block.number}
    assert found == {"1": "I. Introduction", "2": "V. Outlook"}


@pytest.mark.parametrize("count", [3, 12])
def test_29_short_sentences_one_a_line(count: int) -> None:
    lines = ["津巴布韦政府在首都为地方官员举办了两期关于数据收集方法的讲习班。"] * count
    text = "\n".join(lines) + "\n"
    found = parse(text, languages.data("zh"))
    assert [text[start:end] for block in found for start, end in block.pieces] == lines
    assert {block.kind for block in found} == {"paragraph"}
    assert len(found) == count


def test_30_a_sentence_is_not_the_title_of_a_report_without_a_masthead() -> None:
    lines = ["津巴布韦政府在首都为地方官员举办了两期关于数据收集方法的讲习班。"] * 12
    assert extract.extract_report("\n".join(lines), "zh").header.title is None


def test_the_symbol_below_a_title_is_no_part_of_the_name_in_it() -> None:
    told = "Report of the Secretary-General on the United Nations Stabilization Mission in Haiti\nS/2012/999\n\n{}\n"
    (record,) = extract.extract_report(told.format("1. The Mission met with UNDP."), "en").collaborations
    assert [one.path for one in (*record.participants, *record.partners)] == ["body/MINUSTAH", "body/UNDP"]
