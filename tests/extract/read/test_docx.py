"""Word files: what Word shows, with the numbers, notes and changes that stand in no text."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml

import extract
from extract import languages
from extract.arrange import structure
from extract.read import BrokenFileError, PasswordError, Reading, TooLongError, read_data

SAMPLE = Path(__file__).parents[2] / "sample"
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
}


def package(body: str, **parts: str) -> bytes:
    """Return a Word file with the XML *body* and other parts: ``numbering``, ``footnotes``, ``styles``."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in PARTS.items():
            archive.writestr(name, content)
        archive.writestr("word/document.xml", f"<w:document {NS}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {NS}>{content}</w:{name}>")
    return stream.getvalue()


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(body: str, **parts: str) -> Reading:
    return read_data(package(body, **parts), "report.docx")


def lines(reading: Reading) -> list[str]:
    return [line for line in reading.text.split("\n") if line]


LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    for level, form, text in ((0, "decimal", "%1."), (1, "lowerLetter", "(%2)"), (2, "lowerRoman", "(%3)"))
)
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def in_list(level: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def test_automatic_numbers_are_counted() -> None:
    body = p("One.", in_list(0)) + p("Two:", in_list(0)) + p("wells;", in_list(1)) + p("pipes.", in_list(1))
    body += p("deep;", in_list(2)) + p("Three.", in_list(0)) + p("anew.", in_list(1)) + p("Again.", in_list(0, 2))
    assert lines(read(body, numbering=NUMBERING)) == [
        "1. One.", "2. Two:", "(a) wells;", "(b) pipes.", "(i) deep;", "3. Three.", "(a) anew.", "1. Again.",
    ]  # fmt: skip


def test_tracked_changes_are_accepted() -> None:
    body = (
        "<w:p><w:r><w:t>UNICEF </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>will </w:t></w:r></w:ins><w:r><w:t>go.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>This and </w:t></w:r></w:p><w:p><w:r><w:t>that.</w:t></w:r></w:p>"
    )
    assert lines(read(body)) == ["UNICEF will go.", "This and that."]


def test_footnotes_stand_behind_their_paragraph() -> None:
    body = (
        '<w:p><w:r><w:t>Wells</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t> were dug.</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>All of them.</w:t></w:r></w:p>"
    )
    notes = (
        '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
        '<w:footnote w:id="7"><w:p><w:r><w:t>See A/85/1.</w:t></w:r></w:p></w:footnote>'
    )
    reading = read(body, footnotes=notes)
    assert lines(reading) == ["Wells¹ were dug.", "¹ See A/85/1.", "All of them."]
    assert [(block.kind, block.number) for block in reading.blocks or ()][1] == ("footnote", "1")


def test_tables_are_read_row_by_row_and_frames_as_running_text() -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{p(text)}</w:tc>"

    body = f"<w:tbl><w:tr>{cell('Kenya')}{cell('12')}</w:tr><w:tr>{cell('Mali')}{cell('3')}</w:tr></w:tbl>"
    body += f"<w:tbl><w:tr>{cell('Summary')}</w:tr><w:tr>{cell('What was done.')}</w:tr></w:tbl>"
    reading = read(body)
    assert lines(reading) == ["Kenya\t12", "Mali\t3", "Summary", "What was done."]
    assert [block.kind for block in reading.blocks or ()] == ["table"] * 4 + ["paragraph"] * 2


def test_headings_are_told_by_their_style() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    reading = read(p("Gardens of schools", '<w:pStyle w:val="H"/>') + p("Wells were dug."), styles=styles)
    assert [block.kind for block in reading.blocks or ()] == ["heading", "paragraph"]


def test_a_bomb_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", bytes(120_000_000))
    with pytest.raises(TooLongError, match="zip bomb"):
        read_data(stream.getvalue(), "report.docx")


def test_an_entity_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret", "utf-8")
    declared = (
        f'<!DOCTYPE w [<!ENTITY x SYSTEM "file://{secret}">]><w:document {NS}><w:body>{p("&x;")}</w:body></w:document>'
    )
    data = package("").replace(b"", b"")
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        new.writestr("[Content_Types].xml", old.read("[Content_Types].xml"))
        new.writestr("word/document.xml", declared)
    with pytest.raises(BrokenFileError, match=r"declares entities.*save it anew"):
        read_data(stream.getvalue(), "report.docx")


EXTERNAL = {
    "template": ("attachedTemplate", "https://example.org/t.dotm", True),
    "picture": ("image", "http://example.org/p.png", True),
    "share": ("image", r"\\server\p.png", True),
    "sub-document": ("subDocument", "file:///C:/a.docx", True),
    "hyperlink": ("hyperlink", "https://undocs.org/A/85/1", False),
    "template-on-a-disk": ("attachedTemplate", "file:///C:/t.dotm", False),
}


@pytest.mark.parametrize(("kind", "target", "refused"), EXTERNAL.values(), ids=EXTERNAL)
def test_what_lies_elsewhere_is_refused(kind: str, target: str, refused: bool) -> None:  # noqa: FBT001
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" '
        'TargetMode="External"/></Relationships>'
    )
    stream = io.BytesIO(package(p("Wells were dug.")))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/_rels/document.xml.rels", relation)
    if refused:
        with pytest.raises(BrokenFileError, match=r"not fetched; open it, break its links"):
            read_data(stream.getvalue(), "report.docx")
    else:
        assert lines(read_data(stream.getvalue(), "report.docx")) == ["Wells were dug."]


def test_a_damaged_file_and_a_locked_one_are_refused() -> None:
    data = package(p("Wells were dug. " * 500))
    with pytest.raises(BrokenFileError, match="damaged or cut off"):
        read_data(data[: len(data) // 2], "report.docx")
    locked = bytearray(data)
    at = locked.rindex(b"PK\x01\x02")
    locked[at + 8] |= 1
    with pytest.raises(PasswordError, match="password"):
        read_data(bytes(locked), "report.docx")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_sample_says_the_same_as_text_and_as_word_file(language: str) -> None:
    """Set with python-docx: headings by their style, footnotes and page breaks as they stand in the text."""
    text = (SAMPLE / f"sample.{language}.txt").read_text("utf-8")
    said = extract.extract_report(text)
    document = Document()
    for block in structure(text, None, languages.data(language)):
        for start, end in block.pieces:
            for line in text[start:end].split("\n"):
                if line.strip():
                    document.add_paragraph(line.strip(), style="Heading 1" if block.kind == "heading" else None)
    document.element.body.insert(0, parse_xml(f"<w:p {NS}/>"))
    stream = io.BytesIO()
    document.save(stream)
    read_back = extract.extract_report(read_data(stream.getvalue(), "sample.docx"))
    assert {entity.path for one in read_back.mentions for entity in one.entities} == {
        entity.path for one in said.mentions for entity in one.entities
    }
    assert [(one.participants, one.partners, one.kinds) for one in read_back.collaborations] == [
        (one.participants, one.partners, one.kinds) for one in said.collaborations
    ]
    assert (read_back.header.title, read_back.header.date) == (said.header.title, said.header.date)
