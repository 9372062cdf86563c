"""Offices for a part of the world are bodies of their own; those in a country act for the body they are offices of."""

from __future__ import annotations

import pytest

from tests.extract.test_units_and_offices import told

ENGLISH = {
    # the region behind and before what the office is called, the owner before and behind it
    "owner-first": ("The FAO Regional Office for Africa supported Kenya.", ["FAO-RAF > KEN : support"]),
    "region-before": (
        "The UNICEF East Asia and Pacific Regional Office trained nurses with FAO.",
        ["UNICEF-EAPRO FAO : training"],
    ),
    "owner-behind": (
        "The Regional Office for South Asia of UNICEF and FAO organized a workshop.",
        ["UNICEF-ROSA FAO : event"],
    ),
    "owner-between": ("The regional office of UNEP for West Asia supported Jordan.", ["UNEP-ROWA > JOR : support"]),
    "owner's": ("OHCHR's Regional Office for Central Asia supported Tajikistan.", ["OHCHR-ROCA > TJK : support"]),
    "full-name-and-short-form": (
        "The Regional Office for West and Central Africa of the United Nations Children's Fund (UNICEF) assisted Chad.",
        ["UNICEF-WCARO > TCD : support"],
    ),
    "two-regions": (
        "The UN-Women Regional Office for West and Central Africa and FAO organized a workshop.",
        ["UN-Women-WCARO FAO : event"],
    ),
    "and-a-union": (
        "The ILO Regional Office for Africa and the African Union organized a workshop.",
        ["ILO-ROAF AU : event"],
    ),
    "bureau": (
        "The UNHCR Regional Bureau for the East and Horn of Africa and the Great Lakes supported Uganda.",
        ["UNHCR-RBEHAGL > UGA : support"],
    ),
    "subregional": (
        "The FAO Subregional Office for Southern Africa and UNDP organized a workshop.",
        ["FAO-SFS UNDP : event"],
    ),
    "small-letters": (
        "The UN-Women regional office for the Arab States and UNDP organized a workshop.",
        ["UN-Women-ROAS UNDP : event"],
    ),
    "hub": ("The UNDP Regional Hub in Istanbul supported Armenia.", ["UNDP-IRH > ARM : support"]),
    # its short form, its head, its acronym
    "defined": (
        "The Regional Office for Central Asia of OHCHR (ROCA) is small. ROCA supported Kyrgyzstan.",
        ["OHCHR-ROCA > KGZ : support"],
    ),
    "director": (
        "The Director of the FAO Regional Office for Africa and UNDP organized a workshop.",
        ["FAO-RAF UNDP : event"],
    ),
    "regional-director": ("The UNICEF Regional Director for South Asia visited Nepal.", ["UNICEF > NPL : visit"]),
    "regional-director-of": ("The Regional Director of WHO for Europe met with UNICEF.", ["WHO > UNICEF : exchange"]),
    # a State that is named with it
    "and-a-state": ("The Regional Office for Africa of FAO and Kenya organized a workshop.", ["FAO-RAF > KEN : event"]),
    "owner's-and-a-state": (
        "The World Bank's Africa Region Office and Kenya organized a workshop.",
        ["africa-region-office-of-world-bank > KEN : event"],
    ),
    "any-unit-and-a-state": (
        "The Reef Division of UNDP and Kenya organized a workshop.",
        ["reef-division-of-undp > KEN : event"],
    ),
    # the body that acts through it acts with it
    "through-its": (
        "UNEP, through its Regional Office for West Asia, and UNDP organized a workshop.",
        ["UNEP UNEP-ROWA UNDP : event"],
    ),
    "through-its-helps": (
        "FAO through its Regional Office for Africa supported Mali.",
        ["FAO FAO-RAF > MLI : support"],
    ),
    "as-it-is-called-today": ("The UNEP West Asia Office supported Oman.", ["UNEP-ROWA > OMN : support"]),
    "of-several-sectors": (
        "UNESCO's Multisectoral Regional Office for East Asia supported Mongolia.",
        ["multisectoral-regional-office-for-east-asia-of-unesco > MNG : support"],
    ),
    # those that no file lists
    "unlisted-region": (
        "The UNESCO Regional Office for Eastern Africa supported Kenya.",
        ["regional-office-for-eastern-africa-of-unesco > KEN : support"],
    ),
    "unlisted-town": (
        "The UNESCO Regional Office in Harare supported Zambia.",
        ["regional-office-in-harare-of-unesco > ZMB : support"],
    ),
    "multi-country": (
        "The UNESCO Samoa Multi-Country Office supported Tonga.",
        ["samoa-multi-country-office-of-unesco > TON : support"],
    ),
    "listed-multi-country": (
        "The UN-Women Multi-Country Office in Fiji supported Tonga.",
        ["UN-Women-FijiMCO > TON : support"],
    ),
    "of-no-agency": (
        "The INTERPOL Regional Bureau for Southern Africa and UNODC organized a workshop.",
        ["regional-bureau-for-southern-africa-of-interpol UNODC : event"],
    ),
}

ENGLISH_NOT = {
    "country-office": ("The UNICEF country office in Kenya supported UNDP.", ["UNICEF > UNDP : support"]),
    "representative-office": ("The WHO Representative Office in China supported UNDP.", ["WHO > UNDP : support"]),
    "topic-that-is-a-state": (
        "UNDP supported the Reef Committee for Chad and Kenya.",
        ["UNDP > reef-committee-for-chad-and-kenya : support"],
    ),
    "no-region": ("The UNICEF Regional Office supported UNDP.", ["UNICEF > UNDP : support"]),
    "several": ("UNICEF regional offices supported UNDP.", ["UNICEF > UNDP : support"]),
    "of-nobody": ("The regional offices organized workshops with UNDP.", []),
    "of-many": ("The regional offices of UNICEF in Africa met with UNDP.", ["UNICEF > UNDP : exchange"]),
    "mission": ("The United Nations Regional Office for Central Africa met with ECCAS.", ["UNOCA > ECCAS : exchange"]),
    "centre": (
        "The United Nations Regional Centre for Peace and Disarmament in Africa met with UNDP.",
        ["UNREC > UNDP : exchange"],
    ),
}

CHINESE = {
    "agency": ("环境署西亚区域办事处支持约旦。", ["UNEP-ROWA > JOR : support"]),
    "two-regions": (
        "妇女署西非和中非区域办事处与粮农组织举办了讲习班。",
        ["UN-Women-WCARO FAO : event"],
    ),
    "another-connective": ("粮农组织亚洲及太平洋区域办事处支持尼泊尔。", ["FAO-RAP > NPL : support"]),
    "another-head": ("儿基会东亚和太平洋地区办事处支持越南。", ["UNICEF-EAPRO > VNM : support"]),
    "full-name": (
        "联合国人权事务高级专员办事处西非区域办事处支持塞内加尔。",
        ["OHCHR-ROWA > SEN : support"],
    ),
    "full-name-and-short-form": (
        "联合国人权事务高级专员办事处(人权高专办)中亚区域办事处(中亚处)很小。中亚处与开发署举办了研讨会。",
        ["OHCHR-ROCA UNDP : event"],
    ),
    "short-form-of-the-agency": (
        "劳工组织非洲区域办事处与非洲联盟举办了会议。",
        ["ILO-ROAF AU : event"],
    ),
    "subregional": ("粮农组织南部非洲次区域办事处与开发署举办了讲习班。", ["FAO-SFS UNDP : event"]),
    "bureau": ("粮食署南部非洲区域局支持马拉维。", ["WFP-RBJ > MWI : support"]),
    "three-regions": (
        "难民署东部非洲、非洲之角和大湖区区域局支持乌干达。",
        ["UNHCR-RBEHAGL > UGA : support"],
    ),
    "hub": ("开发署曼谷区域枢纽支持不丹。", ["UNDP-BRH > BTN : support"]),
    "in-it": ("人权高专办驻中亚区域办事处与开发署举办了讲习班。", ["OHCHR-ROCA UNDP : event"]),
    "listed": (
        "妇女署亚太区域办事处、亚太经社会和开发署联合发布了报告。",
        ["UN-Women-ROAP ESCAP UNDP : publication"],
    ),
    "through-its": ("环境署通过其西亚区域办事处支持约旦。", ["UNEP UNEP-ROWA > JOR : support"]),
    "unlisted": (
        "国际刑警组织亚太区域办事处与开发署举办了讲习班。",
        ["国际刑警组织亚太区域办事处 UNDP : event"],
    ),
    "office-of-the-pacific": (
        "难民署太平洋办事处与儿基会举办了讲习班。",
        ["难民署太平洋办事处 UNICEF : event"],
    ),
    "of-several-sectors": (
        "教科文组织东亚多部门地区办事处与开发署举办了讲习班。",
        ["教科文组织东亚多部门地区办事处 UNDP : event"],
    ),
    "bureau-without-more": ("难民署亚洲及太平洋局支持泰国。", ["UNHCR-RBAP > THA : support"]),
    "division": (
        "农发基金近东、北非和欧洲司与开发署举办了讲习班。",
        ["IFAD-NEN UNDP : event"],
    ),
    "pacific-office": ("开发署太平洋办事处支持汤加。", ["UNDP-Pacific > TON : support"]),
    "listed-multi-country": ("妇女署斐济多国办事处支持汤加。", ["UN-Women-FijiMCO > TON : support"]),
    "multi-country": ("教科文组织萨摩亚多国办事处支持汤加。", ["教科文组织萨摩亚多国办事处 > TON : support"]),
}

CHINESE_NOT = {
    "country-office": ("儿基会驻肯尼亚办事处与开发署合作。", ["UNICEF UNDP : coordination"]),
    "country-offices": ("儿基会亚洲国家办事处与开发署合作。", ["UNICEF UNDP : coordination"]),
    "state-that-ends-like-asia": ("儿基会肯尼亚办事处与开发署合作。", ["UNICEF UNDP : coordination"]),
    "office-of-australia": ("开发署澳大利亚办事处与儿基会合作。", ["UNDP UNICEF : coordination"]),
    "state-of-the-south": ("开发署南非办事处与儿基会合作。", ["UNDP UNICEF : coordination"]),
    "office-in-a-country": ("妇女署中国办公室与开发署合作。", ["UN-Women UNDP : coordination"]),
    "office-sent-to-a-country": ("人居署驻斯里兰卡办公室与开发署合作。", ["UN-Habitat UNDP : coordination"]),
    "office-for-two-countries": ("国际劳工组织中国和蒙古局与开发署合作。", ["ILO UNDP : coordination"]),
    "no-region": ("儿基会区域办事处与开发署合作。", ["UNICEF UNDP : coordination"]),
    "of-nobody": ("各区域办事处与开发署合作。", []),
    "mission": ("联合国中部非洲区域办事处与开发署合作。", ["UNOCA UNDP : coordination"]),
    "centre": ("联合国和平与裁军非洲区域中心与开发署合作。", ["UNREC UNDP : coordination"]),
    "treaty": ("巴塞尔公约非洲区域中心与开发署合作。", ["巴塞尔公约非洲区域中心 UNDP : coordination"]),
}


@pytest.mark.parametrize("name", [*ENGLISH, *ENGLISH_NOT])
def test_english(name: str) -> None:
    text, expected = (ENGLISH | ENGLISH_NOT)[name]
    assert told(text, "en") == expected


@pytest.mark.parametrize("name", [*CHINESE, *CHINESE_NOT])
def test_chinese(name: str) -> None:
    text, expected = (CHINESE | CHINESE_NOT)[name]
    assert told(text, "zh") == expected
