"""``un_title``: titles in title marks and quotation marks.

The last word of a title, or the word that the quotation qualifies (``“…”论坛``), tells its class; the words stand in
the language's ``titles.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.language import Language

from extract.identity import new
from extract.pipes.authority import lookup
from extract.pipes.board import Candidate, recognizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Doc

    from extract.discourse import Discourse
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["find"]


@dataclass(frozen=True, slots=True)
class PendingTitle:
    """The title of a plan without its owner: 儿基会在其《2022-2025年战略计划》."""

    title: str
    known_only: bool = False

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the plan of that title of a body named shortly before, if one is known; else a new one."""
        words = discourse.board.words
        join = words.tables["titles"]["join"]
        for seen in reversed(discourse.history[-_OWNERS:]):
            if seen.entity.kind != "Body":
                continue
            names = [seen.entity.label.get(words.code, ""), *seen.entity.names.get(words.code, ())]
            for name in names:
                known = lookup(f"{name}{join}{self.title}", words) if name else None
                if known is not None:
                    return (known,), 0.9
        return None if self.known_only else ((new(candidate.kind, self.title, words.code),), 0.9)


_WORD = re.compile(r"\w+")
# A plan belongs to one of so many mentions before it.
_OWNERS = 12


def _marked(state: Board) -> Iterator[Candidate]:
    """Titles between title marks: a known title keeps its identity, the mention takes in the marks."""
    words, text, language = state.words, state.view.text, state.words.code
    short = {*words.words("references", "title_short"), *words.words("references", "title_short_other")}
    for match in words.pattern("titles", "mark").finditer(text):
        title, tail = match["title"], match["tail"] or ""
        if not tail and title in short and state.known_over(*match.span("title")) is None:
            continue
        start, end = match.start(), match.end()
        if tail:
            whole = f"{title}{tail}"
            known = lookup(whole, words)
            entity = known or new("Treaty", match[0], language)
            yield Candidate(start, end, "Treaty", "un_title", (entity,), rank=4)
            continue
        listed = _listed(state, match)
        if listed is not None:
            yield Candidate(start, end, listed.kind, "un_title", (listed,), rank=4)
            continue
        edition = lookup(words.pattern("titles", "edition").sub("", title), words)
        if edition is not None and edition.kind == "Publication":  # 《2023年世界粮食安全和营养状况》
            yield Candidate(start, end, edition.kind, "un_title", (edition,), rank=4)
            continue
        kind = _class_of(state, title)
        if kind == "Programme":
            yield Candidate(start, end, kind, "un_title", pending=PendingTitle(title), rank=3)
        elif kind:
            yield Candidate(start, end, kind, "un_title", (new(kind, title, language),), rank=3, confidence=0.9)


def _listed(state: Board, match: re.Match[str]) -> Entity | None:
    """Return what the files know under the title: the treaty, not its unit named behind it, 《水俣公约》执行支助股."""
    inside = state.known_over(*match.span("title"))
    if inside is None or not inside.entities:
        return None
    if inside.end > match.end():
        return lookup(match["title"], state.words)
    return inside.entities[0] if len(inside) >= 0.6 * len(match["title"]) else None


def _class_of(state: Board, title: str) -> str | None:
    words = state.words
    if words.pattern("titles", "none").search(title):
        return None
    if words.pattern("titles", "treaty").search(title):
        return "Treaty"
    if words.pattern("titles", "programme").search(title):
        return "Programme"
    return "Publication"


def _quoted(state: Board) -> Iterator[Candidate]:
    """Quotations with a head word: ``“一体行动”方案``, ``“一体行动倡议”``, a report entitled “…”."""
    words, text, language = state.words, state.view.text, state.words.code
    heads: dict[str, str] = words.tables["titles"]["heads"]
    for key in ("quote", "subject", "inner", "apart"):
        for match in words.pattern("titles", key).finditer(text):
            head = next((word for word in sorted(heads, key=len, reverse=True) if match["head"].endswith(word)), None)
            if head is None:
                continue
            kind = heads[head]
            start, end = match.span("quoted") if key == "apart" else match.span()
            inside = state.known_over(*match.span("title"))
            if inside is not None and len(inside) == len(match["title"]) and inside.entities:
                yield Candidate(start, end, inside.kind, "un_title", inside.entities, rank=3)
                continue
            entity = new(kind, match["title"], language)
            yield Candidate(start, end, kind, "un_title", (entity,), rank=2, confidence=0.9)


def _unmarked(state: Board) -> Iterator[Candidate]:
    """Titles without marks, where a head word stands beside: the study Reefs of the World, the Clean Reefs initiative.

    What a known name begins, or a head word behind it ends, is no title: the report UNICEF wrote.
    """
    words, text, language = state.words, state.view.text, state.words.code
    for key, kind in (("run", "Publication"), ("modifier", "Programme")):
        for match in words.pattern("titles", key).finditer(text):
            inside = [state.known_over(at.start(), at.end()) for at in _WORD.finditer(text, *match.span("title"))]
            start, end = match.start("name"), state.before_city(*match.span("name"))  # Corals in Danger | in Paris
            if inside[0] is None and (key == "run" or not any(inside)):
                entity = new(kind, text[start:end], language)
                yield Candidate(start, end, kind, "un_title", (entity,), rank=1, confidence=0.8)


def _plans(state: Board) -> Iterator[Candidate]:
    """Yield plans by their period; they are mentions where the plan of a body named before has it."""
    for match in state.words.pattern("titles", "plan").finditer(state.view.text):
        pending = PendingTitle(match[0], known_only=True)
        yield Candidate(match.start(), match.end(), "Programme", "un_title", pending=pending)


def _references(state: Board) -> Iterator[Candidate]:
    """Titles in bibliographic references."""
    for match in state.words.pattern("titles", "reference").finditer(state.view.text):
        entity = new("Publication", match["title"], state.words.code)
        yield Candidate(match.start(), match.end(), "Publication", "un_title", (entity,), rank=1, confidence=0.8)


def _issued(state: Board) -> Iterator[Candidate]:
    """Statements known by their subject: 关于…的联合声明."""
    text = state.view.text
    for match in state.words.pattern("titles", "issued").finditer(text):
        entity = new("Publication", match[0], state.words.code)
        yield Candidate(match.start(), match.end(), "Publication", "un_title", (entity,), confidence=0.8)


def find(state: Board) -> list[Candidate]:
    """Return the titles of a document as candidates; they need the known names on the board."""
    return [*_marked(state), *_quoted(state), *_unmarked(state), *_plans(state), *_references(state), *_issued(state)]


@Language.factory("un_title", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_title"]``."""
    return recognizer(nlp, name, find)
