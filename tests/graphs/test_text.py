"""``unrapport text``, mixed folders, and the way from evidence to its page."""

from __future__ import annotations

import html
import io
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document
from rdflib import Graph

from graphs.cli import main
from ontology.terms import NIF, UNR
from tests.extract.read.un_pdf import UnPdf

WORDS = "UNICEF and UNESCO jointly organized a workshop for teachers in Kenya in May 2030. They agreed to meet again."


def pdf(symbol: str = "E/CN.9/2031/4") -> bytes:
    made = UnPdf(symbol=symbol)
    made.masthead(["Economic and Social Council"], "14 January 2031", [("Item 3 of the agenda", False)])
    made.title("Workshops")
    made.paragraph("The present report was written for the Council by the Secretariat.", "1.")
    made.end_page()
    made.paragraph(WORDS, "2.")
    return made.bytes()


def word() -> bytes:
    stream = io.BytesIO()
    document = Document()
    document.add_paragraph("A/85/77")
    document.add_paragraph(f"1. {WORDS}")
    document.save(stream)
    return stream.getvalue()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def test_a_file_is_shown_paragraph_by_paragraph(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "report.pdf").write_bytes(pdf())
    assert main(["text", "in/report.pdf"]) == 0
    out = capsys.readouterr().out
    assert f"[paragraph 2, page 2]\n2. {WORDS}\n" in out
    assert "[title, page 1]\nWorkshops\n" in out
    assert out.count("E/CN.9/2031/4") == 1


def test_the_plain_text_is_the_one_that_build_stores(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "report.pdf").write_bytes(pdf())
    assert main(["text", "--plain", "in/report.pdf"]) == 0
    assert main(["build", "-q", "in/report.pdf"]) == 0
    assert Path("out/text/E_CN.9_2031_4.en.txt").read_text("utf-8") == capsys.readouterr().out


def test_signs_that_drive_a_terminal_are_not_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "report.txt").write_text(f"1. {WORDS} \x1b[2J", "utf-8")
    assert main(["text", "in/report.txt"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_what_is_no_file_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert folder.is_dir()
    assert main(["text", "in/no-such.pdf"]) == 2
    assert capsys.readouterr().err == "unrapport: in/no-such.pdf: no such file; check the name\n"


def test_a_folder_is_told_from_a_file_and_one_of_its_files_is_proposed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["text", "in"]) == 2
    assert capsys.readouterr().err.startswith("unrapport: in: is a folder; give one file (no report in this folder")
    (folder / "report.pdf").write_bytes(pdf())
    assert main(["text", "in"]) == 2
    assert capsys.readouterr().err == "unrapport: in: is a folder; give one file of it, such as in/report.pdf\n"


def test_a_mixed_folder_is_built_and_what_is_refused_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.pdf").write_bytes(pdf())
    (folder / "b.docx").write_bytes(word())
    (folder / "c.html").write_text(f"<!doctype html><html><body><p>A/85/78</p><p>1. {html.escape(WORDS)}</p>", "utf-8")
    (folder / "d.txt").write_text(f"A/85/79\n\n1. {WORDS}\n", "utf-8")
    (folder / "e.pdf").write_bytes(pdf()[:-300])
    assert main(["build", "in"]) == 1
    said = capsys.readouterr()
    assert said.err.startswith("unrapport: in/e.pdf: the PDF is cut off")
    assert "Read 4 reports" in said.out
    assert len(list(Path("out/text").iterdir())) == 4


def test_evidence_leads_to_its_page(folder: Path) -> None:
    (folder / "report.pdf").write_bytes(pdf())
    assert main(["build", "-q", "in/report.pdf"]) == 0
    graph = Graph().parse("out/graph.ttl")
    text = Path("out/text/E_CN.9_2031_4.en.txt").read_text("utf-8")
    page_of = {}
    for sentence in set(graph.objects(None, UNR.evidence)):
        start, end = (int(str(graph.value(sentence, name))) for name in (NIF.beginIndex, NIF.endIndex))
        page_of[text[start:end]] = str(graph.value(sentence, UNR.page))
    assert page_of[WORDS.split(". ", maxsplit=1)[0] + "."] == "2"


def test_a_pdf_comes_through_a_pipe(folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "graphs.cli", "build", "-", "-q", "-o", folder / "out"],
        input=pdf(), capture_output=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, b"")
    assert (folder / "out" / "text" / "E_CN.9_2031_4.en.txt").exists()


def test_a_text_needs_none_of_the_other_readers() -> None:
    program = (
        "import sys; from extract.read import read_data; read_data(b'Wells were dug.', 'a.txt');"
        "print(sorted({'lxml', 'selectolax', 'pypdfium2', 'zipfile'} & set(sys.modules) - before))"
    )
    run = subprocess.run(
        [sys.executable, "-c", f"import extract, sys; before = set(sys.modules); {program}"],
        capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert run.stdout.strip() == "[]"
