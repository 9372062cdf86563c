"""The collaboration network as a file for other tools: GraphML, GEXF, and two tables as Gephi reads them.

An edge stands for all records of a pair. What an attribute of these formats cannot be (a list, a count by kind) is text
here. The same network gives the same bytes: no date of writing, nodes and edges by IRI.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

import networkx as nx
from networkx.readwrite.graphml import write_graphml_xml

from graphs.centrality import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["NOT_XML", "csv_table", "flat", "gexf", "graphml", "tables"]

#: What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A cell that begins so is run as a formula by spreadsheets (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WRITTEN = re.compile(r' lastmodifieddate="[^"]*"')


def flat(network: nx.Graph) -> nx.Graph:
    """Return *network*, as :func:`graphs.network.aggregate` gives it, with attributes that are numbers, truths or text.

    Nodes have ``label``, ``kind``, ``subclass``, ``attested`` and ``records``; edges ``weight``, ``completed``,
    ``ongoing``, ``planned``, ``likely``, ``kinds`` (``training 2, event 1``), ``first_day`` and ``last_day`` (ISO
    dates, empty where the reports give none) and ``evidence`` (the IRIs of the records). Characters that XML forbids
    are U+FFFD.
    """
    found: nx.Graph = nx.Graph()
    ordered = in_order(network)
    for node, data in ordered.nodes(data=True):
        found.add_node(
            node,
            label=_clean(data["label"]),
            kind=data["kind"],
            subclass=data["subclass"],
            attested=data["attested"],
            records=data["records"],
        )
    for one, other, data in ordered.edges(data=True):
        found.add_edge(
            one,
            other,
            weight=data["weight"],
            completed=data["completed"],
            ongoing=data["ongoing"],
            planned=data["planned"],
            likely=data["likely"],
            kinds=", ".join(f"{kind} {number}" for kind, number in data["kinds"].items()),
            first_day=data["start"] or "",
            last_day=data["end"] or "",
            evidence=" ".join(data["records"]),
        )
    return found


def _clean(text: str) -> str:
    return NOT_XML.sub("\ufffd", text)


def graphml(network: nx.Graph) -> bytes:
    """Return *network* as GraphML (http://graphml.graphdrawing.org/), in UTF-8."""
    buffer = io.BytesIO()
    # networkx's other writer is taken where lxml happens to be installed, and writes other bytes
    write_graphml_xml(flat(network), buffer, prettyprint=True, named_key_ids=True)
    return buffer.getvalue() + b"\n"


def gexf(network: nx.Graph) -> bytes:
    """Return *network* as GEXF 1.2 (https://gexf.net/), in UTF-8."""
    buffer = io.BytesIO()
    nx.write_gexf(flat(network), buffer, prettyprint=True)
    return _WRITTEN.sub("", buffer.getvalue().decode()).encode() + b"\n"


def tables(network: nx.Graph) -> tuple[bytes, bytes]:
    """Return the nodes and the edges of *network* as two CSV tables in UTF-8, with the column names Gephi looks for.

    Text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    found = flat(network)
    nodes = [(node, *data.values()) for node, data in found.nodes(data=True)]
    edges = [(one, other, "Undirected", *data.values()) for one, other, data in found.edges(data=True)]
    return (
        csv_table(("Id", "Label", "kind", "subclass", "attested", "records"), nodes),
        csv_table(
            ("Source", "Target", "Type", "Weight", "completed", "ongoing", "planned", "likely", "kinds",
             "first_day", "last_day", "evidence"),
            edges,
        ),
    )  # fmt: skip


def csv_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """Return a CSV table in UTF-8; text that a spreadsheet would run as a formula has an apostrophe before it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode()


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
