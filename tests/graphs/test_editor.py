"""The query editor in a real browser, at a real server that may fetch nothing from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from tests.graphs.factories import HOSTILE
from tests.graphs.test_serve import EX, serving, store

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
        ("SELECT ?x WHERE {", "1:18"),
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
