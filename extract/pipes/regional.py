"""Offices of a body for a part of the world: the FAO Regional Office for Africa, 妇女署西非和中非区域办事处.

They are bodies of their own, where an office in a country acts for the body it is one of. Where the region stands (the
Africa Regional Office of FAO) and which of its names is used makes no other office.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract import languages
from extract.called import units_with_forms, unlisted_organ
from extract.pipes.board import PLACES, Candidate

if TYPE_CHECKING:
    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["regional_offices"]

# The name of a region has so many characters at most.
_REGION = 80
# A short form behind a name.
_BRACKET = re.compile(r"\s?\((?P<short>[^()\n]{2,16})\)")


def regional_offices(state: Board) -> list[Candidate]:
    """Return the offices whose region and whose owner are told; they need the known names on the board."""
    return [
        office
        for head in state.words.pattern("names", "regional").finditer(state.view.text)
        if state.known_over(*head.span()) is None and (office := _office(state, head)) is not None
    ]


def _office(state: Board, head: re.Match[str]) -> Candidate | None:
    """Return the office of which *head* is what it is called without region and owner."""
    text = state.view.text
    start, end = _with_region(state, *head.span())
    if end - start == len(head[0]):
        owner = _owner_behind(state, end)
        last = _behind(state, owner.end) if owner else end
        if owner is None or last == owner.end:
            return None
        return _named(state, start, last, head[0] + text[owner.end : last], owner)  # Regional Office of FAO for Africa
    form = text[start:end]
    if owner := _owner_behind(state, end):
        return _named(state, start, _behind_short_form(state, owner), form, owner)
    for gap in state.words.tables["names"]["regional_gaps"]:
        if text.endswith(gap, 0, start) and (owner := _owner_before(state, start - len(gap))):
            return _named(state, owner.start, end, form, owner)
    return None


def _with_region(state: Board, start: int, end: int) -> tuple[int, int]:
    """Return the edges of a head with the region, or the place, that stands right before or behind it."""
    text = state.view.text
    before = state.words.pattern("names", "regional_before").search(text, max(0, start - _REGION), start)
    if before is not None:
        return before.start(), end
    gap: str = state.words.tables["names"]["regional_gaps"][0]
    in_place = state.words.pattern("names", "regional_in_place").match(text, start, end) is not None
    place = state.ending_at(start - len(gap)) if in_place and text.endswith(gap, 0, start) else None
    if place is not None and place.kind in PLACES:
        return place.start, end
    return start, _behind(state, end)


def _behind(state: Board, end: int) -> int:
    """Return the end of the region, or place, told behind *end*: of a head, or of the body whose office it is."""
    region = state.words.pattern("names", "regional_behind").match(state.view.text, end)
    if region is not None:
        return region.end()
    joint = state.words.pattern("names", "regional_joint").match(state.view.text, end)
    place = state.known_from(joint.end()) if joint else None
    return place.end if place is not None and place.kind in PLACES else end


def _owner_behind(state: Board, end: int) -> Candidate | None:
    joint = state.words.pattern("names", "owner_behind").match(state.view.text, end)
    return _body(state.known_from(joint.end())) if joint else None


def _behind_short_form(state: Board, owner: Candidate) -> int:
    """Return the end of the short form in brackets behind the name of *owner*, that of the name where there is none."""
    bracket = _BRACKET.match(state.view.text, owner.end)
    short = state.known_from(bracket.start("short")) if bracket else None
    return bracket.end() if bracket and short is not None and short.entities == owner.entities else owner.end


def _owner_before(state: Board, end: int) -> Candidate | None:
    """Return the body that ends at *end*, also with its short form in brackets behind it."""
    text = state.view.text
    if text.endswith(")", 0, end):
        end = len(text[: max(0, text.rfind("(", 0, end))].rstrip())
    return _body(state.ending_at(end, "Body"))


def _body(one: Candidate | None) -> Candidate | None:
    return one if one is not None and one.kind == "Body" and one.entities else None


def _named(state: Board, start: int, end: int, form: str, owner: Candidate) -> Candidate:
    """Return the office of *owner* that is called *form*."""
    entity, words = owner.entities[0], state.words
    known = _listed(words.code).get((entity.path, _plain(form, words)))
    whose = entity.label.get(words.code, state.view.text[owner.start : owner.end])
    office = known or unlisted_organ(form.strip(), whose, words.code)
    return Candidate(start, end, "Body", "un_name", (office,), confidence=0.8, rank=3)


@cache
def _listed(language: str) -> dict[tuple[str, str], Entity]:
    """Return the offices of the authority files by the path of their owner and what they are called, in plain form."""
    words = languages.data(language)
    head = words.pattern("names", "regional")
    return {
        (owner, _plain(form, words)): office
        for form, owner, office in units_with_forms(language)
        if head.search(form) is not None
    }


def _plain(form: str, words: LanguageData) -> str:
    """Return *form* as it is compared: wherever the region stands, with small words or without."""
    plain = form.translate(words.fold)
    for written, same in words.tables["names"]["regional_same"]:
        plain = re.sub(written, same, plain)
    return plain
