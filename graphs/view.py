"""The network page: one file that needs no server and no internet.

pyvis 0.3.2 draws it. This module answers for what pyvis does not do by itself: it takes the requests to a CDN out of
the page, gives the layout so that nothing has to settle, adds edges already aggregated (pyvis drops parallel ones),
writes UTF-8, and forbids the page all network access.
"""

from __future__ import annotations

import html
import json
import math
import re
import textwrap
from typing import TYPE_CHECKING, Any

import networkx as nx
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

__all__ = ["page"]

# Okabe and Ito's colours, which colour-blind readers can tell apart.
_STYLE = {
    "Body": {"color": "#0072B2", "shape": "dot"},
    "Country": {"color": "#009E73", "shape": "square"},
    "Resolution": {"color": "#D55E00", "shape": "triangle"},
}
_MOST_NODES = 300
_LINKS = 3
_SCALE = 95  # pixels
_ITERATIONS = 120
_SPREAD = 1.9
_PUSHES = 150
_WIDE = 16  # pixels of a Chinese character
_LINE, _LINES = 22, 2
_EXTERNAL = re.compile(
    r"<link\b[^>]*\bhref=\"https?:[^>]*>|<script\b[^>]*\bsrc=\"https?:[^>]*>\s*</script>", re.IGNORECASE
)
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)


def page(network: nx.Graph, title: str, subtitle: str) -> str:
    """Return the page of *network* as HTML text.

    Where there are more than 300 nodes the most-named are drawn, and the page says so.
    """
    drawn, notice = _strongest(network)
    source = _pyvis(drawn)
    source = _EXTERNAL.sub("", source)
    heading = _heading(title, subtitle, notice)
    policy = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(_POLICY)}">'
    meta = f"{policy}<title>{html.escape(title)}</title>"
    source = re.sub(r"<center>\s*<h1>.*?</h1>\s*</center>", "", source, flags=re.DOTALL)
    source = source.replace('<meta charset="utf-8">', "", 1)
    source = source.replace("<head>", f'<head><meta charset="utf-8">{meta}{_CSS}', 1).lstrip()
    if not source.startswith("<!DOCTYPE"):
        source = f"<!DOCTYPE html>\n{source}"
    return source.replace("<body>", f"<body>{heading}", 1)


def _strongest(network: nx.Graph) -> tuple[nx.Graph, str]:
    """Return the part that is drawn and the notice that says what is left out.

    Drawn are the entities named most often, and of each its few strongest links: all links of a report make a knot.
    """
    ranked = sorted(network.nodes(data=True), key=lambda node: (-node[1]["count"], node[0]))
    kept = [name for name, _ in ranked[:_MOST_NODES]]
    whole = network.subgraph(kept)
    drawn: nx.Graph = nx.Graph()
    drawn.add_nodes_from((name, network.nodes[name]) for name in kept)
    for name in kept:
        links = sorted(whole.edges(name, data="weight"), key=lambda edge: (-edge[2], edge[1]))
        drawn.add_weighted_edges_from(links[:_LINKS])
    left_out = network.number_of_edges() - drawn.number_of_edges()
    parts = []
    if len(ranked) > len(kept):
        parts.append(f"Drawn are the {len(kept)} entities named most often of {len(ranked)}.")
    if left_out:
        parts.append(f"Of each its {_LINKS} strongest links are drawn; {left_out} weaker ones are not.")
    return drawn, " ".join(parts)


def _positions(network: nx.Graph) -> dict[str, tuple[int, int]]:
    """Return a place for each node in pixels, the same at every run."""
    ordered: nx.Graph = nx.Graph()
    ordered.add_nodes_from(sorted(network.nodes))
    ordered.add_weighted_edges_from(sorted((min(a, b), max(a, b), 1.0) for a, b in network.edges))
    if not ordered:
        return {}
    # what hangs together with nothing would fly off: a weak tie to the centre holds it
    components = sorted(nx.connected_components(ordered), key=lambda nodes: (-len(nodes), min(nodes)))
    centre = max(sorted(components[0]), key=ordered.degree)
    for component in components[1:]:
        ordered.add_edge(centre, max(sorted(component), key=ordered.degree), weight=1.0)
    size = math.sqrt(len(ordered))
    layout = nx.spring_layout(ordered, seed=7, iterations=_ITERATIONS, k=_SPREAD / size, method="force")
    names = list(ordered)
    places = np.array([layout[name] for name in names]) * (_SCALE * size * 1.6, _SCALE * size)
    boxes = np.array([_box(network.nodes[name]) for name in names])
    return dict(zip(names, _apart(places, boxes), strict=True))


def _box(data: Mapping[str, Any]) -> tuple[float, float]:
    """Return the width and height in pixels that a node takes with its label."""
    lines = _wrapped(data["label"]).split("\n")
    width = max(sum(_WIDE if char > "\u2e80" else _WIDE * 0.55 for char in line) for line in lines)
    return max(width, 2 * _radius(data["count"])) + 14, 2 * _radius(data["count"]) + (_WIDE + 4) * len(lines) + 10


def _apart(places: NDArray[np.float64], boxes: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Return the places after nodes whose boxes overlap have been pushed apart, along the shorter way out."""
    reach = [(boxes[:, None, axis] + boxes[None, :, axis]) / 2 for axis in (0, 1)]
    upper = np.triu(np.ones((len(places), len(places)), dtype=bool))
    for _ in range(_PUSHES):
        between = [places[:, None, axis] - places[None, :, axis] for axis in (0, 1)]
        overlap = [reach[axis] - np.abs(between[axis]) for axis in (0, 1)]
        touching = (overlap[0] > 0) & (overlap[1] > 0)
        np.fill_diagonal(touching, val=False)
        if not touching.any():
            break
        sideways = overlap[0] < overlap[1]
        pushes = []
        for axis, way in ((0, touching & sideways), (1, touching & ~sideways)):
            forward = (between[axis] > 0) | ((between[axis] == 0) & ~upper)  # on the same spot they part by their order
            pushes.append((np.where(forward, overlap[axis], -overlap[axis]) * way).sum(axis=1) / 2)
        places = places + np.clip(np.stack(pushes, axis=1), -60, 60)
    return [(round(x), round(y)) for x, y in places.tolist()]


def _radius(count: int) -> float:
    return 8 + 5 * math.log1p(count)


def _wrapped(label: str) -> str:
    """Return a label on at most two lines, each of half as many characters where they are wide."""
    width = _LINE if label.isascii() else _LINE // 2
    lines = textwrap.wrap(label, width)
    return "\n".join(lines if len(lines) <= _LINES else [lines[0], f"{lines[1][: width - 1]}…"])


def _pyvis(network: nx.Graph) -> str:
    from pyvis.network import Network  # imports IPython, which only the page needs

    drawing = Network(height="100%", width="100%", cdn_resources="in_line", directed=True)
    positions = _positions(network)
    for name, data in sorted(network.nodes(data=True)):
        x, y = positions[name]
        style = _STYLE[data["kind"]]
        drawing.add_node(
            name,
            label=_wrapped(data["label"]),
            title=f"{data['label']}\n{data['kind']}, named {data['count']} times",
            x=x,
            y=y,
            size=_radius(data["count"]),
            physics=False,
            **style,
        )
    for one, other, weight in sorted(network.edges(data="weight")):
        width = min(8.0, 0.6 + 0.7 * math.sqrt(weight))
        drawing.add_edge(one, other, width=width, title=f"named together in {weight} paragraphs", arrows="")
    drawing.set_options(json.dumps(_OPTIONS))
    source = drawing.generate_html(notebook=False)
    # JSON inside a script element: nothing in it may close the element
    return _guard_scripts(source)


# vis-network's options; physics off, since the layout is given.
_OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "keyboard": {"enabled": True, "bindToWindow": False}},
    "nodes": {"font": {"size": 16, "face": "system-ui, sans-serif", "strokeWidth": 4, "strokeColor": "#ffffff"}},
    "edges": {
        "color": {"color": "#9aa5b1", "opacity": 0.55, "highlight": "#333333"},
        "smooth": False,
    },
}
_DATA = re.compile(r"(new vis\.DataSet\()(\[.*?\])(\);)", re.DOTALL)


def _guard_scripts(source: str) -> str:
    """Escape what could end a script element inside the data that pyvis wrote into one."""
    return _DATA.sub(
        lambda match: match[1] + match[2].replace("<", "\\u003c").replace(">", "\\u003e") + match[3], source
    )


def _heading(title: str, subtitle: str, notice: str) -> str:
    legend = "".join(
        f'<span class="key"><span class="{style["shape"]}" style="--c:{style["color"]}"></span>{kind}</span>'
        for kind, style in _STYLE.items()
    )
    note = f'<p class="note">{html.escape(notice)}</p>' if notice else ""
    return (
        f"<header><h1>{html.escape(title)}</h1><p>{html.escape(subtitle)}</p>"
        f'<p class="legend">{legend}<span>A line: named in the same paragraph</span></p>{note}</header>'
    )


_CSS = """<style>
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; color: #1f2933; background: #fff;
  font: 15px/1.45 system-ui, "Noto Sans CJK SC", sans-serif; }
header { padding: 14px 20px 10px; border-bottom: 1px solid #d8dee4; }
header h1 { font-size: 20px; font-weight: 600; margin: 0 0 2px; }
header p { margin: 2px 0; color: #52606d; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 13px; }
.key { display: inline-flex; align-items: center; gap: 6px; }
.dot, .square, .triangle { width: 12px; height: 12px; background: var(--c); display: inline-block; }
.dot { border-radius: 50%; }
.triangle { clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.note { font-size: 13px; }
.card { flex: 1; min-height: 0; border: 0 !important; padding: 0; }
#mynetwork { border: 0 !important; float: none !important; height: 100% !important; }
@media (prefers-color-scheme: dark) { body { background: #fff; } }
</style>"""
