"""The zip package of a Word file, opened as what anybody may have made: bounded, and without entities or links."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from extract.read.errors import BrokenFileError, PasswordError, TooLongError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Package"]

_MOST_PARTS = 10_000
_MOST_BYTES = 300_000_000  # of all parts together, unpacked
_MOST_XML = 100_000_000  # of one part that is read
_AGAIN = "fetch it again, or open it and save it anew as .docx"
_HYPERLINK = "/hyperlink"
_CONTENT = ("/subDocument", "/aFChunk", "/oleObject", "/frame")
_REMOTE = re.compile(r"(?:[a-z][a-z0-9+.-]+:)?(?://|\\\\)", re.IGNORECASE)
_LOCAL = re.compile(r"file:/{3}", re.IGNORECASE)
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class Package:
    """The parts of a Word file, by name; only those that are asked for are unpacked."""

    def __init__(self, data: bytes) -> None:
        """Look at the directory of the package; raises a :class:`~extract.read.errors.ReadError`."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            msg = f"the Word file is damaged or cut off ({error}); {_AGAIN}"
            raise BrokenFileError(msg) from error
        infos = self._zip.infolist()
        if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _MOST_BYTES:
            msg = (
                f"the Word file unpacks to more than {_MOST_BYTES // 1_000_000} MB, as a zip bomb does; "
                "if it is a report, save it without its pictures"
            )
            raise TooLongError(msg)
        if any(info.flag_bits & 1 for info in infos):
            msg = "the Word file is locked by a password; save it without one"
            raise PasswordError(msg)
        self._names = {info.filename.replace("\\", "/"): info for info in infos}

    def __contains__(self, name: str) -> bool:
        """Return whether there is a part of this name."""
        return name in self._names

    def xml(self, name: str) -> _Element | None:
        """Return the root of the part *name*, ``None`` where there is none."""
        from lxml import etree

        info = self._names.get(name)
        if info is None:
            return None
        data = self._unpack(info)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or "<!DOCTYPE".encode("utf-16-le") in data:
            msg = (
                f"the Word file declares entities in {name}, which no word processor does and which may point outside "
                "the file; open it and save it anew as .docx"
            )
            raise BrokenFileError(msg)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            msg = f"the Word file is damaged ({name}: {error.msg}); {_AGAIN}"
            raise BrokenFileError(msg) from error

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as part:
                data = part.read(_MOST_XML + 1)  # the size in the directory may lie
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError) as error:
            msg = f"the Word file is damaged ({info.filename}: {error}); {_AGAIN}"
            raise BrokenFileError(msg) from error
        if len(data) > _MOST_XML:
            msg = (
                f"{info.filename} in the Word file unpacks to more than {_MOST_XML // 1_000_000} MB, as a zip bomb does"
            )
            msg += "; if it is a report, split it"
            raise TooLongError(msg)
        return data

    def check_links(self) -> None:
        """Refuse a package whose text, pictures or template lie elsewhere; links that a reader follows are no harm."""
        for name in self._names:
            if not name.endswith(".rels"):
                continue
            root = self.xml(name)
            for relation in root.iter(_RELATION) if root is not None else ():
                kind, target = relation.get("Type", ""), relation.get("Target", "")
                if relation.get("TargetMode") != "External" or kind.endswith(_HYPERLINK):
                    continue
                if kind.endswith(_CONTENT) or (_REMOTE.match(target) and not _LOCAL.match(target)):
                    msg = (
                        f"the Word file takes a part ({kind.rpartition('/')[2]}) from {target[:80]}, which is "
                        "not fetched; open it, break its links (File, Info, Edit Links to Files), and save it"
                    )
                    raise BrokenFileError(msg)
