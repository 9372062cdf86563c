"""The texts that offsets refer to, stored beside the graph, and the pages that stretches of them stand on."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from rdflib import Literal, URIRef

from graphs.terminal import printable
from ontology import iris
from ontology.terms import UNR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from extract.model import Block, Report
    from extract.read import Reading

__all__ = ["TEXT", "beginning", "listing", "pages", "text_name"]

_UNSAFE = re.compile(r"[^A-Za-z0-9.()-]")
_LONGEST = 120
_BEGINNING = 60


#: The folder of the texts below OUT.
TEXT = "text"


def text_name(report: str) -> str:
    """Return the name of the file that holds the text of the report whose IRI is *report*: symbol and language.

    A symbol with other signs than those of symbols, or a very long one, gets a part of its hash, so that no two agree.
    """
    identifier, _, language = unquote(report.removeprefix(f"{iris.ID}report/")).rpartition("/")
    plain = identifier.replace("/", "_")
    safe = _UNSAFE.sub("_", plain).lstrip(".")[:_LONGEST]
    if safe != plain or "_" in identifier:
        safe = f"{safe}-{hashlib.sha256(identifier.encode('utf-8', 'replace')).hexdigest()[:8]}"
    return f"{safe}.{language}.txt"


def beginning(out: Path, report: str) -> str | None:
    """Return how the text of the report whose IRI is *report* begins in the folder *out*, ``None`` where it is not."""
    try:
        with (out / TEXT / text_name(report)).open(encoding="utf-8") as file:
            words = " ".join(file.read(_BEGINNING * 10).split())
    except (OSError, ValueError):
        return None
    return words if len(words) < _BEGINNING else f"{words[:_BEGINNING]}…"


def pages(report: Report, this: URIRef) -> Iterator[tuple[URIRef, URIRef, Literal]]:
    """Yield the page that each mention and each sentence of evidence of *report*, whose IRI is *this*, begins on."""
    if not report.pages:
        return
    spans = [(mention.start, mention.end) for mention in report.mentions]
    spans += [span for record in report.collaborations for span in record.evidence]
    for start, end in dict.fromkeys(spans):
        page = report.page_at(start)
        if page is not None:
            yield URIRef(f"{this}#{iris.char_fragment(start, end)}"), UNR.page, Literal(page)


def listing(reading: Reading, blocks: Sequence[Block]) -> Iterator[str]:
    """Yield each block of a report as lines to print: what it is, its number, its page, then its text.

    The cells of one row of a table stand on one line.
    """
    from extract.model import page_at

    row: list[str] = []
    before = -1
    for block in blocks:
        start, end = block.pieces[0][0], block.pieces[-1][1]
        text = printable(" ".join(" ".join(reading.text[a:b] for a, b in block.pieces).split()))
        beside = block.kind == "table" and row and reading.text[before:start] == "\t"
        if row and not beside:
            yield " | ".join(row)
            row = []
        if not beside:
            yield ""
            yield _label(block, page_at(reading.pages, start), page_at(reading.pages, end - 1))
        if block.kind == "table":
            row.append(text)
        else:
            yield text
        before = end
    if row:
        yield " | ".join(row)


def _label(block: Block, first: int | None, last: int | None) -> str:
    label = block.kind if block.number is None else f"{block.kind} {printable(block.number)}"
    if first is not None:
        label += f", page {first}" if first == last else f", pages {first}–{last}"
    return f"[{label}]"
