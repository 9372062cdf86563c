"""Groups that a report writes in small letters: the peer review panel, the UNEG peer review working group."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.called import body_called
from extract.identity import new
from extract.pipes.authority import lookup
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.pipes.board import Board

__all__ = ["described_groups", "described_mandates", "groups_of_bodies", "small_groups"]

# So many characters before the head of a group tell what it is called.
_BEFORE = 80
# A group that a report only describes has a name once the report calls it so as often.
_OFTEN = 3


def small_groups(state: Board) -> Iterator[Candidate]:
    """Yield groups by the body they belong to or who sits in them, and those that the report often calls so.

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
    for match in words.pattern("names", "joined_group").finditer(text):
        start, end = match.span("name")
        yield Candidate(start, end, "Body", "un_name", (new("Body", match["name"], words.code),), confidence=0.6)
    matches = list(words.pattern("names", "small_group").finditer(text))
    counts = Counter(match["name"].lower() for match in matches)
    for match in matches:
        if counts[match["name"].lower()] >= _OFTEN:
            start, end = match.start("whole"), match.end("name")
            name = re.sub(r"\s+", " ", match["name"])
            yield Candidate(start, end, "Body", "un_name", (new("Body", name, words.code),), confidence=0.7)


def described_mandates(state: Board) -> Iterator[Candidate]:
    """Yield posts that a report only describes, of the files or of whom it says: 负责利比亚问题的特别代表."""
    words = state.words
    names: list[str] = words.tables["names"]["mandate_names"]
    for match in words.pattern("names", "described_mandate").finditer(state.view.text):
        called = [name.format(topic=match["topic"], post=match["post"]) for name in names]
        known = (lookup(name, words) or body_called(name, words.code) for name in called)
        entity = next(filter(None, known), None)
        if entity is not None:
            yield Candidate(*match.span(), "Body", "un_name", (entity,), rank=2)
        elif match["of"] or match["of_behind"]:
            unlisted = new("Body", called[0], words.code)
            yield Candidate(*match.span(), "Body", "un_name", (unlisted,), confidence=0.7, rank=2)


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


def groups_of_bodies(state: Board, named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield groups in small letters by the body they are of: the committee on ports of the Reef Assembly.

    A group of several is one that they make up.
    """
    words, text = state.words, state.view.text
    if "group_of_body" not in words.tables["names"]:
        return
    bodies = {one.start: one for one in named if one.kind == "Body"}
    before = words.pattern("names", "group_before")
    for match in words.pattern("names", "group_of_body").finditer(text):
        called = before.search(text, max(0, match.start() - _BEFORE), match.start())
        if called is None:
            continue
        owner = bodies.get(match.end()) or state.known_from(match.end())
        joint = words.pattern("names", "listed").match(text, owner.end) if owner is not None else None
        if (
            owner is None
            or owner.kind != "Body"
            or (joint and (state.known_from(joint.end()) or joint.end() in bodies))
        ):
            continue
        start, end = called.start("name"), owner.end
        yield Candidate(
            start, end, "Body", "un_name", (new("Body", text[start:end], words.code),), confidence=0.7, rank=2
        )
