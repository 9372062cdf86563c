"""The network page as its reader uses it: in a real browser, with the network cut."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

import pyoxigraph
import pytest

from extract import extract_report
from graphs import records
from graphs.build import triples
from graphs.network import aggregate, collaborations
from graphs.turtle import turtle
from graphs.view import View, page
from ontology.iris import ID
from tests.graphs.factories import HOSTILE, collaboration, known_to_nobody, mention, report, sample_text, statements

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    from extract.model import Report
    from graphs.records import Collaboration, Records
    from tests.graphs.conftest import Seen

    Open = Callable[..., Seen]

RIGHT_TO_LEFT = "\u202eeman a\u202c هيئة \u200f"
NAMES = {
    "hostile": HOSTILE,
    "template": "{{7*7}} {% raw %} ${alert(1)} \u2028 \\u003cimg\\u003e",
    "right to left": RIGHT_TO_LEFT,
}
FORMULA = '=HYPERLINK("http://example.org")'


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    """Return the sample report in its two languages."""
    return [extract_report(sample_text(language), language) for language in ("zh", "en")]


@pytest.fixture(scope="module")
def said(reports: list[Report]) -> Records:
    """Return what they say."""
    return records.read(statements(*reports))


@pytest.fixture(scope="module")
def sample(said: Records, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of the sample report, in English."""
    file = tmp_path_factory.mktemp("page") / "network.html"
    file.write_text(page(said, language="en"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def one_report(reports: list[Report], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of one Chinese report, as ``build`` writes it."""
    file = tmp_path_factory.mktemp("one") / "network.html"
    file.write_text(page(records.read(triples(reports[0]))), encoding="utf-8")
    return file


def written(folder: Path, *found: Report) -> Path:
    """Write the page of some reports."""
    file = folder / "network.html"
    file.write_text(page(records.read(statements(*found))), encoding="utf-8")
    return file


def listed(seen: Seen) -> int:
    """Return how many collaborations the overview speaks of."""
    number = re.match(r"[\d,]+", seen.reads("#details > p"))
    return int(number[0].replace(",", "")) if number else 0


def count(said: Records, condition: Callable[[Collaboration], object]) -> int:
    """Return how many records are so."""
    return sum(1 for record in said.collaborations if condition(record))


def click_node(seen: Seen, path: str) -> None:
    """Click on a node of the picture."""
    at = seen.runs("path => unrapport.where(path)", path)
    seen.page.locator("#picture canvas").click(position=at)


# ---- opening -------------------------------------------------------------------------------------------------------


def test_the_page_opens_without_errors_and_asks_for_nothing(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.wait_for_selector("html[data-ready]")
    seen.page.wait_for_timeout(300)
    assert seen.errors == []
    assert seen.requests == [sample.as_uri()]
    assert seen.runs("performance.getEntriesByType('resource').length") == 0


def test_bodies_and_countries_are_drawn_in_their_colours(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    colours = seen.runs("""() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
        const canvas = document.querySelector("#picture canvas"), found = {};
        const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        for (let at = 0; at < pixels.length; at += 4)
            if (pixels[at + 3] === 255) found[[...pixels.slice(at, at + 3)].map(part => part.toString(16).padStart(2, "0")).join("")] = 1;
        done(Object.keys(found));
    })))""")
    assert {"0072b2", "009e73"} <= set(colours)


def test_the_lines_are_those_of_the_network(opened: Open, sample: Path, said: Records) -> None:
    """The script on the page aggregates under the filters; without any it must find what networkx finds."""
    drawn = {f"{ID}{path}" for path in opened(sample).runs("unrapport.nodes()")}
    found = aggregate(collaborations(said, context=True))
    assert drawn == {node for node, kind in found.nodes(data="kind") if kind in {"Body", "Country"}}
    edges = {
        frozenset(f"{ID}{end}" for end in edge["ends"]): (edge["completed"], edge["ongoing"], edge["planned"])
        for edge in opened(sample).runs("unrapport.edges()")
    }
    assert edges == {
        frozenset((one, other)): (about["completed"], about["ongoing"], about["planned"])
        for one, other, about in found.edges(data=True)
        if {one, other} <= drawn
    }


@pytest.mark.parametrize("size", [(390, 844), (1366, 768), (1920, 1080)], ids=["phone", "laptop", "projector"])
def test_names_do_not_pile_up(opened: Open, sample: Path, size: tuple[int, int]) -> None:
    seen = opened(sample, viewport={"width": size[0], "height": size[1]})
    seen.page.wait_for_timeout(200)
    boxes = [name["box"] for name in seen.runs("unrapport.names()")]
    assert len(boxes) > 8
    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[:number]:
            assert left >= other[2] or right <= other[0] or top >= other[3] or bottom <= other[1]


def test_the_picture_stands_still_and_is_the_same_every_time(opened: Open, sample: Path) -> None:
    first, second = opened(sample), opened(sample)
    place = "unrapport.nodes().map(path => unrapport.where(path))"
    before = first.runs(place)
    first.page.wait_for_timeout(300)
    assert first.runs(place) == before == second.runs(place)


# ---- finding -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("UNICEF", "UNICEF"),
        ("儿基会", "UNICEF"),
        ("unesco", "UNESCO"),
        ("united nations children", "UNICEF"),
        ("Keni", "Kenya"),
        ("肯尼亚", "Kenya"),
        ("Éthiop", "Ethiopia"),
        ("ETHIOPIE", "Ethiopia"),
    ],
)
def test_search_finds_by_any_name_in_any_language(opened: Open, sample: Path, query: str, found: str) -> None:
    seen = opened(sample)
    seen.page.keyboard.press("/")
    seen.page.keyboard.type(query)
    seen.page.keyboard.press("Enter")
    assert seen.reads("#details h2") == found


def test_search_walks_through_its_list_with_the_arrows(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.locator("#search").fill("committee")
    seen.page.keyboard.press("ArrowDown")
    second = seen.reads("#found [aria-selected=true] bdi")
    assert seen.page.locator("#search").get_attribute("aria-activedescendant") == "match-1"
    seen.page.keyboard.press("Enter")
    assert seen.reads("#details h2") == second


def test_search_says_that_nothing_is_found(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.locator("#search").fill("Atlantis")
    assert seen.reads("#found") == "Nobody and nothing by that name"


# ---- filters -------------------------------------------------------------------------------------------------------


def test_classes_are_switched_on_and_off(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.locator("#class-Country").uncheck()
    seen.page.locator("#class-Resolution").check()
    kinds = {path.partition("/")[0] for path in seen.runs("unrapport.nodes()")}
    assert kinds == {"body", "resolution"}


@pytest.mark.parametrize("status", records.STATUSES)
def test_a_status_is_left_out(opened: Open, sample: Path, said: Records, status: str) -> None:
    seen = opened(sample)
    seen.page.locator(f"#status-{status}").uncheck()
    assert listed(seen) == count(said, lambda record: record.status != status)
    assert sum(edge[status] for edge in seen.runs("unrapport.edges()")) == 0


def test_kinds_are_chosen(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample)
    seen.page.locator("#kind-event").click()
    seen.page.locator("#kind-training").click()
    assert listed(seen) == count(said, lambda record: {"event", "training"} & set(record.kinds))


def test_years_are_narrowed_and_records_without_a_date_come_back_when_asked_for(
    opened: Open, sample: Path, said: Records
) -> None:
    seen = opened(sample)
    seen.page.locator("#from").fill("2024")
    dated = count(said, lambda record: record.end and record.end >= "2024")
    assert listed(seen) == dated
    seen.page.locator("#undated").check()
    assert listed(seen) == dated + count(said, lambda record: not record.start)


def test_what_is_only_likely_says_so_and_is_left_out_when_asked(opened: Open, tmp_path: Path) -> None:
    text = "1. UNICEF trained nurses together with WHO.\n\n2. WFP handed the warehouse in Juba over to UNICEF.\n"
    told = extract_report(text, "en")
    file = written(tmp_path, told)
    seen = opened(file, "#lang=en")
    assert listed(seen) == 2
    pale = [edge for edge in seen.runs("unrapport.edges()") if not edge["sure"]]
    assert [sorted(edge["ends"]) for edge in pale] == [["body/UNICEF", "body/WFP"]]
    seen.page.locator("#likely").uncheck()
    assert listed(seen) == 1
    seen = opened(file, "#lang=en&node=body/UNICEF")
    assert seen.page.get_by_text("only the words make it likely").count() == 1
    seen = opened(file, "#lang=en&node=body/UNICEF&likely=0")
    assert seen.page.get_by_text("only the words make it likely").count() == 0
    seen.page.locator("#details .actions").first.get_by_text("Copy as SPARQL").click()
    assert len(asked(copied(seen.page), [told])) == 1


def test_one_report_is_chosen(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample)
    first = next(iter(said.reports))
    seen.page.locator("#report").select_option("0")
    assert listed(seen) == count(said, lambda record: record.report == first)


def test_one_country_is_chosen(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample)
    seen.page.locator("#country").select_option(label="Kenya")
    kenya = f"{ID}country/KEN"
    assert listed(seen) == count(said, lambda record: kenya in said.countries(record)) > 0


def test_filters_that_leave_nothing_say_so_and_can_be_reset(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample)
    for status in records.STATUSES:
        seen.page.locator(f"#status-{status}").uncheck()
    assert seen.reads("#nothing") == "Nothing is left with these filters."
    seen.page.locator("#reset").click()
    assert listed(seen) == len(said.collaborations)


# ---- reading -------------------------------------------------------------------------------------------------------


def test_a_click_on_a_node_shows_what_the_reports_say_of_it(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample)
    click_node(seen, "body/UNICEF")
    assert seen.reads("#details h2") == "UNICEF"
    unicef = f"{ID}body/UNICEF"
    slots = ("participants", "partners", "places", "instruments", "outputs", "settings")
    number = count(said, lambda record: any(unicef in getattr(record, slot) for slot in slots))
    assert seen.reads("#details h3:has-text('What the reports say') .count") == str(number)
    assert seen.page.locator("article.card").count() == min(20, number)


def test_the_sentence_behind_a_record_is_shown_with_the_mention_marked(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    click_node(seen, "body/UNICEF")
    card = seen.page.locator("article.card").first
    card = seen.page.locator("article.card", has_text=re.compile(r"para\. \d+")).first  # a summary has no numbers
    assert len(card.locator("blockquote").inner_text()) > 20
    assert re.search(r"para\. \d+", card.locator("figcaption").inner_text())


def test_a_click_on_a_line_lists_its_records(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    strongest = sorted(seen.runs("unrapport.edges()"), key=lambda edge: -edge["completed"])[:3]
    # another node or line may be in the way somewhere, or all along one of them where three nodes lie on a line
    assert any(_click_lists_records(seen, edge) for edge in strongest)
    assert seen.page.locator("article.card blockquote mark").count() > 0


def _click_lists_records(seen: Seen, edge: dict[str, Any]) -> bool:
    """Return whether a click somewhere along *edge* lists the two it joins and as many records as it stands for."""
    one, other = (seen.runs("path => unrapport.where(path)", end) for end in edge["ends"])
    for part in (0.5, 0.4, 0.6, 0.3, 0.7):
        at = {axis: one[axis] + part * (other[axis] - one[axis]) for axis in ("x", "y")}
        seen.page.locator("#picture canvas").click(position=at)
        names = seen.page.locator("#details h2.pair bdi").all_inner_texts()
        shown = seen.page.locator("#details h3 .count").last
        if len(names) == 2 and shown.inner_text() == str(edge["completed"] + edge["ongoing"] + edge["planned"]):
            return True
    return False


def test_what_is_planned_is_told_apart_from_what_is_done(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#status=planned")
    assert {edge["completed"] + edge["ongoing"] for edge in seen.runs("unrapport.edges()")} == {0}
    click_node(seen, seen.runs("unrapport.nodes()[0]"))
    assert set(seen.page.locator("article .status").all_inner_texts()) == {"planned"}


def test_only_a_node_and_its_neighbours_stay(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample, "#node=body/UNESCO")
    seen.page.get_by_text("Only this and its neighbours").click()
    network = collaborations(said, context=True)
    kinds = ("Body", "Country")
    near = [each for each in network[f"{ID}body/UNESCO"] if network.nodes[each]["kind"] in kinds]
    assert {f"{ID}{path}" for path in seen.runs("unrapport.nodes()")} == {*near, f"{ID}body/UNESCO"}
    assert "UNESCO" in seen.reads("#notice")


def test_identifiers_are_links_that_take_nothing_along(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#class=Body,Resolution")
    resolution = next(path for path in seen.runs("unrapport.nodes()") if path.startswith("resolution/"))
    seen.page.goto(f"{sample.as_uri()}#node={resolution}")
    link = seen.page.locator("#details a").first
    assert (link.get_attribute("href") or "").startswith("https://undocs.org/")
    assert (link.get_attribute("rel"), link.get_attribute("target")) == ("noopener noreferrer", "_blank")
    assert set(seen.requests) == {sample.as_uri()}


def test_names_and_words_change_their_language(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#node=body/UNICEF")
    seen.page.locator("#language-zh").click()
    assert seen.reads("#details h2") == "儿基会"
    assert seen.reads("#filters legend") == "显示"
    assert seen.page.locator("html").get_attribute("lang") == "zh"


def test_a_report_in_chinese_opens_in_chinese(opened: Open, one_report: Path) -> None:
    seen = opened(one_report)
    assert seen.reads("#details h2") == "概览"
    assert seen.page.locator("#report").is_hidden()


def test_the_table_says_the_same_as_the_network(opened: Open, sample: Path, said: Records) -> None:
    seen = opened(sample, "#status=planned")
    seen.page.locator("[data-view=table]").click()
    planned = count(said, lambda record: record.status == "planned")
    assert seen.page.locator("#sheet tbody tr").count() == planned
    assert f"{planned} collaborations" in seen.reads("#sheet caption")
    seen.page.locator("#sheet tbody tr").first.get_by_text("Read").click()
    assert seen.page.locator("article.card.planned blockquote").count() == 1


def test_the_table_is_sorted_by_a_column(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#view=table")
    for order, words in (("ascending", "completed"), ("descending", "planned")):
        seen.page.locator("th").get_by_text("Status").click()
        assert seen.page.locator("th", has_text="Status").get_attribute("aria-sort") == order
        assert seen.reads("#sheet tbody .status") == words


# ---- the address ---------------------------------------------------------------------------------------------------


def test_the_address_keeps_the_view(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.locator("#status-ongoing").uncheck()
    seen.page.locator("#kind-event").click()
    seen.page.locator("#class-Meeting").check()
    seen.page.locator("#from").fill("2023")
    seen.page.locator("#language-zh").click()
    seen.page.locator("#search").fill("UNICEF")
    seen.page.keyboard.press("Enter")
    address = seen.runs("location.hash")
    other = opened(sample, address)
    for question in (
        "unrapport.nodes()",
        "unrapport.edges()",
        "document.querySelector('#details').innerText",
        "location.hash",
    ):
        assert other.runs(question) == seen.runs(question)
    assert not other.page.locator("#status-ongoing").is_checked()
    assert other.page.locator("#from").input_value() == "2023"


@pytest.mark.parametrize("what", ["node=body/UNICEF", "record={record}", "edge=body/UNESCO|body/UNICEF", "view=table"])
def test_what_is_looked_at_is_in_the_address(opened: Open, sample: Path, said: Records, what: str) -> None:
    address = what.format(record=said.collaborations[0].iri.removeprefix(ID).replace("#", "%23"))
    seen = opened(sample, f"#{address}")
    assert seen.page.locator("article.card, #sheet tbody tr").count() > 0
    assert seen.errors == []


@pytest.mark.parametrize(
    "address",
    [
        "#node=body/Nobody",
        "#from=abc&to=99999",
        "#class=<img>&kind=&lang=tlh",
        "#edge=|&record=%00&more=-1",
        "#%E0%A4%A",
    ],
)
def test_an_address_that_makes_no_sense_does_no_harm(opened: Open, sample: Path, address: str) -> None:
    seen = opened(sample, address)
    seen.page.wait_for_selector("html[data-ready]")
    assert seen.errors == []
    assert seen.reads("#details h2")


# ---- taking it away ------------------------------------------------------------------------------------------------


def copied(page: Page) -> str:
    """Return what was copied."""
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def asked(query: str, reports: list[Report]) -> set[str]:
    """Return the collaborations that a query finds in the graph."""
    store = pyoxigraph.Store()
    store.load(turtle(statements(*reports)), format=pyoxigraph.RdfFormat.TURTLE)
    return {solution["collaboration"].value for solution in store.query(query)}


@pytest.mark.parametrize(
    "filters", ["", "&status=completed", "&kind=event,training", "&from=2024", "&from=2024&undated=1"]
)
def test_the_query_that_is_copied_finds_what_the_page_lists(
    opened: Open, sample: Path, reports: list[Report], filters: str
) -> None:
    seen = opened(sample, f"#node=body/UNICEF{filters}")
    seen.page.locator("#details .actions").first.get_by_text("Copy as SPARQL").click()
    number = seen.reads("#details h3:has-text('What the reports say') .count")
    assert len(asked(copied(seen.page), reports)) == int(number) > 0


@pytest.mark.parametrize("filters", ["", "&country=country/KEN", "&report=0"])
def test_the_query_of_a_line_finds_its_records(
    opened: Open, sample: Path, said: Records, reports: list[Report], filters: str
) -> None:
    first = next(iter(said.reports)).removeprefix(ID)
    seen = opened(sample, f"#edge=body/UNESCO|body/UNICEF{filters.replace('report=0', f'report={first}')}")
    number = seen.reads("#details h3 .count")
    seen.page.locator("#details .actions").first.get_by_text("Copy as SPARQL").click()
    assert len(asked(copied(seen.page), reports)) == int(number)


def test_a_citation_names_the_report_the_paragraph_and_the_sentence(
    opened: Open, one_report: Path, reports: list[Report]
) -> None:
    seen = opened(one_report, "#lang=en&node=body/UNICEF")
    card = seen.page.locator("article.card").first
    card.get_by_text("Copy as citation").click()
    cited = copied(seen.page)
    header = reports[0].header
    assert f"{header.title} ({header.date}), {card.locator('figcaption').inner_text()}: “" in cited
    assert card.locator("blockquote").inner_text() in cited
    assert re.search(rf"<{re.escape(ID)}report/.+#c\d+>$", cited)


def test_the_visible_part_is_saved_as_csv(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#status=completed&class=Body")
    seen.page.locator("#more summary").click()
    with seen.page.expect_download() as download:
        seen.page.locator("#save-csv").click()
    text = download.value.path().read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == sum(edge["completed"] for edge in seen.runs("unrapport.edges()"))
    assert {row["status"] for row in rows} == {"completed"}
    assert all(row["sentence"] and row["source_iri"].startswith(f"{ID}body/") for row in rows)


def test_the_picture_is_saved_as_png(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.page.locator("#more summary").click()
    with seen.page.expect_download() as download:
        seen.page.locator("#save-png").click()
    content = download.value.path().read_bytes()
    assert content.startswith(b"\x89PNG")
    assert len(content) > 10_000


# ---- hostile reports -----------------------------------------------------------------------------------------------


def hostile(name: str) -> Report:
    """Return a report about a body, a country and a record between them, all called *name*."""
    text = f"1. {name}与{name}国举办花圃讲习班，{FORMULA}。"
    body, land = known_to_nobody(name), known_to_nobody(f"{name}国", kind="Country")
    said = report(text, (mention(text, name, body, paragraph="1"), mention(text, f"{name}国", land, paragraph="1")))
    return collaboration(said, body, partners=(land,))


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_hostile_name_is_shown_as_text_everywhere(opened: Open, tmp_path: Path, name: str) -> None:
    seen = opened(written(tmp_path, hostile(name)))
    label = " ".join("".join(char if char.isprintable() or char.isspace() else "\ufffd" for char in name).split())
    seen.page.locator("#search").fill(label[:9])
    assert seen.page.locator("#found bdi").first.text_content() == label
    seen.page.keyboard.press("Enter")
    assert seen.page.locator("#details h2 bdi").text_content() == label
    assert seen.page.locator("mark").first.text_content()
    seen.page.locator("[data-view=table]").click()
    assert seen.page.locator("#sheet td bdi").first.text_content() == label
    seen.page.locator("[data-view=picture]").click()
    seen.page.locator("#picture canvas").hover(position=seen.runs("unrapport.where(unrapport.nodes()[0])"))
    seen.page.wait_for_selector("#tip:not([hidden])")
    assert seen.page.locator("img, svg").count() == 0
    assert seen.errors == []
    assert len(seen.requests) == 1


def test_a_script_that_got_into_the_page_would_not_run(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    seen.runs("""() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'taken over'";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"document.title = 'taken over'\\">");
    }""")
    seen.page.wait_for_timeout(100)
    assert seen.page.title() != "taken over"
    assert sum("Content Security Policy" in error for error in seen.errors) >= 2  # the script, and the picture


def test_no_cell_of_the_csv_is_a_formula(opened: Open, tmp_path: Path) -> None:
    seen = opened(written(tmp_path, hostile(FORMULA)))
    seen.page.locator("#more summary").click()
    with seen.page.expect_download() as download:
        seen.page.locator("#save-csv").click()
    (row,) = csv.DictReader(io.StringIO(download.value.path().read_bytes().decode("utf-8-sig"), newline=""))
    assert row["source"].startswith("'=") or row["target"].startswith("'=")


def test_the_query_about_a_hostile_name_is_a_query(opened: Open, tmp_path: Path) -> None:
    found = hostile(HOSTILE)
    seen = opened(written(tmp_path, found))
    click_node(seen, seen.runs("unrapport.nodes()[0]"))
    seen.page.locator("#details .actions button").nth(1).click()
    assert len(asked(copied(seen.page), [found])) == 1


def test_a_record_of_many_bodies_is_listed_and_makes_no_knot_of_lines(opened: Open, tmp_path: Path) -> None:
    bodies = [known_to_nobody(f"机构{number}") for number in range(14)]
    text = "、".join(body.label["zh"] for body in bodies) + "举办了讲习班。"
    many = collaboration(report(text, tuple(mention(text, body.label["zh"], body) for body in bodies)), *bodies)
    seen = opened(written(tmp_path, many), "#lang=en")
    assert len(seen.runs("unrapport.nodes()")) == 14
    assert seen.runs("unrapport.edges()") == []
    click_node(seen, "body/机构7")
    assert "More than 12 bodies: listed here, but not drawn as lines." in seen.reads("article.card")


# ---- many and none -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page of 1,600 bodies, each of which works with the next and with the first."""
    bodies = {
        f"{ID}body/{number}": records.Entity(f"{ID}body/{number}", "Body", "Body", {"en": f"Body {number}"})
        for number in range(1600)
    }
    iris = list(bodies)
    base = f"{ID}report/A/99/7/en"
    made = tuple(
        records.Collaboration(
            f"{base}#c{number}", base, (iris[number],), (iris[number + 1], iris[0]), ("exchange",), "ongoing"
        )
        for number in range(1599)
    )
    file = tmp_path_factory.mktemp("crowd") / "network.html"
    file.write_text(page(records.Records(bodies, {base: records.Report(base)}, made)), encoding="utf-8")
    return file


def test_a_large_graph_opens_on_its_strongest_part_and_says_so(opened: Open, crowd: Path) -> None:
    seen = opened(crowd)
    assert len(seen.runs("unrapport.nodes()")) == 1500
    assert seen.reads("#notice span") == "Shown are the 1,500 strongest of 1,600 nodes."
    seen.page.locator("#notice").get_by_text("Show all").click()
    assert len(seen.runs("unrapport.nodes()")) == 1600
    assert seen.page.locator("#notice").is_hidden()


def test_the_table_grows_and_stays_as_it_is_when_a_row_is_read(opened: Open, crowd: Path) -> None:
    seen = opened(crowd, "#view=table")
    rows = seen.page.locator("#sheet tbody tr")
    assert rows.count() == 100
    seen.page.locator("#sheet").get_by_text("Show 100 more").click()
    rows.nth(150).get_by_text("Read").click()
    assert rows.count() == 200
    assert seen.page.locator("#sheet tr.on").is_visible()
    assert seen.page.locator("#details article.card").count() == 1


def test_what_is_searched_for_is_shown_though_it_is_weak(opened: Open, crowd: Path) -> None:
    seen = opened(crowd)
    hidden = f"Body {({*range(1600)} - {int(path.split('/')[1]) for path in seen.runs('unrapport.nodes()')}).pop()}"
    seen.page.locator("#search").fill(hidden)
    seen.page.keyboard.press("Enter")
    assert f"body/{hidden.split()[1]}" in seen.runs("unrapport.nodes()")


def test_a_report_without_collaborations_has_a_page_that_says_so(opened: Open, tmp_path: Path) -> None:
    text = "灯塔署。"
    seen = opened(written(tmp_path, report(text, (mention(text, "灯塔署", known_to_nobody("灯塔署"), paragraph="3"),))))
    assert seen.reads("#nothing") == "报告中没有找到合作关系。"
    seen.page.locator("#search").fill("灯塔")
    seen.page.keyboard.press("Enter")
    assert "没有找到它参与的合作" in seen.reads("#details")
    assert seen.errors == []


# ---- keyboard, phone, dark, notebook -------------------------------------------------------------------------------


def test_the_keyboard_is_enough(opened: Open, sample: Path) -> None:
    """From the top by Tab: a filter, the network, a node, its record's sentence; no mouse."""
    seen = opened(sample)
    for _ in range(80):
        seen.page.keyboard.press("Tab")
        if seen.runs("document.activeElement.id") == "status-planned":
            break
    seen.page.keyboard.press("Space")
    assert seen.runs("document.activeElement.id") == "status-planned"
    assert not seen.page.locator("#status-planned").is_checked()
    for _ in range(80):
        seen.page.keyboard.press("Tab")
        if seen.runs("document.activeElement.id") == "picture":
            break
    seen.page.keyboard.press("ArrowRight")
    strongest = seen.reads("#said")
    seen.page.keyboard.press("ArrowRight")
    assert seen.reads("#said") != strongest
    announced = seen.reads("#said")
    seen.page.keyboard.press("Enter")
    assert announced.startswith(f"{seen.reads('#details h2')}, ")
    assert seen.runs("document.activeElement.id") == "details"
    assert seen.page.locator("#details blockquote").count() > 0
    seen.page.keyboard.press("Escape")
    assert seen.reads("#details h2") == "At a glance"


def test_every_control_has_a_name(opened: Open, sample: Path) -> None:
    seen = opened(sample, "#node=body/UNICEF")
    nameless = seen.runs("""[...document.querySelectorAll("button, input, select, summary, a, [role=application]")].filter(each =>
        each.offsetParent && !(each.textContent.trim() || each.ariaLabel || each.title || each.labels?.[0]?.textContent.trim())).map(each => each.outerHTML)""")
    assert nameless == []


def test_on_a_phone_one_sheet_is_seen_at_a_time_and_nothing_stands_out(opened: Open, sample: Path) -> None:
    seen = opened(sample, viewport={"width": 375, "height": 700}, has_touch=True)
    assert seen.runs("document.documentElement.scrollWidth") <= 375
    assert seen.page.locator("#picture").is_visible()
    assert seen.page.locator("#details").is_hidden()
    for name in ("UNICEF", "UNESCO", "UN-Women", "OHCHR"):  # nor does the tap reach what has opened under the finger
        seen.page.locator("#phone [data-open=stage]").tap()
        at = seen.runs(f"unrapport.where('body/{name}')")
        seen.page.locator("#picture canvas").tap(position=at)
        seen.page.wait_for_timeout(100)
        assert seen.page.locator("#details h2").inner_text() == name
    for sheet in ("filters", "sheet", "stage", "details"):
        seen.page.locator(f"#phone [data-open={sheet}]").tap()
        assert seen.page.locator(f"#{sheet}").is_visible()
        assert seen.runs("document.documentElement.scrollWidth") <= 375


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_light_or_dark_as_the_reader_likes(opened: Open, sample: Path, scheme: str) -> None:
    seen = opened(sample, color_scheme=scheme)
    assert seen.page.locator("html").get_attribute("data-theme") == scheme
    seen.page.locator("#theme").click()
    assert seen.page.locator("html").get_attribute("data-theme") != scheme
    assert "theme=" in seen.runs("location.hash")


def test_communities_are_drawn_when_asked_for(opened: Open, sample: Path) -> None:
    seen = opened(sample)
    # without the picture the canvas changes only where hulls are painted
    look = "document.querySelector('#picture canvas').toDataURL()"
    before = seen.runs(look)
    seen.page.locator("#groups").check()
    seen.page.wait_for_timeout(100)
    assert seen.runs(look) != before


def test_a_notebook_shows_the_same_page_in_a_frame(opened: Open, said: Records, tmp_path: Path) -> None:
    file = tmp_path / "notebook.html"
    file.write_text(f"<!DOCTYPE html><meta charset=utf-8>{View(said, language='en')._repr_html_()}", encoding="utf-8")
    seen = opened(file)
    frame = seen.page.frame_locator("iframe")
    frame.locator("#search").fill("UNICEF")
    frame.locator("#search").press("Enter")
    assert frame.locator("#details h2").inner_text() == "UNICEF"
    assert seen.errors == []
