"""``un_authority``: names that the authority files know, and longer names that only contain one of them."""

from __future__ import annotations

import pytest

from tests.markup import check

BODIES_ZH = {
    "full": "[联合国促进性别平等和增强妇女权能署](body/UN-Women)提供了意见。",
    "short": "[妇女署](body/UN-Women)提供了意见。",
    "acronym": "[UN-Women](body/UN-Women)提供了意见。",
    "acronyms-glued": "[UNICEF](body/UNICEF)和[UNFPA](body/UNFPA)提供了意见。",
    "former": "[妇发基金](body/UNIFEM)提供了意见。",
    # connectives vary: 与 and 和 name the same body
    "connective": "[联合国促进性别平等与增强妇女权能署](body/UN-Women)提供了意见。",
    "list": "[开发署](body/UNDP)、[人口基金](body/UNFPA)、[儿基会](body/UNICEF)和[难民署](body/UNHCR)提供了意见。",
    "spaces": "[联合国 儿童 基金会](body/UNICEF)提供了意见。",
    "line-break": "[联合国⏎儿童基金会](body/UNICEF)提供了意见。",
    "board": "[妇女署执行局](body/UN-Women-EB)核可了计划。",
    # UNICEF's Executive Board is 执行局, WHO's is 执行委员会
    "board-of-who": "[世界卫生组织执行委员会](body/WHO-EB)核可了计划。",
    "office": "[联合国人权事务高级专员办事处](body/OHCHR)发表了评论。",
    # the High Commissioner acts as an organ: another body than the Office
    "high-commissioner": "[联合国人权事务高级专员](body/HCHR)发表了评论。",
    "secretary-general": "[秘书长](body/SG)任命了工作组。",
    # the head of another organization acts for that one
    "secretary-general-of-another": "[欧安组织](body/OSCE)秘书长会见了[联合国秘书长](body/SG)。",
    "secretary-general-behind-brackets": (
        "[妇女署](body/UN-Women)会见了[加勒比共同体](body/CARICOM)([加共体](body/CARICOM))秘书长和[太平洋岛屿论坛](body/PIF)秘书长。"
    ),
    "office-of-another-in-nairobi": "[教科文组织](body/UNESCO)内罗毕办事处和[日内瓦办事处](body/UNOG)提供了意见。",
    "sector-of-another": "[阿盟](body/LAS)政治事务部门负责人参加。",
    "in-a-city": "会议在[巴黎](place/Paris-FRA)[联合国教育、科学及文化组织](body/UNESCO)总部举行。",
    "cities": "[开普敦](place/CapeTown-ZAF)、[科托努](place/Cotonou-BEN)和[胡志明市](place/HoChiMinhCity-VNM)各派一人。",
    # 海防 is the defence of a coast more often than the city; a language is no city
    "no-cities": "[黎巴嫩](country/LBN)海防部队和日本语教师参加。",
    "regional": "[亚太经社会](body/ESCAP)和[西亚经社会](body/ESCWA)各派一人。",
    "regional-organization": "[非洲联盟](body/AU)和[欧盟](body/EU)派出观察员。",
}

BODIES_EN = {
    "full": "The [United Nations Entity for Gender Equality and the Empowerment of Women](body/UN-Women) commented.",
    "short": "[UN-Women](body/UN-Women) commented.",
    "acronyms": "[UNDP](body/UNDP), [UNFPA](body/UNFPA), [UNICEF](body/UNICEF) and [UNHCR](body/UNHCR) commented.",
    "former": "[UNIFEM](body/UNIFEM) commented.",
    "line-break": "The [United Nations⏎Children's Fund](body/UNICEF) commented.",
    "apostrophe": "The [United Nations Children’s Fund](body/UNICEF) commented.",
    "office": "The [Office of the United Nations High Commissioner for Human Rights](body/OHCHR) commented.",
    "high-commissioner": "The [United Nations High Commissioner for Human Rights](body/HCHR) commented.",
    "secretary-general": "The [Secretary-General](body/SG) appointed a group.",
    "regional-organization": "The [African Union](body/AU) and the [European Union](body/EU) sent observers.",
    # the head of another organization acts for that one
    "secretary-general-of-another": (
        "The [OSCE](body/OSCE) Secretary-General and the Secretary-General of the [OECD](body/OECD) met the "
        "[Secretary-General](body/SG)."
    ),
}

# three bodies that translations confuse
HUMAN_RIGHTS = {
    "committee-zh": ("[人权事务委员会](body/CCPR)通过了意见。", "zh"),
    "council-zh": ("[人权理事会](body/HRC)通过了意见。", "zh"),
    "commission-zh": ("[人权委员会](body/CHR)通过了意见。", "zh"),
    "all-zh": ("[人权委员会](body/CHR)由[人权理事会](body/HRC)取代，[人权事务委员会](body/CCPR)则不受影响。", "zh"),
    # a regional and a national commission are others again
    "african-zh": ("[非洲人权和民族权委员会](body/ACHPR)通过了意见。", "zh"),
    "national-zh": ("[肯尼亚国家人权委员会](body/国家人权委员会-KEN)通过了意见。", "zh"),
    "committee-en": ("The [Human Rights Committee](body/CCPR) adopted views.", "en"),
    "council-en": ("The [Human Rights Council](body/HRC) adopted views.", "en"),
    "commission-en": ("The [Commission on Human Rights](body/CHR) adopted views.", "en"),
}

# a known name inside a longer word or name is not that name
TRAPS_ZH = {
    # money
    "francs": "灯塔用去80万瑞士法郎和3万澳大利亚元。",
    "head-of-state-is-no-money": "[法国](country/FRA)元首看了灯塔。",
    "national-congress": "全国人民代表大会通过了法律。",
    # developing countries are not China
    "developing-countries": "发展中国家和最不发达国家需要更多资金。",
    "among-countries": "其中国家机构的作用尤为重要。",
    # other assemblies and offices of the same name
    "all-states": "各国秘书长和各国议会收到了来文。",
    # the deputy and assistant secretaries-general are not the Secretary-General
    "under-secretary-general": "主管政治事务的副秘书长作了通报。",
    "assistant-secretary-general": "助理秘书长作了通报。",
    # a party's secretary-general neither
    "generic-body": "若干委员会和工作组已经解散。",
    # 阿拉伯语 and 中文 are languages
    "language": "文件以中文、阿拉伯语和法文分发。",
    # persons whose names hold the name of a country or city
    "language-offered": "教材以法文和西班牙文公开提供。",
    "person-ranked": "我们感谢特斯法马里亚姆中将。",
    "person-dotted": "约旦·史密斯女士和玛丽·乍得先生发了言。",
    # general words that annotation.md leaves out
    "generic": "联合国系统、会员国和国际社会应当作出努力。",
    # Indian, not India
    "hinduism": "印度教节日期间放假。",
}

TRAPS_EN = {
    # money
    "dinars": "The lighthouse cost two million Jordan dinars.",
    "under-secretary-general": "The Under-Secretary-General briefed the members.",
    "assistant-secretary-general": "An Assistant Secretary-General briefed the members.",
    "generic": "The United Nations system, Member States and the international community should act.",
    # acronyms are names only as they are written, in capitals
    "pronoun": "Who can help us, and what can it do?",
    "adjective": "Latin American and South African colleagues took part.",
    "word": "The unaided eye cannot see it.",
}

PLACES_ZH = {
    # the ocean is a place, not the country
    "ocean": "[印度洋](place/IndianOcean)沿岸各国派员参加。",
    "city": "讲习班在[内罗毕](place/Nairobi-KEN)和[纽约](place/NewYorkCity-USA)举行。",
    "region": "[撒哈拉以南非洲](place/m49-202)的进展较慢。",
    # towns where operations of the United Nations are
    "towns": "珊瑚站设在[马拉卡勒](place/Malakal)、[戈马](place/Goma)和[基斯马尤](place/Kismayo)。",
    "gulf": "[亚丁](place/Aden)的渔民前往[亚丁湾](place/GulfOfAden)。",
    "inside-another": "[阿加德兹](place/Agadez)不是[加德兹](place/Gardez)。",
    "no-towns": "他们参加奥运会,创新山区农业,送到达连接点。",
}

COUNTRIES_ZH = {
    "short": "[津巴布韦](country/ZWE)和[越南](country/VNM)修订了法律。",
    "formal": "[阿拉伯埃及共和国](country/EGY)修订了法律。",
    # a government is its country
    "government": "[莫桑比克](country/MOZ)政府修订了法律。",
    # of two Congos the longer name is one of them
    "two-congos": "[刚果](country/COG)与[刚果民主共和国](country/COD)修订了法律。",
    "two-koreas": "[大韩民国](country/KOR)和[朝鲜民主主义人民共和国](country/PRK)派员参加。",
    "guineas": "[几内亚](country/GIN)、[几内亚比绍](country/GNB)和[赤道几内亚](country/GNQ)派员参加。",
    "niger-nigeria": "[尼日尔](country/NER)和[尼日利亚](country/NGA)派员参加。",
    "india-indonesia": "[印度](country/IND)和[印度尼西亚](country/IDN)派员参加。",
    "sudans": "[苏丹](country/SDN)和[南苏丹](country/SSD)派员参加。",
    "dominica": "[多米尼克](country/DMA)和[多米尼加共和国](country/DOM)派员参加。",
    "central-african-republic": "[中非共和国](country/CAF)派员参加。",
    "territory": "[波多黎各](country/PRI)派员参加。",
    "brackets": "[刚果(金)](country/COD)和[刚果(布)](country/COG)派员参加。",
    # historic names: still that country where it goes on, a user-assigned code where it does not
    "former-macedonia": "[前南斯拉夫的马其顿共和国](country/MKD)派员参加。",
    "yugoslavia": "[南斯拉夫](country/YUG)派员参加。",
    "czechoslovakia": "[捷克斯洛伐克](country/CSK)派员参加。",
    "soviet-union": "[苏联](country/SUN)派员参加。",
    "line-break": "[津巴⏎布韦](country/ZWE)修订了法律。",
}

COUNTRIES_EN = {
    "short": "[Zimbabwe](country/ZWE) and [Viet Nam](country/VNM) amended their laws.",
    "formal": "The [Arab Republic of Egypt](country/EGY) amended its laws.",
    "government": "The Government of [Mozambique](country/MOZ) amended its laws.",
    "two-congos": "The [Congo](country/COG) and the [Democratic Republic of the Congo](country/COD) took part.",
    "two-koreas": (
        "The [Republic of Korea](country/KOR) and the [Democratic People's Republic of Korea](country/PRK) took part."
    ),
    "guineas": (
        "[Guinea](country/GIN), [Guinea-Bissau](country/GNB), [Equatorial Guinea](country/GNQ) and [Papua New "
        "Guinea](country/PNG) took part."
    ),
    "niger-nigeria": "[Niger](country/NER) and [Nigeria](country/NGA) took part.",
    "sudans": "The [Sudan](country/SDN) and [South Sudan](country/SSD) took part.",
    "dominica": "[Dominica](country/DMA) and the [Dominican Republic](country/DOM) took part.",
    "ivory-coast": "[Côte d’Ivoire](country/CIV) took part.",
    "turkey": "[Turkey](country/TUR), now [Türkiye](country/TUR), took part.",
    "swaziland": "[Swaziland](country/SWZ), now [Eswatini](country/SWZ), took part.",
    "zaire": "[Zaire](country/COD) and [Burma](country/MMR) took part.",
    "former-macedonia": "The [former Yugoslav Republic of Macedonia](country/MKD) took part.",
    "yugoslavia": "[Yugoslavia](country/YUG) took part.",
    "iran-bracket": "[Iran (Islamic Republic of)](country/IRN) took part.",
}

PLACES_EN = {
    "ocean": "States on the [Indian Ocean](place/IndianOcean) took part.",
    "city": "Workshops were held in [Nairobi](place/Nairobi-KEN) and [New York](place/NewYorkCity-USA).",
    "region": "Progress in [sub-Saharan Africa](place/m49-202) was slower.",
    "towns": "Reef stations opened in [Bor](place/Bor), [Torit](place/Torit) and [Cap-Haïtien](place/CapHaitien).",
    "gulf": "Fishers of [Aden](place/Aden) went to the [Gulf of Aden](place/GulfOfAden).",
    "person": "Mr. Gao and Ms. Bali spoke of reefs.",
}

TREATIES_ZH = {
    "marked": "[《消除对妇女一切形式歧视公约》](treaty/CEDAW)第2条适用。",
    "unmarked": "[联合国宪章](treaty/UNCharter)第一条适用。",
    "protocol": "[《消除对妇女一切形式歧视公约任择议定书》](treaty/CEDAW-OP)已经生效。",
    # mentions do not nest: the protocol, not the convention in its name
    "protocol-outside": "[《消除对妇女一切形式歧视公约》任择议定书](treaty/CEDAW-OP)已经生效。",
}

TREATIES_EN = {
    "full": "[Convention on the Rights of the Child](treaty/CRC), article 12, applies.",
    "charter": "The [Charter of the United Nations](treaty/UNCharter) applies.",
    "protocol": (
        "The [Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against "
        "Women](treaty/CEDAW-OP) is in force."
    ),
}


@pytest.mark.parametrize("marked", BODIES_ZH.values(), ids=BODIES_ZH)
def test_body_zh(marked: str) -> None:
    check(marked.replace("⏎", "\n"), "zh")


@pytest.mark.parametrize("marked", BODIES_EN.values(), ids=BODIES_EN)
def test_body_en(marked: str) -> None:
    check(marked.replace("⏎", "\n"), "en")


@pytest.mark.parametrize(("marked", "language"), HUMAN_RIGHTS.values(), ids=HUMAN_RIGHTS)
def test_three_human_rights_bodies(marked: str, language: str) -> None:
    check(marked, language)


@pytest.mark.parametrize("text", TRAPS_ZH.values(), ids=TRAPS_ZH)
def test_part_of_a_longer_word_zh(text: str) -> None:
    check(text, "zh")


@pytest.mark.parametrize("text", TRAPS_EN.values(), ids=TRAPS_EN)
def test_part_of_a_longer_word_en(text: str) -> None:
    check(text, "en")


@pytest.mark.parametrize("marked", PLACES_ZH.values(), ids=PLACES_ZH)
def test_place_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", PLACES_EN.values(), ids=PLACES_EN)
def test_place_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", COUNTRIES_ZH.values(), ids=COUNTRIES_ZH)
def test_country_zh(marked: str) -> None:
    check(marked.replace("⏎", "\n"), "zh")


@pytest.mark.parametrize("marked", COUNTRIES_EN.values(), ids=COUNTRIES_EN)
def test_country_en(marked: str) -> None:
    check(marked, "en")


@pytest.mark.parametrize("marked", TREATIES_ZH.values(), ids=TREATIES_ZH)
def test_treaty_zh(marked: str) -> None:
    check(marked, "zh")


@pytest.mark.parametrize("marked", TREATIES_EN.values(), ids=TREATIES_EN)
def test_treaty_en(marked: str) -> None:
    check(marked, "en")
