"""The header of a report, completed with what the pipeline knows: organs, sessions, the date of distribution."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.structure import read_header

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.languages import LanguageData
    from extract.model import Header, Mention
    from extract.view import View

__all__ = ["complete_header"]


def complete_header(
    text: str, view: View, mentions: Sequence[Mention], words: LanguageData, known: Mapping[str, str]
) -> Header:
    """Return the header of a report.

    The date is the first full day named in the masthead, ``None`` without one. *known*, what the file says of itself
    (``symbol``, ``title``, ``date``), stands in where the text says nothing.
    """
    blocks = [block for block, _, _ in view.blocks]
    masthead = [piece for block in blocks if block.kind in {"masthead", "title"} for piece in block.pieces]
    end = max((piece[1] for piece in masthead), default=0)
    above = [mention for mention in mentions if mention.end <= end]  # footnotes of a first page stand below
    days = [
        mention.entities[0].facts["startDate"]
        for mention in above
        if mention.kind == "Interval"
        and mention.entities[0].facts["precision"] == "day"
        and "/" not in mention.entities[0].label[""]
    ]
    organs = _organs(text, masthead, above, words)
    sessions = _sessions(text, masthead, above, words)
    header = read_header(text, blocks, words)
    summary = _summary(text, view)
    return replace(
        header,
        symbol=header.symbol or known.get("symbol"),
        title=_title(header, known),
        date=days[0] if days else known.get("date"),
        organs=tuple(dict.fromkeys(organs)),
        sessions=tuple(dict.fromkeys(sessions)),
        summary=summary,
    )


def _title(header: Header, known: Mapping[str, str]) -> str | None:
    """Return the title of the masthead; without a symbol and an author it is a guess, and the file knows better."""
    sure = header.symbol or header.author
    return header.title if sure and header.title else known.get("title", header.title)


def _organs(text: str, masthead: Sequence[tuple[int, int]], above: Sequence[Mention], words: LanguageData) -> list[str]:
    """Return the bodies that a line of the masthead names, be it with its session on the next line."""
    is_session = words.pattern("structure", "session_line").search
    found = []
    for start, end in masthead:
        whole = any(one.kind == "Body" and (one.start, one.end) == (start, end) for one in above)
        host = any(one.kind == "Meeting" and one.start == start and one.end > end for one in above)
        if whole or (host and not is_session(text[start:end])):
            found.append(text[start:end])
    return found


def _sessions(
    text: str, masthead: Sequence[tuple[int, int]], above: Sequence[Mention], words: LanguageData
) -> list[str]:
    """Return the lines of the masthead that name a session, with the organ where the mention has it."""
    is_session = words.pattern("structure", "session_line").fullmatch
    meetings = [one for one in above if one.kind == "Meeting"]
    found = []
    for start, end in masthead:
        if is_session(text[start:end].strip()):
            named = next((one for one in meetings if one.start < end and start < one.end), None)
            found.append(" ".join((named.text if named else text[start:end]).split()))
    if not found:
        starts = {start for start, _ in masthead}
        found = [
            " ".join(one.text.split())
            for one in meetings
            if one.entities[0].subclass == "Session" and one.start in starts
        ]
    return found


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
