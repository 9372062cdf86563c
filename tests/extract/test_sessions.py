"""Reports of an organ on its session: who speaks there speaks to it, and its short form is no other's."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

COMMISSION = """Commission on the Status of Women: report on the sixty-eighth session (24 March 2023 and 11–22 March 2024)
E/2024/27

1. The Commission held its sixty-eighth session in New York.
2. {}
"""
COMMITTEE = """残疾人权利委员会第十九届会议报告(2018年2月14日至3月9日)
CRPD/C/19/2

1. 委员会举行了第十九届会议。
2. {}
"""
BOARD = """Report of the annual session 2024 (3 to 6 June 2024, New York)
Executive Board of UNDP, UNFPA and UNOPS
DP/2024/25

1. {}
"""
NO_SESSION = """Report of the Secretary-General on the situation of women
E/2024/30

1. The Commission on the Status of Women met in New York.
2. {}
"""

SAID = {
    "opening-statement": (
        COMMISSION,
        "The Executive Director of UN-Women made an opening statement.",
        ["UN-Women > CSW : statement completed at CSW/68"],
    ),
    "passive-list": (
        COMMISSION,
        "Statements were made by the representatives of UNICEF and WHO.",
        ["UNICEF WHO > CSW : statement completed at CSW/68"],
    ),
    "moderator": (
        COMMISSION,
        "The Deputy Executive Director of UNICEF, Jane Doe, served as moderator.",
        ["UNICEF > CSW : leadership completed at CSW/68"],
    ),
    "chair-of-a-round-table": (
        COMMISSION,
        "Round table 1 was chaired by the Minister of Gender of Kenya.",
        ["CSW > KEN : leadership completed at CSW/68"],
    ),
    "a-state-takes-the-chair-or-speaks-in-a-list": (
        COMMISSION,
        "Statements were made by the representatives of Kenya and Chile.",
        ["CSW > KEN CHL : statement completed at CSW/68"],
    ),
    "names-behind-posts": (
        COMMISSION,
        (
            "Presentations were made by the Minister of Women of Chile, Ana Soto; the Minister of Gender of Kenya, Jane"
            " Doe; and the Executive Director of UNFPA, Maria Roe."
        ),
        ["UNFPA > CHL KEN CSW : statement completed at CSW/68"],
    ),
    "what-ministers-are-for": (
        COMMISSION,
        (
            "Statements were made by the Minister for Women, Youth and Persons with Disabilities of Kenya, Élise Otieno;"
            " the Minister of Family and Social Services of Peru, Ana Soto; and the Deputy Director General for"
            " Operations of the International Organization for Migration, Maria Öberg."
        ),
        ["IOM > KEN PER CSW : statement completed at CSW/68"],
    ),
    "to-a-board": (
        BOARD,
        "The Executive Director of UNFPA presented the report on the strategic plan.",
        ["UNFPA > UNDP-UNFPA-UNOPS-EB : statement completed @2024-06-03/2024-06-06"],
    ),
    "what-they-speak-of-is-no-partner": (
        BOARD,
        "The Executive Director of UNFPA presented the programme documents for Kenya and Chile, and the extension for Mali.",
        ["UNFPA > UNDP-UNFPA-UNOPS-EB : statement completed @2024-06-03/2024-06-06"],
    ),
    "opening-in-chinese": (
        COMMITTEE,
        "妇女署执行主任作了开幕发言。",
        ["UN-Women > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "list-in-chinese": (
        COMMITTEE,
        "儿基会和世卫组织的代表发了言。",
        ["UNICEF WHO > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "chair-in-chinese": (
        COMMITTEE,
        "选举工作由儿基会代表主持。",
        ["UNICEF > CRPD : leadership completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "the-commission-is-its-own": (
        COMMISSION,
        "The Executive Secretary of the Economic Commission for Africa took the floor. WHO addressed the Commission.",
        ["ECA > CSW : statement completed at CSW/68", "WHO > CSW : statement completed"],
    ),
    # at another meeting, for others, of its own chair, of the organ alone, in a report on no session
    "elsewhere": (
        COMMISSION,
        "UNICEF made a statement at the Human Rights Council.",
        ["UNICEF > HRC : statement completed"],
    ),
    "its-own-chair": (COMMISSION, "The Chair of the Commission made a statement.", []),
    "a-delegation-takes-the-floor": (COMMISSION, "The representative of Kenya made a statement.", []),
    "nothing-said": (COMMISSION, "UNICEF had published a study before.", []),
    "no-session": (NO_SESSION, "The Executive Director of UN-Women made an opening statement.", []),
}


@pytest.mark.parametrize("name", SAID)
def test_who_speaks_at_a_session_speaks_to_its_organ(name: str) -> None:
    """A statement at the session an organ reports on is made to it; elsewhere, and of it alone, nothing is added."""
    frame, sentence, expected = SAID[name]
    language = "zh" if frame is COMMITTEE else "en"
    text = frame.format(sentence)
    said = [written(record) for record in extract.extract_report(text, language).collaborations]
    assert said == expected
