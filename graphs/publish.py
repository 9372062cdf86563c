"""Sending the named graphs to a SPARQL server, by the Graph Store HTTP Protocol.

One ``PUT`` a graph replaces it as a whole (https://www.w3.org/TR/sparql11-http-rdf-update/#http-put), so sending twice
does no harm. What a server has been sent is kept in ``OUT/published.json`` as a checksum a graph, written after each,
so a second run sends only what is missing or has changed, and takes away what OUT no longer has.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import (
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    OpenerDirector,
    Request,
    build_opener,
)

from graphs.aside import put_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

__all__ = ["Credentials", "PublishError", "Published", "Server", "publish"]

_STATE = "published.json"
_REMEDY = {
    401: "set UNRAPPORT_USER and UNRAPPORT_PASSWORD, or UNRAPPORT_TOKEN",
    403: "check UNRAPPORT_USER and UNRAPPORT_PASSWORD, or UNRAPPORT_TOKEN, and that they may write there",
    404: "that is no Graph Store address; with Oxigraph it ends in /store, with Fuseki in /data, with GraphDB in "
    "/rdf-graphs/service",
    405: "that address takes no graphs; the Graph Store address is often another than the one for queries",
    413: "the server takes no graphs of this size; raise its limit",
}


class PublishError(Exception):
    """A graph could not be sent; the message says which, why, and what to do."""


class Published(NamedTuple):
    """How many graphs were sent, taken away, and left as they were."""

    sent: int
    removed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who we are to the server: a user with a password, or a token; none of it is ever printed."""

    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Credentials:
        """Return what ``UNRAPPORT_USER``, ``UNRAPPORT_PASSWORD`` and ``UNRAPPORT_TOKEN`` say."""
        return cls(*(environment.get(f"UNRAPPORT_{name}", "") for name in ("USER", "PASSWORD", "TOKEN")))

    def header(self) -> dict[str, str]:
        """Return the ``Authorization`` header, if there are credentials."""
        if self.token:
            return {"Authorization": f"Bearer {self.token}"}
        if self.user:
            both = base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
            return {"Authorization": f"Basic {both}"}
        return {}


class Server:
    """A server's Graph Store; *seconds* is how long one answer may take."""

    def __init__(self, endpoint: str, credentials: Credentials, seconds: float = 300.0) -> None:
        """Raises :class:`PublishError` for an address that is none, or that holds a password."""
        try:
            parts = urlsplit(endpoint)
            usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        if not usable or not endpoint.isascii() or " " in endpoint:
            msg = f"--endpoint {endpoint}: must be an address such as http://localhost:7878/store"
            raise PublishError(msg)
        if parts.username or parts.password:
            msg = "--endpoint: others can read a password in an address; use UNRAPPORT_USER and UNRAPPORT_PASSWORD"
            raise PublishError(msg)
        self.endpoint = endpoint
        self._seconds = seconds
        self._header = credentials.header()
        self._opener = _opener(endpoint, credentials)

    def put(self, graph: str, content: bytes) -> None:
        """Replace a graph by N-Triples; raises :class:`PublishError`."""
        self._call("PUT", graph, content)

    def delete(self, graph: str) -> None:
        """Take a graph away; one that is not there is no error."""
        self._call("DELETE", graph, fine=(404,))

    def has(self, graph: str) -> bool:
        """True when the server has the graph, or cannot say: not all answer ``HEAD``."""
        return self._call("HEAD", graph, fine=(404, 405, 501)) != 404  # noqa: PLR2004 - Not Found

    def _call(self, method: str, graph: str, content: bytes | None = None, fine: tuple[int, ...] = ()) -> int:
        address = f"{self.endpoint}{'&' if '?' in self.endpoint else '?'}{urlencode({'graph': graph})}"
        request = Request(address, data=content, method=method)  # noqa: S310 - http or https, checked
        request.add_header("Accept", "application/n-triples, */*;q=0.1")
        if content is not None:
            request.add_header("Content-Type", "application/n-triples")
        for name, value in self._header.items():  # a server that sends us on must not pass them to another
            request.add_unredirected_header(name, value)
        try:
            with self._opener.open(request, timeout=self._seconds) as response:
                return int(response.status)
        except HTTPError as error:
            with error:
                if error.code in fine:
                    return error.code
                raise PublishError(self._refusal(graph, error)) from error
        except (URLError, TimeoutError, http.client.HTTPException, OSError) as error:
            reason = getattr(error, "reason", None) or error
            msg = f"{self.endpoint}: cannot be reached ({reason}); check that the server runs, then try again"
            raise PublishError(msg) from error

    def _refusal(self, graph: str, error: HTTPError) -> str:
        said = " ".join(error.read(500).decode("utf-8", "replace").split())
        words = "".join(char for char in said if char.isprintable())[:200]
        remedy = _REMEDY.get(error.code, "see the log of the server, then try again")
        why = f"{error.code} {error.reason}{f': {words}' if words else ''}"
        return f"{self.endpoint}: {graph} was refused ({why}); {remedy}"


def _opener(endpoint: str, credentials: Credentials) -> OpenerDirector:
    """Return what opens addresses; it answers a Digest challenge, as Virtuoso's."""
    passwords = HTTPPasswordMgrWithDefaultRealm()
    if credentials.user:
        passwords.add_password(None, endpoint, credentials.user, credentials.password)
    return build_opener(HTTPDigestAuthHandler(passwords))


def publish(
    out: Path,
    graphs: Iterable[tuple[str, bytes]],
    server: Server,
    *,
    again: bool = False,
    told: Callable[[str, str], None] = lambda _what, _graph: None,
) -> Published:
    """Send *graphs*, pairs of an IRI and sorted N-Triples, that *server* lacks or has otherwise; return the counts.

    With *again* all are sent. *told* is called with ``sent`` or ``removed`` and the IRI after each. Raises
    :class:`PublishError` at the first that fails; what was sent before is remembered, and not sent again.
    """
    state = _State(out / _STATE, server.endpoint)
    sent = unchanged = 0
    there = set()
    for graph, content in graphs:
        there.add(graph)
        checksum = hashlib.sha256(content).hexdigest()
        if not again and state.known.get(graph) == checksum and server.has(graph):
            unchanged += 1
            continue
        server.put(graph, content)
        state.set(graph, checksum)
        told("sent", graph)
        sent += 1
    gone = sorted(state.known.keys() - there)
    for graph in gone:
        server.delete(graph)
        state.set(graph, None)
        told("removed", graph)
    return Published(sent, len(gone), unchanged)


class _State:
    """What each server has been sent, in a file: endpoint, graph, SHA-256 of the N-Triples."""

    def __init__(self, path: Path, endpoint: str) -> None:
        self._path = path
        self._all: dict[str, dict[str, str]] = {}
        try:
            self._all = json.loads(path.read_text("utf-8"))
            self.known = self._all.setdefault(endpoint, {})
            "".join(self.known.values())  # raises TypeError where one is no text
        except FileNotFoundError:
            self.known = self._all.setdefault(endpoint, {})
        except (ValueError, TypeError, AttributeError) as error:
            msg = f"{path}: cannot be read as what was published; remove it, and everything is sent anew"
            raise PublishError(msg) from error

    def set(self, graph: str, checksum: str | None) -> None:
        """Remember that the server has *graph* so, or no more; written aside, then renamed."""
        if checksum is None:
            self.known.pop(graph, None)
        else:
            self.known[graph] = checksum
        text = json.dumps(self._all, ensure_ascii=False, indent=1, sort_keys=True)
        put_in_place({self._path: f"{text}\n".encode()})
