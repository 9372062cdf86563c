"""What offices and agencies report on their work: who paid, where whom one works with is, who leads a group one is in."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, reported, written

TOLD = {
    # ---- many things
    "thousands": (
        "In Kenya, UNICEF planted 4,250 mangroves and 12,000 palms, in cooperation with UNEP.",
        ["UNICEF UNEP : coordination completed in KEN"],
    ),
    "so-much-money": (
        "UNICEF invested $1,250,000 in lighthouses, together with IMO.",
        ["UNICEF IMO : coordination completed"],
    ),
    # ---- lists
    "parted-by-semicolons": (
        "Together with FAO; the Ministry of Culture, Ports, Entertainment and Sport; and UNDP, UNEP visited the quay.",
        ["UNEP FAO ministry-of-culture,-ports,-entertainment-and-sport UNDP : visit completed"],
    ),
    "sentences-parted-by-a-semicolon": (
        "UNICEF trained divers with FAO; the quay was closed.",
        ["UNICEF FAO : training completed"],
    ),
    "alongside-a-list": (
        "UNEP, alongside the Directorate of Epidemiology, Laboratories and Research (DELR) and IMO surveyed the reef.",
        ["UNEP directorate-of-epidemiology,-laboratories-and-research IMO : research completed"],
    ),
    # ---- where whom one works with is
    "each-in-its-place": (
        "UNICEF is working with FAO in Kenya, WFP in Uganda, and IMO in Chad.",
        ["UNICEF > FAO WFP IMO : coordination ongoing in KEN UGA TCD"],
    ),
    "two-places": (
        "UNICEF cooperated with FAO in Juba and WFP in Nampula.",
        ["UNICEF > FAO WFP : coordination completed in Juba-SSD Nampula-MOZ"],
    ),
    "places-in-brackets": (
        "UNICEF signed agreements with partners FAO (Kenya), WFP (Uganda) and IMO (Chad) for reefs.",
        ["UNICEF > FAO WFP IMO : coordination completed in KEN UGA TCD"],
    ),
    "all-in-one-place": (
        "UNICEF worked with FAO, WFP and IMO in Chad to restore reefs.",
        ["UNICEF FAO WFP IMO : coordination completed in TCD"],
    ),
    "nobody-works-with-them": ("FAO in Kenya, WFP in Uganda and IMO in Chad trained divers.", []),
    # ---- with another, put in
    "with-another": ("UNEP, with IMO, continues to monitor the reef.", ["UNEP IMO : research ongoing"]),
    "with-a-ministry": (
        "UNEP, with the Ministry of Ports, has launched a campaign for ferries.",
        ["UNEP ministry-of-ports : programme completed"],
    ),
    # ---- two things to one end, and what one does alone
    "two-ends": (
        "UNEP is collaborating with IMO to monitor ferries and provide boats to fishers.",
        ["UNEP IMO : research ongoing"],
    ),
    "two-ends-done": ("UNEP worked with IMO to train divers and supply masks.", ["UNEP IMO : training completed"]),
    "with-one-and-alone": (
        "UNEP trained divers with IMO and handed out masks.",
        ["UNEP IMO : training completed"],
    ),
    # ---- help of nobody with a name
    "helped-by-nobody-named": (
        "UNEP and IMO, with the support of volunteers, published a handbook.",
        ["UNEP IMO : publication completed"],
    ),
    "helped-by-nobody-named-first": (
        "With the help of local divers, UNEP and IMO organized a workshop.",
        ["UNEP IMO : event completed"],
    ),
    "helped-by-one-named": (
        "UNEP and IMO, with the support of WHO, published a handbook.",
        ["UNEP IMO WHO : support completed"],
    ),
    # ---- who made it possible
    "possible-through-bodies": (
        "UNEP trained divers. This training was made possible through the support of FAO and WHO.",
        ["FAO WHO > UNEP : support completed"],
    ),
    "possible-by-a-state": (
        "UNEP and IMO trained divers. This was made possible due to the financial support provided by the Danish Government.",
        ["UNEP IMO : training completed", "UNEP IMO > DNK : funding completed"],
    ),
    "possible-thanks-to-money": (
        "UNEP built a quay. The quay was made possible thanks to a grant from the Reef Foundation.",
        ["reef-foundation > UNEP : funding completed"],
    ),
    "not-possible-without": ("UNEP trained divers. None of this was possible without WHO.", []),
    "whose-activity-is-paid-for": (
        "UNEP’s diving activity, funded by the Coral Foundation, supports 20 villages.",
        ["coral-foundation > UNEP : funding completed"],
    ),
    # ---- who leads what one is a member of
    "engaged-in": (
        "UNEP is engaged in the Reef Working Group led by IMO to protect lighthouses.",
        ["UNEP > reef-working-group : membership ongoing", "IMO > reef-working-group : leadership ongoing"],
    ),
    "member-of": (
        "UNEP is a member of the Reef Cluster chaired by IMO.",
        ["UNEP > reef-cluster : membership ongoing", "IMO > reef-cluster : leadership ongoing"],
    ),
    "member-of-none-leads": ("UNEP is a member of the Reef Cluster.", ["UNEP > reef-cluster : membership ongoing"]),
    # ---- joined to do something, or for good
    "joined-to-assess": (
        "UNEP joined the Ministry of Ports to assess the quays.",
        ["UNEP > ministry-of-ports : research completed"],
    ),
    "joined-to-launch": (
        "UNEP joined IMO to launch a campaign for ferries.",
        ["UNEP > IMO : programme completed"],
    ),
    "joined-to-share": (
        "UNEP joined the Reef Alliance to share data.",
        ["UNEP > reef-alliance : membership completed"],
    ),
    # ---- what is reported on, what one takes part in
    "reports-on-visits": (
        "The Special Rapporteur on the right to food presented a report on her visits to Chad and Mali to the Human Rights Council.",
        ["SR-Food > HRC : input completed"],
    ),
    "visited-and-reported": (
        "The Special Rapporteur on the right to food visited Chad and reported to the Human Rights Council.",
        ["SR-Food > TCD : visit completed in TCD", "SR-Food > HRC : input completed"],
    ),
    "dialogue-with-a-main-committee": (
        "UNEP participated in a lively dialogue with the Third Committee of the Assembly.",
        ["UNEP > C3 : exchange completed"],
    ),
    "participated-with": (
        "UNEP participated in a regatta with IMO.",
        ["UNEP IMO : participation completed"],
    ),
    # ---- what they only have alike, what each has for itself
    "alike": ("UNEP and IMO have similar indicators.", []),
    "related": ("UNEP and IMO have related indicators on ferries.", []),
    "different": ("UNEP and IMO use different buoys.", []),
    "joint": ("UNEP and IMO have a joint programme on buoys.", ["UNEP IMO : programme ongoing"]),
    "while-others": (
        "In 2022, three entities (UNEP, IMO and FAO) established a target for ferries, while others kept theirs.",
        [],
    ),
    "jointly-while-others": (
        "In 2022, UNEP and IMO jointly established a target for ferries, while others kept theirs.",
        ["UNEP IMO : coordination completed @2022"],
    ),
    "only-described": (
        "The second part of the report provides an overview of the projects spearheaded by the regional commissions.",
        [],
    ),
    # ---- what one is there for
    "is-mandated": ("IMO is mandated to assist the Reef Commission.", ["IMO > reef-commission : support ongoing"]),
    "is-tasked": (
        "IMO is tasked with guiding the work of the Reef Commission, preparing its meetings and reporting to the General Assembly.",
        ["IMO > reef-commission : leadership ongoing", "IMO > GA : input ongoing"],
    ),
    "was-mandated": ("IMO was mandated to assist the Reef Commission.", []),
    "is-requested": ("IMO is requested to assist the Reef Commission.", []),
    "guided-by": ("The Reef Commission was guided by IMO.", ["IMO > reef-commission : leadership completed"]),
    # ---- whom one depends on
    "dependent-on": ("UNEP is fully dependent on UNHAS flights.", ["UNHAS > UNEP : support ongoing"]),
    "relies-on": ("UNEP relies on IMO for buoys.", ["IMO > UNEP : support ongoing"]),
    "left-dependent-on": (
        "Floods keep UNEP from sailing, leaving it entirely dependent on UNHAS services.",
        ["UNHAS > UNEP : support ongoing"],
    ),
    # ---- whose work others lead, what others pay for
    "under-the-leadership": (
        "UNEP and its partners, under the leadership of IMO, trained divers.",
        ["UNEP IMO : training completed"],
    ),
    "with-money-of-one": ("With GEF financing, UNEP has introduced buoys.", ["GEF > UNEP : funding completed"]),
    "with-money-of-nobody": ("With steady financing, UNEP has introduced buoys.", []),
    "led-by-one-and-working-with-another": (
        "Under the leadership of IMO and working closely with FAO, UNEP trained divers.",
        ["UNEP IMO FAO : training completed"],
    ),
    "through-its-offices": (
        "In collaboration with IMO, UNEP, through its regional offices, supported villages.",
        ["UNEP IMO : support completed"],
    ),
    # ---- what is carried for others, whose words are only followed
    "carried-for-others": (
        "UNHAS operated a seaplane to carry buoys for IMO and FAO.",
        ["UNHAS > IMO FAO : support completed"],
    ),
    "following-standards": ("UNEP applied the IMO standards in its harbours.", []),
    "using-indicators": ("UNEP trained 30 divers, who use FAO indicators.", []),
    "financial-support": (
        "With the financial support of the European Union, IMO mended 12 quays.",
        ["EU > IMO : funding completed"],
    ),
    "generous-contribution": (
        "Thanks to the generous contribution of Japan, IMO was able to mend 12 quays.",
        ["IMO > JPN : funding completed"],
    ),
    "technical-support": (
        "With the technical support of the European Union, IMO mended 12 quays.",
        ["EU > IMO : support completed"],
    ),
    # ---- what is called by what it is, and named in brackets
    "two-shelters": (
        "UNEP visited two safe shelters for divers (the Coral Foundation and the Reef Trust) in May 2031.",
        ["UNEP > coral-foundation reef-trust : visit completed @2031-05"],
    ),
    "three-ministries": (
        "UNEP cooperated with three ministries (the Ministry of Ports, the Ministry of Trade and the Ministry of Health).",
        ["UNEP > ministry-of-ports ministry-of-trade ministry-of-health : coordination completed"],
    ),
    "places-in-brackets-are-none": ("Two UNEP centres (Lima and Quito) were closed.", []),
    # ---- affiliated bodies
    "affiliated": ("UNEP is affiliated with the Reef Committee.", ["UNEP > reef-committee : membership ongoing"]),
    "member-and-affiliated": (
        "The Coral Foundation is a member of the Reef Union through its branch and is affiliated with the Reef Committee.",
        [
            "coral-foundation > reef-union : membership ongoing",
            "coral-foundation > reef-committee : membership ongoing",
        ],
    ),
    "affiliated-nobody": ("UNEP trained divers affiliated with villages.", []),
    # ---- what goes on to be made
    "continued-to-produce": (
        "UNEP, in collaboration with IMO, continued to produce its annual publication on buoys.",
        ["UNEP IMO : publication ongoing"],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_reported_from_the_field(name: str) -> None:
    text, expected = TOLD[name]
    assert records(text, "en") == expected


def test_what_was_provided_with_others_is_told_of_those_whose_report_it_is() -> None:
    told = "In collaboration with IMO, a total of 368 diving services were provided to villages."
    assert reported(told) == ["UN-Habitat IMO : support completed"]


def test_agreements_are_made_with_each_of_those_who_sign_them() -> None:
    told = "Agreements have been activated with partners FAO (Kenya), WFP (Uganda) and IMO (Chad)."
    assert reported(told) == ["UN-Habitat > FAO WFP IMO : coordination completed"]


COUNTERPARTS = {
    "Fiji Emergency: Regional Refugee Response": ["UNHCR IOM : coordination ongoing"],
    "Fiji Emergency Response": ["UNHCR IOM > FJI : coordination ongoing"],
}


@pytest.mark.parametrize("title", COUNTERPARTS)
def test_a_regional_response_is_at_home_in_no_country(title: str) -> None:
    told = f"{title} (UNHCR)\n\nUNHCR and IOM are working together with government counterparts.\n"
    assert [written(record) for record in extract.extract_report(told, "en").collaborations] == COUNTERPARTS[title]


PANELS = {
    "Final report of the Panel of Experts on the Sudan": ["PoE-Sudan > SDN : visit completed in PortSudan-SDN"],
    "Report of the Committee on the Rights of the Child": [],
}


@pytest.mark.parametrize("title", PANELS)
def test_a_panel_on_a_country_is_its_guest(title: str) -> None:
    told = f"{title}\n\n1. The Panel visited Port Sudan.\n"
    assert [written(record) for record in extract.extract_report(told, "en").collaborations] == PANELS[title]
