"""``unrapport network``: who stands in the middle, and who belongs together."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, positive

if TYPE_CHECKING:
    import argparse

    import networkx as nx

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "rank the bodies of the network, or group them"
DESCRIPTION = (
    "Read OUT/store and print who works with how many others (degree), who is a bridge between others (betweenness), "
    "which bodies belong together (community), or the pairs that have most records (pair). Planned work counts too; "
    "pairs say how much of theirs is planned."
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
        "--format", default="table", choices=("table", "csv", "json", "md"), help="how to print (default: table)"
    )
    parser.add_argument("--limit", default=20, type=positive, metavar="N", help="most rows to print (default: 20)")
    parser.add_argument("--report", metavar="NAME", help="only this report: a symbol, or a name that list prints")
    parser.add_argument(
        "--language", metavar="CODE", help="language of the names (default: the reports', else English)"
    )


def run(options: argparse.Namespace) -> int:
    """Print the table; return the exit status."""
    import shutil

    from graphs import records
    from graphs.centrality import spoken
    from graphs.export import select
    from graphs.network import aggregate, collaborations
    from graphs.store import StoreError, open_store
    from graphs.table import table

    try:
        with open_store(options.out) as store:
            found = records.read(select(store, options.report))
        network = aggregate(collaborations(found, language=options.language or spoken(found)))
        columns, rows = _rows(network, options.by)
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print(table(columns, rows[: options.limit], options.format, width), end="")
    except (StoreError, LookupError, ValueError) as error:
        return fail(error.args[0])
    except BrokenPipeError:
        return DONE
    return DONE


def _rows(network: nx.Graph, by: str) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """Return the columns and all rows of the table, the first first."""
    from graphs import centrality

    if by == "community":
        groups = centrality.community_rows(network)
        return ("community", "size", "records", "members"), [
            (row.community, row.size, row.records, "; ".join(row.members)) for row in groups
        ]
    if by == "pair":
        return _pairs(network)
    ranked = centrality.nodes(network)
    if by == "betweenness":
        ranked.sort(key=lambda row: (-row.betweenness, row.iri))
    return ("name", "kind", "partners", "records", "betweenness", "community", "iri"), [
        (row.label, row.kind, row.partners, row.records, row.betweenness, row.community, row.iri) for row in ranked
    ]


def _pairs(network: nx.Graph) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    label = {node: data["label"] for node, data in network.nodes(data=True)}
    edges = sorted(
        ((min(one, other), max(one, other), data) for one, other, data in network.edges(data=True)),
        key=lambda edge: (-edge[2]["weight"], edge[0], edge[1]),
    )
    return ("one", "other", "records", "completed", "ongoing", "planned", "from", "to"), [
        (
            label[one],
            label[other],
            *(data[name] for name in ("weight", "completed", "ongoing", "planned")),
            data["start"] or "",
            data["end"] or "",
        )
        for one, other, data in edges
    ]
