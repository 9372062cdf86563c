"""The Turtle file: the same bytes on every machine, and the same graph for every reader."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from importlib import resources
from itertools import chain
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import Graph, Literal, URIRef

from extract import extract_report
from graphs.build import triples
from graphs.turtle import turtle
from ontology.terms import PREFIXES, UNR
from tests.graphs.factories import HOSTILE, SAMPLES, interval, known_to_nobody, mention, report, resolution, sample_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rdflib.term import Node

    from extract.model import Report

SHAPES = Graph().parse(data=(resources.files("ontology") / "shapes.ttl").read_text("utf-8"), format="turtle")
ONTOLOGY = Graph().parse(data=(resources.files("ontology") / "unrapport.ttl").read_text("utf-8"), format="turtle")


def small() -> Report:
    """Return a report with one entity of each sort that the writer treats in its own way."""
    text = "1. 灯塔署和港口议会于2031年5月执行了港口议会第7(2030)号决议。两个机构发布了《灯塔手册》。"
    council = known_to_nobody("港口议会", path="body/harbour-council")
    lights = known_to_nobody("灯塔署")
    found = (
        mention(text, "灯塔署", lights, confidence=0.8, paragraph="1"),
        mention(text, "港口议会", council, paragraph="1"),
        mention(text, "2031年5月", interval("2031-05-01", "2031-05-31", "month"), paragraph="1"),
        mention(text, "港口议会第7(2030)号决议", resolution("HC/RES/7(2030)", council, "7(2030)")),
        mention(text, "两个机构", lights, council, confidence=0.7),
        mention(text, "《灯塔手册》", known_to_nobody("灯塔手册", kind="Publication")),
    )
    return report(text, found, identifier="HC/31/2")


def hostile() -> Report:
    """Return a report whose symbol, words and names would break a file that is written without care."""
    text = f"1. {HOSTILE}\n支持“\t”\r\\n\"\"\"'''@prefix unr: <x> . # 。"
    found = (
        mention(text, HOSTILE, known_to_nobody(HOSTILE)),
        mention(text, "\"\"\"'''", known_to_nobody('"""', path="body/a b<c>d'e\"f\\g")),
        mention(text, "@prefix unr: <x> . #", known_to_nobody("@prefix unr: <x> .", path="body/x/.y/-z~,;()")),
    )
    return report(text, found, identifier="A/1 <b>'c'\"")


@cache
def sample(language: str) -> Report:
    """Return the sample report."""
    return extract_report(sample_text(language), language)


REPORTS: dict[str, Callable[[], Report]] = {
    "small": small,
    "hostile": hostile,
    "sample in zh": lambda: sample("zh"),
    "sample in en": lambda: sample("en"),
}


def statements(data: bytes) -> set[tuple[str, ...]]:
    """Return what Oxigraph reads in *data*, term by term."""
    return {
        tuple(str(term) for term in (triple.subject, triple.predicate, triple.object))
        for triple in ox.parse(data, format=ox.RdfFormat.TURTLE)
    }


def as_written_by_oxigraph(node: Node) -> str:
    """Return an rdflib term as Oxigraph shows it."""
    if isinstance(node, URIRef):
        return str(ox.NamedNode(str(node)))
    assert isinstance(node, Literal)
    if node.language:
        return str(ox.Literal(str(node), language=node.language))
    return str(ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype)) if node.datatype else None))


def build(folder: Path, seed: int, *names: str) -> None:
    """Build the reports *names* in a process of its own, in which sets and dictionaries of strings have another order."""
    subprocess.run(
        [sys.executable, "-m", "graphs.cli", "build", "--quiet", "-o", str(folder), *names],
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="module")
def two_builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return what two processes made of the same two reports, given in one order and in the other."""
    folders = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("other")
    names = [str(path) for path in SAMPLES.values()]
    build(folders[0], 1, *names)
    build(folders[1], 4242, *reversed(names))
    return folders


def test_two_processes_write_the_same_bytes_whatever_the_order_of_the_reports(two_builds: tuple[Path, Path]) -> None:
    one, other = ((folder / "graph.ttl").read_bytes() for folder in two_builds)
    assert one == other


def test_a_process_writes_what_the_library_writes(two_builds: tuple[Path, Path]) -> None:
    both = chain(triples(sample("en")), triples(sample("zh")))
    assert (two_builds[0] / "graph.ttl").read_bytes() == turtle(both)


@pytest.mark.parametrize("name", REPORTS)
def test_the_order_and_number_of_statements_is_of_no_account(name: str) -> None:
    found = list(triples(REPORTS[name]()))
    assert turtle(reversed(found)) == turtle(found) == turtle([*found, *found])


@pytest.mark.parametrize("name", REPORTS)
def test_oxigraph_reads_what_was_said(name: str) -> None:
    said = list(triples(REPORTS[name]()))
    assert statements(turtle(said)) == {tuple(map(as_written_by_oxigraph, triple)) for triple in said}


@pytest.mark.parametrize("name", REPORTS)
def test_rdflib_reads_what_was_said(name: str) -> None:
    said = list(triples(REPORTS[name]()))
    assert set(Graph().parse(data=turtle(said), format="turtle")) == {tuple(triple) for triple in said}


@pytest.mark.parametrize("name", REPORTS)
def test_rdflib_and_oxigraph_read_the_same_graph(name: str) -> None:
    data = turtle(triples(REPORTS[name]()))
    by_rdflib = {tuple(map(as_written_by_oxigraph, triple)) for triple in Graph().parse(data=data, format="turtle")}
    assert by_rdflib == statements(data)


@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper is not installed (Debian: raptor2-utils)")
@pytest.mark.parametrize("name", REPORTS)
def test_rapper_reads_the_same_graph(name: str, tmp_path: Path) -> None:
    data = turtle(triples(REPORTS[name]()))
    file = tmp_path / "graph.ttl"
    file.write_bytes(data)
    done = subprocess.run(
        ["rapper", "-q", "-i", "turtle", "-o", "ntriples", str(file)], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")
    read = {
        tuple(str(term) for term in (triple.subject, triple.predicate, triple.object))
        for triple in ox.parse(done.stdout, format=ox.RdfFormat.N_TRIPLES)
    }
    assert read == statements(data)


@pytest.mark.parametrize("name", REPORTS)
def test_the_graph_conforms_to_the_shapes(name: str) -> None:
    data = Graph().parse(data=turtle(triples(REPORTS[name]())), format="turtle")
    conforms, _, text = pyshacl.validate(data, shacl_graph=SHAPES, ont_graph=ONTOLOGY, inference="none")
    assert conforms, text


def test_the_shapes_refuse_a_graph_that_breaks_them() -> None:
    """The test above would pass with shapes that aim at nothing."""
    data = Graph().parse(data=turtle(triples(small())), format="turtle")
    data.remove((None, UNR.startDate, None))
    conforms, _, text = pyshacl.validate(data, shacl_graph=SHAPES, ont_graph=ONTOLOGY, inference="none")
    assert not conforms
    assert "must have exactly one unr:startDate" in text


@pytest.mark.parametrize("name", REPORTS)
def test_the_prefixes_in_use_are_declared_once_in_alphabetical_order(name: str) -> None:
    text = turtle(triples(REPORTS[name]())).decode()
    declared = re.findall(r"^@prefix ([a-z0-9]+): <", text, re.MULTILINE)
    assert declared == sorted(set(declared))
    used = set(re.findall(r"(?<=\s)([a-z0-9]+):(?=[\w\\])", re.sub(r'"(?:[^"\\]|\\.)*"|<[^>]*>', '""', text)))
    used |= set(re.findall(r"\^\^([a-z]+):", text))
    assert used <= set(declared)


@pytest.mark.parametrize("name", ["small", "sample in zh", "sample in en"])
def test_no_iri_is_written_in_full_that_has_a_prefix(name: str) -> None:
    text = turtle(triples(REPORTS[name]())).decode()
    body = text.split("\n\n", 1)[1]
    in_full = re.findall(r"<([^>]*)>", re.sub(r'"(?:[^"\\]|\\.)*"', '""', body))
    assert [
        iri for iri in in_full if any(re.fullmatch(rf"{re.escape(full)}\w+", iri) for full in PREFIXES.values())
    ] == []


def test_phrases_stand_in_reading_order() -> None:
    text = turtle(triples(sample("zh"))).decode()
    starts = [int(start) for start in re.findall(r"^r:char\\=(\d+)\\,\d+ a nif:Phrase", text, re.MULTILINE)]
    assert starts == sorted(starts)
    assert len(starts) > 300


def test_each_report_has_a_prefix_of_its_own() -> None:
    text = turtle(chain(triples(sample("en")), triples(sample("zh")))).decode()
    assert set(re.findall(r"^(r\d*):char", text, re.MULTILINE)) == {"r", "r2"}


def test_every_subject_is_set_apart_by_an_empty_line() -> None:
    text = turtle(triples(small())).decode()
    blocks = text.rstrip("\n").split("\n\n")
    assert all(block.endswith(" .") for block in blocks)
    assert len(blocks) == 1 + len({triple.subject for triple in triples(small())})


def test_the_file_is_utf_8_with_letters_that_can_be_read() -> None:
    data = turtle(triples(small()))
    assert not data.startswith(b"\xef\xbb\xbf")
    assert "灯塔手册" in data.decode("utf-8")


def test_an_empty_graph_is_valid_turtle() -> None:
    assert statements(turtle([])) == set()
