"""The header of a report, completed with what the pipeline knows: organs, sessions, the date of distribution."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.structure import read_header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.languages import LanguageData
    from extract.model import Header, Mention
    from extract.view import View

__all__ = ["complete_header"]


def complete_header(
    text: str, view: View, mentions: Sequence[Mention], words: LanguageData, symbol: str | None = None
) -> Header:
    """Return the header of a report; *symbol*, if given, overrides the printed one.

    The date is the first full day named in the masthead, ``None`` without one.
    """
    blocks = [block for block, _, _ in view.blocks]
    masthead = [piece for block in blocks if block.kind == "masthead" for piece in block.pieces]
    end = max((piece[1] for piece in masthead), default=0)
    above = [mention for mention in mentions if mention.end <= end]
    days = [
        mention.entities[0].facts["startDate"]
        for mention in above
        if mention.kind == "Interval"
        and mention.entities[0].facts["precision"] == "day"
        and "/" not in mention.entities[0].label[""]
    ]
    whole_lines = {(start, stop) for start, stop in masthead}
    organs = [
        mention.text for mention in above if mention.kind == "Body" and (mention.start, mention.end) in whole_lines
    ]
    sessions = [
        " ".join(mention.text.split())
        for mention in above
        if mention.kind == "Meeting" and mention.entities[0].subclass == "Session"
    ]
    header = read_header(text, blocks, words)
    summary = _summary(text, view)
    return replace(
        header,
        symbol=symbol or header.symbol,
        date=days[0] if days else None,
        organs=tuple(dict.fromkeys(organs)),
        sessions=tuple(dict.fromkeys(sessions)),
        summary=summary,
    )


# The heading of a summary is one word; section headings are longer.
_SHORT = 10


def _summary(text: str, view: View) -> str | None:
    """Return the first paragraph under the summary's heading."""
    for (block, _, _), (following, start, end) in zip(view.blocks, view.blocks[1:], strict=False):
        if block.kind == "heading" and following.kind == "paragraph" and following.number is None and following.section:
            heading = text[block.pieces[0][0] : block.pieces[0][1]].strip()
            if heading == following.section and len(heading) <= _SHORT:
                return view.text[start:end]
        if following.number is not None:
            return None
    return None
