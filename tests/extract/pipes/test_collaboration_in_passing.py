"""What English reports say in passing: reports laid before an organ, whom somebody met, who takes part in what."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records, reported

SAID = {
    # a report or statement that came before an organ
    "report-that-was-submitted": (
        "It updates the report of the Secretary-General on lakes submitted to the Security Council.",
        ["SG > SC : input completed"],
    ),
    "report-to-be-submitted": (
        "It is the third report of UNEP on wetlands to be submitted to the General Assembly.",
        ["UNEP > GA : input completed"],
    ),
    "report-that-she-presented": (
        "The Special Rapporteur on minority issues set out, in the report that she presented to UNICEF, the changes.",
        ["SR-MinorityIssues > UNICEF : input completed"],
    ),
    "reports-submitted-to-it": (
        "The General Assembly has before it the reports that UNEP submitted to it.",
        ["UNEP > GA : input completed"],
    ),
    "submitted-to-a-session": (
        "The report of UNEP on minors was submitted to the fifty-second session of the Human Rights Council.",
        ["UNEP > HRC : input completed at HRC/52"],
    ),
    "submitted-to-it-and-its-committee": (
        "The report of UNEP was submitted to the Security Council and its Counter-Terrorism Committee.",
        ["UNEP > SC CTC : input completed"],
    ),
    "in-her-report": (
        "In her report to the Human Rights Council, the Special Rapporteur on minority issues looked at schools.",
        ["SR-MinorityIssues > HRC : input completed"],
    ),
    "in-the-statement-that-he-made": (
        "In the statement that he made to the General Assembly, the Secretary-General said that time was short.",
        ["SG > GA : statement completed"],
    ),
    # an opening phrase is no part of the list behind it
    "under-the-auspices": (
        "Under the auspices of UNEP, WHO and UNICEF organized a choir festival.",
        ["WHO UNICEF : event completed"],
    ),
    "along-with": (
        "Along with IOM, the talks were led by UNHCR and UNICEF.",
        ["UNHCR UNICEF IOM : leadership completed"],
    ),
    # whom somebody met
    "in-a-meeting-with": (
        "In a meeting with the President of Chad, the Secretary-General stressed the need for calm.",
        ["SG > TCD : exchange completed"],
    ),
    "between-with-a-new-head": (
        "A meeting between UNHCR and the new Chairperson of the Ministry of Justice of Chad was held.",
        ["UNHCR ministry-of-justice-TCD : exchange completed"],
    ),
    "in-a-dialogue-with": (
        "UNEP, in a public dialogue with the Third Committee, explained the plan.",
        ["UNEP > C3 : exchange completed"],
    ),
    "dialogue-held-by": (
        "An interactive dialogue with UNICEF was held by the Human Rights Council.",
        ["HRC > UNICEF : exchange completed"],
    ),
    "received-by-the-president": (
        "The President of Chad received the Special Envoy of the Secretary-General for the Sahel in May.",
        ["SE-Sahel > TCD : exchange completed"],
    ),
    "courtesy-call": (
        "The Special Envoy of the Secretary-General for the Sahel paid a courtesy call on the President of Chad.",
        ["SE-Sahel > TCD : exchange completed"],
    ),
    # who had a hand in it
    "hand-in-hand": (
        "Working hand in hand with UNICEF, UNDP reached islands.",
        ["UNDP > UNICEF : coordination completed"],
    ),
    "partners-in-this-area": (
        "Key partners of UNDP in this area are UNICEF and WHO.",
        ["UNICEF WHO > UNDP : coordination ongoing"],
    ),
    "relied-on": (
        "UNDP relied on UNICEF for water.",
        ["UNICEF > UNDP : support completed"],
    ),
    "thanks-to-advocacy": (
        "As a result of UNICEF advocacy, Chad has a law on lakes and adopted it.",
        ["UNICEF > TCD : support completed"],
    ),
    "requested-and-in-cooperation": (
        "At the request of Chad, and in cooperation with UNICEF, UNDP sent a team.",
        ["UNDP > TCD : support completed"],
    ),
    "wishes-to-thank": ("UNIDO wishes to thank UNDP for its support.", ["UNDP > UNIDO : support ongoing"]),
    "thanks-two": (
        "UNIDO thanks Chad for its patience and UNDP for its assistance.",
        ["UNDP > UNIDO : support ongoing"],
    ),
    # who takes part in what
    "debate-at": (
        "The Special Rapporteur on minority issues took part in a lively debate at UNESCO.",
        ["SR-MinorityIssues > UNESCO : participation completed"],
    ),
    "panellist": (
        "The Special Rapporteur on minority issues was a panellist in an event organized by UNESCO.",
        ["SR-MinorityIssues > UNESCO : participation completed"],
    ),
    "in-which-they-take-part": (
        "The note evaluates a lake programme in which UNEP, FAO and WHO take part.",
        ["UNEP FAO WHO : participation completed"],
    ),
    "designated-as-chairs": (
        "The task team designated UNEP and FAO as co-chairs.",
        ["UNEP FAO : leadership completed"],
    ),
    "speakers-included": (
        "The session was long, and the speakers included the Director of UNIDO and the Head of UNEP.",
        ["UNIDO UNEP : participation completed"],
    ),
    "panellists-were": ("The panellists were UNDP and UNICEF.", ["UNDP UNICEF : participation completed"]),
    # names that nobody knows stand in a list that begins with a State
    "partners-that-begin-with-a-state": (
        "IOM works with many partners, including the Government of Chad, UNHCR, HELP-Reef, Choirs Unlimited, UNICEF and WFP.",
        ["IOM > TCD UNHCR UNICEF WFP : coordination ongoing"],
    ),
    "placed-before": (
        "It is the third report of UNEP on wetlands to be placed before the General Assembly.",
        ["UNEP > GA : input completed"],
    ),
    # what is done by those without a name makes no other thing of what was told
    "owned-by-nobody": (
        "UNEP and FAO began joint efforts to protect the lake by means of a process owned and led by fishers.",
        ["UNEP FAO : coordination completed"],
    ),
    # behind what is put in its subject goes on
    "led-by-put-in": (
        "UNEP, co-led by Kenya, coordinated its walks with WHO.",
        ["UNEP > WHO : coordination completed"],
    ),
    "accompanied-by-put-in": (
        "The Secretary-General, accompanied by the Executive Director of UNICEF, visited Pakistan.",
        ["SG > PAK : visit completed in PAK"],
    ),
    "at-their-request": (
        "UNCTAD assisted, at their request, Ghana and Zambia in drafting laws.",
        ["UNCTAD > GHA ZMB : support completed"],
    ),
    "of-which-they-are-members": (
        "UNEG, of which UNDP and UNICEF are members, adopted norms.",
        ["UNDP UNICEF > UNEG : membership ongoing"],
    ),
    "whose-members": (
        "UNEG, whose members include UNDP and UNICEF, is small.",
        ["UNDP UNICEF > UNEG : membership ongoing"],
    ),
    "contributions-enabled": (
        "The contributions of Japan and Norway enabled UNODC to buy boats.",
        ["UNODC > JPN NOR : funding completed"],
    ),
    # a list goes on behind the same preposition
    "with-and-with": (
        "UNDP signed agreements with UNICEF and with WHO.",
        ["UNDP > UNICEF WHO : coordination completed"],
    ),
    "of-and-of": (
        "UNESCO made the plan with the support of UNDP and of UNICEF.",
        ["UNDP UNICEF > UNESCO : support completed"],
    ),
    "will-be-carried-out": (
        "Later, the survey will be carried out by UNDP and UNICEF.",
        ["UNDP UNICEF : research planned"],
    ),
    "expected-to-sign": (
        "UNDP is expected to sign an agreement with UNICEF.",
        ["UNDP > UNICEF : coordination planned"],
    ),
    # what others should do does not touch what is done
    "how-others-should": (
        "UNDP and UNICEF wrote guidance on how schools should reopen.",
        ["UNDP UNICEF : publication completed"],
    ),
    "addressed-the-opening-of": (
        "UNEP addressed the opening of the seventeenth session of the Forum on Minority Issues.",
        ["UNEP > ForumOnMinorityIssues : statement completed at ForumOnMinorityIssues/17"],
    ),
    "contributed-to-a-workshop": (
        "UNDP contributed to a workshop organized by UNESCO.",
        ["UNDP > UNESCO : participation completed"],
    ),
    "contributed-to-a-paper": (
        "UNDP contributed to the discussion paper of UNESCO.",
        ["UNDP > UNESCO : input completed"],
    ),
    "thanks-one-and-to-another": (
        "UNIDO expressed its gratitude to Chad for its patience and to UNDP for its assistance.",
        ["UNDP > UNIDO : support completed"],
    ),
    "with-facilitators-from": (
        "Lessons were presented, with facilitators from the statistical offices of Chad and Peru, UNEP and UNHCR.",
        ["UNEP UNHCR > TCD PER : participation completed"],
    ),
    "leadership-in": (
        "UNCTAD continued to assume the leadership in UNEG.",
        ["UNCTAD > UNEG : leadership ongoing"],
    ),
    "support-by-two": (
        "The delegates acknowledged the support provided to the choirs by UNICEF and UNDP.",
        ["UNICEF UNDP : support completed"],
    ),
    "named-as-some-of-them": (
        "UNEP cooperates with FAO, WTO and other entities and initiatives, such as WIPO, ITU and UNIDO, on waste.",
        ["UNEP > FAO WTO WIPO ITU UNIDO : coordination ongoing"],
    ),
    "joint-unit": (
        "Through the joint Gender Unit of the Department of Peace Operations and UNICEF, the Department will train nurses.",
        ["DPO UNICEF : coordination ongoing"],
    ),
    "efforts-of-others": (
        "UNODA cooperates with the African Union and CARICOM, avoiding the duplication of efforts undertaken by these organizations.",
        ["UNODA > AU CARICOM : coordination ongoing"],
    ),
    "through-joint-projects": (
        "UNCTAD will collaborate with FAO and WHO through joint projects.",
        ["UNCTAD > FAO WHO : coordination planned"],
    ),
    "helped-by-one": (
        "UNDP and UNICEF were assisted by WHO in drafting the plan.",
        ["WHO > UNDP UNICEF : support completed"],
    ),
    "support-appreciated": (
        "WFP appreciated the contribution of FAO to the talks.",
        ["FAO > WFP : support completed"],
    ),
    "support-of-its-own": (
        "UNDP's increased technical support to Mali continued in 2023.",
        ["UNDP > MLI : support completed @2023"],
    ),
    # no verbs, though they end like ones
    "and-training-in": (
        "UNODC provided tools and training in mediation to officials from Chad.",
        ["UNODC > TCD : training completed"],
    ),
}
UNSAID = {
    "since-her-report": "Since her report to the Human Rights Council, the Special Rapporteur on minority issues has rested.",
    "requested": "The General Assembly requested that the report of the Secretary-General be submitted to the Security Council.",
    "report-that-was-not-submitted": "The report of UNEP was not submitted to the General Assembly.",
    "asked-to-report": "The Security Council asked the Secretary-General to report to the Council every three months.",
    "invited-to-inform": "The General Assembly invited the Secretary-General to inform the Security Council.",
    "charged-with-reporting": "UNEP was tasked with guiding the forum, preparing its sessions and reporting to the General Assembly.",
    "set-up": "The General Assembly set up UNEP by a resolution of 1972.",
    "appreciate-if": "UNEP would appreciate it if the report were brought to the attention of the Security Council.",
    "welcomed": "The Security Council welcomed the contribution of the African Union to the peace process in Somalia.",
    "adopted-by-another": "UNEP held a walk about rule 37, which had recently been adopted by UNICEF.",
    "should": "UNDP should strengthen its cooperation with UNICEF.",
    "could-have": "UNDP and UNICEF could have worked more closely with WHO.",
    "limited": "There was limited coordination between UNDP and UNICEF.",
    "facilitators-from-one": "Lessons were presented, with facilitators from UNEP.",
    "absence-of": "With the continued absence of UNEP, WHO went on training wardens of the lake.",
    "participants-were-informed": "Participants were informed by UNEP.",
    "called-on": "UNEP called on the President of Chad to protect the lake.",
    "received-support": "Chad received UNICEF cards.",
    "somebody-works-with-each": "A network of rivers works with UNICEF on water and is working with the African Union on peace.",
    "only-helped": "The Reef Commission and the Lake Council were supported in drafting a law.",
    "designated-one": "The task team designated UNEP as chair.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_said_in_passing(text: str, expected: list[str]) -> None:
    found = records(text, "en")
    assert expected[0] in found


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_not_said_in_passing(text: str) -> None:
    assert records(text, "en") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The choirs were organized with the support and the efforts of UNESCO.",
            ["UN-Habitat > UNESCO : support completed"],
        ),
        ("That was made possible by financial support from Austria.", ["UN-Habitat > AUT : funding completed"]),
        ("Thanks go also to UNESCO for its support.", ["UN-Habitat > UNESCO : support ongoing"]),
        ("Collaboration will also continue with UNDP, and with WHO.", ["UN-Habitat > UNDP WHO : coordination ongoing"]),
        ("A workshop held with UNICEF reached 30 teachers.", ["UN-Habitat > UNICEF : event completed"]),
        ("No choirs were organized with the support of UNESCO.", []),
        (
            "Together with UNEP and the Government of Kenya, the plans were revised.",
            ["UN-Habitat UNEP > KEN : coordination completed"],
        ),
        ("At the request of the Government of Chad, a profile was prepared.", ["UN-Habitat > TCD : support completed"]),
        (
            "At the request of the Government of Chad, a profile was prepared by UNEP.",
            ["UNEP > TCD : publication completed"],
        ),
        ("The event was co-hosted by the Government of Kenya.", ["UN-Habitat > KEN : event completed"]),
        ("An agreement with the World Bank was concluded.", ["UN-Habitat > WorldBank : coordination completed"]),
        ("The commissions signed an agreement with the World Bank.", []),
        ("A memorandum of understanding was signed with IOM.", ["UN-Habitat > IOM : coordination completed"]),
        (
            "A report on land, prepared with FAO and IFAD, was issued.",
            ["UN-Habitat > FAO IFAD : publication completed"],
        ),
        ("Contributions were received from Japan and Norway.", ["UN-Habitat > JPN NOR : funding completed"]),
        ("The largest donors were Sweden and the European Union.", ["UN-Habitat > SWE EU : funding completed"]),
    ],
)
def test_nobody_is_said_to_act_but_whose_report_it_is(told: str, expected: list[str]) -> None:
    assert reported(told) == expected
