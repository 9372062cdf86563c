"""What stands for an actor without naming it: "the panel", "the parties", "both organizations", "the Government".

Annotators give such words no mention of their own, but a collaboration resolves them. The words stand in
``collaborations.toml``; here is where the memory of the report is asked what they mean. What stays open has no meaning.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.home import RESIDENT, envoy, works_in
from extract.identity import from_path
from extract.named import ACTORS, Named
from extract.owner import FIELD, OPERATIONAL
from extract.view import around
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.pipes.board import Board
    from extract.sentences import Sentence

__all__ = ["Anaphora"]

# So many mentions back a demonstrative looks for what it stands for.
_FAR = 80
# So many characters before a pair tell that it made an agreement or wages a war.
_AROUND = 90
_PAIR = 2
_STATES = frozenset({"Country"})
# So many around a body that it has sent a team.
_BESIDE = 60
_HEADINGS = frozenset({"heading", "title"})
# What parts the clauses of a sentence, in any language.
_MARK = re.compile("[,;:]")


class Anaphora:
    """Finds the descriptions of a sentence and what they stand for."""

    def __init__(
        self, state: Board, text: str, named: Sequence[Named], rules: Rules, mission: Sequence[Entity]
    ) -> None:
        """Take the reading view as *text*, all mentions of the report, in order, and the *mission* it is about."""
        self.text = text
        self.state = state
        self.view = state.view
        self.rules = rules
        self.spaced = state.words.tables["profile"]["tokens"] == "words"
        self.joint = state.words.pattern("references", "joint")
        self.mission = mission
        self.called: dict[tuple[str, str, str], bool] = {}
        self.patterns: dict[tuple[Callable[[str], re.Pattern[str]], str], re.Pattern[str]] = {}
        #: the country that the title of the report names, where it names one
        self.home = list(state.home)
        #: the body that a heading names, where it is one, by the number of the block
        self.headings = _headed(state, named, "Body")
        self.headed = sorted(self.headings)
        #: the country that a heading names, where it is one, and every heading
        self.sections = _headed(state, named, "Country")
        self.starts = [number for number, (block, _, _) in enumerate(state.view.blocks) if block.kind in _HEADINGS]
        #: how each was named last, as far as the mentions have been looked at
        self.last: dict[tuple[Entity, ...], Named] = {}
        self.looked_at = 0
        #: those side by side who are not "both sides"
        self.no_parties: set[tuple[Entity, ...]] = set()
        #: those who acted with each other in the sentence before
        self.allied: tuple[Entity, ...] = ()
        #: who the parties are that the report speaks of
        self.parties = self._parties(named) if rules.parties.search(text) else ()

    def found(
        self,
        sentence: Sentence,
        named: Sequence[Named],
        seen: Sequence[Named],
        subject: Sequence[Entity],
        owner: tuple[Entity, ...],
    ) -> list[Named]:
        """Return what the descriptions of *sentence* stand for.

        *named* are its mentions, *seen* those before it, *subject* is whom the sentence before is about, *owner* whose
        report it is.
        """
        found: list[Named] = []
        for match in self.rules.anaphor.finditer(self.text, sentence.start, sentence.end):
            if _is_free(match, named):
                inside = [one for one in named if one.end <= match.start()]
                about = [*subject, *self._topic(sentence.block)]
                here = [*self._here(sentence, seen), *inside]
                if match.groupdict().get("nearby"):
                    found += _as_named(match, self._nearby(match, here, subject) or self._agency(match, here, owner))
                    continue
                meant = self._central(match, inside, seen, about) or self._whose(match, here, owner)
                near = here if _form(match) in self.rules.broad else [*seen[-_FAR:], *inside]
                meant = meant or self._agency(match, here, owner)
                meant = meant or self._meant(match, near) or self._heads(match)
                found += _as_named(match, meant)
        found += self._several(sentence, [*named, *found], seen)
        return found + self._states(sentence, [*named, *found], seen)

    # ---- one body

    def _topic(self, number: int) -> tuple[Entity, ...]:
        """Return the body that the heading above the block *number* names, empty where it names none or several."""
        above = bisect_left(self.headed, number)
        return self.headings[self.headed[above - 1]] if above else ()

    def at_home(self, number: int) -> list[Named]:
        """Return the country that the report is about, else the one that the heading right above the block names."""
        above = bisect_left(self.starts, number)
        headed = self.sections.get(self.starts[above - 1], ()) if above else ()
        return self.home or ([Named(0, 0, headed, inferred=True)] if headed else [])

    def _named_last(self, entity: Entity, seen: Sequence[Named]) -> Named | None:
        """Return the last mention of *entity* alone among *seen*, which only grows."""
        self.last.update((one.entities, one) for one in seen[self.looked_at :])
        self.looked_at = len(seen)
        return self.last.get((entity,))

    def _central(
        self, match: re.Match[str], inside: Sequence[Named], seen: Sequence[Named], about: Sequence[Entity]
    ) -> tuple[Entity, ...]:
        """Return the first of *about* that is called so, where the sentence, *inside*, names no other one before.

        Whom the text is about is meant, not who was only with it: … with the Department of Peace Operations. The
        Department will ….
        """
        form = _form(match)
        name = self.rules.called.get(form, form)
        for entity in about:
            last = self._named_last(entity, seen)
            if last is not None and self._is_called(last, name):
                later = [one for one in seen[-_FAR:] if one.start > last.start and one.entities != last.entities]
                if not self._says(last, name) and any(one.kind == "Body" and self._says(one, name) for one in later):
                    return ()  # WMO met the Reef Organization. The organization …
                others = [one for one in inside if one.kind == "Body" and self._is_called(one, name)]
                met = any(entity in one.entities for one in others)
                return (entity,) if met or not others else ()
        return ()

    def _says(self, one: Named, form: str) -> bool:
        """Return whether a mention has the word for what the body is."""
        return form.lower() in self.text[one.start : one.end].lower()

    def _here(self, sentence: Sentence, seen: Sequence[Named]) -> list[Named]:
        """Return those of *seen* that the paragraph of *sentence* names."""
        first = self.view.blocks[sentence.block][1]
        return [one for one in seen[-_FAR:] if one.start >= first]

    def _nearby(self, match: re.Match[str], here: Sequence[Named], subject: Sequence[Entity]) -> tuple[Entity, ...]:
        """Return the one body that the paragraph, *here*, names whose name has the noun for its head: the institute.

        Of several it is the one that the sentence before is about.
        """
        form = match["nearby"]
        head = self._pattern(self.rules.headed_by, form)
        called = [one for one in here if one.kind == "Body" and len(one.entities) == 1 and self._is_headed(one, head)]
        meant = {one.entities[0] for one in called}
        meant = meant.intersection(subject) if len(meant) > 1 else meant
        other = self._pattern(self.rules.another, form)
        if len(meant) != 1 or other.search(self.text, called[-1].end, match.start()):
            return ()
        return tuple(meant)

    def _is_headed(self, one: Named, head: re.Pattern[str]) -> bool:
        """Return whether the name of a body, as the text or a file gives it, has a *head*: Institute of Fisheries."""
        return any(map(head.search, self._names(one)))

    def _whose(self, match: re.Match[str], near: Sequence[Named], owner: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Return the *owner* of the report that goes by that name, where those *near* do not: the secretariat."""
        form = match.groupdict().get("form")
        if form is None or match.groupdict().get("the") is None or len(owner) != 1:
            return ()
        name = self.rules.called.get(form, form)
        has = form in self.rules.of_owner and owner[0].subclass in OPERATIONAL
        if not has and not self._is_called(Named(match.start(), match.start(), owner), name):
            return ()
        first = self.view.blocks[self.view.block_at(match.start())][1]
        if has and self._pattern(self.rules.another, form).search(self.text, first, match.start()):
            return ()  # the secretariat of the Convention …. The secretariat …
        others = (one for one in near if one.kind == "Body" and owner[0] not in one.entities)
        return () if any(self._is_called(one, name) for one in others) else owner

    def _agency(self, match: re.Match[str], near: Sequence[Named], owner: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """Return the *owner* of the report that is no mission, where no other one *near* may be meant: the agency."""
        if len(owner) != 1 or owner[0].subclass not in OPERATIONAL - FIELD or not self.rules.agency.fullmatch(match[0]):
            return ()
        others = [entity for one in near if one.kind == "Body" for entity in one.entities if entity not in owner]
        return () if any(entity.subclass in OPERATIONAL for entity in others) else owner

    def _meant(self, match: re.Match[str], earlier: Sequence[Named]) -> tuple[Entity, ...]:
        """Return the body named last that is called so: near, or the only one, and no other was spoken of since."""
        form = _form(match)
        name = self.rules.called.get(form, form)
        own = match.groupdict().get("post") is not None  # my Special Representative is none that no file lists
        single = [one for one in earlier if one.kind == "Body" and len(one.entities) == 1]
        called = [one for one in single if self._is_called(one, name) if not own or one.entities[0].attested]
        called = called or [one for one in single if self._has_sent(one, form)]
        if not called:
            return self._owner_called(name, earlier)
        last, end = called[-1], match.start()
        if end - last.end > self.rules.near and len({one.entities for one in called}) > 1:
            return ()
        other = self._pattern(self.rules.another, form)
        return () if other.search(self.text, last.end, end) else last.entities

    def _heads(self, match: re.Match[str]) -> tuple[Entity, ...]:
        """Return who heads the mission that the report is about, where *match* is a post: my Special Envoy."""
        post = match.groupdict().get("post")
        return envoy(self.mission[0], post, self.rules.language) if post and self.mission else ()

    def _owner_called(self, form: str, earlier: Sequence[Named]) -> tuple[Entity, ...]:
        """Return the owner of the unit named last that is called so, where the unit's name begins with its name."""
        for one in reversed(earlier):
            entry = authority.by_path(one.entities[0].path) if one.kind == "Body" else None
            owner = from_path(f"body/{entry.parent}") if entry is not None and entry.parent else None
            names = (*owner.label.values(), *(name for some in owner.names.values() for name in some)) if owner else ()
            surface = self.text[one.start : one.end]
            if owner is not None and any(name.endswith(form) and surface.startswith(name) for name in names):
                return (owner,)
        return ()

    def _is_called(self, one: Named, form: str) -> bool:
        """Return whether a body, as the text or a file names it, is called so."""
        surface = self.text[one.start : one.end]
        key = (one.entities[0].path, surface, form)
        if key not in self.called:
            names = [name for name in self._names(one) if not self.rules.never_called.search(name)]
            word = f" {form.lower()} "
            ends = not self.spaced  # no Commission is called "the mission"
            self.called[key] = any((ends and name.endswith(form)) or word in f" {name.lower()} " for name in names)
        return self.called[key]

    def _names(self, one: Named) -> list[str]:
        """Return the names of a body, as the text and the files give them."""
        entity = one.entities[0]
        names = [name for some in entity.names.values() for name in some]
        return [self.text[one.start : one.end], *entity.label.values(), *names]

    def _has_sent(self, one: Named, form: str) -> bool:
        """Return whether a body is told to have sent what goes by that name: a UNEP team, a delegation of FAO."""
        sent = self._pattern(self.rules.sender, form)
        return sent.search(around(self.text, one.start, one.end, _BESIDE)) is not None

    def _pattern(self, make: Callable[[str], re.Pattern[str]], form: str) -> re.Pattern[str]:
        """Return the pattern that *make* makes of *form*, which is made once."""
        if (make, form) not in self.patterns:
            self.patterns[make, form] = make(form)
        return self.patterns[make, form]

    # ---- several

    def _several(self, sentence: Sentence, named: Sequence[Named], seen: Sequence[Named]) -> Iterator[Named]:
        """Yield what plurals stand for: "the parties", "the two countries", "these offices"."""
        near, here = list(seen[-_FAR:]), self._here(sentence, seen)
        for match in self.rules.parties.finditer(self.text, sentence.start, sentence.end):
            if self.parties and _is_free(match, named):
                yield from _as_named(match, self.parties)
                named = [*named, Named(match.start(), match.end(), self.parties)]
        for kinds, pattern in (
            (_STATES, self.rules.countries),
            ({"Body"}, self.rules.bodies),
            ({"Body", "Country"}, self.rules.both),
        ):
            for match in pattern.finditer(self.text, sentence.start, sentence.end):
                if _is_free(match, named):
                    # so many side by side are told apart wherever they were named, two only in the paragraph
                    told = near if self._count(match) > _PAIR else here
                    others = bool(match.groupdict().get("before"))  # UNEP joined the partnership: of others
                    before = [] if others else [one for one in named if one.end <= match.start()]
                    sides = pattern is self.rules.both
                    if sides:
                        told, before = self._sides(told), self._sides(before)
                    meant = self._coordinated(match, kinds, [*told, *before])
                    if sides:
                        meant = meant or self._just_named(match, before) or self._allied(match, before)
                    met = match.groupdict().get("met") is not None
                    if met and any(not set(meant).isdisjoint(one.entities) for one in before):
                        self.no_parties.add(meant)  # UNIFIL met with both sides: it is neither of them
                    if meant and meant not in self.no_parties:
                        yield from _as_named(match, meant)
                        named = [*named, Named(match.start(), match.end(), meant)]
        for match in self.rules.allies.finditer(self.text, sentence.start, sentence.end):
            free = _is_free(match, named)
            meant = (self._just_named(match, named) or self._allied(match, named)) if free else ()
            if meant:
                yield Named(match.start(), match.end(), meant, inferred=True, pronoun=True)

    def _sides(self, named: Sequence[Named]) -> list[Named]:
        """Return those of *named* that may be sides, without a list of those through which something is done."""
        found: list[Named] = []
        none: Named | None = None
        for one in named:
            listed = none is not None and self.joint.fullmatch(self.text, none.end, one.start)
            if listed or self.rules.no_side.search(self.text, max(0, one.start - _BESIDE), one.start):
                none = one
            else:
                found.append(one)
        return found

    def _just_named(self, match: re.Match[str], named: Sequence[Named]) -> tuple[Entity, ...]:
        """Return as many as *match* says of those named before: side by side, in the clause before, or at all."""
        before = [one for one in named if one.kind in ACTORS and one.end <= match.start()]
        count = self._count(match)
        if not count or not before:
            return ()
        marks = [mark.end() for mark in _MARK.finditer(self.text, before[0].start, before[-1].start)]
        last = [one for one in before if one.start >= marks[-1]] if marks else before
        told = [_sorted([entity for one in some for entity in one.entities]) for some in (last, before)]
        exact = (some for some in told if len(some) == count and some[0].kind == "Body")
        return self._coordinated(match, ACTORS, before) or next(exact, ())

    def _allied(self, match: re.Match[str], named: Sequence[Named]) -> tuple[Entity, ...]:
        """Return those who acted with each other in the sentence before, where they are as many as *match* says.

        Not where the sentence names another body before: UNEP and the partners.
        """
        said = any(one.kind == "Body" and one.end <= match.start() for one in named)
        return () if said or self._count(match) not in {0, len(self.allied)} else self.allied

    def _count(self, match: re.Match[str]) -> int:
        """Return how many a plural says that there are, zero where it does not."""
        said = match.groupdict()
        return self.rules.counts.get((said.get("count") or said.get("these") or "").lower(), 0)

    def _coordinated(
        self, match: re.Match[str], kinds: Collection[str], earlier: Sequence[Named]
    ) -> tuple[Entity, ...]:
        """Return the latest of *kinds* side by side, as many as *match* says; a noun has to fit one of them."""
        parts = match.groupdict()
        count = self._count(match)
        groups: list[list[Named]] = []
        for one in (one for one in earlier if one.kind in kinds):
            if groups and self.joint.fullmatch(self.text, groups[-1][-1].end, one.start):
                groups[-1].append(one)
            else:
                groups.append([one])
        if not count and kinds == _STATES and len(groups) > 1:
            return ()  # of several groups nothing tells which "these countries" are
        for group in reversed(groups):
            meant = _sorted([entity for one in group for entity in one.entities])
            form = self.rules.forms.get(parts.get("noun") or "", "")
            fits = not form or any(self._is_called(one, form) for one in group if len(one.entities) == 1)
            if fits and len(meant) == (count or max(len(meant), _PAIR)):
                return meant
        return ()

    def _parties(self, named: Sequence[Named]) -> tuple[Entity, ...]:
        """Return the two that the report most often says to have an agreement or a conflict with each other."""
        counts: Counter[tuple[Entity, ...]] = Counter()
        for one, other in pairwise(one for one in named if one.kind in ACTORS):
            if self.joint.fullmatch(self.text, one.end, other.start):
                pair = tuple(sorted({*one.entities, *other.entities}, key=lambda one: (one.kind != "Body", one.path)))
                before = self.text[max(0, one.start - _AROUND) : one.start]
                behind = self.text[other.end : other.end + _AROUND]
                if len(pair) == _PAIR and self.rules.parties_around.search(f"{before}\0{behind}"):
                    counts[pair] += 1
        return counts.most_common(1)[0][0] if counts else ()

    # ---- States

    def _countries(self, named: Sequence[Named], end: int | None = None) -> list[Named]:
        """Return the countries of *named* up to *end*, of its ministries and missions: 马尔代夫环境部 … 该国."""
        found: list[Named] = []
        for one in named:
            if end is not None and one.end > end:
                break
            state = self.state.starting_at(one.start, "Country") if one.kind == "Body" else None
            if one.kind == "Country":
                found.append(one)
            elif state is not None and state.entities:
                found.append(Named(state.start, state.end, state.entities))
            elif one.kind == "Body" and (where := _seat(one)) is not None:
                found.append(Named(one.start, one.end, (where,)))
        return found

    def _only_behind(self, named: Sequence[Named], start: int) -> list[Named]:
        """Return the country named behind *start*, none where several are: with the Government …, in Guinea-Bissau."""
        behind = [one for one in self._countries(named) if one.start >= start]
        return behind[:1] if len({one.entities for one in behind}) == 1 else []

    def _states(self, sentence: Sentence, named: Sequence[Named], seen: Sequence[Named]) -> list[Named]:
        """Return the countries that 该国, Lebanese authorities or, where one is told of, "the Government" stand for."""
        found: list[Named] = []
        first, home = self.view.blocks[sentence.block][1], self.at_home(sentence.block)
        for match in self.rules.state.finditer(self.text, sentence.start, sentence.end):
            if any(one.start < match.end() and match.start() <= one.end for one in named):
                continue
            before = self._countries(named, match.start())
            if home and (match["last"] or match.groupdict().get("home") or not before):
                before = home
            elif not before:
                told = [one for one in self._countries(seen[-_FAR:]) if match["last"] or one.start >= first]
                before = told or self._only_behind(named, match.end())
            if before and (match["last"] or len({one.entities for one in before}) == 1):
                found += _as_named(match, before[-1].entities)
        for match in self.rules.government.finditer(self.text, sentence.start, sentence.end) if home else ():
            if _is_free(match, [*named, *found]):
                found += _as_named(match, home[0].entities)
        for match in self.rules.national.finditer(self.text, sentence.start, sentence.end):
            if _is_free(match, [*named, *found]):
                codes = [self.rules.nationals[name[0]] for name in self.rules.nationality.finditer(match["who"])]
                countries = tuple(one for code in codes if (one := from_path(f"country/{code}")) is not None)
                if countries:
                    found.append(Named(match.start(), match.end(), countries))
        return found


def _seat(one: Named) -> Entity | None:
    """Return the country in which the mission works that *one* names."""
    return works_in(one.entities[0]) if len(one.entities) == 1 and one.entities[0].subclass in RESIDENT else None


def _form(match: re.Match[str]) -> str:
    """Return what somebody is called, whatever stands before it."""
    return next(said for group, said in match.groupdict().items() if said and group != "the")


def _headed(state: Board, named: Sequence[Named], kind: str) -> dict[int, tuple[Entity, ...]]:
    """Return the one of *kind* that a heading, or the title, names alone, by the number of its block."""
    found: dict[int, tuple[Entity, ...]] = {}
    starts = [one.start for one in named]
    for number, (block, first, last) in enumerate(state.view.blocks):
        if block.kind in _HEADINGS:
            inside = named[bisect_left(starts, first) : bisect_left(starts, last)]
            told = {entity for one in inside if one.kind == kind for entity in one.entities}
            if told:
                found[number] = tuple(told) if len(told) == 1 else ()
    return found


def _is_free(match: re.Match[str], named: Sequence[Named]) -> bool:
    return not any(one.overlaps(*match.span()) for one in named)


def _as_named(match: re.Match[str], meant: tuple[Entity, ...]) -> Iterator[Named]:
    if meant:
        yield Named(match.start(), match.end(), meant, inferred=True)


def _sorted(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the entities each once, bodies first: they give a mention of several its class."""
    return tuple(sorted(dict.fromkeys(entities), key=lambda one: one.kind != "Body"))
