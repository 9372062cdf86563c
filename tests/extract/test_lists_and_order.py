"""Who stands in a list beside those nobody knows, and what stands between who acts and what is done."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    # ---- a fund, and those without a name, in the list of those who act
    "fund-among-those-who-act": (
        "UNFPA and the United Nations Democracy Fund supported WHO in training 30 nurses.",
        ["UNFPA > WHO : support completed"],
    ),
    "unnamed-behind-a-body": (
        "UNDP, foreign speakers, judges and various groups in Haiti participated in the seminar with UNHCR.",
        ["UNDP UNHCR : participation completed"],
    ),
    "elders-met-it": ("UNHCR, elders and mayors met with IOM.", ["UNHCR > IOM : exchange completed"]),
    # ---- what stands between who acts and what is done
    "based-at-another": (
        "The Reef Section based at UNIFIL continued to advise UNDOF.",
        ["reef-section > UNDOF : support ongoing"],
    ),
    "located-in-a-town": ("UNEP, located in Nairobi, trained WHO.", ["UNEP > WHO : training completed"]),
    "on-behalf-of-a-body": (
        "A representative speaking on behalf of UNEP briefed FAO on reefs.",
        ["UNEP > FAO : statement completed"],
    ),
    "on-behalf-of-several-nobody-speaks": ("The rules were read on behalf of UNEP.", []),
    "committee-of-a-body": (
        "WHO supported the health and reefs committee of the Economic and Social Council in its review.",
        ["WHO > ECOSOC : support completed"],
    ),
    # ---- how the sentence begins
    "in-order-to": (
        "In order to improve the rules on food, UNICEF and FAO are closely working with villages.",
        ["UNICEF FAO : coordination ongoing"],
    ),
    "in-order-to-help": ("In order to help UNICEF, FAO should map reefs.", []),
    "in-a-country-working-with": (
        "In Nepal, working with UNDP and WHO, UNESCO mapped schools.",
        ["UNESCO > UNDP WHO : coordination completed in NPL"],
    ),
    "with-seed-money": (
        "With seed money from WHO, UNDP and FAO opened a dairy.",
        ["UNDP FAO > WHO : coordination completed"],
    ),
    # ---- an adjective with a hyphen is no verb
    "gender-based": (
        "UNFPA provided training on sexual and gender-based violence to UNMISS.",
        ["UNFPA > UNMISS : training completed"],
    ),
    "and-co-organized": (
        "UNFPA trained judges and co-organized a seminar with WHO.",
        ["UNFPA WHO : event completed"],
    ),
    # ---- host communities hold no event
    "host-communities": (
        "Tents have been delivered to families across three districts and host communities by UNHCR and IOM.",
        ["UNHCR IOM : coordination completed"],
    ),
    "drilled-by-two": ("Wells were drilled in the valley by FAO and IOM.", ["FAO IOM : coordination completed"]),
    "drilled-by-one": ("Wells were drilled in the valley by FAO.", []),
    "registered-with-support": (
        "A total of 1,204 families were registered by UNHCR, with support from FAO and IOM.",
        ["UNHCR FAO IOM : coordination completed"],
    ),
    "lent-by-another": (
        "UNDP and FAO mapped roads with drones loaned by WFP.",
        ["UNDP FAO > WFP : coordination completed"],
    ),
    # ---- members, donors, those who set something up
    "among-the-donors": (
        "Denmark and Germany are among the main contributors to UNICEF.",
        ["UNICEF > DNK DEU : funding ongoing"],
    ),
    "among-those-asked": ("Denmark and Germany are among the countries that UNICEF named.", []),
    "doubled-its-membership": (
        "UNEP doubled its participation in UNCTAD.",
        ["UNEP > UNCTAD : membership completed"],
    ),
    "mayors-set-it-up": (
        "Elected mayors established the Economic and Social Council with support from UNDP and WHO.",
        ["ECOSOC > UNDP WHO : support completed"],
    ),
    "exchange-among-states": (
        "FAO facilitated an exchange among Brazil and Namibia on reefs.",
        ["FAO > BRA NAM : support completed"],
    ),
    "funding-channelled": (
        "Funding from Norway and Sweden was channelled in support of UNDP.",
        ["UNDP > NOR SWE : funding completed"],
    ),
    "patrols-of-two": (
        "Patrols composed of soldiers of UNISFA and UNMISS went to the river.",
        ["UNISFA UNMISS : membership completed"],
    ),
    # ---- those without a name in a list: before a body, and behind the one who acts
    "authorities-and-a-body": (
        "UNDP works with national authorities, civil society and UNICEF.",
        ["UNDP > UNICEF : coordination ongoing"],
    ),
    "mayors-and-a-body": ("UNDP worked with mayors, judges, and FAO on dams.", ["UNDP > FAO : coordination completed"]),
    "headquarters-and-two": (
        "UNMIT intensified coordination with United Nations Headquarters, UNICEF and FAO.",
        ["UNMIT > UNICEF FAO : coordination ongoing"],
    ),
    "leaders-with-another": (
        "UNDP, WHO and local leaders, with FAO, opened a clinic.",
        ["UNDP WHO > FAO : coordination completed"],
    ),
    # families are no subject of what one who is helped did
    "families-behind-whom-one-helped": (
        "UNDP supported WHO and families attended classes.",
        ["UNDP > WHO : support completed"],
    ),
    "armed-groups": (
        "Talks were held between Kenya and two armed groups, M23 and Al-Shabaab.",
        ["M23 Al-Shabaab > KEN : exchange completed"],
    ),
    # ---- where one of a list works
    "in-a-country-and-another": (
        "UNDP organized the seminar with UNESCO in Mali and UNICEF.",
        ["UNDP UNESCO UNICEF : event completed"],
    ),
    "each-in-a-country": (
        "UNDP met with UNESCO in Mali and UNICEF built a quay.",
        ["UNDP > UNESCO : exchange completed"],
    ),
    "based-in-a-town": (
        "The meeting was attended by UNICEF, the Nairobi-based UNEP and people of the town.",
        ["UNICEF UNEP : participation completed"],
    ),
    "through-its-office": (
        "UNDP, through its office in Suva, and FAO built a dam.",
        ["UNDP FAO : coordination completed"],
    ),
    # ---- persons and posts
    "persons-of-bodies": (
        "The workshop was attended by Ada Byron of UNDP, Bo Reed of FAO and Cy Moe of WHO.",
        ["UNDP FAO WHO : participation completed"],
    ),
    "posts-and-persons": (
        "Guests were the Director of UNDP, Ada Byron; the third Chair of WHO, Bo Reed; and the Permanent Observer of LAS to the UN.",
        ["UNDP WHO LAS : participation completed"],
    ),
    "represented-by": (
        "UNDP, represented by Ms. Ada Byron, and FAO, represented by Mr. Bo Reed, signed a memorandum.",
        ["UNDP FAO : coordination completed"],
    ),
    "ambassadors": (
        "UNDP met with the Ambassadors of the European Union and FAO.",
        ["UNDP > EU FAO : exchange completed"],
    ),
    # ---- what is put in
    "as-champion": (
        "UNHCR, as champion of the cause within the African Union, supported FAO.",
        ["UNHCR > FAO : support completed"],
    ),
    "to-a-lesser-extent": (
        "UNDP and, to a lesser extent, FAO supported WHO.",
        ["UNDP FAO > WHO : support completed"],
    ),
    "and-in-collaboration": (
        "UNDP, along with FAO and WHO, and in collaboration with Kenya, built a dam.",
        ["UNDP FAO WHO > KEN : coordination completed"],
    ),
    "participation-and-funding": (
        "UNDP and FAO, with the participation of WHO, and with financial support from Norway, organized a seminar.",
        ["UNDP FAO > WHO NOR : support completed"],
    ),
    # ---- what is a State's own
    "surveillance-of-a-state": ("WHO strengthened Kenya’s surveillance.", ["WHO > KEN : support completed"]),
    # ---- what belongs to another clause
    "as-another-was-unable": (
        "UNDP and FAO held talks on boats, as WHO had been unable to do so.",
        ["UNDP FAO : event completed"],
    ),
    "an-effort-to-which": (
        "UNDP and FAO pooled their nets to feed pupils, an effort to which the European Union contributed 11 million euros.",
        ["UNDP FAO : coordination completed", "EU > UNDP FAO : funding completed"],
    ),
    "asked-why-absent": (
        "The delegate praised the cooperation between UNDP and FAO on reefs and asked why WHO was absent.",
        ["UNDP FAO : coordination completed"],
    ),
    # ---- a study of attacks is no attack
    "study-of-attacks": (
        "In collaboration with WHO and FAO, UNDP will publish a study of attacks on doctors.",
        ["UNDP WHO FAO : publication planned"],
    ),
    "attacks-on-another": ("Attacks by ISIL on UNDP went on.", []),
    # ---- who acts behind an opening, who is told by what he is
    "acting-jointly": ("Acting jointly, UNDP and FAO gave briefings to WHO.", ["UNDP FAO > WHO : statement completed"]),
    "not-content": (
        "Not content with a draft, UNDP and FAO supported WHO.",
        ["UNDP FAO > WHO : support completed"],
    ),
    "its-co-chairs": (
        "The network failed, yet its co-chairs, IFAD and UNESCO, supported WHO.",
        ["IFAD UNESCO > WHO : support completed"],
    ),
    "two-centres-in-towns": (
        "The two centres, UNREC in Togo and UNRCPD, will hold a school.",
        ["UNREC UNRCPD : event planned"],
    ),
    "each-with-its-place": ("UNDP in Fiji and FAO trained WHO.", ["UNDP FAO > WHO : training completed"]),
    "section-of-a-mission": (
        "In partnership with FAO, the MONUSCO justice support section held 34 clinics.",
        ["MONUSCO FAO : event completed"],
    ),
    "thanks-to-a-body": ("Thanks to UNDP, FAO opened a dam.", ["UNDP > FAO : support completed"]),
    "accompanied-throughout": (
        "UNDP was accompanied throughout its stay by FAO and WHO.",
        ["FAO WHO > UNDP : support completed"],
    ),
    # ---- nouns and verbs of giving
    "on-its-accord": ("The work of UNDP builds on its accord with FAO.", ["UNDP > FAO : coordination ongoing"]),
    "handover": (
        "The project closed with the handover of two courts to the Sierra Leone Police by UNDP.",
        ["UNDP > SierraLeonePolice : support ongoing"],
    ),
    "thanked-by": ("UNDP and FAO were thanked by Kenya for their help.", ["UNDP FAO > KEN : support completed"]),
    "thanks-for-data": (
        "UNDP thanks FAO and WHO for the data that they provided.",
        ["FAO WHO > UNDP : support completed"],
    ),
    "reimbursed": ("UNICEF reimbursed WFP for the flights.", ["UNICEF > WFP : funding completed"]),
    "lent": ("UNDP lent WHO two experts.", ["UNDP > WHO : support completed"]),
    "furnished": ("UNDP furnished FAO with two experts.", ["UNDP > FAO : support completed"]),
    "made-possible": ("UNDP made it possible for FAO to open a dam.", ["UNDP > FAO : support completed"]),
    "stations-of-another": (
        "UNDP equipped two stations of the Sierra Leone Police.",
        ["UNDP > SierraLeonePolice : support completed"],
    ),
    "numbers-among-its-members": (
        "The Reef Cluster numbers among its members UNICEF and WFP.",
        ["UNICEF WFP > reef-cluster : membership ongoing"],
    ),
    # ---- each with what it is or does
    "one-and-the-other-hand": (
        "UNDP, on the one hand, and FAO, on the other, supported WHO.",
        ["UNDP FAO > WHO : support completed"],
    ),
    "not-only": ("Not only UNDP but also FAO supported WHO.", ["UNDP FAO > WHO : support completed"]),
    "the-lead-agency": ("UNICEF, the lead agency, and WHO trained FAO.", ["UNICEF WHO > FAO : training completed"]),
    "experts-of-each": ("UNICEF’s and WHO’s experts trained FAO.", ["UNICEF WHO > FAO : training completed"]),
    "from-each": (
        "Representatives from UNDP, FAO and from WHO, as well as of UNICEF, attended the workshop.",
        ["UNDP FAO WHO UNICEF : participation completed"],
    ),
    "so-many-from-each": (
        "The workshop was attended by 20 officials from UNDP, ten from FAO and five from WHO.",
        ["UNDP FAO WHO : participation completed"],
    ),
    "each-in-its-country": (
        "UNDP provided support to WHO in Chad, FAO in Mali and UNICEF in Togo.",
        ["UNDP > WHO FAO UNICEF : support completed in TCD MLI TGO"],
    ),
    "each-in-something-else": (
        "UNDP supported WHO in mapping reefs, FAO in mending nets and UNICEF in building boats.",
        ["UNDP > WHO FAO UNICEF : support completed"],
    ),
    "through-its-membership": (
        "Through its membership in the Human Rights Council, UNDP advises WHO.",
        ["UNDP > WHO : support ongoing", "UNDP > HRC : membership ongoing"],
    ),
    "through-its-participation": (
        "UNEP will map reefs, including through its participation in UNESCO.",
        ["UNEP > UNESCO : membership planned"],
    ),
}


@pytest.mark.parametrize("key", ENGLISH)
def test_lists_and_order(key: str) -> None:
    """A member without a name costs the others nothing, nor does what stands between."""
    text, expected = ENGLISH[key]
    assert records(text, "en") == expected
