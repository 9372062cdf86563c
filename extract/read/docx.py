"""Word files (.docx): the text as Word shows it, tracked changes accepted, with its automatic numbers and footnotes.

Read from the package itself: python-docx sees neither footnotes nor automatic numbers nor tracked changes. Only the
parts of the text are unpacked; macros, embedded files and pictures are not touched.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.read.drafts import Draft, compose, raised, squeeze
from extract.read.errors import BrokenFileError
from extract.read.numbering import Numbering, W
from extract.read.package import Package
from extract.read.styles import Look, Styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from extract.read.reading import Reading

__all__ = ["read_docx"]

_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "subject": "{http://purl.org/dc/elements/1.1/}subject",
}
_PROPERTY = "{http://schemas.openxmlformats.org/officeDocument/2006/custom-properties}property"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SYMBOL = re.compile(r"[A-Z]+(?:/[A-Za-z0-9.()-]+){1,7}$")
_EMPTY_TITLE = re.compile(r"(?i)(?:untitled|microsoft word\b.*|document\d*|.*\.docx?)?$")
_DELETED = {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}delText"}
_SIGNS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0fc": "✓", "\uf0d8": "➢", "\uf02d": "–"}


class _Line:
    """The runs of one paragraph, gathered."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.bold: Counter[bool] = Counter()
        self.sizes: Counter[float] = Counter()
        self.notes: list[tuple[str, str]] = []
        self.boxes: list[Draft] = []

    def add(self, text: str, look: Look) -> None:
        if text.strip():
            self.bold[bool(look.bold)] += len(text)
            self.sizes[look.size or 0.0] += len(text)
        self.parts.append(text)


class _Document:
    """Walks through the parts of one Word file."""

    def __init__(self, package: Package) -> None:
        self.styles = Styles(package.xml("word/styles.xml"))
        self.numbering = Numbering(package.xml("word/numbering.xml"))
        self.notes = {kind: _notes(package.xml(f"word/{kind}s.xml"), kind) for kind in ("footnote", "endnote")}
        self.counts = Counter({"footnote": 0, "endnote": 0})
        self.automatic = 0  # AUTONUM fields
        self.carried = _Line()  # runs of a paragraph whose end is deleted: it goes on in the next
        self.depth = 0

    def blocks(self, parent: _Element) -> Iterator[Draft]:
        for node in parent:
            if node.tag == f"{W}p":
                yield from self.paragraph(node)
            elif node.tag == f"{W}tbl":
                yield from self.table(node)
            elif node.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}customXml", f"{W}smartTag"}:
                yield from self.blocks(node)

    def paragraph(self, node: _Element) -> Iterator[Draft]:
        properties = node.find(f"{W}pPr")
        look = self.styles.of_paragraph(properties)
        line, self.carried = self.carried, _Line()
        self.runs(node, look, line)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
            self.carried = line
            return
        text = squeeze("".join(line.parts))
        label = None
        if look.number not in {None, "0"} and (text or line.notes):
            label = self.numbering.label(look.number or "", look.number_level or 0)
        if label:
            text = f"{label} {text}"
        if text:
            yield Draft(
                text,
                level=look.level,
                size=line.sizes.most_common(1)[0][0] if line.sizes else 0.0,
                bold=bool(line.bold) and not line.bold[False],
                notes=line.notes,
            )
        yield from line.boxes

    def table(self, node: _Element) -> Iterator[Draft]:
        """Yield the cells row by row; a table of one column is a frame around running text."""
        rows = [row for row in _within(node, f"{W}tr") if row.find(f"{W}trPr/{W}del") is None]
        framed = all(sum(1 for _ in _within(row, f"{W}tc")) == 1 for row in rows)
        for row in rows:
            first = True
            for cell in _within(row, f"{W}tc"):
                merged = cell.find(f"{W}tcPr/{W}vMerge")
                if merged is not None and merged.get(f"{W}val") != "restart":
                    continue
                drafts = list(self.blocks(cell))
                if framed:
                    yield from drafts
                    continue
                for number, draft in enumerate(drafts):
                    if draft.kind == "paragraph":
                        draft.kind = "table"
                    draft.row = not first and not number
                    first = False
                    yield draft

    def runs(self, parent: _Element, look: Look, line: _Line) -> None:
        for node in parent:
            tag = node.tag
            if tag == f"{W}r":
                self.run(node, self.styles.of_run(look, node.find(f"{W}rPr")), line)
            elif tag == f"{W}fldSimple" and _is_autonum(node.get(f"{W}instr", "")):
                self.autonum(line, look)
            elif tag not in _DELETED and isinstance(tag, str):
                self.runs(node, look, line)

    def run(self, run: _Element, look: Look, line: _Line) -> None:
        if look.hidden:
            return
        properties = run.find(f"{W}rPr")
        align = None if properties is None else properties.find(f"{W}vertAlign")
        high = align is not None and align.get(f"{W}val") == "superscript"
        for node in run:
            tag = node.tag
            if tag == f"{W}t":
                text = node.text or ""
                if high and text.strip() and all(char.isdigit() or char in ",* " for char in text):
                    text = raised(text)
                line.add(text, look)
            elif tag in {f"{W}tab", f"{W}br", f"{W}cr", f"{W}ptab"}:
                line.parts.append(" ")
            elif tag == f"{W}noBreakHyphen":
                line.add("-", look)
            elif tag == f"{W}sym":
                line.add(_sign(node.get(f"{W}char", "")), look)
            elif tag == f"{W}instrText" and _is_autonum(node.text or ""):
                self.autonum(line, look)
            elif tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                self.note(node, run, look, line)
            elif tag in {f"{W}drawing", f"{W}pict", f"{W}object"} or tag.endswith("}AlternateContent"):
                self.boxes(node, line)

    def autonum(self, line: _Line, look: Look) -> None:
        self.automatic += 1
        line.add(f"{self.automatic}. ", look)

    def note(self, node: _Element, run: _Element, look: Look, line: _Line) -> None:
        """Put the mark of a footnote into the text; a mark of the author's own follows by itself."""
        kind = "footnote" if node.tag == f"{W}footnoteReference" else "endnote"
        body = self.notes[kind].get(node.get(f"{W}id", ""))
        if body is None:
            return
        if node.get(f"{W}customMarkFollows") in {"1", "true", "on"}:
            mark = "".join(text.text or "" for text in run.iter(f"{W}t")).strip() or "*"
        else:
            self.counts[kind] += 1
            mark = str(self.counts[kind])
            line.add(raised(mark), look)
        text = squeeze(" ".join(draft.text for draft in self.blocks(body)))
        text = text.removeprefix(mark).removeprefix(raised(mark)).strip()
        line.notes.append((mark, text))

    def boxes(self, node: _Element, line: _Line) -> None:
        """Take the text of text boxes, once: a drawing often comes with a second one for old programs."""
        chosen = node.find(_CHOICE) if node.find(_CHOICE) is not None else node.find(_FALLBACK)
        for box in (node if chosen is None else chosen).iter(f"{W}txbxContent"):
            if not any(other.tag == f"{W}txbxContent" for other in box.iterancestors()):
                line.boxes += list(self.blocks(box))


def _within(parent: _Element, tag: str) -> Iterator[_Element]:
    """Yield the rows of a table or the cells of a row, those in content controls and accepted insertions included."""
    for node in parent:
        if node.tag == tag:
            yield node
        elif node.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"}:
            yield from _within(node, tag)


def _notes(root: _Element | None, kind: str) -> dict[str, _Element]:
    if root is None:
        return {}
    return {
        node.get(f"{W}id", ""): node for node in root.iter(f"{W}{kind}") if node.get(f"{W}type", "normal") == "normal"
    }


def _is_autonum(instruction: str) -> bool:
    return instruction.strip().upper().startswith(("AUTONUM", "AUTONUMLGL"))


def _sign(code: str) -> str:
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return _SIGNS.get(char, "•" if "\uf000" <= char <= "\uf0ff" else char)


def _metadata(package: Package) -> dict[str, str]:
    """Return the title of the file, and the symbol that the United Nations' own templates keep."""
    found: dict[str, str] = {}
    core = package.xml("docProps/core.xml")
    for name, tag in _CORE.items():
        text = "" if core is None else squeeze(core.findtext(tag) or "")
        if name == "title" and not _EMPTY_TITLE.match(text) and not _SYMBOL.match(text):
            found["title"] = text
        if _SYMBOL.match(text):
            found.setdefault("symbol", text)
    custom = package.xml("docProps/custom.xml")
    for node in custom.iter(_PROPERTY) if custom is not None else ():
        text = squeeze("".join(map(str, node.itertext())))
        if node.get("name", "").lower().startswith("symbol") and _SYMBOL.match(text):
            found.setdefault("symbol", text)
    return found


def read_docx(data: bytes, limit: int) -> Reading:
    """Return what the Word file *data* says, at most *limit* characters; raises a ``ReadError``."""
    package = Package(data)
    package.check_links()
    root = package.xml("word/document.xml")
    body = None if root is None else root.find(f"{W}body")
    if body is None:
        msg = "the Word file holds no document; fetch it again, or open it and save it anew as .docx"
        raise BrokenFileError(msg)
    document = _Document(package)
    return compose(list(document.blocks(body)), "docx", _metadata(package), limit)
