"""``un_authority``: the names that the authority files know, found in one pass.

All names of the report's language, and the Latin ones of every language (acronyms stand untranslated in reports of any
script), go into one Aho-Corasick automaton; the leftmost-longest match wins. Names are compared under the language's
character folding; names of two words and more without regard to case, acronyms and single words as written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind
from spacy.language import Language

from extract import languages
from extract.identity import from_entry
from extract.pipes.board import PLACES, Candidate, recognizer
from extract.view import reading_form
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board
    from ontology.authority import Entry

__all__ = ["Names", "at_start", "find", "lookup"]


_MARK = "\ue000"  # a private-use character, which no name has


# Letters with an accent, by the plain one: Türkiye is Turkiye, Côte d'Ivoire is Cote d'Ivoire.
_PLAIN = {
    code: ord(plain[0])
    for code in range(0xC0, 0x250)
    if len(plain := unicodedata.normalize("NFD", chr(code))) > 1 and plain[0].isascii()
}


def fold(text: str, words: LanguageData) -> str:
    """Return *text* folded for comparison, character for character."""
    low = text.lower()
    if len(low) != len(text):  # a few capitals grow when lowered
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low.translate(words.fold).translate(_PLAIN)


class Names:
    """The automaton of one language."""

    def __init__(self, words: LanguageData) -> None:
        """Collect the names of the authority files and the blocked words of the language."""
        named = [(name, entry) for entry in authority.entries() for name in _names(entry, words.code)]
        # all names in one string: folding thousands of short ones apart takes ten times as long
        forms = reading_form(_MARK.join(name for name, _ in named)).split(_MARK)
        folded = fold(_MARK.join(forms), words).split(_MARK)
        meanings: dict[str, dict[str, list[Entry]]] = {}
        for form, key, (_, entry) in zip(forms, folded, named, strict=True):
            meanings.setdefault(key, {}).setdefault(form, []).append(entry)
        system: str = words.tables["names"]["system"]
        for form, key, (_, entry) in zip(forms, folded, named, strict=True):
            if system and entry.subclass in _OF_THE_SYSTEM and not key.isascii() and not key.startswith(system):
                meanings.setdefault(system + key, {system + form: [entry]})
        for full, short in words.tables["names"].get("abbreviated", {}).items():
            folded_short = fold(short, words)
            for form, key, (_, entry) in zip(forms, folded, named, strict=True):
                if form.startswith(full):
                    called = short + form[len(full) :]
                    meanings.setdefault(folded_short + key[len(full) :], {called: [entry]})
        for name in words.words("names", "blocked"):
            meanings.setdefault(fold(name, words), {}).setdefault(name, [])
        self.words = words
        self.not_a_place = words.pattern("names", "not_a_place")
        self.not_a_place_after = words.pattern("names", "not_a_place_after")
        self.goes_on = words.pattern("names", "goes_on")
        guards = [(fold(name, words), one) for one in words.tables["names"].get("guards", ()) for name in one["names"]]
        self.guards = {name: re.compile(guard["after"]) for name, guard in guards}
        #: the names that another body has in a report whose title says so: the Assembly of the parties to a convention
        self.others = {name: re.compile(guard["another"]) for name, guard in guards if "another" in guard}
        posts = words.tables["names"]["posts"]
        self.posts = frozenset(posts["names"])
        self.post_behind = re.compile(posts["behind"])
        self.post_before = re.compile(posts["before"])
        self.keys = list(meanings)
        self.meanings = list(meanings.values())
        self.automaton = AhoCorasick(self.keys, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str) -> list[tuple[int, int, Entity]]:
        """Return (start, end, entity) of each name in *text*, left to right, without overlap."""
        found = []
        others = {name for name, title in self.others.items() if title.search(text, 0, _TITLE)}
        for key, start, end in self.automaton.find_matches_as_indexes(fold(text, self.words)):
            if _inside_word(text, start, end) or self.keys[key] in others:
                continue
            if self.goes_on.match(text, end):  # what else is named in it: 非洲联盟 | 政治事务部门
                found += [(start + first, start + last, one) for first, last, one in self.find(text[start : end - 1])]
                continue
            guard = self.guards.get(self.keys[key])
            if guard is not None and guard.search(text, max(0, start - _AROUND), start):
                continue
            entry = _meant(self.meanings[key], text[start:end])
            if entry is not None and not (entry.kind in PLACES and self._no_place(text, start, end)):
                found.append((start, end, from_entry(entry)))
        return [one for number, one in enumerate(found) if not self._is_post_of(number, found, text)]

    def _is_post_of(self, number: int, found: list[tuple[int, int, Entity]], text: str) -> bool:
        """Return whether a name is a post of the body beside it: the Secretary-General of NATO is not the UN's."""
        start, end, _ = found[number]
        if text[start:end] not in self.posts:
            return False
        last = found[number - 1] if number else None
        owned = last is not None and last[2].kind == "Body" and last[2].subclass not in _ORGANS
        if last is not None and owned and self.post_behind.fullmatch(text, last[1], start):
            return True
        return self.post_before.match(text, end) is not None

    def _no_place(self, text: str, start: int, end: int) -> bool:
        before = self.not_a_place_after.search(text, max(0, start - _AROUND), start)
        return before is not None or self.not_a_place.match(text, end) is not None

    def at_start(self, text: str) -> tuple[Entity, int] | None:
        """Return the entity whose name *text* begins with, and where the name ends."""
        found = self.find(text)
        return (found[0][2], found[0][1]) if found and not found[0][0] else None

    def lookup(self, name: str) -> Entity | None:
        """Return the entity whose name *name* is, as a whole."""
        found = self.find(name)
        return found[0][2] if len(found) == 1 and found[0][:2] == (0, len(name)) else None


# Organs whose posts have other names: in "to the General Assembly Secretary-General …" two are named.
_ORGANS = {"PrincipalOrgan", "SubsidiaryOrgan", "MainCommittee"}
# What is the United Nations' may be called so: 联合国麻醉品委员会.
_OF_THE_SYSTEM = {
    *_ORGANS, "FunctionalCommission", "RegionalCommission", "SecretariatUnit", "SpecializedAgency", "FundOrProgramme",
    "Entity", "TreatyBody", "SpecialProcedure", "ExpertBody", "SubsidiaryBody",
}  # fmt: skip
# So many characters around a name tell whether it means what it seems to.
_AROUND = 24
# A title stands in so many characters.
_TITLE = 160


def _names(entry: Entry, language: str) -> list[str]:
    names = [name for name in entry.all_names(language) if len(name) > 1]
    if entry.kind not in PLACES:
        for other in entry.row.get("label", ()):
            if other != language:
                names += [name for name in entry.all_names(other) if _ACRONYM.fullmatch(name)]
    return names


_ACRONYM = re.compile(r"[A-Z][\w-]*[A-Z][\w-]*", re.ASCII)


def _meant(meanings: dict[str, list[Entry]], surface: str) -> Entry | None:
    """Return the entry that *surface* means; where several share the name, a body goes before what it issued."""
    exact = meanings.get(surface)
    if exact is None:
        exact = next(
            (found for name, found in meanings.items() if _same(name, surface)),
            None,
        )
    return exact[0] if exact else None


# A name of more words than this is one in any case: high-level political forum on sustainable development.
_UNMISTAKABLE = 2


def _same(name: str, surface: str) -> bool:
    """True when *surface* may stand for *name*: single words only as written, longer names in any case."""
    if name.count(" ") > _UNMISTAKABLE:
        return True
    if " " in name or not name.isascii():
        # a common noun phrase is not a name: at least one capital is asked for where the name has one
        return name.islower() or not surface.islower() or not any(char.isupper() for char in name)
    return name == surface


_MARK_DIGITS = re.compile(r"\d{1,2}(?!\w)")


def _inside_word(text: str, start: int, end: int) -> bool:
    """True when the match is a part of a longer word of an alphabetic script."""

    def alphabetic(char: str) -> bool:
        return char.isalnum() and char < "\u2e80"

    if start > 0 and alphabetic(text[start]) and alphabetic(text[start - 1]):
        return True
    if end < len(text) and alphabetic(text[end - 1]) and alphabetic(text[end]):
        # a footnote mark that lost its height stands glued to the name: … of the Child1
        return not (" " in text[start:end] and text[end - 1].isalpha() and _MARK_DIGITS.match(text, end))
    return False


@cache
def _automaton(language: str) -> Names:
    return Names(languages.data(language))


def lookup(name: str, words: LanguageData) -> Entity | None:
    """Return the entity that an authority file knows under *name*, ``None`` when there is none."""
    return _automaton(words.code).lookup(name)


def at_start(text: str, words: LanguageData) -> tuple[Entity, int] | None:
    """Return the entity with whose name *text* begins, by the authority files, and where the name ends."""
    return _automaton(words.code).at_start(text)


def find(state: Board) -> list[Candidate]:
    """Return the known names of a document as candidates."""
    return [
        Candidate(start, end, entity.kind, "un_authority", (entity,), rank=1)
        for start, end, entity in _automaton(state.words.code).find(state.view.text)
    ]


@Language.factory("un_authority", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_authority"]``."""
    return recognizer(nlp, name, find)
