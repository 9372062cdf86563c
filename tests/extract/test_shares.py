"""Who acts together and who each alone, which units are one with their body, who pays, whose session it is."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records, written

CHINESE = {
    # ---- each alone
    "each-to-the-same": ("儿基会与开发署分别向大会提交了报告。", ["UNICEF UNDP > GA : input completed"]),
    "with-each-of-them": (
        "儿基会分别与开发署和粮农组织签署了谅解备忘录。",
        ["UNICEF > UNDP FAO : coordination completed"],
    ),
    "one-after-the-other-with": (
        "开发署和粮农组织先后同肯尼亚签署了协定。",
        ["UNDP FAO > KEN : coordination completed"],
    ),
    "together-in-each": (
        "儿基会和开发署共同举办了讲习班,分别在肯尼亚和乌干达举行。",
        ["UNICEF UNDP : event completed"],
    ),
    "within-their-mandates": (
        "儿基会和开发署在各自任务范围内支持肯尼亚。",
        ["UNICEF UNDP > KEN : support ongoing"],
    ),
    "about-their-members": (
        "开发署和粮农组织对其各自成员组织的采购进行了评估。",
        ["UNDP FAO : research completed"],
    ),
    "each-spoke": ("儿基会执行主任和开发署先后发言。", ["UNICEF UNDP : statement completed"]),
    "several-times": ("儿基会和粮农组织先后三次举办了讲习班。", ["UNICEF FAO : event completed"]),
    # ---- a unit and the body that it belongs to
    "unit-of-a-department": ("法律事务厅海洋事务和海洋法司支持了肯尼亚。", ["DOALOS > KEN : support completed"]),
    "two-departments": (
        "法律事务厅和新闻部举办了展览。",
        ["OLA DPI : event completed"],
    ),
    # ---- a group that is always the same
    "quadripartite": (
        "四方组织2023年发布了指南。",
        ["FAO UNEP WHO WOAH : publication completed @2023"],
    ),
    "quadripartite-supports": (
        "开发署向“同一健康”四方组织提供了支持。",
        ["UNDP > FAO UNEP WHO WOAH : support completed"],
    ),
    # ---- what the clause before tells is not what this one adds to
    "another-meeting-elsewhere": (
        "亚太经社会在曼谷举行了会议,欧洲经济委员会则在罗马召开了由意大利承办的渔业会议。",
        ["ECE > ITA : event completed in Rome-ITA"],
    ),
    "advice-on-something-else": (
        "儿基会和开发署举办了讲习班。粮农组织应联合国人口基金的请求,就网具尺寸提供了技术咨询。",
        ["UNICEF UNDP : event completed", "FAO > UNFPA : support completed"],
    ),
    "help-to-a-state": (
        "儿基会和开发署举办了论坛。粮农组织为肯尼亚的普查提供了支持。",
        ["UNICEF UNDP : event completed", "FAO > KEN : support completed"],
    ),
    "share-a-plan": (
        "内部监督事务厅与审计委员会和联合检查组共享了工作计划。",
        ["OIOS > BOA JIU : exchange completed"],
    ),
    # ---- money
    "under-a-project": (
        "粮农组织与开发署在挪威供资的一个项目下,为加纳举办了培训班。",
        ["FAO UNDP > GHA : training completed", "FAO UNDP > NOR : funding completed"],
    ),
    "under-a-project-first": (
        "在瑞典资助的项目框架下,儿基会支持了加纳。",
        ["UNICEF > GHA : support completed", "UNICEF > SWE : funding completed"],
    ),
    "carries-on-a-project": ("开发署继续执行由欧洲联盟供资的珊瑚礁项目。", ["UNDP > EU : funding ongoing"]),
    "paid-by-and-run-by": (
        "由加拿大政府资助的方案由开发署和儿基会共同执行。",
        ["UNDP UNICEF > CAN : funding completed"],
    ),
    "grant-let-it-buy": (
        "瑞典政府提供的200万美元赠款使开发署得以为乌克兰采购渔船。",
        ["UNDP > SWE : funding completed", "UNDP > UKR : support ongoing"],
    ),
    "bore-the-costs": (
        "开发署和移民组织修复了两所学校,丹麦政府承担了这项工程的费用。",
        ["UNDP IOM : support completed", "UNDP IOM > DNK : funding completed"],
    ),
    "donors-of-the-fund": (
        "儿基会和开发署共同管理一个基金。该基金的捐助国包括荷兰和瑞典。",
        ["UNICEF UNDP : leadership ongoing", "UNICEF UNDP > NLD SWE : funding completed"],
    ),
    "donor-that-is-a-body": (
        "儿基会和开发署设立了一个基金。基金的主要捐助方有欧洲联盟和挪威。",
        ["UNICEF UNDP : coordination completed", "EU > NOR UNICEF UNDP : funding completed"],
    ),
    "pledged-for-it": (
        "儿基会与开发署启动了一个学校方案。挪威已承诺为该方案前三年捐款400万美元。",
        ["UNICEF UNDP : programme completed", "UNICEF UNDP > NOR : funding completed"],
    ),
    "meeting-was-paid-for": (
        "儿基会和开发署举办了会议。会议得到德国政府的供资。",
        ["UNICEF UNDP : event completed", "UNICEF UNDP > DEU : funding completed"],
    ),
    "money-sent-back": (
        "项目署已将200万美元余额退还给了儿基会和粮食署。",
        ["UNOPS > UNICEF WFP : funding completed"],
    ),
    "money-for-other-things": (
        "妇女署和开发署举办了讲习班。挪威为其他活动提供了资金。",
        ["UN-Women UNDP : event completed"],
    ),
    # ---- what is done for a session is done for the organ that meets
    "serves-a-session": (
        "教科文组织为妇女地位委员会第六十六届会议提供了礁石方面的支持。",
        ["UNESCO > CSW : support completed at CSW/66"],
    ),
    "secretariat-of-a-session": (
        "法律事务厅为国际法委员会第七十四届会议提供秘书处服务。",
        ["OLA > ILC : support ongoing at ILC/74"],
    ),
    "serves-the-session-in-progress": (
        "科学和技术促进发展委员会第二十五届会议3月在日内瓦举行,贸发会议为会议提供了会务服务。",
        ["UNCTAD > CSTD : support completed in Geneva-CHE at CSTD/25"],
    ),
    "writes-for-that-session": (
        "公共行政专家委员会第二十一届会议于2022年4月举行。经社部为该届会议编写了两份背景文件。",
        ["DESA > CEPA : publication completed @2022-04 at CEPA/21"],
    ),
    "paper-to-a-session": (
        "儿基会向人权理事会第五十二届会议提交了关于学校的工作文件。",
        ["UNICEF > HRC : input completed at HRC/52"],
    ),
    "helps-others-at-a-session": (
        "开发署在妇女地位委员会第六十六届会议期间支持了肯尼亚。",
        ["UNDP > KEN : support completed at CSW/66"],
    ),
    "serves-a-workshop": (
        "儿基会举办了讲习班。开发署为会议提供了口译服务。",
        ["UNDP > UNICEF : support completed"],
    ),
    # ---- who holds or chairs it, who calls a group together
    "host-of-a-session": (
        "世界遗产委员会第四十五届会议于2023年9月在利雅得举行,由沙特阿拉伯担任东道国。",
        ["WHC > SAU : event completed @2023-09 in Riyadh-SAU at WHC/45"],
    ),
    "session-held-by": (
        "妇女地位委员会第六十六届会议由法律事务厅主办。",
        ["OLA > CSW : event completed at CSW/66"],
    ),
    "session-chaired-by": (
        "麻醉药品委员会第六十六届会议在维也纳举行,由加纳主持。",
        ["CND > GHA : leadership ongoing in Vienna-AUT at CND/66"],
    ),
    "in-a-group-called-together": (
        "开发署和世界银行参加了由难民署召集的保护问题工作组。",
        ["UNDP WorldBank > 保护问题工作组 : membership ongoing", "UNHCR > 保护问题工作组 : leadership ongoing"],
    ),
    "its-meeting": (
        "开发署参加了难民署召集的保护问题工作组会议。",
        ["UNDP > UNHCR 保护问题工作组 : participation completed"],
    ),
    "helped-to-set-up": (
        "开发署支持成立了由各地渔民代表组成的珊瑚礁工作队。",
        ["UNDP > 珊瑚礁工作队 : support completed"],
    ),
    "held-by-a-bank": (
        "讲习班由非洲联盟委员会和非洲开发银行联合组织。",
        ["AUC AfDB : event ongoing"],
    ),
    "organization-by-name": ("城市和地方政府联合组织支持了开发署。", ["UCLG > UNDP : support completed"]),
    "set-against-another": (
        "儿基会举办了讲习班,人口基金则与粮农组织共同编写了指南。",
        ["UNFPA FAO : publication completed"],
    ),
    "gives-to-the-initiative": (
        "国际电联和儿基会发起了一个倡议。挪威向该倡议捐赠了100万美元。",
        ["ITU UNICEF : programme completed", "ITU UNICEF > NOR : funding completed"],
    ),
    "gives-to-somebody-else": (
        "儿基会和开发署举办了论坛。粮农组织向肯尼亚提供了资金。",
        ["UNICEF UNDP : event completed", "FAO > KEN : funding completed"],
    ),
    # ---- what is given to a group goes to the group, not to its chair
    "comments-on-a-draft": (
        "儿基会担任珊瑚礁工作组主席。开发署提供了书面意见。",
        ["UNICEF > 珊瑚礁工作组 : leadership ongoing", "UNDP > 珊瑚礁工作组 : input completed"],
    ),
    "fund-that-two-manage": (
        "评价涵盖经社部与开发署管理的一个基金。",
        ["DESA UNDP : programme ongoing"],
    ),
    "office-of-the-division": (
        "法律事务厅编纂司举办了讲习班。该厅还与开发署交换了信息。",
        ["OLA > UNDP : exchange completed"],
    ),
    "another-name": (
        "亚洲-非洲法律协商组织支持了国际法律发展组织。",
        ["AALCO > IDLO : support completed"],
    ),
    # ---- where something happens only
    "accompanied-others-there": (
        "在哥伦比亚,开发署陪同联合国妇女署访问了渔村。",
        ["UNDP > UN-Women : visit completed in COL"],
    ),
    "visited-it": ("2022年,开发署访问了哥伦比亚。", ["UNDP > COL : visit completed @2022 in COL"]),
    "there-for-families": (
        "在也门,人口基金、粮食署和儿基会通过快速反应机制,联手向流离失所家庭发放了物资。",
        ["UNFPA WFP UNICEF : support completed in YEM"],
    ),
    # ---- two who are not those named side by side before
    "cooperation-with-one-of-them": (
        "开发署和世卫组织发布了指南。与粮农组织的合作以协定为基础,两机构开展了视察。",
        ["UNDP WHO : publication completed"],
    ),
    "cooperation-with-both": (
        "与开发署和粮农组织的合作很密切,两个机构支持了肯尼亚。",
        ["UNDP FAO > KEN : support completed"],
    ),
    "those-two": (
        "开发署和世卫组织发布了指南。两个机构还支持了肯尼亚。",
        ["UNDP WHO : publication completed", "UNDP WHO > KEN : support completed"],
    ),
}

NOT_CHINESE = {
    "comments-to-nobody": "开发署在肯尼亚提供了书面意见。",
    "division-without-its-office": "编纂司举办了讲习班。该厅支持了当地社区。",
    "fund-of-one": "评价涵盖开发署管理的一个基金。",
    "with-the-help-of-nobody": "人权理事会第五十届会议由会员国协助举办。",
    "before-a-session": "开发署为筹备妇女地位委员会第六十六届会议举办了讲习班。",
    "young-people-at-a-session": "开发署支持青年参加妇女地位委员会第六十六届会议。",
    "donors-of-nothing": "捐助国包括荷兰和瑞典。",
    "costs-of-its-own": "项目署承担了办公用房的费用。",
    "paid-for-nobody": "由挪威资助的方案已经结束。",
    "sent-back-to-nobody": "项目署将余额退还给了捐助方。",
    "backed-by-nobody": "开发署开展了工作。会议得到了会员国的广泛支持。",
    "commissions": "五个区域委员会在2022年分别举行了论坛。",
    "each-its-own": "儿基会、开发署各自编写了指南。",
    "each-with-a-state": "开发署、肯尼亚和乌干达分别发表了声明。",
    "set-up-apart": "开发署和粮农组织相继设立了信托基金。",
    "each-in-one-of-them": "难民署和粮农组织分头在肯尼亚和乌干达登记了难民。",
}


# In a report of UN-Habitat.
REPORTED = {
    "largest-donor": ("欧洲联盟(欧盟)仍是最大捐助方。", ["UN-Habitat > EU : funding ongoing"]),
    "largest-donor-of-another": ("挪威仍是儿基会的最大捐助方。", ["UNICEF > NOR : funding ongoing"]),
}


@pytest.mark.parametrize("case", REPORTED)
def test_of_the_one_whose_report_it_is(case: str) -> None:
    told, expected = REPORTED[case]
    text = f"联合国人类住区规划署2022年年度报告\n\n1. 本报告述及珊瑚礁。\n\n2. {told}\n"
    assert [written(record) for record in extract.extract_report(text, "zh").collaborations] == expected


@pytest.mark.parametrize("case", CHINESE)
def test_chinese(case: str) -> None:
    text, expected = CHINESE[case]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("case", NOT_CHINESE)
def test_nothing_is_said_in_chinese(case: str) -> None:
    assert not extract.load("zh")(NOT_CHINESE[case])._.collaborations


NOT_ENGLISH = {
    "each-released": "FAO and UNEP each released an assessment in 2020.",
    "of-their-own": "UNICEF and WHO have adopted guidelines of their own.",
}


@pytest.mark.parametrize("case", NOT_ENGLISH)
def test_nothing_is_said_in_english(case: str) -> None:
    assert not extract.load("en")(NOT_ENGLISH[case])._.collaborations


def test_each_for_the_same_in_english() -> None:
    text = "FAO and UNEP each submitted a report to the General Assembly."
    assert records(text, "en") == ["FAO UNEP > GA : input completed"]


@pytest.mark.parametrize(
    ("symbol", "told", "expected"),
    [
        ("DP/FPA/2021/4", "执行主任于3月访问了苏丹。", ["UNFPA > SDN : visit completed @2021-03 in SDN"]),
        ("ESCAP/79/12", "秘书处与亚洲开发银行编写了一份报告。", ["ESCAP ADB : publication completed"]),
        ("DP/2022/29-DP/FPA/2022/11", "秘书处与亚洲开发银行编写了一份报告。", []),  # of two agencies
        ("E/C.16/2023/7", "秘书处与亚洲开发银行编写了一份报告。", []),  # of an organ that does no work of its own
    ],
)
def test_whose_report_its_symbol_tells(symbol: str, told: str, expected: list[str]) -> None:
    text = f"珊瑚礁现状\n{symbol}\n\n1. 本报告述及2021年的珊瑚礁。\n\n2. {told}\n"
    assert [written(record) for record in extract.extract_report(text, "zh").collaborations] == expected
