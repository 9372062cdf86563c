"""What plans say of those with whom somebody will work: with regard to liaison, A will enhance its cooperation with B."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

SAID = {
    "topic-first": (
        "With regard to cooperation and liaison at all levels, UNIDO will work with UNESCO.",
        ["UNIDO > UNESCO : coordination planned"],
    ),
    "topic-regarding": (
        "Regarding coordination, UNIDO continued its close cooperation with UNESCO.",
        ["UNIDO > UNESCO : coordination ongoing"],
    ),
    "acts-as": (
        "UNIDO, as secretariat, will work through UNEG and will deepen collaboration with UNESCO.",
        ["UNIDO > UNEG : coordination planned", "UNIDO > UNESCO : coordination planned"],
    ),
    "to-chair": ("UNIDO will continue to chair UNEG.", ["UNIDO > UNEG : leadership ongoing"]),
    "to-co-chair": ("UNIDO will also co-chair UNEG.", ["UNIDO > UNEG : leadership planned"]),
    "to-engage-with": ("UNIDO will engage closely with Chad.", ["UNIDO > TCD : exchange planned"]),
    "to-brief": ("UNIDO is to brief UNEG.", ["UNIDO > UNEG : statement planned"]),
    "will-do-with": (
        "UNIDO will explore, in collaboration with UNESCO, the creation of a choir.",
        ["UNIDO UNESCO : coordination planned"],
    ),
    "one-thing-each": (
        "UNIDO will work with UNESCO and FAO on reefs, with UNICEF on songs, and with WHO on salt.",
        [
            "UNIDO > UNESCO FAO : coordination planned",
            "UNIDO > UNICEF : coordination planned",
            "UNIDO > WHO : coordination planned",
        ],
    ),
    "unnamed-such-as": (
        "UNIDO will work with global and regional partner organizations, such as UNESCO and WHO.",
        ["UNIDO > UNESCO WHO : coordination planned"],
    ),
    "unnamed-in-the-list": (
        "UNIDO will cooperate with the United Nations funds and programmes as well as specialized agencies, UNESCO and WHO.",
        ["UNIDO > UNESCO WHO : coordination planned"],
    ),
    "opening-list-of-three": (
        "In cooperation with UNESCO, FAO and WHO, UNIDO will host a fair.",
        ["UNIDO UNESCO FAO WHO : event planned"],
    ),
    "group-set-up-with": (
        "UNIDO will support UNEG, established jointly with UNESCO and WHO.",
        ["UNIDO > UNEG : support planned", "UNEG UNESCO WHO : coordination completed"],
    ),
    "work-of": ("UNIDO will advance the work of UNEG.", ["UNIDO > UNEG : support planned"]),
    "member-of-what-others-lead": (
        "UNIDO will serve as a member of UNEG, which is led by UNESCO.",
        ["UNIDO > UNEG : membership planned", "UNESCO > UNEG : leadership ongoing"],
    ),
    "unnamed-inside-a-list": (
        "UNIDO will work with UNESCO, national coffee offices, FAO and other regional centres, WHO and UNDP.",
        ["UNIDO > UNESCO FAO WHO UNDP : coordination planned"],
    ),
    "unnamed-as-well-as": (
        "UNIDO will work with UNESCO and other intergovernmental organizations, as well as FAO.",
        ["UNIDO > UNESCO FAO : coordination planned"],
    ),
    "works-with-and-coordinates-with": (
        "UNIDO works with UNESCO on reefs and is coordinating with WHO on salt.",
        ["UNIDO > UNESCO : coordination ongoing", "UNIDO > WHO : coordination ongoing"],
    ),
    "function-of-vice-chair": (
        "UNIDO will discharge its function of co-Vice Chair of UNEG.",
        ["UNIDO > UNEG : leadership planned"],
    ),
    "as-secretariat": ("As secretariat to UNEG, UNIDO kept the books.", ["UNIDO > UNEG : support completed"]),
    "its-work": (
        "UNIDO met in May. Its work focuses on cooperation with UNESCO.",
        ["UNIDO > UNESCO : coordination ongoing"],
    ),
    "country-teams": (
        "UNIDO will work with United Nations country teams.",
        ["UNIDO > UNCT : coordination planned"],
    ),
    "five-commissions": (
        "UNIDO will work with the five United Nations regional commissions.",
        ["UNIDO > ECA ECE ECLAC ESCAP ESCWA : coordination planned"],
    ),
}
UNSAID = {
    "responsibilities-of": "The branch in Oslo carries out the responsibilities of UNIDO.",
    "proposals": "This concerns proposals for strengthening collaboration with UNESCO and WHO.",
    "guided-by": "UNIDO will be guided by decisions of UNEG.",
    "other-commissions": "UNIDO will work with regional commissions on salt.",
    "topic-alone": "With regard to cooperation with UNESCO, much remains open.",
    "view-to": "With a view to supporting organizations such as UNESCO, prizes were given.",
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_what_a_plan_says(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_what_plans_leave_open(text: str) -> None:
    assert records(text, "en") == []
