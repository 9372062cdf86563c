"""Assembling the spaCy pipeline, and running it over a report."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from spacy.util import get_lang_class

from extract import languages
from extract.header import complete_header
from extract.model import Report
from extract.pipes import authority, citation, collaboration, date, definition, meeting, mention, name, reference, title
from extract.pipes.board import new_board
from extract.read.reading import Reading
from extract.tokenizer import CharacterTokenizer
from ontology.iris import report_id_from_text

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["COMPONENTS", "extract_report", "load"]

#: The components in their order; each reads what the ones before it put on the board.
COMPONENTS = (
    "un_authority",
    "un_date",
    "un_title",
    "un_reference",
    "un_name",
    "un_definition",
    "un_citation",
    "un_meeting",
    "un_mention",
    "un_collaboration",
)
_MODULES = (authority, date, title, reference, name, definition, citation, meeting, mention, collaboration)


@cache
def load(language: str) -> Language:
    """Return the pipeline of *language*: a blank spaCy ``Language`` with the ``un_…`` components.

    Raises :class:`extract.languages.UnsupportedLanguageError` where there is no data for it.
    """
    profile = languages.data(language).tables["profile"]
    # what spacy.blank gives, without validating its default configuration
    nlp: Language = get_lang_class(profile["spacy"])()
    if profile["tokens"] == "characters":
        nlp.tokenizer = CharacterTokenizer(nlp.vocab)
    nlp.max_length = sys.maxsize  # spaCy's limit guards its parser, which is not used here; the reader has its own
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def clean(text: str) -> str:
    """Return *text* with lone surrogates replaced one for one: UTF-8, and so spaCy, cannot hold them."""
    return _SURROGATE.sub("\ufffd", text)


_SURROGATE = re.compile("[\ud800-\udfff]")


def extract_report(
    report: str | Reading, language: str | None = None, *, symbol: str | None = None, source: str | None = None
) -> Report:
    """Return what *report* says, a text or what a reader made of a file; offsets are code points of ``report.text``.

    *language* is detected when it is not given; *symbol* overrides the one the masthead prints; *source* is the name of
    the file, for messages. Raises :class:`extract.languages.UnsupportedLanguageError`.
    """
    reading = report if isinstance(report, Reading) else Reading(report)
    text = clean(reading.text)
    language = language or languages.detect(text)
    nlp = load(language)
    doc = nlp.make_doc(text)
    state = new_board(doc, text, language, reading.blocks)
    doc = nlp(doc)
    blocks = tuple(block for block, _, _ in state.view.blocks)
    header = complete_header(text, state.view, doc._.un_mentions, languages.data(language), reading.metadata)
    if symbol:
        header = replace(header, symbol=symbol)
    return Report(
        text=text,
        language=language,
        identifier=header.symbol or report_id_from_text(text),
        header=header,
        blocks=blocks,
        mentions=doc._.un_mentions,
        collaborations=doc._.collaborations,
        source=source,
        pages=reading.pages,
    )
