"""``unrapport validate``: whether a graph is what the vocabulary says it should be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, PARTLY, fail, missing_graph

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

_INSTALL = "pip install '.[validate]'"

HELP = "check a graph against the shapes of the vocabulary"
DESCRIPTION = (
    "Read OUT/graph.ttl, or a Turtle file, and check it against the SHACL shapes of the vocabulary: what a "
    "collaboration or a mention must have. Prints what breaks a shape; exit status 0 where nothing does, 1 where "
    "something does, 2 where nothing could be checked."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``validate``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written, or a Turtle file")


def run(options: argparse.Namespace) -> int:
    """Validate; return the exit status."""
    why = missing_graph(options.out)
    if why is not None:
        return fail(why)
    try:
        from pyshacl import validate
    except ImportError:
        return fail(f"validate needs a SHACL validator: {_INSTALL}")
    from importlib import resources

    from rdflib import Graph

    from graphs.terminal import printable

    file = options.out / "graph.ttl" if options.out.is_dir() else options.out
    ontology = resources.files("ontology")
    shapes, vocabulary = (
        Graph().parse(data=(ontology / name).read_text(encoding="utf-8"), format="turtle")
        for name in ("shapes.ttl", "unrapport.ttl")
    )
    try:
        data = Graph().parse(file, format="turtle")
    except (OSError, SyntaxError, ValueError) as error:
        return fail(f"{file}: cannot be read as Turtle: {str(error).splitlines()[0]}")
    conforms, _, told = validate(data, shacl_graph=shapes, ont_graph=vocabulary, inference="none")
    if conforms:
        print(printable(f"{file}: {len(data):,} statements, all as the shapes have them"))
        return DONE
    for line in told.splitlines():
        print(printable(line))
    return PARTLY
