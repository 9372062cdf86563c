"""``un_definition``: short forms that the report itself defines in brackets, and every later use of them.

``联合国人口基金(人口基金)`` makes ``人口基金`` a name of that body for the rest of the report. Where the long form is
in no authority file, the letters of the short form tell where it begins: each of them stands in the long form, in order
(Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.language import Language

from extract.identity import new
from extract.model import Entity
from extract.pipes.board import PLACES, Candidate, recognizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Doc

    from extract.pipes.board import Board

__all__ = ["find"]

# What a short form in brackets may be of, besides a State.
_DEFINED = frozenset({"Body", "Treaty", "Programme", "Publication"})
# So many characters before a State tell that its government is spoken of.
_BEFORE = 24
# … and so many letters an acronym of it has at least.
_SHORTEST = 3
# Shorter acronyms are those of several bodies.
_ACRONYM = 4
# Where somebody works, as it stands in brackets.
_WHERE = re.compile(r"[A-Z][a-z]+(?:[’' -][A-Z]?[a-z]+)*")
# A name without a head is found with so little confidence.
_HEADLESS = 0.6
# The words of a name, but for those that join them.
_WORD = re.compile(r"[A-Za-z][\w-]{3,}")


def _definitions(state: Board) -> Iterator[tuple[Candidate, re.Match[str]]]:
    """Yield (long form, match of the bracket) of each definition."""
    words, text = state.words, state.view.text
    not_short = words.pattern("definitions", "not_short")
    for match in words.pattern("definitions", "open").finditer(text):
        if not_short.search(match["short"]) or _lists(state, *match.span("short")):
            continue
        before = len(text[: match.start()].rstrip())
        long = state.ending_at(before)
        if long is not None and not long.entities:
            long = state.with_identity(long) or long  # National Reef Commission (CNR)
        if long is not None and _WHERE.fullmatch(match["short"]) and _is_bare(long, text):
            continue  # CIRAT (South)
        if long is not None and long.entities and (long.kind in _DEFINED or _is_of_state(state, long, match["short"])):
            yield long, match
        else:
            found = _long_form(state, before, match["short"])
            if found is not None:
                yield found, match


def _explained(state: Board) -> Iterator[tuple[Candidate, re.Match[str]]]:
    """Yield (long form, match of the short form) where the name stands in the bracket: UKHSA (UK Health … Agency).

    Only of short forms that nobody knows: each of their letters stands in the name, in order.
    """
    words, text = state.words, state.view.text
    if "behind" not in words.tables["definitions"]:
        return
    for match in words.pattern("definitions", "behind").finditer(text):
        long = state.starting_at(match.end(), "Body")
        if long is None or not long.entities or text[long.end : long.end + 1] != ")":
            continue
        capitals = re.findall("[A-Z]", text[long.start : long.end])
        letters = [char for char in match["short"] if char.isupper()]
        if state.known_over(*match.span("short")) is None and _subsequence(letters, capitals):
            yield long, match


def _is_of_state(state: Board, long: Candidate, short: str) -> bool:
    """True for a State in letters of its own, or its government: Central African Republic (CAR), … Ethiopia (GoE)."""
    words, text = state.words, state.view.text
    if long.kind != "Country" or "government" not in words.tables["definitions"]:
        return False
    initials = "".join(re.findall(r"\b[A-Z]", text[long.start : long.end]))
    governs = words.pattern("definitions", "government").search(text, max(0, long.start - _BEFORE), long.start)
    governments: list[str] = words.tables["definitions"]["governments"]
    called = {f"{one}{initials}" for one in governments} if governs is not None else {initials}
    return len(short) >= _SHORTEST and short in called


def _is_bare(long: Candidate, text: str) -> bool:
    """Return whether a name has no head that a short form could be: an acronym, a name told by its place in a list."""
    return text[long.start : long.end].isupper() or long.confidence <= _HEADLESS


def _lists(state: Board, start: int, end: int) -> bool:
    """Return whether a bracket names several bodies: those who are meant, no short form."""
    first, last = state.starting_at(start, "Body"), state.ending_at(end, "Body")
    return first is not None and last is not None and first.end < last.start


def _long_form(state: Board, end: int, short: str) -> Candidate | None:
    """Return the long form of an acronym made of the initials of capitalized words, if its head tells a class."""
    words, text = state.words, state.view.text
    classes: dict[str, str] = words.tables["definitions"].get("classes", {})
    letters = [char for char in short if char.isupper()]
    if len(letters) < len("UN") or not classes:
        return None
    line = text[max(0, end - 160) : end]
    tokens = list(re.finditer(r"[A-Z][\w'’-]*", line))
    for token in reversed(tokens):
        name = line[token.start() :]
        initials = [part[0] for part in re.findall(r"[A-Z][\w']*", name)]
        if token[0][0] == letters[0] and _subsequence(letters, initials) and re.fullmatch(r"[^.;:()“”\n]*", name):
            kind = next((kind for head, kind in classes.items() if re.search(rf"\b{head}\b", name)), None)
            if kind is None or len(initials) > len(letters) + 3:
                return None
            start = end - len(name)
            return Candidate(start, end, kind, "un_definition", (new(kind, name, words.code),), rank=1, confidence=0.9)
    return None


def _is_other(known: Candidate, long: Candidate, text: str) -> bool:
    """True when the short form of a place is here made of the initials of a body: Danish Refugee Council (DRC)."""
    initials = "".join(re.findall(r"\b[A-Z]", text[long.start : long.end]))
    return known.kind in PLACES and long.kind == "Body" and text[known.start : known.end] == initials


def _is_variant(long: Candidate, known: Candidate, text: str, language: str) -> bool:
    """Return whether a long form that no file knows, or a post, is a spelling of the body whose acronym is behind it.

    The acronym stands for its capitals, and all of its words but one are those of a known name of that body.
    """
    new_body = long.kind == "Body" and not any(one.attested and one.subclass != "Mandate" for one in long.entities)
    if not (new_body and known.kind == "Body" and len(known.entities) == 1):
        return False
    name = text[long.start : long.end]
    capitals = re.findall("[A-Z]", text[known.start : known.end])
    if len(capitals) < _ACRONYM or not _subsequence(capitals, re.findall("[A-Z]", name)):
        return False
    entity = known.entities[0]
    names = (entity.label.get(language, ""), *entity.names.get(language, ()))
    words = {word.lower() for one in names for word in _WORD.findall(one)}
    said = {word.lower() for word in _WORD.findall(name)}
    return len(said) > 1 and len(said - words) <= 1


def _subsequence(short: list[str], long: list[str]) -> bool:
    rest = iter(long)
    return all(letter in rest for letter in short)


def _with_name(entity: Entity, name: str, language: str) -> Entity:
    """Return the entity with one more name, for those no authority knows."""
    if entity.attested or name in entity.names.get(language, ()):
        return entity
    names = {**entity.names, language: (*entity.names.get(language, ()), name)}
    return Entity(entity.path, entity.kind, entity.subclass, entity.label, names, entity.attested, entity.facts)


def find(state: Board) -> list[Candidate]:
    """Return the defined short forms and their uses as candidates; fills ``state.aliases``."""
    text, language = state.view.text, state.words.code
    found: list[Candidate] = []
    common = {*state.words.words("references", "alone"), *state.words.words("references", "title_short")}
    for long, match in _definitions(state):
        short = match["short"].strip()
        entity = _with_name(long.entities[0], short, language)
        known = state.known_over(*match.span("short"))
        if known is not None and len(known) == len(match["short"]) and not _is_other(known, long, text):
            if _is_variant(long, known, text, language):
                long.entities = known.entities  # UN Regional Center for Preventive Diplomacy … (UNRCCA)
            elif known.kind == "Body" and long.entities[0].path == f"treaty/{short}":
                # the treaty, not its committee, which other places may call so: Convention on … Disabilities (CRPD)
                found.append(Candidate(*match.span("short"), "Treaty", "un_definition", long.entities, rank=9))
            continue  # an authority file knows it better: "Executive Board of … Women (UN-Women)"
        if long.source == "un_definition":
            found.append(long)
        if short in state.aliases:
            continue
        # 委员会: what it means later is for the context to say
        found += _uses(state, long, entity, match, again=short not in common)
    for long, match in _explained(state):
        if match["short"] not in state.aliases:
            entity = _with_name(long.entities[0], match["short"], language)
            found += _uses(state, long, entity, match, again=True)
    return found


def _uses(state: Board, long: Candidate, entity: Entity, match: re.Match[str], *, again: bool) -> Iterator[Candidate]:
    """Note the short form of *match* for *entity*, which *long* names; yield it, and where it stands *again*."""
    short = match["short"].strip()
    state.aliases[short] = entity
    if long.entities[0].attested is False:
        long.entities = (entity,)
    yield Candidate(*match.span("short"), entity.kind, "un_definition", (entity,), rank=5)
    edge = r"(?<![A-Za-z0-9])" if short[0].isascii() else ""
    rear = r"(?![A-Za-z0-9])" if short[-1].isascii() else ""
    use = re.compile(edge + re.escape(short) + rear)
    for one in use.finditer(state.view.text, match.end()) if again else ():
        yield Candidate(*one.span(), entity.kind, "un_definition", (entity,), rank=3)


@Language.factory("un_definition", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_definition"]``."""
    return recognizer(nlp, name, find)
