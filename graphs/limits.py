"""The bounds on what is said of pairs."""

from __future__ import annotations

__all__ = ["PAIR_LIMIT", "SURE"]

#: The pairs of a record grow with the square of its bodies; beyond so many bodies the record itself has to be asked.
PAIR_LIMIT = 12
#: A record that is less sure is only likely: no rule read it.
SURE = 0.6
