"""English names that no file lists, told by what stands beside them: an apposition, a list, a head in small letters."""

from __future__ import annotations

import pytest

from tests.markup import check

APPOSED = {
    "behind": "[Haki Reef](body/haki-reef), a Kenyan non-governmental organization, trained divers.",
    "behind-with-a-small-word": "[Sanabel al-Reef](body/sanabel-al-reef), a local NGO, trained divers.",
    "behind-a-body": "[FAO](body/FAO) works with [Coral Bright](body/coral-bright), a firm based in [Lima](place/Lima-PER).",
    "before": "It was built with the Spanish engineering firm [Corala](body/corala).",
    "before-of-two": "The Kenyan association [Reef-Esclaves](body/reef-esclaves) and [FAO](body/FAO) trained divers.",
    "before-an-acronym": "The local association [CIRAT](body/cirat) rebuilt the pier.",
    "right-behind": "Boats were lent by [FAO](body/FAO) and the [Coralo](body/coralo) foundation.",
    "partner": "[FAO](body/FAO) and its local partner [Nguvu Reef](body/nguvu-reef) distributed nets.",
}
LISTED = {
    "between": "Divers were trained by [FAO](body/FAO), [Coral Bright](body/coral-bright) and the [Reef Council](body/reef-council).",
    "at-the-end": "They met representatives of the [Reef Council](body/reef-council) and [Coralo](body/coralo).",
    "end-of-a-long-list": (
        "It worked with [FAO](body/FAO), the [Reef Council](body/reef-council) and [Coralo](body/coralo)."
    ),
    "whole-before-a-joint": "It met the [Reef Party](body/reef-party) and Ansar al-Bahr, among others.",
    "in-a-bracket": "[WFP](body/WFP) trained two local partners ([CIRAT](body/cirat) and [OLMAR](body/olmar)).",
    "where-they-work": (
        "Offices are run by [FAO](body/FAO), [CIRAT](body/cirat) in the Port of Reef and [OLMAR](body/olmar) in [Lima](place/Lima-PER)."
    ),
    "camel-case": "[FAO](body/FAO) and [CoralChange](body/coralchange) trained divers.",
    "agreement-between": "An agreement was signed between the [CIRAT](body/cirat) and the [Reef Council](body/reef-council).",
    "director-behind": "Ada Byron, [CIRAT](body/cirat) Executive Director, met the President of [OLMAR](body/olmar).",
    "network": "It worked with the youth network [Coralo](body/coralo).",
    "ampersand-and-company": "It was built by [Coral & Byron](body/coral-&-byron), a Danish manufacturer.",
    "in-a-country-and-another": (
        "It met the [Reef Council](body/reef-council) in [Kenya](country/KEN) and [UNICEF](body/UNICEF)."
    ),
    "in-two-countries": (
        "It met the [Reef Council](body/reef-council) in [Kenya](country/KEN) and [Chad](country/TCD)."
    ),
    "acronym-of-other-words": (
        "The [Reef Disarmament, Demobilization and Reintegration Commission](body/reef-disarmament,-demobilization-and-reintegration-commission)"
        " ([CNRRX](body/reef-disarmament,-demobilization-and-reintegration-commission)) met."
    ),
    "customs-service": (
        "It was the work of [FAO](body/FAO), [Coral Energy](body/coral-energy) and the [Kenyan customs service](body/kenyan-customs-service)."
    ),
}
SMALL = {
    "hospital": "[WHO](body/WHO) supplied the [Port Reef district hospital](body/port-reef-district-hospital).",
    "court": "Judges of the [Reefton district court](body/reefton-district-court) were trained by [UNODC](body/UNODC).",
    "ministry": "Divers of the [ministry of social affairs](body/ministry-of-social-affairs) came.",
    "sector": "The [WASH sector](body/wash-sector) met.",
    "committee-of": (
        "It met the [committee on ports of the Reef Assembly](body/committee-on-ports-of-the-reef-assembly) in [Lima](place/Lima-PER)."
    ),
    "board-behind": "The [UNICEF board](body/UNICEF-EB) met.",
    "fund-board": "The [board of the Adaptation Fund](body/AdaptationFundBoard) met.",
}
FORMS = {
    "with-disabilities": "The [Council of Persons with Disabilities](body/council-of-persons-with-disabilities) met.",
    "ampersand": "The [Ministry of Gender, Labour & Social Development](body/ministry-of-gender,-labour-&-social-development) met.",
    "and-the": "The [Ministry of Women and the Family](body/ministry-of-women-and-the-family) met.",
    "faculty": "The [Faculty of Law, University of Reefton](body/faculty-of-law,-university-of-reefton) held a course.",
    "office-of-a-post": (
        "The [Office of the Reef Response Coordinator](body/office-of-the-reef-response-coordinator) met."
    ),
    "conflict-resolution": "The [Reef Centre for Conflict Resolution](body/reef-centre-for-conflict-resolution) met.",
    "social-security": "The [National Social Security Authority](body/national-social-security-authority) met.",
    "corps": "The [Reef and Civil Defence Corps](body/reef-and-civil-defence-corps) was trained.",
    "county": (
        "It met the [Reefton City Council](body/reefton-city-council) and the [Coral County Government](body/coral-county-government)."
    ),
    "ministries-of-a-state": (
        "It met the [Ministries of Health and Education of Kenya](body/ministry-of-health-KEN+body/ministry-of-education-KEN)."
    ),
    "observatory": "The [Observatoire congolais des récifs](body/observatoire-congolais-des-récifs) met.",
    "spanish-hospital": "It met the [Hospital Clínico de Bahía](body/hospital-clínico-de-bahía).",
    "cifal": "It met [CIFAL Reefton](body/cifal-reefton).",
    "french": "It trained the [Garde nationale](body/garde-nationale) and the [Club des amis du Récif](body/club-des-amis-du-récif).",
    "spanish": "It met the [Dirección General de Puertos](body/dirección-general-de-puertos).",
}
NONE = {
    "what-a-person-is": "Ada Byron, a company director, and Kofi Ato, a Kenyan association leader, spoke.",
    "what-a-city-is": "They visited [Nairobi](place/Nairobi-KEN), a city of networks.",
    "post-behind": "The association President and the foundation Secretary spoke.",
    "person-in-a-list": "It was discussed with [FAO](body/FAO) and Ada Byron.",
    "list-that-does-not-act": "Reports on [FAO](body/FAO) and Byron were read.",
    "title-between-one-body": "[FAO](body/FAO), Reef Overview, [FAO](body/FAO), page 3.",
    "plural-in-a-bracket": "It supported local organizations (NGOs) and services (REEFX).",
    "terrorists": "The terrorist organization Coralo attacked.",
    "any-hospital": "A [Nairobi](place/Nairobi-KEN) hospital and a Kenyan district court replied, as did Kenyan hospitals.",
    "of-several": "The working group of [FAO](body/FAO) and [WHO](body/WHO) met.",
    "what-was-done": "The commission of the crime was condemned.",
    "ministry-of-anything": "The ministry of coral met.",
    "heads-of-units": "The Head of HR and the Director of IT met the Chief of Coralo.",
    "ministers-of-nobody": "It met the Ministries of Health and Education of the region.",
    "count-in-a-word": "Ninety-six institutions, [FAO](body/FAO) and [WHO](body/WHO) came.",
    "wares": "Divers used YouTube and LinkedIn, and [FAO](body/FAO) helped.",
}


@pytest.mark.parametrize("marked", APPOSED.values(), ids=APPOSED)
def test_apposition(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", LISTED.values(), ids=LISTED)
def test_name_in_a_list(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", SMALL.values(), ids=SMALL)
def test_head_in_small_letters(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", FORMS.values(), ids=FORMS)
def test_form(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", NONE.values(), ids=NONE)
def test_nobody(marked: str) -> None:
    check(marked, "en")
