"""Bodies without a head: groups in small letters (the UNEG peer review working group), acronyms that nobody knows."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.called import body_called
from extract.identity import by_id, new
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["described_groups", "small_groups", "unknown_acronyms"]

# A group that a report only describes has a name once the report calls it so as often.
_OFTEN = 3
# So many characters before an acronym tell that it acts.
_BEFORE = 48


def small_groups(state: Board) -> Iterator[Candidate]:
    """Yield groups by the body they belong to, and those that the report calls so again and again.

    "The external peer review panel" is the peer review panel: what all its mentions share is the name.
    """
    words, text = state.words, state.view.text
    for match in words.pattern("names", "owned_group").finditer(text):
        owner = state.ending_at(match.start(), "Body")
        if owner is not None and owner.entities:
            name = text[owner.start : match.end()]
            yield Candidate(
                owner.start, match.end(), "Body", "un_name", (new("Body", name, words.code),), confidence=0.7, rank=2
            )
    matches = list(words.pattern("names", "small_group").finditer(text))
    counts = Counter(match["name"].lower() for match in matches)
    for match in matches:
        if counts[match["name"].lower()] >= _OFTEN:
            start, end = match.start("whole"), match.end("name")
            name = re.sub(r"\s+", " ", match["name"])
            yield Candidate(start, end, "Body", "un_name", (new("Body", name, words.code),), confidence=0.7)


def described_groups(state: Board) -> Iterator[Candidate]:
    """Yield groups that the report introduces by what they are for: a working group on diversity and inclusion.

    "The mechanism established pursuant to the ceasefire" is called "ceasefire mechanism", as the report will go on.
    """
    language = state.words.code
    for match in state.words.pattern("names", "described").finditer(state.view.text):
        start, end = match.span("name")
        parts = match.groupdict()
        name = f"{parts['topic']} {parts['head']}" if parts.get("head") else match["name"]
        yield Candidate(start, end, "Body", "un_name", (new("Body", name, language),), confidence=0.7)


def unknown_acronyms(state: Board) -> list[Candidate]:
    """Return acronyms that nobody knows but that act: UNEP, [CIRAT] and FAO; supported by [CIRAT]; [CIRAT] trained.

    What acts once is a body wherever the report names it. What a report defines as something else is told by its
    definition, which counts for more.
    """
    words, text = state.words, state.view.text
    if "acronym" not in words.tables["names"]:
        return []
    none = words.pattern("names", "acronym_none")
    things = {match["short"] for match in words.pattern("names", "acronym_of_a_thing").finditer(text)}
    free = [
        match
        for match in words.pattern("names", "acronym").finditer(text)
        if match[0] not in things and none.match(match[0]) is None and state.known_over(*match.span()) is None
    ]
    starts = _listed(state, free)
    acting = {match[0] for match in free if match.start() in starts or _acts(state, match)}
    return [
        Candidate(*match.span(), "Body", "un_name", (_called(match[0], words.code),), confidence=0.6, rank=-1)
        for match in free
        if match[0] in acting
    ]


def _acts(state: Board, acronym: re.Match[str]) -> bool:
    """True for an acronym where only somebody who acts can stand; an office of a body acts for it: FAO [WCARO]."""
    words, text, start = state.words, acronym.string, acronym.start()
    if (owner := state.known_over(start - 2, start - 1)) is not None and owner.end == start - 1:
        return False
    if words.pattern("names", "acronym_after").match(text, acronym.end()):
        return True
    return words.pattern("names", "acronym_before").search(text, max(0, start - _BEFORE), start) is not None


def _listed(state: Board, free: list[re.Match[str]]) -> set[int]:
    """Return where the acronyms stand that are listed with bodies, and these bodies."""
    text, joint = state.view.text, state.words.pattern("names", "acronym_joint")
    spans = sorted([(one.start, one.end) for one in state.known if one.kind == "Body"] + [one.span() for one in free])
    bodies = {one.start for one in state.known if one.kind == "Body"}
    likely = {match.start() for match in free if by_id("Body", match[0]) is not None}  # ECA and ECE
    for order in (list(pairwise(spans)), list(pairwise(spans))[::-1]):
        for one, other in order:
            sure = (one[0] in bodies) + (other[0] in bodies)
            if (sure == 1 or {one[0], other[0]} <= likely) and joint.fullmatch(text, one[1], other[0]):
                bodies |= {one[0], other[0]}
    return bodies


def _called(acronym: str, language: str) -> Entity:
    """Return the body that the authority files keep under an acronym, though others may use it, else a new one."""
    return by_id("Body", acronym) or body_called(acronym, language) or new("Body", acronym, language)
