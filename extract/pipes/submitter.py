"""Organizations whose paper it is: statements of those with consultative status, and their reports on four years.

The masthead names who submits a statement; that of the reports of several tells none, there it is the one that the
sentences begin with (Economic and Social Council resolution 1996/31, paras. 36, 37 and 61 (c)).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.identity import new
from extract.owner import end_of_masthead
from extract.pipes.board import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.pipes.board import Board

__all__ = ["submitters"]

# So many sentences begin with the one whose report it is.
_OFTEN = 2
_CONFIDENCE = 0.7


def submitters(state: Board) -> Iterator[Candidate]:
    """Yield each mention of the organization that no file knows, but the masthead says that the paper is of such a one.

    It is called by its name and by the first word of it: the Fondation.
    """
    text, words = state.view.text, state.words
    end = end_of_masthead(state.view)
    named = words.pattern("names", "submitted_by").search(text, 0, end)
    name = named["name"] if named else _reporting(state, end)
    if name is None:
        return
    forms, (first, *others) = [re.escape(name)], name.split()
    if others and "short_form" in words.tables["names"]:
        short: str = words.tables["names"]["short_form"]
        forms.append(short.format(first=re.escape(first)))
    edges = ("(?<!\\w)", "(?!\\w)") if words.tables["profile"]["tokens"] == "words" else ("", "")
    entity = new("Body", name, words.code)
    for match in re.finditer(f"{edges[0]}(?:{'|'.join(forms)}){edges[1]}", text):
        yield Candidate(match.start(), match.end(), "Body", "un_name", (entity,), confidence=_CONFIDENCE, rank=2)


def _reporting(state: Board, end: int) -> str | None:
    """Return the name that most sentences behind the masthead begin with, which says that reports of several follow.

    ``None`` where it says no such thing, or few sentences begin so.
    """
    words, text = state.words, state.view.text
    several = "of_several" in words.tables["collaborations"] and "reporting" in words.tables["names"]
    if not several or words.pattern("collaborations", "of_several").search(text, 0, end) is None:
        return None
    found = Counter(match["name"] for match in words.pattern("names", "reporting").finditer(text, end))
    name, times = next(iter(found.most_common(1)), ("", 0))
    return name if times >= _OFTEN else None
