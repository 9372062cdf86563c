"""Plain text: from bytes to the report text."""

from __future__ import annotations

import codecs
import re

from extract.read.errors import (
    BinaryFileError,
    EmptyFileError,
    TooLongError,
    UnknownEncodingError,
)

__all__ = ["MAX_CHARACTERS", "decode"]

#: The longest report of the UN has about two million characters; what is longer is a collection of them.
MAX_CHARACTERS = 5_000_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The encodings UN texts come in, besides UTF-8; a detector left to all of them takes Chinese for Korean now and then.
_CANDIDATES = ["gb18030", "big5", "utf_16_le", "utf_16_be", "cp1252", "cp1251", "cp1256", "koi8_r", "iso8859_6"]
_SAMPLE = 200_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.01


def decode(data: bytes, *, limit: int = MAX_CHARACTERS) -> str:
    """Return the text of *data* with line feeds as line ends; everything else stays as it is in the file.

    UTF-8 and byte-order marks are taken at their word; for the rest charset-normalizer judges. Raises a
    :class:`~extract.read.errors.ReadError` that says what the data is and what to do.
    """
    if not data.strip():
        msg = "the file is empty; give a file with the text of a report"
        raise EmptyFileError(msg)
    if len(data) > 4 * limit:
        raise _too_long(limit)
    text = _decode(data).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        msg = "the file holds nothing but white space; give a file with the text of a report"
        raise EmptyFileError(msg)
    if len(text) > limit:
        raise _too_long(limit)
    if len(_CONTROL.findall(text[:_SAMPLE])) > _CONTROL_SHARE * len(text[:_SAMPLE]):
        msg = "this is no text but binary data; give a plain text file"
        raise BinaryFileError(msg)
    return text


def _too_long(limit: int) -> TooLongError:
    return TooLongError(
        f"the text is longer than {limit:,} characters, which no single report is; split it into one file a report, "
        "or raise the limit with --max-characters"
    )


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # a file cut in the middle of its last character
            return data.decode("utf-8", "replace")
    from charset_normalizer import from_bytes  # half the reports never need it, and it takes 20 ms to import

    best = from_bytes(data[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    if best is None:
        msg = (
            "the encoding cannot be told (not UTF-8, UTF-16, GB18030 or Big5), or this is binary data; "
            "open the file in an editor and save it as UTF-8"
        )
        raise UnknownEncodingError(msg)
    return data.decode(best.encoding, "replace")
