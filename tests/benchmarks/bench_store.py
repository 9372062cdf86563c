"""How fast questions are answered: Oxigraph in memory and on disk beside rdflib's memory store, on one corpus, in one run.

    python tests/benchmarks/bench_store.py [--triples 1000000] [--patience 120] [--only partners]

Prints milliseconds (the better of two runs; rdflib runs once) and how many times faster than rdflib. Wanted: loading 10 times,
each named query 20 times in memory and 5 times from disk, or under 50 ms. rdflib is stopped after PATIENCE seconds; its time
is then a lower bound.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

import pyoxigraph as ox
from rdflib import Graph

from graphs.entities import ENTITIES, entity_statements
from graphs.query import ask, bind, named_queries, table
from graphs.resolve import resolve
from graphs.store import Store
from graphs.terms import to_quads
from tests.benchmarks.corpus import report_graphs

if TYPE_CHECKING:
    from collections.abc import Callable

#: Values of the parameters that a query needs, or that make it the question people ask.
GIVEN: dict[str, dict[str, str]] = {
    "in-country": {"country": "KEN"},
    "partners": {"body": "UNICEF"},
    "evidence": {"one": "UNICEF", "other": "UN-Women"},
    "under": {"resolution": "1325"},
}
#: The same query as it is most often asked, narrowed down.
NARROWED: dict[str, dict[str, str]] = {
    "collaborations": {"body": "UNICEF", "from": "2010", "to": "2012"},
    "follow-up": {"report": "A/3/1"},
    "timeline": {"body": "UNICEF"},
    "bodies": {"report": "A/3/1"},
}
GOOD_MEMORY, GOOD_DISK, GOOD_LOAD, GOOD_MS = 20, 5, 10, 50


class TooLongError(Exception):
    """rdflib took longer than it was given."""


def timed(action: Callable[[], object]) -> float:
    """Return the seconds that *action* takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def n_quads(triples: int) -> bytes:
    """Return the corpus."""
    quads, told, described = [], [], {}
    for graph in report_graphs(triples):
        quads.extend(to_quads(graph.own, str(graph.iri)))
        told.extend(graph.own)
        described.update(graph.entities)
    quads.extend(to_quads(entity_statements(described, told), str(ENTITIES)))
    return ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""


def limited(seconds: int, action: Callable[[], object]) -> tuple[float, bool]:
    """Return the seconds that *action* takes and whether it came to an end."""

    def stop(*_: object) -> None:
        raise TooLongError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    start = time.perf_counter()
    try:
        action()
    except TooLongError:
        return time.perf_counter() - start, False
    finally:
        signal.alarm(0)
    return time.perf_counter() - start, True


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Named queries on rdflib and on Oxigraph.")
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--patience", type=int, default=120)
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    data = n_quads(options.triples)
    bare = b"\n".join(line[: line.rindex(b" <")] + b" ." for line in data.splitlines())
    print(f"{data.count(chr(10).encode()):,} statements")

    memory, graph = ox.Store(), Graph()
    slow = timed(lambda: graph.parse(data=bare, format="nt"))
    quick = timed(lambda: memory.bulk_load(data, format=ox.RdfFormat.N_QUADS))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        disk_time = timed(lambda: ox.Store(str(path)).bulk_load(data, format=ox.RdfFormat.N_QUADS))
        del data, bare
        gc.freeze()
        disk = Store(path, None)
        print(f"{'':34}{'rdflib':>10}{'memory':>9}{'times':>7}{'disk':>9}{'times':>7}")
        report("load (s)", slow, quick, disk_time, GOOD_LOAD, GOOD_LOAD, unit=1, complete=True)
        for name, query in named_queries().items():
            if options.only and name not in options.only:
                continue
            for values in filter(lambda each: each is not None, (GIVEN.get(name, {}), NARROWED.get(name))):
                measure(name, query, values, memory, disk, graph, options.patience)  # type: ignore[arg-type]


def measure(name, query, values, memory, disk, graph, patience) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001, PLR0913, PLR0917
    """Ask one query of all three."""
    types = {parameter.name: parameter.type for parameter in query.parameters}
    given = {"lang": "en", **values} if "lang" in types else values
    text = bind(query, {key: resolve(disk, types[key], value) for key, value in given.items()})
    ox_times = [
        min(timed(lambda store=store: table(ask(store, text))) for _ in range(2)) for store in (memory, disk.inner)
    ]
    slow, complete = limited(patience, lambda: list(graph.query(text)))
    shown = f"{name} {' '.join(values.values())}"
    report(shown, slow, *ox_times, GOOD_MEMORY, GOOD_DISK, unit=1000, complete=complete)


def report(name, slow, memory, disk, good_memory, good_disk, *, unit, complete) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001, PLR0913, PLR0917
    """Print one line."""
    is_good = all(slow / quick >= good or (unit > 1 and quick * 1000 < GOOD_MS)
                  for quick, good in ((memory, good_memory), (disk, good_disk)))  # fmt: skip
    places = 1
    print(
        f"{name:34}{'' if complete else '>'}{slow * unit:{10 if complete else 9}.{places}f}"
        f"{memory * unit:9.{places}f}{slow / memory:7.0f}{disk * unit:9.{places}f}{slow / disk:7.1f}"
        f"{'' if is_good else '   falls short'}",
        flush=True,
    )


if __name__ == "__main__":
    main()
