"""Whose report it is: whom "the Entity" or "the Executive Director" means, who says "I", and who submits it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.home import works_in
from extract.named import ACTORS
from extract.owner import (
    FIELD,
    NAMED_SO,
    OPERATIONAL,
    PRESIDED,
    agency_of,
    end_of_masthead,
    is_author,
    is_heading,
    most_named,
    of_section,
    of_symbols,
    office_among,
    owner_among,
    secretariat_of,
)
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.named import Named
    from extract.pipes.board import Board
    from extract.view import View

__all__ = ["budget_period", "headings", "is_quoted", "mission", "silent_of", "speaker", "whose", "without_parents"]

# So many times a report names the operation it is about.
_OFTEN = 10
# … or so often, if all others that work in the country it is about are named half as often, or those anywhere a third.
_TWICE, _THRICE = 2, 3
_WRITES = "body/SG"
_UNIT = "SecretariatUnit"
# Bodies that are one person, who may speak of himself.
_PERSONS = frozenset({"Mandate", "SpecialProcedure"})
_SENTENCE_END = re.compile(r"[.;。;:：]\s*$")
# A budget period of peace operations.
_FISCAL = re.compile(r"time/\d{4}-07-01/\d{4}-06-30")


def whose(
    state: Board, named: Sequence[Named], rules: Rules
) -> tuple[tuple[Entity, ...], tuple[Entity, ...], tuple[Entity, ...]]:
    """Return (the body whose report it is, who speaks of himself in it, who submits it), each empty where untold.

    The first is told by the masthead, of a letter of a State it is none; the second is the Secretary-General, where the
    report is his; the third is whom a line of the masthead names as its author, which *rules* tell by what stands
    around a name: Report of the …
    """
    view, end = state.view, end_of_masthead(state.view)
    if rules.of_state.search(view.text, 0, end):
        return (), (), ()
    above = [one for one in named if one.end <= end]
    entities = [entity for one in above for entity in _told_by(state, one) if entity.kind == "Body"]
    author = tuple(dict.fromkeys(entity for entity in entities if entity.path == _WRITES))
    owner = owner_among(entities)
    symbols = [entity.facts["symbol"] for one in above if one.kind == "Document" for entity in one.entities]
    submits = _submits(view, [one for one in above if one.kind == "Body"], rules.writes)
    issued = of_symbols(symbols)
    if owner is not None and issued and owner not in issued and agency_of(owner) not in issued:
        owner = None  # in the series of a fund the title tells of another body
    issued = issued if len(issued) == 1 else ()  # of several it is nobody's
    owners = (owner,) if owner else of_section(view.text[:end]) or issued
    owners = owners or _office(state, above, submits) or (() if author else secretariat_of(entities, symbols))
    return owners, author, submits or author


def silent_of(state: Board, named: Sequence[Named], rules: Rules) -> tuple[Entity, ...]:
    """Return the body of a text whose masthead names nobody who works on its own, and is not that of a State's letter.

    It is one whose paper the title says that it is, [The Global Fund] Results Report 2031, or the one that the text
    names most, if the masthead is not that of an organ.
    """
    view, end = state.view, end_of_masthead(state.view)
    first = state.known_from(len(view.text) - len(view.text.lstrip().removeprefix("The ")))
    if first is not None and first.kind == "Body" and first.end <= end and rules.paper.match(view.text, first.end):
        return first.entities
    bodies = [(one, entity) for one in named for entity in one.entities if entity.kind == "Body"]
    told = rules.of_state.search(view.text, 0, end) or any(
        one.end <= end and entity.subclass in PRESIDED for one, entity in bodies
    )
    return () if told else most_named([entity for one, entity in bodies if one.start >= end])


def _office(state: Board, above: Sequence[Named], submits: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Return the office that a line of the masthead names, if the report is of no other body; not one of a sentence."""
    blocks, text = state.view.blocks, state.view.text
    lines = ((one, blocks[state.view.block_at(one.start)]) for one in above)
    titles = (one for one, (_, first, last) in lines if not _SENTENCE_END.search(text, first, last))
    found = office_among(entity for one in titles for entity in _told_by(state, one))
    return found if submits in ((), found) else ()


def _told_by(state: Board, one: Named) -> list[Entity]:
    """Return whom a mention of the masthead tells of: of a session whose it is, else it and those in its name.

    Evaluation of [UNDP] Suriname Country Programme, [UNODC] Regional Office for Southern Africa.
    """
    told = [entity for named in one.entities for entity in (named.points_to if named.kind == "Meeting" else (named,))]
    if one.kind in NAMED_SO and not any(entity.attested for entity in told):
        told = [entity for known in state.known_inside(one.start, one.end) for entity in known.entities] + told
    return told


def without_parents(named: list[Named], text: str, part_of: re.Pattern[str], owns: re.Pattern[str]) -> list[Named]:
    """Return *named* without those that only say whose organ another is.

    The organ stands before *part_of* (the Management Group of the CEB) or behind *owns* (the Council's Committee), or
    nothing parts a unit from whose it is (政治事务部调解支助股).
    """
    found: list[Named] = []
    for one in named:
        before = found[-1] if found else None
        if before is not None and part_of.fullmatch(text, before.end, one.start) and _is_part(before, one):
            continue
        while found and owns.fullmatch(text, found[-1].end, one.start) and _is_part(one, found[-1]):
            one = replace(one, start=found.pop().start)  # noqa: PLW2901 - the same mention, with whose it is
        found.append(one)
    return found


def _is_part(organ: Named, owner: Named) -> bool:
    units = all(one.entities[0].subclass == _UNIT and len(one.entities) == 1 for one in (owner, organ))
    if units and organ.entities != owner.entities:
        return True  # also of a department that has another name today
    entry = authority.by_path(organ.entities[0].path) if organ.kind == owner.kind == "Body" else None
    return entry is not None and f"body/{entry.parent}" in {entity.path for entity in owner.entities}


def headings(view: View, named: Sequence[Named], owner: tuple[Entity, ...]) -> list[tuple[int, Entity]]:
    """Return where a section begins whose heading is the name of the body that it tells of, and that body.

    In a report that is of *owner* a unit's section is still the owner's.
    """
    return [
        (one.start, one.entities[0])
        for one in named
        if one.kind == "Body" and len(one.entities) == 1 and is_heading(view, one.start, one.end, one.entities[0])
        if not owner or one.entities[0].subclass in OPERATIONAL
    ]


def _submits(view: View, above: Sequence[Named], writes: re.Pattern[str]) -> tuple[Entity, ...]:
    """Return the first whose report the masthead says it is; the Secretary-General only transmits that of others."""
    for one in above:
        single = one.entities[0].path != _WRITES and len(one.entities) == 1
        if single and is_author(view, one.start, one.end, writes):
            return one.entities
    return ()


def speaker(view: View, named: Sequence[Named], owner: tuple[Entity, ...], rules: Rules) -> tuple[Entity, ...]:
    """Return who says "I" in a statement: the one whose the masthead says it is, or the *owner*, for its head.

    What stands around the name of a person tells it, the post behind that of a body or of a State, or anywhere for the
    owner: Statement by the Director General.
    """
    end = end_of_masthead(view)
    for one in named:
        if one.end > end or one.kind not in ACTORS or len(one.entities) > 1:
            continue
        person = one.entities[0].subclass in _PERSONS
        behind = rules.head_speaks if one.kind == "Body" else rules.state_speaks
        told = rules.speaks if person else rules.organ_speaks
        if is_author(view, one.start, one.end, told) or (not person and behind.match(view.text, one.end, end)):
            return one.entities
    return owner if owner and rules.head_speaks.search(view.text, 0, end) else ()


def is_quoted(text: str, first: int, position: int) -> bool:
    """Return whether the *position* stands in quotation marks, in the paragraph that begins at *first*."""
    before = text[first:position]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def budget_period(view: View, named: Sequence[Named]) -> tuple[Entity, ...]:
    """Return the year from July on whose budget the masthead says that the report is, empty where it says none."""
    end = end_of_masthead(view)
    periods = [one.entities for one in named if one.end <= end and one.kind == "Interval"]
    return next((one for one in periods if _FISCAL.fullmatch(one[0].path)), ())


def mission(
    named: Sequence[Named], owner: tuple[Entity, ...], author: tuple[Entity, ...], country: tuple[Entity, ...]
) -> tuple[Entity, ...]:
    """Return the peace operation that a report is about: its *owner*, else one that the *author* names most.

    Empty where the Secretary-General names none often and before all others. Where he tells which *country* his report
    is about, those who work elsewhere do not count, and he need not name it so often.
    """
    if len(owner) == 1 and owner[0].subclass in FIELD:
        return owner
    if not author:
        return ()
    counts = Counter(
        entity
        for one in named
        if one.kind == "Body" and len(one.entities) == 1
        for entity in one.entities
        if entity.subclass in FIELD
    )
    there = Counter({entity: times for entity, times in counts.items() if country and works_in(entity) in country})
    for told, often, more in ((counts, _OFTEN, _TWICE), (there, _TWICE, _TWICE), (counts, _THRICE, _THRICE)):
        (first, times), (_, others) = [*told.most_common(2), *[(None, 0)] * 2][:2]
        if first is not None and times >= max(often, more * others):
            return (first,)
    return ()
