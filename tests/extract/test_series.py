"""In a document of an organ's series "the Committee" is that organ, though nothing names it; what is named comes first."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

STANDING = """Report of the seventieth meeting of the Standing Committee
A/AC.96/1207

1. {}
"""
EXECUTIVE = """Report on the harbour programme
A/AC.96/1207

1. {}
"""
WOMEN = """Report of the Secretary-General on the lighthouses of the world
CEDAW/C/66/2

1. {}
"""
ASSEMBLY = """Report of the Secretary-General on the lighthouses of the world
A/88/412

1. {}
"""
DISABILITY = """关于灯塔的说明
CRPD/C/19/2

1. {}
"""

SAID = {
    "of-the-series": (
        EXECUTIVE,
        "en",
        "UNICEF briefed the Executive Committee on the harbours.",
        ["UNICEF > UNHCR-ExCom : statement completed"],
    ),
    "organ-of-it": (
        EXECUTIVE,
        "en",
        "UNICEF briefed the Standing Committee on the harbours.",
        ["UNICEF > UNHCR-StandingCommittee : statement completed"],
    ),
    "whose-meeting-it-is": (
        STANDING,
        "en",
        "UNICEF updated the Committee on the harbours.",
        ["UNICEF > UNHCR-StandingCommittee : statement completed"],
    ),
    "treaty-body": (
        WOMEN,
        "en",
        "UNICEF briefed the Committee on the harbours.",
        ["UNICEF > CEDAW : statement completed"],
    ),
    "named-before": (
        WOMEN,
        "en",
        "The Committee on the Rights of the Child met in Lima. UNICEF briefed the Committee on the harbours.",
        ["UNICEF > CRC : statement completed"],
    ),
    "of-no-organ": (ASSEMBLY, "en", "UNICEF briefed the Committee on the harbours.", []),
    "chinese": (
        DISABILITY,
        "zh",
        "儿基会向委员会介绍了灯塔的情况。",
        ["UNICEF > CRPD : statement completed"],
    ),
    "chinese-named-before": (
        DISABILITY,
        "zh",
        "儿童权利委员会在利马举行会议。儿基会向委员会介绍了灯塔的情况。",
        ["UNICEF > CRC : statement completed"],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_whom_a_bare_name_means(name: str) -> None:
    report, language, text, expected = SAID[name]
    told = extract.extract_report(report.format(text), language)
    assert [written(record) for record in told.collaborations] == expected
