"""``graph.ttl`` and ``network.html``: two views of the whole store, written whenever it changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from graphs.aside import put_in_place
from graphs.records import read
from graphs.store import STORE
from graphs.texts import TEXT, text_name
from graphs.turtle import turtle_of_quads
from graphs.view import page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from graphs.records import Records
    from graphs.store import Change

__all__ = ["make_change"]


def make_change(change: Change, out: Path, texts: Mapping[str, bytes] | None = None) -> tuple[list[Path], Records]:
    """Make *change*, and write the files of the folder *out* that show the store; return the paths, and what it says.

    *texts* are the texts of its new reports, by file name; those of reports that are removed go. The files are written
    aside, then the store is changed, then they are put in place: what fails before leaves everything as it was.
    """
    with ThreadPoolExecutor(1) as aside:  # Oxigraph works beside Python
        prepared = aside.submit(change.prepare)
        records = read(change.quads)
        contents = {
            out / "graph.ttl": turtle_of_quads(change.quads),
            out / "network.html": page(records).encode("utf-8", "replace"),
        }
        prepared.result()
    folder = out / TEXT
    files = {**{folder / name: content for name, content in (texts or {}).items()}, **contents}
    put_in_place(files, change.commit, make_folders=True)
    for report in change.gone:
        (folder / text_name(report)).unlink(missing_ok=True)
    return [*contents, out / STORE, folder], records
