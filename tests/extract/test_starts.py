"""Patterns that look first where they can begin match what they did."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.collaborate.rules import rules
from extract.languages import codes
from extract.starts import guarded

GUARDED = ["met|sat", "(?<=x)met|[a-c]sat", "(?:the )?body", "a{2,}b", "(?P<who>me)t", r"\b(?:co-)?led"]
AS_THEY_ARE = ["[^x]?a", "(?:the )?", ".met", "[^x]met", r"\w+met", "(?i)met", "(?i:m)et", "a|", ""]


@pytest.mark.parametrize("pattern", [*GUARDED, *AS_THEY_ARE])
@given(text=st.text("xabcmetsledhody -", max_size=30))
def test_the_same_is_found(pattern: str, text: str) -> None:
    spans = [one.span() for one in re.finditer(pattern, text)]
    assert [one.span() for one in re.finditer(guarded(pattern), text)] == spans


@pytest.mark.parametrize("pattern", GUARDED)
def test_it_looks_first(pattern: str) -> None:
    assert guarded(pattern).startswith("(?=[")


@pytest.mark.parametrize("pattern", AS_THEY_ARE)
def test_what_may_begin_anywhere_stays(pattern: str) -> None:
    assert guarded(pattern) == pattern


@pytest.mark.parametrize("code", codes())
def test_the_words_of_the_kinds_look_first(code: str) -> None:
    assert rules(code).strong.pattern.startswith(("(?=[", r"(?<!\w)(?=["))
    assert rules(code).joined_before.pattern.startswith("(?=[")
