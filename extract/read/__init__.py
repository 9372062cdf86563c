"""From a file to the report text and its structure: one module or folder a format."""

from __future__ import annotations

from extract.read.errors import (
    BinaryFileError,
    BrokenFileError,
    EmptyFileError,
    NoTextError,
    PasswordError,
    ReadError,
    TooLongError,
    UnknownEncodingError,
    UnsupportedFormatError,
    WrongEndingError,
)
from extract.read.files import SUFFIXES, find_files, read_data, read_file
from extract.read.reading import Reading
from extract.read.text import decode

__all__ = [
    "SUFFIXES",
    "BinaryFileError",
    "BrokenFileError",
    "EmptyFileError",
    "NoTextError",
    "PasswordError",
    "ReadError",
    "Reading",
    "TooLongError",
    "UnknownEncodingError",
    "UnsupportedFormatError",
    "WrongEndingError",
    "decode",
    "find_files",
    "read_data",
    "read_file",
]
