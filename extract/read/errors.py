"""Why a file cannot be read. Each message says what is wrong and what to do; the caller adds the file's name.

ReadError (ValueError)
├── EmptyFileError
├── BinaryFileError
├── UnknownEncodingError
├── UnsupportedFormatError
└── TooLongError
"""

from __future__ import annotations

__all__ = [
    "BinaryFileError",
    "EmptyFileError",
    "ReadError",
    "TooLongError",
    "UnknownEncodingError",
    "UnsupportedFormatError",
]


class ReadError(ValueError):
    """A file that holds no report we can read."""


class EmptyFileError(ReadError):
    """Nothing, or nothing but white space."""


class BinaryFileError(ReadError):
    """Not a text file."""


class UnknownEncodingError(ReadError):
    """A text in an encoding that cannot be told."""


class UnsupportedFormatError(ReadError):
    """A document format that has no reader."""


class TooLongError(ReadError):
    """A text too long to be one report."""
