"""Publishing: to a real Oxigraph server, again and again, and to servers that refuse."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from urllib.request import Request, urlopen

import pyoxigraph as ox
import pytest

from graphs.cli import main
from graphs.publish import Credentials, Published, PublishError, Server, publish
from graphs.store import open_store
from tests.graphs.factories import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Oxigraph's own server, as the package `oxigraph` installs it beside Python.
OXIGRAPH = Path(sys.executable).with_name("oxigraph")
REPORTS = {
    f"https://w3id.org/unrapport/id/report/A/{n}/妇女署": f'<http://example.org/s{n}> <http://example.org/p> "报告 {n}" .\n'.encode()
    for n in range(5)
}
NOBODY = Credentials()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def oxigraph(port: int, *arguments: str) -> Iterator[str]:
    """Run an Oxigraph server; give the address of its Graph Store; end it."""
    command = [str(OXIGRAPH), "serve", "--bind", f"127.0.0.1:{port}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(200):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/store"
        finally:
            process.terminate()
            process.wait(10)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with oxigraph(free_port()) as address:
        yield address


@pytest.fixture(autouse=True)
def _emptied(request: pytest.FixtureRequest) -> None:
    if "endpoint" in request.fixturenames:
        urlopen(Request(request.getfixturevalue("endpoint"), method="DELETE"), timeout=10).close()  # noqa: S310


def held(endpoint: str) -> set[str]:
    """Return the lines of N-Quads that the server holds."""
    request = Request(endpoint, headers={"Accept": "application/n-quads"})  # noqa: S310
    with urlopen(request, timeout=10) as response:  # noqa: S310
        return set(response.read().decode().splitlines())


def lines(graphs: dict[str, bytes]) -> set[str]:
    return {content.decode().replace(" .\n", f" <{iri}> .") for iri, content in graphs.items()}


def send(out: Path, endpoint: str, graphs: dict[str, bytes] = REPORTS, **how: object) -> Published:
    return publish(out, graphs.items(), Server(endpoint, NOBODY), **how)  # type: ignore[arg-type]


def test_the_server_holds_what_was_sent(tmp_path: Path, endpoint: str) -> None:
    assert send(tmp_path, endpoint) == Published(5, 0, 0)
    assert held(endpoint) == lines(REPORTS)


def test_a_second_run_sends_only_what_has_changed_and_takes_away_what_is_gone(tmp_path: Path, endpoint: str) -> None:
    send(tmp_path, endpoint)
    assert send(tmp_path, endpoint) == Published(0, 0, 5)
    first, second, *others = REPORTS
    changed = {second: REPORTS[first], **{iri: REPORTS[iri] for iri in others}}
    assert send(tmp_path, endpoint, changed) == Published(1, 1, 3)
    assert held(endpoint) == lines(changed)


def test_graphs_of_others_on_the_server_are_left_alone(tmp_path: Path, endpoint: str) -> None:
    theirs = f"{endpoint}?graph=http%3A%2F%2Fexample.org%2Ftheirs"
    content, headers = b"<http://a.example/> <http://a.example/> 1 .", {"Content-Type": "text/turtle"}
    request = Request(theirs, content, headers, method="PUT")  # noqa: S310
    urlopen(request, timeout=10).close()  # noqa: S310
    send(tmp_path, endpoint)
    send(tmp_path, endpoint, {})
    assert len(held(endpoint)) == 1


def test_what_a_server_has_lost_is_sent_again(tmp_path: Path, endpoint: str) -> None:
    send(tmp_path, endpoint)
    urlopen(Request(endpoint, method="DELETE"), timeout=10).close()  # noqa: S310
    assert send(tmp_path, endpoint) == Published(5, 0, 0)
    assert send(tmp_path, endpoint, again=True) == Published(5, 0, 0)


def test_after_a_failure_only_what_is_missing_is_sent(tmp_path: Path) -> None:
    port = free_port()
    data = str(tmp_path / "server")

    def until_the_server_falls() -> Iterator[tuple[str, bytes]]:
        with oxigraph(port, "--location", data):
            yield from list(REPORTS.items())[:2]
        yield from list(REPORTS.items())[2:]

    address = f"http://127.0.0.1:{port}/store"
    with pytest.raises(PublishError, match=r"cannot be reached.*check that the server runs"):
        publish(tmp_path, until_the_server_falls(), Server(address, NOBODY))
    with oxigraph(port, "--location", data):
        assert send(tmp_path, address) == Published(3, 0, 2)
        assert held(address) == lines(REPORTS)


def test_two_servers_are_remembered_apart(tmp_path: Path, endpoint: str) -> None:
    send(tmp_path, endpoint)
    assert send(tmp_path, endpoint.replace("127.0.0.1", "localhost")) == Published(5, 0, 0)


class _Guarded(BaseHTTPRequestHandler):
    """A server that wants credentials, or fails as it is told to."""

    status: ClassVar[int] = 0
    seen: ClassVar[list[tuple[str, str | None]]] = []

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        given = self.headers.get("Authorization")
        self.seen.append((self.command, given))
        status = self.status or (204 if given in {"Basic YW5hbHlzdDpwOnfDtg==", "Bearer t0k3n"} else 401)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", f"http://localhost:{self.server.server_port}/elsewhere")
        body = b"" if status == 204 else "\x1b[31mno\x07 way\n<b>妇女署".encode()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_PUT = do_DELETE = do_HEAD = do_GET = _answer  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def guarded() -> Iterator[str]:
    _Guarded.status, _Guarded.seen[:] = 0, []
    with ThreadingHTTPServer(("127.0.0.1", 0), _Guarded) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/store"
        server.shutdown()


def test_credentials_come_from_the_environment(tmp_path: Path, guarded: str) -> None:
    for environment in (
        {"UNRAPPORT_USER": "analyst", "UNRAPPORT_PASSWORD": "p:wö"},
        {"UNRAPPORT_TOKEN": "t0k3n"},
    ):
        credentials = Credentials.from_environment(environment)
        assert publish(tmp_path, REPORTS.items(), Server(guarded, credentials), again=True).sent == 5
        assert "p:wö" not in repr(credentials)
        assert "t0k3n" not in repr(credentials)


def test_a_server_that_sends_elsewhere_does_not_get_the_credentials_there(tmp_path: Path, guarded: str) -> None:
    server = Server(guarded, Credentials(token="t0k3n"))  # noqa: S106
    publish(tmp_path, REPORTS.items(), server)
    _Guarded.status, _Guarded.seen[:] = 302, []
    with pytest.raises(PublishError):
        publish(tmp_path, REPORTS.items(), server)
    assert {given for _, given in _Guarded.seen[1:]} <= {None, "Bearer t0k3n"}
    assert ("HEAD", None) in _Guarded.seen or ("GET", None) in _Guarded.seen


@pytest.mark.parametrize(
    ("status", "remedy"),
    [
        (401, "UNRAPPORT_USER"),
        (403, "UNRAPPORT_TOKEN"),
        (404, "/store"),
        (405, "another"),
        (413, "limit"),
        (500, "log"),
        (302, "log"),
    ],
)
def test_a_refusal_names_the_graph_the_status_and_the_remedy(
    tmp_path: Path, guarded: str, status: int, remedy: str
) -> None:
    _Guarded.status = status
    with pytest.raises(PublishError, match=f"report/A/0/妇女署.*{status}.*{remedy}") as caught:
        send(tmp_path, guarded)
    assert not set("\x1b\x07\n") & set(str(caught.value)), "what a server says must not steer the terminal"
    assert not (tmp_path / "published.json").exists()


@pytest.mark.parametrize(
    "text",
    [
        "localhost:7878",
        "ftp://localhost/store",
        "file:///etc/passwd",
        "http://",
        "http://localhost:99999/",
        "http://[",
        "http://a b/",
        "",
    ],
)
def test_what_is_no_address_is_said_at_once(text: str) -> None:
    with pytest.raises(PublishError, match="must be an address"):
        Server(text, NOBODY)


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(PublishError, match="UNRAPPORT_PASSWORD") as caught:
        Server("http://analyst:secret@localhost/store", NOBODY)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("text", ["{", "[]", '{"x": 1}', '{"http://127.0.0.1:1/store": {"a": 5}}', "null"])
def test_a_damaged_memory_is_named_with_the_remedy(tmp_path: Path, text: str) -> None:
    (tmp_path / "published.json").write_text(text, "utf-8")
    with pytest.raises(PublishError, match=r"published\.json.*remove it|cannot be reached"):
        send(tmp_path, "http://127.0.0.1:1/store")


def test_the_command_sends_a_graph_for_each_report_and_one_for_entities(
    tmp_path: Path, endpoint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path)
    assert main(["build", str(SAMPLES["en"]), str(SAMPLES["zh"]), "-o", out, "--quiet"]) == 0
    assert main(["publish", out, "--endpoint", endpoint]) == 0
    with open_store(tmp_path) as store:
        there = {
            line.decode() for line in (ox.serialize(store.quads(), format=ox.RdfFormat.N_QUADS) or b"").splitlines()
        }
        report = next(row.name for row in store.reports() if row.language == "zh")
    assert held(endpoint) == there
    assert main(["publish", out, "--endpoint", endpoint]) == 0
    assert main(["remove", out, report, "--quiet"]) == 0
    assert main(["publish", out, "--endpoint", endpoint]) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Graphs")]
    assert said == [
        "Graphs: 3 sent, 0 removed, 0 already there",
        "Graphs: 0 sent, 0 removed, 3 already there",
        "Graphs: 1 sent, 1 removed, 1 already there",
    ]
    assert main(["publish", out, "--endpoint", "http://127.0.0.1:1/store"]) == 2
    assert "check that the server runs" in capsys.readouterr().err


class _Digest(_Guarded):
    """A server that wants a digest, as Virtuoso does."""

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        given = self.headers.get("Authorization", "")
        self.seen.append((self.command, given))
        right = given.startswith("Digest ") and 'username="dba"' in given and 'uri="/store?graph=' in given
        self.send_response(201 if right else 401)
        if not right:
            self.send_header("WWW-Authenticate", 'Digest realm="SPARQL", nonce="6e1d", qop="auth", algorithm=MD5')
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_PUT = _answer  # noqa: N815


def test_a_server_that_wants_a_digest_gets_one(tmp_path: Path) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Digest) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}/store"
        assert publish(tmp_path, REPORTS.items(), Server(address, Credentials("dba", "dba"))).sent == 5
        server.shutdown()
