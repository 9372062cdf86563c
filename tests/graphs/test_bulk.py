"""Loading many statements at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from graphs import bulk

if TYPE_CHECKING:
    from pathlib import Path

LINES = [f'<urn:s{number}> <urn:p> "line {number} é\\nover" <urn:g{number % 3}> .\n' for number in range(1000)]


@pytest.mark.parametrize("worth", [1, 50, 10_000, 10_000_000])
def test_shared_out_or_not_the_store_holds_every_statement_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worth: int
) -> None:
    monkeypatch.setattr(bulk, "_WORTH", worth)
    data = "".join(LINES).encode()
    store = ox.Store(str(tmp_path / "store"))
    bulk.load(store, data)
    assert set(store) == set(ox.parse(data, format=ox.RdfFormat.N_QUADS))
    assert len(store) == len(LINES)


def test_the_last_line_needs_no_end_and_nothing_is_nothing(tmp_path: Path) -> None:
    store = ox.Store(str(tmp_path / "store"))
    bulk.load(store, b"")
    bulk.load(store, b"<urn:s> <urn:p> <urn:o> .", ox.RdfFormat.N_TRIPLES)
    assert len(store) == 1


def test_a_line_that_is_none_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "_WORTH", 50)
    with pytest.raises(SyntaxError):
        bulk.load(ox.Store(str(tmp_path / "store")), "".join([*LINES, "no statement\n"]).encode())
