"""The store: what it holds whatever was built and removed before, and what is left when a process is killed."""

from __future__ import annotations

import os
import pickle
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, SKOS

from graphs import store as store_module
from graphs.build import report_graph
from graphs.cli import main
from graphs.entities import ENTITIES, Triple, entity_statements, union
from graphs.store import StoreError, change, find_reports, open_store
from graphs.terms import to_triples
from graphs.turtle import turtle
from ontology.iris import ID
from ontology.terms import NIF, UNR
from tests.graphs.factories import HOSTILE, known_to_nobody, report
from tests.graphs.stores import LATER, PLAN, build_store, change_store, graph_of, report_graphs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from graphs.entities import ReportGraph

posix = pytest.mark.skipif(os.name != "posix", reason="kills processes and locks folders as POSIX systems do")
SOUTH = graph_of("1. The Board of the South Fund met UNICEF. The South Fund (SF) supports Kenya in 2030.\n", "A/1/1")
LOUD = graph_of("1. The BOARD of the SOUTH FUND met UNICEF. The SOUTH FUND (SF) supports Kenya in 2030.\n", "A/1/2")
PLANNED, DONE = graph_of(PLAN, "A/99/7", "2031-01-15"), graph_of(LATER, "A/100/7", "2032-01-15")


def spelt(name: str, symbol: str, subclass: str = "Body") -> ReportGraph:
    """Return what a report says that writes the name of the Lighthouse Board in its own way."""
    entity = known_to_nobody(name, path="body/灯塔委员会", subclass=subclass)
    return report_graph(report(name, {name: entity}, identifier=symbol))


SPELLINGS = [spelt("灯塔委员会", "B/1"), spelt("灯塔 委员会", "B/2"), spelt("灯塔委員會", "B/3", "Network")]
POOL = [*SPELLINGS, SOUTH, LOUD, PLANNED, DONE]


def iris(graphs: Sequence[ReportGraph]) -> list[str]:
    """Return the IRIs of reports."""
    return [str(graph.iri) for graph in graphs]


def files(out: Path) -> dict[str, bytes]:
    """Return the files of a folder that show its store."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


def statements(out: Path) -> set[ox.Quad]:
    """Return everything in the store of a folder."""
    with open_store(out) as store:
        return set(store.quads())


# ---- what the store holds ------------------------------------------------------------------------------------------


def test_one_graph_a_report_and_one_for_entities(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED, DONE)
    with open_store(tmp_path) as store:
        assert {graph.value for graph in store.inner.named_graphs()} == {*iris([PLANNED, DONE]), str(ENTITIES)}
        assert set(to_triples(store.quads(str(DONE.iri)))) == set(DONE.own)


def test_anybody_can_open_the_folder_with_oxigraph(tmp_path: Path) -> None:
    build_store(tmp_path, DONE)
    assert len(ox.Store.read_only(str(tmp_path / "store"))) == len(union([DONE]))


def test_the_turtle_file_is_the_union_of_the_store(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED, DONE)
    assert (
        set(Graph().parse(tmp_path / "graph.ttl"))
        == set(to_triples(statements(tmp_path)))
        == set(union([PLANNED, DONE]))
    )


def test_rdflib_sees_the_store_as_a_dataset(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED, DONE)
    with open_store(tmp_path) as store:
        dataset = store.dataset()
        rows = dataset.query(f"SELECT ?r {{ ?r a <{UNR.Report}> }} ORDER BY ?r")
        assert [str(row[0]) for row in rows] == sorted(iris([PLANNED, DONE]))
        inside = dataset.query(f"SELECT ?c {{ GRAPH <{DONE.iri}> {{ ?c a <{UNR.Collaboration}> }} }}")
        assert [str(row[0]) for row in inside] == [f"{DONE.iri}#c1"]
        del dataset, rows, inside


def test_every_collaboration_leads_to_its_report_and_its_paragraph() -> None:
    graph = Graph()
    for triple in union([PLANNED, DONE]):
        graph.add(triple)
    for record in graph.subjects(RDF.type, UNR.Collaboration):
        (source,) = graph.objects(record, DCTERMS.isPartOf)
        assert str(record).startswith(f"{source}#")
        (sentence,) = graph.objects(record, UNR.evidence)
        assert (sentence, RDF.type, NIF.Sentence) in graph
        assert len(list(graph.objects(sentence, UNR.paragraph))) == 1


def test_of_several_spellings_one_is_preferred_and_each_report_keeps_its_own() -> None:
    this = URIRef(f"{ID}body/灯塔委员会")
    graph = Graph()
    for triple in union(SPELLINGS):
        graph.add(triple)
    assert [str(label) for label in graph.objects(this, SKOS.prefLabel)] == ["灯塔 委员会"]
    assert {str(label) for label in graph.objects(this, SKOS.altLabel)} == {"灯塔委员会", "灯塔委員會"}
    assert set(graph.objects(this, RDF.type)) == {UNR.Body, UNR.Network}
    assert len(list(graph.subjects(UNR.names, this))) == 3


def test_an_authority_file_that_learns_of_an_entity_has_the_last_word() -> None:
    this = URIRef(f"{ID}body/灯塔委员会")
    authority = DONE.entities[URIRef(f"{ID}body/UNICEF")]
    learnt = {this: tuple(triple._replace(subject=this) for triple in authority)}
    told = [*SPELLINGS[0].own, *DONE.own]
    found = set(entity_statements({**DONE.entities, **SPELLINGS[0].entities, **learnt}, told))
    assert {triple for triple in found if triple.subject == this} >= set(learnt[this])
    assert {str(triple.object) for triple in found if triple[:2] == (this, SKOS.prefLabel)}.isdisjoint({"灯塔委员会"})


# ---- the same store on every way that leads to it --------------------------------------------------------------------

STEPS = st.lists(
    st.tuples(st.booleans(), st.lists(st.sampled_from(range(len(POOL))), min_size=1, max_size=3, unique=True)),
    min_size=1,
    max_size=5,
)


@given(steps=STEPS)
@settings(max_examples=10, deadline=None)
def test_the_store_is_a_function_of_its_reports(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[bool, list[int]]]
) -> None:
    """Whatever was built, built again and removed before, and in whichever order: the same statements, the same bytes."""
    out = tmp_path_factory.mktemp("steps")
    there: dict[str, ReportGraph] = {}
    written = b""
    for is_build, chosen in steps:
        graphs = [POOL[place] for place in chosen]
        if is_build:
            written = change_store(out, *graphs)
            there.update(zip(iris(graphs), graphs, strict=True))
        else:
            written = change_store(out, remove=iris(graphs))
            for iri in iris(graphs):
                there.pop(iri, None)
    afresh = list(there.values())[::-1]
    assert written == turtle(union(afresh))
    assert {quad.triple for quad in statements(out)} == {
        quad.triple for quad in ox.parse(written, format=ox.RdfFormat.TURTLE)
    }


def test_a_report_built_again_is_replaced_as_a_whole(tmp_path: Path) -> None:
    build_store(tmp_path, graph_of(PLAN, "A/100/7"), SPELLINGS[0])
    build_store(tmp_path, graph_of(LATER, "A/100/7"))
    assert statements(tmp_path) == statements(
        build_store(tmp_path / "afresh", graph_of(LATER, "A/100/7"), SPELLINGS[0])
    )


def test_a_newer_description_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    unicef = URIRef(f"{ID}body/UNICEF")
    older = tuple(triple for triple in DONE.entities[unicef] if triple.predicate != SKOS.altLabel)
    build_store(tmp_path, PLANNED._replace(entities={**PLANNED.entities, unicef: older}))
    build_store(tmp_path, DONE)
    assert statements(tmp_path) == statements(build_store(tmp_path / "afresh", PLANNED, DONE))


@pytest.mark.parametrize(
    "words", [HOSTILE, "\x00\x01\x1b\x85\u2028\ufeff", "\\u0041 \\", "} ; DROP ALL ; INSERT {", "🪁\U0010ffff"]
)
def test_hostile_words_go_into_a_store_that_is_there_already(tmp_path: Path, words: str) -> None:
    hostile = report_graph(report(f"1. {words} {words}", {words: known_to_nobody(words)}, identifier=f"A/{words}/1"))
    change_store(tmp_path, DONE)
    change_store(tmp_path, hostile)
    assert set(to_triples(statements(tmp_path))) == set(union([DONE, hostile]))
    change_store(tmp_path, remove=[str(hostile.iri)])
    assert set(to_triples(statements(tmp_path))) == set(union([DONE]))


def test_building_the_same_again_changes_no_file(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "store").iterdir()}
    build_store(tmp_path, PLANNED)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "store").iterdir()} == before


def test_who_works_together_is_forgotten_with_the_report_that_said_so(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED, DONE)
    together = (URIRef(f"{ID}body/UNICEF"), UNR.collaboratesWith, URIRef(f"{ID}body/UN-Women"))
    assert together in set(to_triples(statements(tmp_path)))
    build_store(tmp_path, remove=[str(DONE.iri)])
    assert together not in set(to_triples(statements(tmp_path))), "what is left only plans it"


def test_nothing_is_left_when_the_last_report_is_removed(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    build_store(tmp_path, remove=[str(PLANNED.iri)])
    assert statements(tmp_path) == set()
    with open_store(tmp_path) as store:
        assert [graph.value for graph in store.inner.named_graphs()] in ([], [str(ENTITIES)])


# ---- list and remove -------------------------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Run the command line; return status, output and errors."""
    try:
        status = main([str(argument) for argument in arguments])
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else 1
    return status, *capsys.readouterr()


def test_list_has_a_line_for_each_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build_store(tmp_path, *report_graphs())
    status, shown, errors = run(capsys, "list", tmp_path)
    assert (status, errors) == (0, "")
    assert [line.split()[0] for line in shown.splitlines()] == ["A/100/7/en", "A/98/en/en", "A/98/zh/zh", "A/99/7/en"]
    assert "2032-01-15" in shown


def test_list_shows_how_a_report_without_a_title_begins(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "charter.txt").write_text("妇女署与儿基会将在马里合作。" * 9, "utf-8")
    assert main(["build", str(tmp_path / "charter.txt"), "-q", "-o", str(tmp_path / "out")]) == 0
    begins = "  ----------  (no title: 妇女署与儿基会将在马里合作。"
    assert begins in run(capsys, "list", tmp_path / "out")[1]
    shutil.rmtree(tmp_path / "out/text")
    assert run(capsys, "list", tmp_path / "out")[1].endswith("  ----------  (no title: its text is not there)\n")


@pytest.mark.parametrize("name", ["A/100/7/en", "A/100/7", str(DONE.iri)], ids=["name", "symbol", "IRI"])
def test_remove_takes_a_report_by_name_symbol_or_iri(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    symbol = Triple(DONE.iri, UNR.symbol, Literal("A/100/7"))  # as when the report prints it
    build_store(tmp_path, PLANNED, DONE._replace(own=(*DONE.own, symbol)))
    assert run(capsys, "remove", tmp_path, name) == (0, f"Removed {DONE.iri}\n", "")
    assert files(tmp_path) == files(build_store(tmp_path / "afresh", PLANNED))


def test_remove_names_what_is_not_there_and_removes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build_store(tmp_path, PLANNED, DONE)
    status, _, errors = run(capsys, "remove", tmp_path, "A/99/7/en", "A/100/8/en")
    assert status == 2
    assert re.match(r"unrapport: A/100/8/en: no such report in the store; did you mean A/100/7/en", errors)
    with open_store(tmp_path) as store:
        assert len(store.reports()) == 2


@pytest.mark.parametrize("command", ["list", "remove"])
def test_a_folder_without_a_store_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    rest = ["A/99/7"] if command == "remove" else []
    assert run(capsys, command, tmp_path / "nowhere", *rest) == (
        2, "", f"unrapport: {tmp_path}/nowhere: no such folder; build reports first: unrapport build REPORT -o {tmp_path}/nowhere\n",
    )  # fmt: skip
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_store_is_named_with_the_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build_store(tmp_path, PLANNED)
    (tmp_path / "store/CURRENT").write_text("nonsense\n")
    status, _, errors = run(capsys, "list", tmp_path)
    assert status == 2
    assert re.search(r"store: the store cannot be opened \(.*\); build the reports again into another folder", errors)


def test_a_symbol_means_the_report_in_all_its_languages() -> None:
    rows = [store_module.ReportRow(f"{ID}report/A/1/{tag}", "A/1", tag, None, None) for tag in ("en", "zh")]
    assert find_reports(rows, ["A/1"]) == [row.iri for row in rows]


# ---- several processes -----------------------------------------------------------------------------------------------


def test_many_read_at_once(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    with open_store(tmp_path) as one, open_store(tmp_path) as other:
        assert len(one.reports()) == len(other.reports()) == 1


@posix
def test_who_writes_beside_a_reader_is_told(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    with open_store(tmp_path), pytest.raises(StoreError, match=r"store: in use by another process; try again when"):
        change(tmp_path, [DONE], patience=0)
    build_store(tmp_path, DONE)


@posix
def test_who_reads_beside_a_writer_is_told(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    with change(tmp_path, [DONE]), pytest.raises(StoreError, match=r"store: being written by another process; try"):
        open_store(tmp_path, patience=0)
    with open_store(tmp_path) as store:
        assert len(store.reports()) == 1, "the change was given up"


def test_a_snapshot_lets_others_write_and_stays_as_it_was(tmp_path: Path) -> None:
    build_store(tmp_path, PLANNED)
    with open_store(tmp_path, snapshot=True) as before:
        build_store(tmp_path, DONE)
        build_store(tmp_path, remove=[str(PLANNED.iri)])
        assert before.path.is_dir()
        assert [row.name for row in before.reports()] == ["A/99/7/en"]
        assert len(set(before.quads())) == len(union([PLANNED]))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.ttl", "network.html", "store"]


def test_what_a_killed_process_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / ".store-abc/store").mkdir(parents=True)
    (tmp_path / ".reading-abc").mkdir()
    build_store(tmp_path, PLANNED)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.ttl", "network.html", "store"]


@posix
def test_processes_that_build_at_once_wait_for_each_other(tmp_path: Path) -> None:
    commands = []
    for place in range(2):
        text = tmp_path / f"{place}.txt"
        text.write_text(LATER.replace("Nairobi", ["Nairobi", "Mombasa"][place]))
        commands.append([sys.executable, "-m", "graphs.cli", "build", "-q", text, "-o", tmp_path / "out"])
    running = [subprocess.Popen(command) for command in commands]
    assert [process.wait(60) for process in running] == [0, 0]
    with open_store(tmp_path / "out") as store:
        assert len(store.reports()) == 2
    graph = Graph().parse(tmp_path / "out/graph.ttl")
    assert len(list(graph.subjects(RDF.type, UNR.Report))) == 2


# Builds the two reports in turn, removes one, for ever; says when it begins. The names come from the test.
_FOR_EVER = """
import pickle, sys
from pathlib import Path
from graphs.store import change
out, graphs = Path(sys.argv[1]), pickle.loads(Path(sys.argv[2]).read_bytes())
print("go", flush=True)
while True:
    for built, removed in (([graphs[0]], []), ([graphs[1]], []), ([graphs[2]], []), ([], [str(graphs[0].iri)])):
        with change(out, built, removed) as planned:
            planned.prepare()
            planned.commit()
        print("done", flush=True)
"""


@posix
def test_who_is_killed_at_any_moment_leaves_whole_reports(tmp_path: Path) -> None:
    """Twelve times: change the store without end, kill -9 after a random moment, open it and compare every report."""
    other = graph_of(PLAN.replace("Kites", "Drums"), "A/100/7", "2032-01-15")  # takes the place of DONE and back
    graphs = [PLANNED, DONE, other]
    (tmp_path / "graphs").write_bytes(pickle.dumps(graphs))
    whole = {str(PLANNED.iri): [set(PLANNED.own)], str(DONE.iri): [set(DONE.own), set(other.own)]}
    chance = random.Random(7)  # noqa: S311 - moments, no secrets
    out, seen = tmp_path / "out", set()
    for _ in range(12):
        with subprocess.Popen(
            [sys.executable, "-c", _FOR_EVER, out, tmp_path / "graphs"], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            for _ in range(chance.randrange(1, 5)):  # so many changes at least, however slow the machine
                process.stdout.readline()
            time.sleep(chance.uniform(0, 0.3))
            os.kill(process.pid, signal.SIGKILL)
        if not (out / "store").exists():
            continue
        with open_store(out) as store:
            there = {row.iri for row in store.reports()}
            seen.add(frozenset(there))
            own = {iri: set(to_triples(store.quads(iri))) for iri in there}
            graphs_there = {graph.value for graph in store.inner.named_graphs() if any(store.quads(graph.value))}
            entities = set(to_triples(store.quads(str(ENTITIES))))
        assert graphs_there - {str(ENTITIES)} == there
        assert all(own[iri] in whole[iri] for iri in there)
        built = [graph for graph in graphs if str(graph.iri) in there and set(graph.own) == own[str(graph.iri)]]
        assert entities == {triple for triple in union(built) if triple not in set().union(*own.values())}
    assert seen, "no kill came after the first change"
    build_store(out, PLANNED, DONE)
    assert files(out) == files(build_store(tmp_path / "afresh", PLANNED, DONE))
