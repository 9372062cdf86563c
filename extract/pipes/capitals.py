"""Names in capitals: the capitalized phrase around a head, and what may follow it in small letters."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.heads import heads
from extract.pipes.board import PLACES
from extract.pipes.place import Places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.languages import LanguageData
    from extract.pipes.board import Board, Candidate

__all__ = ["Capitals"]

# A phrase of more characters is a heading or a table, not a name or two.
_LONGEST_PHRASE = 600
# What a body may be for: the Steering Committee for the Reef Programme is one all the same.
_WHAT_FOR = frozenset({"Programme", "Treaty", "Meeting"})
# So many characters the name of a people has at most, with the space behind it.
_LONGEST_PEOPLE = 16
# So many characters before a name tell whether it is a meeting.
_BEFORE_MEETING = 40
# Acronyms of so few letters may be anything.
_SHORT_ACRONYM = 2
# A footnote mark that lost its height: … of the Child1.
_GLUED_MARK = re.compile(r"(?<=[a-z]{3})\d{1,2}\Z")


class Capitals:
    """Names written with capitals around a head word."""

    def __init__(self, words: LanguageData) -> None:
        """Compile ``names.toml``."""
        table = words.tables["names"]
        self.heads = heads(words)
        longest_first = sorted(self.heads, key=lambda word: (-len(word), word))
        self.head = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")
        self.phrase = words.pattern("names", "phrase")
        self.complement = words.pattern("names", "complement")
        self.generic = re.compile(table["generic"])
        self.first = words.pattern("names", "first")
        self.with_complement = frozenset(table["complement_heads"])
        self.whole = words.pattern("names", "whole")
        self.split = re.compile(table["split"])
        self.joined: str = table["joined"]
        self.listed = words.pattern("names", "listed")
        self.places = Places(words, tuple(word for word in self.heads if self.heads[word].kind != "Place"))
        self.located = words.pattern("names", "located")
        self.of_state = words.pattern("names", "of_state")
        self.last = words.pattern("names", "last")
        self.office_of_post = words.pattern("names", "office_of_post")
        self.going_on = frozenset(table["going_on"])
        self.legal = words.pattern("names", "legal")
        self.nameless = re.compile(table["nameless"])
        self.law = words.pattern("names", "law")
        self.dangling = words.pattern("names", "dangling")
        self.bare_head = words.pattern("names", "bare_head")
        self.place_joint = words.pattern("names", "place_joint")
        self.of_a_body = words.pattern("names", "of_a_body")
        self.apart = words.pattern("names", "apart")
        self.with_topic = words.pattern("names", "with_topic")
        self.topics = words.pattern("names", "topics")
        self.with_topics = frozenset(table["topics_heads"])
        self.organ = words.pattern("names", "organ")
        self.organ_before = re.compile(rf"(?<![\w-])(?:{'|'.join(words.tables['collaborations']['nationals'])}) $")
        self.owner_behind = words.pattern("names", "owner_behind")
        self.unit_of = words.pattern("names", "unit_of")
        self.possessed: str = words.tables["names"]["possessed"]
        self.shared: str = words.tables["names"]["shared"]
        self.bound = words.pattern("names", "bound")
        self.gathered = frozenset(table["gathered"])
        self.gathered_before = words.pattern("names", "gathered_before")
        self.gathered_behind = words.pattern("names", "gathered_behind")
        nationals = "|".join(words.tables["collaborations"]["nationals"])
        self.acronym = words.pattern("names", "acronym")
        self.acronym_none = words.pattern("names", "acronym_none")
        self.another = words.pattern("names", "another")
        self.national = re.compile(rf"(?<![\w-])(?:{table['national']}|{nationals}) \Z")

    def find(self, state: Board) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, class) of each name."""
        text = state.view.text
        intervals = [one for one in state.candidates if one.kind == "Interval"]
        days = sorted(one.start for one in intervals)
        behind_days = {character: one.end for one in intervals for character in range(one.start, one.end)}
        for match in self.phrase.finditer(text):
            start, end = match.span()
            day_end = behind_days.get(start)
            if day_end is not None and text[day_end : day_end + 2].strip().islower():  # on 23 August the | Reef Council
                start = next((at for at in range(day_end, end) if text[at].isupper()), end)
            while skipped := self.first.match(text, start, end):
                start = skipped.end()
            position = bisect_left(days, start)
            if position < len(days) and days[position] < end:
                end = days[position]
            place = state.known_over(end - 1, end)
            if place is not None and place.kind in PLACES:
                end = place.end  # Latin America [and the Caribbean]
            if end - start > _LONGEST_PHRASE:
                continue  # no name, and each of its joints is looked at from both sides
            start = self._behind_list(state, start, end)
            for piece_start, piece_end in self._pieces(state, start, end):
                yield from self._named(state, piece_start, piece_end)
        for match in self.whole.finditer(text):
            yield match.start(), match.end(), "Body"
        for start, end in self._organs(state):
            yield start, end, "Body"
        for start, end in self.places.find(state):
            yield start, end, "Place"

    def _behind_list(self, state: Board, start: int, end: int) -> int:
        """Return where a name begins behind the known bodies and States that are listed before it.

        UNICEF, UNHCR and [Reef Council], where UNICEF and UNHCR Reef Council is one.
        """
        text, last = state.view.text, start
        while (known := state.known_from(last)) and known.kind in {"Body", "Country"} and known.end < end:
            joint = self.listed.match(text, known.end, end)
            if joint is None:
                return start  # the last one is a part of the name
            last = joint.end()
        return last

    def _pieces(self, state: Board, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of a phrase that joins several names, each with a head of its own."""
        text = state.view.text
        for joint in self.split.finditer(text, start, end):
            first = self._kind(text, start, self._before_place(state, start, joint.start()))
            second = self._kind(text, joint.end(), end)
            if not second and first == "Body" and self._is_other_body(state, joint.end(), end):
                second = first
            if not second and self._is_closed(text, start, joint, end):
                yield start, joint.start()
                start = joint.end()
            if not second or self._is_topic(text, start, joint, end):
                continue
            one = first == "Programme" and second == "Body" and joint[0] == " and "  # Strategy and Reefs Committee
            if (
                (first and not one)
                or self._parted(state, start, joint)
                or self._is_acronym(state, start, joint.start())
            ):
                yield start, joint.start()
                start = joint.end()
        yield start, end

    def _before_place(self, state: Board, start: int, end: int) -> int:
        """Return where a stretch ends without the place in which it is: Reef Council[ in Kenya]."""
        place = state.known_over(end - 1, end)
        if place is None or place.kind not in PLACES:
            return end
        where = self.located.search(state.view.text, start, place.start)
        return end if where is None else where.start()

    def _is_closed(self, text: str, start: int, joint: re.Match[str], end: int) -> bool:
        """True for a name that is whole before a joint, with no head behind it: the Reef Party | and Ansar al-Reef."""
        if self.head.search(text, joint.end(), end) or self.with_topic.search(text, start, joint.start()):
            return False
        heads = list(self.head.finditer(text, start, joint.start()))
        if not heads or heads[-1].end() != joint.start() or heads[-1].start() == start:
            return False
        return self.heads[heads[-1][0]].kind == "Body" and heads[-1][0] not in self.going_on

    def _is_other_body(self, state: Board, start: int, end: int) -> bool:
        """True when a stretch is a known body or an acronym: the Reef Force and [UNICEF], and [CIRAT]."""
        known = state.known_from(start)
        if known is not None:
            return known.kind == "Body" and known.end >= end
        return self._is_acronym(state, start, end)

    def _is_acronym(self, state: Board, start: int, end: int) -> bool:
        """True for an acronym that may be a body's and nobody knows: [CIRAT] and the Reef Centre."""
        found = None if state.known_from(start) else self.acronym.fullmatch(state.view.text, start, end)
        return found is not None and end - start > _SHORT_ACRONYM and self.acronym_none.match(found[0]) is None

    def _is_topic(self, text: str, start: int, joint: re.Match[str], end: int) -> bool:
        """True when the second is a bare head that goes on with what the first is for: Ministry of Ports and Police."""
        bare = self.head.fullmatch(text, joint.end(), end) is not None and "the" not in joint[0]
        return bare and self.with_topic.search(text, start, joint.start()) is not None

    def _parted(self, state: Board, start: int, joint: re.Match[str]) -> bool:
        """True when a known body is joined to what belongs to a State: UNDP and Kenya's Reef Commission."""
        known, state_behind = state.known_from(start), state.known_from(joint.end())
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
        listed = ", " in text[start:end] and self.joined not in text[text.rindex(", ", start, end) : end]
        return kind if named and not listed else None

    def _named(self, state: Board, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        text = state.view.text
        end -= len(text[start:end]) - len(text[start:end].rstrip(" ,"))
        if mark := _GLUED_MARK.search(text[start:end]):
            end = start + mark.start()
        start, end = self._edges(state, start, end)
        heads = self._heads(state, start, end)
        while heads and heads[-1].end() == end and self.heads[heads[-1][0]].kind == "Body":
            loose = self.bare_head.search(text, start, heads[-1].start())
            if loose is None or self._is_topic(text, start, loose, end):
                break
            end = loose.start()  # Ouest and Centre: no body is a bare head that is joined to something
            heads = self._heads(state, start, end)
        if not heads or self.law.match(text, start, end) or self._is_nameless(state, start, end):
            return
        behind = state.known_over(end - 1, end)
        if behind is not None and behind.kind == "Body":  # Directorate for Reefs of the Kenyan Police: not the Police
            heads = [one for one in heads if one.end() <= behind.start] or heads
        # Working Group on …: the first head names the class; … Evaluation Committee: the last
        named = [one for one in heads if not self.another.match(text, one.end(), end)]
        if not named and self.heads[heads[0][0]].kind == "Body":
            return
        ends = heads[-1].end() == end
        whole = ends and self.heads[heads[-1][0]].kind in _WHAT_FOR
        last = ends and not (whole and any(self._is_for_something(text, one, end) for one in heads))
        head = heads[-1] if last else (named or heads)[0]
        end = self._with_topics(text, start, end, head)
        kind = self.heads[head[0]].kind
        if head[0] in self.gathered and self._is_held(text, start, end):
            kind = "Meeting"
        if kind == "Place":
            start, end = self._place_alone(state, start, end, head.start())
        specific = (text[start : head.start()] + text[head.end() : end]).strip()
        if specific and not self.generic.fullmatch(specific) and not self._ends_known(state, start, end, head.end()):
            legal = self.legal.match(text, end)  # the Reef Project, Inc.
            yield (start, legal.end(), "Body") if legal is not None else (start, end, kind)

    def _is_for_something(self, text: str, head: re.Match[str], end: int) -> bool:
        """Return whether a head is that of a body, and what this is for stands behind it: [Committee] of the Fund."""
        return self.heads[head[0]].kind == "Body" and self.with_topic.match(text, head.end(), end) is not None

    def _is_held(self, text: str, start: int, end: int) -> bool:
        """True for a meeting, by the words around its name: convened the Reef Forum; the Reef Forum, held in Lima."""
        before = self.gathered_before.search(text, max(0, start - _BEFORE_MEETING), start)
        return before is not None or self.gathered_behind.match(text, end) is not None

    def _place_alone(self, state: Board, start: int, end: int, head: int) -> tuple[int, int]:
        """Return the edges of the place at *head* alone: Shama and Bayyadah in [Sector West]."""
        text = state.view.text
        body = state.known_from(start)
        if body is not None and body.kind == "Body" and body.end < head:
            start = body.end + 1
        joints = list(self.place_joint.finditer(text, start, end))
        start = max((one.end() for one in joints if one.end() <= head), default=start)
        return start, min((one.start() for one in joints if one.start() > head), default=end)

    def _edges(self, state: Board, start: int, end: int) -> tuple[int, int]:
        """Return the edges of a phrase without what no name ends in, where it is, and whom it speaks of before."""
        text = state.view.text
        while loose := self.last.search(text, start, end) or self.dangling.search(text, start, end):
            if self.office_of_post.fullmatch(text, start, end):
                break
            end = loose.start()
        place = state.known_over(end - 1, end)
        first = self._first_listed(state, place) if place is not None and place.kind in PLACES else end
        if place is not None and place.kind in PLACES and (where := self.located.search(text, start, first)):
            body = place.kind == "Place" or self._is_body(text, start, where.start())
            if body and not (place.kind == "Country" and self.of_state.search(text, start, where.start())):
                end = where.start()
        if place is not None and place.kind in PLACES and self.bound.search(text, start, place.start):
            end = text.rindex(" to ", start, place.start)
        if place is not None and place.kind == "Country" and (beside := self._body_beside(state, start, place.start)):
            end = beside  # Reef Division of UNDP | and Kenya, Reef Office | and Kenya
        while (known := state.known_from(start)) and known.kind in PLACES:
            apart = self.apart.match(text, known.end, end)
            if apart is None:
                break
            start = apart.end()  # Kenya on the [Reef Commission]
        return self._behind_post(text, start, end), end

    def _first_listed(self, state: Board, place: Candidate) -> int:
        """Return where the list of places begins that ends in *place*: Reef Authority in [Kenya] and Chad."""
        first = place
        while state.view.text.endswith(self.joined, 0, first.start):
            other = state.ending_at(first.start - len(self.joined))
            if other is None or other.kind not in PLACES:
                break
            first = other
        return first.start

    def _body_beside(self, state: Board, start: int, country: int) -> int | None:
        """Return the end of the known body, or of the head, to which a State is joined that begins at *country*."""
        text = state.view.text
        joint = next((one for one in self.split.finditer(text, start, country) if one.end() == country), None)
        if joint is None:
            return None
        end = joint.start()
        body = state.known_over(end - 1, end)
        known = body is not None and body.kind == "Body" and body.start > start
        headed = any(
            self.heads[one[0]].kind == "Body" and one.end() == end for one in self.head.finditer(text, start, end)
        )
        return end if known or headed else None

    def _behind_post(self, text: str, start: int, end: int) -> int:
        post = self.of_a_body.match(text, start, end)
        return start if post is None or self.head.search(text, start, post.end()) else post.end()

    def _heads(self, state: Board, start: int, end: int) -> list[re.Match[str]]:
        """Return the heads of a phrase, none of a known name it begins with or of a State in it.

        African Union [Office]; [Institute] of the Russian Federation.
        """
        known = state.known_from(start)
        lower = start if known is None else known.end
        found = [one for one in self.head.finditer(state.view.text, start, end) if self.heads[one[0]].kind]
        if known is not None and known.kind == "Body" and self._is_of_state(state, known.end, end):
            return found  # Commission on Human Rights of Kenya
        heads = [one for one in found if one.start() >= lower]
        return [one for one in heads if not self._names_a_place(state, one)]

    def _is_of_state(self, state: Board, start: int, end: int) -> bool:
        """True for a State with what ties it to the body before it: Commission on Reefs[ of the Philippines]."""
        behind = self.owner_behind.match(state.view.text, start)
        known = None if behind is None else state.known_from(behind.end())
        return known is not None and known.kind == "Country" and known.end == end

    @staticmethod
    def _names_a_place(state: Board, head: re.Match[str]) -> bool:
        known = state.known_over(*head.span())
        return known is not None and known.kind in PLACES

    def _with_topics(self, text: str, start: int, end: int, head: re.Match[str]) -> int:
        """Return the end of a name with what is told behind its head in small letters or as a list."""
        if head.end() == end and head[0] in self.with_complement and (longer := self.complement.match(text, end)):
            end = longer.end()
            if loose := self.dangling.search(text, start, end):
                end = loose.start()
        elif head[0] in self.with_topics and self.with_topic.match(text, head.end()):
            longer = self.topics.match(text, end)
            other = longer and self._another_body(text, end, longer.end())
            if other:  # Ministry of Labour, Women and Ports | and the Reef Agency
                longer = self.topics.match(text, end, text.rfind(self.joined, end, other.start()))
            if longer is not None and not self._another_body(text, end, longer.end()):
                end = longer.end()  # Ministry of Labour, Trade and Industry
        return end

    def _another_body(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first head of a list of topics that is no topic, as in [Ministry of] Labour, Reefs [Agency]."""
        found = (one for one in self.head.finditer(text, start, end) if self.heads[one[0]].kind)
        return next((one for one in found if not text.endswith(" of ", 0, one.start())), None)

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
            elif behind := self.owner_behind.match(text, end):
                owner = state.known_from(behind.end())
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
            if known.kind in PLACES:
                return False
            if known.kind == "Body" and self._is_unit(state.view.text, start, head_end, known.start):
                return False
        if known is not None and known.kind == "Body" and self.national.search(state.view.text, start, known.start):
            return False  # National Security Council
        return state.is_known(start, end)

    def _is_unit(self, text: str, start: int, head_end: int, owner: int) -> bool:
        """True for a unit with a name before what it belongs to: Reefs Division, Bureau for Reefs of [UNDP]."""
        if text.endswith(self.shared, 0, start):
            return False  # the joint Reefs Unit of [UNDP] and another
        topic = self.with_topic.match(text, head_end, owner)
        if topic is not None and topic.end() < owner:
            whose = list(self.unit_of.finditer(text, topic.end(), owner))
            return bool(whose) and whose[-1].end() == owner and text[whose[-1].start() :].startswith(self.possessed)
        if self.unit_of.fullmatch(text, head_end, owner) is None:
            return False
        words = text[start:head_end].rsplit(" ", 1)[0]
        return " " in text[start:head_end] and not self.generic.fullmatch(words)
