r"""Sentences with the expected mentions marked inside them, and their comparison with what the extractor finds.

A mark is ``[text](path)``, as a link of Markdown: ``path`` is the end of the entity's IRI; several joined by ``+`` are
those of a plural. Brackets inside a mark must balance, as they do in
``[第1325(2000)号决议](resolution/S/RES/1325(2000))``; a square bracket of the text that opens no mark is written
``\[`` or ``\]``. Mentions do not nest (annotation.md, section 2), so marks do not either.
"""

from __future__ import annotations

from typing import NamedTuple

import extract

__all__ = ["Marked", "MarkupError", "check", "differences", "parse"]

_CLOSING = {"[": "]", "(": ")"}


class MarkupError(ValueError):
    """A marked sentence that cannot be read; the message shows where."""


class Marked(NamedTuple):
    """A mention as the sentence marks it or as the extractor finds it; offsets are those of the plain text."""

    start: int
    end: int
    text: str
    paths: tuple[str, ...]


def parse(marked: str) -> tuple[str, list[Marked]]:
    """Return the plain text of *marked* and the mentions in it, left to right.

    Raises :class:`MarkupError` for a mark that is not closed, is empty, has no path, or stands inside another.
    """
    plain: list[str] = []
    mentions: list[Marked] = []
    length = position = 0
    while position < len(marked):
        char = marked[position]
        if char == "\\" and marked[position + 1 : position + 2] in {"[", "]"}:
            piece, position = marked[position + 1], position + 2
        elif char == "[":
            piece, paths, position = _mark(marked, position)
            mentions.append(Marked(length, length + len(piece), piece, paths))
        elif char == "]":
            raise MarkupError(_at("a square bracket closes that was not opened", marked, position))
        else:
            piece, position = char, position + 1
        plain.append(piece)
        length += len(piece)
    return "".join(plain), mentions


def _mark(marked: str, start: int) -> tuple[str, tuple[str, ...], int]:
    """Return text and paths of the mark that begins at *start*, and the offset behind it."""
    middle = _close(marked, start)
    if marked[middle + 1 : middle + 2] != "(":
        raise MarkupError(_at("a mark has no path in round brackets", marked, start))
    end = _close(marked, middle + 1)
    text, paths = marked[start + 1 : middle], tuple(marked[middle + 2 : end].split("+"))
    if "](" in text:
        raise MarkupError(_at("a mark stands inside another", marked, start))
    if not text.strip() or not all(paths):
        raise MarkupError(_at("a mark is empty or lacks a path", marked, start))
    return text, paths, end + 1


def _close(marked: str, start: int) -> int:
    """Return the offset of the bracket that closes the one at *start*."""
    opening, depth = marked[start], 0
    for position in range(start, len(marked)):
        if marked[position] == opening:
            depth += 1
        elif marked[position] == _CLOSING[opening]:
            depth -= 1
            if not depth:
                return position
    raise MarkupError(_at("a bracket is not closed", marked, start))


def _at(what: str, marked: str, position: int) -> str:
    return f"{what}: {marked[position : position + 40]!r} at character {position}"


def differences(marked: str, language: str) -> list[str]:
    """Return what the extractor finds otherwise than *marked* says, one line a mention, in reading order.

    Text, offsets and identity of every mention count: ``-`` is a mention that is missing, ``+`` one too many.
    """
    text, expected = parse(marked)
    found = [
        Marked(one.start, one.end, one.text, tuple(entity.path for entity in one.entities))
        for one in extract.extract_report(text, language).mentions
    ]
    lines = [(one, "-") for one in _without(expected, found)] + [(one, "+") for one in _without(found, expected)]
    return [f"{sign} {one.start}-{one.end} {one.text!r} {'+'.join(one.paths)}" for one, sign in sorted(lines)]


def _without(some: list[Marked], others: list[Marked]) -> list[Marked]:
    """Return the items of *some* that *others* lacks; one that stands twice has to be there twice."""
    rest = [_key(one) for one in others]
    left = []
    for one in some:
        if _key(one) in rest:
            rest.remove(_key(one))
        else:
            left.append(one)
    return left


def _key(one: Marked) -> tuple[int, int, str, list[str]]:
    """Return what has to agree; the order of the bodies of a plural does not count."""
    return one.start, one.end, one.text, sorted(one.paths)


def check(marked: str, language: str) -> None:
    """Assert that the extractor finds the marked mentions of *marked*: nothing missing, nothing extra."""
    lines = differences(marked, language)
    if lines:
        raise AssertionError("\n".join(["missing (-), extra (+):", *lines, f"in {parse(marked)[0]!r}"]))
