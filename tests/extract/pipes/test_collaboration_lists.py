"""What reports say of many at once, and in nouns: with seven countries: A, B and C; the forum informed by A's report."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records, reported

SAID = {
    "countries-behind-a-colon": (
        "FAO engaged with three countries to test the scale: Brazil, Ethiopia and Malaysia.",
        ["FAO > BRA ETH MYS : exchange completed"],
    ),
    "a-country-nobody-knows": (
        "FAO discussed the scale with Nepal, Zemlya, Togo, the Niger and Chad.",
        ["FAO > NPL TGO NER TCD : exchange completed"],
    ),
    "institutions-behind-a-colon": (
        "UNIDO cooperated with two large global institutions: UNESCO and WHO.",
        ["UNIDO > UNESCO WHO : coordination completed"],
    ),
    "sectors-in-a-list": (
        "The fair board is composed of UNDP, academia, the private sector, UNIDO and Save the Children.",
        ["UNDP UNIDO SaveTheChildren : membership ongoing"],
    ),
    "organizations-such-as": (
        "FAO met with UNDP, UNIDO, and WHO, as well as the World Bank, IOM and civil society organizations such as Save the Children.",
        ["FAO > UNDP UNIDO WHO WorldBank IOM SaveTheChildren : exchange completed"],
    ),
    "organizations-such-as-do-it": (
        "UNDP, UNIDO, and WHO, as well as the World Bank and NGOs like Save the Children jointly opened the fair.",
        ["UNDP UNIDO WHO WorldBank SaveTheChildren : coordination completed"],
    ),
    "partners-in-brackets-with-short-forms": (
        "UNIDO worked closely with several partners (the Food and Agriculture Organization (FAO), IOM and WHO).",
        ["UNIDO FAO IOM WHO : coordination completed"],
    ),
    "entities-behind-a-colon": (
        "The following entities contributed to the report: UNIDO, FAO and WHO.",
        ["UNIDO FAO WHO : input completed"],
    ),
    "speakers-from": (
        "Panellists from UNIDO, FAO and WHO discussed the salt tax.",
        ["UNIDO FAO WHO : exchange completed"],
    ),
    "who-were-present": ("UNIDO and FAO were present at the opening session.", ["UNIDO FAO : participation completed"]),
    "a-team-included": (
        "The team included experts from UNIDO, FAO and WHO.",
        ["UNIDO FAO WHO : membership completed"],
    ),
    "a-conference-convened": (
        "The conference, held in Lima, convened experts from UNIDO and FAO.",
        ["UNIDO FAO : participation completed in Lima-PER"],
    ),
    "partners-of-one": ("UNIDO’s partners include FAO and WHO.", ["UNIDO > FAO WHO : coordination ongoing"]),
    "a-range-of-partners-in-something": (
        "IOM works with a range of operational partners in the reef response including Chad, UNHCR, RRX, ICRC, OLMARQ and WFP.",
        ["IOM > TCD UNHCR rrx ICRC olmarq WFP : coordination ongoing"],
    ),
    "the-partner": ("WFP trained the partner OLMARQ on salt.", ["WFP > olmarq : training completed"]),
    "committee-of-some-without-names": (
        "The salt tax is collected by the Reef Committee composed of key line ministries, UNDP and UNHCR.",
        ["UNDP UNHCR > reef-committee : membership ongoing"],
    ),
    "part-of-a-group-together-with": (
        "UNDP was part of the steering committee along with WHO and UNIDO.",
        ["UNDP WHO UNIDO : membership ongoing"],
    ),
    "and-so-on": (
        "The fair was attended by UNIDO, FAO, WHO, etc. in May.",
        ["UNIDO FAO WHO : participation completed"],
    ),
    "chair-of-a-group": (
        "UNIDO met with the Permanent Representative of Fiji as the Chair of the Pacific Islands Forum and a representative of FAO.",
        ["UNIDO > PIF FAO : exchange completed"],
    ),
    "persons": (
        "The fair was opened by Mr. Tor Berg, Director General of UNIDO, and Ms. Ada Byron, Director, UNESCO.",
        ["UNIDO UNESCO : event completed"],
    ),
    "hosted-and-chaired": (
        "The fair was hosted by FAO, and co-chaired by UNIDO.",
        ["UNIDO > FAO : leadership completed"],
    ),
    "hosted-organized-and-sponsored": (
        "The fair was hosted by Chad and organized by UNIDO and sponsored by the World Bank and Italy.",
        [
            "WorldBank > ITA : event completed",
            "UNIDO > WorldBank ITA : event completed",
            "UNIDO > TCD : event completed",
            "WorldBank > ITA TCD : event completed",
        ],
    ),
    "organized-by-with-with": (
        "The fair was organized by FAO in collaboration with UNESCO, with the financial support of WHO.",
        ["FAO UNESCO WHO : event completed"],
    ),
    "organized-by-a-state-with": (
        "The fair was organized by Chad, with technical support of FAO.",
        ["FAO > TCD : event completed"],
    ),
    "funded-project-of": (
        "A new FAO emergency and resilience project funded by Luxembourg will feed 40 horses.",
        ["FAO > LUX : funding planned"],
    ),
    "a-project-of-others": (
        "UNESCO will manage an EU-funded choir.",
        ["UNESCO > EU : funding planned"],
    ),
    "financial-support-in-between": (
        "UNIDO, with the financial support of Norway, will count salt.",
        ["UNIDO > NOR : support planned"],
    ),
    "report-from-two": (
        "A report from UNIDO and WHO warns of salt.",
        ["UNIDO WHO : publication completed"],
    ),
    "delegates-of-two": ("Delegates from UNIDO and WHO met in Oslo.", ["UNIDO WHO : exchange completed in Oslo-NOR"]),
    "resource-persons": (
        "Resource persons from UNIDO and WHO, all of them cooks, delivered the training to Chad.",
        ["UNIDO WHO > TCD : training completed"],
    ),
    "officers-from": (
        "UNIDO trained officers from Chad and Togo.",
        ["UNIDO > TCD TGO : training completed"],
    ),
    "member-states": (
        "Chad became one of the 170 Member States of UNIDO.",
        ["UNIDO > TCD : membership completed"],
    ),
    "the-country": (
        "UNIDO moved to Chad. WHO is supporting the country in counting salt.",
        ["WHO > TCD : support ongoing"],
    ),
    "cluster-office": (
        "The fair was organized by the UNIDO Cluster Office in Dakar and WHO.",
        ["UNIDO WHO : event completed"],
    ),
    "they": (
        "Chad and UNIDO have agreed on a plan. According to it, they will work together on salt.",
        ["UNIDO > TCD : coordination completed", "UNIDO > TCD : coordination planned"],
    ),
    "signed-between": (
        "A compact on salt was signed between UNIDO and Chad.",
        ["UNIDO > TCD : coordination completed"],
    ),
    "informed-by-the-report": (
        "UNEG will be informed by the annual report of UNIDO.",
        ["UNIDO > UNEG : input planned"],
    ),
    "focal-point": ("UNIDO is the UNEG focal point on salt.", ["UNIDO > UNEG : membership ongoing"]),
    "done-by-for": (
        "Two studies carried out by UNIDO for UNESCO came out.",
        ["UNIDO > UNESCO : support completed"],
    ),
    "assessment-with-a-capital": (
        "UNIDO conducted a Salt Readiness Assessment of WHO.",
        ["UNIDO > WHO : research completed"],
    ),
    "the-police": (
        "In Nepal, UNIDO strengthened the capacity of the police to count salt.",
        ["UNIDO > NPL : training completed in NPL"],
    ),
    "brought-together-from": (
        "The activity brought together nurses, teachers and choirs as well as representatives of UNESCO and WHO.",
        ["UNESCO WHO : participation completed"],
    ),
    "collaborative-work": (
        "UNIDO published the atlas, the outcome of collaborative work with UNESCO.",
        ["UNIDO UNESCO : publication completed"],
    ),
    "liaison-between-two": (
        "UNIDO in Vienna is the primary liaison between the wider system and UNESCO.",
        ["UNIDO > UNESCO : exchange ongoing in Vienna-AUT"],
    ),
}
UNSAID = {
    "part-of-a-whole-together-with": "UNDP is part of the salt trade, together with WHO.",
    "a-plan-for-a-country": "IOM leads the Reef Response Plan for the Horn of Africa and Yemen.",
    "without-success": "FAO attempted, without success, to organize consultations between WHO and UNIDO.",
    "in-vain": "FAO tried in vain to meet WHO.",
    "back-to-back": "The fair was organized by UNIDO back to back with the ninth session of UNEG.",
    "present-in-a-country": "UNIDO was present in Togo.",
    "a-team-included-something": "The team included the salt of UNIDO in its stew.",
    "the-country-offices": "UNIDO moved to Chad. WHO is supporting the country offices.",
    "member-states-act": "The Member States of UNIDO met.",
    "report-from-one": "A report from UNIDO warns of salt.",
    "reports-of-several": "The reports of UNIDO and WHO warn of salt.",
    "organized-by-a-state": "The fair was organized by Chad, with a band.",
    "hosted-by-one": "The fair is hosted by UNIDO and supported by local banks.",
    "accredited-to": "UNIDO briefed the press accredited to Chad.",
    "person-alone": "The fair was opened by Ms. Ada Byron, Director of UNIDO.",
    "signed-alone": "A compact on salt was signed.",
    "informed-of": "UNEG will be informed of the annual report.",
    "done-by-for-members": "Two studies carried out by UNIDO for UNESCO member States came out.",
    "police-of-nowhere": "UNIDO strengthened the capacity of the police to count salt.",
    "liaison-unnamed": "UNIDO is the primary liaison between the wider system and the press.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_is_said_of_many(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_what_is_not_said(text: str) -> None:
    assert records(text, "en") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The draft plan will be reviewed by UNEG.", ["UN-Habitat > UNEG : input planned"]),
        ("Following a pause, the report was considered by UNEG.", ["UN-Habitat > UNEG : input completed"]),
        ("UNEP said that the report was considered by UNEG.", []),
        ("The report was considered by those present.", []),
    ],
)
def test_what_an_organ_looks_at_comes_from_whose_report_it_is(told: str, expected: list[str]) -> None:
    assert reported(told) == expected


@pytest.mark.parametrize("title", ["UNIDO Togo Annual Report 2022", "UNIDO Togo Humanitarian Situation Report No. 3"])
def test_whose_report_it_is_where_the_title_begins_with_the_body(title: str) -> None:
    text = f"{title}\n2022\n\n1. Salt was counted. Funds were raised to that end from Norway.\n\n2. Salt was sold.\n"
    assert records(text, "en") == ["UNIDO > NOR : funding completed"]
