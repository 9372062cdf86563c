"""The named queries as the query editor offers them: their forms, and the SPARQL that a filled-in form becomes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graphs.query import QueryError, bind, named_queries
from graphs.resolve import resolve_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphs.store import Store

__all__ = ["filled", "forms"]

_HEADER = re.compile(r"\A(?:#[^\n]*\n|\s*\n)*")
_MARK = re.compile(r"[ \t]*#\? [\w-]+[ \t]*$", re.MULTILINE)


def forms() -> list[dict[str, object]]:
    """Return each named query: its name, its title, what it answers, and its fields, as JSON can hold them."""
    return [
        {
            "name": query.name,
            "title": query.title,
            "about": query.answers,
            "fields": [
                {"name": each.name, "help": each.help, "required": each.required}
                for each in query.parameters
                if not each.always
            ],
        }
        for query in named_queries().values()
    ]


def filled(store: Store, name: str, given: Mapping[str, str]) -> str:
    """Return the SPARQL of the query *name* with what *given* says in its fields; empty fields do not count.

    Raises ``LookupError`` where there is no such query, ``ValueError`` for a value that means nothing in *store*.
    """
    query = named_queries()[name]
    said = {field: text for field, text in ((field, given[field].strip()) for field in given) if text}
    values = resolve_all(store, query.parameters, said, "{}: {}")
    missing = [each.name for each in query.parameters if each.required and each.name not in values]
    if missing:
        msg = f"Fill in: {', '.join(missing)}"
        raise QueryError(msg)
    return _tidy(bind(query, values))


def _tidy(text: str) -> str:
    """Return *text* without its header, the marks of its lines and the lines that do not count."""
    lines = _MARK.sub("", _HEADER.sub("", text)).split("\n")
    return "\n".join(line.rstrip() for line in lines if line.strip()) + "\n"
