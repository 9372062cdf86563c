"""What the components share: the candidates they find on the reading view of a document.

Each recognizer adds :class:`Candidate` objects; ``un_mention`` chooses among those that overlap and gives each its
identity. A candidate whose identity depends on where it stands carries a :class:`Pending`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from spacy.tokens import Doc, Span

from extract import languages
from extract.arrange import structure
from extract.view import View, build_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from spacy.language import Language

    from extract.discourse import Discourse
    from extract.languages import LanguageData
    from extract.model import Block, Entity
    from extract.named import Named

__all__ = [
    "PLACES",
    "Board",
    "Candidate",
    "Pending",
    "Tokens",
    "board",
    "drop_board",
    "new_board",
    "recognizer",
    "register_extensions",
    "show",
]


#: The classes of where things happen; a name that begins with one may be that of a body there.
PLACES = frozenset({"Country", "Place"})


class Pending(Protocol):
    """An identity that only the context gives."""

    def identify(self, candidate: Candidate, discourse: Discourse) -> tuple[tuple[Entity, ...], float] | None:
        """Return the entities meant and the confidence, or ``None`` when the context does not say."""


@dataclass(slots=True, eq=False)
class Candidate:
    """A stretch of the view that may be a mention of *kind*; ``start`` and ``end`` are offsets of the view.

    ``entities`` is the identity where the form alone gives it; ``rank`` decides between candidates of the same
    stretch, the higher first.
    """

    start: int
    end: int
    kind: str
    source: str
    entities: tuple[Entity, ...] = ()
    pending: Pending | None = None
    rank: int = 0
    confidence: float = 1.0

    def __len__(self) -> int:
        """Return the number of characters."""
        return self.end - self.start


@dataclass(slots=True)
class Board:
    """The state of one document between the components."""

    text: str
    view: View
    words: LanguageData
    candidates: list[Candidate] = field(default_factory=list)
    #: short form -> entity, as the report defines it in brackets
    aliases: dict[str, Entity] = field(default_factory=dict)
    #: the mentions that un_mention chose, and the ISO date of the masthead
    named: list[Named] = field(default_factory=list)
    report_date: str | None = None
    #: the country that the report is about, as its title names it, where it is one
    home: tuple[Named, ...] = ()
    #: stretches that may be names of bodies, which only where they stand can show
    doubtful: list[tuple[int, int]] = field(default_factory=list)
    #: what un_authority found
    known: list[Candidate] = field(default_factory=list)
    _known_starts: list[int] = field(default_factory=list)
    _ends: dict[int, list[Candidate]] = field(default_factory=dict)
    _starts: dict[int, list[Candidate]] = field(default_factory=dict)

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Add candidates and index them by both ends."""
        fresh = list(candidates)
        self.candidates += fresh
        known = [one for one in fresh if one.source == "un_authority"]
        if known:  # left to right and without overlap, so that they can be searched
            self.known = known
            self._known_starts = [one.start for one in known]
        for candidate in fresh:
            self._ends.setdefault(candidate.end, []).append(candidate)
            self._starts.setdefault(candidate.start, []).append(candidate)

    def known_over(self, start: int, end: int) -> Candidate | None:
        """Return the name of an authority file that covers the stretch *start* to *end*, if there is one."""
        at = bisect_right(self._known_starts, start) - 1
        if at < 0:
            return None
        one = self.known[at]
        return one if one.end >= end else None

    def known_from(self, start: int) -> Candidate | None:
        """Return the name of an authority file that begins at *start*, if there is one."""
        known = self.known_over(start, start + 1)
        return known if known is not None and known.start == start else None

    def is_known(self, start: int, end: int) -> bool:
        """Return whether an authority file knows a name, or its end with no more than a verb or the like before it.

        津巴布韦人权委员会 is another body than 人权委员会, 促进…工作组 is none: only a place in front makes a new name.
        """
        known = self.known_over(end - 1, end)
        if known is None or known.end != end:
            return False
        place = self.starting_at(start, "Country") or self.starting_at(start, "Place")
        return known.start <= start or place is None or place.end > known.start

    def places_between(self, start: int, end: int) -> bool:
        """Return whether a country or place of the authority files begins between *start* and *end*."""
        first, last = bisect_left(self._known_starts, start), bisect_left(self._known_starts, end)
        return any(one.kind in PLACES for one in self.known[first:last])

    def before_city(self, start: int, end: int) -> int:
        """Return where the name from *start* to *end* ends without the city that it was issued or held in, if any."""
        last = self.known_over(end - 1, end)
        if last is None or last.end != end or not last.entities or last.entities[0].subclass != "City":
            return end
        return max(start, self.view.text.rfind(" ", start, last.start - 1))

    def ending_at(self, end: int, kind: str | None = None) -> Candidate | None:
        """Return the longest candidate that ends at *end*, of *kind* if one is given."""
        found = [one for one in self._ends.get(end, ()) if kind is None or one.kind == kind]
        return max(found, key=len, default=None)

    def known_inside(self, start: int, end: int) -> Iterator[Candidate]:
        """Yield what un_authority found from *start* to *end*."""
        return (one for one in self.known if start <= one.start and one.end <= end)

    def with_identity(self, like: Candidate) -> Candidate | None:
        """Return a candidate for the stretch of *like* whose identity does not wait for the context, if any."""
        alike = (one for one in self._ends.get(like.end, ()) if one.start == like.start)
        return next((one for one in alike if one.entities), None)

    def starting_at(self, start: int, kind: str | None = None) -> Candidate | None:
        """Return the longest candidate that starts at *start*, of *kind* if one is given."""
        found = [one for one in self._starts.get(start, ()) if kind is None or one.kind == kind]
        return max(found, key=len, default=None)


_BOARD, _TOKENS = "un_board", "un_tokens"


def register_extensions() -> None:
    """Register the ``Doc._`` and ``Span._`` attributes, once."""
    if not Doc.has_extension("un_mentions"):
        Doc.set_extension("un_mentions", default=())
        Doc.set_extension("collaborations", default=())
        Span.set_extension("un_mention", default=None)


def board(doc: Doc, language: str) -> Board:
    """Return the board of *doc*, made on first use so that every component also works alone."""
    found = doc.user_data.get(_BOARD)
    return found if isinstance(found, Board) else new_board(doc, doc.text, language)


def new_board(doc: Doc, text: str, language: str, blocks: Sequence[Block] | None = None) -> Board:
    """Put a new board on *doc*, whose text is *text*: asking a long ``Doc`` for it costs more than reading it.

    *blocks* is the structure that the file of the report gives; without it the lines of *text* have to show theirs.
    """
    words = languages.data(language)
    spaced = words.tables["profile"]["tokens"] == "words"
    found = Board(text, build_view(text, structure(text, blocks, words), spaced=spaced), words)
    doc.user_data[_BOARD] = found
    return found


def drop_board(doc: Doc) -> None:
    """Forget the board: what is left on the document can be pickled and serialized."""
    doc.user_data.pop(_BOARD, None)
    doc.user_data.pop(_TOKENS, None)


class Tokens:
    """Where the tokens of a document stand. ``Doc.char_span`` looks for them anew each time, at ten times the cost."""

    def __init__(self, doc: Doc) -> None:
        """Read the offsets of all tokens; they are kept with the document while it is read."""
        self.doc = doc
        starts = doc.user_data.get(_TOKENS)
        if not isinstance(starts, list) or len(starts) != len(doc):
            starts = doc.user_data[_TOKENS] = doc.to_array(["IDX"]).tolist()
        self.starts: list[int] = starts

    def span(self, start: int, end: int, label: str, link: str) -> Span:
        """Return the tokens that hold the characters from *start* to *end*, labelled and linked."""
        first = max(0, bisect_right(self.starts, start) - 1)
        return Span(self.doc, first, max(first + 1, bisect_left(self.starts, end)), label=label, kb_id=link)


def recognizer(nlp: Language, name: str, find: Callable[[Board], list[Candidate]]) -> Callable[[Doc], Doc]:
    """Return the component *name*: it puts what *find* finds on the board and into ``doc.spans[name]``."""
    language = nlp.lang or ""

    def component(doc: Doc) -> Doc:
        state = board(doc, language)
        found = find(state)
        state.add(found)
        show(doc, name, state.view, found)
        return doc

    return component


def show(doc: Doc, key: str, view: View, candidates: Iterable[Candidate]) -> None:
    """Write candidates to ``doc.spans[key]``, labelled with their class and linked to their entity."""
    tokens = Tokens(doc)
    spans = []
    for one in candidates:
        link = one.entities[0].path if one.entities else ""
        spans.append(tokens.span(*view.span(one.start, one.end), one.kind, link))
    doc.spans[key] = spans
