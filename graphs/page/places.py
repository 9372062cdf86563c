"""Where the nodes of the page stand, and which of them belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import networkx as nx
import numpy as np

from graphs.network import aggregate
from graphs.page import layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from graphs.records import Entity

__all__ = ["RADIUS", "communities", "places"]

#: A node's radius in pixels is base + factor · √(number of records), and no more than the most.
RADIUS = {"base": 5.0, "factor": 2.9, "most": 34.0}
# Pixels of the distance between neighbours.
_UNIT = 40.0
# With more nodes than this no room is kept for labels: most are not shown until the reader comes closer.
_LABELLED = 220
# The length of a row of a label, in pixels.
_ROW = 130
_ACTORS = ("Body", "Country")


def places(network: nx.MultiGraph, entities: Sequence[Entity]) -> dict[str, list[int]]:
    """Return where each entity stands, in pixels from the middle.

    Bodies and countries are laid out by themselves; what they work under and at goes beside them, so that switching it
    on moves nobody.
    """
    graph = aggregate(network)
    known = {entity.iri: entity for entity in entities}
    actors = [iri for iri in known if network.nodes[iri]["kind"] in _ACTORS]
    others = [iri for iri in known if network.nodes[iri]["kind"] not in _ACTORS]
    position = {iri: number for number, iri in enumerate(actors)}
    edges = sorted(
        (position[min(one, other)], position[max(one, other)], weight)
        for one, other, weight in graph.edges(data="weight")
        if one in position and other in position
    )
    edges += _held(len(actors), edges)
    room = [1 + min(network.nodes[iri]["records"], 30) / 10 for iri in actors]
    points = layout.place(room, edges) * _UNIT
    boxes = np.array([_box(network.nodes[iri], known[iri], len(actors)) for iri in actors]).reshape(-1, 2)
    below = boxes[:, 1:] * (0, 1) / 4  # a label stands below its node: the middle of both is lower than the node's
    points = layout.apart(points + below, boxes) - below
    if not others:
        return _rounded(actors, points)
    beside = np.array([_beside(iri, graph, position, points, turn) for turn, iri in enumerate(others)]).reshape(-1, 2)
    small = np.array([_box(network.nodes[iri], None, 0) for iri in others]).reshape(-1, 2)
    movable = np.arange(len(known)) >= len(actors)
    everything = layout.apart(np.vstack([points, beside]), np.vstack([boxes, small]), movable)
    return _rounded([*actors, *others], everything)


def _rounded(iris: Sequence[str], points: NDArray[np.float64]) -> dict[str, list[int]]:
    return {iri: [round(x), round(y)] for iri, (x, y) in zip(iris, points.tolist(), strict=True)}


def _held(count: int, edges: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Return ties to the middle of what hangs together with nothing else: without them it would fly off."""
    graph: nx.Graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_weighted_edges_from(edges)
    first, *others = sorted(nx.connected_components(graph), key=lambda nodes: (-len(nodes), min(nodes))) or [set()]
    middle = max(sorted(first), key=graph.degree, default=0)
    return [(middle, max(sorted(nodes), key=graph.degree), 1.0) for nodes in others]


def _radius(count: int) -> float:
    return min(RADIUS["most"], RADIUS["base"] + RADIUS["factor"] * float(np.sqrt(count)))


def _box(data: Mapping[str, Any], entity: Entity | None, count: int) -> tuple[float, float]:
    """Return the room in pixels that a node takes, with its label where the picture has few enough of them."""
    # a main actor has air around it, and two of them have their line between them
    across = 2 * _radius(data["records"]) + 12 + 2 * min(data["records"], 40)
    if entity is None or count > _LABELLED:
        return across, across
    longest = max(map(_width, entity.labels.values()), default=40)
    rows = 1 if longest < _ROW else 2
    return max(across, min(longest / rows, _ROW)), across + 16 * rows


def _width(label: str) -> float:
    return sum(13 if char > "\u2e80" else 7 for char in label)


def _beside(
    iri: str, graph: nx.Graph, position: Mapping[str, int], points: NDArray[np.float64], turn: int
) -> tuple[float, float]:
    """Return a place among the actors that *iri* is tied to, each a little further round than the last."""
    near = [points[position[other]] for other in sorted(graph[iri]) if other in position]
    middle = np.mean(near, axis=0) if near else np.zeros(2)
    angle = turn * 2.4
    return float(middle[0] + 60 * np.cos(angle)), float(middle[1] + 60 * np.sin(angle))


def communities(network: nx.MultiGraph) -> dict[str, int]:
    """Return the community of each body and country that works with others: 0 is the largest (Louvain's method)."""
    ties: nx.Graph = nx.Graph()
    for one, other, role in sorted(network.edges(data="role")):
        if role == "together":
            weight = ties.edges[one, other]["weight"] if ties.has_edge(one, other) else 0
            ties.add_edge(one, other, weight=weight + 1)
    if not ties:
        return {}
    found = nx.community.louvain_communities(ties, seed=7)
    ordered = sorted(found, key=lambda members: (-len(members), min(members)))
    return {iri: number for number, members in enumerate(ordered) for iri in members}
