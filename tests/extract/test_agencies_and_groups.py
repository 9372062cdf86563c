"""What reports of agencies and to their boards assert: who works in a team, in which group, with whom named how."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ASSERTED = {
    # who has worked with several did it with all of them
    "worked-with-two": (
        "UNEP worked with UNICEF and WFP to restore reefs in Fiji.",
        ["UNEP UNICEF WFP : coordination completed in FJI"],
    ),
    "is-working-with-two": (
        "UNEP is working closely with FAO and WHO to draft rules for harbours.",
        ["UNEP FAO WHO : coordination ongoing"],
    ),
    "has-partnered-with-three": (
        "UNIDO has partnered with FAO, IMO and UNICEF on the safety of ferries.",
        ["UNIDO FAO IMO UNICEF : coordination completed"],
    ),
    "collaborated-with-a-ministry": (
        "UNEP collaborated with the Ministry of Ports of Togo and FAO to draft rules.",
        ["UNEP ministry-of-ports-of-togo FAO : coordination completed"],
    ),
    # … with one of them, with States, with each as it comes, or later, does not say so
    "worked-with-one": ("UNEP worked with FAO to draft rules.", ["UNEP > FAO : coordination completed"]),
    "worked-with-states": (
        "UNEP worked with Kenya and Chile to draft rules.",
        ["UNEP > KEN CHL : coordination completed"],
    ),
    "works-with-two": ("UNEP works with FAO and WHO to draft rules.", ["UNEP > FAO WHO : coordination ongoing"]),
    "will-work-with-two": (
        "UNEP will work with FAO and WHO to draft rules.",
        ["UNEP > FAO WHO : coordination planned"],
    ),
    "met-with-two": ("UNEP met with FAO and WHO in May.", ["UNEP > FAO WHO : exchange completed"]),
    # organs of several
    "bureaux": (
        "The Bureau of UN-Women worked with the Bureaux of UNDP/UNFPA/UNOPS and UNICEF to draft a charter.",
        ["UN-Women-EB-Bureau UNDP-UNFPA-UNOPS-EB-Bureau UNICEF-EB-Bureau : coordination completed"],
    ),
    "secretariats-of-treaties": (
        "The secretariats of the Convention on Biological Diversity and the Basel Convention held a workshop.",
        ["CBD-Secretariat Basel-Secretariat : event completed"],
    ),
    "a-bureau-and-united-nations-entities": (
        "UNEP works with the Bureau of Fisheries and United Nations entities.",
        ["UNEP > bureau-of-fisheries : coordination ongoing"],
    ),
}

UNSAID: tuple[str, ...] = ()


@pytest.mark.parametrize("name", ASSERTED)
def test_what_agencies_assert(name: str) -> None:
    """The records of a sentence of such a report."""
    text, expected = ASSERTED[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_agencies_do_not_say(text: str) -> None:
    """Who does nothing with anybody there."""
    assert records(text, "en") == []
