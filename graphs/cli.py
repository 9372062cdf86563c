"""The command line: ``unrapport build`` reads reports and writes the graph and the page.

Thin: parse, call, print. Errors go to standard error, each with the name of the file and the remedy. Exit status: 0 all
done, 1 done but something in the input was refused, 2 nothing could be done.
"""

from __future__ import annotations

import argparse
import gc
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

DONE, PARTLY, NOTHING = 0, 1, 2


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
    build = commands.add_parser(
        "build",
        help="read reports; write the graph and the network page",
        description="Read reports (plain text in UTF-8, UTF-16, GB18030 or Big5; Chinese or English) and write "
        "OUT/graph.ttl, the knowledge graph as Turtle, and OUT/network.html, a page that shows it without internet.",
        epilog="Exit status: 0 done; 1 done, but some input was refused (named on standard error); 2 nothing done.",
    )
    build.add_argument(
        "reports", nargs="+", metavar="REPORT", help="a file, a folder of .txt files, or - for standard input"
    )
    build.add_argument("-o", "--out", default="out", type=Path, metavar="OUT", help="folder to write to (default: out)")
    build.add_argument(
        "--language", metavar="CODE", help="language of the reports, en or zh (default: each is looked at)"
    )
    build.add_argument(
        "--symbol", help="document symbol of the report, when the text does not print it (one report only)"
    )
    build.add_argument(
        "--max-characters",
        type=_positive,
        metavar="N",
        help="longest text to accept, in characters (default: 5,000,000)",
    )
    build.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    evaluate = commands.add_parser(
        "evaluate",
        help="compare a graph with a hand-made annotation",
        description="Read OUT/graph.ttl and the annotation in the folder GOLD (mentions.json, collaborations.json); "
        "print precision, recall and F1 for each class, for pairs of bodies and for each slot of the collaborations.",
    )
    evaluate.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written, or a Turtle file")
    evaluate.add_argument("gold", type=Path, metavar="GOLD", help="folder of the annotation")
    evaluate.add_argument("--until", type=_positive, metavar="OFFSET", help="count only what begins before this offset")
    evaluate.add_argument("--save", type=Path, metavar="FILE", help="write the single facts, to compare with later")
    evaluate.add_argument("--against", type=Path, metavar="FILE", help="print gains and losses against a saved run")
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        msg = f"must be a whole number greater than 0, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    for stream in (sys.stdout, sys.stderr):  # a terminal in another encoding shows what it can, and nothing breaks
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "evaluate":
        return _evaluate(options)
    gc.disable()  # what is made lives as long as the process; looking it through for garbage takes a sixth of the time
    from graphs.commands import BuildOptions, build  # spaCy: half a second that --help need not wait for

    if options.symbol and len(options.reports) != 1:
        parser.error("--symbol goes with one report")
    try:
        return build(
            options.reports,
            BuildOptions(options.out, options.language, options.symbol, options.max_characters, options.quiet),
        )
    except KeyboardInterrupt:
        print("unrapport: stopped; nothing was written", file=sys.stderr)
        return NOTHING
    except BrokenPipeError:
        return DONE


def _evaluate(options: argparse.Namespace) -> int:
    from graphs import evaluate

    graph = options.out / "graph.ttl" if options.out.is_dir() else options.out
    try:
        evaluation = evaluate.evaluate(graph, options.gold, options.until)
        print(evaluate.format_evaluation(evaluation))
        if options.against:
            print(f"\n{evaluate.format_comparison(evaluate.load_facts(options.against), evaluation)}")
        if options.save:
            evaluate.save_facts(evaluation, options.save)
    except OSError as error:
        print(f"unrapport: {error.filename or graph}: {error.strerror or error}; check the name", file=sys.stderr)
        return NOTHING
    except SyntaxError as error:
        print(f"unrapport: {graph}: no Turtle ({error}); build it anew", file=sys.stderr)
        return NOTHING
    except ValueError as error:
        print(f"unrapport: {error}", file=sys.stderr)
        return NOTHING
    return DONE


if __name__ == "__main__":
    sys.exit(main())
