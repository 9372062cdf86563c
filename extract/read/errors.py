"""Why a file cannot be read. Each message says what is wrong and what to do; the caller adds the file's name.

ReadError (ValueError)
├── EmptyFileError
├── BinaryFileError
├── UnknownEncodingError
├── UnsupportedFormatError
├── WrongEndingError
├── BrokenFileError
├── PasswordError
├── NoTextError
└── TooLongError
"""

from __future__ import annotations

__all__ = [
    "BinaryFileError",
    "BrokenFileError",
    "EmptyFileError",
    "NoTextError",
    "PasswordError",
    "ReadError",
    "TooLongError",
    "UnknownEncodingError",
    "UnsupportedFormatError",
    "WrongEndingError",
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


class WrongEndingError(ReadError):
    """A file whose content is not what its ending says."""


class BrokenFileError(ReadError):
    """A file that is damaged or cut off, or that was made to do harm."""


class PasswordError(ReadError):
    """A file that only a password opens."""


class NoTextError(ReadError):
    """A file without a text layer: a scan."""


class TooLongError(ReadError):
    """Too long or too large to be one report."""
