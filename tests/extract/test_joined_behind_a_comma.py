"""Lists whose last items stand behind a comma, posts that several States have, and what one runs with another's money."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records
from tests.markup import check

LISTED = {
    "met": (
        "开发署会见了肯尼亚和多哥的代表,以及儿基会和粮农组织。",
        ["UNDP > KEN TGO UNICEF FAO : exchange completed"],
    ),
    "brought-together": (
        "会议汇集了世卫组织的专家,以及开发署和儿基会。",
        ["WHO UNDP UNICEF : participation completed"],
    ),
    "visited": ("妇女署访问了肯尼亚,以及乌干达。", ["UN-Women > KEN UGA : visit completed in KEN UGA"]),
    # what is talked about concerns another, who does not talk
    "topic": ("儿基会与粮农组织讨论了公约对欧洲联盟的适用性。", ["UNICEF > FAO : exchange completed"]),
    # who runs what another pays for
    "runs": ("开发署管理的全球基金赠款惠及渔民。", ["UNDP > GlobalFund : funding completed"]),
    "carries-out": ("粮食署执行的挪威捐款惠及渔民。", ["WFP > NOR : funding completed"]),
    "own-money": ("开发署管理的赠款惠及渔民。", []),
}
POSTS = {
    "of-four": "四个国家的外交部代表出席了会议。",
    "of-two": "[加纳](country/GHA)和[多哥](country/TGO)两国的卫生部派员参加。",
    "of-each": "各国的财政部派员参加。",
    "of-one": "[加纳](country/GHA)的[卫生部](body/卫生部-GHA)派员参加。",
}


@pytest.mark.parametrize("name", LISTED)
def test_who_is_named_behind_a_comma(name: str) -> None:
    told, expected = LISTED[name]
    assert records(told, "zh") == expected


@pytest.mark.parametrize("name", POSTS)
def test_a_ministry_of_several_states_is_none(name: str) -> None:
    check(POSTS[name], "zh")
