"""A corpus of reports that nobody wrote, shaped like ours: the same classes, properties and proportions, any size.

The same size and seed make the same reports on every machine. Names are those of the authority files; who does what with
whom is drawn by lot, a few bodies much more often than the others.
"""

from __future__ import annotations

import random
from itertools import accumulate
from typing import TYPE_CHECKING

from extract.identity import from_entry, interval, new, resolution
from extract.model import Block, Collaboration, Entity, Header, Mention, Report
from graphs.build import report_graph
from ontology import authority

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from graphs.entities import ReportGraph

__all__ = ["report_graphs"]

KINDS = ("event", "participation", "membership", "publication", "input", "support", "training", "advocacy", "exchange",
         "programme", "coordination", "research", "funding", "statement", "visit", "leadership")  # fmt: skip
MENTIONS, RECORDS, PARAGRAPHS = 517, 135, 60  # of the joint work plan 2012
_SENTENCE = 75  # characters


class _Lot:
    """Draws from *things*, the first ones much more often (Zipf's law)."""

    def __init__(self, chance: random.Random, things: Sequence[Entity]) -> None:
        self._chance = chance
        self._things = chance.sample(things, len(things))
        self._weights = list(accumulate(1 / rank for rank in range(1, len(things) + 1)))

    def draw(self, number: int = 1) -> tuple[Entity, ...]:
        """Return *number* things at most, each once."""
        return tuple(dict.fromkeys(self._chance.choices(self._things, cum_weights=self._weights, k=number)))


def report_graphs(triples: int, seed: int = 2012) -> Iterator[ReportGraph]:
    """Yield what reports say until about *triples* statements were made."""
    chance = random.Random(seed)  # noqa: S311 - a benchmark
    known: dict[str, list[Entity]] = {}
    for entry in authority.entries():
        known.setdefault(entry.kind, []).append(from_entry(entry))
    organs = [body for body in known["Body"] if body.path in {"body/SC", "body/GA", "body/HRC", "body/ECOSOC"}]
    known["Resolution"] = [
        resolution(f"S/RES/{number}({year})", organs[number % len(organs)], decision=False,
                   facts={"symbol": f"S/RES/{number}({year})", "number": f"{number}({year})"})
        for number, year in ((1000 + place, 1995 + place // 30) for place in range(900))
    ]  # fmt: skip
    known["Interval"] = [
        interval(f"{year}-{month:02}-01", f"{year}-{month:02}-28", f"{year}-{month:02}", "month")
        for year in range(2000, 2025) for month in range(1, 13)
    ]  # fmt: skip
    unknown = [new("Body", f"Working Group {number} on Harvests", "en") for number in range(2000)]
    lots = {kind: _Lot(chance, things) for kind, things in known.items()}
    lots["Unknown"] = _Lot(chance, unknown)
    made, number = 0, 0
    while made < triples:
        graph = report_graph(_report(chance, lots, number))
        made += len(graph.own)
        number += 1
        yield graph


def _report(chance: random.Random, lots: dict[str, _Lot], number: int) -> Report:
    text = f"Report {number} says that the bodies of this sentence do something together somewhere. " * 130
    year = 2000 + number % 25
    mentions, slot = [], len(text) // MENTIONS
    for place in range(MENTIONS):
        kind = chance.choices(
            ("Body", "Country", "Resolution", "Place", "Treaty", "Programme", "Interval", "Unknown"),
            (50, 12, 6, 5, 4, 4, 12, 7),
        )[0]
        start = place * slot
        paragraph = str(place * PARAGRAPHS // MENTIONS + 1)
        confidence = chance.choice((1.0, 1.0, 0.8))
        mentions.append(
            Mention(start, start + 5, text[start : start + 5], lots[kind].draw(), confidence, "un_authority", paragraph)
        )
    blocks = tuple(
        Block("paragraph", [(place * len(text) // PARAGRAPHS, (place + 1) * len(text) // PARAGRAPHS)], str(place + 1))
        for place in range(PARAGRAPHS)
    )
    records = tuple(_record(chance, lots, len(text), year) for _ in range(RECORDS))
    header = Header(f"A/{number}/1", f"{year}-{number % 12 + 1:02}-01", title=f"Report {number}")
    return Report(text, "en", f"A/{number}/1", header, blocks, tuple(mentions), records)


def _record(chance: random.Random, lots: dict[str, _Lot], length: int, year: int) -> Collaboration:
    start = chance.randrange(length - _SENTENCE)
    actors = lots["Body"].draw(chance.choice((1, 2, 2, 2, 3, 4)))
    others = lots[chance.choice(("Body", "Country", "Unknown"))].draw(chance.choice((0, 1, 1)))
    month = chance.randrange(1, 13)
    when = interval(f"{year}-{month:02}-01", f"{year}-{month:02}-28", f"{year}-{month:02}", "month")
    return Collaboration(
        evidence=((start, start + _SENTENCE),),
        participants=actors,
        partners=tuple(other for other in others if other not in actors),
        kinds=tuple(dict.fromkeys(chance.choices(KINDS, k=chance.choice((1, 1, 2))))),
        status=chance.choices(("completed", "ongoing", "planned"), (60, 20, 20))[0],
        times=(when,) if chance.random() < 0.6 else (),
        places=lots[chance.choice(("Country", "Place"))].draw() if chance.random() < 0.3 else (),
        instruments=lots["Resolution"].draw() if chance.random() < 0.1 else (),
        confidence=chance.choice((1.0, 0.8)),
    )
