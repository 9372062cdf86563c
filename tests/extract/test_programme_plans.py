"""What programme plans and budgets say: sections headed by an office, cooperation "with regard to" which it plans."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

SAID = {
    "topic-first": (
        (
            "With regard to cooperation with other entities at the global and local levels, UNODA will continue to"
            " cooperate with the African Union."
        ),
        ["UNODA > AU : coordination ongoing"],
    ),
    "groups-of-several-adjectives": (
        (
            "UNODA will cooperate with relevant regional, subregional and civil society organizations, such as the"
            " African Union and the European Union, on outreach."
        ),
        ["UNODA > AU EU : coordination planned"],
    ),
    "a-body-before-the-group": (
        (
            "UNOCT cooperates with INTERPOL and specialized international and regional organizations, such as the"
            " European Union."
        ),
        ["UNOCT > INTERPOL EU : coordination ongoing"],
    ),
    "serves-as-chair": (
        "UNDP served as Chair of the United Nations Evaluation Group.",
        ["UNDP > UNEG : leadership completed"],
    ),
    "serve-as-secretariats": (
        "OLA will continue to serve as the secretariats of the Sixth Committee and the International Law Commission.",
        ["OLA > C6 ILC : leadership ongoing"],
    ),
    "processes-of": (
        "OLA will provide secretariat functions to oceans-related processes of the General Assembly.",
        ["OLA > GA : support planned"],
    ),
    "groups-behind-including": (
        "UNDP participates in a range of inter-agency groups, including the United Nations Evaluation Group.",
        ["UNDP > UNEG : membership ongoing"],
    ),
    "apposition-before-the-leader": (
        "UNDP works through the United Nations Evaluation Group, a network of evaluators, led by UNICEF.",
        ["UNDP > UNEG : coordination ongoing", "UNICEF > UNEG : leadership ongoing"],
    ),
    "joint-report-of-a-state": (
        "A joint United Nations, African Union and Federal Government of Somalia report was printed.",
        ["AU > SOM : coordination completed"],
    ),
    "resident-coordinators": (
        "UNCTAD will work closely with resident coordinators and the World Bank.",
        ["UNCTAD > RCO WorldBank : coordination planned"],
    ),
    "one-who-is-a-resident-coordinator": ("UNCTAD met the resident coordinators of three regions.", []),
    "points-of-what-an-office-will-do": (
        "UNDP will:\n\n(a) Support the World Bank in its talks;\n\n(b) Lend its expertise and work closely with FAO.\n",
        ["UNDP > WorldBank : support planned", "UNDP > FAO : coordination planned"],
    ),
    "points-of-what-an-office-did": (
        "In 2024 UNDP did the following:\n\n(a) Supported the World Bank in its talks;\n",
        ["UNDP > WorldBank : support completed"],
    ),
    "it-behind-an-opening-phrase": (
        "UNDP wrote a plan. In close collaboration with WHO and UNICEF, it will also continue to refine its approach.",
        ["UNDP WHO UNICEF : coordination ongoing"],
    ),
    "its-work-with": (
        "UNDP will continue its work with WHO in countries without an office.",
        ["UNDP > WHO : coordination ongoing"],
    ),
    "organ-of-another-is-one": (
        (
            "UNDP participates in several mechanisms, including the High-level Committee on Management of the United"
            " Nations System Chief Executives Board for Coordination."
        ),
        ["UNDP > HLCM : membership ongoing"],
    ),
    "chaired-by-those-before": (
        "Co-chaired by UNDP, UNICEF and the World Bank, the United Nations Evaluation Group grew.",
        ["UNDP UNICEF WorldBank > UNEG : leadership ongoing"],
    ),
    "list-with-semicolons": (
        "The mission consisted of experts from the following bodies: UNDP; UNICEF (twice); and the World Bank.",
        ["UNDP UNICEF WorldBank : membership completed"],
    ),
    "delegation-led-and-including": (
        "The delegation, which was led by CTED and included representatives of IOM and INTERPOL, left.",
        ["IOM INTERPOL > CTED : visit completed"],
    ),
    "whose-committee": (
        "CTED conducts visits on behalf of the Security Council's Counter-Terrorism Committee.",
        ["CTED > CTC : visit completed"],
    ),
    "on-the-margins": (
        "On the margins of the visit to Kenya, UNDP held a meeting with UNICEF.",
        ["UNDP > UNICEF : exchange completed"],
    ),
    "it-behind-along-with": (
        "UNDP wrote a plan. Along with the Counter-Terrorism Committee, it is developing a guide.",
        ["UNDP CTC : publication ongoing"],
    ),
    "a-seat-on": ("CTED has a seat on the United Nations Evaluation Group.", ["CTED > UNEG : membership ongoing"]),
    "includes": (
        "The United Nations Evaluation Group, which meets in spring, includes a representative of WFP.",
        ["WFP > UNEG : membership ongoing"],
    ),
    "released-today-by": (
        "A report released today by WHO and UNICEF speaks of thirst.",
        ["WHO UNICEF : publication completed"],
    ),
    "agencies-between-dashes": (
        "Three UN agencies - WFP, UNHCR and IOM - supported the Kenyan authorities.",
        ["WFP UNHCR IOM > KEN : support completed"],
    ),
    "the-united-nations-in-a-list": (
        "The African Union, the Arab League and the UN formed a mechanism.",
        ["AU LAS : coordination completed"],
    ),
    "coordinates-a-group": (
        "UNDP coordinates the United Nations Evaluation Group.",
        ["UNDP > UNEG : coordination ongoing"],
    ),
    "plus": ("It is an agreement between UNDP and WHO plus INTERPOL.", ["UNDP WHO INTERPOL : coordination ongoing"]),
    "visited-by": ("UNICEF has been visited by a delegation of WHO.", ["WHO > UNICEF : visit completed"]),
    "joined-by": (
        "In 2024 UNDP hosted a session, which was joined by WHO.",
        ["UNDP WHO : participation completed @2024"],
    ),
    "place-between-commas": (
        "UNIFIL deployed in the hills, in Lebanon, in support of WFP following a string of attacks.",
        ["UNIFIL > WFP : support completed in LBN"],
    ),
    "unnamed-first": (
        "UNDP worked with the judiciary, the Ministry of Health and the World Bank.",
        ["UNDP ministry-of-health WorldBank : coordination completed"],
    ),
    "programme-of-a-body": (
        "UNODC's partner left. UNODC Container Control Programme met with WHO.",
        ["UNODC > WHO : exchange completed makes ContainerControl"],
    ),
    "comments-of-a-state": (
        "OHCHR received comments on its draft from the Government of Cambodia.",
        ["OHCHR > KHM : input completed"],
    ),
    "proposed-to-an-organ": (
        "The Joint Inspection Unit proposed several amendments to the General Assembly.",
        ["JIU > GA : input completed"],
    ),
}
UNSAID = {
    "cooperation-of-one-with-the-united-nations": "Cooperation between the United Nations and WHO began in 1950.",
    "includes-no-body": "The United Nations Evaluation Group includes several evaluators.",
    "points-that-are-nouns": "UNDP will:\n\n(a) Training of the World Bank;\n",
    "done-without": "UNDP opened its office without consulting the World Bank.",
    "shared-services": "UNDP moved into shared services of the World Bank.",
    "topic-alone": "With regard to cooperation with other entities, UNODA will use its networks.",
    "established-by": "UNDP will participate in the reading circle established by the Secretary-General.",
    "groups-without-names": "UNDP participates in a range of inter-agency groups, including informal ones.",
    "as-chair-of-nobody": "UNDP served as chair of the morning session.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_a_plan_says(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_what_a_plan_does_not_say(text: str) -> None:
    assert records(text, "en") == []


MASTHEAD = (
    "United Nations\nA/91/6 (Sect. 8)\nGeneral Assembly\nDistr.: General\n12 April 2026\nOriginal: English\n\n"
    "Programme budget\n\n"
)
HEADED = {
    # the office of the section, whatever office it works with
    "namesake-in-between": (
        "The Office will cooperate with the Office for Disarmament Affairs. The Office will support the African Union.",
        ["OLA UNODA", "OLA AU"],
    ),
    "support-of-nobody": ("Technical support will be provided to the Sixth Committee.", ["OLA C6"]),
    "is-provided-with": ("The Sixth Committee will continue to be provided with advice.", ["OLA C6"]),
    "support-of-another": ("Technical support was provided to Kenya by UNDP.", ["UNDP KEN"]),
    "subprogramme": ("The subprogramme, together with UNDP, held talks.", ["OLA UNDP"]),
    "partnerships-with-those": ("Many partnerships, such as those with WHO and FAO, are old.", ["OLA WHO FAO"]),
    "named-by-the-report-itself": (
        "The Office for Disarmament Affairs (the Office) will assist Kenya. The Office will assist Chad.",
        ["UNODA KEN", "UNODA TCD"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), HEADED.values(), ids=HEADED)
def test_a_section_headed_by_an_office_is_about_that_one(text: str, expected: list[str]) -> None:
    report = extract.extract_report(f"{MASTHEAD}I. Office of Legal Affairs\n\n1. {text}\n", "en")
    said = [
        " ".join(one.path.partition("/")[2] for one in (*record.participants, *record.partners))
        for record in report.collaborations
    ]
    assert said == expected


def test_a_heading_that_says_more_than_a_name_heads_no_section_of_that_body() -> None:
    text = "1. The Office for Disarmament Affairs left. The Office will assist Kenya."
    masthead = MASTHEAD.replace("Sect. 8", "Sect. 3")  # one of several offices
    report = extract.extract_report(f"{masthead}I. Review of the Office of Legal Affairs\n\n{text}\n", "en")
    assert [record.participants[0].path for record in report.collaborations] == ["body/UNODA"]


SECTIONS = {
    # the number of the section says whose programme it is
    "subprogramme-zh": ("A/81/6 (Sect. 9)", "本次级方案与粮农组织合作。", "zh", [("DESA FAO", "")]),
    "programme-zh": ("A/81/6(Sect. 16)", "本方案还将支持肯尼亚。", "zh", [("UNODC", "KEN")]),
    "several-bodies-zh": ("A/80/6 (Sect. 11)", "本方案将继续与粮农组织合作。", "zh", [("OSAA ECA DGC FAO", "")]),
    "subprogramme-en": ("A/81/6 (Sect. 9)", "The subprogramme supported Kenya.", "en", [("DESA", "KEN")]),
    # and whom the short form means
    "department": ("A/81/6 (Sect. 34)", "The Department supported Kenya.", "en", [("DSS", "KEN")]),
    "part": ("A/81/6 (Sect. 29E)", "The Office cooperated with FAO.", "en", [("UNOG", "FAO")]),
    "commission": ("A/81/6 (Sect. 20)", "The Commission supported Kenya.", "en", [("ECE", "KEN")]),
    "another": ("A/81/6 (Sect. 34)", "The Office supported Kenya.", "en", []),
    # a part of a section that there is not, another document, a section with several offices
    "part-of-a-section": ("A/81/6 (Sect. 29D)", "本次级方案与粮农组织合作。", "zh", []),
    "no-budget": ("A/81/9 (Part. 9)", "本次级方案与粮农组织合作。", "zh", []),
    "unlisted": ("A/81/6 (Sect. 3)", "本次级方案与粮农组织合作。", "zh", []),
    "programme-that-does-nothing": ("A/81/6 (Sect. 9)", "本方案的执行情况与粮农组织的预算有关。", "zh", []),
    "only-proposed": (
        "A/81/6 (Sect. 20)",
        "This includes decisions on proposals for strengthening collaboration with UNDP through joint bodies.",
        "en",
        [],
    ),
}


@pytest.mark.parametrize("name", SECTIONS)
def test_whose_programme_a_section_of_the_budget_is(name: str) -> None:
    symbol, text, language, expected = SECTIONS[name]
    kind = {"zh": "Chinese", "en": "English"}[language]
    masthead = f"{symbol}\nDistr.: General\n2 July 2026\n{kind}\nOriginal: English\n\n"
    found = extract.extract_report(f"{masthead}1. {text}\n", language).collaborations
    assert [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ] == expected
