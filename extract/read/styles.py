"""Styles of a Word file: what a paragraph looks like and which list it is in, inherited as Word does."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.read.numbering import W

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Look", "Styles", "is_on"]

_HEADING = re.compile(r"heading\s?(\d)|_?\s*H\s?_?(\d)|_?\s*H\s?_*(Ch|M)\b|(title)$", re.IGNORECASE)
_MOST_PARENTS = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a style or a paragraph says of its looks; ``size`` in half points."""

    bold: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    level: int | None = None  # of a heading, from 1; 0 is the title
    number: str | None = None  # of the list
    number_level: int | None = None


def is_on(node: _Element | None, name: str) -> bool | None:
    """Return whether the switch *name* of a property element is on, ``None`` where it says nothing."""
    child = None if node is None else node.find(f"{W}{name}")
    if child is None:
        return None
    return child.get(f"{W}val", "true") not in {"0", "false", "off", "none"}


def read_look(paragraph: _Element | None, run: _Element | None) -> Look:
    """Return what the properties of a paragraph and of its runs say."""
    size = None if run is None else run.find(f"{W}sz")
    outline = number = level = None
    if paragraph is not None:
        outline = paragraph.find(f"{W}outlineLvl")
        number, level = paragraph.find(f"{W}numPr/{W}numId"), paragraph.find(f"{W}numPr/{W}ilvl")
    depth = _number(outline)
    return Look(
        bold=is_on(run, "b"),
        size=_number(size),
        hidden=is_on(run, "vanish"),
        level=None if depth is None or depth > 8 else int(depth) + 1,  # noqa: PLR2004 - 9 is running text
        number=None if number is None else number.get(f"{W}val"),
        number_level=None if level is None else int(_number(level) or 0),
    )


def _number(node: _Element | None) -> float | None:
    try:
        return None if node is None else float(node.get(f"{W}val", ""))
    except ValueError:
        return None


def _over(below: Look, above: Look) -> Look:
    """Return *below* with all that *above* says."""
    said = {name: value for name in Look.__slots__ if (value := getattr(above, name)) is not None}
    return replace(below, **said)


class Styles:
    """The styles of one document, by their identifiers."""

    def __init__(self, root: _Element | None) -> None:
        """Read ``styles.xml``."""
        self._own: dict[str, tuple[Look, str | None]] = {}
        self._whole: dict[str, Look] = {}
        self.default = Look(bold=False, size=20.0, hidden=False)
        self.default_paragraph: str | None = None
        if root is None:
            return
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self.default = _over(self.default, read_look(None, defaults))
        for node in root.iter(f"{W}style"):
            key = node.get(f"{W}styleId", "")
            based, name = node.find(f"{W}basedOn"), node.find(f"{W}name")
            look = read_look(node.find(f"{W}pPr"), node.find(f"{W}rPr"))
            called = _HEADING.match("" if name is None else name.get(f"{W}val", ""))
            if called and look.level is None:
                look = replace(look, level=0 if called[4] or called[3] == "M" else int(called[1] or called[2] or 1))
            self._own[key] = look, None if based is None else based.get(f"{W}val")
            if node.get(f"{W}type") == "paragraph" and node.get(f"{W}default") in {"1", "true"}:
                self.default_paragraph = key

    def look(self, key: str | None) -> Look:
        """Return what the style *key* says with all it is based on, without the defaults of the document."""
        if key is None:
            return Look()
        if key not in self._whole:
            chain: list[Look] = []
            at: str | None = key
            while at in self._own and len(chain) < _MOST_PARENTS:
                look, at = self._own[at]
                chain.append(look)
            whole = Look()
            for look in reversed(chain):
                whole = _over(whole, look)
            self._whole[key] = whole
        return self._whole[key]

    def of_paragraph(self, properties: _Element | None) -> Look:
        """Return the looks of a paragraph: defaults, its style, its own properties."""
        style = None if properties is None else properties.find(f"{W}pStyle")
        key = self.default_paragraph if style is None else style.get(f"{W}val")
        return _over(_over(self.default, self.look(key)), read_look(properties, None))

    def of_run(self, paragraph: Look, properties: _Element | None) -> Look:
        """Return the looks of a run in a paragraph."""
        style = None if properties is None else properties.find(f"{W}rStyle")
        look = _over(paragraph, self.look(None if style is None else style.get(f"{W}val")))
        return _over(look, read_look(None, properties))
