"""Whose paper it is where an organization with consultative status submits it: its name is in no file."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

STATEMENT = (
    "Economic and Social Council\nE/CN.6/2025/NGO/5\nStatement submitted by Récifs sans frontières, a "
    "non-governmental organization in consultative status with the Economic and Social Council\n\n"
)
STATEMENT_ZH = "经济及社会理事会\nE/CN.6/2025/NGO/5\n具有经济及社会理事会咨商地位的非政府组织珊瑚之友提交的陈述\n\n"
SEVERAL = (
    "Economic and Social Council\nE/C.2/2025/2/Add.3\nQuadrennial reports for the period 2020–2023 submitted by "
    "non-governmental organizations in consultative status with the Economic and Social Council\n\n"
)


@pytest.mark.parametrize(
    ("head", "text", "language", "expected"),
    [
        (
            STATEMENT,
            "Récifs sans frontières trained divers with UNICEF. We have collaborated with FAO.",
            "en",
            [
                "récifs-sans-frontières UNICEF : training completed",
                "récifs-sans-frontières FAO : coordination completed",
            ],
        ),
        (
            STATEMENT_ZH,
            "珊瑚之友与儿基会合作培训了潜水员。",
            "zh",
            ["珊瑚之友 UNICEF : training completed"],
        ),
        (
            SEVERAL,
            (
                "Fondation Récif profond has maps of reefs. In 2021, the Fondation worked with FAO. Fondation Récif "
                "profond attended the forty-fifth session of the Human Rights Council and made an oral statement there."
            ),
            "en",
            [
                "fondation-récif-profond > FAO : coordination completed @2021",
                "fondation-récif-profond > HRC : participation+statement completed at HRC/45",
            ],
        ),
        (
            SEVERAL,
            (
                "Amis du récif has worked with FAO. In May 2022, Amis du récif submitted a written statement to the "
                "fifty-ninth session of the Commission for Social Development, under the auspices of UNDP."
            ),
            "en",
            [
                "amis-du-récif > FAO : coordination completed",
                "amis-du-récif > CSocD : statement completed @2022-05 at CSocD/59",
            ],
        ),
    ],
    ids=["statement", "statement-zh", "report", "report-of-another"],
)
def test_the_organization_that_submits_a_paper_acts_in_it(
    head: str, text: str, language: str, expected: list[str]
) -> None:
    report = extract.extract_report(head + text + "\n", language)
    assert [written(one) for one in report.collaborations] == expected


def test_nobody_is_named_by_what_few_sentences_begin_with() -> None:
    text = SEVERAL + "Reefs have suffered from storms. Récif profond has attended a meeting of FAO.\n"
    report = extract.extract_report(text, "en")
    assert "récif" not in {entity.path for one in report.mentions for entity in one.entities}
    assert not [one for one in report.mentions if one.start > len(SEVERAL) and one.entities[0].path != "body/FAO"]
