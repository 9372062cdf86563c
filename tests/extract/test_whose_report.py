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
