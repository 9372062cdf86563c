"""``unrapport view``: the network page of a graph, or of a part of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, missing_graph

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "EPILOG", "HELP", "add_arguments", "run"]

HELP = "write the network page of a graph, or of a part of it"
DESCRIPTION = (
    "Read OUT/graph.ttl and write a page that shows who works with whom and the sentences that say so. The page is one "
    "file, works without internet and can be sent by mail."
)
EPILOG = "Exit status: 0 done; 2 nothing done."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``view``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written, or a Turtle file")
    parser.add_argument(
        "--report", action="append", default=[], help="only this report: its symbol, title or IRI (may be repeated)"
    )
    parser.add_argument(
        "--country",
        action="append",
        default=[],
        help="only what concerns this country: ISO code or name (may be repeated)",
    )
    parser.add_argument("--language", choices=("en", "zh"), help="language it opens in (default: that of the reports)")
    parser.add_argument("--title", help="heading of the page (default: the report's title)")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE",
        help="file to write (default: OUT/network.html, and OUT/view.html for a part of the graph)",
    )  # fmt: skip
    parser.add_argument("--open", action="store_true", help="open the page in the browser")


def run(options: argparse.Namespace) -> int:
    """Write the page; return the exit status."""
    import pyoxigraph

    from graphs import records, view
    from graphs.aside import put_in_place
    from graphs.versions import once

    if missing := missing_graph(options.out):
        return fail(missing)
    graph = options.out / "graph.ttl" if options.out.is_dir() else options.out
    part = bool(options.report or options.country)
    target = options.output or graph.with_name("view.html" if part else "network.html")
    try:
        said = records.read(pyoxigraph.parse(path=str(graph), format=pyoxigraph.RdfFormat.TURTLE))
        shown = view.narrowed(said, options.report, options.country)
    except OSError as error:
        return fail(f"{graph}: {error.strerror or error}; give the folder that unrapport build has written")
    except SyntaxError as error:
        return fail(f"{graph}: no Turtle ({error}); build it anew")
    except ValueError as error:
        return fail(f"{graph}: {error}")
    source = view.page(shown, title=options.title, language=options.language)
    try:
        put_in_place({target: source.encode("utf-8", "replace")})
    except OSError as error:
        return fail(f"{target}: cannot be written ({error.strerror}); choose another file with -o")
    print(f"{len(once(shown).collaborations)} collaborations. Wrote {target}")
    if options.open:
        import webbrowser

        webbrowser.open(target.resolve().as_uri())
    return DONE
