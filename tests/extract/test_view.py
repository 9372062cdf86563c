"""The reading view: text as a reader takes it in, and the way back to every character of the report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import languages
from extract.model import Block
from extract.structure import parse
from extract.view import SEPARATOR, View, build_view, normalize, reading_form

# pieces that reports are made of: scripts, widths, marks, breaks, furniture
PIECES = st.sampled_from(
    [
        *"一二三四五六年月日的和在第号()《》“”，。；：（）１２Ａ／ 　\t\n",
        *"abXYZ0159.,;:'’-–—/*¹²⁴",
        "\n\n",
        "\f",
        " \n",
        "妇女署",
        "UN-Women",
        "1. ",
        "2. ",
        "\n\n3. ",
        "\n¹ ",
        "\n\nE/CN.6/2014/7\n\n",
        "\n14-21345 3/12\n",
        "摘要\n",
        "Summary\n",
        "一. 导言\n",
        "目录\n",
        "\u00ad",
        "\u00a0",
        "\U0001f600",
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)
LANGUAGES = st.sampled_from(["zh", "en"])


def view_of(text: str, language: str = "zh") -> View:
    return build_view(text, parse(text, languages.data(language)))


@given(text=TEXTS, language=LANGUAGES)
def test_every_character_leads_back_to_the_one_it_came_from(text: str, language: str) -> None:
    view = view_of(text, language)
    for index, char in enumerate(view.text):
        source = text[view.source(index)]
        if char == " ":  # stands for the white space between two words, or between the pieces of a paragraph
            assert source.isspace()
        elif char != SEPARATOR:
            assert char == normalize(source)


@given(text=TEXTS, language=LANGUAGES)
def test_a_block_keeps_the_order_of_the_report(text: str, language: str) -> None:
    view = view_of(text, language)
    for _, start, end in view.blocks:
        sources = [view.source(index) for index in range(start, end)]
        assert sources == sorted(set(sources))


@given(text=TEXTS, language=LANGUAGES)
def test_nothing_of_the_report_is_lost_but_white_space_and_marks(text: str, language: str) -> None:
    view = view_of(text, language)
    blocks = parse(text, languages.data(language))
    expected = sorted(
        index
        for block in blocks
        if block.kind != "running"
        for start, end in block.pieces
        for index in range(start, end)
        if not text[index].isspace() and text[index] not in "¹²³⁴\u00ad"
    )
    kept = {view.source(index) for index, char in enumerate(view.text) if not char.isspace()}
    assert sorted(kept) == expected


@given(text=TEXTS, language=LANGUAGES, data=st.data())
def test_a_stretch_holds_its_first_and_last_character(text: str, language: str, data: st.DataObject) -> None:
    view = view_of(text, language)
    if not view.text:
        return
    start = data.draw(st.integers(0, len(view.text) - 1))
    end = data.draw(st.integers(start + 1, len(view.text)))
    first, last = view.span(start, end)
    assert (first, last) == (view.source(start), view.source(end - 1) + 1)


@given(text=st.text(max_size=80))
def test_normalize_keeps_every_offset(text: str) -> None:
    normal = normalize(text)
    assert len(normal) == len(text)
    assert normalize(normal) == normal


@given(text=st.text(max_size=80))
def test_reading_form_is_stable(text: str) -> None:
    assert reading_form(reading_form(text)) == reading_form(text)


FORMS = {
    "wide": ("（２０１１）", "(2011)"),
    "wide-letters": ("Ａ／６６／３８", "A/66/38"),
    "chinese-spaces": ("2011 年 6 月", "2011年6月"),
    "chinese-line": ("联合国\n儿童基金会", "联合国儿童基金会"),
    "english-spaces": ("Human  Rights\nCouncil", "Human Rights Council"),
    "no-break-space": ("Viet\u00a0Nam", "Viet Nam"),
    "ideographic-space": ("妇女署\u3000和", "妇女署和"),
    "dash": ("2011–2013", "2011-2013"),
    "footnote-mark": ("越南¹²，", "越南,"),
    "hyphen-at-the-end-of-a-line": ("UN-\nWomen", "UN-Women"),
    "soft-hyphen": ("Zim\u00adbabwe", "Zimbabwe"),
    "apostrophe": ("Women’s", "Women's"),
    "mixed": ("通过 UN Women 提供", "通过UN Women提供"),
}


@pytest.mark.parametrize(("text", "form"), FORMS.values(), ids=FORMS)
def test_reading_form(text: str, form: str) -> None:
    assert reading_form(text) == form


def test_pieces_of_a_paragraph_are_joined() -> None:
    text = "津巴\n\n布韦"
    view = build_view(text, [Block("paragraph", [(0, 2), (4, 6)])])
    assert view.text == f"津巴布韦{SEPARATOR}"
    assert view.span(0, 4) == (0, 6)


def test_pieces_of_an_english_paragraph_are_joined_by_a_space() -> None:
    text = "Viet\n\nNam"
    view = build_view(text, [Block("paragraph", [(0, 4), (6, 9)])])
    assert view.text == f"Viet Nam{SEPARATOR}"
    assert view.span(0, 8) == (0, 9)


def test_footnotes_stand_behind_the_text_and_running_heads_nowhere() -> None:
    text = "甲乙丙"
    blocks = [Block("footnote", [(0, 1)], "1"), Block("running", [(1, 2)]), Block("paragraph", [(2, 3)])]
    view = build_view(text, blocks)
    assert view.text == f"丙{SEPARATOR}甲{SEPARATOR}"
    assert [block.kind for block, _, _ in view.blocks] == ["paragraph", "footnote"]
    assert [view.block_at(index) for index in range(4)] == [0, 0, 1, 1]


def test_an_empty_report_has_an_empty_view() -> None:
    view = build_view("", [])
    assert (view.text, view.blocks) == ("", [])
