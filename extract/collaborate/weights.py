"""What was learned for a language: the rows of its weights, which are whole hundredths, and what their sums mean."""

from __future__ import annotations

from importlib import resources
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["hundredths", "probability", "rows"]

_HUNDRED = 100


def rows(code: str, name: str) -> Iterator[list[str]]:
    """Yield the rows of the file *name* of the language *code* below its heading, none where nothing was learned."""
    file = resources.files("extract.languages") / code / name
    if file.is_file():
        for line in file.read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]:
            yield line.split("\t")


def hundredths(weight: str) -> int:
    """Return a weight as it is written in whole hundredths, so that sums are the same whatever their order."""
    return round(float(weight) * _HUNDRED)


def probability(total: float) -> float:
    """Return the probability that a sum of hundredths means."""
    return 1 / (1 + exp(-total / _HUNDRED))
