"""Who did what with whom, as papers of agencies, Executive Boards and human rights mechanisms say it."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

SAID = {
    # a list goes on over a name that nobody knows
    "country-unknown": (
        "FAO discussed the method with Brazil, Korea, India and Uganda.",
        ["FAO > BRA IND UGA : exchange completed"],
    ),
    "countries-named-behind": (
        "FAO tested the method with three countries in 2022: Brazil, Colombia and Pakistan.",
        ["FAO > BRA COL PAK : support completed @2022"],
    ),
    "police-of-where": (
        "In Myanmar, UNODC strengthened the capacity of the police to protect reefs.",
        ["UNODC > MMR : training completed in MMR"],
    ),
    "members-of": (
        "UNCTAD conducted an assessment of Member States of ECOWAS.",
        ["UNCTAD > ECOWAS : research completed"],
    ),
    "done-by-for-members-in": (
        "The assessments undertaken by UNCTAD for ECOWAS Member States in Benin and Mali ended.",
        ["UNCTAD > BEN MLI : support completed"],
    ),
    "thanked-for-convening": (
        "The Board expressed appreciation to FAO and the World Bank for having convened the Inter-Agency Support Group.",
        ["FAO WorldBank > inter-agency-support-group : support completed"],
    ),
    "thanks-to-a-state": (
        "UNIDO wishes to express its sincere gratitude to the Government of Peru for the generous hospitality.",
        ["UNIDO > PER : visit completed in PER"],
    ),
    "backstopped": (
        "The country offices are backstopped by UNDP and UNICEF.",
        ["UNDP UNICEF : support ongoing"],
    ),
    "presence-of": (
        "The meeting brought together experts from UNDP and FAO and benefited from the presence of the Special Rapporteur on the right to food.",
        ["SR-Food > UNDP FAO : participation completed"],
    ),
    # what its project does a body does
    "project-of-a-body": (
        "UNICEF's Clean Water project supported the Government of Nepal.",
        ["UNICEF > NPL : support completed"],
    ),
    "project-funded": (
        "UNDP and UNESCO jointly implemented a USAID-funded project on reefs.",
        ["UNDP UNESCO : coordination completed", "UNDP UNESCO > USAID : funding completed"],
    ),
    "its-project-funded": (
        "ILO's reef project funded by Switzerland ended.",
        ["ILO > CHE : funding completed"],
    ),
    "in-addition-to-staff": (
        "In addition to staff of UNICEF, FAO and WHO took part in the meeting.",
        ["FAO WHO : participation completed", "UNICEF > FAO WHO : participation completed"],
    ),
    "engagement-with": (
        "He reiterated the UNOWAS engagement, in collaboration with UNOCA, for peace.",
        ["UNOWAS > UNOCA : coordination ongoing"],
    ),
    "board-visit": (
        "The visit to the Philippines involved a delegation of Board members from UNICEF, UNDP and WFP.",
        ["UNICEF UNDP WFP > PHL : visit completed in PHL"],
    ),
    "groups-between": (
        "The participants included Kenya, health workers and civil society as well as representatives of UNDP and FAO.",
        ["UNDP FAO > KEN : participation completed"],
    ),
    "who-is-meant-in-brackets": (
        "The four agencies (UNDP, UNFPA and UNICEF) hold regular meetings.",
        ["UNDP UNFPA UNICEF : event completed"],
    ),
    "people-s-adjectives": (
        "UNHCR works with Moldovan central and local authorities.",
        ["UNHCR > MDA : coordination ongoing"],
    ),
    "facilitated-in-front": (
        "Facilitated by experts from FAO and UNEP, the workshop discussed reefs.",
        ["FAO UNEP : exchange completed"],
    ),
    "sponsored-and-attended": (
        "The workshop, sponsored by UNDP, is being attended by participants drawn from Ghana and Nigeria.",
        ["UNDP > GHA NGA : participation ongoing"],
    ),
    "organized-with-participants": (
        "UNODC organized a workshop on reefs in Dakar with participants from Ghana and Nigeria.",
        ["UNODC > GHA NGA : participation completed in Dakar-SEN"],
    ),
    "initiative-of-a-state-too": (
        "The compact is a joint initiative of the Government of Bangladesh, the European Union and the ILO.",
        ["EU ILO > BGD : programme ongoing"],
    ),
    "coordinate-through": (
        "UNESCO and UNDP coordinate their work through the United Nations Evaluation Group.",
        ["UNESCO UNDP > UNEG : coordination ongoing"],
    ),
    "recommended-by-whom": (
        "As recommended by the World Health Organization, UNICEF presented to WFP a plan for reefs.",
        ["UNICEF > WFP : statement completed"],
    ),
    "visit-concluded-on": (
        "UNDP concluded on 29 September 2023 a five-day visit to Nigeria.",
        ["UNDP > NGA : visit completed @2023-09-29 in NGA"],
    ),
    "fund-managed-by-others": (
        "UNICEF signed an agreement with WFP to strengthen the Reef Fund managed by FAO.",
        ["UNICEF > WFP : coordination completed makes reef-fund"],
    ),
    "host-government": (
        "The forum was organized by FAO with the support of the host Government of Kenya.",
        ["FAO > KEN : event completed in KEN"],
    ),
    "royal-government": (
        "WFP signed a reef plan agreement with the Royal Government of Cambodia.",
        ["WFP > KHM : coordination completed"],
    ),
    "project-funded-in-front": (
        "As part of a project funded by USAID, WFP hosted a series of workshops.",
        ["WFP USAID : event completed"],
    ),
    "trained-whose": (
        "WFP trained 30 technicians of the Civil Protection of El Salvador on reefs.",
        ["WFP > SLV : training completed"],
    ),
    "course-for-officials-from": (
        "UNODC held a training course in Dakar for 20 officials from Mali.",
        ["UNODC > MLI : training completed in Dakar-SEN"],
    ),
    "minister-of-what": (
        "WFP held a meeting with the Agriculture Minister of Bhutan.",
        ["WFP > BTN : exchange completed"],
    ),
    "evaluation-offices": (
        "The joint evaluation was conducted by the Evaluation Offices of UNFPA and UNICEF.",
        ["UNFPA UNICEF : research completed"],
    ),
    "set-up-with-support-of": (
        "The dialogue was set up in 2000 with the support of IOM, Switzerland and the European Union.",
        ["IOM EU > CHE : coordination completed @2000"],
    ),
    "developed-in-cooperation-with": (
        "The guidelines were developed in 2000 in close cooperation with FAO and WHO.",
        ["FAO WHO : publication completed @2000"],
    ),
    "auspices-and-support": (
        "Under the auspices of the Government of Senegal, and with the support of IOM, the forum met.",
        ["IOM > SEN : support ongoing"],
    ),
    "announced-that-it-will": (
        "UNICEF announced that it will visit Sri Lanka and Chad.",
        ["UNICEF > LKA TCD : visit planned in LKA TCD"],
    ),
    "cosponsors-are": (
        "The nine Cosponsors are UNICEF, WFP and the World Bank.",
        ["UNICEF WFP WorldBank : membership ongoing"],
    ),
    "meeting-at-a-ministry": (
        "UNHCR participated in the round-table meeting at the Ministry of Justice of Chad.",
        ["UNHCR > ministry-of-justice-TCD : participation completed"],
    ),
    "concluded-its-review": (
        "CEDAW today concluded its review of the sixth periodic report of Uzbekistan.",
        ["CEDAW > UZB : input completed"],
    ),
    "highlighted-support": (
        "FAO highlighted the valuable support provided by UNDP to its reefs.",
        ["UNDP > FAO : support completed"],
    ),
    "appreciation-possessive": (
        "The Director of UNEP expressed her appreciation for FAO's support.",
        ["FAO > UNEP : support completed"],
    ),
    "heads-by-semicolon": (
        "FAO met with the Director of UNDP; the Director-General of UNIDO; and the Secretary-General of the International Seabed Authority.",
        ["FAO > UNDP UNIDO ISA : exchange completed"],
    ),
    "adviser-and-professor": (
        "An adviser from WHO and a professor from UNITAR took part in the meeting.",
        ["WHO UNITAR : participation completed"],
    ),
    # with whom it is done acts along
    "published-by-with": (
        "A guide published by FAO in collaboration with WHO and UNEP was long.",
        ["FAO WHO UNEP : publication completed"],
    ),
    "initiative-of-two": (
        "The Reef and Coast Initiative of UNDP and UNEP ended.",
        ["UNDP UNEP : programme completed"],
    ),
    "and-by": (
        "The reef fund is funded by Norway and Sweden, and by the European Commission.",
        ["EuropeanCommission > NOR SWE : funding ongoing"],
    ),
    "this-morning": (
        "The Human Rights Council this morning concluded an interactive dialogue with the Special Rapporteur on the right to food.",
        ["HRC > SR-Food : exchange completed"],
    ),
    "speaking-were": (
        "Speaking at the opening of the meeting were representatives of ILO; WIPO; and the World Health Organization.",
        ["ILO WIPO WHO : statement completed"],
    ),
    "during-which-it-will": (
        "CEDAW opened its session, during which it will consider the reports of Chad, Togo and Japan.",
        ["CEDAW > TCD TGO JPN : input planned"],
    ),
    "asked-by-an-office": (
        "As part of this process, at the request of the Executive Office of the Secretary-General, UNDP reviewed the reefs.",
        ["UNDP > EOSG : support completed"],
    ),
    "signs-with": (
        "The Executive Director of UNFPA is in Chad to sign the new agreement with KOICA.",
        ["UNFPA > KOICA : coordination ongoing in TCD"],
    ),
    "government-untold": (
        "UNFPA worked with the Government and the World Bank to build reefs.",
        ["UNFPA > WorldBank : coordination completed"],
    ),
    "hyphened-project": (
        "A seminar on a WTO-UNIDO project along these lines ended.",
        ["WTO UNIDO : programme completed"],
    ),
    "coordination-in-front": (
        "In close coordination with UNDP and FAO, UNHCR assisted WFP.",
        ["UNHCR UNDP FAO > WFP : support completed"],
    ),
    "brackets-among-others": (
        "The four agencies (UNDP, UNFPA and UNICEF, among others) hold regular meetings.",
        ["UNDP UNFPA UNICEF : event completed"],
    ),
    "in-attendance": (
        "Representatives of UNDP and UNFPA were also in attendance.",
        ["UNDP UNFPA : participation completed"],
    ),
}
NOTHING = {
    "brackets-of-no-list": "The four agencies (see annex II) and UNDP hold regular meetings.",
    "countries-untold": "FAO tested the method with three countries: see the annex.",
    "participants-untold": "UNODC organized a workshop with participants from two regions.",
    "fund-managed": "The Reef Fund managed by FAO ended.",
    "project-alone": "UNICEF's Clean Water project reached 500 families.",
    "police-untold": "UNODC strengthened the capacity of the police to protect reefs.",
    "hear-nobody": "The Security Council met to hear a briefing.",
    "course-for-officials": "UNODC held a training course in Mali for 20 officials.",
    "developed-with-one": "The guidelines were developed in close cooperation with FAO.",
    "said-that-others": "UNICEF announced that elections will be held in Chad.",
    "semicolon-clauses": "FAO met in Rome; UNDP met in Geneva; and the Secretary-General left.",
    "initiative-of-one": "The Reef and Coast Initiative of UNDP ended.",
    "speaking-was-one": "Speaking at the opening of the meeting was the representative of ILO.",
    "signs-nothing": "UNFPA is to sign the visitors' book with care.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_a_paper_says(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_what_a_paper_does_not_say(text: str) -> None:
    assert records(text, "en") == []
