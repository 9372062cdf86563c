"""Groups that a report writes in small letters: the peer review panel, the UNEG peer review working group."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.identity import by_id, new
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["described_groups", "listed_acronyms", "small_groups"]

# A group that a report only describes has a name once the report calls it so as often.
_OFTEN = 3


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


def listed_acronyms(state: Board) -> list[Candidate]:
    """Return acronyms that nobody knows in a list beside bodies: UNEP, [CIRAT] and FAO.

    What a report defines as something else is told by its definition, which counts for more.
    """
    words, text = state.words, state.view.text
    if "acronym" not in words.tables["names"]:
        return []
    joint, none = words.pattern("names", "acronym_joint"), words.pattern("names", "acronym_none")
    free = [
        match
        for match in words.pattern("names", "acronym").finditer(text)
        if none.match(match[0]) is None and state.known_over(*match.span()) is None
    ]
    spans = sorted([(one.start, one.end) for one in state.known if one.kind == "Body"] + [one.span() for one in free])
    bodies = {one.start for one in state.known if one.kind == "Body"}
    likely = {match.start() for match in free if by_id("Body", match[0]) is not None}  # ECA and ECE
    for order in (list(pairwise(spans)), list(pairwise(spans))[::-1]):
        for one, other in order:
            sure = (one[0] in bodies) + (other[0] in bodies)
            if (sure == 1 or {one[0], other[0]} <= likely) and joint.fullmatch(text, one[1], other[0]):
                bodies |= {one[0], other[0]}
    return [
        Candidate(*match.span(), "Body", "un_name", (_called(match[0], words.code),), confidence=0.6, rank=-1)
        for match in free
        if match.start() in bodies
    ]


def _called(acronym: str, language: str) -> Entity:
    """Return the body that the authority files keep under an acronym, though others may use it, else a new one."""
    return by_id("Body", acronym) or new("Body", acronym, language)
