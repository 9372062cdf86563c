"""PDF with a text layer: the words come from PDFium, the structure from where they stand on the page.

Why pypdfium2: on the four real reports of ``../shared`` PDFium, pdfminer.six and pdfplumber find the same letters, but
(see ``docs`` below).
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
