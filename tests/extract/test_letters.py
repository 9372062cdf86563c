"""Letters in which somebody hands on what others have written."""

from __future__ import annotations

import pytest

import extract

LETTER = """Letter dated 7 June 2021 from the Secretary-General addressed to the President of the Security Council
S/2021/999

{}
"""
SAID = {
    "letter": (
        (
            "Pursuant to resolution 2100 (2013), I have the honour to transmit the attached letter, dated 4 June 2021, from "
            "the Secretary General of the North Atlantic Treaty Organization."
        ),
        ["SG > SC", "NATO > SG SC"],
    ),
    "report": (
        "I have the honour to convey herewith the report of the African Union on its mission.",
        ["SG > SC", "AU > SG SC"],
    ),
    "prepared-by": (
        "I have the honour to submit the assessment prepared by the African Union.",
        ["SG > SC", "AU > SG SC"],
    ),
    "of-nobody": ("I have the honour to transmit the report on the presence in Kosovo.", ["SG > SC"]),
    "only-referred-to": ("I have the honour to refer to the report of the African Union on its mission.", []),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_a_letter_hands_on(text: str, expected: list[str]) -> None:
    found = extract.extract_report(LETTER.format(text), "en").collaborations
    names = [
        [" ".join(one.path.split("/")[1] for one in some) for some in (record.participants, record.partners)]
        for record in found
    ]
    assert [" > ".join(one) for one in names] == expected
    assert all(record.kinds == ("input",) and record.status == "completed" for record in found)


def test_what_a_report_contains_is_not_whom_it_is_submitted_to() -> None:
    text = (
        "Report of the Secretary-General\nA/76/999\n\nThe present report is submitted to the General Assembly pursuant to "
        "its resolution 75/1 and contains an overview of the work of UNDP.\n"
    )
    (record,) = extract.extract_report(text, "en").collaborations
    assert [one.path for one in record.partners] == ["body/GA"]


def test_a_report_on_visits_goes_to_an_organ() -> None:
    text = (
        "Report of the Working Group of Experts on People of African Descent on its thirty-first session\nA/HRC/54/71\n\n"
        "The Working Group submitted reports on its visits to Portugal and Fiji to the Human Rights Council.\n"
    )
    (record,) = extract.extract_report(text, "en").collaborations
    assert [one.path for one in record.partners] == ["body/HRC"]
    assert record.kinds == ("input",)
