"""What has not come about, what is only wished, decided or asked for, and what each does for itself: no record."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    # ---- what did not come about
    "discontinued": ("UNICEF discontinued its cooperation with the World Food Programme on school meals in 2021.", []),
    "withdrew": ("Kenya withdrew from the Contact Group on Piracy, which UNODC had joined earlier.", []),
    "abandoned": ("In May, FAO and WHO abandoned the joint project on dairy farming.", []),
    "were-to-have": ("FAO and UNICEF were to have organized a workshop in Accra with the support of UNDP.", []),
    "could-have": ("UNDP could have supported the Government of Ghana in drafting the law.", []),
    "could-not": ("For lack of funds, UNESCO could not train the teachers of Togo together with UNICEF.", []),
    "unclear": ("It remains unclear whether UNDP and FAO organized the workshop together.", []),
    "prevented": ("UNHCR was prevented from visiting the camp with UNICEF.", []),
    "cooperation-suspended": ("Cooperation between UNICEF and UNHCR was suspended in May.", []),
    "on-paper": ("Cooperation between UNICEF and UNHCR existed on paper only.", []),
    "agreement-under-review": ("A memorandum of understanding between UNICEF and UNHCR is under review.", []),
    # … while something else did
    "held-later": (
        "After the first workshop had been cancelled, another was organized by UNICEF and UNHCR.",
        ["UNICEF UNHCR : event completed"],
    ),
    "another-draft": (
        "UNICEF trained 30 teachers together with UNESCO; an earlier proposal had been rejected.",
        ["UNICEF UNESCO : training completed"],
    ),
    "no-list": ("UNICEF provided no list of schools to UNHCR.", []),
    "no-partner": ("FAO, which is not a partner of UNICEF, opened an office in Togo.", []),
    "not-only": (
        "UNICEF is not only training teachers together with UNESCO.",
        ["UNICEF UNESCO : training ongoing"],
    ),
    # ---- who only does harm to what others have done
    "destroyed-by": (
        "UNOPS is building schools on behalf of the Ministry of the Interior, two of which were destroyed by Al-Shabaab.",
        ["UNOPS > ministry-of-the-interior : support ongoing"],
    ),
    # ---- whom only another clause tells of
    "resulted-in": (
        "UNICEF and UNESCO published a handbook on schools, which resulted in new guidelines for Ghana.",
        ["UNICEF UNESCO : publication completed"],
    ),
    "including-for": (
        "UNICEF trained 30 teachers together with UNESCO, including for Ghana.",
        ["UNICEF UNESCO > GHA : training completed"],
    ),
    # ---- what is asked for
    "requested-to-ensure": (
        "The Secretary-General is requested to ensure that UNDP supports the Government of Ghana.",
        [],
    ),
    "asked-for": ("Ghana and Togo asked UNDP for support.", []),
    "recommendation-in-brackets": (
        "The evaluation recommends (recommendation 2) that UNICEF train teachers together with UNESCO.",
        [],
    ),
    # ---- each for itself
    "both": ("Both UNICEF and UNESCO have trained teachers.", []),
    "both-at-one-meeting": (
        "Both UNICEF and UNESCO supported the Government of Ghana.",
        ["UNICEF UNESCO > GHA : support completed"],
    ),
    "opposite-conclusions": ("UNICEF and UNESCO reached opposite conclusions on the census.", []),
    "their-functions-together": (
        "UNICEF and UNESCO maintained close cooperation in carrying out their mandates.",
        ["UNICEF UNESCO : coordination ongoing"],
    ),
    "their-functions": ("UNICEF and UNESCO continue to perform their functions in Togo.", []),
    # ---- States that only are members of something
    "members": ("Ghana and Togo are members of the Economic and Social Council.", []),
}
CHINESE = {
    # ---- what did not come about
    "stopped": ("儿基会2021年停止向粮食署提供数据。", []),
    "fell-through": ("儿基会与粮食署原拟在阿克拉会面,因道路中断而作罢。", []),
    "planned-once": ("儿基会和粮食署原计划联合举办讲习班。", []),
    "unwilling": ("儿基会不愿与粮食署签署协议。", []),
    "no-means": ("儿基会无法与粮食署一起培训教师。", []),
    "not-another": ("该项目由儿基会而非粮食署实施。", []),
    # … but the same characters may stand in other words
    "plan-for-restoring": (
        "儿基会和粮食署制定了社区复原计划。",
        ["UNICEF WFP : coordination completed"],
    ),
    "response-by": ("对评价的回应由儿基会提交给粮食署。", ["UNICEF > WFP : input ongoing"]),
    "advice": ("儿基会向粮食署提供了咨询建议。", ["UNICEF > WFP : input completed"]),
    "for-different-children": (
        "儿基会和粮食署为不同儿童群体联合举办了讲习班。",
        ["UNICEF WFP : training completed"],
    ),
    # ---- what is asked for, decided or made to depend on something
    "recommends": ("委员会建议由儿基会与粮食署联合举办讲习班。", []),
    "should": ("津贴标准应由儿基会会同粮食署订定。", []),
    "decided": ("委员会决定由儿基会和粮食署参加甄选小组。", []),
    "whether": ("是否与粮食署联合举办讲习班,儿基会尚未表态。", []),
    # ---- those who fight
    "fight": ("青年党与伊黎伊斯兰国在邦特兰反复交战。", []),
    # ---- States that only are members of something
    "members": ("加纳和多哥均为人权理事会成员。", []),
    "elected": ("加纳当选为人权理事会成员。", ["HRC > GHA : membership ongoing"]),
}


@pytest.mark.parametrize("name", ENGLISH)
def test_what_an_english_sentence_does_not_assert(name: str) -> None:
    text, expected = ENGLISH[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", CHINESE)
def test_what_a_chinese_sentence_does_not_assert(name: str) -> None:
    text, expected = CHINESE[name]
    assert records(text, "zh") == expected


def test_what_a_state_is_a_member_of_is_not_likely_either() -> None:
    text = "Ghana is a member of the Economic and Social Council and of the Human Rights Council."
    assert not extract.extract_report(text, "en").collaborations
