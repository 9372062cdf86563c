"""Who acts without a head in the name: acronyms that nobody knows (supported by [CIRAT]), names beside a known body.

And the partners that a report lists: with partners such as [Reefaid] and [Coral Relief].
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.called import body_called
from extract.identity import by_id, new
from extract.pipes.board import Candidate
from extract.view import around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = [
    "announced", "listed_names", "named_again", "names_beside_bodies", "partners_by_name", "spelled_names",
    "unknown_acronyms",
]  # fmt: skip

# So many characters before an acronym tell that it acts.
_BEFORE = 48
# So many characters around a name tell that it is that of somebody.
_NEAR = 24
# No name that an acronym spells is longer.
_LONGEST = 120
# Fewer initials make no acronym of a name.
_FEWEST = 3
# The rank of names that only where they stand shows to be some, and how short one is that may be anything.
_BY_PLACE = -1
_BARE = 4
_BRACKETED = re.compile(r" \(([^()\s]+)\)")
_Span = tuple[int, int]
_INITIAL = re.compile(r"(?<![\w’'])[A-Z]")


def unknown_acronyms(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return the acronyms of bodies in no authority file; *named* is what was found by its form.

    What acts once is a body wherever the report names it, and the one named in full whose initials it is made of. What
    a report defines as something else is told by its definition, which counts for more.
    """
    words, text = state.words, state.view.text
    if "acronym" not in words.tables["names"]:
        return []
    none = words.pattern("names", "acronym_none")
    free = [
        match
        for match in words.pattern("names", "acronym").finditer(text)
        if none.match(match[0]) is None and not _is_known(state, match)
    ]
    things = _things(text) if free else frozenset()
    free = [match for match in free if match[0] not in things]
    if not free:
        return []
    bodies = [one for one in (*state.known, *named) if one.kind == "Body"]
    in_full = {_initials(text[one.start : one.end]): one.entities[0] for one in bodies if one.source == "un_name"}
    acting = {match[0] for match in free if match[0] in in_full or _acts(state, match)}
    acting |= _listed(state, free, bodies, acting)
    return [
        Candidate(*match.span(), "Body", "un_name", (entity,), confidence=0.6, rank=_BY_PLACE)
        for match in free
        if match[0] in acting
        for entity in (in_full.get(match[0]) or _called(match[0], words.code),)
    ]


def _things(text: str) -> frozenset[str]:
    """Return what a report first brackets behind a word in small letters: results-based management (RBM) is no body."""
    first: dict[str, int] = {}
    for match in _BRACKETED.finditer(text):
        first.setdefault(match[1], match.start())
    return frozenset(acronym for acronym, at in first.items() if at and text[text.rfind(" ", 0, at) + 1 : at].islower())


def _is_known(state: Board, acronym: re.Match[str]) -> bool:
    """True for what the authority files know, or two of whom they know the second: UNEP-FAO."""
    start, end = acronym.span()
    return state.known_over(start, end) is not None or (
        "-" in acronym[0] and state.known_over(end - 1, end) is not None
    )


def _initials(name: str) -> str:
    letters = "".join(_INITIAL.findall(name))
    return letters if len(letters) >= _FEWEST else ""


def _acts(state: Board, acronym: re.Match[str]) -> bool:
    """True for an acronym where only somebody who acts can stand; an office of a body acts for it: FAO [WCARO]."""
    words, text, start = state.words, acronym.string, acronym.start()
    if (owner := state.known_over(start - 2, start - 1)) is not None and owner.end == start - 1:
        return False
    if _is_told(state, start, acronym.end()):
        return True
    helped = words.pattern("names", "acronym_helped").search(text, max(0, start - _BEFORE), start)
    if helped is not None and words.pattern("names", "acronym_helped_on").match(text, acronym.end()):
        return True
    behind = words.pattern("names", "owner_behind").match(text, acronym.end())
    owner = state.known_from(behind.end()) if behind is not None else None
    return owner is not None and owner.kind == "Country"  # APCI of Peru


def _is_told(state: Board, start: int, end: int) -> bool:
    """True where the words right behind a name, or right before it, say that it acts."""
    words, text = state.words, state.view.text
    if words.pattern("names", "acronym_after").match(text, end):
        return True
    return words.pattern("names", "acronym_before").search(text, max(0, start - _BEFORE), start) is not None


def _listed(state: Board, free: list[re.Match[str]], bodies: list[Candidate], acting: set[str]) -> set[str]:
    """Return the acronyms that are listed with bodies, or with acronyms that act."""
    sure = {(one.start, one.end) for one in bodies} | {match.span() for match in free if match[0] in acting}
    likely = {match.span() for match in free if by_id("Body", match[0]) is not None}  # ECA and ECE
    sure |= _beside(state, "acronym_joint", sure, {one.span() for one in free}, likely)
    return {match[0] for match in free if match.span() in sure}


def _beside(
    state: Board, joint: str, sure: set[_Span], free: set[_Span], likely: set[_Span] | None = None
) -> set[_Span]:
    """Return those of *free* that *joint* joins to one of *sure*, at whatever distance, or that are *likely* both."""
    text, joined = state.view.text, state.words.pattern("names", joint)
    pairs = list(pairwise(sorted(sure | free)))
    found = set(sure)
    for one, other in (*pairs, *reversed(pairs)):
        told = (one in found) + (other in found)
        if (told == 1 or (likely and {one, other} <= likely)) and joined.fullmatch(text, one[1], other[0]):
            found |= {one, other}
    return found & free


def listed_names(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return names with a weak head that a list with a body, or who acts with them, shows: 难民署和[排雷中心]."""
    if not state.doubtful:
        return []
    text, listed, acts = (
        state.view.text,
        state.words.pattern("names", "listed"),
        state.words.pattern("names", "listed_acts"),
    )
    sure = {(one.start, one.end) for one in (*state.known, *named) if one.kind == "Body"}
    edges = {edge for span in sure for edge in span}
    longest = dict(sorted(state.doubtful))  # 天主教会 | 主教团
    free = {one for one in longest.items() if edges.isdisjoint(one) and listed.fullmatch(text, *one)}
    acting = {one for one in free if acts.search(around(text, *one, _NEAR)) or _is_shortened(state, *one)}
    told = {text[start:end] for start, end in _beside(state, "listed_joint", sure | acting, free)}
    return [_by_place(state, start, end) for start, end in sorted(free) if text[start:end] in told]


def _is_shortened(state: Board, start: int, end: int) -> bool:
    """Return whether a bracket gives a shorter form of what stands before it: 东海礁石养护中心(礁石中心)."""
    short = state.words.pattern("names", "listed_short").match(state.view.text, end)
    return short is not None and _are_in_order(short["short"], state.view.text[start:end])


def _called(acronym: str, language: str) -> Entity:
    """Return the body that the authority files keep under an acronym, though others may use it, else a new one."""
    return by_id("Body", acronym) or body_called(acronym, language) or new("Body", acronym, language)


def names_beside_bodies(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return names without a head that act and are joined to a known body: trained by [Reefaid] and FAO."""
    words, text = state.words, state.view.text
    if "beside" not in words.tables["names"]:
        return []
    before, none = words.pattern("names", "acronym_before"), words.pattern("names", "beside_none")
    taken = {one.start for one in named}
    found = []
    for match in words.pattern("names", "beside").finditer(text):
        start, end = match.start(), match.start("joint")
        other = state.known_from(match.end())
        if other is None or other.kind != "Body" or start in taken or none.search(text, start, end):
            continue
        if state.known_over(start, start + 1) or state.known_over(end - 1, end):
            continue
        if before.search(text, max(0, start - _BEFORE), start):
            found.append(_by_place(state, start, end))
    return found


def _by_place(state: Board, start: int, end: int, *, confidence: float = 0.6) -> Candidate:
    """Return the body that has a name without a head from *start* to *end*."""
    entity = new("Body", state.view.text[start:end], state.words.code)
    return Candidate(start, end, "Body", "un_name", (entity,), confidence=confidence, rank=_BY_PLACE)


def partners_by_name(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return names without a head that a list of partners holds: in partnership with [Coral Relief] and FAO."""
    words, text = state.words, state.view.text
    if "partners_before" not in words.tables["names"]:
        return []
    bodies = {one.start: one for one in named if one.kind == "Body"}
    found = []
    for match in words.pattern("names", "partners_end").finditer(text):
        begun = words.pattern("names", "partners_before").search(text, max(0, match.start() - _BEFORE), match.end())
        if begun is None:
            continue
        start: int | None = match.end()
        while start is not None:
            known = state.known_from(start) or bodies.get(start)
            name = _partner(state, start)
            if begun["joined"] and start == match.end() and not _is_sure(state, start, name):
                name = None  # who works with Ada Byron
            if name is not None and (known is None or known.end < name):
                found.append(_by_place(state, start, name))
                end = name
            elif known is not None and known.kind == "Body":
                end = known.end
            else:
                break
            joint = words.pattern("names", "partner_joint").match(text, end)
            start = None if joint is None else joint.end()
    return found


def _is_sure(state: Board, start: int, end: int | None) -> bool:
    """True for a name from *start* to *end* that no person or place has: Global Action for Reefs."""
    if end is None or state.known_over(end - 1, end) is not None:  # Women in Kenya
        return False
    return state.words.pattern("names", "partner_sure").fullmatch(state.view.text, start, end) is not None


def announced(state: Board) -> list[Candidate]:
    """Return names of any form in a list that is said to hold organizations: …: [Human Ports Now]; and [Reefaid]."""
    words, text = state.words, state.view.text
    if "announced" not in words.tables["names"]:
        return []
    item, joint = words.pattern("names", "announced_item"), words.pattern("names", "announced_joint")
    found = []
    for match in words.pattern("names", "announced").finditer(text):
        names = []
        name = item.match(text, match.end())
        while name is not None:
            names.append(name.span("name"))
            behind = joint.match(text, name.end())
            name = None if behind is None else item.match(text, behind.end())
        for start, end in names:
            known = state.known_from(start)
            if known is None or (known.end < end and known.kind != "Country"):
                entity = new("Body", text[start:end].rstrip("."), words.code)
                found.append(Candidate(start, end, "Body", "un_name", (entity,), confidence=0.7, rank=1))
    return found


def named_again(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return the names without a head that were found once wherever the text has them: [Reefaid] then built a wall."""
    words, text = state.words, state.view.text
    if "apposed" not in words.tables["names"]:
        return []
    apposed = words.pattern("names", "apposed")
    once = {
        text[one.start : one.end]: one.entities
        for one in named
        if one.kind == "Body"
        if one.rank == _BY_PLACE or apposed.search(text, max(0, one.start - _BEFORE), one.start)
    }
    once = {name: entities for name, entities in once.items() if len(name) > _BARE and not name.isupper()}
    if not once:
        return []
    taken = {one.start for one in named}
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, once), key=len, reverse=True))})(?![\w-])")
    return [
        Candidate(*match.span(), "Body", "un_name", once[match[0]], confidence=0.6, rank=_BY_PLACE)
        for match in pattern.finditer(text)
        if match.start() not in taken and state.known_over(*match.span()) is None
    ]


def _partner(state: Board, start: int) -> int | None:
    """Return the end of the name of a partner at *start*, ``None`` for a country or what names no body."""
    words, text = state.words, state.view.text
    match = words.pattern("names", "partner_name").match(text, start)
    if match is None or words.pattern("names", "beside_none").search(text, start, match.end()):
        return None
    known = state.known_from(start)
    people = match[0].partition(" ")[0] in words.tables["collaborations"]["nationals"]
    return None if known is not None or people or match[0].isupper() else match.end()


def spelled_names(state: Board, named: Sequence[Candidate]) -> list[Candidate]:
    """Return names without a head that act and have an acronym made of their letters: [Coral Relief] (CORE) trained."""
    words, text = state.words, state.view.text
    if "spelled" not in words.tables["names"]:
        return []
    bodies = {one.start: one for one in named if one.kind == "Body"}
    none = words.pattern("names", "acronym_none")
    found = []
    for match in words.pattern("names", "spelling").finditer(text):
        name = words.pattern("names", "spelled").search(text, max(0, match.start() - _LONGEST), match.start())
        if name is None or name.start() in bodies or len(match["short"]) < _FEWEST or none.match(match["short"]):
            continue
        start, end = name.span()
        if state.known_over(start, start + 1) or state.known_over(end - 1, end) or not _spells(match["short"], name[0]):
            continue
        if words.pattern("names", "beside_none").search(text, start, end) or not _acts_here(
            state, start, match.end("short"), bodies
        ):
            continue
        found.append(_by_place(state, start, end, confidence=0.7))
    return found


def _spells(short: str, name: str) -> bool:
    """Return whether an acronym is made of the letters of a name, in order, and begins as it does."""
    return name[0] == short[0] and _are_in_order(short.lower().replace("-", ""), name.lower())


def _are_in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


def _acts_here(state: Board, start: int, end: int, bodies: Mapping[int, Candidate]) -> bool:
    """True where a verb behind the bracket, a word before the name or a body in one list with it says that it acts."""
    words, text = state.words, state.view.text
    if _is_told(state, start, end):
        return True
    joint = words.pattern("names", "acronym_joint").match(text, end)
    if joint is None:
        return False
    other = state.known_from(joint.end()) or bodies.get(joint.end())
    if other is not None:
        return other.kind == "Body" and words.pattern("names", "listed_acts").match(text, other.end) is not None
    acronym = words.pattern("names", "acronym").match(text, joint.end())
    return acronym is not None and words.pattern("names", "acronym_after").match(text, acronym.end()) is not None
