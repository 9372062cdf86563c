"""What the authority files call a body where the context tells which one is meant: 供应司, the Ethics Office."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from extract import languages
from extract.heads import heads
from extract.identity import from_entry, new
from ontology import authority

if TYPE_CHECKING:
    from extract.model import Entity

__all__ = [
    "agencies_called", "body_called", "context_forms", "forms_by_path", "is_specific", "of_country", "organ_called",
    "organs_called", "own_unit_called", "units_called", "units_with_forms", "unlisted_organ",
]  # fmt: skip

_AGENCIES = frozenset({"SpecializedAgency", "FundOrProgramme", "RelatedOrganization", "IntergovernmentalOrganization"})
# Organs that every report names: that they were named does not tell that one of theirs is meant.
_EVERYWHERE = frozenset({"PrincipalOrgan", "Mandate"})
_UNIT = "SecretariatUnit"
# What is one of its kind, where a unit of the same name may be anybody's.
_ORGANS = frozenset({"SubsidiaryOrgan", "ExecutiveBoard", "FunctionalCommission", "Mandate", "Tribunal"})


@cache
def _context_entries(language: str) -> dict[str, tuple[authority.Entry, ...]]:
    """Return, for each short form of the authority files, the entries it may mean."""
    found: dict[str, list[authority.Entry]] = defaultdict(list)
    for entry in authority.entries():
        for form in entry.context.get(language, ()):
            found[form].append(entry)
    return {form: tuple(entries) for form, entries in found.items()}


@cache
def organs_called(form: str, kind: str, language: str) -> dict[str, Entity]:
    """Return, by the path of what they belong to, the entities that are called *form* there: 儿基会 -> its 执行局.

    Several may share one.
    """
    family = {"Body": "body", "Treaty": "treaty"}.get(kind, "body")
    return {
        f"{family}/{owner}": from_entry(entry)
        for entry in reversed(_context_entries(language).get(form, ()))
        for owner in (entry.parent, *entry.row.get("shared_by", ()))
        if entry.kind == kind and owner
    }


@cache
def context_forms(language: str) -> frozenset[str]:
    """Return the short forms of bodies that the authority files list."""
    return frozenset(
        form for form, entries in _context_entries(language).items() if any(entry.kind == "Body" for entry in entries)
    )


def agencies_called(language: str) -> dict[str, Entity]:
    """Return the agencies by the short forms that no other entry has: 移民组织."""
    return {
        form: from_entry(entries[0])
        for form, entries in _context_entries(language).items()
        if len(entries) == 1 and entries[0].row.get("class") in _AGENCIES
    }


@cache
def is_specific(form: str, language: str) -> bool:
    """Return whether a short form says more than what kind of unit it is: Ethics Office, not Technical Committee."""
    words = languages.data(language)
    found = [
        form.removesuffix(head.word).removeprefix(head.word).strip()
        for head in heads(words).values()
        if form.startswith(head.word) or form.endswith(head.word)
    ]
    topic = min(found, key=len, default=form)
    return bool(topic) and re.fullmatch(words.tables["names"]["generic"], topic) is None


@cache
def units_called(form: str, language: str) -> dict[str, Entity]:
    """Return, by the path of the body it belongs to, the one unit that is called *form* there: 儿基会 -> its 供应司."""
    found: dict[str, list[authority.Entry]] = defaultdict(list)
    for entry in _context_entries(language).get(form, ()):
        if entry.kind == "Body" and entry.parent:
            found[f"body/{entry.parent}"].append(entry)
    parents = {path: authority.by_path(path) for path in found}
    return {
        path: from_entry(units[0])
        for path, units in found.items()
        if len(units) == 1 and (parent := parents[path]) is not None and parent.subclass not in _EVERYWHERE
    }


@cache
def own_unit_called(form: str, language: str) -> Entity | None:
    """Return the unit of the United Nations itself, of no department, that is called *form*: its Ethics Office."""
    called = [
        entry
        for entry in _context_entries(language).get(form, ())
        if entry.subclass == _UNIT and not entry.parent and is_specific(form, language)
    ]
    return from_entry(called[0]) if len(called) == 1 else None


def units_with_forms(language: str) -> list[tuple[str, str, Entity]]:
    """Return (short form, path of the body it belongs to, unit) of the units and organs of the authority files."""
    return [
        (form, f"body/{entry.parent}", from_entry(entry))
        for form, entries in _context_entries(language).items()
        for entry in entries
        if entry.kind == "Body" and entry.parent
    ]


def unlisted_organ(form: str, owner: str, language: str) -> Entity:
    """Return an organ of no file, called *form* and of a body called *owner*: one, however the two are put together."""
    name: str = languages.data(language).tables["names"]["organ_names"][0]
    return new("Body", name.format(owner=owner, organ=form), language)


@cache
def of_country(form: str, language: str) -> dict[str, Entity]:
    """Return, by the path of its country, the body that is called *form* there: the national police."""
    entries = _context_entries(language).get(form, ())
    return {f"country/{entry.row['country']}": from_entry(entry) for entry in entries if "country" in entry.row}


@cache
def forms_by_path(language: str) -> dict[str, frozenset[str]]:
    """Return, for the path of each authority entity, the short forms its entry lists."""
    return {
        entry.path: frozenset(entry.context[language]) for entry in authority.entries() if language in entry.context
    }


@cache
def organ_called(form: str, language: str) -> Entity | None:
    """Return the organ or mandate that alone is called so: the Special Representative for Iraq."""
    called = _context_entries(language).get(form, ())
    alone = len(called) == 1 and called[0].kind == "Body" and called[0].subclass in _ORGANS
    return from_entry(called[0]) if alone else None


@cache
def body_called(form: str, language: str) -> Entity | None:
    """Return the one body that the authority files call so where the context tells that a body is meant: ACTO."""
    called = [entry for entry in _context_entries(language).get(form, ()) if entry.kind == "Body"]
    return from_entry(called[0]) if len(called) == 1 else None
