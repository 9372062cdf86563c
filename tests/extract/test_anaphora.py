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
    "the-mechanism": (
        "The ceasefire mechanism began its work. UNDP assisted the mechanism.",
        "en",
        ("UNDP", "ceasefire-mechanism"),
    ),
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
    # a group whose purpose is not told
    "group": ("A working group met. UNEP supported the working group.", "en"),
    # a list that goes on before the parties
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
