"""The network page: whole in one file, quiet on the network, and safe with any name; tried in a real browser, too."""

from __future__ import annotations

import gc
import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import networkx as nx
import pytest

from extract import extract_report
from extract.model import Block
from graphs.cli import main
from graphs.network import co_mentions
from graphs.view import page
from tests.graphs.factories import HOSTILE, SAMPLES, known_to_nobody, mention, report, resolution, sample_text

if TYPE_CHECKING:
    from extract.model import Report

CHROMIUM = Path("/usr/bin/chromium")
browser = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is not installed (Debian: chromium)")

# Attributes whose value a browser may fetch, follow or run.
FETCHED = {
    "src",
    "href",
    "srcset",
    "poster",
    "data",
    "action",
    "formaction",
    "background",
    "xlink:href",
    "ping",
    "manifest",
}
HOSTILE_NAMES = {
    "closing script": "</script><img src=x onerror=alert(1)>",
    "end of the data": "x]);</script><img src=x onerror=alert(1)>",
    "end of a string": "\");alert(1);(\"'+alert(1)+'\\",
    "comment": "<!--<script>--><svg/onload=alert(1)>",
    "entity": "&lt;img src=x onerror=alert(1)&gt;",
    "template": "{{7*7}} {% raw %} ${alert(1)} \u2028 \\u003cimg\\u003e",
    "all at once": HOSTILE,
}
hostile = pytest.mark.parametrize("name", HOSTILE_NAMES.values(), ids=HOSTILE_NAMES)


@dataclass
class Seen(HTMLParser):
    """What a parser sees in a page: elements with their attributes, and the text of each sort of element."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Set up the parser itself."""
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.inside.append(tag)
        self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and those in it that were never closed."""
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Add to the text of the element that is open."""
        if self.inside:
            self.texts[self.inside[-1]][-1] += data


def look(source: str) -> Seen:
    """Return what a parser sees in *source*."""
    seen = Seen()
    seen.feed(source)
    seen.close()
    return seen


def drawn(*reports: Report, title: str = "校园花圃") -> str:
    """Return the page of *reports*."""
    return page(co_mentions(reports), title, "named in the text")


def about(name: str) -> Report:
    """Return a report that names a body, a country and a resolution, the first two called *name*."""
    text = f"{name}支持{name}国执行港口议会第7(2030)号决议。"
    council = known_to_nobody("港口议会")
    return report(
        text,
        (
            mention(text, name, known_to_nobody(name)),
            mention(text, f"{name}国", known_to_nobody(f"{name}国", kind="Country")),
            mention(text, "港口议会第7(2030)号决议", resolution("HC/RES/7(2030)", council, "7(2030)")),
        ),
    )


@cache
def sample(language: str) -> str:
    """Return the page of the sample report."""
    return drawn(extract_report(sample_text(language), language))


def data(source: str, name: str) -> list[dict[str, Any]]:
    """Return the nodes or edges that the page hands to the drawing, read as JSON."""
    found = re.search(rf"\b{name} = new vis\.DataSet\((\[.*?\])\);\n", source)
    assert found is not None
    rows: list[dict[str, Any]] = json.loads(found[1])
    return rows


def policy(source: str) -> dict[str, set[str]]:
    """Return the content security policy of the page, by directive."""
    (content,) = (
        attributes["content"]
        for tag, attributes in look(source).elements
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy"
    )
    return {words[0]: set(words[1:]) for directive in content.split(";") if (words := directive.split())}


# ---- read by a parser ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SAMPLES)
def test_no_attribute_leads_out_of_the_page(language: str) -> None:
    out = [
        (tag, name, value[:80])
        for tag, attributes in look(sample(language)).elements
        for name, value in attributes.items()
        if name in FETCHED and not value.startswith(("#", "data:"))
    ]
    assert out == []


@pytest.mark.parametrize("language", SAMPLES)
def test_no_style_leads_out_of_the_page(language: str) -> None:
    seen = look(sample(language))
    styles = [*seen.texts["style"], *(attributes.get("style", "") for _, attributes in seen.elements)]
    assert sum(map(len, styles)) > 1000
    for style in styles:
        assert "@import" not in style
        urls = [url.strip("\"' ") for url in re.findall(r"url\(([^)]*)\)", style)]
        assert [url for url in urls if not url.startswith(("data:", "#"))] == []


@pytest.mark.parametrize("language", SAMPLES)
def test_no_element_loads_or_leads_elsewhere(language: str) -> None:
    seen = look(sample(language))
    assert {tag for tag, _ in seen.elements} & {
        "iframe",
        "object",
        "embed",
        "base",
        "form",
        "link",
        "img",
        "frame",
    } == set()
    assert [
        each for tag, each in seen.elements if tag == "meta" and each.get("http-equiv", "").lower() == "refresh"
    ] == []


@pytest.mark.parametrize("language", SAMPLES)
def test_the_drawing_library_is_in_the_page(language: str) -> None:
    assert max(map(len, look(sample(language)).texts["script"])) > 300_000


def test_the_page_forbids_itself_the_network() -> None:
    directives = policy(sample("zh"))
    assert directives["default-src"] == {"'none'"}
    assert directives["base-uri"] == directives["form-action"] == {"'none'"}
    sources = set().union(*directives.values())
    assert sources <= {"'none'", "'unsafe-inline'", "data:", "blob:"}
    assert "connect-src" not in directives


def test_the_policy_stands_before_everything_it_governs() -> None:
    tags = [tag for tag, _ in look(sample("zh")).elements]
    assert tags.index("meta") < min(tags.index(tag) for tag in ("script", "style", "title"))


@hostile
def test_a_hostile_name_makes_no_element(name: str) -> None:
    plain = Counter(tag for tag, _ in look(drawn(about("灯塔署"), title="灯塔署")).elements)
    assert Counter(tag for tag, _ in look(drawn(about(name), title=name)).elements) == plain


@hostile
def test_a_hostile_name_makes_no_handler(name: str) -> None:
    seen = look(drawn(about(name), title=name))
    assert [
        attribute for _, attributes in seen.elements for attribute in attributes if attribute.startswith("on")
    ] == []


@hostile
def test_a_hostile_title_is_shown_as_text(name: str) -> None:
    seen = look(drawn(about("灯塔署"), title=name))
    assert seen.texts["title"] == [name]
    assert seen.texts["h1"] == [name]


@hostile
def test_a_hostile_name_is_told_as_text(name: str) -> None:
    told = {node["title"].rsplit("\n", 1)[0] for node in data(drawn(about(name)), "nodes")}
    assert told == {name, f"{name}国", "HC/RES/7(2030)"}


@hostile
def test_a_hostile_name_is_drawn_as_text(name: str) -> None:
    """A label is the name, broken in lines; a long one ends in dots."""
    (label,) = (node["label"] for node in data(drawn(about(name)), "nodes") if node["title"].startswith(f"{name}\n"))
    unbroken = "".join(label.split()).removesuffix("…")
    assert unbroken
    assert "".join(name.split()).startswith(unbroken)


def test_the_subtitle_is_shown_as_text() -> None:
    seen = look(page(nx.Graph(), "title", HOSTILE))
    assert HOSTILE in seen.texts["p"]
    assert "img" not in seen.texts


def test_nodes_and_lines_are_those_of_the_network() -> None:
    network = co_mentions([about("灯塔署")])
    source = page(network, "t", "s")
    assert {node["id"] for node in data(source, "nodes")} == set(network.nodes)
    assert {frozenset((edge["from"], edge["to"])) for edge in data(source, "edges")} == set(
        map(frozenset, network.edges)
    )
    assert len(network.edges) == 3


def test_a_line_means_that_both_are_named_in_one_paragraph() -> None:
    text = "灯塔署支持河口国。灯塔署出席。\n港口议会开会。"
    end = text.index("港口")
    lights, delta, council = (
        known_to_nobody("灯塔署"),
        known_to_nobody("河口国", kind="Country"),
        known_to_nobody("港口议会"),
    )
    found = (
        mention(text, "灯塔署", lights),
        mention(text, "河口国", delta),
        mention(text, "灯塔署", lights, after=9),
        mention(text, "港口议会", council),
    )
    both = report(text, found)
    network = co_mentions([type(both)(
        both.text, both.language, both.identifier, both.header,
        (Block("paragraph", [(0, end)]), Block("paragraph", [(end, len(text))])), both.mentions,
    )])  # fmt: skip
    assert {path: each["count"] for path, each in network.nodes(data=True)} == {
        lights.path: 2, delta.path: 1, council.path: 1,
    }  # fmt: skip
    assert list(network.edges(data="weight")) == [(lights.path, delta.path, 1)]


@pytest.mark.parametrize("number", [300, 301], ids=str)
def test_a_page_that_leaves_something_out_says_so(number: int) -> None:
    network = nx.Graph()
    for each in range(number):
        network.add_node(f"body/{each}", kind="Body", label=str(each), count=number - each)
    source = page(network, "t", "s")
    assert len(data(source, "nodes")) == 300
    notice = f"Drawn are the 300 entities named most often of {number}"
    assert any(text.startswith(notice) for text in look(source).texts["p"]) == (number > 300)


def test_a_report_that_names_nobody_has_a_page() -> None:
    source = drawn(report("没有名称。", {}))
    assert data(source, "nodes") == []
    assert look(source).texts["h1"] == ["校园花圃"]


def test_a_page_is_the_same_every_time() -> None:
    one, other = (drawn(extract_report(sample_text("zh"), "zh")) for _ in range(2))
    assert one == other


def test_a_page_is_the_same_in_another_process(tmp_path: Path) -> None:
    """Sets of strings have another order there."""
    subprocess.run(
        [sys.executable, "-m", "graphs.cli", "build", "-q", str(SAMPLES["zh"]), "-o", str(tmp_path / "there")],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        check=True,
    )
    assert main(["build", "-q", str(SAMPLES["zh"]), "-o", str(tmp_path / "here")]) == 0
    gc.enable()
    assert (tmp_path / "there/network.html").read_bytes() == (tmp_path / "here/network.html").read_bytes()


# ---- seen in a browser ---------------------------------------------------------------------------------------------

# Notes what goes wrong from the first line on; looks at the drawing when it is there, and points at its first node.
_WATCH = """<script>
const notes = {errors: [], blocked: [], alerts: 0};
window.alert = () => { notes.alerts += 1; };
window.addEventListener("error", event => notes.errors.push(String(event.message)), true);
window.addEventListener("unhandledrejection", event => notes.errors.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", event => notes.blocked.push(event.blockedURI));
console.error = (...words) => notes.errors.push(words.join(" "));
window.addEventListener("load", () => setTimeout(() => {
  const canvas = document.querySelector("#mynetwork canvas");
  const first = nodes.getIds()[0];
  const at = network.canvasToDOM(network.getPosition(first)), box = canvas.getBoundingClientRect();
  canvas.dispatchEvent(new MouseEvent("mousemove", {
    clientX: box.left + at.x, clientY: box.top + at.y, bubbles: true, view: window,
  }));
  setTimeout(() => {
    const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    const colours = new Set();
    for (let i = 0; i < pixels.length; i += 4)
      if (pixels[i + 3] === 255) colours.add([pixels[i], pixels[i + 1], pixels[i + 2]].join());
    const tip = document.querySelector(".vis-tooltip");
    notes.colours = [...colours];
    notes.tip = tip && tip.textContent;
    notes.tags = [...new Set([...document.querySelectorAll("*")].map(element => element.localName))];
    notes.loaded = performance.getEntriesByType("resource").map(entry => entry.name);
    notes.heading = document.querySelector("h1").textContent;
    notes.title = document.title;
    document.documentElement.setAttribute("data-notes", JSON.stringify(notes));
  }, 1500);
}, 500));
</script>"""


class Notes(NamedTuple):
    """What was noted in the browser."""

    errors: list[str]
    blocked: list[str]
    alerts: int
    colours: set[str]
    tip: str
    tags: set[str]
    loaded: list[str]
    heading: str
    title: str


def watched(source: str, folder: Path) -> Notes:
    """Open a page in headless Chromium, with no host to be found, and return what was noted there."""
    file = folder / "network.html"
    file.write_bytes(source.replace("<head>", f"<head>{_WATCH}", 1).encode())
    done = subprocess.run(
        [
            str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={folder / 'profile'}", "--window-size=1000,800",
            "--virtual-time-budget=10000", "--dump-dom", file.as_uri(),
        ],
        capture_output=True,
        check=True,
    )  # fmt: skip
    elements = look(done.stdout.decode()).elements
    notes = next(attributes["data-notes"] for tag, attributes in elements if tag == "html")
    found = json.loads(notes)
    return Notes(**{**found, "colours": set(found["colours"]), "tags": set(found["tags"]), "tip": found["tip"] or ""})


@pytest.fixture(scope="module")
def sample_seen(tmp_path_factory: pytest.TempPathFactory) -> Notes:
    """Return what a browser shows of the sample report's page."""
    return watched(sample("zh"), tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def hostile_seen(tmp_path_factory: pytest.TempPathFactory) -> Notes:
    """Return what a browser shows of a page full of hostile names."""
    return watched(drawn(about(HOSTILE), title=HOSTILE), tmp_path_factory.mktemp("hostile"))


@browser
def test_a_browser_draws_bodies_countries_and_resolutions(sample_seen: Notes) -> None:
    colours = {"#0072B2", "#009E73", "#D55E00"}
    assert {",".join(str(int(each[i : i + 2], 16)) for i in (1, 3, 5)) for each in colours} <= sample_seen.colours


@browser
def test_a_browser_reports_no_error(sample_seen: Notes) -> None:
    assert sample_seen.errors == []


@browser
def test_a_browser_asks_for_nothing(sample_seen: Notes) -> None:
    assert [name for name in sample_seen.loaded if not name.startswith(("data:", "blob:"))] == []
    assert sample_seen.blocked == []


@browser
def test_a_browser_reads_the_title_in_chinese(sample_seen: Notes) -> None:
    assert (sample_seen.heading, sample_seen.title) == ("校园花圃", "校园花圃")


@browser
def test_a_browser_tells_about_the_node_that_is_pointed_at(sample_seen: Notes) -> None:
    assert re.search(r"named \d+ times$", sample_seen.tip)


@browser
def test_a_browser_shows_hostile_names_as_text(hostile_seen: Notes) -> None:
    assert (hostile_seen.heading, hostile_seen.title) == (HOSTILE, HOSTILE)
    assert hostile_seen.tip.startswith(HOSTILE)


@browser
def test_a_browser_runs_nothing_from_hostile_names(hostile_seen: Notes) -> None:
    assert (hostile_seen.alerts, hostile_seen.errors, hostile_seen.blocked) == (0, [], [])
    assert "img" not in hostile_seen.tags
