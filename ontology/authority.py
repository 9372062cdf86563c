"""Reading the authority files: who and what exists, under which names.

The files are JSON, one entity an entry (see ``ontology/authority/README.md``). They are data of the package and are
read once; an entry is immutable.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

__all__ = ["AuthorityError", "Entry", "Series", "entries", "series"]

# Folder or file below ontology/authority -> (class, first part of the entity's path).
_FAMILIES = {
    "bodies": ("Body", "body"),
    "countries.json": ("Country", "country"),
    "places": ("Place", "place"),
    "treaties.json": ("Treaty", "treaty"),
    "programmes.json": ("Programme", "programme"),
    "publications.json": ("Publication", "publication"),
    "meetings.json": ("Meeting", "meeting"),
}


class AuthorityError(ValueError):
    """An authority file breaks its own format; the message names the file and the entry."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One entity of the authority files.

    ``names`` are the names that always mean this entity, by language, the label first; ``context`` are short forms
    that mean it only where the report has named it before; ``former`` are names it once had.
    """

    id: str
    kind: str
    path: str
    subclass: str
    label: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]]
    former: Mapping[str, tuple[str, ...]]
    context: Mapping[str, tuple[str, ...]]
    source: tuple[str, ...]
    parent: str | None = None
    match: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    def all_names(self, language: str) -> tuple[str, ...]:
        """Return every name of one language that means this entity wherever it stands, former names too."""
        own = (self.label[language],) if language in self.label else ()
        return tuple(dict.fromkeys((*own, *self.names.get(language, ()), *self.former.get(language, ()))))


@dataclass(frozen=True, slots=True)
class Series:
    """A series of document symbols: its prefix, the organ that issues it (id of a body) and what it holds."""

    prefix: str
    organ: str | None
    kind: str


def _files(root: Traversable, family: str) -> Iterator[Traversable]:
    node = root / family
    if node.is_file():
        yield node
    elif node.is_dir():
        yield from sorted((file for file in node.iterdir() if file.name.endswith(".json")), key=lambda file: file.name)


def _read(file: Traversable) -> list[dict[str, Any]]:
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        msg = f"{file.name}: not valid JSON ({error.msg}, line {error.lineno})"
        raise AuthorityError(msg) from error
    if not isinstance(rows, list):
        msg = f"{file.name}: expected a list of entries"
        raise AuthorityError(msg)
    return rows


def _tuples(names: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(values) for language, values in names.items()}


_KNOWN = {"id", "class", "label", "names", "former", "context", "source", "parent", "match"}


def _entry(row: dict[str, Any], kind: str, prefix: str, file: str) -> Entry:
    try:
        return Entry(
            id=row["id"],
            kind=kind,
            path=f"{prefix}/{row['id']}",
            subclass=row.get("class", kind),
            label=row.get("label", {}),
            names=_tuples(row.get("names", {})),
            former=_tuples(row.get("former", {})),
            context=_tuples(row.get("context", {})),
            source=tuple(row["source"]),
            parent=row.get("parent"),
            match=row.get("match", {}),
            facts={key: value for key, value in row.items() if key not in _KNOWN},
        )
    except (KeyError, TypeError, AttributeError) as error:
        msg = f"{file}: entry {row.get('id', row)!r} lacks or misuses {error}"
        raise AuthorityError(msg) from error


@cache
def entries() -> tuple[Entry, ...]:
    """Return all entries of the authority files, in the order of the files.

    Raises :class:`AuthorityError` when a file breaks the format.
    """
    root = resources.files("ontology") / "authority"
    return tuple(
        _entry(row, kind, prefix, file.name)
        for family, (kind, prefix) in _FAMILIES.items()
        for file in _files(root, family)
        for row in _read(file)
    )


@cache
def series() -> tuple[Series, ...]:
    """Return the series of document symbols, the longest prefix first."""
    file = resources.files("ontology") / "authority" / "symbols.json"
    rows = _read(file)
    found = [Series(row["prefix"], row.get("organ"), row.get("kind", "")) for row in rows]
    return tuple(sorted(found, key=lambda item: (-len(item.prefix), item.prefix)))
