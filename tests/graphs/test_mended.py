"""Cases that the program once got wrong, from the sentence to the files."""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pyshacl
import pytest
from rdflib import Graph

from extract import extract_report
from graphs.build import report_graph
from graphs.cli import main
from graphs.entities import union
from graphs.turtle import turtle
from ontology import iris
from tests.graphs.factories import SAMPLES, report, sample_text
from tests.graphs.test_turtle import ONTOLOGY, SHAPES
from tests.graphs.test_view import drawn

if TYPE_CHECKING:
    from pathlib import Path


def test_the_letters_of_a_resolution_do_not_take_the_beginning_of_a_name() -> None:
    found = extract_report("Under General Assembly resolution 64/289 UN-Women supports Kenya.", "en").mentions
    assert [(each.text, each.entities[0].path) for each in found] == [
        ("General Assembly resolution 64/289", "resolution/A/RES/64/289"),
        ("UN-Women", "body/UN-Women"),
        ("Kenya", "country/KEN"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "path"),
    [
        ("1. 妇女署出席了消除对妇女歧视委员会第八十五届会议，并为委员会举办了情况介绍会。", "委员会", "body/CEDAW"),
        ("1. 特别报告员在人权理事会第五十三届会议上发言，并将向理事会提交报告。", "理事会", "body/HRC"),
    ],
    ids=["committee", "council"],
)
def test_the_organ_of_a_session_is_what_a_short_form_stands_for(text: str, words: str, path: str) -> None:
    last = [each for each in extract_report(text, "zh").mentions if each.text == words][-1]
    assert [entity.path for entity in last.entities] == [path]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("大会第六十六届会议通过了决议。", "大会第66届会议通过了决议。", "zh"),
        (
            "The sixty-sixth session of the General Assembly met.",
            "General Assembly at its sixty-sixth session met.",
            "en",
        ),
    ],
    ids=["zh", "en"],
)
def test_two_reports_that_name_a_session_differently_merge_into_a_valid_graph(
    one: str, other: str, language: str
) -> None:
    both = union([report_graph(extract_report(text, language)) for text in (one, other)])
    data = Graph().parse(data=turtle(both), format="turtle")
    conforms, _, text = pyshacl.validate(data, shacl_graph=SHAPES, ont_graph=ONTOLOGY, inference="none")
    assert conforms, text


def test_a_disk_that_is_full_half_way_keeps_what_was_there(tmp_path: Path) -> None:
    """The graph fits under the limit, the page does not."""
    for name in ("graph.ttl", "network.html"):
        (tmp_path / name).write_text("old")
    done = subprocess.run(
        [sys.executable, "-m", "graphs.cli", "build", str(SAMPLES["zh"]), "-o", str(tmp_path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert {path.name: path.read_text() for path in tmp_path.rglob("*.*")} == {
        "graph.ttl": "old",
        "network.html": "old",
    }


def test_a_limit_that_is_no_number_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["build", "a.txt", "--max-characters", "many"])
    assert "_positive" not in capsys.readouterr().err


def test_an_empty_name_is_no_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_bytes(SAMPLES["zh"].read_bytes())
    assert main(["build", "", "-q"]) == 2
    assert "no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("zh", "女童教育、数字技能与气候适应：2023年联合活动和2024年计划"),
        ("en", "Girls’ education, digital skills and climate adaptation: joint activities"),
    ],
)
def test_the_title_of_the_sample_is_its_title_not_the_remark_below(language: str, title: str) -> None:
    found = extract_report(sample_text(language), language).header.title
    assert found is not None
    assert found.startswith(title)


def test_the_encoding_is_declared_where_a_browser_looks() -> None:
    source = drawn(report("文", {}))
    assert source.lower().startswith("<!doctype html>")
    assert b'<meta charset="utf-8">' in source.encode()[:1024]


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    assert iris.encode("a\ud800") == "a%EF%BF%BD" != iris.encode("a?")


def test_the_page_does_not_depend_on_the_order_of_the_reports() -> None:
    one, other = (extract_report(sample_text(language), language) for language in ("en", "zh"))
    assert drawn(one, other) == drawn(other, one)
