"""Whether a query asks other servers, with SERVICE, which Oxigraph cannot be told not to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyoxigraph as ox

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["asks_others"]

# The keyword, SILENT, and then a variable, an IRI or a prefixed name follow each other with nothing but white space and
# comments between, or nothing at all: “SERVICEx:y” is one to Oxigraph. A variable or a prefixed name that holds the
# word is passed over. Keywords cannot be escaped.
_IGNORED = r"(?:\s|#[^\r\n]*[\r\n])*"
_SERVICE = re.compile(
    rf"[?$:]\w+|(?P<clause>SERVICE(?={_IGNORED}(?:SILENT{_IGNORED})?(?:[<?$]|[^\s<>\"'{{}}()|^`\\?$#,;]*:)))",
    re.IGNORECASE,
)
#: A character that a string, a comment and an IRI may hold and that is wrong everywhere else.
_MARK = "§"


def asks_others(query: str, prefixes: Mapping[str, str] | None = None) -> bool:
    """True when the SPARQL *query*, with *prefixes* declared, may hold a SERVICE clause.

    Where the word stands in a string, a comment or an IRI, Oxigraph's own parser says so, no copy of its rules: a mark
    in the place of the word leaves a query then, and makes an error of it where the word is a keyword. A query that is
    no query without the word is taken for one that asks others.
    """
    if not any(found["clause"] for found in _SERVICE.finditer(query)):
        return False
    marked = _SERVICE.sub(lambda found: _MARK if found["clause"] else found[0], query)
    try:
        ox.Store().query(marked, prefixes=dict(prefixes or {}))
    except (SyntaxError, ValueError, RuntimeError, OSError):
        return True
    return False
