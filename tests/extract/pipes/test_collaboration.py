"""``un_collaboration``: who did what with whom, when, where, and whether it is done.

A record is written ``actors > partners : kind status``, then ``@time`` ``in place`` ``at meeting`` ``under instrument``
``makes output`` where the sentence gives them; names are the ends of the IRIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import extract
from extract.collaborate import LONGEST_LIST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.model import Collaboration, Entity


def names(entities: Iterable[Entity]) -> str:
    """Return entities as a record writes them."""
    return " ".join(entity.path.partition("/")[2] for entity in entities)


def written(record: Collaboration) -> str:
    """Return a record in the notation of this module."""
    parts = [names(record.participants)]
    parts += ["> " + names(record.partners)] if record.partners else []
    parts += [f": {'+'.join(record.kinds)} {record.status}"]
    for word, slot in {
        "@": record.times,
        "in ": record.places,
        "at ": record.settings,
        "under ": record.instruments,
        "makes ": record.outputs,
    }.items():
        parts += [word + names(slot)] if slot else []
    return " ".join(parts)


def records(text: str, language: str) -> list[str]:
    """Return what the text asserts."""
    return [written(record) for record in extract.load(language)(text)._.collaborations]


def reported(told: str) -> list[str]:
    """Return what a report of UN-Habitat asserts that says this and nothing else of anybody."""
    text = f"Report of the United Nations Human Settlements Programme\n\n1. The report covers reefs.\n\n2. {told}\n"
    return [written(record) for record in extract.extract_report(text, "en").collaborations]


ZH = {
    "is-hand-in-hand": ("妇女署正携手难民署编写手册。", ["UN-Women UNHCR : publication ongoing"]),
    # what they work together at is done where the clause behind says so, and so is what one is helped with
    "together-at-what-is-done": (
        "难民署与劳工组织合作，签发了300份许可证。",
        ["UNHCR ILO : coordination completed"],
    ),
    "helped-with-what-is-done": (
        "肯尼亚在世卫组织的支持下，清点了药品。",
        ["WHO > KEN : support completed"],
    ),
    "closer-cooperation-lasts": ("难民署与劳工组织加强了合作。", ["UNHCR ILO : coordination ongoing"]),
    "improving-ever-more": (
        "难民署向世卫组织介绍了不断提高的目标。",
        ["UNHCR > WHO : statement completed"],
    ),
    "is-the-donor": ("挪威是难民署的主要捐助方。", ["UNHCR > NOR : funding ongoing"]),
    # who made a survey, who leads what else, through whom the United Nations system acts
    "according-to-a-survey": ("根据粮农组织和气象组织开展的调查,珊瑚正在变白。", ["FAO WMO : research ongoing"]),
    "leads-as-well": (
        "难民署署长兼任机构间珊瑚工作组主席。",
        ["UNHCR > 机构间珊瑚工作组 : leadership ongoing"],
    ),
    "system-through-one": (
        "在马里,联合国系统(通过开发署)支持该国的珊瑚战略。",
        ["UNDP > MLI : support ongoing in MLI"],
    ),
    "authorities-of-a-country-named-later": (
        "联几建和办同国家当局合作,在几内亚比绍保护珊瑚礁。",
        ["UNIOGBIS > GNB : coordination ongoing in GNB"],
    ),
    # cooperation of others that one promotes, and what one goes on to support
    "promotes-cooperation-of-others": (
        "儿基会将促进非洲联盟、其他区域组织和欧洲联盟等主要伙伴之间的协调。",
        ["UNICEF > AU EU : coordination planned"],
    ),
    "continues-to-strengthen": (
        "开发署支持继续加强非洲待命部队。",
        ["UNDP > ASF : support ongoing"],
    ),
    "visit-of-late": (
        "消除对妇女歧视委员会最近对伊拉克的访问很有成效。",
        ["CEDAW > IRQ : visit completed in IRQ"],
    ),
    "report-on-a-visit": (
        "开发署提交了关于强迫失踪问题工作组访问冈比亚的报告。",
        ["强迫失踪问题工作组 > GMB : visit completed in GMB"],
    ),
    "speaks-to-a-report": (
        "委内瑞拉监察员办公室就难民署关于珊瑚的口头汇报作了发言。",
        ["监察员办公室-VEN > UNHCR : statement completed"],
    ),
    "posts-in-a-list": (
        "儿基会副执行主任、开发署助理署长兼危机局局长以及难民署主管业务助理高级专员出席了仪式。",
        ["UNICEF UNDP UNHCR : participation completed"],
    ),
    "ministries-of-two-countries": (
        "世卫组织与安哥拉和刚果民主共和国的卫生部一道,为300万人接种了疫苗。",
        ["WHO > AGO COD : coordination completed"],
    ),
    "the-united-nations-in-a-list": (
        "儿基会与联合国、欧洲联盟和马里签署了协定。",
        ["UNICEF EU > MLI : coordination completed"],
    ),
    "others-such-as": (
        "儿基会将继续与全球反恐论坛和其他区域组织合作,如非洲联盟和欧洲联盟。",
        ["UNICEF > GCTF AU EU : coordination ongoing"],
    ),
    "this-includes": (
        "儿基会保护珊瑚。这包括与开发署合作编写珊瑚手册。",
        ["UNICEF UNDP : publication completed"],
    ),
    "on-the-basis-of-what-was-submitted": (
        "禁止酷刑委员会根据缔约国提交的资料与伊拉克进行了对话。",
        ["CAT > IRQ : exchange completed"],
    ),
    # what a report of theirs says, whose support one thanks for, with whom a meeting was held
    "their-report-says": (
        "儿基会和开发署今天发布的一份报告显示,珊瑚正在变白。",
        ["UNICEF UNDP : publication completed"],
    ),
    "thanks-for-support": ("难民署感谢肯尼亚的支持。", ["UNHCR > KEN : support ongoing"]),
    "meeting-held-with": (
        "儿基会召开了珊瑚会议,该会议是与开发署和难民署联合举办的。",
        ["UNICEF UNDP UNHCR : event completed"],
    ),
    "guided-by": ("机构间珊瑚工作组由儿基会指导。", ["UNICEF > 机构间珊瑚工作组 : leadership ongoing"]),
    "united-nations-before-a-name": (
        "开发署将领导联合国外层空间活动机构间会议。",
        ["UNDP > UN-Space : leadership planned"],
    ),
    # a report of a state is considered, in the words of the noun; who is received; who pays for what is done for others
    "report-consideration-ended": (
        "禁止酷刑委员会今天结束了对乌兹别克斯坦第六次定期报告的审议。",
        ["CAT > UZB : input completed"],
    ),
    "is-received": (
        "难民署署长受到了乌干达总统的接见。",
        ["UNHCR > UGA : exchange completed"],
    ),
    "receives-him": ("乌干达总统接见了难民署代表。", ["UNHCR > UGA : exchange completed"]),
    "workshops-paid-for": (
        "难民署为科索沃警察举办了三期讲习班,由挪威政府供资。",
        ["UNHCR > KosovoPolice : training completed", "UNHCR > NOR : funding completed"],
    ),
    "two-treaty-bodies": (
        "禁止酷刑委员会今天与防范酷刑小组委员会举行了会议。会议结束时,两机构发表了一项联合声明。",
        ["CAT > SPT : exchange completed", "CAT SPT : publication completed"],
    ),
    # a seat on a committee, the secretariat of an organ, whose presentation an organ heard
    "has-a-seat": (
        "难民署将在禁止酷刑委员会中占有一席之地。",
        ["UNHCR > CAT : membership planned"],
    ),
    "is-its-secretariat": ("难民署为禁止酷刑委员会履行秘书处职能。", ["UNHCR > CAT : leadership ongoing"]),
    "presentation-heard": (
        "人权理事会听取了难民署关于珊瑚的情况介绍。",
        ["UNHCR > HRC : statement completed"],
    ),
    # partners, guests and members that a clause only lists
    "partners-listed": (
        "该倡议由儿基会牵头,合作伙伴包括开发署、国际民航组织和国际刑警组织。",
        ["UNICEF > UNDP ICAO INTERPOL : coordination ongoing"],
    ),
    "guests-to-come": (
        "开发署举办了珊瑚讲习班,与会者将包括儿基会和难民署的代表。",
        ["UNICEF UNHCR > UNDP : participation planned"],
    ),
    "brought-together": (
        "会议汇聚了来自人权高专办、开发署和儿基会的代表。",
        ["OHCHR UNDP UNICEF : participation completed"],
    ),
    "senior-officials": (
        "马里遭受水灾。难民署会见了政府高级官员,包括第一副总统、外交部和国家难民委员会主席。",
        ["UNHCR > 外交部 国家难民委员会 MLI : exchange completed"],
    ),
    "members-in-brackets": (
        "国家监测和报告任务组(南苏丹特派团和儿基会)举办了讲习班。",
        ["国家监测和报告任务组 UNMISS UNICEF : event completed"],
    ),
    # what is arranged, agreed or thanked for
    "arranged-with": ("难民署的访问是与儿基会密切合作安排的。", ["UNHCR > UNICEF : coordination ongoing"]),
    "under-a-memorandum": (
        "根据蒙古国家人权委员会与国家警察局之间的谅解备忘录,40名警官接受了培训。",
        ["蒙古国家人权委员会 国家警察局 : coordination ongoing"],
    ),
    "thanked-for-facilitating": (
        "难民署对肯尼亚为儿基会提供便利表示感谢。",
        ["UNICEF > KEN : support ongoing"],
    ),
    "heard-during-consultations": (
        "禁止酷刑委员会在2022年7月1日举行的磋商期间,听取了酷刑问题特别报告员的通报。",
        ["SR-Torture > CAT : statement completed @2022-07-01"],
    ),
    "deputy-representative": (
        "联合国开发计划署驻蒙古副驻地代表和儿基会启动了珊瑚项目。",
        ["UNDP UNICEF : programme completed"],
    ),
    "acts-on-behalf-of": (
        "反恐执行局代表反恐怖主义委员会行事,访问了萨摩亚。",
        ["CTED > WSM : visit completed in WSM"],
    ),
    "leads-through-a-network": (
        "安全和安保部通过机构间安保管理网络,在制定政策方面发挥领导作用。",
        ["DSS > IASMN : leadership ongoing"],
    ),
    # whom a mechanism is made of, who escorts, who chairs a group
    "made-of": (
        "珊瑚机制(由儿基会、非洲联盟和开发署组成)举办了讲习班。",
        ["UNICEF AU UNDP : event completed"],
    ),
    "escorted": (
        "地雷行动处在南苏丹特派团部队护送下,清除了4000枚爆炸物。",
        ["UNMAS UNMISS : support completed"],
    ),
    "group-chaired-by-two": (
        "儿基会和开发署共同主持的机构间珊瑚工作组在内罗毕。",
        ["UNICEF UNDP > 机构间珊瑚工作组 : leadership ongoing in Nairobi-KEN"],
    ),
    "plan-signed": (
        "国防部与珊瑚工作组签署的行动计划得到了执行。",
        ["国防部 珊瑚工作组 : coordination ongoing"],
    ),
    "host-of-a-visit": (
        "伊拉克接待了酷刑问题特别报告员的访问。",
        ["SR-Torture > IRQ : visit completed"],
    ),
    "endorsed-what-others-drafted": (
        "机构间常设委员会核可了由移民组织和开发署牵头制定的指南。",
        ["IOM UNDP > IASC : input completed"],
    ),
    "adviser-of": ("儿基会担任禁止酷刑委员会的技术顾问。", ["UNICEF > CAT : support ongoing"]),
    "committee-of-that-country": (
        "难民署应肯尼亚请求,协助该国国家难民委员会登记难民。",
        ["UNHCR > KEN 国家难民委员会-KEN : support ongoing"],
    ),
    "persons-by-name": (
        "美洲法律委员会主席何塞·莫雷诺和亚非法律协商组织秘书长向国际法委员会介绍了工作。",
        ["IAJC AALCO > ILC : statement completed"],
    ),
    "one-of-them-is-funded": (
        "儿基会还与西非经共体以及德国联邦外交部供资的波恩国际转换中心合办了讲习班。",
        ["UNICEF ECOWAS 波恩国际转换中心 : event completed"],
    ),
    "grant": ("世界银行向也门提供的赠款已用完。", ["WorldBank > YEM : funding completed"]),
    "office-of-the-united-nations": (
        "联合国珊瑚事务联合办事处与开发署签署了协定。",
        ["联合国珊瑚事务联合办事处 UNDP : coordination completed"],
    ),
    # what two have between them
    "joint-unit": (
        "通过粮农组织与气象组织新设的联合珊瑚股,粮农组织将加强监测。",
        ["FAO WMO : membership ongoing"],
    ),
    "joint-action-plan": (
        "儿基会将执行儿基会-开发署珊瑚联合行动计划,以保护礁石。",
        ["UNICEF UNDP : programme ongoing"],
    ),
    "office-of-one-of-them": (
        "儿基会与政治和建设和平事务部(包括建设和平支助办公室)以及其他伙伴密切协调。",
        ["UNICEF DPPA PBSO : coordination ongoing"],
    ),
    # on what they cooperate is no training; who the others are stands behind
    "others-named-behind": (
        "粮农组织将继续就珊瑚和培训等相关问题与其他区域组织密切合作,包括非洲联盟和欧洲联盟。",
        ["FAO AU EU : coordination ongoing"],
    ),
    "helped-are-named-behind": (
        "粮农组织支持其他组织,包括非洲联盟和欧洲联盟。",
        ["FAO > AU EU : support ongoing"],
    ),
    "enabled-to-exchange": (
        "粮农组织使国际法委员会能够与欧洲委员会和非洲联盟交流经验。",
        ["ILC > CouncilOfEurope AU : exchange completed"],
    ),
    "secretariat-of-organs": (
        "粮农组织将支持珊瑚条约,包括继续担任国际法委员会、第六委员会和其他委员会的秘书处。",
        ["FAO > ILC C6 : support planned"],
    ),
    "done-in-the-next-clause": (
        "儿基会和开发署还按照珊瑚战略所述,整合了关于礁石的职能。",
        ["UNICEF UNDP : coordination completed"],
    ),
    "goes-on-after-an-opening": (
        "开发署会见了粮农组织。开展这项调查时,还与儿基会密切沟通。",
        ["UNDP > FAO : exchange completed", "UNDP > UNICEF : exchange completed"],
    ),
    "named-behind-a-list-of-mechanisms": (
        "儿基会将向人权理事会及其附属机构和机制、特别程序、人权理事会咨询委员会提供支持。",
        ["UNICEF > HRC HRC-AdvisoryCommittee : support planned"],
    ),
    # who is joined later takes the place of who was joined before
    "other-companions": (
        "难民署与儿基会联合举办了讲习班,并与粮食署一道编写了手册。",
        ["UNHCR UNICEF : event completed", "UNHCR WFP : publication completed"],
    ),
    # what two have done together whatever it is
    "together-tried": ("难民署和粮食署在肯尼亚试用了该准则。", ["UNHCR WFP : coordination completed in KEN"]),
    "guidelines-updated": ("难民署和粮食署更新了关于遣返的准则。", ["UNHCR WFP : publication completed"]),
    # a programme of a body, a unit of it does it for the body
    "through-a-programme": (
        "毒品和犯罪问题办公室的全球海事犯罪方案协助肯尼亚和索马里改进监狱。",
        ["UNODC > KEN SOM : support ongoing"],
    ),
    # whom something enables is helped
    "enabled": ("联刚稳定团提供了护送,使粮食署得以运送粮食。", ["MONUSCO > WFP : support completed"]),
    # so many of its officers are the body
    "numbered-officers": (
        "人权高专办为45名科索沃警察警官举办了培训班。",
        ["OHCHR > KosovoPolice : training completed"],
    ),
    # one of those who were met has a name
    "met-among-others": (
        "人权高专办会见了总统、司法部长和大赦国际主席。",
        ["OHCHR > AmnestyInternational : exchange completed"],
    ),
    "report-written-by": ("本报告由反恐执行局与国际刑警组织密切协作编写。", ["CTED INTERPOL : publication completed"]),
    # what an organ adopts is given to it by who has written it
    "plan-adopted": (
        "人权理事会在第42/7号决议中通过了人权高专办提交的行动计划。",
        ["OHCHR > HRC : input completed under A/HRC/RES/42/7"],
    ),
    "between-two": ("和平行动部与裁军厅之间将建立一个联合支柱。", ["DPO UNODA : coordination planned"]),
    "run-by-two": (
        "毒品和犯罪问题办公室与世界海关组织合办的港口方案设立了新的股。",
        ["UNODC WCO : programme completed"],
    ),
    "co-host": (
        "难民署召开了高级别会议,瑞士为共同主办方。",
        ["UNHCR > CHE : event completed"],
    ),
    "those-who-came-from": (
        "反恐执行局对肯尼亚进行了访问,来自毒品和犯罪问题办公室的专家参加了访问。",
        ["CTED > KEN : visit completed in KEN", "UNODC > CTED : participation completed"],
    ),
    "state-and-body": (
        "肯尼亚政府和难民署核准了关于移交的程序。",
        ["UNHCR > KEN : coordination completed"],
    ),
    "handed-over": ("联刚稳定团将这些儿童移交儿基会。", ["MONUSCO > UNICEF : support ongoing"]),
    "long-title": (
        "当代形式奴隶制问题特别报告员向人权理事会第四十八届会议提交了关于流离失所与当代形式奴隶制之间关系的专题报告。",
        ["SR-Slavery > HRC : input completed at HRC/48"],
    ),
    "thanked-for-material": (
        "特别报告员员额不变。当代形式奴隶制问题特别报告员感谢儿基会和难民署提供的书面材料。",
        ["UNICEF UNHCR > SR-Slavery : input completed"],
    ),
    "funded-together": (
        "在建设和平基金资助儿基会和难民署在肯尼亚实施项目期间,情况有所改善。",
        ["UNICEF UNHCR : programme ongoing in KEN"],
    ),
    "after-consultation": ("名单在难民署与儿基会协商后更新。", ["UNHCR UNICEF : exchange completed"]),
    "spoke-at-a-meeting": (
        "应肯尼亚政府邀请,难民署于2022年3月在内罗毕举行的协商会议开幕式上致辞。",
        ["UNHCR > KEN : statement completed @2022-03 in Nairobi-KEN"],
    ),
    "unit-of-the-secretariat": (
        "秘书处政治和建设和平事务部支持了肯尼亚。",
        ["DPPA > KEN : support completed"],
    ),
    "members-including": (
        "机构间常设委员会由包括儿基会和难民署在内的实体组成。",
        ["UNICEF UNHCR > IASC : membership ongoing"],
    ),
    "national-commission": ("人权高专办与国家人权委员会举办了讲习班。", ["OHCHR 国家人权委员会 : event completed"]),
    # what the points of a request say is asked for, what stands behind them is told
    "points-asked": (
        "鼓励粮农组织:\n\n(一)\n\n向开发署提供意见;\n\n(二)\n\n支持肯尼亚。\n\n儿基会支持了肯尼亚。\n",
        ["UNICEF > KEN : support completed"],
    ),
    # who does what the points of a list say is named before the colon
    "points-led": (
        "儿基会与其他伙伴合作,取得了以下成果:\n\n提供清洁用水;\n\n领导或共同领导教育群组和卫生群组;\n",
        ["UNICEF > 教育群组 卫生群组 : leadership ongoing"],
    ),
    "officers-trained": (
        "地雷行动处培训了科索沃警察的45名警官。",
        ["UNMAS > KosovoPolice : training completed"],
    ),
    "co-sponsor": ("开发署是艾滋病署的共同赞助者。", ["UNDP > UNAIDS : membership ongoing"]),
    "money-accepted": ("人居署接受了瑞典的捐款。", ["UN-Habitat > SWE : funding completed"]),
    # a head acts for the department
    "head-of-a-department": (
        "主管政治和建设和平事务副秘书长访问了利比亚。",
        ["DPPA > LBY : visit completed in LBY"],
    ),
    # what is submitted to a session is submitted to the organ that meets
    "to-a-session": (
        "人权高专办向人权理事会第五十二届会议提交了报告。",
        ["OHCHR > HRC : input completed at HRC/52"],
    ),
    "submitted-report-of-another": (
        "开发署为秘书长提交大会第六十八届会议的报告提供了投入。",
        ["UNDP > SG : input completed at GA/68", "SG > GA : input completed at GA/68"],
    ),
    # the unit of a body acts, not its owner
    "unit-of-an-owner": (
        "儿基会的供应司、难民署的道德操守办公室和开发署共同编写了手册。",
        ["UNICEF-SupplyDivision UNHCR-EthicsOffice UNDP : publication completed"],
    ),
    # an office without a name of its own acts for its body
    "country-office": (
        "儿基会肯尼亚国家办事处和粮食署驻索马里办事处共同支持难民署。",
        ["UNICEF WFP > UNHCR : support ongoing"],
    ),
    "comitative": (
        "妇女署与开发署于2011年6月在内罗毕联合举办了讲习班。",
        ["UN-Women UNDP : event completed @2011-06 in Nairobi-KEN"],
    ),
    "together": ("儿基会会同难民署发表了联合声明。", ["UNICEF UNHCR : publication completed"]),
    "list": ("妇女署、儿基会和开发署发表了联合声明。", ["UN-Women UNICEF UNDP : publication completed"]),
    "joined-list": ("粮农组织与粮食署和农发基金合作。", ["FAO WFP IFAD : coordination ongoing"]),
    "supported-country": (
        "妇女署和人权高专办协助越南修订了法律。",
        ["UN-Women OHCHR > VNM : support+advocacy completed"],
    ),
    "visited": ("妇女署访问了肯尼亚。", ["UN-Women > KEN : visit completed in KEN"]),
    "post": ("妇女署执行主任访问了肯尼亚。", ["UN-Women > KEN : visit completed in KEN"]),
    "given-to": (
        "妇女署继续向消除对妇女歧视委员会提供资料。",
        ["UN-Women > CEDAW : input ongoing"],
    ),
    "planned": (
        "儿基会将与人口基金合作,在马里开展联合方案。",
        ["UNICEF UNFPA : programme planned in MLI"],
    ),
    "met": ("儿基会会见了教育权问题特别报告员。", ["UNICEF > SR-Education : exchange completed"]),
    "member": ("妇女署是两性平等专题组的成员。", ["UN-Women > 两性平等专题组 : membership ongoing"]),
    "session": (
        "人权高专办在2012年2月举行的人权理事会第十九届会议上发言。",
        ["OHCHR > HRC : statement completed @2012-02 at HRC/19"],
    ),
    "subject-carried": (
        "妇女署与开发署举办了论坛。此外,还在2012年3月联合发表了报告。",
        ["UN-Women UNDP : event completed", "UN-Women UNDP : publication completed @2012-03"],
    ),
    "helped-to-legislate": ("开发署帮助马拉维修订土地法。", ["UNDP > MWI : support+advocacy ongoing"]),
    "act-together-though-a-visit": (
        "粮农组织与粮食署联合访问了马里。",
        ["FAO WFP > MLI : visit completed in MLI"],
    ),
    "said-first-counts": ("环境署支持世界气象组织编写报告。", ["UNEP > WMO : support ongoing"]),
    "for-whom-input": (
        "人口司为经济和社会事务部统计司维护的数据库提供了估计数。",
        ["人口司 > UNSD : input completed"],
    ),
    "trained": ("国际劳工组织向海地官员提供了培训。", ["ILO > HTI : training completed"]),
    "adverbs-before-a-companion": (
        "难民署与新成立的国际移民组织开展了磋商。",
        ["UNHCR > IOM : exchange completed"],
    ),
    "government-of-the-country-named": (
        "在乍得,儿基会与政府密切合作。",
        ["UNICEF > TCD : coordination ongoing in TCD"],
    ),
    "that-country": (
        "粮食署访问了乍得。儿基会向该国提供了支助。",
        ["WFP > TCD : visit completed in TCD", "UNICEF > TCD : support completed"],
    ),
    "officials-of-a-country": ("人口基金会见了加纳卫生部长。", ["UNFPA > GHA : exchange completed"]),
    "members-of-a-list-without-a-name": (
        "教科文组织、当地各界、世卫组织和儿基会举办了论坛。",
        ["UNESCO WHO UNICEF : event completed"],
    ),
    "owned-by": ("粮农组织支持环境署的工作。", ["FAO > UNEP : support ongoing"]),
    "opening-phrase-waits": (
        "在儿基会的支持下,开发署举办了论坛。",
        ["UNDP UNICEF : event completed"],
    ),
    "scene-of-the-sentence": (
        "在乍得,环境署会见了粮食署,并向儿基会提供了支助。",
        ["UNEP > WFP : exchange completed in TCD", "UNEP > UNICEF : support completed in TCD"],
    ),
    "passives": (
        "该项目由全球环境基金供资,由开发署实施。",
        ["UNDP > GEF : programme ongoing"],
    ),
    "noted": ("委员会注意到粮农组织与粮食署联合发布了报告。", ["FAO WFP : publication completed"]),
    "speakers": ("发言的还有世界银行、粮农组织和儿基会的代表。", ["WorldBank FAO UNICEF : statement completed"]),
    "points-of-a-list": (
        "1. 环境署开展了下列工作:\n\n(a) 支持加纳;\n\n(b) 与开发署合作;\n\n(c) 访问了乍得。\n\n2. 支持海地是必要的。\n",
        [
            "UNEP > GHA : support ongoing",
            "UNEP UNDP : coordination ongoing",
            "UNEP > TCD : visit completed in TCD",
        ],
    ),
    "border": (
        "难民署在尼日尔北部与国际移民组织合作。",
        ["UNHCR IOM : coordination ongoing in NER"],
    ),
    "comments-on-its-review": (
        "儿基会为世界银行的审查提供了意见。",
        ["UNICEF > WorldBank : input completed"],
    ),
    "meeting-of-it": ("难民署参加了粮农组织的会议。", ["UNHCR > FAO : participation completed"]),
    "asked-for-views": ("环境署征求了粮农组织和世界银行的意见。", ["UNEP > FAO WorldBank : exchange completed"]),
    "helped-by": ("难民署得到了世界银行的技术支持。", ["WorldBank > UNHCR : support completed"]),
    "agreed": ("难民署与世卫组织签署了谅解备忘录。", ["UNHCR WHO : coordination completed"]),
    "sustainable-is-not-ongoing": (
        "粮农组织和环境署发布了关于可持续发展的报告。",
        ["FAO UNEP : publication completed"],
    ),
    "set-up": (
        "环境署和世界气象组织于1988年设立了政府间气候变化专门委员会。",
        ["UNEP WMO : coordination completed @1988"],
    ),
    # ---- what is done
    "with-the-help-of": ("难民署在乍得政府的密切配合下登记了难民。", ["UNHCR > TCD : coordination completed"]),
    "equally-members": (
        "难民署、粮食署和儿基会均为机构间常设委员会成员。",
        ["UNHCR WFP UNICEF > IASC : membership ongoing"],
    ),
    "comprises": ("联合国艾滋病署的成员包括世卫组织和难民署。", ["WHO UNHCR > UNAIDS : membership ongoing"]),
    "supported-to-become": (
        "粮食署支持国际移民组织成为机构间常设委员会的成员。",
        ["WFP > IOM : support ongoing", "IOM > IASC : membership ongoing"],
    ),
    "wrote-together": ("难民署与世界银行合著了一篇论文。", ["UNHCR WorldBank : publication completed"]),
    "written-by": ("培训教材由教科文组织和儿基会共同编写。", ["UNESCO UNICEF : publication completed"]),
    "reported-to": ("粮食署向经济及社会理事会报告了进展。", ["WFP > ECOSOC : input completed"]),
    "for-its-approval": (
        "环境署拟订了战略,供大会核准。",
        ["UNEP > GA : input ongoing"],
    ),
    "contributed-to": ("难民署为粮食署的工作作出了重要贡献。", ["UNHCR > WFP : input completed"]),
    "handed-over-camps": ("难民署向乍得政府移交了两个营地。", ["UNHCR > TCD : support completed"]),
    "gave-money": ("欧洲联盟向难民署提供了300万欧元。", ["EU > UNHCR : funding completed"]),
    "appealed-for": ("粮食署为马里发出了紧急呼吁。", ["WFP > MLI : funding completed"]),
    "talked-to": ("难民署就返回问题与卢旺达政府举行了三方会谈。", ["UNHCR > RWA : exchange completed"]),
    "heard": ("安全理事会听取了难民署的情况介绍。", ["UNHCR > SC : statement completed"]),
    "answered": ("世卫组织答复了人权理事会。", ["WHO > HRC : exchange completed"]),
    "signed": ("难民署与乍得政府签订了行动计划。", ["UNHCR > TCD : coordination completed"]),
    "on-request": ("应人权理事会请求,难民署提供了资料。", ["UNHCR > HRC : input completed"]),
    "on-behalf-of": ("联合国项目事务厅代表难民署采购了帐篷。", ["UNOPS > UNHCR : support completed"]),
    "thanks-to": ("得益于日本的捐款,难民署修建了诊所。", ["UNHCR > JPN : support completed"]),
    "named-forum": (
        "西亚经社会与阿拉伯国家联盟组织了第四届阿拉伯水论坛。",
        ["ESCWA LAS : event completed at 第四届阿拉伯水论坛"],
    ),
    "welcomed-what-others-do": ("安全理事会欢迎非洲联盟与开发署合作。", ["AU UNDP : coordination ongoing"]),
    "brought-to-talk": ("秘书长促成了加纳与多哥之间的对话。", ["SG > GHA TGO : exchange completed"]),
    "partners-in-brackets": (
        "难民署与多个伙伴(包括粮食署和世界银行)合作。",
        ["UNHCR WFP WorldBank : coordination ongoing"],
    ),
    "countries-in-brackets": (
        "难民署向三个国家(乍得、马里和尼日尔)提供了支助。",
        ["UNHCR > TCD MLI NER : support completed"],
    ),
    "places-in-brackets": (
        "难民署和粮食署在两个国家(乍得、马里)举办了讲习班。",
        ["UNHCR WFP : event completed in TCD MLI"],
    ),
    "beside-somebody-unnamed": (
        "驻地协调员和联合国国家工作队支持加纳政府。",
        ["UNCT > GHA : support ongoing"],
    ),
    "report-of-a-state": ("禁止酷刑委员会审议了加纳的第二次定期报告。", ["CAT > GHA : input completed"]),
    "audited": ("审计委员会审计了难民署的财务报表。", ["BOA > UNHCR : research completed"]),
    "agreement-they-signed": (
        "根据难民署与粮食署签署的协议,工作已经开始。",
        ["UNHCR WFP : coordination ongoing"],
    ),
    "met-in-a-meeting": ("难民署执行主任与粮食署举行会议。", ["UNHCR > WFP : exchange completed"]),
    "sent-on-invitation": ("应多哥政府的邀请,人权高专办派出了评估团。", ["OHCHR > TGO : visit completed"]),
    "welcomed-cooperation": ("我欢迎难民署与粮食署之间的密切协作。", ["UNHCR WFP : coordination ongoing"]),
    "thanked-for-support": ("她感谢世界银行对难民署的慷慨支持。", ["WorldBank > UNHCR : support ongoing"]),
    "thanked-for-what-they-do": (
        "主席最后感谢世界银行一直向难民署提供支助。",
        ["WorldBank > UNHCR : support ongoing"],
    ),
    "told": ("联黎部队在信中告知黎巴嫩武装部队,道路已经关闭。", ["UNIFIL > LAF : exchange completed"]),
    "patrol-that-escorts": (
        "村民拦截了一支护送红十字国际委员会的联黎部队巡逻队。",
        ["UNIFIL > ICRC : support ongoing"],
    ),
    "joint-patrol": (
        "村民向联黎部队与黎巴嫩武装部队的一支联合巡逻队投掷石块。",
        ["UNIFIL LAF : coordination ongoing"],
    ),
    "both-did-whatever-it-is": ("难民署和粮食署开设了三个接待站。", ["UNHCR WFP : coordination completed"]),
    "so-many-of-its-staff": ("难民署的12名专家访问了加纳。", ["UNHCR > GHA : visit completed in GHA"]),
    "committed-to": ("训研所致力于加纳的能力建设。", ["UNITAR > GHA : training ongoing"]),
    "uses-its-services": ("加纳使用了世界气象组织的预报服务。", ["WMO > GHA : support completed"]),
    "helps-to-carry-out": (
        "环境署支持执行加勒比共同体气候方案。",
        ["UNEP > CARICOM : support ongoing"],
    ),
    "place-before-whose-meeting": (
        "难民署参加了日内瓦裁军谈判会议的全体会议。",
        ["UNHCR > CD : participation completed in Geneva-CHE"],
    ),
    "is-its-partner": ("难民署一直是粮食署的主要伙伴。", ["UNHCR > WFP : coordination ongoing"]),
    "elected": ("加纳当选为人权理事会成员。", ["HRC > GHA : membership ongoing"]),
    "people-of-a-country-trained": ("训研所培训了加纳的30名外交官。", ["UNITAR > GHA : training completed"]),
    "joins-with": ("难民署联合世卫组织发布了手册。", ["UNHCR WHO : publication completed"]),
    "led-and-taken-part-in": (
        "该运动由难民署牵头,粮食署和世卫组织参与。",
        ["WFP WHO > UNHCR : participation completed"],
    ),
    "those-present": (
        "出席会议的还有难民署、粮食署和加纳政府的代表。",
        ["UNHCR WFP > GHA : participation completed"],
    ),
    "received-money-from": ("难民署收到了德国政府500万欧元的捐款。", ["UNHCR > DEU : funding completed"]),
    "largest-donor": ("德国仍是难民署的最大捐助方。", ["UNHCR > DEU : funding ongoing"]),
    "contribution-enabled": ("瑞典的捐款使难民署得以采购帐篷。", ["UNHCR > SWE : funding completed"]),
    "seconded": ("难民署将一名专家借调给世卫组织。", ["UNHCR > WHO : support ongoing"]),
    "received-a-delegation": ("难民署接待了世卫组织代表团。", ["UNHCR > WHO : exchange completed"]),
    "its-partners-include": ("难民署的主要伙伴包括粮食署和世卫组织。", ["WFP WHO > UNHCR : coordination ongoing"]),
    "their-partnership-benefits": (
        "难民署与世界银行的伙伴关系使许多家庭受益。",
        ["UNHCR WorldBank : coordination ongoing"],
    ),
    "entities-that-are-named": (
        "联合国各实体,包括难民署和世卫组织,联合发表了声明。",
        ["UNHCR WHO : publication completed"],
    ),
    "composed-of": ("由难民署和粮食署组成的小组抵达乍得。", ["UNHCR WFP : membership ongoing in TCD"]),
    "in-the-modifier-another-leads": (
        "难民署为非洲联盟领导的粮食署提供了支助。",
        ["UNHCR > WFP : support completed", "AU > WFP : leadership ongoing"],
    ),
    "chaired-their-talks": ("非洲联盟主持了乍得与多哥之间的会谈。", ["AU > TCD TGO : exchange completed"]),
    "fellowships-are-no-research": (
        "儿基会和粮食署共同赞助了一项研究金方案。",
        ["UNICEF WFP : funding completed"],
    ),
    "after-their-meeting": (
        "继难民署与粮食署于2021年5月在内罗毕举行磋商会议之后,会员国表示赞赏。",
        ["UNHCR WFP : event completed @2021-05 in Nairobi-KEN"],
    ),
    "their-joint-programme": (
        "会议审议了儿基会和人口基金的联合方案。",
        ["UNICEF UNFPA : programme ongoing"],
    ),
}

EN = {
    # what they do together is to support somebody; nobody says that WHO supports UNHCR
    "works-with-to-support": (
        "UNHCR collaborates with WHO to support the work of reef keepers.",
        ["UNHCR > WHO : coordination ongoing"],
    ),
    # neither who is concerned nor who commends does what others do
    "concerned-that": ("UNHCR is concerned that people find it hard to work with UNDP.", []),
    "commended-cooperation": (
        "UNHCR commended the cooperation between WHO and the Government of Mali.",
        ["WHO > MLI : coordination ongoing"],
    ),
    # behind a comma stands who helped with it
    "supported-by-behind": (
        "UNHCR built a camp, supported by WFP.",
        ["WFP > UNHCR : support completed"],
    ),
    "state-supported-by-behind": (
        "Somalia adopted a strategy, supported by UNDP and UNICEF.",
        ["UNDP UNICEF > SOM : support completed"],
    ),
    "facilitated-by-behind": (
        "Somalia held elections, facilitated by UNDP.",
        ["UNDP > SOM : support completed"],
    ),
    "in-support-of-the-response-of": (
        "UNICEF sent kits in support of the response of WHO.",
        ["UNICEF > WHO : support completed"],
    ),
    # what the points of a request say is asked for, what stands behind them is told
    "points-asked": (
        "Encourages FAO:\n\n(a) Working with UNDP on land;\n\n(b) Supporting Kenya.\n\nUNICEF supported Kenya.\n",
        ["UNICEF > KEN : support completed"],
    ),
    "as-well-as-behind-others": (
        "UNDP consulted with FAO and other organizations, as well as the World Bank.",
        ["UNDP > FAO WorldBank : exchange completed"],
    ),
    # who does what the points of a list say is named before the colon
    "points-led": (
        (
            "Working with Governments and other partners, UNICEF was able to achieve the following:\n\nClean water;\n\n"
            "Leadership or co-leadership of the education and health clusters;\n"
        ),
        ["UNICEF > education-cluster health-cluster : leadership ongoing"],
    ),
    "leadership-of-nobody": ("Leadership of the education cluster;", []),
    "purpose-before": ("To support FAO in its work, UNDP adapts.", []),
    "purpose-before-and-done": (
        "To expand its tasks, UNDP is implementing a project with FAO.",
        ["UNDP FAO : programme ongoing"],
    ),
    "escort": (
        "The village was closed to a UNIFIL patrol escorting the Lebanese Red Cross.",
        ["UNIFIL > LebaneseRedCross : support ongoing"],
    ),
    "money": ("Japan provided $20 million to WFP.", ["WFP > JPN : funding completed"]),
    "advisers-sent": (
        "OHCHR has deployed advisers to 12 countries, including Kenya, Malawi and Nepal.",
        ["OHCHR > KEN MWI NPL : support completed"],
    ),
    "on-the-board": ("Gavi is represented on the board of UNAIDS.", ["Gavi > UNAIDS : membership ongoing"]),
    "meeting-of": (
        "A tripartite meeting of UNIFIL, FAO and UNDP was held on 3 June 2022.",
        ["UNIFIL FAO UNDP : exchange completed @2022-06-03"],
    ),
    "meeting-of-one": ("A meeting of UNIFIL was held on 3 June 2022.", []),
    "met-regularly": ("UNDP met regularly with FAO.", ["UNDP > FAO : exchange ongoing"]),
    # a head acts for the department, the Secretary-General is not meant
    "head-of-a-department": (
        "The Under-Secretary-General for Peace Operations visited Mali.",
        ["DPO > MLI : visit completed in MLI"],
    ),
    "head-before-another": (
        "The Assistant Secretary-General for Peace Operations and UNMISS organized a workshop.",
        ["DPO UNMISS : event completed"],
    ),
    "head-by-name": (
        "The Assistant Secretary-General for Peace Operations, Jean Reef, visited Mali.",
        ["DPO > MLI : visit completed in MLI"],
    ),
    "assistant-of-no-department": ("The Assistant Secretary-General for Reefs and Ports visited Mali.", []),
    "head-of-no-department": ("The Under-Secretary-General for Special Political Affairs visited Mali.", []),
    # an office without a name of its own acts for its body
    "country-office": (
        "The UNICEF Country Office in Kenya and UNDP Somalia trained staff of WFP.",
        ["UNICEF UNDP > WFP : training completed"],
    ),
    # together with whom somebody helps a third, helps that third, too
    "helped-together": (
        "UNDP, in partnership with UNICEF, supported the Government of Kenya in 2023.",
        ["UNDP UNICEF > KEN : support completed @2023"],
    ),
    "helped-together-behind": (
        "UNDP supported Kenya in 2023 in collaboration with UNICEF and WHO.",
        ["UNDP UNICEF WHO > KEN : support completed @2023"],
    ),
    "with-ones-technical-help": (
        "In Kenya, with UNDP’s technical support, the Reef Commission published a study.",
        ["UNDP > reef-commission : support completed in KEN"],
    ),
    "with-ones-support-inside": (
        "UNICEF, with UNDP support, organized a workshop for the Ministry of Health of Kenya.",
        ["UNICEF UNDP > ministry-of-health-KEN : training completed"],
    ),
    # the office of a region, or of the country named behind, acts for its body
    "office-by-country": (
        "UNDP Kenya in partnership with FAO carried out a survey in 2023.",
        ["UNDP FAO : research completed @2023"],
    ),
    "office-by-region": (
        "FAO WCARO supported the Government of Ghana in 2023.",
        ["FAO > GHA : support completed @2023"],
    ),
    "relies-on-work": ("UNICEF relies on WHO research and analysis.", ["UNICEF > WHO : support ongoing"]),
    # the main clause goes on behind a relative one
    "behind-a-relative-clause": (
        "Through their joint work, which ended in a retreat of their directors, UNEP and UN-Habitat have identified synergies.",
        ["UNEP UN-Habitat : coordination completed"],
    ),
    "participation-of": (
        "Participation by UNICEF in the annual forum of FAO continued.",
        ["UNICEF > FAO : participation ongoing"],
    ),
    "involved-in-the-work": (
        "WHO was involved in the work of the Task Force on Vaccines.",
        ["WHO > task-force-on-vaccines : membership completed"],
    ),
    # a list may hold whom nobody knows
    "list-with-a-stranger": (
        "UNDP, Corland, the Reef Keepers, WHO and FAO organized a workshop in 2023.",
        ["UNDP WHO FAO : event completed @2023"],
    ),
    # "it" is the one that was the subject, not both
    "it-is-one": (
        "UNICEF worked with WHO in 2023. It also supported FAO.",
        ["UNICEF > WHO : coordination completed @2023", "UNICEF > FAO : support completed"],
    ),
    "it-is-none-of-two": (
        "The cooperation between UNDP and WHO is described. It also gives an overview of support.",
        ["UNDP WHO : coordination ongoing"],
    ),
    # a verb that looks like what somebody owns
    "reports-to": ("The Collaborative Partnership on Forests reports annually to FAO.", ["CPF > FAO : input ongoing"]),
    "mission-of": (
        "The mission of WHO is to support the work of FAO in Kenya.",
        ["WHO > FAO : support ongoing in KEN"],
    ),
    "objectives": (
        "UNEP’s two objectives are to assist UNESCO and to save reefs.",
        ["UNEP > UNESCO : support ongoing"],
    ),
    "is-to-support": ("UNDP is to support FAO in Kenya.", ["UNDP > FAO : support planned in KEN"]),
    "that-supported": (
        "It is modelled on the Reef Commission that supported UNEP and UNESCO.",
        ["reef-commission > UNEP UNESCO : support completed"],
    ),
    "told-that-something": (
        "UNDP informed FAO that progress was slow in Kenya.",
        ["UNDP > FAO : exchange completed in KEN"],
    ),
    "joint-leadership": (
        "Under the joint leadership of UNDP and FAO, a plan was adopted in 2020.",
        ["UNDP FAO : coordination completed @2020"],
    ),
    "as-host": (
        "As host of the secretariat of the Health Cluster, WHO convened a meeting in Geneva.",
        ["WHO > health-cluster : event completed in Geneva-CHE"],
    ),
    "list-of-acronyms": (
        "UNEP, CIRAT, the Reef Keepers and WHO trained staff of UNDP.",
        ["UNEP cirat reef-keepers WHO > UNDP : training completed"],
    ),
    "it-is-something-else": (
        "UNICEF visited Kenya. The reef was adopted as a logo. It is led by UNDP.",
        ["UNICEF > KEN : visit completed in KEN"],
    ),
    # who came to what the sentence before tells of
    "attended-by-states": (
        "UNICEF convened a forum in Lima in 2017. The forum found gaps. It was attended by government and workers’ representatives from Kenya and Malawi.",
        ["UNICEF > KEN MWI : participation completed"],
    ),
    # one of several things that somebody will do
    "points-of-a-plan": (
        "UNICEF will: maintain coverage; extend cooperation with WHO; with FAO and UNDP, develop a strategy.",
        ["UNICEF > WHO : coordination planned", "UNICEF > FAO UNDP : coordination planned"],
    ),
    "thanked-for-hosting": (
        "UNEP expressed its appreciation to FAO and Kenya for having hosted the forum.",
        ["FAO > KEN UNEP : support completed"],
    ),
    "within-the-framework": (
        "UNICEF and WHO trained officers within the framework of the strategy for FAO.",
        ["UNICEF WHO : training completed"],
    ),
    "co-published": (
        "The handbook was issued by FAO and co-published with UNDP.",
        ["FAO UNDP : publication completed"],
    ),
    "they-are-something-else": (
        "UNICEF and WHO trained Kenya. Workshops were organized. They supported FAO.",
        ["UNICEF WHO > KEN : training completed"],
    ),
    "contribution-to-the-work": (
        "The strategy strengthened UNICEF’s contribution to the work of the World Bank.",
        ["UNICEF > WorldBank : support ongoing"],
    ),
    # an opening phrase may stand behind where or when
    "support-behind-a-place": (
        "In Afghanistan, with support from WHO, the Reef Commission built a harbour in 2023.",
        ["WHO > reef-commission : support completed @2023 in AFG"],
    ),
    "together-behind-a-place": (
        "In Afghanistan, together with UNDP and FAO, WHO trained nurses in 2023.",
        ["WHO UNDP FAO : training completed @2023 in AFG"],
    ),
    "the-un-before-a-name": (
        "The workshop was organized by UNICEF, WHO and the UN Special Rapporteur on violence against women.",
        ["UNICEF WHO SR-VAW : event completed"],
    ),
    # how what the sentence before tells of was done, and who paid for it
    "this-work-with": (
        "UNICEF and WFP assessed reefs in 2023. This work was in collaboration with UNDP.",
        ["UNICEF WFP : research completed @2023", "UNICEF WFP UNDP : coordination ongoing"],
    ),
    "the-training-with": (
        "UNICEF trained nurses in Kenya. The training was organized in close collaboration with WHO and UNFPA.",
        ["UNICEF WHO UNFPA : training completed"],
    ),
    "the-project-funded": (
        "UNICEF organized a training for Kenya in 2023. The project is funded by Sida.",
        ["UNICEF > KEN : training completed @2023", "Sida > UNICEF : funding ongoing"],
    ),
    "something-else-with": (
        "WHO visited Kenya. The situation was discussed in consultation with UNDP.",
        ["WHO > KEN : visit completed in KEN"],
    ),
    "government-in-small-letters": (
        "In Egypt, UNODC supported the government’s strengthening of courts.",
        ["UNODC > EGY : support completed in EGY"],
    ),
    # acronyms of which both are those of bodies
    "two-acronyms-of-bodies": (
        "ECA and ECE continued to collaborate on the tunnel.",
        ["ECA ECE : coordination ongoing"],
    ),
    # a plural that always means the same bodies
    "rome-based": (
        "The Rome-based agencies supported the Government of Kenya in 2023.",
        ["FAO IFAD WFP > KEN : support completed @2023"],
    ),
    "embassy": (
        "UNFPA and the British Embassy signed an agreement in 2023.",
        ["UNFPA > GBR : coordination completed @2023"],
    ),
    "embassy-of": ("Representatives of the United States Embassy visited WHO.", ["WHO > USA : visit completed"]),
    "led-behind": (
        "The report was issued by the Water Task Force, co-chaired by UNICEF and OCHA.",
        ["UNICEF OCHA > water-task-force : leadership ongoing"],
    ),
    "paid-and-done": (
        "The nurses were part of the project funded by the European Union and implemented by UNDP and UNODC.",
        ["UNDP UNODC > EU : coordination completed"],
    ),
    "activity-brought-together": (
        "INCB trained Kenya in 2023. The activity brought together Kenyan authorities and experts as well as representatives of WHO.",
        ["INCB > KEN : training completed @2023", "INCB > WHO KEN : exchange completed"],
    ),
    # what came of work together
    "outcome-of-work-with": (
        "AfDB launched its strategy in 2016, which was the outcome of collaborative work with UNIDO and WHO.",
        ["AfDB > UNIDO WHO : coordination completed @2016"],
    ),
    "their-cooperation": (
        "The agreement facilitates AfDB and UNIDO’s cooperation on reefs.",
        ["AfDB UNIDO : coordination ongoing"],
    ),
    "two-entities-of-a-bank": (
        "AfDB signed an agreement with UNIDO. The two entities have initiated a programme in Kenya.",
        ["AfDB > UNIDO : coordination completed", "AfDB UNIDO : programme completed in KEN"],
    ),
    "participating-organizations": (
        "The participating United Nations organizations are UN-Women, UNFPA and UNICEF.",
        ["UN-Women UNFPA UNICEF : programme ongoing"],
    ),
    # a body may ask for it as a State does
    "asked-by-a-body": (
        "At the request of the World Bank, UNIDO prepared a study on reefs in 2023.",
        ["UNIDO > WorldBank : publication completed @2023"],
    ),
    "asked-by-a-body-behind": (
        "UNIDO published a study on reefs at the request of the World Bank.",
        ["UNIDO > WorldBank : support completed"],
    ),
    # who recommends is no party to what somebody else does behind the comma
    "as-recommended-by": (
        "In 2023, progress was made, as recommended by WHO, UNICEF supported Kenya.",
        ["UNICEF > KEN : support completed @2023"],
    ),
    "as-requested-by-two": (
        "In 2023, progress was made, as requested by FAO and UNDP, UNICEF supported Kenya.",
        ["UNICEF > KEN : support completed @2023"],
    ),
    # the Board's own delegation
    "delegation-made-up-of": (
        "A delegation made up of members of the Bureau of the UNICEF Executive Board visited Bhutan in 2018.",
        ["UNICEF-EB-Bureau > BTN : visit completed @2018 in BTN"],
    ),
    "delegation-of-the-board": (
        "The UNICEF Executive Board went to Malawi. The delegation met with WHO and UNDP.",
        ["UNICEF-EB > WHO UNDP : exchange completed"],
    ),
    "reports-through": (
        "UNICEF reports through its Executive Board to the General Assembly.",
        ["UNICEF > GA : input ongoing"],
    ),
    "named-by-place": ("UN-Women Colombia Country Office supported UNHCR.", ["UN-Women > UNHCR : support completed"]),
    "several-offices": (
        "UNFPA country and regional offices worked with WHO in 2023.",
        ["UNFPA > WHO : coordination completed @2023"],
    ),
    "list": (
        "In June 2011, UN-Women and UNDP jointly organized a workshop in Nairobi.",
        ["UN-Women UNDP : event completed @2011-06 in Nairobi-KEN"],
    ),
    "supported-country": ("UNICEF supported the Government of Kenya.", ["UNICEF > KEN : support completed"]),
    "visited": ("UNICEF visited Kenya.", ["UNICEF > KEN : visit completed in KEN"]),
    "planned": ("UNFPA will work with UNICEF in Mali.", ["UNFPA > UNICEF : coordination planned in MLI"]),
    "together": (
        "OHCHR, together with UNHCR, trained officials of Uganda in 2012.",
        ["OHCHR UNHCR > UGA : training completed @2012"],
    ),
    "given-to": (
        "UN-Women continues to provide information to the Committee on the Elimination of Discrimination against Women.",
        ["UN-Women > CEDAW : input ongoing"],
    ),
    "post": (
        "The Executive Director of UNFPA met with the President of the Economic and Social Council.",
        ["UNFPA > ECOSOC : exchange completed"],
    ),
    "agent": ("The report was prepared by UNDP and UNEP in 2014.", ["UNDP UNEP : publication completed @2014"]),
    # ---- who is subject
    "opening-phrase": (
        "In partnership with WHO, UNICEF vaccinated children in Nigeria.",
        ["UNICEF WHO : coordination completed in NGA"],
    ),
    "opening-phrase-with-a-verb": (
        "At a seminar organized in Nairobi, UNEP and WHO presented a study.",
        ["UNEP WHO : input completed in Nairobi-KEN"],
    ),
    "inserted": (
        "UNICEF, in close coordination with WHO, vaccinated children.",
        ["UNICEF WHO : coordination completed"],
    ),
    "list-ends-where-a-subject-begins": (
        "UNESCO supported FAO and WFP, and ITU has joined the African Union.",
        ["UNESCO > FAO WFP : support completed", "ITU > AU : membership completed"],
    ),
    "both-do-whatever-it-is": (
        "UNIDO and UNEP planted trees in Ghana in 2019.",
        ["UNIDO UNEP : coordination completed @2019 in GHA"],
    ),
    "on-with-the-subject": (
        "UNICEF worked with WHO in Chad in 2020 and will train officials from Kenya in 2025.",
        ["UNICEF > WHO : coordination completed @2020 in TCD", "UNICEF WHO > KEN : training planned @2025"],
    ),
    "relative": (
        "The guards stopped a patrol of UNMIL, which was escorting UNICEF.",
        ["UNMIL > UNICEF : support completed"],
    ),
    "hyphened": (
        "A joint UNICEF-UNHCR mission was sent in June 2023.",
        ["UNICEF UNHCR : coordination completed @2023-06"],
    ),
    # ---- passives
    "jointly-by": (
        "The mission was conducted jointly by WFP, FAO and IFAD in Somalia.",
        ["WFP FAO IFAD : coordination completed in SOM"],
    ),
    "reduced-passive": (
        "More than 200 young people attended a festival hosted by UNESCO and UNFPA.",
        ["UNESCO UNFPA : event completed"],
    ),
    "agent-behind-an-addressee": (
        "The findings were presented to the Economic and Social Council by UNCTAD.",
        ["UNCTAD > ECOSOC : statement completed"],
    ),
    "statements-made-by": (
        "Statements were made by the representatives of ILO and the World Bank.",
        ["ILO WorldBank : statement completed"],
    ),
    "meeting-of-a-body": (
        "The first meeting of the Peacebuilding Commission was attended by UNDP and UNOPS.",
        ["UNDP UNOPS > PBC : participation completed"],
    ),
    # ---- States
    "national-authorities": ("UNMISS supported the South Sudanese authorities.", ["UNMISS > SSD : support completed"]),
    "two-national-authorities": (
        "UNDOF maintained contact with the Israeli and Syrian authorities.",
        ["UNDOF > ISR SYR : exchange completed"],
    ),
    "the-government": (
        "In Haiti, UNDP worked closely with the Government.",
        ["UNDP > HTI : coordination completed in HTI"],
    ),
    "state-as-member": ("Anguilla is an associate member of the Organization of Eastern Caribbean States.", []),
    "state-that-receives": (
        "Malawi received assistance from WHO and UNICEF.",
        ["WHO UNICEF > MWI : support completed"],
    ),
    "requested-by-states": (
        "At the request of Colombia and Panama, ECLAC organized a seminar.",
        ["ECLAC > COL PAN : event completed"],
    ),
    "where-they-come-from": ("OHCHR trained 40 judges from Mali.", ["OHCHR > MLI : training completed"]),
    # ---- what is done
    "member": (
        "UNESCO is a member of the United Nations Sustainable Development Group.",
        ["UNESCO > UNSDG : membership ongoing"],
    ),
    "co-chair": (
        "FAO and WFP co-chair the Inter-Agency Standing Committee.",
        ["FAO WFP > IASC : leadership ongoing"],
    ),
    "talks": (
        "The Peacebuilding Commission held consultations with the African Union and the World Bank.",
        ["PBC > AU WorldBank : exchange completed"],
    ),
    "handed-on": ("UNHCR transferred responsibility for the camp to IOM.", ["UNHCR > IOM : support completed"]),
    "helped-efforts": (
        "The World Bank supports UNDP efforts to reduce poverty.",
        ["WorldBank > UNDP : support ongoing"],
    ),
    "agreed-to": (
        "UNIDO and UNEP have agreed to establish a joint programme.",
        ["UNIDO UNEP : programme planned"],
    ),
    "told-that": (
        "UNMISS informed WFP that the road could not be used.",
        ["UNMISS > WFP : exchange completed"],
    ),
    "confirmed-to": (
        "The Rwandan authorities confirmed to UNHCR that the camp had been closed.",
        ["UNHCR > RWA : exchange completed"],
    ),
    "sent-officers-to": (
        "UNIFIL sent observers and deployed liaison officers to UNTSO.",
        ["UNIFIL > UNTSO : support completed"],
    ),
    "some-of-which": (
        "UNOPS approved 12 projects, 3 of which were in support of UNHCR.",
        ["UNOPS > UNHCR : support completed"],
    ),
    "hyphened-words": (
        "UNEP signed its first-ever agreement with UNIDO.",
        ["UNEP > UNIDO : coordination completed"],
    ),
    "including-the-bodies": (
        "The United Nations, including UNDP and UNICEF, supported Malawi.",
        ["UNDP UNICEF > MWI : support completed"],
    ),
    "through-another": (
        "UNMIL, through UNDP, supported Liberia.",
        ["UNMIL > UNDP LBR : support completed"],
    ),
    "on-behalf-of-a-list": (
        "Chile delivered a joint statement on behalf of Peru, the African Union as a donor, Kenya and Norway.",
        ["AU > CHL PER KEN NOR : statement completed"],
    ),
    "plural-present": ("FAO and WFP support UNHCR in Chad.", ["FAO WFP > UNHCR : support ongoing in TCD"]),
    "offices-that-work": (
        "UNDP and UNCDF offices in Kenya work jointly with UNEP.",
        ["UNDP UNCDF UNEP : coordination ongoing"],
    ),
    "and-partners-including": (
        "UNICEF and partners, including WHO and UNFPA, vaccinated 4 million children.",
        ["UNICEF WHO UNFPA : coordination completed"],
    ),
    "bodies-and-governments": (
        "UNEP, UNDP and the Governments of Kenya and Norway convened the meeting.",
        ["UNEP UNDP > KEN NOR : event completed"],
    ),
    "state-first": (
        "Switzerland, UNDP and UNEP organized a side event.",
        ["UNDP UNEP > CHE : event completed"],
    ),
    "countries-including": (
        "UNICEF assisted 14 countries, including Chad and Mali, in drafting policies.",
        ["UNICEF > TCD MLI : support completed"],
    ),
    "organized-by-with": (
        "The forum was organized by UNCTAD in collaboration with UNDP.",
        ["UNCTAD UNDP : event completed"],
    ),
    "in-its-role-as": (
        "UNICEF, in its role as cluster lead, coordinated with OCHA.",
        ["UNICEF > OCHA : coordination completed"],
    ),
    "opening-working-with": (
        "Working with UNEP, UNIDO issued new standards.",
        ["UNIDO UNEP : publication completed"],
    ),
    "sought-advice": ("UNOPS sought the views of UNDP.", ["UNOPS > UNDP : exchange completed"]),
    "drew-on": ("UNOPS drew on the expertise of UNDP.", ["UNOPS > UNDP : support completed"]),
    "sent-to": ("UNRWA sent a letter to UNHCR.", ["UNRWA > UNHCR : exchange completed"]),
    "seconded-from-to": (
        "Three staff members were seconded from UNDP to WHO.",
        ["UNDP > WHO : support completed"],
    ),
    "reviewed": ("The Joint Inspection Unit reviewed UNICEF policies.", ["JIU > UNICEF : research completed"]),
    "area-between": (
        "In the border areas between Chad and Niger, UNHCR led a project in partnership with UNDP.",
        ["UNHCR UNDP : leadership completed in TCD NER"],
    ),
    "supported-membership": (
        "UNHCR supported the membership of IOM in the forum.",
        ["UNHCR > IOM : support completed"],
    ),
    "through-another-after-a-place": (
        "In Malawi, the United Nations system, through UNDP, supported the Government.",
        ["UNDP > MWI : support completed in MWI"],
    ),
    "support-that-it-extends": (
        "He recalled the support that UNEP has been extending for the programmes of SADC.",
        ["UNEP > SADC : support ongoing"],
    ),
    "work-in-advising": (
        "The work of UNCTAD in providing advice and guidance to ECLAC was recalled.",
        ["UNCTAD > ECLAC : support completed"],
    ),
    "granted-membership": (
        "Anguilla was granted associate membership in ECLAC.",
        ["ECLAC > AIA : membership completed"],
    ),
    "hosted-whom": ("UNAMA hosted a delegation of UNESCO.", ["UNAMA > UNESCO : event completed"]),
    "funded-by-one-done-by-another": (
        "The European Union-funded project was implemented by IOM.",
        ["EU > IOM : funding completed"],
    ),
    "at-the-request-of-a-state-behind": (
        "WHO prequalified the vaccine at the request of Ghana.",
        ["WHO > GHA : support completed"],
    ),
    "on-behalf-of": ("UNDP manages a trust fund on behalf of UNEP.", ["UNDP > UNEP : support ongoing"]),
    "convened-whom": ("OCHA convened UNHCR and WFP to discuss the plan.", ["OCHA > UNHCR WFP : exchange completed"]),
    "state-helped-by-a-body": (
        "With support from UNICEF, Chad vaccinated two million children.",
        ["UNICEF > TCD : support completed"],
    ),
    "body-helped-by-a-body": (
        "With the active support of UNFPA, UNHCR opened a clinic.",
        ["UNFPA > UNHCR : support completed"],
    ),
    "body-helped-by-a-state": (
        "Thanks to funding from Japan, IOM built shelters in Niger.",
        ["IOM > JPN : funding completed in NER"],
    ),
    "who-receives": ("UNHCR received technical guidance from OCHA.", ["OCHA > UNHCR : input completed"]),
    "efforts-of-a-state": (
        "IOM has been supporting the efforts of the Government of Niger to manage its borders.",
        ["IOM > NER : support ongoing"],
    ),
    "requests-from-states": ("UNCTAD responded to requests from Gabon.", ["UNCTAD > GAB : exchange completed"]),
    "on-request": (
        "Following a request from Nepal, OHCHR deployed two experts.",
        ["OHCHR > NPL : support completed"],
    ),
    "request-of-one-met-by-another": ("Following a request from UNDP, ILO drafted a text.", []),
    "contributes-data-to": ("FAO contributes data on prices to the World Bank.", ["FAO > WorldBank : input ongoing"]),
    "project-of-another": ("The European Union funded a UNDP project.", ["EU > UNDP : funding completed"]),
    "offices-of": (
        "The study was managed jointly by the evaluation offices of UNFPA and UNDP.",
        ["UNFPA UNDP : coordination completed"],
    ),
    "opening-together": (
        "Together with UNHCR, UNICEF launched a blueprint.",
        ["UNICEF UNHCR : coordination completed"],
    ),
    "mission-comprising": (
        "A mission comprising UNHCR, WFP and OCHA went to Chad.",
        ["UNHCR WFP OCHA : membership ongoing"],
    ),
    "members-are": ("Members of the group include UNDP and ILO.", ["UNDP ILO : membership ongoing"]),
    "each": ("UNODC and INTERPOL each gave briefings.", ["UNODC INTERPOL : statement completed"]),
    "shared-with": (
        "The findings were shared with UNHCR and UNICEF welcomed them.",
        [],
    ),
    # ---- said in nouns
    "cooperation-between": (
        "Cooperation between UNICEF and the World Bank on education in Niger was strengthened.",
        ["UNICEF WorldBank : coordination ongoing in NER"],
    ),
    "collaboration-of-with": (
        "The collaboration of UNEP with FAO continued.",
        ["UNEP > FAO : coordination ongoing"],
    ),
    "thanked-for-what": (
        "She thanked ITU for its valuable contribution to UNESCO.",
        ["ITU > UNESCO : support ongoing"],
    ),
    "thanked-for-support": (
        "UNFPA thanked the Board of Auditors for its valuable guidance.",
        ["BOA > UNFPA : support completed"],
    ),
    "co-sponsor": (
        "UNESCO, as a UNAIDS co-sponsor, ensures that girls are heard.",
        ["UNESCO > UNAIDS : membership ongoing"],
    ),
    "commended-in-passing": (
        "Welcoming the cooperation between UNODC and INTERPOL in the fight against piracy,",
        ["UNODC INTERPOL : coordination ongoing"],
    ),
}

NOTHING = {
    "bought-in-the-next-clause": ("儿基会和开发署按照珊瑚战略所述,采购了两艘船。", "zh"),
    "participation-as-a-noun": ("开发署在几内亚比绍加强妇女的参与。", "zh"),
    "presents-the-report-of-another": ("人权高专办介绍了秘书长关于柬埔寨的报告。", "zh"),
    "report-of-one": ("儿基会发布的报告显示,珊瑚正在变白。", "zh"),
    "place-that-only-begins-so": ("儿基会援助了马里卜的难民。", "zh"),
    "partners-without-a-name": ("该倡议由儿基会牵头,合作伙伴包括青年和妇女。", "zh"),
    "offices-of-the-united-nations": ("联合国各区域办事处与伙伴签署了协定。", "zh"),
    "supports-an-opinion": ("儿基会支持联检组的意见,以及行政首长协调会的评论意见。", "zh"),
    "this-includes-things": ("儿基会保护珊瑚。这包括珊瑚礁和渔业。", "zh"),
    "set-up-by-one": ("儿基会设立的珊瑚股将加强监测。", "zh"),
    # nobody works with himself
    "own-offices": ("UNICEF headquarters supported UNICEF country offices and the UNICEF office in Kenya.", "en"),
    "own-offices-zh": ("儿基会总部支持儿基会国家办事处。", "zh"),
    "negated": ("妇女署没有参加儿基会的会议。", "zh"),
    "named-side-by-side": ("提交给大会和人权理事会的报告已经印发。", "zh"),
    "alone": ("妇女署编写了手册。", "zh"),
    "unnamed-partners": ("妇女署与合作伙伴一道开展了培训。", "zh"),
    "purpose": ("主要是为了使妇女署与开发署加强合作。", "zh"),
    "between-them-only-in-a-purpose": ("大会通过了决议,以便加强协调,包括儿基会与人口基金的协调。", "zh"),
    "modifier": ("难民署支持的国际移民组织发布了报告。", "zh"),
    "conference-it-convened": ("环境署召开的论坛将为世界气象组织提供资料。", "zh"),
    "country-that-describes": ("儿基会为应对阿富汗危机提供了支持。", "zh"),
    "language": ("儿基会用西班牙文开展了协调。", "zh"),
    "own-office": ("儿基会为儿基会国家办事处编写了指南。", "zh"),
    "unnamed-with-named": ("工作人员与儿基会和难民署保持联络。", "zh"),
    "said-by-others": ("他建议,儿基会与难民署合作。", "zh"),
    "authorizes-another": ("安全理事会授权难民署支持马里。", "zh"),
    "has-to-do-with": ("儿基会发布了与难民署有关的报告。", "zh"),
    "above-all": ("儿基会开展了工作,特别是粮农组织。", "zh"),
    "separately": ("活动分别由儿基会和难民署主办。", "zh"),
    "agrees-is-no-comitative": ("儿基会赞同难民署关于移民的报告。", "zh"),
    "report-on-the-agenda-zh": ("委员会审议了难民署和粮食署的报告。", "zh"),
    "for-their-consideration-zh": (
        "以下建议供各国政府、难民署和粮食署审议:\n\n(a) 支持青年;\n\n(b) 开展培训。\n",
        "zh",
    ),
    "chair-in-brackets-zh": ("难民署在会上(主席:加纳)支持通过决议。", "zh"),
    "said-together-zh": ("难民署和粮食署认为进展缓慢。", "zh"),
    "stopped-by-others-zh": ("村民拦截了一支支持重新部署的联黎部队巡逻队。", "zh"),
    "partnership-in-general-zh": ("难民署的伙伴关系使许多家庭受益。", "zh"),
    "not-yet-zh": ("难民署尚未与粮食署签订协议。", "zh"),
    "no-partner-zh": ("难民署不是粮食署的伙伴。", "zh"),
    "only-mentioned-zh": ("难民署在报告中提到粮食署的合作框架。", "zh"),
    "should-zh": ("难民署应与粮食署合作。", "zh"),
    "could-zh": ("难民署和粮食署可共同开展评估。", "zh"),
    # what organs ask for in their decisions
    "encouraged-zh": ("大会第54/54号决议鼓励秘书长与非洲联盟密切合作。", "zh"),
    "called-upon-zh": ("安全理事会促请联利支助团与非洲联盟合作。", "zh"),
    # people of a country are not the country
    "people-zh": ("难民署登记了委内瑞拉人。", "zh"),
    "both-said-zh": ("难民署和粮食署强调了这一点。", "zh"),
    "recommended-zh": ("审计委员会建议难民署支持粮食署。", "zh"),
    "means-zh": ("难民署参与保护群组是加强协调的关键。", "zh"),
    "short-of-money-zh": ("难民署和粮食署面临资金短缺。", "zh"),
    "too-little-zh": ("难民署与粮食署的合作不足。", "zh"),
    "appeal-alone-zh": ("粮食署发出了紧急呼吁。", "zh"),
    "nobody": ("这份报告介绍了取得的进展。", "zh"),
    "negated-en": ("UNICEF did not participate in the meeting of UNESCO.", "en"),
    "named-side-by-side-en": (
        "The report submitted to the General Assembly and the Human Rights Council was issued.",
        "en",
    ),
    "alone-en": ("UNICEF published a handbook.", "en"),
    "state-helps-alone-en": ("France hosted a dinner in support of UNICEF.", "en"),
    "thanks-en": ("UNFPA thanked Sweden for its contribution.", "en"),
    "no-acronym-of-a-body-en": ("UNICEF, WASH and NGOs supported reefs.", "en"),
    "recommended-to-en": ("UNICEF recommended FAO to amend the code with WHO.", "en"),
    "recommended-that-en": ("UNICEF recommends that UNDP in cooperation with WHO develop a plan.", "en"),
    "called-for-en": ("UNICEF called for further coordination with WHO and UNEP.", "en"),
    "regional-commissions-in-general-en": ("The regional commissions have intensified their work.", "en"),
    "two-acronyms-of-nothing-en": ("SDG and MDG were discussed by UNICEF.", "en"),
    "cooperation-of-one-en": ("UNDP’s cooperation is long-standing.", "en"),
    "delegation-of-nobody-en": ("The delegation met with UNDP.", "en"),
    "reports-are-sent-en": ("UNDP reports were sent to Kenya.", "en"),
    "tribute-en": ("I pay tribute to the staff of UNSOM and UNSOA for their work.", "en"),
    "requested-en": ("The Security Council requested UNMISS to support the African Union.", "en"),
    "clashes-en": ("Clashes between Hizbullah and the Israel Defense Forces continued.", "en"),
    "asked-en": ("The Board requested UNDP to work jointly with UNCDF and UNV.", "en"),
    "urged-before-en": (
        "The Security Council recalled its resolution 2100 (2013), in which it urged further support by UNDP for UNHCR.",
        "en",
    ),
    "who-are-en": ("UNICEF trained mediators who are part of the United Nations Global Compact.", "en"),
    "suspended-en": ("Joint activities between UNIFIL and UNTSO remain suspended.", "en"),
    "complaint-en": ("UNRWA filed a complaint with the Office of Internal Oversight Services.", "en"),
    "recommended-en": ("To strengthen collaboration between UNDP and UNCDF on local finance;", "en"),
    "adopted-side-by-side-en": ("UNCTAD and ESCAP adopted their resolutions.", "en"),
    "recommendations-of-en": ("UNICEF is working to implement the recommendations of UNDP.", "en"),
    "respectively-en": ("Two events were hosted by UNESCO and UNEP, respectively.", "en"),
    "both-decided-en": ("UNCTAD and ESCAP decided to include the statement in their reports.", "en"),
    "failed-en": ("WHO failed to inform UNICEF.", "en"),
    "contents-of-a-report-en": ("The present report describes the joint activities of UNICEF and UNDP.", "en"),
    "said-together-en": ("UNICEF and UNDP noted the progress made.", "en"),
    "claimed-en": ("The army claimed that UNIFIL had assisted Hizbullah.", "en"),
    "nobody-en": ("Progress was made in many areas.", "en"),
}


@pytest.mark.parametrize("name", ZH)
def test_what_a_chinese_sentence_asserts(name: str) -> None:
    text, expected = ZH[name]
    assert records(text, "zh") == expected


@pytest.mark.parametrize("name", EN)
def test_what_an_english_sentence_asserts(name: str) -> None:
    text, expected = EN[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", NOTHING)
def test_what_asserts_no_collaboration(name: str) -> None:
    assert records(*NOTHING[name]) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("UNICEF was told of the joint \U000f0005 patrol in Kenya.", "en"),
        ("UNICEF exists. Then \U000f0000 supported Kenya, where UNICEF is.", "en"),
        ("儿基会说,根据\U000f0005开展的研究,取得进展。", "zh"),
    ],
    ids=["frame", "subject", "frame-zh"],
)
def test_a_private_character_of_a_report_is_no_mention(text: str, language: str) -> None:
    assert records(text, language) == []


def test_a_record_leads_back_to_its_sentence() -> None:
    text = "2012年取得进展。妇女署访问了肯尼亚。进展令人鼓舞。"
    (record,) = extract.load("zh")(text)._.collaborations
    assert [text[start:end] for start, end in record.evidence] == ["妇女署访问了肯尼亚。"]


def test_what_is_inferred_is_less_sure() -> None:
    text = "妇女署与开发署举办了论坛。此外,还在2012年3月联合发表了报告。"
    said, inferred = extract.load("zh")(text)._.collaborations
    assert inferred.confidence < said.confidence < 1


def test_what_is_dated_after_the_report_is_planned() -> None:
    masthead = "联合国\nE/CN.6/2012/10\nDistr.: General\n3 January 2012\nChinese\nOriginal: English\n\n1. 背景。\n\n2. "
    report = extract.extract_report(masthead + "妇女署与开发署2013年6月举办讲习班。", "zh")
    assert [record.status for record in report.collaborations] == ["planned"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Force trained UNDP.", "UNFICYP > UNDP : training completed @2015-03-04"),
        ("UNDP was informed immediately.", "UNFICYP > UNDP : exchange completed @2015-03-04"),
        ("The plans were also shared with UNDP.", "UNFICYP > UNDP : exchange completed @2015-03-04"),
        ("Close cooperation with UNDP had been agreed.", "UNFICYP > UNDP : coordination completed"),
    ],
)
def test_a_report_about_one_mission_speaks_of_the_force(told: str, expected: str) -> None:
    masthead = "United Nations\nS/2015/517\nDistr.: General\n2 July 2015\nOriginal: English\n\n"
    masthead += "Report of the Secretary-General\n\n1. " + "UNFICYP patrolled the buffer zone. " * 10
    report = extract.extract_report(f"{masthead}\n\n2. On 4 March 2015, shots were heard. {told}\n", "en")
    assert [written(record) for record in report.collaborations] == [expected]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sentence_of_twenty_thousand_characters(language: str) -> None:
    piece = {"zh": "妇女署与开发署在肯尼亚举办了讲习班,", "en": "UNICEF and UNDP organized a workshop in Kenya, "}[
        language
    ]
    text = piece * (20_000 // len(piece))
    found = extract.load(language)(text)._.collaborations
    assert {name for record in found for name in names(record.participants).split()} <= {
        "UN-Women",
        "UNDP",
        "UNICEF",
    }


def test_a_list_of_four_hundred_bodies_makes_no_record() -> None:
    bodies = "、".join(f"第{number}区妇女委员会" for number in range(400))
    for record in extract.load("zh")(f"{bodies}和妇女署举办了讲习班。")._.collaborations:
        assert len(record.participants) <= LONGEST_LIST
