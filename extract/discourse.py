"""What has been said so far: the memory that gives short forms, bare numbers and bare dates their identity.

The rules follow the drafting habits the UN Editorial Manual describes: a body is named in full once, then by its short
form; ``the Committee`` is the committee named last. A day without a year lies in what the report covers, as it says
early on, else near the date named last.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from extract.called import (
    forms_by_path,
    is_specific,
    of_country,
    organ_called,
    organs_called,
    own_unit_called,
    units_called,
    unlisted_organ,
)
from extract.home import home
from extract.identity import from_path
from extract.named import Named
from extract.owner import (
    NAMED_SO,
    OPERATIONAL,
    PRESIDED,
    agency_of,
    end_of_masthead,
    is_author,
    is_heading,
    issuer_of,
    of_section,
    office_of,
    owner_among,
)
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["Discourse", "Seen"]

# Heads of up to so many characters are too bare for a body that has a short name.
_BARE = 3
# So many characters before a date show that something is compared with what was then.
_COMPARED = 90
# What a report covers is so many days at least and at most, and it is written within so many days of its last one.
_SHORTEST_PERIOD, _LONGEST_PERIOD, _WRITTEN_WITHIN = 45, 400, 200
# The class of boards whose papers call them the Board.
_BOARD = "ExecutiveBoard"
# The class of bodies that go by a short name of their own but in their own papers: ECA is the Commission.
_COMMISSION = "RegionalCommission"
_SECRETARY_GENERAL = "body/SG"
# What reports call by short forms.
_CALLED = frozenset({"Body", "Treaty", "Programme", "Publication"})


@dataclass(frozen=True, slots=True)
class Seen:
    """One identified mention: where it stands in the view, in which block, and whom it means."""

    start: int
    end: int
    block: int
    entity: Entity


class Discourse:
    """The mentions of one report so far, in reading order."""

    def __init__(self, board: Board) -> None:
        """Start with nothing said."""
        self.board = board
        self.language = board.words.code
        self.history: list[Seen] = []
        #: the start of the interval named last, and how exact it was
        self.last_date: date | None = None
        self.last_precision = ""
        #: the view offset behind that interval
        self.last_date_end = 0
        #: the first and the last day of what the report covers, as the first span of months in it says
        self.period: tuple[date, date] | None = None
        #: the day of the report, or one near it, as far as its masthead tells
        self.report_date: date | None = None
        #: the bodies named above the text, which tell whose report it is
        self._above: list[Entity] = []
        #: all that is named there, and the country that it says the report is about, once it is over
        self._masthead: list[Named] = []
        self._home: tuple[Named, ...] | None = None
        self._above_end = end_of_masthead(board.view)
        #: whom the masthead names as the author: the only one that its report calls by the bare form
        self._author: Entity | None = None
        #: the board whose document it is, or the organ whose session, as the masthead says: in it no other is called so
        self._board: Entity | None = None
        reports = board.words.pattern("collaborations", "session_report")
        self._of_session = reports.search(board.view.text, 0, self._above_end) is not None
        #: of a report on a session whose it is and its number, empty where the masthead gives none
        self.session: tuple[Entity, str] | None = None
        #: whose work the section tells, as its heading or the masthead says: no namesake named in it is called so
        told = of_section(board.view.text[: self._above_end])
        self._headed: Entity | None = told[0] if len(told) == 1 else None
        self._writes = board.words.pattern("collaborations", "writes")
        self._emergency = board.words.pattern("collaborations", "emergency")
        self._compared = board.words.pattern("dates", "compared")
        self._since = board.words.pattern("dates", "since")
        self._forms: dict[str, frozenset[str]] = {}
        #: the bodies that no authority file knows, in the order in which they were named
        self._new: dict[str, Entity] = {}
        #: the organs of States among them without their country, by the path with it
        self.bare: dict[str, Entity] = {}
        self._by_path: dict[str, Seen] = {}
        #: the paths of what has been looked at for the agency it belongs to
        self._organs: set[str] = set()
        self._by_form: dict[tuple[str, str], Entity] = {}
        names = board.words.tables["references"]
        self._short = frozenset((*names["short"], *names.get("qualified", ())))
        self._title_short = frozenset((*names["title_short"], *names["title_short_other"]))
        self._lengths = sorted({len(form) for form in self._short | self._title_short})
        self._of_many = frozenset(names["of_many"])
        self._long: int = names["unmistakable"]
        self._of_parent = frozenset(names["of_parent"])
        self._of_mission: dict[str, str] = names.get("of_mission", {})
        self._by_default: dict[str, str] = names["by_default"]
        self._post = re.compile(names["post_of_office"])
        self._exclusive = tuple(names["exclusive"])
        self._alone = frozenset(names["alone"])
        self._presiding = frozenset(names["presiding"])
        self._head_first: bool = names["head_first"]
        self._head_end = re.compile(names.get("head_end", "(?!)"))
        for one in board.candidates:
            if one.kind == "Document" and one.start < self._above_end and one.entities:
                self._name_series(one.entities[0], one.start, one.end)
        for organ in told:
            self._name_unnamed(organ, 0, 0)

    def add(self, start: int, end: int, entities: tuple[Entity, ...]) -> None:
        """Remember a mention that has its identity."""
        block = self.board.view.block_at(start)
        shared = self._shared(entities) if len(entities) > 1 else frozenset()
        if start < self._above_end:
            self._name_above(start, end, entities)
        for entity in entities:
            seen = Seen(start, end, block, entity)
            self.history.append(seen)
            if entity.kind == "Body" and is_heading(self.board.view, start, end, entity):
                self._headed = entity
            if shared.isdisjoint(self.forms(entity)):
                self._by_path[entity.path] = seen  # but a decision behind the Boards of two is not of the second
            if entity.kind == "Body" and not entity.attested:
                bare = self.bare.get(entity.path, entity)
                self._new.setdefault(bare.path, bare)
            if entity.kind == "Body":
                self._name_treaty(start, end)
            if "adoptedBy" in entity.facts:
                self._by_path[entity.facts["adoptedBy"]] = seen
            # the organ of a session or resolution has been named with it
            for named in (*entity.points_to, entity):
                for form in self.forms(named):
                    if form not in shared:  # behind the Executive Boards of two "the Executive Board" is neither
                        self._by_form[named.kind, form] = named
                if named.path not in self._organs:
                    self._name_agency(named)
        if entities[0].kind == "Interval" and not self._is_aside(start):
            self._speak_of(entities[0], end)

    def _speak_of(self, interval: Entity, end: int) -> None:
        """Remember the date named last; a strategy for 2012 to 2016 does not date what follows."""
        if not _covers_years(interval):
            self.last_date = date.fromisoformat(interval.facts["startDate"])
        self.last_precision = interval.facts["precision"]
        self.last_date_end = end
        self.period = self.period or self._period(interval)

    def _is_aside(self, start: int) -> bool:
        """Return whether the date at *start* tells nothing of those that follow without a year.

        It only tells with what is compared, up from 193 million in 2021, or when something began, if the date of the
        report is known: since the review in July 2022, in a report of August 2023, "in May" is that of 2023.
        """
        asides = (self._compared,) if self.report_date is None else (self._compared, self._since)
        return any(one.search(self.board.view.text, max(0, start - _COMPARED), start) for one in asides)

    def _shared(self, entities: Sequence[Entity]) -> frozenset[str]:
        """Return the short forms that several of *entities* go by."""
        called = Counter(form for entity in entities for form in self.forms(entity))
        return frozenset(form for form, times in called.items() if times > 1)

    def _name_above(self, start: int, end: int, entities: tuple[Entity, ...]) -> None:
        """Remember what the masthead names: the author, the organ whose document it is, the country it is about."""
        self._masthead.append(Named(start, end, entities))
        self._home = None
        for entity in entities:
            self._issue(entity, start, end)
        if entities[0].kind in NAMED_SO and not any(entity.attested for entity in entities):
            inside = (one for one in self.board.known_inside(start, end) if one.kind == "Body")
            for entity in (entity for one in inside for entity in one.entities):  # [UNRWA] Situation Report
                self._above.append(entity)
                self._name_unnamed(entity, start, end)

    def _issue(self, entity: Entity, start: int, end: int) -> None:
        if entity.kind == "Meeting":
            self._above += entity.points_to
            if self._board is None and self._of_session and entity.points_to:
                self._board = entity.points_to[0]
            if self._of_session and self._board in entity.points_to and not (self.session and self.session[1]):
                self.session = (entity.points_to[0], entity.facts["number"])
        if entity.kind != "Body":
            return
        self._above.append(entity)
        if self._board is None and (entity.subclass == _BOARD or (self._of_session and entity.subclass in PRESIDED)):
            self._board = entity
        if self.session is None and self._of_session and self._board == entity:
            self.session = (entity, "")
        if self._author is None and is_author(self.board.view, start, end, self._writes):
            self._author = entity

    @property
    def home(self) -> tuple[Named, ...]:
        """The country that the title of the report names, where it is one: whom "the Government" means there."""
        if self._home is None:
            text = self.board.view.text
            named = [one for one in self._masthead if self._emergency.match(text, one.end) is None]
            self._home = tuple(home(named, self._above_end, self.language))
        return self._home

    def _name_series(self, document: Entity, start: int, end: int) -> None:
        """Take the organ for named whose series a document is of: in CEDAW/C/66/2 "the Committee" is CEDAW.

        So is the agency whose organ it is, or whose series: in E/ICEF/2031/7 "the Fund". What the text names so itself
        comes before it.
        """
        organ = issuer_of(document.path.partition("/")[2])
        if organ is not None and organ.subclass in PRESIDED | {_BOARD}:
            self._name_unnamed(organ, start, end)
        agency = organ if organ is None or organ.subclass in OPERATIONAL else agency_of(organ)
        if agency is not None:
            self._name_unnamed(agency, start, end)

    def _name_unnamed(self, organ: Entity, start: int, end: int) -> None:
        """Take *organ* for named by what stands from *start* to *end*, until the text names another one so."""
        self._by_path.setdefault(organ.path, Seen(start, end, self.board.view.block_at(start), organ))
        for form in self.forms(organ):
            self._by_form.setdefault((organ.kind, form), organ)

    def _name_agency(self, organ: Entity) -> None:
        """Take the agency of *organ*, or the office of a head, for named: 国际劳工组织理事会 … 劳工组织."""
        self._organs.add(organ.path)
        agency = agency_of(organ) or office_of(organ)
        if agency is not None:
            for form in forms_by_path(self.language).get(agency.path, ()):
                self._by_form.setdefault((organ.kind, form), agency)

    def _name_treaty(self, start: int, end: int) -> None:
        """Take the treaty for named with which the name of its organ begins: 《水俣公约》执行支助股."""
        treaty = self.board.starting_at(start, "Treaty")
        if treaty is not None and treaty.end < end and treaty.entities:
            for form in self.forms(treaty.entities[0]):
                self._by_form["Treaty", form] = treaty.entities[0]

    def _period(self, interval: Entity) -> tuple[date, date] | None:
        """Return the days of an interval that a report written when this one was may cover, ``None`` for any other."""
        first, last = (date.fromisoformat(interval.facts[key]) for key in ("startDate", "endDate"))
        written = self.report_date
        if written is None or interval.facts["precision"] == "year":
            return None
        months = _SHORTEST_PERIOD <= (last - first).days <= _LONGEST_PERIOD
        return (first, last) if months and abs((written - last).days) <= _WRITTEN_WITHIN else None

    def year_said_before(self, position: int) -> int | None:
        """Return the year that is told right before *position* as one before or after that of the report: 去年11月."""
        words: dict[str, int] = self.board.words.tables["dates"].get("relative_years", {})
        told = next((count for word, count in words.items() if self.board.view.text.endswith(word, 0, position)), None)
        if told is None:
            return None
        dates = (
            seen.entity for seen in self.history if seen.entity.kind == "Interval" and seen.start < self._above_end
        )
        first = next((date.fromisoformat(one.facts["startDate"]) for one in dates), None)
        written = self.report_date or first
        return written.year + told if written is not None else None

    @property
    def last_year(self) -> int | None:
        """The year spoken of: that of the date named last, else that of the report."""
        around = self.last_date or self.report_date
        return around.year if around else None

    def forms(self, entity: Entity) -> frozenset[str]:
        """Return the short forms (``委员会``, ``Committee``) that may stand for *entity* once it has been named."""
        if entity.kind not in _CALLED:
            return frozenset()
        found = self._forms.get(entity.path)
        if found is None:
            found = frozenset(self._forms_of(entity))
            self._forms[entity.path] = found
        return found

    def _forms_of(self, entity: Entity) -> set[str]:
        entry = authority.by_path(entity.path)
        former = entry.former.get(self.language, ()) if entry else ()
        own = [name for name in entity.names.get(self.language, ()) if name not in former]
        if self.language in entity.label:
            own.append(entity.label[self.language])
        # A body that goes by a short name of its own (西亚经社会) is not called by its bare head (委员会).
        label = entity.label.get(self.language, "")
        shorts = self._short if entity.kind == "Body" else self._title_short
        found = {short for name in own for short in self._forms_within(name, shorts)}
        found |= forms_by_path(self.language).get(entity.path, frozenset())
        if not entity.attested:
            found |= {match[1] for name in own if (match := self._post.search(name))}
        short_names = {form for form in found & self._alone if len(form) <= _BARE}
        found -= {form for form in short_names if label and not self._ends(label, form) and not self._head_first}
        longer = next((form for name in own for form in self._exclusive if name.endswith(form)), None)
        if longer:
            found = {form for form in found if not longer.endswith(form) or form == longer}
        return found

    def _ends(self, name: str, short: str) -> bool:
        if not self._head_first:
            return name.endswith(short)
        head = f" {self._head_end.split(name, maxsplit=1)[0]} "  # not the Bureau of the Commission
        behind = head.partition(f" {short} ")[2]
        return f" {short} " in head and not behind[:1].isupper()  # nor the Commission Bureau

    def _forms_within(self, name: str, shorts: frozenset[str]) -> Iterator[str]:
        """Yield those of *shorts* that *name* ends in, or holds as words, and is not."""
        if self._head_first:
            yield from (short for short in shorts if name != short and self._ends(name, short))
            return
        for length in self._lengths:  # a look for each length costs less than one for each form
            if len(name) > length and name[-length:] in shorts:
                yield name[-length:]

    def named_in_full(self, entity: Entity) -> Entity:
        """Return the body that was named in full, where *entity* is only the end of its name: the Ministry of Security.

        Where several are called so it stays open which one is meant: *entity* itself is returned.
        """
        if entity.kind != "Body" or entity.attested or entity.path in self._new:
            return entity
        name = entity.path.partition("/")[2]
        if self._head_first:
            longer = [one for path, one in self._new.items() if path.startswith(f"{entity.path}-")]
        else:
            longer = [one for path, one in self._new.items() if path.endswith(name)]
        return longer[0] if len(longer) == 1 and len(name) > _BARE - 1 else entity

    def resolve(self, form: str, kind: str) -> tuple[Entity, float] | None:
        """Return whom the short form *form* means here, and how sure that is.

        It is the author of the report or a unit of the author, whom the heading of the section names, the latest
        namesake, the report's own definition, the organ that belongs to the body named last, or the one that the United
        Nations call so without a name.
        """
        meant = self._named_so(form, kind) or (self._of_home(form) if kind == "Body" else None)
        if meant is None and kind == "Body" and form in self._by_default:
            alone = from_path(f"body/{self._by_default[form]}")
            return (alone, 0.6) if alone else None
        return meant or (self._of_organ(form) if kind == "Body" and form in self._presiding else None)

    def _of_organ(self, form: str) -> tuple[Entity, float] | None:
        """Return what of that name the organ has whose paper it is: the Bureau of the Committee."""
        organ = self._board or next((one for one in self._above if one.subclass in PRESIDED), None)
        if organ is None:
            return None
        owner = organ.label.get(self.language, organ.path)
        known = units_called(form, self.language).get(organ.path)
        return known or unlisted_organ(form, owner, self.language), 0.7

    def _of_home(self, form: str) -> tuple[Entity, float] | None:
        """Return the body of that name of the country that the report is about: the national police."""
        bodies = of_country(form, self.language)
        if not bodies:
            return None
        found = (bodies.get(entity.path) for one in self.home for entity in one.entities)
        body = next(found, None)
        return (body, 0.7) if body is not None else None

    def _named_so(self, form: str, kind: str) -> tuple[Entity, float] | None:
        of_mission = form in self._of_mission
        form = self._of_mission.get(form, form)
        if kind == "Body" and self._author is not None:
            for one in (self._author, office_of(self._author)):  # the Office, of the High Commissioner who writes
                if one is not None and form in self.forms(one):
                    return one, 0.9
            unit = units_called(form, self.language).get(self._author.path)
            if unit is not None:
                return unit, 0.8
        told = (self._headed, self._board) if kind == "Body" and form not in self.board.aliases else ()
        named = next((one for one in told if one and self._is_called(one, form)), self._by_form.get((kind, form)))
        if named is not None:
            mine = self.unit(form) if of_mission and not named.attested else None
            return mine or (named, 0.9)  # my Special Representative is not the one of another organization
        if form in self.board.aliases:
            return self.board.aliases[form], 1.0
        if form not in self._of_parent:
            known = kind == "Body" and form not in self._of_many and is_specific(form, self.language)
            return self.unit(form) if known or of_mission else None
        organs = organs_called(form, kind, self.language)
        above = owner_among(self._above) if kind == "Body" else None  # in its own report it is no other's organ
        owner = above if above is not None and above.path in organs else self.latest(set(organs))
        return (organs[owner.path], 0.7) if owner else None

    def _is_called(self, own: Entity, form: str) -> bool:
        """Return whether the one whose paper it is may be called *form*; a commission is the Commission in its own."""
        if form in self.forms(own):
            return True
        name = own.label.get(self.language, "")
        names = (name, *own.names.get(self.language, ()))
        return own.subclass == _COMMISSION and form in self._alone and any(self._ends(one, form) for one in names)

    def unit(self, form: str) -> tuple[Entity, float] | None:
        """Return the unit of that name of the body whose report it is, else of the body named last that has one.

        In a report of its own work "the Ethics Office" is never the one of another body that does such work.
        """
        units = units_called(form, self.language)
        if not units:
            return self._only_organ(form)
        owner = owner_among(self._above)
        if owner is not None and owner.path in units:
            return units[owner.path], 0.8
        own = own_unit_called(form, self.language) if owner is None and self._is_of_secretary_general else None
        if own is not None:
            return own, 0.7
        last = self.latest(
            {
                path
                for path in units
                if owner is None or (body := from_path(path)) is None or body.subclass not in OPERATIONAL
            }
        )
        return (units[last.path], 0.7) if last else self._only_organ(form)

    @property
    def _is_of_secretary_general(self) -> bool:
        """Whether the masthead names the Secretary-General: the report is of the United Nations itself."""
        return any(one.path == _SECRETARY_GENERAL for one in self._above)

    def _only_organ(self, form: str) -> tuple[Entity, float] | None:
        """Return the organ or mandate that alone is called so: the Special Representative for Iraq."""
        organ = organ_called(form, self.language) if len(form) >= self._long else None
        return (organ, 0.6) if organ else None

    def latest(self, paths: frozenset[str] | set[str], since: int = 0) -> Entity | None:
        """Return the body named or cited last among *paths*, not before the view offset *since*."""
        found = max(
            ((self._by_path[path].start, path) for path in paths if path in self._by_path), default=(since - 1, "")
        )
        if found[0] < since:
            return None
        entity = self._by_path[found[1]].entity
        return entity if entity.path == found[1] else from_path(found[1])


def _covers_years(interval: Entity) -> bool:
    """Return whether an interval is longer than two calendar years."""
    first, last = (date.fromisoformat(interval.facts[key]).year for key in ("startDate", "endDate"))
    return last - first > 1
