"""The bounds of what is read as a collaboration."""

from __future__ import annotations

__all__ = [
    "LONGEST_LIKELY_LIST",
    "LONGEST_LIST",
    "LONGEST_SENTENCE",
    "MANY_COMPANIONS",
    "MANY_TOGETHER",
    "MOST_LIKELY_ACTORS",
    "MOST_LIKELY_RECORDS",
]

#: A record names at most so many bodies a slot: a longer list is an enumeration, and pairs grow with its square.
LONGEST_LIST = 40
#: With so many somebody does something with each, in general cooperates with each: these need not have to do with each
#: other.
MANY_COMPANIONS = 8
MANY_TOGETHER = 3
#: The preamble of a resolution is one sentence of pages, a run-together table may be: no grammar holds in it.
LONGEST_SENTENCE = 2500
#: What no rule reads is not judged in a sentence with more actors, nor of a list with more: it is an enumeration, and
#: pairs grow with its square.
MOST_LIKELY_ACTORS = 24
LONGEST_LIKELY_LIST = 8
#: So many records of one sentence that only its words make likely are a list nobody has read: they are told as one, of
#: whoever has to do with most of the others.
MOST_LIKELY_RECORDS = 3
