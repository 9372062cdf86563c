"""Organs of States that no file lists: each State has its own, whatever a report calls it."""

from __future__ import annotations

import pytest

import extract
from extract.pipes.state_organ import parted
from graphs.build import report_graph
from graphs.entities import union
from ontology import iris
from ontology.terms import UNR
from tests.markup import differences, parse

# A report on a country, on none, and what the body of it says.
ABOUT = {
    "": "Report on harbours\n\n1. {}\n",
    "Haiti": "Report of the Secretary-General on the United Nations Mission for Justice Support in Haiti\n"
    "S/2018/100\n\n1. {}\n",
    "海地": "秘书长关于联合国海地司法支助特派团的报告\nS/2018/100\n\n1. {}\n",
    "nothing": "港口报告\n\n1. {}\n",
}


def told(title: str, sentence: str, language: str) -> list[tuple[str, str]]:
    """Return the bodies of a report that no file lists as they are named and who they are."""
    found = extract.extract_report(ABOUT[title].format(sentence), language).mentions
    return [(one.text, entity.path) for one in found for entity in one.entities if not entity.attested]


# The country in the name, or beside it.
NAMED = {
    "people": "The [Kenyan Ministry of Ports](body/ministry-of-ports-KEN) met.",
    "possessive": "[Kenya’s Ministry of Ports](body/ministry-of-ports-KEN) met.",
    "behind": "The [Ministry of Ports of Kenya](body/ministry-of-ports-KEN) met.",
    "before": "The [Malawi Coast Guard](body/coast-guard-MWI) met.",
    "customs": "It gave [Nepal Customs](body/customs-NPL) a boat; the [Kenya](country/KEN) Customs Act applies.",
    "acronym-between": (
        "The [National Harbour Agency](body/national-harbour-agency-MNG) ([NAHA](body/national-harbour-agency-MNG)) of"
        " [Mongolia](country/MNG) met. [NAHA](body/national-harbour-agency-MNG) was pleased."
    ),
    "acronym-behind": (
        "The [Ministry of Ports](body/ministry-of-ports-KEN) ([MOPO](body/ministry-of-ports-KEN)) met the"
        " [Kenyan Ministry of Ports](body/ministry-of-ports-KEN)."
    ),
    "through-its": "[Kenya](country/KEN), through its [Ministry of Ports](body/ministry-of-ports-KEN), agreed.",
    "of-the-government": (
        "The [Ministry of Ports](body/ministry-of-ports-KEN), Government of [Kenya](country/KEN), agreed."
    ),
    "parliament": "[Kenya’s Council of Ministers](body/council-of-ministers-KEN) met.",
    "where": "The [Ministry of Ports](body/ministry-of-ports-KEN) in [Kenya](country/KEN) agreed.",
    "office": "The [Office of the Prosecutor-General of Chad](body/office-of-the-prosecutor-general-TCD) opened.",
    "statistics": "The [Chad Statistical Service](body/statistical-service-TCD) opened.",
    "commission": "The [Malawi Law Commission](body/law-commission-MWI) opened.",
    # all that is called so in one report is one, in whichever order
    "one-under-all-forms": (
        "The [Ministry of Ports](body/ministry-of-ports-KEN) opened. The"
        " [Ministry of Ports of Kenya](body/ministry-of-ports-KEN) and"
        " [Kenya’s Ministry of Ports](body/ministry-of-ports-KEN) closed. The"
        " [Kenyan Ministry of Ports](body/ministry-of-ports-KEN) slept."
    ),
    "shorter": (
        "[Kenya’s Ministry of Ports and Reefs](body/ministry-of-ports-and-reefs-KEN) opened. The"
        " [Ministry of Ports](body/ministry-of-ports-and-reefs-KEN) closed."
    ),
    # of two States they are two, and a third may be of either
    "two-states": (
        "The [Kenyan Ministry of Ports](body/ministry-of-ports-KEN) and the"
        " [Malawian Ministry of Ports](body/ministry-of-ports-MWI) met."
    ),
    "of-either": (
        "The [Kenyan Ministry of Ports](body/ministry-of-ports-KEN) met the"
        " [Malawian Ministry of Ports](body/ministry-of-ports-MWI). The [Ministry of Ports](body/ministry-of-ports)"
        " agreed."
    ),
    # not what a file lists, nor what is not a State's
    "society": "The [Kenyan Red Cross](body/kenyan-red-cross) met.",
    "federation": "The [National Federation of Divers of Kenya](body/national-federation-of-divers-of-kenya) met.",
    "listed": "The [Haitian National Police](body/HNP) met.",
    # what a sentence opens with
    "opening": "In [Kenya](country/KEN), [UNDP](body/UNDP) helped the [Ministry of Ports](body/ministry-of-ports-KEN).",
    "opening-of-two": (
        "In [Kenya](country/KEN) and [Malawi](country/MWI), [UNDP](body/UNDP) helped the"
        " [Ministry of Ports](body/ministry-of-ports)."
    ),
    "next-sentence": (
        "In [Kenya](country/KEN), [UNDP](body/UNDP) paid. It helped the [Ministry of Ports](body/ministry-of-ports-KEN)."
    ),
    "nothing-tells": "The [Ministry of Ports](body/ministry-of-ports) met [Kenya](country/KEN).",
}


@pytest.mark.parametrize("marked", NAMED.values(), ids=NAMED)
def test_an_organ_is_that_of_its_country(marked: str) -> None:
    assert not differences(marked, "en"), parse(marked)[0]


NAMED_ZH = {
    "before": "[肯尼亚海洋部](body/海洋部-KEN)参加。",
    "federal": "[德国联邦海洋部](body/联邦海洋部-DEU)参加。",
    "parliament": "[肯尼亚议会](body/议会-KEN)通过了法律。",
    "attribute": "[肯尼亚](country/KEN)的[最高法院](body/最高法院-KEN)作出裁决。",
    "national": "[肯尼亚国家珊瑚局](body/国家珊瑚局-KEN)参加。",
    "opening": "在[肯尼亚](country/KEN),[开发署](body/UNDP)协助[国家珊瑚局](body/国家珊瑚局-KEN)。",
    "opening-of-two": "在[肯尼亚](country/KEN)和[马拉维](country/MWI),[开发署](body/UNDP)协助[国家珊瑚局](body/国家珊瑚局)。",
    "shorter": "[肯尼亚卫生部](body/卫生部-KEN)参加。[卫生部](body/卫生部-KEN)同意。",
    "two-states": "[肯尼亚卫生部](body/卫生部-KEN)和[马拉维卫生部](body/卫生部-MWI)参加。[卫生部](body/卫生部)同意。",
    # not what belongs to a body
    "of-an-agency": "[世卫组织数字卫生部](body/世卫组织数字卫生部)参加。",
    "nothing-tells": "[卫生部](body/卫生部)参加。",
}


@pytest.mark.parametrize("marked", NAMED_ZH.values(), ids=NAMED_ZH)
def test_an_organ_is_that_of_its_country_zh(marked: str) -> None:
    assert not differences(marked, "zh"), parse(marked)[0]


# The title of the report names its country; what the sentence says, and who is meant.
AT_HOME = {
    "ministry": ("Haiti", "The Ministry of Ports met.", ["ministry-of-ports-HTI"]),
    "court": ("Haiti", "The Supreme Court ruled.", ["supreme-court-HTI"]),
    "chamber": ("Haiti", "The Chamber of Deputies voted.", ["chamber-of-deputies-HTI"]),
    "ombudsman": ("Haiti", "The Office of the Ombudsperson opened.", ["office-of-the-ombudsperson-HTI"]),
    "inspectorate": ("Haiti", "The General Inspectorate for Reefs opened.", ["general-inspectorate-for-reefs-HTI"]),
    "two-of-one-head": (
        "Haiti",
        "The Ministries of Ports and Reefs met.",
        ["ministry-of-ports-HTI", "ministry-of-reefs-HTI"],
    ),
    "another-state": ("Haiti", "The Kenyan Ministry of Ports met.", ["ministry-of-ports-KEN"]),
    "opening": ("Haiti", "In Kenya, the Ministry of Ports met.", ["ministry-of-ports-KEN"]),
    "both-here": (
        "Haiti",
        "The Kenyan Ministry of Ports wrote to the Ministry of Ports.",
        ["ministry-of-ports-KEN", "ministry-of-ports"],
    ),
    # what is not the State's
    "de-facto": ("Haiti", "The de facto Ministry of Ports met.", ["ministry-of-ports"]),
    "beside-the-de-facto": (
        "Haiti",
        "The de facto Harbour Council and the Ministry of Ports met.",
        ["harbour-council", "ministry-of-ports"],
    ),
    "of-a-community": ("Haiti", "The ECOWAS Council of Ministers met.", ["ecowas-council-of-ministers"]),
    "of-the-union": (
        "Haiti",
        "The Council of Ministers of the African Union met.",
        ["council-of-ministers-of-the-african-union"],
    ),
    "cluster": ("Haiti", "The Harbour Sub-Cluster met.", ["harbour-sub-cluster"]),
    "coordination": (
        "Haiti",
        "The National Inter-Cluster Coordination Group met.",
        ["national-inter-cluster-coordination-group"],
    ),
    "inquiry": ("Haiti", "The National Commission of Inquiry met.", ["national-commission-of-inquiry"]),
    "unit": ("Haiti", "The MINUJUSTH Harbour Unit met.", ["minujusth-harbour-unit"]),
    # no title tells
    "no-title": ("", "The Ministry of Ports met.", ["ministry-of-ports"]),
    "zh": ("海地", "国家珊瑚局参加。", ["国家珊瑚局-HTI"]),
    "zh-ministry": ("海地", "卫生部参加。", ["卫生部-HTI"]),
    "zh-another": ("海地", "肯尼亚卫生部参加。", ["卫生部-KEN"]),
    "zh-of-the-system": ("海地", "工发组织数字卫生部参加。", ["工发组织数字卫生部"]),
    "zh-no-title": ("nothing", "卫生部参加。", ["卫生部"]),
}


@pytest.mark.parametrize("name", AT_HOME)
def test_in_a_report_on_a_country_an_organ_is_its_own(name: str) -> None:
    title, sentence, expected = AT_HOME[name]
    language = "zh" if name.startswith("zh") else "en"
    assert [path for _, path in told(title, sentence, language)] == [f"body/{one}" for one in expected]


def test_a_country_that_is_only_inferred_makes_the_identity_less_sure() -> None:
    def confidence(title: str, sentence: str) -> float:
        found = extract.extract_report(ABOUT[title].format(sentence), "en").mentions
        return next(one.confidence for one in found if not one.entities[0].attested)

    named = confidence("Haiti", "The Haitian Ministry of Ports met.")
    assert confidence("Haiti", "The Ministry of Ports met.") < named
    assert confidence("", "In Kenya, the Ministry of Ports met.") < named
    assert confidence("", "The Ministry of Ports met.") == named


def test_the_label_is_the_fullest_name_and_the_country_is_stated() -> None:
    text = "The Ministry of Ports (MOPO) met. The Ministry of Ports of Haiti agreed. MOPO and the Haitian Ministry of Ports left."
    report = extract.extract_report(ABOUT[""].format(text), "en")
    (organ,) = {one for mention in report.mentions for one in mention.entities if not one.attested}
    every = [one for mention in report.mentions for one in mention.entities if one == organ]
    assert {next(iter(one.label.values())) for one in every} == {"Ministry of Ports of Haiti"}
    assert organ.path == "body/ministry-of-ports-HTI"
    assert every[0].names == {"en": ("MOPO",)}
    stated = {(str(one.subject), one.predicate, str(one.object)) for one in union([report_graph(report)])}
    assert (iris.entity(organ.path), UNR.inCountry, iris.entity("country/HTI")) in stated


def test_reports_of_two_countries_share_no_ministry() -> None:
    reports = [
        extract.extract_report(ABOUT["Haiti"].format("UNICEF and the Ministry of Ports opened a school."), "en"),
        extract.extract_report(
            "Report of the Secretary-General on the United Nations Integrated Mission in Timor-Leste\nS/2009/504\n\n"
            "1. UNICEF and the Ministry of Ports opened a school.\n",
            "en",
        ),
    ]
    merged = union([report_graph(one) for one in reports])
    worked = {
        str(one.object) for one in merged
        if one.predicate == UNR.collaboratesWith and str(one.subject) == iris.entity("body/UNICEF")
    }  # fmt: skip
    assert worked == {iris.entity(f"body/ministry-of-ports-{code}") for code in ("HTI", "TLS")}


NO_ORGANS = [
    "United Nations Commission", "National Committee for UNICEF", "Office of the President of the General Assembly",
    "Independent Commission of Inquiry", "Executive Board", "Statistics Division", "Office of the Prosecutor",
    "Office of the Executive Director", "Human Rights Council", "Kenyan Red Cross", "National Federation of Divers",
    "National Institute of Reefs of the Kenyan Ministry of Ports of Kenya in Chad",
]  # fmt: skip


@pytest.mark.parametrize("name", NO_ORGANS)
def test_what_is_no_organ_of_a_state(name: str) -> None:
    assert parted(name, "en") is None


@pytest.mark.parametrize(
    "name", ["联合国海洋部", "粮农组织林业部", "总部", "国家工作队", "秘书长办公室", "肯尼亚红十字会"]
)
def test_what_is_no_organ_of_a_state_zh(name: str) -> None:
    assert parted(name, "zh") is None
