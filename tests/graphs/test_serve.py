"""The endpoint: a real server, a real client, and guests with bad manners."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode, urlsplit

import pyoxigraph as ox
import pytest
from rdflib import Graph
from SPARQLWrapper import (
    CSV,
    GET,
    JSON,
    JSONLD,
    POST,
    POSTDIRECTLY,
    RDFXML,
    TSV,
    TURTLE,
    URLENCODED,
    XML,
    SPARQLWrapper,
)

from graphs.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECONDS = 2
EX = "http://example.org/"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
#: 300 statements: four of them side by side are eight thousand million rows.
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
GREEDY = "SELECT DISTINCT ?a ?d ?g ?j WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l"


class Reply(NamedTuple):
    """What a server answered."""

    status: int
    headers: dict[str, str]
    text: str


def store(out: Path) -> Path:
    """Put 300 statements in two named graphs into the store of the folder *out*."""
    inside = ox.Store(str(out / "store"))
    node = ox.NamedNode
    inside.extend(
        ox.Quad(node(f"{EX}s{n}"), node(f"{EX}p"), ox.Literal(f"妇女署 {n}", language="zh"), node(f"{EX}g{n % 2}"))
        for n in range(300)
    )
    inside.flush()
    (out / "network.html").write_text("<!DOCTYPE html><title>网络</title>", "utf-8")
    (out / "graph.ttl").write_text("<http://example.org/妇女署> a <http://example.org/Body> .\n", "utf-8")
    return out


@contextmanager
def serving(out: Path, *arguments: str) -> Iterator[str]:
    """Run ``unrapport serve``; give its address; end it."""
    command = [sys.executable, "-m", "graphs.cli", "serve", str(out), "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[1]
        finally:
            process.terminate()
            process.wait(10)
    assert not list(out.glob(".reading-*")), "the snapshot is gone"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    out = store(tmp_path_factory.mktemp("served"))
    with serving(out, "--timeout", str(SECONDS), "--rows", "1000") as found:
        yield found


def call(address: str, method: str = "GET", path: str = "/sparql", body: bytes | None = None, **headers: str) -> Reply:
    """Send one request as it is, with nothing a client would put right."""
    where = urlsplit(address)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=30)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return Reply(
            response.status, {name.lower(): value for name, value in response.getheaders()}, response.read().decode()
        )
    finally:
        connection.close()


def ask(address: str, query: str, accept: str = "text/csv") -> Reply:
    return call(address, "POST", body=query.encode(), Content_Type="application/sparql-query", Accept=accept)


def wrapper(address: str, query: str, form: str, method: str = GET, how: str = URLENCODED) -> SPARQLWrapper:
    client = SPARQLWrapper(f"{address}sparql")
    client.setQuery(query)
    client.setReturnFormat(form)
    client.setMethod(method)
    client.setRequestMethod(how)
    return client


# ---- a client ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "how"), [(GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)])
def test_a_client_asks_by_get_and_both_kinds_of_post(address: str, method: str, how: str) -> None:
    query = 'SELECT ?s WHERE { ?s ?p "妇女署 7"@zh FILTER("100%25+" != "") }'
    found = wrapper(address, query, JSON, method, how).queryAndConvert()
    assert [row["s"]["value"] for row in found["results"]["bindings"]] == [f"{EX}s7"]


@pytest.mark.parametrize("form", [JSON, XML, CSV, TSV])
def test_a_table_comes_in_every_format_of_results(address: str, form: str) -> None:
    found = wrapper(address, COUNT, form).query().convert()
    text = {
        JSON: lambda: found["results"]["bindings"][0]["n"]["value"],
        XML: lambda: found.getElementsByTagName("literal")[0].firstChild.data,
        CSV: lambda: found.decode().split()[1],
        TSV: lambda: found.decode().split()[1],
    }[form]()
    assert text == "300"


@pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
)  # SPARQLWrapper 2.0.0 still uses it
@pytest.mark.parametrize("form", [TURTLE, RDFXML, JSONLD])
def test_a_graph_comes_in_every_format_of_graphs(address: str, form: str) -> None:
    found = wrapper(address, f"CONSTRUCT WHERE {{ <{EX}s1> ?p ?o }}", form).query().convert()
    graph = found if isinstance(found, Graph) else Graph().parse(data=found, format="turtle")
    assert [str(value) for value in graph.objects()] == ["妇女署 1"]


def test_yes_and_no(address: str) -> None:
    assert wrapper(address, "ASK { ?s ?p ?o }", JSON).queryAndConvert()["boolean"] is True
    assert json.loads(ask(address, "ASK { ?s ?s ?s }").text)["boolean"] is False, "CSV has no form for it"


def test_the_graphs_of_the_protocol_narrow_the_dataset(address: str) -> None:
    client = wrapper(address, COUNT, JSON)
    client.addDefaultGraph(f"{EX}g0")
    assert client.queryAndConvert()["results"]["bindings"][0]["n"]["value"] == "150"
    client = wrapper(address, "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }", JSON)
    client.addNamedGraph(f"{EX}g1")
    assert [row["g"]["value"] for row in client.queryAndConvert()["results"]["bindings"]] == [f"{EX}g1"]
    narrowed = COUNT.replace("WHERE", f"FROM <{EX}g1> WHERE")
    assert ask(address, narrowed).text.split() == ["n", "150"]


@pytest.mark.parametrize(
    "query",
    [
        'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o FILTER(?o != " FROM <http://example.org/g1> ") }',
        "SELECT (COUNT(*) AS ?n) # FROM <http://example.org/g1>\nWHERE { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) WHERE { ?from ?p ?o OPTIONAL { ?from <http://example.org/x> ?from } }",
        "PREFIX from: <http://example.org/> SELECT (COUNT(*) AS ?n) WHERE { ?s from:p ?o }",
    ],
)
def test_the_word_from_elsewhere_narrows_nothing(address: str, query: str) -> None:
    assert ask(address, query).text.split() == ["n", "300"]


def test_fifty_ask_at_once(address: str) -> None:
    with ThreadPoolExecutor(50) as guests:
        texts = list(guests.map(lambda _: ask(address, COUNT).text.split(), range(50)))
    assert texts == [["n", "300"]] * 50


def test_who_asks_for_nothing_gets_the_description_and_a_browser_the_editor(address: str) -> None:
    described = call(address, Accept="text/turtle")
    assert "SPARQL11Query" in {str(value).rpartition("#")[2] for value in Graph().parse(data=described.text).objects()}
    page = call(address, Accept="text/html,*/*;q=0.8")
    assert page.status == 200
    assert "<title>Ask the graph" in page.text


def test_page_and_turtle_are_at_the_same_address(address: str) -> None:
    page, turtle = call(address, path="/"), call(address, path="/graph.ttl")
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "网络" in page.text
    assert turtle.headers["content-type"] == "text/turtle; charset=utf-8"
    assert len(Graph().parse(data=turtle.text, format="turtle")) == 1


# ---- what must not work --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", [ENDLESS, GREEDY, f"{ENDLESS} # ".replace("COUNT(*)", "SUM(STRLEN(STR(?c)))")])
def test_a_query_that_would_never_end_is_stopped_and_the_others_are_answered(address: str, query: str) -> None:
    with ThreadPoolExecutor(2) as guests:
        endless = guests.submit(ask, address, query)
        time.sleep(0.2)
        assert ask(address, COUNT).text.split() == ["n", "300"]
        assert not endless.done(), "the others were answered while it ran"
        reply = endless.result()
    assert reply.status == 503
    assert "stopped" in reply.text


def test_a_guest_who_hangs_up_frees_the_worker(tmp_path: Path) -> None:
    with serving(store(tmp_path), "--timeout", "60") as address:
        where = urlsplit(address)
        for _ in range(20):  # more than there are workers
            with socket.create_connection((where.hostname, where.port)) as guest:
                guest.sendall(
                    f"GET /sparql?{urlencode({'query': ENDLESS})} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
                )
                time.sleep(0.02)
        assert ask(address, COUNT).text.split() == ["n", "300"]


def test_an_answer_that_is_too_long_is_refused_and_not_cut(address: str) -> None:
    assert ask(address, "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } LIMIT 1000").text.count("\n") == 1001
    for accept in ("text/csv", "application/json", "text/tab-separated-values", "application/sparql-results+xml"):
        reply = ask(address, "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } LIMIT 1001", accept)
        assert (reply.status, "LIMIT" in reply.text) == (403, True)
    assert ask(address, "CONSTRUCT { ?a ?e ?f } WHERE { ?a ?b ?c . ?d ?e ?f }", "text/turtle").status == 403


@pytest.mark.parametrize(
    "update", [f"INSERT DATA {{ <{EX}a> <{EX}b> 1 }}", "DROP ALL", "LOAD <file:///etc/passwd>", "CLEAR ALL"]
)
def test_updates_are_refused_and_change_nothing(address: str, update: str) -> None:
    form = urlencode({"update": update}).encode()
    assert ask(address, update).status == 400
    assert call(address, "POST", body=update.encode(), Content_Type="application/sparql-update").status == 403
    assert call(address, "POST", body=form, Content_Type="application/x-www-form-urlencoded").status == 403
    assert call(address, path=f"/sparql?{urlencode({'update': update})}").status == 403
    assert ask(address, COUNT).text.split() == ["n", "300"]


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """A port of this machine, and what anybody sent to it."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    guest, _ = server.accept()
                except OSError:
                    return
                heard.append(guest.recv(100))
                guest.close()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


@pytest.mark.parametrize(
    "query",
    [
        "ASK {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
        "ASK {{ sErViCe SILENT <{0}> {{ ?s ?p ?o }} }}",
        "ASK {{ SERVICE # a comment\n <{0}> {{ ?s ?p ?o }} }}",
        "PREFIX x: <{0}> ASK {{ SERVICEx:y{{ ?s ?p ?o }} }}",
        "PREFIX : <{0}> ASK {{ SERVICE SILENT: {{ ?s ?p ?o }} }}",
        "BASE <{0}> PREFIX 机构: <> ASK {{ SERVICE 机构: {{ ?s ?p ?o }} }}",
        "ASK {{ VALUES ?x {{ <{0}> }} SERVICE ?x {{ ?s ?p ?o }} }}",
        'ASK {{ ?s ?p "#"SERVICE<{0}>{{ ?s ?p ?o }} }}',
        "SELECT ?s ?p ?o FROM <{0}> FROM NAMED <{0}> WHERE {{ ?s ?p ?o }}",
    ],
)
def test_no_query_makes_the_server_ask_another(address: str, listener: tuple[int, list[bytes]], query: str) -> None:
    port, heard = listener
    reply = ask(address, query.format(f"http://127.0.0.1:{port}/"))
    assert heard == []
    assert reply.status == 403 or reply.text.split() == ["s,p,o"]


def test_the_words_civil_service_are_no_service_clause(address: str) -> None:
    reply = ask(address, 'SELECT ?s WHERE { ?s ?p ?o FILTER(CONTAINS(STR(?o), "civil service") || ?o = "SERVICE") }')
    assert reply.status == 200


@pytest.mark.parametrize(
    ("status", "what"),
    [
        (400, {"body": b"SELECT ?x WHERE {", "Content_Type": "application/sparql-query"}),
        (400, {"body": b"\xff\xfe", "Content_Type": "application/sparql-query"}),
        (400, {"body": b"query=ASK{}&query=ASK{}", "Content_Type": "application/x-www-form-urlencoded"}),
        (400, {"body": b"nothing=1", "Content_Type": "application/x-www-form-urlencoded"}),
        (400, {"body": b"&".join([b"a=b"] * 5000), "Content_Type": "application/x-www-form-urlencoded"}),
        (400, {"path": f"/sparql?default-graph-uri=no%20iri&{urlencode({'query': COUNT})}", "method": "GET"}),
        (413, {"body": b"#" * 1_100_000, "Content_Type": "application/sparql-query"}),
        (415, {"body": b"ASK {}", "Content_Type": "text/plain"}),
        (405, {"method": "DELETE"}),
        (405, {"method": "PUT", "body": b"x"}),
        (404, {"method": "GET", "path": "/web/../serve.py"}),
        (404, {"method": "GET", "path": "/web/%2e%2e/serve.py"}),
        (404, {"method": "GET", "path": "/store"}),
        (400, {"method": "GET", "Host": "evil.example"}),
    ],
)
def test_what_cannot_be_answered_gets_the_status_that_says_why(address: str, status: int, what: dict) -> None:
    assert call(address, **{"method": "POST", **what}).status == status


def test_a_syntax_error_names_line_and_column_and_what_is_unexpected(address: str) -> None:
    assert ask(address, "SELECT *\nWHERE }").text == (
        "This is no SPARQL query: syntax error in line 2, column 7: cannot be read from here on: }; expected {\nWHERE }\n      ^\n"
    )
    assert ask(address, "SELECT * { ?x a nobody:Body }").text.startswith(
        "This is no SPARQL query: syntax error in line 1, column 28: the prefix nobody: is not declared\n"
    )


def test_an_update_sent_as_a_query_is_told_apart_from_a_syntax_error(address: str) -> None:
    assert ask(address, "PREFIX a: <a:> DROP ALL").text == (
        "This is no SPARQL query: DROP is an update, and this server only reads.\n"
    )


def test_headers_tell_the_browser_to_be_careful_and_share_with_nobody(address: str) -> None:
    for path in ("/", "/sparql", "/graph.ttl", "/web/editor.js", "/nowhere"):
        headers = call(address, path=path, Origin="http://elsewhere.example").headers
        assert headers["x-content-type-options"] == "nosniff", path
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "access-control-allow-origin" not in headers
    policy = call(address, Accept="text/html").headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self';" in policy


def test_pages_of_another_origin_may_ask_when_the_user_says_so(tmp_path: Path) -> None:
    with serving(store(tmp_path), "--cors", "https://atlas.example") as address:
        friend = call(address, path="/sparql?query=ASK%7B%7D", Origin="https://atlas.example").headers
        stranger = call(address, path="/sparql?query=ASK%7B%7D", Origin="https://evil.example").headers
    assert friend["access-control-allow-origin"] == "https://atlas.example"
    assert stranger.get("access-control-allow-origin") in {None, "https://atlas.example"}


@pytest.mark.parametrize("accept", ["", "nonsense", "text/html", "a/b;q=x, */*;q=0.1", "image/png", "*/*"])
def test_an_accept_header_of_any_kind_gets_an_answer(address: str, accept: str) -> None:
    reply = ask(address, COUNT, accept)
    assert (reply.status, reply.headers["content-type"]) == (200, "application/sparql-results+json")


def test_what_is_built_meanwhile_is_served(tmp_path: Path) -> None:
    with serving(store(tmp_path)) as address:
        assert ask(address, COUNT).text.split() == ["n", "300"]
        inside = ox.Store(str(tmp_path / "store"))
        inside.add(ox.Quad(ox.NamedNode(EX), ox.NamedNode(EX), ox.NamedNode(EX), ox.NamedNode(f"{EX}new")))
        inside.flush()
        (tmp_path / "aside").write_text("", "utf-8")
        (tmp_path / "aside").replace(tmp_path / "graph.ttl")
        assert ask(address, COUNT).text.split() == ["n", "301"]


def test_the_server_stops_at_once_though_a_query_never_ends(tmp_path: Path) -> None:
    with serving(store(tmp_path), "--timeout", "600") as address:
        where = urlsplit(address)
        with socket.create_connection((where.hostname, where.port)) as guest:
            guest.sendall(f"GET /sparql?{urlencode({'query': ENDLESS})} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            ask(address, "ASK {}")


# ---- starting ------------------------------------------------------------------------------------------------------


def started(*arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "graphs.cli", "serve", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


def test_a_folder_without_a_store_and_a_port_in_use_are_named(tmp_path: Path) -> None:
    status, message = started(str(tmp_path / "nowhere"), "--port", "0")
    assert (status, "nowhere" in message, "build" in message) == (2, True, True)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, message = started(str(store(tmp_path)), "--port", port)
    remedy = "choose another with --port, or any that is free with --port 0"
    assert (status, message) == (2, f"unrapport: 127.0.0.1:{port}: Address already in use; {remedy}\n")


def test_a_package_that_is_missing_is_named_with_what_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "starlette", None)
    monkeypatch.delitem(sys.modules, "graphs.serve", raising=False)
    monkeypatch.delitem(sys.modules, "starlette.applications", raising=False)
    assert main(["serve", str(tmp_path)]) == 2
    assert "in the folder of unrapport's source: pip install '.[serve]'\n" in capsys.readouterr().err
