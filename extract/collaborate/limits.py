"""The bounds of what is read as a collaboration."""

from __future__ import annotations

__all__ = ["LONGEST_LIST", "LONGEST_SENTENCE"]

#: A record names at most so many bodies a slot: a longer list is an enumeration, and pairs grow with its square.
LONGEST_LIST = 40
#: The preamble of a resolution is one sentence of pages, a run-together table may be: no grammar holds in it.
LONGEST_SENTENCE = 2500
