"""What a question about collaborations says of how sure they are: stated, inferred, or only likely."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest

from extract.identity import from_entry
from graphs.build import report_graph
from graphs.limits import SURE
from graphs.query import ask, bind, named_queries, table
from graphs.resolve import UnknownValueError, resolve
from graphs.store import open_store
from graphs.terms import from_ox
from ontology import authority
from tests.graphs.factories import collaboration, interval, report
from tests.graphs.stores import build_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphs.store import Store

QUERIES = named_queries()
WHO = {entry.path: from_entry(entry) for entry in authority.entries()}
KENYA, TREATY = WHO["country/KEN"], WHO["treaty/CEDAW"]
#: With whom UNICEF does something in the report of the tests, and how sure that is.
SURE_OF = {"UNESCO": 1.0, "FAO": 0.8, "ITU": 0.5}
ASKED = {
    "collaborations": {},
    "under": {"resolution": "CEDAW"},
    "leaders": {},
    "evidence": {"one": "UNICEF", "other": "KEN"},
    "partners": {"body": "UNICEF"},
    "in-country": {"country": "KEN"},
    "timeline": {},
    "co-members": {"body": "UNICEF"},
    "follow-up": {},
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Open a store of two reports: what UNICEF did in 2030 with three bodies, and what it planned with them before."""
    text = "UNICEF works with UNESCO, FAO and ITU."
    done, planned = (report(text, {"UNICEF": WHO["body/UNICEF"]}, identifier=f"A/{year}/7") for year in (2030, 2029))
    for name, confidence in SURE_OF.items():
        actors = (WHO["body/UNICEF"], WHO[f"body/{name}"])
        kinds = ("membership", "leadership")
        done = collaboration(
            done, *actors, confidence=confidence, kinds=kinds, partners=(KENYA,), instruments=(TREATY,),
            times=(interval("2030-01-01", "2030-12-31", "year"),),
        )  # fmt: skip
        planned = collaboration(planned, *actors, confidence=confidence, kinds=kinds, status="planned")
    dated = [
        replace(one, header=replace(one.header, date=day))
        for one, day in ((planned, "2029-01-01"), (done, "2031-01-01"))
    ]
    out = build_store(tmp_path_factory.mktemp("certainty") / "out", *map(report_graph, dated))
    with open_store(out) as opened:
        yield opened


def answers(store: Store, name: str, **values: str) -> list[dict[str, str]]:
    """Return the rows of a named query as texts."""
    types = {parameter.name: parameter.type for parameter in QUERIES[name].parameters}
    given = {"lang": "en"} | values if "lang" in types else values
    terms = {key: resolve(store, types[key], value) for key, value in given.items()}
    found = table(ask(store.inner, bind(QUERIES[name], terms)), QUERIES[name].lists)  # type: ignore[arg-type]
    return [
        {column: str(from_ox(value)) for column, value in zip(found.columns, row, strict=True) if value is not None}
        for row in found.rows
    ]


def test_every_question_about_collaborations_can_be_narrowed_to_what_is_sure() -> None:
    about = {name for name, query in QUERIES.items() if "unr:participant" in query.text and name != "bodies"}
    assert about == set(ASKED)
    assert {name for name, query in QUERIES.items() if any(one.name == "sure" for one in query.parameters)} == about


@pytest.mark.parametrize("name", ["collaborations", "under", "leaders", "evidence"])
def test_a_row_for_each_collaboration_says_how_sure_it_is(store: Store, name: str) -> None:
    found = {row["collaboration"]: row["confidence"] for row in answers(store, name, **ASKED[name])}
    assert {"1", "0.8", "0.5"} == set(found.values())


@pytest.mark.parametrize("name", ["collaborations", "under", "leaders", "evidence"])
@pytest.mark.parametrize(("least", "kept"), [("0", {"1", "0.8", "0.5"}), ("0.6", {"1", "0.8"}), ("1", {"1"})])
def test_only_what_is_sure_enough_is_told(store: Store, name: str, least: str, kept: set[str]) -> None:
    assert {row["confidence"] for row in answers(store, name, **ASKED[name], sure=least)} == kept


def test_partners_say_how_often_they_are_only_likely(store: Store) -> None:
    found = {
        row["partner"]: (row["collaborations"], row["likely"]) for row in answers(store, "partners", body="UNICEF")
    }
    assert found == {"Kenya": ("3", "1"), "UNESCO": ("2", "0"), "FAO": ("2", "0"), "ITU": ("2", "2")}
    sure = {row["partner"] for row in answers(store, "partners", body="UNICEF", sure="0.6")}
    assert sure == {"Kenya", "UNESCO", "FAO"}


@pytest.mark.parametrize(("name", "counted"), [("in-country", "collaborations"), ("timeline", "collaborations")])
def test_counts_say_how_much_of_them_is_only_likely(store: Store, name: str, counted: str) -> None:
    first = answers(store, name, **ASKED[name])[0]
    assert (first[counted], first["likely"]) == ("3", "1")
    first = answers(store, name, **ASKED[name], sure="0.6")[0]
    assert (first[counted], first["likely"]) == ("2", "0")


def test_who_likely_sits_together_is_counted_apart(store: Store) -> None:
    found = {
        frozenset((row["one"], row["other"])): (row["groups"], row["likely"])
        for row in answers(store, "co-members", body="UNICEF")
    }
    assert found == {
        frozenset({"UNICEF", "UNESCO"}): ("2", "0"),
        frozenset({"UNICEF", "FAO"}): ("2", "0"),
        frozenset({"UNICEF", "ITU"}): ("2", "2"),
    }


def test_a_plan_followed_up_is_as_sure_as_the_less_sure_of_both(store: Store) -> None:
    found = answers(store, "follow-up")
    assert sorted(row["confidence"] for row in found) == ["0.5", "0.8", "1"]
    assert {row["outcome"] for row in found} == {"reported"}
    assert sorted(row["confidence"] for row in answers(store, "follow-up", sure="0.6")) == ["0.8", "1"]


def test_likely_in_the_queries_is_what_the_program_calls_so() -> None:
    for name in ("partners", "in-country", "timeline", "co-members"):
        assert f"< {SURE}" in QUERIES[name].text


@pytest.mark.parametrize("typed", ["0", "1", "0.6", ".5", "1.0", " 0.75 "])
def test_a_confidence_is_a_number_from_0_to_1(typed: str) -> None:
    found = resolve(None, "confidence", typed)  # type: ignore[arg-type]
    assert float(found.value) == float(typed)
    assert isinstance(found, ox.Literal)


@pytest.mark.parametrize("typed", ["", "60%", "1.1", "-0.5", "1e-1", "٠.5", "half", "0.5 } #"])
def test_what_is_no_confidence_is_refused(typed: str) -> None:
    with pytest.raises(UnknownValueError, match="must be a number from 0 to 1"):
        resolve(None, "confidence", typed)  # type: ignore[arg-type]
