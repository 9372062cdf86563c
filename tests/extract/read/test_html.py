"""Web pages: the text a reader came for."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

import extract
from extract.read import NoTextError, Reading, TooLongError, read_data, read_file

SAMPLE = Path(__file__).parents[2] / "sample"


def read(body: str, head: str = "") -> Reading:
    return read_data(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "report.html")


def lines(reading: Reading) -> list[str]:
    return [line for line in reading.text.split("\n") if line]


PAGES = {
    "paragraphs": ("<p>Wells\n were <b>dug</b>.</p><div>And more.</div>", ["Wells were dug.", "And more."]),
    "furniture": (
        "<nav>Home</nav><header>UN</header><main><p>Wells were dug in Kenya.</p></main><footer>© UN</footer>",
        ["Wells were dug in Kenya."],
    ),
    "script": ("<script>alert('no')</script><style>p{}</style><p>Wells were dug.</p>", ["Wells were dug."]),
    "hidden": ("<p style='display:none'>no</p><p hidden>no</p><p>Wells were dug.</p>", ["Wells were dug."]),
    "numbers": ("<ol start=4><li>Wells.</li><li>Pipes.</li></ol>", ["4. Wells.", "5. Pipes."]),
    "letters": ("<ol type=a><li>wells;</li><li>pipes.</li></ol>", ["(a) wells;", "(b) pipes."]),
    "bullets": ("<ul><li>wells</li><li>pipes</li></ul>", ["• wells", "• pipes"]),
    "table": ("<table><tr><th>Kenya<td>12<tr><td>Mali<td>3</table>", ["Kenya\t12", "Mali\t3"]),
    "breaks": ("<p>Distr.: General<br>14 January 2031<br>Original: English</p>", ["Distr.: General", "14 January 2031", "Original: English"]),
    "wrapped": ("<p>Wells were dug in the<br>schools of Kenya.</p>", ["Wells were dug in the schools of Kenya."]),
    "entities": ("<p>C&ocirc;te d&rsquo;Ivoire &amp; Mali</p>", ["Côte d’Ivoire & Mali"]),
    "deep": (f"{'<div>' * 5000}<p>Wells were dug.</p>", ["Wells were dug."]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), PAGES.values(), ids=PAGES)
def test_what_a_page_says(body: str, expected: list[str]) -> None:
    assert lines(read(body)) == expected


NOTES = {
    "word": '<p>Wells<a href="#_ftn1" name="_ftnref1">[1]</a> were dug.</p><p>More.</p>'
    '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> See A/85/1.</p></div>',
    "list": '<p>Wells<sup><a href="#fn1" id="r1">1</a></sup> were dug.</p><p>More.</p>'
    '<section class="footnotes"><ol><li id="fn1"><p>See A/85/1. <a href="#r1">↩</a></p></li></ol></section>',
}


@pytest.mark.parametrize("body", NOTES.values(), ids=NOTES)
def test_footnotes_are_tied_to_their_marks(body: str) -> None:
    reading = read(body)
    assert lines(reading) == ["Wells¹ were dug.", "¹ See A/85/1.", "More."]
    assert [(block.kind, block.number) for block in reading.blocks or ()][1] == ("footnote", "1")


def test_a_link_to_a_section_is_no_footnote() -> None:
    assert lines(read('<p>See <a href="#s1">1</a>.</p><h2 id="s1">1 Water</h2><p>Wells.</p>')) == [
        "See 1.",
        "1 Water",
        "Wells.",
    ]


def test_the_metadata_of_the_page_stand_in_for_a_masthead() -> None:
    page = read(
        "<h2>Water</h2><p>UNICEF and UNESCO were there, and they dug the wells that had been promised to the schools.</p>",
        '<title>Wells</title><meta name="DC.date" content="2031-01-14T08:00">',
    )
    header = extract.extract_report(page).header
    assert (header.title, header.date) == ("Wells", "2031-01-14")


ENCODINGS = {"gb2312": "gb18030", "big5": "big5", "utf-8": "utf-8", "windows-1252": "cp1252"}


@pytest.mark.parametrize(("declared", "codec"), ENCODINGS.items())
def test_the_encoding_is_the_one_declared(declared: str, codec: str) -> None:
    words = "Côte d’Ivoire" if codec == "cp1252" else "世界人民"
    data = f'<html><head><meta charset="{declared}"></head><body><p>{words}</p></body></html>'.encode(codec)
    assert lines(read_data(data, "report.htm")) == [words]


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(NoTextError):
        read("<script>document.write('all of it')</script>")


def test_a_page_of_a_hundred_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.write(b"<!doctype html><html><body><p>Wells.</p>")
        file.truncate(100_000_000)
    with pytest.raises(TooLongError, match="larger than 30 MB"):
        read_file(path)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sample_says_the_same_as_text_and_as_page(language: str) -> None:
    text = (SAMPLE / f"sample.{language}.txt").read_text("utf-8")
    said = extract.extract_report(text)
    body = "".join(f"<p>{html.escape(line.strip())}</p>\n" for line in text.split("\n") if line.strip())
    read_back = extract.extract_report(read(body))
    assert [one.entities for one in read_back.mentions] == [one.entities for one in said.mentions]
    assert [(one.participants, one.partners, one.kinds) for one in read_back.collaborations] == [
        (one.participants, one.partners, one.kinds) for one in said.collaborations
    ]
    assert read_back.header == said.header
