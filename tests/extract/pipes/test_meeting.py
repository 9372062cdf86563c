"""``un_meeting``: sessions, numbered meetings and conferences; the organ and the date with them belong to the mention."""

from __future__ import annotations

import pytest

from extract import languages
from extract.pipes.meeting import ordinal
from tests.markup import check

MEETINGS_ZH = {
    "organ-behind": "[第70届联合国大会](meeting/GA/70)和[第七十四届世界卫生大会](meeting/WHA/74)开幕。",
    "session": "[妇女地位委员会第五十七届会议](meeting/CSW/57)通过了结论。",
    "session-digits": "[人权理事会第23届会议](meeting/HRC/23)通过了结论。",
    "session-apart": "[妇女地位委员会](body/CSW)开会。[委员会第五十八届会议](meeting/CSW/58)将审议此事。",
    "special-session": "[大会第十七届特别会议](meeting/GA/S-17)通过了宣言。",
    "rights-council-special": "[人权理事会第九届特别会议](meeting/HRC/S-9)通过了决议。",
    "two-sessions": (
        "[消除对妇女歧视委员会第五十四届](meeting/CEDAW/54)和[第五十五届会议](meeting/CEDAW/55)通过了意见。"
    ),
    "council-meeting": "[安全理事会第6984次会议](meeting/SC/meeting-6984)听取了通报。",
    "council-meeting-day": "[安全理事会2013年6月24日第6984次会议](meeting/SC/meeting-6984)听取了通报。",
    "adopted": "[大会2013年12月18日第70次全体会议](meeting/GA/meeting-70)通过。",
    "parties": "[《巴塞尔公约》缔约方大会第三次会议](meeting/Basel-COP/3)通过了决定。",
    "parties-by-their-short-form": (
        "[《巴塞尔公约》缔约方大会](body/Basel-COP)很大。[缔约方大会第十四次会议](meeting/Basel-COP/14)闭幕。"
    ),
    "committee": "[多边基金执行委员会第六十次会议](meeting/MultilateralFund-ExCom/60)核准了预算。",
    "ordinal-of-a-group": "[渡轮工作队](body/渡轮工作队)第三次会议讨论了灯塔。",
    "annual-session": "[妇女署执行局2014年年度会议](meeting/UN-Women-EB/2014/annual)核可了报告。",
    "assembly-behind-a-verb": "报告已提交[大会第六十八届会议](meeting/GA/68)。",
    "world-conference": "[第四次妇女问题世界会议](meeting/FWCW)的成果仍然有效。",
}

MEETINGS_EN = {
    # a city is where it was held, no part of its name
    "in-a-city": "The [third World Summit on Reefs](meeting/third-world-summit-on-reefs) in [Paris](place/Paris-FRA) ended.",
    "platform": "The [tenth Global Reef Platform](meeting/tenth-global-reef-platform) ended.",
    "organ-behind": (
        "The [Commission on the Status of Women](body/CSW) spoke in the "
        "[twenty-third session of the Human Rights Council](meeting/HRC/23)."
    ),
    "session": (
        "The [fifty-seventh session of the Commission on the Status of Women](meeting/CSW/57) adopted conclusions."
    ),
    "session-apart": (
        "The [Commission on the Status of Women](body/CSW), at its [fifty-eighth session](meeting/CSW/58), will "
        "consider it."
    ),
    "session-short": (
        "The [Commission on the Status of Women](body/CSW) met. The [fifty-eighth session of the "
        "Commission](meeting/CSW/58) follows."
    ),
    "special-session": (
        "The [seventeenth special session of the General Assembly](meeting/GA/S-17) adopted a declaration."
    ),
    "two-sessions": (
        "The [Committee on the Elimination of Discrimination against Women](body/CEDAW), at its "
        "[fifty-fourth](meeting/CEDAW/54) and [fifty-fifth sessions](meeting/CEDAW/55), adopted views."
    ),
    "council-meeting": "The [6984th meeting of the Security Council](meeting/SC/meeting-6984) heard a briefing.",
    "adopted": (
        "Adopted by the [Security Council](body/SC) at its [6984th meeting](meeting/SC/meeting-6984), on [24 June "
        "2013](time/2013-06-24)."
    ),
    "annual-session": (
        "The [2014 annual session of the Executive Board of UN-Women](meeting/UN-Women-EB/2014/annual) approved the "
        "report."
    ),
    "world-conference": "The outcome of the [Fourth World Conference on Women](meeting/FWCW) stands.",
    # with a number a forum is one that is held, and another is told behind "and"
    "numbered-forum": "The [Third Coral Reef Forum](meeting/third-coral-reef-forum) met again.",
    "two-conferences": (
        "The [Second World Assembly on Ageing](meeting/WorldAssemblyAgeing2) and the [Fourth World Conference on Women]"
        "(meeting/FWCW) met."
    ),
    # boards count their sessions anew each year
    "board-of-the-year": (
        "The [UN-Women Executive Board](body/UN-Women-EB) met on [3 May 2031](time/2031-05-03). At its "
        "[first regular session](meeting/UN-Women-EB/2031/1) it took a decision."
    ),
}

IN_SESSION_EN = {
    "bare": "At the [5th meeting](meeting/CSW/68/meeting-5), the [WHO](body/WHO) spoke.",
    "several": (
        "The [Commission](body/CSW) took up item 3 of its agenda at its [5th](meeting/CSW/68/meeting-5), "
        "[6th](meeting/CSW/68/meeting-6) and resumed [7th plenary meetings](meeting/CSW/68/meeting-7)."
    ),
    "who-stands-behind-has-no-sessions": (
        "At its [5th meeting](meeting/CSW/68/meeting-5), the [World Bank](body/WorldBank) spoke."
    ),
    "another-organ": "At its [9th meeting](meeting/HRC/meeting-9), the [Human Rights Council](body/HRC) took a decision.",
    "behind-another-name": (
        "The [Commission](body/CSW) took note of a paper of the [World Bank](body/WorldBank) at its "
        "[5th meeting](meeting/CSW/68/meeting-5)."
    ),
    "of-another": "The [World Bank](body/WorldBank) presented a paper to its 12th meeting.",
    # of a group, of a stretch that names only its ends
    "of-a-group": "The working group met early; the 2nd meeting of the group was short.",
    "a-groups-own": "A drafting group agreed on it at its 2nd meeting.",
    "from-to": "Delegations spoke at the 2nd to 5th meetings.",
}

IN_SESSION_ZH = {
    "bare": "在[第5次会议](meeting/CSW/68/meeting-5)上,[世卫组织](body/WHO)发了言。",
    "several": (
        "[委员会](body/CSW)在[第5次](meeting/CSW/68/meeting-5)、[第6次](meeting/CSW/68/meeting-6)和"
        "[第7次会议](meeting/CSW/68/meeting-7)上审议了项目3。"
    ),
    "without-the-classifier": "在[第5](meeting/CSW/68/meeting-5)和[第6次会议](meeting/CSW/68/meeting-6)上继续讨论。",
    "of-a-group": "[起草小组第2次会议](meeting/起草小组/meeting-2)很短。",
    "from-to": "各代表团在第2次至第5次会议上发言。",
}

NONE_ZH = {
    # many conferences are called so; only one is the General Assembly
    "another-assembly": "国际海岸管理大会第五届会议将于春季举行。",
    # descriptive, untitled meetings are no mentions (annotation.md)
    "luncheon": "午餐时间简报会吸引了许多人。",
    "series": "一系列活动和两次讲习班已经举行。",
    "ordinal": "第一次会议讨论了程序问题。",
    "ordinal-of-a-chapter": "第三章和第二节述及方法。",
    "two-sessions": "两届会议之间没有开会。",
}

NONE_EN = {
    "luncheon": "A lunchtime briefing drew many people.",
    "series": "A series of events and two workshops were held.",
    "ordinal": "The first meeting discussed procedure.",
    "ordinal-of-a-chapter": "The third chapter describes methods.",
    "training-session": "Two training sessions were held.",
}

ORDINALS = {
    "zh": [
        ("三", 3),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("五十七", 57),
        ("一百", 100),
        ("一百零三", 103),
        ("49", 49),
    ],
    "en": [
        ("third", 3),
        ("twelfth", 12),
        ("twentieth", 20),
        ("fifty-seventh", 57),
        ("seventy- fourth", 74),
        ("49th", 49),
    ],
}


@pytest.mark.parametrize("marked", MEETINGS_ZH.values(), ids=MEETINGS_ZH)
def test_meeting_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", MEETINGS_EN.values(), ids=MEETINGS_EN)
def test_meeting_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", IN_SESSION_EN.values(), ids=IN_SESSION_EN)
def test_meeting_of_a_session_en(marked: str) -> None:
    """In the report on a session a bare number is a meeting of its organ, one in that session."""
    masthead = "[Commission on the Status of Women](body/CSW): report on the [sixty-eighth session](meeting/CSW/68)"
    check(f"{masthead}\n[E/2024/27](document/E/2024/27)\n\n1. {marked}\n", "en")


@pytest.mark.parametrize("marked", IN_SESSION_ZH.values(), ids=IN_SESSION_ZH)
def test_meeting_of_a_session_zh(marked: str) -> None:
    """The same in Chinese."""
    masthead = "[妇女地位委员会第六十八届会议](meeting/CSW/68)报告"
    check(f"{masthead}\n[E/2024/27](document/E/2024/27)\n\n1. {marked}\n", "zh")


def test_number_of_a_committee_counts_on() -> None:
    """Committees of experts number their meetings across sessions."""
    check(
        "Report of the [Committee against Torture](body/CAT) on its [seventy-third session](meeting/CAT/73)\n"
        "[A/77/44](document/A/77/44)\n\n1. At its [1908th meeting](meeting/CAT/meeting-1908) it adopted the agenda.\n",
        "en",
    )


@pytest.mark.parametrize("text", NONE_ZH.values(), ids=NONE_ZH)
def test_no_meeting_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("text", NONE_EN.values(), ids=NONE_EN)
def test_no_meeting_en(text: str) -> None:
    check(text, "en")


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [(language, text, number) for language, pairs in ORDINALS.items() for text, number in pairs],
    ids=[f"{language}-{number}" for language, pairs in ORDINALS.items() for _, number in pairs],
)
def test_ordinal(language: str, text: str, number: int) -> None:
    assert ordinal(text, languages.data(language)) == number


@pytest.mark.parametrize(("language", "text"), [("zh", "妇"), ("en", "annual")], ids=["zh", "en"])
def test_no_ordinal(language: str, text: str) -> None:
    assert ordinal(text, languages.data(language)) is None


TENS = ["", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"]
UNITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]


def test_ordinals_of_chinese_are_the_numbers_to_99() -> None:
    written = [ten + unit for ten in TENS for unit in UNITS][1:]
    assert [ordinal(text, languages.data("zh")) for text in written] == list(range(1, 100))
