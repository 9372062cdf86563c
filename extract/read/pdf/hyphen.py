"""Undoing the hyphenation of lines: which hyphens at a line's end belong to the word."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Hyphens"]

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?(?:-[^\W\d_]+)*")
_LAST = re.compile(r"((?:[^\W\d_]+-)*[^\W\d_]+)-$")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# a dash, slash or the beginning of an address, behind which a line ends inside a word
_OPEN_END = re.compile(r"(?:\w[–‑]|\w/|://|www\.|_)$")
_NEAR = 8
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

    def __init__(self, lines: Sequence[str]) -> None:
        """Count the words that stand whole on a line, and see whether the lines of the document are hyphenated."""
        self._words: Counter[str] = Counter()
        ends: list[tuple[str, str]] = []
        halved_before = False
        for line, behind in zip(lines, [*lines[1:], ""], strict=True):
            words = _WORD.findall(line)[halved_before:]
            last, first = _LAST.search(line), _FIRST.match(behind)
            halved_before = bool(last)
            if last:
                words = words[:-1]
                if first and first[0][0].islower():
                    ends.append((last[1].lower(), first[0].lower()))
            for word in words:
                self._words[word.lower()] += 1
        # A word processor that hyphenates parts common words, seen whole elsewhere, and leaves halves that are no words;
        # one that does not leaves only compounds at line ends.
        halved = sum(self._words[left + right] > self._words[f"{left}-{right}"] for left, right in ends)
        halves = sum(not self._words[left] and not self._words[right] and len(left) > 2 for left, right in ends)
        whole = sum(self._words[left + right] < self._words[f"{left}-{right}"] for left, right in ends)
        self._hyphenating = halved + halves // 2 > whole

    def join(self, before: str, behind: str) -> str:
        """Return two lines as one text."""
        if not before or not behind:
            return before + behind
        if before.endswith("\u00ad"):
            return before[:-1] + behind
        if before.endswith("-"):
            return before[:-1] + behind if self._is_soft(before, behind) else before + behind
        if _OPEN_END.search(before) and not behind[0].isspace():
            return before + behind
        ends, begins = _UNSPACED.match(before[-1]), _UNSPACED.match(behind[0])
        if ends or begins:
            return before + behind
        if before[-1].isdigit() and behind[0].isdigit() and _UNSPACED.search(before[-_NEAR:] + behind[:_NEAR]):
            return before + behind  # a figure within a script that puts no spaces between words
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
        if not self._hyphenating:
            return False
        tail, head = left.rpartition("-")[2], right.partition("-")[0]
        return not (self._words[head] and (self._words[tail] or tail in _PREFIXES))
