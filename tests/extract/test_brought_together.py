"""Who came where somebody held a workshop, who spoke under whose agenda item, and names on the way."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    "representing-states": (
        "The workshop organized by ESCAP brought together twenty participants, including three statisticians representing Bhutan and Fiji.",
        ["ESCAP > BTN FJI : participation completed"],
    ),
    "some-of-a-group": (
        "RSCE also provided support to closed entities, such as UNAMID, UNITAMS and UNMEER.",
        ["RSCE > UNAMID UNITAMS UNMEER : support completed"],
    ),
    "administration-of-a-state": (
        "UNESCO, in partnership with the Administration of Paraguay (REAP), the Ministry of Women, and Oxfam, held a workshop.",
        ["UNESCO ministry-of-women Oxfam > PRY : event completed"],
    ),
    "some-of-no-group": ("UNDP supported reforms, such as those of WHO and FAO.", []),
    "agenda-item": (
        "A member of UNEP delivered a statement under UNPFII Agenda Item 3.",
        ["UNEP > UNPFII : statement completed"],
    ),
    "through-a-fund": (
        "UNEP works with the support of Japan, through the Reef Trust Fund, Denmark and the European Union.",
        ["UNEP EU > JPN DNK : coordination ongoing"],
    ),
    "study-group": (
        "ITU-T Study Group 20 cooperated with FAO.",
        ["itu-t-study-group-20 > FAO : coordination completed"],
    ),
    "rc-system": ("ECA cooperated with DCO and the RC system.", ["ECA > DCO RCSystem : coordination completed"]),
    "mission-to-the-un": (
        "The event was organized by the Permanent Mission of India to the UN and UNOSSC.",
        ["UNOSSC > IND : event completed"],
    ),
}


@pytest.mark.parametrize("key", ENGLISH)
def test_who_came(key: str) -> None:
    """What stands between those who act and those who came costs neither."""
    text, expected = ENGLISH[key]
    assert records(text, "en") == expected
