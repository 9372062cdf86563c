"""Finding and reading files: what a file is, its content tells."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from extract.read.errors import ReadError, TooLongError, UnsupportedFormatError, WrongEndingError
from extract.read.formats import FORMATS, REFUSED, sniff
from extract.read.names import symbol_in
from extract.read.reading import Reading
from extract.read.text import MAX_CHARACTERS, decode

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SUFFIXES", "find_files", "read_data", "read_file"]

#: Endings of the files that are looked for in a folder; a file named on the command line may have any.
SUFFIXES = (".txt", ".text", ".pdf", ".docx", ".html", ".htm")
_HEAD = 64 * 1024
_MEGABYTE = 1_000_000


def find_files(name: str) -> list[Path]:
    """Return the path *name* if it is a file, else the reports in the folder and its sub-folders, sorted by name.

    Raises :class:`ReadError` when there is no such file or no report in the folder.
    """
    path = Path(name)
    if name and path.is_dir():
        found = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
        if not found:
            msg = f"no report in this folder (looked for {_list(SUFFIXES)}); name the files themselves"
            raise ReadError(msg)
        return found
    if not name or not path.exists():
        msg = "no such file; check the name"
        raise ReadError(msg)
    return [path]


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)


def read_file(path: Path, *, limit: int = MAX_CHARACTERS) -> Reading:
    """Return what the file *path* holds; raises :class:`ReadError` with the reason and the remedy."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            status = os.fstat(file.fileno())
            most = _most_bytes(sniff(head), limit) + 1  # no more than what can be refused
            if stat.S_ISREG(status.st_mode):
                most = min(most, status.st_size)
            data = head + file.read(max(most - len(head), 0))
    except OSError as error:
        msg = f"cannot be read ({error.strerror}); check its permissions"
        raise ReadError(msg) from error
    return read_data(data, path.name, limit=limit)


def read_data(data: bytes, name: str = "", *, limit: int = MAX_CHARACTERS) -> Reading:
    """Return what *data* holds, the content of a file called *name*; raises :class:`ReadError`."""
    kind = sniff(data)
    if kind in REFUSED:
        raise UnsupportedFormatError(REFUSED[kind])
    _check_ending(kind, Path(name).suffix.lower())
    if kind == "text":
        reading = Reading(decode(data, limit=limit))
    elif len(data) > _most_bytes(kind, limit):
        msg = (
            f"the file is larger than {_most_bytes(kind, limit) // _MEGABYTE} MB, which no single report is; "
            "split it, or save its text alone"
        )
        raise TooLongError(msg)
    else:
        reading = _read(kind, data, limit)
    symbol = symbol_in(name)
    if symbol and "symbol" not in reading.metadata:
        reading = Reading(
            reading.text, reading.blocks, reading.pages, {**reading.metadata, "symbol": symbol}, reading.format
        )
    return reading


def _most_bytes(kind: str, limit: int) -> int:
    return FORMATS[kind].most_bytes or 4 * limit if kind in FORMATS else 0


def _check_ending(kind: str, suffix: str) -> None:
    """Refuse a file whose ending says something else than its content: as often as not it is an error page."""
    for name, known in FORMATS.items():
        if suffix in known.suffixes and name != kind:
            msg = f"this is {FORMATS[kind].what}, not {known.what} as its ending {suffix} says; "
            msg += f"rename it to end in {FORMATS[kind].suffixes[0]} if it is the report, or fetch the report again"
            raise WrongEndingError(msg)


def _read(kind: str, data: bytes, limit: int) -> Reading:
    if kind == "pdf":
        from extract.read.pdf import read_pdf

        return read_pdf(data, limit)
    if kind == "docx":
        from extract.read.docx import read_docx

        return read_docx(data, limit)
    from extract.read.html import read_html

    return read_html(data, limit)
