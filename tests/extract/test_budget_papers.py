"""How programme budgets and reports on development say who worked with whom: sentences of our own, in their manner."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

ASSERTED = {
    # what two have done, whatever it is, is done together
    "open-class": ("贸发会议与世贸组织在摩洛哥调试了该系统。", ["UNCTAD WTO : coordination completed in MAR"]),
    # where another of a list sits does not end it
    "seat-inside-list": (
        "人居署为开发署和在同一地区工作的儿基会、粮食署的工作人员举办了讲习班。",
        ["UN-Habitat > UNDP UNICEF WFP : training completed"],
    ),
    # those who support what another leads do so together
    "supported-by-several": (
        "该倡议由环境署牵头,并得到世界银行和世界气象组织的支持。",
        ["WorldBank WMO > UNEP : support ongoing"],
    ),
    # who leads what is spoken of stands in a modifier
    "led-by-two": ("理事会审查了由环境署和粮农组织牵头的造林活动。", ["UNEP FAO : coordination ongoing"]),
    "result-of-work-with": (
        "环境署在2023年发布了《珊瑚地图》,这是与教科文组织协作的成果。",
        ["UNEP > UNESCO : publication completed @2023 makes 珊瑚地图"],
    ),
    "for-another": ("开发署代表儿基会管理该仓库。", ["UNDP > UNICEF : support ongoing"]),
    "relies-on": ("欧安组织依靠欧洲经委会的水文数据。", ["OSCE > ECE : coordination ongoing"]),
    "thanks-for-help": ("各国代表团赞扬开发署继续协助人居署。", ["UNDP > UN-Habitat : support ongoing"]),
    "partners-by-name": (
        "亚太经社会与开发署结为珊瑚伙伴关系。",
        ["ESCAP UNDP : coordination ongoing"],
    ),
    # whose document it is acts as the subprogramme
    "subprogramme": (
        "人类住区规划署\n2.3 次级方案向乌干达和几内亚提供了技术支持。",
        ["UN-Habitat > UGA GIN : support completed"],
    ),
    # a paragraph is numbered within its section
    "numbered-paragraph": ("12.11 贸发会议向儿基会提供了数据。", ["UNCTAD > UNICEF : input completed"]),
    # with others on something else: they have not to do with each other
    "with-others-on-another": (
        "贸发会议将与开发署就债务问题开展协作,与难民署就签证开展协作。",
        ["UNCTAD UNDP : coordination planned", "UNCTAD UNHCR : coordination planned"],
    ),
    # who was with it first is not with it later, whatever it does in between
    "first-with-one-then-with-another": (
        "贸发会议将深化与开发署的协作,提供技术指导,并与儿基会合作。",
        [
            "UNCTAD UNDP : coordination planned",
            "UNCTAD UNICEF : coordination planned",
        ],
    ),
    "unnamed-before-named": ("人居署向各省市和开发署提供了地图和支助。", ["UN-Habitat > UNDP : support completed"]),
    "set-up-with": (
        "贸发会议推动与劳工组织和世贸组织共同设立的珊瑚工作组的工作。",
        ["ILO WTO > UNCTAD : coordination ongoing", "ILO WTO > 珊瑚工作组 : membership ongoing"],
    ),
    "chairs": ("妇女署将继续主持珊瑚问题机构间小组。", ["UN-Women > 珊瑚问题机构间小组 : leadership ongoing"]),
    "secretariat-of": ("作为珊瑚委员会的秘书处,经社部编写了议程。", ["DESA > 珊瑚委员会 : membership ongoing"]),
    "through-a-body": ("粮农组织通过珊瑚委员会开展工作。", ["FAO > 珊瑚委员会 : coordination ongoing"]),
    "capacity-of-a-state": ("贸发会议加强了马里编制统计数据的能力。", ["UNCTAD > MLI : support completed"]),
    "for-whose-support": (
        "粮农组织与环境署协作,以支持珊瑚委员会。",
        ["FAO UNEP > 珊瑚委员会 : coordination ongoing"],
    ),
    # plurals that always mean the same
    "regional-commissions": (
        "经社部将与各区域委员会协作。",
        ["DESA > ECA ECE ECLAC ESCAP ESCWA : coordination planned"],
    ),
    "country-teams": ("欧洲经委会与驻地协调员和国家工作队协作。", ["ECE RCO UNCT : coordination ongoing"]),
    # who make up what has no name
    "made-up-of": ("由环境署和教科文组织组成的联合体绘制地图。", ["UNEP UNESCO : membership ongoing"]),
    # three who were named side by side, wherever that was
    "three-parties": (
        "粮农组织、环境署和世卫组织的代表发了言。\n三方在各国的办事处与儿基会合作执行项目。",
        ["FAO UNEP WHO : statement completed", "FAO UNEP WHO UNICEF : programme ongoing"],
    ),
    "joint-efforts-for": (
        "本说明介绍环境署和教科文组织为改进地图所作的共同努力。",
        ["UNEP UNESCO : coordination ongoing"],
    ),
    "consultations-between": (
        "附件载有环境署、教科文组织以及各经营实体之间就地图进行协商的结果。",
        ["UNEP UNESCO : exchange completed"],
    ),
    "paid-for-and-carried-out": (
        "理事会审查了由欧洲联盟供资、教科文组织实施的项目。",
        ["UNESCO > EU : funding completed"],
    ),
    # a Board sends a delegation
    "delegation-of-the-board": (
        "儿基会执行局访问了马里。代表团会见了卫生部。",
        ["UNICEF-EB > MLI : visit completed in MLI", "UNICEF-EB > 卫生部 : exchange completed"],
    ),
    "accompanied": ("教科文组织陪同环境署前往内罗毕。", ["UNESCO > UNEP : visit completed in Nairobi-KEN"]),
    # an embassy acts for its State
    "embassy": ("肯尼亚大使馆的代表参加了儿基会举办的讲习班。", ["UNICEF > KEN : participation completed"]),
    # what is planned with others, whatever it is
    "will-draw-up-with": ("儿基会将与世卫组织制定一项水源战略。", ["UNICEF WHO : coordination planned"]),
    # whom an event told of before brought together
    "brought-together": (
        "教科文组织举办了论坛。该论坛汇集了学者以及环境署和世卫组织的代表。",
        ["UNEP WHO > UNESCO : participation completed"],
    ),
    "through-another": (
        "环境署经由世卫组织向儿基会提供了水泵。",
        ["UNEP > UNICEF : support completed", "UNEP > WHO : support completed"],
    ),
    "pays-for-what-was-told": (
        "环境署协助马里修建了水井;挪威为这项工作供资。",
        ["UNEP > MLI : support completed", "UNEP > NOR : funding completed"],
    ),
    "paid-for-by-a-state": (
        "毒品和犯罪问题办公室在约旦举办了由加拿大供资的培训班。",
        ["UNODC > CAN : training completed in JOR"],
    ),
    # ministers make up a council; the organ of the agency that a heading names
    "council-of-ministers": ("环境署协助阿拉伯水务部长理事会修井。", ["UNEP > 阿拉伯水务部长理事会 : support ongoing"]),
    "coordinating-board": (
        "艾滋病署\n方案协调委员会\n艾滋病署征求方案协调委员会的意见。",
        ["UNAIDS > UNAIDS-PCB : exchange completed"],
    ),
    # with whose support others carry out what is told of
    "carried-out-with-support": (
        "该项目由卫生部在人口基金和世卫组织的技术支持下实施。",
        ["卫生部 UNFPA WHO : support ongoing"],
    ),
    "as-contribution-to": (
        "妇女署和经社部举办了讲习班,作为对珊瑚委员会工作的贡献。",
        ["UN-Women DESA > 珊瑚委员会 : event completed"],
    ),
    "partnership-praised": ("代表们赞扬世卫组织与儿基会结成的伙伴关系。", ["WHO UNICEF : coordination ongoing"]),
    "thanks-for-efforts": (
        "代表们感谢儿基会为马里教育所作的努力。",
        ["UNICEF > MLI : support ongoing"],
    ),
    "bore-the-cost": (
        "人口基金和妇女署编写了课程,世卫组织承担了费用。",
        ["UNFPA UN-Women : training completed", "WHO > UNFPA UN-Women : funding completed"],
    ),
    "commissioned": ("人口基金委托教科文组织绘制地图。", ["UNFPA > UNESCO : coordination ongoing"]),
    "external-auditor": (
        "儿基会执行局\n外聘审计员珊瑚审计院答复了儿基会。",
        ["珊瑚审计院 > UNICEF : exchange completed"],
    ),
    # in the papers of a Board the Board is no other's
    "the-board": (
        "联合国儿童基金会\n执行局\n儿基会与粮食署执行局会晤。人口基金向执行局通报了情况。",
        ["UNICEF > WFP-EB : exchange completed", "UNFPA > UNICEF-EB : statement completed"],
    ),
    # unnamed ones carry it out with those who are named, with the support of another
    "carried-out-by-several": (
        "由儿基会、开发署和民间组织实施的方案在粮食署支持下覆盖了五个县。",
        ["UNICEF UNDP : programme completed", "WFP > UNICEF UNDP : support completed"],
    ),
    "in-the-same-schools": (
        "参与的联合国机构(儿基会、人口基金和粮食署)在同样的学校开展工作。",
        ["UNICEF UNFPA WFP : coordination completed"],
    ),
    "support-through-another": (
        "卫生部在世界银行通过儿基会提供的支持下修建了诊所。",
        ["卫生部 WorldBank UNICEF : support completed"],
    ),
    # an item of a list that nobody knows may hold a conjunction
    "item-with-conjunction": (
        "人口基金与卫生部、珊瑚养护和礁石部以及儿基会合作。",
        ["UNFPA 卫生部 UNICEF : coordination ongoing"],
    ),
    "so-many-came": (
        "讲习班由环境署主办,来自加纳和马里的约40人参加。",
        ["UNEP > GHA MLI : participation completed"],
    ),
    "makes-it-work-with": (
        "国际劳工组织的结构使其与教科文组织密切合作。",
        ["UNESCO > ILO : coordination ongoing"],
    ),
    "begun-by-several": ("该契约是欧洲联盟和教科文组织共同发起的倡议。", ["EU UNESCO : programme ongoing"]),
    "paid-for-projects-of": ("国际劳工组织由教科文组织资助的项目已启动。", ["UNESCO > ILO : funding completed"]),
    # whom one helps does not do it
    "women-who-are-helped": (
        "环境署与教科文组织协作,支持妇女参与决策,并正与世卫组织合作。",
        ["UNEP UNESCO : coordination ongoing", "UNEP WHO : coordination ongoing"],
    ),
    "performs-a-function": (
        "环境署履行珊瑚委员会共同主席的职能。",
        ["UNEP > 珊瑚委员会 : leadership ongoing"],
    ),
    # in the paper of a regional commission it is the Commission
    "the-commission": (
        "西亚经济社会委员会\n西亚经社会编写了议程。委员会与开发署协作。",
        ["ESCWA UNDP : coordination ongoing"],
    ),
    "secretariat-of-the-convention": (
        "《生物多样性公约》秘书处开会。《公约》秘书处与开发署协作。",
        ["CBD-Secretariat UNDP : coordination ongoing"],
    ),
    "as-part-of-what-others-pay-for": (
        "作为法国政府供资项目的一部分,粮食署在64个村庄举办了营养讲习班。",
        ["WFP > FRA : event completed"],
    ),
    "initiative-of-two": ("开发署和环境署的贫穷与环境倡议是一项全球努力。", ["UNDP UNEP : programme ongoing"]),
    "those-who-sponsor": ("九个共同赞助方是儿基会、粮食署和世界银行。", ["UNICEF WFP WorldBank : membership ongoing"]),
    "behind-a-colon": (
        "该方案将把三个参与组织的活动联系起来:世卫组织、世界银行和教科文组织。",
        ["WHO WorldBank UNESCO : coordination ongoing"],
    ),
    "meeting-of-two": (
        "贸发会议与粮农组织的年度协商会议于5月21日在罗马举行。",
        ["UNCTAD FAO : event completed in Rome-ITA"],
    ),
    "at-the-wish-of": ("会议由粮农组织应南非政府的盛情邀请召开。", ["FAO > ZAF : event completed"]),
    "framework-between": (
        "访问是在粮农组织、塞拉利昂和越南之间的三角合作框架内组织的。",
        ["FAO > SLE VNM : coordination ongoing"],
    ),
    "thanks-for-support": ("南南合作办公室主任对粮农组织的支持表示赞赏。", ["FAO > UNOSSC : support ongoing"]),
    "with-others-from-there": (
        "粮农组织强调了贸发会议和其他瑞典伙伴为粮农组织工作方案提供的宝贵支持。",
        ["UNCTAD > FAO : support completed"],
    ),
    "through-a-ministry": (
        "埃塞俄比亚政府通过劳工和技能发展部与非洲联盟委员会合作举办了会议。",
        ["劳工和技能发展部 AUC > ETH : event completed"],
    ),
}
UNSAID = {
    "other-women": "环境署协作,妇女参与决策,并正在编写报告。",
    # a noun that is a verb, too
    "womens-organizations": "开发署在内罗毕的妇女组织培训班已结束。",
    "ambassador": "阿马杜大使参加了儿基会举办的讲习班。",
    "three-that-nobody-named": "粮农组织和环境署的报告已印发。三方在各国的办事处执行项目。",
    "delegations": "儿基会执行局第二届常会开幕。各国代表团会见了卫生部。",
    "proposal": "2.4 这包括关于加强与贸发会议和开发署协作的提议的任何决定。",
    "capacity-of-nobody": "贸发会议加强了编制统计数据的能力。",
    "subprogrammes": "次级方案1和次级方案2向乌干达提供了支助。",
    # what each says, becomes or meets with for itself
    "said": "贸发会议和世贸组织强调了透明度。",
    "met-with": "贸发会议和世贸组织面临了困难。",
    "representative": "开发署代表、环境署代表的发言稿已印发。",
    # a noun that ends in a verb is no group of experts
    "composed-of-experts": "一个由越南专家组成的代表团访问了塞拉利昂。",
    "led-by-one": "理事会审查了由环境署牵头的造林活动。",
}


@pytest.mark.parametrize(("text", "expected"), ASSERTED.values(), ids=ASSERTED)
def test_budget_papers_say(text: str, expected: list[str]) -> None:
    assert records(text, "zh") == expected


@pytest.mark.parametrize("text", UNSAID.values(), ids=UNSAID)
def test_budget_papers_do_not_say(text: str) -> None:
    assert records(text, "zh") == []


def test_what_goes_on_is_a_plan_only_where_plans_are_told() -> None:
    told = "妇女署将继续与儿基会合作。"
    text = f"秘书长的报告\n\n一. 导言\n\n1. {told}\n\n二. 2027年工作计划\n\n2. {told}\n"
    assert [record.status for record in extract.extract_report(text, "zh").collaborations] == ["ongoing", "planned"]


PERFORMANCE = """Budget performance for the period from 1 July 2018 to 30 June 2019 of the {body}
A/74/590

B. Budget implementation

6. {told}
"""
OF_AN_OPERATION = {
    # the operation whose budget it is, whatever other one was named last
    "mission": (
        "MINUSMA assisted UNICEF. The mission supplied medics to UNFPA.",
        ["MINUSMA > UNICEF : support completed", "UNIFIL > UNFPA : support completed"],
    ),
    "force": (
        "In the 2018/19 period, the Force trained staff of UNICEF.",
        ["UNIFIL > UNICEF : training completed @2018-07-01/2019-06-30"],
    ),
    "benefited": ("The Force benefited from the support of UNOPS.", ["UNOPS > UNIFIL : support completed"]),
    "liquidation-team": (
        "The liquidation team handed over two tents to UNFPA.",
        ["UNIFIL > UNFPA : support completed"],
    ),
    "with-the-team": (
        "In collaboration with UNHCR, the liquidation team closed the depot.",
        ["UNIFIL UNHCR : coordination completed"],
    ),
    # what it continued to do is over with the period that the report accounts for; what it does is not
    "continued": ("The Force continued to supply water to UNTSO.", ["UNIFIL > UNTSO : support completed"]),
    "continued-to-work": ("The Force continued to work with UNDP.", ["UNIFIL > UNDP : coordination completed"]),
    "continues": ("The Force continues to work with UNDP.", ["UNIFIL > UNDP : coordination ongoing"]),
    "has-continued": ("The Force has continued to work with UNDP.", ["UNIFIL > UNDP : coordination ongoing"]),
    "will-continue": ("The Force will continue to work with UNDP.", ["UNIFIL > UNDP : coordination ongoing"]),
    # its officers are posts, another one's mission is not its
    "commander": ("The Force Commander retired.", []),
    "mission-of-another": ("The mission of UNFPA was printed.", []),
    "a-mission": ("A mission visited the depot.", []),
}

IN_BUDGETS = {
    "missions-of-the-region": (
        "UNFICYP coordinated its flights with the other missions of the region, namely UNTSO and UNIFIL.",
        ["UNFICYP > UNTSO UNIFIL : coordination completed"],
    ),
    "operations-such-as": (
        "UNTSO works with other peacekeeping operations, such as UNDOF and UNIFIL.",
        ["UNTSO > UNDOF UNIFIL : coordination ongoing"],
    ),
    "special-political-missions": (
        "UNIFIL liaised with other peacekeeping and special political missions, including UNSMIL, on fuel.",
        ["UNIFIL > UNSMIL : exchange completed"],
    ),
    "head-of-a-department-for": (
        "The Under-Secretary-General for General Assembly and Conference Management met with UNESCO.",
        ["DGACM > UNESCO : exchange completed"],
    ),
    # praise of what somebody gave
    "given-by": (
        "The Executive Board welcomed the support provided to Mali by UNDP.",
        ["UNDP > MLI : support completed"],
    ),
    "in-passing": ("UNICEF, valuing the support of Japan, assisted UNDP.", ["UNICEF > UNDP : support completed"]),
    "no-praise": ("UNICEF provided welcome support to UNDP.", ["UNICEF > UNDP : support completed"]),
    # what is left out is nobody
    "excluding-staff": ("UNDP, excluding staff, supported UNICEF.", ["UNDP > UNICEF : support completed"]),
    "except-for-a-thing": ("UNDP worked with UNICEF, except for fuel.", ["UNDP > UNICEF : coordination completed"]),
}
UNSAID_IN_BUDGETS = {
    # who is left out of a sum
    "exclusive-of": "The costs fell by 5 per cent, exclusive of UNDP and UNICEF support, which was covered by a fund.",
    "excluding": "The totals, excluding UNHCR and WFP support, rose.",
    "except-for": "Figures except for WHO and FAO staff were printed.",
    "acknowledged": "ACABQ acknowledges the voluntary contributions to UNFICYP.",
    "welcomed": "The Executive Board welcomes the support provided to UNDP.",
    "noted": "The Executive Board noted the assistance given to Mali.",
    "trusts": "ACABQ trusts that a list of boats will be provided to the General Assembly.",
    "trusts-of-others": "ACABQ trusts that UNDP will work with UNICEF.",
    "of-the-view": "The Security Council was of the view that UNDP had helped UNICEF.",
    "mandate-derives": "The mandate of UNODA derives from resolution 56/227, by which the General Assembly set up UNODA.",
    "mandates-stem": "24.I.3 The mandates of UNODA stem from resolution 56/227, in which the General Assembly established UNICEF.",
}


@pytest.mark.parametrize(("text", "expected"), IN_BUDGETS.values(), ids=IN_BUDGETS)
def test_budgets_in_english_say(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


@pytest.mark.parametrize("text", UNSAID_IN_BUDGETS.values(), ids=UNSAID_IN_BUDGETS)
def test_budgets_in_english_do_not_say(text: str) -> None:
    assert records(text, "en") == []


def said_of(body: str, told: str) -> list[str]:
    """Return what a report on the budget of *body* asserts that says this."""
    found = extract.extract_report(PERFORMANCE.format(body=body, told=told), "en").collaborations
    return [written(record) for record in found]


@pytest.mark.parametrize(("told", "expected"), OF_AN_OPERATION.values(), ids=OF_AN_OPERATION)
def test_budget_of_an_operation(told: str, expected: list[str]) -> None:
    assert said_of("United Nations Interim Force in Lebanon", told) == expected


def test_reporting_period_is_that_of_the_budget() -> None:
    told = "During the reporting period, UNIFIL cooperated with UNDP."
    expected = "UNIFIL > UNDP : coordination completed"
    assert said_of("United Nations Interim Force in Lebanon", told) == [f"{expected} @2018-07-01/2019-06-30"]
    assert records(told, "en") == [expected]


def test_no_mission_in_the_budget_of_a_programme() -> None:
    assert said_of("United Nations Development Programme", "The liquidation team sent medics to UNFPA.") == []


def test_regional_service_centre_is_the_one_named_before() -> None:
    told = "The Regional Service Centre provided data to the Mine Action Service."
    assert said_of("Regional Service Centre in Entebbe, Uganda", told) == ["RSCE > UNMAS : input completed"]


PERFORMANCE_ZH = """联合国驻黎巴嫩临时部队2018年7月1日至2019年6月30日期间预算执行情况

A/74/590

B. 预算执行情况

6. {}
"""
OF_AN_OPERATION_ZH = {
    "mission": (
        "在2018/19年度期间,特派团与粮食署合作,修复了三座桥梁。",
        ["UNIFIL WFP : support completed @2018-07-01/2019-06-30"],
    ),
    "reporting-period": (
        "在本报告所述期间,部队与粮食署合作。",
        ["UNIFIL WFP : coordination completed @2018-07-01/2019-06-30"],
    ),
    "whatever-it-has-done": (
        "特派团翻新了医院,并向儿基会提供了车辆。",
        ["UNIFIL > UNICEF : support completed"],
    ),
    "force": ("部队向开发署提供了后勤支助。", ["UNIFIL > UNDP : support completed"]),
    # with whom it cooperates, where that only says what it is good for
    "counts-for-a-lot": (
        "与包括开发署、难民署和移民组织在内的联合国国家工作队的协调,对于修复礁石至关重要。",
        ["UNIFIL > UNDP UNHCR IOM UNCT : coordination ongoing"],
    ),
    "cannot-do-without": ("与粮食署的密切合作对于运送粮食必不可少。", ["UNIFIL > WFP : coordination ongoing"]),
    "of-others": ("粮食署与劳工组织的协调对于运送粮食至关重要。", ["WFP ILO : coordination ongoing"]),
    "unlike": ("与儿基会无关的协调对于和平至关重要。", []),
    # statements that call for something are not what is called for
    "in-statements": ("部队与难民署在呼吁缓和局势的声明方面保持合作。", ["UNIFIL UNHCR : coordination ongoing"]),
    "called-for": ("安理会呼吁开发署与环境署合作。", []),
    # neither those who send troops nor the account that pays for headquarters is the mission
    "contributors": ("部队派遣国与儿基会合作开展了一个项目。", []),
    "account": ("特派团支助账户向难民署提供了资金。", []),
}


@pytest.mark.parametrize(("told", "expected"), OF_AN_OPERATION_ZH.values(), ids=OF_AN_OPERATION_ZH)
def test_chinese_budget_of_an_operation(told: str, expected: list[str]) -> None:
    found = extract.extract_report(PERFORMANCE_ZH.format(told), "zh").collaborations
    assert [written(record) for record in found] == expected


def test_what_went_on_goes_on_in_a_report_of_no_period() -> None:
    assert records("UNIFIL continued to work with UNDP.", "en") == ["UNIFIL > UNDP : coordination ongoing"]
