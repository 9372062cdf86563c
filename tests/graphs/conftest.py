"""A real browser for the tests of pages: Debian's Chromium, one for the session, driven by playwright."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

# without these Chromium asks its maker's hosts at every start
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip


@dataclass
class Seen:
    """A page in the browser, and what went wrong or out of it so far."""

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def reads(self, selector: str) -> str:
        """Return the text of the first such element, as it is seen."""
        return self.page.locator(selector).first.inner_text()

    def runs(self, script: str, argument: object = None) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Return what a script gives."""
        return self.page.evaluate(script, argument)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the browser, or skip where there is none."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed (Debian: chromium)")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (PyPI: playwright)")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=os.fspath(chromium), args=list(FLAGS))
        yield started
        started.close()


class Windows:
    """Windows of the browser by their options, kept for the next test: opening one takes longer than most tests."""

    def __init__(self, browser: Browser) -> None:
        """Take the browser whose windows they are."""
        self.browser = browser
        self.kept: dict[str, list[Page]] = {}
        self.used: dict[str, int] = {}
        self.seen: dict[Page, Seen] = {}

    def open(self, file: Path, address: str = "", **options: Any) -> Seen:  # noqa: ANN401 - playwright's own
        """Show *file* in a window that no other page of this test is in, with the network cut."""
        key = repr(sorted(options.items()))
        pages, number = self.kept.setdefault(key, []), self.used.get(key, 0)
        if number == len(pages):
            pages.append(self._new(options))
        self.used[key] = number + 1
        page = pages[number]
        page.goto("about:blank")  # with another fragment alone a page would not be loaded again
        seen = self.seen[page] = Seen(page)
        page.goto(f"{file.as_uri()}{address}")
        return seen

    def _new(self, options: dict[str, Any]) -> Page:
        context = self.browser.new_context(offline=True, **{"viewport": {"width": 1366, "height": 768}, **options})
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.on("pageerror", lambda error: self._wrong(page, str(error)))
        page.on("console", lambda said: self._wrong(page, said.text) if said.type in {"error", "warning"} else None)
        page.on("dialog", lambda dialog: (self._wrong(page, f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.seen[page].requests.append(request.url) if page in self.seen else None)
        return page

    def _wrong(self, page: Page, text: str) -> None:
        self.seen[page].errors.append(text)


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """Return the windows of the session."""
    return Windows(browser)


@pytest.fixture
def opened(windows: Windows) -> Callable[..., Seen]:
    """Open files with the network cut: ``opened(file, "#address", **options of playwright's contexts)``."""
    windows.used.clear()
    return windows.open
