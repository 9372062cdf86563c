"""The commands of ``unrapport``, a module each.

A command module has ``HELP`` (one line), ``DESCRIPTION``, ``add_arguments(parser)`` and ``run(options) -> int``, which
returns the exit status; ``options.usage_error(message)`` ends with the usage. It imports at its top only what
``--help`` needs; the rest is imported when it runs. To add a command, write its module and add its name to ``NAMES``.
"""

from __future__ import annotations

__all__ = ["DONE", "NAMES", "NOTHING", "PARTLY", "fail", "missing_graph", "positive"]

import argparse
import sys
from typing import TYPE_CHECKING

from graphs.terminal import printable

if TYPE_CHECKING:
    from pathlib import Path

#: The commands, in the order of ``--help``.
NAMES = (
    "build", "view", "query", "network", "export", "serve", "publish", "list", "remove", "text", "validate",
    "evaluate",
)  # fmt: skip

#: Exit statuses: all done; done, but something in the input was refused; nothing could be done.
DONE, PARTLY, NOTHING = 0, 1, 2


def positive(text: str) -> int:
    """Return *text* as a whole number greater than 0; the type of an argument."""
    if not text.isdecimal() or int(text) == 0:
        msg = f"must be a whole number greater than 0, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def missing_graph(out: Path) -> str | None:
    """Return why there is no Turtle to read in *out*, a folder of ``build`` or a file, with the remedy, or ``None``."""
    if out.is_file() or (out / "graph.ttl").is_file():
        return None
    what = "no graph.ttl in this folder" if out.is_dir() else "no such folder or file"
    return f"{out}: {what}; build reports first: unrapport build REPORT -o {out}"


def fail(message: object) -> int:
    """Say on standard error why nothing could be done, line by line; return the exit status that says so."""
    lines = str(message).split("\n")  # a line of a query and the mark under it stay below each other
    print("unrapport: " + "\n".join(map(printable, lines)), file=sys.stderr)
    return NOTHING
