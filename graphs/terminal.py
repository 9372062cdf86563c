"""What may be shown on a terminal."""

from __future__ import annotations

__all__ = ["printable"]


def printable(text: str) -> str:
    """Return *text* without the characters that would drive a terminal."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
