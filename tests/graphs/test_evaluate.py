"""``unrapport evaluate``: a graph against an annotation made by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from extract import extract_report
from graphs.build import triples
from graphs.cli import main
from graphs.evaluate import Evaluation, evaluate, format_comparison, load_facts, save_facts
from graphs.turtle import turtle

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "1. 妇女署与开发署于2011年6月在内罗毕联合举办了讲习班。\n\n2. 儿基会协助越南修订了法律。"


def mention(code: str, text: str, key: str, *, optional: bool = False) -> dict[str, object]:
    """Return a row of ``mentions.json`` for the only place where *text* stands."""
    start = TEXT.index(text)
    return {"code": code, "start": start, "end": start + len(text), "key": key, "optional": optional, "text": text}


def record(sentence: str, **slots: object) -> dict[str, object]:
    """Return a row of ``collaborations.json``."""
    start = TEXT.index(sentence)
    empty: dict[str, object] = {"places": [], "partners": [], "instruments": [], "outputs": [], "setting": []}
    row: dict[str, object] = {"evidence": [[start, start + len(sentence)]], "time": [], "optional": False}
    return {**row, **empty, **slots}


MENTIONS = [
    mention("B", "妇女署", "UNW"),
    mention("B", "开发署", "UNDP"),
    mention("X", "2011年6月", "2011-06"),
    mention("P", "内罗毕", "Nairobi"),
    mention("B", "儿基会", "UNICEF"),
    mention("C", "越南", "VNM"),
]
RECORDS = [
    record(
        "妇女署与开发署于2011年6月在内罗毕联合举办了讲习班。",
        participants=["UNW", "UNDP"],
        kinds=["event"],
        status="completed",
        time=["2011-06"],
        places=["P:Nairobi"],
    ),
    record(
        "儿基会协助越南修订了法律。",
        participants=["UNICEF"],
        partners=["C:VNM"],
        kinds=["support", "advocacy"],
        status="completed",
    ),
]


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """Return the folder of a build of ``TEXT``."""
    (tmp_path / "graph.ttl").write_bytes(turtle(triples(extract_report(TEXT, "zh"))))
    return tmp_path


def gold(folder: Path, mentions: list[dict[str, object]], records: list[dict[str, object]]) -> Path:
    """Write an annotation and return its folder."""
    made = folder / "gold"
    made.mkdir(exist_ok=True)
    (made / "mentions.json").write_text(json.dumps(mentions), encoding="utf-8")
    (made / "collaborations.json").write_text(json.dumps(records), encoding="utf-8")
    return made


def judged(graph: Path, mentions: list[dict[str, object]], records: list[dict[str, object]]) -> Evaluation:
    """Return the evaluation of the graph against the rows."""
    return evaluate(graph / "graph.ttl", gold(graph, mentions, records))


def test_what_agrees_is_right(graph: Path) -> None:
    found = judged(graph, MENTIONS, RECORDS)
    assert [name for name, score in found.scores.items() if (score.precision, score.recall) != (1, 1)] == []
    assert found.scores["pairs"].there == 2


def test_what_is_not_asserted_is_missed(graph: Path) -> None:
    more = [RECORDS[0], {**RECORDS[1], "participants": ["UNICEF", "UNW"]}]
    found = judged(graph, MENTIONS, more)
    assert found.scores["pairs"].precision == 1.0
    assert found.scores["pairs"].recall == 0.5  # VNM with UNW, UNICEF with UNW are missing


def test_what_is_asserted_against_the_text_is_wrong(graph: Path) -> None:
    found = judged(graph, MENTIONS, RECORDS[:1])
    assert found.scores["pairs"].precision == 0.5
    assert found.scores["pairs"].recall == 1.0


def test_an_optional_record_does_not_count(graph: Path) -> None:
    found = judged(graph, MENTIONS, [RECORDS[0], {**RECORDS[1], "optional": True}])
    assert (found.scores["pairs"].precision, found.scores["pairs"].recall) == (1.0, 1.0)


def test_the_status_is_a_slot(graph: Path) -> None:
    found = judged(graph, MENTIONS, [RECORDS[0], {**RECORDS[1], "status": "planned"}])
    assert found.scores["status"].f1 == 0.5


def test_gains_and_losses_between_two_runs(graph: Path) -> None:
    before = judged(graph, MENTIONS, [RECORDS[0], {**RECORDS[1], "status": "planned"}])
    file = graph / "before.json"
    save_facts(before, file)
    after = judged(graph, MENTIONS, RECORDS)
    shown = format_comparison(load_facts(file), after)
    assert "completed" in shown
    assert format_comparison(after, after) != shown


def test_the_command_prints_a_row_for_each_slot(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(graph), str(gold(graph, MENTIONS, RECORDS))]) == 0
    shown = capsys.readouterr().out
    for name in ("Body", "pairs", "participant", "partner", "time", "place", "kind", "status"):
        assert name in shown


def test_a_missing_graph_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(tmp_path), str(tmp_path)]) != 0
    assert f"{tmp_path}: no graph.ttl in this folder; build reports first" in capsys.readouterr().err


def test_a_missing_annotation_is_named(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(graph), str(graph / "nowhere")]) != 0
    assert (
        "nowhere: no such folder; give the one of the annotation, with mentions.json in it" in capsys.readouterr().err
    )


def test_a_broken_annotation_is_named(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = gold(graph, MENTIONS, RECORDS)
    (folder / "mentions.json").write_text("{", encoding="utf-8")
    assert main(["evaluate", str(graph), str(folder)]) != 0
    assert "mentions.json" in capsys.readouterr().err


def test_a_row_without_a_key_is_named(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = gold(graph, MENTIONS, [{"evidence": [[0, 1]]}])
    assert main(["evaluate", str(graph), str(folder)]) != 0
    assert "collaborations.json" in capsys.readouterr().err


def test_what_is_no_turtle_is_named(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (graph / "graph.ttl").write_text("<<< no Turtle", encoding="utf-8")
    assert main(["evaluate", str(graph), str(gold(graph, MENTIONS, RECORDS))]) != 0
    assert "graph.ttl" in capsys.readouterr().err
