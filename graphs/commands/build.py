"""``unrapport build``: from reports to the graph and the page."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import fail, positive

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

HELP = "read reports; write the store, the graph and the network page"
DESCRIPTION = (
    "Read reports (PDF, Word, web page or plain text; Chinese or English), add them to the store OUT/store or replace "
    "them there, and write what shows the store: OUT/graph.ttl, the knowledge graph as Turtle, OUT/network.html, a "
    "page that shows it without internet, and OUT/text, the texts that were read."
)
EPILOG = "Exit status: 0 done; 1 done, but some input was refused (named on standard error); 2 nothing done."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``build``."""
    parser.add_argument(
        "reports",
        nargs="+",
        metavar="REPORT",
        help="a file (.pdf, .docx, .html, .txt), a folder of them, or - for standard input",
    )
    parser.add_argument(
        "-o", "--out", default="out", type=Path, metavar="OUT", help="folder to write to (default: out)"
    )
    parser.add_argument(
        "--language", metavar="CODE", help="language of the reports, en or zh (default: each is looked at)"
    )
    parser.add_argument(
        "--symbol", help="document symbol of the report, when the text does not print it (one report only)"
    )
    parser.add_argument(
        "--max-characters", type=positive, metavar="N", help="longest text to accept, in characters (5,000,000)"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")


def run(options: argparse.Namespace) -> int:
    """Build; return the exit status."""
    if options.symbol and len(options.reports) != 1:
        options.usage_error("--symbol goes with one report")
    gc.disable()  # what is made lives as long as the process; looking it through for garbage takes a sixth of the time
    from graphs.assemble import BuildOptions, build  # spaCy: half a second that --help need not wait for

    try:
        return build(
            options.reports,
            BuildOptions(options.out, options.language, options.symbol, options.max_characters, options.quiet),
        )
    except KeyboardInterrupt:
        return fail("stopped; nothing was written")
