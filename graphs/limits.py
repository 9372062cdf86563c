"""The bound on what is said of pairs."""

from __future__ import annotations

__all__ = ["PAIR_LIMIT"]

#: The pairs of a record grow with the square of its bodies; beyond so many bodies the record itself has to be asked.
PAIR_LIMIT = 12
