"""What a file is, told from its first bytes."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["FORMATS", "REFUSED", "Format", "sniff"]


class Format(NamedTuple):
    """A format that has a reader: what to call it, its endings, and the largest file that is accepted, in bytes.

    0 stands for the limit of plain text, which is one in characters.
    """

    what: str
    suffixes: tuple[str, ...]
    most_bytes: int


FORMATS = {
    "text": Format("plain text", (".txt", ".text"), 0),
    "pdf": Format("a PDF", (".pdf",), 200_000_000),
    "docx": Format("a Word document", (".docx",), 100_000_000),
    "html": Format("a web page", (".html", ".htm", ".xhtml"), 30_000_000),
}

_SAVE = "open it and save it as .docx or PDF"
#: Formats without a reader, with the remedy.
REFUSED = {
    "ole": f"this is an old Word file (.doc), or a Word file locked by a password; {_SAVE}, without a password",
    "rtf": f"this is an RTF file, which is not read; {_SAVE}",
    "zip": f"this is a zip file but no Word document; unpack it and name the files in it, or {_SAVE}",
}

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_SNIFFED = 4096
_BOM = b"\xef\xbb\xbf"


def sniff(data: bytes) -> str:
    """Return the format of *data*: a key of :data:`FORMATS` or of :data:`REFUSED`."""
    head = data[:_SNIFFED]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx" if _is_word(data) else "zip"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "ole"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if _HTML.match(_in_ascii(head.removeprefix(_BOM))):
        return "html"
    return "text"


def _in_ascii(head: bytes) -> bytes:
    """Return UTF-16 without its zeros, so that tags can be seen in it."""
    return head[2:].replace(b"\0", b"") if head[:2] in {b"\xff\xfe", b"\xfe\xff"} else head


def _is_word(data: bytes) -> bool:
    # the names of the parts stand uncompressed; a head without them is that of a package with much before its text
    return b"word/" in data or b"[Content_Types].xml" in data[:_SNIFFED]
