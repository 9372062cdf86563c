"""What reports of agencies and to their boards assert: who works in a team, in which group, with whom named how."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

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
        ["UNEP ministry-of-ports-TGO FAO : coordination completed"],
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
    # groups that are only described, by what they are for or who sits in them
    "an-inter-agency-group": (
        "FAO and WHO convene the informal inter-agency group on harbours.",
        ["FAO WHO > informal-inter-agency-group-on-harbours : event completed"],
    ),
    "a-thematic-group": (
        "UNEP and UNDP co-lead the thematic group on reefs.",
        ["UNEP UNDP > thematic-group-on-reefs : leadership ongoing"],
    ),
    "a-regional-team": (
        "FAO and WHO are part of a regional harbour management team.",
        ["FAO WHO > regional-harbour-management-team : membership ongoing"],
    ),
    "a-group-of-a-cluster": (
        "UNICEF is a member of the strategic advisory group of the national lighthouse cluster.",
        ["UNICEF > strategic-advisory-group-of-the-national-lighthouse-cluster : membership ongoing"],
    ),
    "an-inter-agency-task-team": (
        "UNEP, FAO and WHO sit on the inter-agency task team.",
        ["UNEP FAO WHO > inter-agency-task-team : membership ongoing"],
    ),
    "the-working-group-of-a-body": (
        "The JIU working group briefed the Executive Board of UNICEF.",
        ["jiu-working-group > UNICEF-EB : statement completed"],
    ),
    "the-regional-commissions": (
        "Working closely with UNCTAD, the regional commissions implemented a project on ferries.",
        ["ECA ECE ECLAC ESCAP ESCWA UNCTAD : programme completed"],
    ),
    # names without a head that say what somebody is for
    "action-for-something": (
        "UNEP is partnering with Global Action for Reef Equality to train divers.",
        ["UNEP global-action-for-reef-equality : training ongoing"],
    ),
    "people-of-a-trade-and-another": (
        "UNEP collaborated with Lawyers for Reefs and FAO on a guide.",
        ["UNEP lawyers-for-reefs FAO : coordination completed"],
    ),
    "women-in-a-trade": (
        "UNEP, in collaboration with Women in Ports, launched a guide.",
        ["UNEP women-in-ports : publication completed"],
    ),
    # what somebody uses and has worked out with another
    "a-method-developed-with": (
        "In Brazil, UNEP built harbours through a proven method developed with the organization Reef Win.",
        ["UNEP > reef-win : coordination completed"],
    ),
    "a-portal-prepared-with": (
        "UNEP runs a portal on ferries, designed with FAO and IMO, for fishers.",
        ["UNEP > FAO IMO : coordination completed"],
    ),
    "also-members-of-the-coalition": (
        "UNICEF is a member of the Ports Coalition. FAO and WFP are also members of the Coalition.",
        ["UNICEF > ports-coalition : membership ongoing", "FAO WFP > ports-coalition : membership ongoing"],
    ),
    # heads of bodies
    "secretary-general-of-a-council": (
        "The Secretary-General of the Reef Affairs Council of Oman addressed the Security Council.",
        ["reef-affairs-council-of-oman > SC : statement completed"],
    ),
    "assistant-high-commissioner": (
        "The Assistant High Commissioner for Protection briefed the Security Council.",
        ["UNHCR > SC : statement completed"],
    ),
    # to what end somebody worked with others
    "to-provide": (
        "UNICEF is collaborating with WFP to provide cash to 8,000 fishers.",
        ["UNICEF WFP : coordination+support ongoing"],
    ),
    "to-develop-guidance": (
        "UNEP collaborated with FAO and IMO to develop guidance on harbours.",
        ["UNEP FAO IMO : publication completed"],
    ),
    "to-monitor": ("UNEP collaborated with IMO to monitor reefs.", ["UNEP IMO : research completed"]),
    "to-convene": (
        "UNEP partnered with FAO and IMO to convene a consultation on harbours.",
        ["UNEP FAO IMO : event completed"],
    ),
    "to-train": ("UNEP worked with FAO to train divers.", ["UNEP FAO : training completed"]),
    "to-implement": (
        "UNEP is working with FAO to implement a project on ferries.",
        ["UNEP FAO : programme ongoing"],
    ),
    "to-draft-a-law": ("UNEP worked with Kenya to draft a law on ferries.", ["UNEP > KEN : advocacy completed"]),
    "to-restore": ("UNEP worked with FAO to restore reefs.", ["UNEP > FAO : coordination completed"]),
    "works-to-train": ("UNEP works with FAO to train divers.", ["UNEP > FAO : coordination ongoing"]),
    "to-protect-those-who-support": (
        "UNEP worked with FAO to protect those who support lighthouses.",
        ["UNEP > FAO : coordination completed"],
    ),
    # meetings by their titles and names
    "side-event-with-its-title-apart": (
        "UNEP took part in a side event organized by FAO, entitled “Safe ferries for all”, which was held in May.",
        ["UNEP > FAO : participation completed at safe-ferries-for-all"],
    ),
    "event-with-its-title-behind-a-comma": (
        "UNEP and WHO hosted a high-level event, “Safe ferries for all”, in Lima.",
        ["UNEP WHO : event completed in Lima-PER at safe-ferries-for-all"],
    ),
    "round-table-on-the-theme-of": (
        "UNEP and WHO held a round table on the theme of “Safe ferries” in Lima.",
        ["UNEP WHO : event completed in Lima-PER at safe-ferries"],
    ),
    "a-report-at-an-event": (
        "At the event, UNEP and FAO launched a report entitled “Safe ferries”.",
        ["UNEP FAO : publication completed makes safe-ferries"],
    ),
    "an-international-seminar": (
        "UNEP attended the fourth international seminar on the safety of ferries, organized by FAO.",
        ["UNEP > FAO : participation completed at fourth-international-seminar-on-the-safety-of-ferries"],
    ),
    "a-forum-that-was-organized": (
        "FAO and WHO organized the Reef-Building Forum in Fiji.",
        ["FAO WHO : event completed in FJI at reef-building-forum"],
    ),
    "a-forum-that-was-held": (
        "The Reef-Building Forum, held in Lima in May, was organized by FAO and WHO.",
        ["FAO WHO : event completed in Lima-PER at reef-building-forum"],
    ),
    "a-forum-that-works": (
        "UNEP works with the Pacific Ferries Forum.",
        ["UNEP > pacific-ferries-forum : coordination ongoing"],
    ),
    "a-forum-that-meets": (
        "The Pacific Ferries Forum held its meeting with UNEP.",
        ["pacific-ferries-forum > UNEP : exchange completed"],
    ),
    "a-known-forum": (
        "UNEP attended the Pacific Islands Forum.",
        ["UNEP > PIF : participation completed"],
    ),
    "an-assembly-by-its-number": (
        "UNEP organized the second Fiji Youth Assembly with FAO.",
        ["UNEP FAO : event completed at second-fiji-youth-assembly"],
    ),
    "expert-groups-on-and-on": (
        (
            "UNEP contributed to the Inter-Agency and Expert Groups on Gender Statistics and on Sustainable Development"
            " Goal Indicators."
        ),
        ["UNEP > IAEG-GS IAEG-SDGs : input completed"],
    ),
    "all-of-which": (
        "UNEP works with FAO and IMO, all of which have been asked by WHO to help.",
        ["UNEP > FAO IMO : coordination ongoing"],
    ),
    "both-of-whom": (
        "UNEP met with FAO and IMO, both of which are tasked with the safety of ferries.",
        ["UNEP > FAO IMO : exchange completed"],
    ),
    # organs of several
    "secretariats-of-three-conventions": (
        "The secretariats of the Basel, Rotterdam and Stockholm Conventions held a workshop with UNEP.",
        ["BRS-Secretariat UNEP : event completed"],
    ),
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

UNSAID = (
    "UNEP chaired the meeting of the national committee.",
    "UNEP participated in the regional team meeting.",
    "UNEP led the expert group meeting on reefs.",
    "UNEP convened a joint committee.",
    "UNEP is part of the national response.",
    "The regional commissions have intensified their work on ferries.",
    "The regional commissions welcomed the report.",
    "UNEP worked with Ada Byron to clean the beach.",
    "UNEP works with Women in Kenya to clean the beach.",
    "UNEP works with the Coordinator for Reefs.",
    "The Deputy High Commissioner for Harbours of Norway briefed the Council.",
)


BOARD_PAPER = """Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women
Annual report of the Executive Director
UNW/2023/2

1. {}
"""
OWN = {
    "opportunities-delivered-with": (
        "Some 2,000 fishers gained from training opportunities delivered in collaboration with WFP.",
        ["UN-Women WFP : training completed"],
    ),
    "campaigns-implemented-with": (
        "In Fiji, 300 divers were reached through campaigns implemented jointly with UNDP.",
        ["UN-Women UNDP : programme completed in FJI"],
    ),
    "reported-to-the-board": (
        "These figures were reported to the Board through other reports.",
        ["UN-Women > UN-Women-EB : input completed"],
    ),
    "activities-of-another": (
        "FAO praised activities delivered in collaboration with WFP.",
        ["FAO WFP : coordination completed"],
    ),
    "reported-by-others": ("Thefts on ferries were reported to the police.", []),
}


@pytest.mark.parametrize("name", OWN)
def test_what_a_board_paper_says_of_its_own_body(name: str) -> None:
    """Who acts where nobody is named in the report of one body."""
    text, expected = OWN[name]
    said = extract.extract_report(BOARD_PAPER.format(text), "en").collaborations
    assert [written(record) for record in said] == expected


@pytest.mark.parametrize("name", ASSERTED)
def test_what_agencies_assert(name: str) -> None:
    """The records of a sentence of such a report."""
    text, expected = ASSERTED[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_agencies_do_not_say(text: str) -> None:
    """Who does nothing with anybody there."""
    assert records(text, "en") == []
