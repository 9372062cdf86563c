"""Minting IRIs from identity alone.

Two machines that never met mint the same IRI for the same thing, so reports merge by union. Nothing here reads a
clock, a random number or a counter.
"""

from __future__ import annotations

import hashlib
import unicodedata

__all__ = [
    "ID",
    "KIND",
    "ONTOLOGY",
    "STATUS",
    "char_fragment",
    "encode",
    "entity",
    "normalize_name",
    "report",
    "report_id_from_text",
]

ONTOLOGY = "https://w3id.org/unrapport/ontology#"
ID = "https://w3id.org/unrapport/id/"
KIND = "https://w3id.org/unrapport/kind/"
STATUS = "https://w3id.org/unrapport/status/"

# RFC 3987 section 2.2: the characters of an isegment that need no encoding, less the apostrophe,
# which some Turtle and SPARQL writers of the wild still get wrong.
_SEGMENT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*+,;=:@/")


def _is_letter_or_digit(char: str) -> bool:
    """True for a letter, mark or digit that RFC 3987 admits as ``ucschar`` in every plane we meet."""
    code = ord(char)
    planes = 0x10000 <= code < 0xE0000 or code >= 0xE1000  # the tags and selectors of plane 14 are left out
    in_ucschar = 0xA0 <= code <= 0xD7FF or 0xF900 <= code <= 0xFDCF or 0xFDF0 <= code <= 0xFFEF or planes
    return in_ucschar and unicodedata.category(char)[0] in "LMN"


def _utf8(text: str) -> bytes:
    """Return *text* in UTF-8, lone surrogates as U+FFFD."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text).encode()


def encode(local: str) -> str:
    """Return *local* as a valid IRI path: Unicode letters stay readable, everything else is percent-encoded.

    Lone surrogates, which UTF-8 cannot encode, become U+FFFD first.
    """
    # a segment of dots alone would be resolved away (RFC 3986, section 5.2.4); names never hold the one-dot leader,
    # since it is folded to a dot
    safe = "/".join(
        segment.replace(".", "\u2024") if segment in {".", ".."} else segment for segment in local.split("/")
    )
    normal = unicodedata.normalize("NFC", safe)
    return "".join(
        char if char in _SEGMENT or _is_letter_or_digit(char) else "".join(f"%{byte:02X}" for byte in _utf8(char))
        for char in normal
    )


def entity(path: str) -> str:
    """Return the IRI of an entity from its path, such as ``body/UN-Women`` or ``time/2011-02-16/2011-02-18``."""
    # a dot at the end is legal in an IRI, but rdflib cannot read the Turtle name that other writers make of it
    encoded = encode(path)
    return ID + (f"{encoded[:-1]}%2E" if encoded.endswith(".") else encoded)


def normalize_name(name: str) -> str:
    """Return the key of a name that no authority entry knows: width, case and spacing folded.

    Spaces between words become hyphens; quotation and title marks are dropped, since reports set them at will.
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    kept = "".join(" " if char in "\"'“”‘’«»《》〈〉「」" else char for char in folded)
    return "-".join(kept.split())


def report_id_from_text(text: str) -> str:
    """Return the identifier of a report that has no symbol: a hash of its characters."""
    digest = hashlib.sha256(_utf8(text)).hexdigest()
    return f"text-{digest[:16]}"


def report(identifier: str, language: str) -> str:
    """Return the IRI of a report in one language, ``id:report/<symbol>/<language>``."""
    return entity(f"report/{identifier}/{language}")


def char_fragment(start: int, end: int) -> str:
    """Return the RFC 5147 fragment of the characters *start* to *end*, offsets in code points from 0."""
    return f"char={start},{end}"
