"""``unrapport validate``: what a graph must have, what is said of one that has it not."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from graphs.cli import main
from tests.graphs.factories import HOSTILE
from tests.graphs.stores import build_store, report_graphs

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what two reports say."""
    return build_store(tmp_path_factory.mktemp("validate") / "out", *report_graphs()[:2])


def test_what_build_writes_is_as_the_shapes_have_it(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(out)]) == 0
    assert "all as the shapes have them" in capsys.readouterr().out


def test_what_breaks_a_shape_is_told(out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.ttl"
    text = (out / "graph.ttl").read_text(encoding="utf-8")
    assert "taConfidence 0.8" in text
    broken.write_text(text.replace("taConfidence 0.8", "taConfidence 1.8", 1), encoding="utf-8")
    assert main(["validate", str(broken)]) == 1
    assert "must be one number above 0 and up to 1" in capsys.readouterr().out


def test_a_file_that_is_no_turtle_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "notes.ttl"
    file.write_text(HOSTILE, encoding="utf-8")
    assert main(["validate", str(file)]) == 2
    assert f"{file}: cannot be read as Turtle" in capsys.readouterr().err


def test_a_folder_without_a_graph_is_told_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path)]) == 2
    assert "build reports first" in capsys.readouterr().err


def test_without_a_validator_it_says_what_to_install(
    out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyshacl", None)
    assert main(["validate", str(out)]) == 2
    assert "pip install '.[validate]'" in capsys.readouterr().err
