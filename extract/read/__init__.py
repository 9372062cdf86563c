"""From a file to the report text: one module a format."""

from __future__ import annotations

from extract.read.errors import (
    BinaryFileError,
    EmptyFileError,
    ReadError,
    TooLongError,
    UnknownEncodingError,
    UnsupportedFormatError,
)
from extract.read.files import SUFFIXES, find_files, read_file
from extract.read.text import decode

__all__ = [
    "SUFFIXES",
    "BinaryFileError",
    "EmptyFileError",
    "ReadError",
    "TooLongError",
    "UnknownEncodingError",
    "UnsupportedFormatError",
    "decode",
    "find_files",
    "read_file",
]
