"""How long the network page takes to build and until its first stable picture, how heavy it is, and what pyvis takes.

    python tests/benchmarks/bench_page.py [--runs 3]

The networks are invented: hubs and followers, two collaborations a body, each with a sentence of its own. The first
stable picture is when the last frame after loading has been painted, in headless Chromium with the network cut; beside
it, taking turns on the same machine, a bare pyvis page of the same nodes and lines with the same places and no physics.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.network import aggregate, collaborations
from graphs.page.data import page_data
from graphs.records import Collaboration, Entity, Mention, Records, Report, Sentence
from graphs.view import page
from ontology.iris import ID

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SIZES = (300, 3000)
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")  # fmt: skip
REPORT = f"{ID}report/A/99/7/en"
STABLE = (
    """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"""
)


def invented(number: int) -> Records:
    """Return the records of *number* bodies, two collaborations a body, hubs first."""
    chance = random.Random(7)  # noqa: S311 - no secret
    iris = [f"{ID}body/{each}" for each in range(number)]
    bodies = {
        iri: Entity(iri, "Body", "Body", {"en": f"Office number {each}", "zh": f"第{each}办事处"}, {"en": (f"O{each}", f"The Office {each}")})
        for each, iri in enumerate(iris)
    }  # fmt: skip
    made, at = [], 0
    for one in range(1, number):
        for _ in range(2):
            other = int(one * chance.random() ** 2.5)
            text = f"Office number {one} and Office number {other} held a seminar on school gardens and planted trees. "
            mentions = tuple(
                Mention(REPORT, at + text.index(name), at + text.index(name) + len(name), name, (iri,), "1")
                for name, iri in ((f"Office number {one} ", iris[one]), (f"Office number {other} ", iris[other]))
            )
            where = Sentence(
                f"{REPORT}#char={at},{at + len(text)}", REPORT, at, at + len(text), text, "en", "1", None, mentions
            )
            status = ("completed", "ongoing", "planned")[chance.randrange(3)]
            made.append(Collaboration(f"{REPORT}#c{len(made) + 1}", REPORT, (iris[one], iris[other]), (), ("event",), status,
                                      start="2031-05-01", end="2031-05-31", evidence=(where,)))  # fmt: skip
            at += len(text)
    mentions = tuple(mention for record in made for sentence in record.evidence for mention in sentence.mentions)
    return Records(bodies, {REPORT: Report(REPORT, "Invented", "A/99/7", "2031-06-01", "en")}, tuple(made), mentions)


def bare(records: Records) -> str:
    """Return pyvis's own page of the same nodes and lines, places given and physics off."""
    from pyvis.network import Network  # noqa: PLC0415 - only here

    drawing = Network(cdn_resources="in_line", directed=True)
    drawing.toggle_physics(status=False)
    for entity in page_data(records)["entities"]:
        x, y = entity["at"]
        drawing.nodes.append({"id": entity["path"], "label": entity["labels"]["en"], "shape": "dot", "x": x, "y": y})
    graph = aggregate(collaborations(records))
    for one, other in graph.edges:
        drawing.edges.append({"from": one.removeprefix(ID), "to": other.removeprefix(ID)})
    source: str = drawing.generate_html()
    return source


def picture(browser: Browser, file: Path) -> float:
    """Return the seconds from the beginning of the navigation to the first stable picture."""
    context = browser.new_context(offline=True, viewport={"width": 1366, "height": 768})
    window = context.new_page()
    window.goto(file.as_uri())
    seconds: float = window.evaluate(STABLE) / 1000
    context.close()
    return seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Building time, weight and first picture of the network page.")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("chromium is not installed (Debian: chromium)")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    page(Records({}, {}, ()))  # imports, and vis-network read from disk
    print(
        f"{'nodes':>6} {'records':>8} {'build s':>8} {'MB':>6} {'limit MB':>9} {'picture s':>10} {'bare pyvis s':>13} {'ratio':>6}"
    )
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for size in SIZES:
            records = invented(size)
            begin = time.perf_counter()
            source = page(records)
            built = time.perf_counter() - begin
            ours, theirs = Path(folder) / "ours.html", Path(folder) / "theirs.html"
            ours.write_text(source, encoding="utf-8")
            theirs.write_text(bare(records), encoding="utf-8")
            pairs = [(picture(browser, ours), picture(browser, theirs)) for _ in range(options.runs)]
            one, other = (statistics.median(column) for column in zip(*pairs, strict=True))
            limit = 1 + len(records.collaborations) / 1000
            print(
                f"{size:6} {len(records.collaborations):8} {built:8.2f} {len(source.encode()) / 1e6:6.2f} {limit:9.2f} {one:10.2f} {other:13.2f} {one / other:6.2f}"
            )
        browser.close()


if __name__ == "__main__":
    main()
