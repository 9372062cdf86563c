"""``unrapport list``: the reports of a store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "list the reports of a store"
DESCRIPTION = (
    "Read OUT/store and print a line for each report: its name (what remove and --report take), its date, its title "
    "or, where its masthead has none, how its text begins."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``list``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written")


def run(options: argparse.Namespace) -> int:
    """List; return the exit status."""
    from graphs.store import StoreError, open_store
    from graphs.terminal import printable
    from graphs.texts import beginning

    try:
        with open_store(options.out) as store:
            rows = store.reports()
        width = max((len(row.name) for row in rows), default=0)
        for row in rows:
            title = row.title or f"(no title: {beginning(options.out, row.iri) or 'its text is not there'})"
            print(printable(f"{row.name:{width}}  {row.date or '-' * 10}  {title}"))
    except StoreError as error:
        return fail(error)
    except BrokenPipeError:
        pass
    return DONE
