"""Who has a share in what others do, at whose wish it is done, to whom a thing is handed (Chinese)."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

FOUND = {
    # ---- another one has a share in what the clause before tells
    "sends-a-teacher": (
        "粮农组织为肯尼亚的兽医举办了培训,世界动物卫生组织派出了两名讲师。",
        ["FAO > KEN : training completed", "WOAH > FAO : support completed"],
    ),
    "pays-the-fares": (
        "粮农组织和世卫组织在罗马举办了研讨会,欧洲联盟承担了差旅费。",
        ["FAO WHO : event completed in Rome-ITA", "EU > FAO WHO : funding completed"],
    ),
    "bears-the-cost": (
        "开发署与赞比亚卫生部开展了一次调查,世界银行支付了全部费用。",
        ["UNDP 卫生部-ZMB : research completed", "WorldBank > UNDP 卫生部-ZMB : funding completed"],
    ),
    "gives-the-room": (
        "儿基会与教科文组织签署了协议,非洲联盟提供场地。",
        ["UNICEF UNESCO : coordination completed", "AU > UNICEF UNESCO : support ongoing"],
    ),
    "listens": (
        "开发署和劳工组织在达卡举行了圆桌会议,亚洲开发银行派代表旁听。",
        ["UNDP ILO : event completed in Dhaka-BGD", "ADB > UNDP ILO : participation completed"],
    ),
    "is-there": (
        "开发署与内政部签署了协定,欧洲联盟在场见证。",
        ["UNDP 内政部 : coordination completed", "EU > UNDP 内政部 : participation completed"],
    ),
    "travels-along": (
        "难民署访问了肯尼亚,世界银行随团前往。",
        ["UNHCR > KEN : visit completed in KEN", "WorldBank > UNHCR : participation completed"],
    ),
    "pays-and-hosts": (
        "难民署和开发署举办了讲习班,日本供资,世界银行提供会务。",
        [
            "UNHCR UNDP : event completed",
            "UNHCR UNDP > JPN : funding completed",
            "WorldBank > UNHCR UNDP : support ongoing",
        ],
    ),
    "keeps-the-secretariat": (
        "人口基金和妇女署召开了论坛,劳工组织担任技术秘书处。",
        ["UNFPA UN-Women : event completed", "ILO > UNFPA UN-Women : support ongoing"],
    ),
    "is-in-charge-of-a-part": (
        "开发署和环境署建造了一座码头,项目厅负责其中的采购。",
        ["UNDP UNEP : support completed", "UNOPS > UNDP UNEP : support ongoing"],
    ),
    "equips-them": (
        "环境署和肯尼亚石油公司开展了试点,教科文组织为其配备了摄像机。",
        ["UNEP 肯尼亚石油公司 : programme completed", "UNESCO > UNEP 肯尼亚石油公司 : support completed"],
    ),
    "borne-by": (
        "难民署向开发署交付了帐篷,运费由意大利承担。",
        ["UNHCR > UNDP : support completed", "UNHCR > ITA : funding completed"],
    ),
    "lends-boats": (
        "海事组织和开发署举办了演习,世界银行借出两艘船。",
        ["IMO UNDP : event completed", "WorldBank > IMO UNDP : support ongoing"],
    ),
    "written-answer": (
        "联合检查组会见了粮农组织,世界银行作了书面答复。",
        ["JIU > FAO : exchange completed", "WorldBank > JIU : support completed"],
    ),
    # … not in another sentence, not who did not do it
    "another-sentence": ("开发署和环境署举办了论坛。世界银行提供场地。", ["UNDP UNEP : event completed"]),
    "stayed-away": ("开发署和环境署举办了论坛,世界银行没有派代表旁听。", ["UNDP UNEP : event completed"]),
    "refused": ("开发署和环境署举办了论坛,世界银行拒绝承担差旅费。", ["UNDP UNEP : event completed"]),
    # ---- at whose wish
    "commissioned": ("世卫组织受卫生部委托采购了救护车。", ["WHO > 卫生部 : support completed"]),
    "commissioned-comma": ("开发署受卫生部委托,采购了救护车。", ["UNDP > 卫生部 : support completed"]),
    "commissioned-first": ("受司法部委托,环境署审查了63项法律。", ["UNEP > 司法部 : support completed"]),
    "asked": ("应难民署的请求,项目厅采购了帐篷。", ["UNOPS > UNHCR : support completed"]),
    "asked-inside": ("项目厅应粮食署之请修复了两座桥。", ["UNOPS > WFP : support completed"]),
    "asked-in-vain": ("应卫生部的请求,开发署没有采购救护车。", []),
    "invited-unnamed": ("儿基会应邀采购了疫苗。", []),
    "asked-by-more": (
        "土著人民权利专家机制应芬兰和萨米议会的请求开展了访问。",
        ["EMRIP > FIN : visit completed in FIN"],
    ),
    # ---- what one leads or calls and another pays for or attends
    "led-and-paid": ("该讲习班由开发署牵头、世界银行供资。", ["UNDP WorldBank : coordination ongoing"]),
    "room-by-another": (
        "由劳工组织主持、世界银行提供场地的对话在日内瓦举行。",
        ["ILO WorldBank : coordination ongoing in Geneva-CHE"],
    ),
    # ---- whose grant to whom, by whose agreement, in one letter
    "grant-given-to": ("世界银行给予塔吉克斯坦的赠款不在预算之内。", ["WorldBank > TJK : funding completed"]),
    "by-its-agreement": ("海事组织依照其与环境署的协定管理该中心。", ["IMO > UNEP : coordination ongoing"]),
    "joint-letter": ("人权高专办和劳工组织的联名信述及棉田。", ["OHCHR ILO : statement completed"]),
    "through-another": ("通过联合国志愿人员方案,日本资助了12名青年。", ["UNV > JPN : coordination ongoing"]),
    # ---- verbs
    "in-its-place": ("项目厅替开发署支付了警察薪金。", ["UNOPS > UNDP : support completed"]),
    "runs-for": ("挪威难民委员会为难民署管理着三处收容所。", ["NRC > UNHCR : support ongoing"]),
    "taught": ("人权高专办向肯尼亚的法官讲授了条约法。", ["OHCHR > KEN : training completed"]),
    "hands-in": ("劳工组织向经社理事会递交了名单。", ["ILO > ECOSOC : input completed"]),
    "told-why": ("海事组织向安全理事会说明了理由。", ["IMO > SC : exchange completed"]),
    "gave-more": ("伊斯兰开发银行为儿基会的项目追加了900万美元。", ["IsDB > UNICEF : funding completed"]),
    # ---- several without the word for "did": at a place or a date
    "try-out-there": (
        "欧洲经济委员会与国际公路运输联盟在乌兹别克斯坦试行电子系统。",
        ["ECE IRU : coordination completed in UZB"],
    ),
    "staff-of-several": (
        "儿基会和叙利亚阿拉伯红新月会的志愿人员疏散了300名灾民。",
        ["UNICEF SARC : coordination completed"],
    ),
    "helped-by-experts": (
        "粮农组织在非洲联盟专家协助下起草了五年计划。",
        ["FAO AU : support completed"],
    ),
    # ---- who acted as one goes on as one
    "joint-visit-and-advice": (
        "难民署与人权高专办对监狱进行了联合查访,并向司法部提出了建议。",
        ["UNHCR OHCHR > 司法部 : input completed"],
    ),
    # ---- whose work another supports, what others carry out
    "work-of-one-backed": ("教科文组织的工作得到世界银行的大力支持。", ["WorldBank > UNESCO : support ongoing"]),
    "backing-lets": ("开发署的倡导促使非洲联盟通过了法律。", ["UNDP > AU : support completed"]),
    "services-by-another": ("粮食署的物流服务由联刚稳定团提供。", ["MONUSCO > WFP : support ongoing"]),
    "what-it-publishes-by-another": (
        "世界银行公布的数据由教科文组织提供。",
        ["UNESCO > WorldBank : coordination ongoing"],
    ),
    "grant-of-a-state": ("开发署利用了挪威的赠款。", ["UNDP > NOR : funding completed"]),
    "hired": ("开发署聘请教科文组织编写教材。", ["UNDP > UNESCO : coordination ongoing"]),
    "asked-to-come": ("人权高专办请难民署派专家参加工作组。", []),
    "seconded-to": ("开发署的两名专家借调到环境署工作。", ["UNDP > UNEP : support ongoing"]),
    "sent-to": (
        "开发署派往世界银行的两名顾问完成了任务。",
        ["UNDP > WorldBank : support completed"],
    ),
    "joins-a-group-of": (
        "粮食署加入了人道协调厅领导的小组。",
        ["WFP > OCHA : participation completed"],
    ),
    "did-not-join-it": ("粮食署没有加入人道协调厅领导的小组。", []),
    "lent-hand": (
        "环境署和非洲联盟举办了论坛,开发署予以协助。",
        ["UNEP AU : event completed", "UNDP > UNEP AU : support ongoing"],
    ),
    "entered-as-one": ("儿基会和世卫组织一同进入东古塔。", ["UNICEF WHO : coordination ongoing"]),
    "agreed-to": ("开发署与环境署约定续签安排。", ["UNDP UNEP : coordination ongoing"]),
    "one-then-the-other": (
        "环境署于3月与开发署签署协定,又于5月与世界银行签署协定。",
        ["UNEP UNDP : coordination completed", "UNEP WorldBank : coordination completed"],
    ),
    "judges-from": ("环境署为来自肯尼亚的30名法官举办了培训。", ["UNEP > KEN : training completed"]),
    "children-from": ("环境署为来自肯尼亚的30名儿童举办了活动。", []),
    # ---- who carries it out, who works along, as whose partner
    "roles-in-a-project": (
        "该项目的执行机构为开发署,合作机构为环境署。",
        ["UNDP UNEP : programme ongoing"],
    ),
    "roles-of-each": ("开发署是执行机构,环境署是合作机构。", ["UNDP UNEP : programme ongoing"]),
    "as-its-partner": ("作为环境署的执行伙伴,开发署修缮了三座水坝。", ["UNDP > UNEP : coordination ongoing"]),
    # ---- money received and used, audits
    "received-millions": (
        "世界气象组织收到开发署提供的500万美元。",
        ["UNDP > WMO : funding completed"],
    ),
    "with-the-gift-of": ("开发署用日本的捐款修建了诊所。", ["UNDP > JPN : funding completed"]),
    "paid-by-a-state-done-by-a-body": (
        "由日本资助、开发署实施的项目已经结束。",
        ["UNDP > JPN : funding completed"],
    ),
    "audited": ("监督厅对环境署的采购活动作了审计。", ["OIOS > UNEP : research completed"]),
    "audit-found": ("监督厅对环境署的审计发现了缺陷。", ["OIOS > UNEP : research completed"]),
    "in-a-town-by": (
        "世卫组织为马里的护士举办了培训,由巴马科的世界银行承办。",
        ["WHO > MLI : training completed", "WorldBank > WHO : event completed in Bamako-MLI"],
    ),
    "given-to-hand-out": (
        "难民署运送了帐篷,交由粮食署分发。",
        ["UNHCR > WFP : support completed"],
    ),
    # ---- what is only agreed to or wished is to come
    "agreed-to-give": ("开发署同意向环境署提供数据。", ["UNDP > UNEP : input planned"]),
    "hopes-to": ("开发署希望与环境署合作。", ["UNDP UNEP : coordination planned"]),
    "tried-to": ("开发署试图协助环境署收集数据。", []),
    "was-told-to": ("开发署被要求协助环境署收集数据。", []),
    # ---- what it says where it speaks to another; what a group does that others make up
    "while-briefing": ("难民署在向安全理事会介绍情况时说,局势正在恶化。", ["UNHCR > SC : statement completed"]),
    "before-briefing": ("难民署没有在向安全理事会介绍情况时这样说。", []),
    "put-to-use": (
        "开发署向环境署移交了设备,后者将其用于培训。",
        ["UNDP > UNEP : support completed"],
    ),
    "made-up-of": (
        "由多哥和加纳渔业部门组成的珊瑚礁协调小组在洛美成立了潜水小组,开发署为其提供船只。",
        ["UNDP > 珊瑚礁协调小组 : support ongoing"],
    ),
    # ---- lists
    "behind-namely": (
        "环境署与联合国伙伴,即开发署和世界银行,举办了论坛。",
        ["UNEP UNDP WorldBank : event completed"],
    ),
    "between-dashes": (
        "环境署与联合国各实体——开发署、世界银行和粮农组织——举办了论坛。",
        ["UNEP UNDP WorldBank FAO : event completed"],
    ),
    "seat-of-one": (
        "环境署、总部设在日内瓦的世界经济论坛和开发署举办了论坛。",
        ["UNEP WEF UNDP : event completed"],
    ),
    "unit-of-a-state-in-a-list": (
        "开发署、新加坡民防部队和粮食署签订了协议。",
        ["UNDP WFP > SGP : coordination completed"],
    ),
    "unit-of-a-body-in-a-list": (
        "世界银行廉政局和开发署举办了论坛。",
        ["WorldBank UNDP : event completed"],
    ),
    "team-of-a-body-in-a-list": (
        "欧洲联盟边境援助团和环境署签订了协议。",
        ["EU UNEP : coordination completed"],
    ),
    "elections": ("非洲联盟观察员监测了肯尼亚的总统选举。", ["AU > KEN : support completed"]),
    "no-watch": ("非洲联盟没有派观察团监督肯尼亚选举。", []),
    "guarantor": (
        "开发署与环境署签署了协定,非洲联盟担任保证方。",
        ["UNDP UNEP : coordination completed", "AU > UNDP UNEP : support ongoing"],
    ),
    # ---- … by its words on their text, in what capacity, together with whom
    "comments-on-the-text": (
        "儿基会和开发署编写了手册,粮农组织对书稿提出了意见。",
        ["UNICEF UNDP : publication completed", "FAO > UNICEF UNDP : input completed"],
    ),
    "does-it-for-them": (
        "儿基会和开发署编写了手册,教科文组织代为校订法文本。",
        ["UNICEF UNDP : publication completed", "UNESCO > UNICEF UNDP : support ongoing"],
    ),
    "in-what-capacity": (
        "儿基会和开发署试用了新办法,世卫组织以顾问身份参加了中期审评。",
        ["UNICEF UNDP : coordination completed", "WHO > UNICEF UNDP : participation completed"],
    ),
    "is-one-of-them": (
        "儿基会与开发署每年开展评估,渔业部也在其中。",
        ["UNICEF UNDP : research ongoing", "渔业部 > UNICEF UNDP : support ongoing"],
    ),
    "takes-over": (
        "儿基会和开发署建立了数据库,粮农组织将接管维护。",
        ["UNICEF UNDP : coordination completed", "FAO > UNICEF UNDP : support planned"],
    ),
    "no-comments": ("儿基会和开发署编写了手册,粮农组织没有提出意见。", ["UNICEF UNDP : publication completed"]),
    "together-and-a-comma": ("开发署连同儿基会,在2月主办了纪念活动。", ["UNDP UNICEF : event completed"]),
    "relying-on": ("开发署依托粮农组织,采集了水样。", ["UNDP FAO : coordination completed"]),
    "works-of-both": ("开发署的决定,连同粮农组织的意见,构成了指南的依据。", []),
    "through-another-one": (
        "儿基会通过白沙红十字会,在港口疏散了居民。",
        ["UNICEF 白沙红十字会 : coordination ongoing"],
    ),
    "by-an-agreement": (
        "根据与开发署签署的协定,粮农组织疏散了居民。",
        ["FAO > UNDP : coordination completed"],
    ),
    # ---- what one gets, and whose costs it bears
    "got-data": ("儿基会得到了粮农组织提供的渔业统计资料。", ["FAO > UNICEF : input completed"]),
    "got-comments": ("开发署收到了环境署就珊瑚提出的书面意见。", ["UNEP > UNDP : input completed"]),
    "got-papers-on": ("儿基会得到粮农组织和劳工组织关于渔村妇女的材料。", ["FAO ILO > UNICEF : input ongoing"]),
    "got-nothing": ("儿基会没有得到粮农组织提供的资料。", []),
    "got-from-nobody": ("儿基会得到了渔民提供的资料。", []),
    "grants-of": ("粮农组织从2018年起承担海洋研究所学生的津贴。", ["FAO > 海洋研究所 : funding completed @2018"]),
    "own-fares": ("开发署承担了自己的差旅费。", []),
    # ---- names in quotation marks, who chairs a group, a list with its number
    "quoted-name": (
        "“青年行动联盟”的代表参加了人口与发展委员会会议。",
        ["青年行动联盟 > CPD : participation completed"],
    ),
    "chair-of-a-group": (
        "“珊瑚之友小组”的主席加拿大连同儿基会,2月主办了活动。",
        ["UNICEF > CAN : event completed"],
    ),
    "list-of-five": (
        "儿基会向乍得、马里等五国和非洲联盟提供了支持。",
        ["UNICEF > TCD MLI AU : support completed"],
    ),
    "list-of-nine": (
        "开发署、粮农组织等9个联合国实体以及渔业部举办了讲习班。",
        ["UNDP FAO 渔业部 : event completed"],
    ),
    # ---- handed on
    "referred": ("国际移民组织把获救的妇女转介给难民署。", ["IOM > UNHCR : support ongoing"]),
    "lent": ("儿基会将帐篷借给了红十字国际委员会。", ["UNICEF > ICRC : support completed"]),
    "entrusted": ("粮食署把校餐方案交由教育部管理。", ["WFP > 教育部 : support ongoing"]),
    "sent-to-nobody": ("国际移民组织把获救的妇女转介给医院。", []),
    # ---- 移民组织, 劳工组织 act behind a comma, too
    "agency-behind-a-comma": (
        "经与难民署协调,移民组织启动了登记工作。",
        ["IOM UNHCR : coordination completed"],
    ),
    "agency-head": ("开发署与移民组织总干事签署了协议。", ["UNDP IOM : coordination completed"]),
    "groups-of-migrants": ("妇女组织和移民组织的代表参加了粮农组织的会议。", []),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_a_report_tells_is_found(name: str) -> None:
    text, expected = FOUND[name]
    assert sorted(records(text, "zh")) == sorted(expected)
