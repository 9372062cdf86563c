"""``unrapport export``: the graph as a file of another format, or its network of collaborations."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

HELP = "write the graph in another format"
DESCRIPTION = (
    "Read OUT/store and write it as RDF (ttl Turtle, trig TriG, nt N-Triples, nq N-Quads, rdfxml RDF/XML, jsonld "
    "JSON-LD), or its network of collaborations, an edge a pair, as graphml, gexf or csv. TriG, N-Quads and JSON-LD "
    "keep one graph a report; the others hold the union."
)
EPILOG = (
    "Without -o the file goes to standard output. csv is two tables: -o NAME writes NAME-nodes.csv and NAME-edges.csv; "
    "in them, text that a spreadsheet would run as a formula has an apostrophe before it. Exit status: 0 done; 2 "
    "nothing was written."
)
_FORMATS = ("ttl", "trig", "nt", "nq", "rdfxml", "jsonld", "graphml", "gexf", "csv")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``export``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument("--format", default="ttl", choices=_FORMATS, help="the format to write (default: ttl)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="file to write (default: standard output)")
    parser.add_argument(
        "--report", metavar="NAME", help="only this report and what it names: a symbol, or a name that list prints"
    )
    parser.add_argument(
        "--without-mentions",
        action="store_true",
        help="leave out where each name stands; keep records and their sentences",
    )
    parser.add_argument(
        "--language", metavar="CODE", help="language of the labels in graphml, gexf and csv (default: the reports')"
    )


def run(options: argparse.Namespace) -> int:
    """Export; return the exit status."""
    from graphs import export
    from graphs.store import StoreError, open_store

    if options.format == "csv" and options.output is None:
        options.usage_error("--format csv writes two files; say -o NAME")
    try:
        with open_store(options.out) as store:
            quads = export.select(store, options.report, mentions=not options.without_mentions)
        if options.format in export.FORMATS:
            exported = export.serialize(quads, options.format)
            contents = {options.output: exported.content}
            if exported.replaced:
                print(f"unrapport: {exported.replaced} characters that XML forbids became \ufffd", file=sys.stderr)
        else:
            contents = _network(quads, options)
        _write(contents)
    except (StoreError, LookupError, ValueError) as error:
        return fail(error.args[0])
    except BrokenPipeError:
        return DONE
    except OSError as error:
        return fail(f"{error.filename or options.output}: cannot be written ({error.strerror}); choose another with -o")
    return DONE


def _network(quads: Sequence[object], options: argparse.Namespace) -> dict[Path | None, bytes]:
    from graphs import exchange, records
    from graphs.network import aggregate, collaborations

    found = records.read(quads)
    network = aggregate(collaborations(found, language=options.language or records.spoken(found)))
    if options.format == "csv":
        base: Path = options.output
        stem = base.name.removesuffix(".csv")
        nodes, edges = exchange.tables(network)
        return {base.with_name(f"{stem}-nodes.csv"): nodes, base.with_name(f"{stem}-edges.csv"): edges}
    return {options.output: exchange.graphml(network) if options.format == "graphml" else exchange.gexf(network)}


def _write(contents: dict[Path | None, bytes]) -> None:
    from graphs.aside import put_in_place

    if None in contents:
        sys.stdout.buffer.write(contents[None])
        sys.stdout.buffer.flush()
    else:
        put_in_place({path: content for path, content in contents.items() if path is not None})
