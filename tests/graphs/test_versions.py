"""One report in two languages: what both say counts once, with the sentences of both."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from extract import extract_report
from graphs.cli import main
from graphs.network import aggregate, collaborations
from graphs.page.data import page_data
from graphs.records import Records, read
from graphs.versions import documents, once
from graphs.view import title_of
from ontology.iris import ID
from tests.graphs.factories import sample_text, statements

if TYPE_CHECKING:
    from pathlib import Path

EN, ZH = (f"{ID}report/A/85/1/{language}" for language in ("en", "zh"))
PAIR = [f"{ID}body/{name}" for name in ("UNESCO", "UNICEF")]


@cache
def said(english: str, chinese: str, symbol: str = "A/85/1", other: str = "A/85/1") -> Records:
    reports = (extract_report(english, "en", symbol=symbol), extract_report(chinese, "zh", symbol=other))
    return read(statements(*reports))


SAME = ("1. UNESCO and UNICEF held a workshop in Mali.\n", "1. 教科文组织与儿基会在马里举办了讲习班。\n")


def test_what_both_languages_say_is_one_record_with_the_sentences_of_both() -> None:
    (record,) = once(said(*SAME)).collaborations
    assert (record.iri, record.reports) == (f"{EN}#c1", (EN, ZH))
    assert record.also == (f"{ZH}#c1",)
    assert [sentence.language for sentence in record.evidence] == ["en", "zh"]


def test_one_may_say_more_than_the_other() -> None:
    (record,) = once(said(SAME[0], "1. 教科文组织与儿基会于2012年3月举办了讲习班。\n")).collaborations
    assert record.places == (f"{ID}country/MLI",)
    assert (record.start, record.end) == ("2012-03-01", "2012-03-31")


@pytest.mark.parametrize(
    "chinese",
    [
        "1. 教科文组织与儿基会将在马里举办讲习班。\n",
        "1. 教科文组织与开发署在马里举办了讲习班。\n",
        "1. 教科文组织与儿基会在乍得举办了讲习班。\n",
        "2. 教科文组织与儿基会在马里举办了讲习班。\n",
    ],
    ids=["only planned", "another body", "another country", "another paragraph"],
)
def test_what_may_be_another_thing_stays_apart(chinese: str) -> None:
    assert len(once(said(SAME[0], chinese)).collaborations) == 2


def test_what_is_said_twice_in_both_is_two_records() -> None:
    english, chinese = (text + text.replace("1.", "2.") for text in SAME)
    assert len(once(said(english, chinese)).collaborations) == 2


def test_without_numbers_of_paragraphs_all_must_be_the_same() -> None:
    english, chinese = (text.removeprefix("1. ") for text in SAME)
    assert len(once(said(english, chinese)).collaborations) == 1
    assert len(once(said(english, chinese.replace("在马里", ""))).collaborations) == 2


def test_reports_with_other_symbols_are_other_reports() -> None:
    apart = said(*SAME, "A/85/1", "A/85/2")
    assert once(apart) == apart
    assert len(documents(apart)) == 2


def test_done_twice_it_is_as_done_once() -> None:
    both = said(sample_text("en"), sample_text("zh"))
    assert once(once(both)) == once(both)
    assert 20 < len(both.collaborations) - len(once(both).collaborations) < len(both.collaborations) / 2


def test_network_page_and_closing_table_count_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = aggregate(collaborations(said(*SAME))).edges[PAIR]
    assert (pair["weight"], pair["reports"], pair["records"]) == (1, (EN, ZH), (f"{EN}#c1",))
    (record,) = page_data(said(*SAME))["records"]
    assert (record["report"], record["also"], len(record["evidence"])) == (0, [1], 2)
    for language, text in zip(("en", "zh"), SAME, strict=True):
        (tmp_path / f"{language}.txt").write_text(f"A/85/1\n\n{text}", "utf-8")
    assert main(["build", str(tmp_path), "-o", str(tmp_path / "out")]) == 0
    shown = capsys.readouterr().out
    assert "Read 1 report, " in shown
    assert "1 collaboration: 1 completed" in shown
    assert "UNESCO and UNICEF (1)" in shown


def test_the_page_of_both_has_the_title_in_its_language() -> None:
    both = said(sample_text("en"), sample_text("zh"))
    assert title_of(both, "en").startswith("Girls’ education")
    assert title_of(both, "zh").startswith("女童教育")


def test_two_partners_of_one_record_are_no_pair_in_the_closing_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("1. UNESCO trained staff of UNICEF and UNDP in Mali.\n", "utf-8")
    assert main(["build", str(tmp_path / "a.txt"), "--language", "en", "-o", str(tmp_path / "out")]) == 0
    shown = capsys.readouterr().out
    assert "UNESCO and UNICEF (1)" in shown.replace("UNICEF and UNESCO", "UNESCO and UNICEF")
    assert "UNDP and UNICEF" not in shown
