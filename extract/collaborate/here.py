"""The country that a paragraph is about: for it is done what bodies of others do there with what is a country's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.collaborate.clause import HELP, SERVED
from extract.home import RESIDENT, country_of, is_foreign
from extract.named import ACTORS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.anaphora import Anaphora
    from extract.collaborate.draft import Draft
    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.named import Named
    from extract.sentences import Sentence

__all__ = ["Here"]

# Kinds in which a State is helped with what is its own.
_HELPED = frozenset({"support", "advocacy"})
# … and of what others may do there with it, if a sentence of the paragraph names the State.
_THERE = frozenset({*_HELPED, "training", "participation", "input", "programme"})
# The team of a country works for that country.
_TEAM = "body/UNCT"
# So many characters of a sentence may stand before the country that it begins with: On Monday, 3 May, in Chad.
_OPENING = 40


class Here:
    """Remembers which country is spoken of, and says for which country it is that something is done."""

    def __init__(self, text: str, rules: Rules, anaphora: Anaphora) -> None:
        """Take the *text* of the report; *anaphora* knows the country of its title and of its headings."""
        self.text = text
        self.rules = rules
        self.anaphora = anaphora
        self.block = -1
        #: the country that the paragraph speaks of, by the sentence that began with it, else the only one it names
        self.told: list[Entity] = []
        self.opened = False

    def enter(self, sentence: Sentence, named: Sequence[Named]) -> None:
        """Remember which country *sentence* speaks of, whose mentions are *named*."""
        if sentence.block != self.block:
            self.block, self.told, self.opened = sentence.block, [], False
        countries = [one for one in named if one.kind == "Country"]
        entities = list(dict.fromkeys(entity for one in countries for entity in one.entities))
        if countries and self._opens(sentence, countries[0], named):
            several = countries[1:] and self.anaphora.joint.fullmatch(self.text, countries[0].end, countries[1].start)
            self.told, self.opened = [] if several else list(countries[0].entities), True
        elif entities and not self.opened:
            self.told = entities if not self.told else [one for one in self.told if entities == [one]]

    def _opens(self, sentence: Sentence, country: Named, named: Sequence[Named]) -> bool:
        """Return whether a sentence begins with where it all happens: In Chad, …."""
        before = self.text[sentence.start : country.start]
        first = all(one.start >= country.start for one in named if one.kind in ACTORS)
        return first and len(before) <= _OPENING and self.rules.place_before.search(before) is not None

    def help(self, drafts: Sequence[Draft]) -> None:
        """Say that it is done for the country that is meant, where bodies of others name only what is its own."""
        home = [entity for one in self.anaphora.at_home(self.block) for entity in one.entities]
        home = [] if self.opened else home  # In Chad, …: in a report on Kenya, too
        about = home or self.told
        for draft in drafts if len(about) == 1 else ():
            countries = draft.entities("Country")
            told = draft.of(SERVED) or draft.helped or (countries if home else set(countries) - {*about})
            if told or about[0] in draft.actors() or not all(map(is_foreign, draft.actors())):
                continue
            if self._is_its_own(draft, about[0], at_home=bool(home)):
                # with the help of UNDP, a bill was drafted
                draft.subject = draft.subject or [one for clause in draft.clauses for one in clause.supporters]
                draft.helped = list(about) if draft.subject else []

    def _is_its_own(self, draft: Draft, country: Entity, *, at_home: bool) -> bool:
        """Return whether a draft tells of help with what is the *country*'s own, or of a visit to a town there."""
        if draft.kinds == HELP and [one.path for one in draft.actors()] == [_TEAM]:
            return True
        if _HELPED.intersection(draft.kinds) and any(self.rules.of_home.search(one.text) for one in draft.clauses):
            return True
        helps = not _THERE.isdisjoint(draft.kinds)
        if helps and any(self.rules.helped_officials.search(one.text) for one in draft.clauses):
            return True
        if not at_home:
            return False
        guest = "visit" in draft.kinds and RESIDENT.isdisjoint(one.subclass for one in draft.actors())
        there = {f"country/{country_of(one)}" for one in draft.entities("Place")} if guest else set()
        return country.path in there
