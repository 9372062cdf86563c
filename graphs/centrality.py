"""Who matters in a network, and who belongs together: degree, betweenness, communities.

The same figures at every run: nodes and edges are walked in the order of their IRIs, and what draws lots has a seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["CommunityRow", "NodeRow", "communities", "community_rows", "in_order", "nodes"]

_SEED = 20120101
# Beyond so many nodes betweenness is estimated from so many of them: exactly it takes minutes.
_EXACT, _SAMPLE = 2000, 500


class NodeRow(NamedTuple):
    """A body, or a country that bodies work for or with, in the network.

    ``partners`` is its degree: with how many it works; ``records`` in how many it takes part; ``betweenness``, from 0
    to 1, the share of shortest ways between two others that lead through it; ``community`` the number of its
    community, 1 being the largest.
    """

    iri: str
    label: str
    kind: str
    partners: int
    records: int
    betweenness: float
    community: int


class CommunityRow(NamedTuple):
    """Those who work with each other more than with others: number, how many, records among them, and who."""

    community: int
    size: int
    records: int
    members: tuple[str, ...]


def in_order(network: nx.Graph) -> nx.Graph:
    """Return a copy of *network* with nodes and edges in the order of their names."""
    found: nx.Graph = nx.Graph()
    found.add_nodes_from((node, network.nodes[node]) for node in sorted(network))
    edges = sorted((min(one, other), max(one, other)) for one, other in network.edges)
    found.add_edges_from((one, other, network.edges[one, other]) for one, other in edges)
    return found


def communities(network: nx.Graph) -> list[tuple[str, ...]]:
    """Return the communities of *network* (Louvain's method, by weight): the largest first, members sorted.

    A node without edges belongs to none.
    """
    tied = in_order(network.edge_subgraph(network.edges))
    if not tied:
        return []
    names = list(tied)
    # sets of text are walked in another order in each process, sets of small numbers in the same
    numbered = nx.convert_node_labels_to_integers(tied)
    found = nx.community.louvain_communities(numbered, weight="weight", seed=_SEED)
    return sorted(
        (tuple(sorted(names[number] for number in members)) for members in found),
        key=lambda members: (-len(members), members),
    )


def nodes(network: nx.Graph) -> list[NodeRow]:
    """Return a row for each node of *network*, those with most partners first, then most records, then by IRI."""
    ordered = in_order(network)
    sample = None if len(ordered) <= _EXACT else _SAMPLE
    between = nx.betweenness_centrality(ordered, k=sample, seed=_SEED)
    member_of = {node: number for number, members in enumerate(communities(network), 1) for node in members}
    rows = [
        NodeRow(
            iri=node,
            label=data.get("label", node),
            kind=data.get("kind", ""),
            partners=ordered.degree(node),
            records=_records(ordered.edges(node, data=True)),
            betweenness=round(between[node], 4),
            community=member_of.get(node, 0),
        )
        for node, data in ordered.nodes(data=True)
    ]
    return sorted(rows, key=lambda row: (-row.partners, -row.records, row.iri))


def _records(lines: Iterable[tuple[str, str, dict[str, Any]]]) -> int:
    """Return how many records stand behind lines: one of several bodies stands behind several, and counts once."""
    each = [data for _, _, data in lines]
    named = {record for data in each for record in data.get("records", ())}
    return len(named) or sum(data.get("weight", 1) for data in each)


def community_rows(network: nx.Graph) -> list[CommunityRow]:
    """Return a row for each community; its members are labels, those with most records first."""
    return [
        CommunityRow(
            number, len(members), _records(network.subgraph(members).edges(data=True)), _labels(network, members)
        )
        for number, members in enumerate(communities(network), 1)
    ]


def _labels(network: nx.Graph, members: Iterable[str]) -> tuple[str, ...]:
    ranked = sorted(members, key=lambda node: (-network.degree(node, weight="weight"), node))
    return tuple(network.nodes[node].get("label", node) for node in ranked)
