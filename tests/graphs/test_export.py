"""Exports: every file read back by other programs, the same bytes each time, and nothing that bites."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import networkx as nx
import pyoxigraph as ox
import pytest
from rdflib import Dataset, Graph, Literal

from graphs import exchange, export, records
from graphs.build import report_graph
from graphs.cli import main
from graphs.entities import ENTITIES
from graphs.network import aggregate, collaborations
from graphs.store import open_store
from ontology.terms import NIF, UNR
from tests.graphs.factories import HOSTILE, SAMPLES, collaboration, known_to_nobody, report
from tests.graphs.stores import build_store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# rdflib 7.6's own parsers of datasets use what it deprecates
pytestmark = [
    pytest.mark.filterwarnings("ignore:Dataset.default_context is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning"),
]

RDFLIB = {"ttl": "turtle", "trig": "trig", "nt": "nt", "nq": "nquads", "rdfxml": "xml", "jsonld": "json-ld"}
QUADS = {"trig", "nq", "jsonld"}
NETWORK = {"graphml": "read_graphml", "gexf": "read_gexf"}
EX = "https://w3id.org/unrapport/id/"
#: What XML cannot hold, what XML would change, what would end a literal, and what a spreadsheet would run.
NASTY = f"form\x0cfeed \x01 \r\n\t \ufffe {HOSTILE} 妇女署 \U0001f600"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of both sample reports."""
    folder = tmp_path_factory.mktemp("exported")
    assert main(["build", *map(str, SAMPLES.values()), "-o", str(folder), "--quiet"]) == 0
    return folder


@pytest.fixture(scope="module")
def quads(out: Path) -> list[ox.Quad]:
    with open_store(out) as store:
        return list(store.quads())


def nasty(text: str = NASTY) -> list[ox.Quad]:
    """Return statements about a collaboration between two bodies, one of which has a name one would not wish for."""
    node = ox.NamedNode
    report, record, sentence = (node(f"{EX}report/A/1/zh{end}") for end in ("", "#c1", "#char=0,9"))
    one, other = node(f"{EX}body/one"), node(f"{EX}body/other")
    kind = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    label = node("http://www.w3.org/2004/02/skos/core#prefLabel")

    def unr(name: str) -> ox.NamedNode:
        return node(str(UNR[name]))

    number = node("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")
    own = [
        (report, kind, unr("Report")),
        (record, kind, unr("Collaboration")),
        (record, unr("participant"), one),
        (record, unr("participant"), other),
        (record, unr("status"), node("https://w3id.org/unrapport/status/planned")),
        (record, unr("kind"), node("https://w3id.org/unrapport/kind/event")),
        (record, unr("evidence"), sentence),
        (sentence, kind, node(str(NIF.Sentence))),
        (sentence, node(str(NIF.beginIndex)), ox.Literal("0", datatype=number)),
        (sentence, node(str(NIF.endIndex)), ox.Literal("9", datatype=number)),
        (sentence, node(str(NIF.anchorOf)), ox.Literal(text, language="zh")),
    ]
    of_entities = [
        (one, kind, unr("Body")),
        (one, label, ox.Literal(text, language="zh")),
        (other, kind, unr("Body")),
        (other, label, ox.Literal("=HYPERLINK(1)", language="zh")),
    ]
    return [
        *(ox.Quad(*triple, report) for triple in own),
        *(ox.Quad(*triple, node(str(ENTITIES))) for triple in of_entities),
    ]


def by_oxigraph(content: bytes, name: str) -> set[ox.Quad]:
    return set(ox.parse(content, format=export.FORMATS[name]))


def by_rdflib(content: bytes, name: str) -> set[tuple[str, ...]]:
    """Return what rdflib reads, as text: it normalizes the spelling of numbers on request only, and never names."""
    found = Dataset() if name in QUADS else Graph()
    found.parse(data=content, format=RDFLIB[name])
    rows = found.quads() if isinstance(found, Dataset) else ((*triple, None) for triple in found)
    return {tuple(_text(term) for term in row) for row in rows}


def as_text(quads: Iterable[ox.Quad], *, graphs: bool) -> set[tuple[str, ...]]:
    return {(q.subject.value, q.predicate.value, _of_ox(q.object), q.graph_name.value if graphs else "") for q in quads}


def _text(term: object) -> str:
    if isinstance(term, Literal):
        return f"{term}^{term.language or term.datatype or 'http://www.w3.org/2001/XMLSchema#string'}"
    return "" if term is None else str(term)


def _of_ox(term: object) -> str:
    if isinstance(term, ox.Literal):
        return f"{term.value}^{term.language or term.datatype.value}"
    return str(getattr(term, "value", term))


# ---- RDF -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", export.FORMATS)
def test_every_format_is_read_back_to_the_same_statements(quads: list[ox.Quad], name: str) -> None:
    content = export.serialize(quads, name).content
    expected = set(quads) if name in QUADS else {ox.Quad(*quad.triple) for quad in quads}
    assert by_oxigraph(content, name) == expected
    assert by_rdflib(content, name) == as_text(quads, graphs=name in QUADS)


@pytest.mark.parametrize("name", export.FORMATS)
def test_text_that_would_break_a_format_comes_back_as_it_was(name: str) -> None:
    exported = export.serialize(nasty(), name)
    expected = NASTY
    if name == "rdfxml":
        expected = NASTY.replace("\x0c", "\ufffd").replace("\x01", "\ufffd").replace("\ufffe", "\ufffd")
        assert exported.replaced == 6, "three characters of two literals"
    for read in (
        {row[2] for row in by_rdflib(exported.content, name)},
        {_of_ox(quad.object) for quad in by_oxigraph(exported.content, name)},
    ):
        assert f"{expected}^zh" in read


@pytest.mark.parametrize("name", export.FORMATS)
def test_the_order_of_the_statements_is_of_no_account(quads: list[ox.Quad], name: str) -> None:
    assert export.serialize(quads, name) == export.serialize([*reversed(quads), *quads[:50]], name)


def test_turtle_is_the_turtle_that_build_writes(out: Path, quads: list[ox.Quad]) -> None:
    assert export.serialize(quads, "ttl").content == (out / "graph.ttl").read_bytes()


def test_one_report_is_what_a_build_of_it_alone_would_be(out: Path, tmp_path: Path) -> None:
    assert main(["build", str(SAMPLES["zh"]), "-o", str(tmp_path), "--quiet"]) == 0
    with open_store(out) as store:
        name = next(row.name for row in store.reports() if row.language == "zh")
        alone = export.serialize(export.select(store, name), "ttl").content
    assert alone == (tmp_path / "graph.ttl").read_bytes()


def test_without_mentions_the_file_is_small_and_every_record_keeps_its_sentence(out: Path) -> None:
    with open_store(out) as store:
        whole, small = (
            export.serialize(export.select(store, mentions=mentions), "ttl").content for mentions in (True, False)
        )
    assert len(small) < 0.65 * len(whole)
    graph = Graph().parse(data=small, format="turtle")
    assert not set(graph.subjects(predicate=NIF.referenceContext)) - set(graph.objects(predicate=UNR.evidence))
    assert records.read(graph).collaborations
    assert [len(each.evidence) for each in records.read(graph).collaborations] == [
        len(each.evidence) for each in records.read(Graph().parse(data=whole, format="turtle")).collaborations
    ]


# ---- the network ---------------------------------------------------------------------------------------------------


def network(quads: Iterable[ox.Quad], language: str = "en") -> nx.Graph:
    return aggregate(collaborations(records.read(quads), language=language))


@pytest.mark.parametrize("name", NETWORK)
def test_networkx_reads_back_who_works_with_whom(quads: list[ox.Quad], name: str) -> None:
    expected = exchange.flat(network(quads))
    found = getattr(nx, NETWORK[name])(io.BytesIO(getattr(exchange, name)(network(quads))))
    assert set(found) == set(expected)
    assert {frozenset(edge) for edge in found.edges} == {frozenset(edge) for edge in expected.edges}
    for node, data in expected.nodes(data=True):
        assert {key: found.nodes[node][key] for key in data} == data
    for one, other, data in expected.edges(data=True):
        assert {key: found.edges[one, other][key] for key in data} == data


def test_gexf_keeps_the_rules_gephi_reads_by(quads: list[ox.Quad]) -> None:
    space = {"g": "http://www.gexf.net/1.2draft"}
    root = ET.fromstring(exchange.gexf(network(quads)))  # noqa: S314 - our own
    declared = {each.get("id") for each in root.findall(".//g:attributes/g:attribute", space)}
    nodes = [each.get("id") for each in root.findall(".//g:node", space)]
    assert root.get("version") == "1.2"
    assert len(nodes) == len(set(nodes))
    assert all(each.get("label") for each in root.findall(".//g:node", space))
    assert {each.get("for") for each in root.findall(".//g:attvalue", space)} <= declared
    for edge in root.findall(".//g:edge", space):
        assert {edge.get("source"), edge.get("target")} <= set(nodes)
        assert float(edge.get("weight", "0")) >= 1
        assert edge.get("start") is edge.get("end") is None, "Gephi would take the network for a film"


def test_the_tables_have_the_columns_gephi_looks_for(quads: list[ox.Quad]) -> None:
    nodes, edges = (list(csv.DictReader(io.StringIO(text.decode()))) for text in exchange.tables(network(quads)))
    assert {"Id", "Label"} <= nodes[0].keys()
    assert {"Source", "Target", "Type", "Weight"} <= edges[0].keys()
    assert {row[end] for row in edges for end in ("Source", "Target")} <= {row["Id"] for row in nodes}
    assert {row["Type"] for row in edges} == {"Undirected"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_a_table_is_a_formula(start: str) -> None:
    nodes, _ = exchange.tables(network(nasty(f"{start}cmd|' /C calc'!A0"), "zh"))
    for row in csv.reader(io.StringIO(nodes.decode(), newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_no_cell_of_the_printed_csv_is_a_formula(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "=cmd|' /C calc'!A0"
    one, other = known_to_nobody(name, path="body/one"), known_to_nobody("灯塔署", path="body/other")
    text = f"{name} 灯塔署"
    found = collaboration(report(text, {name: one, "灯塔署": other}), one, other)
    build_store(tmp_path, report_graph(found))
    for by in ("degree", "pair"):
        capsys.readouterr()
        assert main(["network", str(tmp_path), "--format", "csv", "--by", by]) == 0
        cells = [cell for row in csv.reader(io.StringIO(capsys.readouterr().out, newline="")) for cell in row]
        assert f"'{name}" in cells
        assert name not in cells


@pytest.mark.parametrize("name", NETWORK)
def test_a_name_that_xml_cannot_hold_is_written_all_the_same(name: str) -> None:
    content = getattr(exchange, name)(network(nasty(), "zh"))
    found = getattr(nx, NETWORK[name])(io.BytesIO(content))
    label = found.nodes[f"{EX}body/one"]["label"]
    assert HOSTILE in label
    assert "form\ufffdfeed" in label


def test_a_graph_without_collaborations_is_an_empty_network(tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_text("The Commission met in Geneva in May 2023.", "utf-8")
    assert main(["build", str(tmp_path / "r.txt"), "-o", str(tmp_path), "--quiet", "--language", "en"]) == 0
    for name in ("graphml", "gexf"):
        assert main(["export", str(tmp_path), "--format", name, "-o", str(tmp_path / name)]) == 0
        assert len(getattr(nx, NETWORK[name])(tmp_path / name).edges) == 0
    for by in ("degree", "community", "pair"):
        assert main(["network", str(tmp_path), "--by", by]) == 0


# ---- the command line ----------------------------------------------------------------------------------------------


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "graphs.cli", *arguments]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, env={**os.environ, **environment})


def test_another_process_writes_the_same_bytes(out: Path) -> None:
    for arguments in (["export", str(out), "--format", "gexf"], ["network", str(out), "--by", "community"]):
        first, second = (run(*arguments, PYTHONHASHSEED=seed) for seed in ("1", "2"))
        assert first.stdout == second.stdout != b""


@pytest.mark.parametrize(
    "command", [("export", "--format", "trig"), ("export", "--format", "graphml"), ("network",), ("export", "--help")]
)
def test_commands_that_read_the_graph_do_not_wait_for_spacy(out: Path, command: tuple[str, ...]) -> None:
    code = (
        "import sys; from graphs.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "sys.exit('spacy' in sys.modules)"
    )
    name, *others = command
    done = subprocess.run(
        [sys.executable, "-c", code, name, str(out), *others], capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def test_a_file_is_written_where_it_was_asked_for(out: Path, tmp_path: Path) -> None:
    assert main(["export", str(out), "--format", "csv", "-o", str(tmp_path / "net.csv")]) == 0
    assert main(["export", str(out), "--format", "nq", "-o", str(tmp_path / "g.nq"), "--without-mentions"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["g.nq", "net-edges.csv", "net-nodes.csv"]


def test_what_cannot_be_done_is_said_with_the_remedy(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, words in (
        (["export", str(tmp_path / "nowhere"), "--format", "nt"], "build"),
        (["export", str(out), "--format", "nt", "--report", "A/RES/1"], "unrapport list"),
        (["export", str(out), "--format", "nt", "-o", str(tmp_path / "no" / "folder")], "-o"),
        (["export", str(out), "--format", "nt", "-o", str(tmp_path)], "-o"),
        (["network", str(out), "--report", "\x1b[31mred"], "no such report"),
    ):
        assert main(arguments) == 2
        message = capsys.readouterr().err
        assert words in message
        assert "\x1b" not in message
    with pytest.raises(SystemExit):
        main(["export", str(out), "--format", "csv"])
    assert not list(tmp_path.iterdir()), "nothing half-written is left"


def test_the_table_can_be_had_for_programs_and_documents(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["network", str(out), "--format", "json", "--limit", "3"])
    rows = json.loads(capsys.readouterr().out)["results"]["bindings"]
    partners = [int(row["partners"]["value"]) for row in rows]
    assert partners == sorted(partners, reverse=True)
    main(["network", str(out), "--format", "csv", "--limit", "3"])
    assert next(csv.DictReader(io.StringIO(capsys.readouterr().out)))["name"] == rows[0]["name"]["value"]
    main(["network", str(out), "--format", "md", "--limit", "3"])
    assert capsys.readouterr().out.count("\n") == 5
