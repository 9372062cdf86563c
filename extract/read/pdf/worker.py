"""The words of a PDF and where they stand, as JSON on standard output; run as a program of its own.

PDFium is C++ and reads what anybody has put into a file. In a process of its own it can neither take the build down
with it nor use more time and memory than it is given. Usage:
``worker.py MAX_PAGES MAX_CHARACTERS MAX_BYTES``, the file on standard input.

Each word is ``[text, left, right, baseline, size, flags]`` in points from the lower left corner of the page as it is
read (a page whose text is turned is turned back); a rule is ``[left, bottom, right, top]``. On failure the answer is
``{"error": NAME}``.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator

BOLD, ITALIC, GLUED = 1, 2, 4

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_MAX_ON_A_PAGE = 60_000
_MAX_RULES = 4_000
_THIN = 3.0
_BOLD_WEIGHT = 600
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SPACES = {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x202F, 0x3000, 0x00}
_HYPHENS_AT_END = {0x02, 0xFFFE}  # PDFium's signs for a hyphen at the end of a line


class _TooMuchError(Exception):
    """More text than any report has."""


class _Style(NamedTuple):
    """The looks of one text object: size in points, flags, and the direction it runs in, in quarter turns."""

    size: float
    flags: int
    turn: int


class _Words:
    """Gathers the characters of one text page into words, in the order of the file.

    A call into PDFium costs more than all else here, so a word is measured at its ends: the characters between them
    belong to the same text object, which has one size, one font and one base line.
    """

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - ctypes handles have no useful type
        self.page = page
        self._buffer = ctypes.create_string_buffer(256)
        self._matrix = pdfium.FS_MATRIX()
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._fonts: dict[bytes, int] = {}
        self._styles: dict[int, _Style] = {}

    def read(self, count: int) -> list[list[Any]]:
        """Return ``[text, start, end, base, size, flags, turn]`` of each word, measured in its own direction."""
        words: list[list[Any]] = []
        word: list[Any] | None = None
        owner, last = 0, 0
        get_object, page = pdfium.FPDFText_GetTextObject, self.page
        for index, code in enumerate(self._codes(count)):
            if code in _SPACES:
                if word is not None:
                    word[2] = self._end(last, word)
                    word = None
                continue
            char = "-" if code in _HYPHENS_AT_END else _LIGATURES.get(code) or chr(code)
            of = get_object(page, index) or 0
            if word is not None and of == owner:
                word[0] += char
                last = index
                continue
            fresh = self._begun(index, of, char)
            if word is not None:
                word[2] = self._end(last, word)
                if _runs_on(word, fresh):
                    word[0] += char
                    owner, last = of, index
                    continue
                if word[6] == fresh[6] and abs(fresh[1] - word[2]) < 0.3 * fresh[4]:
                    fresh[5] |= GLUED
            word, owner, last = fresh, of, index
            words.append(word)
        if word is not None:
            word[2] = self._end(last, word)
        return words

    def _codes(self, count: int) -> Iterator[int]:
        buffer = (ctypes.c_ushort * (count + 1))()
        if pdfium.FPDFText_GetText(self.page, 0, count, buffer) == count + 1:
            units = buffer[:count]
            if not any(0xD800 <= unit < 0xE000 for unit in units):  # then units and characters go together
                yield from units
                return
        for index in range(count):
            yield pdfium.FPDFText_GetUnicode(self.page, index)

    def _begun(self, index: int, owner: int, char: str) -> list[Any]:
        pdfium.FPDFText_GetCharOrigin(self.page, index, self._x, self._y)
        style = self._styles.get(owner) if owner else None
        if style is None:
            style = self._style(index)
            self._styles[owner] = style
        x, y = self._x.value, self._y.value
        along, across = ((x, y), (y, -x), (-x, -y), (-y, x))[style.turn]
        return [char, along, along, across, style.size, style.flags, style.turn]

    def _end(self, index: int, word: list[Any]) -> float:
        pdfium.FPDFText_GetLooseCharBox(self.page, index, self._box)
        box = self._box
        end: float = (box.right, box.top, -box.left, -box.bottom)[word[6]]
        begin: float = word[1]
        return max(end, begin)

    def _style(self, index: int) -> _Style:
        flags = ctypes.c_int()
        length = pdfium.FPDFText_GetFontInfo(self.page, index, self._buffer, 256, ctypes.byref(flags))
        name = self._buffer.raw[: max(length - 1, 0)] if length <= 256 else b""
        style = self._fonts.get(name)
        if style is None:
            plain = name.rpartition(b"+")[2].lower()
            style = (BOLD if b"bold" in plain or b"black" in plain or b"heavy" in plain else 0) | (
                ITALIC if b"italic" in plain or b"oblique" in plain else 0
            )
            self._fonts[name] = style
        if pdfium.FPDFText_GetFontWeight(self.page, index) >= _BOLD_WEIGHT:
            style |= BOLD
        scale, turn = 1.0, 0
        if pdfium.FPDFText_GetMatrix(self.page, index, ctypes.byref(self._matrix)):
            matrix = self._matrix
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
        return _Style(max(pdfium.FPDFText_GetFontSize(self.page, index) * scale, 1.0), style, turn)


def _from_corner(words: list[list[Any]], left: float, bottom: float) -> list[list[Any]]:
    """Return *words* measured from the corner of the page, which need not be the origin."""
    if left or bottom:
        for word in words:
            along, across = ((left, bottom), (bottom, -left), (-left, -bottom), (-bottom, left))[word[6]]
            word[1], word[2], word[3] = word[1] - along, word[2] - along, word[3] - across
    return words


def _runs_on(word: list[Any], fresh: list[Any]) -> bool:
    """Return whether *fresh*, of another text object, goes on with *word*: same looks, same line, no gap."""
    size = word[4]
    return bool(
        word[5] & ~GLUED == fresh[5]
        and word[6] == fresh[6]
        and abs(fresh[4] - size) < 0.05 * size
        and abs(fresh[3] - word[3]) < 0.1 * size
        and -0.5 * size < fresh[1] - word[2] < 0.3 * size
    )


def _turned(words: list[list[Any]], width: float, height: float) -> tuple[list[list[Any]], float, float, int]:
    """Return the words that run the way most of the page's do, placed on the page turned upright.

    The others label charts and margins.
    """
    letters = [0, 0, 0, 0]
    for word in words:
        letters[word[6]] += len(word[0])
    turn = max(range(4), key=letters.__getitem__)
    start, base = ((0.0, 0.0), (0.0, width), (width, height), (height, 0.0))[turn]
    kept = [
        [
            word[0],
            round(word[1] + start, 2),
            round(word[2] + start, 2),
            round(word[3] + base, 2),
            round(word[4], 2),
            word[5],
        ]
        for word in words
        if word[6] == turn
    ]
    if turn % 2:
        width, height = height, width
    return kept, width, height, turn


def _rules(page: Any, turn: int, width: float, height: float) -> list[list[float]]:  # noqa: ANN401
    """Return the thin horizontal and vertical strokes of a page."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    refs = [ctypes.byref(value) for value in (left, bottom, right, top)]
    found: list[list[float]] = []
    for number in range(min(pdfium.FPDFPage_CountObjects(page), 20_000)):
        item = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(item, *refs):
            continue
        box = [left.value, bottom.value, right.value, top.value]
        if turn == 1:  # width and height are those of the page turned upright
            box = [box[1], height - box[2], box[3], height - box[0]]
        elif turn == 3:
            box = [width - box[3], box[0], width - box[1], box[2]]
        elif turn == 2:
            box = [width - box[2], height - box[3], width - box[0], height - box[1]]
        if min(box[2] - box[0], box[3] - box[1]) <= _THIN < max(box[2] - box[0], box[3] - box[1]):
            found.append([round(value, 1) for value in box])
            if len(found) >= _MAX_RULES:
                break
    return found


def _page(document: Any, number: int, left_over: int) -> dict[str, Any]:  # noqa: ANN401
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        return {"width": 0, "height": 0, "words": [], "rules": [], "images": 0}
    text = pdfium.FPDFText_LoadPage(page)
    try:
        count = pdfium.FPDFText_CountChars(text) if text else 0
        if count > min(left_over, _MAX_ON_A_PAGE):
            raise _TooMuchError
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        if not pdfium.FPDFPage_GetCropBox(page, *(ctypes.byref(v) for v in (left, bottom, right, top))) and (
            not pdfium.FPDFPage_GetMediaBox(page, *(ctypes.byref(v) for v in (left, bottom, right, top)))
        ):
            right.value, top.value = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        width, height = right.value - left.value, top.value - bottom.value
        words = _Words(text).read(count) if count > 0 else []
        kept, width, height, turn = _turned(_from_corner(words, left.value, bottom.value), width, height)
        return {
            "width": width, "height": height, "words": kept, "count": count,
            "rules": _rules(page, turn, width, height),
        }  # fmt: skip
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


def _metadata(document: Any) -> dict[str, str]:  # noqa: ANN401
    found = {}
    for key in ("Title", "Subject", "CreationDate"):
        length = pdfium.FPDF_GetMetaText(document, key.encode(), None, 0)
        if 2 < length < 4_000:
            buffer = ctypes.create_string_buffer(length)
            pdfium.FPDF_GetMetaText(document, key.encode(), buffer, length)
            found[key] = buffer.raw[: length - 2].decode("utf-16-le", "replace")
    return found


def read(data: bytes, max_pages: int, max_characters: int) -> dict[str, Any]:
    """Return the pages of the PDF *data*, or what is wrong with it."""
    pdfium.FPDF_InitLibrary()
    pdfium.FPDFText_GetTextObject.restype = ctypes.c_void_p  # an address is all that is asked of it
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        return {"error": "password" if pdfium.FPDF_GetLastError() == _PASSWORD else "broken"}
    count = pdfium.FPDF_GetPageCount(document)
    if count > max_pages:
        return {"error": "pages", "count": count}
    pages = []
    left_over = max_characters
    for number in range(count):
        try:
            page = _page(document, number, left_over)
        except _TooMuchError:
            return {"error": "characters"}
        left_over -= page.pop("count", 0)
        pages.append(page)
    return {"pages": pages, "metadata": _metadata(document)}


def main(arguments: list[str]) -> None:
    """Limit this process, read, and answer."""
    max_pages, max_characters, max_bytes = map(int, arguments[:3])
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (max_bytes, max_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass
    try:
        answer = read(sys.stdin.buffer.read(), max_pages, max_characters)
    except MemoryError:
        answer = {"error": "memory"}
    json.dump(answer, sys.stdout, separators=(",", ":"))


if __name__ == "__main__":
    main(sys.argv[1:])
