"""What a noun means that stands for something told of before: the workshop of one body, the delegation of several."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    # ---- who made it acts in what is told of it
    "workshop-with-support": (
        "In May, FAO held a workshop on nets in Togo. The workshop was organized with the support of UNDP.",
        ["UNDP > FAO : support completed"],
    ),
    "workshop-held-jointly": (
        "FAO supported WHO with a workshop on nets. The workshop was held jointly with UNDP.",
        ["FAO > WHO : support completed", "FAO UNDP : event completed"],
    ),
    "a-sentence-between": (
        "In 2023, INCB undertook a mission to Cyprus. The weather was fine. The mission was organized with the support of UNDP.",
        ["INCB > CYP : visit completed @2023 in CYP", "UNDP > INCB : support completed"],
    ),
    "never-told-of": (
        "FAO supported WHO with a handbook. The visit by elders was long. The visit ended early.",
        ["FAO > WHO : support completed"],
    ),
    # ---- who makes up a team acts as that team
    "delegation": (
        "The visiting delegation consisted of UNODC experts and experts from IOM and ICAO. The delegation also met with INTERPOL.",
        ["UNODC IOM ICAO : membership completed", "UNODC IOM ICAO > INTERPOL : exchange completed"],
    ),
    "mission-of-three": (
        "The mission was composed of staff of UNEP, FAO and WHO. The mission visited IOM.",
        ["UNEP FAO WHO : membership completed", "UNEP FAO WHO > IOM : visit completed"],
    ),
    # ---- what somebody and its own centres do; what a body's project is for
    "its-regional-centres": (
        "UNODA and its regional centres organized a workshop.",
        ["UNODA UNLIREC UNRCPD UNREC : event completed"],
    ),
    "project-that-seeks-to": (
        "This is a part of UNODA's global project that seeks to mend nets, funded by the European Union.",
        ["EU > UNODA : funding completed"],
    ),
    "forum-by-its-short-name": (
        "UNEP attended the High-level Political Forum in 2022.",
        ["UNEP > HLPF : participation completed @2022"],
    ),
    "people-of-a-crisis": (
        "UNHCR worked for five million people affected by the Myanmar and Afghanistan situations.",
        [],
    ),
}


@pytest.mark.parametrize("key", ENGLISH)
def test_what_a_noun_means(key: str) -> None:
    """The noun alone means what was told of last under it, for a paragraph or two."""
    text, expected = ENGLISH[key]
    assert records(text, "en") == expected
