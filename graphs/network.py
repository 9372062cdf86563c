"""The network of a graph's bodies, countries and resolutions, as networkx.

An edge says no more than that two are named in the same paragraph; its weight is in how many. It does not say that
they did anything together: that is what the collaborations of the graph say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.model import Entity, Report

__all__ = ["KINDS", "co_mentions", "display_label"]

#: The classes that are drawn.
KINDS = ("Body", "Country", "Resolution")
# A paragraph that lists more than this many entities says nothing about any two of them.
_LONGEST_LIST = 40


def display_label(entity: Entity, language: str) -> str:
    """Return the name of *entity* to show in *language*: its label there, else in English, else any."""
    label: Mapping[str, str] = entity.label
    return label.get(language) or label.get("en") or next(iter(label.values()))


def co_mentions(reports: Sequence[Report]) -> nx.Graph:
    """Return the graph of which entities are named in the same paragraph.

    Nodes are entity paths with ``kind``, ``label`` and ``count`` (mentions); edges carry ``weight`` (paragraphs).
    Labels are in the language of the reports, in English where they have several.
    """
    spoken = {report.language for report in reports}
    language = spoken.pop() if len(spoken) == 1 else "en"
    found: nx.Graph = nx.Graph()
    for report in reports:
        starts, owners = _block_starts(report)
        together: dict[int, dict[str, None]] = {}
        counts: Counter[str] = Counter()
        for mention in report.mentions:
            if mention.kind not in KINDS:
                continue
            block = owners[max(0, bisect_right(starts, mention.start) - 1)]
            for entity in mention.entities:
                counts[entity.path] += 1
                together.setdefault(block, {})[entity.path] = None
                if entity.path not in found:
                    found.add_node(entity.path, kind=entity.kind, label=display_label(entity, language), count=0)
        for path, number in counts.items():
            found.nodes[path]["count"] += number
        for paths in together.values():
            if len(paths) <= _LONGEST_LIST:
                for one, other in combinations(sorted(paths), 2):
                    weight = found.edges[one, other]["weight"] if found.has_edge(one, other) else 0
                    found.add_edge(one, other, weight=weight + 1)
    return found


def _block_starts(report: Report) -> tuple[list[int], list[int]]:
    """Return the starts of all pieces of text and the number of the block each belongs to, by offset."""
    pieces = sorted((start, number) for number, block in enumerate(report.blocks) for start, _ in block.pieces)
    return [start for start, _ in pieces] or [0], [number for _, number in pieces] or [0]
