"""PDF reports: what a reader of the pages reads, and nothing of what only stands on every page."""

from __future__ import annotations

import re
import textwrap
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import extract
from extract import languages
from extract.arrange import structure
from extract.model import page_at
from extract.read import read_data
from tests.extract.read.un_pdf import LEFT, PITCH, UnPdf

if TYPE_CHECKING:
    from extract.model import Block
    from extract.read import Reading

SHARED = Path(__file__).parents[4] / "shared" / "reports" / "pdf"
SAMPLE = Path(__file__).parents[2] / "sample"

PROSE = (
    "UNICEF and UNESCO trained 240 teachers in Kenya between May and July 2030 and gave the schools a handbook on water. "
    "The Ministry of Education took part in the evaluation, whose findings were discussed at a workshop in Nairobi. "
    "The Working Group on School Gardens recommended that the Programme be continued until the end of 2032."
)


def kinds(reading: Reading) -> list[Block]:
    return structure(reading.text, reading.blocks, languages.data(languages.detect(reading.text)))


def text_of(reading: Reading, block: Block) -> str:
    return " ".join(reading.text[start:end] for start, end in block.pieces)


@cache
def report() -> Reading:
    """Return a report of four pages: a summary, contents, sections, footnotes, paragraphs that pages cut."""
    pdf = UnPdf()
    pdf.masthead(
        ["Economic and Social", "Council"],
        "14 January 2031",
        [
            ("Commission on the Status of Women", True),
            ("Seventy-fifth session", True),
            ("New York, 10–21 March 2031", False),
            ("Item 3 (c) of the provisional agenda*", False),
            ("Follow-up to the Fourth World Conference on Women and to the special session on gardens", True),
        ],
    )
    pdf.title(
        "Gardens of schools and the water that they need, as seen from the schools", "Report of the Secretary-General"
    )
    pdf.write(70, pdf.y, "Summary", size=12)
    pdf.y -= 20
    pdf.notes.append(("*", "E/CN.9/2031/1."))
    pdf.paragraph("The present report says what was done for the gardens of schools.")
    pdf.end_page()
    pdf.write(LEFT, pdf.y, "Contents", size=12)
    pdf.y -= 24
    for label, name, page in (("I.", "Introduction", 3), ("II.", "Water", 4)):
        pdf.write(LEFT, pdf.y, f"{label}  {name} {'.' * 60} {page}")
        pdf.y -= PITCH
    pdf.end_page()
    pdf.heading("I.", "Introduction")
    for number in range(1, 9):
        notes = ((f"{number}", f"See A/85/{number}, para. 4."),) if number < 4 else ()
        raised = "⁰¹²³"[number] if notes else ""
        pdf.paragraph(f"{PROSE}{raised} This is paragraph {number}. {PROSE}", f"{number}.", _marked(notes))
    pdf.heading("II.", "Water")
    pdf.paragraph("The following was agreed:", "9.")
    for letter, words in (("(a)", "UNICEF would dig wells;"), ("(b)", "UNESCO would write the handbook.")):
        pdf.write(LEFT + 24, pdf.y, letter)
        pdf.write(LEFT + 52, pdf.y, words)
        pdf.y -= 18
    pdf.paragraph(f"The Council should note the present report. {PROSE}", "10.", bold=True)
    return read_data(pdf.bytes(), "report.pdf")


def _marked(notes: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(mark)], text) for mark, text in notes)


# ---- a report as a whole -------------------------------------------------------------------------------------------


def test_every_numbered_paragraph_is_found_with_its_number_whole() -> None:
    blocks = [block for block in kinds(report()) if block.kind == "paragraph" and block.number]
    assert [block.number for block in blocks] == [str(number) for number in range(1, 11)]
    plain = {block.number: re.sub(r"[⁰¹²³]", "", text_of(report(), block)) for block in blocks}
    for number in range(1, 9):
        assert plain[str(number)] == f"{number}. {PROSE} This is paragraph {number}. {PROSE}"
    assert plain["10"] == f"10. The Council should note the present report. {PROSE}"


def test_a_paragraph_knows_the_page_it_begins_on() -> None:
    pages = {
        block.number: page_at(report().pages, block.pieces[0][0])
        for block in kinds(report())
        if block.kind == "paragraph"
    }
    assert (pages["1"], pages["10"]) == (3, 4)
    assert all(pages.values())
    ends = [page_at(report().pages, block.pieces[-1][1] - 1) for block in kinds(report()) if block.number == "7"]
    assert ends == [4] or pages["8"] == 4  # one of them is cut by the page


def test_nothing_of_heads_and_feet_is_left() -> None:
    text = report().text
    assert text.count("E/CN.9/2031/4") == 1  # in the masthead
    for furniture in ("31-04711", "3104711", "/9", "recycle", "____"):
        assert furniture not in text


def test_footnotes_stand_behind_their_paragraph_tied_to_their_marks() -> None:
    notes = {block.number: text_of(report(), block) for block in kinds(report()) if block.kind == "footnote"}
    assert notes == {
        "*": "* E/CN.9/2031/1.",
        "1": "¹ See A/85/1, para. 4.",
        "2": "² See A/85/2, para. 4.",
        "3": "³ See A/85/3, para. 4.",
    }
    assert f"{PROSE}¹ This is paragraph 1." in report().text


def test_headings_contents_and_summary_are_told_apart() -> None:
    found = [
        (block.kind, text_of(report(), block)) for block in kinds(report()) if block.kind in {"heading", "contents"}
    ]
    assert found == [
        ("heading", "Summary"),
        ("heading", "Contents"),
        ("contents", "I. Introduction\t3"),
        ("contents", "II. Water\t4"),
        ("heading", "I. Introduction"),
        ("heading", "II. Water"),
    ]


def test_lettered_items_are_paragraphs_of_their_own() -> None:
    texts = [text_of(report(), block) for block in kinds(report()) if block.kind == "paragraph" and not block.number]
    assert texts[-2:] == ["(a) UNICEF would dig wells;", "(b) UNESCO would write the handbook."]


def test_the_header_is_that_of_the_masthead() -> None:
    header = extract.extract_report(report()).header
    assert header.symbol == "E/CN.9/2031/4"
    assert header.date == "2031-01-14"
    assert header.organs == ("Economic and Social Council", "Commission on the Status of Women")
    assert header.sessions == ("Commission on the Status of Women Seventy-fifth session",)
    assert header.agenda_item == "3 (c)"
    assert header.title == "Gardens of schools and the water that they need, as seen from the schools"
    assert header.author == "Secretary-General"
    assert header.summary == "The present report says what was done for the gardens of schools."


# ---- layouts -------------------------------------------------------------------------------------------------------


def read(pdf: UnPdf) -> Reading:
    return read_data(pdf.bytes(), "report.pdf")


def test_two_columns_are_read_one_after_the_other() -> None:
    pdf = UnPdf()
    left = textwrap.wrap("The meeting was called to order. " + PROSE * 3, 44)
    right = textwrap.wrap("The President thanked the members of the Council. " + PROSE * 3, 44)
    for x, lines in ((60, left), (318, right)):
        for number, line in enumerate(lines):
            pdf.write(x, 700 - PITCH * number, line)
    text = " ".join(read(pdf).text.split())
    assert text == f"{' '.join(left)} {' '.join(right)}"


ROWS = [
    ("Country", "Schools", "Remarks on the water"),
    ("Kenya", "1 200", "Wells were dug in May"),
    ("Mali", "25", "None"),
    ("Viet Nam", "310", "To be surveyed in 2032"),
]


def test_a_table_is_read_row_by_row() -> None:
    pdf = UnPdf()
    pdf.paragraph(PROSE, "1.")
    for row in ROWS:
        for x, cell in zip((123, 260, 340), row, strict=True):
            pdf.write(x, pdf.y, cell)
        pdf.y -= 18
    pdf.y -= 10
    pdf.paragraph(PROSE, "2.")
    reading = read(pdf)
    cells = [text_of(reading, block) for block in kinds(reading) if block.kind == "table"]
    assert cells == [cell for row in ROWS for cell in row]
    assert "\t".join(ROWS[1]) in reading.text
    assert [block.number for block in kinds(reading) if block.kind == "paragraph"] == ["1", "2"]


def test_a_page_whose_text_is_turned_is_read_upright() -> None:
    pdf = UnPdf()
    pdf.paragraph(PROSE, "1.")
    pdf.end_page()
    pdf.canvas.saveState()
    pdf.canvas.rotate(90)
    pdf.canvas.translate(0, -612)
    for number, line in enumerate(textwrap.wrap(PROSE.replace("Kenya", "Mali"), 90)):
        pdf.write(100, 500 - PITCH * number, line)
    pdf.canvas.restoreState()
    pdf.page = 0  # no running head on it
    pdf.canvas.showPage()
    assert PROSE.replace("Kenya", "Mali") in read(pdf).text


HYPHENATED = {
    # seen whole elsewhere in the document
    "parted": (
        ["The evaluation of the pro-", "gramme was a programme of work."],
        "The evaluation of the programme was a programme",
    ),
    "compound": (["It was a follow-up: the follow-", "up of the year."], "the follow-up of the year"),
    "session": (["It met at its sixty-", "ninth session in New York."], "at its sixty-ninth session"),
    "name": (["It was called UN-", "Women by all of them."], "called UN-Women by all"),
    "years": (["The plan of the years 2022–", "2025 was carried out."], "the years 2022–2025 was"),
    "title": (["The Under-Secretary-", "General was there."], "The Under-Secretary-General was there"),
}


@pytest.mark.parametrize(("lines", "expected"), HYPHENATED.values(), ids=HYPHENATED)
def test_hyphens_at_the_end_of_a_line(lines: list[str], expected: str) -> None:
    pdf = UnPdf()
    pdf.write(LEFT, 700, f"The Commission took note of it with thanks to all who had helped. {lines[0]}")
    pdf.write(LEFT, 700 - PITCH, lines[1])
    assert expected in read(pdf).text


def test_chinese_has_no_spaces_between_its_lines() -> None:
    pdf = UnPdf(chinese=True)
    words = (
        "妇女署与儿基会于2030年5月在肯尼亚为240名教师举办了讲习班，并向学校提供了水务手册，教育部参加了评价工作，" * 6
    )
    pdf.paragraph(words, "1.")
    reading = read(pdf)
    assert reading.text.strip() == f"1. {words}"


# ---- the same report as text and as PDF ----------------------------------------------------------------------------


def as_pdf(language: str) -> bytes:
    """Return the sample report, set like a document of the Council."""
    text = (SAMPLE / f"sample.{language}.txt").read_text("utf-8")
    blocks = [block for block in structure(text, None, languages.data(language)) if block.kind != "running"]

    def plain(block: Block) -> str:
        joint = "" if language == "zh" else " "
        return joint.join(joint.join(text[start:end].split("\n")) for start, end in block.pieces)

    pdf = UnPdf(symbol="unrapport/SAMPLE/1", chinese=language == "zh")
    notes = {block.number: plain(block) for block in blocks if block.kind == "footnote"}
    top = [
        line.strip()
        for block in blocks
        if block.kind == "masthead"
        for a, b in block.pieces
        for line in text[a:b].split("\n")
    ]
    at = next(number for number, line in enumerate(top) if line.startswith("Distr"))
    title = next(number for number, line in enumerate(top) if line.startswith(("(Sample", "(示例"))) - 1
    organ = textwrap.wrap(top[1], 22)
    pdf.masthead(organ, top[at + 1], [(line, False) for line in top[at + 4 : title]], top[at + 2])
    pdf.title(top[title], top[-1])
    pdf.notes.append(("*", notes["*"][2:]))
    pdf.write(LEFT, pdf.y, top[title + 1])
    pdf.y -= 20
    for block in blocks:
        words = plain(block)
        if block.kind == "heading":
            label, _, name = words.partition(" ")
            pdf.heading(*((label, name) if name else ("", label)), size=12)
        elif block.kind == "paragraph":
            marks = re.findall(r"[¹²³]", words)
            used = tuple((mark, notes["⁰¹²³".index(mark).__str__()][2:]) for mark in marks)
            number, _, rest = words.partition(" ") if block.number else ("", "", words)
            pdf.paragraph(rest, number, used)
    return pdf.bytes()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sample_says_the_same_as_text_and_as_pdf(language: str) -> None:
    said = extract.extract_report((SAMPLE / f"sample.{language}.txt").read_text("utf-8"))
    printed = extract.extract_report(read_data(as_pdf(language), "sample.pdf"))
    assert {entity.path for one in printed.mentions for entity in one.entities} == {
        entity.path for one in said.mentions for entity in one.entities
    }
    assert [(one.participants, one.partners, one.kinds, one.status) for one in printed.collaborations] == [
        (one.participants, one.partners, one.kinds, one.status) for one in said.collaborations
    ]
    assert printed.header.title == said.header.title
    assert (printed.header.date, printed.header.agenda_item) == (said.header.date, said.header.agenda_item)


# ---- real reports --------------------------------------------------------------------------------------------------

REAL = {
    "E_CN.6_2025_4.en.pdf": (
        "E/CN.6/2025/4", "2024-12-16", "3 (c)", "Proposals on the Commission’s priority and review themes for 2026 and beyond", 33,
    ),
    "E_CN.6_2025_5.en.pdf": (
        "E/CN.6/2025/5", "2024-12-17", "3",
        (
            "Discussion guide for the ministerial round tables to be held on the occasion of the 30-year review and appraisal "
            "of the implementation of the Beijing Declaration and Platform for Action"
        ), 18,
    ),
    "S_2025_153.en.pdf": (
        "S/2025/153", "2025-03-12", None,
        "Implementation of Security Council resolution 1701 (2006) during the period from 21 October 2024 to 20 February 2025", 90,
    ),
    "UNW_2025_1.en.pdf": ("UNW/2025/1", "2025-04-23", "1", "Report on the first regular session 2025, 10 to 11 February 2025", 49),
}  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_a_real_report(name: str) -> None:
    if not (SHARED / name).exists():
        pytest.skip(f"{SHARED} is not there")
    symbol, date, item, title, last = REAL[name]
    reading = read_data((SHARED / name).read_bytes(), name)
    header = extract.extract_report(reading).header
    assert (header.symbol, header.date, header.agenda_item, header.title) == (symbol, date, item, title)
    numbers = [block.number for block in kinds(reading) if block.kind == "paragraph" and block.number]
    assert numbers[:last] == [str(number) for number in range(1, last + 1)]
    running = re.compile(rf"{re.escape(symbol)}\s*$|\d{{1,2}}/\d{{2}}\s*$|\d\d-\d{{5}}")
    assert not [
        block for block in kinds(reading) if block.kind == "paragraph" and running.search(text_of(reading, block))
    ]
    assert not re.search(r"\w [-‑][a-z]", reading.text)  # sixty -ninth
