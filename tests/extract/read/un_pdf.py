"""Draws PDFs in the layouts of United Nations documents: masthead, running heads and feet, footnotes, page breaks."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from reportlab.lib.pagesizes import letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

WIDTH, HEIGHT = letter
LEFT, RIGHT = 123.0, 488.0  # of the running text
TOP, FOOT = 710.0, 72.0
PITCH = 12.0
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_PIECES = re.compile(r"[⁰¹²³⁴-⁹]+|[^⁰¹²³⁴-⁹]+")


@dataclass
class UnPdf:
    """One document that is being drawn, page by page from the top."""

    symbol: str = "E/CN.9/2031/4"
    job: str = "31-04711"
    chinese: bool = False
    encrypt: object = None
    y: float = TOP
    page: int = 1
    notes: list[tuple[str, str]] = field(default_factory=list)
    stream: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.stream, pagesize=letter, encrypt=self.encrypt)

    # ---- letters

    def font(self, bold: bool = False, size: float = 10) -> str:  # noqa: FBT001, FBT002
        name = "STSong-Light" if self.chinese else "Times-Bold" if bold else "Times-Roman"
        self.canvas.setFont(name, size)
        return name

    def width(self, text: str, bold: bool = False, size: float = 10) -> float:  # noqa: FBT001, FBT002
        name = "STSong-Light" if self.chinese else "Times-Bold" if bold else "Times-Roman"
        return sum(
            pdfmetrics.stringWidth(piece.translate(_RAISED), name, size * (0.65 if piece[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹" else 1))
            for piece in _PIECES.findall(text)
        )

    def write(self, x: float, y: float, text: str, *, bold: bool = False, size: float = 10) -> None:
        """Write one line; raised figures are drawn as a printer does, small and high."""
        for piece in _PIECES.findall(text):
            raised = piece[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹"
            drawn = size * 0.65 if raised else size
            self.font(bold, drawn)
            self.canvas.drawString(x, y + (0.35 * size if raised else 0), piece.translate(_RAISED))
            x += self.width(piece, bold, size)

    def wrap(self, text: str, room: float, first: float = 0, *, bold: bool = False, size: float = 10) -> list[str]:
        """Return the lines of *text*, the first shorter by *first*."""
        units = re.findall(r"[A-Za-z0-9/.()-]+|.", text) if self.chinese else re.findall(r"\S+\s*", text)
        lines, current, left = [], "", room - first
        for unit in units:
            if current and self.width((current + unit).rstrip(), bold, size) > left:
                lines.append(current.rstrip())
                current, left = "", room
            current += unit
        return [*lines, current.rstrip()]

    # ---- pages

    def end_page(self) -> None:
        if self.page == 1:
            self.write(60, 44, f"{self.job} (E)    150131", size=10)
            self.write(60, 30, f"*{self.job.replace('-', '')}*", size=12)
            self.write(430, 44, "Please recycle", size=9)
        elif self.page % 2:
            self.write(500, 733, self.symbol, bold=True, size=8.5)
            self.write(60, 38, self.job, size=7)
            self.write(535, 37, f"{self.page}/9", bold=True, size=8.5)
        else:
            self.write(60, 733, self.symbol, bold=True, size=8.5)
            self.write(60, 37, f"{self.page}/9", bold=True, size=8.5)
            self.write(524, 38, self.job, size=7)
        if self.page > 1:
            self.canvas.line(59, 727, 552, 727)
        y = FOOT + 10.5 * (sum(len(self._note_lines(note)) for note in self.notes) - 1)
        if self.notes:
            self.write(99, y + 14, "__________________", size=8)
        for mark, text in self.notes:
            for number, line in enumerate(self._note_lines((mark, text))):
                self.write(117 if not number else 123, y, line, size=8.5)
                y -= 10.5
        self.notes = []
        self.canvas.showPage()
        self.page += 1
        self.y = TOP

    def _note_lines(self, note: tuple[str, str]) -> list[str]:
        return self.wrap(f"{note[0]} {note[1]}", 360, size=8.5)

    def _room(self, height: float) -> None:
        reserved = sum(len(self._note_lines(note)) for note in self.notes) * 10.5 + (24 if self.notes else 0)
        if self.y - height < FOOT + reserved - PITCH:
            self.end_page()

    # ---- what stands in a report

    def masthead(self, organ: list[str], date: str, session: list[tuple[str, bool]], language: str = "") -> None:
        self.write(123, 734, "联合国" if self.chinese else "United Nations", size=14)
        self.write(552 - self.width(self.symbol), 735, self.symbol)
        self.canvas.line(60, 727, 552, 727)
        for number, line in enumerate(organ):
            self.write(123, 705 - 22 * number, line, bold=True, size=20)
        for number, line in enumerate(["Distr.: General", date, language, "Original: English"]):
            if line:
                self.write(397, 705 - 12 * number, line)
        self.canvas.line(60, 582, 552, 582)
        self.y = 568
        for line, bold in session:
            for piece in self.wrap(line, 270, bold=bold):
                self.write(60, self.y, piece, bold=bold)
                self.y -= PITCH
        self.y -= 20

    def title(self, text: str, author: str = "") -> None:
        for line in self.wrap(text, 350, bold=True, size=14):
            self.write(LEFT, self.y, line, bold=True, size=14)
            self.y -= 15
        self.y -= 12
        if author:
            self.write(LEFT, self.y, author, bold=True, size=12)
            self.y -= 30

    def heading(self, label: str, text: str, size: float = 14) -> None:
        self._room(60)
        self.y -= 8
        lines = self.wrap(text, RIGHT - LEFT, bold=True, size=size)
        self.write(LEFT - 24, self.y, label, bold=True, size=size)
        for line in lines:
            self.write(LEFT, self.y, line, bold=True, size=size)
            self.y -= size * 1.1
        self.y -= 10

    def paragraph(
        self,
        text: str,
        number: str = "",
        notes: tuple[tuple[str, str], ...] = (),
        *,
        bold: bool = False,
        indent: float = 24,
    ) -> None:
        """Write a paragraph, on to the next page where there is no room; its notes stand where it begins."""
        self.notes += notes
        for at, line in enumerate(self.wrap(text, RIGHT - LEFT, indent, bold=bold)):
            self._room(0)
            if not at and number:
                self.write(LEFT, self.y, number, bold=bold)
            self.write(LEFT + (0 if at else indent), self.y, line, bold=bold)
            self.y -= PITCH
        self.y -= 6

    def bytes(self) -> bytes:
        self.end_page()
        self.canvas.save()
        return self.stream.getvalue()
