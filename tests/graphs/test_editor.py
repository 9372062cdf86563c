"""The query editor in a real browser, at a real server that may fetch nothing from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest

from graphs.cli import main
from graphs.query import named_queries
from tests.graphs.factories import HOSTILE, SAMPLES
from tests.graphs.test_serve import EX, ask, call, serving, store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = store(tmp_path_factory.mktemp("edited"))
    inside = ox.Store(str(out / "store"))
    nasty = ox.NamedNode(f"{EX}nasty")
    for value in (ox.Literal(HOSTILE, language="zh"), ox.NamedNode("javascript:alert(1)")):
        inside.add(ox.Quad(nasty, nasty, value, ox.NamedNode(f"{EX}g0")))
    inside.flush()
    del inside
    with serving(out, "--timeout", "2") as found:
        yield found


@pytest.fixture
def editor(browser: Browser, address: str) -> Iterator[tuple[Page, list[str]]]:
    """The editor, and all that went wrong or elsewhere."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("request", lambda asked: wrong.append(asked.url) if not asked.url.startswith((address, "data:")) else None)
    page.goto(f"{address}sparql")
    yield page, wrong
    page.close()


def asked(page: Page, query: str) -> None:
    page.evaluate("text => editor.setValue(text)", query)
    page.locator(".CodeMirror").click()
    page.keyboard.press("Control+Enter")
    page.locator("#run:not([disabled])").wait_for()


def test_a_question_is_answered_with_a_table(editor: tuple[Page, list[str]]) -> None:
    page, wrong = editor
    asked(page, f"SELECT ?s ?o WHERE {{ ?s <{EX}p> ?o }} ORDER BY ?s LIMIT 3")
    assert page.locator("tbody tr").count() == 3
    assert page.locator("#status").inner_text().startswith("3 rows in")
    assert page.locator("tbody tr").first.inner_text().split() == [f"{EX}s0", "妇女署", "0", "zh"]
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    assert download.value.path().read_text("utf-8").splitlines()[1] == f"{EX}s0,妇女署 0"
    assert wrong == []


def test_the_address_keeps_the_question_for_whoever_it_is_sent_to(editor: tuple[Page, list[str]]) -> None:
    page, _ = editor
    asked(page, "ASK { ?s ?p '妇女署 7'@zh } # +%")
    assert page.locator("#answer").inner_text() == "Yes."
    page.reload()
    assert page.evaluate("editor.getValue()") == "ASK { ?s ?p '妇女署 7'@zh } # +%"


def test_hostile_text_is_shown_as_text_and_a_script_is_no_link(editor: tuple[Page, list[str]]) -> None:
    page, wrong = editor
    asked(page, f"SELECT ?o WHERE {{ <{EX}nasty> ?p ?o }}")
    shown = page.locator("tbody").inner_text()
    assert "</script><img src=x onerror=alert(1)>" in shown
    assert "javascript:alert(1)" in shown
    assert page.locator("tbody a, tbody img").count() == 0
    assert wrong == []


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT ?x WHERE {", "line 1, column 18"),
        ("INSERT DATA { <http://a/> <http://a/> 1 }", "no SPARQL query"),
        ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", "longer than 2 seconds"),
    ],
)
def test_what_goes_wrong_is_said(editor: tuple[Page, list[str]], query: str, words: str) -> None:
    page, _ = editor
    asked(page, query)
    assert words in page.locator("#error").inner_text()


def test_a_graph_is_shown_as_turtle(editor: tuple[Page, list[str]]) -> None:
    page, wrong = editor
    asked(page, f"DESCRIBE <{EX}s1>")
    assert '"妇女署 1"@zh' in page.locator("#answer pre").inner_text()
    assert wrong == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = tmp_path_factory.mktemp("asked")
    assert main(["build", str(SAMPLES["en"]), "-o", str(out), "--quiet"]) == 0
    with serving(out) as found:
        yield found


def test_somebody_who_knows_no_sparql_fills_in_a_form(browser: Browser, sample: str) -> None:
    page = browser.new_page()
    page.goto(f"{sample}sparql")
    page.select_option("#examples", label="Who works in a country")
    page.get_by_text("Fill in: country").wait_for()
    page.locator("input[name=country]").fill("Kenya")
    page.keyboard.press("Enter")
    page.locator("tbody tr").first.wait_for()
    assert "UN-Women" in page.locator("tbody").inner_text()
    assert "country/KEN>" in page.evaluate("editor.getValue()")
    page.locator("input[name=country]").fill("Atlantis")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    assert "Atlantis" in page.get_by_role("alert").inner_text()
    page.close()


@pytest.mark.parametrize("name", named_queries())
def test_every_named_query_can_be_asked_from_the_form(sample: str, name: str) -> None:
    values = {
        "one": "UN-Women",
        "body": "UN-Women",
        "country": "KEN",
        "other": "UNICEF",
        "instrument": "CEDAW",
        "resolution": "1325",
    }
    needed = {each.name for each in named_queries()[name].parameters if each.required}
    given = {key: value for key, value in values.items() if key in needed}
    form = call(sample, path=f"/queries/{name}?{urlencode(given)}")
    assert form.status == 200, form.text
    assert "#?" not in form.text
    assert ask(sample, form.text).status == 200


def test_the_form_of_an_unknown_query_or_a_senseless_value_is_refused(sample: str) -> None:
    assert call(sample, path="/queries/nothing").status == 404
    assert call(sample, path="/queries/..%2F..%2Fstore").status == 404
    assert call(sample, path="/queries/in-country?country=%22%7D%20%23").status == 400
    assert call(sample, path="/queries/partners").status == 400
