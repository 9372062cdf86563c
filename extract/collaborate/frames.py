"""What a sentence says in nominal form: joint missions of A and B, the visit of A to B."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.collaborate.clause import HELP, JOINED, SERVED, SUBJECT, Clause, arms
from extract.collaborate.draft import Draft
from extract.collaborate.encoded import PLACEHOLDER
from extract.collaborate.slots import whereabouts
from extract.home import RESIDENT, is_foreign
from extract.named import ACTORS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.collaborate.encoded import Encoded
    from extract.collaborate.rules import Frame, Rules
    from extract.model import Entity
    from extract.named import Named
    from extract.sentences import Sentence

__all__ = ["Frames"]

Parts = dict[str, list["Entity"]]

# Who acts, who is served and who acts along by the groups of a frame.
_GROUPS = ((SUBJECT, "p"), (SERVED, "q"), (JOINED, "w"))
_PAID = ("funding",)
# What may mean an actor: a session is that of its organ.
_MEANT = ACTORS | {"Meeting"}
# A date that stands so near behind tells when it was.
_NEAR = 8
# What ends a clause, in any language.
_MARK = re.compile("[,;。:]|[.] ")
# Before and behind a phrase stands within so many characters that there is none of it.
_BEFORE = 40
_BEHIND = 90
# So far before a phrase stands the thing that it is said of.
_THING = 80


class Frames:
    """Finds nominal phrases that say who did what with whom."""

    def __init__(self, rules: Rules, writers: Sequence[Entity]) -> None:
        """Take those whose report it is as *writers*: they act where nobody is said to."""
        self.rules = rules
        self.writers = writers
        #: whom the paragraph has spoken of first, who acts where no report is of anybody
        self.topic: Sequence[Entity] = ()
        #: whom the sentence before tells of
        self.before: Sequence[Entity] = ()

    def found(self, sentence: Sentence, encoded: Encoded, named: list[Named], drafts: list[Draft]) -> list[Draft]:
        """Return what phrases of the sentence say, where none of *drafts* says it of the same actors.

        What *drafts* say of nobody gives way to a phrase that says it of those whose report it is.
        """
        found: list[Draft] = []
        ours: list[Draft] = []
        several = sum(len(unit.actors()) for unit in encoded.units.values() if unit.kind in _MEANT) > 1
        for frame in self.rules.frames:
            told = "p" in frame.pattern.groupindex
            writers = (self.before if frame.given else ()) or self.writers or (self.topic if frame.goes_on else ())
            if not (several if told else writers):
                continue
            read = encoded.whole if frame.whole and encoded.whole else encoded
            for match in frame.pattern.finditer(read.text):
                parts = _parts(match, read)
                if frame.alone and not _is_guest(parts[SUBJECT]):
                    continue
                if not told:  # joint missions with A
                    parts[SUBJECT] = list(writers)
                    drafts[:] = [one for one in drafts if one.subject or not set(one.actors()) <= set(parts[SERVED])]
                if frame.instead:  # the member of A who leads the work of B
                    drafts[:] = [one for one in drafts if not _is_said(parts, [one], self.rules)]
                said = [*drafts, *found]
                if not told and (_is_done_by(parts, frame.kind, said) or arms((frame.kind,), parts[SERVED])):
                    continue
                if told and any(set(parts[SUBJECT]) <= set(one.of(SERVED)) for one in ours if frame.kind in one.kinds):
                    continue
                if not self._is_negated(frame, match) and not _is_said(parts, [*drafts, *found], self.rules):
                    less = [one for one in drafts if _says_more(frame, parts, one)]
                    drafts[:] = [one for one in drafts if one not in less]
                    kinds = (self._kind(frame, match),)
                    ahead = self.rules.ahead.search(_before(match, _BEFORE))
                    text = (ahead[0] if ahead else "") + match[0]
                    helpers = self._company(match, parts)
                    helpers += [] if told or frame.given else self._helpers(match, parts)
                    if frame.given and all(one.kind == "Body" for one in parts[SERVED]):
                        parts = {SUBJECT: parts[SERVED], SERVED: parts[SUBJECT]}
                    clause = Clause(text, sentence.start, sentence.end, read.units, named, parts, kinds)
                    clause.placed = _placed(frame, match, read)
                    clause.helpers = helpers
                    clause.beyond = _beyond(match)
                    clause.deed = frame.finds or self._is_done(match)
                    times = _days(match[0] + _beyond(match), read) or [day for one in less for day in one.times]
                    times = times or self._opened(match, read)
                    found.append(Draft(kinds, parts[SUBJECT], times, [], [clause], inherited=False, weak=False))
                    ours += [] if told else found[-1:]
        return found

    def _opened(self, match: re.Match[str], read: Encoded) -> list[Entity]:
        """Return the date with which the sentence opens, if that stands right before a phrase."""
        opening = match.string[: match.start()]
        return _days(opening, read) if self.rules.opens_on.fullmatch(opening) else []

    def _helpers(self, match: re.Match[str], parts: Parts) -> list[Entity]:
        """Return those of *parts* who act along, which they then do there, too: in coordination with A, it was sent."""
        before = match.string[max(0, match.start("q") - _BEFORE) : match.start("q")]
        behind = match.string[match.end() : match.end() + _NEAR]
        opens = self.rules.opening_end.match(behind) and PLACEHOLDER.search(behind)  # …, UNIFIL will do it
        if opens or self.rules.helper.search(f"{before}\0") is None:
            return []
        parts[JOINED] = [*parts.pop(SERVED), *parts.get(JOINED, [])]
        return list(parts[JOINED])

    def _company(self, match: re.Match[str], parts: Parts) -> list[Entity]:
        """Return those who acted along, who then did it, too: built by A, with the support of B."""
        if "w" not in match.re.groupindex or match["w"] is None:
            return []
        before = match.string[max(0, match.start("w") - _BEFORE) : match.start("w")]
        return list(parts[JOINED]) if self.rules.supporter.search(f"{before}\0") else []

    def _kind(self, frame: Frame, match: re.Match[str]) -> str:
        """Return the kind of a phrase: the thing that it is said of may tell more than its verb."""
        if frame.kind != "coordination":
            return frame.kind
        return self.rules.thing(_before(match, _THING) + match[0] + _beyond(match)) or frame.kind

    def _is_done(self, match: re.Match[str]) -> bool:
        """Return whether what stands before a phrase tells that it has been done: it was held | by A with B."""
        before = _MARK.split(_before(match, _THING))[-1]
        named_first = PLACEHOLDER.match(match[0])  # who is named first does something else
        return not named_first and self.rules.came_about.search(before + match[0]) is not None

    def _is_negated(self, frame: Frame, match: re.Match[str]) -> bool:
        text = match.string
        start = max(text.rfind(";", 0, match.start()), text.rfind(", ", 0, match.start()))
        return (
            self.rules.negated.search(text[start + 1 : match.end() + _NEAR * (not frame.finds)]) is not None
            or self.rules.severally.search(match[0]) is not None
            or self.rules.lacking.search(_before(match, _BEFORE)) is not None
            or self.rules.wanted.search(text[match.end() : match.end() + _BEHIND]) is not None
        )


def _parts(match: re.Match[str], encoded: Encoded) -> Parts:
    """Return who acts and who is served, as far as the frame asks for them."""
    return {part: [entity for char in chars for entity in encoded.units[char].actors()] for part, chars in _told(match)}


def _is_guest(acting: Sequence[Entity]) -> bool:
    """Return whether one body alone acts, which is not of the country it works in, nor always there."""
    return len(acting) == 1 and is_foreign(acting[0]) and acting[0].subclass not in RESIDENT


def _told(match: re.Match[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each part that a frame asks for, and the placeholders of those who have it."""
    for part, group in _GROUPS:
        if group in match.re.groupindex:
            yield part, PLACEHOLDER.findall(match[group] or "")


def _says_more(frame: Frame, parts: Parts, draft: Draft) -> bool:
    """Return whether a phrase says what a draft does of the same actors, and for whom: the group that A and B chair."""
    acting = [*parts.get(SUBJECT, ()), *parts.get(JOINED, ())]
    same = draft.kinds == (frame.kind,) and draft.actors() == acting
    return same and bool(parts.get(SERVED)) and not draft.of(SERVED) and not draft.entities("Country")


def _is_done_by(parts: Parts, kind: str, drafts: Iterable[Draft]) -> bool:
    """Return whether one of *drafts* says who does it, or who acts with them, so that it is not those who write."""
    served = set(parts.get(SERVED, ()))
    return any(
        draft.subject
        and (
            served <= set(draft.of(JOINED))
            or (kind in draft.kinds and served <= {*draft.of(SERVED), *(draft.subject if draft.helped else ())})
        )
        for draft in drafts
    )


def _is_said(parts: Parts, drafts: Iterable[Draft], rules: Rules) -> bool:
    """Return whether one of *drafts* in which somebody acts names all the actors of *parts*, not only as served."""
    acting = {entity for some in parts.values() for entity in some}
    together = len(parts.get(SUBJECT, ())) > 1
    return any(
        acting <= {*draft.actors(), *draft.of(SERVED), *whereabouts(draft, rules)[0]}
        and not (together and draft.kinds != _PAID and acting.isdisjoint(draft.actors()))
        for draft in drafts
        if not (together and _only_helps(draft, acting))
        if draft.subject or (draft.actors() and any(rules.together.search(one.text) for one in draft.clauses))
    )


def _only_helps(draft: Draft, acting: set[Entity]) -> bool:
    """Return whether others have helped those *acting* together: UNDP facilitated an agreement | between A and B.

    Who acts with those others helps, too: it provided food in partnership with A and B.
    """
    along = {one for clause in draft.clauses for one in clause.helpers} if draft.subject else set()
    return draft.kinds == HELP and not acting & {*draft.subject, *draft.helped} and not acting <= along


def _placed(frame: Frame, match: re.Match[str], encoded: Encoded) -> set[str]:
    """Return the placeholders that are not looked at again as places: who is visited is where it happens, too."""
    if frame.instead:
        return set(PLACEHOLDER.findall(match[0]))
    placed = {char for _, chars in _told(match) for char in chars}
    if frame.kind == "visit" or frame.inside:
        placed = {char for char in placed if encoded.units[char].kind != "Country"}
    return placed


def _before(match: re.Match[str], width: int) -> str:
    return match.string[max(0, match.start() - width) : match.start()]


def _beyond(match: re.Match[str]) -> str:
    """Return what the clause says behind a phrase."""
    behind = match.string[match.end() : match.end() + _BEHIND]
    return _MARK.split(behind, maxsplit=1)[0]


def _days(said: str, encoded: Encoded) -> list[Entity]:
    """Return the dates in some of what a sentence says."""
    return [day for char in said if char in encoded.units for day in encoded.units[char].entities("Interval")]
