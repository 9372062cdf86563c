"""How many characters a second the extraction reads, beside spaCy's bare tokenizer on the same machine.

    python tests/benchmarks/bench_extract.py [REPORT] [--copies 20]

Prints both figures and their ratio: the figure of one machine says little, the ratio travels. The report is the sample,
or the one that is named; it is read as many times over as ``--copies`` says, each copy a report of its own.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

import extract
from extract import languages

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLE = Path(__file__).parent.parent / "sample" / "sample.zh.txt"


def characters_a_second(read: Callable[[str], object], text: str, copies: int) -> list[float]:
    """Return the speed of *read* on each of *copies* runs, after one run that does not count."""
    read(text)
    speeds = []
    for _ in range(copies):
        start = time.process_time()
        read(text)
        speeds.append(len(text) / (time.process_time() - start))
    return speeds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Speed of the extraction, in characters a second of one core.")
    parser.add_argument("report", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--copies", type=int, default=20)
    options = parser.parse_args()
    text = options.report.read_text(encoding="utf-8")
    language = languages.detect(text)
    blank = spacy.blank(language)
    floor = statistics.median(characters_a_second(blank, text, options.copies))
    whole = characters_a_second(lambda one: extract.extract_report(one, language), text, options.copies)
    ours = statistics.median(whole)
    print(f"{options.report.name}: {len(text):,} characters, median of {options.copies} runs")
    print(f"spacy.blank({language!r})   {floor:12,.0f} characters/s")
    print(f"extract_report      {ours:12,.0f} characters/s   1/{floor / ours:.1f} of it")


if __name__ == "__main__":
    main()
