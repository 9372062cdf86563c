"""Stores made of small reports, for the tests of what is asked of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extract import extract_report
from graphs.build import report_graph
from graphs.files import make_change
from graphs.store import change
from graphs.turtle import turtle_of_quads
from tests.graphs.factories import sample_text

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from graphs.entities import ReportGraph

__all__ = ["LATER", "PLAN", "build_store", "change_store", "graph_of", "report_graphs"]

PLAN = (
    "1. UNICEF and UN-Women will hold a workshop on school gardens in Nairobi in May 2031.\n\n"
    "2. UNESCO and FAO will publish a handbook on seeds in 2031.\n\n"
    "3. UNICEF, ITU and WHO are members of the Inter-Agency Working Group on Kites, which ITU leads.\n\n"
    "4. Under Security Council resolution 1325 (2000), UN-Women supported Kenya in training teachers in 2030.\n"
)
LATER = "1. UNICEF and UN-Women held a workshop on school gardens in Nairobi in May 2031.\n"


@cache
def graph_of(text: str, symbol: str, day: str | None = None, language: str = "en") -> ReportGraph:
    """Return what the report *text* says, issued on *day*."""
    report = extract_report(text, language, symbol=symbol)
    return report_graph(replace(report, header=replace(report.header, date=day) if day else report.header))


@cache
def report_graphs() -> tuple[ReportGraph, ...]:
    """Return both sample reports, a plan and the report that follows it."""
    return (
        graph_of(PLAN, "A/99/7", "2031-01-15"),
        graph_of(LATER, "A/100/7", "2032-01-15"),
        *(graph_of(sample_text(language), f"A/98/{language}", None, language) for language in ("en", "zh")),
    )


def build_store(out: Path, *graphs: ReportGraph, remove: Collection[str] = ()) -> Path:
    """Put *graphs* into the store of *out*, take the reports *remove* out, write its files; return *out*."""
    with change(out, graphs, remove) as planned:
        make_change(planned, out)
    return out


def change_store(out: Path, *graphs: ReportGraph, remove: Collection[str] = ()) -> bytes:
    """Change the store of *out* without writing its files; return what ``graph.ttl`` would be."""
    with change(out, graphs, remove) as planned:
        planned.prepare()
        planned.commit()
        return turtle_of_quads(planned.quads)
