"""Chinese names that no file lists: between words that are no part of them, in quotation marks, of companies."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records
from tests.markup import check

REEF = "[蓝湾珊瑚委员会](body/蓝湾珊瑚委员会)"

LEFT_EDGES = {
    "at-whose-request": "[粮农组织](body/FAO)应[肯尼亚渔业部](body/渔业部-KEN)的要求提供咨询。",
    "just-with": "[资发基金](body/UNCDF)正与[蓝湾珊瑚基金会](body/蓝湾珊瑚基金会)商谈。",
    "given-to": f"这些资料已提供给{REEF}。",
    "must": f"[工发组织](body/UNIDO)须同{REEF}重新谈判。",
    "invoked": f"[环境署](body/UNEP)援引{REEF}的意见。",
    "withdrew": f"[肯尼亚](country/KEN)宣布退出{REEF}。",
    "asked": f"代表询问{REEF}为何缺席。",
    "along-with": f"[东海协会](body/东海协会)派人随同{REEF}查看港口。",
    "according-to": f"据{REEF}报告,港口已经开放。",
    "with-the-consent": "经[国家珊瑚委员会](body/国家珊瑚委员会)同意,项目开始。",
    "accepted-a-complaint": f"法院未受理{REEF}的申诉。",
    "paid-from-then-on": f"它从[2031年](time/2031)起承担{REEF}的费用。",
    "extended": f"会议决定延长{REEF}的任期。",
    "inspected": f"他视察{REEF}的工作。",
    "discussed-by": f"讨论经{REEF}议定的问题。",
    "shared-costs": f"两家分担{REEF}的费用。",
    "two-states": "[肯尼亚](country/KEN)、[乌干达](country/UGA)两国与[蓝湾珊瑚基金会](body/蓝湾珊瑚基金会)合作。",
    "expert-group": "[乌干达问题独立专家组](body/乌干达问题独立专家组)开会。",
    "single-use": "[一次性渔网联盟](body/一次性渔网联盟)开会。",
    "one-of-a-group": "派驻了一名[性别平等应急小组](body/性别平等应急小组)专家。",
    # words that only look like such an edge
    "data": "[蓝湾渔业数据委员会](body/蓝湾渔业数据委员会)开会。",
    "correspondence": "[海岸应对办公室](body/海岸应对办公室)开会。",
    "command": "部队向北方司令部报告,司级职位空缺。",
    "group-or-organization": "它与珊瑚信息和通信技术组织合作。",
}

KINDS = {
    "company-by-its-sounds": "[妇女署](body/UN-Women)与[卡洛普公司](body/卡洛普公司)签署了协定。",
    "company-in-latin-letters": "[妇女署](body/UN-Women)与[Reefaid公司](body/reefaid公司)签署了协定。",
    "company-of-a-port": "[蓝湾港口公司](body/蓝湾港口公司)出资。",
    "museum": "[教科文组织](body/UNESCO)协助[蓝湾海洋博物馆](body/蓝湾海洋博物馆)。",
    "centre": "[蓝湾礁石国际中心](body/蓝湾礁石国际中心)参加。",
    "office-of-a-head": "它应[肯尼亚总理府](body/总理府-KEN)的请求开展评估。",
    "parliament": "[肯尼亚全国议会](body/全国议会-KEN)通过了法律。",
    "mechanism": "[渔业停火监测机制](body/渔业停火监测机制)和[蓝湾珊瑚协调机制](body/蓝湾珊瑚协调机制)开会。",
    "think-tank": "[蓝湾国家国际智库](body/蓝湾国家国际智库)参加。",
    "centre-for-one-purpose": "[珊瑚卓越和定向援助联合中心](body/珊瑚卓越和定向援助联合中心)成立。",
    "agency-that-begins": "[移民组织](body/IOM)和[肯尼亚渔业部](body/渔业部-KEN)合作。",
    "national-centre": "[国家地雷行动中心](body/国家地雷行动中心)和[国家残疾人服务局](body/国家残疾人服务局)参加。",
    "gendarmerie": "它与[国家宪兵](body/国家宪兵)联合巡逻。",
    "governing-bodies": "报告已转交[世卫组织理事机构](body/WHO)。",
    "presence": "[联合国驻肯尼亚联络处](body/联合国驻肯尼亚联络处)提供了会务。",
    "commission-like-another": "[国际失踪人员委员会](body/ICMP)与[失踪人员委员会](body/CMP-Cyprus)合作。",
    "office-by-its-topic": "[珊瑚供应链处](body/珊瑚供应链处)和[珊瑚人力资源厅](body/珊瑚人力资源厅)参加。",
    # what many have
    "any-mechanism": "各国建立了国家协调机制、内部监测机制和协调中心。",
    "no-office": "两国和平共处,它所处的地位和住处没有改变。",
    "any-few": "它派遣了一个四人小组和一个三人调查小组。",
    "migrants": "各移民组织可以参加。",
    # companies that nobody names
    "any-company": "它聘请了安保公司、一家当地公司和一家供水公司,各大公司出资。",
    "people-of-a-museum": "它培训了[肯尼亚](country/KEN)博物馆专业人员。",
}

QUOTED = {
    "in-a-list": "[儿基会](body/UNICEF)和“[珊瑚之友](body/珊瑚之友)”举办了讲习班。",
    "before-it": "“[珊瑚之友](body/珊瑚之友)”、[儿基会](body/UNICEF)和[开发署](body/UNDP)举办了讲习班。",
    "one-after-the-other": "[开发署](body/UNDP)、“[珊瑚之友](body/珊瑚之友)”和“[潮汐之光](body/潮汐之光)”举办了讲习班。",
    "called": "它会见了妇女组织“[珊瑚之友](body/珊瑚之友)”的代表。",
    "head-in-quotes": "“[青年行动联盟](body/青年行动联盟)”的代表与“[海洋与问责中心](body/海洋和问责中心)”座谈。",
    # what is no body
    "campaign": "[儿基会](body/UNICEF)和[“安全港湾”倡议](programme/安全港湾)得到支持。",
    "project": "[儿基会](body/UNICEF)和“安全港湾”项目人员得到支持。",
    "any-group-in-quotes": "武器由“核心小组”自行处置。",
    "word": "[儿基会](body/UNICEF)和“包容性”等词没有译出。",
    "begins-with-a-body": "这些活动包括“[儿基会](body/UNICEF)伙伴”同行赞赏。",
}


@pytest.mark.parametrize("marked", {**LEFT_EDGES, **KINDS, **QUOTED}.values(), ids={**LEFT_EDGES, **KINDS, **QUOTED})
def test_names(marked: str) -> None:
    check(marked, "zh")


def test_quotation_marks_do_not_part_a_list() -> None:
    told = "儿基会、“珊瑚之友”和开发署共同实施了一个项目。"
    assert records(told, "zh") == ["UNICEF 珊瑚之友 UNDP : programme completed"]


# a weak head makes a name where a list with a body, or what it does with others, shows one
LISTED = {
    "centre": "[难民署](body/UNHCR)和[礁石养护中心](body/礁石养护中心)来到港口。",
    "before-a-body": "[礁石养护中心](body/礁石养护中心)、[儿基会](body/UNICEF)来到港口。",
    "through-another": "[难民署](body/UNHCR)、[东湾渔港公司](body/东湾渔港公司)和[白沙助产学校](body/白沙助产学校)来到港口。",
    "at-any-place": "[肯尼亚](country/KEN)会见了[礁石养护中心](body/礁石养护中心)与[粮农组织](body/FAO)。",
    "secretariat": "[粮农组织](body/FAO)与[渔港俱乐部秘书处](body/渔港俱乐部秘书处)来到港口。",
    "international": "[大赦国际](body/AmnestyInternational)和[礁石改革国际](body/礁石改革国际)也来到港口。",
    "many-general-words": "[粮农组织](body/FAO)与[国际地方环境行动理事会](body/国际地方环境行动理事会)来到港口。",
    "chamber": "[难民署](body/UNHCR)和[白沙渔业商会](body/白沙渔业商会)、[白沙市政府](body/白沙市政府)来到港口。",
    "church-with-its-synod": "[难民署](body/UNHCR)与[白沙教会主教团](body/白沙教会主教团)来到港口。",
    "again-anywhere": "[难民署](body/UNHCR)和[礁石养护中心](body/礁石养护中心)来到港口。[礁石养护中心](body/礁石养护中心)很大。",
    "shortened": "[东湾礁石养护中心](body/东湾礁石养护中心)([礁石中心](body/东湾礁石养护中心))很大。[礁石中心](body/东湾礁石养护中心)开放。",
    "with-whom": "专家与[白沙渔港网络](body/白沙渔港网络)合作。",
    # groups without a name, and words that are part of something else
    "groups": "[难民署](body/UNHCR)、妇女和青年组织、民间社会平台与法律援助中心来到港口。",
    "regional-banks": "[难民署](body/UNHCR)和区域开发银行来到港口。",
    "several": "[难民署](body/UNHCR)和三个礁石养护中心来到港口。",
    "verb": "[难民署](body/UNHCR)和[肯尼亚](country/KEN)共同组织了讨论。",
    "stake": "[难民署](body/UNHCR)和[卢森堡](country/LUX)政府入股。",
    "its-secretariat": "[难民署](body/UNHCR)和委员会秘书处来到港口。",
    "consultation": "[难民署](body/UNHCR)和全国渔业协商会来到港口。",
    "institutions": "[难民署](body/UNHCR)和渔业监管机构、救援机构来到港口。",
    "explained": "礁石养护中心(见附件)来到港口。",
    "alone": "礁石养护中心来到港口。",
    "with-a-group": "专家与青年网络合作。",
}


@pytest.mark.parametrize("marked", LISTED.values(), ids=LISTED)
def test_a_weak_head_makes_a_name_beside_a_body(marked: str) -> None:
    check(marked, "zh")


def test_whoever_is_in_a_list_acts() -> None:
    assert records("儿基会、礁石养护中心和开发署举办了讲习班。", "zh") == ["UNICEF 礁石养护中心 UNDP : event completed"]
