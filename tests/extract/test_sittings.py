"""Meetings of a session: something said there was said on the day of that meeting."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

EN = """Commission for Social Development: report on the sixty-second session (14 February 2023 and 5–14 February 2024)
E/2024/26

1. The Commission met in spring.
2. {}
"""
ZH = """社会发展委员会第六十二届会议报告(2024年2月5日至14日)
E/2024/26

1. 委员会在春天开会。
2. {}
"""
SPOKE = "the representative of FAO made a statement."
TOLD = {
    "two-meetings-two-days": (
        f"The Commission took up item 3 at its 5th and 7th meetings, on 6 and 8 February 2024. At the 7th meeting, {SPOKE}",
        ["FAO > CSocD : statement completed @2024-02-08 at CSocD/62/meeting-7"],
    ),
    "one-day-for-all": (
        f"The Commission took up item 3 at its 5th and 6th meetings, on 6 February 2024. At the 6th meeting, {SPOKE}",
        ["FAO > CSocD : statement completed @2024-02-06 at CSocD/62/meeting-6"],
    ),
    "in-two-months": (
        (
            "The Commission met at its 1st, 2nd and 3rd meetings, on 14 February 2023 and 5 and 6 February 2024. At the"
            f" 2nd meeting, {SPOKE}"
        ),
        ["FAO > CSocD : statement completed @2024-02-05 at CSocD/62/meeting-2"],
    ),
    "the-day-first": (
        f"On 6 February 2024, at its 5th meeting, the Commission elected its bureau. At the same meeting, {SPOKE}",
        ["FAO > CSocD : statement completed @2024-02-06 at CSocD/62/meeting-5"],
    ),
    "told-before": (
        (
            "The Commission took up item 2 at its 5th and 7th meetings, on 6 and 8 February 2024.\n3. It took up item 3 at"
            f" its 5th, 6th and 7th meetings, on 6 and 8 February. At the 5th meeting, {SPOKE}"
        ),
        ["FAO > CSocD : statement completed @2024-02-06 at CSocD/62/meeting-5"],
    ),
    "numbers-do-not-pair": (
        f"The Commission took up item 3 at its 5th, 6th and 7th meetings, on 6 and 8 February. At the 6th meeting, {SPOKE}",
        ["FAO > CSocD : statement completed at CSocD/62/meeting-6"],
    ),
    "a-resumed-one": (
        f"The Commission took up item 3 at its 5th (resumed) and 7th meetings, held on 6 February. At the 7th meeting, {SPOKE}",
        ["FAO > CSocD : statement completed @2024-02-06 at CSocD/62/meeting-7"],
    ),
    "a-span-is-no-list": (
        f"The Commission took up item 3 at its 5th and 7th meetings, from 6 to 7 February. At the 5th meeting, {SPOKE}",
        ["FAO > CSocD : statement completed at CSocD/62/meeting-5"],
    ),
    "goes-on-in-the-paragraph": (
        "At its 8th meeting, on 9 February 2024, the Commission heard a speech. The observer for UNEP also made a statement.",
        ["UNEP > CSocD : statement completed @2024-02-09 at CSocD/62/meeting-8"],
    ),
    "the-meeting-named-last": (
        "At its 8th meeting, the Commission sang. At its 9th meeting, it danced. The observer for UNEP made a statement.",
        ["UNEP > CSocD : statement completed at CSocD/62/meeting-9"],
    ),
    "not-in-the-next-paragraph": (
        "At its 8th meeting, the Commission sang.\n3. The observer for UNEP made a statement.",
        ["UNEP > CSocD : statement completed at CSocD/62"],
    ),
    "the-same-in-the-next-paragraph": (
        "At its 8th meeting, on 9 February 2024, the Commission sang.\n3. At the same meeting, UNEP made a statement.",
        ["UNEP > CSocD : statement completed @2024-02-09 at CSocD/62/meeting-8"],
    ),
    "one-of-several": (
        "The Commission took up item 3 at its 5th and 7th meetings. The observer for UNEP made a statement.",
        ["UNEP > CSocD : statement completed at CSocD/62"],
    ),
    "one-of-several-on-one-day": (
        "The Commission took up item 3 at its 5th and 6th meetings, on 6 February 2024. UNEP made a statement.",
        ["UNEP > CSocD : statement completed @2024-02-06 at CSocD/62"],
    ),
    # what is told of all of the session is not of a meeting; its theme is only spoken of
    "the-session": (
        "At its 1st meeting, on 5 February 2024, the session was opened by the Executive Director of UNEP.",
        ["UNEP > CSocD : leadership completed @2024-02-05 at CSocD/62"],
    ),
    "the-theme-of-the-session": (
        "At its 1st meeting, the representative of UNEP made a statement on the theme of the session.",
        ["UNEP > CSocD : statement completed at CSocD/62/meeting-1"],
    ),
    # whose official leads what the organ holds: an event of both, whatever the theme holds in quotation marks
    "moderated": (
        (
            "At its 4th meeting, the Commission held a multi-stakeholder forum on ports, moderated by the Senior Reef"
            " Affairs Officer of UNCTAD, Ada Byron, who made a statement."
        ),
        ["CSocD UNCTAD : event completed at CSocD/62/meeting-4"],
    ),
    "a-quotation-in-the-theme": (
        (
            "At its 4th meeting, the Commission held a panel discussion on the theme “Ports under the name of ‘Harbour"
            " Day’ of UNESCO”, facilitated by the Director of UNEP."
        ),
        ["CSocD UNEP : event completed at CSocD/62/meeting-4 ports-under-the-name-of-harbour-day-of-unesco"],
    ),
    "quotation-marks-of-one-kind": (
        (
            "At its 4th meeting, the Commission held a dialogue on the theme “Ports “for all” of UNESCO”, moderated by"
            " the Director of UNEP."
        ),
        ["CSocD UNEP : event completed at CSocD/62/meeting-4"],
    ),
    "a-dialogue-with-others": (
        "At its 4th meeting, the Commission held a dialogue with FAO, moderated by the Director of UNEP.",
        ["CSocD UNEP > FAO : exchange completed at CSocD/62/meeting-4"],
    ),
    "moderated-without-a-comma": (
        "The Commission, at its 4th meeting, held a panel discussion moderated by the Director of UNEP.",
        ["CSocD UNEP : event completed at CSocD/62/meeting-4"],
    ),
    "moderated-by-somebody": (
        "At its 4th meeting, the Commission held a forum, moderated by a journalist, Ada Byron, who thanked UNEP.",
        [],
    ),
    # what is put off to a meeting does not happen there
    "put-off": (
        "The Commission put the choice off until its 9th meeting. The observer for UNEP made a statement.",
        ["UNEP > CSocD : statement completed at CSocD/62"],
    ),
}
TOLD_ZH = {
    "days-before-the-meetings": (
        "委员会在2024年2月6日和8日第5次和第7次会议上审议了项目3。在第7次会议上,粮农组织代表发了言。",
        ["FAO > CSocD : statement completed @2024-02-08 at CSocD/62/meeting-7"],
    ),
    "days-behind-them": (
        "委员会第5次和第7次会议(2024年2月6日和8日)审议了项目3。在第5次会议上,粮农组织代表发了言。",
        ["FAO > CSocD : statement completed @2024-02-06 at CSocD/62/meeting-5"],
    ),
    "goes-on-in-the-paragraph": (
        "在2024年2月9日第8次会议上,委员会通过了议程。粮农组织代表发了言。",
        ["FAO > CSocD : statement completed @2024-02-09 at CSocD/62/meeting-8"],
    ),
    "moderated": (
        "在第4次会议上,委员会举行了以“人人有港:‘海港日’之后”为主题的互动对话,由贸发会议高级经济事务干事主持。",
        ["CSocD UNCTAD : event completed @2024-02-05/2024-02-14 at CSocD/62/meeting-4"],
    ),
    "numbers-do-not-pair": (
        "委员会在2月6日和8日第5次、第6次和第7次会议上审议了项目3。在第6次会议上,粮农组织代表发了言。",
        ["FAO > CSocD : statement completed @2024-02-05/2024-02-14 at CSocD/62/meeting-6"],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_said_at_a_meeting_is_said_on_its_day(name: str) -> None:
    """The day is that of the meeting, the meeting the one named last in the paragraph."""
    told, expected = TOLD[name]
    found = extract.extract_report(EN.format(told), "en").collaborations
    assert [written(record) for record in found] == expected


@pytest.mark.parametrize("name", TOLD_ZH)
def test_what_is_said_at_a_meeting_is_said_on_its_day_in_chinese(name: str) -> None:
    """The same where days stand before the meetings or in brackets."""
    told, expected = TOLD_ZH[name]
    found = extract.extract_report(ZH.format(told), "zh").collaborations
    assert [written(record) for record in found] == expected
