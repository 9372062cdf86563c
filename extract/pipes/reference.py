"""``un_reference``: short forms whose meaning depends on where they stand.

``委员会``, ``《公约》``, ``the Committee`` mean what the report has named so before; ``供应司``, ``the Ethics Office``
the unit of the body spoken of; ``两个实体`` as many bodies as it says, named side by side; ``the nutrition and health
clusters`` each of those that share the head. The forms stand in the language's ``references.toml`` and the authority
files; this component finds them, ``un_mention`` asks the discourse what they mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind
from spacy.language import Language

from extract import languages
from extract.called import agencies_called, context_forms, organs_called
from extract.identity import new
from extract.pipes.authority import lookup
from extract.pipes.board import Candidate, recognizer
from extract.pipes.organ import organ_of, secretariat_behind
from extract.pipes.plural_head import plural_heads
from extract.view import around

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from spacy.tokens import Doc

    from extract.discourse import Discourse, Seen
    from extract.languages import LanguageData
    from extract.model import Entity
    from extract.pipes.board import Board

__all__ = ["PendingNamesakes", "PendingPlural", "PendingSecretariat", "PendingShortForm", "find"]


@dataclass(frozen=True, slots=True)
class PendingShortForm:
    """A short form: what it means is the latest thing of its class that may be called so."""

    form: str
    kinds: tuple[str, ...]
    #: the one agency that is called so, where the form stands in a list of bodies
    listed: Entity | None = None
    #: whether it is a name, where nothing was named so before: the Preparatory Committee
    is_name: bool = False

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Ask the discourse, class by class; in a list of bodies what it means if nothing was named so is an agency."""
        for kind in self.kinds:
            found = discourse.resolve(self.form, kind)
            if found is not None:
                return (found[0],), found[1]
        if self.is_name:
            return (new("Body", self.form, discourse.language),), 0.6
        return ((self.listed,), 0.7) if self.listed is not None else None


# A plural means what was named not more than so many mentions ago.
_REACH = 300


@dataclass(frozen=True, slots=True)
class PendingPlural:
    """A plural that stands for *count* bodies named side by side before; ``form`` is what each can be called."""

    count: int
    form: str

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the latest coordination of just so many bodies, but first what the paragraph has named of them."""
        table = discourse.board.words.tables["references"]
        classes = table.get("plural_classes", {}).get(self.form)
        head = table["plural_heads"].get(self.form, "")
        block = discourse.board.view.block_at(candidate.start)
        known = [
            seen
            for seen in discourse.history[-_REACH:]
            if seen.entity.kind == "Body" and _has(seen.entity, head, discourse.language)
        ]
        fitting = [seen for seen in known if not classes or seen.entity.subclass in classes]
        here = [seen for seen in fitting if seen.block == block]
        view, ends = discourse.board.view, discourse.board.words.pattern("profile", "sentence_end")
        first = view.blocks[block][1]
        sentence = max((end.end() for end in ends.finditer(view.text, first, candidate.start)), default=first)
        with_one = discourse.board.words.pattern("references", "one_of_them")
        if with_one.match(view.text, sentence, candidate.start):  # cooperation with A …: not whoever was named before
            here = [seen for seen in here if seen.start >= sentence]
            return (named, 0.7) if (named := self._fitting(here[::-1])) else None
        # of what class one is that no file knows is open
        open_too = [seen for seen in known if seen.block == block and (seen in here or not seen.entity.attested)]
        if nearest := self._coordinated(here, discourse) or self._coordinated(open_too, discourse):
            return nearest, 0.8
        for told in ([seen for seen in here if seen.start < sentence], here):  # who does something to both is not one
            if named := self._fitting(told[::-1]):
                return named, 0.7
        nearest = self._coordinated(fitting, discourse)
        return (nearest, 0.8) if nearest else None

    def _coordinated(self, named: list[Seen], discourse: Discourse) -> tuple[Entity, ...] | None:
        """Return the latest just so many that stand side by side."""
        text, joint = discourse.board.view.text, discourse.board.words.pattern("references", "joint")
        group: list[Seen] = []
        for seen in reversed(named):
            if group and seen.start != group[-1].start and not joint.fullmatch(text, seen.end, group[-1].start):
                nearest = self._fitting(group)
                if nearest:
                    return nearest
                group = []
            group.append(seen)
        return self._fitting(group)

    def _fitting(self, group: list[Seen]) -> tuple[Entity, ...] | None:
        entities = tuple(dict.fromkeys(seen.entity for seen in reversed(group)))
        return entities if len(entities) == self.count else None


def _has(body: Entity, head: str, language: str) -> bool:
    """Return whether a name of *body* holds *head*; a name of another language tells nothing."""
    names = [*body.names.get(language, ()), *filter(None, [body.label.get(language)])]
    return not names or any(head in name for name in names)


# So many characters before a short form tell whether it stands on its own.
_BEFORE = 24


@dataclass(frozen=True, slots=True)
class PendingNamesakes:
    """Bodies that share the head of their names: the nutrition, education and health clusters.

    Each is what the context knows under its name, else a body of its own.
    """

    forms: tuple[str, ...]

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Ask the discourse name by name."""
        known = tuple(self._known(form, discourse) or new("Body", form, discourse.language) for form in self.forms)
        return tuple(dict.fromkeys(known)), 0.8

    @staticmethod
    def _known(form: str, discourse: Discourse) -> Entity | None:
        """Return whom the context or an authority file knows under the name."""
        meant = discourse.resolve(form, "Body") or discourse.unit(form)
        return meant[0] if meant else lookup(form, discourse.board.words)


@dataclass(frozen=True, slots=True)
class PendingSecretariat:
    """The secretariat of what a short form means: the Task Force secretariat; *word* is how it is called."""

    owner: PendingShortForm
    #: where the short form begins and ends
    stretch: tuple[int, int]
    word: str

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Take the secretariat of what the short form means here."""
        found = self.owner.identify(candidate, discourse)
        if found is None:
            return None
        owner = Candidate(*self.stretch, "Body", "un_reference", found[0])
        return (organ_of(discourse.board, self.word, owner),), found[1]


class _Forms:
    """The compiled short forms of one language."""

    def __init__(self, words: LanguageData) -> None:
        table = words.tables["references"]
        self.qualified = frozenset(table.get("qualified", ()))
        self.alone: list[str] = [*table["alone"], *sorted(self.qualified)]
        self.alone_automaton = AhoCorasick(self.alone, matchkind=MatchKind.LeftmostLongest)
        guards = words.tables["names"].get("guards", ())
        self.guards = {name: re.compile(guard["after"]) for guard in guards for name in guard["names"]}
        self.required_before = re.compile(table.get("required_before", ""))
        # what the authority files call bodies where the context tells which: one automaton, for they are hundreds
        context = context_forms(words.code) - {*self.alone, *table["too_bare"]}
        self.context = sorted(form for form in context if len(form) >= table["context_shortest"])
        self.automaton = AhoCorasick(self.context, matchkind=MatchKind.LeftmostLongest)
        self.context_before = re.compile(f"(?:{table['context_before']})$")
        self.form_end = re.compile(table.get("form_end", ""))
        self.listing = re.compile(table["listing"])
        self.accompanying = re.compile(table["accompanying"])
        self.listing_before = re.compile(f"(?:{table['accompanied']})?(?:{table['listing']})$")
        agency = re.compile(table["agency"])
        self.agencies = {form: one for form, one in agencies_called(words.code).items() if agency.fullmatch(form)}
        self.not_after = re.compile(f"(?:{table['not_after']})$")
        self.not_before = re.compile(table["not_before"])
        shorts = sorted({*table["title_short"], *table["title_short_other"]}, key=lambda form: (-len(form), form))
        self.title = re.compile(table.get("title_form", "《(?P<form>%s)》") % "|".join(map(re.escape, shorts)))
        self.treaty = frozenset(table["title_short"])
        self.plural = re.compile(table["plural"])
        self.counts: dict[str, int] = table["counts"]
        shared = table["shared_head"]
        self.members: dict[str, str] = {word: form for form, listed in shared["members"].items() for word in listed}
        member = "|".join(sorted(map(re.escape, self.members), key=lambda word: (-len(word), word)))
        self.member = re.compile(member)
        # the head is looked for first: it is rare, what stands before it is not
        self.shared = re.compile(shared["head"])
        self.listed = re.compile(shared["list"].replace("{member}", f"(?:{member})"))
        self.reach: int = shared["reach"]


@cache
def _forms(language: str) -> _Forms:
    return _Forms(languages.data(language))


def _short_forms(state: Board) -> Iterator[Candidate]:
    forms, text = _forms(state.words.code), state.view.text
    for number, start, end in forms.alone_automaton.find_matches_as_indexes(text):
        if not forms.required_before.match(text, start) or not forms.form_end.match(text, end):
            continue
        if forms.not_after.search(text, max(0, start - 6), start) or forms.not_before.match(text, end):
            continue
        form = forms.alone[number]
        guard = forms.guards.get(form)
        if guard is not None and guard.search(text, max(0, start - _BEFORE), start):
            continue  # 人民代表大会
        pending = PendingShortForm(form, ("Body",), is_name=form in forms.qualified)
        yield Candidate(start, end, "Body", "un_reference", pending=pending)


def _context_forms(state: Board) -> Iterator[Candidate]:
    """Yield the short forms of the authority files (供应司, Ethics Office), where they stand as words of their own."""
    forms, text = _forms(state.words.code), state.view.text
    matches = [
        (start, end, forms.context[number])
        for number, start, end in forms.automaton.find_matches_as_indexes(text)
        if not forms.not_before.match(text, end) and forms.form_end.match(text, end)
    ]
    beside = {edge: form in forms.agencies for start, end, form in matches for edge in (start, end)}
    for start, end, form in matches:
        # an acronym is one wherever it stands
        if form.isupper() or forms.context_before.search(text, max(0, start - _BEFORE), start):
            agency = forms.agencies.get(form)
            if agency is not None and not _is_listed(state, start, end, forms, beside):
                agency = None
            pending = PendingShortForm(form, ("Body",), agency)
            yield Candidate(start, end, "Body", "un_reference", pending=pending, rank=1)


def _is_listed(state: Board, start: int, end: int, forms: _Forms, beside: Mapping[int, bool]) -> bool:
    """Return whether a body, or what one may be called, stands side by side with what is from *start* to *end*."""
    text = state.view.text
    before = forms.listing_before.search(text, max(0, start - _BEFORE), start)
    if forms.accompanying.search(around(text, start, end, _BEFORE)):
        return True
    if before and (beside.get(before.start()) or state.ending_at(before.start(), "Body")):
        return True
    behind = forms.listing.match(text, end)
    return behind is not None and bool(beside.get(behind.end()) or state.starting_at(behind.end(), "Body"))


def _secretariats(state: Board, owners: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the secretariats right behind the short forms *owners*: 工作队秘书处, the Forum secretariat."""
    for one in owners:
        word = secretariat_behind(state, one.end)
        if word is not None and isinstance(one.pending, PendingShortForm):
            pending = PendingSecretariat(one.pending, (one.start, one.end), word[0])
            yield Candidate(one.start, word.end(), "Body", "un_reference", pending=pending, rank=2)


def _owned_forms(state: Board) -> Iterator[Candidate]:
    """Yield short forms right behind the body they belong to: 儿基会执行局, UNICEF's Executive Board."""
    table, text = state.words.tables["references"], state.view.text
    for form in table["of_parent"]:
        organs = organs_called(form, "Body", state.words.code)
        for match in re.finditer(f"{table['owned_gap']}({re.escape(form)})", text) if organs else ():
            owner = state.ending_at(match.start(), "Body")
            organ = organs.get(owner.entities[0].path) if owner and owner.entities else None
            if owner is not None and organ is not None:
                yield Candidate(owner.start, match.end(), "Body", "un_reference", (organ,), rank=2)


def _title_forms(state: Board) -> Iterator[Candidate]:
    forms, text = _forms(state.words.code), state.view.text
    for match in forms.title.finditer(text):
        kinds = ("Treaty",) if match["form"] in forms.treaty else ("Programme", "Publication", "Treaty")
        pending = PendingShortForm(match["form"], kinds)
        yield Candidate(match.start(), match.end(), kinds[0], "un_reference", pending=pending, rank=1)


def _plurals(state: Board) -> Iterator[Candidate]:
    forms, text = _forms(state.words.code), state.view.text
    for match in forms.plural.finditer(text):
        count = match["count"] or match[0].split()[0]  # "both" counts without a numeral
        pending = PendingPlural(forms.counts[count.lower()], match["noun"])
        yield Candidate(match.start(), match.end(), "Body", "un_reference", pending=pending, rank=1)


def _shared_heads(state: Board) -> Iterator[Candidate]:
    """Yield bodies that share the head of their names, all in one mention."""
    forms, text = _forms(state.words.code), state.view.text
    for head in forms.shared.finditer(text):
        match = forms.listed.search(text, max(0, head.start() - forms.reach), head.start())
        if match is not None:
            names = tuple(dict.fromkeys(forms.members[one[0]] for one in forms.member.finditer(match["list"])))
            pending = PendingNamesakes(names)
            yield Candidate(match.start("list"), head.end(), "Body", "un_reference", pending=pending, rank=2)


def find(state: Board) -> list[Candidate]:
    """Return the short forms of a document as candidates without identity."""
    short = [*_short_forms(state), *_context_forms(state)]
    return [
        *short,
        *_secretariats(state, short),
        *_owned_forms(state),
        *_title_forms(state),
        *_plurals(state),
        *_shared_heads(state),
        *plural_heads(state),
    ]


@Language.factory("un_reference", assigns=["doc.spans"])
def create(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """Return the component; it writes ``doc.spans["un_reference"]``."""
    return recognizer(nlp, name, find)
