"""Whose report it is: whom "the Entity" or "the Executive Director" means, and who says "I"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.owner import end_of_masthead, owner_among

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.named import Named
    from extract.model import Entity
    from extract.view import View

__all__ = ["mission", "whose"]

_IN_THE_FIELD = frozenset({"PeaceOperation", "PoliticalMission"})
# So many times a report names the operation it is about.
_OFTEN = 10
_WRITES = "body/SG"


def whose(view: View, named: Sequence[Named]) -> tuple[tuple[Entity, ...], tuple[Entity, ...]]:
    """Return (the body whose report it is, who speaks of himself in it), each empty where the masthead is silent.

    The first is told by the masthead; the second is the Secretary-General, where the report is his.
    """
    end = end_of_masthead(view)
    above = [entity for one in named if one.end <= end and one.kind == "Body" for entity in one.entities]
    author = tuple(dict.fromkeys(entity for entity in above if entity.path == _WRITES))
    owner = owner_among(above)
    return ((owner,) if owner else ()), author


def mission(named: Sequence[Named]) -> tuple[Entity, ...]:
    """Return the peace operation that a report is about, empty where it names none often and before all others."""
    counts = Counter(
        entity
        for one in named
        if one.kind == "Body" and len(one.entities) == 1
        for entity in one.entities
        if entity.subclass in _IN_THE_FIELD
    )
    first, *rest = [*counts.most_common(2), *[(None, 0)] * 2][:2]
    return (first[0],) if first[0] is not None and first[1] >= max(_OFTEN, 2 * rest[0][1]) else ()
