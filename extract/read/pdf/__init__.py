"""PDF with a text layer: the words come from PDFium, the structure from where they stand on the page.

Why pypdfium2 (BSD/Apache): on the four real reports of ``../shared`` (69 pages) PDFium, pdfminer.six and pdfplumber
(both MIT) find the same characters to the last one. PDFium needs 0.3 s for them, pdfminer.six 12 s and pdfplumber,
which is built on it, 18 s. pdfminer.six takes the kerning of Word for spaces in 42 places ("sixty -ninth"), PDFium in
3, which are mended here. PyMuPDF is AGPL. The library is C++, so it runs in a process of its own (``worker.py``) with a
limit of time and memory.

The steps: ``worker`` words and strokes · ``lines`` words that stand on one line · ``furniture`` running heads and feet
out · ``regions`` masthead, footnotes, columns, tables (``gutters``) · ``flow`` paragraphs · ``hyphen`` joining lines ·
``document`` all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.read.pdf.document import compose
from extract.read.pdf.process import read_words

if TYPE_CHECKING:
    from extract.read.reading import Reading

__all__ = ["read_pdf"]


def read_pdf(data: bytes, limit: int) -> Reading:
    """Return what the PDF *data* says, at most *limit* characters; raises a ``ReadError``."""
    pages, metadata = read_words(data, limit)
    return compose(pages, metadata)
