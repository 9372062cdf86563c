"""``unrapport publish``: the named graphs, sent to a SPARQL server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, PARTLY, fail

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

HELP = "send the graph to a SPARQL server"
DESCRIPTION = (
    "Send the named graphs of OUT/store to a server that speaks the SPARQL 1.1 Graph Store Protocol (Oxigraph, Fuseki, "
    "GraphDB, Virtuoso, QLever …), one graph a report. What the server has already is not sent again; "
    "OUT/published.json remembers it. Nothing but these graphs is touched on the server."
)
EPILOG = (
    "Credentials are read from the environment: UNRAPPORT_USER and UNRAPPORT_PASSWORD, or UNRAPPORT_TOKEN. "
    "Exit status: 0 done; 1 stopped after some graphs, and a second run goes on from there; 2 nothing was sent."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``publish``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument(
        "--endpoint", required=True, metavar="URL", help="the server's Graph Store, such as http://localhost:7878/store"
    )
    parser.add_argument("--again", action="store_true", help="send every graph, also those the server has")
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")


def run(options: argparse.Namespace) -> int:
    """Publish; return the exit status."""
    from graphs.export import graphs_as_ntriples
    from graphs.publish import Credentials, PublishError, Server, publish
    from graphs.store import StoreError, open_store

    changed = 0
    watched = sys.stderr.isatty() and not options.quiet

    def told(what: str, graph: str) -> None:
        nonlocal changed
        changed += 1
        if watched:
            print(f"{what} {graph}", file=sys.stderr)

    try:
        server = Server(options.endpoint, Credentials.from_environment())
        with open_store(options.out, snapshot=True) as store:
            counts = publish(options.out, graphs_as_ntriples(store), server, again=options.again, told=told)
    except (StoreError, PublishError) as error:
        status = fail(error)
        if changed:
            print(f"unrapport: graphs sent so far: {changed}; run the same command again to go on", file=sys.stderr)
        return PARTLY if changed else status
    except OSError as error:
        return fail(f"{error.filename or options.out}: {error.strerror or error}; check the folder")
    except KeyboardInterrupt:
        status = fail(f"stopped; graphs sent so far: {changed}; run the same command again to go on")
        return PARTLY if changed else status
    if not options.quiet:
        print(f"Graphs: {counts.sent} sent, {counts.removed} removed, {counts.unchanged} already there")
    return DONE
