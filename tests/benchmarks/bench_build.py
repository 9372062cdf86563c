"""How long ``unrapport build`` takes from the start of the process, beside the imports it cannot do without.

    python tests/benchmarks/bench_build.py [REPORT] [--runs 7]

Prints the median of each and the ratio of every pair of runs: the two take turns, so that both meet the same machine.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "sample" / "sample.zh.txt"


def seconds(command: list[str]) -> float:
    """Return how long *command* takes as a process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Time of a whole build, against importing spaCy and rdflib.")
    parser.add_argument("report", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as out:
        build = [sys.executable, "-m", "graphs.cli", "build", "-q", str(options.report), "-o", out]
        floor = [sys.executable, "-c", "import spacy, rdflib"]
        seconds(build), seconds(floor)  # the first run of each reads cold files
        pairs = [(seconds(build), seconds(floor)) for _ in range(options.runs)]
    built, imported = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratios = sorted(one / other for one, other in pairs)
    print(f"build {built:.2f} s   import spacy, rdflib {imported:.2f} s")
    print(f"ratio {statistics.median(ratios):.2f} (from {ratios[0]:.2f} to {ratios[-1]:.2f}, {options.runs} pairs)")


if __name__ == "__main__":
    main()
