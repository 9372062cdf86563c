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
    # others of that number stand between, but none is called so
    "same-two": (
        "UNDP supported the Reef Court of Juba and the Reef Court of Bor. ILO and UNEP trained the same two courts.",
        "en",
        ("ILO UNEP", "reef-court-of-juba reef-court-of-bor"),
    ),
    "set-up": (
        "UNIFIL assisted the mechanism established pursuant to the ceasefire. It is small.",
        "en",
        ("UNIFIL", "ceasefire-mechanism"),
    ),
    "this-institute": ("The Reef Institute opened. UNDP assisted this institute.", "en", ("UNDP", "reef-institute")),
    "my-envoy": (
        "The Special Envoy for Coral Reefs came. My Special Envoy visited Kenya.",
        "en",
        ("special-envoy-for-coral-reefs", "KEN"),
    ),
    "offices-such-as": (
        "Collaboration between the Reef Office and the independent offices, such as UNDP and FAO, is strong.",
        "en",
        ("reef-office UNDP FAO", ""),
    ),
    "short-name": (
        "The Reef Committee for Kenya met. UNDP supported the Reef Committee.",
        "en",
        ("UNDP", "reef-committee-for-kenya"),
    ),
    "the-mechanism": (
        "The ceasefire mechanism began its work. UNDP assisted the mechanism.",
        "en",
        ("UNDP", "ceasefire-mechanism"),
    ),
    # nouns in the plural, by what the paragraph has named side by side
    "two-countries": (
        "Floods hit Malawi and Zambia. UNDP supported the two countries.",
        "en",
        ("UNDP", "MWI ZMB"),
    ),
    "these-offices": (
        "Staff wrote to the Reef Office and the Fisheries Office. UNDP supported these offices.",
        "en",
        ("UNDP", "reef-office fisheries-office"),
    ),
    "both-sides-zh": (
        "妇女署与开发署签署了协定。人口基金支持双方开展工作。",
        "zh",
        ("UNFPA", "UN-Women UNDP"),
    ),
    "two-countries-zh": ("马拉维和赞比亚遭受水灾。开发署支持两国重建道路。", "zh", ("UNDP", "MWI ZMB")),
    # as many as the paragraph has named, though not side by side
    "both-organizations": (
        "UNICEF briefed UNHCR in May. WFP supported both organizations.",
        "en",
        ("WFP", "UNICEF UNHCR"),
    ),
    "government": (
        "Floods hit Malawi in March. UNDP worked with the Government to rebuild roads.",
        "en",
        ("UNDP", "MWI"),
    ),
    "government-first": (
        "Floods hit Malawi in March. The Government, with the support of UNDP, adopted a plan.",
        "en",
        ("UNDP", "MWI"),
    ),
    "meeting": (
        "FAO organized a workshop. The workshop was attended by representatives of UNDP and Kenya.",
        "en",
        ("UNDP", "KEN FAO"),
    ),
    "participants": ("FAO hosted a forum. Participants included UNDP and WFP.", "en", ("UNDP WFP", "FAO")),
    "both-meetings": (
        "The Reef Council was convened in Rome. These meetings were attended by UNDP. WFP participated in both meetings.",
        "en",
        ("WFP", "reef-council"),
    ),
    "including": (
        "The Reef Council was convened. The meeting was attended by Kenya, with others also present, including WMO.",
        "en",
        ("WMO", "KEN reef-council"),
    ),
    "of-many": (
        "FAO hosted a forum. The forum was attended by experts of 20 organizations, including UNDP and WFP.",
        "en",
        ("UNDP WFP", "FAO"),
    ),
    "country-task-force": (
        "The country task force on monitoring and reporting met. UNDP assisted the country task force.",
        "en",
        ("UNDP", "CTFMR"),
    ),
    # by the word that tells it from others, and before a day
    "joint-taskforce": (
        "The joint taskforce for reefs, chaired by FAO, met. UNDP wrote to the joint taskforce on 3 May.",
        "en",
        ("UNDP", "joint-taskforce-for-reefs"),
    ),
    # capitals stand for their Governments, a name for those who work together under it
    "capitals": ("UNMIK spoke with Pristina and Belgrade.", "en", ("UNMIK", "SRB XKX")),
    "quadripartite": ("UNDP met with the Quadripartite organizations.", "en", ("UNDP", "FAO UNEP WHO WOAH")),
    # a mandate holder by name, those who came for a body, as many as were named
    "by-name": (
        "The Special Rapporteur on torture visited Kenya. Ms. Moyo met with UNHCR.",
        "en",
        ("SR-Torture", "UNHCR"),
    ),
    "delegation": ("CTED visited Kenya. The delegation also met with UNHCR.", "en", ("CTED", "UNHCR")),
    "participating": (
        "FAO, WFP, UNITAR and WHO took part. UNICEF trained the four participating agencies.",
        "en",
        ("UNICEF", "FAO WFP UNITAR WHO"),
    ),
    "mechanisms": (
        "CEDAW, EMRIP and UNPFII spoke. UNICEF briefed the three mechanisms.",
        "en",
        ("UNICEF", "CEDAW EMRIP UNPFII"),
    ),
    "its-forces": ("Floods hit Kenya. UNODC trained the country’s security forces.", "en", ("UNODC", "KEN")),
    "secretariat": (
        "The secretariat of the Convention on Biological Diversity met. The secretariat also trained officials of Kenya.",
        "en",
        ("CBD-Secretariat", "KEN"),
    ),
    # who acts for a State, and for the European Union
    "the-president": ("HCHR visited Chad. HCHR met with the President.", "en", ("HCHR", "TCD")),
    "permanent-missions": (
        "UNODC met with the Permanent Missions of Austria and Mexico.",
        "en",
        ("UNODC", "AUT MEX"),
    ),
    "delegation-to": (
        "UNDP partnered with the European Union Delegation to Malawi and WHO.",
        "en",
        ("UNDP EU WHO", ""),
    ),
    # without a name before it: there is one for each country
    "humanitarian-team": ("UNICEF worked with the humanitarian country team.", "en", ("UNICEF", "HCT")),
    # whose visit it is
    "its-visit": ("WFP met. None came since its visit to Peru in March 2020.", "en", ("WFP", "PER")),
    "technical-secretariat": (
        "OPCW met. The Technical Secretariat assisted Kenya.",
        "en",
        ("OPCW-TechnicalSecretariat", "KEN"),
    ),
    # a department, and a centre that the report calls nothing else
    "department-zh": ("新闻部举办了展览。该部与开发署合作。", "zh", ("DPI UNDP", "")),
    "centre-zh": ("珊瑚礁研究中心成立了。中心与开发署合作。", "zh", ("珊瑚礁研究中心 UNDP", "")),
    # whom the text is about, not who was only with it
    "department-of-before-zh": ("新闻部与和平行动部会晤。该部支持儿基会。", "zh", ("DPI", "UNICEF")),
    # the delegation is whoever visited
    "delegation-zh": (
        "人权高专办访问了肯尼亚。代表团还前往马拉维,与非洲联盟举行了会谈。",
        "zh",
        ("OHCHR", "MWI"),
    ),
    "donor-zh": ("妇女署和开发署启动了一个项目。挪威是该项目的主要捐助方。", "zh", ("UN-Women UNDP", "NOR")),
    "attended-zh": ("妇女署与开发署举办了讲习班。粮农组织也派代表与会。", "zh", ("FAO", "UN-Women UNDP")),
    "he-zh": ("冲突中性暴力问题秘书长特别代表访问了肯尼亚。其后,她又会见了非洲联盟主席。", "zh", ("SRSG-SVC", "AU")),
    "paid-for-zh": ("妇女署和开发署举办了讲习班。该讲习班由世界银行供资。", "zh", ("WorldBank", "UN-Women UNDP")),
    "hosted-zh": ("妇女署举办了研讨会。开发署主办了该研讨会。", "zh", ("UNDP", "UN-Women")),
    "participants-zh": ("妇女署举办了论坛。与会者包括开发署和粮农组织。", "zh", ("UNDP FAO", "UN-Women")),
    "participants-and-more-zh": (
        "妇女署举办了论坛。与会者包括开发署、联合国粮食及农业组织(粮农组织)青年问题特使以及世卫组织。",
        "zh",
        ("UNDP FAO WHO", "UN-Women"),
    ),
    "those-who-came-zh": ("妇女署举办了讲习班。参加讲习班的有开发署。", "zh", ("UNDP", "UN-Women")),
    "these-meetings-zh": ("妇女署举办了两次研讨会。世卫组织派代表参加了这些研讨会。", "zh", ("WHO", "UN-Women")),
    # a name without some of its words
    "review-panel-zh": (
        "珊瑚礁联合审查小组访问了肯尼亚。随后,审查小组与开发署举行了会晤。",
        "zh",
        ("珊瑚礁联合审查小组", "UNDP"),
    ),
    "short-behind-with-zh": ("高级别管理委员会开会。开发署与管理委员会保持对话。", "zh", ("UNDP", "HLCM")),
    "special-adviser-zh": (
        "防止灭绝种族问题特别顾问发了言。特别顾问会见了非洲联盟主席。",
        "zh",
        ("SA-GenocidePrevention", "AU"),
    ),
    "both-in-the-sentence-zh": ("开发署加强了与粮农组织的工作关系,双方签署了一项协议。", "zh", ("UNDP FAO", "")),
    "joined-the-partnership-zh": (
        "粮农组织和世卫组织结成了伙伴关系。开发署随后加入了该伙伴关系。",
        "zh",
        ("UNDP", "FAO WHO"),
    ),
    "four-partners-zh": (
        "粮农组织、世卫组织、开发署和环境署开会。四方伙伴在培训领域开展了协作。",
        "zh",
        ("FAO WHO UNDP UNEP", ""),
    ),
    "network-zh": ("联合国移民网络开会。网络与粮农组织筹备了审查。", "zh", ("UNNM FAO", "")),
    "group-includes-zh": ("珊瑚礁小组开会。该小组还包括开发署的工作人员。", "zh", ("UNDP", "珊瑚礁小组")),
    "thanks-for-support-zh": ("儿基会感谢开发署支持其执行任务。", "zh", ("UNDP", "UNICEF")),
    "event-held-with-zh": ("粮农组织举办了研讨会。研讨会是与开发署合作举办的。", "zh", ("FAO UNDP", "")),
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
    # a joint one is another than the one that the text has named
    "joint-team": ("The Coastal Reef Team met. UNDP supported the joint team.", "en"),
    # nobody has said who the parties are
    "parties": ("UNIFIL liaised with the parties.", "en"),
    # to a convention
    "parties-to": (f"{CEASEFIRE}UNEP supported the parties to the Convention.", "en"),
    # a meeting between two makes no parties of them
    "no-conflict": ("A meeting between Jordan and Egypt took place. UNIFIL liaised with the parties.", "en"),
    # an advisory group without a name of its own
    # a place around which all turns
    "centre-zh": ("珊瑚礁研究中心成立了。以社区为中心,开发署开展了工作。", "zh"),
    # people who come from countries do not speak for them
    "youth-of-countries-zh": ("难民署在内罗毕举办了活动。活动汇集了来自肯尼亚和乌干达的60名与会者。", "zh"),
    # who came to what is told in a clause of its own, though it begins with a number
    "countries-came-zh": ("开发署来了。拉加经委会召开了审查会议,26个国家出席。", "zh"),
    "network-of-many-zh": ("联合国移民网络开会。以社区为中心的网络与粮农组织无关。", "zh"),
    # nobody is called so
    "envoy-zh": ("特使会见了开发署。", "zh"),
    "management-committee-zh": ("高级别方案委员会开会。开发署致函管理委员会。", "zh"),
    # those who join are not whom they join
    "joined-by-the-one-named-zh": ("开发署加入了该伙伴关系。", "zh"),
    "another-group-zh": ("沿海文化小组开会。咨询小组成立了。开发署支持该小组。", "zh"),
    # nobody by that name
    "this-agency": ("The Reef Institute opened. UNDP assisted this agency.", "en"),
    # a group whose purpose is not told
    "group": ("A working group met. UNEP supported the working group.", "en"),
    # several countries: which Government?
    "governments": ("Floods hit Malawi and Zambia in March. UNDP worked with the Government.", "en"),
    # three were named, not two
    "two-of-three": ("Floods hit Malawi, Zambia and Kenya. UNDP supported the two countries.", "en"),
    # no office among them
    "these-offices": ("Staff wrote to the Reef Council and the Fisheries Board. UNDP supported these offices.", "en"),
    # another group was spoken of since
    # a person of whom nobody knows for whom he speaks
    "person": ("UNDP came. Mr. Moyo met with UNHCR.", "en"),
    "a-president": ("Floods hit Chad and Mali. UNDP met with the President.", "en"),
    "in-two-capitals": ("Talks in Belgrade and Pristina were opened by UNDP.", "en"),
    "another-group": (f"{GROUP}A group of donors came. UNEP supported the group.", "en"),
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


REQUEST = (
    "1. In resolution 2022/6 the Economic and Social Council requested the Secretary-General to submit a report to the "
    "Commission on the Status of Women. "
)
MASTHEAD = {
    "en": "United Nations\nA/78/205\nDistr.: General\n2 July 2023\nOriginal: English\n\nReport of the Secretary-General\n\n",
    "zh": "联合国\nA/78/205\nDistr.: General\n2 July 2023\nChinese\nOriginal: English\n\n秘书长的报告\n\n",
}

SUBMITTED = {
    "prepared-first": (
        "1. Prepared pursuant to General Assembly resolution 77/150, the present report tells the Assembly of developments.",
        "en",
        "SG GA",
    ),
    # told in passing
    "participle": (
        "1. The present report, submitted pursuant to General Assembly resolution 77/150, gives the Assembly an overview.",
        "en",
        "SG GA",
    ),
    "annual-report": (
        (
            "1. The present report is the third annual report on plants submitted under General Assembly resolution 77/150, "
            "in which the Assembly asked for it."
        ),
        "en",
        "SG GA",
    ),
    "pursuant": (
        "1. The present report is submitted pursuant to General Assembly resolution 77/150, by which the Assembly asked for it.",
        "en",
        "SG GA",
    ),
    "covering": (
        (
            "1. The present report, covering the period from May 2022 to June 2023, is submitted pursuant to General Assembly "
            "resolution 77/150, by which the Assembly asked for it."
        ),
        "en",
        "SG GA",
    ),
    # it only cites a decision: the annotation of the first report has nothing there
    "only-cited": ("1. The present report is submitted pursuant to General Assembly resolution 77/150.", "en", ""),
    "only-cited-zh": ("1. 本报告根据大会第77/150号决议提交。", "zh", ""),
    "that-request": (
        REQUEST + "The present report is submitted in response to that request.",
        "en",
        "SG CSW",
    ),
    "zh": ("1. 本报告根据大会第77/150号决议提交,大会在该决议中要求提交报告。", "zh", "SG GA"),
    "several": (
        (
            "1. The present report is submitted pursuant to General Assembly resolution 77/150 and Council resolution 2022/6, "
            "in which the Assembly asked for it."
        ),
        "en",
        "SG GA ECOSOC",
    ),
    "also-zh": ("1. 本报告也是按照大会第77/150号决议编写的,秘书长在其中报告了进展。", "zh", "SG GA"),
    # the paragraph before tells who asked for it
    "that-request-zh": (
        "1. 大会第77/150号决议请秘书长提出报告。\n\n2. 本报告就是按照上述要求提出的。",
        "zh",
        "SG GA",
    ),
    "of-a-session-zh": (
        "1. 请秘书长向人权理事会第五十一届会议提交报告。\n\n2. 本报告是遵照该要求提交的。",
        "zh",
        "SG HRC",
    ),
    # to which of so many?
    "many-zh": (
        "1. 本报告依照大会第77/150号决议、安全理事会第2625(2022)号决议和人权理事会第48/20号决议提交。",
        "zh",
        "",
    ),
    # where it is submitted is said; the other organs only have asked for such reports
    "to-one-of-several-zh": (
        "1. 本报告根据大会第77/150号决议和经济及社会理事会第2022/6号决议提交经济及社会理事会。",
        "zh",
        "SG ECOSOC",
    ),
    "to-another-zh": ("1. 本报告根据人权理事会第48/20号决议提交给大会。", "zh", "SG GA"),
    "about": ("1. The present report describes General Assembly resolution 77/150.", "en", ""),
    # the first words say that an organ asked its author for it, and no others that it is submitted
    "asked-for": (
        "1. In its resolution 2700 (2023), the Security Council requested the Secretary-General to report to it by May.",
        "en",
        "SG SC",
    ),
    "asked-for-zh": ("1. 大会第77/150号决议请秘书长就礁石状况向大会提交报告。", "zh", "SG GA"),
    # for another organ, of somebody else, or in passing
    "asked-for-another": (REQUEST, "en", ""),
    "asked-of-another": (
        "1. The Security Council requested the Panel of Experts on the Sudan to report to it.",
        "en",
        "",
    ),
    "asked-later": (
        f"1. {'The plan was carried out. ' * 70}\n\n2. The Council requested the Secretary-General to submit a report.",
        "en",
        "",
    ),
}


def test_who_the_masthead_says_has_written_a_report() -> None:
    masthead = MASTHEAD["zh"].replace("秘书长的报告", "联合国人权事务高级专员的报告")
    (record,) = extract.extract_report(
        f"{masthead}1. 本报告根据人权理事会第48/20号决议提交,理事会在其中要求提交报告。\n", "zh"
    ).collaborations
    assert [one.path for one in (*record.participants, *record.partners)] == ["body/HCHR", "body/HRC"]


def test_the_bureau_is_that_of_the_organ_whose_paper_it_is() -> None:
    masthead = "Committee on Conferences\n\nSummary record of the 13th meeting\n\n"
    (record,) = extract.extract_report(f"{masthead}1. The Bureau had met with UNICEF.\n", "en").collaborations
    assert [one.path for one in record.participants] == ["body/bureau-of-committee-on-conferences"]
    assert extract.extract_report("The Bureau had met with UNICEF.\n", "en").collaborations == ()


AUTHOR = {
    # another mandate holder was named since, but the report is of this one
    "rapporteur-zh": (
        "贩运人口特别是妇女和儿童问题特别报告员来了。特别报告员访问了肯尼亚。",
        "zh",
        "当代形式奴隶制包括其因果问题特别报告员的报告",
        [("SR-Slavery", "KEN")],
    ),
    "rapporteur-en": (
        "The Special Rapporteur on trafficking in persons came. The Special Rapporteur visited Kenya.",
        "en",
        "Report of the Special Rapporteur on contemporary forms of slavery",
        [("SR-Slavery", "KEN")],
    ),
    "committee-zh": ("麻醉药品委员会开会。委员会与粮农组织合作。", "zh", "国际法委员会的报告", [("ILC FAO", "")]),
    # the team that works for the author
    "unit-zh": (
        "监测组访问了肯尼亚。",
        "zh",
        "安全理事会第1267(1999)号、第1989(2011)号和第2253(2015)号决议所设委员会的报告",
        [("MonitoringTeam1267", "KEN")],
    ),
    # the office for which the author speaks, whatever other office was named since
    "office-en": (
        "The Office for Disarmament Affairs came. The Office supported Kenya.",
        "en",
        "Report of the United Nations High Commissioner for Human Rights",
        [("OHCHR", "KEN")],
    ),
    # nobody says whose report it is
    "latest-zh": ("国际法委员会和麻醉药品委员会开会。委员会与粮农组织合作。", "zh", "一些问题", [("CND FAO", "")]),
}


@pytest.mark.parametrize("name", AUTHOR)
def test_the_author_of_a_report_is_called_by_the_bare_form(name: str) -> None:
    text, language, title, expected = AUTHOR[name]
    line = "秘书长的报告" if language == "zh" else "Report of the Secretary-General"
    found = extract.extract_report(f"{MASTHEAD[language].replace(line, title)}1. {text}\n", language).collaborations
    said = [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ]
    assert said == expected


HOME = {
    "served": ("开发署为政府提供了咨询意见。", [("UNDP", "MWI")]),
    "acts": ("在粮农组织支持下,政府修复了水库。", [("FAO", "MWI")]),
    "ministers": ("儿基会会见了总统和卫生部长。", [("UNICEF", "MWI")]),
    # not that of the report
    "local": ("开发署支持省政府。", []),
    "of-all": ("开发署支持各国政府。", []),
}


UNDER_REVIEW = {
    # what a committee welcomes the State under review has done; with whom it talked
    "report": ("委员会欢迎缔约国及时提交第八次定期报告。", ["CEDAW > ZMB : input completed"]),
    "answers": ("委员会赞赏缔约国代表团口头提供的补充资料。", ["CEDAW > ZMB : input completed"]),
    "dialogue": ("委员会赞赏与代表团进行的坦诚对话。", ["CEDAW > ZMB : exchange completed"]),
    "satisfied": ("委员会对与缔约国多部门代表团开展的对话感到满意。", ["CEDAW > ZMB : exchange completed"]),
    # who only speaks of it does nothing in it
    "efforts": ("委员会欢迎缔约国为改善农村妇女处境所作的努力。", []),
    "measures": ("委员会赞赏缔约国在教育领域采取的措施。", []),
    "progress": ("委员会注意到缔约国在打击贩运方面取得的进展。", []),
    "of-others": ("委员会欢迎民间社会组织为委员会审议赞比亚的第八次定期报告所作的贡献。", []),
    "with-another": ("委员会欢迎缔约国为与开发署合作所作的努力。", ["UNDP > ZMB : coordination ongoing"]),
    "considers": ("委员会审议了赞比亚的第八次定期报告。", ["CEDAW > ZMB : input completed"]),
    # nothing has been done yet, or with another
    "not-yet": ("委员会欢迎缔约国承诺提交后续报告。", []),
    "never": ("委员会遗憾的是,缔约国没有提交资料。", []),
    "encouraged": ("委员会鼓励缔约国提交共同核心文件。", []),
    "among-themselves": ("委员会欢迎缔约国与民间社会的对话。", []),
}


GIVEN = {
    "grown": ("2016年,欧盟委员会提供的财政捐款大幅增加。", [("UNCTAD", "EuropeanCommission")]),
    "of-states": ("挪威和瑞典政府提供的捐款有所减少。", [("UNCTAD", "NOR SWE")]),
    "to-another": ("欧盟委员会向粮农组织提供的捐款有所减少。", [("EuropeanCommission", "FAO")]),
    "of-all": ("各国提供的捐款增加。", []),
}


@pytest.mark.parametrize("name", GIVEN)
def test_to_whom_contributions_were_given(name: str) -> None:
    text, expected = GIVEN[name]
    masthead = MASTHEAD["zh"].replace("秘书长的报告", "贸发会议秘书长的报告")
    found = extract.extract_report(f"{masthead}1. {text}\n", "zh").collaborations
    said = [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ]
    assert said == expected


@pytest.mark.parametrize("name", UNDER_REVIEW)
def test_what_a_committee_welcomes_of_the_state_under_review(name: str) -> None:
    text, expected = UNDER_REVIEW[name]
    title = "消除对妇女歧视委员会\n关于赞比亚第八次定期报告的结论性意见\nCEDAW/C/ZMB/CO/8\n\n"
    found = extract.extract_report(f"{title}1. {text}\n", "zh").collaborations
    said = [
        " > ".join(
            " ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners)
        )
        + f" : {' '.join(record.kinds)} {record.status}"
        for record in found
    ]
    assert said == expected


@pytest.mark.parametrize("name", HOME)
def test_whose_government_a_report_about_one_country_speaks_of(name: str) -> None:
    text, expected = HOME[name]
    masthead = MASTHEAD["zh"].replace("秘书长的报告", "马拉维境内的水灾\n\n秘书长的报告")
    found = extract.extract_report(f"{masthead}1. 水灾严重。\n\n2. {text}\n", "zh").collaborations
    said = [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ]
    assert said == expected


ABOUT = {
    # the title says it, or the name of the mission or the mandate
    "title": ("Situation in Malawi", "UNDP advised the Government.", [("UNDP", "MWI")]),
    "mission": ("United Nations Mission in South Sudan", "UNDP advised the Government.", [("UNDP", "SSD")]),
    "mandate": (
        "Report of the Special Rapporteur on the situation of human rights in Myanmar",
        "UNDP advised the Government.",
        [("UNDP", "MMR")],
    ),
    "minister": ("Situation in Malawi", "UNDP met the Minister of Health.", [("UNDP", "MWI")]),
    "president-by-name": ("Situation in Malawi", "UNDP met the President, Chipo Moyo, in May.", [("UNDP", "MWI")]),
    # whoever visits is of another
    "visited": ("Situation in Malawi", "UNDP and the Kenyan army visited the country.", [("UNDP", "MWI")]),
    # where it was issued tells nothing, and a mission may be at work in no one country
    "issued-at": ("Nairobi, Kenya", "UNDP advised the Government.", []),
    "region": ("United Nations Office for West Africa and the Sahel", "UNDP advised the Government.", []),
    "of-another": ("Situation in Malawi", "UNDP met the Minister of Health of Kenya.", [("UNDP", "KEN")]),
    "of-an-organ": ("Situation in Malawi", "UNDP met the President of the General Assembly.", [("UNDP", "GA")]),
}


@pytest.mark.parametrize("name", ABOUT)
def test_whom_the_government_is_of_in_a_report_about_one_country(name: str) -> None:
    title, text, expected = ABOUT[name]
    masthead = MASTHEAD["en"].replace("Report of the Secretary-General", f"{title}\n\nReport of the Secretary-General")
    found = extract.extract_report(f"{masthead}1. Floods came.\n\n2. {text}\n", "en").collaborations
    assert [(one.participants[0].path[5:], one.partners[0].path.split("/")[1]) for one in found] == expected


def test_a_heading_tells_whose_government_its_section_is_about() -> None:
    told = "{}I. Malawi\n\n1. UNDP advised the Government.\n\nII. Observations\n\n2. WHO advised the Government.\n"
    found = extract.extract_report(told.format(MASTHEAD["en"]), "en").collaborations
    assert [(one.participants[0].path, one.partners[0].path) for one in found] == [("body/UNDP", "country/MWI")]


MISSION = {
    # the name of the mission says in which country it works
    "haiti-zh": ("联合国海地综合办事处", "zh", "开发署支持政府。", [("UNDP", "HTI")]),
    "haiti-en": (
        "United Nations Integrated Office in Haiti",
        "en",
        "UNDP met with Haitian officials.",
        [("UNDP", "HTI")],
    ),
    # in several, or in none
    "two-countries-zh": ("联合国印度和巴基斯坦军事观察组", "zh", "开发署支持政府。", []),
    "region-zh": ("联合国西非和萨赫勒办事处", "zh", "开发署支持政府。", []),
    # who heads the mission that the report is about
    "my-representative-zh": ("联合国南苏丹特派团", "zh", "我的特别代表会见了开发署。", [("SRSG-SouthSudan", "UNDP")]),
    "my-representative-en": (
        "United Nations Mission in South Sudan",
        "en",
        "In May, my Special Representative met with UNDP and then visited Kenya.",
        [("SRSG-SouthSudan", "UNDP"), ("SRSG-SouthSudan", "KEN")],
    ),
    "he": (
        "United Nations Mission in South Sudan",
        "en",
        "My Special Representative went on leave. He then briefed the African Union.",
        [("SRSG-SouthSudan", "AU")],
    ),
    # of a mission that has closed, those for its country
    "closed-mission": (
        "United Nations Mission for Justice Support in Haiti",
        "en",
        "The Special Representative met with UNDP.",
        [("SRSG-Haiti", "UNDP")],
    ),
    "coordinator": (
        "United Nations Interim Force in Lebanon",
        "en",
        "My Special Coordinator met with UNDP.",
        [("SC-Lebanon", "UNDP")],
    ),
    # its activities, and its support, where the sentence before is about it
    "other-activities": (
        "United Nations Mission in South Sudan",
        "en",
        "UNDP opened a school. Other activities included the delivery of tents to UNHCR and the training of FAO staff.",
        [("UNMISS", "UNHCR FAO")],
    ),
    "with-its-support": (
        "United Nations Mission in South Sudan",
        "en",
        "UNICEF supported WHO. With its technical support, FAO will train farmers.",
        [("UNICEF", "WHO"), ("UNICEF", "FAO")],
    ),
    # activities of nobody, support of several or of whoever is named behind
    "activities-of-others": (
        "United Nations Mission in South Sudan",
        "en",
        "Activities of the market included the delivery of tents to UNHCR.",
        [],
    ),
    "its-own": (
        "United Nations Mission in South Sudan",
        "en",
        "UNICEF and ILO supported WHO. With its support, farmers were trained.",
        [("UNICEF ILO", "WHO")],
    ),
    # there is no such post, or it is another's
    "no-such-post": ("United Nations Mission in South Sudan", "en", "My Special Adviser met with UNDP.", []),
    "no-country": ("United Nations Interim Security Force for Abyei", "en", "My Special Envoy met with UNDP.", []),
    "office-of": (
        "United Nations Mission in South Sudan",
        "en",
        "The Office of the Special Representative met with UNDP.",
        [("office-of-the-special-representative", "UNDP")],
    ),
    # a country team that only the report knows
    "country-team-zh": ("联合国马拉维国家工作队", "zh", "开发署支持政府。", [("UNDP", "MWI")]),
}


@pytest.mark.parametrize("name", MISSION)
def test_whom_a_report_about_a_mission_speaks_of(name: str) -> None:
    title, language, text, expected = MISSION[name]
    report = {"zh": "秘书长的报告", "en": "Report of the Secretary-General"}[language]
    masthead = MASTHEAD[language].replace(report, f"{title}\n\n{report}")
    found = extract.extract_report(f"{masthead}1. {text}\n", language).collaborations
    assert [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ] == expected


OWN_BOARD = {
    # another agency was named last
    "board-zh": ("世界粮食计划署\n\n", "zh", "开发署来了。粮农组织向执行局提交了报告。", [("FAO", "WFP-EB")]),
    "no-agency-zh": ("", "zh", "儿基会来了。粮农组织向执行局提交了报告。", [("FAO", "UNICEF-EB")]),
}


@pytest.mark.parametrize("name", OWN_BOARD)
def test_an_agency_speaks_of_its_own_board(name: str) -> None:
    agency, language, text, expected = OWN_BOARD[name]
    masthead = MASTHEAD[language].replace("秘书长的报告", f"{agency}最新情况")
    found = extract.extract_report(f"{masthead}1. {text}\n", language).collaborations
    assert [
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    ] == expected


UNSAID = {
    "thanks-to-a-partnership": ("这一成就得益于与粮农组织的伙伴关系。", [("WFP", "FAO")]),
    "in-partnership": ("此外,与粮农组织的密切合作使农民受益。", [("WFP", "FAO")]),
    "joint-mission": ("在肯尼亚,一个与粮农组织组成的联合特派团评估了局势。", [("WFP", "FAO")]),
    "help": ("一个显著的例子是向粮农组织提供技术援助。", [("WFP", "FAO")]),
    "report": ("报告系与粮农组织合作编写。", [("WFP", "FAO")]),
    "these-efforts": ("粮食署推行了改革。这些举措与粮农组织协调,改善了服务。", [("WFP", "FAO")]),
    "we": ("2023年,我们与粮农组织开展了合作。", [("WFP", "FAO")]),
    "office": ("在区域办事处的支持下,肯尼亚加入了粮农组织。", [("WFP", "FAO KEN")]),
    # somebody else does it, or nobody
    "of-others": ("儿基会认为,与粮农组织的合作很重要。", [("UNICEF", "FAO")]),
    "we-must": ("我们必须与粮农组织合作。", []),
    "only-able": ("粮食署现在能够更好地支持粮农组织。", []),
    "to-be-helped": ("向粮农组织提供支持时,儿基会应当谨慎。", []),
    "centre": ("与粮农组织的合作中心有关的问题。", []),
}


@pytest.mark.parametrize("name", UNSAID)
def test_whose_report_it_is_acts_where_nobody_is_named(name: str) -> None:
    text, expected = UNSAID[name]
    masthead = MASTHEAD["zh"].replace("秘书长的报告", "世界粮食计划署\n\n年度报告")
    found = extract.extract_report(f"{masthead}1. 局势良好。\n\n2. {text}\n", "zh").collaborations
    assert {frozenset(one.path for one in (*record.participants, *record.partners)) for record in found} == {
        frozenset(f"{'country' if one == 'KEN' else 'body'}/{one}" for some in pair for one in some.split())
        for pair in expected
    }


@pytest.mark.parametrize("name", SUBMITTED)
def test_whom_a_report_is_submitted_to(name: str) -> None:
    text, language, expected = SUBMITTED[name]
    found = extract.extract_report(f"{MASTHEAD[language]}{text}\n", language).collaborations
    said = [" ".join(one.path.partition("/")[2] for one in (*some.participants, *some.partners)) for some in found]
    assert " ".join(said) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3.I.7 该部将维持与和平行动部的伙伴关系。该部还将支持建设和平委员会。", {("DPPA DPO", ""), ("DPPA", "PBC")}),
        # another one is what the sentence is about
        ("3.I.7 和平行动部在纽约。该部将支持建设和平委员会。", {("DPO", "PBC")}),
    ],
)
def test_the_department_is_the_one_that_the_heading_names(told: str, expected: set[tuple[str, str]]) -> None:
    text = f"大会\n第八十一届会议\n2027年拟议方案预算\n一．政治和建设和平事务部\n{told}\n"
    found = extract.extract_report(text, "zh").collaborations
    said = {
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (one.participants, one.partners))
        for one in found
    }
    assert said == expected


MET_BOTH = {
    "met": ("联黎部队与难民署协调。联黎部队还继续与双方接触。双方签署了议定书。", "zh", {("UNIFIL UNHCR", "")}),
    "met-in-english": (
        "UNIFIL and UNHCR met in Tyre. UNIFIL continued to engage with both parties. Both parties signed a protocol.",
        "en",
        {("UNIFIL UNHCR", "")},
    ),
    # who meets them may be a third; without such a meeting they are those named
    "third": (
        "儿基会与粮食署合作。难民署与双方举行了会谈。",
        "zh",
        {("UNICEF WFP", ""), ("UNHCR", "UNICEF WFP")},
    ),
    "signed": (
        "开发署与环境署举行了会议。双方签署了谅解备忘录。",
        "zh",
        {("UNDP", "UNEP"), ("UNDP UNEP", "")},
    ),
}


@pytest.mark.parametrize(("text", "language", "expected"), MET_BOTH.values(), ids=MET_BOTH)
def test_who_meets_both_sides_is_neither(text: str, language: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(text, language) == expected


NGO = "a non-governmental organization in consultative status with the Economic and Social Council"
OURSELVES = {
    "we": ("We have worked with UNICEF since 2010.", {("Soroptimist", "UNICEF")}),
    "our-organization": ("Our organization supported Kenya and attended a workshop of FAO.", {("Soroptimist", "FAO")}),
    "members": ("Members of the organization have taken part in meetings of FAO.", {("Soroptimist", "FAO")}),
    "the-organization": ("In collaboration with UNESCO, the organization trained girls.", {("Soroptimist UNESCO", "")}),
    # what they only ask for, what somebody else says of his
    "urge": ("We urge UNDP to support Kenya.", set()),
    "call": ("We call upon UNDP and FAO to support Kenya.", set()),
    "quoted": ("“We worked with UNDP”, she said.", set()),
}


@pytest.mark.parametrize("name", OURSELVES)
def test_whom_we_means_in_a_statement(name: str) -> None:
    text, expected = OURSELVES[name]
    told = f"Statement submitted by Soroptimist International, {NGO}\n\nE/CN.6/2030/NGO/7\n\n{text}\n"
    found = extract.extract_report(told, "en").collaborations
    assert {
        tuple(" ".join(one.path.partition("/")[2] for one in some) for some in (record.participants, record.partners))
        for record in found
    } >= expected
    assert bool(found) == bool(expected)


def test_of_reports_of_several_each_speaks_of_itself() -> None:
    told = (
        "Quadrennial reports for the period 2027–2030 submitted by non-governmental organizations\n\nE/C.2/2031/2\n\n"
        "REEFCO has contributed to the work of the United Nations in many ways. It works with Oxfam.\n"
        "We have taken part in meetings of FAO in Rome. UNEP assisted Kenya. We are a member of IUCN.\n"
    )
    found = extract.extract_report(told, "en").collaborations
    assert [(one.participants[0].path, one.partners[0].path) for one in found] == [
        ("body/reefco", "body/Oxfam"),
        ("body/reefco", "body/FAO"),
        ("body/UNEP", "country/KEN"),
        ("body/reefco", "body/IUCN"),
    ]
