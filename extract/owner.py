"""Whose report it is: the body that the organ named in its masthead belongs to."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.identity import from_path
from extract.view import around
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.model import Entity
    from extract.view import View

__all__ = [
    "FIELD",
    "NAMED_SO",
    "OPERATIONAL",
    "PRESIDED",
    "agency_of",
    "end_of_masthead",
    "is_author",
    "is_heading",
    "issuer_of",
    "most_named",
    "of_section",
    "of_symbols",
    "office_among",
    "office_of",
    "owner_among",
    "secretariat_of",
]

#: Who works in a country or two, of whom others report.
FIELD = frozenset({"PeaceOperation", "PoliticalMission"})
#: Who writes reports of their own work: an intergovernmental organ has reports written for it.
OPERATIONAL = frozenset(
    {
        "Entity",
        "FundOrProgramme",
        "SpecializedAgency",
        "RelatedOrganization",
        "RegionalCommission",
        "PeaceOperation",
        "PoliticalMission",
    }
)
# Who reports on its own work, too, where the masthead names nobody of the former: the departments of the Secretariat.
_OFFICES = frozenset({"SecretariatUnit", "ResearchInstitute"})
#: What may have the name of the body whose report it is in its own, where no file knows it.
NAMED_SO = frozenset({"Body", "Publication", "Programme", "Meeting"})
#: Organs that members preside over: they have a chair, who acts for them, and a bureau.
PRESIDED = frozenset(
    {"SubsidiaryOrgan", "SubsidiaryBody", "FunctionalCommission", "MainCommittee", "TreatyBody", "ExpertBody"}
)
_ABOVE = frozenset({"masthead", "title"})
# A heading that is nothing but a name says whose work the section tells: I. Office of Legal Affairs.
_HEADINGS = _ABOVE | {"heading"}
_ENUMERATOR = re.compile(r"(?:[IVXLC]+|[A-Z]|\d{1,2})\.\s+")
# So often a text names the body that it is about, and any other with work of its own so many times less.
_OFTEN, _FAR_LESS = 3, 3
# A section of the proposed programme budget: A/81/6 (Sect. 9), or a part of one: (Sect. 29B).
_SECTION = re.compile(r"A/\d+/6\s?\(Sect\.\s?(\d+[A-Z]?)\)")
# What joins the symbols of a paper that has several.
_SYMBOLS = re.compile(r"\s?[-–](?=[A-Z]+/)")
# So many characters around a name tell that it is the author's.
_AROUND = 80


def end_of_masthead(view: View) -> int:
    """Return the offset of *view* behind masthead and title, 0 where there are none."""
    return max((last for block, _, last in view.blocks if block.kind in _ABOVE), default=0)


def is_author(view: View, start: int, end: int, writes: re.Pattern[str]) -> bool:
    """Return whether the masthead says that the report is of the one named there: *writes* is what stands around it."""
    return writes.search(around(view.text, start, end, _AROUND)) is not None


def is_heading(view: View, start: int, end: int, entity: Entity) -> bool:
    """Return whether what stands from *start* to *end* is a whole heading, of one with work of its own."""
    if entity.subclass not in OPERATIONAL and entity.subclass != "SecretariatUnit":
        return False
    block, first, last = view.blocks[view.block_at(start)]
    if block.kind not in _HEADINGS or view.text[end:last].strip():
        return False
    before = view.text[first:start].strip()
    return not before or _ENUMERATOR.fullmatch(f"{before} ") is not None


def owner_among(above: Iterable[Entity]) -> Entity | None:
    """Return the body whose report it is by the bodies named *above*, in their order; ``None`` where they are silent.

    It is the body that the organ belongs to (the Executive Board of UN-Women: UN-Women), or one of those that do work
    of their own.
    """
    for entity in above:
        owner = entity if entity.subclass in OPERATIONAL else agency_of(entity)
        if owner is not None:
            return owner
    return None


def office_among(above: Iterable[Entity]) -> tuple[Entity, ...]:
    """Return the first office with a programme among the bodies named *above*: of the Secretariat, or an institute."""
    return next(((entity,) for entity in above if entity.subclass in _OFFICES), ())


def most_named(bodies: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the one with work of its own that a text is about by the *bodies* it names, in their order.

    It names that one first, and often, and all others far less.
    """
    writing = OPERATIONAL - FIELD | _OFFICES
    active = [one if one.subclass in writing else agency_of(one) or one for one in bodies]
    working = [one for one in active if one.subclass in writing]
    first = working[0] if working else None
    times = Counter(active)
    others = [one for one in times if one != first]
    rivals = max((times[one] * (_FAR_LESS if one in working else 1) for one in others), default=0)
    return (first,) if first is not None and times[first] >= max(_OFTEN, rivals) else ()


def secretariat_of(organs: Iterable[Entity], symbols: Iterable[str]) -> tuple[Entity, ...]:
    """Return the secretariat of the first of *organs* that has one of its own, empty where none has: of a treaty.

    Where none of them tells it, the series does in which the *symbols* are: FCCC/SBI/2023/6.
    """
    rows = [entry.row for organ in organs if (entry := authority.by_path(organ.path)) is not None]
    issued = [series.served_by for symbol in symbols if (series := _series_of(symbol)) is not None]
    served = [row["served_by"] for row in rows if "served_by" in row] + [one for one in issued if one is not None]
    secretariat = from_path(f"body/{served[0]}") if served else None
    return (secretariat,) if secretariat is not None else ()


def office_of(head: Entity) -> Entity | None:
    """Return the office that a head speaks for: the High Commissioner for Human Rights, OHCHR."""
    entry = authority.by_path(head.path) if head.subclass == "Mandate" else None
    parent = from_path(f"body/{entry.parent}") if entry is not None and entry.parent else None
    return parent if parent is not None and parent.subclass in OPERATIONAL | {"SecretariatUnit"} else None


def of_section(masthead: str) -> tuple[Entity, ...]:
    """Return whose programme the section of the proposed programme budget tells that the masthead names."""
    section = _SECTION.search(masthead)
    paths = authority.budget_sections().get(section[1], ()) if section else ()
    return tuple(body for path in paths if (body := from_path(path)) is not None)


def of_symbols(symbols: Iterable[str]) -> tuple[Entity, ...]:
    """Return those with work of their own in whose series of documents all *symbols* are: DP/2023/13, of UNDP.

    A paper may have a symbol of each of several: DP/2023/29-DP/FPA/2023/11.
    """
    issuers = [issuer_of(one) for symbol in symbols for one in _SYMBOLS.split(symbol)]
    found = [one if one is None or one.subclass in OPERATIONAL else agency_of(one) for one in issuers]
    return () if None in found else tuple(dict.fromkeys(one for one in found if one is not None))


def issuer_of(symbol: str) -> Entity | None:
    """Return the organ in whose series of documents a symbol is."""
    series = _series_of(symbol)
    return from_path(f"body/{series.organ}") if series is not None and series.organ else None


def _series_of(symbol: str) -> authority.Series | None:
    return next((one for one in authority.series() if one.holds(symbol)), None)


def agency_of(entity: Entity) -> Entity | None:
    """Return the body with work of its own that *entity* is an organ of: the Governing Body of the ILO."""
    entry = authority.by_path(entity.path) if entity.kind == "Body" else None
    parent = from_path(f"body/{entry.parent}") if entry is not None and entry.parent else None
    return parent if parent is not None and parent.subclass in OPERATIONAL else None
