"""``un_collaboration``: who did what together, for or with whom, as ``doc._.collaborations``.

Runs behind ``un_mention``, whose identities it builds on; :mod:`extract.collaborate` has the rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from extract.collaborate import collaborate
from extract.pipes.board import board, register_extensions

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

__all__ = ["create"]


@Language.factory("un_collaboration", assigns=["doc._.collaborations"], requires=["doc._.un_mentions"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy gives every factory its name
    """Return the component; it writes ``doc._.collaborations``."""
    register_extensions()
    language = nlp.lang or ""

    def component(doc: Doc) -> Doc:
        state = board(doc, language)
        doc._.collaborations = collaborate(state, state.named, state.report_date)
        return doc

    return component
