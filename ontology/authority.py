"""Reading the authority files: who and what exists, under which names.

The files are JSON, one entity an entry (see ``ontology/authority/README.md``). They are data of the package and are
read once; an entry is immutable.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

__all__ = ["AuthorityError", "Entry", "Series", "budget_sections", "by_path", "entries", "series"]

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


class Entry:
    """One entity of the authority files: a view of its row, so that reading thousands costs little.

    ``names`` are the names that always mean this entity, by language; ``former`` are names it once had; ``context`` are
    short forms that mean it only where the report has named it before; ``label`` is the one name for display.
    """

    __slots__ = ("id", "kind", "path", "row")

    def __init__(self, row: dict[str, Any], kind: str, prefix: str) -> None:
        """Take a row of a file; raises ``KeyError`` when it lacks its id or source."""
        self.id: str = row["id"]
        self.kind = kind
        self.path = f"{prefix}/{self.id}"
        self.row = row
        if not row["source"]:
            msg = "source"
            raise KeyError(msg)

    def __repr__(self) -> str:
        """Return the path of the entity, in angle brackets."""
        return f"<Entry {self.path}>"

    @property
    def subclass(self) -> str:
        """The finer class of the ontology."""
        found: str = self.row.get("class", self.kind)
        return found

    @property
    def label(self) -> Mapping[str, str]:
        """The display name, by language."""
        found: Mapping[str, str] = self.row.get("label", _EMPTY)
        return found

    @property
    def names(self) -> Mapping[str, list[str]]:
        """The other names, by language."""
        found: Mapping[str, list[str]] = self.row.get("names", _EMPTY)
        return found

    @property
    def former(self) -> Mapping[str, list[str]]:
        """The names it once had, by language."""
        found: Mapping[str, list[str]] = self.row.get("former", _EMPTY)
        return found

    @property
    def context(self) -> Mapping[str, list[str]]:
        """The short forms that need a context, by language."""
        found: Mapping[str, list[str]] = self.row.get("context", _EMPTY)
        return found

    @property
    def parent(self) -> str | None:
        """The id of the body it belongs to."""
        return self.row.get("parent")

    @property
    def match(self) -> Mapping[str, str]:
        """Its identifiers elsewhere, each from a source."""
        found: Mapping[str, str] = self.row.get("match", _EMPTY)
        return found

    @property
    def source(self) -> list[str]:
        """The codes of its sources, explained in ``sources.json``."""
        found: list[str] = self.row["source"]
        return found

    def all_names(self, language: str) -> list[str]:
        """Return every name of one language that means this entity wherever it stands, former names too."""
        own = [self.label[language]] if language in self.label else []
        return list(dict.fromkeys((*own, *self.names.get(language, ()), *self.former.get(language, ()))))


_EMPTY: dict[str, Any] = {}
# The number of a session in a document symbol.
_SESSION = r"\d{2,3}"


@dataclass(frozen=True, slots=True)
class Series:
    """A series of document symbols: its prefix, the organ that issues it (id of a body) and what it holds.

    *served_by* is the id of the secretariat whose notes are in it, where its prefix is that of a treaty.
    """

    prefix: str
    organ: str | None
    kind: str
    served_by: str | None = None

    @property
    def root(self) -> str:
        """The pattern of what stands before the first stroke of its symbols, with the number of the session.

        That follows a prefix without a stroke, CL 128/10, GC(67)/2, or stands where the prefix has a ``#``: 217 EX/4.
        """
        first, stroke, _ = self.prefix.partition("/")
        pattern = re.escape(first).replace(re.escape("#"), _SESSION)
        return pattern if stroke else pattern + _SESSION + (r"\)" if first.endswith("(") else "")

    def holds(self, symbol: str) -> bool:
        """Return whether a *symbol* is in the series."""
        if symbol.startswith(self.prefix) and "/" in self.prefix:
            return True
        return ("/" not in self.prefix or "#" in self.prefix) and re.match(self.root + "/", symbol) is not None


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


def _entry(row: dict[str, Any], kind: str, prefix: str, file: str) -> Entry:
    try:
        return Entry(row, kind, prefix)
    except KeyError as error:
        msg = f"{file}: entry {row.get('id', row)!r} lacks its {error.args[0]}"
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
def _by_path() -> dict[str, Entry]:
    return {entry.path: entry for entry in entries()}


def by_path(path: str) -> Entry | None:
    """Return the entry of the entity with that path (``body/UN-Women``), if there is one."""
    return _by_path().get(path)


@cache
def series() -> tuple[Series, ...]:
    """Return the series of document symbols, the longest prefix first."""
    file = resources.files("ontology") / "authority" / "symbols.json"
    rows = _read(file)
    found = [Series(row["prefix"], row.get("organ"), row.get("kind", ""), row.get("served_by")) for row in rows]
    return tuple(sorted(found, key=lambda item: (-len(item.prefix), item.prefix)))


@cache
def budget_sections() -> dict[str, tuple[str, ...]]:
    """Return the paths of the bodies whose programme a section of the proposed programme budget is: 9, 29B."""
    file = resources.files("ontology") / "authority" / "budget_sections.json"
    return {
        f"{row['section']}{row.get('part', '')}": tuple(f"body/{one}" for one in row["bodies"]) for row in _read(file)
    }
