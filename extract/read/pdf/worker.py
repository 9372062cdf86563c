"""The words of a PDF and where they stand, as JSON on standard output; run as a program of its own.

PDFium is C++ and reads what anybody has put into a file. In a process of its own it can neither take the build down with
it nor use more time and memory than it is given. Usage:
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
from typing import Any

import pypdfium2.raw as pdfium

BOLD, ITALIC, GLUED, OTHER_FONT = 1, 2, 4, 8

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_MAX_ON_A_PAGE = 60_000
_MAX_RULES = 4_000
_THIN = 3.0
_BOLD_WEIGHT = 600
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SPACES = {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x202F, 0x3000, 0x00}
_HYPHEN_AT_END = 0x02  # PDFium's sign for a hyphen at the end of a line


class _TooMuchError(Exception):
    """More text than any report has."""


class _Words:
    """Gathers the characters of one text page into words."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - ctypes handles have no useful type
        self.page = page
        self.words: list[list[Any]] = []
        self._buffer = ctypes.create_string_buffer(256)
        self._matrix = pdfium.FS_MATRIX()
        self._fonts: dict[bytes, int] = {}

    def read(self, count: int) -> list[list[Any]]:
        page, words = self.page, self.words
        box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        to_box, to_x, to_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
        get_unicode, get_box = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        get_origin, get_size = pdfium.FPDFText_GetCharOrigin, pdfium.FPDFText_GetFontSize
        word: list[Any] | None = None
        raw_size = 0.0
        for index in range(count):
            code = get_unicode(page, index)
            if code in _SPACES:
                word = None
                continue
            char = "-" if code == _HYPHEN_AT_END else _LIGATURES.get(code) or chr(code)
            get_origin(page, index, to_x, to_y)
            get_box(page, index, to_box)
            size = get_size(page, index)
            if (
                word is not None
                and size == raw_size
                and abs(y.value - word[3]) < 0.1 * word[4]
                and -0.5 * word[4] < x.value - word[2] < 0.3 * word[4]
            ):
                word[0] += char
                word[2] = max(word[2], box.right)
                continue
            raw_size = size
            true_size, flags, angle = self._style(index, size)
            if word is not None and abs(x.value - word[2]) < 0.3 * true_size:
                flags |= GLUED
            word = [char, x.value, max(box.right, x.value), y.value, true_size, flags, angle, box.top, box.bottom]
            words.append(word)
        return words

    def _style(self, index: int, size: float) -> tuple[float, int, int]:
        """Return the size in points, the flags and the angle in quarter turns of a character."""
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
        return max(size * scale, 1.0), style, turn


def _turned(words: list[list[Any]], width: float, height: float) -> tuple[list[list[Any]], float, float, int]:
    """Return the words that run the way most of the page's do, turned upright; the others label charts and margins."""
    letters = [0, 0, 0, 0]
    for word in words:
        letters[word[6]] += len(word[0])
    turn = max(range(4), key=letters.__getitem__)
    kept = [word for word in words if word[6] == turn]
    for word in kept:
        left, right, base = word[1], word[2], word[3]
        if turn == 1:  # read upwards
            word[1], word[2], word[3] = base, base, width - left
            word[1], word[2] = word[8], word[7]
        elif turn == 3:
            word[1], word[2], word[3] = height - word[7], height - word[8], left
        elif turn == 2:
            word[1], word[2], word[3] = width - right, width - left, height - base
    if turn % 2:
        width, height = height, width
    return [word[:6] for word in kept], width, height, turn


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
        if turn == 1:
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
        for word in words:
            word[1], word[2] = word[1] - left.value, word[2] - left.value
            word[3], word[7], word[8] = word[3] - bottom.value, word[7] - bottom.value, word[8] - bottom.value
        kept, width, height, turn = _turned(words, width, height)
        for word in kept:
            word[1:5] = (round(value, 2) for value in word[1:5])
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
