"""The country that a report, or a section of it, is about: whom "the Government" means there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract import languages
from extract.identity import from_path
from extract.named import Named
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Entity

__all__ = ["RESIDENT", "country_of", "envoy", "home", "is_foreign", "names_country", "works_in"]

#: Who works in the country itself.
RESIDENT = frozenset({"PeaceOperation", "PoliticalMission", "Mandate"})

# Bodies whose names say where they work, or on which country they report.
_SENT = frozenset({"PeaceOperation", "PoliticalMission", "SpecialProcedure", "ExpertBody"})
# What may have its country in its name: a team in the country, the title of a report on it.
_NAMED_SO = frozenset({"Body", "Publication", "Programme"})
# The class of those who head them.
_ENVOY = "Mandate"
# So many characters, a comma, part a city from its country: where a document was issued tells nothing.
_COMMA = 2
_CITY = "City"


def home(named: Sequence[Named], end: int, language: str) -> list[Named]:
    """Return a mention of the country named before *end*, the end of the masthead, none where several are.

    It is that of a country programme, else the one in the name of the mission or the mandate whose report it is, of
    a body that only the report knows (its country team), or of the report itself.
    """
    above = [one for one in named if one.end <= end]
    places = {one.end for one in above if one.kind == "Place" and one.entities[0].subclass == _CITY}
    countries = [
        one for one in above if one.kind == "Country" and places.isdisjoint(range(one.start - _COMMA, one.start + 1))
    ]
    if not countries:
        bodies = [(one, told) for one in above if one.kind in _NAMED_SO for told in one.entities]
        sent = [(one, told) for one, told in bodies if told.subclass in _SENT or not told.attested]
        named_so = [(one, _country_of(told.path, told.label.get(language, ""), language)) for one, told in sent]
        found = [(one, country) for one, country in named_so if country is not None]
        countries = [Named(one.start, one.end, (country,), inferred=True) for one, country in found]
    return countries[:1] if len({one.entities for one in countries}) == 1 else []


@cache
def envoy(mission: Entity, post: str, language: str) -> tuple[Entity, ...]:
    """Return who holds a *post* at the head of a *mission*: of those for its country, where none is its own.

    Where a country stands for the mission, it is the one for that.
    """
    name = mission.label.get(language, "")
    country = mission if mission.kind == "Country" else _country_of(mission.path, name, language)
    own: list[Entity] = []
    others: list[Entity] = []
    for entry in authority.entries():
        label = entry.row["label"].get(language, "") if entry.row.get("class") == _ENVOY else ""
        holder = from_path(entry.path) if post in label else None
        if holder is None:
            continue
        if f"body/{entry.parent}" == mission.path:
            own.append(holder)
        elif country is not None and _country_of(entry.path, label, language) == country:
            others.append(holder)
    found = own or others
    return tuple(found) if len(found) == 1 else ()


def is_foreign(actor: Entity) -> bool:
    """Return whether a body is none of a country: all of the United Nations are known to the authority files."""
    entry = authority.by_path(actor.path)
    return actor.kind == "Body" and entry is not None and "country" not in entry.row


def works_in(body: Entity) -> Entity | None:
    """Return the country that the names of a mission tell in any language, ``None`` where they tell none."""
    told = (_country_of(body.path, label, language) for language, label in body.label.items())
    return next((one for one in told if one is not None), None)


def country_of(place: Entity) -> str | None:
    """Return the code of the country in which a place lies, or whose a body is, as far as the files know."""
    entry = authority.by_path(place.path)
    return entry.row.get("country") if entry is not None else None


@cache
def _country_of(path: str, label: str, language: str) -> Entity | None:
    """Return the one country in the names of a body: United Nations Mission in South Sudan."""
    body, (names, pattern) = authority.by_path(path), _countries(language)
    own = body.all_names(language) if body is not None else [label]
    found = {names[match[0]] for name in own for match in pattern.finditer(name)}
    return from_path(found.pop()) if len(found) == 1 else None


def names_country(name: str, language: str) -> bool:
    """Return whether there is a country in *name*."""
    return _countries(language)[1].search(name) is not None


@cache
def _countries(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the paths of the countries by their names, and the pattern of these, the longest first."""
    names = {name: one.path for one in authority.entries() if one.kind == "Country" for name in one.all_names(language)}
    edge = r"\b" if languages.data(language).tables["profile"]["tokens"] == "words" else ""
    longest = sorted(map(re.escape, names), key=len, reverse=True)
    return names, re.compile(f"{edge}(?:{'|'.join(longest)}){edge}")
