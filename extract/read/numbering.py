"""Automatic numbers of Word paragraphs, which stand in no text: counted as ``numbering.xml`` says.

ECMA-376, part 1, section 17.9. Levels count from 0; a number format that is not known here counts in figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

__all__ = ["Numbering", "W", "alphabetic", "roman"]

#: The namespace of WordprocessingML, as a prefix of names.
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_LEVELS = 9
_LETTERS = 26
_PLACE = re.compile(r"%([1-9])")
_ROMAN = {
    1000: "m", 900: "cm", 500: "d", 400: "cd", 100: "c", 90: "xc", 50: "l", 40: "xl", 10: "x", 9: "ix", 5: "v", 4: "iv",
    1: "i",
}  # fmt: skip
_CHINESE = "〇一二三四五六七八九"
_MOST = 10_000
_MOST_CIRCLED = 20


def roman(number: int) -> str:
    """Return *number* in small roman figures."""
    found = []
    for value, figure in _ROMAN.items():
        while number >= value:
            found.append(figure)
            number -= value
    return "".join(found)


def alphabetic(number: int) -> str:
    """Return *number* in letters as Word counts: a to z, then aa, bb and so on."""
    return chr(ord("a") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1) if number > 0 else ""


def _chinese(number: int) -> str:
    """Return *number*, below 100, in Chinese figures."""
    tens, ones = divmod(number, 10)
    if not tens:
        return _CHINESE[ones]
    if tens >= len(_CHINESE):
        return str(number)
    return f"{_CHINESE[tens] if tens > 1 else ''}十{_CHINESE[ones] if ones else ''}"


def _figures(number: int, form: str) -> str:
    if not 0 <= number <= _MOST:
        return str(number)
    if form.startswith(("chinese", "japanese", "taiwanese", "ideographDigital")):
        return _chinese(number)
    forms: dict[str, Callable[[int], str]] = {
        "lowerLetter": alphabetic,
        "upperLetter": lambda value: alphabetic(value).upper(),
        "lowerRoman": roman,
        "upperRoman": lambda value: roman(value).upper(),
        "decimalZero": lambda value: f"{value:02}",
        "decimalEnclosedCircle": lambda value: chr(0x245F + value) if 0 < value <= _MOST_CIRCLED else str(value),
        "none": lambda _: "",
    }
    return forms.get(form, str)(number)


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str
    restart: int | None
    legal: bool


class Numbering:
    """The counters of one document; ask for the labels of its paragraphs in order."""

    def __init__(self, root: _Element | None) -> None:
        """Read ``numbering.xml``, which a document without lists lacks."""
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._numbers: dict[str, tuple[str, dict[int, int], dict[int, _Level]]] = {}
        self._linked: dict[str, str] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: _Element) -> None:
        by_style: dict[str, str] = {}
        for node in root.iter(f"{W}abstractNum"):
            key = node.get(f"{W}abstractNumId", "")
            self._abstract[key] = {
                number: level for lvl in node.iter(f"{W}lvl") for number, level in [_level(lvl)] if number < _LEVELS
            }
            if (style := _value(node, "styleLink")) is not None:
                by_style[style] = key
            if (style := _value(node, "numStyleLink")) is not None:
                self._linked[key] = style
        self._linked = {key: by_style[style] for key, style in self._linked.items() if style in by_style}
        for node in root.iter(f"{W}num"):
            starts, levels = {}, {}
            for override in node.iter(f"{W}lvlOverride"):
                number = _whole(override.get(f"{W}ilvl"), 0)
                if (start := _value(override, "startOverride")) is not None:
                    starts[number] = _whole(start, 1)
                for lvl in override.iter(f"{W}lvl"):
                    levels[number] = _level(lvl)[1]
            abstract = _value(node, "abstractNumId") or ""
            self._numbers[node.get(f"{W}numId", "")] = (self._linked.get(abstract, abstract), starts, levels)

    def label(self, number: str, level: int) -> str | None:
        """Count one paragraph of the list *number* at *level*; return its label, ``None`` where it is in no list."""
        if number not in self._numbers or not 0 <= level < _LEVELS:
            return None
        abstract, starts, own = self._numbers[number]
        levels = {**self._abstract.get(abstract, {}), **own}
        if level not in levels:
            return None
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        if level in starts and (number, level) not in self._begun:
            counts[level] = None
            self._begun.add((number, level))
        before = counts[level]
        counts[level] = starts.get(level, levels[level].start) if before is None else before + 1
        for deeper in range(level + 1, _LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart > 0 and level < restart):
                counts[deeper] = None
        return self._written(levels, level, counts)

    @staticmethod
    def _written(levels: dict[int, _Level], level: int, counts: list[int | None]) -> str:
        here = levels[level]
        if here.form == "bullet":
            return "•"

        def figures(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            shown = levels.get(at)
            count = counts[at]
            if shown is None:
                return ""
            number = shown.start if count is None else count
            return _figures(number, "decimal" if here.legal and at != level else shown.form)

        return _PLACE.sub(figures, here.text).strip()


def _level(node: _Element) -> tuple[int, _Level]:
    restart = _value(node, "lvlRestart")
    return _whole(node.get(f"{W}ilvl"), 0), _Level(
        start=_whole(_value(node, "start"), 0),
        form=_value(node, "numFmt") or "decimal",
        text=_value(node, "lvlText") or "",
        restart=None if restart is None else _whole(restart, 0),
        legal=node.find(f"{W}isLgl") is not None,
    )


def _value(node: _Element, name: str) -> str | None:
    child = node.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _whole(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default
