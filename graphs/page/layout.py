"""Places for the nodes of a network: fast, and the same at every run.

A force-directed layout (Fruchterman and Reingold, 1991) that starts from a spiral instead of chance. Where there are
many nodes each step measures repulsion against a part of them, another part each time (Gove, 2019, "A random sampling
O(n) force-calculation algorithm for graph layouts"; here the parts take turns, so that nothing is left to chance). A
sweep at the end moves apart what would lie on top of each other.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    _Points = NDArray[np.float64]
    _Numbers = NDArray[np.intp]

__all__ = ["apart", "place"]

_GOLDEN = math.pi * (3 - math.sqrt(5))
_STEPS = 160
# Nodes against which repulsion is measured in one step; with fewer nodes than this it is exact.
_SAMPLE = 200
_GRAVITY = 0.06
# Pictures are wider than high, as screens are.
_ASPECT = 1.3
_SWEEPS = 60
# After so many sweeps it is looked anew which nodes are near each other.
_AGAIN = 6


def place(sizes: Sequence[float], edges: Sequence[tuple[int, int, float]]) -> _Points:
    """Return a place for each of the nodes 0 to n-1, in units of the usual distance between neighbours.

    *sizes* say how much room a node claims for itself (1 is usual); *edges* are two nodes and a weight. Heavier edges
    are shorter.
    """
    count = len(sizes)
    if count == 0:
        return np.zeros((0, 2))
    mass = np.asarray(sizes, dtype=float)
    points = _spiral(mass)
    ends = np.array([(one, other) for one, other, _ in edges], dtype=np.intp).reshape(-1, 2)
    pull = np.array([1 + math.log(weight) for *_, weight in edges]) if edges else np.zeros(0)
    # a hub pulls each of its many neighbours less, else all of them end in one knot around it
    degree = np.maximum(np.bincount(ends.ravel(), minlength=count), 1)
    pull = pull / np.sqrt(np.minimum(degree[ends[:, 0]], degree[ends[:, 1]]))
    rest = (np.asarray(sizes)[ends] - 1).sum(axis=1)  # two that claim much room keep apart, so that their line is seen
    strides = -(-count // _SAMPLE)
    for step in range(_STEPS):
        reach = 0.4 * math.sqrt(count) * (1 - step / _STEPS) ** 1.5 + 0.01
        force = _repulsion(points, mass, step % strides, strides)
        along = points[ends[:, 1]] - points[ends[:, 0]]
        tension = along * (pull * np.maximum(np.hypot(*along.T) - rest, 0))[:, None]
        for axis in (0, 1):
            force[:, axis] += np.bincount(ends[:, 0], tension[:, axis], count)
            force[:, axis] -= np.bincount(ends[:, 1], tension[:, axis], count)
        force -= _GRAVITY * points * mass[:, None] * math.sqrt(count / 100 + 1)
        length = np.maximum(np.hypot(*force.T), 1e-9)
        points += force * (np.minimum(length, reach) / length)[:, None]
    points -= points.mean(axis=0)
    return points * (math.sqrt(_ASPECT), 1 / math.sqrt(_ASPECT))


def _spiral(mass: _Points) -> _Points:
    """Return the seeds of a sunflower, the heaviest node in the middle."""
    turn = np.empty(len(mass))
    turn[np.argsort(-mass, kind="stable")] = np.arange(len(mass))
    radius, angle = np.sqrt(turn + 0.5), turn * _GOLDEN
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _repulsion(points: _Points, mass: _Points, first: int, strides: int) -> _Points:
    here = points.astype(np.float32)
    there, weights = here[first::strides], mass[first::strides].astype(np.float32)
    across, down = (np.subtract.outer(here[:, axis], there[:, axis]) for axis in (0, 1))
    strength = across * across
    strength += down * down
    np.maximum(strength, 0.01, out=strength)  # no node repels itself: its distance is 0 both ways, and so is its force
    np.divide(weights, strength, out=strength)
    across *= strength
    down *= strength
    return np.stack([across.sum(axis=1), down.sum(axis=1)], axis=1) * (mass[:, None] * strides)


def apart(points: _Points, boxes: _Points, movable: NDArray[np.bool_] | None = None) -> _Points:
    """Return *points* after nodes whose *boxes* (width, height) overlap have been pushed apart, the shorter way out.

    Only *movable* nodes move, all by default. What cannot be parted in a few sweeps stays close.
    """
    if len(points) < 2:  # noqa: PLR2004 - nobody to be apart from
        return points
    free = np.ones(len(points), dtype=bool) if movable is None else movable
    points = points * _spread(points, boxes) if movable is None else points.copy()
    for sweep in range(_SWEEPS):
        if sweep % _AGAIN == 0:
            pairs = _near(points, boxes + boxes.mean() / 2)
        push = _push(points, boxes, pairs, free)
        if sweep % _AGAIN == 0 and not push.any():
            break
        points += np.clip(push, -boxes, boxes) * free[:, None]
    return points


def _spread(points: _Points, boxes: _Points) -> float:
    """Return by how much the whole picture has to grow for all boxes to find room in it: that is done at once."""
    room = np.prod(np.ptp(points, axis=0) + boxes.mean(axis=0))
    return max(1.0, math.sqrt(1.25 * float(np.prod(boxes, axis=1).sum() / room)))


def _push(points: _Points, boxes: _Points, pairs: tuple[_Numbers, _Numbers], free: NDArray[np.bool_]) -> _Points:
    """Return what parts those *pairs* that overlap; two that may both move go half the way each."""
    ones, others = pairs
    overlaps = (boxes[ones] + boxes[others]) / 2 - np.abs(points[others] - points[ones])
    touching = (overlaps > 0).all(axis=1) & (free[ones] | free[others])
    one, other, overlap = ones[touching], others[touching], overlaps[touching]
    sideways = overlap[:, 0] < overlap[:, 1]
    way = 0.9 * overlap * np.stack([sideways, ~sideways], axis=1) * np.where(points[other] < points[one], -1, 1)
    way *= np.where(free[one] & free[other], 0.5, 1.0)[:, None]
    push = np.zeros_like(points)
    np.add.at(push, other, way)
    np.add.at(push, one, -way)
    return push


def _near(points: _Points, boxes: _Points) -> tuple[_Numbers, _Numbers]:
    """Return the pairs of nodes whose boxes overlap."""
    order = np.argsort(points[:, 0], kind="stable")
    found = []
    for ahead in range(1, len(points)):
        one, other = order[:-ahead], order[ahead:]
        reach = (boxes[one] + boxes[other]) / 2
        beside = points[other, 0] - points[one, 0] < reach[:, 0]
        if not beside.any():
            break  # further ahead they are further off
        beside &= np.abs(points[other, 1] - points[one, 1]) < reach[:, 1]
        found.append((one[beside], other[beside]))
    if not found:
        nobody = np.zeros(0, dtype=np.intp)
        return nobody, nobody
    ones, others = zip(*found, strict=True)
    return np.concatenate(ones), np.concatenate(others)
