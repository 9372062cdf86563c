"""What the extractor says about a report: plain values, no spaCy and no RDF in them."""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["CLASSES", "Block", "Collaboration", "Entity", "Header", "Mention", "Report", "page_at"]

#: The classes of annotation.md section 2; the names are those of the ontology.
CLASSES = (
    "Body",
    "Country",
    "Place",
    "Resolution",
    "Document",
    "Treaty",
    "Publication",
    "Meeting",
    "Programme",
    "Interval",
)


@dataclass(frozen=True, slots=True)
class Entity:
    """One identity: the same object for every name, language and report that means it.

    ``path`` is the end of its IRI (``body/UN-Women``); ``kind`` is one of :data:`CLASSES`; ``subclass`` is the finer
    class of the ontology or the same as ``kind``; ``attested`` tells whether an authority entry knows it (symbols and
    dates are their own authority). ``facts`` holds what its name itself says (symbol, number, start, end …);
    ``points_to`` are the entities that its facts name by path.
    """

    path: str
    kind: str
    subclass: str
    label: Mapping[str, str]
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    attested: bool = True
    facts: Mapping[str, str] = field(default_factory=dict)
    points_to: tuple[Entity, ...] = ()

    def __hash__(self) -> int:
        """Hash by path, which alone decides the identity."""
        return hash(self.path)

    def __eq__(self, other: object) -> bool:
        """Two entities are one when their paths are."""
        return isinstance(other, Entity) and self.path == other.path


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the report that names one entity, or several at once (``两个实体``).

    ``start`` and ``end`` are code points of the report text, ``end`` exclusive; ``text`` is the text between them as it
    stands, page breaks included. ``confidence`` below 1 says that the identity was inferred; ``source`` names the
    component that found it; ``paragraph`` is the printed number of its paragraph, if it has one.
    """

    start: int
    end: int
    text: str
    entities: tuple[Entity, ...]
    confidence: float = 1.0
    source: str = ""
    paragraph: str | None = None

    @property
    def kind(self) -> str:
        """The class of the entity that is meant."""
        return self.entities[0].kind


@dataclass(frozen=True, slots=True)
class Collaboration:
    """One thing that bodies do, did or plan together, or for, to or with another: annotation.md, section 3.

    ``evidence`` are the sentences that assert it, as (start, end) in code points of the report text; ``participants``
    act, ``partners`` are those it is done for, with or to; ``kinds`` and ``status`` are the last parts of the IRIs of
    the ontology; ``confidence`` below 1 says that a slot was inferred.
    """

    evidence: tuple[tuple[int, int], ...]
    participants: tuple[Entity, ...]
    kinds: tuple[str, ...]
    status: str
    partners: tuple[Entity, ...] = ()
    times: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    instruments: tuple[Entity, ...] = ()
    outputs: tuple[Entity, ...] = ()
    settings: tuple[Entity, ...] = ()
    confidence: float = 1.0
    paragraph: str | None = None

    def entities(self) -> tuple[Entity, ...]:
        """Return everything that stands in a slot."""
        slots = (
            self.participants, self.partners, self.times, self.places, self.instruments, self.outputs, self.settings
        )  # fmt: skip
        return tuple(entity for slot in slots for entity in slot)


@dataclass(slots=True)
class Block:
    """A unit of the report in reading order: a paragraph, a heading, a footnote, a line of the masthead.

    ``pieces`` are the stretches of the text it consists of, as code-point offsets; a paragraph that a page break or a
    footnote interrupts has several. ``kind`` is one of ``masthead title contents heading paragraph table footnote
    running``, ``table`` a single cell; ``number`` is the printed number or mark; ``section`` is the heading it stands
    under.
    """

    kind: str
    pieces: list[tuple[int, int]]
    number: str | None = None
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the masthead of a report says about it; what it does not say is ``None`` or empty.

    ``date`` is an ISO date. ``organs`` and ``sessions`` are texts as printed, in order.
    """

    symbol: str | None = None
    date: str | None = None
    distribution: str | None = None
    language: str | None = None
    original_language: str | None = None
    organs: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    agenda_item: str | None = None
    title: str | None = None
    author: str | None = None
    summary: str | None = None


def page_at(pages: Sequence[tuple[int, int]], offset: int) -> int | None:
    """Return the page that the character at *offset* stands on; *pages* are (offset, page) where each begins.

    A footnote stands behind the paragraph that a page break cuts, so page numbers may go back.
    """
    at = bisect_right(pages, (offset, sys.maxsize)) - 1
    return pages[at][1] if at >= 0 else None


@dataclass(frozen=True, slots=True)
class Report:
    """A report and what was found in it.

    Offsets refer to ``text``: a text file as decoded, lines ending in line feeds, or what was read from a file of
    another format. ``pages`` are (offset, page) where a page begins, empty where the file has no pages.
    """

    text: str
    language: str
    identifier: str
    header: Header
    blocks: tuple[Block, ...]
    mentions: tuple[Mention, ...]
    collaborations: tuple[Collaboration, ...] = ()
    source: str | None = None
    pages: tuple[tuple[int, int], ...] = ()

    def page_at(self, offset: int) -> int | None:
        """Return the page that the character at *offset* stands on, ``None`` where the file has no pages."""
        return page_at(self.pages, offset)
