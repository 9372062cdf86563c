"""Making entities: from authority entries, from symbols and dates, and from names that nobody has listed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extract import languages
from extract.model import Entity
from ontology import authority
from ontology.iris import normalize_name

if TYPE_CHECKING:
    from ontology.authority import Entry

__all__ = [
    "by_id",
    "document",
    "from_entry",
    "from_path",
    "interval",
    "is_sitting",
    "meeting",
    "new",
    "of_state",
    "resolution",
    "sitting",
]

# How the number of a single meeting is told from that of a session.
_SITTING = "meeting-"
_PREFIX = {
    "Body": "body",
    "Country": "country",
    "Place": "place",
    "Treaty": "treaty",
    "Publication": "publication",
    "Meeting": "meeting",
    "Programme": "programme",
    "Document": "document",
    "Resolution": "resolution",
}


@cache
def from_entry(entry: Entry) -> Entity:
    """Return the entity of an authority entry."""
    return Entity(
        path=entry.path,
        kind=entry.kind,
        subclass=entry.subclass,
        label=entry.label,
        names={
            language: tuple(name for name in entry.all_names(language) if name != entry.label.get(language))
            for language in sorted({*entry.label, *entry.names, *entry.former})
        },
        points_to=_organ_of(entry),
    )


def _organ_of(entry: Entry) -> tuple[Entity, ...]:
    """Return the organ whose session a meeting is, empty for any other entry."""
    organ = from_path(f"body/{entry.parent}") if entry.kind == "Meeting" and entry.parent else None
    return () if organ is None else (organ,)


def from_path(path: str) -> Entity | None:
    """Return the entity of the authority entry with that path, if there is one."""
    entry = authority.by_path(path)
    return from_entry(entry) if entry else None


def by_id(kind: str, identifier: str) -> Entity | None:
    """Return the entity of the authority entry *identifier* of class *kind*, if there is one."""
    return from_path(f"{_PREFIX[kind]}/{identifier}")


def new(kind: str, name: str, language: str, subclass: str | None = None) -> Entity:
    """Return an entity that no authority entry knows, its identity made from its normalized name."""
    return Entity(
        path=f"{_PREFIX[kind]}/{normalize_name(name.translate(languages.data(language).fold))}",
        kind=kind,
        subclass=subclass or kind,
        label={language: " ".join(name.split())},
        attested=False,
    )


def of_state(bare: Entity, country: str, named: Entity) -> Entity:
    """Return an organ of a State that no authority entry knows, from what it is without its *country*, a path.

    It keeps the names of *named*, as the report gives them.
    """
    code = country.partition("/")[2]
    return replace(named, path=f"{bare.path}-{code}", facts={**named.facts, "inCountry": country})


def document(symbol: str, subclass: str = "Document") -> Entity:
    """Return the document of a symbol, a sales number or a treaty-series number."""
    return Entity(f"document/{symbol}", "Document", subclass, {"": symbol}, facts={"symbol": symbol})


def resolution(path: str, organ: Entity, *, decision: bool, facts: dict[str, str]) -> Entity:
    """Return a resolution or decision of *organ*; *path* is its symbol or, where none is known, organ and number."""
    return Entity(
        f"resolution/{path}",
        "Resolution",
        "Decision" if decision else "Resolution",
        {"": path},
        facts={**facts, "adoptedBy": organ.path},
        points_to=(organ,),
    )


def interval(start: str, end: str, label: str, precision: str) -> Entity:
    """Return the interval from *start* to *end* (ISO dates); *label* is its shortest ISO 8601 form."""
    facts = {"startDate": start, "endDate": end, "precision": precision}
    return Entity(f"time/{label}", "Interval", "Interval", {"": label}, facts=facts)


def sitting(count: str | int) -> str:
    """Return the number of a single meeting, which is none of a session: the third one of its own is ``meeting-3``."""
    return f"{_SITTING}{count}"


def is_sitting(one: Entity) -> bool:
    """Return whether a meeting is a single one, not a session: ``CSW/68/meeting-3``."""
    return one.facts.get("number", "").rpartition("/")[2].startswith(_SITTING)


def meeting(organ: Entity, number: str) -> Entity:
    """Return a numbered session or meeting of *organ*; its label is made of both, as its identity is."""
    local = organ.path.split("/", 1)[1]
    return Entity(
        f"meeting/{local}/{number}",
        "Meeting",
        "Session",
        {language: f"{name} {number}" for language, name in organ.label.items()},
        facts={"organ": organ.path, "number": number},
        points_to=(organ,),
    )
