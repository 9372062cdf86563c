"""Who acts through others: departments through the Under-Secretary-General for Peace Operations, 主管和平行动副秘书长.

A post is no mention (annotation guideline, section 2), but a body acts through its head (section 3), and a State
through its permanent mission to the United Nations or its ministry, an organ through the president of its session.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extract.identity import from_entry
from extract.named import Named
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.pipes.board import Board

__all__ = ["heads", "of_others"]

# Only these have an Under- or Assistant Secretary-General.
_HEADED = frozenset({"SecretariatUnit", "Entity", "FundOrProgramme"})
# What a body runs, through which it acts: no plan nor fund.
_PROGRAMME = "Programme"


@cache
def _departments(language: str) -> dict[str, authority.Entry]:
    """Return the units of the Secretariat by their names, in small letters."""
    named: dict[str, authority.Entry] = {}
    for entry in authority.entries():
        if entry.kind == "Body" and entry.row.get("class") in _HEADED:
            for name in entry.all_names(language):
                named.setdefault(name.lower(), entry)
    return named


def heads(text: str, start: int, end: int, named: Sequence[Named], rules: Rules) -> Iterator[Named]:
    """Yield the heads of departments between *start* and *end*, where none of *named* stands, with their department."""
    for match in rules.head_of.finditer(text, start, end):
        entry, length = _headed(match["field"], rules)
        whole = length == len(match["field"])
        last = match.end() if whole else match.start("field") + length  # … for Peace Operations[ and UNMIK]
        if entry is not None and not any(one.overlaps(match.start(), last) for one in named):
            yield Named(match.start(), last, (from_entry(entry),))


def _headed(field: str, rules: Rules) -> tuple[authority.Entry | None, int]:
    """Return the department whose field *field* begins with, and how long its name is there."""
    known, words = _departments(rules.language), field.split(" ")
    for count in range(len(words), 0, -1):
        begun = " ".join(words[:count]).rstrip(",")
        for template in rules.headed:
            entry = known.get(template.format(begun).lower())
            if entry is not None:
                return entry, len(begun)
    return None, 0


def of_others(named: Sequence[Named], state: Board, rules: Rules) -> list[Named]:
    """Return *named* with whom the posts among them act for.

    It is the State in place of its permanent mission to the United Nations, the organ in place of the session whose
    president acts, States in place of the ministry that each of them has, and the body whose programme does something.
    """
    text, found = state.view.text, list[Named]()
    for one in named:
        behind_state = bool(found) and found[-1].kind == "Country" and one.kind == "Body"
        if behind_state and rules.theirs.fullmatch(text, found[-1].end, one.start):
            found[-1] = replace(found[-1], end=one.end)
            continue
        if rules.seat.fullmatch(text, one.start, one.end) is not None:
            found.append(_sender(one, state))
        elif rules.presides.match(text, one.end):
            found.append(_organ(one))
        else:
            runs = one.entities[0].subclass == _PROGRAMME and rules.programme_does.match(text, one.end) is not None
            found.append(_runner(one, state, rules) if runs else one)
    return found


def _runner(programme: Named, state: Board, rules: Rules) -> Named:
    """Return the body with whose name that of its programme begins, the mention itself where it begins otherwise."""
    known = state.known_from(programme.start)
    if known is not None and known.kind == "Body":
        return replace(programme, entities=known.entities)
    entry = authority.by_path(programme.entities[0].path)
    owner = authority.by_path(f"body/{entry.parent}") if entry is not None and entry.parent else None
    name = state.view.text[programme.start : programme.end]
    own = owner is not None and any(name.startswith(one) for one in owner.all_names(rules.language))
    return replace(programme, entities=(from_entry(owner),)) if owner is not None and own else programme


def _organ(session: Named) -> Named:
    """Return the organ whose session it is, the mention itself where it is none."""
    organs = session.entities[0].points_to if session.kind == "Meeting" else ()
    return replace(session, entities=organs) if organs else session


def _sender(mission: Named, state: Board) -> Named:
    """Return whose permanent mission it is, the mission itself where no State has sent it."""
    inside = (one for one in state.known if mission.start <= one.start and one.end <= mission.end)
    sender = next((one for one in inside if one.kind == "Country"), None)
    return replace(mission, entities=sender.entities) if sender is not None else mission
