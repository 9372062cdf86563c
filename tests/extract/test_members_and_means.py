"""Who is in a group, with whose money something is done, and what is said of somebody behind or before: our own sentences."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    # ---- members of a group, by whom they work for
    "member-leads": (
        "The reef review panel met in May with UNEP. The reef review panel wrote. The sixth member of the reef review panel leads the audit service of WIPO.",
        ["reef-review-panel > UNEP : exchange completed", "WIPO > reef-review-panel : membership ongoing"],
    ),
    "chair-and-member": (
        "The Reef Review Panel has five members. The Chair of the Reef Review Panel and one other member are staff of WHO and ILO. One member heads the reef unit in FAO.",
        ["WHO ILO > reef-review-panel : membership ongoing", "FAO > reef-review-panel : membership ongoing"],
    ),
    "member-of-nothing": (
        "UNICEF met with FAO in Rome. One member heads the reef unit in UNDP.",
        ["UNICEF > FAO : exchange completed in Rome-ITA"],
    ),
    "member-visits": ("Two members of the Reef Review Panel visited schools near Rome.", []),
    # ---- its secretariat
    "its-secretariat": (
        "The Sahel Reef Network met in Rome. UNEP serves as its secretariat.",
        ["UNEP > sahel-reef-network : support ongoing"],
    ),
    "its-secretariat-of-led": (
        "The Sahel Reef Network is co-chaired by FAO and UNDP. The Statistics Division acts as its permanent secretariat.",
        [
            "FAO UNDP > sahel-reef-network : leadership ongoing",
            "statistics-division > sahel-reef-network : support ongoing",
        ],
    ),
    "its-report": ("The Sahel Reef Network met in Rome. UNEP presented its report.", []),
    # ---- with whose money
    "grant": (
        "With a grant of $2 million from the Government of Norway, UNEP restored the reefs.",
        ["UNEP > NOR : funding completed"],
    ),
    "funds-provided": (
        "With funds provided by the European Union, FAO rebuilt 20 wells.",
        ["EU > FAO : funding completed"],
    ),
    "funds-received": (
        "In 2021, with additional funds received from Norway and Sweden, UNEP enlarged the park.",
        ["UNEP > NOR SWE : funding completed @2021"],
    ),
    "funds-of-nobody": ("With funds from private donors, UNHCR rebuilt the school.", []),
    "grant-enabled": (
        "In Nepal, a grant made it possible for FAO and ILO to train farmers.",
        ["FAO ILO : programme completed in NPL"],
    ),
    "grant-enabled-one": ("In Nepal, a grant made it possible for FAO to train farmers.", []),
    # ---- what is said behind
    "for-which": (
        "The Scaling Up Nutrition Movement, for which UNOPS provides the secretariat, met in May.",
        ["UNOPS > SUN : support ongoing"],
    ),
    "whom-it-met": (
        "Officials of Kenya with whom UNODC spoke described the routes.",
        ["UNODC > KEN : exchange completed"],
    ),
    "who-acts": ("Officials of Kenya who spoke described the routes.", []),
    "assessment-found": (
        "The 2020 MOPAN assessment concluded that UNEP fell short of its aims.",
        ["MOPAN > UNEP : research completed"],
    ),
    "audit-found": (
        "An OIOS audit found that UNHCR had not followed the rules.",
        ["OIOS > UNHCR : research completed"],
    ),
    "evaluation-found": ("The UNDP evaluation found that results were mixed.", []),
    "found-out": ("WHO found that UNICEF had vaccinated children.", []),
    "audit-by": (
        "The audit of UNRWA by the Board of Auditors was completed in June.",
        ["BOA > UNRWA : research completed"],
    ),
    "invitation": (
        "The Economic Commission for Africa accepted with appreciation the offer of the Government of Morocco to host its session.",
        ["ECA > MAR : exchange completed"],
    ),
    "use-of-services": ("Togo made full use of the WHO laboratory services.", ["WHO > TGO : support completed"]),
    "use-of-provided": ("Togo made use of the expertise provided by WHO.", ["WHO > TGO : support completed"]),
    "use-of-standards": ("Togo made use of WHO standards.", []),
    "among-them": (
        "UNODC assisted 16 countries, among them Ecuador and Malawi, in tracing money.",
        ["UNODC > ECU MWI : support completed"],
    ),
    "partners-among-them": (
        "UNEP worked with several partners, among them FAO and WMO, on soils.",
        ["UNEP FAO WMO : coordination completed"],
    ),
    "synergies": ("UNEP is seeking synergies with the work of UNDP.", ["UNEP > UNDP : coordination ongoing"]),
    "partnerships-established": (
        "UNIDO is also expanding the partnerships established with ILO and with UNEP to other agencies.",
        ["UNIDO > ILO UNEP : coordination ongoing"],
    ),
    "discussions-at": (
        "UNEP shaped the discussions on care at the sixty-seventh session of the Commission on the Status of Women.",
        ["UNEP > CSW : participation completed at CSW/67"],
    ),
    "session-of-the-parties": (
        "FAO took part in the twenty-seventh session of the Conference of the Parties of the United Nations Framework Convention on Climate Change.",
        ["FAO > UNFCCC-COP : participation completed at UNFCCC-COP27"],
    ),
    # ---- short forms
    "regional-commissions": (
        "The regional commissions and UNDP organized a review.",
        ["ECA ECE ECLAC ESCAP ESCWA UNDP : event completed"],
    ),
    "commissions-of-another": ("The regional commissions of FAO met in Rome.", []),
    "the-ministry": (
        "WHO supported the Ministry of Health of Togo. In May, FAO provided the Ministry with supplies.",
        [
            "WHO > ministry-of-health-TGO : support completed",
            "FAO > ministry-of-health-TGO : support completed",
        ],
    ),
    "the-police": (
        "UNDP trained the Haitian National Police. In May, UNOPS assisted the police in rebuilding a station.",
        ["UNDP > HNP : training completed", "UNOPS > HNP : support completed"],
    ),
    "police-station": (
        "UNDP trained the Haitian National Police. In May, UNOPS worked at the police station.",
        ["UNDP > HNP : training completed"],
    ),
    # ---- what is said of the report's own work
    "own-policy": (
        "UNEP will present a revised policy of UNEP for decision at the sixty-seventh session of the Commission on the Status of Women.",
        ["UNEP > CSW : input planned at CSW/67"],
    ),
    "on-the-eve": (
        "UNDP and ITU organized the fair in New York on 17 September, on the eve of the high-level week of the General Assembly.",
        ["UNDP ITU : event completed in NewYorkCity-USA"],
    ),
    "system": (
        "The Commission on the Status of Women contributes to the work of the Economic and Social Council system and the high-level political forum on sustainable development.",
        ["CSW > ECOSOC HLPF : input ongoing"],
    ),
    "backed-by": (
        "The field posts of UNICEF, backed by reef hubs and the National Committees for UNICEF, reach all.",
        ["UNICEF-NatComs > UNICEF : support completed"],
    ),
    "backed-by-nobody": (
        "The field posts of UNICEF, backed by reef hubs and coastal stores, reach all.",
        [],
    ),
    # ---- who acts in other forms
    "its-rapporteurs": (
        "The Reef Committee met in Rome. Its country rapporteurs held talks with UNICEF.",
        ["reef-committee > UNICEF : exchange completed"],
    ),
    "its-members-are": ("The Reef Committee met in Rome. Its members are tired.", []),
    "observers-women": (
        "Some 43 military observers, including 9 women (21 per cent), from the United Nations Truce Supervision Organization served with UNIFIL.",
        ["UNTSO > UNIFIL : support completed"],
    ),
    "points-of-a-plan": (
        "UNIFIL is planning to introduce new tools; enhance its reach; and reassess frameworks with the Lebanese Armed Forces.",
        ["UNIFIL > LAF : coordination planned"],
    ),
    "mediated": ("The IGAD-mediated talks in South Sudan resumed in May.", ["IGAD > SSD : support completed"]),
    "led-mission": ("The European Union-led mission met in Kenya.", []),
    "regional-office-of": (
        "The Regional Office for Africa of WHO and UNICEF set up a joint team.",
        ["WHO-AFRO UNICEF : coordination completed"],
    ),
    "budget": (
        "The Independent Audit Advisory Committee considered the budget of OIOS.",
        ["IAAC > OIOS : input completed"],
    ),
    "reaching": (
        "UNICEF conducted courses on reefs, reaching more than 37 WHO country offices.",
        ["UNICEF > WHO : support completed"],
    ),
    "reaching-nobody": ("UNICEF conducted courses on reefs, reaching more than 37 schools.", []),
    "major-group": (
        "Statements were made by the Global Water Partnership, the indigenous peoples major group and fishers from Peru.",
        ["GWP MajorGroupIndigenousPeoples : statement completed"],
    ),
    # ---- what auditors and inspectors do, what is intended, who chairs
    "opinion": (
        "The Board of Auditors issued an unqualified opinion on the financial statements of UNICEF.",
        ["BOA > UNICEF : research completed"],
    ),
    "inspected-function": (
        "The Joint Inspection Unit reviewed the management and administration of UNIDO.",
        ["JIU > UNIDO : research completed"],
    ),
    "inspected-nothing": ("The Joint Inspection Unit reviewed progress in reefs.", []),
    "thanks-to-funding": (
        "Thanks to funding from the European Union, UNICEF helped the Ministry of Education of Mali to reopen schools.",
        ["UNICEF > EU ministry-of-education-MLI : support completed"],
    ),
    "intention": (
        "The note told of the intention of the United States and France to work with UNIFIL on the roads.",
        ["UNIFIL > USA FRA : coordination planned"],
    ),
    "intention-alone": ("The intention of UNDP to close its office was noted by FAO.", []),
    "forum-chaired": (
        "Meanwhile, the Beirut Reef Forum, an in-country technical forum chaired by the United Kingdom, grew.",
        ["beirut-reef-forum > GBR : leadership completed"],
    ),
    "its-co-chair": (
        "The Sahel Reef Network met in Rome. UNEP currently acts as its co-chair.",
        ["UNEP > sahel-reef-network : leadership ongoing"],
    ),
}

CHINESE = {
    # ---- members of a group, by whom they work for
    "chair-and-member": (
        "珊瑚礁审查小组主席和另一名成员是规模与儿基会相当的联合国机构(世卫组织和劳工组织)的高级工作人员。一名成员领导粮农组织的评价职能。",
        ["WHO ILO > 珊瑚礁审查小组 : membership ongoing", "FAO > 珊瑚礁审查小组 : membership ongoing"],
    ),
    "sixth-member": (
        "珊瑚礁审查小组第六名成员领导红十字国际委员会的礁石职能。",
        ["ICRC > 珊瑚礁审查小组 : membership ongoing"],
    ),
    "members-hold-posts": (
        "珊瑚礁审查小组第六名成员在环境署担任高级职务。",
        ["UNEP > 珊瑚礁审查小组 : membership ongoing"],
    ),
    "members-of-governments": (
        "珊瑚礁审查小组两名成员在几国政府(荷兰和加拿大)担任高级职务。",
        ["珊瑚礁审查小组 > NLD CAN : membership ongoing"],
    ),
    "members-visit": ("珊瑚礁审查小组两名成员访问了学校。", []),
    "member-of-nothing": ("一名成员领导粮农组织的评价职能。", []),
    # ---- what an audit found
    "assessment-found": (
        "2020年多边组织业绩评估网评估得出的结论是，环境署没有达到预期。",
        ["MOPAN > UNEP : research completed"],
    ),
    "audit-found": ("监督厅的审计发现，难民署没有遵守规则。", ["OIOS > UNHCR : research completed"]),
    "evaluation-found": ("开发署评价发现，成果参差不齐。", []),
    # ---- what was discussed at a session
    "shaped-the-talks": (
        "环境署影响了2022年11月《联合国气候变化框架公约》第二十七届缔约方大会的礁石谈判。",
        ["UNEP > UNFCCC-COP : participation completed @2022-11 at UNFCCC-COP27"],
    ),
    "discussed-at-session": (
        "开发署参与了妇女地位委员会第六十七届会议的讨论。",
        ["UNDP > CSW : participation completed at CSW/67"],
    ),
    # ---- its secretariat
    "its-chair": (
        "住户调查工作组由世界银行和妇女署共同主持。粮农组织担任其主席。",
        ["WorldBank UN-Women > 住户调查工作组 : leadership ongoing", "FAO > 住户调查工作组 : leadership ongoing"],
    ),
    "its-secretariat": (
        "住户调查工作组由世界银行和妇女署共同主持。粮农组织担任其秘书处。",
        ["WorldBank UN-Women > 住户调查工作组 : leadership ongoing", "FAO > 住户调查工作组 : leadership ongoing"],
    ),
    "its-report": (
        "住户调查工作组由世界银行和妇女署共同主持。粮农组织提交了其报告。",
        ["WorldBank UN-Women > 住户调查工作组 : leadership ongoing"],
    ),
}


@pytest.mark.parametrize("name", ENGLISH)
def test_what_an_english_sentence_says(name: str) -> None:
    text, expected = ENGLISH[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", CHINESE)
def test_what_a_chinese_sentence_says(name: str) -> None:
    text, expected = CHINESE[name]
    assert records(text, "zh") == expected


def test_management_and_donors_of_the_body_whose_report_it_is() -> None:
    masthead = "Report of the United Nations Environment Programme\n\n1. The report covers reefs.\n\n"
    for told, expected in (
        ("In 2023, management submitted a plan to the Global Environment Facility.", {"UNEP", "GEF"}),
        ("The management of reefs has improved the plan of the Global Environment Facility.", set()),
        ("Norway and Sweden were among the 19 donors that contributed to the fund.", {"UNEP", "NOR", "SWE"}),
        ("Norway and Sweden were among the first to sign.", set()),
        ("Other reef partnerships included those with the LEGO Foundation.", {"UNEP", "LEGO-Foundation"}),
        ("Other reef partnerships included those of the LEGO Foundation.", set()),
    ):
        found = extract.extract_report(f"{masthead}2. {told}\n", "en").collaborations
        assert {
            one.path.split("/")[1] for record in found for one in (*record.participants, *record.partners)
        } == expected
