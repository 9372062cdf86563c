"""Names with the head at the end: they grow from it to the left until a word that cannot be part of a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

from extract.heads import heads
from extract.pipes.board import PLACES
from extract.starts import guarded
from extract.view import around

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.heads import Head
    from extract.languages import LanguageData
    from extract.pipes.board import Board, Candidate

__all__ = ["HeadFinal"]

# So many characters may stand between a state and its organ.
_GAP = 8
# What stands behind the place of a dateline.
_DASH = re.compile("[-—]")
# The class of parts of the world.
_REGION = "Region"
# What a treaty or an agreement has by the end of its name.
_TITLED = frozenset({"strong", "unit"})
# What makes no name by itself may make one in a list with a body.
_DOUBTFUL = frozenset({"weak", "unit", "sounded", "listed"})


class HeadFinal:
    """Names that grow to the left of their head."""

    def __init__(self, words: LanguageData) -> None:
        """Compile ``names.toml``."""
        table = words.tables["names"]
        self.heads = list(heads(words).values())
        self.guards = [re.compile(head.guard) if head.guard else None for head in self.heads]
        self.automaton = AhoCorasick([head.word for head in self.heads], matchkind=MatchKind.LeftmostLongest)
        self.endings = tuple(head.word for head in self.heads if len(head.word) > 1)
        self.verbs = frozenset(table["verbs"])
        self.adverbs = re.compile(table["adverbs"])
        self.joined_heads = frozenset(table["joined_heads"])
        self.in_country = frozenset(table["in_country"])
        self.sent_to = re.compile(table["sent_to"])
        self.units = frozenset(head.word for head in self.heads if len(head.word) == 1)
        self.whole = re.compile(guarded(words.expand("names", table["whole"])))
        self.stop = re.compile(r"[^\w、·\-/\"“”' —]|—(?=—)|(?<=[A-Za-z\d—])—|[\n“”]", re.UNICODE)
        self.before = re.compile(table["before"], re.VERBOSE)
        self.connective = re.compile(table["connectives"])
        self.actor_ends = re.compile(table["actor_ends"])
        self.topic_ends = re.compile(table["topic_ends"])
        self.generic = re.compile(rf"{table['generic']}\Z")
        self.common = re.compile(rf"{table['common']}\Z")
        self.trim = re.compile(table["trim"])
        self.inner_de = re.compile(table["inner_de"])
        self.de = table["attributive"]
        self.unit_topic = re.compile(table["unit_topic"])
        self.system: str = table["system"]
        self.department: str = table["department"]
        self.longest: int = table["longest"]
        self.shortest: int = table["shortest"]
        self.of_system = re.compile(table["of_system"])
        self.owned = re.compile(table["owned"])
        self.schools = re.compile(table["schools"])
        self.foreign = re.compile(table["foreign"])
        self.sounded = re.compile(words.expand("names", table["sounded"]))
        self.worldwide = re.compile(table["worldwide"])
        self.worldwide_heads = frozenset(table["worldwide_heads"])
        self.dangling = re.compile(rf"(?:{table['connectives']})$")
        self.date_edge = re.compile(table["date_edge"])
        self.introduced = re.compile(table["introduced"])
        self.period = re.compile(table["period"])
        self.state_gap = re.compile(table["state_gap"])
        self.title_end: str = table["title_end"]
        self.apart_from_title = re.compile(table["apart_from_title"])
        self.plural = re.compile(table["plural"])
        self.staff_head = re.compile(table["staff_head"])

    def find(self, state: Board) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, class) of each name."""
        text = state.view.text
        for number, head_start, end in self.automaton.find_matches_as_indexes(text):
            guard = self.guards[number]
            if guard is not None and not guard.match(text, end):
                continue
            head = self.heads[number]
            if head.strength == "never" or self._is_surely_known(state, head_start, end):
                continue
            start = self._left_edge(state, head_start, head)
            if start is not None and not state.is_known(start, end) and not self._is_listed(state, end):
                yield start, end, head.kind
        for match in self.whole.finditer(text):
            start = self._whole_start(state, match)
            if start < match.end() and not self._are_many(text, start, match.end()):
                yield start, match.end(), "Body"

    def _is_surely_known(self, state: Board, head_start: int, end: int) -> bool:
        """Return whether a known name ends there, or goes on, and no place before it could make it another's."""
        known = state.known_over(head_start, end)
        if known is None or known.end < end:
            return False
        goes_on = known.end > end  # 特别程序、人权理事会 | 咨询委员会
        named = self.system != "" and state.view.text.startswith(self.system, known.start)
        whole = named and state.ending_at(known.start, "Country") is None  # 在巴黎 | 联合国教科文组织
        return goes_on or whole or not state.places_between(head_start - self.longest, known.start)

    @staticmethod
    def _is_listed(state: Board, end: int) -> bool:
        """Return whether bodies that share the head of their names end there."""
        listed = state.ending_at(end, "Body")
        return listed is not None and listed.rank > 1 and listed.pending is not None

    def _whole_start(self, state: Board, match: re.Match[str]) -> int:
        """Return where a whole name begins, its end where a mission to the United Nations is nobody's."""
        seat = match.start("seat")
        if seat < 0:
            start = self._behind_state(state, match.start())
            owner = state.ending_at(start, "Body") if match[0].endswith(self.department) else None
            return start if owner is None or not owner.entities else owner.start  # 粮农组织林业部
        sender = state.ending_at(seat, "Country") or state.ending_at(seat, "Body")
        return match.end() if sender is None else sender.start

    def _behind_state(self, state: Board, start: int) -> int:
        """Return where the state before a ministry begins: 德国联邦外交部; *start* when there is none."""
        text = state.view.text
        for width in range(_GAP + 1):
            country = state.ending_at(start - width, "Country")
            if country is not None and self.state_gap.fullmatch(text, start - width, start):
                return country.start
        return start

    def _left_edge(self, state: Board, head_start: int, head: Head) -> int | None:
        text = state.view.text
        lower = max(0, head_start - self.longest, text.rfind("\n", 0, head_start) + 1)
        for stop in self.stop.finditer(text, lower, head_start):
            if not _covered(state, stop.start(), stop.end(), lower):  # 刚果(金)武装部队
                lower = stop.end()
        if head.kind == "Body":
            for day in self.date_edge.finditer(text, lower, head_start):
                lower = day.end()
        lower = self._behind_dateline(state, lower, head_start)
        lower = self._behind_words(state, lower, head_start)
        lower = self._behind_attributive(state, lower, head_start)
        lower = self._behind_conjuncts(state, lower, head_start)
        trimmed = self.trim.match(text, lower, head_start)
        if trimmed and not self._starts_known(state, lower):
            lower = trimmed.end()
        titled = self._titled(state, lower, head_start, head)
        if titled is not None:
            return titled
        if head.word in self.in_country and (
            self._is_in_country(state, lower, head_start) or self._is_of_staff(state, lower, head_start, head)
        ):
            return None
        if self._is_quoted(state.view.text, lower, head_start, head):
            return lower
        if not self._may_be_name(state, lower, head_start, head):
            return None
        if self._is_name(state, lower, head_start, head):
            return lower
        if head.kind == "Body" and self._is_doubtful(state.view.text[lower:head_start], head):
            state.doubtful.append((lower, head_start + len(head.word)))
        return None

    def _is_doubtful(self, topic: str, head: Head) -> bool:
        """Return whether a list with bodies could show a name: a specific topic, or one of many general words."""
        if self.generic.match(topic):
            return head.strength == "strong" and len(topic) >= 2 * self.shortest
        return head.strength in _DOUBTFUL

    def _behind_dateline(self, state: Board, lower: int, upper: int) -> int:
        """Return the offset behind the dash of a dateline: 罗马-英国国际发展部."""
        dash = _DASH.search(state.view.text, lower, upper)
        if dash is None or state.ending_at(dash.start(), "Place") is None:
            return lower
        known = state.starting_at(dash.end())
        return dash.end() if known is not None and known.kind in {"Body", "Country"} else lower

    def _titled(self, state: Board, lower: int, head_start: int, head: Head) -> int | None:
        """Return where the title begins whose unit or organ has its name behind it: 《水俣公约》执行支助股."""
        text = state.view.text
        if (
            head.strength not in _TITLED
            or head_start - lower < self.shortest
            or not text.endswith(self.title_end, 0, lower)
        ):
            return None
        title = state.ending_at(lower)
        if title is None or self.dangling.search(text, lower, head_start):
            return None
        before = text[max(0, title.start - _GAP) : title.start]
        return None if self.apart_from_title.search(before) else title.start

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
            owned = self.unit_topic.search(conjunct) and state.starting_at(lower, "Body") is not None
            if owned and self.generic.match(text, match.end(), upper):
                continue  # 环境署政策与 | 项目司: alone it is no name
            if len(conjunct) < self.shortest:
                return match.end()  # what a word before it left: 代表 | 处、…, 主席 | 府、…
            if self._are_regions(state, lower, match):
                continue  # 西非和中非健康研究所
            body = state.ending_at(match.start())
            if (body is not None and body.kind not in {"Programme", "Publication"}) or self.actor_ends.search(conjunct):
                return match.end()
            another = self.system != "" and text.startswith(self.system, match.end())  # 裁军部与 | 联合国环境部
            if another or conjunct.endswith(self.endings) or self._is_of_state(state, match):
                return match.end()
        return lower

    @staticmethod
    def _are_regions(state: Board, start: int, joint: re.Match[str]) -> bool:
        """True when a region from *start* is joined to another: both are what the body behind them is for."""
        one, other = state.starting_at(start, "Place"), state.starting_at(joint.end(), "Place")
        if one is None or other is None or one.end != joint.start():
            return False
        return all(entity.subclass == _REGION for place in (one, other) for entity in place.entities)

    @staticmethod
    def _is_of_state(state: Board, joint: re.Match[str]) -> bool:
        """True when the conjunct behind *joint* begins with its state, and no state stands right before.

        肯尼亚国民军、 | 乌干达警察部队; but 巴西和阿根廷委员会 is one.
        """
        behind = state.starting_at(joint.end(), "Country") is not None
        return behind and state.ending_at(joint.start(), "Country") is None

    def _may_be_name(self, state: Board, start: int, head_start: int, head: Head) -> bool:
        topic = state.view.text[start:head_start]
        if head.word in self.units and topic.endswith(head.word):
            return False  # 条约科 | 科长
        if head.word in self.verbs and self.adverbs.sub("", topic).endswith((*self.endings, *self.units)):
            return False
        if (
            (self.dangling.search(topic) and head.word not in self.joined_heads)
            or len(topic.strip()) < self.shortest
            or self._are_many(state.view.text, start, head_start + len(head.word))
        ):
            return False
        return not (state.view.text.endswith(self.de, 0, start) and self.common.match(topic + head.word))

    def _is_name(self, state: Board, start: int, head_start: int, head: Head) -> bool:
        topic = state.view.text[start:head_start]
        if self.generic.match(topic):
            return False
        known = state.starting_at(start)
        owner = known if known and known.kind in {"Body", *PLACES} and known.end <= head_start else None
        if head.word in self.worldwide_heads and (self.worldwide.fullmatch(topic) or self.foreign.fullmatch(topic)):
            return True
        tests = {"strong": self._strong, "period": self._period, "owner": self._owner, "weak": self._weak}
        tests |= {"state": self._state, "unit": self._unit, "sounded": self._sounded}
        return head.strength in tests and tests[head.strength](state, start, topic, owner)

    def _is_quoted(self, text: str, start: int, head_start: int, head: Head) -> bool:
        """Return whether quotation marks enclose just the name of a body, however general its topic: “青年行动联盟”."""
        end = head_start + len(head.word)
        quoted = text[start - 1 : start] == "“" and text[end : end + 1] == "”"
        return quoted and head.kind == "Body" and head_start - start > self.shortest

    def _are_many(self, text: str, start: int, end: int) -> bool:
        """True where several of a kind are spoken of: 112个 | 国家统计局."""
        return self.plural.search(around(text, start, end, _GAP)) is not None

    def _is_of_staff(self, state: Board, start: int, head_start: int, head: Head) -> bool:
        """True where only a body stands before the office of its chief of staff: 近东救济工程处 | 办公室主任."""
        body = state.starting_at(start, "Body")
        behind = self.staff_head.match(state.view.text, head_start + len(head.word))
        return behind is not None and body is not None and body.end == head_start

    def _is_in_country(self, state: Board, start: int, end: int) -> bool:
        """True where only places stand before the head, or between it and its body: 妇女署中国 | 办公室."""
        text, position = state.view.text, start
        body = state.starting_at(start, "Body")
        if body is not None and (sent := self.sent_to.match(text, body.end, end)):
            position = sent.end()
        while position < end:
            joint = self.connective.match(text, position, end)
            place = state.known_from(joint.end() if joint else position)
            if place is None or place.kind not in PLACES:
                return False
            position = place.end
        return position == end and (body is None or body.end < end)

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
        if owner is None or owner.kind not in PLACES:
            return False
        return self.state_gap.fullmatch(state.view.text, owner.end, start + len(topic)) is not None

    def _unit(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for a unit that its topic tells, 监测和评价股, or its owner."""
        return bool(self.topic_ends.search(topic)) or self._weak(state, start, topic, owner)

    def _sounded(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for what somebody has whose name is written by its sounds: 盖洛普公司."""
        return owner is None and self.sounded.fullmatch(topic) is not None

    def _weak(self, state: Board, start: int, topic: str, owner: Candidate | None) -> bool:
        """Return True for a unit with its owner or its official: 高级专员办事处法治、平等和非歧视处."""
        if self.introduced.search(state.view.text, max(0, start - 6), start):
            return True
        if self.schools.search(topic):
            return True
        ministry = None if owner else self.whole.match(state.view.text, start, start + len(topic))
        system = self.of_system.match(state.view.text, start)
        own = len(owner) if owner else len(ministry[0]) if ministry else 0
        if own == 0 and system is not None and system.end() > start + len(topic):
            return True  # 联合国人权事务联合办事处
        return own > 0 and len(topic) - own >= self.shortest and bool(self.owned.search(topic[own:]))


def _covered(state: Board, start: int, end: int, lower: int) -> bool:
    """True when the stretch lies inside a known name that begins at or behind *lower*."""
    known = state.known_over(start, end)
    return known is not None and known.start >= lower
