"""``unrapport query``: questions to a store."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, positive

if TYPE_CHECKING:
    from graphs.query import Query
    from graphs.store import Store

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

HELP = "ask the store: a named query, or SPARQL"
DESCRIPTION = (
    "Read OUT/store and answer a question: one of the named queries (unrapport query --list), a file of SPARQL, SPARQL "
    "itself, or - for standard input. SELECT and ASK are printed as a table, CONSTRUCT and DESCRIBE as Turtle. Nothing "
    "is changed and no other machine is asked."
)
EPILOG = (
    "Examples: unrapport query out partners --body UN-Women; unrapport query out in-country --country Kenya --format "
    "csv; unrapport query out partners --help; unrapport query out 'SELECT ?body { ?body a unr:Body }'."
)
_FORMATS = ("table", "csv", "tsv", "json", "md")


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=_FORMATS, default=None, help="how to print rows (default: table)")
    parser.add_argument("--limit", type=positive, metavar="N", help="print N rows at most")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``query``; those of a named query are declared once its name is known."""
    parser.add_argument("--list", action="store_true", help="list the named queries and their parameters")
    _options(parser)
    parser.add_argument("out", nargs="?", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument("query", nargs="?", metavar="QUERY", help="a name, a file, SPARQL, or -")
    parser.add_argument(
        "rest",
        nargs=argparse.REMAINDER,
        metavar="--PARAMETER VALUE",
        help="parameters of the query, and the options above",
    )


def run(options: argparse.Namespace) -> int:
    """Ask; return the exit status."""
    if options.list:
        _print_list()
        return DONE
    if options.out is None or options.query is None:
        options.usage_error("give OUT and QUERY, or --list")
    from graphs.query import QueryError
    from graphs.resolve import UnknownValueError
    from graphs.store import STORE, StoreError, open_store

    try:
        if not (options.out / STORE).is_dir() and not {"-h", "--help"} & set(options.rest):
            with open_store(options.out):  # says what is missing before anything is said of the query
                pass
        query = _find(options.query)
        given = _parse_rest(options, query)
        with open_store(options.out) as store:
            _answer(store, query, given)
    except BrokenPipeError:
        return DONE
    except (StoreError, UnknownValueError, QueryError) as error:
        return fail(error)
    except OSError as error:
        return fail(f"{error.filename or options.query}: {error.strerror or error}; check the name")
    return DONE


def _find(given: str) -> Query:
    """Return the query that *given* names or is."""
    from graphs.query import QueryError, named_queries, parse_query

    if given == "-":
        return parse_query("standard input", sys.stdin.read())
    if given in named_queries():
        return named_queries()[given]
    if "{" in given or len(given.split()) > 1:
        return parse_query("the query", given)
    path = Path(given)
    if path.suffix in {".rq", ".sparql"} or path.is_file():
        try:
            return parse_query(given, path.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError:
            msg = f"{given}: is no text in UTF-8; save it as UTF-8"
            raise QueryError(msg) from None
    from difflib import get_close_matches

    near = get_close_matches(given, named_queries(), 1, 0.5)
    hint = f"did you mean {near[0]}?" if near else "unrapport query --list shows them"
    msg = f"{given}: no query of this name, and no file; {hint}"
    raise QueryError(msg)


def _parse_rest(options: argparse.Namespace, query: Query) -> argparse.Namespace:
    """Return format, limit and the parameters of *query* as given behind its name."""
    parser = argparse.ArgumentParser(
        prog=f"unrapport query {options.out} {query.name if query.title else 'QUERY'}",
        description=": ".join(filter(None, (query.title, query.answers))) or None,
        allow_abbrev=False,
    )
    for parameter in query.parameters:
        parser.add_argument(
            f"--{parameter.name}",
            dest=f"value {parameter.name}",
            metavar=parameter.type.upper(),
            required=parameter.required,
            help=parameter.help.replace("%", "%%"),
        )
    _options(parser)
    given = parser.parse_args(options.rest)
    given.format = given.format or options.format or "table"
    given.limit = given.limit or options.limit
    return given


def _answer(store: Store, query: Query, given: argparse.Namespace) -> None:
    import pyoxigraph as ox

    from graphs.query import ask, bind, table
    from graphs.resolve import resolve_all
    from graphs.results import as_csv, as_json, as_markdown, as_tsv, print_table

    said = {parameter.name: getattr(given, f"value {parameter.name}") for parameter in query.parameters}
    answer = ask(store.inner, bind(query, resolve_all(store, query.parameters, said, "--{} {}")))
    if isinstance(answer, ox.QueryTriples):
        from graphs.turtle import turtle_of_quads

        sys.stdout.write(turtle_of_quads(answer).decode("utf-8"))
        return
    if isinstance(answer, ox.QueryBoolean):
        if given.format == "json":
            sys.stdout.write((answer.serialize(format=ox.QueryResultsFormat.JSON) or b"").decode() + "\n")
        else:
            print("true" if answer else "false")
        return
    rows = table(answer, query.lists, given.limit)
    if given.format == "table":
        print_table(rows, links=not query.title)
        return
    writers = {"csv": as_csv, "tsv": as_tsv, "json": as_json, "md": as_markdown}
    sys.stdout.write(writers[given.format](rows))


def _print_list() -> None:
    from graphs.query import named_queries

    for query in named_queries().values():
        print(f"{query.name}\n    {query.answers}")
        for parameter in query.parameters:
            if parameter.name != "lang":
                print(f"    --{parameter.name:12}{parameter.help}{' (required)' if parameter.required else ''}")
        print()
