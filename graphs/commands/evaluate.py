"""``unrapport evaluate``: how far a graph agrees with an annotation made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graphs.commands import DONE, fail, missing_graph, positive

if TYPE_CHECKING:
    import argparse

__all__ = ["DESCRIPTION", "HELP", "add_arguments", "run"]

HELP = "compare a graph with a hand-made annotation"
DESCRIPTION = (
    "Read OUT/graph.ttl and the annotation in the folder GOLD (mentions.json, collaborations.json); print precision, "
    "recall and F1 for each class, for pairs of bodies and for each slot of the collaborations."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``evaluate``."""
    parser.add_argument("out", type=Path, metavar="OUT", help="a folder that build has written, or a Turtle file")
    parser.add_argument("gold", type=Path, metavar="GOLD", help="folder of the annotation")
    parser.add_argument("--until", type=positive, metavar="OFFSET", help="count only what begins before this offset")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write the single facts, to compare with later")
    parser.add_argument("--against", type=Path, metavar="FILE", help="print gains and losses against a saved run")


def run(options: argparse.Namespace) -> int:
    """Evaluate; return the exit status."""
    from graphs import evaluate

    if missing := missing_graph(options.out):
        return fail(missing)
    if not options.gold.is_dir():
        return fail(f"{options.gold}: no such folder; give the one of the annotation, with mentions.json in it")
    graph = options.out / "graph.ttl" if options.out.is_dir() else options.out
    try:
        evaluation = evaluate.evaluate(graph, options.gold, options.until)
        print(evaluate.format_evaluation(evaluation))
        if options.against:
            print(f"\n{evaluate.format_comparison(evaluate.load_facts(options.against), evaluation)}")
        if options.save:
            evaluate.save_facts(evaluation, options.save)
    except OSError as error:
        return fail(f"{error.filename or graph}: {error.strerror or error}; check the name")
    except SyntaxError as error:
        return fail(f"{graph}: no Turtle ({error}); build it anew")
    except ValueError as error:
        return fail(error)
    return DONE
