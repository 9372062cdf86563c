"""Running the worker: bounded in time and memory, and alone when it falls."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from extract.read.errors import BrokenFileError, NoTextError, PasswordError, ReadError, TooLongError
from extract.read.pdf.lines import Page, Rule, Word

__all__ = ["MAX_PAGES", "SECONDS", "read_words"]

_WORKER = Path(__file__).with_name("worker.py")
#: The longest United Nations reports have about 1,500 pages.
MAX_PAGES = 3_000
#: A page takes some hundredths of a second; this is for the longest file on the slowest machine.
SECONDS = 120
_MEMORY = 2_000_000_000
_END = b"%%EOF"
_TAIL = 4_096
# A page of a scan has no letters, or a stamp's.
_LETTERS_A_PAGE = 20

_AGAIN = "fetch it again, or open it and save it anew as PDF"
_REASONS: dict[str, ReadError] = {
    "password": PasswordError("the PDF opens only with a password; save it without one"),
    "broken": BrokenFileError(f"the PDF is damaged and cannot be opened; {_AGAIN}"),
    "pages": TooLongError(f"the PDF has more than {MAX_PAGES:,} pages, which no single report has; split it"),
    "characters": TooLongError(
        "the PDF holds more text than a single report does; split it, or raise the limit with --max-characters"
    ),
    "memory": TooLongError("the PDF needs more memory than it is given; split it, or save its text alone"),
}


def read_words(data: bytes, max_characters: int) -> tuple[list[Page], dict[str, str]]:
    """Return the pages of the PDF *data* and its metadata; raises a ``ReadError`` where no text is to be had."""
    if _END not in data.rstrip(b"\0\r\n \t")[-_TAIL:]:
        msg = f"the PDF is cut off: its end is missing; {_AGAIN}"
        raise BrokenFileError(msg)
    answer = _ask(data, max_characters)
    if "error" in answer:
        raise _REASONS[answer["error"]]
    pages = [
        Page(
            number,
            page["width"],
            page["height"],
            [Word(*word) for word in page["words"]],
            [Rule(*rule) for rule in page["rules"]],
        )
        for number, page in enumerate(answer["pages"], 1)
    ]
    _check_text(pages)
    return pages, answer["metadata"]


def _ask(data: bytes, max_characters: int) -> dict[str, Any]:
    command = [sys.executable, "-I", str(_WORKER), *map(str, (MAX_PAGES, max_characters, _MEMORY))]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        msg = f"reading the PDF takes longer than {SECONDS} seconds; {_AGAIN}, or save its text alone"
        raise BrokenFileError(msg) from None
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:  # it crashed, or was ended
        raise _REASONS["memory" if b"MemoryError" in done.stderr else "broken"] from None
    return answer


def _check_text(pages: list[Page]) -> None:
    letters = [char for page in pages for word in page.words for char in word.text if not char.isspace()]
    if len(letters) < _LETTERS_A_PAGE * max(len(pages), 1) and len(letters) < 2_000:
        msg = (
            "the PDF is a scan: pictures of pages without text; add a text layer with a program for text recognition, "
            "for example: ocrmypdf FILE.pdf OUT.pdf"
        )
        raise NoTextError(msg)
    unreadable = sum(char in "\ufffd\ufffe\uffff" or "\ue000" <= char <= "\uf8ff" or char < " " for char in letters)
    if unreadable * 3 > len(letters):
        msg = (
            "the PDF does not say which letters its signs stand for; print it to pictures and add a text layer with a "
            "program for text recognition, for example: ocrmypdf --force-ocr FILE.pdf OUT.pdf"
        )
        raise NoTextError(msg)
