"""``un_name``: names that no authority file lists, found by their form.

A name has a head (``委员会``, ``Working Group``) and a topic. In head-final languages the name grows from the head to
the left until a word that cannot be part of it (``form = "head-final"`` in ``names.toml``); in languages that write
names with capitals it is the capitalized phrase around the head (``form = "capitals"``). A head alone is no name: it
may be a short form, which ``un_reference`` looks after.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind
from spacy.language import Language

from extract import languages
from extract.identity import by_id, new
from extract.pipes.board import Candidate, recognizer
from extract.pipes.group import small_groups
from extract.pipes.place import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Doc

    from extract.languages import LanguageData
from extract.pipes.board import Board

__all__ = ["find"]


@dataclass(frozen=True, slots=True)
class _Head:
    kind: str
    strength: str


class HeadFinal:
    """Names that grow to the left of their head."""

    def __init__(self, words: LanguageData) -> None:
        """Compile ``names.toml``."""
        table = words.tables["names"]
        self.heads: dict[str, _Head] = {}
        for group in table["heads"]:
            for word in group["words"]:
                self.heads.setdefault(word, _Head(group["kind"], group["strength"]))
        # a head may be followed by a guard: 局(?!势) is the bureau but not the situation
        literals = [word.partition("(?") for word in self.heads]
        self.order = list(self.heads.values())
        self.guards = [re.compile(f"(?{guard}") if guard else None for _, _, guard in literals]
        self.words = [literal for literal, _, _ in literals]
        self.automaton = AhoCorasick(self.words, matchkind=MatchKind.LeftmostLongest)
        self.endings = tuple(word for word in self.words if len(word) > 1)
        self.whole = words.pattern("names", "whole")
        self.stop = re.compile(r"[^\w、·\-/\"“”' ]|[\n“”]", re.UNICODE)
        self.before = re.compile(table["before"], re.VERBOSE)
        self.connective = re.compile(table["connectives"])
        self.actor_ends = re.compile(table["actor_ends"])
        self.topic_ends = re.compile(table["topic_ends"])
        self.generic = re.compile(rf"{table['generic']}\Z")
        self.trim = re.compile(table["trim"])
        self.inner_de = re.compile(table["inner_de"])
        self.de = table["attributive"]
        self.longest: int = table["longest"]
        self.shortest: int = table["shortest"]
        self.owned = re.compile(table["owned"])
        self.dangling = re.compile(rf"(?:{table['connectives']})$")
        self.date_edge = re.compile(table["date_edge"])
        self.introduced = re.compile(table["introduced"])
        self.period = re.compile(table["period"])
        self.state_gap = re.compile(table["state_gap"])

    def find(self, state: Board) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, class) of each name."""
        text = state.view.text
        for number, head_start, end in self.automaton.find_matches_as_indexes(text):
            guard = self.guards[number]
            if guard is not None and not guard.match(text, end):
                continue
            head = self.order[number]
            if head.strength == "never" or self._is_surely_known(state, head_start, end):
                continue
            start = self._left_edge(state, head_start, head)
            if start is not None and not _is_known(state, start, end) and not self._is_listed(state, end):
                yield start, end, head.kind
        for match in self.whole.finditer(text):
            yield self._behind_state(state, match.start()), match.end(), "Body"

    def _is_surely_known(self, state: Board, head_start: int, end: int) -> bool:
        """Return whether a known name ends there, and no place before it could make it another's: half of all heads."""
        known = state.known_over(head_start, end)
        return (
            known is not None and known.end == end and not state.places_between(head_start - self.longest, known.start)
        )

    @staticmethod
    def _is_listed(state: Board, end: int) -> bool:
        """Return whether bodies that share the head of their names end there."""
        listed = state.ending_at(end, "Body")
        return listed is not None and listed.rank > 1 and listed.pending is not None

    def _behind_state(self, state: Board, start: int) -> int:
        """Return where the state before a ministry begins: 德国联邦外交部; *start* when there is none."""
        text = state.view.text
        for width in range(_GAP + 1):
            country = state.ending_at(start - width, "Country")
            if country is not None and self.state_gap.fullmatch(text, start - width, start):
                return country.start
        return start

    def _left_edge(self, state: Board, head_start: int, head: _Head) -> int | None:
        text = state.view.text
        lower = max(0, head_start - self.longest, text.rfind("\n", 0, head_start) + 1)
        for stop in self.stop.finditer(text, lower, head_start):
            if not _covered(state, stop.start(), stop.end(), lower):  # 刚果(金)武装部队
                lower = stop.end()
        if head.kind == "Body":
            for day in self.date_edge.finditer(text, lower, head_start):
                lower = day.end()
        lower = self._behind_words(state, lower, head_start)
        lower = self._behind_attributive(state, lower, head_start)
        lower = self._behind_conjuncts(state, lower, head_start)
        trimmed = self.trim.match(text, lower, head_start)
        if trimmed and not self._starts_known(state, lower):
            lower = trimmed.end()
        return lower if self._is_name(state, lower, head_start, head) else None

    @staticmethod
    def _starts_known(state: Board, start: int) -> bool:
        return state.starting_at(start) is not None

    def _behind_words(self, state: Board, lower: int, upper: int) -> int:
        """Return the offset behind the last grammatical word that is no part of a known name."""
        text = state.view.text
        for match in self.before.finditer(text, lower, upper):
            if not _covered(state, match.start(), match.end(), lower):
                lower = match.end()
        return lower

    def _behind_attributive(self, state: Board, lower: int, upper: int) -> int:
        """Return the offset behind the last attributive particle, but for the ones names contain."""
        text = state.view.text
        position = text.rfind(self.de, lower, upper)
        while position >= lower:
            inner = any(
                one.end() == position + 1
                for one in self.inner_de.finditer(text, max(lower, position - 4), position + 1)
            )
            if not inner and not _covered(state, position, position + 1, lower):
                return position + 1
            position = text.rfind(self.de, lower, position)
        return lower

    def _behind_conjuncts(self, state: Board, lower: int, upper: int) -> int:
        """Return the offset behind the last connective that parts the name from another actor."""
        text = state.view.text
        edges = [
            match
            for match in self.connective.finditer(text, lower, upper)
            if not _covered(state, match.start(), match.end(), lower)
        ]
        for match in reversed(edges):
            conjunct = text[lower : match.start()]
            body = state.ending_at(match.start())
            if (body is not None and body.kind not in {"Programme", "Publication"}) or self.actor_ends.search(conjunct):
                return match.end()
            if conjunct.endswith(self.endings) or self._both_of_states(state, lower, match.end()):
                return match.end()
        return lower

    @staticmethod
    def _both_of_states(state: Board, start: int, other: int) -> bool:
        """True when each conjunct begins with its state: 肯尼亚国民军、乌干达警察部队."""
        return all(state.starting_at(one, "Country") is not None for one in (start, other))

    def _is_name(self, state: Board, start: int, head_start: int, head: _Head) -> bool:
        topic = state.view.text[start:head_start]
        if self.dangling.search(topic) or len(topic.strip()) < self.shortest or self.generic.match(topic):
            return False
        known = state.starting_at(start)
        owner = known if known and known.kind in {"Body", "Country"} and known.end <= head_start else None
        tests = {"strong": self._strong, "period": self._period, "owner": self._owner, "weak": self._weak}
        tests |= {"state": self._state, "unit": self._unit}
        return tests[head.strength](state, start, topic, owner)

    def _strong(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True: a strong head makes a name with any specific topic."""
        return True

    def _period(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for a plan with a period and an owner or a topic: 妇女署2011至2013年战略计划."""
        period = self.period.search(topic)
        specific = topic[period.end() :] if period and not period.start() else ""
        long_enough = len(specific) > self.longest // 9 and not self.generic.match(specific)
        return period is not None and (owner is not None or long_enough)

    def _owner(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for what a body has: 秘书长数据库."""
        return owner is not None and owner.kind == "Body"

    def _state(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for what a state has: 科索沃警察."""
        if owner is None or owner.kind != "Country":
            return False
        return self.state_gap.fullmatch(state.view.text, owner.end, start + len(topic)) is not None

    def _unit(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for a unit that its topic tells: 监测和评价股."""
        return bool(self.topic_ends.search(topic))

    def _weak(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for a unit with its owner or its official: 高级专员办事处法治、平等和非歧视处."""
        if self.introduced.search(state.view.text, max(0, start - 6), start):
            return True
        own = len(owner) if owner else 0
        return owner is not None and len(topic) - own >= self.shortest and bool(self.owned.search(topic[own:]))


# So many characters may stand between a state and its organ.
_GAP = 3

# A phrase of more characters is a heading or a table, not a name or two.
_LONGEST_PHRASE = 600

# So many characters the name of a people has at most, with the space behind it.
_LONGEST_PEOPLE = 16

_JOINED = re.compile(r",? and (?:the )?\Z")

_PLACES = frozenset({"Country", "Place"})
# What no name of a place goes over.
_PLACE_JOINT = re.compile(r",? (?:and|in|of the|to) (?:the )?")

# A footnote mark that lost its height: … of the Child1.
_GLUED_MARK = re.compile(r"(?<=[a-z]{3})\d{1,2}\Z")


class Capitals:
    """Names written with capitals around a head word."""

    def __init__(self, words: LanguageData) -> None:
        """Compile ``names.toml``."""
        table = words.tables["names"]
        self.heads: dict[str, _Head] = {}
        for group in table["heads"]:
            for word in group["words"]:
                self.heads.setdefault(word, _Head(group["kind"], group["strength"]))
        longest_first = sorted(self.heads, key=lambda word: (-len(word), word))
        self.head = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
        self.phrase = words.pattern("names", "phrase")
        self.complement = words.pattern("names", "complement")
        self.generic = re.compile(table["generic"])
        self.first = words.pattern("names", "first")
        self.with_complement = frozenset(table["complement_heads"])
        self.whole = re.compile(table["whole"])
        self.split = re.compile(table["split"])
        self.places = Places(words, tuple(word for word in self.heads if self.heads[word].kind != "Place"))
        self.located = re.compile(table.get("located", "(?!)"))
        self.of_state = re.compile(table.get("of_state", "(?!)"))
        self.last = re.compile(table.get("last", "(?!)"))
        self.nameless = re.compile(table["nameless"])
        self.dangling = re.compile(r"(?:,? (?:and|of|the|on|for|to|in|against|by|with))+$|'s$")
        self.of_a_body = words.pattern("names", "of_a_body")
        self.apart = words.pattern("names", "apart")
        self.with_topic = words.pattern("names", "with_topic")
        self.topics = words.pattern("names", "topics")
        self.with_topics = frozenset(table["topics_heads"])
        self.organ = words.pattern("names", "organ")
        self.organ_before = re.compile(rf"(?<![\w-])(?:{'|'.join(words.tables['collaborations']['nationals'])}) $")
        self.organ_behind = words.pattern("names", "organ_behind")

    def find(self, state: Board) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, class) of each name."""
        text = state.view.text
        days = sorted(one.start for one in state.candidates if one.kind == "Interval")
        for match in self.phrase.finditer(text):
            start, end = match.span()
            while skipped := self.first.match(text, start, end):
                start = skipped.end()
            position = bisect_left(days, start)
            if position < len(days) and days[position] < end:
                end = days[position]
            if end - start > _LONGEST_PHRASE:
                continue  # no name, and each of its joints is looked at from both sides
            for piece_start, piece_end in self._pieces(state, start, end):
                yield from self._named(state, piece_start, piece_end)
        for match in self.whole.finditer(text):
            yield match.start(), match.end(), "Body"
        for start, end in self._organs(state):
            yield start, end, "Body"
        for start, end in self.places.find(state):
            yield start, end, "Place"

    def _pieces(self, state: Board, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a phrase that joins several names, each with a head of its own."""
        text = state.view.text
        for joint in self.split.finditer(text, start, end):
            second = self._kind(text, joint.end(), end)
            if second is None:
                continue
            first = self._kind(text, start, joint.start())
            one = first == "Programme" and second == "Body" and joint[0] == " and "  # Strategy and Reefs Committee
            if (first and not one) or self._parted(state, start, joint):
                yield start, joint.start()
                start = joint.end()
        yield start, end

    def _parted(self, state: Board, start: int, joint: re.Match[str]) -> bool:
        """True when a known body is joined to what belongs to a State: UNDP and Kenya's Reef Commission."""
        known, state_behind = _known_from(state, start), _known_from(state, joint.end())
        if known is None or state_behind is None or known.end != joint.start():
            return False
        return known.kind == "Body" and state_behind.kind == "Country"

    def _kind(self, text: str, start: int, end: int) -> str | None:
        """Return the class of a stretch that may be a name: it ends with a head, or the topic stands behind the first.

        What has no such part is one name: Planning, Reefs | and Effectiveness Division, Reef Council Practices | and
        Charter Branch, Programme | and Reefs Committee.
        """
        start = self._behind_post(text, start, end)
        heads = list(self.head.finditer(text, start, end))
        if not heads:
            return None
        if topic := self.with_topic.search(text, start, end):
            return self.heads[heads[0][0]].kind if heads[0].start() < topic.start() else None
        kind = self.heads[heads[-1][0]].kind
        named = heads[-1].end() == end and (kind == "Body" or heads[-1].start() > start)
        return kind if named and ", " not in text[start:end] else None

    def _named(self, state: Board, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        text = state.view.text
        end -= len(text[start:end]) - len(text[start:end].rstrip(" ,"))
        if mark := _GLUED_MARK.search(text[start:end]):
            end = start + mark.start()
        start, end = self._edges(state, start, end)
        heads = self._heads(state, start, end)
        while heads and heads[-1].end() == end and self.heads[heads[-1][0]].kind == "Body":
            loose = _JOINED.search(text, start, heads[-1].start())
            if loose is None:
                break
            end = loose.start()  # Ouest and Centre: no body is a bare head that is joined to something
            heads = self._heads(state, start, end)
        if not heads or self._is_nameless(state, start, end):
            return
        # Working Group on …: the first head names the class; … Evaluation Committee: the last
        head = heads[-1] if heads[-1].end() == end else heads[0]
        end = self._with_topics(text, start, end, head)
        specific = (text[start : head.start()] + text[head.end() : end]).strip()
        kind = self.heads[head[0]].kind
        if kind == "Place":
            start, end = self._place_alone(state, start, end, head.start())
            specific = (text[start : head.start()] + text[head.end() : end]).strip()
        if specific and not self.generic.fullmatch(specific) and not self._ends_known(state, start, end, head.end()):
            yield start, end, kind

    @staticmethod
    def _place_alone(state: Board, start: int, end: int, head: int) -> tuple[int, int]:
        """Return the edges of the place at *head* alone: Shama and Bayyadah in [Sector West]."""
        text = state.view.text
        body = _known_from(state, start)
        if body is not None and body.kind == "Body" and body.end < head:
            start = body.end + 1
        joints = list(_PLACE_JOINT.finditer(text, start, end))
        start = max((one.end() for one in joints if one.end() <= head), default=start)
        return start, min((one.start() for one in joints if one.start() > head), default=end)

    def _edges(self, state: Board, start: int, end: int) -> tuple[int, int]:
        """Return the edges of a phrase without what no name ends in, where it is, and whom it speaks of before."""
        text = state.view.text
        while loose := self.last.search(text, start, end) or self.dangling.search(text, start, end):
            end = loose.start()
        place = state.known_over(end - 1, end)
        if place is not None and place.kind in _PLACES and (where := self.located.search(text, start, place.start)):
            body = place.kind == "Place" or self._is_body(text, start, where.start())
            if body and not (place.kind == "Country" and self.of_state.search(text, start, where.start())):
                end = where.start()
        while (known := _known_from(state, start)) and known.kind in {"Country", "Place"}:
            apart = self.apart.match(text, known.end, end)
            if apart is None:
                break
            start = apart.end()  # Kenya on the [Reef Commission]
        return self._behind_post(text, start, end), end

    def _behind_post(self, text: str, start: int, end: int) -> int:
        post = self.of_a_body.match(text, start, end)
        return start if post is None or self.head.search(text, start, post.end()) else post.end()

    def _heads(self, state: Board, start: int, end: int) -> list[re.Match[str]]:
        """Return the heads of a phrase that are no part of a known name it begins with: African Union [Office]."""
        known = _known_from(state, start)
        lower = start if known is None else known.end
        return [one for one in self.head.finditer(state.view.text, start, end) if one.start() >= lower]

    def _with_topics(self, text: str, start: int, end: int, head: re.Match[str]) -> int:
        """Return the end of a name with what is told behind its head in small letters or as a list."""
        if head.end() == end and head[0] in self.with_complement and (longer := self.complement.match(text, end)):
            end = longer.end()
            if loose := self.dangling.search(text, start, end):
                end = loose.start()
        elif head[0] in self.with_topics and (longer := self.topics.match(text, end)):
            inner = self.head.finditer(text, end, longer.end())
            if self.with_topic.match(text, head.end()) and all(text.endswith(" of ", 0, one.start()) for one in inner):
                end = longer.end()  # Ministry of Labour, Trade and Industry
        return end

    def _organs(self, state: Board) -> Iterator[tuple[int, int]]:
        """Yield the forces of a state by its name or the name of its people: Kosovo police, armed forces of Kenya."""
        text = state.view.text
        for match in self.organ.finditer(text):
            start, end = match.span()
            owner = state.ending_at(start - 1, "Country")
            people = self.organ_before.search(text, max(0, start - _LONGEST_PEOPLE), start)
            if owner is not None:
                yield owner.start, end
            elif people is not None:
                yield people.start(), end
            elif behind := self.organ_behind.match(text, end):
                owner = _known_from(state, behind.end())
                if owner is not None and owner.kind == "Country":
                    yield start, owner.end

    def _is_nameless(self, state: Board, start: int, end: int) -> bool:
        """Return whether it is an office of a known body without a name of its own."""
        owner = state.starting_at(start, "Body")
        return owner is not None and self.nameless.match(state.view.text, owner.end, end) is not None

    def _is_body(self, text: str, start: int, end: int) -> bool:
        return any(self.heads[head[0]].kind == "Body" for head in self.head.finditer(text, start, end))

    def _ends_known(self, state: Board, start: int, end: int, head_end: int) -> bool:
        """True when the name is known, but for the country it ends in: Gender and Equality Commission of Kenya."""
        known = state.known_over(end - 1, end)
        if known is not None and known.start > head_end:
            if known.kind == "Country":
                return False
            if known.kind == "Body" and self._is_unit(state.view.text, start, head_end, known.start):
                return False
        return _is_known(state, start, end)

    def _is_unit(self, text: str, start: int, head_end: int, owner: int) -> bool:
        """True for a unit with a name before what it belongs to: Reefs and Ports Division of [UNDP]."""
        if text[head_end:owner] not in {" of ", " of the "}:
            return False
        words = text[start:head_end].rsplit(" ", 1)[0]
        return " " in text[start:head_end] and not self.generic.fullmatch(words)


def _known_from(state: Board, start: int) -> Candidate | None:
    """Return the name of an authority file that begins at *start*, if there is one."""
    known = state.known_over(start, start + 1)
    return known if known is not None and known.start == start else None


def _covered(state: Board, start: int, end: int, lower: int) -> bool:
    """True when the stretch lies inside a known name that begins at or behind *lower*."""
    known = state.known_over(start, end)
    return known is not None and known.start >= lower


def _is_known(state: Board, start: int, end: int) -> bool:
    """True when an authority file knows the name, or its end with no more than a verb or the like before it.

    津巴布韦人权委员会 is another body than 人权委员会, 促进…工作组 is none: only a place in front makes a new name.
    """
    known = state.known_over(end - 1, end)
    if known is None or known.end != end:
        return False
    place = state.starting_at(start, "Country") or state.starting_at(start, "Place")
    return known.start <= start or place is None or place.end > known.start


@cache
def _form(language: str) -> HeadFinal | Capitals:
    words = languages.data(language)
    forms: dict[str, type[HeadFinal | Capitals]] = {"head-final": HeadFinal, "capitals": Capitals}
    return forms[words.tables["names"]["form"]](words)


def find(state: Board) -> list[Candidate]:
    """Return the names found by form; they need the known names on the board."""
    text, language = state.view.text, state.words.code
    found = [
        Candidate(start, end, kind, "un_name", (new(kind, text[start:end], language),), confidence=0.8)
        for start, end, kind in _form(language).find(state)
    ]
    found += _described(state)
    found += small_groups(state)
    for match in _form(language).whole.finditer(text):  # sanctions committees go by the number of their resolution
        known = by_id("Body", f"Committee{match['resolution']}") if match["resolution"] else None
        if known is not None:
            found.append(Candidate(match.start(), match.end(), "Body", "un_name", (known,), rank=6))
    return found


def _described(state: Board) -> Iterator[Candidate]:
    """Yield groups that the report introduces by what they are for: a working group on diversity and inclusion.

    "The mechanism established pursuant to the ceasefire" is called "ceasefire mechanism", as the report will go on.
    """
    language = state.words.code
    for match in state.words.pattern("names", "described").finditer(state.view.text):
        start, end = match.span("name")
        parts = match.groupdict()
        name = f"{parts['topic']} {parts['head']}" if parts.get("head") else match["name"]
        yield Candidate(start, end, "Body", "un_name", (new("Body", name, language),), confidence=0.7)


@Language.factory("un_name", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_name"]``."""
    return recognizer(nlp, name, find)
