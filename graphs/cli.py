"""The command line: ``unrapport COMMAND …``.

Thin: parse, call, print. Errors go to standard error, each with the name of the file and the remedy. Exit status: 0 all
done, 1 done but something in the input was refused, 2 nothing could be done.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import threading
from contextlib import suppress
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from graphs.commands import DONE, NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

# Most of what a command makes lives as long as the command: looking every 700 objects for what may be thrown away finds
# nothing, and takes a twentieth of the time of a build.
_COLLECT_AFTER = 100_000


def _version() -> str:
    try:
        return version("unrapport")
    except PackageNotFoundError:  # run from a source tree that is not installed
        return "0 (not installed)"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="unrapport",
        description="Turn United Nations reports into a knowledge graph of who is named, where, when and under what.",
    )
    parser.add_argument("--version", action="version", version=f"unrapport {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in NAMES:
        module = import_module(f"graphs.commands.{name}")
        command = commands.add_parser(
            name, help=module.HELP, description=module.DESCRIPTION, epilog=getattr(module, "EPILOG", None)
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run, usage_error=command.error)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status.

    Without *arguments* they are those of the process, which ends with the command.
    """
    for stream in (sys.stdout, sys.stderr):  # a terminal in another encoding shows what it can, and nothing breaks
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if arguments is None:
        gc.set_threshold(_COLLECT_AFTER)
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # who reads has seen enough: unrapport query --list | head
        _drop_output()
        return DONE
    if arguments is None:
        _leave(status)
    return status


def _drop_output() -> None:
    """Send what is left to print nowhere: Python flushes at its end, and would complain of the broken pipe."""
    with suppress(OSError, ValueError):  # no file: a test's or a notebook's
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave(status: int) -> None:
    """End the process at once.

    All that was asked for is written when a command returns. Python would then free each of the millions of objects of
    spaCy and of the graph, which takes a fifth of the time of a build.
    """
    if threading.active_count() > 1 or sys.gettrace() or sys.getprofile():
        return  # somebody else is at work, or measures: Python ends as it always does
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
