"""The markup of the tests: what it reads, what it refuses, and that its comparison can fail."""

from __future__ import annotations

import pytest

from tests.markup import Marked, MarkupError, check, differences, parse


def test_a_mark_becomes_text_and_offsets() -> None:
    assert parse("[妇女署](body/UN-Women)前往[日内瓦](place/Geneva-CHE)。") == (
        "妇女署前往日内瓦。",
        [Marked(0, 3, "妇女署", ("body/UN-Women",)), Marked(5, 8, "日内瓦", ("place/Geneva-CHE",))],
    )


READ = {
    "no-mark": ("没有提及任何实体。", "没有提及任何实体。", []),
    "empty": ("", "", []),
    "brackets-in-text-and-path": (
        "[第1325(2000)号决议](resolution/S/RES/1325(2000))",
        "第1325(2000)号决议",
        [("第1325(2000)号决议", ("resolution/S/RES/1325(2000)",))],
    ),
    "square-brackets-in-a-mark": ("[第[7]卷](document/7)", "第[7]卷", [("第[7]卷", ("document/7",))]),
    "plural": ("[两个实体](body/A+body/B)", "两个实体", [("两个实体", ("body/A", "body/B"))]),
    "glued-marks": ("[甲](body/A)[乙](body/B)", "甲乙", [("甲", ("body/A",)), ("乙", ("body/B",))]),
    "round-brackets-outside": (
        "the Board (see [A/1](document/A/1))",
        "the Board (see A/1)",
        [("A/1", ("document/A/1",))],
    ),
    "escaped": (r"\[sic\] [A/1](document/A/1)", "[sic] A/1", [("A/1", ("document/A/1",))]),
    "line-end": ("a\n[b](body/B)", "a\nb", [("b", ("body/B",))]),
}


@pytest.mark.parametrize(("marked", "plain", "mentions"), READ.values(), ids=READ)
def test_read(marked: str, plain: str, mentions: list[tuple[str, tuple[str, ...]]]) -> None:
    text, found = parse(marked)
    assert text == plain
    assert [(one.text, one.paths) for one in found] == mentions
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]


REFUSED = {
    "text-not-closed": "[妇女署(body/UN-Women)",
    "path-not-closed": "[妇女署](body/UN-Women",
    "inner-bracket-not-closed": "[第1325(2000)号决议](resolution/S/RES/1325(2000)",
    "no-path": "[妇女署]前往日内瓦",
    "empty-path": "[妇女署]()",
    "empty-second-path": "[两个实体](body/A+)",
    "empty-text": "[](body/A)",
    "nested": "[联合国[妇女署](body/UN-Women)执行局](body/UN-Women-EB)",
    "closed-twice": "妇女署](body/UN-Women)",
}


@pytest.mark.parametrize("marked", REFUSED.values(), ids=REFUSED)
def test_refuse(marked: str) -> None:
    with pytest.raises(MarkupError):
        parse(marked)


def test_check_passes_when_all_is_found() -> None:
    check("[妇女署](body/UN-Women)支持[津巴布韦](country/ZWE)。", "zh")


DIFFERENT = {
    "extra": ("妇女署。", ["+ 0-3 '妇女署' body/UN-Women"]),
    "missing": ("[规划](body/UN-Women)。", ["- 0-2 '规划' body/UN-Women"]),
    "identity": ("[妇女署](body/UNDP)。", ["+ 0-3 '妇女署' body/UN-Women", "- 0-3 '妇女署' body/UNDP"]),
    "offsets": ("[妇女署。](body/UN-Women)", ["+ 0-3 '妇女署' body/UN-Women", "- 0-4 '妇女署。' body/UN-Women"]),
    "one-of-two": (
        "[妇女署](body/UN-Women)致函妇女署。",
        ["+ 5-8 '妇女署' body/UN-Women"],
    ),
    "one-path-too-many": (
        "[妇女署](body/UN-Women+body/UNDP)。",
        ["+ 0-3 '妇女署' body/UN-Women", "- 0-3 '妇女署' body/UN-Women+body/UNDP"],
    ),
}


@pytest.mark.parametrize(("marked", "expected"), DIFFERENT.values(), ids=DIFFERENT)
def test_differences(marked: str, expected: list[str]) -> None:
    assert sorted(differences(marked, "zh")) == expected
    with pytest.raises(AssertionError, match="extra"):
        check(marked, "zh")


def test_the_order_of_a_plural_does_not_count() -> None:
    sentence = "[妇女署](body/UN-Women)和[开发署](body/UNDP)商定，[两个实体](%s)每年会晤。"
    assert differences(sentence % "body/UNDP+body/UN-Women", "zh") == []
    assert differences(sentence % "body/UN-Women+body/UNDP", "zh") == []
