"""The structure of a report: what is masthead, heading, paragraph or footnote, and which pieces belong together."""

from __future__ import annotations

from textwrap import dedent

import pytest

import extract
from extract import languages
from extract.structure import parse
from tests.markup import check

REPORT_ZH = dedent("""\
    联合国                    E/CN.6/2014/7
    经济及社会理事会          Distr.: General
                              3 February 2014
                              Chinese
                              Original: English

    妇女地位委员会
    第五十八届会议

    2014年3月10日至21日

    临时议程项目3(c)

    沿海社区妇女的处境

    秘书长的报告

    摘要

    本报告说明沿海社区妇女的处境。

    目录

    一. 导言 ............................... 2
    二. 进展 ............................... 3

    一. 导言

    1. 妇女署牵头编写本报告，并征求了难民

    E/CN.6/2014/7

    2/12    14-21345

    署的意见。¹ 各国政府提供了资料。

    ¹ 见A/66/38，第三章。

    2. 开发署提供了数据。

    A. 全球一级

    3. 人口基金也提供了数据。

    二. 进展

    4. 工作仍在继续。
    """)

REPORT_EN = dedent("""\
    United Nations                    E/CN.6/2014/7
    Economic and Social Council       Distr.: General
                                      3 February 2014
                                      English
                                      Original: French

    Commission on the Status of Women
    Fifty-eighth session

    10-21 March 2014

    Item 3 (c) of the provisional agenda

    Situation of women in coastal communities

    Report of the Secretary-General

    Summary

    The present report describes the situation of women in coastal communities.

    Contents

    I. Introduction ............................... 2
    II. Progress ............................... 3

    I. Introduction

    1. UN-Women prepared the present report and sought the views of the United

    E/CN.6/2014/7

    2/12    14-21345

    Nations Population Fund.¹ Governments provided information.

    ¹ See A/66/38, chap. III.

    2. UNDP provided data.

    A. Global level

    3. UNHCR also provided data.

    II. Progress

    4. Work continues.
    """)


def blocks(text: str, language: str) -> list[tuple[str, str | None, str]]:
    """Return (kind, number, text) of each block; a bar stands where a block is interrupted."""
    return [
        (block.kind, block.number, "|".join(text[start:end] for start, end in block.pieces))
        for block in parse(text, languages.data(language))
    ]


def body(text: str, language: str) -> list[tuple[str, str | None, str]]:
    """Return the blocks behind the masthead."""
    return [block for block in blocks(text, language) if block[0] != "masthead"]


def test_report_zh() -> None:
    assert body(REPORT_ZH, "zh") == [
        ("heading", None, "摘要"),
        ("paragraph", None, "本报告说明沿海社区妇女的处境。"),
        ("heading", None, "目录"),
        ("contents", None, "一. 导言 ............................... 2"),
        ("contents", None, "二. 进展 ............................... 3"),
        ("heading", None, "一. 导言"),
        # a page break cuts a word: one paragraph of two pieces
        ("paragraph", "1", "1. 妇女署牵头编写本报告，并征求了难民|署的意见。¹ 各国政府提供了资料。"),
        ("running", None, "E/CN.6/2014/7"),
        ("running", None, "2/12    14-21345"),
        ("footnote", "1", "¹ 见A/66/38，第三章。"),
        ("paragraph", "2", "2. 开发署提供了数据。"),
        ("heading", None, "A. 全球一级"),
        ("paragraph", "3", "3. 人口基金也提供了数据。"),
        ("heading", None, "二. 进展"),
        ("paragraph", "4", "4. 工作仍在继续。"),
    ]


def test_report_en() -> None:
    assert body(REPORT_EN, "en") == [
        ("heading", None, "Summary"),
        ("paragraph", None, "The present report describes the situation of women in coastal communities."),
        ("heading", None, "Contents"),
        ("contents", None, "I. Introduction ............................... 2"),
        ("contents", None, "II. Progress ............................... 3"),
        ("heading", None, "I. Introduction"),
        (
            "paragraph",
            "1",
            (
                "1. UN-Women prepared the present report and sought the views of the United|"
                "Nations Population Fund.¹ Governments provided information."
            ),
        ),
        ("running", None, "E/CN.6/2014/7"),
        ("running", None, "2/12    14-21345"),
        ("footnote", "1", "¹ See A/66/38, chap. III."),
        ("paragraph", "2", "2. UNDP provided data."),
        ("heading", None, "A. Global level"),
        ("paragraph", "3", "3. UNHCR also provided data."),
        ("heading", None, "II. Progress"),
        ("paragraph", "4", "4. Work continues."),
    ]


def test_sections() -> None:
    found = parse(REPORT_ZH, languages.data("zh"))
    numbered = {block.number: block.section for block in found if block.kind == "paragraph"}
    sub = "一. 导言 / A. 全球一级"
    assert [numbered[number] for number in "1234"] == ["一. 导言", "一. 导言", sub, "二. 进展"]


def test_the_numbers_of_a_document_in_sections() -> None:
    text = (
        "一．导言\n24.8 关于协调，难民署将与儿基会合作。\n3.I.12 2026年，难民署与儿基会合作。\n2.5 万人得到了帮助。\n"
    )
    found = [(block.number, block.kind) for block in parse(text, languages.data("zh"))][-3:]
    assert found == [("24.8", "paragraph"), ("3.I.12", "paragraph"), (None, "paragraph")]


def test_the_numbers_of_a_document_in_sections_under_a_heading_in_words() -> None:
    text = (
        "I. Introduction\n\nExternal factors for 2027\n12.10 The Office will work with UNICEF, which in\n2.5 Million\n"
        "metres of the river saw\n12.5 Tons of waste.\n"
    )
    found = [(block.number, len(block.pieces)) for block in parse(text, languages.data("en"))][-2:]
    assert found == [(None, 1), ("12.10", 4)]


def test_an_amount_is_no_number_of_a_paragraph() -> None:
    text = "I. Introduction\n3.1 The Office met UNICEF.\n2.5 million people were helped.\n"
    found = [block.number for block in parse(text, languages.data("en"))][-2:]
    assert found == ["3.1", None]


EXCERPTS = {
    "zh": (
        "珊瑚礁：秘书长的报告\nA/76/283\n\n"
        "14. 难民署和儿基会在三个沿海省份修复了珊瑚礁，当地渔民参加了全部工作。\n"
        "31. 气象组织每年测量一次海水温度，并向难民署通报结果，以便其安排修复工作。\n"
    ),
    "en": (
        "Coral reefs: report of the Secretary-General\nA/76/283\n\n"
        "14. UNHCR and UNICEF restored reefs off three provinces, and fishers took part in all of the work.\n"
        "31. WMO measures the temperature of the water every year and informs UNHCR of the results.\n"
    ),
}


@pytest.mark.parametrize("language", EXCERPTS)
def test_an_excerpt_begins_with_any_number_and_leaves_some_out(language: str) -> None:
    found = [block.number for block in parse(EXCERPTS[language], languages.data(language))]
    assert found[-2:] == ["14", "31"]


def test_a_line_of_a_paragraph_that_begins_with_a_number_is_none() -> None:
    text = (
        "1. The Office met UNICEF in the course of the year that was spoken of before, on the\n"
        "31. of each month of that year, and the two agreed on what was to be done on the reefs.\n"
    )
    assert [block.number for block in parse(text, languages.data("en"))] == ["1"]


HEADERS = {
    "zh": (
        REPORT_ZH,
        {
            "symbol": "E/CN.6/2014/7",
            "date": "2014-02-03",
            "distribution": "General",
            "language": "Chinese",
            "original_language": "English",
            "organs": ("经济及社会理事会", "妇女地位委员会"),
            "sessions": ("妇女地位委员会 第五十八届会议",),
            "agenda_item": "3(c)",
            "title": "沿海社区妇女的处境",
            "author": "秘书长",
            "summary": "本报告说明沿海社区妇女的处境。",
        },
    ),
    "en": (
        REPORT_EN,
        {
            "symbol": "E/CN.6/2014/7",
            "date": "2014-02-03",
            "distribution": "General",
            "language": "English",
            "original_language": "French",
            "organs": ("Economic and Social Council", "Commission on the Status of Women"),
            "sessions": ("Commission on the Status of Women Fifty-eighth session",),
            "agenda_item": "3 (c)",
            "title": "Situation of women in coastal communities",
            "author": "Secretary-General",
            "summary": "The present report describes the situation of women in coastal communities.",
        },
    ),
}
FIELDS = list(HEADERS["zh"][1])


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("language", HEADERS)
def test_header(language: str, field: str) -> None:
    text, expected = HEADERS[language]
    assert getattr(extract.extract_report(text, language).header, field) == expected[field]


def test_a_header_says_only_what_is_printed() -> None:
    header = extract.extract_report("1. 妇女署提供了意见。\n", "zh").header
    assert [getattr(header, field) for field in FIELDS] == [
        None,
        None,
        None,
        None,
        None,
        (),
        (),
        None,
        None,
        None,
        None,
    ]


# one line a block, as in the corpora of the UN's documents: masthead, then what is no title, then the body
SENTENCES = {
    "en": "It is crucial that the Fund be well positioned.\n" * 9,
    "zh": "在儿童的生活中，基金已经和各国的政府合作，并将继续。\n" * 9,
}
TITLES = {
    "summary-with-a-mark": (
        """\
        Executive Board
        First regular session 2023
        7–10 February 2023
        Item 9 of the provisional agenda*
        Assessment of the plan, 2022–2025
        Summary**
        {en}""",
        "Assessment of the plan, 2022–2025",
    ),
    "resolution": (
        """\
        2023 session
        Agenda item 19 (b)
        Social questions: social development
        Resolution adopted by the Economic and Social Council on 7 June 2023
        Fourth review of the Plan of Action, 2002
        The Economic and Social Council,
        Recalling that its implementation by Member States was requested as being essential for older persons,
        Recalling also General Assembly resolution 77/190 of 15 December 2022 and previous resolutions on ageing,
        {en}""",
        "Fourth review of the Plan of Action, 2002",
    ),
    "resolution-zh-whose-title-is-lost": (
        """\
        2023年届会
        议程项目19(b)
        社会和人权问题：社会发展
        2023年6月7日经济及社会理事会决议
        [根据社会发展委员会的建议(E/2023/26)通过]
        经济及社会理事会，
        回顾2002年《马德里老龄问题国际行动计划》要求会员国对其执行情况进行系统审查，这对于改善老年人生活质量至关重要，
        {zh}""",
        "2023年6月7日经济及社会理事会决议",
    ),
    "broken-between-two-characters": (
        "经济及社会理事会\n\n妇女署与人权事务\n高级专员办事处的联合工作计划\n\n秘书长的报告\n\n摘要\n\n{zh}",
        "妇女署与人权事务高级专员办事处的联合工作计划",
    ),
    "a-session-alone": ("Sixty-ninth session\n{en}", None),
    "a-treaty": (
        (
            "WE THE PEOPLES\nto save succeeding generations from the scourge of war, which brought untold sorrow, and\n\n"
            "to live in peace,\n\n{en}\n\n{en}\n\n1. Each member has one vote.\n"
        ),
        None,
    ),
}


@pytest.mark.parametrize("name", TITLES)
def test_title(name: str) -> None:
    text, title = TITLES[name]
    assert extract.extract_report(dedent(text).format(**SENTENCES)).header.title == title


def test_the_date_of_a_treaty_is_not_in_its_articles() -> None:
    text = "Done on 1 January 1942 in the city of San Francisco, in five languages.\n\n" * 5 + "1. Each has one vote.\n"
    assert extract.extract_report(text, "en").header.date is None


# pages that end in the middle of a word, a name, a number: the mention keeps its first and last character
CUT_ZH = {
    "blank-lines": "1. 专家访问了[津巴\n\n布韦](country/ZWE)和其他国家。\n",
    "running-head": "1. 专家访问了[津巴\n\nE/CN.6/2014/7\n\n布韦](country/ZWE)和其他国家。\n",
    "job-number": "1. 专家访问了[津巴\n\n14-21345 3/12\n\nE/CN.6/2014/7\n\n布韦](country/ZWE)和其他国家。\n",
    "page-count": "1. 专家访问了[津巴\n\n3/12 14-21345\n\n布韦](country/ZWE)和其他国家。\n",
    "page-word": "1. 专家访问了[津巴\n\n第 3 页\n\n布韦](country/ZWE)和其他国家。\n",
    "job-number-language": "1. 专家访问了[津巴\n\n14-21345 (C)\n\n布韦](country/ZWE)和其他国家。\n",
    "rule": "1. 专家访问了[津巴\n\n__________\n\n布韦](country/ZWE)和其他国家。\n",
    "form-feed": "1. 专家访问了[津巴\n\f\n布韦](country/ZWE)和其他国家。\n",
    "footnote": "1. 专家访问了[津巴\n\n¹ 见附件三。\n\n布韦](country/ZWE)和其他国家。\n",
    "resolution": "1. 各方回顾[安全理事会第1325\n\n(2000)号决议](resolution/S/RES/1325(2000))。\n",
    "date": "1. 简报会于[2013年4\n\n月9日](time/2013-04-09)举行。\n",
    "mark-in-a-name": "1. 专家访问了[莫桑比克](country/MOZ)¹和[越南](country/VNM)²。\n",
}
CUT_EN = {
    "blank-lines": "1. Experts visited [Viet\n\nNam](country/VNM) and other countries.\n",
    "running-head": "1. Experts visited [Viet\n\nE/CN.6/2014/7\n\nNam](country/VNM) and other countries.\n",
    "job-number": (
        "1. Experts visited [Viet\n\n14-21345 3/12\n\nE/CN.6/2014/7\n\nNam](country/VNM) and other countries.\n"
    ),
    "resolution": "1. Parties recalled [Security Council resolution 1325\n\n(2000)](resolution/S/RES/1325(2000)).\n",
    "date": "1. The briefing took place on [9 April\n\n2013](time/2013-04-09).\n",
    "mark-in-a-name": "1. Experts visited [Mozambique](country/MOZ)¹ and [Viet Nam](country/VNM).²\n",
}
# what is cut where a unit ends is not joined
APART_ZH = {
    "paragraphs": "1. 专家访问了津巴\n\n2. 布韦拉先生发言。\n",
    "heading": "1. 会议结束。\n\n二. 津巴\n\n布韦拉先生发言。\n",
}


@pytest.mark.parametrize("marked", CUT_ZH.values(), ids=CUT_ZH)
def test_page_break_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", CUT_EN.values(), ids=CUT_EN)
def test_page_break_en(marked: str) -> None:
    check(marked, "en")


def test_a_footnote_in_the_middle_of_a_name_keeps_its_own_mentions() -> None:
    """The one case in which a mention lies between the first and the last character of another."""
    text = "1. 专家访问了津巴\n\n¹ 见A/66/38。\n\n布韦和其他国家。\n"
    found = [(one.text, one.entities[0].path) for one in extract.extract_report(text, "zh").mentions]
    assert found == [("津巴\n\n¹ 见A/66/38。\n\n布韦", "country/ZWE"), ("A/66/38", "document/A/66/38")]


@pytest.mark.parametrize("text", APART_ZH.values(), ids=APART_ZH)
def test_units_are_not_joined(text: str) -> None:
    check(text, "zh")


FOOTNOTES = {
    "raised": ("1. 甲方发言。¹ 乙方也发言。\n\n¹ 见附件。\n\n2. 丙方发言。\n", [("1", "¹ 见附件。")]),
    "two-in-a-row": (
        "1. 甲方¹和乙方²发言。\n\n¹ 见附件一。\n² 见附件二。\n\n2. 丙方发言。\n",
        [("1", "¹ 见附件一。"), ("2", "² 见附件二。")],
    ),
    "two-digits": ("1. 甲方发言。¹²\n\n¹² 见附件。\n\n2. 丙方发言。\n", [("12", "¹² 见附件。")]),
    "two-lines": ("1. 甲方发言。¹\n\n¹ 见附件一和\n附件二。\n\n2. 丙方发言。\n", [("1", "¹ 见附件一和|附件二。")]),
    "asterisk": ("1. 甲方发言。*\n\n* 见附件。\n\n2. 丙方发言。\n", [("*", "* 见附件。")]),
    # a number on the line by itself inside an unfinished paragraph, as pdftotext leaves it
    "plain-number": ("1. 甲方发言，乙方也\n\n1 见附件。\n\n发言。\n\n2. 丙方发言。\n", [("1", "1 见附件。")]),
    "none": ("1. 甲方发言。\n\n2. 丙方发言。\n", []),
}


@pytest.mark.parametrize(("text", "footnotes"), FOOTNOTES.values(), ids=FOOTNOTES)
def test_footnote(text: str, footnotes: list[tuple[str, str]]) -> None:
    found = blocks(text, "zh")
    assert [(number, piece) for kind, number, piece in found if kind == "footnote"] == footnotes
    assert [number for kind, number, _ in found if kind == "paragraph"] == ["1", "2"]


def test_a_footnote_inside_a_paragraph_does_not_end_it() -> None:
    text = "1. 甲方发言，¹ 乙方也\n\n¹ 见附件。\n\n发言，丙方没有。\n\n2. 丁方发言。\n"
    assert blocks(text, "zh") == [
        ("paragraph", "1", "1. 甲方发言，¹ 乙方也|发言，丙方没有。"),
        ("footnote", "1", "¹ 见附件。"),
        ("paragraph", "2", "2. 丁方发言。"),
    ]


NUMBERS = {
    "wrapped": ("1. 甲方\n发言。\n\n2. 乙方\n发言。\n", ["1", "2"]),
    # an amount, a year or a decimal at the beginning of a line is no paragraph number
    "decimal": ("1. 甲方提供了\n2.5亿美元。\n\n2. 乙方发言。\n", ["1", "2"]),
    "too-far": ("1. 甲方提到第\n99. 号文件。\n\n2. 乙方发言。\n", ["1", "2"]),
    # numbers go on through the report, one may be missing
    "gap": ("1. 甲方发言。\n\n3. 乙方发言。\n", ["1", "3"]),
    "glued": ("1.甲方发言。\n\n2.乙方发言。\n", ["1", "2"]),
    "wide": ("１．甲方发言。\n\n２．乙方发言。\n", ["1", "2"]),
}


@pytest.mark.parametrize(("text", "numbers"), NUMBERS.values(), ids=NUMBERS)
def test_paragraph_number(text: str, numbers: list[str]) -> None:
    found = [(kind, number) for kind, number, _ in blocks(text, "zh")]
    assert [number for _, number in found] == [*numbers]
    assert {kind for kind, _ in found} == {"paragraph"}


# files of translation corpora hold one sentence a line and no blank ones
ONE_SENTENCE_A_LINE = {
    "zh": (
        "妇女署同开发署、人口基金和难民署一道为津巴布韦第{}区的地方官员举办了两期讲习班，"
        "参加者就数据收集方法和登记流离失所者时遇到的困难交换了看法，并商定了后续步骤。"
    ),
    "en": "UN-Women held two workshops in district {} together with UNDP, and the participants agreed on follow-up.",
}


@pytest.mark.parametrize("language", ONE_SENTENCE_A_LINE)
def test_one_sentence_a_line(language: str) -> None:
    lines = [ONE_SENTENCE_A_LINE[language].format(number) for number in range(12)]
    assert blocks("\n".join(lines) + "\n", language) == [("paragraph", None, line) for line in lines]


def test_one_sentence_a_line_joins_nothing() -> None:
    lines = [ONE_SENTENCE_A_LINE["zh"].format(number) for number in range(11)]
    cut = "专家访问了津巴\n布韦拉先生发言。\n"
    paths = {
        entity.path
        for one in extract.extract_report("\n".join(lines) + "\n" + cut, "zh").mentions
        for entity in one.entities
    }
    text = [one.text for one in extract.extract_report("\n".join(lines) + "\n" + cut, "zh").mentions]
    assert "country/ZWE" in paths  # of the sentences above
    assert "津巴\n布韦" not in text


# files with one paragraph a line, as pages of the web and tables are saved
POINTS = {
    "en": [
        (
            "In {0}, UNICEF and WFP trained the teachers of the coast to look after reefs, and in the year that followed they "
            "handed over to the ministries what was needed to go on with the lessons in all of the districts"
        ),
        "UNEP mapped reefs in {0}",
        (
            "Together with FAO, UNDP bought nets and boats for the fishers of {0}, who had lost theirs in the storms of the "
            "year before, and who now share with one another what they catch on the reefs and off the coast."
        ),
    ],
    "zh": [
        (
            "在{0}，儿基会和粮食署培训了沿海地区的教师，使他们能够照料礁石，并在次年向各部委移交了在所有县继续授课所需的一切教材、"
            "设备和经费，使这些课程在项目结束之后仍然能够在所有学校中继续下去"
        ),
        "环境署绘制了{0}的礁石地图",
        "开发署与粮农组织一道为{0}渔民购买了渔网和船只，他们在前一年的风暴中失去了自己的船只，现在则彼此分享在礁石上和沿海捕到的鱼。",
    ],
}


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["next-line", "blank-line"])
@pytest.mark.parametrize("language", POINTS)
def test_points_without_a_full_stop_are_paragraphs(language: str, between: str) -> None:
    """Where lines are longer than a page is wide, a line is a paragraph whatever it ends with."""
    countries = {"en": ("Peru", "Kenya"), "zh": ("秘鲁", "肯尼亚")}[language]
    lines = [point.format(country) for country in countries for point in POINTS[language]]
    text = between.join([lines[2], *lines[:2], *lines[3:5], lines[5]])
    found = [told for kind, _, told in blocks(text, language) if kind == "paragraph"]
    whole = [lines[2], *lines[:2], *lines[3:5], lines[5]]
    if between == "\n":
        assert found == whole
    else:  # what ends with a full stop may be the rest of what a page break cuts
        assert found == [*whole[:4], f"{whole[4]}|{whole[5]}"]


def test_a_long_line_goes_on_in_the_next_where_it_breaks_off() -> None:
    first, short, last = (point.format("Peru") for point in POINTS["en"])
    for cut in (f"{first} with\nthe help of others.", f"{first},\nThailand and Peru.", f"{first} (see\nannex)."):
        text = f"{last}\n\n{cut}\n\n{last}\n\n{short}\n"
        found = [told for _, _, told in blocks(text, "en")]
        assert found == [last, cut.replace("\n", "|"), last, short]


@pytest.mark.parametrize("text", ["", "\n", " \n\n\t\n"], ids=["empty", "line", "white-space"])
def test_nothing(text: str) -> None:
    assert blocks(text, "zh") == []


BROKEN_OFF = {
    "zh": "2012年，妇女署同开发署和难民署为津巴布韦的地方官员举办了两期讲习班。参加者就数据收集方法交换了看法，并",
    "en": "UN-Women held two workshops together with UNDP in Zimbabwe. The participants agreed on follow-up and",
}


@pytest.mark.parametrize("language", BROKEN_OFF)
@pytest.mark.parametrize("repeated", [1, 3])
def test_an_excerpt_that_breaks_off_is_text(language: str, repeated: int) -> None:
    lines = [BROKEN_OFF[language]] * repeated
    assert {kind for kind, _, _ in blocks("\n\n".join(lines), language)} == {"paragraph"}


def test_a_masthead_alone_is_no_text() -> None:
    lines = ["联合国", "经济及社会理事会", "E/2023/7", "Distr.: General", "议程项目5", "高级别部分"]
    assert {kind for kind, _, _ in blocks("\n".join(lines), "zh")} == {"masthead"}


SUMMARIES = {
    "en": (
        "Protection of reefs: Report of the Secretary-General\nA/77/313\n\n"
        "The present report is submitted pursuant to General Assembly resolution 76/144. The report was coordinated by UNEP and includes"
        " information provided by FAO, the International Maritime Organization and the World Bank.\n\n"
        "1. Reefs remained in danger during the reporting period."
    ),
    "zh": (
        "保护珊瑚礁:秘书长的报告\nA/77/313\n\n"
        "本报告是根据大会第76/144号决议提交的。报告由环境署协调,并载有粮农组织、国际海事组织、世界银行和开发署提供的资料。报告所述期间为2021年7月1日"
        "至2022年6月30日,介绍了各机构为保护珊瑚礁而共同开展的工作,以及今后的计划。\n\n"
        "1. 报告所述期间,珊瑚礁仍然面临危险。"
    ),
}


@pytest.mark.parametrize("language", SUMMARIES)
def test_a_summary_without_a_heading_is_text(language: str) -> None:
    found = [(block.kind, block.number) for block in parse(SUMMARIES[language], languages.data(language))]
    assert found == [("masthead", None), ("paragraph", None), ("paragraph", "1")]


def test_a_line_of_a_masthead_that_begins_like_a_title_is_no_more_of_the_line_before() -> None:
    text = dedent(
        """\
        Human Rights Council
        27 February–31 March 2023
        Agenda item 3
        Promotion of all human rights, civil,
        political and cultural rights
        Report of the Special Rapporteur on the right to food

        1. The Special Rapporteur visited Chad.
        """
    )
    above = [told for kind, _, told in blocks(text, "en") if kind == "masthead"]
    assert above == [
        "Human Rights Council",
        "27 February–31 March 2023",
        "Agenda item 3|Promotion of all human rights, civil,|political and cultural rights",
        "Report of the Special Rapporteur on the right to food",
    ]
