"""The network page as it is written: whole in one file, quiet on the network, safe with any name; and ``unrapport view``."""

from __future__ import annotations

import base64
import hashlib
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
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from extract import extract_report
from graphs import records
from graphs.build import triples
from graphs.cli import main
from graphs.page import layout
from graphs.page.data import page_data
from graphs.turtle import turtle
from graphs.view import View, narrowed, page
from ontology.iris import ID
from tests.graphs.factories import (
    HOSTILE,
    SAMPLES,
    collaboration,
    known_to_nobody,
    mention,
    report,
    sample_text,
    statements,
)

if TYPE_CHECKING:
    from extract.model import Report

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


def about(name: str) -> Report:
    """Return a report that names a body and a country, called *name*, and a collaboration of the two."""
    text = f"{name}支持{name}国。"
    body, land = known_to_nobody(name), known_to_nobody(f"{name}国", kind="Country")
    said = report(text, (mention(text, name, body), mention(text, f"{name}国", land)))
    return collaboration(said, body, partners=(land,))


def drawn(*reports: Report, title: str | None = None) -> str:
    """Return the page of *reports*."""
    return page(records.read(statements(*reports)), title=title)


@cache
def said(language: str) -> records.Records:
    """Return what the sample report says."""
    return records.read(triples(extract_report(sample_text(language), language)))


@cache
def sample(language: str) -> str:
    """Return the page of the sample report."""
    return page(said(language))


def data(source: str, name: str = "data") -> dict[str, Any]:
    """Return what the page hands to its script, read as JSON."""
    (found,) = re.findall(rf'<script type="application/json" id="{name}">(.*?)</script>', source, re.DOTALL)
    read: dict[str, Any] = json.loads(found)
    return read


def policy(source: str) -> dict[str, set[str]]:
    """Return the content security policy of the page, by directive."""
    (content,) = (
        attributes["content"]
        for tag, attributes in look(source).elements
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy"
    )
    return {words[0]: set(words[1:]) for directive in content.split(";") if (words := directive.split())}


# ---- quiet on the network ------------------------------------------------------------------------------------------


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
        assert "url(" not in style


@pytest.mark.parametrize("language", SAMPLES)
def test_no_element_loads_or_leads_elsewhere(language: str) -> None:
    seen = look(sample(language))
    loading = {"iframe", "object", "embed", "base", "form", "link", "img", "frame"}
    assert {tag for tag, _ in seen.elements} & loading == set()


def test_the_drawing_library_is_in_the_page() -> None:
    assert any("vis-network" in script and len(script) > 300_000 for script in look(sample("zh")).texts["script"])


def test_the_policy_admits_the_scripts_and_styles_of_the_page_and_nothing_else() -> None:
    seen = look(sample("zh"))
    directives = policy(sample("zh"))
    types = [attributes.get("type", "") for tag, attributes in seen.elements if tag == "script"]
    run = [text for text, kind in zip(seen.texts["script"], types, strict=True) if kind != "application/json"]
    for name, texts in (("script-src", run), ("style-src", seen.texts["style"])):
        hashes = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts}
        assert directives.pop(name) == {f"'sha256-{each}'" for each in hashes}
    assert directives == {
        "default-src": {"'none'"}, "img-src": {"data:", "blob:"}, "base-uri": {"'none'"}, "form-action": {"'none'"}
    }  # fmt: skip


def test_the_policy_stands_before_everything_it_governs() -> None:
    tags = [tag for tag, _ in look(sample("zh")).elements]
    assert tags.index("meta") < min(tags.index(tag) for tag in ("script", "style", "title"))


# ---- hostile names -------------------------------------------------------------------------------------------------


@hostile
def test_a_hostile_name_makes_no_element(name: str) -> None:
    plain = Counter(tag for tag, _ in look(drawn(about("灯塔署"), title="灯塔署")).elements)
    assert Counter(tag for tag, _ in look(drawn(about(name), title=name)).elements) == plain


@hostile
def test_a_hostile_name_makes_no_handler(name: str) -> None:
    seen = look(drawn(about(name), title=name))
    assert [each for _, attributes in seen.elements for each in attributes if each.startswith("on")] == []


@hostile
def test_a_hostile_title_is_shown_as_text(name: str) -> None:
    seen = look(drawn(about("灯塔署"), title=name))
    assert (seen.texts["title"], seen.texts["h1"]) == ([name], [name])


@hostile
def test_a_hostile_name_reaches_the_script_as_it_stands(name: str) -> None:
    clean = " ".join("".join(each if each.isprintable() or each.isspace() else "\ufffd" for each in name).split())
    found = data(drawn(about(name)))
    assert {entity["labels"]["zh"] for entity in found["entities"]} == {clean, f"{clean}国"}


@hostile
def test_a_hostile_name_does_not_leave_the_frame_of_a_notebook(name: str) -> None:
    seen = look(View(records.read(triples(about(name))), title=name)._repr_html_())
    ((tag, attributes),) = seen.elements
    assert tag == "iframe"
    assert attributes["sandbox"].split() == ["allow-scripts", "allow-downloads", "allow-popups"]
    assert look(attributes["srcdoc"]).texts["h1"] == [name]


# ---- what is in it -------------------------------------------------------------------------------------------------


def test_every_record_is_in_the_page_with_its_sentence() -> None:
    found = data(sample("en"))
    assert len(found["records"]) == len(said("en").collaborations)
    for record, shown in zip(said("en").collaborations, found["records"], strict=True):
        texts = [
            "".join(piece if isinstance(piece, str) else piece[0] for piece in found["sentences"][each]["text"])
            for each in shown["evidence"]
        ]
        assert texts == [" ".join(re.sub(r"\s*\n\s*", " ", sentence.text).split("\n")) for sentence in record.evidence]


def test_a_sentence_that_a_line_break_cuts_is_whole_again() -> None:
    text = "灯塔\n\n署支持港口议\n会。"
    lights, council = known_to_nobody("灯塔署"), known_to_nobody("港口议会")
    found = report(text, (mention(text, "灯塔\n\n署", lights), mention(text, "港口议\n会", council)))
    (sentence,) = data(drawn(collaboration(found, lights, partners=(council,))))["sentences"]
    assert [piece if isinstance(piece, str) else piece[0] for piece in sentence["text"]] == [
        "灯塔署",
        "支持",
        "港口议会",
        "。",
    ]


def test_a_line_break_between_latin_words_is_a_space() -> None:
    text = "The Lighthouse\nOffice met the Port\nCouncil."
    lights = known_to_nobody("灯塔署")
    found = report(text, (mention(text, "Lighthouse\nOffice", lights),), language="en")
    (sentence,) = data(drawn(collaboration(found, lights)))["sentences"]
    assert sentence["text"] == ["The ", ["Lighthouse Office", 0], " met the Port Council."]


def test_what_is_named_without_working_with_anybody_can_be_found_and_is_not_drawn() -> None:
    text = "灯塔署支持港口议会，河口国。"
    lights, council, land = (
        known_to_nobody("灯塔署"),
        known_to_nobody("港口议会"),
        known_to_nobody("河口国", kind="Country"),
    )
    found = report(text, (mention(text, "灯塔署", lights), mention(text, "河口国", land, paragraph="4")))
    source = drawn(collaboration(found, lights, partners=(council,)))
    paths = [entity["path"] for entity in data(source)["entities"]]
    assert paths.index("country/河口国") not in {node["id"] for node in data(source, "drawing")["nodes"]}
    assert data(source)["entities"][paths.index("country/河口国")]["paragraphs"] == ["4"]


def test_the_words_of_the_page_are_those_of_the_ontology() -> None:
    words = data(sample("zh"))["words"]
    assert (words["zh"]["kinds"]["event"], words["en"]["statuses"]["planned"]) == ("举办会议", "planned")


def test_the_words_of_the_page_are_there_in_every_language() -> None:
    words = json.loads((Path(layout.__file__).parent / "words.json").read_text("utf-8"))
    assert set(words["en"]) == set(words["zh"])
    for key, english in words["en"].items():
        assert set(re.findall(r"{\w+}", english)) >= set(re.findall(r"{\w+}", words["zh"][key])) - {"{n}"}


def test_every_word_that_the_page_asks_for_is_there() -> None:
    folder = Path(layout.__file__).parent
    words = json.loads((folder / "words.json").read_text("utf-8"))["en"]
    scripts = "".join(file.read_text("utf-8") for file in folder.glob("*.js"))
    asked = set(re.findall(r'\bsay\("(\w+)"', scripts))
    asked |= set(re.findall(r'data-(?:word|name|hint)="(\w+)"', (folder / "template.html").read_text("utf-8")))
    assert asked - set(words) == set()


def test_a_page_is_the_same_every_time() -> None:
    assert page(said("zh")) == sample("zh")


def test_a_page_is_the_same_in_another_process(tmp_path: Path) -> None:
    """Sets of strings have another order there."""
    file = tmp_path / "graph.ttl"
    file.write_bytes(turtle(triples(extract_report(sample_text("zh"), "zh"))))
    subprocess.run(
        [sys.executable, "-m", "graphs.cli", "view", str(file), "-o", str(tmp_path / "there.html")],
        env={**os.environ, "PYTHONHASHSEED": "4242"},
        check=True,
        capture_output=True,
    )
    assert (tmp_path / "there.html").read_text("utf-8") == sample("zh")


def test_a_page_is_light_enough_to_be_mailed() -> None:
    assert len(sample("zh").encode()) < 1_000_000 + 1000 * len(said("zh").collaborations)


def test_pyvis_needs_no_ipython_and_leaves_none_behind() -> None:
    script = (
        "import sys; from graphs.view import page; from graphs.records import read; page(read([]));"
        "print(*sorted({'IPython', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout.split() == []


# ---- places --------------------------------------------------------------------------------------------------------


def star(number: int) -> list[tuple[int, int, float]]:
    """Return the edges of a hub with *number* others."""
    return [(0, other, 1.0) for other in range(1, number + 1)]


@pytest.mark.parametrize("number", [1, 2, 30, 700])
def test_nodes_have_places_of_their_own_the_same_every_time(number: int) -> None:
    points = layout.place([1.0] * number, star(number - 1))
    assert np.isfinite(points).all()
    assert len({tuple(each) for each in points.round(3).tolist()}) == number
    assert (points == layout.place([1.0] * number, star(number - 1))).all()


def test_neighbours_are_nearer_than_strangers() -> None:
    two_rings = [(at, (at + 1) % 8, 1.0) for at in range(8)] + [(8 + at, 8 + (at + 1) % 8, 1.0) for at in range(8)]
    points = layout.place([1.0] * 16, two_rings)
    distances = np.linalg.norm(points[:, None] - points[None], axis=2)
    joined = [distances[one, other] for one, other, _ in two_rings]
    assert np.mean(joined) < np.mean(distances[:8, 8:]) / 2


@pytest.mark.parametrize("number", [2, 40, 500], ids=str)
def test_what_lies_on_top_of_each_other_is_moved_apart(number: int) -> None:
    side = int(number**0.5)
    crowded = np.stack([np.arange(number) % side, np.arange(number) // side], axis=1) * 6.0
    boxes = np.full((number, 2), 10.0)
    points = layout.apart(crowded, boxes)
    gaps = np.abs(points[:, None] - points[None])
    overlapping = ((gaps < 9).all(axis=2)).sum() - number
    assert overlapping <= number // 20


def test_what_may_not_move_stays() -> None:
    points = np.array([[0.0, 0.0], [1.0, 0.0]])
    moved = layout.apart(points, np.full((2, 2), 10.0), np.array([False, True]))
    assert (moved[0] == 0).all()
    assert abs(moved[1]).max() > 8


def test_switching_on_resolutions_moves_no_body() -> None:
    found = {entity["path"]: entity.get("at") for entity in page_data(said("zh"))["entities"]}
    without = records.Records(
        said("zh").entities,
        said("zh").reports,
        tuple(records.Collaboration(**{**{name: getattr(each, name) for name in each.__dataclass_fields__}, "settings": (), "outputs": (), "instruments": ()}) for each in said("zh").collaborations),
    )  # fmt: skip
    bare = {entity["path"]: entity.get("at") for entity in page_data(without)["entities"]}
    bodies = [path for path in bare if path.startswith(("body/", "country/")) and bare[path]]
    assert [found[path] for path in bodies] == [bare[path] for path in bodies]


# ---- unrapport view ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder as ``build`` writes it, with the sample report in both languages."""
    out = tmp_path_factory.mktemp("built")
    reports = [extract_report(sample_text(language), language) for language in SAMPLES]
    (out / "graph.ttl").write_bytes(turtle(statements(*reports)))
    return out


def test_view_writes_the_page_into_the_folder(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", str(built)]) == 0
    assert len(data((built / "network.html").read_text("utf-8"))["reports"]) == 2
    assert capsys.readouterr().out.endswith(f"Wrote {built / 'network.html'}\n")


def test_view_of_a_country_leaves_the_whole_page_alone(built: Path) -> None:
    main(["view", str(built)])
    whole = (built / "network.html").read_bytes()
    assert main(["view", str(built), "--country", "肯尼亚"]) == 0
    assert (built / "network.html").read_bytes() == whole
    part = data((built / "view.html").read_text("utf-8"))
    kenya = next(number for number, entity in enumerate(part["entities"]) if entity["path"] == "country/KEN")
    assert part["records"]
    assert all(kenya in record["countries"] for record in part["records"])


@pytest.mark.parametrize("name", ["KEN", "ken", "Kenya", "肯尼亚", "country/KEN", f"{ID}country/KEN"])
def test_a_country_goes_by_its_code_or_any_name(built: Path, name: str) -> None:
    assert built
    part = narrowed(said("en"), countries=[name])
    assert part.collaborations == said("en").of(countries=[f"{ID}country/KEN"]).collaborations


def test_a_report_goes_by_its_title_or_iri() -> None:
    (iri,) = said("en").reports
    title = said("en").reports[iri].title
    assert title
    assert narrowed(said("en"), reports=[title.upper()]) == narrowed(said("en"), reports=[iri]) == said("en")


@pytest.mark.parametrize("option", ["--country", "--report"])
def test_a_name_that_is_not_there_is_named_with_those_that_are(
    built: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["view", str(built), option, "Atlantis"]) == 2
    said_ = capsys.readouterr().err
    assert re.match(rf"unrapport: .+graph\.ttl: no {option[2:]} 'Atlantis' in the graph; there are: \S+, ", said_)


@pytest.mark.parametrize(
    ("typed", "said_"),
    [
        ("Kennya", "did you mean Kenya?"),
        ("Кени", "did you mean Kenya?"),
        ("肯尼雅", "did you mean 肯尼亚?"),
        ("亚特兰蒂斯", "there are: 乌兹别克斯坦, 乍得, "),
        ("Atlantis", "there are: Austria, Bangladesh, "),
    ],
)
def test_countries_are_named_in_the_language_that_is_asked_in(
    built: Path, typed: str, said_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["view", str(built), "--country", typed]) == 2
    assert said_ in capsys.readouterr().err


def test_a_report_goes_by_the_name_that_list_prints() -> None:
    (iri,) = said("en").reports
    assert narrowed(said("en"), reports=[iri.removeprefix(f"{ID}report/")]) == said("en")


def test_a_graph_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        f"unrapport: {tmp_path}: no graph.ttl in this folder; build reports first: unrapport build REPORT -o {tmp_path}\n"
    )
    assert main(["view", str(tmp_path / "nowhere")]) == 2
    assert f"{tmp_path}/nowhere: no such folder or file; build reports first" in capsys.readouterr().err


def test_a_file_that_is_no_turtle_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "graph.ttl").write_text("<<< nothing")
    assert main(["view", str(tmp_path)]) == 2
    assert re.match(r"unrapport: .+graph\.ttl: no Turtle \(.+\); build it anew", capsys.readouterr().err)


def test_a_page_that_cannot_be_written_is_named(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = built / "graph.ttl" / "page.html"
    assert main(["view", str(built), "-o", str(target)]) == 2
    assert re.match(
        r"unrapport: .+page\.html: cannot be written \(.+\); choose another file with -o", capsys.readouterr().err
    )


def test_view_has_a_title_and_a_language_of_its_own(built: Path, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    assert main(["view", str(built), "--title", HOSTILE, "--language", "zh", "-o", str(file)]) == 0
    seen = look(file.read_text("utf-8"))
    assert seen.texts["h1"] == [HOSTILE]
    assert ("html", {"lang": "zh"}) in seen.elements
