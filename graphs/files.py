"""``graph.ttl`` and ``network.html``: two views of the whole store, written whenever it changes."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from errno import EISDIR
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx

from graphs.network import KINDS
from graphs.terms import text
from graphs.texts import TEXT, text_name
from graphs.turtle import turtle_of_quads
from graphs.view import page
from ontology.iris import ID
from ontology.terms import ITSRDF, UNR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pyoxigraph as ox

    from graphs.store import Change

__all__ = ["make_change"]

_LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel"
_LANGUAGE = "http://purl.org/dc/terms/language"
_TITLE = "http://purl.org/dc/terms/title"
# A paragraph that lists more than this many entities says nothing about any two of them.
_LONGEST_LIST = 40


def make_change(change: Change, out: Path, texts: Mapping[str, bytes] | None = None) -> list[Path]:
    """Make *change*, and write the files of the folder *out* that show the store; return the paths to name.

    *texts* are the texts of its new reports, by file name; those of reports that are removed go. The files are written
    aside, then the store is changed, then they are put in place: what fails before leaves everything as it was.
    """
    with ThreadPoolExecutor(1) as aside:  # Oxigraph works beside Python
        prepared = aside.submit(change.prepare)
        contents = {
            out / "graph.ttl": turtle_of_quads(change.quads),
            out / "network.html": _page(change.quads).encode("utf-8", "replace"),
        }
        prepared.result()
    folder = out / TEXT
    try:
        _put_in_place({**{folder / name: content for name, content in (texts or {}).items()}, **contents}, change)
    except BaseException:
        with suppress(OSError):  # there were texts before
            folder.rmdir()
        raise
    for report in change.gone:
        (folder / text_name(report)).unlink(missing_ok=True)
    return [*contents, folder]


def _put_in_place(contents: dict[Path, bytes], change: Change) -> None:
    aside: dict[Path, Path] = {}
    try:
        for target in contents:
            if target.is_dir():
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
        for target, content in contents.items():
            target.parent.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
            aside[target] = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            aside[target].chmod(0o644)
        change.commit()
        for target, temporary in aside.items():
            temporary.replace(target)
    finally:
        for temporary in aside.values():
            temporary.unlink(missing_ok=True)


def _page(quads: Sequence[ox.Quad]) -> str:
    network, titles = _network(quads)
    title = titles[0] if len(titles) == 1 else f"{len(titles)} reports"
    subtitle = f"{network.number_of_nodes()} bodies, countries and resolutions that the text names"
    return page(network, " ".join(title.split()), subtitle)


def _network(quads: Sequence[ox.Quad]) -> tuple[nx.Graph, list[str]]:
    """Return which entities are named in the same paragraph, as networkx, and the titles of the reports."""
    wanted = {str(ITSRDF.taIdentRef), str(UNR.paragraph), _LABEL, _LANGUAGE, _TITLE, str(UNR.mentions)}
    facts: dict[str, dict[str, list[ox.Quad]]] = {name: {} for name in wanted}
    for quad in quads:
        if quad.predicate.value in wanted:
            facts[quad.predicate.value].setdefault(text(quad.subject), []).append(quad)
    spoken = {text(quad.object) for each in facts[_LANGUAGE].values() for quad in each}
    language = spoken.pop() if len(spoken) == 1 else "en"
    counts: Counter[str] = Counter()
    together: dict[tuple[str, str], set[str]] = {}
    for phrase, meant in facts[str(ITSRDF.taIdentRef)].items():
        printed = facts[str(UNR.paragraph)].get(phrase)
        for quad in meant:
            path = text(quad.object).removeprefix(ID)
            if path.split("/")[0].capitalize() not in KINDS:
                continue
            counts[path] += 1
            if printed:
                together.setdefault((text(quad.graph_name), text(printed[0].object)), set()).add(path)
    found: nx.Graph = nx.Graph()
    for path in sorted(counts):
        labels = {
            getattr(quad.object, "language", None) or "": text(quad.object)
            for quad in facts[_LABEL].get(f"{ID}{path}", ())
        }
        label = labels.get(language) or labels.get("en") or next(iter(sorted(labels.values())), path)
        found.add_node(path, kind=path.split("/")[0].capitalize(), label=label, count=counts[path])
    weights = Counter(pair for paths in together.values() if len(paths) <= _LONGEST_LIST
                      for pair in combinations(sorted(paths), 2))  # fmt: skip
    for (one, other), weight in sorted(weights.items()):
        found.add_edge(one, other, weight=weight)
    titles = {report: text(quads[0].object) for report, quads in facts[_TITLE].items()}
    return found, [titles.get(report, report.removeprefix(f"{ID}report/")) for report in sorted(facts[_LANGUAGE])]
