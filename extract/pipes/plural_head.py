"""Bodies under one plural head before them: the Ministries of Health and Education, the Special Rapporteurs on ….

Topics in capitals are told by their form, those of mandates, in small letters, by the authority files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.identity import new, of_state
from extract.pipes.authority import at_start, lookup
from extract.pipes.board import PLACES, Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["plural_heads"]

# No name of a mandate is longer.
_LONGEST = 200


def plural_heads(state: Board) -> Iterator[Candidate]:
    """Yield the lists of bodies under a plural head, each list one mention of all of them."""
    table = state.words.tables["references"].get("plural_head")
    if table is None:
        return
    pattern = state.words.pattern("references", "plural_head_list")
    between = re.compile(table["between"])
    for match in pattern.finditer(state.view.text):
        head = table["heads"][match["head"]]
        parts = between.split(match["list"])
        if any((one := lookup(part, state.words)) is not None and one.kind in PLACES for part in parts):
            continue  # the Foreign Ministers of China and Chad
        entities = tuple(_bodies(state, f"{head} {match['of']} ", parts, table["and"]))
        behind = state.words.pattern("names", "owner_behind").match(state.view.text, match.end())
        owner = state.known_from(behind.end()) if behind is not None else None
        if behind is not None and (owner is None or owner.kind != "Country"):
            continue
        if owner is not None:
            entities = tuple(one if one.attested else of_state(one, owner.entities[0].path, one) for one in entities)
        if len(entities) > 1:
            end = match.end() if owner is None else owner.end
            yield Candidate(match.start(), end, "Body", "un_reference", entities, confidence=0.8, rank=2)
    yield from _mandates(state, table["mandates"], re.compile(table["next"]))


def _mandates(state: Board, heads: Mapping[str, str], following: re.Pattern[str]) -> Iterator[Candidate]:
    """Yield the lists of mandates that are known: the Special Rapporteurs on torture and on the right to food."""
    text = state.view.text
    pattern = re.compile(rf"\b(?P<head>{'|'.join(map(re.escape, heads))}) (?=on |for )")
    for match in pattern.finditer(text):
        head, end = heads[match["head"]], match.end()
        start: int | None = match.end()
        entities: list[Entity] = []
        while start is not None and (known := at_start(f"{head} {text[start : start + _LONGEST]}", state.words)):
            entities.append(known[0])
            end = start + known[1] - len(head) - 1
            more = following.match(text, end)
            start = more.start("on") if more else None
        if len(entities) > 1:
            yield Candidate(match.start(), end, "Body", "un_reference", tuple(entities), confidence=0.9, rank=2)


def _bodies(state: Board, head: str, parts: Sequence[str], conjunction: str) -> Iterator[Entity]:
    """Yield the body of each part; parts that together make a known name are one: Political and Peacebuilding …."""
    first = 0
    while first < len(parts):
        known = (
            (last, entity)
            for last in range(len(parts), first, -1)
            if (entity := lookup(head + conjunction.join(parts[first:last]), state.words)) is not None
        )
        last, entity = next(known, (first + 1, None))
        yield entity or new("Body", head + parts[first], state.words.code)
        first = last
