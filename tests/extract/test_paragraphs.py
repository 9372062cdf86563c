"""Who acts where a sentence says only what was done: whom the paragraph has spoken of first, in a report of nobody's."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

UPDATE = "Floods in Malawi: situation at a glance\n12 May 2024\n\n{}\n"

SAID = {
    "teams-are-deployed": (
        "UNFPA sent midwives to the north. Small boats are being deployed with partners such as CARE and Oxfam.",
        ["UNFPA CARE Oxfam : coordination ongoing"],
    ),
    "handed-over": (
        "WFP unloaded a ship. In the end, ten tents were handed over to UNHCR.",
        ["WFP > UNHCR : support completed"],
    ),
    "shared": (
        "WHO counted the cases. Their figures were shared daily with UNICEF and the Red Cross.",
        ["WHO > UNICEF : exchange completed"],
    ),
    # several paragraphs, several bodies, another agent, nothing said before
    "another-paragraph": ("WFP unloaded a ship.\n\nTen tents were handed over to UNHCR.", []),
    "two-bodies": ("WFP and FAO met. Ten tents were handed over to UNHCR.", ["WFP FAO : exchange completed"]),
    "by-another": (
        "WFP unloaded a ship. Ten tents were handed over to UNHCR by IOM.",
        ["IOM > UNHCR : support completed"],
    ),
    "nobody": ("The road was closed. Ten tents were handed over to UNHCR.", []),
    # the agency is the one that the sentence before tells of, not any that is described
    "the-agency": (
        "UNICEF worked with WHO. The agency supported IOM in the camps.",
        ["UNICEF > WHO : coordination completed", "UNICEF > IOM : support completed"],
    ),
    "the-agency-of": (
        "UNICEF worked with WHO. The agency of the year helped IOM.",
        ["UNICEF > WHO : coordination completed"],
    ),
    # whose money it is; a partnership of two
    "with-its-funding": (
        "With Global Environment Facility (GEF) funding, UNDP has planted trees.",
        ["GEF > UNDP : funding completed"],
    ),
    "partnership-of-two": (
        "A European Union and UNDP partnership on forests reached ten towns.",
        ["EU UNDP : programme completed"],
    ),
    # partners that are named, beside somebody or through whom it is done
    "and-its-partner": (
        "FAO and its local partner Oxfam repaired a dam for UNICEF.",
        ["FAO Oxfam > UNICEF : support completed"],
    ),
    "behind-an-acronym": (
        "The Reef Institute (RIN) and its partner Oxfam handed out seeds.",
        ["reef-institute Oxfam : coordination completed"],
    ),
    "through-its-partners": (
        "Through its partners, including Mercy Corps and CARE, UNFPA set up four tents.",
        ["UNFPA > MercyCorps CARE : coordination completed"],
    ),
    "a-partner-of": ("Oxfam, a partner of FAO, handed out seeds.", ["Oxfam > FAO : coordination ongoing"]),
    "is-a-partner-of": ("Oxfam is currently a partner of FAO in the south.", ["Oxfam > FAO : coordination ongoing"]),
    "partners-of-nobody": ("FAO and its local partners handed out seeds. Oxfam had left.", []),
    # some of those with whom one works, or whom one met, are not who goes on
    "including-some": (
        "FAO works hand in hand with many friends of the sea, including the Reef Fund, UNICEF and the World Bank, and is a partner of Oxfam.",
        ["FAO > UNICEF WorldBank : coordination ongoing makes reef-fund", "FAO > Oxfam : coordination ongoing"],
    ),
    # a status with an organ is nothing done with it
    "consultative-status": (
        "Having been granted consultative status with the Economic and Social Council, Oxfam took part in meetings of FAO.",
        ["Oxfam > FAO : participation completed"],
    ),
    "observer-status": (
        "Having observer status with WIPO since 2019, Oxfam takes part in its meetings.",
        ["Oxfam WIPO : participation completed @2019"],
    ),
    # sectors that act
    "shelter-sector": ("IOM leads the Shelter Sector.", ["IOM > shelter-sector : leadership ongoing"]),
    "a-sector": ("IOM works in the north of Eastern Sector.", []),
    "partnership-of-one": ("A UNDP partnership on forests reached ten towns.", []),
}


@pytest.mark.parametrize("name", SAID)
def test_who_acts_where_nobody_is_said_to(name: str) -> None:
    text, expected = SAID[name]
    assert [written(one) for one in extract.extract_report(UPDATE.format(text), "en").collaborations] == expected
