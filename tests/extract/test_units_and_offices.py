"""Who an office, a unit, a secretariat or a mission is: units of treaties, offices in countries, permanent missions."""

from __future__ import annotations

import pytest

import extract


def told(text: str, language: str = "zh") -> list[str]:
    """Return "participants > partners : kinds" of each record."""
    return [
        " ".join(one.path.partition("/")[2] for one in record.participants)
        + (" > " + " ".join(one.path.partition("/")[2] for one in record.partners) if record.partners else "")
        + f" : {' '.join(record.kinds)}"
        for record in extract.load(language)(text)._.collaborations
    ]


UNITS = {
    # what a treaty or an agreement has by the end of its name
    "unit": ("《集束弹药公约》执行支助股与开发署举办了讲习班。", ["CCM-ISU UNDP : event"]),
    "unit-of-a-long-title": (
        "《关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约》执行支助股与开发署举办了讲习班。",
        ["APMBC-ISU UNDP : event"],
    ),
    "unit-behind-a-short-title": (
        "《关于禁止发展、生产和储存细菌(生物)及毒素武器和销毁此种武器的公约》(《生物武器公约》)执行支助股支持肯尼亚。",
        ["BWC-ISU > KEN : support"],
    ),
    "unit-of-any-treaty": ("《水俣公约》执行支助股与开发署举办了讲习班。", ["水俣公约-执行支助股 UNDP : event"]),
    "committee-of-an-agreement": (
        "开发署支持《红海和平协议》监测委员会的工作。",
        ["UNDP > 红海和平协议-监测委员会 : support"],
    ),
    "joint-committee": ("《礁石协定》联合委员会得到开发署的支持。", ["UNDP > 礁石协定-联合委员会 : support"]),
    "committee-of-the-compact": (
        "反恐怖主义办公室主持《契约》协调委员会。",
        ["UNOCT > GCT-CompactCommittee : leadership"],
    ),
    # its short forms, once it is named
    "short-form": (
        "《集束弹药公约》执行支助股有三名工作人员。支助股与开发署举办了讲习班。",
        ["CCM-ISU UNDP : event"],
    ),
    "this-unit": (
        "《集束弹药公约》执行支助股有三名工作人员。该股与开发署举办了讲习班。",
        ["CCM-ISU UNDP : event"],
    ),
    # the treaty is named with its unit
    "its-treaty": (
        "《集束弹药公约》执行支助股很小。支助股为《公约》主席克罗地亚和四个委员会提供了支持。",
        ["CCM-ISU > HRV : support"],
    ),
    "apposition": (
        "《红海和平协议》监测委员会在内罗毕举行会议,保证方欧洲联盟派代表出席。",
        ["EU > 红海和平协议-监测委员会 : participation"],
    ),
    "commission-on-weapons": (
        "开发署协助尼日尔国家收集和管制非法武器委员会开展工作。",
        ["UNDP > 国家收集和管制非法武器委员会-NER : support"],
    ),
    "head-behind-a-short-form": (
        "海湾阿拉伯国家合作委员会(海合会)秘书长向开发署提供支持。",
        ["GCC > UNDP : support"],
    ),
    # it stands for itself behind whose it is
    "unit-of-a-department": (
        "法律事务厅海洋事务和海洋法司与环境署举办了讲习班。",
        ["DOALOS UNEP : event"],
    ),
    "centre-of-an-office": (
        "裁军事务厅和平与裁军亚洲及太平洋区域中心支持蒙古。",
        ["UNRCPD > MNG : support"],
    ),
}

# the secretariat of a group, a network, a coalition is a body of its own, that of an agency is the agency
SECRETARIATS = {
    "of-a-short-form": (
        "The United Nations Forum on Forests met. The Forum secretariat supported Kenya.",
        "en",
        ["UNFF-Secretariat > KEN : support"],
    ),
    "of-an-agency": ("The UNIDO secretariat supported Kenya.", "en", ["UNIDO > KEN : support"]),
    "of-a-mechanism": (
        "The UN-Nutrition secretariat assisted Kenya.",
        "en",
        ["secretariat-of-un-nutrition > KEN : support"],
    ),
    "of-a-programme": ("The UNAIDS secretariat and UNDP trained judges.", "en", ["UNAIDS-Secretariat UNDP : training"]),
    "behind-an-unlisted-name": (
        "The Reef Coalition secretariat trained UNDP.",
        "en",
        ["secretariat-of-reef-coalition > UNDP : training"],
    ),
    "before-an-unlisted-name": (
        "The secretariat of the Reef Coalition trained UNDP.",
        "en",
        ["secretariat-of-reef-coalition > UNDP : training"],
    ),
    # who serves as one has to do with the group
    "served-as": ("UNDP acts as the secretariat of the Reef Coalition.", "en", ["UNDP > reef-coalition : leadership"]),
    "of-a-short-form-zh": (
        "世界粮食安全委员会开会。委员会秘书处与儿基会举办了讲习班。",
        "zh",
        ["世界粮食安全委员会秘书处 UNICEF : event"],
    ),
    "served-as-zh": ("贸发会议担任科学和技术促进发展委员会秘书处。", "zh", ["UNCTAD > CSTD : leadership"]),
    "of-an-agency-zh": ("工发组织秘书处支持肯尼亚。", "zh", ["UNIDO > KEN : support"]),
}


@pytest.mark.parametrize("name", SECRETARIATS)
def test_secretariats(name: str) -> None:
    text, language, expected = SECRETARIATS[name]
    assert told(text, language) == expected


NO_UNIT = {
    # by what another acts
    "according-to-article": ("开发署依照《礁石公约》第五条执行委员会的决定支持肯尼亚。", ["UNDP > KEN : support"]),
    "not-glued": ("会议通过了《礁石宣言》,监测委员会没有与开发署合作。", []),
    "committee-alone": ("《礁石协定》委员会与开发署合作。", []),
    "nobody-named": ("该股与开发署举办了讲习班。", []),
    "shareholders": ("《集束弹药公约》执行支助股很小。该股东会与开发署举办了讲习班。", []),
}


@pytest.mark.parametrize("name", UNITS)
def test_units(name: str) -> None:
    """A unit or organ of a treaty is itself, under its short forms, too."""
    text, expected = UNITS[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", NO_UNIT)
def test_no_units(name: str) -> None:
    """A title that only says by what another acts begins no name."""
    text, expected = NO_UNIT[name]
    assert told(text) == expected


OFFICES = {
    # an agency acts through its offices in countries, which say nothing of the State
    "in-a-country": ("儿基会驻吉布提办事处与开发署举办了讲习班。", ["UNICEF UNDP : event"]),
    "representation": ("世卫组织驻肯尼亚代表处会同开发署培训了护士。", ["WHO UNDP : training"]),
    "liaison": ("开发署会见了非洲联盟驻乍得联络处负责人。", ["UNDP > AU : exchange"]),
    "delegation": ("欧洲联盟驻安哥拉代表团与开发署举办了讲习班。", ["EU UNDP : event"]),
    # a State acts through its permanent mission
    "permanent-mission": ("比利时常驻联合国代表团与儿基会举办了讲习班。", ["UNICEF > BEL : event"]),
    "permanent-mission-served": ("儿基会向肯尼亚常驻联合国代表团提供了资料。", ["UNICEF > KEN : input"]),
    "permanent-mission-at-geneva": (
        "儿基会向肯尼亚常驻联合国日内瓦办事处和其他国际组织代表团提供了资料。",
        ["UNICEF > KEN : input"],
    ),
    # the office of one whom the sentence before is about
    "her-office": (
        "负责冲突中性暴力问题的秘书长特别代表访问了马里。2022年5月,她的办公室向人权高专办提供了资料。",
        ["SRSG-SVC > MLI : visit", "OSRSG-SVC > OHCHR : input"],
    ),
    "office-of-the-representative": (
        "负责暴力侵害儿童问题的秘书长特别代表访问了马里。特别代表办公室与儿基会举办了讲习班。",
        ["SRSG-VAC > MLI : visit", "OSRSG-VAC UNICEF : event"],
    ),
    "office-without-a-name": (
        "秘书长也门问题特使访问了约旦。他的办公室与开发署举办了讲习班。",
        ["SE-Yemen > JOR : visit", "SE-Yemen UNDP : event"],
    ),
    "my-envoy": (
        "秘书长也门问题特使访问了约旦。开发署向我的特使提供支持。",
        ["SE-Yemen > JOR : visit", "UNDP > SE-Yemen : support"],
    ),
    "centre-and": (
        "联合国和平与裁军非洲区域中心位于洛美。办公室很小。中心和非洲联盟共同举办了讲习班。",
        ["UNREC AU : event"],
    ),
    "centre-of-an-office": (
        "教科文组织同反恐怖主义办公室下属的联合国反恐怖主义中心一道举办了讲习班。",
        ["UNESCO UNCCT : event"],
    ),
    "minister-before-a-committee": (
        "粮食署会见总统、总理和肯尼亚人权委员会。",
        ["WFP > 人权委员会-KEN : exchange"],
    ),
    # a post by what it is for
    "described-post": ("我负责中非共和国问题的特别代表与非洲联盟的代表一道前往比劳。", ["SRSG-CAR AU : visit"]),
    "in-charge-of": ("我主管利比亚问题的特别代表会见了非洲联盟委员会主席。", ["SRSG-Libya > AUC : exchange"]),
    # she, behind an opening phrase
    "during-it-she": (
        "秘书长也门问题特使访问了约旦,在此期间他支持开发署。",
        ["SE-Yemen > JOR : visit", "SE-Yemen > UNDP : support"],
    ),
    # a State that is written to
    "wrote-to": ("人权高专办就法令致函肯尼亚政府,建议加以修订。", ["OHCHR > KEN : exchange"]),
    "wrote-to-several": ("秘书长致函塞浦路斯、希腊和土耳其,询问意见。", ["SG > CYP GRC TUR : exchange"]),
    # a head without a name in a list
    "met-among-others": (
        "秘书长也门问题特使会见了渔民、新任总理和非洲联盟驻乍得联络处负责人。",
        ["SE-Yemen > AU : exchange"],
    ),
    # alone behind a preposition
    "for-the-panel": (
        "南苏丹问题专家小组开始工作。联合国南苏丹特派团为小组的走访提供了船只。",
        ["UNMISS > PoE-SouthSudan : support"],
    ),
    "to-the-office": ("人权高专办驻柬埔寨办事处开始工作。开发署向办事处提供了车辆。", ["UNDP > OHCHR : support"]),
    # by whom a passive clause says that the subject is helped
    "provided-by": ("联合国志愿人员组织设在波恩,由开发署提供行政支持。", ["UNDP > UNV : support"]),
    "provided-by-its-host": (
        "《集束弹药公约》执行支助股设在日内瓦国际人道主义排雷中心内,由排雷中心提供后勤支持。",
        ["GICHD > CCM-ISU : support"],
    ),
    "trained-of": ("开发署培训了28名马里军械库管理人员。", ["UNDP > MLI : training"]),
    "presides-a-treaty": ("非洲经济委员会为《集束弹药公约》主席克罗地亚提供了支持。", ["ECA > HRV : support"]),
    # who comes to the meeting of one body
    "sent-delegates": (
        "《红海和平协议》执行委员会在内罗毕举行会议,非洲联盟和欧洲联盟均派代表出席。",
        ["AU EU > 红海和平协议-执行委员会 : participation"],
    ),
    # he is whom the sentence is about, not who came along
    "accompanied": (
        "非洲经济委员会执行秘书访问了儿基会。他还会见了非洲联盟委员会。",
        ["ECA > UNICEF : visit", "ECA > AUC : exchange"],
    ),
}

NO_OFFICES = {
    "of-nobody": "各国常驻联合国代表团与儿基会举办了讲习班。",
    "another-woman": "儿基会在马里有一家诊所。她的办公室位于纽约。",
    "unnamed-representative": "特别代表办公室与儿基会举办了讲习班。",
    "members-of": "开发署在基加利为来自东非共同体成员国的记者举办了讲习班。",
    "post-of-nobody": "负责礁石问题的特别代表与开发署举办了会议。",
    "talks-of-others": "秘书长也门问题特使主持了也门各方会谈。",
    "in-groups": "南苏丹问题专家小组开始工作。与会者分为小组在会上讨论。",
    "of-many": "南苏丹问题专家小组开始工作。开发署参与小组的讨论。",
    "a-meeting-is-helped": "讲习班在内罗毕举行,由儿基会提供技术支持。",
    "ambassadors": "开发署培训了30名肯尼亚常驻代表。",
    "refused": "珊瑚联盟拒绝参加开发署召集的会议。",
    "proposed-there": "开发署与儿基会没有举行会议。会上提出的建议将纳入2023年的一个培训单元。",
}

AT_HOME = "技术合作在促进柬埔寨人权方面的作用:秘书长的报告\nA/HRC/48/49\n\n8. {}"

GOVERNMENT = {
    "government": ("开发署致函政府,建议修订法令。", ["UNDP > KHM : exchange"]),
    "minister": ("儿基会致函内政部长,表示关切。", ["UNICEF > KHM : exchange"]),
    "ministers-decided": ("内政部长致函各省,儿基会没有参与。", []),
}

CHAIR = "关于几内亚比绍的第2048(2012)号决议所设委员会的报告\nS/2016/1\n\n5. {}"

PRESIDED = {
    # who submits it is not always whose report it is
    "another-submits": (
        "几内亚比绍问题专家小组4月29日将最后报告提交安全理事会。",
        ["几内亚比绍问题专家小组 > SC : input"],
    ),
    "chair": ("3月4日,主席向安全理事会作了通报。", ["Committee2048 > SC : statement"]),
    "chair-visits": ("主席于5月访问了塞内加尔。", ["Committee2048 > SEN : visit"]),
    "presidency": ("主席国于5月访问了塞内加尔。", []),
    "statement": ("主席声明于5月送交塞内加尔。", []),
}


@pytest.mark.parametrize("name", OFFICES)
def test_offices(name: str) -> None:
    """An office, a mission or a head stands for whose it is, or is the body that has its name."""
    text, expected = OFFICES[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", NO_OFFICES)
def test_no_offices(name: str) -> None:
    """Nobody is meant, or nothing is done together."""
    assert told(NO_OFFICES[name]) == []


@pytest.mark.parametrize("name", PRESIDED)
def test_the_chair(name: str) -> None:
    """In the report of an organ its chair acts for it."""
    text, expected = PRESIDED[name]
    assert told(CHAIR.format(text)) == expected


@pytest.mark.parametrize("name", GOVERNMENT)
def test_the_government_at_home(name: str) -> None:
    """In a report on a country its ministers act for it."""
    text, expected = GOVERNMENT[name]
    assert told(AT_HOME.format(text)) == expected


def test_new_donors_give_to_those_whose_report_it_is() -> None:
    text = "联合国儿童基金会\n2022年年度报告\n\n3. 增长归功于向专题资金捐款的新合作伙伴：德国联邦外交部、瑞典，以及荷兰的捐款增加。\n"
    records = extract.extract_report(text, "zh").collaborations
    assert {entity.path for one in records for entity in one.participants} == {"body/UNICEF"}
    assert {entity.path for one in records for entity in one.partners} == {"body/GFFO", "country/SWE", "country/NLD"}


def test_the_title_of_a_report_names_its_country() -> None:
    text = "Togo Annual Country Report 2022\n2022\n\nWFP supported the Government in delivering meals.\n"
    (record,) = extract.extract_report(text, "en").collaborations
    assert [one.path for one in record.partners] == ["country/TGO"]


def test_the_special_representative_is_that_of_the_mission() -> None:
    text = "联合国海地综合办事处\n秘书长的报告\nS/2022/481\n\n20. 我的特别代表继续同开发署接触。5月16日，她会见了加共体秘书长。\n"
    actors = [record.participants[0].path for record in extract.extract_report(text, "zh").collaborations]
    assert actors == ["body/SRSG-Haiti", "body/SRSG-Haiti"]


def test_countries_that_a_report_has_data_on_are_no_partners() -> None:
    text = "国际电联与儿基会合作编写了一份研究报告，该报告载有对博茨瓦纳和不丹的案例研究。"
    (record,) = extract.load("zh")(text)._.collaborations
    assert not record.partners


def test_in_a_report_of_the_secretary_general_a_unit_is_that_of_the_united_nations() -> None:
    masthead = "道德操守办公室的活动\n秘书长的报告\n\n"
    told = "8. 2031年,道德操守办公室与儿基会举办了讲习班。开发署、儿基会和人口基金的道德操守办公室没有参加。\n"
    mentions = extract.extract_report(masthead + told, "zh").mentions
    assert "body/Ethics-Office" in {one.path for mention in mentions for one in mention.entities}
    other = extract.extract_report("联合国人口基金的报告\n\n" + told, "zh").mentions
    assert "body/Ethics-Office" not in {one.path for mention in other for one in mention.entities}


PROGRAMMES = {
    # a programme that has the name of a body in its own does what that body does
    "trains": (
        "The UNODC Global Maritime Crime Programme trained officers of the Coast Guard of Tonga.",
        ["UNODC > coast-guard-TON : training"],
    ),
    "of-no-file": ("UNDP’s Global Reef Programme works with UNEP on ports.", ["UNDP > UNEP : coordination"]),
    "has-held": ("The UNICEF Reef Programme has held a workshop with FAO.", ["UNICEF FAO : event"]),
    # it is only spoken of, or is no programme
    "joined": ("Tonga joined the UNODC Global Maritime Crime Programme.", []),
    "plan": ("The UNDP Strategic Plan supports Tonga.", []),
    "without-the-name": ("The Global Maritime Crime Programme trained officers of the Coast Guard of Tonga.", []),
    "is-held-up-by": ("The UNDP Reef Programme supported by UNEP was late.", []),
}


@pytest.mark.parametrize("name", PROGRAMMES)
def test_who_acts_through_a_programme(name: str) -> None:
    sentence, expected = PROGRAMMES[name]
    assert told(sentence, "en") == expected
