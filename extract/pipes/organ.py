"""Organs by whose they are: the Board of the Green Climate Fund, the GEF secretariat, the Executive Boards of two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.called import organs_called, units_called, unlisted_organ
from extract.owner import OPERATIONAL
from extract.pipes.authority import lookup
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["organ_of", "organ_of_title", "organs", "secretariat_behind", "secretariat_of", "unit_of_body"]

# What has organs: the board of a fund, the secretariat of a convention.
_OWNERS = frozenset({"Body", "Programme", "Treaty"})
# So many characters before an owner say that another serves as its secretariat.
_BEFORE = 30
# Whose secretariat is the body itself: it does the work that is told of; that of a convention is another body.
_STAFFED = OPERATIONAL | {"IntergovernmentalOrganization", "RegionalOrganization"}


def organs(state: Board) -> Iterator[Candidate]:
    """Yield the organs of what the authority files know; they need the known names and titles on the board."""
    words, text = state.words, state.view.text
    table = words.tables["names"]
    of = words.pattern("names", "owner_behind")
    for match in words.pattern("names", "organ_before_owner").finditer(text):
        joint = of.match(text, match.end())
        owner = _owner(state.known_from(joint.end()) if joint else None)
        if owner is None or (match[0] == table.get("board") and owner.kind == "Body"):
            continue
        if not _is_served(state, match.start(), owner.end):  # ECLAC is the secretariat of its Forum
            yield _organ(state, match.start(), owner.end, match[0], owner)
    gaps: list[str] = table["organ_gaps"]
    for match in words.pattern("names", "organ_behind_owner").finditer(text):
        if state.known_over(*match.span()) is not None:
            continue
        for gap in gaps:
            beside = text.endswith(gap, 0, match.start())
            owner = _owner(state.ending_at(match.start() - len(gap)) if beside else None)
            found = _organ(state, owner.start, match.end(), match[0], owner) if owner is not None else None
            if found is not None and (match[0] != table.get("board") or found.entities[0].attested):
                yield found
    for match in words.pattern("names", "organ_behind_short_form").finditer(text):
        owner = _owner(state.ending_at(match.start()))
        known = _looked_up(state, match["organ"], owner) if owner is not None else None
        if owner is not None and known is not None:
            yield Candidate(owner.start, match.end(), "Body", "un_name", (known,), rank=2)
    for match in words.pattern("names", "organs_before_owners").finditer(text):
        joint = of.match(text, match.end())
        if joint:
            yield from _organs_of_many(state, match, joint)


def secretariat_behind(state: Board, end: int) -> re.Match[str] | None:
    """Return the word for a secretariat right behind a name that ends at *end*, ``None`` where there is none."""
    names, text = state.words.tables["names"], state.view.text
    organ = state.words.pattern("names", "organ_behind_owner")
    gaps = (len(gap) for gap in names["organ_gaps"] if text.startswith(gap, end))
    found = (organ.match(text, end + width) for width in gaps)
    return next((word for word in found if word is not None and word[0] in names["staff"]), None)


def secretariat_before(state: Board, start: int) -> re.Match[str] | None:
    """Return the word for a secretariat of the name that begins at *start*, ``None`` where there is none."""
    words, text = state.words, state.view.text
    of = words.pattern("names", "owner_behind")
    for word in words.pattern("names", "organ_before_owner").finditer(text, max(0, start - _BEFORE), start):
        joint = of.match(text, word.end())
        if word[0] in words.tables["names"]["staff"] and joint is not None and joint.end() == start:
            return word
    return None


def secretariat_of(state: Board, start: int, end: int, entity: Entity) -> tuple[int, int, Entity] | None:
    """Return the stretch of the secretariat of *entity*, which *start* to *end* names, and who that is."""
    before, behind = secretariat_before(state, start), secretariat_behind(state, end)
    first, last = before.start() if before else start, behind.end() if behind else end
    word = before or behind
    if word is None or _is_served(state, first, end):
        return None
    return first, last, organ_of(state, word[0], Candidate(start, end, "Body", "un_name", (entity,)))


def organ_of_title(state: Board, start: int, end: int) -> Entity | None:
    """Return whom the files know under a name that begins with a title of any length: 《水俣公约》执行支助股."""
    title = _owner(state.starting_at(start))
    if title is None or title.kind == "Body":
        return None
    return _looked_up(state, state.view.text[title.end : end], title)


def unit_of_body(state: Board, start: int, end: int) -> Entity | None:
    """Return the unit that the files know by its short form and whose it is: the Supply Bureau of UNDP."""
    text, first, owner = state.view.text, state.known_from(start), state.known_over(end - 1, end)
    if first is not None and first.kind == "Body" and first.entities and first.end < end:
        return units_called(text[first.end : end].strip(), state.words.code).get(first.entities[0].path)
    if owner is None or owner.kind != "Body" or owner.start <= start or not owner.entities:
        return None
    joint = next(
        (
            one
            for one in state.words.pattern("names", "owner_behind").finditer(text, start, owner.start)
            if one.end() == owner.start
        ),
        None,
    )
    return units_called(text[start : joint.start()], state.words.code).get(owner.entities[0].path) if joint else None


def _owner(one: Candidate | None) -> Candidate | None:
    """Return *one* if it has organs."""
    return one if one is not None and one.entities and one.kind in _OWNERS else None


def organ_of(state: Board, form: str, owner: Candidate) -> Entity:
    """Return the organ of *owner* that is called *form*: of no file one under one name: the GEF secretariat."""
    entity, table = owner.entities[0], state.words.tables["names"]
    known = _known_organ(state, form, owner) or _looked_up(state, form, owner)
    served = _is_served(state, owner.start, owner.end)
    itself = entity if form in table["staff"] and (entity.subclass in _STAFFED or served) else None
    return known or itself or unlisted_organ(form, _called(state, owner), state.words.code)


def _is_served(state: Board, start: int, end: int) -> bool:
    """Return whether another serves as the secretariat of whom *start* to *end* names: 统计司担任专家组秘书处."""
    before, behind = state.view.text[max(0, start - _BEFORE) : start], state.view.text[end : end + _BEFORE]
    return state.words.pattern("names", "serves_as").search(f"{before}\0{behind}") is not None


def _organ(state: Board, start: int, end: int, form: str, owner: Candidate) -> Candidate:
    organ = organ_of(state, form, owner)
    return Candidate(start, end, "Body", "un_name", (organ,), confidence=0.8, rank=2)


def _called(state: Board, owner: Candidate) -> str:
    return owner.entities[0].label.get(state.words.code, state.view.text[owner.start : owner.end])


def _looked_up(state: Board, form: str, owner: Candidate) -> Entity | None:
    """Return the organ that an authority file knows by a name of its owner and what it is called."""
    names: list[str] = state.words.tables["names"]["organ_names"]
    return next(
        (
            organ
            for owner_name in (_called(state, owner), *owner.entities[0].names.get(state.words.code, ()))
            for name in names
            if (organ := lookup(name.format(owner=owner_name, organ=form), state.words)) is not None
        ),
        None,
    )


def _known_organ(state: Board, form: str, owner: Candidate) -> Entity | None:
    """Return the organ of *owner* that the authority files call *form*, with a capital or in small letters."""
    called = form[:1].upper() + form[1:]
    return next(
        (
            organ
            for name in (form, called, called.title())
            if (organ := organs_called(name, "Body", state.words.code).get(owner.entities[0].path)) is not None
        ),
        None,
    )


def _organs_of_many(state: Board, head: re.Match[str], of: re.Match[str]) -> Iterator[Candidate]:
    """Yield one mention of the organs of all owners in a list: the Executive Boards of UNDP/UNFPA/UNOPS and UNICEF."""
    text, joint = state.view.text, state.words.pattern("names", "owners_joint")
    form: str = state.words.tables["names"]["organs"][head[0]]
    owners: list[Candidate] = []
    start = of.end()
    while (owner := _owner(state.known_from(start))) is not None:
        owners.append(owner)
        more = joint.match(text, owner.end)
        start = more.end() if more else len(text)
    entities: list[Entity] = []
    first = 0
    while first < len(owners):
        shared = (
            (last, entity)  # UNDP/UNFPA/UNOPS have one
            for last in range(len(owners), first, -1)
            if (entity := lookup(form + of[0] + text[owners[first].start : owners[last - 1].end], state.words))
        )
        alone = _known_organ(state, form, owners[first]) or _looked_up(state, form, owners[first])
        last, organ = next(shared, (first + 1, alone))
        entities += [organ] if organ else []
        first = last
    if len(set(entities)) > 1:
        found = tuple(dict.fromkeys(entities))
        yield Candidate(head.start(), owners[-1].end, "Body", "un_name", found, confidence=0.8, rank=2)
