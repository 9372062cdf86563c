"""What happened at a meeting that the sentence before tells of: when it was, where, and at which one."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    "at-the-seminar": (
        "A seminar on reefs was held in Nairobi on 8 March 2021. At the seminar, WMO briefed UNHCR on the temperature of the sea.",
        ["WMO > UNHCR : statement completed @2021-03-08 in Nairobi-KEN"],
    ),
    "attended-the-workshop": (
        "UNHCR and ILO held a workshop on reefs in Paris in May 2021. UNICEF attended the workshop.",
        [
            "UNHCR ILO : event completed @2021-05 in Paris-FRA",
            "UNICEF > UNHCR ILO : participation completed @2021-05 in Paris-FRA",
        ],
    ),
    "signed-there": (
        "A forum on reefs took place in Bangkok in 2021. UNHCR and ILO signed a memorandum of understanding at the forum.",
        ["UNHCR ILO : coordination completed @2021 in Bangkok-THA"],
    ),
    # a sentence between does not matter
    "two-sentences-on": (
        "A forum on reefs took place in Bangkok in 2021. Some 300 people came. During the forum, WHO and UNICEF issued a joint statement.",
        ["WHO UNICEF : publication completed @2021 in Bangkok-THA"],
    ),
    # who speaks there comes to those who hold it
    "to-its-hosts": (
        "UNHCR and ILO held a workshop on reefs in Paris in May 2021. At the workshop, UNICEF made a statement.",
        [
            "UNHCR ILO : event completed @2021-05 in Paris-FRA",
            "UNICEF > UNHCR ILO : statement completed @2021-05 in Paris-FRA",
        ],
    ),
    # what it tells itself goes first
    "own-place": (
        "A forum on reefs took place in Bangkok in 2021. During the forum, UNHCR and ILO trained teachers in Mali in May 2020.",
        ["UNHCR ILO : training completed @2020-05 in MLI"],
    ),
    # one body alone may have held it, and no meeting need be named again
    "briefed": (
        "In May 2021, UNEP convened its annual meeting on reefs. The meeting was briefed by UNHCR and ILO.",
        ["UNHCR ILO > UNEP : statement completed @2021-05"],
    ),
    "speakers": (
        "UNEP held a meeting on reefs in Paris in May 2021. Speakers included representatives of UNHCR and ILO.",
        ["UNHCR ILO > UNEP : participation completed @2021-05 in Paris-FRA"],
    ),
    "speakers-at-a-session": (
        "The tenth session of the Forum on Minority Issues was held in May 2021. Panellists were the Presidents of ILO and WHO.",
        ["ILO WHO > ForumOnMinorityIssues : participation completed @2021-05 at ForumOnMinorityIssues/10"],
    ),
    "remarks": (
        "UNEP held a meeting on reefs in Paris in May 2021. The Director of UNHCR made welcoming remarks.",
        ["UNHCR > UNEP : statement completed @2021-05 in Paris-FRA"],
    ),
    "presentations": (
        "UNEP held a meeting on reefs in Paris in May 2021. Presentations were made by UNHCR and ILO.",
        ["UNHCR ILO > UNEP : statement completed @2021-05 in Paris-FRA"],
    ),
    # who was there holds nothing, and no meeting is told of
    "held-by-nobody": (
        "UNEP was at a meeting on reefs. Presentations were made by UNHCR and ILO.",
        ["UNHCR ILO : statement completed"],
    ),
    "no-meeting": (
        "UNEP published a report on reefs in May 2021. Presentations were made by UNHCR and ILO.",
        ["UNHCR ILO : statement completed"],
    ),
    "report-presented": ("UNEP held a meeting on reefs in Paris in May 2021. The report was presented by UNHCR.", []),
    # something else than the meeting is spoken of
    "elsewhere": (
        "A forum on reefs took place in Bangkok in 2021. UNHCR and ILO trained teachers.",
        ["UNHCR ILO : training completed"],
    ),
    "another-meeting": (
        "UNHCR hosted a conference in Oslo on 3 April 2020. At the meeting of the Board in May 2021, UNDP briefed UNICEF.",
        ["UNDP > UNICEF : statement completed @2021-05"],
    ),
    # of two dates nobody can tell which is meant
    "two-dates": (
        "A forum on reefs, planned since May 2019, was held in Bangkok in June 2021. At the forum, WMO briefed UNHCR.",
        ["WMO > UNHCR : statement completed in Bangkok-THA"],
    ),
}

CHINESE = {
    "in-its-course": (
        "珊瑚礁研讨会于2021年3月8日至10日在曼谷举行，约300人与会。会议期间，难民署与劳工组织签署了合作协定。",
        ["UNHCR ILO : coordination completed @2021-03-08/2021-03-10 in Bangkok-THA"],
    ),
    "at-the-meeting": (
        "大会于2021年5月在纽约举行了辩论。安全理事会在会上听取了难民署的通报。",
        ["UNHCR > SC : statement completed @2021-05 in NewYorkCity-USA"],
    ),
    "two-sentences-on": (
        "2021年5月，难民署在巴黎举行了珊瑚礁论坛。约300人与会。论坛期间，世卫组织与儿基会发布了联合声明。",
        ["WHO UNICEF : publication completed @2021-05 in Paris-FRA"],
    ),
    "own-date": (
        "难民署于2021年5月在巴黎举行了珊瑚礁论坛。难民署与儿基会于2022年6月培训了教师。",
        ["UNHCR UNICEF : training completed @2022-06"],
    ),
    "elsewhere": (
        "难民署于2021年5月在巴黎举行了珊瑚礁论坛。儿基会与世卫组织合作修复了珊瑚。",
        ["UNICEF WHO : support completed"],
    ),
    "city-behind-its-country": (
        "珊瑚论坛于2022年6月在波兰卡托维兹举行。论坛期间，难民署与劳工组织签署了协定。",
        ["UNHCR ILO : coordination completed @2022-06 in POL Katowice-POL"],
    ),
    # a part of the world only says where the place is; alone it is the place, and so is a region of a country
    "in-africa": (
        "在非洲，难民署与儿基会于2020年12月在内罗毕共同设立了珊瑚站。",
        ["UNHCR UNICEF : coordination completed @2020-12 in Nairobi-KEN"],
    ),
    "africa-alone": (
        "在非洲，难民署与儿基会共同设立了珊瑚站。",
        ["UNHCR UNICEF : coordination completed in m49-002"],
    ),
    "region-of-a-country": (
        "在达尔富尔，难民署与儿基会在法希尔共同设立了珊瑚站。",
        ["UNHCR UNICEF : coordination completed in Darfur ElFasher"],
    ),
    # who belongs to a forum does so all the time
    "members": (
        "难民署于2021年5月在巴黎举行了珊瑚礁论坛。该论坛的成员包括儿基会和世卫组织。",
        ["UNICEF WHO : membership ongoing"],
    ),
}

HELD = "2021年5月，难民署和劳工组织在巴黎举办了研讨会。"
THERE = "completed @2021-05 in Paris-FRA"
HOSTS = f"UNHCR ILO : event {THERE}"
GUESTS = {
    "opening": ("粮农组织总干事致开幕词。", [f"FAO > UNHCR ILO : statement {THERE}"]),
    "keynote": ("粮农组织总干事作主旨发言。", [f"FAO > UNHCR ILO : statement {THERE}"]),
    "at-the-opening": ("教科文组织总干事在开幕式上致辞。", [f"UNESCO > UNHCR ILO : statement {THERE}"]),
    "chairs": ("研讨会由粮农组织高级研究员主持。", [f"FAO > UNHCR ILO : leadership {THERE}"]),
    "supported": ("研讨会由粮农组织和儿基会协办。", [f"FAO UNICEF > UNHCR ILO : event {THERE}"]),
    "during": ("研讨会期间，粮农组织介绍了其工作。", [f"FAO > UNHCR ILO : statement {THERE}"]),
    "came": ("粮农组织的代表参加了研讨会。", [f"FAO > UNHCR ILO : participation {THERE}"]),
    "others-came": (
        "粮农组织的官员出席，此外还有来自儿基会的代表出席会议。",
        [f"FAO UNICEF > UNHCR ILO : participation {THERE}"],
    ),
    "brought-together": (
        "活动汇集了粮农组织、儿基会和国际组织的代表。",
        ["FAO UNICEF > UNHCR ILO : participation completed"],
    ),
    "many-came": (
        "粮农组织的官员出席，此外还有中亚5国、美、俄等30多国家以及儿基会、教科文组织等国际组织的约70名学者出席会议。",
        [f"FAO UNICEF UNESCO > UNHCR ILO : participation {THERE}"],
    ),
    "also-came": (
        "参加研讨会的还有来自儿基会、教科文组织的专家。",
        [f"UNICEF UNESCO > UNHCR ILO : participation {THERE}"],
    ),
    "paid-for": ("研讨会的费用由日本政府承担。", [f"UNHCR ILO > JPN : funding {THERE}"]),
    # what is only spoken of there, and what happens elsewhere
    "spoken-of": ("会议审议了粮农组织的报告。", []),
    "topic": ("会议讨论了与粮农组织的合作。", []),
    "elsewhere": ("粮农组织总干事在罗马发表讲话。", []),
    "other-meeting": ("粮农组织参加了人权理事会第四十届会议。", ["FAO > HRC : participation completed at HRC/40"]),
}


@pytest.mark.parametrize(("told", "expected"), ENGLISH.values(), ids=ENGLISH)
def test_at_a_meeting(told: str, expected: list[str]) -> None:
    assert records(told, "en") == expected


@pytest.mark.parametrize(("told", "expected"), CHINESE.values(), ids=CHINESE)
def test_at_a_meeting_zh(told: str, expected: list[str]) -> None:
    assert records(told, "zh") == expected


@pytest.mark.parametrize("name", GUESTS)
def test_who_comes_to_a_meeting_comes_to_its_hosts(name: str) -> None:
    told, expected = GUESTS[name]
    assert records(HELD + told, "zh") == [HOSTS, *expected]
    assert not any("UNHCR" in one for one in records(told, "zh"))


def test_a_meeting_is_spoken_of_in_the_next_paragraph() -> None:
    assert records(f"1. {HELD}\n\n2. 会上谈到了珊瑚。\n\n3. 粮农组织总干事致开幕词。\n", "zh") == [
        HOSTS,
        f"FAO > UNHCR ILO : statement {THERE}",
    ]


def test_the_meeting_of_a_paragraph_is_its_own() -> None:
    told = f"1. {HELD}\n\n2. 妇女署与粮农组织举办了讲习班，儿基会参加了讲习班。\n"
    assert records(told, "zh")[1:] == [
        "UN-Women FAO : event completed",
        "UNICEF > UN-Women FAO : participation completed",
    ]
