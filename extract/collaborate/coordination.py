"""Lists as the text has them, whatever stands between their items: of which a record names some, it means all.

The patterns of a clause read the lists they have a form for; others hold a company nobody knows, a place, a bracket or
people without a name. An item here is any run of words without a verb or a preposition that opens another phrase.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.collaborate.limits import LONGEST_LIST
from extract.named import ACTORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Collaboration, Entity
    from extract.named import Named

__all__ = ["completed", "lists"]

# So many names behind commas alone are a list, too; fewer may stand in apposition or behind an opening phrase.
_MANY = 4
# A name in brackets right behind another says the same again.
_BRACKET = 3


def completed(records: Sequence[Collaboration], listed: Sequence[Sequence[Entity]]) -> list[Collaboration]:
    """Return the *records* of a sentence with all of whom is *listed* there with others whom they name.

    A country is added to several only, and nobody to a record that has some of a list act and others as partners.
    """
    found = list(records)
    for several in listed if found else ():
        told = {entity for one in found for entity in (*one.participants, *one.partners, *one.places)}
        untold = [entity for entity in several if entity not in told]
        if untold and len(untold) < len(several):
            found = [_with(one, several, untold) for one in found]
    return found


def lists(text: str, start: int, named: Sequence[Named], rules: Rules) -> Iterator[list[Entity]]:
    """Yield the actors of each list in the sentence of *text* that begins at *start*, each once and in order."""
    for chain in _chains(text, named, rules):
        first, second = chain[:2]
        opens = rules.list_opening.match(text[start : first.start]) is not None
        items = chain[1:] if opens and rules.opening_end.match(text[first.end : second.start]) else chain
        joints = [rules.list_joined.search(text, one.end, other.start) for one, other in pairwise(items)]
        last = max((number for number, joint in enumerate(joints, start=1) if joint), default=0)
        goes_on = rules.list_goes_on.match(text, items[-1].end) is not None
        if last and not goes_on:
            items = items[: last + 1]  # at the request of A and B, | C …
        if last or goes_on or len(items) >= _MANY:
            yield list(dict.fromkeys(entity for one in items for entity in one.entities if entity.kind in ACTORS))


def _chains(text: str, named: Sequence[Named], rules: Rules) -> Iterator[list[Named]]:
    """Yield two or more actors between each two of whom stands what may stand between the items of a list."""
    chain: list[Named] = []
    for one in named:
        if one.kind not in ACTORS or (chain and (one.start < chain[-1].end or _explains(text, chain[-1], one))):
            continue
        if chain and rules.list_gap.fullmatch(text, chain[-1].end, one.start) is None:
            if len(chain) > 1:
                yield chain
            chain = []
        chain.append(one)
    if len(chain) > 1:
        yield chain


def _explains(text: str, before: Named, one: Named) -> bool:
    """Return whether *one* stands in the brackets right behind the name *before*: GIZ (the German Agency for …)."""
    bracket = text.find("(", before.end, before.end + _BRACKET)
    return 0 <= bracket < one.start and text.find(")", bracket, one.start) < 0


def _with(record: Collaboration, listed: Sequence[Entity], untold: Sequence[Entity]) -> Collaboration:
    """Return the *record* with the *untold* of those *listed*, if some of these have one part in it."""
    acting = [one for one in listed if one in record.participants]
    others = [one for one in listed if one in record.partners]
    if bool(acting) == bool(others):
        return record
    countries = sum(one.kind == "Country" for one in others) > 1  # one alone may be where the others come from
    kinds = ACTORS if countries else {"Body"}
    several = [one for one in untold if one.kind in kinds]
    participants = (*record.participants, *(several if acting else ()))
    partners = (*record.partners, *(several if others else ()))
    if max(len(participants), len(partners)) > LONGEST_LIST:
        return record
    return replace(record, participants=participants, partners=partners)
