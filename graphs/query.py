"""Questions to a store: named ones, kept as ``queries/*.rq``, and SPARQL of one's own; read-only.

A query file begins with comments in a fixed form::

    # title: Partners of a body
    # answers: With which bodies and countries a body works.
    # param body: body, required -- what to give it
    # lists: partners places

A parameter is a variable of the query; its value is an RDF term, which takes the place of the variable wherever it
stands, written by Oxigraph (no characters of a value are pasted into a query). A pattern whose line ends in ``#? body``
counts only when ``body`` is given. The columns under ``lists`` hold several values, divided by `` | ``, in no order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import pyoxigraph as ox

from graphs.federation import asks_others
from graphs.syntax import TOKEN, fault, names_graphs, updates
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "SEPARATOR",
    "Parameter",
    "Query",
    "QueryError",
    "Table",
    "ask",
    "bind",
    "named_queries",
    "parse_query",
    "table",
]

#: What divides the values of a column that holds several.
SEPARATOR = " | "

_HEADER = re.compile(r"# (title|answers|lists|param ([\w-]+)): (.*)")
_PARAMETER = re.compile(r"([\w-]+)(?:, (required|always))? -- (.+)")
_OPTIONAL = re.compile(r"#\? ([\w-]+)\s*$")


class QueryError(ValueError):
    """A query cannot be asked; the message says where it is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query: its name, the type of its values, what it is for; ``always`` ones have a default."""

    name: str
    type: str
    help: str
    required: bool = False
    always: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A query with its header."""

    name: str
    text: str
    title: str = ""
    answers: str = ""
    parameters: tuple[Parameter, ...] = ()
    lists: frozenset[str] = frozenset()


class Table(NamedTuple):
    """The answer to a SELECT: the columns, and the rows, ``None`` where a row has no value."""

    columns: list[str]
    rows: list[tuple[ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None, ...]]


@cache
def named_queries() -> Mapping[str, Query]:
    """Return the queries that come with the program, by name."""
    folder = resources.files("graphs") / "queries"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".rq")), key=lambda file: file.name)
    return {
        name: parse_query(name, file.read_text(encoding="utf-8"))
        for file in files
        for name in (file.name.removesuffix(".rq"),)
    }


def parse_query(name: str, text: str) -> Query:
    """Return the query *text* with what its header says; a text without header has no parameters.

    Raises :class:`QueryError` for a parameter that is not declared in the fixed form.
    """
    said: dict[str, str] = {}
    parameters = []
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            break
        header = _HEADER.fullmatch(line.rstrip())
        if header is None:
            continue
        if header[2] is None:
            said[header[1]] = header[3]
            continue
        declared = _PARAMETER.fullmatch(header[3])
        if declared is None:
            msg = f"{name}: {line.strip()}: a parameter is declared as “# param NAME: TYPE[, required] -- HELP”"
            raise QueryError(msg)
        parameters.append(
            Parameter(header[2], declared[1], declared[3], declared[2] == "required", declared[2] == "always")
        )
    return Query(
        name, text, said.get("title", ""), said.get("answers", ""), tuple(parameters),
        frozenset(said.get("lists", "").split()),
    )  # fmt: skip


def bind(query: Query, values: Mapping[str, ox.NamedNode | ox.Literal]) -> str:
    """Return the text of *query* with *values* in the place of its parameters.

    Raises :class:`QueryError` when a required one is missing or one is given that the query does not have.
    """
    known = {parameter.name for parameter in query.parameters}
    for name in values.keys() - known:
        msg = f"{query.name}: has no parameter {name}; it has {', '.join(sorted(known)) or 'none'}"
        raise QueryError(msg)
    for parameter in query.parameters:
        if parameter.required and parameter.name not in values:
            msg = f"{query.name}: needs --{parameter.name}: {parameter.help}"
            raise QueryError(msg)

    def is_asked(line: str) -> bool:
        marked = _OPTIONAL.search(line)
        return marked is None or marked[1] in values

    # a line that does not count is left empty, so that an error is told with the line of the file
    text = "\n".join(line if is_asked(line) else "" for line in query.text.split("\n"))

    def term(token: re.Match[str]) -> str:
        value = values.get(token["variable"] or "")
        return token[0] if value is None else str(value)

    return TOKEN.sub(term, text)


def ask(store: ox.Store, text: str) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
    """Return the answer of *store* to the SPARQL query *text*; the default graph is the union of all graphs.

    The prefixes of :data:`ontology.terms.PREFIXES` need no declaration. Raises :class:`QueryError` for an update, for
    SERVICE (nothing is asked of other machines) and for a syntax error, with its line and column.
    """
    verb = updates(text)
    if verb:
        msg = f"{verb} is an update, and a query only reads; the store is changed by unrapport build and remove"
        raise QueryError(msg)
    if asks_others(text, PREFIXES):
        msg = "SERVICE asks other machines, which is off; ask what is in the store"
        raise QueryError(msg)
    try:
        return store.query(text, prefixes=PREFIXES, use_default_graph_as_union=not names_graphs(text))
    except SyntaxError as error:
        raise QueryError(fault(text, error)) from error


def table(answer: ox.QuerySolutions, lists: Iterable[str] = (), limit: int | None = None) -> Table:
    """Return the rows of *answer*, at most *limit*; the values in the columns *lists* are sorted."""
    columns = [variable.value for variable in answer.variables]
    several = set(lists)
    places = [place for place, column in enumerate(columns) if column in several]
    rows = []
    for solution in answer if limit is None else islice(answer, limit):
        row = list(solution)
        for place in places:
            value = row[place]
            if isinstance(value, ox.Literal) and SEPARATOR in value.value:
                row[place] = ox.Literal(SEPARATOR.join(sorted(value.value.split(SEPARATOR))))
        rows.append(tuple(row))
    return Table(columns, rows)
