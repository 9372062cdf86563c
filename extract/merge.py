"""One identity for the variants of a name that no authority knows.

Reports shorten such names as they go on (``妇女问题机构间工作队``, then ``妇女问题工作队``; the Reef Committee for
Kenya, then the Reef Committee). Two unknown names of one class are one when they have the same head and the shorter is
the longer with parts left out, or without what it is for or of, where only one name goes on so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.model import Entity
    from extract.pipes.board import Candidate

__all__ = ["is_begun", "is_shortened", "merge_names"]

_HEAD = 2  # characters both names must end with
_LEAST = 6  # a shorter name says too little to be told from others
_COMPLEMENT = re.compile(" (?:for|of|on|in|to|against|at) ")
# Before the name of whose it is: the Reef Committee of the | Council is no Council.
_OWNED = re.compile(r" (?:for|of|on|in|to|against|at|under|and|with) (?:the )?\Z")
_MOST_STRETCHES = 3  # a name of more pieces of another is a different name


def is_shortened(short: str, long: str) -> bool:
    """True when *short* is the end of *long*, or *long* with a stretch or two left out.

    >>> is_shortened("暴力侵害妇女问题工作队", "暴力侵害妇女行为问题机构间工作队")
    True
    >>> is_shortened("妇女问题工作队", "儿童与妇女问题工作组")
    False
    >>> is_shortened("Council of Elders", "Reef Committee of the Council of Elders")
    False
    """
    if len(short) < _LEAST or len(short) >= len(long) or short[-_HEAD:] != long[-_HEAD:]:
        return False
    if long.endswith(short):
        return _OWNED.search(long, 0, len(long) - len(short)) is None
    return short[:_HEAD] == long[:_HEAD] and _gaps(short, long) is not None


def is_begun(short: str, long: str) -> bool:
    """True when *long* is *short* with what it is for, of or on behind it.

    >>> is_begun("Reef Committee", "Reef Committee for Kenya")
    True
    >>> is_begun("Committee on Reefs", "Committee on Reefs and Ports")
    False
    """
    return _COMPLEMENT.match(long, len(short)) is not None and long.startswith(short) and " " in short


def _gaps(short: str, long: str) -> int | None:
    """Return in how many stretches *short* stands in *long*, ``None`` when it does not or in more than three."""
    position, stretches, index = 0, 0, 0
    while index < len(short):
        size = len(short) - index
        while size and (at := long.find(short[index : index + size], position)) < 0:
            size -= 1
        if not size or (size == 1 and len(short) > 1):
            return None
        position, index, stretches = at + size, index + size, stretches + 1
        if stretches > _MOST_STRETCHES:
            return None
    return stretches


def merge_names(candidates: Iterable[Candidate], bare: Mapping[str, Entity]) -> dict[str, Entity]:
    """Return, for the path of each unknown entity that is a shortened form, the entity it belongs to.

    What a file lists under the very same words belongs to that: the National Police to the Haitian National Police.
    *bare* are the organs of States without their country, by the path with it: they are one by that name.
    """
    unknown: dict[str, dict[str, Entity]] = defaultdict(dict)
    merged: dict[str, Entity] = {}
    told = [(one.start, one.end, bare.get(entity.path, entity)) for one in candidates for entity in one.entities]
    listed = {(start, end, entity.kind): entity for start, end, entity in told if entity.attested}
    for start, end, entity in told:
        if not entity.attested and entity.kind in {"Body", "Programme"}:
            unknown[entity.kind][entity.path] = entity
            if (start, end, entity.kind) in listed:
                merged[entity.path] = listed[start, end, entity.kind]
    for entities in unknown.values():
        ordered = sorted(entities.values(), key=lambda entity: (-len(entity.path), entity.path))
        for position, entity in enumerate(ordered):
            if entity.path in merged:
                continue
            (name,) = entity.label.values()
            for longer in ordered[:position]:
                (full,) = longer.label.values()
                if is_shortened(name, full):
                    merged[entity.path] = merged.get(longer.path, longer)
                    break
            else:
                going_on = {
                    merged.get(longer.path, longer)
                    for longer in ordered[:position]
                    if is_begun(name, next(iter(longer.label.values())))
                }
                if len(going_on) == 1:
                    (merged[entity.path],) = going_on
    return merged
