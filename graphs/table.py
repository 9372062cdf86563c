"""A table for whoever reads it: a terminal, a spreadsheet, a program, a document."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

from graphs.exchange import csv_table
from graphs.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FORMATS", "table"]

#: The formats by the name that ``--format`` takes.
FORMATS = ("table", "csv", "json", "md")
_WIDTH = 120  # columns, where the output is no terminal


def table(columns: Sequence[str], rows: Sequence[Sequence[object]], name: str, width: int | None = None) -> str:
    """Return the rows in the format *name*, one of :data:`FORMATS`, with a line end; *width* is the terminal's."""
    if name == "csv":
        return csv_table(columns, rows).decode()
    if name == "json":
        found = [dict(zip(columns, row, strict=True)) for row in rows]
        return f"{json.dumps(found, ensure_ascii=False, indent=1)}\n"
    if name == "md":
        return _markdown(columns, rows)
    return _text(columns, rows, width or _WIDTH)


def _markdown(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(_escaped(str(cell)) for cell in line)} |\n" for line in lines)


def _escaped(text: str) -> str:
    """Return *text* so that no Markdown reader takes it for anything but text."""
    return re.sub(r"([\\`*_\[\]<>|#~&])", r"\\\1", " ".join(text.split())) if text != "---" else text


def _text(columns: Sequence[str], rows: Sequence[Sequence[object]], width: int) -> str:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for number, column in enumerate(columns):
        numbers = all(isinstance(row[number], int | float) for row in rows)
        drawn.add_column(column, justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        drawn.add_row(*(Text(printable(str(cell))) for cell in row))
    text = io.StringIO()
    Console(file=text, width=width, color_system=None).print(drawn)
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines())
