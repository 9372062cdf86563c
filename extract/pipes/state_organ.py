"""Organs of States that no authority file lists: whose Ministry of Justice it is belongs to their identity.

Every State has a ministry of justice: its IRI carries the country, ``body/ministry-of-justice-HTI``, as that of a city
does. The country is the one in the name or beside it, else the one that the sentence or paragraph begins with, the one
that the report names that organ of, or the one that it is about. Where nothing tells, or two may be meant, the IRI is
made of the name alone. What the names of such organs look like stands in ``names.toml``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from extract import languages
from extract.home import names_country
from extract.identity import new, of_state
from extract.pipes.authority import at_start, lookup
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from extract.discourse import Discourse
    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board, Candidate
    from extract.view import View

__all__ = ["StateOrgans", "parted"]

# How sure a country is that only the title, or the beginning of the sentence or the paragraph, tells.
_INFERRED = 0.6
# So many characters before a name tell whose it is.
_BEFORE = 40
# … and so many whether those in power are spoken of: the de facto Supreme Court and the Ministry of Justice.
_SENTENCE = 200
_HEADINGS = frozenset({"heading", "title"})
# A people with which a name begins, and one that stands right before a name.
_BEGINS, _STANDS_BEFORE = r"({}) (?=\S)", r"(?<![\w-])({}) \Z"


class Parted(NamedTuple):
    """An organ of a State without its country, and the path of that, empty where its name has none."""

    bare: Entity
    country: str


@lru_cache(maxsize=4096)
def parted(name: str, language: str) -> Parted | None:
    """Return the parts of the name of an organ of a State, ``None`` for any other name.

    >>> parted("Serbian Ministry of Culture", "en").bare.path
    'body/ministry-of-culture'
    >>> parted("Serbian Ministry of Culture", "en").country
    'country/SRB'
    >>> parted("Ministry of Culture", "en").country
    ''
    >>> parted("Serbian Red Cross", "en")
    """
    words = languages.data(language)
    rest, country = _without_country(name, language)
    if words.pattern("names", "state_organ").fullmatch(rest) is None:
        return None
    if words.pattern("names", "state_organ_none").search(rest) is not None or names_country(rest, language):
        return None
    owner = at_start(rest, words)
    if owner is not None and owner[0].kind == "Body" and owner[1] < len(rest):
        return None  # 粮农组织林业部
    return Parted(new("Body", rest, language), country)


def _without_country(name: str, language: str) -> tuple[str, str]:
    """Return *name* without the country, or the people, that it begins or ends with, and the path of that."""
    words = languages.data(language)
    people = _people(_BEGINS, language).match(name)
    if people is not None:
        return name[people.end() :], _country(people, words)
    first = at_start(name, words)
    owns = words.pattern("names", "state_owns").match(name, first[1]) if first is not None else None
    if first is not None and owns is not None and first[0].kind == "Country":
        return name[owns.end() :], first[0].path
    for joint in words.pattern("names", "state_behind").finditer(name):
        last = lookup(name[joint.end() :], words)
        if last is not None and last.kind == "Country":
            return name[: joint.start()], last.path
    return name, ""


@cache
def _people(form: str, language: str) -> re.Pattern[str]:
    """Return the pattern of a people, in group 1, that stands as *form* says."""
    nationals = languages.data(language).tables["collaborations"].get("nationals", {})
    return re.compile(form.format("|".join(map(re.escape, nationals))) if nationals else "(?!)")


def _country(people: re.Match[str], words: LanguageData) -> str:
    """Return the path of the country whose people a match of :func:`_people` names."""
    return f"country/{words.tables['collaborations']['nationals'][people[1]]}"


class StateOrgans:
    """The organs of States that a report names: which country each is said to be of, and which one is meant."""

    def __init__(self, state: Board, chosen: Sequence[Candidate]) -> None:
        """Give the names of a report that tell their country the identity with it; *chosen* are those that count."""
        self.state = state
        self.words = state.words
        #: the organ as it would be without its country, by the path with it
        self.bare: dict[str, Entity] = {}
        #: by the path without it, the countries that the report says organs of that name to be of, and in which block
        self.told: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        #: what an organ is called most fully, and all its names
        self.fullest: dict[str, Entity] = {}
        for one in state.candidates:
            if one.kind == "Body" and one.entities:
                one.entities = tuple(self._as_told(entity, one) for entity in one.entities)
        for one in chosen:
            for entity in one.entities:
                if entity.path in self.bare:
                    block = state.view.block_at(one.start)
                    self.told[self.bare[entity.path].path][entity.facts["inCountry"]].add(block)
        self.headed = self._headed(chosen)
        self.headings = [at for at, (block, _, _) in enumerate(state.view.blocks) if block.kind in _HEADINGS]

    # ---- what the text says

    def _as_told(self, entity: Entity, one: Candidate) -> Entity:
        """Return the organ with the country that its name, or what stands beside it, tells; any other as it is."""
        parts = self._parts(entity)
        if parts is None or (not parts.country and self._is_anothers(one)):
            return entity
        country = parts.country or self._beside(one)
        return self._of(parts.bare, country, entity) if country else entity

    def _parts(self, entity: Entity) -> Parted | None:
        if entity.attested or entity.kind != "Body" or "inCountry" in entity.facts:
            return None
        return parted(next(iter(entity.label.values())), self.words.code)

    def _of(self, bare: Entity, country: str, entity: Entity) -> Entity:
        """Return the organ *entity*, which is *bare* without its country, as that of *country*."""
        organ = of_state(bare, country, entity)
        self.bare[organ.path] = bare
        return organ

    def _name(self, organ: Entity) -> None:
        """Remember what a mention calls an organ, if that is fuller than before, and all its names."""
        known = self.fullest.setdefault(organ.path, organ)
        if known is organ:
            return
        language = self.words.code
        names = tuple(dict.fromkeys((*known.names.get(language, ()), *organ.names.get(language, ()))))
        label = max(known.label[language], organ.label[language], key=len)
        self.fullest[organ.path] = replace(known, label={language: label}, names={language: names} if names else {})

    def _beside(self, one: Candidate) -> str:
        """Return the country right before or behind a name: Haiti's [Parliament], [Reef Agency] (REEFA) of Kenya."""
        text, words = self.state.view.text, self.words
        people = _people(_STANDS_BEFORE, words.code).search(text, max(0, one.start - _BEFORE), one.start)
        if people is not None:
            return _country(people, words)
        for owns in words.pattern("names", "state_before").finditer(text, max(0, one.start - _BEFORE), one.start):
            owner = self.state.ending_at(owns.start(), "Country")
            if owner is not None and owner.entities:
                return owner.entities[0].path
        behind = words.pattern("names", "state_beside").match(text, one.end)
        owner = self.state.known_from(behind.end()) if behind is not None else None
        if owner is None or owner.kind != "Country" or self._goes_on(owner) is not None:
            return ""
        return owner.entities[0].path

    def _goes_on(self, country: Candidate) -> Candidate | None:
        """Return the country that is joined to *country* behind it: Chad[, Mali] and Niger."""
        joint = self.words.pattern("names", "states_joint").match(self.state.view.text, country.end)
        other = self.state.known_from(joint.end()) if joint is not None else None
        return other if other is not None and other.kind == "Country" else None

    def _is_anothers(self, one: Candidate) -> bool:
        """True for the organ of a body, which stands right before or behind it."""
        text, words = self.state.view.text, self.words
        for owns in words.pattern("names", "state_before").finditer(text, max(0, one.start - _BEFORE), one.start):
            owner = self.state.ending_at(owns.start(), "Body")
            if owner is not None and owner.source == "un_authority":
                return True  # ECOWAS | Council of Ministers
        behind = words.pattern("names", "state_beside").match(text, one.end)
        owner = self.state.known_from(behind.end()) if behind is not None else None
        return owner is not None and owner.kind == "Body"

    # ---- which one is meant

    def meant(
        self, entity: Entity, one: Candidate, discourse: Discourse, in_full: Callable[[Entity], Entity]
    ) -> tuple[Entity, float]:
        """Return the organ that *one* names as *entity*, with its country, and how sure that is at most.

        *in_full* gives for the name of a body the one that it is short for.
        """
        if entity.attested:
            return entity, 1.0
        found = self._identity(entity, one, discourse, in_full)
        if found[0].path in self.bare:
            self._name(found[0])
        return found

    def _identity(
        self, entity: Entity, one: Candidate, discourse: Discourse, in_full: Callable[[Entity], Entity]
    ) -> tuple[Entity, float]:
        country = entity.facts.get("inCountry", "")
        bare = self.bare.get(entity.path, entity)
        if country and country not in self.told.get(bare.path, {}):
            return entity, _INFERRED  # a short form of one whose country was inferred
        full = in_full(bare)
        if full.path != bare.path:
            found = self._meant(full, one, discourse, country)
            told = self.told.get(self.bare.get(found[0].path, full).path, {})
            if self._is_of(found[0], country) and (not told or found[0].facts.get("inCountry") in told):
                return found
        return (entity, 1.0) if country else self._meant(bare, one, discourse, country)

    @staticmethod
    def _is_of(organ: Entity, country: str) -> bool:
        """Return whether *organ* is of *country*, or may be where that is empty."""
        entry = authority.by_path(organ.path)
        own = f"country/{entry.row.get('country', '')}" if entry is not None else organ.facts.get("inCountry")
        return not country or own == country

    def _meant(self, entity: Entity, one: Candidate, discourse: Discourse, country: str) -> tuple[Entity, float]:
        """Return *entity* with its country, that of the text where it tells one; what is no organ as it is."""
        parts = self._parts(entity)
        if parts is None:
            return entity, 1.0
        another = not country and not parts.country and self._is_anothers(one)
        country = country or parts.country or ("" if another else self._beside(one))
        if country:
            return self._of(parts.bare, country, entity), 1.0
        first = self.state.view.blocks[self.state.view.block_at(one.start)][1]
        no_state = self.words.pattern("names", "no_state_before")
        if another or no_state.search(self.state.view.text, max(first, one.start - _SENTENCE), one.start) is not None:
            return entity, 1.0
        told = self.told.get(parts.bare.path, {})
        countries, near = self._countries(one.start, told, discourse)
        if len(countries) != 1:
            return entity, 1.0
        (country,) = countries
        sure = country in told and (near or one.source == "un_definition")
        return self._of(parts.bare, country, entity), 1.0 if sure else _INFERRED

    def _countries(self, start: int, told: Mapping[str, set[int]], discourse: Discourse) -> tuple[set[str], bool]:
        """Return the countries whose organ a name at *start* may mean, and whether the text around it tells them.

        *told* are those that the report names it of, with the blocks in which it does.
        """
        view = self.state.view
        block = view.block_at(start)
        here = {country for country, blocks in told.items() if block in blocks}
        first = view.blocks[block][1]
        if self.words.pattern("names", "state_said").search(view.text, max(first, start - _BEFORE), start):
            said = (
                one.entity.path
                for one in reversed(discourse.history)
                if one.block == block and one.entity.kind == "Country"
            )
            if last := next(said, ""):
                return {last}, True  # Floods hit Chad. WHO helped the country's Ministry of Health.
        opens = self.words.pattern("names", "state_opens").search(view.text, first, start) is not None
        if opens and (opened := self._opening(self._sentence(first, start))):
            return opened | here, True
        home = {entity.path for one in discourse.home for entity in one.entities}
        if not here and (opened := (opens and self._opening(first)) or self._above(block)):
            return opened | home, True
        return (here | home, True) if here or home else (set(told), False)

    def _sentence(self, first: int, start: int) -> int:
        """Return where the sentence begins that holds *start*, in the block that begins at *first*."""
        ends = self.words.pattern("profile", "sentence_end")
        text = self.state.view.text
        end = max((one.end() for one in ends.finditer(text, first, start)), default=first)
        return end + len(text[end:start]) - len(text[end:start].lstrip())

    def _opening(self, start: int) -> set[str]:
        """Return the countries that what begins at *start* begins with: In Chad and Mali, the Ministry of Health …."""
        text, words = self.state.view.text, self.words
        opens = words.pattern("names", "state_opens").match(text, start)
        known = self.state.known_from(opens.end()) if opens is not None else None
        found: set[str] = set()
        end = start
        while known is not None and known.kind == "Country":
            found.add(known.entities[0].path)
            end, known = known.end, self._goes_on(known)
        return found if words.pattern("names", "state_opened").match(text, end) else set()

    def _headed(self, chosen: Sequence[Candidate]) -> dict[int, set[str]]:
        """Return the countries that headings name, by the number of their block."""
        found: dict[int, set[str]] = defaultdict(set)
        view: View = self.state.view
        for one in chosen:
            if one.kind == "Country" and view.blocks[at := view.block_at(one.start)][0].kind in _HEADINGS:
                found[at] |= {entity.path for entity in one.entities}
        return found

    def _above(self, block: int) -> set[str]:
        """Return the countries that the heading above the block names, empty where it names none."""
        above = max((at for at in self.headings if at < block), default=-1)
        return self.headed.get(above, set())

    def in_full(self, entities: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Return *entities*, the organs of States among them under the fullest name that the report gives."""
        return tuple(self.fullest.get(entity.path, entity) for entity in entities)
