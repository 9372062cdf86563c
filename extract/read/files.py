"""Finding and reading files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.read.errors import ReadError, UnsupportedFormatError
from extract.read.text import MAX_CHARACTERS, decode

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SUFFIXES", "find_files", "read_file"]

#: Endings of the files that are looked for in a folder; a file named on the command line may have any.
SUFFIXES = (".txt", ".text")
_OTHER = {
    ".pdf": "PDF is not read yet; save its text first, for example with: pdftotext -layout FILE.pdf FILE.txt",
    ".docx": "Word files are not read yet; open it and save it as plain text (UTF-8)",
    ".doc": "Word files are not read yet; open it and save it as plain text (UTF-8)",
    ".html": "web pages are not read yet; save the page as plain text (UTF-8)",
    ".htm": "web pages are not read yet; save the page as plain text (UTF-8)",
}


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


def read_file(path: Path, *, limit: int = MAX_CHARACTERS) -> str:
    """Return the text of the report in *path*; raises :class:`ReadError` with the reason and the remedy."""
    if path.suffix.lower() in _OTHER:
        raise UnsupportedFormatError(_OTHER[path.suffix.lower()])
    try:
        with path.open("rb") as file:  # no more than what can be refused
            data = file.read(4 * limit + 1)
    except OSError as error:
        msg = f"cannot be read ({error.strerror}); check its permissions"
        raise ReadError(msg) from error
    return decode(data, limit=limit)
