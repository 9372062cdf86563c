"""What readers of Word files and web pages gather before the report text is written: paragraphs with their looks."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.model import Block
from extract.read.errors import NoTextError, TooLongError
from extract.read.reading import Composer, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Draft", "compose", "raised", "squeeze"]

_NUMBER = re.compile(r"(\d{1,3})\s?[.．](?![\d)])\s*(?=\S)")
_SECTION = re.compile(r"(?:[IVX]{1,5}|[A-Z]|[一二三四五六七八九十]{1,3})\s?[.、]|Annex|Appendix|附件|附录")
_CONTENTS = re.compile(r"(?:\t|\.{3,}|…{2,})\s*(\d{1,4})$")
_PAGE = re.compile(r"\t\s*[\d–-]{1,7}\s*$")
_SENTENCE = re.compile(r"[.。!?;:；：]\W*$")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FIRST = 60  # the title of a report stands among so many paragraphs
_LARGER = 1.2  # so much larger than the text a title is, at least
_HEADING = 250


@dataclass(slots=True)
class Draft:
    """One paragraph, heading, or cell of a table, in its file's own words.

    ``level`` is that of a heading (0: the title, ``None``: no heading by its style); ``size`` is that of its letters in
    any unit, 0 where unknown; ``row`` tells that a cell stands beside the one before; ``notes`` are its footnotes,
    (mark, text) each.
    """

    text: str
    kind: str = "paragraph"
    level: int | None = None
    size: float = 0.0
    bold: bool = False
    row: bool = False
    notes: list[tuple[str, str]] = field(default_factory=list)


def raised(mark: str) -> str:
    """Return *mark* with its digits raised, as it stands in the report text."""
    return mark.translate(_RAISED)


def squeeze(text: str) -> str:
    """Return *text* with every stretch of white space made one space; a tab before a closing page number stays."""
    words = text.split()
    page = _PAGE.search(text)
    return f"{' '.join(words[:-1])}\t{words[-1]}" if page and len(words) > 1 else " ".join(words)


def compose(drafts: Sequence[Draft], format_name: str, metadata: Mapping[str, str], limit: int) -> Reading:
    """Return the reading of *drafts*; raises :class:`NoTextError` or :class:`TooLongError`."""
    kept = [draft for draft in drafts if draft.text.strip() or draft.notes]
    if not any(draft.text.strip() for draft in kept):
        msg = "the file holds no text; if it holds pictures of pages, run a program for text recognition over them"
        raise NoTextError(msg)
    if sum(len(draft.text) for draft in kept) > limit:
        msg = (
            f"the text is longer than {limit:,} characters, which no single report is; split it, one file a report, "
            "or raise the limit with --max-characters"
        )
        raise TooLongError(msg)
    if all(_is_plain(draft) for draft in kept):  # a text in another coat, with the marks of a text
        return Reading("\n\n".join(draft.text for draft in kept) + "\n", metadata=dict(metadata), format=format_name)
    _mark_masthead(kept)
    composer = Composer()
    for draft in kept:
        composer.add(_block(draft), [(draft.text, None)], "\t" if draft.row else "\n\n")
        for mark, text in draft.notes:
            composer.add(Block("footnote", [], mark), [(f"{raised(mark)} {text}", None)])
    return composer.reading(format_name, metadata)


def _is_plain(draft: Draft) -> bool:
    return draft.kind == "paragraph" and draft.level is None and not draft.bold and not draft.notes


def _block(draft: Draft) -> Block:
    if draft.kind == "paragraph" and _CONTENTS.search(draft.text):
        draft.text = _CONTENTS.sub(r"\t\1", draft.text)
        return Block("contents", [])
    match = _NUMBER.match(draft.text)
    if draft.kind == "paragraph" and _is_heading(draft) and not (match and _SENTENCE.search(draft.text)):
        return Block("heading", [])
    return Block(draft.kind, [], match[1] if match and draft.kind == "paragraph" else None)


def _is_heading(draft: Draft) -> bool:
    return draft.level is not None or (draft.bold and len(draft.text) < _HEADING)


def _is_title(draft: Draft, body: float) -> bool:
    """Return whether *draft* looks like a title above text whose letters have the size *body*."""
    large = body > 0 and draft.size >= _LARGER * body and draft.bold
    return draft.kind == "paragraph" and (draft.level == 0 or large) and not _SECTION.match(draft.text)


def _mark_masthead(drafts: Sequence[Draft]) -> None:
    """Give the title its kind, and what stands above it and goes with it that of the masthead."""
    sizes: Counter[float] = Counter()
    for draft in drafts:
        sizes[draft.size] += len(draft.text)
    body = sizes.most_common(1)[0][0]
    at = next((number for number, draft in enumerate(drafts[:_FIRST]) if _is_title(draft, body)), None)
    if at is None or any(_NUMBER.match(draft.text) and not draft.bold for draft in drafts[:at]):
        return  # without a title, or the text has begun before it
    for above in drafts[:at]:
        above.kind = "masthead"
    drafts[at].kind = "title"
    for below in drafts[at + 1 : at + 6]:
        if below.kind != "paragraph" or not below.bold or _SECTION.match(below.text) or _NUMBER.match(below.text):
            break
        below.kind = "masthead"
