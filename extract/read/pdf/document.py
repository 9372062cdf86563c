"""From the pages of a PDF to the report text and its blocks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.model import Block
from extract.read.pdf.flow import LEADER, Paragraph, Style, paragraphs
from extract.read.pdf.furniture import SYMBOL, strip_furniture
from extract.read.pdf.hyphen import Hyphens
from extract.read.pdf.lines import lines_of
from extract.read.pdf.regions import masthead, regions, split_footnotes
from extract.read.reading import Composer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.read.pdf.lines import Line, Page
    from extract.read.reading import Reading

__all__ = ["compose"]

_PLAIN_MARK = re.compile(r"(\d{1,3}|[a-z])(?=\s)")
_END_RULE = re.compile(r"[_—–―─\-*\s]{4,}$")
_SECTION = re.compile(r"(?:[IVX]+|[A-Z]|[一二三四五六七八九十]+)\s?[.、]|Annex|附件")
# A resolution stands under its number, which follows the words that say who adopted it.
_RESOLUTION = re.compile(r"\d{1,3}/\d{1,4}(?:\s[A-Z])?\s?[.．]\s")
_ABOVE_TITLE = 5
_HALF = 0.5  # of the page: the lines about session and agenda item wrap there


class _Document:
    """Takes the pages one after the other; what one leaves open the next may finish."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.pages = pages
        raw = [lines_of(page.words, page.number) for page in pages]
        self.lines = strip_furniture(pages, raw)
        self.style = Style.of(self.lines)
        self.margins = {page.number: self.style.margin(lines) for page, lines in zip(pages, self.lines, strict=True)}
        self.items: list[Paragraph | list[list[list[Line]]]] = []
        self.open: Paragraph | None = None
        self.note: Paragraph | None = None
        self.last_mark = 0
        self.last_number = 0

    def read(self) -> None:
        for page, lines in zip(self.pages, self.lines, strict=True):
            kept = [line for line in lines if not (_END_RULE.match(line.text) and line.left > page.width * 0.3)]
            text, notes = split_footnotes(page, kept, self.style.body)
            if page.number == 1:
                text = self._first_page(page, text)
            fresh = True  # the first text of a page may go on with the page before
            for region in regions(page, text):
                if region.kind == "table":
                    self.items.append(region.rows or [])
                    fresh = True
                    continue
                self._flow(paragraphs(region.lines, self.style), join=fresh)
                fresh = True
            self._notes(notes)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs and the cells of tables."""
        for item in self.items:
            if isinstance(item, Paragraph):
                yield item
            else:
                yield from (Paragraph(cell) for row in item for cell in row if cell)

    def _flow(self, found: Sequence[Paragraph], *, join: bool) -> None:
        for number, paragraph in enumerate(found):
            self._settle(paragraph, last=number == len(found) - 1)
            if (
                not number
                and join
                and self.open
                and paragraph.kind in {"paragraph", "heading"}
                and self.open.reaches(paragraph.lines[0], self._shift(self.open.lines[-1], paragraph.lines[0]))
            ):
                self.open.lines += paragraph.lines
                self.open.right = max(self.open.right, paragraph.right)
                continue
            self.items.append(paragraph)
            self.open = paragraph

    def _shift(self, before: Line, line: Line) -> float:
        """Return how much farther right the text of the page of *line* stands: margins of left and right pages differ."""
        one, other = self.margins[before.page], self.margins[line.page]
        return other - one if one is not None and other is not None else 0.0

    def _settle(self, paragraph: Paragraph, *, last: bool) -> None:
        """Tell a bold paragraph from a heading: it goes on counting, and ends a sentence or may end on the next page."""
        number = int(paragraph.number or 0)
        if paragraph.kind == "heading":
            goes_on = number == self.last_number + 1
            if goes_on and (paragraph.terminated or (last and len(paragraph.lines) > 1)):
                paragraph.kind = "paragraph"
            else:
                paragraph.number = None
        if paragraph.number:
            self.last_number = number

    def _first_page(self, page: Page, lines: list[Line]) -> list[Line]:
        """Place the masthead; return the lines below the title."""
        left, right, below = masthead(page, lines)
        if not left and not right:
            return lines
        for paragraph in paragraphs(left, self.style):
            self._masthead(paragraph.lines)
        for line in right:
            self._masthead([line])
        body = self.style.body
        at = 0
        while at < len(below) and not (
            below[at].size > 1.2 * body and (below[at].bold or below[at].size > 1.35 * body)
        ):
            if below[at].left > page.width * 0.45 and below[at].plain:
                break
            at += 1
            if at == len(below):
                at = 0
                break
        session, rest = below[:at], below[at:]
        edge = max([_HALF * page.width, *(line.right for line in session)])
        for paragraph in paragraphs(session, self.style, edge):
            self._masthead(paragraph.lines)
        return self._title(rest) if rest else rest

    def _title(self, lines: list[Line]) -> list[Line]:
        """Place the title, the largest lines behind the masthead, and what goes with it; return the lines below."""
        found = paragraphs(lines, self.style)
        if found[0].kind != "heading":
            return lines
        numbered = next((at for at, one in enumerate(found[:_ABOVE_TITLE]) if _RESOLUTION.match(one.text)), None)
        used = 0
        for at, paragraph in enumerate(found):
            if at > (numbered or 0) and (paragraph.kind != "heading" or _SECTION.match(paragraph.text)):
                break
            if at == (numbered or 0):
                paragraph.kind = "title"
                paragraph.number = None
                self.items.append(paragraph)
            else:
                self._masthead(paragraph.lines)
            used += len(paragraph.lines)
        return lines[used:]

    def _masthead(self, lines: list[Line]) -> None:
        self.items.append(Paragraph(lines, "masthead"))

    def _notes(self, lines: Sequence[Line]) -> None:
        for line in lines:
            mark = line.mark or self._plain_mark(line)
            if mark:
                self.note = Paragraph([line], "footnote", mark.strip(",."))
                self.items.append(self.note)
                if mark.isdigit():
                    self.last_mark = int(mark)
            elif self.note is not None:
                self.note.lines.append(line)
            else:
                self.items.append(Paragraph([line]))

    def _plain_mark(self, line: Line) -> str | None:
        """Return a mark that is not raised: the next number, or a letter."""
        match = _PLAIN_MARK.match(line.text)
        if match and (not match[1].isdigit() or int(match[1]) == self.last_mark + 1):
            return match[1]
        return None


def compose(pages: Sequence[Page], metadata: Mapping[str, str]) -> Reading:
    """Return the reading of *pages*."""
    document = _Document(pages)
    document.read()
    hyphens = Hyphens([line.text for paragraph in document.paragraphs() for line in paragraph.lines])
    composer = Composer()
    for item in document.items:
        if isinstance(item, list):
            _add_table(composer, item, hyphens)
        else:
            composer.add(Block(item.kind, [], item.number), _runs(item, hyphens))
    return composer.reading("pdf", metadata)


def _add_table(composer: Composer, rows: list[list[list[Line]]], hyphens: Hyphens) -> None:
    for row in rows:
        separator = "\n\n"
        for cell in row:
            if cell:
                composer.add(Block("table", []), _runs(Paragraph(cell), hyphens), separator)
                separator = "\t"


def _runs(paragraph: Paragraph, hyphens: Hyphens) -> list[tuple[str, int | None]]:
    """Return the text of a paragraph in stretches of one page each."""
    text = ""
    starts: list[tuple[int, int]] = []
    for line in paragraph.lines:
        piece = line.text
        if paragraph.kind == "contents":
            piece = LEADER.sub(lambda match: f"\t{match['page'].strip()}", piece)
        if paragraph.kind == "masthead" and SYMBOL.match(piece):
            piece = piece.replace(" /", "/")
        joined = hyphens.join(text, piece)
        if not starts or starts[-1][1] != line.page:
            starts.append((len(joined) - len(piece), line.page))
        text = joined
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [(text[start:end], page) for (start, page), end in zip(starts, ends, strict=True)]
