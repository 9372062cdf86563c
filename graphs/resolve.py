"""From what a user types to the term that it means in a store: ``妇女署``, ``OHCHR``, ``KEN``, ``1325``, ``2012``."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphs.store import find_reports
from graphs.terms import named, text
from ontology import iris
from ontology.terms import UNR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from graphs.query import Parameter
    from graphs.store import Store

__all__ = ["TYPES", "UnknownValueError", "label_language", "resolve", "resolve_all", "written_in"]

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TYPE = named("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_DECIMAL = named("http://www.w3.org/2001/XMLSchema#decimal")
_DATE = named("http://www.w3.org/2001/XMLSchema#date")
_KINDS = (
    "event", "participation", "membership", "publication", "input", "support", "training", "advocacy", "exchange",
    "programme", "coordination", "research", "funding", "statement", "visit", "leadership",
)  # fmt: skip
_STATUSES = ("completed", "ongoing", "planned")
# types of parameters that are entities: their classes and the beginnings of their paths
_ENTITIES = {
    "body": ("Body",),
    "country": ("Country",),
    "actor": ("Body", "Country"),
    "place": ("Place", "Country"),
    "instrument": ("Resolution", "Treaty"),
    "meeting": ("Meeting",),
    "programme": ("Programme",),
}
_SUGGESTED = 3
_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class UnknownValueError(ValueError):
    """A value means nothing in the store, or several things; the message says which ones it could be."""


def label_language(store: Store) -> str:
    """Return the language of the reports when they share one, else ``en``."""
    spoken = {row.language for row in store.reports() if row.language}
    return spoken.pop() if len(spoken) == 1 else "en"


def resolve_all(
    store: Store, parameters: Iterable[Parameter], given: Mapping[str, str | None], told: str
) -> dict[str, ox.NamedNode | ox.Literal]:
    """Return the terms that the values *given* of *parameters* mean, by name; ``None`` is no value.

    What a parameter that always has one gets without is the language of the reports. Raises :class:`UnknownValueError`,
    whose message is *told* with the name of the parameter and the reason in its places.
    """
    values = {}
    for parameter in parameters:
        value = given.get(parameter.name)
        if value is None and parameter.always:
            value = label_language(store)
        if value is None:
            continue
        try:
            values[parameter.name] = resolve(store, parameter.type, value)
        except UnknownValueError as error:
            raise UnknownValueError(told.format(parameter.name, error)) from None
    return values


def resolve(store: Store, kind: str, value: str) -> ox.NamedNode | ox.Literal:
    """Return the term that *value* means as a parameter of the type *kind*, one of :data:`TYPES`.

    Raises :class:`UnknownValueError`.
    """
    if kind in _ENTITIES:
        return _entity(store, kind, value)
    return _SIMPLE[kind](store, value)


def _one_of(allowed: tuple[str, ...], base: str) -> Callable[[Store, str], ox.NamedNode]:
    def choose(_: Store, value: str) -> ox.NamedNode:
        local = value.removeprefix(base).casefold()
        if local not in allowed:
            msg = f"{value}: must be one of {', '.join(allowed)}"
            raise UnknownValueError(msg)
        return named(base + local)

    return choose


def _report(store: Store, value: str) -> ox.NamedNode:
    try:
        found = find_reports(store.reports(), [value])
    except LookupError as error:
        raise UnknownValueError(error.args[0]) from None
    if len(found) > 1:
        names = " or ".join(row.name for row in store.reports() if row.iri in found)
        msg = f"{value}: is in several languages; give {names}"
        raise UnknownValueError(msg)
    return named(found[0])


def _day(value: str, *, last: bool) -> ox.Literal:
    """Return the first or last day of a year, month or day."""
    found = _DAY.fullmatch(value.strip())
    try:
        if found is None:
            raise ValueError  # noqa: TRY301 - told below like a day that is none
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None  # noqa: S101 - the pattern says so
        first_month, last_month = (month, month) if month else (1, 12)
        if last:
            chosen = date(year, last_month, day or calendar.monthrange(year, last_month)[1])
        else:
            chosen = date(year, first_month, day or 1)
    except ValueError:
        msg = f"{value}: must be a year, month or day, such as 2012, 2012-03 or 2012-03-08"
        raise UnknownValueError(msg) from None
    return ox.Literal(chosen.isoformat(), datatype=_DATE)


def _integer(_: Store, value: str) -> ox.Literal:
    if not re.fullmatch(r"-?\d{1,18}", value, re.ASCII):
        msg = f"{value}: must be a whole number"
        raise UnknownValueError(msg)
    return ox.Literal(int(value))


def _share(_: Store, value: str) -> ox.Literal:
    """Return a confidence as the decimal that the graph writes."""
    if not re.fullmatch(r"0?\.\d{1,18}|[01](\.0{0,18})?", value.strip(), re.ASCII):
        msg = f"{value}: must be a number from 0 to 1, such as 0.6"
        raise UnknownValueError(msg)
    return ox.Literal(value.strip(), datatype=_DECIMAL)


def _language(_: Store, value: str) -> ox.Literal:
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", value):
        msg = f"{value}: must be a language tag, such as en or zh"
        raise UnknownValueError(msg)
    return ox.Literal(value.lower())


_SIMPLE: dict[str, Callable[[Store, str], ox.NamedNode | ox.Literal]] = {
    "kind": _one_of(_KINDS, iris.KIND),
    "status": _one_of(_STATUSES, iris.STATUS),
    "report": _report,
    "first-day": lambda _, value: _day(value, last=False),
    "last-day": lambda _, value: _day(value, last=True),
    "confidence": _share,
    "integer": _integer,
    "language": _language,
    "text": lambda _, value: ox.Literal(value),
}
#: The types of parameters.
TYPES = (*_ENTITIES, *_SIMPLE)


# ---- entities ------------------------------------------------------------------------------------------------------


def _entity(store: Store, kind: str, value: str) -> ox.NamedNode:
    wanted = value.strip()
    classes = _ENTITIES[kind]
    if wanted.startswith(("https://", "http://")):
        return _existing(store, wanted, classes, kind)
    for name in classes:  # its local name: UN-Women, KEN, S/RES/1325(2000)
        found = named(iris.entity(f"{name.casefold()}/{wanted}")) if wanted else None
        if found is not None and _is_a(store, found, classes):
            return found
    meant = _by_label(store, wanted, classes)
    if not meant and kind == "instrument":
        meant = _by_number(store, wanted)
    if len(meant) == 1:
        return named(meant[0])
    if meant:
        language = written_in(wanted)
        ids = ", ".join(
            f"{iri.removeprefix(iris.ID).split('/', 1)[1]} ({_label(store, iri, language)})" for iri in meant
        )
        msg = f"{value}: may mean {ids}; give one of these"
        raise UnknownValueError(msg)
    near = _near(store, wanted, classes)
    listed = "resolutions" if kind == "instrument" else "bodies"
    hint = (
        f"; did you mean {' or '.join(near)}?" if near else f"; unrapport query OUT {listed} lists those that are named"
    )
    msg = f"{value}: the reports of the store name no such {_WORDS.get(kind, kind)}{hint}"
    raise UnknownValueError(msg)


_WORDS = {"actor": "body or country", "instrument": "resolution or treaty", "place": "place or country"}


def _existing(store: Store, iri: str, classes: tuple[str, ...], kind: str) -> ox.NamedNode:
    try:
        node = ox.NamedNode(iri)
    except ValueError:
        msg = f"{iri}: is no valid IRI"
        raise UnknownValueError(msg) from None
    if not _is_a(store, node, classes):
        msg = f"{iri}: the store has no {_WORDS.get(kind, kind)} with this IRI"
        raise UnknownValueError(msg)
    return node


def _is_a(store: Store, node: ox.NamedNode, classes: tuple[str, ...]) -> bool:
    return any(
        next(store.inner.quads_for_pattern(node, _TYPE, named(str(UNR[name])), None), None) is not None
        for name in classes
    )


def _by_label(store: Store, wanted: str, classes: tuple[str, ...]) -> list[str]:
    """Return the entities with that name: as it is written, else in whatever capitals and width."""
    exact: dict[str, None] = {}
    literals = [
        ox.Literal(wanted),
        *(ox.Literal(wanted, language=code) for code in ("ar", "en", "es", "fr", "ru", "zh")),
    ]
    for property_name in ("prefLabel", "altLabel"):
        for literal in literals:
            for quad in store.inner.quads_for_pattern(None, named(_SKOS + property_name), literal, None):
                exact[text(quad.subject)] = None
    found = [iri for iri in exact if _is_a(store, named(iri), classes)]
    if found:
        return sorted(found)
    key = _key(wanted)
    loose = {iri for iri, name, _ in _names(store, classes) if _key(name) == key}
    return sorted(loose)


def _by_number(store: Store, wanted: str) -> list[str]:
    """Return the resolutions with that symbol or number, the year or session of which may be left out."""
    key = _key(wanted)
    found = set()
    for term in (UNR.symbol, UNR.number):
        for quad in store.inner.quads_for_pattern(None, named(str(term)), None, None):
            number = _key(text(quad.object))
            if key and (number == key or number.startswith(f"{key}(")):
                found.add(text(quad.subject))
    return sorted(iri for iri in found if _is_a(store, named(iri), ("Resolution",)))


def _names(store: Store, classes: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Return the names of the entities of *classes*: IRI, name and language tag, ``""`` without one."""
    found = []
    beginnings = tuple(f"{iris.ID}{name.casefold()}/" for name in classes)
    for property_name in ("prefLabel", "altLabel"):
        for quad in store.inner.quads_for_pattern(None, named(_SKOS + property_name), None, None):
            subject = text(quad.subject)
            if subject.startswith(beginnings):
                found.append((subject, text(quad.object), getattr(quad.object, "language", None) or ""))
    return found


def _near(store: Store, wanted: str, classes: tuple[str, ...]) -> list[str]:
    """Return names like *wanted*, an entity once, in the language that it is written in or else in English."""
    language = written_in(wanted)
    names = _names(store, classes)
    understood = {"", "en", language}
    by_key = {_key(name): (iri, name, tag) for iri, name, tag in sorted(names, key=lambda each: each[2] in understood)}
    found: dict[str, str] = {}
    for key in get_close_matches(_key(wanted), by_key, 2 * _SUGGESTED, 0.6):
        iri, name, tag = by_key[key]
        found.setdefault(iri, name if tag in understood else _label(store, iri, language))
    return list(dict.fromkeys(found.values()))[:_SUGGESTED]


def written_in(words: str) -> str:
    """Return the language to answer *words* in that somebody has typed: ``zh`` for Chinese characters, else ``en``."""
    return "zh" if _CHINESE.search(words) else "en"


def _label(store: Store, iri: str, language: str) -> str:
    labels = store.inner.quads_for_pattern(named(iri), named(f"{_SKOS}prefLabel"), None, None)
    found = {getattr(quad.object, "language", None) or "": text(quad.object) for quad in labels}
    return found.get(language) or found.get("en") or next(iter(sorted(found.values())), "no name")


def _key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
