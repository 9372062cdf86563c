"""The network of collaborations: who is joined to whom, by how many records, and what is never joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract import extract_report
from graphs import records
from graphs.build import report_graph, triples
from graphs.entities import union
from graphs.limits import SURE
from graphs.network import PAIR_LIMIT, aggregate, collaborations
from ontology.iris import ID
from ontology.terms import UNR
from tests.graphs.factories import SAMPLES, collaboration, graph, interval, known_to_nobody, report, sample_text

if TYPE_CHECKING:
    import networkx as nx

    from extract.model import Entity

A, B, C, D = (known_to_nobody(name) for name in ("甲署", "乙署", "丙署", "丁署"))
LAND = known_to_nobody("河口国", kind="Country")


def one_record(*participants: Entity, **slots: object) -> records.Records:
    """Return what a report of one collaboration says."""
    return records.read(triples(collaboration(report("甲署。", {}), *participants, **slots)))


def joined(network: nx.MultiGraph) -> set[frozenset[str]]:
    """Return the pairs that the network joins, by the ends of their IRIs."""
    return {frozenset(iri.rpartition("/")[2] for iri in edge[:2]) for edge in network.edges}


def test_participants_are_joined_with_each_other_and_with_partners_never_partners() -> None:
    found = joined(collaborations(one_record(A, B, partners=(C, D))))
    assert found == {
        frozenset(pair)
        for pair in (("甲署", "乙署"), ("甲署", "丙署"), ("甲署", "丁署"), ("乙署", "丙署"), ("乙署", "丁署"))
    }


def test_a_partner_may_be_a_country() -> None:
    assert joined(collaborations(one_record(A, partners=(LAND,)))) == {frozenset({"甲署", "河口国"})}


def test_what_is_planned_is_joined_and_says_so() -> None:
    ((_, _, status),) = collaborations(one_record(A, B, status="planned")).edges(data="status")
    assert status == "planned"


def test_nobody_is_joined_with_itself() -> None:
    assert joined(collaborations(one_record(A, partners=(A,)))) == set()


@pytest.mark.parametrize("number", [PAIR_LIMIT, PAIR_LIMIT + 1], ids=str)
def test_a_record_of_too_many_bodies_has_no_pairs(number: int) -> None:
    network = collaborations(one_record(*(known_to_nobody(f"机构{each}") for each in range(number))))
    assert network.number_of_nodes() == number
    assert network.number_of_edges() == (66 if number == PAIR_LIMIT else 0)


@pytest.mark.parametrize("language", SAMPLES)
def test_bodies_joined_by_what_is_done_or_goes_on_are_those_of_the_graph(language: str) -> None:
    found = extract_report(sample_text(language), language)
    network = collaborations(records.read(triples(found)))
    done = {
        frozenset(edge[:2])
        for edge in network.edges(data=True)
        if edge[2]["status"] != "planned" and edge[2]["confidence"] >= SURE
        if all(network.nodes[each]["kind"] == "Body" for each in edge[:2])
    }
    short_cuts = {frozenset((str(one), str(other))) for one, other in graph(found)[: UNR.collaboratesWith]}
    assert done == short_cuts


def test_records_between_the_same_two_stay_apart_until_they_are_aggregated() -> None:
    first = collaboration(report("甲署。", {}), A, B, kinds=("event",), times=(interval("2011-02-16", "2011-02-18"),))
    both = collaboration(
        first,
        A,
        B,
        kinds=("event", "visit"),
        status="planned",
        times=(interval("2012-01-01", "2012-12-31"),),
        confidence=0.5,
    )
    network = collaborations(records.read(triples(both)))
    assert network.number_of_edges() == 2
    ((_, _, about),) = aggregate(network).edges(data=True)
    assert about == {
        "weight": 2, "completed": 1, "ongoing": 0, "planned": 1, "likely": 1, "kinds": {"event": 2, "visit": 1},
        "start": "2011-02-16", "end": "2012-12-31", "reports": (f"{ID}report/A/99/7/zh",),
        "records": (f"{ID}report/A/99/7/zh#c1", f"{ID}report/A/99/7/zh#c2"), "roles": ("together",),
    }  # fmt: skip


def test_context_joins_participants_with_the_other_slots() -> None:
    said = one_record(A, partners=(C,), places=(LAND,))
    assert joined(collaborations(said)) == {frozenset({"甲署", "丙署"})}
    with_context = collaborations(said, context=True)
    assert joined(with_context) == {frozenset({"甲署", "丙署"}), frozenset({"甲署", "河口国"})}
    assert {role for _, _, role in with_context.edges(data="role")} == {"together", "place"}


def test_a_country_that_is_partner_and_place_has_one_edge() -> None:
    network = collaborations(one_record(A, partners=(LAND,), places=(LAND,)), context=True)
    assert [role for _, _, role in network.edges(data="role")] == ["together"]
    assert network.nodes[f"{ID}country/河口国"]["records"] == 1


def test_nodes_are_labelled_in_the_language_asked_for() -> None:
    found = records.read(triples(extract_report("UNICEF and UN-Women held a workshop.", "en", symbol="A/99/7")))
    assert {each for _, each in collaborations(found).nodes(data="label")} == {"UNICEF", "UN-Women"}
    assert {each for _, each in collaborations(found, language="zh").nodes(data="label")} == {"儿基会", "妇女署"}


def test_organs_of_two_states_that_share_a_name_are_told_apart() -> None:
    texts = [f"In {country}, UNICEF trained the Ministry of Health." for country in ("Togo", "Kenya")]
    each = [report_graph(extract_report(text, "en", symbol=f"A/99/{len(text)}")) for text in texts]
    found = records.read(union(each))
    labels = {label for _, label in collaborations(found, language="en").nodes(data="label")}
    assert {"Ministry of Health (Togo)", "Ministry of Health (Kenya)"} <= labels


def test_an_organ_whose_name_tells_its_state_is_called_by_that_name() -> None:
    found = records.read(
        triples(extract_report("UNICEF trained the Ministry of Health of Togo.", "en", symbol="A/99/7"))
    )
    assert "Ministry of Health of Togo" in {
        each for _, each in collaborations(found, language="en").nodes(data="label")
    }
