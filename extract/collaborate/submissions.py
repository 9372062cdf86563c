"""That a report is submitted, and to whom: "the present report is submitted pursuant to …"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from extract.collaborate.clause import SERVED, Clause
from extract.collaborate.draft import Draft
from extract.owner import end_of_masthead
from extract.view import around

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.named import Named
    from extract.sentences import Sentence
    from extract.view import View

__all__ = ["Submissions"]

# Who passes the reports of others on.
_TRANSMITS = "body/SG"
# So many mentions back the paragraph tells who asked for the report.
_NEAR = 8
# A report that so many organs have asked for goes to all of them.
_MOST_ORGANS = 2
# So many characters around a body tell that a report goes to it, or is asked of it.
_AROUND = 60
# So many characters before a body tell whose paper it is: the letter dated 3 May 2024 from the Secretary General of A.
_PAPER = 120
# So many characters behind the masthead a report tells who asked for it, and so many behind that where it is submitted.
_OPENING, _GOES_ON = 1500, 800
# What a request tells of the report that is submitted on it: under what, on what, at which session.
_REQUESTED = frozenset({"Resolution", "Treaty", "Meeting"})
# What is named before is no output of this one: a note asks for the report.
_OUTPUTS = frozenset({"Document", "Programme", "Publication"})
# A clause that tells it may stand behind another one.
_BEFORE = ",;:"


class Submissions:
    """Finds where a report says that it is submitted: by its author to the organ that asked for it."""

    def __init__(
        self, view: View, text: str, told: tuple[tuple[Entity, ...], tuple[Entity, ...]], rules: Rules
    ) -> None:
        """Take the reading view, its text, and whom the masthead *told* as author, and as whose report it is."""
        self.view = view
        self.text = text
        self.writers, self.owner = told
        self.opening = end_of_masthead(view) + _OPENING
        self.rules = rules

    def found(
        self, sentence: Sentence, named: Sequence[Named], every: Sequence[Named], seen: Sequence[Named]
    ) -> list[Draft]:
        """Return the draft of what *sentence* says of the report's being submitted.

        Who asked is the organ of the decision, or of both, or, for "that request", whom this paragraph or the last
        is about; where more have asked for it, it is not told to whom it is submitted. A sentence that only cites a
        decision, and says neither who submits nor who asked, asserts nothing (the annotation of the first report).
        *named* are the mentions of the sentence that count; *every* mention tells of another it is to go to, those
        *seen* before of the request.
        """
        match = self._said(sentence)
        if match is None:
            return self._handed_on(sentence, every, seen) or self._asked(sentence, named, every)
        before = self.view.blocks[max(0, sentence.block - 1)][1]
        earlier = [*seen[-_NEAR:], *(one for one in every if one.end <= match.start())]
        told = [one for one in earlier if one.start >= before]
        behind = [one for one in every if one.start >= match.end("by")]
        asked = next((one.entities for one in (*reversed(told), *behind) if self._is_asked(one)), ())
        writers = self.writers or asked or self.owner
        inside = [one for one in named if match.start("by") <= one.start and one.end <= match.end("by")]
        organs = list(dict.fromkeys(one for some in inside for one in _organs(some) if one.kind == "Body"))
        requested: list[Named] = []
        if not inside and self.rules.request.search(match["by"]):
            for first in (self.view.blocks[sentence.block][1], before):
                organs = self._who_asked(told, first, writers)
                if organs:
                    requested = [one for one in told if one.start >= first and _is_requested(one, organs)]
                    break
        others = [one for one in behind if one.entities[0] not in writers]
        told_to = next((list(one.entities) for one in others if self._is_told(one, match.start())), [])
        if inside and self._is_told(inside[0], match.start()):  # to the Commission and the Council, pursuant to …
            acting = takewhile(lambda one: one.kind in {"Body", "Meeting"}, inside)
            told_to = [organ for one in acting for organ in _organs(one)]
        cited = all(one.kind == "Resolution" for one in inside) and inside
        if cited and not told_to and not _names(behind, {*organs, *writers}):
            return []  # it only cites a decision
        organs = told_to or organs
        if not writers or not 0 < len(organs) <= _MOST_ORGANS or set(organs) & set(writers):
            return []
        about = [one for one in named if one.start >= match.start() or one.kind not in _OUTPUTS]
        return [_submitted(match[0], sentence, writers, organs, [*requested, *about])]

    def _asked(self, sentence: Sentence, named: Sequence[Named], every: Sequence[Named]) -> list[Draft]:
        """Return the draft of a report whose first words say that an organ asked its author for it.

        Where they go on to say that it is submitted, that sentence tells it.
        """
        if not self.writers or sentence.start > self.opening:
            return []
        asked = next((one for one in named if one.entities == self.writers and self._is_asked(one)), None)
        asked = asked or self._transmits(named)
        if asked is None or self.rules.submitted.search(self.text, sentence.end, sentence.end + _GOES_ON):
            return []
        organs = self._who_asked([one for one in every if one.end <= asked.start], sentence.start, asked.entities)
        told = [one for one in every if one.start > asked.end and self._is_told(one, asked.end)]
        if told and set(_organs(told[0])) != set(organs):
            return []  # it asked for what another organ gets
        about = [one for one in named if one.kind not in _OUTPUTS]
        if not 0 < len(organs) <= _MOST_ORGANS:
            return []
        writers = dict.fromkeys((*asked.entities, *self.writers))
        return [_submitted(self.text[asked.start : sentence.end], sentence, list(writers), organs, about)]

    def _handed_on(self, sentence: Sentence, named: Sequence[Named], seen: Sequence[Named]) -> list[Draft]:
        """Return the drafts of a letter in which its author hands on the paper of another one to whom it is addressed.

        I have the honour to transmit the letter of the Reef Commission …: both tell that organ of it.
        """
        match = self.rules.hands_on.search(self.text, sentence.start, sentence.end)
        if match is None or not self.writers or sentence.start > self.opening:
            return []
        organs = next((list(one.entities) for one in seen if self._stands_behind(self.rules.addressed_to, one)), [])
        if not organs or set(organs) & set(self.writers) or any(one.kind != "Body" for one in self.writers):
            return []
        about = [one for one in named if one.kind not in _OUTPUTS]
        drafts = [_submitted(self.text[match.start() : sentence.end], sentence, self.writers, organs, about)]
        for one in named:
            if one.start > match.end() and self._stands_behind(self.rules.paper_of, one):
                told = [*self.writers, *organs]
                if not set(one.entities) & set(told):
                    words = self.text[one.start : sentence.end]
                    drafts.append(_submitted(words, sentence, one.entities, told, about))
                break
        return drafts

    def _stands_behind(self, pattern: re.Pattern[str], one: Named) -> bool:
        """Return whether *one* is a body that stands right behind what *pattern* matches."""
        return one.kind == "Body" and pattern.search(self.text[max(0, one.start - _PAPER) : one.start]) is not None

    def _transmits(self, named: Sequence[Named]) -> Named | None:
        """Return the Secretary-General among *named*, where he is asked for a report that is another's."""
        if not any(one.entities == self.writers and self._is_of(one) for one in named):
            return None
        return next((one for one in named if one.entities[0].path == _TRANSMITS and self._is_asked(one)), None)

    def _said(self, sentence: Sentence) -> re.Match[str] | None:
        """Return where the sentence, or a clause of it, says that the report is submitted."""
        for match in self.rules.submitted.finditer(self.text, sentence.start, sentence.end):
            before = self.text[sentence.start : match.start()].rstrip()
            if not before or before[-1] in _BEFORE:
                return match
        return None

    def _is_asked(self, one: Named) -> bool:
        """Return whether an organ asked *one* for a report: it is theirs where no masthead says whose it is."""
        told = around(self.text, one.start, one.end, _AROUND)
        return one.kind == "Body" and len(one.entities) == 1 and self.rules.asked_of.search(told) is not None

    def _who_asked(self, told: Sequence[Named], first: int, writers: tuple[Entity, ...]) -> list[Entity]:
        """Return the organ that *told*, behind the offset *first*, says a report of *writers* should go to.

        Where that goes unsaid it is the organ whose decision is named last, or who is said to ask for it.
        """
        others = [one for one in told if one.start >= first and one.entities[0] not in writers]
        for one in reversed(others):
            if self._is_told(one, first):
                return _organs(one)
        decisions = [one for one in others if one.kind == "Resolution"]
        if decisions:
            return list(decisions[-1].entities[0].points_to)
        asked = next((one.start for one in told if one.entities == writers and self._is_asked(one)), 0)
        organs = [one for one in others if one.kind == "Body" and one.end <= asked]
        return list(organs[-1].entities) if organs else []

    def _is_told(self, one: Named, first: int) -> bool:
        """Return whether *one* is a body, or its session, to report to; its words stand behind the offset *first*."""
        if one.kind not in {"Body", "Meeting"} or self._is_of(one):
            return False
        return self.rules.report_to.search(self.text[max(first, one.start - _AROUND) : one.start]) is not None

    def _is_of(self, one: Named) -> bool:
        """Return whether a report is told to be that of *one*."""
        return self.rules.report_of.search(around(self.text, one.start, one.end, _AROUND)) is not None


def _submitted(
    words: str, sentence: Sentence, writers: Sequence[Entity], organs: Sequence[Entity], about: Sequence[Named]
) -> Draft:
    """Return the draft of a report of *writers* to *organs*, in these *words*; *about* is what else is told of it."""
    clause = Clause(words, sentence.start, sentence.end, {}, list(about), {SERVED: list(organs)}, ("input",))
    meetings = [entity for one in about if one.kind == "Meeting" for entity in one.entities]
    draft = Draft(("input",), list(writers), [], meetings, [clause], inherited=True, weak=False)
    draft.submitted = True
    return draft


def _is_requested(one: Named, organs: Sequence[Entity]) -> bool:
    """Return whether *one*, which a request names, tells of the report to *organs*: under what, at which session."""
    return one.kind in _REQUESTED and (one.kind != "Meeting" or set(_organs(one)) <= set(organs))


def _names(mentions: Sequence[Named], some: set[Entity]) -> bool:
    """Return whether one of *mentions* is a body of *some*."""
    return any(one.kind == "Body" and not some.isdisjoint(one.entities) for one in mentions)


def _organs(one: Named) -> list[Entity]:
    """Return the bodies that a mention names, or whose session or decision it names."""
    return [organ for entity in one.entities for organ in entity.points_to or (entity,)]
