"""Web pages: their main text, with lists, tables and footnotes. Nothing is run and nothing is fetched.

selectolax (lexbor) reads a page as a browser does, in linear time and at any depth of nesting; html5lib does too, a
hundred times slower, and libxml2 stops at 256 elements within each other.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from extract.read.drafts import Draft, compose, raised, squeeze
from extract.read.numbering import alphabetic, roman
from extract.read.text import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from extract.read.reading import Reading

__all__ = ["read_html"]

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_SAME = {"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
_DROPPED = frozenset(
    {
        "script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg", "iframe",
        "object", "embed", "button", "select", "input", "textarea", "head", "title", "meta", "link", "dialog", "math",
        "video", "audio", "canvas", "map", "picture", "img", "-comment",
    }
)  # fmt: skip
_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt", "u", "var", "wbr", "-text", "ruby", "rt", "rb", "o:p", "st1:place", "st1:country-region",
    }
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookie|cookies|sidebar|share|sharing|social|skip-link|pager|"
    r"banner|site-header|site-footer|footer|related)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MARK = re.compile(r"[\[(]?\s*(\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?$")
_NOTE = re.compile(r"fn|note|ftn|cite", re.IGNORECASE)
_BACK = re.compile(r"[↩↑^⏎︎\s]*$")
_DIGITS = re.compile(r"[\d,\s*]{1,8}$")
_METADATA = {
    "title": ("dc.title", "dcterms.title", "citation_title", "og:title"),
    "date": ("dcterms.issued", "dc.date.issued", "dc.date", "citation_publication_date", "article:published_time"),
}
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})")
_TERMINAL = re.compile(r"[.。!?:;]\W*$")
_MOST_ROMAN = 4_000
_DIGITS_OF_A_NUMBER = 9
_FURNITURE_LENGTH = 5_000  # characters; a box with more of them holds text, whatever it is called
_MOST_NODES = 3_000_000


@dataclass(slots=True)
class _Open:
    """The paragraph that is being gathered."""

    parts: list[str] = field(default_factory=list)
    bold: bool = True  # so far every letter was
    level: int | None = None
    cell: bool = False
    row: bool = False
    notes: list[tuple[str, str]] = field(default_factory=list)


def _decoded(data: bytes, limit: int) -> str:
    """Return the page as text: byte-order mark, then what the page declares, then as any text."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = declared[1].decode("ascii").lower()
        try:
            codec = codecs.lookup(_SAME.get(name, name)).name
            if not codec.startswith(("utf-16", "utf-32")):
                return data.decode(codec, "strict" if codec == "utf-8" else "replace")
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data, limit=max(limit, len(data)))


class _Page:
    """One walk through a page in the order of its text."""

    def __init__(self, root: LexborNode) -> None:
        self.root = root
        self.targets: dict[str, LexborNode] = {}
        self.noted: set[int] = set()  # nodes that were taken as footnotes
        self.drafts: list[Draft] = []
        self.open = _Open()
        self.bold = 0

    # ---- paragraphs

    def flush(self) -> None:
        now, self.open = self.open, _Open(cell=self.open.cell, row=self.open.row)
        for number, text in enumerate(_split("".join(now.parts))):
            draft = Draft(text, level=now.level, bold=now.bold and number == 0)
            if now.cell:
                draft.kind, draft.row = "table", now.row
                self.open.row = False
            draft.notes, now.notes = now.notes, []
            self.drafts.append(draft)

    def text(self, text: str) -> None:
        if text.strip() and not self.bold:
            self.open.bold = False
        self.open.parts.append(re.sub(r"[ \r\n\f]+", " ", text))

    # ---- the walk: a stack of steps, since pages may nest deeper than Python calls

    def walk(self, start: LexborNode) -> None:
        steps: list[tuple[str, LexborNode, str]] = [("enter", start, "")]
        seen = 0
        while steps:
            what, node, label = steps.pop()
            if what == "leave":
                self._leave(node)
                continue
            seen += 1
            if seen > _MOST_NODES:
                return
            if not self._enter(node, label):
                continue
            steps.append(("leave", node, ""))
            children = list(node.iter(include_text=True))
            labels = _labels(node, children)
            steps += [
                ("enter", child, label) for child, label in zip(reversed(children), reversed(labels), strict=True)
            ]

    def _enter(self, node: LexborNode, label: str) -> bool:
        tag = node.tag or ""
        if tag == "-text":
            self.text(node.text_content or "")
            return False
        if tag in _DROPPED or node.mem_id in self.noted or self._is_furniture(node):
            return False
        if tag == "br":
            self.open.parts.append("\n")
            return False
        if tag in {"sup", "a"} and self._note(node):
            return False
        if tag == "sup" and _DIGITS.match(node.text()):
            self.open.parts.append(raised(node.text().strip()))
            return False
        if tag in {"b", "strong"}:
            self.bold += 1
        elif tag in {"td", "th"}:
            self.flush()
            self.open.cell = not _is_frame(node)
            self.open.row = self.open.cell and _has_cell_before(node)
        elif tag not in _INLINE:
            self.flush()
            if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
                self.open.level = int(tag[1])
                self.bold += 1
            if label:
                self.open.parts.append(f"{label} ")
        return True

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in {"b", "strong"}:
            self.bold -= 1
        elif tag in {"td", "th"}:
            self.flush()
            self.open = _Open()
        elif tag not in _INLINE:
            self.flush()
            if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
                self.bold -= 1

    @staticmethod
    def _is_furniture(node: LexborNode) -> bool:
        given = node.attributes
        if "hidden" in given or given.get("aria-hidden") == "true" or _HIDDEN.search(given.get("style") or ""):
            return True
        if given.get("role") in {"navigation", "banner", "contentinfo", "search"}:
            return True
        if node.tag not in {"div", "ul", "ol", "section", "p", "table"}:
            return False
        return (
            bool(_FURNITURE.search(f"{given.get('class') or ''} {given.get('id') or ''}"))
            and len(node.text()) < _FURNITURE_LENGTH
        )

    # ---- footnotes

    def _note(self, node: LexborNode) -> bool:
        """Take a link to a footnote: its mark into the text, its text behind the paragraph."""
        link = node if node.tag == "a" else node.css_first("a")
        target = "" if link is None else (link.attributes.get("href") or "")
        match = _MARK.match(squeeze(node.text()))
        if link is None or not match or target[:1] != "#" or not target[1:]:
            return False
        body = self.targets.get(target[1:])
        mark = match[1]
        if body is None or not _is_note(target, body, mark):
            return False
        if body.mem_id in self.noted:  # named before, or a link back
            self.open.parts.append(raised(mark))
            return True
        text = squeeze(_BACK.sub("", squeeze(body.text())))
        rest = re.sub(rf"^[\[(]?{re.escape(mark)}[\]).]?\s*", "", text)
        self.open.parts.append(raised(mark))
        self.open.notes.append((mark, rest or text))
        self.noted.add(body.mem_id)
        return True


def _is_note(target: str, body: LexborNode, mark: str) -> bool:
    """Return whether a link from a mark leads to a footnote, not to a section of that number."""
    if body.tag in {"h1", "h2", "h3", "h4", "h5", "h6", "section"}:
        return False
    return bool(_NOTE.search(target)) or bool(re.match(rf"\s*[\[(]?{re.escape(mark)}(?!\d)", body.text()))


def _split(text: str) -> Iterator[str]:
    """Yield the lines that ``<br>`` parts, joined where a sentence runs on."""
    current = ""
    for line in text.split("\n"):
        piece = squeeze(line)
        if not piece:
            if current:
                yield current
            current = ""
        elif current and (_TERMINAL.search(current) or not piece[0].islower()):
            yield current
            current = piece
        else:
            current = f"{current} {piece}".strip()
    if current:
        yield current


def _labels(node: LexborNode, children: list[LexborNode]) -> list[str]:
    """Return the number or bullet that a browser puts before each child of a list, else nothing."""
    if node.tag not in {"ol", "ul", "menu"}:
        return [""] * len(children)
    if node.tag != "ol":
        return ["•" if child.tag == "li" else "" for child in children]
    form = node.attributes.get("type") or "1"
    count = _whole(node.attributes.get("start"), 1)
    labels = []
    for child in children:
        if child.tag != "li":
            labels.append("")
            continue
        count = _whole(child.attributes.get("value"), count)
        labels.append(_label(count, form))
        count += 1
    return labels


def _label(count: int, form: str) -> str:
    if form in {"a", "A"} and count > 0:
        return f"({alphabetic(count) if form == 'a' else alphabetic(count).upper()})"
    if form in {"i", "I"} and 0 < count < _MOST_ROMAN:
        return f"({roman(count)})" if form == "i" else f"{roman(count).upper()}."
    return f"{count}."


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.strip().lstrip("-").isdecimal() and len(text) < _DIGITS_OF_A_NUMBER else default


def _is_frame(cell: LexborNode) -> bool:
    """Return whether a cell is alone in its row: a table for the layout, not for data."""
    row = cell.parent
    return row is not None and sum(child.tag in {"td", "th"} for child in row.iter()) == 1


def _has_cell_before(cell: LexborNode) -> bool:
    before = cell.prev
    while before is not None:
        if before.tag in {"td", "th"}:
            return True
        before = before.prev
    return False


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the element that holds the main text: what the page calls so, if most of its text is there."""
    body = tree.body
    if body is None:
        return tree.root
    whole = len(body.text())
    for selector in ("main", "[role=main]", "article", "#content", "#main-content"):
        found = tree.css(selector)
        if len(found) == 1 and len(found[0].text()) * 3 > whole:
            return found[0]
    return body


def _targets(tree: LexborHTMLParser) -> dict[str, LexborNode]:
    """Return the block that each link within the page leads to."""
    found: dict[str, LexborNode] = {}
    for node in tree.css("[id], a[name]"):
        block: LexborNode | None = node
        while block is not None and block.tag in _INLINE:
            block = block.parent
        if block is None or block.tag in {"body", "html", "main", "article", "table", "ol", "ul"}:
            continue
        for name in (node.attributes.get("id"), node.attributes.get("name")):
            if name:
                found.setdefault(name, block)
    return found


def _metadata(tree: LexborHTMLParser) -> dict[str, str]:
    named: dict[str, str] = {}
    for node in tree.css("meta"):
        key = (node.attributes.get("name") or node.attributes.get("property") or "").lower()
        if key and (content := squeeze(node.attributes.get("content") or "")):
            named.setdefault(key, content)
    found = {}
    for name, keys in _METADATA.items():
        value = next((named[key] for key in keys if key in named), "")
        if name == "date":
            match = _DATE.match(value)
            value = match[1] if match else ""
        if value:
            found[name] = value
    title = tree.css_first("title")
    if "title" not in found and title is not None and squeeze(title.text()):
        found["title"] = squeeze(title.text())
    return found


def read_html(data: bytes, limit: int) -> Reading:
    """Return the main text of the page *data*, at most *limit* characters; raises a ``ReadError``."""
    tree = LexborHTMLParser(_decoded(data, limit))
    main = _main(tree)
    if main is None:
        return compose([], "html", {}, limit)
    page = _Page(main)
    page.targets = _targets(tree)
    page.walk(main)
    page.flush()
    return compose(page.drafts, "html", _metadata(tree), limit)
