"""What stands for an actor without naming it: who is meant in a collaboration, and when nobody is."""

from __future__ import annotations

import pytest

import extract


def pairs(text: str, language: str) -> set[tuple[str, str]]:
    """Return (participants, partners) of each record, names joined by a space."""
    return {
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in extract.load(language)(text)._.collaborations
    }  # type: ignore[misc]


CEASEFIRE = "The ceasefire between Jordan and Egypt holds. "
GROUP = "A working group on coastal erosion met in Nairobi. "

MEANT = {
    "parties": (f"{CEASEFIRE}UNIFIL liaised with the parties on safety.", "en", ("UNIFIL", "EGY JOR")),
    "both-parties": (f"{CEASEFIRE}UNIFIL supported both parties.", "en", ("UNIFIL", "EGY JOR")),
    # who the parties are may be said later
    "parties-before": (f"UNIFIL met with the parties. {CEASEFIRE}", "en", ("UNIFIL", "EGY JOR")),
    "parties-in-list": (
        f"{CEASEFIRE}I welcome the coordination between UNIFIL, the parties, and UNDP.",
        "en",
        ("UNIFIL UNDP", "EGY JOR"),
    ),
    "group": (f"{GROUP}UNEP supported the working group.", "en", ("UNEP", "working-group-on-coastal-erosion")),
    "set-up": (
        "UNIFIL assisted the mechanism established pursuant to the ceasefire. It is small.",
        "en",
        ("UNIFIL", "ceasefire-mechanism"),
    ),
    "this-institute": ("The Reef Institute opened. UNDP assisted this institute.", "en", ("UNDP", "reef-institute")),
    "my-envoy": (
        "The Special Envoy for Coral Reefs came. My Special Envoy visited Kenya.",
        "en",
        ("special-envoy-for-coral-reefs", "KEN"),
    ),
    "offices-such-as": (
        "Collaboration between the Reef Office and the independent offices, such as UNDP and FAO, is strong.",
        "en",
        ("reef-office UNDP FAO", ""),
    ),
    "short-name": (
        "The Reef Committee for Kenya met. UNDP supported the Reef Committee.",
        "en",
        ("UNDP", "reef-committee-for-kenya"),
    ),
    "the-mechanism": (
        "The ceasefire mechanism began its work. UNDP assisted the mechanism.",
        "en",
        ("UNDP", "ceasefire-mechanism"),
    ),
    # nouns in the plural, by what the paragraph has named side by side
    "two-countries": (
        "Floods hit Malawi and Zambia. UNDP supported the two countries.",
        "en",
        ("UNDP", "MWI ZMB"),
    ),
    "these-offices": (
        "Staff wrote to the Reef Office and the Fisheries Office. UNDP supported these offices.",
        "en",
        ("UNDP", "reef-office fisheries-office"),
    ),
    "both-sides-zh": (
        "妇女署与开发署签署了协定。人口基金支持双方开展工作。",
        "zh",
        ("UNFPA", "UN-Women UNDP"),
    ),
    "two-countries-zh": ("马拉维和赞比亚遭受水灾。开发署支持两国重建道路。", "zh", ("UNDP", "MWI ZMB")),
    # as many as the paragraph has named, though not side by side
    "both-organizations": (
        "UNICEF briefed UNHCR in May. WFP supported both organizations.",
        "en",
        ("WFP", "UNICEF UNHCR"),
    ),
    "government": (
        "Floods hit Malawi in March. UNDP worked with the Government to rebuild roads.",
        "en",
        ("UNDP", "MWI"),
    ),
    "government-first": (
        "Floods hit Malawi in March. The Government, with the support of UNDP, adopted a plan.",
        "en",
        ("UNDP", "MWI"),
    ),
    "meeting": (
        "FAO organized a workshop. The workshop was attended by representatives of UNDP and Kenya.",
        "en",
        ("UNDP", "KEN FAO"),
    ),
    "participants": ("FAO hosted a forum. Participants included UNDP and WFP.", "en", ("UNDP WFP", "FAO")),
    "both-meetings": (
        "The Reef Council was convened in Rome. These meetings were attended by UNDP. WFP participated in both meetings.",
        "en",
        ("WFP", "reef-council"),
    ),
    "including": (
        "The Reef Council was convened. The meeting was attended by Kenya, with others also present, including WMO.",
        "en",
        ("WMO", "KEN reef-council"),
    ),
    "of-many": (
        "FAO hosted a forum. The forum was attended by experts of 20 organizations, including UNDP and WFP.",
        "en",
        ("UNDP WFP", "FAO"),
    ),
    "participants-zh": ("妇女署举办了论坛。与会者包括开发署和粮农组织。", "zh", ("UNDP FAO", "UN-Women")),
    "those-who-came-zh": ("妇女署举办了讲习班。参加讲习班的有开发署。", "zh", ("UNDP", "UN-Women")),
    "these-meetings-zh": ("妇女署举办了两次研讨会。世卫组织派代表参加了这些研讨会。", "zh", ("WHO", "UN-Women")),
    "co-led-with": (
        "FAO co-leads, with UNDP, a new working group on coastal erosion.",
        "en",
        ("FAO UNDP", "working-group-on-coastal-erosion"),
    ),
    "established-by": (
        "The task force on coastal erosion established by WMO in 2022 is co-chaired by UNDP and FAO.",
        "en",
        ("UNDP FAO", "task-force-on-coastal-erosion"),
    ),
}

OPEN = {
    # nobody has said who the parties are
    "parties": ("UNIFIL liaised with the parties.", "en"),
    # to a convention
    "parties-to": (f"{CEASEFIRE}UNEP supported the parties to the Convention.", "en"),
    # a meeting between two makes no parties of them
    "no-conflict": ("A meeting between Jordan and Egypt took place. UNIFIL liaised with the parties.", "en"),
    # an advisory group without a name of its own
    "another-group-zh": ("沿海文化小组开会。咨询小组成立了。开发署支持该小组。", "zh"),
    # nobody by that name
    "this-agency": ("The Reef Institute opened. UNDP assisted this agency.", "en"),
    # a group whose purpose is not told
    "group": ("A working group met. UNEP supported the working group.", "en"),
    # several countries: which Government?
    "governments": ("Floods hit Malawi and Zambia in March. UNDP worked with the Government.", "en"),
    # three were named, not two
    "two-of-three": ("Floods hit Malawi, Zambia and Kenya. UNDP supported the two countries.", "en"),
    # no office among them
    "these-offices": ("Staff wrote to the Reef Council and the Fisheries Board. UNDP supported these offices.", "en"),
    # another group was spoken of since
    "another-group": (f"{GROUP}A group of donors came. UNEP supported the group.", "en"),
    "platform": ("UNEP established a platform for the exchange of ideas.", "en"),
}


@pytest.mark.parametrize("name", MEANT)
def test_what_a_description_stands_for(name: str) -> None:
    text, language, expected = MEANT[name]
    assert expected in pairs(text, language)


@pytest.mark.parametrize("name", OPEN)
def test_what_stands_for_nobody(name: str) -> None:
    assert pairs(*OPEN[name]) == set()


def test_who_is_only_described_is_less_sure() -> None:
    described, named = (
        record.confidence
        for text in ("UNIFIL liaised with the parties.", "UNIFIL liaised with Jordan.")
        for record in extract.load("en")(CEASEFIRE + text)._.collaborations
    )
    assert described < named


REQUEST = (
    "1. In resolution 2022/6 the Economic and Social Council requested the Secretary-General to submit a report to the "
    "Commission on the Status of Women. "
)
MASTHEAD = {
    "en": "United Nations\nA/78/205\nDistr.: General\n2 July 2023\nOriginal: English\n\nReport of the Secretary-General\n\n",
    "zh": "联合国\nA/78/205\nDistr.: General\n2 July 2023\nChinese\nOriginal: English\n\n秘书长的报告\n\n",
}

SUBMITTED = {
    "pursuant": (
        "1. The present report is submitted pursuant to General Assembly resolution 77/150.",
        "en",
        "SG GA",
    ),
    "that-request": (
        REQUEST + "The present report is submitted in response to that request.",
        "en",
        "SG CSW",
    ),
    "zh": ("1. 本报告根据大会第77/150号决议提交。", "zh", "SG GA"),
    "several": (
        "1. The present report is submitted pursuant to General Assembly resolution 77/150 and Council resolution 2022/6.",
        "en",
        "",
    ),
    "about": ("1. The present report describes General Assembly resolution 77/150.", "en", ""),
}


@pytest.mark.parametrize("name", SUBMITTED)
def test_whom_a_report_is_submitted_to(name: str) -> None:
    text, language, expected = SUBMITTED[name]
    found = extract.extract_report(f"{MASTHEAD[language]}{text}\n", language).collaborations
    said = [" ".join(one.path.partition("/")[2] for one in (*some.participants, *some.partners)) for some in found]
    assert " ".join(said) == expected
