"""Names told by what stands beside them: [Haki Yetu], a Kenyan NGO; FAO, [Reefaid] and WHO; the [Port Reef court]."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.identity import new
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from extract.pipes.board import Board

__all__ = ["apposed_names", "institutions", "names_in_lists"]

# What says that a name is that of an organization, and what stands before that: the name itself, or an article.
_APPOSITIONS = (
    ("apposition", "apposed_name"),
    ("apposition_before", "apposed_before"),
    ("apposition_right_behind", "apposed_right_before"),
)
# So many characters a name and what stands before it have at most.
_LONGEST = 80
# So many characters before a list tell that those in it act.
_BEFORE = 48


def apposed_names(state: Board, named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the names without a head that are said to be those of organizations: [Haki Yetu], a Kenyan NGO."""
    words, text = state.words, state.view.text
    taken = {place for one in named for place in (one.start, one.end)}
    for form, form_before in _APPOSITIONS if _APPOSITIONS[0][0] in words.tables["names"] else ():
        for match in words.pattern("names", form).finditer(text):
            name = _before(state, form_before, match.start())
            if name is not None and "name" not in name.groupdict():
                name = words.pattern("names", "proper_name").match(text, match.end())
            if name is None:
                continue
            start, end = _without_first(state, *name.span(name.lastgroup or 0))
            if not {start, end} & taken and _is_nobody_known(state, start, end):
                yield _body(state, start, end, 0.6)


def _before(state: Board, form: str, end: int) -> re.Match[str] | None:
    """Return what of the form *form* of ``names.toml`` stands right before *end*."""
    return state.words.pattern("names", form).search(state.view.text, max(0, end - _LONGEST), end)


def names_in_lists(state: Board, named: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the names without a head between two bodies of a list, and of one word at the end of one that acts."""
    words, text = state.words, state.view.text
    if "list_item" not in words.tables["names"]:
        return
    bodies = {one.start: one.end for one in (*state.known, *named) if one.kind == "Body"}
    before = {end: start for start, end in bodies.items()}
    item, joint, behind = (words.pattern("names", form) for form in ("list_item", "list_joint", "list_end"))
    for start in sorted(bodies):
        gap = joint.match(text, bodies[start])
        name = item.match(text, gap.end()) if gap is not None else None
        if name is None or name.start() in bodies or name[0].isupper():
            continue
        if not _is_nobody_known(state, *name.span()):
            continue
        following = joint.match(text, name.end())
        another = following.end() if following is not None else -1
        between = another in bodies and text[start : bodies[start]] != text[another : bodies[another]]
        last = " " not in name[0] and behind.match(text, name.end()) is not None
        if between or (last and _acts(state, start, before)):
            yield _body(state, *name.span(), 0.6)


def _acts(state: Board, start: int, before: dict[int, int]) -> bool:
    """Return whether the words before a list, one body of which begins at *start*, say that those in it act."""
    text, acts = state.view.text, state.words.pattern("names", "acronym_before")
    gaps: list[str] = state.words.tables["names"]["list_gaps"]
    while acts.search(text, max(0, start - _BEFORE), start) is None:
        gap = next((one for one in gaps if text.endswith(one, 0, start)), None)
        if gap is None or start - len(gap) not in before:
            return False
        start = before[start - len(gap)]
    return True


def institutions(state: Board) -> Iterator[Candidate]:
    """Yield hospitals, courts and the like in small letters behind a name: the [Port Reef district hospital]."""
    words, text = state.words, state.view.text
    if "institution" not in words.tables["names"]:
        return
    for match in words.pattern("names", "institution").finditer(text):
        name = _before(state, "institution_name", match.start())
        if name is None:
            continue
        start, end = _without_first(state, *name.span("name"))
        known = state.known_from(start)
        if start < end and not _is_of_people(state, start, end) and (known is None or known.kind == "Place"):
            yield _body(state, start, match.end(), 0.7, rank=0)


def _without_first(state: Board, start: int, end: int) -> tuple[int, int]:
    """Return the edges of a name without the words that it begins with only because a sentence does."""
    first = state.words.pattern("names", "first")
    while skipped := first.match(state.view.text, start, end):
        start = skipped.end()
    return start, end


def _is_nobody_known(state: Board, start: int, end: int) -> bool:
    """Return whether a stretch may be a name: not of those whom the files know at one of its ends, posts or people."""
    text, words = state.view.text, state.words
    known = state.known_over(start, start + 1) or state.known_over(end - 1, end)
    return (
        start < end
        and known is None
        and not _is_of_people(state, start, end)
        and not words.pattern("names", "beside_none").search(text, start, end)
    )


def _is_of_people(state: Board, start: int, end: int) -> bool:
    """Return whether a stretch begins with what the people of a country are called."""
    return state.view.text[start:end].partition(" ")[0] in state.words.tables["collaborations"]["nationals"]


def _body(state: Board, start: int, end: int, confidence: float, rank: int = -1) -> Candidate:
    entity = new("Body", state.view.text[start:end], state.words.code)
    return Candidate(start, end, "Body", "un_name", (entity,), confidence=confidence, rank=rank)
