"""One SPARQL query answered within limits: what a worker process of the endpoint runs.

A query cannot be stopped from inside: Oxigraph looks at no clock from Python, and its own server's time limit lets a
cross product run on (seen with 0.5.13: 12 GB after a minute). A process can. So queries run in processes of their own,
which are killed when their time is up, which the operating system stops when they take too much memory, and which end
themselves should the server be gone. This module imports little, so that such a process starts in a moment.
"""

from __future__ import annotations

import csv
import io
import os
import signal
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import mimeparse
import pyoxigraph as ox

from graphs.federation import asks_others
from graphs.syntax import fault, names_graphs, updates

try:
    import resource
except ImportError:  # pragma: no cover - Windows, where a query may take what memory there is
    resource = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Buffer

__all__ = ["Answer", "Limits", "Question", "answer"]

# The media types, the default first (https://www.w3.org/TR/sparql11-protocol/#query-success).
_TABLES = {
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "application/xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
}
_GRAPHS = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/xml": ox.RdfFormat.RDF_XML,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "text/plain": ox.RdfFormat.N_TRIPLES,
}


class Limits(NamedTuple):
    """How much a query may take: seconds, rows or statements of the answer, bytes of it, bytes of memory."""

    seconds: float = 20.0
    rows: int = 100_000
    size: int = 100_000_000
    memory: int = 2 * 2**30


class Question(NamedTuple):
    """A query, the ``Accept`` header, the graphs that the protocol's parameters name, prefixes to write with."""

    query: str
    accept: str = "*/*"
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    prefixes: tuple[tuple[str, str], ...] = ()


class Answer(NamedTuple):
    """An HTTP status, a media type and a body."""

    status: int
    media_type: str
    content: bytes


class _TooLongError(Exception):
    """The answer is longer than the limit."""


class _Capped(io.BytesIO):
    """A buffer that refuses to grow beyond a size."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def write(self, data: Buffer) -> int:
        self._left -= memoryview(data).nbytes
        if self._left < 0:
            raise _TooLongError
        return super().write(data)


def answer(store: str, question: Question, limits: Limits) -> Answer:
    """Return the answer of the dataset in the folder *store*.

    Status 200, 400 for a query that is none, 403 for one that is refused or whose answer is too long. The process that
    calls this is confined from then on: run it in a worker.
    """
    _confine(limits)
    try:
        if asks_others(question.query):
            return _say(403, "SERVICE is switched off: this server asks no other servers.")
        results = _open(store).query(
            question.query,
            use_default_graph_as_union=_asks_everything(question),
            default_graph=[ox.NamedNode(iri) for iri in question.default_graphs] or None,
            named_graphs=[ox.NamedNode(iri) for iri in question.named_graphs] or None,
        )
        return _serialize(results, question, limits)
    except _TooLongError:
        return _say(
            403,
            f"The answer has more than {limits.rows:,} rows or {limits.size:,} bytes, the most this server gives; "
            "put a LIMIT at the end of the query.",
        )
    except SyntaxError as error:
        return _say(400, _no_query(question.query, error))
    except ValueError as error:
        return _say(400, f"This query cannot be asked: {error}")
    except RuntimeError as error:
        return _say(400, f"This query cannot be answered: {error}")
    finally:
        _set_alarm(0)


def _no_query(query: str, error: SyntaxError) -> str:
    """Return what is wrong with *query*, and where."""
    if verb := updates(query):
        return f"This is no SPARQL query: {verb} is an update, and this server only reads."
    return f"This is no SPARQL query: {fault(query, error)}"


def _asks_everything(question: Question) -> bool:
    """True unless the query or the protocol's parameters say which graphs to ask."""
    named = question.default_graphs or question.named_graphs
    return not named and not names_graphs(question.query)


@lru_cache(1)
def _open(store: str) -> ox.Store:
    return ox.Store.read_only(store)


def _say(status: int, message: str) -> Answer:
    return Answer(status, "text/plain; charset=utf-8", f"{message}\n".encode())


def _confine(limits: Limits) -> None:
    """Let the system end this process when it takes too much time or memory; be polite to the server."""
    _set_alarm(limits.seconds + 1)
    _limit_memory(limits.memory)


def _set_alarm(seconds: float) -> None:
    if hasattr(signal, "setitimer"):  # not on Windows, where only the server stops a query
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)


@cache
def _limit_memory(size: int) -> None:
    if resource is None:
        return
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)


def _serialize(
    results: ox.QueryTriples | ox.QuerySolutions | ox.QueryBoolean, question: Question, limits: Limits
) -> Answer:
    if isinstance(results, ox.QueryTriples):
        media_type = _chosen(question.accept, list(_GRAPHS))
        triples = list(islice(results, limits.rows + 1))
        if len(triples) > limits.rows:
            raise _TooLongError
        syntax = _GRAPHS[media_type]
        content = ox.serialize(dict.fromkeys(triples), format=syntax, prefixes=dict(question.prefixes)) or b""
        return Answer(200, media_type, content)
    media_type = _chosen(question.accept, list(_TABLES))
    if isinstance(results, ox.QueryBoolean) and media_type in {"text/csv", "text/tab-separated-values"}:
        media_type = "application/sparql-results+json"  # those have no form for yes and no
    buffer = _Capped(limits.size)
    results.serialize(buffer, format=_TABLES[media_type])
    content = buffer.getvalue()
    if isinstance(results, ox.QuerySolutions) and _rows(content, media_type, limits.rows) > limits.rows:
        raise _TooLongError
    return Answer(200, media_type, content)


def _chosen(accept: str, offered: Sequence[str]) -> str:
    """Return the media type of *offered* that fits best, else the first."""
    try:
        return mimeparse.best_match(list(reversed(offered)), accept or "*/*") or offered[0]
    except ValueError:
        return offered[0]


def _rows(content: bytes, media_type: str, enough: int) -> int:
    """Return how many rows an answer has, counting no further than one more than *enough*."""
    if content.count(b"\n") + content.count(b"{") + content.count(b"<result") <= enough:
        return 0  # fewer than could matter, and no need to count them
    if media_type == "text/csv":
        lines = csv.reader(io.StringIO(content.decode(), newline=""))
        return sum(1 for _ in islice(lines, enough + 2)) - 1
    solutions: Any = ox.parse_query_results(content, format=_TABLES[media_type])
    return sum(1 for _ in islice(solutions, enough + 1))
