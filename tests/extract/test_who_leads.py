"""Who comes to lead a body, and who leads it as the sentence tells of something else; what runs with others."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

SAID = {
    "elected": (
        "UNESCO attended a course and was elected head of the Reef Commission.",
        ["UNESCO > reef-commission : leadership completed"],
    ),
    "elected-at-once": (
        "UNEP was unanimously elected Vice-Chair of the Reef Commission.",
        ["UNEP > reef-commission : leadership completed"],
    ),
    "elects": (
        "The Reef Commission re-elected UNEP as its chair.",
        ["UNEP > reef-commission : leadership completed"],
    ),
    "somebody-else-elected": (
        "UNEP was informed that Ms. Byron had been elected President of the Reef Commission.",
        [],
    ),
    "chaired-before": (
        "Co-chaired by FAO and WFP, the Reef Cluster coordinates aid on the coast.",
        ["FAO WFP > reef-cluster : leadership ongoing"],
    ),
    "chaired-behind": (
        "The Reef Cluster, chaired by FAO, met on Monday.",
        ["FAO > reef-cluster : leadership ongoing"],
    ),
    "chaired-then": (
        "The Reef Cluster, chaired by FAO in 2019, met on Monday.",
        ["FAO > reef-cluster : leadership completed @2019"],
    ),
    "which-it-leads": (
        "The project was presented to the Reef Cluster, which FAO co-leads with WFP.",
        ["FAO WFP > reef-cluster : leadership ongoing"],
    ),
    "which-it-chairs": (
        "The Reef Cluster, which FAO chairs together with WFP, met on Monday.",
        ["FAO WFP > reef-cluster : leadership ongoing"],
    ),
    "led-and-launched": (
        "The Reef Cluster, co-led by FAO and WFP, launched on 2 May 2024 a review of supplies.",
        ["FAO WFP > reef-cluster : leadership ongoing"],
    ),
    "supplies": ("FAO supplies seeds to UNDP.", ["FAO > UNDP : support ongoing"]),
    "programmes-run": (
        "School programmes with UNICEF and WFP have resumed on the coast.",
        ["UNICEF WFP : programme completed"],
    ),
    "programmes-start": (
        "Vaccination campaigns with UNICEF, WHO and UNDP are restarting.",
        ["UNICEF WHO UNDP : programme ongoing"],
    ),
    "programme-with-one": ("School programmes with WFP have resumed on the coast.", []),
    "as-the-chair": (
        "As the chair of the Reef Commission, UNEP held a workshop on sharks.",
        ["UNEP > reef-commission : leadership ongoing"],
    ),
    "as-a-lead": (
        "As lead of the Education Cluster, UNICEF trained teachers of the Ministry of Health of Haiti.",
        [
            "UNICEF > ministry-of-health-HTI : training completed",
            "UNICEF > education-cluster : leadership ongoing",
        ],
    ),
    "its-head-is": (
        "FAO’s Director-General is the current President of the Reef Commission.",
        ["FAO > reef-commission : leadership ongoing"],
    ),
    "programmes-of-several": (
        "UNDP provided technical expertise to police reforms in Haiti, Libya and Mali.",
        ["UNDP > HTI LBY MLI : support completed in HTI LBY MLI"],
    ),
    "people-in-several": ("UNDP provided technical expertise to fishers in Haiti, Libya and Mali.", []),
    "backed-by": (
        "Under the Spotlight Initiative, backed by Norway and the UN, several agencies, including UNDP and FAO helped girls.",
        ["UNDP FAO : support completed makes SpotlightInitiative"],
    ),
    "along-with-so-many": (
        "UNDP, along with three other agencies— FAO, IFAD, and the World Bank—are signatories to this initiative.",
        ["UNDP FAO IFAD WorldBank : programme ongoing"],
    ),
    "hosted-by-one": ("The FAO-hosted part of the programme was closed.", []),
    "mobile-application": (
        "UNFPA and UNESCO launched a mobile application for girls.",
        ["UNFPA UNESCO : programme completed"],
    ),
    "fund-by-its-short-name": (
        "The Global Fund to fight AIDS, TB and Malaria and UNDP trained nurses.",
        ["GlobalFund UNDP : training completed"],
    ),
    "secretary-of-state": (
        "UNDP, FAO and the Secretary of State for Rural Women of Angola trained farmers.",
        ["UNDP FAO > AGO : training completed"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_who_leads(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


def test_those_with_whom_it_is_done_have_no_record_of_their_own() -> None:
    text = (
        "Fiji – WFP Annual Country Report 2022\n\nWFP supported the Government in feeding children. This food was "
        "provided in partnership with the Ministry of Health and the Ministry of Trade.\n"
    )
    told = [[one.path for one in record.participants] for record in extract.extract_report(text, "en").collaborations]
    assert told == [["body/WFP"], ["body/WFP", "body/ministry-of-health-FJI", "body/ministry-of-trade-FJI"]]
