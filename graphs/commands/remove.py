"""``unrapport remove``: take reports out of a store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "take reports out of a store"
DESCRIPTION = (
    "Take the named reports out of OUT/store, with all that is said of entities which no other report needs, and write "
    "OUT/graph.ttl and OUT/network.html anew. All of them, or none when one is not there."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``remove``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="a name from unrapport list, a symbol or an IRI")
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")


def run(options: argparse.Namespace) -> int:
    """Remove; return the exit status."""
    from graphs.store import StoreError, change, find_reports, open_store
    from graphs.terminal import printable

    try:
        with open_store(options.out) as store:
            iris = find_reports(store.reports(), options.reports)
        from graphs.files import make_change

        with change(options.out, remove=iris) as planned:
            make_change(planned, options.out)
    except (StoreError, LookupError) as error:
        return fail(printable(error.args[0]))
    except OSError as error:
        return fail(f"{error.filename or options.out}: cannot be written ({error.strerror or error})")
    if not options.quiet:
        for iri in iris:
            print(printable(f"Removed {iri}"))
    return DONE
