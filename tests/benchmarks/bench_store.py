"""How fast questions are answered: Oxigraph in memory and on disk beside rdflib's memory store, on one corpus, in one run.

    python tests/benchmarks/bench_store.py [--triples 1000000] [--patience 120] [--only partners] [--against FOLDER]

Prints milliseconds of processor time (the best of three runs; rdflib runs once), which other programs on the machine sway
less than the clock, and how many times faster than rdflib. Loading is measured by the clock, since it uses all processors,
and twice, the same work for all: N-Triples into one graph, and N-Quads into named graphs, which is what the store holds.
Oxigraph answers before rdflib's gigabyte of objects is there, which would slow down its memory. Wanted: loading 10 times,
each named query 20 times in memory and 5 times from disk, or under 50 ms. rdflib is stopped after PATIENCE seconds; its
time is then a lower bound.

Queries are written so that Oxigraph is quick, and rdflib may be slow only because of the form. FOLDER holds other texts of
the same questions, such as those of an earlier version; rdflib is asked both ways, and the quicker time counts.
"""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

import pyoxigraph as ox
from rdflib import Dataset, Graph

from graphs.bulk import load
from graphs.entities import ENTITIES, entity_statements
from graphs.query import Query, ask, bind, named_queries, parse_query, table
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
}
#: The same query as it is most often asked, narrowed down.
NARROWED: dict[str, dict[str, str]] = {
    "collaborations": {"body": "UNICEF", "from": "2010", "to": "2012"},
    "follow-up": {"report": "A/3/1"},
    "timeline": {"body": "UNICEF"},
    "bodies": {"report": "A/3/1"},
}
_MOST_CITED = """SELECT ?which { ?record <https://w3id.org/unrapport/ontology#instrument> ?which }
GROUP BY ?which ORDER BY DESC(COUNT(*)) ?which LIMIT 1"""
GOOD_MEMORY, GOOD_DISK, GOOD_LOAD, GOOD_MS = 20, 5, 10, 50


class TooLongError(Exception):
    """rdflib took longer than it was given."""


def timed(action: Callable[[], object]) -> float:
    """Return the seconds of processor time that *action* takes."""
    start = time.process_time()
    action()
    return time.process_time() - start


def clocked(action: Callable[[], object]) -> float:
    """Return the seconds on the clock that *action* takes."""
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
    start = time.process_time()
    try:
        action()
    except TooLongError:
        return time.process_time() - start, False
    finally:
        signal.alarm(0)
    return time.process_time() - start, True


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Named queries on rdflib and on Oxigraph.")
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--patience", type=int, default=120)
    parser.add_argument("--only", action="append")
    parser.add_argument("--against", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:  # leaves no holes in the memory of this process
        data = apart.submit(n_quads, options.triples).result()
    triples = (quad.triple for quad in ox.parse(data, format=ox.RdfFormat.N_QUADS))
    bare = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES) or b""
    print(f"{data.count(chr(10).encode()):,} statements")

    memory = ox.Store()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        syntax, bare_syntax = ox.RdfFormat.N_QUADS, ox.RdfFormat.N_TRIPLES
        in_graphs = loaded(memory, data, syntax), loaded(ox.Store(str(path)), data, syntax)
        in_one = loaded(ox.Store(), bare, bare_syntax), loaded(ox.Store(f"{path}-1"), bare, bare_syntax)
        gc.freeze()
        disk = Store(path, None)
        most_cited = memory.query(_MOST_CITED, use_default_graph_as_union=True)
        GIVEN["under"] = {"resolution": next(iter(most_cited))["which"].value}  # type: ignore[arg-type,union-attr]
        answers = [
            (name, values, *measure([query, *others(name, options.against)], values, memory, disk))
            for name, query in named_queries().items() if not options.only or name in options.only
            for values in (GIVEN.get(name, {}), NARROWED.get(name)) if values is not None
        ]  # fmt: skip

    print(f"{'':34}{'rdflib':>10}{'memory':>9}{'times':>7}{'disk':>9}{'times':>7}")
    slow = clocked(lambda: Dataset().parse(data=data, format="nquads"))
    report("load named graphs (s)", slow, *in_graphs, GOOD_LOAD, GOOD_LOAD, unit=1, complete=True)
    gc.collect()
    graph = Graph()
    slow = clocked(lambda: graph.parse(data=bare, format="nt"))
    report("load one graph (s)", slow, *in_one, GOOD_LOAD, GOOD_LOAD, unit=1, complete=True)
    gc.freeze()
    for name, values, forms, times in answers:
        tries = [limited(options.patience, lambda form=form: list(graph.query(form))) for form in forms]  # type: ignore[misc]
        slow, complete = min(tries, key=lambda each: (not each[1], each[0]))
        shown = f"{name} {' '.join(value.rsplit('/id/', 1)[-1] for value in values.values())}"
        report(shown, slow, *times, GOOD_MEMORY, GOOD_DISK, unit=1000, complete=complete)


def loaded(store: ox.Store, data: bytes, syntax: ox.RdfFormat) -> float:
    """Return the seconds on the clock that *data* takes into *store*."""
    return clocked(lambda: load(store, data, syntax))


def others(name: str, folder: Path | None) -> list[Query]:
    """Return the query *name* as the files of *folder* have it."""
    file = folder / f"{name}.rq" if folder else None
    return [parse_query(name, file.read_text(encoding="utf-8"))] if file and file.is_file() else []


def measure(
    queries: list[Query], values: dict[str, str], memory: ox.Store, disk: Store
) -> tuple[list[str], tuple[float, float]]:
    """Return the different texts of *queries* with *values*, and the seconds of the first in memory and on disk."""
    types = {parameter.name: parameter.type for parameter in queries[0].parameters}
    given = {"lang": "en", **values} if "lang" in types else values
    terms = {key: resolve(disk, types[key], value) for key, value in given.items()}
    text, *more = dict.fromkeys(bind(query, terms) for query in queries)
    in_memory, on_disk = (
        min(timed(lambda store=store: table(ask(store, text), queries[0].lists)) for _ in range(3))  # type: ignore[misc]
        for store in (memory, disk.inner)
    )
    return [text, *more], (in_memory, on_disk)


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
