"""html: to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.read.errors import UnsupportedFormatError

if TYPE_CHECKING:
    from extract.read.reading import Reading

__all__ = ["read_html"]


def read_html(data: bytes, limit: int) -> Reading:
    """Refuse; the reader is to come."""
    msg = f"html is not read yet ({len(data)} bytes, {limit}); save it as plain text"
    raise UnsupportedFormatError(msg)
