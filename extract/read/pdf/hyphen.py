"""Undoing the hyphenation of lines: which hyphens at a line's end belong to the word."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Hyphens"]

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?(?:-[^\W\d_]+)*")
_LAST = re.compile(r"((?:[^\W\d_]+-)*[^\W\d_]+)-$")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_UNSPACED = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")
# Halves of English compounds that are seldom seen alone.
_PREFIXES = frozenset(
    [
        "anti",
        "co",
        "counter",
        "cross",
        "de",
        "ex",
        "extra",
        "inter",
        "intra",
        "macro",
        "mid",
        "multi",
        "non",
        "over",
        "pan",
        "post",
        "pre",
        "pro",
        "quasi",
        "re",
        "self",
        "semi",
        "socio",
        "sub",
        "trans",
        "ultra",
        "un",
        "under",
        "vice",
        "well",
        "high",
        "low",
        "long",
        "short",
        "full",
        "half",
        "all",
        "gender",
        "evidence",
        "decision",
        "results",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "year",
        "follow",
        "peace",
        "human",
        "rights",
        "based",
        "sex",
        "age",
        "child",
        "survivor",
        "people",
        "climate",
        "community",
    ]
)


class Hyphens:
    """Knows the words of one document, and decides by them."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Count the words that stand whole on a line."""
        self._words: Counter[str] = Counter()
        ends = total = 0
        for line in lines:
            total += 1
            found = _WORD.findall(line)
            if _LAST.search(line):
                ends += 1
                found = found[:-1]
            self._words.update(word.lower() for word in found)
            self._words.update(part.lower() for word in found if "-" in word for part in [word])
        # Word processors that hyphenate do so on every tenth line; compounds end one line in fifty.
        self._hyphenating = ends * 25 > total

    def join(self, before: str, behind: str) -> str:
        """Return two lines as one text."""
        if not before or not behind:
            return before + behind
        if before.endswith("\u00ad"):
            return before[:-1] + behind
        if before.endswith("-"):
            return before[:-1] + behind if self._is_soft(before, behind) else before + behind
        if _UNSPACED.match(before[-1]) or _UNSPACED.match(behind[0]):
            return before + behind
        if before.endswith("/") or (before.endswith(("://", "_")) and not behind[0].isspace()):
            return before + behind
        return f"{before} {behind}"

    def _is_soft(self, before: str, behind: str) -> bool:
        """Return whether the hyphen at the end of *before* only parts a word."""
        last, first = _LAST.search(before), _FIRST.match(behind)
        if not last or not first or not first[0][0].islower():
            return False
        left, right = last[1].lower(), first[0].lower()
        whole, compound = self._words[left + right], self._words[f"{left}-{right}"]
        if whole != compound:
            return whole > compound
        tail = left.rpartition("-")[2]
        if tail in _PREFIXES or "-" in left:
            return False
        known = self._words[tail] > 0 and self._words[right.partition("-")[0]] > 0
        return self._hyphenating and not known
