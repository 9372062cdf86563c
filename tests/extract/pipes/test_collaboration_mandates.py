"""What reports of missions, mandate holders and offices say of who did what with whom: their own turns of phrase."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

SAID = {
    # who organizes what somebody attends has to do with both
    "attended-organized-by": (
        "UNREC took part in a seminar on reefs, organized by UNOCA in Libreville.",
        ["UNREC > UNOCA : participation completed in Libreville-GAB"],
    ),
    "held-organized-by-division": (
        "UNICEF trained teachers in Kenya, organized by the Peace and Ports division of FAO.",
        ["UNICEF > FAO : training completed in KEN"],
    ),
    "organizers-among-themselves": (
        "UNHCR attended a forum organized by UNDP and WHO.",
        ["UNHCR > UNDP WHO : participation completed", "UNDP WHO : event completed"],
    ),
    "opening-with-a-noun": (
        "Prior to the briefing, UNODC and INTERPOL signed the Reef Protection Agreement.",
        ["UNODC INTERPOL : coordination completed under reef-protection-agreement"],
    ),
    "opening-purpose": (
        "In line with its mandate, to keep up a regular dialogue with all, UNEP coordinated its work with FAO and WHO.",
        ["UNEP > FAO WHO : coordination completed"],
    ),
    "purpose-behind": (
        "UNODC and WHO signed an agreement, to strengthen cooperation.",
        ["UNODC WHO : coordination completed"],
    ),
    "studies-of": (
        "UNEP provided comments on the recent studies of FAO and WHO.",
        ["UNEP > FAO WHO : input completed"],
    ),
    "visits-with-days": (
        "UNHCR undertook visits to Chad, from 1 to 8 April 2019, and Mali, from 2 to 4 May 2019.",
        ["UNHCR > TCD MLI : visit completed @2019-04-01/2019-04-08 2019-05-02/2019-05-04 in TCD MLI"],
    ),
    "report-is-a-noun": (
        "Since his previous report to the Human Rights Council, UNHCR visited Chad.",
        ["UNHCR > TCD : visit completed in TCD"],
    ),
    "especially": (
        "UNICEF worked with human rights treaty bodies, especially CERD and CEDAW.",
        ["UNICEF HumanRightsTreatyBodies CERD CEDAW : coordination completed"],
    ),
    "in-particular": (
        "UNICEF worked with United Nations entities, in particular UNHCR and WHO, on schools.",
        ["UNICEF UNHCR WHO : coordination completed"],
    ),
    "others-counted": (
        "The pact was signed by UNDP and 36 United Nations entities as well as INTERPOL last year.",
        ["UNDP INTERPOL : coordination completed"],
    ),
    "acknowledged": (
        "UNEP acknowledges with gratitude the assistance provided by FAO.",
        ["FAO > UNEP : support completed"],
    ),
    # the Special Representative of the mission named last; who is head of it is no second one
    "my-special-representative": (
        "MINUSCA patrolled the city. My Special Representative met with the African Union.",
        ["SRSG-CAR > AU : exchange completed"],
    ),
    "my-special-representative-for": (
        "My Special Representative for Somalia met with UNDP.",
        ["SRSG-Somalia > UNDP : exchange completed"],
    ),
    "bare-special-representative": (
        "UNSOM patrolled. The Special Representative of the Secretary-General met with UNDP.",
        ["SRSG-Somalia > UNDP : exchange completed"],
    ),
    "and-head-of": (
        "The Special Representative of the Secretary-General for Somalia and Head of UNSOM met with UNDP.",
        ["SRSG-Somalia > UNDP : exchange completed"],
    ),
    # she is who was told of, not UNDP
    "she": (
        "The Special Rapporteur on the right to food met with FAO. In cooperation with UNDP, she convened a seminar.",
        ["SR-Food > FAO : exchange completed", "SR-Food UNDP : event completed"],
    ),
    "prosecutor-of": (
        "UNDP met with the Prosecutor of the International Criminal Court.",
        ["UNDP > ICC : exchange completed"],
    ),
    "a-variety-of": (
        "UNDP held consultations with a wide variety of actors, including FAO.",
        ["UNDP > FAO : exchange completed"],
    ),
    "plan-signed": (
        "UNICEF and UNFPA signed an action plan with Chad.",
        ["UNICEF UNFPA > TCD : coordination completed"],
    ),
    "component-of": ("OHCHR assisted the human rights component of UNAMA.", ["OHCHR > UNAMA : support completed"]),
    # a list goes on behind "as well as for"; its first items may belong to the phrase before it
    "as-well-as-for": (
        "OHCHR conducted a training workshop for staff members from UNDP, as well as for staff members from FAO.",
        ["OHCHR > UNDP FAO : training completed"],
    ),
    "in-addition-to": (
        "In addition to experts from areas of interest to FAO, representatives of UNDP and ILO took part in the meeting.",
        ["UNDP ILO : participation completed"],
    ),
    "of-a-thing": (
        "UNDP contributed to the study of WHO on reefs, which was presented to the Human Rights Council in June 2015.",
        ["UNDP > WHO : input completed", "WHO > HRC : input completed @2015-06"],
    ),
    "of-a-thing-when": (
        "UNDP organized a forum with WHO, which was held in Nairobi in May 2015.",
        ["UNDP WHO : event completed @2015-05 in Nairobi-KEN"],
    ),
    "agreement-signed-by": (
        "This is the fruit of the Reef Agreement signed on 10 November 2013 by the Governments of Kenya and Somalia and UNEP.",
        ["UNEP > KEN SOM : coordination completed @2013-11-10 under reef-agreement"],
    ),
    "meetings-of": (
        "This led to high-level meetings of IGAD and the African Union.",
        ["IGAD AU : event completed"],
    ),
    "where-it": (
        "UNMIK visited Belgrade in May 2019, where it met with the President of Serbia.",
        ["UNMIK > SRB : exchange completed @2019-05"],
    ),
    "submitted-at-a-session": (
        "At the seventh session of the Forum on Minority Issues, UNDP submitted a paper.",
        ["UNDP > ForumOnMinorityIssues : input completed at ForumOnMinorityIssues/7"],
    ),
    "apposition": (
        "UNDP visited UNREC, the operational arm of the Office for Disarmament Affairs.",
        ["UNDP > UNREC : visit completed"],
    ),
    "ngo": (
        "UNDP attended a seminar organized by the non-governmental organization Coral del Mar de Chile.",
        ["UNDP > coral-del-mar-de-chile : participation completed"],
    ),
    "ministries": (
        "UNICEF worked with the Ministries of Health and Education on schools.",
        ["UNICEF ministry-of-health ministry-of-education : coordination completed"],
    ),
    # two of them may be one name
    "departments": (
        "UNICEF worked with the Departments of Political and Peacebuilding Affairs and of Peace Operations.",
        ["UNICEF DPPA DPO : coordination completed"],
    ),
    "foreign-ministers": (
        "UNDP met with the Foreign Ministers of Chad and Mali.",
        ["UNDP > TCD MLI : exchange completed"],
    ),
    "head-behind-brackets": (
        "The Special Representative of the Secretary-General for Somalia (SRSG) and Head of UNSOM met with UNDP.",
        ["SRSG-Somalia > UNDP : exchange completed"],
    ),
    "representative-to": (
        "UNDP met with the Permanent Representative of Algeria to the African Union.",
        ["UNDP > DZA : exchange completed"],
    ),
    "chaired-by": (
        "UNICEF attended the reef conference, which was chaired by FAO.",
        ["UNICEF > FAO : participation completed"],
    ),
    "national-authorities": (
        "UNDP is supporting national authorities in Chad and Mali.",
        ["UNDP > TCD MLI : support ongoing"],
    ),
    # who sits together does it in the group
    "comprises": (
        "The Team of Experts on the Rule of Law and Sexual Violence in Conflict comprises experts from OHCHR and UNDP.",
        ["OHCHR UNDP > TOE-RuleOfLawSexualViolence : membership ongoing"],
    ),
    "rapporteurs": (
        "The Special Rapporteurs on the right to food, on freedom of religion or belief and on torture met with UNDP.",
        ["SR-Food SR-Religion SR-Torture > UNDP : exchange completed"],
    ),
    "two-committees": (
        "The Committees on the Rights of the Child and on the Elimination of Discrimination against Women met with UNDP.",
        ["CRC CEDAW > UNDP : exchange completed"],
    ),
    "co-chair-assumed": (
        "In May 2012, UNEP assumed the responsibilities of co-chair of the United Nations Development Group.",
        ["UNEP > UNDG : leadership completed @2012-05"],
    ),
    "money-for-a-project": (
        "The Government of Japan provided new funding to the project of UNODC.",
        ["UNODC > JPN : funding completed"],
    ),
    # whom one visits, not from where those have fled
    "fled": (
        "UNHCR visited Chad to assess the needs of refugees who have fled Mali.",
        ["UNHCR > TCD : visit completed in TCD"],
    ),
    # those who came to it, though the meeting did nothing
    "brought-together": (
        "The reef meeting brought together representatives from UNDP and FAO.",
        ["UNDP FAO : participation completed"],
    ),
    "participants-include": (
        "The seminar was held in Juba and the participants included representatives of UNICEF and FAO.",
        ["UNICEF FAO : participation completed"],
    ),
    "informed-that": (
        "WFP was informed that UNDP and FAO had signed an agreement.",
        ["UNDP FAO : coordination completed"],
    ),
    # the police of a mission acts for it
    "mission-police": (
        "UNMISS police trained UNDP.",
        ["UNMISS > UNDP : training completed"],
    ),
    # a project that is told of by what it is for is no other one
    "another-project": (
        "UNDP met with WHO. ECA and ECE continued to work together on the project for a tunnel.",
        ["UNDP > WHO : exchange completed", "ECA ECE : coordination ongoing"],
    ),
    "agreement-aimed-at": (
        "UNFPA and Chad signed an agreement, which will be aimed at promoting health.",
        ["UNFPA > TCD : coordination completed"],
    ),
    "seconded-by": (
        "A reef specialist was seconded by UNITAR to the African Union Commission.",
        ["UNITAR > AUC : support completed"],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said(name: str) -> None:
    text, expected = SAID[name]
    assert records(text, "en") == expected


NOT_SAID = {
    "nobody-s-representative": "The Special Representative of the Secretary-General met with UNDP.",
    "recommended-to": "UNESCO recommended that UNDP and FAO publish a guide.",
    # they may be something else than who was told of
    "they-are-things": "UNDP said so. They served to fill gaps.",
    "whose-tool": "UNODC is carrying out a project to pilot the UNODC/WHO tool.",
    # who works with somebody has no name; who trains does it alone
    "stranger-then-another": "Coral and others work in Chad with FAO, while UNDP trains people.",
    "dollars": "UNODC received a million United States dollars.",
    # a title says what is spoken of, not who does it
    "item-entitled": "UNICEF considered item 6, entitled “Reefs, including those of UNESCO and FAO”.",
    "was-informed-of-others": "UNICEF was informed that children met obstacles in their interactions with UNHCR.",
    "for-her-briefing": "The Committee thanked the Special Representative for her briefing.",
    "prior-to": "UNDP met. FAO held a briefing prior to the session.",
    # no Commission is called "the mission"
    "mission-of-a-commission": "The Legal Aid Commission opened. The mission met with UNDP.",
    "armed-group": "UNDP visited areas hit by the Boko Haram crisis.",
    # told a purpose, not what was done
    "purpose": "UNDP issued a plan, to strengthen cooperation.",
}


@pytest.mark.parametrize("name", NOT_SAID)
def test_what_is_not_said(name: str) -> None:
    assert records(NOT_SAID[name], "en") == []


MASTHEAD = """United Nations
A/HRC/52/99
General Assembly
Distr.: General
3 January 2023
Original: English

Human Rights Council
Fifty-second session

{title}

1. {opening}
"""
CHILDREN = "Report of the Special Representative of the Secretary-General for Children and Armed Conflict"
SUBMITTED = {
    "mandate-holder": (
        CHILDREN,
        "The present report is submitted pursuant to Human Rights Council resolution 50/12, in which the Council asked for it.",
        ["SRSG-CAAC > HRC : input completed under A/HRC/RES/50/12"],
    ),
    "told-to-whom": (
        CHILDREN,
        (
            "The present report covers the period from May to December 2022 and is submitted pursuant to General Assembly "
            "resolution 76/147, in which the Assembly requested a mandate holder to submit a report to the Human Rights Council."
        ),
        ["SRSG-CAAC > HRC : input completed under A/RES/76/147"],
    ),
    "office": (
        "Report of the Office of the United Nations High Commissioner for Human Rights",
        "The present report is submitted pursuant to Human Rights Council resolution 50/12, in which the Council asked for it.",
        ["OHCHR > HRC : input completed under A/HRC/RES/50/12"],
    ),
    "transmitted": (
        "Note by the Secretary-General",
        "The present note is submitted pursuant to Human Rights Council resolution 50/12, in which the Council asked for it.",
        ["SG > HRC : input completed under A/HRC/RES/50/12"],
    ),
    # the masthead names nobody as its author, but an organ has asked for it
    "asked": (
        "Reefs and human rights",
        (
            "By its resolution 76/147, the General Assembly requested the Secretary-General to submit an annual report; the "
            "present report is submitted pursuant to that request."
        ),
        ["SG > GA : input completed under A/RES/76/147"],
    ),
    # the request of this paragraph, not that of the one before
    "asked-here": (
        "Report of the Secretary-General",
        (
            "The Security Council requested a report to the Council.\n\n2. In its resolution 76/147, the General Assembly "
            "requested an annual report. The present report is submitted in response to that request."
        ),
        ["SG > GA : input completed under A/RES/76/147"],
    ),
    "untold": (
        "Reefs and human rights",
        "The present report is submitted pursuant to Human Rights Council resolution 50/12.",
        [],
    ),
}


@pytest.mark.parametrize("name", SUBMITTED)
def test_a_report_is_submitted_by_whom_the_masthead_names(name: str) -> None:
    title, opening, expected = SUBMITTED[name]
    report = extract.extract_report(MASTHEAD.format(title=title, opening=opening), "en")
    assert [written(record) for record in report.collaborations] == expected


ASKED_IN_CHINESE = {
    # a note asks for the report; it is none that this one makes
    "note": (
        "秘书长的报告",
        "安全理事会主席2022年2月2日的说明(S/2022/89)请秘书长每六个月提交一份报告，本报告是应这一要求提交的。",
        ["SG > SC : input completed"],
    ),
    # a report on the activities of an office is not the office's
    "on-activities": (
        "关于联合国西非和萨赫勒办事处活动的报告",
        "安全理事会请秘书长每六个月提交一份报告，本报告是应这一要求提交的。",
        ["SG > SC : input completed"],
    ),
}


@pytest.mark.parametrize("name", ASKED_IN_CHINESE)
def test_a_chinese_report_is_submitted_by_whom_an_organ_asked(name: str) -> None:
    title, opening, expected = ASKED_IN_CHINESE[name]
    report = extract.extract_report(f"{title}\n\n1. {opening}\n", "zh")
    assert [written(record) for record in report.collaborations] == expected
