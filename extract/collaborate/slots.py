"""From a draft to a record: who is partner, where, when, at which meeting, and whether it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.collaborate.clause import HELP, JOINED, LEADING, SERVED, SUBJECT, TOGETHER
from extract.collaborate.encoded import PLACEHOLDER
from extract.collaborate.limits import LONGEST_LIST, MANY_COMPANIONS, MANY_TOGETHER
from extract.home import country_of, is_foreign
from extract.model import Collaboration
from extract.named import MADE
from extract.owner import FIELD
from extract.view import around
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.collaborate.clause import Clause
    from extract.collaborate.draft import Draft
    from extract.collaborate.encoded import Unit
    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.sentences import Sentence

__all__ = ["LASTING", "STANDING", "only_states_belong", "record", "status", "whereabouts"]

# Kinds that name only what one body does unless somebody else is named, too.
_ALONE = frozenset({"participation"})
#: Kinds of what somebody is, whatever happens.
STANDING = frozenset({"membership", "leadership"})
_BELONGING = frozenset({"membership"})
#: Kinds of what goes on, not of what happens on a day.
LASTING = frozenset({"membership", "coordination", "leadership"})
# Kinds that tell how something is done, which the clause behind may tell: in cooperation with A, with the help of A.
_MANNER = frozenset({"coordination", "support"})
_ATTENDING = frozenset({"participation", "statement"})
_DONE = frozenset({"event", "participation", "publication", "visit", "statement", "training", "exchange", "funding"})
# Who heads those sent to a country, and is no partner of theirs.
_HEAD = "Mandate"
_FUNDING = ("funding",)
# Kinds in which a State is helped through those who act for it there.
_HELPED = frozenset({"support", "training", "advocacy"})
_HELD = frozenset({"event", "leadership"})
_AROUND = 40
# How sure a record is: all are named, somebody is only meant, only the words make it likely. About half of the likely
# ones were right on reports that the weights were not learned from.
_NAMED, _MEANT, _LIKELY = 0.8, 0.6, 0.5
# What is often only spoken of, African women: it is where something happens only behind a word that says so.
_WIDE = frozenset({"Region"})


def status(  # noqa: PLR0911, PLR0913 - a case list
    sentence: Sentence, text: str, draft: Draft, before: str, *, rules: Rules, about: tuple[str | None, bool]
) -> str:
    """Return the status by the aspect words of the draft's own clauses, its dates and the heading above.

    *text* is the sentence; *before* is the status of the draft before in it: a plan goes on until something is done or
    goes on; *about* are the ISO date of the report and whether it accounts for a time that is over.
    """
    report_end, accounts = about
    beyond = not STANDING & set(draft.kinds)  # a mission comprising A and B | went to Chad
    said = " ".join(clause.text + clause.beyond * beyond for clause in draft.clauses if clause.kinds)
    if rules.planned.search(said):
        return "planned"
    ongoing = rules.ongoing.search(" ".join(_main(clause, rules) for clause in draft.clauses if clause.kinds))
    goes_on = ongoing or rules.completed.search(said)
    if (
        draft.inherited
        and not goes_on
        and (before == "planned" or rules.planned.search(_before(sentence, text, draft)))
    ):
        return "planned"
    leads = draft.kinds == LEADING and not draft.times  # the panel, chaired by A, met
    if (leads or before == "ongoing") and STANDING.issuperset(draft.kinds) and rules.led.match(said.lstrip()):
        return "ongoing"  # A is a member of B, led by C
    section = sentence.owner.section or ""
    if rules.planned_section.search(section) and (rules.planned.search(text) or rules.goes_on.search(text)):
        return "planned"
    went_on = rules.went_on.search(said)
    if accounts and went_on:
        return "completed"
    then = bool(draft.times) and (went_on is not None or _went_on_then(said, draft, rules))
    if ongoing and not then:
        return "ongoing"
    if draft.times and report_end and draft.times[0].facts["startDate"] > report_end:
        return "planned"
    performed = _is_performed(draft, rules) or any(clause.deed for clause in draft.clauses)
    tenseless = accounts and rules.tenseless.search(text) is not None  # in a report of last year: with A, B mends boats
    if tenseless and draft.kinds == TOGETHER and rules.together_did.search(text, len(_before(sentence, text, draft))):
        return "completed"
    if set(draft.kinds) <= LASTING and not draft.times and not performed and not rules.concluded.search(said):
        return "ongoing"
    if draft.times or performed or rules.completed.search(said):
        return "completed"
    return "completed" if tenseless or set(draft.kinds) <= _DONE else "ongoing"


def _main(clause: Clause, rules: Rules) -> str:
    """Return a clause without what is subordinate behind what is done: worked in the towns | where dams are built."""
    below = rules.subordinate.search(clause.text, clause.behind)
    return f"{clause.text if below is None else clause.text[: below.start()]}{clause.beyond}"


def _went_on_then(said: str, draft: Draft, rules: Rules) -> bool:
    """Return whether what is *said* to go on did so at a date, not since then: 2022年,A与B继续编写…."""
    since = any(rules.since.search(clause.text) for clause in draft.clauses)
    return not since and rules.went_on_then.search(said) is not None


def _is_performed(draft: Draft, rules: Rules) -> bool:
    """Return whether what they work together at, or are helped with, is told as done: 与A合作,签发了…."""
    return bool(_MANNER & set(draft.kinds)) and any(
        rules.performed.search(clause.text) for clause in draft.clauses if clause.kinds or not clause.of(SUBJECT)
    )


def _before(sentence: Sentence, text: str, draft: Draft) -> str:
    """Return what stands before the draft in its sentence: UNICEF will | extend …."""
    first = next((clause for clause in draft.clauses if clause.kinds), draft.clauses[0])
    return text[: max(0, first.start - sentence.start)]


def record(  # noqa: PLR0913, PLR0917 - what a record is made of
    draft: Draft, state: str, evidence: tuple[int, int], paragraph: str | None, rules: Rules, text: str
) -> Collaboration | None:
    """Return the record of a draft, ``None`` where nobody does anything with anybody; *text* is that of the report."""
    settings = draft.entities("Meeting") or draft.settings
    draft.helped = _organs_served(draft, settings, rules) or draft.helped
    parties = (draft.subject, draft.helped) if draft.likely else _parties(draft, rules)
    if parties is None:
        return None
    participants, partners = parties
    served, places = whereabouts(draft, rules)
    if not draft.likely:
        participants, partners = _with_others(draft, participants, [*partners, *served], settings)
    supported = not partners and _is_supported(draft, participants)
    if supported:
        participants, partners = [one for one in participants if one not in draft.subject], list(draft.subject)
    partners = [one for one in partners if not any(_is_same_house(one, other) for other in participants)]
    # nor has an organ of a State to do with that State
    partners = [one for one in partners if not all(one.path == other.facts.get("inCountry") for other in participants)]
    if not _is_joint(draft, participants, partners, settings, places) or _is_founded(draft, participants, rules):
        return None
    if state == "ongoing" and only_states_belong(draft, rules):
        return None
    only_helped = supported and draft.kinds != _FUNDING
    return Collaboration(
        evidence=(evidence,),
        participants=tuple(participants),
        kinds=HELP if only_helped else _kinds(draft, participants, partners, state, rules),
        status=state,
        partners=tuple(partners),
        times=tuple(draft.times),
        places=_nearest(places or draft.places),
        instruments=tuple(draft.entities("Resolution", "Treaty")),
        outputs=tuple(_outputs(draft, rules, text)),
        settings=tuple(settings),
        confidence=_confidence(draft, {*participants, *partners}),
        paragraph=paragraph,
    )


def _is_same_house(one: Entity, other: Entity) -> bool:
    """Return whether one is a mission and the other its head, or a team of it that no file knows."""
    return _is_of(one, other) or _is_of(other, one)


def _is_of(one: Entity, mission: Entity) -> bool:
    if mission.subclass not in FIELD:
        return False
    entry = authority.by_path(one.path)
    if entry is not None:
        return entry.row.get("class") == _HEAD and f"body/{entry.parent}" == mission.path
    return any(name.startswith(f"{mission.path.split('/')[-1]} ") for name in one.label.values())


def _nearest(places: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return *places*, each once, without the parts of the world that only say where these are: 在非洲,…在内罗毕."""
    world = {one for one in places if one.subclass in _WIDE and not country_of(one)}
    return tuple(dict.fromkeys(one for one in places if one not in world or world.issuperset(places)))


def _confidence(draft: Draft, actors: set[Entity]) -> float:
    if draft.likely:
        return _LIKELY
    return _MEANT if draft.inherited or _is_inferred(draft, actors) else _NAMED


def _kinds(
    draft: Draft, participants: Sequence[Entity], partners: Sequence[Entity], state: str, rules: Rules
) -> tuple[str, ...]:
    """Return the kinds of a record: the thing that is done together may tell more than its verb.

    Whoever supports a cause, nobody's, in cooperation with others cooperates with them; once done, it was support.
    """
    if _helps(draft, participants):
        return HELP
    joined = draft.of(JOINED)
    aided = draft.likely or state == "completed" or not joined or not set(partners) <= set(joined)
    if draft.kinds == HELP and not aided and any(rules.cooperating.search(one.text) for one in draft.clauses):
        return TOGETHER
    if (draft.weak or draft.likely) and draft.kinds == TOGETHER:  # the project is implemented by A and B
        things = (rules.thing(one.text) for one in draft.clauses if one.kinds)
        return next(((thing,) for thing in things if thing), draft.kinds)
    return draft.kinds


def _outputs(draft: Draft, rules: Rules, text: str) -> list[Entity]:
    """Return what a draft makes or feeds: not a programme that it is only in line with, or that pays for it."""
    return list(
        dict.fromkeys(
            entity
            for clause in draft.clauses
            for one in clause.named
            if one.kind in MADE and not rules.framing.search(around(text, one.start, one.end, _AROUND))
            for entity in one.entities
            if entity.kind in MADE
        )
    )


def _organs_served(draft: Draft, settings: Sequence[Entity], rules: Rules) -> list[Entity]:
    """Return the organs whose *settings* something is done for: UNCTAD provided the session with services."""
    told = [clause for clause in draft.clauses if clause.kinds]
    served = any(rules.for_meeting.search(one.text) or _holds(one, rules) for one in told)
    return _organs(settings) if served else []


def _organs(settings: Sequence[Entity]) -> list[Entity]:
    """Return the organs whose sessions *settings* are."""
    return [organ for meeting in settings for organ in meeting.points_to]


def _holds(clause: Clause, rules: Rules) -> bool:
    """Return whether a clause says by whom a meeting is held or chaired: …, hosted by Kenya."""
    named = _HELD.issuperset(clause.kinds) and bool(clause.entities("Meeting"))
    return clause.passive and not clause.of(SERVED) and (named or rules.done_by.match(clause.text) is not None)


def _with_others(
    draft: Draft, participants: list[Entity], partners: list[Entity], settings: Sequence[Entity]
) -> tuple[list[Entity], list[Entity]]:
    """Return (participants, partners), each once, with the organs whose *settings* they came to."""
    alone = set(partners) <= set(participants)
    given = draft.kinds == ("input",) and alone  # at the session of the Forum, it submitted a paper
    if given or _ATTENDING & set(draft.kinds):
        partners += _organs(settings)
    participants = list(dict.fromkeys(participants))
    return participants, [entity for entity in dict.fromkeys(partners) if entity not in participants]


def whereabouts(draft: Draft, rules: Rules) -> tuple[list[Entity], list[Entity]]:
    """Return (the countries that are helped, where it happens) of those whose part in a draft is not told."""
    partners: list[Entity] = []
    places: list[Entity] = []
    for clause in draft.clauses:
        for position, unit in clause.placeholders("Country", "Place"):
            served, where = _whereabouts(clause, position, unit, draft, rules)
            partners += served
            places += where
        places += _beyond(clause, rules)
    return partners, places


def _helps(draft: Draft, participants: Sequence[Entity]) -> bool:
    """Return whether all that bodies do is to help a State: with the assistance of A, Nepal adopted …."""
    helpers = {entity for clause in draft.clauses for entity in clause.helpers}
    return draft.weak and bool(draft.subject) and not _bodies(draft.subject) and helpers.issuperset(participants)


def _is_supported(draft: Draft, acting: Sequence[Entity]) -> bool:
    """Return whether the others of those *acting* only help one body: the Reef Police, supported by A, built a quay."""
    supporters = {entity for clause in draft.clauses for entity in clause.supporters}
    alone = len(_bodies(draft.subject)) == len(draft.subject) == 1
    return alone and {*draft.subject, *supporters} == set(acting) > supporters > set()


def _is_team(draft: Draft, companions: Sequence[Entity], rules: Rules) -> bool:
    """Return whether one has worked with several bodies, which did it, too: worked with A and B to restore reefs."""
    if not draft.subject or not len(_bodies(companions)) == len(companions) < MANY_COMPANIONS:
        return False
    pattern = rules.paired if len(companions) == 1 else rules.teams
    return bool(companions) and any(pattern.search(one.text) and not one.apart for one in draft.clauses)


def _parties(draft: Draft, rules: Rules) -> tuple[list[Entity], list[Entity]] | None:
    """Return (participants, partners) by the parts of the actors, ``None`` where no body can be said to act."""
    actors = draft.subject
    companions = draft.of(JOINED)
    others = [*draft.of(SERVED), *draft.helped]
    together = any(rules.together.search(one.text) for one in draft.clauses) or _is_team(draft, companions, rules)
    if not actors and companions and not together:
        return None  # somebody without a name does it with them: they need not have to do with each other
    many = len(companions) >= (MANY_TOGETHER if draft.kinds == TOGETHER else MANY_COMPANIONS)
    if not together and (many or set(draft.kinds) & rules.counterpart):
        helpers = _bodies([one for clause in draft.clauses for one in clause.helpers])
        actors = [*actors, *helpers]  # with the support of A, together with A: both act
        others = [*(one for one in companions if one not in helpers), *others]
    else:
        actors = [*actors, *companions]
    # a State does not act in a record: with whom a body acts together is its partner
    participants = _bodies(actors)
    partners = [*(entity for entity in actors if entity.kind != "Body"), *others]
    received = any(rules.receives.search(one.text) for one in draft.clauses)
    if received and _bodies(others) and draft.subject and not companions:
        participants, partners = _bodies(others), [*actors, *(one for one in others if one.kind != "Body")]
    if not participants:
        if not received and not (actors and set(draft.kinds) <= rules.state_acts):
            return None
        participants, partners = _bodies(partners), [entity for entity in partners if entity.kind != "Body"]
    return participants, partners


def _is_inferred(draft: Draft, actors: set[Entity]) -> bool:
    """Return whether one of *actors* is nowhere named there: only described, "the parties", told of before, unsaid."""
    every = [one for clause in draft.clauses for unit in clause.units.values() for one in unit.named]
    named = {entity for one in every if not one.inferred for entity in one.entities}
    described = {entity for one in every if one.inferred for entity in one.entities} | {*draft.helped, *draft.subject}
    return not described & actors <= named


def _bodies(entities: Sequence[Entity]) -> list[Entity]:
    return [entity for entity in entities if entity.kind == "Body"]


def _is_joint(
    draft: Draft,
    participants: Sequence[Entity],
    partners: Sequence[Entity],
    settings: Sequence[Entity],
    places: Sequence[Entity],
) -> bool:
    """Return whether the draft is a collaboration: two parties, or one that takes part in something told apart."""
    if not participants or max(len(participants), len(partners)) > LONGEST_LIST:
        return False
    if len(participants) > 1 or partners:
        apart = any(one.apart for one in draft.clauses)  # A and B each did it: only with a third, or at one meeting
        alone = apart and {*participants, *partners}.issubset(draft.subject)
        return not alone or bool(_ATTENDING & set(draft.kinds))
    if "programme" in draft.kinds:
        return bool(draft.entities("Programme") and draft.times)
    return bool(_ALONE & set(draft.kinds)) and bool(settings or (draft.times and places))


def only_states_belong(draft: Draft, rules: Rules) -> bool:
    """Return whether a draft only tells of which body States are members: Chad and Togo are members of the Board."""
    alone = _BELONGING.issuperset(draft.kinds) and bool(draft.actors()) and not _bodies(draft.actors())
    return alone and any(rules.belongs.search(clause.text) for clause in draft.clauses)


def _is_founded(draft: Draft, participants: Sequence[Entity], rules: Rules) -> bool:
    """Return whether a draft only tells which organ set up a body."""
    alone = len(participants) == 1 and draft.kinds == TOGETHER and not draft.of(JOINED)
    return alone and any(rules.founded.search(clause.text) for clause in draft.clauses)


def _beyond(clause: Clause, rules: Rules) -> list[Entity]:
    """Return the places that stand behind a phrase, where a word says that it happens there."""
    if "visit" in clause.kinds:
        return []  # where it went the phrase itself says
    found: list[Entity] = []
    for match in PLACEHOLDER.finditer(clause.beyond):
        unit = clause.units.get(match[0])
        before = clause.beyond[max(0, match.start() - _AROUND) : match.start()]
        if unit is not None and unit.kind in {"Country", "Place"} and rules.place_before.search(before):
            found += unit.entities("Country")
            found += [one for one in unit.entities("Place") if one.subclass not in _WIDE]
    return found


def _is_for_officials(clause: Clause, position: int, draft: Draft, rules: Rules) -> bool:
    """Return whether what a sentence tells behind *position*, where it happens, is done for who acts for the State."""
    opening = (clause.units.get(match[0]) for match in PLACEHOLDER.finditer(clause.text, 0, position))
    dated = all(unit is not None and unit.kind == "Interval" for unit in opening)  # On 3 May, in Chad, …
    others = all(map(is_foreign, draft.of(JOINED)))
    if not dated or not others or _bodies([*draft.of(SERVED), *draft.helped]):
        return False
    return any(rules.helped_officials.search(one.text) for one in draft.clauses)


def _goes_aside(clause: Clause, draft: Draft, rules: Rules) -> bool:
    """Return whether a clause behind what is done tells of something else: trained teachers, | as requested by Chad."""
    if clause.kinds or not rules.goes_aside.match(clause.text):
        return False
    return any(one.kinds for one in draft.clauses[: draft.clauses.index(clause)])


def _whereabouts(
    clause: Clause, position: int, unit: Unit, draft: Draft, rules: Rules
) -> tuple[list[Entity], list[Entity]]:
    """Return (partners, places): a country is helped or is where it happens, by what stands before its list."""
    if clause.text[position] in clause.placed:
        return [], []
    countries, places = unit.entities("Country"), unit.entities("Place")
    before = clause.text[max(0, position - _AROUND) : position]
    behind = clause.text[position + 1 : position + _AROUND]
    opens = clause is draft.clauses[0] and not clause.kinds
    there = rules.place_before.search(before) is not None
    scene = opens and there  # in Chad, it accompanied others
    if countries and "visit" in draft.kinds and not scene and not rules.stranger.search(clause.text):  # who fled Chad
        return countries, [*countries, *places]
    helped = _HELPED.intersection(draft.kinds) and rules.helped_there.search(before)
    first = there and clause is draft.clauses[0]
    if countries and (helped or (first and _is_for_officials(clause, position, draft, rules))):
        return countries, [*countries, *places]
    if there or rules.place_behind.match(behind):
        return [], [*countries, *places]
    places = [one for one in places if one.subclass not in _WIDE]
    if countries and not _goes_aside(clause, draft, rules) and rules.served_place.search(f"{before}\0{behind}"):
        return countries, places
    return [], places
