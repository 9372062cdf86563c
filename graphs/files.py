"""``graph.ttl`` and ``network.html``: two views of the whole store, written whenever it changes."""

from __future__ import annotations

import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from errno import EISDIR
from pathlib import Path
from typing import TYPE_CHECKING

from graphs.records import read
from graphs.turtle import turtle_of_quads
from graphs.view import page

if TYPE_CHECKING:
    from graphs.store import Change

__all__ = ["make_change"]


def make_change(change: Change, out: Path) -> list[Path]:
    """Make *change*, and write the files of the folder *out* that show the store; return their paths.

    The files are written aside, then the store is changed, then they are put in place: what fails before leaves
    everything as it was.
    """
    with ThreadPoolExecutor(1) as aside:  # Oxigraph works beside Python
        prepared = aside.submit(change.prepare)
        contents = {
            out / "graph.ttl": turtle_of_quads(change.quads),
            out / "network.html": page(read(change.quads)).encode("utf-8", "replace"),
        }
        prepared.result()
    _put_in_place(contents, change)
    return list(contents)


def _put_in_place(contents: dict[Path, bytes], change: Change) -> None:
    aside: dict[Path, Path] = {}
    try:
        for target, content in contents.items():
            if target.is_dir():
                raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
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
