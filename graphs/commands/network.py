"""``unrapport network``: who stands in the middle, and who belongs together."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, positive

if TYPE_CHECKING:
    import argparse

    import networkx as nx
    import pyoxigraph as ox

    from graphs.query import Table

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "rank the bodies of the network, or group them"
DESCRIPTION = (
    "Read OUT/store and print who works with how many others (degree), who is a bridge between others (betweenness), "
    "which bodies belong together (community), or the pairs that have most records (pair). Planned work counts too, "
    "and so does what is only likely; pairs say how much of theirs is."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``network``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument(
        "--by",
        default="degree",
        choices=("degree", "betweenness", "community", "pair"),
        help="what to ask (default: degree)",
    )
    parser.add_argument(
        "--format", default="table", choices=("table", "csv", "tsv", "json", "md"), help="how to print (default: table)"
    )
    parser.add_argument("--limit", default=20, type=positive, metavar="N", help="most rows to print (default: 20)")
    parser.add_argument("--report", metavar="NAME", help="only this report: a symbol, or a name that list prints")
    parser.add_argument(
        "--language", metavar="CODE", help="language of the names (default: the reports', else English)"
    )


def run(options: argparse.Namespace) -> int:
    """Print the table; return the exit status."""
    from graphs import records, results
    from graphs.exchange import csv_table
    from graphs.export import select
    from graphs.network import aggregate, collaborations
    from graphs.store import StoreError, open_store

    try:
        with open_store(options.out) as store:
            found = records.read(select(store, options.report))
        network = aggregate(collaborations(found, language=options.language or records.spoken(found)))
        table = _table(network, options.by, options.limit)
        if options.format == "table":
            results.print_table(table, links=False)
        elif options.format == "csv":
            sys.stdout.write(csv_table(table.columns, [[_value(term) for term in row] for row in table.rows]).decode())
        else:
            writers = {"tsv": results.as_tsv, "json": results.as_json, "md": results.as_markdown}
            sys.stdout.write(writers[options.format](table))
    except (StoreError, LookupError, ValueError) as error:
        return fail(error.args[0])
    except BrokenPipeError:
        return DONE
    return DONE


def _table(network: nx.Graph, by: str, limit: int) -> Table:
    """Return the first rows of the table that *by* asks for, as an answer to a query would be."""
    import pyoxigraph as ox

    from graphs import centrality
    from graphs.query import Table

    rows: list[tuple[object, ...]]
    if by == "community":
        columns = ["community", "size", "records", "members"]
        rows = [
            (row.community, row.size, row.records, "; ".join(row.members)) for row in centrality.community_rows(network)
        ]
    elif by == "pair":
        columns, rows = _pairs(network)
    else:
        ranked = centrality.nodes(network)
        if by == "betweenness":
            ranked.sort(key=lambda row: (-row.betweenness, row.iri))
        columns = ["name", "kind", "partners", "records", "betweenness", "community", "iri"]
        rows = [
            (row.label, row.kind, row.partners, row.records, row.betweenness, row.community, ox.NamedNode(row.iri))
            for row in ranked
        ]
    return Table(columns, [tuple(map(_term, row)) for row in rows[:limit]])


def _term(value: object) -> ox.NamedNode | ox.Literal | None:
    import pyoxigraph as ox

    if value is None or isinstance(value, ox.NamedNode):
        return value
    if isinstance(value, float):
        return ox.Literal(f"{value:.4f}", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))
    return ox.Literal(value) if isinstance(value, int) else ox.Literal(str(value))


def _value(term: object) -> object:
    return None if term is None else str(getattr(term, "value", term))


def _pairs(network: nx.Graph) -> tuple[list[str], list[tuple[object, ...]]]:
    label = {node: data["label"] for node, data in network.nodes(data=True)}
    edges = sorted(
        ((min(one, other), max(one, other), data) for one, other, data in network.edges(data=True)),
        key=lambda edge: (-edge[2]["weight"], edge[0], edge[1]),
    )
    counts = ("weight", "completed", "ongoing", "planned", "likely")
    return ["one", "other", "records", *counts[1:], "from", "to"], [
        (label[one], label[other], *(data[name] for name in counts), data["start"], data["end"])
        for one, other, data in edges
    ]
