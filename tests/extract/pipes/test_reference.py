"""``un_reference``: short forms in context (``委员会``, ``the Convention``) and plurals (``两个实体``, ``both entities``)."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.markup import check

SHORT_FORMS_ZH = {
    # in a list of agencies an agency, though it was not named before
    "listed": "[移民组织](body/IOM)、[难民署](body/UNHCR)和[儿基会](body/UNICEF)派员参加。",
    "acted-with": "[妇女署](body/UN-Women)与[移民组织](body/IOM)合作。",
    "is-given": "[妇女署](body/UN-Women)向[气象组织](body/WMO)提供了数据。",
    "acts": "[移民组织](body/IOM)为流离失所者提供了住所。",
    "listed-both": "[劳工组织](body/ILO)和[移民组织](body/IOM)派员参加。",
    # the one that goes by it without a name
    "by-default": "[常设论坛](body/UNPFII)与[国家工作队](body/UNCT)交换了意见。",
    "committee": "[消除对妇女歧视委员会](body/CEDAW)开会。[委员会](body/CEDAW)通过了意见。",
    # the committee named last
    "two-committees": (
        "[消除对妇女歧视委员会](body/CEDAW)开会。[委员会](body/CEDAW)通过了意见。[儿童权利委员会](body/CRC)也开会。"
        "[委员会](body/CRC)发表了声明。"
    ),
    "council": "[人权理事会](body/HRC)开会。[理事会](body/HRC)延长了任期。",
    "council-economic": "[经济及社会理事会](body/ECOSOC)开会。[理事会](body/ECOSOC)选出了成员。",
    # the council named last, in the same sentence
    "two-councils": ("[人权理事会](body/HRC)和[经济及社会理事会](body/ECOSOC)开会。[理事会](body/ECOSOC)通过了决议。"),
    "rapporteur": (
        "[食物权问题特别报告员](body/SR-Food)访问了[越南](country/VNM)。[特别报告员](body/SR-Food)提出了建议。"
    ),
    # the board of the body before it
    "board": "[儿基会](body/UNICEF)开会。[执行局](body/UNICEF-EB)核可了预算。",
    "office": "[联合国人权事务高级专员办事处](body/OHCHR)派员参加。[高级专员办事处](body/OHCHR)发表了评论。",
    "working-group": (
        "[任意拘留问题工作组](body/WG-ArbitraryDetention)访问了[越南](country/VNM)。"
        "[工作组](body/WG-ArbitraryDetention)提出了建议。"
    ),
    # a unit goes by its short name once its body has been named, or itself
    "unit": "[儿基会](body/UNICEF)开会。[供应司](body/UNICEF-SupplyDivision)准备了物资。",
    "unit-of-two": (
        "[儿基会](body/UNICEF)和[经济和社会事务部](body/DESA)开会。[人口司](body/DESA-PopulationDivision)与"
        "[供应司](body/UNICEF-SupplyDivision)准备了数据。"
    ),
    "mission": "[非洲联盟-联合国达尔富尔混合行动](body/UNAMID)开会。[混合行动](body/UNAMID)设计了系统。",
    "unknown-body": "[沿海社区韧性委员会](body/沿海社区韧性委员会)开会。[委员会](body/沿海社区韧性委员会)通过了计划。",
    "treaty": "[《残疾人权利公约》](treaty/CRPD)已经生效。[《公约》](treaty/CRPD)第6条适用。",
    # the convention named last
    "two-treaties": (
        "[《残疾人权利公约》](treaty/CRPD)已经生效。[《公约》](treaty/CRPD)第6条适用。[《儿童权利公约》](treaty/CRC)"
        "也已生效。[《公约》](treaty/CRC)第12条适用。"
    ),
}

NO_SHORT_FORMS_ZH = {
    "kind-of-organization": "移民组织呼吁采取行动,妇女组织和移民组织派员参加。",
    # many organs have one: the only one that is listed is not meant
    "generic": "咨询小组每年举行两次会议,主席团同意。",
    # the short form of a body named nowhere; a longer word that ends so
    "unit-without-owner": "监督团准备了物资。",
    "longer-word": "[非洲联盟-联合国达尔富尔混合行动](body/UNAMID)开会。他们的融合混合行动进展顺利。",
    # nothing before says which
    "committee": "委员会通过了意见。",
    "treaty": "《公约》第6条适用。",
    # a committee does not stand for a council
    "other-head": "[人权理事会](body/HRC)开会。委员会通过了意见。",
    # the Security Council has many committees: which one is not said
    "of-many": "[安全理事会](body/SC)开会。委员会延长了任期。",
    # demonstratives are no mentions, pronouns neither (annotation.md)
    "demonstrative": "[消除对妇女歧视委员会](body/CEDAW)开会。该委员会通过了意见。",
    "pronoun": "[妇女署](body/UN-Women)开会，其成员通过了意见，他们随后离开。",
    "other": "[消除对妇女歧视委员会](body/CEDAW)开会。其他委员会没有开会。",
}

PLURALS_ZH = {
    "two": "[妇女署](body/UN-Women)和[开发署](body/UNDP)签署了协议。[两个实体](body/UN-Women+body/UNDP)每年会晤。",
    "these-two": (
        "[妇女署](body/UN-Women)与[难民署](body/UNHCR)签署了协议。这[两个机构](body/UN-Women+body/UNHCR)每年会晤。"
    ),
    "three": (
        "[妇女署](body/UN-Women)、[开发署](body/UNDP)和[人口基金](body/UNFPA)签署了协议。"
        "[三个机构](body/UN-Women+body/UNDP+body/UNFPA)每年会晤。"
    ),
    "committees": (
        "[消除对妇女歧视委员会](body/CEDAW)和[儿童权利委员会](body/CRC)开会。"
        "这[两个委员会](body/CEDAW+body/CRC)通过了建议。"
    ),
    # as many as it says: the two named last together
    "two-of-several": (
        "[妇女署](body/UN-Women)、[开发署](body/UNDP)和[人口基金](body/UNFPA)签署了协议。[儿基会](body/UNICEF)和"
        "[难民署](body/UNHCR)随后加入。[两个实体](body/UNICEF+body/UNHCR)每年会晤。"
    ),
}

NO_PLURALS_ZH = {
    # none named before
    "nothing-before": "两个实体每年会晤。",
    # only one named before
    "one-before": "[妇女署](body/UN-Women)签署了协议。两个实体每年会晤。",
    # as many as that were never named together
    "too-few": "[妇女署](body/UN-Women)和[开发署](body/UNDP)签署了协议。五个实体没有签署。",
}

SHORT_FORMS_EN = {
    "whose-office-for-something": (
        "The [Office of the Provedor for Reefs](body/office-of-the-provedor-for-reefs) opened. "
        "The [Provedor](body/office-of-the-provedor-for-reefs) replied."
    ),
    "whose-office-two-words": (
        "The [Office of the Auditor-General of Kenya](body/office-of-the-auditor-general-KEN) opened. "
        "The [Auditor-General](body/office-of-the-auditor-general-KEN) replied."
    ),
    "whose-office": (
        "The [Office of the Reef Ombudsperson](body/office-of-the-reef-ombudsperson) opened. "
        "The [Ombudsperson](body/office-of-the-reef-ombudsperson) replied."
    ),
    # the one that goes by it without a name, if none was named
    "by-default": "The [Permanent Forum](body/UNPFII) and the [Expert Mechanism](body/EMRIP) met.",
    "not-by-default": (
        "The [Permanent Forum on People of African Descent](body/PFPAD) met. The [Permanent Forum](body/PFPAD) agreed."
    ),
    # a list of namesakes does not change whom the short form means
    "behind-boards-of-two": (
        "The [Executive Board of WFP](body/WFP-EB) met. The [Executive Boards of UNICEF and UN-Women]"
        "(body/UNICEF-EB+body/UN-Women-EB) met, too. The [Executive Board](body/WFP-EB) agreed."
    ),
    # with what stands before the head, and a body of its own where nothing was named so
    "qualified": "The [High-level Committee on Management](body/HLCM) met. The [High-level Committee](body/HLCM) left.",
    "qualified-alone": "The [Preparatory Committee](body/preparatory-committee) met.",
    "committee": (
        "The [Committee on the Elimination of Discrimination against Women](body/CEDAW) met. The "
        "[Committee](body/CEDAW) adopted views."
    ),
    "two-committees": (
        "The [Committee on the Elimination of Discrimination against Women](body/CEDAW) met. The "
        "[Committee](body/CEDAW) adopted views. The [Committee on the Rights of the Child](body/CRC) met as well. The "
        "[Committee](body/CRC) issued a statement."
    ),
    "council": "The [Human Rights Council](body/HRC) met. The [Council](body/HRC) extended the mandate.",
    "assembly": "The [General Assembly](body/GA) met. The [Assembly](body/GA) elected members.",
    "office": (
        "The [Office of the United Nations High Commissioner for Human Rights](body/OHCHR) took part. The "
        "[Office](body/OHCHR) commented."
    ),
    "working-group": (
        "The [Working Group on Arbitrary Detention](body/WG-ArbitraryDetention) visited [Viet Nam](country/VNM). The "
        "[Working Group](body/WG-ArbitraryDetention) made recommendations."
    ),
    # a unit goes by its short name once its body has been named, or itself
    "unit": "[UNICEF](body/UNICEF) met. Its [Supply Division](body/UNICEF-SupplyDivision) sent supplies.",
    "unit-of-the-last": (
        "[UNDP](body/UNDP) and [UNICEF](body/UNICEF) met. The [Ethics Office](body/UNICEF-EthicsOffice) advised staff."
    ),
    # there is only one of that name
    "unmistakable": "The [Special Representative for Iraq](body/SRSG-Iraq) spoke to the press.",
    # a bureau is not called by the head of its organ
    "bureau": (
        "The [Commission on the Status of Women](body/CSW) met. The [Bureau of the Commission](body/CSW-Bureau) agreed, "
        "and the [Commission](body/CSW) thanked the [Bureau](body/CSW-Bureau)."
    ),
    "programme": "[UNAIDS](body/UNAIDS) met. The [Joint Programme](body/UNAIDS) has co-sponsors.",
    # of nobody that was named: a body of its own
    "unit-of-nobody": "The [Ethics Office](body/ethics-office) advised staff.",
    "unknown-body": (
        "The [Coastal Resilience Council](body/coastal-resilience-council) met. The "
        "[Council](body/coastal-resilience-council) adopted a plan."
    ),
    "treaty": (
        "The [Convention on the Rights of Persons with Disabilities](treaty/CRPD) is in force. Article 6 of the "
        "[Convention](treaty/CRPD) applies."
    ),
}

NO_SHORT_FORMS_EN = {
    "nobody-s-office": "The Attorney General replied. The Prosecutor-General and the Provedor did not.",
    "whose-office-is-not-named": "The [Office of Reef Affairs](body/office-of-reef-affairs) met. The Ombudsperson replied.",
    # a directorate is called by its own head, not by that of the committee it serves
    "head-inside": "The [Counter-Terrorism Committee Executive Directorate](body/CTED) met. The Committee left.",
    "unit-without-owner": "The Ombudsman wrote to the Joint Programme.",
    # many conferences have one
    "of-many": "The [Open-ended Working Group](body/open-ended-working-group) met.",
    # every body may have a technical committee
    "generic": "[ESCWA](body/ESCWA) met. The Technical Committee did not.",
    # another fund's, in the report of somebody else's work
    "longer-name": "[UNAIDS](body/UNAIDS) met. A Local Joint Programme began.",
    "committee": "The Committee adopted views.",
    "treaty": "Article 6 of the Convention applies.",
    "other-head": "The [Human Rights Council](body/HRC) met. The Committee adopted views.",
    "small-letters": "The [Committee on the Rights of the Child](body/CRC) met. No other committee did.",
    "pronoun": "[UN-Women](body/UN-Women) met; it adopted its plan and they left.",
}

PLURALS_EN = {
    "both": (
        "[UN-Women](body/UN-Women) and [UNDP](body/UNDP) signed an agreement. [Both entities](body/UN-Women+body/UNDP)"
        " meet yearly."
    ),
    "both-agencies": (
        "[UNHCR](body/UNHCR) and [UNFPA](body/UNFPA) signed an agreement that binds [both "
        "agencies](body/UNHCR+body/UNFPA)."
    ),
}

NO_PLURALS_EN = {
    "nothing-before": "The two entities meet yearly.",
    "one-before": "[UN-Women](body/UN-Women) signed an agreement. Both entities meet yearly.",
    # parts of a sentence, not bodies
    "both-and": "[UN-Women](body/UN-Women) works both at headquarters and in the field.",
}


@pytest.mark.parametrize("marked", SHORT_FORMS_ZH.values(), ids=SHORT_FORMS_ZH)
def test_short_form_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", NO_SHORT_FORMS_ZH.values(), ids=NO_SHORT_FORMS_ZH)
def test_no_short_form_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", PLURALS_ZH.values(), ids=PLURALS_ZH)
def test_plural_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", NO_PLURALS_ZH.values(), ids=NO_PLURALS_ZH)
def test_no_plural_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", SHORT_FORMS_EN.values(), ids=SHORT_FORMS_EN)
def test_short_form_en(marked: str) -> None:
    check(marked, "en")


def test_a_unit_is_that_of_the_body_whose_report_it_is() -> None:
    report = (
        "United Nations E/ICEF/2031/1\nEconomic and Social Council\nUnited Nations Children's Fund\nExecutive Board\n"
        "Annual session 2031\nEthics in the organization\n\n1. Lessons of UNDP were studied. The Ethics Office advised "
        "staff. The Audit Advisory Committee met.\n"
    )
    meant = {mention.text: mention.entities[0].path for mention in extract_report(report, "en").mentions}
    assert meant["Ethics Office"] == "body/UNICEF-EthicsOffice"
    assert meant["Audit Advisory Committee"] == "body/UNICEF-AuditAdvisoryCommittee"


MISSIONS = {
    # whose police it is by the country of the mission whose report it is, or by whom the report has named
    "haiti": ("United Nations Mission for Justice Support in Haiti", "It trained the national police.", "HNP"),
    "liberia": ("United Nations Mission in Liberia", "It met with the national police.", "LiberiaNationalPolice"),
    "named-otherwise": (
        "United Nations Mission in Liberia",
        "The Afghan National Police was told. It trained the national police.",
        "AfghanNationalPolice",
    ),
    "unit": (
        "United Nations Mission for Justice Support in Haiti",
        "It trained the General Inspectorate of the national police.",
        "HNP-Inspectorate",
    ),
    "unit-by-its-short-form": (
        "United Nations Mission for Justice Support in Haiti",
        "The Haitian National Police replied. The Mission trained the Inspectorate General.",
        "HNP-Inspectorate",
    ),
    "commission": (
        "United Nations Mission in South Sudan",
        "It met with the National Elections Commission.",
        "NEC-SSD",
    ),
}
NOT_OF_MISSIONS = {
    "plan": ("United Nations Mission in Liberia", "It met to adopt the national police development plan."),
    "activity": (
        "United Nations Mission for Justice Support in Haiti",
        "It carried out civil protection and trained police.",
    ),
    "barracks": (
        "United Nations Interim Force in Lebanon",
        "It visited the army barracks. An army of volunteers helped.",
    ),
    "of-no-country": ("work of the Organization", "It trained the national police."),
}


@pytest.mark.parametrize("name", MISSIONS)
def test_the_police_of_a_report_is_that_of_its_country(name: str) -> None:
    title, said, body = MISSIONS[name]
    report = extract_report(f"Report of the Secretary-General on the {title}\n\nS/2031/4\n\n1. {said}\n", "en")
    assert report.mentions[-1].entities[0].path == f"body/{body}"


@pytest.mark.parametrize("name", NOT_OF_MISSIONS)
def test_no_police_of_what_is_not_about_a_country(name: str) -> None:
    title, said = NOT_OF_MISSIONS[name]
    report = extract_report(f"Report of the Secretary-General on the {title}\n\nS/2031/4\n\n1. {said}\n", "en")
    assert not [one for one in report.mentions if one.text.lower() in {"national police", "civil protection", "army"}]


def test_no_unit_of_another_fund_is_meant_in_a_report() -> None:
    report = (
        "United Nations UNW/2031/1\nExecutive Board of the United Nations Entity for Gender Equality and the "
        "Empowerment of Women\nAnnual session 2031\nAudit\n\n1. UNICEF was named. The Supply Division met.\n"
    )
    meant = {mention.text: mention.entities[0].path for mention in extract_report(report, "en").mentions}
    assert meant["Supply Division"] == "body/supply-division"


@pytest.mark.parametrize("marked", NO_SHORT_FORMS_EN.values(), ids=NO_SHORT_FORMS_EN)
def test_no_short_form_en(marked: str) -> None:
    check(marked, "en")


SHARED_HEADS = {
    "zh-list": (
        "[儿基会](body/UNICEF)领导[营养、教育和水卫群组](body/营养群组+body/教育群组+body/水卫群组)以及"
        "[儿童保护责任领域](body/CP-AoR)。"
    ),
    "zh-known": (
        "[机构间常设委员会](body/IASC)开会。[营养和卫生人道主义群组](body/NutritionCluster+body/HealthCluster)"
        "提出了建议。"
    ),
    # whose leadership, of which cluster, is not said
    "zh-none": "他们增强群组领导能力,发挥全球群组领导作用。",
    "en-list": (
        "[UNICEF](body/UNICEF) leads the [nutrition, education and WASH "
        "clusters](body/nutrition-cluster+body/education-cluster+body/wash-cluster)."
    ),
    "en-known": "[IASC](body/IASC) met. The [health cluster](body/HealthCluster) made proposals.",
    "en-none": "They work on health cluster coordination and on cluster bombs, and met cluster leads.",
}


@pytest.mark.parametrize("name", SHARED_HEADS)
def test_bodies_that_share_the_head_of_their_names(name: str) -> None:
    check(SHARED_HEADS[name], name[:2])


@pytest.mark.parametrize("marked", PLURALS_EN.values(), ids=PLURALS_EN)
def test_plural_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", NO_PLURALS_EN.values(), ids=NO_PLURALS_EN)
def test_no_plural_en(marked: str) -> None:
    check(marked, "en")
