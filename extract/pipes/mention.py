"""``un_mention``: of all candidates the outermost ones, each with its identity at that place.

Mentions do not nest (annotation.md, section 2): of candidates that overlap the longest wins, of equal ones the one with
the higher rank. Then one walk through the report in reading order gives the pending ones their identity from what has
been said before them; what stays without one is no mention.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.util import filter_spans

from extract.discourse import Discourse
from extract.merge import merge_names
from extract.model import Mention
from extract.named import Named
from extract.pipes.board import Tokens, board, register_extensions
from extract.pipes.state_organ import StateOrgans
from extract.written import dated, written_about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.tokens import Doc

    from extract.model import Entity
    from extract.pipes.board import Board, Candidate

__all__ = ["choose", "identify"]


def choose(candidates: Iterable[Candidate], length: int) -> list[Candidate]:
    """Return the candidates that stay, in reading order: the longest first, none overlapping another."""
    taken = bytearray(length)
    kept = []
    for one in sorted(candidates, key=lambda one: (one.start - one.end, -one.rank, one.start, one.kind)):
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    return kept


def identify(state: Board) -> list[tuple[Candidate, tuple[Entity, ...], float]]:
    """Return the mentions with their entities and confidence, in reading order.

    A candidate that gets no identity gives way to the shorter ones it covered, and to others of its stretch.
    """
    discourse = Discourse(state)
    discourse.report_date = written_about(state)
    pool = sorted(state.candidates, key=_start)
    chosen = choose(pool, len(state.view.text))
    organs = StateOrgans(state, chosen)
    discourse.bare = organs.bare
    identities = _Identities(state, discourse, organs, merge_names(state.candidates, organs.bare))
    found = [answer for one in chosen for answer in identities.of(one, pool)]
    state.home = discourse.home
    return [(one, organs.in_full(entities), confidence) for one, entities, confidence in found]


def _start(candidate: Candidate) -> int:
    return candidate.start


@dataclass(frozen=True, slots=True)
class _Identities:
    """What is needed to tell whom the candidates of a report mean, in reading order."""

    state: Board
    discourse: Discourse
    organs: StateOrgans
    alternatives: dict[str, Entity]

    def of(self, one: Candidate, pool: list[Candidate]) -> list[tuple[Candidate, tuple[Entity, ...], float]]:
        """Return *one* with its entities and confidence, or what of *pool* stands in it where it has none."""
        entities, confidence = one.entities, one.confidence
        if not entities and one.pending is not None:
            answer = one.pending.identify(one, self.discourse)
            if answer is not None:
                entities, confidence = answer
        if not entities:
            first, last = bisect_left(pool, one.start, key=_start), bisect_left(pool, one.end, key=_start)
            size = (len(one), one.rank)
            inner = [other for other in pool[first:last] if other.end <= one.end and (len(other), other.rank) < size]
            return [found for shorter in (choose(inner, one.end) if inner else ()) for found in self.of(shorter, inner)]
        meant = [self.organs.meant(entity, one, self.discourse, self._in_full) for entity in entities]
        entities = tuple(entity for entity, _ in meant)
        self.discourse.add(one.start, one.end, entities)
        return [(one, entities, min(confidence, *(sure for _, sure in meant)))]

    def _in_full(self, entity: Entity) -> Entity:
        """Return the body of which *entity* is only a shorter name."""
        return self.discourse.named_in_full(self.alternatives.get(entity.path, entity))


@Language.factory("un_mention", assigns=["doc._.un_mentions", "doc.spans", "doc.ents"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy gives every factory its name
    """Return the component; it writes ``doc._.un_mentions``, ``doc.spans["un"]`` and ``doc.ents``."""
    register_extensions()

    def component(doc: Doc) -> Doc:
        state = board(doc, nlp.lang or "")
        view, text = state.view, state.text
        mentions, spans, tokens = [], [], Tokens(doc)
        written = dated(state)
        state.report_date = written.isoformat() if written else None
        for one, entities, confidence in identify(state):
            state.named.append(Named(one.start, one.end, entities))
            start, end = view.span(one.start, one.end)
            block = view.blocks[view.block_at(one.start)][0]
            number = block.number if block.kind == "paragraph" else None
            mention = Mention(start, end, text[start:end], entities, confidence, one.source, number)
            mentions.append(mention)
            span = tokens.span(start, end, mention.kind, entities[0].path)
            span._.un_mention = mention
            spans.append(span)
        mentions.sort(key=lambda mention: mention.start)
        doc._.un_mentions = tuple(mentions)
        doc.spans["un"] = spans
        doc.set_ents(filter_spans(spans))
        return doc

    return component
