"""Whose a project is in a report of one body, and who pays for it."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

TITLE = "FAO Annual Report 2022\nFood and Agriculture Organization of the United Nations (FAO)\n12 March 2023\n\n"

ENGLISH = {
    "supports": ("This project supports the Government of Chad in mapping reefs.", ["FAO > TCD : support ongoing"]),
    "with-an-insertion": (
        "The programme, which is in its third year, assisted the Ministry of Health of Chad.",
        ["FAO > ministry-of-health-TCD : support completed"],
    ),
    "works-with": ("The initiative works closely with UNDP.", ["FAO > UNDP : coordination ongoing"]),
    "is-paid-for": ("The project is funded by Japan and Norway.", ["FAO > JPN NOR : funding ongoing"]),
    "carried-out-under-one-paid-for": (
        "This work was done under the Joint Programme on Reefs, funded by the Government of Sweden.",
        ["FAO > SWE : funding completed makes joint-programme-on-reefs"],
    ),
    # ---- what is no work of its own
    "of-another": ("The World Bank launched a project. The project supported Kenya.", []),
    "paid-for-and-carried-out-by-another": ("This project was funded by Japan, while Mercy Corps carries it out.", []),
    "no-project": ("The building was funded by Japan.", []),
    "aims": ("The project aims at peace in Chad.", []),
    # ---- sums that are given, and where a border is
    "gave-millions": ("Sweden gave $5 million to UNDP.", ["UNDP > SWE : funding completed"]),
    "across-the-border": (
        "UNHCR trained UNICEF on the border with Chad.",
        ["UNHCR > UNICEF : training completed in TCD"],
    ),
    "quoted-title": (
        "UN-Women carried out two projects, 'Women for Peaceful Reefs', funded by Japan, and 'Calm Reefs', funded by Finland.",
        ["UN-Women > JPN : funding completed", "UN-Women > FIN : funding completed"],
    ),
}


@pytest.mark.parametrize("key", ENGLISH)
def test_projects(key: str) -> None:
    """The project of a report is that of the body whose report it is, unless another was spoken of last."""
    text, expected = ENGLISH[key]
    assert records(TITLE + text, "en") == expected
