"""``unrapport serve``: a SPARQL endpoint, the query editor, the network page and the Turtle at one address."""

from __future__ import annotations

from errno import EADDRINUSE
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, positive

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

_INSTALL = "pip install '.[serve]'"
HELP = "answer SPARQL over HTTP, read-only"
DESCRIPTION = (
    "Serve what is in OUT: a read-only SPARQL 1.1 endpoint with a query editor at /sparql, the network page at /, the "
    "Turtle at /graph.ttl. Only this machine can reach it unless --host says otherwise. Needs the extra packages of "
    f"{_INSTALL} in the folder of the source."
)
EPILOG = "Updates and SERVICE are refused. Stop it with Ctrl+C. Exit status: 0 stopped; 2 it could not be started."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``serve``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen at (default: 127.0.0.1, this machine only)"
    )
    parser.add_argument(
        "--port", default=8000, type=int, help="port to listen at, 0 for any that is free (default: 8000)"
    )
    parser.add_argument("--cors", metavar="ORIGIN", help="web pages of this origin may ask, * for all (default: none)")
    parser.add_argument("--timeout", default=20, type=positive, metavar="SECONDS", help="longest time of a query (20)")
    parser.add_argument("--rows", default=100_000, type=positive, metavar="N", help="most rows of an answer (100,000)")


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted; return the exit status."""
    try:
        from graphs.serve import ServeOptions, serve
    except ModuleNotFoundError as error:
        return fail(f"serve needs {error.name}; in the folder of unrapport's source: {_INSTALL}")
    from graphs.answer import Limits
    from graphs.store import StoreError

    if not 0 <= options.port <= 65535:  # noqa: PLR2004 - what TCP has
        options.usage_error("--port must be from 0 to 65535")

    def ready(address: str) -> None:
        print(
            f"network  {address}\nSPARQL   {address}sparql\nTurtle   {address}graph.ttl\nStop with Ctrl+C.", flush=True
        )

    limits = Limits(seconds=float(options.timeout), rows=options.rows)
    try:
        serve(options.out, ServeOptions(options.host, options.port, options.cors, limits), ready)
    except StoreError as error:
        return fail(error)
    except OSError as error:
        return fail(f"{options.host}:{options.port}: {_why(error)}")
    except KeyboardInterrupt:
        return DONE
    return DONE


def _why(error: OSError) -> str:
    """Return why nothing can listen there, without the tuple that Python puts behind it, and the remedy."""
    reason = str(error.strerror or error).partition(" (while")[0]
    if error.errno == EADDRINUSE:
        return f"{reason}; choose another with --port, or any that is free with --port 0"
    return f"{reason}; choose another with --host or --port"
