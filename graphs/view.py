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

import networkx as nx

__all__ = ["page"]

# Okabe and Ito's colours, which colour-blind readers can tell apart.
_STYLE = {
    "Body": {"color": "#0072B2", "shape": "dot"},
    "Country": {"color": "#009E73", "shape": "square"},
    "Resolution": {"color": "#D55E00", "shape": "triangle"},
}
_MOST_NODES = 300
_MOST_EDGES = 900
_SCALE = 900
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
    source = source.replace("<head>", f"<head>{meta}{_CSS}", 1)
    return source.replace("<body>", f"<body>{heading}", 1)


def _strongest(network: nx.Graph) -> tuple[nx.Graph, str]:
    """Return the part that is drawn, without nodes that stand alone, and the notice that says what is left out."""
    ranked = sorted(network.nodes(data=True), key=lambda node: (-node[1]["count"], node[0]))
    kept = [name for name, _ in ranked[:_MOST_NODES]]
    drawn = nx.Graph(network.subgraph(kept))
    edges = sorted(drawn.edges(data="weight"), key=lambda edge: (-edge[2], edge[0], edge[1]))
    drawn.remove_edges_from((one, other) for one, other, _ in edges[_MOST_EDGES:])
    notice = ""
    if len(ranked) > _MOST_NODES or len(edges) > _MOST_EDGES:
        notice = (
            f"Drawn are the {len(kept)} entities named most often of {len(ranked)}, "
            f"and their {min(len(edges), _MOST_EDGES)} strongest links of {network.number_of_edges()}."
        )
    return drawn, notice


def _positions(network: nx.Graph) -> dict[str, tuple[int, int]]:
    """Return a place for each node in pixels, the same at every run."""
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(network.nodes))
    ordered.add_weighted_edges_from(
        sorted((min(a, b), max(a, b), math.sqrt(w)) for a, b, w in network.edges(data="weight"))
    )
    if not ordered:
        return {}
    layout = nx.spring_layout(ordered, seed=7, iterations=60, k=2.2 / math.sqrt(len(ordered)), method="force")
    return {name: (round(x * _SCALE), round(y * _SCALE)) for name, (x, y) in layout.items()}


def _pyvis(network: nx.Graph) -> str:
    from pyvis.network import Network  # imports IPython, which only the page needs

    drawing = Network(height="100%", width="100%", cdn_resources="in_line", directed=True)
    positions = _positions(network)
    for name, data in sorted(network.nodes(data=True)):
        x, y = positions[name]
        style = _STYLE[data["kind"]]
        drawing.add_node(
            name,
            label=data["label"],
            title=f"{data['label']}\n{data['kind']}, named {data['count']} times",
            x=x,
            y=y,
            size=8 + 5 * math.log1p(data["count"]),
            physics=False,
            **style,
        )
    for one, other, weight in sorted(network.edges(data="weight")):
        drawing.add_edge(
            one, other, width=min(8.0, 0.6 + 0.7 * math.sqrt(weight)), title=f"named together in {weight} paragraphs"
        )
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
        "arrows": {"to": {"enabled": False}},
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
