"""How papers of Executive Boards say who worked with whom: sentences of our own, in their manner."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

ASSERTED = {
    # a unit of an agency is not the unit of the Secretariat that has the same name
    "unit-of-agency": (
        "儿基会采购司支持了开发署。",
        ["儿基会采购司 > UNDP : support completed"],
    ),
    "ministry-of-disasters": (
        "开发署支持灾害管理事务部制定了计划。",
        ["UNDP > 灾害管理事务部 : support completed"],
    ),
    "federal-ministry": (
        "儿基会协助联邦卫生部改造了诊所。",
        ["UNICEF > 联邦卫生部 : support completed"],
    ),
    "minister-signs": (
        "2021年5月，肯尼亚海洋事务部部长李明与环境署签署了协议。",
        ["海洋事务部-KEN UNEP : coordination completed @2021-05"],
    ),
    "unit-with-peace": (
        "妇女署和平与安全科向秘书长提供了资料。",
        ["妇女署和平和安全科 > SG : input completed"],
    ),
    # an agency beside a body, whatever joins them
    "agency-joined": (
        "儿基会还协同劳工组织发表了一份报告。",
        ["UNICEF ILO : publication completed"],
    ),
    "numbered": (
        "妇女署向12个联合国国家工作队提供了技术支持。",
        ["UN-Women > UNCT : support completed"],
    ),
    # who is with the subject in one clause has no part in what the next says of the subject
    "apart": (
        "儿基会将与人居署合作编制指南，并将向经社理事会提交报告。",
        ["UNICEF UN-Habitat : publication planned", "UNICEF > ECOSOC : input planned"],
    ),
    "make-together": (
        "人口基金与世卫组织、世界银行合作更新了准则。",
        ["UNFPA WHO WorldBank : publication completed"],
    ),
    "sign-together": (
        "人口基金同非洲联盟和非洲开发银行签署了协议。",
        ["UNFPA AU AfDB : coordination completed"],
    ),
    "share-a-store": (
        "人口基金的采购服务部门与开发署和难民署共用一个仓库。",
        ["UNFPA UNDP UNHCR : coordination ongoing"],
    ),
    "lead-agency": (
        "粮农组织担任全球粮食安全群组的共同牵头机构。",
        ["FAO > FoodSecurityCluster : leadership ongoing"],
    ),
    "secretariat-at": (
        "学校供餐联盟有90个国家参加，其秘书处设在粮食署。",
        ["WFP > SchoolMealsCoalition : support ongoing"],
    ),
    "came-from": (
        "来自粮农组织和世卫组织的专家出席了会议。",
        ["FAO WHO : participation completed"],
    ),
    "met-some-unnamed": (
        "儿基会会见了水利部长以及近东救济工程处的工作人员。",
        ["UNICEF > UNRWA : exchange completed"],
    ),
    # names: of units and ministries, of centres and networks, of offices in short
    "ministry-of-province": (
        "粮农组织和巴基斯坦青海滩省灌溉部启动了一个项目。",
        ["FAO 青海滩省灌溉部-PAK : programme completed"],
    ),
    "liaison-officer": (
        "原子能机构通过国家联络官与加纳珊瑚委员会紧密协作。",
        ["IAEA 加纳珊瑚委员会 : coordination ongoing"],
    ),
    "office-in-short": (
        "减少灾害风险办公室（减灾办）开了会。减灾办同国家统计局合作公布了结果。",
        ["UNDRR 国家统计局 : coordination completed"],
    ),
    "listed-in-brackets": (
        "三个实体（开发署、儿基会和妇女署）共同发布了一份报告。",
        ["UNDP UNICEF UN-Women : publication completed"],
    ),
    "with-listed-in-brackets": (
        "人居署与三个机构（开发署、儿基会和妇女署）签署了协议。",
        ["UN-Habitat UNDP UNICEF UN-Women : coordination completed"],
    ),
    "presidency": (
        "环境署与二十国集团主席国印度举行了对话。",
        ["UNEP > IND : exchange completed"],
    ),
    # who chairs, hosts and pays for what was told before
    "chaired": (
        "行政首长协调理事会举行了会议，由秘书长主持，环境署和人居署共同担任东道主。",
        ["SG > CEB : leadership ongoing", "UNEP UN-Habitat > CEB : event completed"],
    ),
    "chaired-by-state": (
        "环境署召集了一次关于海洋的对话，斐济渔业部长主持了开幕式。",
        ["UNEP > FJI : leadership completed"],
    ),
    "paid-for": (
        "环境署和开发署联合实施了一项监测项目，由日本供资。",
        ["UNEP UNDP : programme completed", "UNEP UNDP > JPN : funding completed"],
    ),
    "co-finances": (
        "世界银行和亚洲基础设施投资银行共同出资支持粮农组织在老挝的项目。",
        ["WorldBank AIIB > FAO : funding completed in LAO"],
    ),
    "hosts-by-turns": (
        "粮农组织与农发基金轮流担任世界粮食安全委员会秘书处的东道机构。",
        ["FAO IFAD > 世界粮食安全委员会秘书处 : event completed"],
    ),
    "text-handed-on": (
        "海洋问题机构间工作组编写的文件提交经社理事会审议。",
        ["海洋问题机构间工作组 > ECOSOC : input ongoing"],
    ),
    "advice-handed-on": (
        "世卫组织药物依赖问题专家委员会的建议已转交麻醉药品委员会。",
        ["WHO-ECDD > CND : input completed"],
    ),
    "experts-exchanged": (
        "原子能机构和环境署互派专家。",
        ["IAEA UNEP : exchange completed"],
    ),
    "delegation-received": (
        "环境署接待了来自教科文组织的代表团。",
        ["UNEP > UNESCO : exchange completed"],
    ),
    "wrote-to-president": (
        "欧洲经委会致函大会主席，重申支持南南合作。",
        ["ECE > GA : exchange completed"],
    ),
    # in the papers of an agency its short name needs no introduction
    "agency-of-organ": (
        "国际劳工组织理事会\n第三四九届会议\n劳工组织支持越南劳动、社会保障和海洋部。劳工局局长会见了世卫组织总干事。",
        ["ILO > 劳动、社会保障和海洋部-VNM : support ongoing", "ILO > WHO : exchange completed"],
    ),
    "agency-in-next-clause": (
        "儿基会支持了开发署，并与移民组织合作编写了指南。",
        ["UNICEF > UNDP : support completed", "UNICEF IOM : publication completed"],
    ),
    "coming-to-what-others-hold": (
        "近东救济工程处的教师参加了由教科文组织和儿基会举办的培训。",
        ["UNESCO UNICEF : event completed", "UNRWA > UNESCO UNICEF : participation completed"],
    ),
    "through-others": (
        "世界银行通过粮农组织和项目署提供灾害保险赔付。",
        ["WorldBank > FAO UNOPS : support completed"],
    ),
    "text-received": (
        "世界遗产中心收到了国际自然保护联盟提交的评估报告。",
        ["IUCN > UNESCO-WorldHeritageCentre : input completed"],
    ),
    "joint-programme-goes-on": (
        "劳工组织与卡塔尔劳工部的技术合作方案已进入第三阶段。开发署在场。",
        ["ILO 劳工部-QAT : coordination ongoing"],
    ),
    "at-the-signing": (
        "伊拉克海洋部与人居署签署了协议；联合国伊拉克援助团团长出席了签字仪式。",
        [
            "海洋部-IRQ UN-Habitat : coordination completed",
            "UNAMI > 海洋部-IRQ UN-Habitat : participation completed",
        ],
    ),
    "holds-it-for-them": (
        "教科文组织和东盟秘书处共同举办了部长级会议，老挝教育部承办了会议。",
        ["UNESCO ASEAN-Secretariat : event completed", "教育部-LAO > UNESCO ASEAN-Secretariat : event completed"],
    ),
    "thanked": (
        "人居署同开发署续签了协定，并向波兰政府表示感谢。",
        ["UN-Habitat UNDP : coordination completed"],
    ),
    "made-of": (
        "儿基会和非洲联盟委员会组成的一个工作组开了会。",
        ["UNICEF AUC : membership ongoing"],
    ),
    "commissioned": (
        "项目署受丹麦外交部委托，在乌克兰修建了供水管网。",
        ["UNOPS > 外交部-DNK : support completed in UKR"],
    ),
    "paid-for-that-project": (
        "项目署与泛美卫生组织合作修复了医院。加拿大全球事务部资助了该项目。",
        ["UNOPS PAHO : support completed", "GAC > UNOPS PAHO : funding completed"],
    ),
    "gave-know-how": (
        "经社部统计司与约旦统计局合作开展了调查，妇女署提供了性别平等专门知识。",
        ["UNSD 统计局-JOR : research completed", "UN-Women > UNSD 统计局-JOR : input completed"],
    ),
    "looked-through": (
        "难民署为开发署编写了手册，红十字国际委员会审阅了手册。",
        ["UNHCR > UNDP : support completed", "ICRC > UNHCR : input completed"],
    ),
    "to-a-session": (
        "妇女署向人权理事会第五十四届会议提交了文件。",
        ["UN-Women > HRC : input completed at HRC/54"],
    ),
    "shares-data": (
        "妇女署和开发署发表了声明，并与世界银行共享数据。",
        ["UN-Women UNDP : publication completed", "UN-Women UNDP > WorldBank : exchange completed"],
    ),
    "hosts": (
        "项目署作为遏制结核病伙伴关系的东道实体，提供采购服务。",
        ["UNOPS > StopTB : support ongoing"],
    ),
    "brings-together": (
        "绿色经济行动伙伴关系汇集了环境署、劳工组织和开发署三个机构。",
        ["UNEP ILO UNDP : membership ongoing"],
    ),
    "with-a-ministry": (
        "哈萨克斯坦自然资源部同欧洲空间局一起核实了数据。",
        ["自然资源部-KAZ ESA : coordination completed"],
    ),
    "the-handbook-by": (
        "该手册由儿基会与世卫组织合作编写。",
        ["UNICEF WHO : publication completed"],
    ),
    "ministries-beside": (
        "评估由贸发会议与环境署以及负责贸易和海洋的部委密切合作开展。",
        ["UNCTAD UNEP : research ongoing"],
    ),
    "designated": (
        "世卫组织和粮农组织被指定为该举措的牵头机构。",
        ["WHO FAO : leadership ongoing"],
    ),
    "is-there-for": (
        "森林合作伙伴关系的任务是支持联合国森林论坛的工作。",
        ["CPF > UNFF : support ongoing"],
    ),
    "made-for": (
        "这是对贸发会议2018年至2020年期间为贝宁和多哥开展的评估的补充。",
        ["UNCTAD > BEN TGO : support completed @2018/2020"],
    ),
    "to-turn-to": (
        "环境署是森林合作伙伴关系在海洋方面的协调中心。",
        ["UNEP > CPF : coordination ongoing"],
    ),
    "between-them-made": (
        "报告概述了在加强环境署与人居署之间的合作方面取得的进展。",
        ["UNEP UN-Habitat : coordination ongoing"],
    ),
    "visiting": (
        "对马拉维进行实地访问的儿基会执行局成员感谢了各方。",
        ["UNICEF-EB > MWI : visit completed in MWI"],
    ),
    "at-the-request-of-a-ministry": (
        "环境署应联邦海洋和统计局的请求，为人居署工作人员开展了培训。",
        ["UNEP > 联邦海洋和统计局 UN-Habitat : training completed"],
    ),
    "made-together": (
        "培训在环境署和开发署联合实施的项目下进行。",
        ["UNEP UNDP : programme ongoing"],
    ),
    "what-they-signed": (
        "艾滋病署与开发署之间的谅解备忘录已经到期。",
        ["UNAIDS UNDP : coordination ongoing"],
    ),
    "fruit-of": (
        "非洲开发银行的战略是与工发组织和非洲经委会协作的成果。",
        ["AfDB > UNIDO ECA : coordination ongoing"],
    ),
    "chaired-group": (
        "本报告由环境署和开发署共同主持的海洋问题工作组编写。",
        ["UNEP UNDP : event completed", "UNEP UNDP > 海洋问题工作组 : leadership ongoing"],
    ),
    "this-work-with": (
        "环境署开展了评估。这项工作是与开发署合作进行的。",
        ["UNEP UNDP : coordination completed"],
    ),
    "this-project-paid-by": (
        "环境署和开发署举办了讲习班。该项目由日本供资。",
        ["UNEP UNDP : event completed", "UNEP UNDP > JPN : funding completed"],
    ),
    "in-their-chamber": (
        "环境署与开发署合作，在经社理事会会议厅举办了一次活动。",
        ["UNEP UNDP : event completed"],
    ),
    "funds-that-work": (
        "儿基会支持了难民署，世界银行为该项工作提供了200万美元。",
        ["UNICEF > UNHCR : support completed", "WorldBank > UNICEF : funding completed"],
    ),
}


@pytest.mark.parametrize("name", ASSERTED)
def test_what_a_board_paper_asserts(name: str) -> None:
    text, expected = ASSERTED[name]
    assert records(text, "zh") == expected


# "the Government" is that of the country in the title, where the paragraph names none
PAPERS = {
    "zh": ("联合国儿童基金会\n马拉维国别方案文件\n1. 2021年，儿基会帮助政府修复了供水设施。\n", "zh", ["UNICEF > MWI"]),
    # the programme that the paper is about is its author's
    "drawn-up-with": (
        "联合国儿童基金会\n马拉维国别方案文件\n1. 本国别方案系与外交部协商制定。\n2. 该方案由外交部统筹协调。\n",
        "zh",
        ["UNICEF > 外交部-MWI", "UNICEF > 外交部-MWI"],
    ),
    "with-whom-made": (
        "联合国儿童基金会\n马拉维国别方案文件\n1. 根据与海洋委员会签订的谅解备忘录，调查已经完成。\n",
        "zh",
        ["UNICEF > 海洋委员会"],
    ),
    "director": (
        "联合国教育、科学及文化组织\n执行局\n1. 总干事9月访问了肯尼亚。\n",
        "zh",
        ["UNESCO > KEN"],
    ),
    # what an agency lays before its organ needs no subject
    "laid-before": (
        "联合国儿童基金会\n执行局\n1. 本报告旨在向执行局提供最新情况。\n2. 政策草案将提交执行局讨论。\n",
        "zh",
        ["UNICEF > UNICEF-EB", "UNICEF > UNICEF-EB"],
    ),
    "laid-before-by-others": ("1. 政策草案将提交经社理事会讨论。\n", "zh", []),
    # "the secretariat" is that of the body whose session it is
    "secretariat": (
        "亚洲及太平洋经济社会委员会\n第七十九届会议\n21. 秘书处与开发署合作编写了报告。\n",
        "zh",
        ["ESCAP UNDP"],
    ),
    "donor-before": (
        "联合国儿童基金会\n马拉维国别方案文件\n1. 爱尔兰为儿基会提供了捐款。\n2. 儿基会向该国提供了支助。\n",
        "zh",
        ["UNICEF > IRL", "UNICEF > MWI"],
    ),
    "of-ministry": ("马尔代夫环境部提出了要求。儿基会访问了该国。", "zh", ["UNICEF > MDV"]),
    "visited-the-country": ("Togo adopted a plan. In May, UNICEF visited the country.", "en", ["UNICEF > TGO"]),
    "which-country": ("The reefs of Togo and Benin are dying. In May, UNICEF visited the country.", "en", []),
    "elsewhere-in-the-country": ("Togo adopted a plan. In May, UNICEF visited the country office.", "en", []),
    "two-in-title": (
        "联合国儿童基金会\n马拉维和肯尼亚国别方案文件\n1. 2021年，儿基会帮助政府修复了供水设施。\n",
        "zh",
        [],
    ),
}


# what the report of a session of a board tells: whose posts speak, what is welcomed and for what is thanked
BOARD = "联合国促进性别平等和增强妇女权能署执行局\n2025年第一届常会\n第一届常会的报告\n"
PAPERS |= {
    name: (f"{BOARD}\n1. {text}\n", "zh", expected)
    for name, (text, expected) in {
        "deputy-in-charge": (
            "主管资源管理和伙伴关系的副执行主任向执行局通报了最新情况。",
            ["UN-Women > UN-Women-EB"],
        ),
        "director-of-evaluation": ("评价主任向执行局介绍了报告。", ["UN-Women > UN-Women-EB"]),
        "deputy-of-another": ("难民署主管方案的副执行主任向执行局通报了最新情况。", ["UNHCR > UN-Women-EB"]),
        "account-welcomed": ("执行局欢迎妇女署提供关于风险管理的最新情况。", ["UN-Women > UN-Women-EB"]),
        "thanked-for-guidance": ("副执行主任感谢执行局在转型中提供指导。", ["UN-Women-EB > UN-Women"]),
        "thanked-for-steady-support": ("她感谢审计委员会不断向妇女署提供支持。", ["BOA > UN-Women"]),
        "slashed": (
            "代表团报告了儿基会、开发署/人口基金/项目署和粮食署对柬埔寨的联合实地访问。",
            ["UNICEF UNDP UNFPA UNOPS WFP > KHM"],
        ),
        "appreciated": (
            "乌干达代表发言，对儿基会支持非洲联盟制定议程表示赞赏。",
            ["UNICEF > AU"],
        ),
        "encouraged": ("一些代表团鼓励儿基会加强与开发署的合作。", []),
        "annual-session-of-the-board": (
            "妇女署已落实联合检查组的建议，并计划在年度会议上向执行局通报。",
            ["UN-Women > UN-Women-EB"],
        ),
        "no-name": ("执行局成员接待执行局最后感谢。", []),
    }.items()
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_government_is_that_of_the_title(name: str) -> None:
    text, language, expected = PAPERS[name]
    assert [told.partition(" :")[0] for told in records(text, language)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "妇女署与当地劳工组织合作。",
        "妇女署与工会和劳工组织合作。",
        "执行主任可依照环境署与粮农组织之间的谅解备忘录授予权力。",
        "儿基会支持流动小组开展工作。",
        "儿基会支持卫生部门开展工作。",
    ],
)
def test_what_names_nobody(text: str) -> None:
    assert records(text, "zh") == []


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("The country programme document (CPD) for Malawi is presented to the Executive Board for discussion.", True),
        (
            "The draft country programme document for Malawi (E/ICEF/2024/P/L.4) was submitted to the Executive Board.",
            True,
        ),
        ("The country programme document for Malawi is ready. Kenya has no CPD.", False),
    ],
)
def test_a_country_programme_document_is_presented_to_the_board(opening: str, expected: bool) -> None:  # noqa: FBT001
    masthead = "United Nations\nE/ICEF/2024/P/L.5\nEconomic and Social Council\nDistr.: Limited\n9 May 2024\n"
    masthead += "Original: English\nUnited Nations Children’s Fund\nExecutive Board\nAnnual session 2024\n\nSummary\n\n"
    found = extract.extract_report(f"{masthead}{opening}\n\n1. Malawi is a country.\n", "en").collaborations
    said = [(one.participants[0].path, one.partners[0].path, one.kinds) for one in found]
    assert said == ([("body/UNICEF", "body/UNICEF-EB", ("input",))] if expected else [])


OWN = {
    "zh": "联合国促进性别平等和增强妇女权能署执行局\n执行主任关于《2030-2033年战略计划》的报告\nUNW/2031/2\n\n1. 礁石很多。\n\n2. {}\n",
    "en": (
        "Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women\n"
        "Report of the Executive Director of UN-Women on the strategic plan\nUNW/2031/2\n\n1. Reefs are many.\n\n2. {}\n"
    ),
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "与粮食署合作,为渔民提供培训。", ["UN-Women WFP : training completed"]),
        ("zh", "2030年,与人口基金协作,修复了礁石。", ["UN-Women UNFPA : support completed @2030"]),
        ("zh", "与粮食署共同修复了礁石。", ["UN-Women WFP : support completed"]),
        ("zh", "与粮食署合作,儿基会培训了渔民。", ["UNICEF WFP : training completed"]),
        ("zh", "与2021年相比,粮食署培训了更多渔民。", []),
        ("en", "Launched a course on reefs with WFP.", ["UN-Women WFP : training completed"]),
        ("en", "Supported WFP in mapping reefs.", ["UN-Women > WFP : support completed"]),
        ("en", "Supported by WFP, fishers mapped reefs.", []),
        ("en", "Trained with WFP, UNICEF mapped reefs.", None),
    ],
)
def test_a_point_without_a_subject_is_of_whose_report_it_is(
    language: str, text: str, expected: list[str] | None
) -> None:
    found = extract.extract_report(OWN[language].format(text), language).collaborations
    if expected is None:
        assert not any(entity.path == "body/UN-Women" for one in found for entity in one.participants)
    else:
        assert [written(one) for one in found] == expected
