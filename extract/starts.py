"""Patterns that look only where they can begin.

A pattern of hundreds of words, half of which look back first, is tried at every character of a sentence. Where it can
begin with few characters, looking for these first saves most of that: the words of the Chinese kinds take a seventh of
the time. Python's own compiler does the same for simpler patterns only.
"""

from __future__ import annotations

import importlib
import re
from typing import Any

__all__ = ["guarded"]

_Ranges = list[tuple[int, int]]
# How a pattern is taken apart; no public module says it. Without it patterns stay as they are.
try:
    _parser: Any = importlib.import_module("re._parser")
except ImportError:  # pragma: no cover - another Python
    _parser = None


def guarded(pattern: str) -> str:
    """Return a pattern that matches what *pattern* does, and looks first whether it can begin at a character.

    It is *pattern* itself where that may begin with anything, match nothing, or is not understood.
    """
    if _parser is None or (pattern.startswith("(?") and pattern[2:3].isalpha() and pattern[2] != "P"):
        return pattern
    found = _first(_parser.parse(pattern))
    if found is None or found[1]:
        return pattern
    ranges = "".join(f"{re.escape(chr(start))}-{re.escape(chr(end))}" for start, end in sorted(set(found[0])))
    return f"(?=[{ranges}])(?:{pattern})"


def _first(parsed: Any) -> tuple[_Ranges, bool] | None:  # noqa: ANN401 - a type of the parser
    """Return the characters that a parsed sequence can begin with and whether it may be empty, ``None`` if unknown."""
    ranges: _Ranges = []
    for operation, value in parsed:
        found = _first_of(str(operation), value)
        if found is None:
            return None
        ranges += found[0]
        if not found[1]:
            return ranges, False
    return ranges, True


def _first_of(operation: str, value: Any) -> tuple[_Ranges, bool] | None:  # noqa: ANN401, PLR0911 - a case list
    """Return the same of one item of a sequence."""
    if operation in {"AT", "ASSERT", "ASSERT_NOT"}:
        return [], True
    if operation == "LITERAL":
        return [(value, value)], False
    if operation == "IN":
        ranges = [_range(str(kind), one) for kind, one in value]
        return ([one for one in ranges if one], False) if None not in ranges else None
    if operation == "BRANCH":
        return _either([_first(one) for one in value[1]])
    if operation == "SUBPATTERN" and not value[1] and not value[2]:
        return _first(value[3])
    if operation in {"MAX_REPEAT", "MIN_REPEAT"}:
        found = _first(value[2])
        return (found[0], found[1] or value[0] == 0) if found else None
    return None


def _either(found: list[tuple[_Ranges, bool] | None]) -> tuple[_Ranges, bool] | None:
    known = [one for one in found if one is not None]
    if len(known) < len(found):
        return None
    return [one for ranges, _ in known for one in ranges], any(empty for _, empty in known)


def _range(kind: str, value: Any) -> tuple[int, int] | None:  # noqa: ANN401
    """Return an item of a class of characters as a range, ``None`` where it is none: a category, a negation."""
    if kind == "LITERAL":
        return value, value
    return tuple(value) if kind == "RANGE" else None
