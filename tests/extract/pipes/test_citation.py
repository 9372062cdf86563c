"""``un_citation``: every form in which resolutions, decisions, symbols and numbers of documents are cited.

The forms are those of UN documents in Chinese and English; annotation.md, section 2, says what one mention is.
"""

from __future__ import annotations

import pytest

from tests.markup import check

RESOLUTIONS_ZH = {
    # organ, day and number are one mention, the outermost
    "council-day": "[安全理事会2013年6月24日第2106(2013)号决议](resolution/S/RES/2106(2013))谈到问责。",
    # a month before a comma is that of what is told
    "month-before": ("[2024年6月](time/2024-06)，[第2331(2016)号决议](resolution/S/RES/2331(2016))仍未得到执行。"),
    "council": "会员国应执行[安全理事会第1325(2000)号决议](resolution/S/RES/1325(2000))。",
    # the number alone: a year in brackets is the Security Council's way
    "council-bare": "各方回顾[第2467(2019)号决议](resolution/S/RES/2467(2019))。",
    "council-space": "[安全理事会](body/SC)在[第2242 (2015)号决议](resolution/S/RES/2242(2015))中提出同样的要求。",
    "council-wide-brackets": "[第2331（2016）号决议](resolution/S/RES/2331(2016))述及贩运问题。",
    # a wide bracket that a half-width one closes, as typists leave it
    "council-mixed-brackets": "[第2250（2015)号决议](resolution/S/RES/2250(2015))述及青年。",
    # one 第…号 for several numbers: as many mentions, the first has the organ, the last the noun
    "shared-two": (
        "[安全理事会第1820(2008)](resolution/S/RES/1820(2008))和[1888(2009)号决议](resolution/S/RES/1888(2009))"
        "设立了报告机制。"
    ),
    "shared-three": (
        "[安全理事会第1888(2009)](resolution/S/RES/1888(2009))、[1960(2010)](resolution/S/RES/1960(2010))和[2106(2013)"
        "号决议](resolution/S/RES/2106(2013))适用于此。"
    ),
    # each with its own 第…号
    "each-own": (
        "[第1889(2009)号](resolution/S/RES/1889(2009))和[第2122(2013)号决议](resolution/S/RES/2122(2013))"
        "涉及妇女的参与。"
    ),
    # a subject between the organ and the number, as in the Assembly's
    "council-subject": "[安全理事会关于妇女与和平的第1325(2000)号决议](resolution/S/RES/1325(2000))通过已有多年。",
    # the first with 第…号, the rest with 号 alone
    "enumerated": (
        "[安全理事会第1325(2000)号](resolution/S/RES/1325(2000))、[1820(2008)号](resolution/S/RES/1820(2008))和"
        "[1960(2010)号决议](resolution/S/RES/1960(2010))。"
    ),
    "roman": "[大会第2263 (XXII)号决议](resolution/A/RES/2263(XXII))载有一项宣言。",
    # the paragraph is no part of the name of the resolution
    "roman-economic-council": "[经济及社会理事会第1235 (XLII)号决议](resolution/E/RES/1235(XLII))第2段确立了公开程序。",
    "assembly": "[大会第68/181号决议](resolution/A/RES/68/181)关乎女性人权维护者。",
    "assembly-day": "[大会2013年12月18日第68/181号决议](resolution/A/RES/68/181)获得通过。",
    # a letter tells apart resolutions of one number
    "letter": "[大会第53/243 B号决议](resolution/A/RES/53/243B)载有纲领。",
    "letter-roman": "[大会第217 A (III)号决议](resolution/A/RES/217A(III))载有宣言。",
    # organ, subject and number apart: one mention from the organ on
    "assembly-subject": "[大会关于农村妇女状况的第76/140号决议](resolution/A/RES/76/140)第4段提出请求。",
    # session and number alone are the Assembly's, unless the session is too low for it
    "session-bare": "落实[第72/279号决议](resolution/A/RES/72/279)的工作仍在继续。",
    "session-of-council": "[人权理事会](body/HRC)在[第35/18号决议](resolution/A/HRC/RES/35/18)中延长了任期。",
    "special-session": "[人权理事会第S-9/1号决议](resolution/A/HRC/RES/S-9/1)是在一届特别会议上通过的。",
    "assembly-special-session": "[大会第S-23/3号决议](resolution/A/RES/S-23/3)附件载有成果。",
    "assembly-emergency-session": "[大会第ES-11/1号决议](resolution/A/RES/ES-11/1)以多数票通过。",
    "commission-year": "[人权委员会2003年4月24日第2003/41号决议](resolution/CHR/RES/2003/41)已有后续。",
    "women-commission": "[妇女地位委员会第62/2号决议](resolution/CSW/RES/62/2)涉及人质。",
    "economic-council": "[经济及社会理事会第2022/5号决议](resolution/E/RES/2022/5)。",
    # two citations side by side, the second by the short form of a council named before
    "two-organs": (
        "[人权理事会](body/HRC)开会。[人权委员会2003年4月24日第2003/41号决议](resolution/CHR/RES/2003/41)和"
        "[理事会2008年6月18日第8/9号决议](resolution/A/HRC/RES/8/9)对此有规定。"
    ),
}

DECISIONS_ZH = {
    "assembly": "见[大会第74/545号决定](resolution/A/DEC/74/545)。",
    "bare": "见[第74/545号决定](resolution/A/DEC/74/545)。",
    "economic-council-short": (
        "[经济及社会理事会](body/ECOSOC)开会。[理事会2021年7月22日第2021/247号决定](resolution/E/DEC/2021/247)"
        "核可了议程。"
    ),
    "executive-board": "[妇女署执行局第2023/4号决定](resolution/UN-Women-EB/DEC/2023/4)述及预算。",
    "human-rights-council": "[人权理事会第17/117号决定](resolution/A/HRC/DEC/17/117)。",
}

RESOLUTIONS_EN = {
    "council": "[Security Council resolution 2106 (2013)](resolution/S/RES/2106(2013)) speaks of accountability.",
    "council-day": (
        "It recalls [Security Council resolution 2122 (2013) of 18 October 2013](resolution/S/RES/2122(2013))."
    ),
    "council-bare": "The parties recalled [resolution 2467 (2019)](resolution/S/RES/2467(2019)).",
    "council-two": (
        "Under [Security Council resolutions 1820 (2008)](resolution/S/RES/1820(2008)) and [1888 (2009)"
        "](resolution/S/RES/1888(2009)), reports are due."
    ),
    "council-three": (
        "See [Security Council resolutions 1888 (2009)](resolution/S/RES/1888(2009)), [1960 (2010)"
        "](resolution/S/RES/1960(2010)) and [2106 (2013)](resolution/S/RES/2106(2013))."
    ),
    "roman": "[General Assembly resolution 2263 (XXII)](resolution/A/RES/2263(XXII)) contains a declaration.",
    "roman-economic-council": (
        "Paragraph 2 of [Economic and Social Council resolution 1235 (XLII)](resolution/E/RES/1235(XLII)) applies."
    ),
    "assembly": "[General Assembly resolution 68/181](resolution/A/RES/68/181) protects defenders.",
    "letter": "[General Assembly resolution 53/243 B](resolution/A/RES/53/243B) contains a programme.",
    "letter-roman": "[General Assembly resolution 217 A (III)](resolution/A/RES/217A(III)) contains a declaration.",
    # "its" is no part of the mention, and the organ stands apart
    "economic-council-apart": (
        "The [Economic and Social Council](body/ECOSOC), in its [resolution 2006/9 of 25 July "
        "2006](resolution/E/RES/2006/9), asked for more."
    ),
    "session-of-council": (
        "The [Human Rights Council](body/HRC), in its [resolution 35/18](resolution/A/HRC/RES/35/18), extended the "
        "mandate."
    ),
    "organ-behind": "They welcomed [resolution 68/181 of the General Assembly](resolution/A/RES/68/181).",
    "special-session": "[Human Rights Council resolution S-9/1](resolution/A/HRC/RES/S-9/1) was adopted by a vote.",
    "assembly-special-session": (
        "The annex to [General Assembly resolution S-23/3](resolution/A/RES/S-23/3) sets out the outcome."
    ),
    "women-commission": (
        "[Commission on the Status of Women resolution 62/2](resolution/CSW/RES/62/2) concerns hostages."
    ),
}

DECISIONS_EN = {
    "assembly": "See [General Assembly decision 74/545](resolution/A/DEC/74/545).",
    "economic-council": "See [Economic and Social Council decision 2021/247](resolution/E/DEC/2021/247).",
    "executive-board": (
        "The [Executive Board of UN-Women](body/UN-Women-EB) took [decision 2023/4](resolution/UN-Women-EB/DEC/2023/4)."
    ),
    # the board without an article is part of the citation
    "executive-board-bare": (
        "[UNICEF](body/UNICEF) reports under [Executive Board decision 2022/6](resolution/UNICEF-EB/DEC/2022/6)."
    ),
    # a board named nearby does not number the resolutions of a council
    "council-beside-a-board": (
        "The [Executive Board of UN-Women](body/UN-Women-EB) recalled [Council resolution 2004/1](resolution/E/RES/2004/1)."
    ),
}

COMMITTEES_ZH = {
    # the committee is what is named; mentions do not nest
    "committee": "[安全理事会第1533(2004)号决议所设委员会](body/Committee1533)提交了年度报告。",
}

COMMITTEES_EN = {
    "committee": "The [Committee established pursuant to resolution 1533 (2004)](body/Committee1533) reported.",
}

SYMBOLS = {
    "economic-council": "[E/CN.6/2011/13](document/E/CN.6/2011/13)",
    "council": "[S/2012/33](document/S/2012/33)",
    "assembly": "[A/66/38](document/A/66/38)",
    "addendum": "[A/HRC/23/50/Add.2](document/A/HRC/23/50/Add.2)",
    "corrigendum": "[A/67/220/Corr.1](document/A/67/220/Corr.1)",
    "treaty-body": "[CEDAW/C/ZWE/CO/6](document/CEDAW/C/ZWE/CO/6)",
    "resolution": "[A/RES/67/144](resolution/A/RES/67/144)",
    "council-resolution": "[S/RES/1889(2009)](resolution/S/RES/1889(2009))",
    "council-resolution-space": "[S/RES/1889 (2009)](resolution/S/RES/1889(2009))",
    "rights-council-resolution": "[A/HRC/RES/20/6](resolution/A/HRC/RES/20/6)",
    "conference": "[A/CONF.177/20](document/A/CONF.177/20)",
    "secretariat": "[ST/SGB/2008/5](document/ST/SGB/2008/5)",
    "limited": "[E/CN.6/2012/L.5](document/E/CN.6/2012/L.5)",
    "committee-of-an-agency": "[COFI/2031/7](document/COFI/2031/7)",
    "council-of-an-agency": "[CL 190/12](document/CL 190/12)",
    "board-of-an-agency": "[EB190/12](document/EB190/12)",
    "protocol": "[UNEP/OzL.Pro/ExCom/99/4](document/UNEP/OzL.Pro/ExCom/99/4)",
}

NUMBERS_ZH = {
    # of a publication only the number that identifies it
    "sales": "联合国出版物，出售品编号：[C.14.IV.7](document/C.14.IV.7)。",
    "treaty-series": "联合国，[《条约汇编》，第1577卷，第27531号](document/UNTS/1577/27531)。",
}

NUMBERS_EN = {
    "sales": "United Nations publication, Sales No. [E.14.IV.7](document/E.14.IV.7).",
    "treaty-series": "United Nations, [Treaty Series, vol. 1577, No. 27531](document/UNTS/1577/27531).",
}

NONE_ZH = {
    # an ordinal of a paragraph, a chapter or an article is no resolution
    "paragraph": "见上文第12段和第三章。",
    "article": "第4条第1款适用于这一情形。",
    # without 第 and 号 a number before 决议 counts the resolutions
    "count": "会议通过了12项决议和3项决定。",
    # nothing but the word
    "draft": "一项决议草案正在审议。",
    # conclusions and general recommendations are no resolutions (annotation.md)
    "recommendation": "第19号一般性建议仍然有效。",
    # a score, a telephone number, a page
    "slash": "24/7热线已经开通。",
    # a prefix before the number of a session, without one
    "no-session": "见EB/12页和CL/3页。",
}

NONE_EN = {
    "paragraph": "See paragraphs 12 and 13 above.",
    "article": "Article 4 (1) applies in such cases.",
    "count": "The meeting adopted 12 resolutions and 3 decisions.",
    "draft": "A draft resolution is under consideration.",
    "recommendation": "General recommendation No. 19 still applies.",
    # "and/or" has the form of a symbol, but no series begins so
    "slash": "Laws and/or policies are available 24/7.",
}


@pytest.mark.parametrize("marked", RESOLUTIONS_ZH.values(), ids=RESOLUTIONS_ZH)
def test_resolution_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", DECISIONS_ZH.values(), ids=DECISIONS_ZH)
def test_decision_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", RESOLUTIONS_EN.values(), ids=RESOLUTIONS_EN)
def test_resolution_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", DECISIONS_EN.values(), ids=DECISIONS_EN)
def test_decision_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", COMMITTEES_ZH.values(), ids=COMMITTEES_ZH)
def test_committee_named_by_its_resolution_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", COMMITTEES_EN.values(), ids=COMMITTEES_EN)
def test_committee_named_by_its_resolution_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("symbol", SYMBOLS.values(), ids=SYMBOLS)
def test_symbol_zh(symbol: str) -> None:
    check(f"详见{symbol}，第9段。", "zh")


@pytest.mark.parametrize("symbol", SYMBOLS.values(), ids=SYMBOLS)
def test_symbol_en(symbol: str) -> None:
    check(f"For details see {symbol}, para. 9.", "en")


@pytest.mark.parametrize("marked", NUMBERS_ZH.values(), ids=NUMBERS_ZH)
def test_number_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", NUMBERS_EN.values(), ids=NUMBERS_EN)
def test_number_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("text", NONE_ZH.values(), ids=NONE_ZH)
def test_no_citation_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("text", NONE_EN.values(), ids=NONE_EN)
def test_no_citation_en(text: str) -> None:
    check(text, "en")
