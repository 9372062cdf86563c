"""Questions to a store: named ones and SPARQL, what users type for a body or a day, and what is refused.

Where nothing matches, rdflib 7.6 gives GROUP BY with keys one row without values (SPARQL 1.1 says none), so every question
that is compared here finds something.
"""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Graph

from graphs.cli import main
from graphs.query import Query, QueryError, Table, ask, bind, named_queries, parse_query, table
from graphs.resolve import TYPES, UnknownValueError, resolve
from graphs.results import as_csv, as_json, as_markdown, as_tsv, print_table
from graphs.store import open_store
from graphs.syntax import names_graphs
from graphs.terms import from_ox, to_triples
from ontology.iris import ID
from ontology.terms import PREFIXES
from tests.graphs.factories import HOSTILE
from tests.graphs.stores import build_store, graph_of, report_graphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from graphs.store import Store

QUERIES = named_queries()
#: For each query, values of its parameters that find something in the store of the tests.
ASKED: dict[str, list[dict[str, str]]] = {
    "bodies": [{}, {"report": "A/99/7", "lang": "zh"}],
    "co-members": [{}, {"body": "ITU", "sure": "0.6"}, {"report": "A/99/7", "status": "ongoing", "lang": "zh"}],
    "collaborations": [
        {},
        {"body": "UNICEF", "from": "2031", "to": "2031-05"},
        {"country": "Kenya", "kind": "training", "status": "completed"},
        {"resolution": "1325", "lang": "zh"},
        {"sure": "0.6"},
        {"report": "A/100/7/en"},
    ],
    "evidence": [
        {"one": "UNICEF", "other": "妇女署"},
        {"one": "UN-Women", "other": "KEN", "status": "completed", "sure": "0.5"},
    ],
    "follow-up": [
        {},
        {"body": "UNICEF", "kind": "event"},
        {"report": "A/99/7", "sure": "0.6"},
        {"report": "A/99/7", "body": "UNICEF"},
    ],
    "in-country": [{"country": "KEN"}, {"country": "肯尼亚", "from": "2031", "lang": "zh", "sure": "0.6"}],
    "leaders": [{}, {"body": "ITU", "report": "A/99/7"}, {"status": "ongoing", "lang": "zh", "sure": "0.6"}],
    "partners": [{"body": "UN-Women", "sure": "0.6"}, {"body": "联合国儿童基金会", "status": "planned", "lang": "zh"}],
    "reports": [{}],
    "resolutions": [{}, {"report": "A/99/7"}],
    "timeline": [{}, {"body": "UNICEF", "sure": "0.6"}],
    "under": [{"resolution": "S/RES/1325(2000)"}, {"resolution": "CEDAW"}],
    "unknown": [{}, {"report": "A/99/7"}],
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the store of four reports."""
    return build_store(tmp_path_factory.mktemp("query") / "out", *report_graphs())


@pytest.fixture(scope="module")
def store(out: Path) -> Iterator[Store]:
    """Open that store."""
    with open_store(out) as opened:
        yield opened


@pytest.fixture(scope="module")
def memory(store: Store) -> Graph:
    """Return the same statements in rdflib's own memory store, all in one graph."""
    graph = Graph()
    for triple in to_triples(store.quads()):
        graph.add(triple)
    return graph


def bound(store: Store, name: str, values: dict[str, str]) -> str:
    """Return the text of a named query with what users type as values."""
    query = QUERIES[name]
    given = {"lang": "en"} | values if any(one.name == "lang" for one in query.parameters) else values
    types = {parameter.name: parameter.type for parameter in query.parameters}
    return bind(query, {key: resolve(store, types[key], value) for key, value in given.items()})


def answers(store: Store, name: str, **values: str) -> list[dict[str, str]]:
    """Return the rows of a named query as texts, without the columns that have no value."""
    answer = ask(store.inner, bound(store, name, {key.replace("_", "-"): value for key, value in values.items()}))
    assert isinstance(answer, ox.QuerySolutions)
    found = table(answer, QUERIES[name].lists)
    return [
        {column: str(from_ox(value)) for column, value in zip(found.columns, row, strict=True) if value is not None}
        for row in found.rows
    ]


# ---- the named queries ---------------------------------------------------------------------------------------------


def test_every_query_is_asked_here() -> None:
    assert set(ASKED) == set(QUERIES)


@pytest.mark.parametrize(
    ("name", "values"), [pytest.param(name, one, id=f"{name} {one}") for name in ASKED for one in ASKED[name]]
)
def test_rdflib_and_oxigraph_give_the_same_answer(
    store: Store, memory: Graph, name: str, values: dict[str, str]
) -> None:
    answer = memory.query(bound(store, name, values))
    columns = [str(variable) for variable in answer.vars or ()]

    def listed(column: str, value: str) -> str:
        return " | ".join(sorted(value.split(" | "))) if column in QUERIES[name].lists else value

    expected = [
        {column: listed(column, str(value)) for column, value in zip(columns, row, strict=True) if value is not None}
        for row in answer
    ]
    found = answers(store, name, **values)
    assert found == expected
    assert found, "a question without an answer compares nothing"


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_says_what_it_answers(name: str) -> None:
    query = QUERIES[name]
    assert query.title
    assert query.answers.endswith(".")
    assert {parameter.type for parameter in query.parameters} <= set(TYPES)
    assert all(parameter.help for parameter in query.parameters)


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_is_a_file_that_any_engine_can_read(name: str) -> None:
    ox.Store().query(QUERIES[name].text)


@pytest.mark.parametrize("name", QUERIES)
def test_a_parameter_is_no_column(name: str) -> None:
    answer = ox.Store().query(QUERIES[name].text)
    assert isinstance(answer, ox.QuerySolutions)
    columns = {variable.value for variable in answer.variables}
    assert columns.isdisjoint({parameter.name for parameter in QUERIES[name].parameters})
    assert QUERIES[name].lists <= columns


@pytest.mark.parametrize("name", QUERIES)
def test_the_order_of_the_rows_leaves_nothing_to_chance(store: Store, name: str) -> None:
    """The last thing rows are ordered by is what tells any two of them apart."""
    last = QUERIES[name].text.rstrip().rsplit("ORDER BY", 1)[1]
    rows = answers(store, name, **ASKED[name][0])
    assert len({tuple(row.items()) for row in rows}) == len(rows)
    assert re.search(r"STR\(\?\w+\)$|\?year$", last.strip())


def test_the_partners_of_a_body_are_counted_by_status(store: Store) -> None:
    found = {row["iri"].removeprefix(ID): row for row in answers(store, "partners", body="FAO")}
    assert found["body/UNESCO"]["partner"] == "UNESCO"
    assert (found["body/UNESCO"]["collaborations"], found["body/UNESCO"]["planned"]) == ("1", "1")


def test_names_are_in_the_language_that_is_asked_for(store: Store) -> None:
    assert "教科文组织" in {row["partner"] for row in answers(store, "partners", body="FAO", lang="zh")}


def test_a_plan_that_is_carried_out_is_followed_up(store: Store) -> None:
    (row,) = [row for row in answers(store, "follow-up", report="A/99/7") if "school gardens" in row["plan"]]
    assert (row["outcome"], row["planned_in"], row["reported_in"]) == ("reported", "A/99/7/en", "A/100/7/en")
    assert row["report_says"].startswith("UNICEF and UN-Women held a workshop")


def test_a_plan_that_nobody_mentions_again_is_told(store: Store) -> None:
    (row,) = [row for row in answers(store, "follow-up", report="A/99/7") if "seeds" in row["plan"]]
    assert row["outcome"] == "never mentioned again"
    assert row["reported_in"] == ""


def test_the_newest_report_has_no_later_one(tmp_path: Path) -> None:
    with open_store(build_store(tmp_path, report_graphs()[0])) as only:
        assert {row["outcome"] for row in answers(only, "follow-up")} == {"no later report"}


def test_a_planned_thing_is_never_evidence_that_it_was_done(store: Store) -> None:
    done = answers(store, "evidence", one="UNESCO", other="FAO", status="completed")
    assert [row for row in done if "handbook on seeds" in row["sentence"]] == []


def test_evidence_has_its_paragraph(store: Store) -> None:
    (row,) = answers(store, "evidence", one="UNESCO", other="FAO", report="A/99/7")
    assert (row["paragraph"], row["sentence"]) == ("2", "UNESCO and FAO will publish a handbook on seeds in 2031.")


# ---- what a user types ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        f"{ID}body/UN-Women", "UN-Women", "妇女署", "un-women", " UN-Women ", "ＵＮ－Ｗｏｍｅｎ",
        "United Nations Entity for Gender Equality and the Empowerment of Women",
        "联合国促进性别平等和增强妇女权能署",
    ],
)  # fmt: skip
def test_a_body_is_known_by_all_its_names(store: Store, typed: str) -> None:
    assert resolve(store, "body", typed) == ox.NamedNode(f"{ID}body/UN-Women")


@pytest.mark.parametrize("typed", ["S/RES/1325(2000)", "1325", "1325(2000)", "s/res/1325(2000)"])
def test_a_resolution_is_known_by_symbol_and_number(store: Store, typed: str) -> None:
    assert resolve(store, "instrument", typed) == ox.NamedNode(f"{ID}resolution/S/RES/1325(2000)")


@pytest.mark.parametrize(
    ("kind", "typed", "message"),
    [
        ("body", "UN-Woman", r"UN-Woman: the reports of the store name no such body; did you mean UN-W"),
        ("body", "Nobody at All", r"no such body; unrapport query OUT bodies lists"),
        ("body", "", r"no such body"),
        ("body", "Kenya", r"no such body"),
        ("body", "http://example.org/x", r"the store has no body with this IRI"),
        ("body", "http://exa mple.org/<x>", r"is no valid IRI"),
        ("body", f"{ID}country/KEN", r"the store has no body with this IRI"),
        ("kind", "dancing", r"must be one of event, participation"),
        ("status", "failed", r"must be one of completed, ongoing, planned"),
        ("report", "A/1/1", r"no such report in the store"),
        ("first-day", "last year", r"must be a year, month or day, such as 2012"),
        ("last-day", "2012-02-30", r"must be a year, month or day"),
        ("integer", "ten", r"must be a whole number"),
        ("confidence", "high", r"must be a number from 0 to 1"),
        ("language", 'en" || true', r"must be a language tag"),
    ],
)
def test_a_value_that_means_nothing_is_answered_with_what_could_be_meant(
    store: Store, kind: str, typed: str, message: str
) -> None:
    with pytest.raises(UnknownValueError, match=message):
        resolve(store, kind, typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Keniia", "Kenya"),
        ("Kennya", "Kenya"),
        ("Кения!", "Kenya"),
        ("肯尼亞", "肯尼亚"),
        ("Republic of Kennya", "Republic of Kenya"),
    ],
)
def test_what_could_be_meant_is_told_in_the_language_of_the_question_or_in_english(
    store: Store, typed: str, meant: str
) -> None:
    with pytest.raises(UnknownValueError, match="did you mean") as raised:
        resolve(store, "country", typed)
    assert str(raised.value).rpartition("did you mean ")[2].split(" or ")[0].rstrip("?") == meant


def test_a_name_of_two_bodies_is_answered_with_both(tmp_path: Path) -> None:
    text = "1. The Office of Kites and UNICEF met. UNDP supported the Office for Kites (OK) in 2030.\n"
    path = build_store(tmp_path, graph_of(text, "A/5/1"))
    writable = ox.Store(str(path / "store"))  # behind the program's back
    for body in ("UNICEF", "UNDP"):
        label = f'<{ID}body/{body}> <http://www.w3.org/2004/02/skos/core#altLabel> "Twin"@en'
        writable.update(f"INSERT DATA {{ GRAPH <{ID}entities> {{ {label} }} }}")
    del writable
    with (
        open_store(path) as twins,
        pytest.raises(UnknownValueError, match=r"may mean UNDP \(.*\), UNICEF \(.*\); give"),
    ):
        resolve(twins, "body", "twin")


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        ("first-day", "2012", "2012-01-01"),
        ("last-day", "2012", "2012-12-31"),
        ("last-day", "2012-02", "2012-02-29"),
        ("first-day", "2012-02-03", "2012-02-03"),
    ],
)
def test_a_year_and_a_month_are_days(store: Store, kind: str, typed: str, expected: str) -> None:
    assert str(from_ox(resolve(store, kind, typed))) == expected


# ---- hostile values ------------------------------------------------------------------------------------------------

ECHO = parse_query("echo", "# param value: text, required -- anything\nSELECT ?back { BIND(?value AS ?back) }")
INJECTION = '" } ; DROP ALL ; SELECT * { ?s ?p "'


@pytest.mark.parametrize(
    "value", [HOSTILE, INJECTION, "?value", "$value #? x", "\\", '"""', "'", "\n\r\t", "\u202e\x00", "🪁"]
)
def test_a_hostile_value_stays_a_value(value: str) -> None:
    (solution,) = ask(ox.Store(), bind(ECHO, {"value": ox.Literal(value)}))  # type: ignore[misc]
    assert solution["back"] == ox.Literal(value)


@given(st.text(st.characters(codec="utf-8")))
@settings(max_examples=200, deadline=None)
def test_any_text_stays_a_value(value: str) -> None:
    (solution,) = ask(ox.Store(), bind(ECHO, {"value": ox.Literal(value)}))  # type: ignore[misc]
    assert solution["back"] == ox.Literal(value)


@given(typed=st.text(max_size=40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_a_body_or_refused(store: Store, typed: str) -> None:
    try:
        found = resolve(store, "body", typed)
    except UnknownValueError:
        return
    assert str(found).startswith(f"<{ID}body/")


def test_a_variable_in_a_string_a_comment_or_an_iri_is_no_parameter() -> None:
    query = Query("q", 'SELECT * { <a:?x> a "?x" . # ?x\n ?x ?xy $x }', parameters=ECHO.parameters)
    bound_text = bind(
        Query("q", query.text, parameters=parse_query("q", "# param x: text -- x\n").parameters), {"x": ox.Literal("v")}
    )
    assert bound_text == 'SELECT * { <a:?x> a "?x" . # ?x\n "v" ?xy "v" }'


def test_a_pattern_that_is_not_asked_for_is_left_out() -> None:
    text = "# param x: text -- x\nSELECT * {\n ?s a ?x . #? x\n ?s a ?y }"
    assert bind(parse_query("q", text), {}).split("\n")[2] == ""


@pytest.mark.parametrize(
    ("values", "message"),
    [({}, "needs --value: anything"), ({"value": ox.Literal(1), "other": ox.Literal(1)}, "has no parameter other")],
    ids=["missing", "unknown"],
)
def test_wrong_parameters_are_named(values: dict[str, ox.Literal], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        bind(ECHO, values)


def test_a_header_in_another_form_is_refused() -> None:
    with pytest.raises(QueryError, match=r"declared as .*# param NAME: TYPE"):
        parse_query("mine.rq", "# param body: the body\nSELECT * { ?s ?p ?o }")


# ---- SPARQL of one's own -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT * {\n  ?s ?p\n}", r"line 3, column 2: something before this place is missing .*\n\}\n \^"),
        ("SELECT * { ?s foo:bar ?o }", r"line 1, .*the prefix foo: is not declared\nSELECT"),
        ("SELECT * { ?s ?p ?o", r"the query ends too early"),
        ("SELECT ?妇女 { ?妇女 ?p }", r"\nSELECT .*\n {25}\^"),
        ("", r"the query ends too early"),
        ("\n\n# nothing but a comment", r"the query ends too early"),
        ("INSERT DATA { <a:a> <b:b> <c:c> }", r"INSERT is an update.*unrapport build and remove"),
        ("PREFIX x: <urn:x> DELETE WHERE { ?s ?p ?o }", r"DELETE is an update"),
        ("LOAD <http://127.0.0.1:9/>", r"LOAD is an update"),
        ("DROP ALL", r"DROP is an update"),
        ("SELECT * { service <http://127.0.0.1:8000/> { ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("PREFIX x: <urn:> SELECT * { SERVICEx:y{ ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("SELECT * { SERVICESILENT?x{ ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("PREFIX x: <http://127.0.0.1:9/> SELECT * { SERVICEx:y{ ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("PREFIX x: <http://127.0.0.1:9/> SELECT * { ?s ?p 1SERVICEx:y{ ?s ?p ?o } }", r"SERVICE asks other machines"),
        ("SELECT * { SERVICE#\n<http://127.0.0.1:9/>{ ?s ?p ?o } }", r"SERVICE asks other machines"),
        # “<” is no bracket here, so what follows “#” is a comment, and the clause is none of an IRI or a string
        ("PREFIX x: <urn:x> SELECT * { ?a ?p ?b FILTER(?a<?b)SERVICEx:y#>\n{ ?s ?p ?o } }", r"SERVICE asks other"),
        ('SELECT * { ?a ?p ?b FILTER(?a<unr:b#>"""\n) SERVICE ?x { ?s ?p ?o } #"""\n}', r"SERVICE asks other machines"),
    ],
)
def test_a_query_that_cannot_be_asked_is_answered_with_the_place(text: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        ask(ox.Store(), text)


@pytest.mark.parametrize(
    "text",
    [
        'SELECT * { ?service ?p "SERVICE INSERT" . # SERVICE\n }',
        "SELECT * { ?s <urn:SERVICE> ?o ; unr:SERVICE ?insert }",
        "SELECT * { ?s ?p '''a 'SERVICE' b''' }",
        "SELECT * { ?s ?p 'service <http://127.0.0.1/>', <urn:service:x> # service ?x\n }",
        "SELECT * { ?myservice unr:ownService ?in_service FILTER(?myservice != ?in_service) }",
    ],
)
def test_the_word_alone_is_no_service(text: str) -> None:
    assert list(ask(ox.Store(), text)) == []  # type: ignore[arg-type]


def test_the_default_graph_is_the_union_unless_from_says_otherwise(store: Store) -> None:
    report = f"{ID}report/A/99/7/en"
    count = "SELECT (COUNT(*) AS ?n) {} {{ ?c a unr:Collaboration }}"
    (everywhere,) = table(ask(store.inner, count.format(""))).rows[0]  # type: ignore[arg-type]
    (here,) = table(ask(store.inner, count.format(f"FROM <{report}>"))).rows[0]  # type: ignore[arg-type]
    assert 0 < int(here.value) < int(everywhere.value)  # type: ignore[union-attr]


def test_no_statement_is_in_two_graphs(store: Store) -> None:
    quads = list(store.quads())
    assert len({quad.triple for quad in quads}) == len(quads) > 5000


# ---- results -------------------------------------------------------------------------------------------------------

TERMS = """SELECT ?a ?b ?c ?d ?e { VALUES (?a ?b ?c ?d ?e) {
  (<urn:x> "a,\\"b\\"\\tc\\nd" "妇女"@zh 7 UNDEF) (<urn:y> "" "-1"^^<urn:t> 1.50 true) } }"""


@pytest.mark.parametrize(
    ("write", "form"),
    [(as_csv, ox.QueryResultsFormat.CSV), (as_tsv, ox.QueryResultsFormat.TSV), (as_json, ox.QueryResultsFormat.JSON)],
    ids=["csv", "tsv", "json"],
)
def test_the_formats_are_those_of_the_w3c(write: Callable[..., str], form: ox.QueryResultsFormat) -> None:
    """Oxigraph reads back what is written, and finds the same terms as in what it writes itself."""
    ours = write(table(ask(ox.Store(), TERMS)))  # type: ignore[arg-type]
    theirs = (ask(ox.Store(), TERMS).serialize(format=form) or b"").decode()
    if form == ox.QueryResultsFormat.CSV:
        assert list(csv.reader(io.StringIO(ours))) == list(csv.reader(io.StringIO(theirs)))
    elif form == ox.QueryResultsFormat.JSON:
        assert json.loads(ours) == json.loads(theirs)
    else:
        read = [list(map(str, ox.parse_query_results(text.encode(), form))) for text in (ours, theirs)]  # type: ignore[arg-type]
        assert read[0] == read[1]


def test_a_cell_of_markdown_is_no_markup() -> None:
    answer = ask(ox.Store(), 'SELECT ?x { BIND("a|b\\n<script>*_`[x](y)" AS ?x) }')
    assert as_markdown(table(answer)) == "| x |\n| --- |\n| a\\|b \\<script\\>\\*\\_\\`\\[x\\](y) |\n"  # type: ignore[arg-type]


# ---- the command line ----------------------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    """Run ``unrapport query``; return status, output and errors."""
    try:
        status = main(["query", *map(str, arguments)])
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else 1
    return status, *capsys.readouterr()


def test_a_named_query_prints_a_table(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, errors = run(capsys, out, "partners", "--body", "FAO")
    assert (status, errors) == (0, "")
    assert "UNESCO" in shown
    assert "1 row" in shown or "rows" in shown


@pytest.mark.parametrize(
    ("form", "beginning"),
    [
        ("csv", "partner,collaborations"),
        ("tsv", "?partner\t?collaborations"),
        ("json", "{"),
        ("md", "| partner | coll"),
    ],
)
@pytest.mark.parametrize("first", [True, False], ids=["option before", "option behind"])
def test_the_format_is_chosen(
    out: Path, capsys: pytest.CaptureFixture[str], form: str, beginning: str, *, first: bool
) -> None:
    words: list[str | Path] = [out, "partners", "--body", "FAO"]
    words = ["--format", form, *words] if first else [*words, "--format", form]
    status, shown, _ = run(capsys, *words)
    assert status == 0
    assert shown.startswith(beginning)


def test_sparql_is_asked_without_declaring_prefixes(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, _ = run(capsys, out, "SELECT ?c { ?c a unr:Country } ORDER BY ?c", "--format", "csv")
    assert status == 0
    assert f"{ID}country/KEN" in shown.split()


def test_sparql_is_read_from_a_file(out: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text("# title: Mine\n# param who: body, required -- a body\nSELECT ?n { ?who skos:prefLabel ?n }\n")
    status, shown, _ = run(capsys, out, file, "--who", "妇女署", "--format", "csv")
    assert (status, "UN-Women" in shown) == (0, True)


def test_sparql_is_read_from_standard_input(out: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "graphs.cli", "query", out, "-", "--format", "csv"],
        input=b"ASK { ?s a unr:Report }",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"true\n", b"")


def test_construct_is_printed_as_turtle(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, _ = run(capsys, out, "CONSTRUCT { ?b a unr:Body } { ?b a unr:Body }")
    assert status == 0
    assert len(list(ox.parse(shown.encode(), format=ox.RdfFormat.TURTLE))) > 10
    assert "body:UN-Women a unr:Body" in shown


def test_describe_is_printed_as_turtle(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, _ = run(capsys, out, "DESCRIBE body:UN-Women")
    assert (status, "skos:prefLabel" in shown) == (0, True)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["partner", "--body", "x"], r"partner: no query of this name, and no file; did you mean partners\?"),
        (["partners", "--body", "\x1b[31mx"], r"--body �\[31mx: the reports of the store name no such body"),
        (["SELECT * {"], "syntax error in line 1"),
        (["mine.rq"], r"mine\.rq: No such file or directory; check the name"),
    ],
)
def test_what_cannot_be_asked_is_answered_on_standard_error(
    out: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    status, shown, errors = run(capsys, out, *words)
    assert (status, shown) == (2, "")
    assert re.match(rf"unrapport: {message}", errors)
    assert "\x1b" not in errors


@pytest.mark.parametrize(
    ("words", "message"),
    [([], "give OUT and QUERY, or --list"), (["partners"], "--body"), (["partners", "--bodi", "x"], "--bod")],
)
def test_a_usage_error_says_what_is_needed(
    out: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    status, _, errors = run(capsys, *([out, *words] if words else []))
    assert status == 2
    assert message in errors


def test_a_name_in_a_report_cannot_drive_the_terminal(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, shown, _ = run(capsys, out, 'SELECT ?x { BIND("a\x1b[31m[red]b[/red]\u202e" AS ?x) }')
    assert "a\ufffd[31m[red]b[/red]\ufffd" in shown


def test_a_folder_without_a_store_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, errors = run(capsys, tmp_path, "reports")
    assert status == 2
    assert errors == (
        f"unrapport: {tmp_path}: no store in this folder; build the reports again: unrapport build REPORT -o {tmp_path}\n"
    )


@pytest.mark.parametrize("words", [["partners"], ["nonsense"], ["SELECT * {"]], ids=["usage", "name", "syntax"])
def test_a_folder_that_is_not_there_is_named_before_the_query_is_blamed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str]
) -> None:
    status, _, errors = run(capsys, tmp_path / "nowhere", *words)
    assert (status, errors.startswith(f"unrapport: {tmp_path}/nowhere: no such folder; build reports first")) == (
        2,
        True,
    )


def test_a_file_is_no_folder_and_the_help_of_a_query_needs_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "report.txt"
    file.touch()
    assert "report.txt: is a file; give the folder that" in run(capsys, file, "partners", "--body", "FAO")[2]
    assert run(capsys, tmp_path / "nowhere", "partners", "--help")[0] == 0


def test_the_list_has_every_query_and_parameter(capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, _ = run(capsys, "--list")
    assert status == 0
    assert set(QUERIES) <= set(shown.splitlines())
    assert "--country" in shown


def test_the_help_of_a_named_query_explains_its_parameters(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, shown, _ = run(capsys, out, "in-country", "--help")
    assert (status, "ISO code (KEN)" in " ".join(shown.split())) == (0, True)


@pytest.mark.parametrize("words", [["list", "OUT"], ["query", "OUT", "partners", "--body", "FAO"], ["query", "--list"]])
def test_asking_does_not_wait_for_spacy(out: Path, words: list[str]) -> None:
    script = (
        "import sys; from graphs.cli import main; status = main(sys.argv[1:]); "
        "print(*({'spacy', 'networkx', 'pyvis', 'numpy'} & set(sys.modules)), file=sys.stderr); sys.exit(status)"
    )
    words = [str(out) if word == "OUT" else word for word in words]
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, b"")


def test_the_prefixes_of_the_files_are_those_of_the_project() -> None:
    for query in QUERIES.values():
        for prefix, iri in re.findall(r"PREFIX (\w+): <(.*)>", query.text):
            assert PREFIXES[prefix] == iri


def test_the_mark_stands_under_the_place_of_a_fault(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, errors = run(capsys, out, "SELECT ?x WHERE { ?x a unr:Body ?? }")
    assert status == 2
    said, shown, mark = errors.rstrip("\n").split("\n")
    assert said.startswith("unrapport: syntax error in line 1, column ")
    assert shown == "SELECT ?x WHERE { ?x a unr:Body ?? }"
    assert mark.strip() == "^"


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("SELECT *\nWHERE }", "line 2, column 7: cannot be read from here on: }; expected {"),
        ("SELECT (COUNT(?x) { ?x ?y ?z }", "line 1, column 23: cannot be read from here on: ?y ?z }"),
        (
            "SELEC ?x { ?x a unr:Body }",
            "line 1, column 10: a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE, not SELEC",
        ),
        ("SELECT * { ?x a unr:Body", "line 1, column 25: the query ends too early"),
        ("SELECT * { ?x a }", "line 1, column 18: something before this place is missing or too much"),
        ("SELECT * { ?x a nobody:Body }", "line 1, column 28: the prefix nobody: is not declared"),
        ("{你好", "line 1, column 4: a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE"),
    ],
)
def test_a_fault_says_what_cannot_be_read_not_what_the_parser_calls_it(store: Store, query: str, fault: str) -> None:
    with pytest.raises(QueryError) as raised:
        ask(store.inner, query)
    assert str(raised.value).split("\n")[0] == f"syntax error in {fault}"


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("SELECT * FROM <a:b> { ?s ?p ?o }", True),
        ("SELECT * FROM NAMED<a:b> { ?s ?p ?o }", True),
        ("SELECT * from#\n<a:b> { ?s ?p ?o }", True),
        ('SELECT * { ?from from:x "FROM <a:b>" } # FROM <a:b>', False),
        ("SELECT * { ?s <a:FROM> '''FROM <a:b>''' }", False),
    ],
)
def test_whether_a_query_says_which_graphs_to_ask(query: str, says: bool) -> None:  # noqa: FBT001 - a row of the table
    assert names_graphs(query) is says


def test_a_row_of_more_columns_than_can_be_read_is_a_list_of_what_it_has(capsys: pytest.CaptureFixture[str]) -> None:
    columns = [f"column_{number}" for number in range(8)]
    row = tuple(ox.Literal(f"value {number} of a row") if number else None for number in range(8))
    print_table(Table(columns, [row]), width=80)
    lines = capsys.readouterr().out.splitlines()
    assert [" ".join(line.split()) for line in lines[:7]] == [f"column {n} value {n} of a row" for n in range(1, 8)]
    assert lines[-1] == "1 row"
    print_table(Table(columns, [row]), width=200)
    assert " column 0 " in capsys.readouterr().out.splitlines()[1]
