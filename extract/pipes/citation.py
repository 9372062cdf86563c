"""``un_citation``: resolutions, decisions and document symbols.

One citation may name several resolutions (``第1267(1999)和1989(2011)号决议``); each is a mention of its own. The form
of the number tells what kind of series it is from (``1325 (2000)``: Security Council, ``2003/14``: year/number,
``64/289``: session/number, ``3235 (XXIX)``: the General Assembly until 1976); the organ is the one named with it,
else the one the context gives.

Symbols: United Nations Document Symbols, https://research.un.org/en/docs/symbols .
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from spacy.language import Language

from extract.identity import by_id, document, from_path, resolution
from extract.pipes.board import Candidate, recognizer
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Doc

    from extract.discourse import Discourse
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["Number", "PendingResolution", "find", "find_resolutions", "find_symbols"]

# Symbol templates of the organs whose resolutions have symbols of their own (research.un.org/en/docs/symbols).
_SYMBOLS = {
    "GA": ("A/RES/{n}", "A/DEC/{n}"),
    "SC": ("S/RES/{n}", None),
    "ECOSOC": ("E/RES/{n}", "E/DEC/{n}"),
    "HRC": ("A/HRC/RES/{n}", "A/HRC/DEC/{n}"),
}
# Which organs number their resolutions in which way; the first is the one meant when nothing else tells.
_BY_FORM = {
    "council": ("SC",),
    "year": ("ECOSOC", "CHR", "UNICEF-EB", "UN-Women-EB", "UNDP-EB", "WFP-EB", "Sub-Commission"),
    "session": ("GA", "HRC", "CSW", "CND", "CSocD", "CPD", "StatCom", "CCPCJ", "UNEA", "UN-Habitat-Assembly"),
    "roman": ("GA", "ECOSOC"),
    "plain": ("SC", "GA"),
    "parties": ("UNFCCC-COP", "UNFCCC"),
}
# The sessions of the General Assembly stand far above those of the commissions: sixty-fourth, not sixth.
_FIRST_YEAR_SESSION = 31  # session/number began in 1976
# An organ named within so many characters before a bare number is its organ.
_NEAR = 120


@dataclass(frozen=True, slots=True)
class Number:
    """The number of one resolution as read: ``text`` is its normal form, ``form`` its series."""

    text: str
    form: str
    session: int = 0
    year: int = 0


@dataclass(frozen=True, slots=True)
class PendingResolution:
    """A resolution whose organ the context has to give: ``start`` is where its citation begins in the view."""

    number: Number
    decision: bool
    organ: Entity | None
    short_form: str | None
    own: bool
    after: Entity | None

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the organ named with it, else the one named last that numbers its resolutions so."""
        organ, confidence = self._organ(candidate, discourse)
        if organ is None:
            return None
        return (make_resolution(self.number, organ, decision=self.decision),), confidence

    def _organ(self, candidate: Candidate, discourse: Discourse) -> tuple[Entity | None, float]:
        if self.organ is not None:
            return self.organ, 1.0
        if self.short_form is not None:
            found = discourse.resolve(self.short_form, "Body")
            if found is not None:
                return found[0], 0.95
        if self.after is not None:
            return self.after, 0.95
        near = discourse.latest(set(self._paths(_BY_FORM[self.number.form], discourse)), candidate.start - _NEAR)
        if near is not None:
            return near, 0.9
        fitting = self._paths(organs_of(self.number), discourse)
        named = discourse.latest(set(fitting)) if len(fitting) > 1 else None
        return named or next((body for path in fitting if (body := from_path(path))), None), 0.7

    def _paths(self, organs: Sequence[str], discourse: Discourse) -> list[str]:
        """Return the paths of *organs*, only of those called by the short form if there are any: the Council."""
        paths = [f"body/{organ}" for organ in organs]
        called = [path for path in paths if (body := from_path(path)) and self.short_form in discourse.forms(body)]
        return called or paths


def organs_of(number: Number) -> tuple[str, ...]:
    """Return the organs whose resolutions are numbered like *number*, the likeliest first."""
    organs = _BY_FORM[number.form]
    if number.form == "session":
        early = number.session < _FIRST_YEAR_SESSION
        return tuple(organ for organ in organs if (organ == "GA") != early) or organs
    return organs


def make_resolution(number: Number, organ: Entity, *, decision: bool) -> Entity:
    """Return the resolution *number* of *organ*; a symbol is stated only where the organ has a series of its own."""
    identifier = organ.path.split("/", 1)[1]
    facts = {"number": number.text}
    template = _SYMBOLS.get(identifier, (None, None))[decision]
    if template and number.form != "plain":  # a number without its year is no symbol
        symbol = template.format(n=number.text)
        return resolution(symbol, organ, decision=decision, facts={**facts, "symbol": symbol})
    series = (template or "").removesuffix("/{n}") or f"{identifier}/{'DEC' if decision else 'RES'}"
    local = f"{series}/{number.text}"
    return resolution(local, organ, decision=decision, facts=facts)


def _number(match: re.Match[str], letter: str | None = None) -> Number:
    first, second, year, roman = match["a"], match["b"], match["year"], match["roman"]
    special = match["special"] or ""
    suffix = letter or match["letter"] or ""
    if match["cop"]:
        return Number(f"{first}/{match['cop']}", "parties")
    if second and len(first) == len("2003"):
        return Number(f"{first}/{second}{suffix}", "year", year=int(first))
    if second:
        return Number(f"{special}{first}/{second}{suffix}", "session", session=99 if special else int(first))
    if year:
        return Number(f"{first}({year})", "council", year=int(year))
    if roman:
        return Number(f"{first}{suffix}({roman})", "roman")
    return Number(first, "plain")


@dataclass(frozen=True, slots=True)
class _Citation:
    """A citation with the numbers in it and what stands around it."""

    start: int
    end: int
    items: list[tuple[int, int, Number]]
    decision: bool


def _citations(state: Board) -> Iterator[_Citation]:
    words = state.words
    text = state.view.text
    item = words.pattern("citations", "item")
    required = words.pattern("citations", "required")
    decision = words.pattern("citations", "decision")
    for match in words.pattern("citations", "citation").finditer(text):
        if not required.search(match[0]):
            continue
        noun = match.start("noun"), match.end("noun")
        lower, upper = (match.start(), noun[0]) if noun[0] > match.start() else (noun[1], match.end())
        items = [
            (one.start(), one.end(), _number(one))
            for one in item.finditer(text, lower, upper)
            if "《" not in text[lower : one.start()]
        ]
        # 第1325号 alone is the Security Council's, but only in the company of its noun
        if items:
            yield _Citation(match.start(), match.end(), items, bool(decision.search(match["noun"])))


def find_resolutions(state: Board) -> list[Candidate]:
    """Return the resolutions and decisions as candidates; organ and date around the number belong to the mention.

    Needs the names and dates on the board, so it runs behind ``un_authority`` and ``un_date``.
    """
    found = []
    citations = list(_citations(state))
    # 第1325号决议 is 第1325(2000)号决议 once the report has given the year: the Council numbers through
    full = {
        number.text.split("(")[0]: number for one in citations for _, _, number in one.items if number.form == "council"
    }
    for citation in citations:
        start, organ, form, own = _before(state, citation.start)
        end, after = _after(state, citation.end)
        for position, (item_start, item_end, read) in enumerate(citation.items):
            number = full.get(read.text, read) if read.form == "plain" else read
            first, last = position == 0, position == len(citation.items) - 1
            pending = PendingResolution(number, citation.decision, organ, form, own, after)
            entities = (make_resolution(number, organ, decision=citation.decision),) if organ else ()
            found.append(
                Candidate(
                    start if first else item_start,
                    end if last else item_end,
                    "Resolution",
                    "un_citation",
                    entities,
                    None if entities else pending,
                    rank=2,
                )
            )
    return found


def _is_of(day: Candidate, between: str) -> bool:
    """Return whether a date is that of the resolution: in 2024年6月,第1540号决议… it is that of what is told."""
    return "," not in between or any(one.facts["precision"] == "day" for one in day.entities)


def _before(state: Board, start: int) -> tuple[int, Entity | None, str | None, bool]:
    """Return where the mention begins, the organ or the short form of one in front of it, and whether it is "its"."""
    text = state.view.text
    own = bool(state.words.pattern("citations", "own").search(text, max(0, start - 5), start))
    begin = start
    day = state.ending_at(start, "Interval") or state.ending_at(len(text[:start].rstrip(" ,的")), "Interval")
    if day is not None and day.end > start - 3 and day.start != day.end and _is_of(day, text[day.end : start]):
        begin = day.start
    between = state.words.pattern("citations", "left_gap").search(text, max(0, begin - 12), begin)
    gap = between.start() if between else begin
    for edge in (begin, gap):
        body = state.ending_at(edge, "Body")
        if body is not None:
            if body.entities:
                return body.start, body.entities[0], None, own
            return body.start, None, text[body.start : body.end], own
    far = _far_organ(state, begin)
    return far if far is not None else (begin, None, None, own)


def _far_organ(state: Board, start: int) -> tuple[int, Entity | None, str | None, bool] | None:
    """Return the organ of 大会…关于…的第77/109号决议: organ, date and subject stand in front of the number."""
    far = state.words.pattern("citations", "far_left").search(state.view.text, max(0, start - 90), start)
    if far is None:
        return None
    at = far.start()
    day = state.ending_at(at, "Interval")
    body = state.ending_at(day.start if day else at, "Body")
    if body is None or not body.entities:
        return None
    return body.start, body.entities[0], None, False


def _after(state: Board, end: int) -> tuple[int, Entity | None]:
    """Return where the mention ends and the organ named behind it: ``of 27 June 2011``, ``of the General Assembly``."""
    text, tables = state.view.text, state.words.tables["citations"]
    if tables["date_after"]:
        match = re.compile(tables["date_after"]).match(text, end)
        day = state.starting_at(match.end(), "Interval") if match else None
        if day is not None:
            end = day.end
    if tables["organ_after"]:
        match = re.compile(tables["organ_after"]).match(text, end)
        body = state.starting_at(match.end(), "Body") if match else None
        if body is not None and body.entities and body.entities[0].path.split("/", 1)[1] in _ADOPTING:
            return (body.end if match and "of" in match[0] else end), body.entities[0]
    return end, None


_ADOPTING = {organ for organs in _BY_FORM.values() for organ in organs}

# One part of a symbol behind its root, such as /CN.6 or /Add.1. A double symbol (A/79/591-S/2024/804) goes on behind
# its hyphen.
_SYMBOL_PART = (
    r"/(?:[A-Za-z]{1,8}(?:\.(?:Pro\b|[A-Z](?=/)))?(?:\.?\d+)?[A-Z]?|\d{1,4}(?:-\d{1,3})?|[A-Z]+-\d+)(?:\.\d+)?(?:\s?\(\d{4}\))?"
    r"(?:-\s?[A-Z]/\d+(?:/\d+)*)?"
)
_SYMBOL_BODY = f"(?:{_SYMBOL_PART})+"


@cache
def _symbol_pattern() -> re.Pattern[str]:
    """Return the pattern of document symbols, made from the series of the authority file."""
    roots = {series.root for series in authority.series()}
    alternatives = "|".join(sorted(roots, key=lambda root: (-len(root), root)))
    return re.compile(
        rf"(?<![A-Za-z0-9/.])(?:{alternatives}){_SYMBOL_BODY}(?:\s?\((?:Vol|Sect|Part|Supp)\.\s?[\w.]+\))?(?![A-Za-z0-9])"
    )


_RESOLUTION_SYMBOL = re.compile(
    r"(?P<organ>A/HRC|A|S|E)/(?P<kind>RES|DEC)/(?P<n>(?:E?S-)?\d{1,4}(?:/\d{1,4}[A-Z]?)?(?:\s?\((?:\d{4}|[IVXL]+)\))?)$"
)
_ORGANS = {"A/HRC": "HRC", "A": "GA", "S": "SC", "E": "ECOSOC"}


def _symbol_entity(symbol: str) -> Entity:
    match = _RESOLUTION_SYMBOL.match(symbol)
    organ = by_id("Body", _ORGANS[match["organ"]]) if match else None
    if match and organ:
        number = match["n"].replace(" ", "")
        facts = {"number": number, "symbol": symbol.replace(" ", "")}
        return resolution(facts["symbol"], organ, decision=match["kind"] == "DEC", facts=facts)
    return document(symbol)


def find_symbols(state: Board) -> list[Candidate]:
    """Return document symbols, sales numbers and treaty-series numbers as candidates."""
    text = state.view.text
    found = []
    for match in _symbol_pattern().finditer(text):
        if not any(char.isdigit() for char in match[0]):
            continue
        entity = _symbol_entity(match[0])
        found.append(Candidate(match.start(), match.end(), entity.kind, "un_citation", (entity,), rank=3))
    for match in state.words.pattern("citations", "sales").finditer(text):
        number = match["number"].replace(" ", "")
        found.append(
            Candidate(*match.span("number"), "Document", "un_citation", (document(number, "SalesNumber"),), rank=3)
        )
    for match in state.words.pattern("citations", "treaty_series").finditer(text):
        number = f"UNTS/{match['volume']}/{match['number']}"
        found.append(
            Candidate(
                match.start(), match.end(), "Document", "un_citation", (document(number, "TreatySeries"),), rank=3
            )
        )
    return found


def find(state: Board) -> list[Candidate]:
    """Return every citation of a document as candidates."""
    return find_symbols(state) + find_resolutions(state)


@Language.factory("un_citation", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_citation"]``."""
    return recognizer(nlp, name, find)
