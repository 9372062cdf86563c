"""``un_name``: names that no authority file lists, found by their form, from the right left edge on."""

from __future__ import annotations

import pytest

from tests.markup import check

COUNCIL = "[沿海社区韧性委员会](body/沿海社区韧性委员会)"
TASK_FORCE = "[红树林恢复问题机构间工作队](body/红树林恢复问题机构间工作队)"

# what stands before a name without being part of it
LEFT_EDGES_ZH = {
    "sentence": f"{COUNCIL}通过了计划。",
    "verb": f"国家当局设立了{COUNCIL}。",
    "preposition": f"专家在{COUNCIL}发言。",
    "by": f"计划由{COUNCIL}核可。",
    "towards": f"专家向{COUNCIL}提交了文件。",
    "with": f"[妇女署](body/UN-Women)与{COUNCIL}合作。",
    "and": f"[妇女署](body/UN-Women)和{COUNCIL}合作。",
    "and-other-actors": f"地方政府和{COUNCIL}合作。",
    "enumeration": f"[妇女署](body/UN-Women)、{COUNCIL}和[开发署](body/UNDP)合作。",
    "comma": f"会后，{COUNCIL}通过了计划。",
    "attributive": f"新成立的{COUNCIL}通过了计划。",
    "number": f"三个{COUNCIL}成员国缺席。",
    "date": f"[2014年5月](time/2014-05)，{COUNCIL}成立。",
    "date-glued": f"[2014年5月](time/2014-05){COUNCIL}成立。",
    "support": f"[开发署](body/UNDP)支持{COUNCIL}开展工作。",
    "participate": f"[开发署](body/UNDP)参加了{COUNCIL}的工作。",
    "through": f"[开发署](body/UNDP)通过{COUNCIL}提供资金。",
    "pending": f"计划有待{COUNCIL}核可。",
    "towards-another": f"{COUNCIL}对工作队的工作表示赞赏。",
    "should-and": f"{COUNCIL}应与政府合作。",
    "appointed": f"专家出任{COUNCIL}主席。",
    "task-force": f"[开发署](body/UNDP)牵头的{TASK_FORCE}编写了文件。",
    "chair": f"[粮农组织](body/FAO)担任{TASK_FORCE}主席。",
    "plural": "它向112个国家统计局和各沿海经济委员会发出问卷，农村邮局没有答复。",
    "verb-phrases": "主席团审查后送交委员会核准；首任[珊瑚礁守护者问题特别报告员](body/珊瑚礁守护者问题特别报告员)在会前分发委员会的草稿。",
    "responsible": "它设立了[负责任使用海洋技术咨询组](body/负责任使用海洋技术咨询组)，成员们对培训中心表示满意。",
    "chief-of-staff": "会见了[近东救济工程处](body/UNRWA)办公室主任。",
    "two-regions": "它协助建立了[西非和中非珊瑚礁研究所](body/西非和中非珊瑚礁研究所)。",
}

# words inside the name that look like its edge
INNER_ZH = {
    "and-inside": "[渔业和海洋治理委员会](body/渔业和海洋治理委员会)通过了计划。",
    "enumeration-inside": "[渔业、港口和航运委员会](body/渔业、港口和航运委员会)通过了计划。",
    "ministry": "[工商、投资和数字经济部](body/工商、投资和数字经济部)通过了计划。",
    "ministry-list": "[妇女、家庭和儿童部](body/妇女、家庭和儿童部)与[开发署](body/UNDP)合作。",
    "ministry-behind": (
        "[莫桑比克沿海管理委员会](body/莫桑比克沿海管理委员会)及[莫桑比克卫生部](body/卫生部-MOZ)合作。"
    ),
    "two-states": "[莫桑比克国民军](body/国民军-MOZ)、[肯尼亚警察部队](body/警察部队-KEN)合作。",
    "permanent-mission": "专家在[莫桑比克常驻联合国代表团](body/莫桑比克常驻联合国代表团)任职。",
    "bureau": "[妇女署执行局主席团](body/UN-Women-EB-Bureau)开会。",
    "country-inside": "[莫桑比克沿海管理委员会](body/莫桑比克沿海管理委员会)通过了计划。",
}

CLASSES_ZH = {
    "working-group": "[红树林问题工作组](body/红树林问题工作组)开会。",
    "about": "[关于红树林恢复问题的机构间工作队](body/关于红树林恢复问题的机构间工作队)开会。",
    "rapporteur": "[沿海住房问题特别报告员](body/沿海住房问题特别报告员)访问了[莫桑比克](country/MOZ)。",
    "fund": "[沿海恢复信托基金](programme/沿海恢复信托基金)提供了资金。",
    "national-commission": "[津巴布韦选举改革委员会](body/津巴布韦选举改革委员会)开会。",
}

# companies, hospitals, schools, ministries and their units
INSTITUTIONS_ZH = {
    "company": "[海岸开发有限公司](body/海岸开发有限公司)和[蓝湾集团公司](body/蓝湾集团公司)出资。",
    "hospital": "[蓝湾大学医院](body/蓝湾大学医院)与[世卫组织](body/WHO)合作。",
    "school": "[蓝湾大学珊瑚学院](body/蓝湾大学珊瑚学院)与[世卫组织](body/WHO)合作。",
    "centre-of-a-ministry": "[生态环境部珊瑚交流中心](body/生态环境部珊瑚交流中心)与[环境署](body/UNEP)合作。",
    "centre-of-a-state": "[肯尼亚国际珊瑚中心](body/肯尼亚国际珊瑚中心)成立。",
    "mission": "成员包括[肯尼亚常驻联合国代表团](body/肯尼亚常驻联合国代表团)的代表。",
    "mission-to-others": (
        "[肯尼亚常驻联合国日内瓦办事处和其他国际组织代表团](body/肯尼亚常驻联合国日内瓦办事处和其他国际组织代表团)发言。"
    ),
    "head-of-unit": "[珊瑚事务局](body/珊瑚事务局)局长发言。",
    "representative-before": "[妇女署](body/UN-Women)代表处、[海洋基金会](body/海洋基金会)参加。",
    "system": "[联合国麻醉品委员会](body/CND)和[联合国统计司](body/UNSD)参加。",
    "college": "[蓝湾海洋学院](body/蓝湾海洋学院)与[世卫组织](body/WHO)合作。",
    # a state begins a name of its own, and whom one leads ends one
    "state-behind-another": "副主席王庆和[中国国家珊瑚局](body/国家珊瑚局-CHN)局长致辞。",
    "leaders-of-one": "[中国国家珊瑚局](body/国家珊瑚局-CHN)领导、[东盟秘书处](body/ASEAN-Secretariat)代表出席论坛。",
    "presence-in-a-state": "[联合国驻华系统](body/联合国驻华系统)和[海南省人民政府](body/海南省人民政府)举办了论坛。",
    "latin-letters": "[妇女署](body/UN-Women)与[Reefaid欧洲网络](body/reefaid欧洲网络)和[Coral Win组织](body/coral-win组织)合作。",
    "annex": "附录B—委员会成员。",
    "dash": "[蓝湾—东海珊瑚保护中心委员会](body/蓝湾—东海珊瑚保护中心委员会)开会。",
    "two-dashes": "会议设立了机构——[珊瑚事务局](body/珊瑚事务局)。",
    "force": "[东蓝湾待命部队](body/东蓝湾待命部队)参加。",
    "holding": "[蓝湾邮政、电信和港口控股公司](body/蓝湾邮政、电信和港口控股公司)出资。",
    "police-of-a-city": "[内罗毕警察局](body/内罗毕警察局)参加。",
    "rest-of-a-word": "总统和主席府、[世界珊瑚联盟](body/世界珊瑚联盟)参加。",
    "not-the-known-one": "[国家打击贩运人口委员会](body/国家打击贩运人口委员会)参加。",
    "with-him": "他与[珊瑚事务局](body/珊瑚事务局)合作。",
    "each-apart": "[蓝湾珊瑚局](body/蓝湾珊瑚局)分别与[东海珊瑚局](body/东海珊瑚局)合作。",
    "customs": "[肯尼亚海关](body/海关-KEN)参加。",
    "centre-of-a-region": "[太平洋珊瑚技术中心](body/太平洋珊瑚技术中心)成立。",
    "monitors": "[蓝湾停火监测团](body/蓝湾停火监测团)参加。",
    "at-the-request-of": "[世卫组织](body/WHO)还应[蓝湾珊瑚总局](body/蓝湾珊瑚总局)的要求提供了咨询。",
    "since": "自[蓝湾海洋法庭](body/蓝湾海洋法庭)以来没有先例。",
    "urgent-is-a-topic": "[应急珊瑚事务局](body/应急珊瑚事务局)参加。",
    "organized": "[渔业和安全部](body/渔业和安全部)组织了讲习班。",
    "in-line-with": "特派团配合[珊瑚事务局](body/珊瑚事务局)工作。",
    "central-bank": "[肯尼亚国家银行](body/肯尼亚国家银行)主办论坛。",
    "company-of-a-trade": "[蓝湾港口管理公司](body/蓝湾港口管理公司)出资。",
    "police-office": "[联邦警察局](body/联邦警察局)和[总检察长办公厅](body/总检察长办公厅)参加。",
    "security": "[安全管理小组](body/安全管理小组)开会。",
    "ministry-of-training": "[劳动和职业培训部](body/劳动和职业培训部)与[农林渔业部](body/农林渔业部)合作。",
    "ministry-of-religion": "[宗教基金和伊斯兰事务部](body/宗教基金和伊斯兰事务部)与[外交和欧洲事务部](body/外交和欧洲事务部)合作。",
    "national-ministry": "[国家卫生和人口部](body/国家卫生和人口部)与[民防和安全部](body/民防和安全部)合作。",
    "chambers": "他向[众议院](body/众议院)和[最高法院](body/最高法院)通报。",
    "army": "[莫桑比克王国陆军](body/陆军-MOZ)参加。",
    "ombudsperson": "[妇女署](body/UN-Women)与[监察员办公室](body/监察员办公室)合作。",
    "against-torture": "[国家禁止酷刑委员会](body/国家禁止酷刑委员会)参加。",
    "broadcaster": "[蓝湾电台](body/蓝湾电台)与[东海电视台](body/东海电视台)播出了节目。",
    "unit": "港口设立了[港口管制股](body/港口管制股)。",
    "head-behind-and": "[联合礁石和协调小组](body/联合礁石和协调小组)开会。",
    "person-before": "主席约翰·史密斯和[珊瑚事务局](body/珊瑚事务局)参加。",
    "controlled-by": "在[联黎部队](body/UNIFIL)控制下的[蓝湾观察小组](body/蓝湾观察小组)服务。",
    "affects": "疫情影响到[珊瑚事务局](body/珊瑚事务局)。",
    "least-developed": "[最不发达国家港口委员会](body/最不发达国家港口委员会)开会。",
    "elected": "约翰·史密斯当选[珊瑚事务局](body/珊瑚事务局)主席。",
}

ORGANS_ZH = {
    "secretariat": "[东非共同体秘书处](body/EAC-Secretariat)召开了会议。",
    "board-of-a-fund": "[绿色气候基金董事会](body/绿色气候基金董事会)核准了赠款。",
    "commission-behind-a-short-form": "[西非国家经济共同体(西非经共体)委员会](body/ECOWAS-Commission)开会。",
    "organ-behind-a-short-form": "[联合国开发计划署(开发署)多伙伴信托基金办公室](body/MPTFO)管理资金。",
    "unknown-behind-a-short-form": "[联合国开发计划署](body/UNDP)([开发署](body/UNDP))礁石中心开放。",
    "secretariat-of-a-group": "[联合国统计司](body/UNSD)担任[性别统计机构间专家组秘书处](body/IAEG-GS)。",
    "secretariat-of-a-treaty": "[《水俣公约》秘书处](body/Minamata-Secretariat)提供了资料。",
    "of-nobody": "秘书处和董事会开会。",
    "of-any-mission": "[开发署](body/UNDP)与联合国维持和平特派团合作。",
}

WORLDWIDE_ZH = {
    "research-and-training": ("[教科文组织礁石教育研究与培训中心](body/教科文组织礁石教育研究和培训中心)提供了资金。"),
    "quoted": "[“礁石守护”组织](body/礁石守护-组织)派员参加。",
    "organization": "[阿拉伯礁石组织](body/阿拉伯礁石组织)派员参加。",
    "network": "[欧洲礁石绘图网络](body/欧洲礁石绘图网络)开会。",
    "of-the-united-nations": "[联合国礁石测绘网络](body/联合国礁石测绘网络)与[难民协调论坛](body/难民协调论坛)开会。",
    "mediators": "[阿拉伯妇女调解人网络](body/阿拉伯妇女调解人网络)开会。",
    "network-worldwide-last": "[礁石青年全球网络](body/礁石青年全球网络)与[礁石守护机构间网络](body/礁石守护机构间网络)开会。",
    "quoted-partnership": "[“礁石世代”伙伴关系](body/礁石世代-伙伴关系)派员参加。",
    "cluster": "[妇女署](body/UN-Women)参加[难民保护集群](body/难民保护集群)的工作。",
    "partnership": "[全球礁石研究和保育伙伴关系](body/全球礁石研究和保育伙伴关系)提供了资金。",
    "of-many": "国际人权组织、国际和地方非政府组织和全球伙伴关系提供了资金。",
    "of-a-people": "[拉丁美洲](place/LatinAmerica)罗姆人组织派员参加。",
}

NOT_NAMED_ZH = {
    "companies": "跨国公司和公立医院参加了讨论。外国航空公司和职业学院也参加了讨论。",
    "number-of-courts": "这些新法庭应考虑到管理局的时间表，不仅有委员会参加。",
    "mission-of-nobody": "各国常驻联合国代表团的专家参加了讨论。",
    "discussion": "与会者参加了关于红树林恢复的专家小组讨论。",
    # a head without a topic names nothing
    "head-alone": "委员会可以设立工作组。",
    "generic": "国家委员会和技术工作组各有分工。",
    "kinds": "各国议会和民间社会组织参加了讨论。",
    "demonstrative": "该工作队开会两次。",
    "groups": "妇女组织和青年网络参加了讨论。",
    "capital": "首都的公共机构已经关闭。",
    # 司法 is justice, not the division 司; 局势 the situation, not the bureau 局
    "justice": "妇女诉诸司法的机会有限。",
    "situation": "安全局势恶化。",
    "department-part": "大部分工作已经完成。",
    # verbs and pronouns before a head
    "prevented": "应防止委员会重复工作，并确定工作组的任务。",
    "all": "妇女占到全部成员的一半。",
    "parts": "社会各部分都已参加，科学部门也一样。",
    "minister": "外交部长发言。",
    "working-group-plan": "请制定国家工作组织计划。",
    "untitled-plan": "一项行动计划正在拟订。",
    "no-ministry": "预防部门、和平部队和公民部分参加了讨论，森林部件已运到。各国卫生部参加了讨论。",
    "informal": "召开了一次非正式专家组会议。",
    "stalemate": "各方努力打破僵局，政局仍不稳定。",
    "focus-groups": "数据来自问卷、访谈和焦点小组。",
    "seats": "众议院选举和参议院部分议席的改选已经结束。",
    "local-radio": "通过社区电台和国家电视台播放了节目。",
}

NAMES_EN = {
    # where a body works is no part of its name, whom a mission is sent to is
    "in-a-country": "The [Coastal Resilience Council](body/coastal-resilience-council) in [Kenya](country/KEN) met.",
    "mission-in-a-country": "The [Mediation Mission in Kenya](body/mediation-mission-in-kenya) met.",
    "sentence": "[Coastal Resilience Council](body/coastal-resilience-council) members met.",
    # an article is outside the mention
    "article": "The [Coastal Resilience Council](body/coastal-resilience-council) met.",
    "verb": "Authorities established the [Coastal Resilience Council](body/coastal-resilience-council).",
    "and": "[UN-Women](body/UN-Women) and the [Coastal Resilience Council](body/coastal-resilience-council) cooperate.",
    "date": "In [May 2014](time/2014-05), the [Coastal Resilience Council](body/coastal-resilience-council) met.",
    "since": "Since [2014](time/2014) the [Coastal Resilience Council](body/coastal-resilience-council) has met.",
    "complement": "The [Working Group on Mangrove Restoration](body/working-group-on-mangrove-restoration) met.",
    # a party that works is a group, those to a convention and of voters are none
    "working-party": "The [Working Party on Mangrove Restoration](body/working-party-on-mangrove-restoration) met.",
    "working-party-small": "The [Working Party on reef gardens](body/working-party-on-reef-gardens) met.",
    "contracting-party": "Each Contracting Party and State Party informed [UNEP](body/UNEP).",
    "complement-small": (
        "The [Special Rapporteur on coastal housing](body/special-rapporteur-on-coastal-housing) visited "
        "[Mozambique](country/MOZ)."
    ),
    "and-inside": "The [Committee on Fisheries and Ports](body/committee-on-fisheries-and-ports) met.",
    # no name ends so
    "decision": "The [Coastal Resilience Council](body/coastal-resilience-council) President spoke.",
    "of-a-country": (
        "The [Reef Commission of Kenya](body/reef-commission-of-kenya) met."  # the country is part of the name
    ),
    "where-it-is": (
        "The [Centre for Mangrove Studies](body/centre-for-mangrove-studies) in [Nairobi](place/Nairobi-KEN) met."
    ),
    "red-cross": "The [Zimbabwean Red Cross](body/zimbabwean-red-cross) helped.",
    # a word of the name, not of the sentence
    "joint": "The [Joint Reef Monitoring Committee](body/joint-reef-monitoring-committee) met.",
    "national": "The [National Reef Commission](body/national-reef-commission) met.",
    # a topic that is a list
    "topic-list": (
        "The [Ministry of Labour, Trade and the Digital Economy]"
        "(body/ministry-of-labour,-trade-and-the-digital-economy) replied."
    ),
    "topic-list-before": (
        "The [Planning, Reefs and Effectiveness Division](body/planning,-reefs-and-effectiveness-division) replied."
    ),
    "unit-of": "The [Reefs and Ports Division of UNDP](body/reefs-and-ports-division-of-undp) replied.",
    "representatives": "The [Iraqi Council of Representatives](body/council-of-representatives-IRQ) voted.",
    "known-and-state": ("[UNDP](body/UNDP) and [Kenya's Reef Commission](body/kenya-s-reef-commission) replied."),
    "programme-and": "The [Programme and Reefs Committee](body/programme-and-reefs-committee) replied.",
    "ministries": (
        "The [Ministry of Labour](body/ministry-of-labour) and the [Reef Agency](body/reef-agency) replied."
    ),
    "ministry-and-known": (
        "The [Ministry of Labour](body/ministry-of-labour), [UNICEF](body/UNICEF) and [UNDP](body/UNDP) replied."
    ),
    # who speaks for a body is no part of its name
    "post": "Coordinator of the [Reef Commission](body/reef-commission): Ms. Moyo.",
    "state-on-a-body": "[Kenya](country/KEN) on the [Reef Commission](body/reef-commission).",
    # forces of a state, in small letters
    "police": "The [Kenyan police](body/police-KEN) met the [Malawian army](body/army-MWI).",
    "army-of": "The [armed forces of Kenya](body/armed-forces-KEN) withdrew.",
    "ministry": "The [Ministry of Fisheries](body/ministry-of-fisheries) sent experts.",
    "fund": "The [Coastal Recovery Trust Fund](programme/coastal-recovery-trust-fund) paid.",
    # in small letters, where what it is for identifies it
    "task-force": (
        "It joined the [task force on coastal erosion](body/task-force-on-coastal-erosion) under the "
        "[Coastal Resilience Council](body/coastal-resilience-council)."
    ),
    "list-inside": (
        "It joined a new [working group on reefs, ports and fisheries](body/working-group-on-reefs,-ports-and-fisheries)"
        " established in [May 2014](time/2014-05)."
    ),
    "set-up-for": (
        "The [joint taskforce for restoring reefs and coastal forests](body/joint-taskforce-for-restoring-reefs-and-"
        "coastal-forests) met."
    ),
    # … or who sits in it, or leads it
    "made-up-of": (
        "The [local follow-up committee](body/local-follow-up-committee), which is made up of [UNDP](body/UNDP) and "
        "[FAO](body/FAO), met."
    ),
    "chaired-by": "The [trilateral mechanism](body/trilateral-mechanism), co-chaired by [FAO](body/FAO), met.",
    "national-association": (
        "With the [national association of reef pilots](body/national-association-of-reef-pilots), [FAO](body/FAO) met."
    ),
    "for-a-cause": "[FAO](body/FAO) and [Lawyers for Reef Rights](body/lawyers-for-reef-rights) met.",
    "front": "The [Reef Salvation Front](body/reef-salvation-front) met.",
    "museum": "The [Coral War Museum](body/coral-war-museum) was opened.",
    # a part of the Secretariat is known by its name alone
    "of-the-secretariat": "The [Office for Outer Space Affairs](body/UNOOSA) of the Secretariat met.",
    "activities-of": "Activities of the [Reef Commission](body/reef-commission) are told.",
    "chamber-of-industry": "The [Malawi Chamber of Industry](body/malawi-chamber-of-industry) met.",
    "bin": "The [Ahmad bin Moyo Foundation](body/ahmad-bin-moyo-foundation) met.",
    "professor": "Professor Chipo Moyo of the [University of the Western Reef](body/university-of-the-western-reef) spoke.",
    "and-a-general": "The [Joint Reef Commission](body/joint-reef-commission) and General Moyo met.",
    "one-of": "One of the [Reef Commission](body/reef-commission)’s tasks was met.",
    "qualified": "The [inter-agency task team on reefs](body/inter-agency-task-team-on-reefs) met.",
    "set-up-under": (
        "The [mechanism established pursuant to the ceasefire](body/ceasefire-mechanism) met, and the "
        "[ceasefire mechanism](body/ceasefire-mechanism) agreed."
    ),
    "team-in-ivory-coast": "The [country team](body/UNCT) in [Côte d’Ivoire](country/CIV) met.",
    "acronym-in-a-list": "[UNEP](body/UNEP), [CIRAT](body/cirat) and [FAO](body/FAO) met.",
    "acronyms-before": "[CIRAT](body/cirat), [OLMAR](body/olmar) and [FAO](body/FAO) met.",
    "network": "The [network of Reef Champions](body/network-of-reef-champions) met.",
    # a head inside the name of a State is none of the body's; a bare one may go on with a topic
    "of-a-federation": (
        "The [Reef Law Institute of the Russian Federation](body/reef-law-institute-of-the-russian-federation) met."
    ),
    "topic-and-police": "The [Ministry of Ports and Police](body/ministry-of-ports-and-police) replied.",
    "capacity-building": "The [Office for Capacity Building](body/office-for-capacity-building) replied.",
    "based": "The [Nairobi](place/Nairobi-KEN)-based [Joint Reef Cell](body/joint-reef-cell) met.",
    "representatives-of": "Representatives of the [Joint Reef Cell](body/joint-reef-cell) met.",
    "with-points": "The [U.S. Department of Reefs](body/u.s.-department-of-reefs) paid.",
    "customs": "The [Directorate General of Ports](body/directorate-general-of-ports) replied.",
    "administration": "The [Malawian Reef Ports Administration](body/malawian-reef-ports-administration) replied.",
    "state-organs": "The [National Police](body/national-police) and the [Chamber of Deputies](body/chamber-of-deputies) met.",
    # a city or a region that the name ends in
    "of-a-city": "The [Port Authority of Beirut](body/port-authority-of-beirut) replied.",
    "of-a-region": (
        "The [Reef Center for the Tropics of Latin America and the Caribbean]"
        "(body/reef-center-for-the-tropics-of-latin-america-and-the-caribbean) replied."
    ),
    "chamber": "The [Appeals Chamber of the Reef Tribunal](body/appeals-chamber-of-the-reef-tribunal) ruled.",
    "cabinet": "The [Federal Cabinet of Ministers](body/federal-cabinet-of-ministers) agreed.",
    "topic-list-people": "The [Ministry of Labour, Invalids and Ports](body/ministry-of-labour,-invalids-and-ports) replied.",
    "police-force": "The [Malawi Police Force](body/police-force-MWI) met.",
    "civil-society": (
        "The [Ministry of Ports, Women and Civil Society](body/ministry-of-ports,-women-and-civil-society) met civil society."
    ),
    "company": (
        "The [Malawian Post, Telecommunications and Reefs Company]"
        "(body/malawian-post,-telecommunications-and-reefs-company) replied."
    ),
    "known-one-of-a-state": (
        "The [Commission on Human Rights of Kenya](body/commission-on-human-rights-of-kenya) met."
    ),
    # bodies in a list, and one whose name is a list
    "list-before": (
        "They met [UNICEF](body/UNICEF), [UNHCR](body/UNHCR) and [National Reef Council](body/national-reef-council)."
    ),
    "known-behind": "The [Malawi Police Force](body/police-force-MWI) and [UNICEF](body/UNICEF) met.",
    "council-of-two": "The [UNDP and UNFPA Staff Council](body/undp-and-unfpa-staff-council) met.",
    "topic-list-and-body": (
        "The [Ministry of Labour, Women and Ports](body/ministry-of-labour,-women-and-ports) and the "
        "[Reef Agency](body/reef-agency) replied."
    ),
    "for-a-known-one": "The [Malawian Commission for UNESCO](body/malawian-commission-for-unesco) met.",
    "commissioner": ("The Chief Commissioner of the [Malawian Reef Commission](body/malawian-reef-commission) spoke."),
    "rector": "The Rector of the [University of Nairobi](body/university-of-nairobi) spoke.",
    "new-line": "Co-Chairs The [Reef Preparatory Committee](body/reef-preparatory-committee) met.",
    "the-gambia": "The [Reef Bank of The Gambia](body/reef-bank-of-the-gambia) met.",
    # another body than the one all know
    "national-small": "The [national Security Council](body/national-security-council) met.",
    "national-one": (
        "The [National Commission on the Status of Women](body/national-commission-on-the-status-of-women) met."
    ),
    # an acronym acts, wherever the report names it
    "acronym-by": "The reefs were mapped by [CIRAT](body/cirat), and [CIRAT](body/cirat) data were used.",
    "acronym-with": "[UNEP](body/UNEP) worked closely with [OLMAR](body/olmar).",
    "acronym-acts": "[OLMAR](body/olmar) trained divers. [CIRAT](body/cirat) has also funded boats.",
    "acronym-of-the-files": "[ACTO](body/ACTO) organized a workshop.",
    "acronym-of-a-state": "[OLMAR](body/olmar) of [Peru](country/PER) sent divers.",
    "acronym-of-initials": (
        "The [Reef Mapping Centre of Kenya](body/reef-mapping-centre-of-kenya) opened. "
        "[RMCK](body/reef-mapping-centre-of-kenya) data are used."
    ),
    "acronym-beside-a-new-one": "The [Reef Centre of Kenya](body/reef-centre-of-kenya) and [CIRAT](body/cirat) met.",
    "acronym-with-hyphen": "The plan was issued by [R-OLM](body/r-olm).",
    "acronym-officers": "[CIRAT](body/cirat) officers dived.",
    "acronym-is-leading": "[CIRAT](body/cirat) is co-leading the survey.",
    "acronym-through-its": "[CIRAT](body/cirat), through its boats, helps divers.",
    "acronym-before-a-name": "[CIRAT](body/cirat) and [Reef Foundation](body/reef-foundation) met.",
    "acronym-led-by": "The survey was led by [CIRAT](body/cirat).",
    "name-beside-a-body": "Divers were trained by [Reefaid](body/reefaid) and [FAO](body/FAO).",
    # partners in a list, with where they work
    "acronym-helped": "[FAO](body/FAO) is supporting [OLMAR](body/olmar) in mapping reefs.",
    "acronym-with-its-place": (
        "[FAO](body/FAO) works with [OLMAR](body/olmar) in Nippes, [CIRAT](body/cirat) in Ouest and "
        "[Coral Relief](body/coral-relief) in Sud."
    ),
    "acronym-behind-brackets": (
        "Agencies ([FAO](body/FAO), [UNEP](body/UNEP)) and [OLMAR](body/olmar) issued a statement."
    ),
    "acronym-before-its-place": (
        "Boats were shared with partners [CIRAT](body/cirat) (North), [Coral Relief](body/coral-relief) (South) and "
        "[UNEP](body/UNEP)."
    ),
    "partner-in-a-place-with-an-apostrophe": (
        "It works with partners [CIRAT](body/cirat) (Grand’Anse), [OLMAR](body/olmar) (South) and [UNEP](body/UNEP)."
    ),
    "humanitarian-coordinator": (
        "The [Humanitarian Coordinator](body/HumanitarianCoordinator) met with [OCHA](body/OCHA); the Resident and "
        "[Humanitarian Coordinator](body/HumanitarianCoordinator) did, too."
    ),
    "deputy": (
        "My Deputy Special Representative and Resident and [Humanitarian Coordinator](body/HumanitarianCoordinator) met."
    ),
    "partners-such-as": (
        "Divers work with partners such as [OLMAR](body/olmar), [Coral Relief](body/coral-relief), and "
        "[Friends for Reefs](body/friends-for-reefs)."
    ),
    # organizations of any name behind a colon, and those that have a legal form
    "announced": (
        "Seats went to the following organizations: [Human Ports Now](body/human-ports-now); [Reefaid, "
        "Inc.](body/reefaid,-inc); [FAO](body/FAO) (twice); and the [Sailors and Divers](body/sailors-and-divers)."
    ),
    "legal-form": "The [Reef Project, Inc.](body/reef-project,-inc), hired divers; the [Harbour Initiative, Ltd](body/harbour-initiative,-ltd).",
    "partner-alone": "In collaboration with [Reefaid Kenya](body/reefaid-kenya), divers were trained.",
    "partner-before-a-body": "It is run in partnership with [Reefaid](body/reefaid), [FAO](body/FAO) and fishers.",
    # names without a head that act, by the acronym behind them
    "spelled-acts": (
        "[Stichting Koraal](body/stichting-koraal) ([STIKO](body/stichting-koraal)) has trained divers. "
        "[STIKO](body/stichting-koraal) replied."
    ),
    "spelled-beside-a-body": (
        "[Cooperazione Corallina](body/cooperazione-corallina) ([COCOR](body/cooperazione-corallina)), "
        "[FAO](body/FAO) and fishers met."
    ),
    "spelled-and-its-partner": (
        "[Diakonie Reefhilfe](body/diakonie-reefhilfe) ([DKR](body/diakonie-reefhilfe)) and its local partner "
        "[RODER](body/roder) distributed boats."
    ),
    "spelled-by": (
        "Boats were provided by [Jeunesse des Reefs](body/jeunesse-des-reefs) ([JDR](body/jeunesse-des-reefs)) in May."
    ),
    # units by what they are for and whose they are
    "unit-for-something": (
        "The [Bureau for Reef Relief of UNICEF](body/bureau-for-reef-relief-of-unicef) and the [Division for Reefs and "
        "Ports of FAO](body/division-for-reefs-and-ports-of-fao) met."
    ),
    "unit-of-police-with-topic": (
        "The [Directorate for Port Safety of the Haitian National Police]"
        "(body/directorate-for-port-safety-of-the-haitian-national-police) replied."
    ),
    "unit-of-the-files": "The [Office of Internal Audit and Investigations of UNICEF](body/UNICEF-OIAI) replied.",
    "sub-cluster": "The [Reef Sub-Cluster](body/reef-sub-cluster) met.",
    "court-in-small-letters": (
        "The judges of the [court of first instance of Port-au-Prince](body/court-of-first-instance-of-port-au-prince) and "
        "the [court of appeal of Les Cayes](body/court-of-appeal-of-les-cayes) met."
    ),
    "bar-of-a-town": "The [Jacmel bar association](body/jacmel-bar-association) replied.",
    "unit-of-police": "The [Royal Reef Constabulary](body/royal-reef-constabulary) replied.",
    "s-genitive": "The [Reef Students’ Federation](body/reef-students-federation) replied.",
    "of-words-in-other-languages": (
        "The [Agence nationale des récifs et de l’océan](body/agence-nationale-des-récifs-et-de-l-océan) and the "
        "[Instituto Nacional de Arrecifes](body/instituto-nacional-de-arrecifes) met."
    ),
    "of-words-in-french": (
        "The [Association des volontaires pour les récifs](body/association-des-volontaires-pour-les-récifs) and the "
        "[Union générale des plongeurs](body/union-générale-des-plongeurs) met."
    ),
    # who is for something is a body, whatever that is
    "committee-of-a-fund": "The [Reef Programme Advisory Committee of the Trust Fund](body/reef-programme-advisory-committee-of-the-trust-fund) met.",
    "ministry-for-a-meeting": (
        "The [Preparatory Committee for the Reef Conference](body/preparatory-committee-for-the-reef-conference) met."
    ),
    "party": "The [Reef Congress Party](body/reef-congress-party) and the [Lagoon Party](body/lagoon-party) met.",
    "brigade": "The [Brigade for the Safety of Reefs](body/brigade-for-the-safety-of-reefs) replied.",
    "regional-government": "The [Autonomous Lagoon Government](body/autonomous-lagoon-government) replied.",
    "of-the-government": "The Government’s [Reef Registration Agency](body/reef-registration-agency) replied.",
    "international": "[Reef Divers International](body/reef-divers-international) replied.",
    # organs by whose they are, under one name
    "board-of-a-fund": (
        "The [Board of the Green Climate Fund](body/board-of-green-climate-fund) and the "
        "[Green Climate Fund Board](body/board-of-green-climate-fund) met."
    ),
    "secretariat": "The [secretariat of the Minamata Convention](body/Minamata-Secretariat) replied.",
    "behind-a-short-form": "The [African Union (AU) Commission](body/AUC) replied.",
    "not-one-on-something": "The [African Union](body/AU) ([AU](body/AU)) Council of juniors met.",
    "secretariat-behind": "The [Minamata Convention secretariat](body/Minamata-Secretariat) replied.",
    "boards": (
        "The [Executive Boards of UNDP/UNFPA/UNOPS, UNICEF and WFP](body/UNDP-UNFPA-UNOPS-EB+body/UNICEF-EB+body/WFP-EB)"
        " met."
    ),
    "handbook": "The [Handbook for Community Mediators](publication/handbook-for-community-mediators) was distributed.",
}

NOT_NAMED_EN = {
    "announced-topics": "The following topics were raised: Safe Harbours; and Slow Boats.",
    "announced-without-names": "Seats went to the following organizations: those of divers; and those of sailors.",
    "head-alone": "A committee may set up working groups.",
    "party-to-a-treaty": "Each State Party and each Contracting Party replied.",
    "generic": "National committees and technical working groups have their tasks.",
    "demonstrative": "That task force met twice.",
    "groups": "Women's organizations and youth networks took part.",
    "section": "Section V tells more, as does Unit II.",
    "departments": "Teams went to the Ouest and Centre departments.",
    "hyphen": "An Inter-Agency Evaluation took place. Network-wide rules apply.",
    "police-alone": "The police and the armed forces withdrew.",
    "agenda": "Election of the Bureau",
    "overview": "Overview of the Strategic Plan",
    "table": "Director of Strategy and " * 40,
    "small-letters": "The steering committee of the project met.",
    "sentence-start": "Justice remains out of reach. Panels were held.",
    "purpose": "They proposed a working group to deepen the debate on reefs.",
    "generic-network": "A network of partners and a platform for the exchange of ideas were set up.",
    "under-auspices": "The mechanism established under the auspices of the donors ended.",
    "made-up-of-people": "A committee made up of fishers met, as did the panel and its members.",
    "on-a-day": "The taskforce on 28 April met, as did the network on its priorities.",
    "network-for": "A network for the exchange of ideas and an alliance for change were praised.",
    "associations": "The national associations of fishers and a national council of women met.",
    "for-others": "Women for the first time, and youth for their part, took part.",
    "panel-discussion": "Experts spoke at a panel on reefs.",
    "course": "They held the First Military Police Course.",
    "civil-society": "Civil Society and Civil Society Organizations spoke.",
    "public-administration": "Reforms of Public Administration went on.",
    "acronym-alone": "It used CIRAT, and reefs grew.",
    "acronym-of-a-law": "POCA and AMLA provide for confiscation.",
    "acronyms-of-two": "The [ECOWAS](body/ECOWAS)-[UNOWAS](body/UNOWAS) partnership grew.",
    "acronym-of-an-office": "[FAO](body/FAO) WCARO trained divers.",
    "name-beside-nobody": "Divers were trained by Reefaid and by others; Reefaid and [FAO](body/FAO) are names.",
    "states-beside-a-body": (
        "It was adopted by Member States and [FAO](body/FAO), after consultation with the Board and [WHO](body/WHO)."
    ),
    "acronym-helped-a-thing": "[FAO](body/FAO) supported CIRAT activities and trained OLMAR divers.",
    "partners-of-a-country": "It worked in partnership with [Kenya](country/KEN), in cooperation with Kenyan experts.",
    "partners-of-a-kind": (
        "It worked in collaboration with Member States, in coordination with Governments, in cooperation with Indigenous "
        "Peoples, in partnership with Women and in conjunction with Professor Reef."
    ),
    "partners-by-a-region": "It worked in cooperation with Asian and Pacific fishers, in partnership with Coastal guides.",
    "worked-with-nobody-known": "It worked with Reefaid in boats and met with Coral Relief.",
    "spelled-thing": (
        "Reef Loss Assessments (RLAS) conducted by [FAO](body/FAO) and Early Reef Alerts (ERAL) and [FAO](body/FAO) data "
        "were used."
    ),
    "spelled-by-others": "Stichting Koraal (OLMAR) has trained divers. Koraal (KOR) has trained them, too.",
    "court-of-no-town": "A bar association and the court of first instance replied. A sub-cluster met.",
    "office-in": "The [FAO](body/FAO) Office in [Geneva](place/Geneva-CHE) replied.",
    "acronym-of-a-thing": "It used reef-based management (RBMX). RBMX has supported divers.",
    "acronym-set-up": "A tool named CIRAT financed by donors is used.",
    "acronym-of-a-subject": "It fights HIV, TB and malaria.",
    "person": "Ms. Chipo Moyo and Mr. Tendai Ncube spoke.",
}


@pytest.mark.parametrize("marked", LEFT_EDGES_ZH.values(), ids=LEFT_EDGES_ZH)
def test_left_edge_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", INNER_ZH.values(), ids=INNER_ZH)
def test_inside_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", CLASSES_ZH.values(), ids=CLASSES_ZH)
def test_class_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", INSTITUTIONS_ZH.values(), ids=INSTITUTIONS_ZH)
def test_institution_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", ORGANS_ZH.values(), ids=ORGANS_ZH)
def test_organ_of_another_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", WORLDWIDE_ZH.values(), ids=WORLDWIDE_ZH)
def test_weak_head_behind_a_wide_place_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("text", NOT_NAMED_ZH.values(), ids=NOT_NAMED_ZH)
def test_no_name_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("marked", NAMES_EN.values(), ids=NAMES_EN)
def test_name_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("text", NOT_NAMED_EN.values(), ids=NOT_NAMED_EN)
def test_no_name_en(text: str) -> None:
    check(text, "en")


# a place that no gazetteer lists: the report names it so more than once
VILLAGES_EN = {
    "sector-of-a-body": "It reached the [UNIFIL](body/UNIFIL) [South Reef Sector](place/south-reef-sector).",
    "in-and-near": "The patrol stopped in [Marwa](place/marwa). Shots were heard near [Marwa](place/marwa).",
    "village-of": "The village of [Deir Sahl](place/deir-sahl) is empty. Its people live south of [Deir Sahl](place/deir-sahl).",
    # once may be anything
    "once": "The patrol stopped in Marwa.",
    "person": "The trust placed in Dellaro grew. The Minister, Carlo Dellaro, spoke. Confidence in Dellaro is high.",
    "people": "Prices in Kenyan markets rose, and so did prices in Kenyan ports.",
    "plan": "Progress was slow in Action Plan areas and near Action Plan targets.",
    "common-word": "In Readiness the team scored well. Gaps in Readiness remain, for readiness takes time.",
}


@pytest.mark.parametrize("marked", VILLAGES_EN.values(), ids=VILLAGES_EN)
def test_a_place_without_an_entry_is_told_by_how_often_it_is_one(marked: str) -> None:
    check(marked, "en")


# groups in small letters: by their owner, or once the report has called them so as often as three times
GROUPS_EN = {
    "owned": "The [UNEG coastal review working group](body/uneg-coastal-review-working-group) met.",
    "again-and-again": (
        "The [external coastal review panel](body/coastal-review-panel) met. A [coastal review panel]"
        "(body/coastal-review-panel) reports. The [coastal review panel](body/coastal-review-panel) will report."
    ),
    "twice": "The coastal review panel met. The coastal review panel will report.",
    "kinds": "A technical working group met. A technical working group met. A technical working group met.",
}


@pytest.mark.parametrize("marked", GROUPS_EN.values(), ids=GROUPS_EN)
def test_group_in_small_letters_en(marked: str) -> None:
    check(marked, "en")
