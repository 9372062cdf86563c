"""Nominal and verbal phrases of reports that say who did what for whom, whatever stands around them."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, written

SAID = {
    "state-with-help": (
        "Nepal, with the assistance of UNDP, adopted a plan for its reefs.",
        ["UNDP > NPL : support completed"],
    ),
    "help-in-front": (
        "With the assistance of UNDP, Nepal adopted a plan for its reefs.",
        ["UNDP > NPL : support completed"],
    ),
    "thanks-to": ("Thanks to support from UNDP, Nepal exported more rice.", ["UNDP > NPL : support completed"]),
    "help-enabled": ("UNDP's support enabled Nepal to export more rice.", ["UNDP > NPL : support completed"]),
    "benefited": (
        "Mali and Niger benefited from UNESCO training.",
        ["UNESCO > MLI NER : support completed"],
    ),
    "benefited-from-what": (
        "Mali benefited from the technical assistance provided by UNESCO and FAO.",
        ["UNESCO FAO > MLI : support completed"],
    ),
    "workshop-of": (
        "Officials from Mali attended a UNESCO workshop in Dakar.",
        ["UNESCO > MLI : participation completed in Dakar-SEN"],
    ),
    "loan": (
        "The African Development Bank approved a loan of $20 million to Malawi.",
        ["AfDB > MWI : funding completed"],
    ),
    "funding-provided": ("Funding was provided by UNICEF to UNHCR.", ["UNICEF > UNHCR : funding completed"]),
    "funding-of-a-state": ("Funding was provided by Norway to UNEP.", ["UNEP > NOR : funding completed"]),
    "guidelines-of": (
        "UNFPA contributed to the WHO guidelines on clean water.",
        ["UNFPA > WHO : input completed"],
    ),
    "questionnaire": (
        "WHO responded to the questionnaire of the Special Rapporteur on the right to food.",
        ["WHO > SR-Food : input completed"],
    ),
    "report-of-a-state": (
        "CEDAW considered the sixth periodic report of Senegal.",
        ["CEDAW > SEN : input completed"],
    ),
    "close-partnership": ("UNEP enjoys a close partnership with WHO.", ["UNEP > WHO : coordination ongoing"]),
    "consulted-by": (
        "UNDP and UNICEF were consulted by the Secretary-General.",
        ["SG > UNDP UNICEF : exchange completed"],
    ),
    "joint-mission": (
        "A joint UNDP-UNICEF mission visited Haiti in May 2022.",
        ["UNDP UNICEF > HTI : visit completed @2022-05 in HTI"],
    ),
    "joint-programme": (
        "The joint programme of UNDP and UNICEF in Haiti ended.",
        ["UNDP UNICEF : programme completed in HTI"],
    ),
    "those-that-follow": (
        "The following specialized agencies were represented at the meeting: ILO, FAO and WHO.",
        ["ILO FAO WHO : participation completed"],
    ),
    "reports-of-those-that-follow": (
        "The following organizations submitted reports on their work: INTERPOL, UNESCO and ITU.",
        ["INTERPOL UNESCO ITU : input completed"],
    ),
    "report-of": (
        "The report of the Secretary-General on reefs was submitted to the Human Rights Council.",
        ["SG > HRC : input completed"],
    ),
    "dash": (
        "The tripartite partnership—comprising FAO, UNEP and WHO—grew.",
        ["FAO UNEP WHO : membership ongoing"],
    ),
    # a circumstance is no membership
    "as-part-of": (
        "Following a request, and as part of the programme of UNDP in the country, UNESCO visited Ecuador.",
        ["UNESCO > ECU : visit completed in ECU"],
    ),
    "per-cent": ("86 per cent of WFP country offices collaborated with FAO.", ["WFP FAO : coordination completed"]),
    "project-paid-for": (
        "Projects supported by the European Union entailed support for the capacities of UNSOM.",
        ["EU > UNSOM : funding completed"],
    ),
    "project-of-two": ("The UNDP/IPU project on reefs ended.", ["UNDP IPU : programme completed"]),
    "special-session": (
        "DESA supported the special session of the General Assembly on reefs.",
        ["DESA > GA : support completed"],
    ),
}
SAID_IN_CHINESE = {
    "those-that-follow": (
        "下列专门机构派代表出席了会议：劳工组织、粮农组织和世卫组织。",
        ["ILO FAO WHO : participation completed"],
    ),
    "reports-of-those-that-follow": (
        "下列组织提交了工作报告：国际刑警组织、教科文组织和国际电联。",
        ["INTERPOL UNESCO ITU : input completed"],
    ),
    "three-partners": (
        "粮农组织、儿基会和世卫组织举行了会议。三家合作机构商定了后续步骤。",
        ["FAO UNICEF WHO : exchange completed", "FAO UNICEF WHO : coordination completed"],
    ),
    "serves-as-secretariat": ("粮农组织为统计委员会发挥了秘书处的作用。", ["FAO > StatCom : leadership ongoing"]),
    "partnership-led-to": (
        "与法国开发署的伙伴关系为妇女署的珊瑚项目争取到资金。",
        ["AFD > UN-Women : coordination ongoing"],
    ),
    "owed-to": ("这一成果得益于儿基会与世卫组织的密切合作。", ["UNICEF WHO : coordination ongoing"]),
    "part-of-what-another-leads": (
        "作为粮农组织牵头的红树林应对行动的一部分，儿基会分发了种子。",
        ["FAO > UNICEF : coordination completed"],
    ),
    "leading-role": (
        "基于其在统计委员会中的牵头作用，粮农组织扩大了调查。",
        ["FAO > StatCom : leadership ongoing"],
    ),
    "work-in-helping": ("报告概述粮农组织在协助肯尼亚恢复珊瑚礁方面的工作。", ["FAO > KEN : support ongoing"]),
    "comments-received": ("粮农组织收到了肯尼亚政府对草稿的评论。", ["FAO > KEN : input completed"]),
    "sum-given": (
        "资金包括欧洲联盟为肯尼亚恢复珊瑚礁提供的350 000美元。",
        ["EU > KEN : funding completed"],
    ),
    "guided-by": ("统计委员会以粮农组织的抽样准则为指导。", ["FAO > StatCom : support ongoing"]),
    "loan": ("世界银行核准了给肯尼亚的500万美元贷款。", ["WorldBank > KEN : funding completed"]),
    "advocated": ("在儿基会的倡导下，众议院通过了珊瑚法。", ["UNICEF > 众议院 : advocacy completed"]),
    "advice-taken": ("儿基会采纳了世卫组织的建议。", ["WHO > UNICEF : input completed"]),
    "between-without-of": (
        "报告概述在加强环境署与人居署之间合作方面取得的进展。",
        ["UNEP UN-Habitat : coordination ongoing"],
    ),
    "with-the-united-nations": (
        "监测由非洲联盟、伊加特和联合国组成的机制进行。",
        ["AU IGAD : membership ongoing"],
    ),
    # what has been done is no longer what was aimed at
    "done-behind-a-purpose": (
        "儿基会投资于珊瑚课程，以取得大规模影响，并与世卫组织密切协作。",
        ["UNICEF WHO : coordination ongoing"],
    ),
    "head-of-an-office": (
        "秘书长特别代表兼西萨办主任访问了尼日尔。",
        ["UNOWAS > NER : visit completed in NER"],
    ),
    "visit-arranged": (
        "报告述及人权高专办组织的对肯尼亚的技术访问。",
        ["OHCHR > KEN : visit completed in KEN"],
    ),
    "thanks-for-effort": (
        "肯尼亚总统肯定了粮农组织为红树林恢复提供的支持。",
        ["FAO > KEN : support completed"],
    ),
    "welcomed-in-opening": (
        "人权高专办主任在致辞中欢迎统计委员会首次开会。",
        ["OHCHR > StatCom : statement completed"],
    ),
    "paid-for-by": (
        "粮食署提供了援助，特别是通过一个由世界银行供资的项目提供援助。",
        ["WorldBank > WFP : funding completed"],
    ),
    "capacity": (
        "粮农组织致力于发展各国和统计委员会的能力。",
        ["FAO > StatCom : support ongoing"],
    ),
    "which-others-lead": (
        "国际电联和教科文组织牵头的宽带委员会发布了报告。",
        ["ITU UNESCO > BroadbandCommission : leadership ongoing"],
    ),
    "resident-agencies": (
        "常驻机构包括粮农组织和儿基会，非驻地机构包括国际电联和教科文组织。",
        ["ITU UNESCO : membership ongoing", "FAO UNICEF ITU UNESCO : membership ongoing"],
    ),
    "states-in-a-group": (
        "宽带委员会由加纳、法国和日本的代表组成。",
        ["BroadbandCommission > GHA FRA JPN : membership ongoing"],
    ),
    "forces-of-the-state": (
        "中非稳定团与中非共和国国防和安全部队联合巡逻。",
        ["MINUSCA > CAF : coordination ongoing"],
    ),
    "one-was-with": (
        "统计委员会举行了两次会议，一次是与非洲联盟代表的高级别会议。",
        ["StatCom > AU : exchange completed"],
    ),
    "learnt-through": (
        "报告依据的是人权高专办通过与肯尼亚政府接触而收到的资料。",
        ["OHCHR > KEN : exchange completed"],
    ),
    "all-of-them": ("开发署支持所有10个州的选举委员会开展工作。", ["UNDP > 选举委员会 : support ongoing"]),
    "hosted-elsewhere": (
        "难民署参加了在司法部举行的圆桌会议。",
        ["UNHCR > 司法部 : participation completed"],
    ),
    "behind-a-colon": (
        "合作包括：粮农组织参加了欧安组织年度论坛。",
        ["FAO > OSCE : participation completed"],
    ),
}
NOTHING_IN_CHINESE = {
    "aims-on": "儿基会投资于珊瑚课程，以便提高质量，并与世卫组织协作。",
    "should-be-given": "向肯尼亚提供的支持应当增加，需要儿基会注意。",
    "own-advice": "儿基会采纳了审计员的建议。",
    "sum-of-one": "欧洲联盟为恢复珊瑚礁提供的350 000美元已经用完。",
    "people-from": "人权高专办举办了活动。活动汇集了来自孟加拉国和印度的60名与会者。",
    "former-president": "气专委与美利坚合众国前副总统共同获奖。",
    "chair-of-a-side": "阿卜耶伊联合监督委员会苏丹方共同主席访问了该地区。",
    # where it was held, and what was talked about
    "in-the-house-of": "统计委员会在联合国日内瓦办事处举行了第二十九届会议。",
    "talked-about": "粮农组织在一次讨论联合国与阿盟合作问题的会议上发言。",
    "part-of-its-own": "作为红树林应对行动的一部分，儿基会分发了种子。",
}
NOTHING = {
    # those whom somebody without a name consults have not met
    "consulted-by-whom": "UNDP, UNICEF and WHO were consulted by the working group.",
    "follows-alone": "The following agency was represented at the meeting: ILO.",
    "project-of-one": "The UNDP project on reefs ended.",
    "to-whom-untold": "The report of the Secretary-General on reefs was submitted in May.",
    "no-links": "UNEP has no links with WHO.",
    "one-alone": "The joint programme of UNDP and its partners ended.",
    "should-benefit": "Mali should benefit from training.",
    "considered-a-report": "CEDAW considered its report on Senegal's neighbours.",
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_phrase_says(name: str) -> None:
    text, expected = SAID[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", SAID_IN_CHINESE)
def test_what_a_chinese_phrase_says(name: str) -> None:
    text, expected = SAID_IN_CHINESE[name]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", NOTHING)
def test_what_a_phrase_does_not_say(name: str) -> None:
    assert records(NOTHING[name], "en") == []


@pytest.mark.parametrize("name", NOTHING_IN_CHINESE)
def test_what_a_chinese_phrase_does_not_say(name: str) -> None:
    assert records(NOTHING_IN_CHINESE[name], "zh") == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("这一成果得益于与世卫组织的战略伙伴关系。", ["UN-Habitat > WHO : coordination ongoing"]),
        ("与世卫组织的伙伴关系促进了珊瑚礁的恢复。", ["UN-Habitat > WHO : coordination ongoing"]),
        ("向统计委员会提供的技术支持加强了协调。", ["UN-Habitat > StatCom : support completed"]),
        ("一个例子是向统计委员会提供培训。", ["UN-Habitat > StatCom : support ongoing"]),
        ("报告系与世卫组织合作编写。", ["UN-Habitat > WHO : publication completed"]),
        ("与各方的伙伴关系促进了珊瑚礁的恢复。", []),
    ],
)
def test_whose_chinese_report_it_is_acts_where_nobody_is_said_to(told: str, expected: list[str]) -> None:
    text = f"联合国人类住区规划署的报告\n\n1. 报告述及珊瑚礁。\n\n2. {told}\n"
    assert [written(record) for record in extract_report(text, "zh").collaborations] == expected


# Nobody is said to do it, but with whom it is done: of two at least.
WITH = {
    "distributed": (
        "Leaflets were distributed in 40 villages, in coordination with UNHCR, IOM and FAO, before the storm.",
        ["UNHCR IOM FAO : coordination completed"],
    ),
    "being-built": (
        "Latrines are being built, in close collaboration with UNICEF and Oxfam.",
        ["UNICEF Oxfam : coordination ongoing"],
    ),
    "assessed": ("Rapid assessments are being conducted with IOM and UNHCR.", ["IOM UNHCR : research ongoing"]),
    "teams": (
        "Mobile teams are being deployed with partners such as Oxfam and Save the Children.",
        ["Oxfam SaveTheChildren : coordination ongoing"],
    ),
    "together": ("Tents will be pitched together with IOM and WFP.", ["IOM WFP : coordination planned"]),
    # one alone, where it is, what it is for, what is only wanted, talks of somebody with each
    "one": ("Wells were dug in coordination with UNICEF.", []),
    "located": ("The store is located together with UNDP and FAO.", []),
    "discussed": ("The study was discussed together with UNDP and FAO.", []),
    "needed": ("Rice is needed in coordination with WHO and FAO.", []),
    "met": ("Meetings were held with UNDP and FAO.", []),
    "shared": ("The list was shared with UNDP and FAO.", []),
    "none": ("No trucks were sent in coordination with UNDP and FAO.", []),
}


@pytest.mark.parametrize("name", WITH)
def test_with_whom_something_was_done_that_nobody_is_said_to_do(name: str) -> None:
    text, expected = WITH[name]
    assert records(text, "en") == expected


def test_whose_report_it_is_acts_with_those_named() -> None:
    told = (
        "UNICEF flash update No. 3\n\n28 October 2025\n\nLeaflets were handed out, in coordination with IOM and FAO.\n"
    )
    (record,) = extract_report(told, "en").collaborations
    assert [one.path for one in record.participants] == ["body/UNICEF", "body/IOM", "body/FAO"]


# Who is trained or strengthened in a country: it is helped there.
THERE = {
    "efforts": (
        "UNODC supported capacity-building efforts in Kenya, Mali and Niger.",
        ["UNODC > KEN MLI NER : support completed in KEN MLI NER"],
    ),
    "trained": ("UNODC trained 40 prosecutors in Kenya.", ["UNODC > KEN : training completed in KEN"]),
    "for-judges": (
        "UNOCT provided specialized training on evidence for judges in Iraq.",
        ["UNOCT > IRQ : training completed in IRQ"],
    ),
    "capacities": (
        "WHO built capacities in Kenya and Uganda to detect outbreaks.",
        ["WHO > KEN UGA : training completed in KEN UGA"],
    ),
    "strategies": (
        "UNDP supported the development of national strategies in Jordan.",
        ["UNDP > JOR : support completed in JOR"],
    ),
    "border-police": (
        "IOM trained border police serving in Chad.",
        ["IOM > TCD : training completed in TCD"],
    ),
    # a place only: what is held or given there is not for the State
    "workshop": ("UNODC held a workshop in Kenya.", []),
    "journalists": ("UNESCO trained journalists in Togo.", []),
    "farmers": ("FAO conducted training sessions in Peru for 40 farmers.", []),
    "refugees": ("UNHCR supported refugees in Malawi.", []),
    "storage": ("WFP supported the warehouse and its storage capacity in Ghana.", []),
    "industry": ("UNIDO supported industry in Togo.", []),
}


@pytest.mark.parametrize("name", THERE)
def test_whose_officials_are_trained_in_their_country(name: str) -> None:
    text, expected = THERE[name]
    assert records(text, "en") == expected


# Whoever helps two to work together: these do so, too.
BETWEEN = {
    "agreement": (
        "In April 2020, ILO facilitated an agreement between UNDP and UNICEF.",
        ["ILO > UNDP UNICEF : support completed @2020-04", "UNDP UNICEF : coordination ongoing"],
    ),
    "dialogue": (
        "ILO facilitated dialogue between UNDP and UNICEF.",
        ["ILO > UNDP UNICEF : support completed", "UNDP UNICEF : exchange completed"],
    ),
    # one of them is the one that helps, or all act already
    "with": ("ILO supported UNDP and UNICEF.", ["ILO > UNDP UNICEF : support completed"]),
    "own": ("ILO reached an agreement with UNDP.", ["ILO > UNDP : coordination completed"]),
}


@pytest.mark.parametrize("name", BETWEEN)
def test_who_is_helped_to_work_together(name: str) -> None:
    text, expected = BETWEEN[name]
    assert records(text, "en") == expected


# A side event is for the organ at whose session it is held, and plans that are adopted in a State are its own.
BESIDE = {
    "side-event": (
        "IOM and UNHCR organized a side event at the sixty-fifth session of the Commission on the Status of Women.",
        ["IOM UNHCR > CSW : event completed at CSW/65"],
    ),
    "parallel-event": (
        "UNEP held a parallel event during the tenth session of the Human Rights Council.",
        ["UNEP > HRC : event completed at HRC/10"],
    ),
    "dated": (
        "On 3 May 2021, IOM and ILO organized a side event at the sixty-fifth session of the Commission on the Status of Women.",
        ["IOM ILO > CSW : event completed @2021-05-03 at CSW/65"],
    ),
    "forum": (
        "ILO organized a side event on reefs at the high-level political forum on sustainable development.",
        ["ILO > HLPF : event completed"],
    ),
    "session-first": (
        "At the sixty-fifth session of the Commission on the Status of Women, UNEP held a parallel event on reefs.",
        ["UNEP > CSW : event completed at CSW/65"],
    ),
    "adopted": (
        "National plans were adopted in Chad and Mali with support from UN-Women.",
        ["UN-Women > TCD MLI : support completed in TCD MLI"],
    ),
    "passed": (
        "Laws against fraud were passed in Togo with the technical assistance of UNODC.",
        ["UNODC > TGO : support completed in TGO"],
    ),
    # no side event, no support, not for the State in which somebody else is helped
    "cinema": ("UNEP held a side event at a cinema.", []),
    "without": ("Laws against fraud were passed in Togo without support from UNODC.", []),
    "report": ("A plan was adopted in Togo. UNODC took note of it.", []),
}


@pytest.mark.parametrize("name", BESIDE)
def test_what_is_done_beside_a_session_or_adopted_in_a_state(name: str) -> None:
    text, expected = BESIDE[name]
    assert records(text, "en") == expected


# What is only spoken of, where one flies, what is kept to: no partner.
SPOKEN_OF = {
    "returned": (
        "UNODC provided training for judges in Iraq working with children returned from Syria.",
        ["UNODC > IRQ : training completed in IRQ"],
    ),
    "refugees": ("UNHCR assisted refugees from Chad in Niger.", []),
    "guidelines": ("UNICEF delivered aid in alignment with OCHA guidelines.", []),
    "flights": ("UNHAS operated flights between Chad and Niger.", []),
    # but those who cooperate do so
    "cooperation": (
        "UNDP supported cooperation between Chad and Niger.",
        ["UNDP > TCD NER : support completed"],
    ),
}


@pytest.mark.parametrize("name", SPOKEN_OF)
def test_who_is_only_spoken_of(name: str) -> None:
    text, expected = SPOKEN_OF[name]
    assert records(text, "en") == expected


def test_whose_report_it_is_has_chosen_with_others() -> None:
    told = "UNICEF update\n\n1 May 2020\n\nSome 23 officers were sent to nine prisons, identified jointly with UNODC.\n"
    (record,) = extract_report(told, "en").collaborations
    assert [one.path for one in record.participants] == ["body/UNICEF", "body/UNODC"]
