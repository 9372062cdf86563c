"""Sentences: what statements are read from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract import languages
from extract.sentences import sentences
from extract.structure import parse
from extract.view import build_view

#: Each part behind ``|`` is a sentence.
SENTENCES = {
    "zh": ("zh", "妇女署举办了论坛。|会议很成功！|谁参加了？|(见附件)。"),
    "zh-quoted": ("zh", "他说：“会议很成功。”|论坛结束了。"),
    "en": ("en", "UNICEF met the Committee on 3 May. |It was a success."),
    "en-abbreviations": ("en", "Ms. A. Smith met Mr. B. Jones (see No. 3, para. 4). |UNDP left."),
    "en-ranks": ("en", "Lt. General A. Smith met Brig. Gen. B. Jones and Prof. C. Li. |UNDP left."),
    "en-decimals": ("en", "It cost $3.5 million. |UNDP paid 2.1 per cent of it."),
}


def split(text: str, language: str) -> list[str]:
    """Return the sentences of the paragraphs of *text*."""
    words = languages.data(language)
    view = build_view(text, parse(text, words))
    return [view.text[one.start : one.end] for one in sentences(view, words)]


@pytest.mark.parametrize("name", SENTENCES)
def test_a_text_is_split_into_its_sentences(name: str) -> None:
    language, marked = SENTENCES[name]
    expected = [part.strip().translate({0xFF01: "!", 0xFF1A: ":", 0xFF1F: "?"}) for part in marked.split("|")]
    assert split(marked.replace("|", ""), language) == expected


def test_the_number_of_a_paragraph_is_no_part_of_a_sentence() -> None:
    assert split("1. 妇女署举办了论坛。\n\n2. 论坛结束了。", "zh") == ["妇女署举办了论坛。", "论坛结束了。"]


def test_headings_are_no_sentences() -> None:
    assert split("1. 妇女署举办了论坛。\n\n二. 前进的道路\n\n2. 论坛结束了。", "zh") == [
        "妇女署举办了论坛。",
        "论坛结束了。",
    ]


@given(st.text(alphabet="妇女署、,。!?… .a1\n", max_size=60), st.sampled_from(["zh", "en"]))
def test_sentences_follow_each_other_and_are_not_empty(text: str, language: str) -> None:
    words = languages.data(language)
    view = build_view(text, parse(text, words))
    end = 0
    for one in sentences(view, words):
        assert end <= one.start < one.end
        end = one.end
