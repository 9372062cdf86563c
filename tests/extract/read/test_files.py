"""Any file: told by its content; refused by name, with the reason and the remedy, within bounds."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from extract.read import (
    BrokenFileError,
    NoTextError,
    PasswordError,
    ReadError,
    TooLongError,
    UnsupportedFormatError,
    WrongEndingError,
    read_data,
    read_file,
)
from extract.read.names import symbol_in
from extract.read.pdf import process
from tests.extract.read.un_pdf import UnPdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORDS = "UNICEF and UNESCO trained 240 teachers in Kenya between May and July 2030."


def pdf(encrypt: object = None) -> bytes:
    made = UnPdf(encrypt=encrypt)
    made.paragraph(WORDS, "1.")
    return made.bytes()


def scan() -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    for _ in range(3):
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


REFUSED = {
    "scan": (scan, "report.pdf", NoTextError, r"is a scan.*ocrmypdf"),
    "password": (lambda: pdf(StandardEncryption("secret")), "report.pdf", PasswordError, r"only with a password; save it without"),
    "cut off": (lambda: pdf()[:-400], "report.pdf", BrokenFileError, r"cut off.*fetch it again"),
    "rubbish": (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 20 + b"\n%%EOF", "report.pdf", BrokenFileError, r"damaged.*fetch it again"),
    "old Word": (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "report.doc", UnsupportedFormatError, r"old Word file.*save it as \.docx"),
    "page as PDF": (lambda: b"<!DOCTYPE html><html><body>Not found", "report.pdf", WrongEndingError, r"web page, not a PDF.*rename it to end in \.html"),
    "PDF as page": (pdf, "report.html", WrongEndingError, r"a PDF, not a web page.*rename it to end in \.pdf"),
    "PDF as Word": (pdf, "report.docx", WrongEndingError, r"a PDF, not a Word document"),
    "text as PDF": (WORDS.encode, "report.pdf", WrongEndingError, r"plain text, not a PDF"),
    "zip": (lambda: b"PK\x03\x04" + bytes(600), "reports.zip", UnsupportedFormatError, r"unpack it"),
    "RTF": (lambda: rb"{\rtf1 Report}", "report.rtf", UnsupportedFormatError, r"RTF.*save it as \.docx"),
}  # fmt: skip


@pytest.mark.parametrize(("make", "name", "error", "message"), REFUSED.values(), ids=REFUSED)
def test_refused(make: Callable[[], bytes], name: str, error: type[ReadError], message: str) -> None:
    with pytest.raises(error, match=message):
        read_data(make(), name)


def test_a_name_that_says_nothing_is_no_hindrance() -> None:
    assert WORDS in read_data(pdf()).text
    assert WORDS in read_data(pdf(), "N3104711").text


def test_a_pdf_that_anybody_may_open_is_read() -> None:
    assert WORDS in read_data(pdf(StandardEncryption("", ownerPassword="secret", canPrint=0)), "report.pdf").text


def test_too_many_pages_or_letters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TooLongError, match="--max-characters"):
        read_data(pdf(), "report.pdf", limit=20)
    monkeypatch.setattr(process, "MAX_PAGES", 0)
    with pytest.raises(TooLongError, match="split it"):
        read_data(pdf(), "report.pdf")


def test_an_enormous_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(300_000_000)
    with pytest.raises(TooLongError, match="larger than 200 MB"):
        read_file(path)


WORKERS = {
    "hangs": ("import time\ntime.sleep(60)", "takes longer than 1 seconds"),
    "crashes": ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)", "damaged"),
    "runs out of memory": ("raise MemoryError", "more memory"),
}


@pytest.mark.parametrize(("program", "message"), WORKERS.values(), ids=WORKERS)
def test_a_library_that_falls_takes_nothing_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, message: str
) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(program, "utf-8")
    monkeypatch.setattr(process, "_WORKER", worker)
    monkeypatch.setattr(process, "SECONDS", 1)
    with pytest.raises(ReadError, match=message):
        read_data(pdf(), "report.pdf")


SYMBOLS = {
    "E_CN.6_2025_4.en.pdf": "E/CN.6/2025/4",
    "A-HRC-52-30-EN.docx": "A/HRC/52/30",
    "S_2025_153.en.pdf": "S/2025/153",
    "A_78_123_Add.1-E.docx": "A/78/123/Add.1",
    "E_ICEF_2023_6-ZH (1).pdf": "E/ICEF/2023/6",
    "N2423868.pdf": None,
    "G2300486.pdf": None,
    "report-2023.pdf": None,
    "final_version_2.docx": None,
    "A_b.pdf": None,
}


@pytest.mark.parametrize(("name", "symbol"), SYMBOLS.items())
def test_the_symbol_in_a_name(name: str, symbol: str | None) -> None:
    assert symbol_in(name) == symbol
