"""Small reports and entities with good defaults, so that a test states only what matters to it."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from rdflib import Graph

from extract.model import Block, Collaboration, Entity, Header, Mention, Report
from graphs.build import report_graph, triples
from graphs.entities import union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphs.entities import Triple

__all__ = [
    "HOSTILE",
    "SAMPLES",
    "collaboration",
    "graph",
    "interval",
    "known_to_nobody",
    "mention",
    "report",
    "resolution",
    "sample_text",
    "statements",
]

#: A name that would run in a page that does not escape it, and end a string or an IRI in a graph that does not.
HOSTILE = "</script><img src=x onerror=alert(1)>\"'\\ <b>&amp; {x} |y| ^z `w` ]);"
#: The sample report of the project, in its two languages.
SAMPLES = {code: Path(__file__).parents[1] / "sample" / f"sample.{code}.txt" for code in ("en", "zh")}


def sample_text(language: str) -> str:
    """Return the text of the sample report, as the reader gives it."""
    return SAMPLES[language].read_bytes().decode("utf-8").replace("\r\n", "\n")


def known_to_nobody(name: str, *, kind: str = "Body", subclass: str | None = None, path: str | None = None) -> Entity:
    """Return an entity that no authority file lists, with a Chinese label."""
    local = path or f"{kind.lower()}/{name}"
    return Entity(local, kind, subclass or kind, {"zh": name}, attested=False)


def resolution(symbol: str, organ: Entity, number: str) -> Entity:
    """Return a resolution with its symbol, its organ and its number."""
    facts = {"symbol": symbol, "adoptedBy": organ.path, "number": number}
    return Entity(f"resolution/{symbol}", "Resolution", "Resolution", {"": symbol}, facts=facts, points_to=(organ,))


def interval(start: str, end: str, precision: str = "day") -> Entity:
    """Return the interval between two ISO dates."""
    label = start if start == end else f"{start}/{end}"
    facts = {"startDate": start, "endDate": end, "precision": precision}
    return Entity(f"time/{label}", "Interval", "Interval", {"": label}, facts=facts)


def mention(
    text: str, words: str, *entities: Entity, confidence: float = 1.0, paragraph: str | None = None, after: int = 0
) -> Mention:
    """Return the mention of *entities* by the first *words* of *text* from the offset *after* on."""
    start = text.index(words, after)
    return Mention(start, start + len(words), words, entities, confidence, "test", paragraph)


def report(
    text: str,
    mentions: Mapping[str, Entity] | tuple[Mention, ...],
    *,
    language: str = "zh",
    identifier: str = "A/99/7",
    header: Header | None = None,
) -> Report:
    """Return a report of one paragraph; *mentions* may be given as the words and what they mean."""
    found = mentions if isinstance(mentions, tuple) else tuple(mention(text, *item) for item in mentions.items())
    block = Block("paragraph", [(0, len(text))])
    return Report(text, language, identifier, header or Header(), (block,), found)


def collaboration(found: Report, *participants: Entity, **slots: object) -> Report:
    """Return *found* with one more collaboration of *participants*, completed, its evidence the whole text."""
    more = Collaboration(**{
        "evidence": ((0, len(found.text)),), "participants": participants, "kinds": ("coordination",),
        "status": "completed", **slots,
    })  # fmt: skip
    return replace(found, collaborations=(*found.collaborations, more))


def graph(*reports: Report) -> Graph:
    """Return the statements of *reports* as a graph of rdflib's own."""
    found = Graph()
    for triple in chain.from_iterable(map(triples, reports)):
        found.add(triple)
    return found


def statements(*reports: Report) -> list[Triple]:
    """Return the statements of *reports* as one graph, as ``build`` writes them."""
    return union(map(report_graph, reports))
