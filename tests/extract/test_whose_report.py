"""Whose report it is, by its masthead: there nobody has to be named who provides support."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import names

PAPERS = {
    "en": "{masthead}\n\n1. The present paper has two parts.\n\n2. Support was provided to the Port Authority of Tonga.\n",
    "zh": "{masthead}\n\n1. 本文件分为两部分。\n\n2. 总干事会见了汤加渔业部长。\n",
}
MASTHEADS = {
    # an office of the Secretariat or an institute, as the title or a line of its own names it
    "report-of-an-office": ("en", "Activities of the Office of Internal Oversight Services\nA/99/301", "OIOS"),
    "title-begins": ("en", "UNODC Annual Report 2031\n2032", "UNODC"),
    "second-line": ("en", "Tonga: Flash Update No. 3\n4 May 2031, OCHA", "OCHA"),
    "in-brackets": ("en", "Today’s top news: Tonga, Peru (OCHA)\n4 May 2031", "OCHA"),
    "regional-office": ("en", "UNODC South Asia Newsletter: Year Ender 2031\n2032", "UNODC"),
    "unit-of-an-office": ("en", "UNMAS Annual Report 2031\n2032", "UNMAS"),
    "institute": ("en", "United Nations Institute for Disarmament Research: report of the Director\nA/99/1", "UNIDIR"),
    "agency-before-an-office": ("en", "UNICEF and OCHA: shared ferries\n2032", "UNICEF"),
    # in the name of something else
    "programme": ("en", "Evaluation of UNDP Tonga Country Programme 2027-2031\nJune 2031", "UNDP"),
    "evaluation-office": ("en", "Synthesis Report 2031\nEvaluation Office of UNEP (2031-03)", "UNEP"),
    # the series of the symbol
    "treaty": ("en", "Ferries and lighthouses. Note by the secretariat\nFCCC/SBI/2031/6", "UNFCCC-Secretariat"),
    "biodiversity": ("en", "Ferries: Note by the Executive Secretary\nCBD/QR/77", "CBD-Secretariat"),
    "health-assembly": ("en", "Lighthouses: report by the Director-General\nA99/9 Rev.1", "WHO"),
    "health-board": ("en", "Lighthouses: report by the Director-General\nEB199/9", "WHO"),
    "educational-board": ("en", "Report by the Director-General on the programme\n317 EX/4.I", "UNESCO"),
    "atomic-energy": ("en", "Safety review: report by the Director General\nGC(97)/INF/2", "IAEA"),
    "series-before-title": ("en", "Decisions of UNAIDS on ferries\nE/ICEF/2031/7", "UNICEF"),
    "series-of-two": ("en", "Decisions of UNAIDS on ferries\nDP/2031/29-DP/FPA/2031/11", ""),
    "fund-in-the-series-of-its-parent": (
        "en",
        "United Nations Volunteers: report of the Administrator\nDP/2031/2",
        "UNV",
    ),
    "assembly": ("en", "Ferries and lighthouses\nA/99/9", ""),
    # it is another's, or nobody's
    "note-of-a-state": (
        "en",
        "UNHCR\nNote verbale dated 4 May 2031 from the Permanent Mission of Peru addressed to the Secretariat\nE/2031/4",
        "",
    ),
    "letter-of-a-state": (
        "en",
        "Letter dated 4 May 2031 from the Permanent Representative of Peru addressed to UNHCR\nA/99/880",
        "",
    ),
    "committee-on-an-office": (
        "en",
        "Budget of the United Nations Logistics Base: report of the Joint Inspection Unit\nA/99/7",
        "JIU",
    ),
    # 总干事 is the head of the one whose report it is
    "health-zh": ("zh", "灯塔：总干事的报告\nA99/37", "WHO"),
    "educational-zh": ("zh", "总干事关于计划执行情况的报告\n316 EX/4.I", "UNESCO"),
    "note-of-a-state-zh": ("zh", "粮农组织\n秘鲁常驻联合国代表团给秘书长的普通照会\nE/2031/4", ""),
    "assembly-zh": ("zh", "渡轮和灯塔\nA/99/37", ""),
}


@pytest.mark.parametrize("name", MASTHEADS)
def test_whose_report_it_is(name: str) -> None:
    language, masthead, owner = MASTHEADS[name]
    records = extract_report(PAPERS[language].format(masthead=masthead), language).collaborations
    assert names(dict.fromkeys(one for record in records for one in record.participants)) == owner


NAMED = "UNEP held a workshop. {told} UNEP mapped reefs. UNEP planted trees.\n\nSupport was provided to the Port Authority of Tonga."
SILENT = {
    "named-most": ("Reefs: a report", "FAO built ports.", "UNEP"),
    "others-as-often": ("Reefs: a report", "FAO and WHO built ports. FAO planted trees.", ""),
    "another-body-as-often": ("Reefs: a report", "The Red Cross came. The Red Cross stayed. " * 2, ""),
    "paper-of-an-organ": ("Commission on Narcotic Drugs: reefs", "FAO built ports.", ""),
    "letter-of-a-state": ("Letter dated 4 May 2031 from the Permanent Representative of Peru", "FAO built ports.", ""),
}


@pytest.mark.parametrize("name", SILENT)
def test_whom_a_text_is_about_whose_masthead_is_silent(name: str) -> None:
    title, told, owner = SILENT[name]
    report = extract_report(f"{title}\n4 May 2031\n\nHere is what was done.\n\n{NAMED.format(told=told)}\n", "en")
    supported = [one for one in report.collaborations if any("port-authority" in it.path for it in one.partners)]
    assert names(dict.fromkeys(one for record in supported for one in record.participants)) == owner


PAPERS_OF_OTHERS = {
    # a title that begins with a body, and says that it is a paper of its own
    "partnership": ("en", "Gavi, the Vaccine Alliance: Annual Progress Report 2031\n2032", "Gavi"),
    "federation": ("en", "IFRC Operational Update No. 3: Tonga\n15 June 2031", "IFRC"),
    "unit": ("zh", "联合检查组2031年年度报告\n2032年", "JIU"),
    # one of a letter, by whom it is
    "letter": ("en", "Letter dated 5 June 2031 from the Executive Director of UNICEF\nS/2031/4", "UNICEF"),
    # it begins with a body for another reason
    "news": ("en", "IFRC welcomes the ports of Tonga\n15 June 2031", ""),
    "report-to": ("en", "Gavi: report to it by the ports of Tonga\n15 June 2031", ""),
}


@pytest.mark.parametrize("name", PAPERS_OF_OTHERS)
def test_whose_paper_a_title_says_it_is(name: str) -> None:
    language, masthead, owner = PAPERS_OF_OTHERS[name]
    told = {
        "en": "Support was provided to the Port Authority of Tonga.",
        "zh": "与海事组织协作,为渔民提供了培训。",
    }[language]
    report = extract_report(f"{masthead}\n\n1. The paper has two parts.\n\n2. {told}\n", language)
    assert names(dict.fromkeys(one for record in report.collaborations for one in record.participants[:1])) == owner


MISSIONS = {
    "of-the-country": ("Situation in South Sudan", "UNMISS UNMISS MONUSCO MONUSCO", "UNMISS"),
    "alone": ("Situation at the line", "UNIFIL UNIFIL UNIFIL", "UNIFIL"),
    "more-than-others": ("Situation at the line", "UNIFIL UNIFIL UNIFIL UNDOF", "UNIFIL"),
    # nobody can tell
    "two-of-the-country": ("Situation in Lebanon", "UNIFIL UNIFIL UNSCOL UNSCOL", ""),
    "two-anywhere": ("Situation at the line", "UNIFIL UNIFIL UNIFIL UNDOF UNDOF", ""),
    "seldom": ("Situation at the line", "UNIFIL", ""),
}


@pytest.mark.parametrize("name", MISSIONS)
def test_which_mission_the_secretary_general_writes_of(name: str) -> None:
    title, named, mission = MISSIONS[name]
    said = " ".join(f"{one} built a port." for one in named.split())
    text = f"{title}: report of the Secretary-General\nS/2031/9\n\n1. {said}\n\n2. The Head of Mission met with UNDP.\n"
    assert (
        names(dict.fromkeys(one for it in extract_report(text, "en").collaborations for one in it.participants))
        == mission
    )


CALLED = {
    # by the head of its name, though only an acronym in a longer title has named it
    "office": ("en", "UNODC Annual Report 2031\n2032", "The Office trained officers of Tonga.", "UNODC"),
    "agency": ("en", "UNRWA Situation Report\n2032", "In May, the Agency trained officers of Tonga.", "UNRWA"),
    "fund": (
        "en",
        "Ferries: note by the Executive Director\nE/ICEF/2031/7",
        "The Fund trained officers of Tonga.",
        "UNICEF",
    ),
    "department": (
        "en",
        "Department of Peace Operations: report\n2032",
        "The Department trained officers of Tonga.",
        "DPO",
    ),
    # or by what any of its kind is called
    "any-agency": ("en", "UNICEF Annual Report 2031\n2032", "In May, the agency trained officers of Tonga.", "UNICEF"),
    "country-office": ("en", "WHO Tonga Annual Report\n2032", "The country office trained officers of Tonga.", "WHO"),
    "secretariat": ("en", "ESCAP annual report\n2032", "In May, the secretariat trained officers of Tonga.", "ESCAP"),
    "conference": ("en", "UNCTAD annual report\n2032", "In May, the secretariat trained officers of Tonga.", "UNCTAD"),
    "any-agency-zh": ("zh", "儿基会年度报告\n2032年", "该机构为汤加的官员提供了培训。", "UNICEF"),
    "country-office-zh": ("zh", "儿基会驻汤加办事处年度报告\n2032年", "办事处与海事组织合作培训了官员。", "UNICEF IMO"),
    # another one may be meant, or it has no such name
    "others": (
        "en",
        "UNICEF Annual Report 2031\n2032",
        "FAO came. WHO stayed. The agency trained officers of Tonga.",
        "WHO",
    ),
    "others-near": (
        "en",
        "UNICEF Annual Report 2031\n2032",
        "Ports of FAO burnt. In May, the agency trained officers of Tonga.",
        "",
    ),
    "mission": (
        "en",
        "United Nations Mission in South Sudan: report of the Secretary-General\nS/2031/3",
        "In May, the agency trained officers of Tonga.",
        "",
    ),
    "office-of": (
        "en",
        "WHO Tonga Annual Report\n2032",
        "The country office of Caritas trained officers of Tonga.",
        "",
    ),
}


@pytest.mark.parametrize("name", CALLED)
def test_what_the_body_calls_itself_whose_report_it_is(name: str) -> None:
    language, masthead, told, expected = CALLED[name]
    first = {"en": "1. The report has two parts.", "zh": "1. 报告分为两部分。"}[language]
    report = extract_report(f"{masthead}\n\n{first}\n\n2. {told}\n", language)
    assert names(dict.fromkeys(one for record in report.collaborations for one in record.participants)) == expected
