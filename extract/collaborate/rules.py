"""The compiled ``collaborations.toml`` of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract import languages
from extract.collaborate.encoded import PIECES, RANGES, Joints
from extract.starts import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.languages import LanguageData

__all__ = ["Frame", "Kind", "Rules", "rules"]

# What matches nothing.
_NEVER = re.compile("(?!)")
# What is looked for so often that looking first for where it can begin is worth its compilation.
_OFTEN = frozenset({"clause_end", "first_person", "government", "joined_before", "my_office", "occasion", "owner"})


@dataclass(frozen=True, slots=True)
class Kind:
    """What shows that a clause is of a kind.

    ``partner`` is what stands between its words and an actor behind them that takes part, ``None`` for the general
    pattern of the language; a ``weak`` kind counts only where nothing else is said.
    """

    name: str
    pattern: str
    weak: bool
    partner: re.Pattern[str] | None
    #: kinds that count as well where the clause says them, too: helped to amend a law
    also: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """A nominal way of saying it: groups ``p``, ``w`` (participants) and ``q`` (partners) are placeholders.

    In some kinds those of ``w``, with whom it is done, are partners, too. Without a group ``p`` those act whose report
    it is.
    """

    kind: str
    pattern: re.Pattern[str]
    #: whether it is looked for before what stands aside is taken away: the group led by A
    whole: bool = False
    #: whether it tells better than the words of the sentence what its actors do
    instead: bool = False
    #: whether it tells what was found: that the last one has not done something denies nothing
    finds: bool = False
    #: whether it happens in the State for which it is done
    inside: bool = False
    #: whether those act, too, whom the paragraph has spoken of first
    goes_on: bool = False
    #: whether it is done by the bodies of ``q`` for those whose report it is, or whom the sentence before tells of
    given: bool = False
    #: whether one body alone does it, which comes from elsewhere
    alone: bool = False


class Rules:
    """Every pattern of ``collaborations.toml``, compiled, as attributes named by their keys.

    Those with a value here a language may do without.
    """

    clause_end: re.Pattern[str]
    unheard: re.Pattern[str]
    aside: re.Pattern[str]
    wrap: re.Pattern[str]
    #: those whom the end of a sentence names as some of its subject
    late: re.Pattern[str]
    unnamed: re.Pattern[str]
    #: a list whose items semicolons part
    parted: re.Pattern[str] = _NEVER
    #: a list in which each item says where that one works, and one item: who and where
    spread: re.Pattern[str] = _NEVER
    spread_item: re.Pattern[str] = _NEVER
    #: what may stand between two names of a list, that it joins the last ones, that the list goes on without names
    list_gap: re.Pattern[str] = _NEVER
    list_joined: re.Pattern[str] = _NEVER
    list_goes_on: re.Pattern[str] = _NEVER
    #: from the beginning of a sentence, an opening phrase up to the name in it
    list_opening: re.Pattern[str] = _NEVER
    joint: re.Pattern[str]
    opening: re.Pattern[str]
    opening_end: re.Pattern[str]
    preface: re.Pattern[str]
    phrase: re.Pattern[str] = _NEVER
    #: what stands between an organ and whose it is, and between that one and its organ
    part_of: re.Pattern[str] = _NEVER
    owner_of: re.Pattern[str] = _NEVER
    led_before: re.Pattern[str] = _NEVER
    inserted: re.Pattern[str]
    comitative: re.Pattern[str]
    object_before: re.Pattern[str] = _NEVER
    acts_behind: re.Pattern[str] = _NEVER
    resumes: re.Pattern[str] = _NEVER
    acts: re.Pattern[str] = _NEVER
    #: words that say that each of several does it by itself
    severally: re.Pattern[str] = _NEVER
    #: whom a clause sets against those of the one before
    contrasts: re.Pattern[str] = _NEVER
    #: that others, unnamed, do otherwise than those of the sentence, each of whom then does it by itself
    others_differ: re.Pattern[str] = _NEVER
    #: a name (the zero) whose word is only cited, or where it only happens
    cited: re.Pattern[str] = _NEVER
    #: that an organ once set up what is spoken of
    founded: re.Pattern[str] = _NEVER
    #: that a date, which the zero stands for, is that of another thing
    dates_another: re.Pattern[str] = _NEVER
    #: that a clause tells of something else than the one before: those it is done for are not those of that one
    goes_aside: re.Pattern[str] = _NEVER
    #: behind what is done, what does not tell whether that goes on
    subordinate: re.Pattern[str] = _NEVER
    #: all that stands before a phrase, where that is the date with which the sentence opens
    opens_on: re.Pattern[str] = _NEVER
    #: that a programme, which the zero stands for, only frames what is told, or pays for it
    framing: re.Pattern[str] = _NEVER
    #: that somebody is a member, and has not just become one
    belongs: re.Pattern[str] = _NEVER
    #: that those behind it are worked with
    cooperating: re.Pattern[str] = _NEVER
    joined_before: re.Pattern[str]
    unjoined_behind: re.Pattern[str]
    joined_behind: re.Pattern[str]
    served_before: re.Pattern[str]
    agent_before: re.Pattern[str]
    agent_behind: re.Pattern[str]
    served_behind: re.Pattern[str]
    owns: re.Pattern[str]
    helped: re.Pattern[str] = _NEVER
    helper: re.Pattern[str] = _NEVER
    #: around a companion, the zero, that he is one in this clause only
    once: re.Pattern[str] = _NEVER
    #: one who only helps with what another does, the zero for its name: with the support of A
    supporter: re.Pattern[str] = _NEVER
    relative: re.Pattern[str]
    subject_before: re.Pattern[str]
    #: right before an actor, that the one named before only speaks of it: the Committee welcomes that …
    speaks_of: re.Pattern[str] = _NEVER
    bridge: re.Pattern[str]
    inherits: re.Pattern[str]
    point: re.Pattern[str] = _NEVER
    #: that somebody has worked with others to do something: what else they do to that end is the same thing
    teams_to: re.Pattern[str] = _NEVER
    #: the verb that a point begins with, ``bare`` or ``done``; what stands before a bare one, right before the colon
    point_verb: re.Pattern[str] = _NEVER
    #: a paragraph without a subject begins so; in a report of one body that one is meant
    own_point: re.Pattern[str] = _NEVER
    points_do: re.Pattern[str] = _NEVER
    partner: re.Pattern[str]
    #: those nobody knows who stand before an actor in a list
    unnamed_before: re.Pattern[str] = _NEVER
    circumstance: re.Pattern[str] = _NEVER
    together: re.Pattern[str] = _NEVER
    #: that one has worked with others, all of whom then did it
    teams: re.Pattern[str] = _NEVER
    #: that one has joined one other, who then did it, too
    paired: re.Pattern[str] = _NEVER
    planned: re.Pattern[str]
    #: what stands right before a phrase that tells what is yet to come
    ahead: re.Pattern[str] = _NEVER
    ongoing: re.Pattern[str]
    completed: re.Pattern[str]
    concluded: re.Pattern[str] = _NEVER
    performed: re.Pattern[str] = _NEVER
    #: that the thing of which a phrase tells has been made or held
    came_about: re.Pattern[str] = _NEVER
    #: words for what goes on that, at a date, tell that it has been done
    went_on: re.Pattern[str] = _NEVER
    #: words that tell so at a date only; but what has gone on since a date still does
    went_on_then: re.Pattern[str] = _NEVER
    since: re.Pattern[str] = _NEVER
    #: in a title, that the report accounts for a time that is over, in which what went on was done
    accounts: re.Pattern[str] = _NEVER
    #: a sentence of such a report that has no word for what lasts: it was done; that something was done in cooperation
    tenseless: re.Pattern[str] = _NEVER
    together_did: re.Pattern[str] = _NEVER
    #: that what is done already will go on, which is a plan only where plans are told
    goes_on: re.Pattern[str] = _NEVER
    planned_section: re.Pattern[str]
    works_where: re.Pattern[str] = _NEVER
    #: a word for what has been named with it: a programme, a report
    demonstrative: re.Pattern[str] = _NEVER
    #: what is dated by the date before it: ``year``, ``month``, ``day``, and those that follow, ``month_after``
    relative_date: re.Pattern[str] = _NEVER
    same_occasion: re.Pattern[str]
    #: that a sentence tells of a meeting that was held, and that one speaks of such a meeting without naming it
    held: re.Pattern[str] = _NEVER
    occasion: re.Pattern[str] = _NEVER
    #: that a clause says who does, leads or pays for the meeting itself
    of_meeting: re.Pattern[str] = _NEVER
    #: that something is done for a meeting spoken of before, or given to it
    for_meeting: re.Pattern[str] = _NEVER
    carries_on: re.Pattern[str]
    anaphor: re.Pattern[str]
    #: those of them that may mean whose report it is, whatever its name is
    agency: re.Pattern[str] = _NEVER
    head_of: re.Pattern[str] = _NEVER
    #: a post that is not said to be for any country: the Special Representative of the Secretary-General
    envoy: re.Pattern[str] = _NEVER
    #: right behind a programme that has the name of a body in its own, that it does something
    programme_does: re.Pattern[str] = _NEVER
    #: a permanent mission to the United Nations; right behind a session, that its president is meant
    seat: re.Pattern[str] = _NEVER
    presides: re.Pattern[str] = _NEVER
    #: between States and a ministry that each of them has
    theirs: re.Pattern[str] = _NEVER
    #: right before one that is none of two sides: through the Commission
    no_side: re.Pattern[str] = _NEVER
    #: a plural without a name, for those who acted with each other in the sentence before: the partners, both
    allies: re.Pattern[str] = _NEVER
    never_called: re.Pattern[str]
    pronoun: re.Pattern[str]
    pronoun_one: re.Pattern[str] = _NEVER
    #: what stands for whom the sentence before tells of, behind an actor, too: serves as its secretariat
    possessed: re.Pattern[str] = _NEVER
    #: what stands for a group where the sentence before names others of its members: one member
    one_member: re.Pattern[str] = _NEVER
    person: re.Pattern[str] = _NEVER
    #: the office of such a person
    office_of_person: re.Pattern[str] = _NEVER
    parties: re.Pattern[str] = _NEVER
    parties_around: re.Pattern[str] = _NEVER
    countries: re.Pattern[str] = _NEVER
    bodies: re.Pattern[str] = _NEVER
    both: re.Pattern[str] = _NEVER
    state: re.Pattern[str] = _NEVER
    government: re.Pattern[str] = _NEVER
    #: that somebody is helped with what is the country's own that the report is about
    of_home: re.Pattern[str] = _NEVER
    national: re.Pattern[str] = _NEVER
    nationality: re.Pattern[str] = _NEVER
    owner: re.Pattern[str]
    period: re.Pattern[str] = _NEVER
    mission: re.Pattern[str] = _NEVER
    #: an activity that acts, or is paid for: whose report it is does it
    activity: re.Pattern[str] = _NEVER
    #: a word for the mandate holder whose report it is
    mandated: re.Pattern[str] = _NEVER
    #: those who act for the one of several who writes there
    delegates: re.Pattern[str] = _NEVER
    #: the chair of the organ whose report it is
    chair: re.Pattern[str] = _NEVER
    first_person: re.Pattern[str]
    #: whose statement it is by what stands around a name in the masthead, the zero, or by the post of a head there; how
    #: he calls his office
    speaks: re.Pattern[str] = _NEVER
    #: the same of an organ whose chair speaks
    organ_speaks: re.Pattern[str] = _NEVER
    head_speaks: re.Pattern[str] = _NEVER
    #: that the masthead is that of a letter of a State
    of_state: re.Pattern[str] = _NEVER
    #: the same right behind a State; what its delegation calls it
    state_speaks: re.Pattern[str] = _NEVER
    our_state: re.Pattern[str] = _NEVER
    my_office: re.Pattern[str] = _NEVER
    #: what those call themselves whose report or statement it is; in a masthead, that it holds reports of several
    ourselves: re.Pattern[str] = _NEVER
    of_several: re.Pattern[str] = _NEVER
    unasserted: re.Pattern[str]
    #: in a masthead, that an organ reports on its session; that one speaks there, that one leads a part of it, and
    #: what ends with whoever does it
    session_report: re.Pattern[str] = _NEVER
    #: between it and whose session it is
    session_organ: re.Pattern[str] = _NEVER
    session_speaker: re.Pattern[str] = _NEVER
    session_says: re.Pattern[str] = _NEVER
    session_leads: re.Pattern[str] = _NEVER
    session_attends: re.Pattern[str] = _NEVER
    #: that others speak there, too
    session_also: re.Pattern[str] = _NEVER
    #: that the organ talks with somebody there, that somebody serves the session
    session_talks: re.Pattern[str] = _NEVER
    session_serves: re.Pattern[str] = _NEVER
    #: that one presents something there, right behind it that it is a document; that the session, the zero, was held
    #: at the place behind
    session_gives: re.Pattern[str] = _NEVER
    session_contained: re.Pattern[str] = _NEVER
    session_sits: re.Pattern[str] = _NEVER
    #: between days or a town and the session that was held then or there; right behind a session, that it was held
    session_of: re.Pattern[str] = _NEVER
    session_was: re.Pattern[str] = _NEVER
    #: that those served are only what is spoken of there; right behind a body, that it has held a numbered meeting, and
    #: right behind a meeting, that it was held
    session_topic: re.Pattern[str] = _NEVER
    session_held: re.Pattern[str] = _NEVER
    #: of the numbered meetings of a session: what joins several, what stands before those where something happens, that
    #: it is the one told of before, that the session itself is meant
    session_joint: re.Pattern[str] = _NEVER
    session_at: re.Pattern[str] = _NEVER
    session_same: re.Pattern[str] = _NEVER
    session_whole: re.Pattern[str] = _NEVER
    #: what stands between meetings and their days behind or before them, and between days; days of one month told one
    #: by one, and the number of each
    session_on: re.Pattern[str] = _NEVER
    session_on_before: re.Pattern[str] = _NEVER
    session_day: re.Pattern[str] = _NEVER
    session_listed: re.Pattern[str] = _NEVER
    session_numeral: re.Pattern[str] = _NEVER
    #: behind what the organ has held, the body whose official led it
    session_led: re.Pattern[str] = _NEVER
    #: whose report one presents there
    session_author: re.Pattern[str] = _NEVER
    meeting_held: re.Pattern[str] = _NEVER
    submitted: re.Pattern[str] = _NEVER
    #: what somebody hands on in a letter, to whom that is addressed, and whose paper it is
    hands_on: re.Pattern[str] = _NEVER
    addressed_to: re.Pattern[str] = _NEVER
    paper_of: re.Pattern[str] = _NEVER
    report_to: re.Pattern[str] = _NEVER
    #: whom an organ asked for the report, the zero for its name
    asked_of: re.Pattern[str] = _NEVER
    #: whose report that is, the zero for its name
    report_of: re.Pattern[str] = _NEVER
    writes: re.Pattern[str] = _NEVER
    #: right behind the body with which a title begins, that it is a paper of its own
    paper: re.Pattern[str] = _NEVER
    request: re.Pattern[str] = _NEVER
    adds: re.Pattern[str] = _NEVER
    apart: re.Pattern[str] = _NEVER
    #: that several have done something as one, and go on as one
    as_one: re.Pattern[str] = _NEVER
    commissioned: re.Pattern[str] = _NEVER
    done_by: re.Pattern[str] = _NEVER
    aims_on: re.Pattern[str] = _NEVER
    #: that somebody is only charged with what is told, by another
    tasked: re.Pattern[str] = _NEVER
    #: that somebody is asked to do what clauses behind may go on with, unless they tell that it has happened
    asks: re.Pattern[str] = _NEVER
    happened: re.Pattern[str] = _NEVER
    acts_on: re.Pattern[str] = _NEVER
    names_some: re.Pattern[str] = _NEVER
    includes: re.Pattern[str] = _NEVER
    place_before: re.Pattern[str]
    place_behind: re.Pattern[str] = _NEVER
    served_place: re.Pattern[str]
    #: right before a country in which it happens, that it is done for those who act for it: trained judges in …
    helped_there: re.Pattern[str] = _NEVER
    #: that it is done for unnamed ones who act for the State where it happens: in Malaysia, it trained judges
    helped_officials: re.Pattern[str] = _NEVER
    stranger: re.Pattern[str]
    of_thing: re.Pattern[str] = _NEVER
    background: re.Pattern[str]
    antecedent: re.Pattern[str] = _NEVER
    #: a relative clause whose object, or whom it is done for, stands right before it: WHO, which UNICEF trains, …
    relative_object: re.Pattern[str] = _NEVER
    #: a participle clause that opens a sentence, whose subject stands behind: Having trained WHO, | UNICEF …
    participle: re.Pattern[str] = _NEVER
    led: re.Pattern[str] = _NEVER
    #: that those who are its subject are only helped, by nobody who is named: A and B were supported in …
    undergoes: re.Pattern[str] = _NEVER
    #: who stands behind it is what others lead: Chaired by A and B, | the Committee …
    led_one: re.Pattern[str] = _NEVER
    #: the participle of an insertion, behind which the subject goes on: the Mission, led by Kenya, | trained …
    put_in: re.Pattern[str] = _NEVER
    #: a passive clause that only says by whom: the subject of the clause before is given it
    provided_by: re.Pattern[str] = _NEVER
    untold: re.Pattern[str] = _NEVER
    #: what is done, where nobody is said to do it: …, training was provided to the Board
    unsaid: re.Pattern[str] = _NEVER
    #: right behind an actor, the post and the name of a person who acts for it
    introduced: re.Pattern[str] = _NEVER
    incident: re.Pattern[str] = _NEVER
    negated: re.Pattern[str]
    #: before and behind a nominal phrase, that nobody does what it names
    lacking: re.Pattern[str] = _NEVER
    wanted: re.Pattern[str] = _NEVER
    courtesy: re.Pattern[str] = _NEVER
    #: right behind an actor, that it only speaks of what others do
    only_says: re.Pattern[str] = _NEVER
    #: hostile acts, which somebody does to another, not with it or for it
    hostile: re.Pattern[str] = _NEVER
    normative: re.Pattern[str]
    preamble: re.Pattern[str] = _NEVER
    receives: re.Pattern[str] = _NEVER
    reported: re.Pattern[str]
    contributes: re.Pattern[str]
    #: the same, only of what a clause before it in the sentence tells
    shares: re.Pattern[str] = _NEVER
    attended: re.Pattern[str] = _NEVER
    #: that somebody made possible what the sentence before tells of
    possible: re.Pattern[str] = _NEVER
    #: who alone has made or held what the next sentence may speak of, its group ``by``: UNEP launched a survey
    maker: re.Pattern[str] = _NEVER
    #: what was made or held, its group ``thing``, and that a sentence is about it again: The workshop was …
    made: re.Pattern[str] = _NEVER
    made_again: re.Pattern[str] = _NEVER
    #: that the sentence says who makes up a team, its group ``team``: The delegation consisted of …
    team_made: re.Pattern[str] = _NEVER
    #: what a sentence speaks of that was made, its group ``thing``: 为该报告
    made_before: re.Pattern[str] = _NEVER
    example: re.Pattern[str]
    #: that somebody concludes what he does with each partner apart
    signs: re.Pattern[str] = _NEVER
    #: what a sentence begins with that only lists those whom the one before means: Examples include
    listed_on: re.Pattern[str] = _NEVER

    def __init__(self, words: LanguageData) -> None:
        """Compile the table; raises ``KeyError`` where the language lacks a pattern."""
        table: dict[str, Any] = words.tables["collaborations"]
        #: what the people of a country are called -> its code: Lebanese authorities
        self.nationals: dict[str, str] = table.get("nationals", {})
        self.language = words.code
        #: what the department of a head may be called: "Department of {}"
        self.headed: tuple[str, ...] = tuple(table.get("headed", ()))
        #: what one of "the offices" is called, and how many "both" are
        self.forms: dict[str, str] = table.get("forms", {})
        #: what else a noun alone may mean: the delegation, of the Executive Board
        self.called: dict[str, str] = table.get("called", {})
        #: what many bodies are, which only one that the paragraph names is called: the organization
        self.broad = frozenset(table.get("broad", ()))
        #: what each body with work of its own has: the secretariat
        self.of_owner = frozenset(table.get("of_owner", ()))
        self.counts: dict[str, int] = words.tables["references"]["counts"]
        #: what always means the same actors, their class and their ids
        self.groups = [
            (re.compile(group["pattern"]), kind, group[key])
            for group in table.get("groups", ())
            for key, kind in (("bodies", "Body"), ("countries", "Country"))
            if key in group
        ]
        #: so many characters back a noun alone may mean one of several
        self.near: int = table["near"]
        self._another: str = table["another"]
        self._head: str = table["head"]
        self._sends: str = table.get("sends", "")
        self._team_again: str = table.get("team_again", "")
        self._by_name: str = table.get("by_name", "")
        self.items: tuple[str, str] = tuple(table["items"])
        self.there: str = table.get("there", "")
        self._pieces = {**PIECES, "national": "|".join(map(re.escape, self.nationals)), **table.get("pieces", {})}
        for name in self.__class__.__annotations__:
            if name in table or not hasattr(self, name):
                setattr(self, name, self._compile(table[name], often=name in _OFTEN))
        self.kinds = [
            Kind(
                group["kind"],
                languages.expand(group["pattern"], self._pieces, RANGES),
                weak=bool(group.get("weak")),
                partner=self._compile(group["partner"]) if "partner" in group else None,
                also=frozenset(group.get("also", ())),
            )
            for group in table["kinds"]
        ]
        self.frames = [
            Frame(
                frame["kind"],
                self._compile(frame["pattern"]),
                whole=bool(frame.get("whole")),
                instead=bool(frame.get("instead")),
                finds=bool(frame.get("finds")),
                inside=bool(frame.get("inside")),
                goes_on=bool(frame.get("goes_on")),
                given=bool(frame.get("given")),
                alone=bool(frame.get("alone")),
            )
            for frame in table.get("frames", ())
        ]
        #: the things that are of a kind, and how it is said that one came about
        self.things = [(thing["kind"], self._compile(thing["pattern"])) for thing in table.get("things", ())]
        #: the kinds of what somebody works with others to do, and how it is said
        self.purposes = [(tuple(one["kinds"]), self._compile(one["pattern"])) for one in table.get("purposes", ())]
        begin = table.get("begin", "")
        self.strong, self.strong_kinds = _joined([kind for kind in self.kinds if not kind.weak], begin)
        self.weak, self.weak_kinds = _joined([kind for kind in self.kinds if kind.weak], begin)
        self.counterpart = frozenset(table["counterpart"])
        #: the kinds in which a State alone may act towards a body
        self.state_acts = frozenset(table.get("state_acts", (kind.name for kind in self.kinds)))
        self.joints = Joints(self.comitative, self.opening_end, self.phrase, self.object_before, self.acts_behind)

    def thing(self, text: str) -> str | None:
        """Return the kind of the thing that *text* first tells of how it came about, if it is of a kind."""
        named = [(match.start(), kind) for kind, pattern in self.things if (match := pattern.search(text))]
        return min(named)[1] if named else None

    def purpose(self, text: str) -> tuple[str, ...]:
        """Return the kinds of what *text* says that somebody has worked with others to do, none where it says none."""
        return next((kinds for kinds, pattern in self.purposes if pattern.search(text)), ())

    def another(self, form: str) -> re.Pattern[str]:
        """Return the pattern that tells that another one called *form* is spoken of: a group of countries."""
        return _of_form(self._another, form)

    def headed_by(self, form: str) -> re.Pattern[str]:
        """Return the pattern that finds a name whose head is *form*: the Institute of Fisheries, its Reef Institute."""
        return _of_form(self._head, form)

    def sender(self, form: str) -> re.Pattern[str]:
        """Return the pattern that tells that somebody, the zero, has sent what is called *form*: a UNEP team."""
        return _of_form(self._sends, form)

    def team_again(self, form: str) -> re.Pattern[str]:
        """Return the pattern that tells that the team called *form* is spoken of again: the delegation."""
        return _of_form(self._team_again, form)

    def by_name(self, names: Sequence[str]) -> re.Pattern[str]:
        """Return the pattern that tells a person who has one of *names*, as its group ``name``."""
        form = self._by_name.replace("{names}", "|".join(sorted(map(re.escape, names), key=len, reverse=True)))
        return self._compile(form) if names and form else _NEVER

    def _compile(self, pattern: str, *, often: bool = False) -> re.Pattern[str]:
        expanded = languages.expand(pattern, self._pieces, RANGES)
        return re.compile(guarded(expanded) if often else expanded)


def _of_form(pattern: str, form: str) -> re.Pattern[str]:
    """Return a *pattern* in which ``{form}`` stands for a word of the text; what matches nothing, where it is empty."""
    return re.compile(pattern.replace("{form}", re.escape(form))) if pattern else _NEVER


def _joined(kinds: list[Kind], begin: str) -> tuple[re.Pattern[str], dict[str, Kind]]:
    """Return one pattern for the words of all *kinds*, each in a group of its own, and the kinds by their groups.

    One pass over a clause tells all of them; a pattern for each would be compiled and searched for alone.
    """
    groups = {f"_{number}": kind for number, kind in enumerate(kinds)}
    words = "|".join(f"(?P<{group}>{kind.pattern})" for group, kind in groups.items())
    found = f"{begin}(?:{words})" if begin else guarded(words)
    return re.compile(found) if kinds else _NEVER, groups


@cache
def rules(language: str) -> Rules:
    """Return the rules of *language*, compiled once."""
    return Rules(languages.data(language))
