"""The network page: one file that needs no server and no internet.

pyvis draws it. This module answers for what pyvis 0.3.2 does not do by itself, and is the only one that knows it:

- its template asks a CDN for style sheets even where all is in line: the page has a template of its own;
- it imports IPython, a tenth of a second, for a method that is not used here;
- adding nodes and edges takes quadratic time, and parallel edges are dropped: the script on the page aggregates;
- a physics that never settles: places are worked out here (:mod:`graphs.page.layout`), physics is off;
- it writes files in the encoding of the locale: here a page is text, and whoever writes it writes UTF-8.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import sys
from contextlib import contextmanager
from difflib import get_close_matches
from functools import cache
from importlib import resources
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from markupsafe import Markup

from graphs.page.data import SHAPES, page_data
from graphs.records import read, spoken
from graphs.resolve import written_in
from graphs.versions import documents
from ontology.iris import ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pyvis.network import Network

    from graphs.records import Records

__all__ = ["View", "narrowed", "page", "title_of"]

# So many names are listed where one was not found.
_LISTED = 20
_LANGUAGES = ("en", "zh")
# One behind the other they are the script of the page; each uses what stands before it.
_SCRIPTS = ("model", "state", "text", "picture", "panel", "table", "search", "controls", "main")
_LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
# vis-network's options; whatever depends on the reader is set by the script.
_OPTIONS = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"chosen": {"label": False}, "shapeProperties": {"interpolation": False}},
    "edges": {"smooth": False, "chosen": True, "hoverWidth": 0.6, "selectionWidth": 0},
}


class View:
    """The network of some records, as a page and as what a notebook shows.

    >>> from graphs.view import View
    >>> view = View.of(graph)  # doctest: +SKIP
    >>> view                   # the last line of a notebook's cell: the network appears  # doctest: +SKIP
    """

    def __init__(self, records: Records, *, title: str | None = None, language: str | None = None) -> None:
        """Take the records to show; without a *title* the reports' own is used, see :func:`title_of`."""
        self.records = records
        self.title = title
        self.language = language

    @classmethod
    def of(cls, statements: Iterable[Any], *, title: str | None = None, language: str | None = None) -> View:
        """Return the view of a graph or store of rdflib or pyoxigraph, or of triples."""
        return cls(read(statements), title=title, language=language)

    @property
    def html(self) -> str:
        """The whole page."""
        return page(self.records, title=self.title, language=self.language)

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, which can reach neither the notebook nor the network."""
        return (
            f'<iframe srcdoc="{html.escape(self.html)}" sandbox="allow-scripts allow-downloads allow-popups" '
            'style="width: 100%; height: 720px; border: 1px solid #ccc; border-radius: 8px" title="unrapport"></iframe>'
        )


def narrowed(records: Records, reports: Sequence[str] = (), countries: Sequence[str] = ()) -> Records:
    """Return the part of *records* that comes from some reports and concerns some countries; where none is named, all.

    A report is named by its symbol, its title or its IRI, a country by its ISO 3166 code or any of its names. Raises
    ``ValueError``, which lists what there is, where one is not there.
    """
    chosen = [iri for name in reports for iri in _named(name, _report_names(records), "report")]
    where = [iri for name in countries for iri in _named(name, _country_names(records, written_in(name)), "country")]
    return records.of(reports=dict.fromkeys(chosen) if chosen else None, countries=where or None)


def _named(name: str, known: dict[str, dict[str, None]], what: str) -> list[str]:
    """Return the IRIs of those in *known*, names by IRI, that are called *name*; capitals are of no account.

    Where there is none, the message has the first names of those that are called much like it, or else of all.
    """
    found = [iri for iri, names in known.items() if name.casefold() in {each.casefold() for each in names}]
    if not found:
        first = {each.casefold(): next(iter(names)) for names in known.values() for each in names}
        near = dict.fromkeys(first[each] for each in get_close_matches(name.casefold(), first, 3, 0.6))
        if near:
            msg = f"no {what} {name!r} in the graph; did you mean {' or '.join(near)}?"
            raise ValueError(msg)
        some = sorted(set(first.values()))
        listed = ", ".join(some[:_LISTED]) + (f" and {len(some) - _LISTED} more" if len(some) > _LISTED else "")
        msg = f"no {what} {name!r} in the graph; there {'is' if len(some) == 1 else 'are'}: {listed or 'none'}"
        raise ValueError(msg)
    return found


def _report_names(records: Records) -> dict[str, dict[str, None]]:
    """Return what each report is called: symbol and language as ``unrapport list`` has them, symbol, title, IRI."""
    found = {}
    for iri, report in records.reports.items():
        local = unquote(iri.removeprefix(ID))
        names = (local.removeprefix("report/"), report.symbol, report.title, iri, iri.removeprefix(ID), local)
        found[iri] = dict.fromkeys(name for name in names if name)
    return found


def _country_names(records: Records, language: str) -> dict[str, dict[str, None]]:
    """Return the names of each country that a record concerns, the one in *language* first."""
    used = {iri for record in records.collaborations for iri in records.countries(record)}
    found = {}
    for iri in sorted(used & records.entities.keys()):
        entity = records.entities[iri]
        others = (name for names in entity.names.values() for name in names)
        names = (entity.label(language), iri, entity.path, entity.path.rpartition("/")[2], *entity.labels.values())
        found[iri] = dict.fromkeys((*names, *others))
    return found


def title_of(records: Records, language: str) -> str:
    """Return what the page of *records* is called: the title of the one report, or how many there are.

    A report in several languages is one, whose title is that in *language* where it has one.
    """
    found = documents(records)
    if len(found) == 1:
        reports = [records.reports[iri] for versions in found.values() for iri in versions]
        report = next((each for each in reports if each.language == language), reports[0])
        return " ".join((report.title or report.symbol or report.iri).split())
    said = _words()[language]["reports"]
    return said.rpartition("|")[2].replace("{n}", f"{len(found):,}")


def page(records: Records, *, title: str | None = None, language: str | None = None) -> str:
    """Return the page of *records* as HTML text; the same records give the same text.

    *language* (``en`` or ``zh``) is the one it opens in, the reports' own by default.
    """
    chosen = language or _spoken(records)
    found = page_data(records)
    drawing = _drawing(found["entities"])
    style, library, script = _style(), _library(), _script()
    drawing.templateEnv.autoescape = True
    drawing.templateEnv.globals.update(
        title=title or title_of(records, chosen),
        language=chosen,
        data=Markup(_json(found)),  # noqa: S704 - nothing in it can end the element
        style=Markup(style),  # noqa: S704 - our own
        library=Markup(library),  # noqa: S704 - vis-network, as pyvis brings it
        script=Markup(script),  # noqa: S704 - our own
        policy=_policy((library, script), (style,)),
    )
    source: str = drawing.generate_html(name="network.html")
    return source


def _spoken(records: Records) -> str:
    """Return the language of the reports where it is one that the page speaks, else English."""
    code = spoken(records)
    return code if code in _LANGUAGES else "en"


def _json(value: object) -> str:
    """Return *value* as JSON in which nothing closes a script element or opens a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _policy(scripts: Sequence[str], styles: Sequence[str]) -> str:
    """Return the content security policy: these scripts and styles, by their hashes, and nothing else at all."""
    allowed = {
        name: " ".join(
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts
        )
        for name, texts in (("script", scripts), ("style", styles))
    }
    return (
        f"default-src 'none'; script-src {allowed['script']}; style-src {allowed['style']}; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


# ---- pyvis ---------------------------------------------------------------------------------------------------------


@contextmanager
def _without_ipython() -> Iterator[None]:
    """Stand in for IPython while pyvis is imported, unless it is there already.

    pyvis names it at its top for ``show()`` in a notebook, which nobody calls here.
    """
    if "IPython" in sys.modules:
        yield
        return
    package, display = ModuleType("IPython"), ModuleType("IPython.display")
    display.IFrame = object  # type: ignore[attr-defined]
    sys.modules.update({"IPython": package, "IPython.display": display})
    try:
        yield
    finally:
        del sys.modules["IPython"], sys.modules["IPython.display"]


def _drawing(entities: list[dict[str, Any]]) -> Network:
    """Return the drawing of the nodes that have a place; takes the places out of *entities*."""
    with _without_ipython():
        from pyvis.network import Network

    drawing = Network(cdn_resources="in_line", directed=True)
    drawing.set_template_dir(str(resources.files("graphs") / "page"), "template.html")
    drawing.options = _OPTIONS
    for number, entity in enumerate(entities):
        place = entity.pop("at", None)
        if place is not None:
            shape, colour = SHAPES[entity["kind"]]
            drawing.nodes.append({"id": number, "shape": shape, "color": colour, "x": place[0], "y": place[1]})
    return drawing


@cache
def _library() -> str:
    """Return vis-network as pyvis brings it; a browser reads its line ends, and hashes them, as line feeds."""
    source = (resources.files("pyvis") / _LIBRARY).read_text("utf-8").replace("\r\n", "\n")
    if "</script" in source:
        msg = "vis-network cannot stand in a page: it holds the end of a script element"
        raise ValueError(msg)
    return source


@cache
def _words() -> dict[str, dict[str, str]]:
    """Return what the page says, by language."""
    words: dict[str, dict[str, str]] = json.loads(_own("words.json"))
    return words


@cache
def _style() -> str:
    return _own("style.css")


@cache
def _script() -> str:
    parts = [_own(f"{name}.js") for name in _SCRIPTS]
    return '"use strict";\n(() => {\nconst WORDS = ' + _json(_words()) + ";\n" + "\n".join(parts) + "})();\n"


def _own(name: str) -> str:
    return (resources.files("graphs") / "page" / name).read_text("utf-8")
