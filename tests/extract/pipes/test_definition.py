"""``un_definition``: short forms that the report itself defines in brackets, and their later uses."""

from __future__ import annotations

import pytest

from tests.markup import check

DEFINED_ZH = {
    # an authority name: the short form in the bracket is a mention of its own, of the same body
    "known": "[联合国人口基金](body/UNFPA)([人口基金](body/UNFPA))派员参加；[人口基金](body/UNFPA)并提供了资金。",
    "wide-brackets": "[联合国人口基金](body/UNFPA)（[人口基金](body/UNFPA)）派员参加。",
    "acronym": "[联合国人口基金](body/UNFPA)([UNFPA](body/UNFPA))派员参加。",
    # a body that no authority file knows: both names are one body
    "unknown": (
        "[沿海社区韧性委员会](body/沿海社区韧性委员会)([韧性委](body/沿海社区韧性委员会))成立后，"
        "[韧性委](body/沿海社区韧性委员会)每月开会。"
    ),
    "hereinafter": (
        "[沿海社区韧性委员会](body/沿海社区韧性委员会)(以下简称“[韧性委](body/沿海社区韧性委员会)”)成立后，"
        "[韧性委](body/沿海社区韧性委员会)每月开会。"
    ),
    "treaty": "[《儿童权利公约》](treaty/CRC)([《公约》](treaty/CRC))第12条适用，[《公约》](treaty/CRC)第13条也适用。",
}

NOT_DEFINED_ZH = {
    # those who are meant, no short form
    "members": "[珊瑚任务组](body/珊瑚任务组)([儿基会](body/UNICEF)和[开发署](body/UNDP))开了会。",
    # what a bracket holds besides short forms
    "number": "[人口基金](body/UNFPA)(12人)派员参加。",
    "see": "[人口基金](body/UNFPA)(见附件)派员参加。",
    "year": "[人口基金](body/UNFPA)([2014年](time/2014))派员参加。",
    "symbol": "[秘书长](body/SG)的报告([A/66/181](document/A/66/181))已经印发。",
    "country": "讲习班在[内罗毕](place/Nairobi-KEN)([肯尼亚](country/KEN))举行。",
    "countries": "[人口基金](body/UNFPA)(包括在[越南](country/VNM))派员参加。",
}

DEFINED_EN = {
    # the acronym tells that the body is meant, not who heads it
    "post": "The [United Nations High Commissioner for Refugees](body/UNHCR) ([UNHCR](body/UNHCR)) paid.",
    "post-alone": "The [United Nations High Commissioner for Refugees](body/HCRefugees) paid.",
    # a spelling of a known name, as the acronym behind it tells
    "variant": (
        "The [UN Regional Center for Preventive Diplomacy for Central Asia](body/UNRCCA) ([UNRCCA](body/UNRCCA)) moved."
    ),
    "other-body-of-that-acronym": (
        "The [United Nations Department for Diving Permits](body/united-nations-department-for-diving-permits) "
        "([UNDP](body/UNDP)) moved."
    ),
    "known": (
        "The [United Nations Population Fund](body/UNFPA) ([UNFPA](body/UNFPA)) took part; [UNFPA](body/UNFPA) also "
        "paid."
    ),
    # the letters of the acronym tell where the long form begins
    "unknown": (
        "The [Coastal Community Resilience Council](body/coastal-community-resilience-council) ("
        "[CCRC](body/coastal-community-resilience-council)) met; [CCRC](body/coastal-community-resilience-council) "
        "will report."
    ),
    # the name stands in the bracket
    "short-form-first": (
        "[CRHA](body/coastal-reef-health-agency) ([Coastal Reef Health Agency](body/coastal-reef-health-agency)) met; "
        "[CRHA](body/coastal-reef-health-agency) will report."
    ),
    "hereinafter": (
        "The [Coastal Community Resilience Council](body/coastal-community-resilience-council) (hereinafter referred "
        "to as the “[Coastal Council](body/coastal-community-resilience-council)”) met. The [Coastal "
        "Council](body/coastal-community-resilience-council) will report."
    ),
    "treaty": (
        "The [Convention on the Rights of the Child](treaty/CRC) (the [Convention](treaty/CRC)) applies. Article 13 "
        "of the [Convention](treaty/CRC) applies as well."
    ),
    # its committee is called so elsewhere
    "treaty-not-its-committee": (
        "The [Convention on the Rights of Persons with Disabilities](treaty/CRPD) ([CRPD](treaty/CRPD)) applies. The "
        "[Committee on the Rights of Persons with Disabilities](body/CRPD) ([CRPD](body/CRPD)) met."
    ),
}

NOT_DEFINED_EN = {
    "other-letters": "XQZ ([Coastal Reef Health Agency](body/coastal-reef-health-agency)) was sold; XQZ was green.",
    "number": "[UNFPA](body/UNFPA) (12 persons) took part.",
    "see": "[UNFPA](body/UNFPA) (see annex) took part.",
    # the initials of a body, though a State has them, too; a State that stands behind a body is no short form of it
    "initials-of-a-state": (
        "[Danish Refugee Council](body/DanishRefugeeCouncil) ([DRC](body/DanishRefugeeCouncil)) spoke, and "
        "[DRC](body/DanishRefugeeCouncil) left."
    ),
    "state-behind": "[UNFPA](body/UNFPA) ([DRC](country/COD)) spoke.",
    "symbol": "The report of the [Secretary-General](body/SG) ([A/66/181](document/A/66/181)) was issued.",
    "country": "Workshops were held in [Nairobi](place/Nairobi-KEN) ([Kenya](country/KEN)).",
    # a goal and its targets are no names of the body before them
    "goal": "[UNFPA](body/UNFPA) (Goal 3) took part.",
}

LOCAL = {
    # the same short form means what this report defines, not what another would
    "zh": ("[残疾人权利委员会](body/CRPD)([委员会](body/CRPD))开会，[委员会](body/CRPD)通过了意见。", "zh"),
    "en": (
        "The [Committee on the Rights of Persons with Disabilities](body/CRPD) (the [Committee](body/CRPD)) met. The [Committee](body/CRPD) adopted views.",
        "en",
    ),
}


@pytest.mark.parametrize("marked", DEFINED_ZH.values(), ids=DEFINED_ZH)
def test_defined_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", NOT_DEFINED_ZH.values(), ids=NOT_DEFINED_ZH)
def test_no_definition_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", DEFINED_EN.values(), ids=DEFINED_EN)
def test_defined_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", NOT_DEFINED_EN.values(), ids=NOT_DEFINED_EN)
def test_no_definition_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize(("marked", "language"), LOCAL.values(), ids=LOCAL)
def test_generic_short_form(marked: str, language: str) -> None:
    check(marked, language)
