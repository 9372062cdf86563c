"""``un_name``: names that no authority file lists, found by their form.

A name has a head (``委员会``, ``Working Group``) and a topic. In head-final languages the name grows from the head to
the left until a word that cannot be part of it (``form = "head-final"`` in ``names.toml``); in languages that write
names with capitals it is the capitalized phrase around the head (``form = "capitals"``). A head alone is no name: it
may be a short form, which ``un_reference`` looks after. Groups that have no capitals are those of
:mod:`extract.pipes.group`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from spacy.language import Language

from extract import languages
from extract.identity import by_id, new
from extract.pipes.acronym import (
    announced,
    listed_names,
    named_again,
    names_beside_bodies,
    partners_by_name,
    spelled_names,
    unknown_acronyms,
)
from extract.pipes.apposed import apposed_names, institutions, names_in_lists
from extract.pipes.authority import lookup
from extract.pipes.board import Candidate, recognizer
from extract.pipes.capitals import Capitals
from extract.pipes.group import described_groups, described_mandates, groups_of_bodies, small_groups
from extract.pipes.head_final import HeadFinal
from extract.pipes.organ import organ_of_title, organs, secretariat_of, unit_of_body
from extract.pipes.regional import regional_offices
from extract.pipes.submitter import submitters

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["find"]


@cache
def _form(language: str) -> HeadFinal | Capitals:
    words = languages.data(language)
    forms: dict[str, type[HeadFinal | Capitals]] = {"head-final": HeadFinal, "capitals": Capitals}
    return forms[words.tables["names"]["form"]](words)


def find(state: Board) -> list[Candidate]:
    """Return the names found by form; they need the known names on the board."""
    text, language = state.view.text, state.words.code
    found = []
    for start, end, kind in _form(language).find(state):
        known = organ_of_title(state, start, end) or unit_of_body(state, start, end)
        known = known or _without_possessive(state, start, end)
        entity = known or new(kind, text[start:end].rstrip("."), language)
        if kind == "Body":
            start, end, entity = secretariat_of(state, start, end, entity) or (start, end, entity)  # noqa: PLW2901
        found.append(Candidate(start, end, kind, "un_name", (entity,), confidence=0.8))
    found += organs(state)
    found += regional_offices(state)
    found += described_groups(state)
    found += described_mandates(state)
    found += small_groups(state)
    found += submitters(state)
    found += groups_of_bodies(state, found)
    found += institutions(state)
    found += apposed_names(state, found)
    found += spelled_names(state, found)
    found += unknown_acronyms(state, found)
    found += names_beside_bodies(state, found)
    found += partners_by_name(state, found)
    found += names_in_lists(state, found)
    found += announced(state)
    found += listed_names(state, found)
    found += named_again(state, found)
    for match in _form(language).whole.finditer(text):  # sanctions committees go by the number of their resolution
        known = by_id("Body", f"Committee{match['resolution']}") if match["resolution"] else None
        if known is not None:
            found.append(Candidate(match.start(), match.end(), "Body", "un_name", (known,), rank=6))
    return found


def _without_possessive(state: Board, start: int, end: int) -> Entity | None:
    """Return whom the files know by the name without its possessive: the IASC's Gender Reference Group."""
    name = state.words.pattern("names", "possessive").sub("", state.view.text[start:end])
    return lookup(name, state.words) if len(name) < end - start else None


@Language.factory("un_name", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_name"]``."""
    return recognizer(nlp, name, find)
