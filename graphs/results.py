"""The answer to a query as text: CSV, TSV and JSON as the W3C defines them, Markdown, and a table to look at."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING

import pyoxigraph as ox

from graphs.terminal import printable
from ontology.iris import ID, KIND, STATUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from graphs.query import Table

__all__ = ["FORMATS", "as_csv", "as_json", "as_markdown", "as_tsv", "print_table", "shown"]

#: The formats of ``unrapport query``.
FORMATS = ("table", "csv", "tsv", "json", "md")

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


def as_csv(table: Table) -> str:
    """Return *table* as SPARQL 1.1 CSV (https://www.w3.org/TR/sparql11-results-csv-tsv/), values without types."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_plain(value) for value in row] for row in table.rows)
    return text.getvalue()


def as_tsv(table: Table) -> str:
    """Return *table* as SPARQL 1.1 TSV: terms as in Turtle."""
    lines = ["\t".join(f"?{column}" for column in table.columns)]
    lines += [
        "\t".join("" if value is None else str(value).replace("\t", "\\t") for value in row) for row in table.rows
    ]
    return "\n".join(lines) + "\n"


def as_json(table: Table) -> str:
    """Return *table* as SPARQL 1.1 JSON (https://www.w3.org/TR/sparql11-results-json/)."""
    rows = [
        {column: _json(value) for column, value in zip(table.columns, row, strict=True) if value is not None}
        for row in table.rows
    ]
    found = {"head": {"vars": table.columns}, "results": {"bindings": rows}}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def as_markdown(table: Table) -> str:
    """Return *table* as a table of GitHub-flavoured Markdown."""
    lines = [table.columns, ["---"] * len(table.columns)]
    lines += [[_cell(shown(value)) for value in row] for row in table.rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


# A column of values no longer than this is not broken into lines.
_SHORT, _LEAST = 10, 6
# A column is read well at so many characters, one of sentences at more; with less, rows are lists below each other.
_READABLE, _SENTENCES, _SENTENCE, _SIDES = 12, 30, 60, 3


def print_table(table: Table, *, links: bool = True, width: int | None = None) -> None:
    """Print *table* for people; characters that would drive a terminal are replaced.

    Without *links*, columns that hold nothing but IRIs are left out. Where there are more columns than can be read side
    by side, each row is a list of what it has.
    """
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    class _Console(Console):
        def on_broken_pipe(self) -> None:  # rich would end the program with status 1
            raise BrokenPipeError

    console = _Console(width=width, highlight=False, emoji=False, markup=False)
    grid = RichTable(box=SIMPLE_HEAD, header_style="bold", show_lines=False)
    columns = [
        [Text(printable(shown(value).replace("\n", " "))) for value in values]
        for values in zip(*table.rows, strict=True)
    ] or [[] for _ in table.columns]
    kept: dict[str, list[Text]] = {}
    for place, (name, cells) in enumerate(zip(table.columns, columns, strict=True)):
        values = [row[place] for row in table.rows]
        if not links and values and all(isinstance(value, ox.NamedNode) for value in values):
            continue
        is_number = bool(cells) and all(cell.plain.isdecimal() for cell in cells)
        is_short = all(cell.cell_len <= _SHORT for cell in cells)
        heading = printable(name.replace("_", " "))
        grid.add_column(
            heading, justify="right" if is_number else "left", overflow="fold", no_wrap=is_short, min_width=_LEAST
        )
        kept[heading] = cells
    if sum(_needed(heading, cells) for heading, cells in kept.items()) <= console.width:
        for row in zip(*kept.values(), strict=True):
            grid.add_row(*row)
        console.print(grid)
    else:
        for row in zip(*kept.values(), strict=True):
            listed = RichTable.grid(padding=(0, 2))
            listed.add_column(style="bold", no_wrap=True, min_width=max(map(len, kept)))
            listed.add_column(overflow="fold")
            for heading, cell in zip(kept, row, strict=True):
                if cell.plain:
                    listed.add_row(heading, cell)
            console.print(listed)
            console.print()
    console.print(f"{len(table.rows)} {'row' if len(table.rows) == 1 else 'rows'}")


def _needed(heading: str, cells: Sequence[Text]) -> int:
    """Return how wide a column has to be to be read well."""
    longest = max([cell.cell_len for cell in cells], default=0)
    words = max(map(len, heading.split()), default=0)
    return _SIDES + max(words, _SENTENCES if longest > _SENTENCE else min(longest, _READABLE))


def shown(value: object) -> str:
    """Return *value* as people read it: an IRI of the project without its beginning, a literal without its type."""
    if isinstance(value, ox.NamedNode):
        for beginning in (ID, KIND, STATUS):
            if value.value.startswith(beginning):
                return value.value.removeprefix(beginning)
    return _plain(value)


def _plain(value: object) -> str:
    if value is None:
        return ""
    return value.value if isinstance(value, ox.NamedNode | ox.Literal) else str(value)


def _json(value: object) -> dict[str, object]:
    if isinstance(value, ox.NamedNode):
        return {"type": "uri", "value": value.value}
    if isinstance(value, ox.BlankNode):
        return {"type": "bnode", "value": value.value}
    if isinstance(value, ox.Literal):
        found: dict[str, object] = {"type": "literal", "value": value.value}
        if value.language:
            found["xml:lang"] = value.language
        elif value.datatype.value != _XSD_STRING:
            found["datatype"] = value.datatype.value
        return found
    if isinstance(value, ox.Triple):
        parts = {name: _json(getattr(value, name)) for name in ("subject", "predicate", "object")}
        return {"type": "triple", "value": parts}
    msg = f"no RDF term: {value!r}"
    raise TypeError(msg)


def _cell(text: str) -> str:
    """Return *text* so that it stays one cell and is no markup."""
    one_line = " ".join(printable(text.replace("\n", " ")).split())
    return re.sub(r"([\\|<>`*_\[\]])", r"\\\1", one_line)
