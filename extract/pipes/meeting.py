"""``un_meeting``: sessions, numbered meetings and numbered conferences.

A session belongs to an organ: the one named right before it (``委员会第四十九届会议``) or, in languages that put it
behind, right after it (``the fifty-fifth session of the Commission``). The organ and the date between them are part of
the mention, as annotation.md takes the longest stretch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.language import Language

from extract.identity import meeting, new, sitting
from extract.owner import end_of_masthead
from extract.pipes.board import Candidate, recognizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from spacy.tokens import Doc

    from extract.discourse import Discourse
    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["PendingMeeting", "PendingNumbered", "PendingYearly", "find", "ordinal"]


_TEN, _HUNDRED = 10, 100


def ordinal(text: str, words: LanguageData) -> int | None:
    """Return the number that an ordinal or numeral of the language stands for, ``None`` when it is none."""
    digits = re.match(r"\d+", text)
    if digits:
        return int(digits[0])
    values: Mapping[str, int] = words.tables["meetings"]["numerals"]
    if words.tables["meetings"].get("numeral_words"):
        parts = [part for part in re.split(r"[-\s]+", text.lower()) if part and part != "and"]
        total = 0
        for part in parts:
            if part not in values:
                return None
            total = total * values[part] if values[part] == _HUNDRED and total else total + values[part]
        return total or None
    total = current = 0
    for char in text:
        value = values.get(char)
        if value is None:
            return None
        if value >= _TEN:
            total += (current or 1) * value
            current = 0
        else:
            current = current * _TEN + value if current and not total else value
    return total + current or None


@dataclass(frozen=True, slots=True)
class PendingMeeting:
    """A session whose organ is a short form or not named with it."""

    number: str
    short_form: str | None

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the organ that the short form means here, else the organ of the session named last."""
        found = self.organ(discourse)
        if found is None:
            return None
        return (meeting(found[0], self.number),), found[1]

    def organ(self, discourse: Discourse, *, yearly: bool = False) -> tuple[Entity, float] | None:
        """Return the organ and how sure it is; of a *yearly* session an Executive Board named before goes first."""
        if self.short_form is not None:
            return discourse.resolve(self.short_form, "Body")
        if yearly:
            for seen in reversed(discourse.history[-60:]):
                for one in (*seen.entity.points_to, seen.entity):
                    if one.subclass == "ExecutiveBoard":
                        return one, 0.7
        for seen in reversed(discourse.history[-60:]):
            if seen.entity.kind == "Meeting" and seen.entity.points_to:
                return seen.entity.points_to[0], 0.7
            if seen.entity.kind == "Body" and seen.entity.subclass in _WITH_SESSIONS:
                return seen.entity, 0.7
        return None


@dataclass(frozen=True, slots=True)
class PendingYearly:
    """A yearly session without its year: the year is the one spoken of."""

    session: str
    of: PendingMeeting
    known: Entity | None

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the organ and the year named last."""
        year = discourse.last_year
        found = (self.known, 1.0) if self.known else self.of.organ(discourse, yearly=True)
        if found is None or year is None:
            return None
        return (meeting(found[0], f"{year}/{self.session}"),), 0.6


@dataclass(frozen=True, slots=True)
class PendingNumbered:
    """A numbered meeting in the report on a session: of the organ whose session it is, unless another is named.

    Such numbers begin again at each session; committees of experts count on.
    """

    number: str
    organ: Entity | None
    short_form: str | None
    #: whether the organ stands with it, or only in the same sentence
    together: bool
    #: where its sentence begins, ``None`` where the words around it show that it is another's
    since: int | None
    #: whether it is said to be that of whoever the sentence has named: held its 3rd meeting
    own: bool

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the organ named with it, the last one of its sentence that meets in sessions, or that of the report."""
        ours = discourse.session
        found = discourse.resolve(self.short_form, "Body") if self.short_form is not None else None
        organ = self.organ or (found[0] if found is not None else None)
        confidence = 1.0
        if organ is None or not (self.together or organ.subclass in _WITH_SESSIONS):
            if ours is None or self.since is None:
                return None
            named = [seen.entity for seen in reversed(discourse.history[-60:]) if seen.start >= self.since]
            bodies = [one for one in named if one.kind == "Body"]
            organ = next((one for one in bodies if one.subclass in _WITH_SESSIONS or one == ours[0]), ours[0])
            if self.own and bodies and organ not in bodies:
                return None  # the Reef Network held its 3rd meeting
            confidence = 0.7
        counted = ours is not None and ours[1] and organ == ours[0] and organ.subclass != _COUNTS_ON
        number = f"{ours[1]}/{self.number}" if ours is not None and counted else self.number
        return (meeting(organ, number),), confidence


#: Committees whose meetings have numbers of their own whatever the session.
_COUNTS_ON = "TreatyBody"
_WITH_SESSIONS = {
    "PrincipalOrgan", "SubsidiaryOrgan", "FunctionalCommission", "RegionalCommission", "TreatyBody", "ExecutiveBoard",
    "ExpertBody", "MainCommittee", "SubsidiaryBody",
}  # fmt: skip


def _with_parent(state: Board, body: Candidate) -> int:
    """Return where the organ begins; in a masthead its parent stands on the line before (儿童基金会 / 执行局)."""
    parent = state.ending_at(body.start - 1, "Body") if state.view.text[body.start - 1 : body.start] == "\n" else None
    block = state.view.blocks[state.view.block_at(body.start)][0]
    return parent.start if parent is not None and parent.entities and block.kind == "masthead" else body.start


def _organ(state: Board, start: int, end: int) -> tuple[tuple[int, int], Entity | None, str | None]:
    """Return where a session and its organ begin and end, and the organ or its short form.

    The organ right behind goes before the body that is only named earlier in the sentence.
    """
    begin, organ, short = _organ_before(state, start)
    if begin < start:
        return (begin, end), organ, short
    stop, other, other_short = _organ_after(state, end)
    if stop > end or (organ is None and short is None):
        return (start, stop), other, other_short
    return (start, end), organ, short


# Where the sentence before ends.
_ENDS = re.compile(r"\.\s|[。;]")
_REACH = 24  # characters between an organ and its session


def _organ_before(state: Board, start: int) -> tuple[int, Entity | None, str | None]:
    """Return where the organ before *start* begins, the organ or its short form; a date may stand between."""
    text = state.view.text
    gap = state.words.pattern("meetings", "gap")
    apart = state.words.pattern("meetings", "gap_apart")
    for width in range(min(_REACH, start) + 1):
        edge = start - width
        body = state.ending_at(edge, "Body")
        if body is None:
            continue
        glued = not width or gap.fullmatch(text, edge, start)
        if not glued and not apart.fullmatch(text, edge, start):
            continue
        begin = _with_parent(state, body) if glued else start
        if body.entities:
            return begin, body.entities[0], None
        return begin, None, text[body.start : body.end]
    return start, None, None


def _organ_after(state: Board, end: int) -> tuple[int, Entity | None, str | None]:
    """Return where the organ behind *end* ends, the organ or its short form."""
    after = state.words.tables["meetings"].get("organ_after")
    if not after:
        return end, None, None
    for pattern, glued in ((after, True), (state.words.tables["meetings"]["organ_after_apart"], False)):
        match = re.compile(pattern).match(state.view.text, end)
        body = state.starting_at(match.end(), "Body") if match else None
        if body is not None:
            stop = body.end if glued else end
            if body.entities:
                return stop, body.entities[0], None
            return stop, None, state.view.text[body.start : body.end]
    return end, None, None


def _make(span: tuple[int, int], number: str, organ: Entity | None, short: str | None) -> Candidate:
    start, end = span
    if organ is not None:
        return Candidate(start, end, "Meeting", "un_meeting", (meeting(organ, number),), rank=3)
    return Candidate(
        start, end, "Meeting", "un_meeting", pending=PendingMeeting(number, short), rank=1 if short else -1
    )


def _of_unknown(state: Board, start: int, end: int) -> bool:
    """Return whether an organ that no authority file knows stands beside a session: it is not one of those before."""
    text, words = state.view.text, state.words
    if words.pattern("meetings", "of_another").match(text, end):
        return True
    return words.pattern("meetings", "another_before").search(text, max(0, start - _REACH), start) is not None


def _sessions(state: Board) -> Iterator[Candidate]:
    words, text = state.words, state.view.text
    kinds: Mapping[str, str] = words.tables["meetings"]["kinds"]
    inner = words.pattern("meetings", "ordinal")
    for match in words.pattern("meetings", "session").finditer(text):
        first = ordinal(match["n"], words)
        if first is None:
            continue
        (start, end), organ, short = _organ(state, *match.span())
        if organ is None and short is None and _of_unknown(state, start, end):
            continue
        prefix = kinds.get((match["kind"] or "").strip().lower(), "")
        for span, number in _each(match, (start, end), first, inner, words):
            name = f"{prefix}-{number}" if prefix in {"S", "ES"} else str(number)
            yield _make(span, name, organ, short)


def _each(
    match: re.Match[str], whole: tuple[int, int], first: int, pattern: re.Pattern[str], words: LanguageData
) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the stretch and number of each of those told together: its 5th, 6th and 7th meetings.

    The *first* begins and the last ends where the *whole* does.
    """
    more = match["more"]
    others = list(pattern.finditer(match.string, *match.span("more"))) if more else []
    numbers = [(one, number) for one in others if (number := ordinal(one["n"], words)) is not None]
    yield (whole[0], match.start("more") if numbers else whole[1]), first
    for one, number in numbers:
        yield (one.start(), whole[1] if one is numbers[-1][0] else one.end()), number


def _yearly(state: Board) -> Iterator[Candidate]:
    words, text = state.words, state.view.text
    kinds: Mapping[str, str] = words.tables["meetings"]["kinds"]
    matches = [match for key in ("yearly", "yearly_after") for match in words.pattern("meetings", key).finditer(text)]
    for match in matches:
        (start, end), organ, short = _organ(state, *match.span())
        kind = kinds.get(" ".join(match["kind"].lower().split()), "")
        number = "/".join(part for part in (match["y"], kind) if part)
        yield _make((start, end), number, organ, short)


def _bare_yearly(state: Board) -> Iterator[Candidate]:
    """Yield the annual and regular sessions of the year that is spoken of."""
    words, text = state.words, state.view.text
    kinds: Mapping[str, str] = words.tables["meetings"]["kinds"]
    for match in words.pattern("meetings", "bare_yearly").finditer(text):
        (start, end), organ, short = _organ(state, *match.span())
        pending = PendingYearly(kinds.get(match["kind"].lower(), ""), PendingMeeting("", short), organ)
        yield Candidate(start, end, "Meeting", "un_meeting", pending=pending, rank=-1)


def _numbered(state: Board) -> Iterator[Candidate]:
    """Yield the meetings of organs, and those that are its sessions of one that has no others.

    A bare number could be any organ's, unless the masthead tells whose meeting of that kind the report is for, or on
    whose session it is.
    """
    words, above, ours = state.words, end_of_masthead(state.view), None
    text, single = state.view.text, words.pattern("meetings", "numbered_more")
    in_session = words.pattern("collaborations", "session_report").search(text, 0, above) is not None
    for match in words.pattern("meetings", "numbered").finditer(text):
        (start, end), organ, short = _organ(state, *match.span())
        number = ordinal(match.groupdict().get("session") or "", words)
        if organ is None and short is None and number is not None:
            organ = ours
        elif start < above and number is not None:
            ours = organ
        if in_session and number is None and start >= above:
            together, since = (start, end) != match.span(), _sentence_of(state, match)
            own = words.pattern("meetings", "bare_own").search(text, match.start() - _REACH, match.start()) is not None
            for span, count in _each(match, (start, end), int(match["n"]), single, words):
                pending = PendingNumbered(sitting(count), organ, short, together, since, own)
                yield Candidate(*span, "Meeting", "un_meeting", pending=pending, rank=1)
        elif organ is not None or short is not None:
            if number is not None:
                yield _make((start, end), str(number), organ, short)
                continue
            for span, count in _each(match, (start, end), int(match["n"]), single, words):
                yield _make(span, sitting(count), organ, short)


def _sentence_of(state: Board, match: re.Match[str]) -> int | None:
    """Return where the sentence of a numbered meeting begins, ``None`` where it is one of somebody else."""
    text, words = state.view.text, state.words
    first = state.view.blocks[state.view.block_at(match.start())][1]
    since = max((one.end() for one in _ENDS.finditer(text, first, match.start())), default=first)
    theirs = words.pattern("meetings", "of_group")
    if theirs.search(text, since, match.start()) or words.pattern("meetings", "of_organ").match(text, match.end()):
        return None
    return since if words.pattern("meetings", "bare_before").search(text, since, match.start()) else None


def _conferences(state: Board) -> Iterator[Candidate]:
    words, text = state.words, state.view.text
    for match in words.pattern("meetings", "conference").finditer(text):
        start, end = match.start(), state.before_city(*match.span())
        entity = new("Meeting", text[start:end], words.code)
        yield Candidate(start, end, "Meeting", "un_meeting", (entity,), confidence=0.9, rank=1)


def find(state: Board) -> list[Candidate]:
    """Return the meetings of a document as candidates; they need bodies and short forms on the board."""
    return [*_sessions(state), *_yearly(state), *_bare_yearly(state), *_numbered(state), *_conferences(state)]


@Language.factory("un_meeting", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_meeting"]``."""
    return recognizer(nlp, name, find)
