"""From the words of a page to its lines, and what a line looks like."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Line", "Page", "Rule", "Word", "join_words", "lines_of", "segments"]

_BOLD, _GLUED = 1, 4
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_MARK = re.compile(r"(?:\d{1,3}|\*{1,4})(?:[,–-](?:\d{1,3}|\*{1,4}))*[,.]?$")
_UNSPACED = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…]")
# Word sets compounds and closing quotation marks in runs of their own, and a stray space before them.
_BROKEN = re.compile(r"[^\W\d_] [-‑]$|\w [-‑][^\W\d_]|\d –\d|[^\s“‘(] ”$|[^\s“‘(] ”[.,;:)]")
_STRAY = "-‑–”"
_IDEOGRAPH = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]")


class Word(NamedTuple):
    """A stretch of characters of one style without a gap; points from the lower left corner of the page."""

    text: str
    left: float
    right: float
    base: float
    size: float
    flags: int

    @property
    def glued(self) -> bool:
        """True when no space stands before it."""
        return bool(self.flags & _GLUED)


class Rule(NamedTuple):
    """A thin stroke of the page."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(slots=True)
class Page:
    """What the worker says of one page."""

    number: int
    width: float
    height: float
    words: list[Word]
    rules: list[Rule]


@dataclass(slots=True)
class Line:
    """Words that stand on one base line, left to right."""

    words: list[Word]
    page: int = 0
    size: float = field(init=False)
    base: float = field(init=False)
    left: float = field(init=False)
    right: float = field(init=False)
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Work out what the line looks like as a whole."""
        sizes: Counter[float] = Counter()
        bases: dict[float, float] = {}
        for word in self.words:
            sizes[word.size] += len(word.text)
            bases.setdefault(word.size, word.base)
        self.size = max(sizes, key=lambda size: (sizes[size], size))
        self.base = bases[self.size]
        self.left = self.words[0].left
        self.right = max(word.right for word in self.words)
        self.text = join_words(self.words, self.base, self.size)

    @property
    def bold(self) -> bool:
        """True when every letter is bold."""
        lettered = [word for word in self.words if any(map(str.isalnum, word.text)) and not self._raised(word)]
        return bool(lettered) and all(word.flags & _BOLD for word in lettered)

    @property
    def plain(self) -> bool:
        """True when no word is bold."""
        return not any(word.flags & _BOLD for word in self.words)

    def _raised(self, word: Word) -> bool:
        return is_mark(word, self.base, self.size)

    @property
    def mark(self) -> str | None:
        """The footnote mark the line begins with, as printed: raised, or an asterisk."""
        first = self.words[0]
        if self._raised(first):
            return first.text
        starred = re.match(r"\*{1,4}$", first.text)
        return starred[0] if starred else None


def is_mark(word: Word, base: float, size: float) -> bool:
    """Return whether *word* is a raised footnote mark on a line of this base and size."""
    return word.size < 0.85 * size and word.base > base + 0.12 * size and bool(_MARK.match(word.text))


def join_words(words: Sequence[Word], base: float, size: float) -> str:
    """Return the text of words that follow each other on a line; a footnote mark hangs on the word before it."""
    parts: list[str] = []
    before: Word | None = None
    for word, behind in zip(words, [*words[1:], None], strict=True):
        raised = is_mark(word, base, size)
        text = word.text.translate(_RAISED) if raised else word.text
        if before is not None and not raised:
            begins = text + behind.text if behind is not None and behind.glued else text
            begins += " " if behind is not None else ""
            broken = text[0] in _STRAY and _BROKEN.search(f"{before.text[-1]} {begins[:2]}")
            if not (broken or _joined(before, word)):
                parts.append(" ")
        parts.append(text)
        before = word
    return "".join(parts)


def _joined(before: Word, word: Word) -> bool:
    if word.glued:
        return True
    gap = word.left - before.right
    if _IDEOGRAPH.match(before.text[-1]) or _IDEOGRAPH.match(word.text[0]):
        # the width of a full stop or a justified gap is no space
        both = bool(_UNSPACED.match(before.text[-1]) and _UNSPACED.match(word.text[0]))
        return gap < (1.2 if both else 0.35) * max(word.size, before.size)
    return False


def lines_of(words: Iterable[Word], page: int) -> list[Line]:
    """Return the lines that *words* make, from the top of the page to its foot.

    A raised or lowered word of a smaller size belongs to the line beside it.
    """
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.base, word.left)):
        for row in reversed(rows[-3:]):
            if _beside(row, word):
                row.append(word)
                break
        else:
            rows.append([word])
    lines = [Line(sorted(row, key=lambda word: word.left), page) for row in _marks_placed(rows)]
    return sorted(lines, key=lambda line: -line.base)


def _beside(row: list[Word], word: Word) -> bool:
    return any(abs(other.base - word.base) < 0.25 * min(other.size, word.size) for other in (row[-1], row[0]))


def _marks_placed(rows: list[list[Word]]) -> list[list[Word]]:
    """Return *rows* with raised and lowered words moved to the row they belong to: the one they touch."""
    kept: list[list[Word]] = []
    for number, row in enumerate(rows):
        size = max(word.size for word in row)
        near = [
            other
            for other in (*kept[-1:], *rows[number + 1 : number + 2])
            if size < 0.85 * max(word.size for word in other)
        ]
        left_over: list[Word] = []
        for word in row:
            target = next((other for other in near if _hangs_on(other, word)), None)
            (left_over if target is None else target).append(word)
        if left_over:
            kept.append(left_over)
    return kept


def _hangs_on(row: list[Word], word: Word) -> bool:
    return any(
        word.size < 0.85 * other.size
        and abs(other.base - word.base) < 0.55 * other.size
        and -0.3 * other.size < max(other.left, word.left) - min(other.right, word.right) < 0.8 * other.size
        for other in row
    )


def segments(line: Line, gap: float) -> list[Line]:
    """Return the parts of *line* that gaps wider than *gap* times its size separate."""
    parts: list[list[Word]] = [[line.words[0]]]
    for before, word in zip(line.words, line.words[1:], strict=False):
        if word.left - before.right > gap * line.size:
            parts.append([])
        parts[-1].append(word)
    return [Line(part, line.page) for part in parts]
