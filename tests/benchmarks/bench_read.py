"""How long reading a PDF of a hundred pages takes, beside what is then done with it: reading must cost less.

    python tests/benchmarks/bench_read.py [FILE.pdf]

Draws a report of a hundred pages, or reads the one that is named; prints seconds of one processor for both, and their ratio, which travels
from machine to machine.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import extract
from extract.read import read_data
from tests.extract.read.un_pdf import UnPdf

SAMPLE = Path(__file__).parent.parent / "sample" / "sample.en.txt"


def hundred_pages() -> bytes:
    """Return a report of a hundred pages, whose paragraphs are those of the sample."""
    words = [line for line in SAMPLE.read_text(encoding="utf-8").split("\n") if len(line) > 200]
    pdf = UnPdf()
    pdf.masthead(["Economic and Social Council"], "14 January 2031", [("Item 3 of the agenda", False)])
    pdf.title("Gardens of schools")
    number = 0
    while pdf.page < 100:
        number += 1
        pdf.paragraph(words[number % len(words)].partition(" ")[2], f"{number}.")
    return pdf.bytes()


def seconds() -> float:
    """Return the processor time that this process and its children have used."""
    return sum(os.times()[:4])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Seconds that reading a PDF takes, beside extraction.")
    parser.add_argument("report", nargs="?", type=Path)
    options = parser.parse_args()
    data = options.report.read_bytes() if options.report else hundred_pages()
    extract.load("en")
    start = seconds()
    reading = read_data(data, "report.pdf")
    read = seconds() - start
    start = seconds()
    report = extract.extract_report(reading)
    extracted = seconds() - start
    pages = max(page for _, page in reading.pages)
    print(f"{pages} pages, {len(reading.text):,} characters, {len(report.mentions):,} mentions")
    print(f"reading      {read:6.2f} s   {100 * read / pages:.2f} s for a hundred pages")
    print(f"extraction   {extracted:6.2f} s   reading is 1/{extracted / read:.1f} of it")


if __name__ == "__main__":
    main()
