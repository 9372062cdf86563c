"""What the name of a file says: United Nations documents are saved under their symbols."""

from __future__ import annotations

import re
from pathlib import PurePath

from ontology import authority

__all__ = ["symbol_in"]

_LANGUAGE = re.compile(
    r"[ ._-](?:ar|zh|en|fr|ru|es|cn|arabic|chinese|english|french|russian|spanish|[ACEFRS])$", re.IGNORECASE
)
_PART = re.compile(r"[A-Za-z0-9.()]+$")


def symbol_in(name: str) -> str | None:
    """Return the document symbol that the file name *name* spells, ``None`` without one.

    ``E_CN.6_2025_4.en.pdf`` and ``A-HRC-52-30-EN.docx`` spell one; a job number (``N2423868.pdf``) is none.
    """
    stem = PurePath(name).name
    stem = re.sub(r"\.(?:pdf|docx?|html?|xhtml|txt|text)$", "", stem, flags=re.IGNORECASE)
    stem = re.sub(r"\s?\(\d{1,2}\)$", "", stem)  # a second download
    stem = _LANGUAGE.sub("", stem)
    parts = re.split(r"[_-]", stem)
    if not parts[1:] or not all(map(_PART.match, parts)) or not any(part[0].isdigit() for part in parts[1:]):
        return None
    symbol = "/".join(parts)
    if not symbol.isupper() and not re.match(r"[A-Z]+/", symbol):
        return None
    return symbol if any(symbol.startswith(series.prefix) for series in authority.series()) else None
