"""One thing said in other words: in the passive, in a participle, in a relative clause, by who receives or gives it."""

from __future__ import annotations

import pytest

from tests.extract.pipes.test_collaboration import records

SAID = {
    # ---- a participle with which a sentence opens: who has done it, or undergone it, is the subject behind
    "having-done": (
        "Having trained the nurses of WHO, UNICEF reopened 30 schools in Kenya.",
        ["UNICEF > WHO : training completed"],
    ),
    "having-undergone": (
        "Having been equipped by WHO, UNICEF reopened 30 schools.",
        ["WHO > UNICEF : support completed"],
    ),
    "after-doing": (
        "After handing over ten boats to WHO, UNICEF and FAO reopened 30 schools.",
        ["UNICEF FAO > WHO : support completed", "UNICEF FAO : coordination completed"],
    ),
    "undergone": ("Trained by UNICEF, WHO reopened 30 schools.", ["UNICEF > WHO : training completed"]),
    "paid-for": (
        "Funded by Norway, FAO equipped WHO with scales.",
        ["FAO > NOR : funding completed", "FAO > WHO : support completed"],
    ),
    "set-up-once": ("Established by the General Assembly, UNICEF reopened 30 schools.", []),
    "left-a-place": ("Before leaving Kenya, UNICEF reopened 30 schools.", []),
    # ---- a relative clause right behind whom it is done to
    "whom-it-trained": (
        "WHO, which UNICEF trained in May 2021, reopened 30 schools.",
        ["UNICEF > WHO : training completed @2021-05"],
    ),
    "whom-it-trained-at-the-end": (
        "The schools were reopened by WHO, which UNICEF had equipped.",
        ["UNICEF > WHO : support completed"],
    ),
    "whose-laboratory": (
        "UNICEF visited WHO, whose laboratory FAO had equipped.",
        ["UNICEF > WHO : visit completed", "FAO > WHO : support completed"],
    ),
    "whose-staff": (
        "WHO, whose staff trained UNICEF, reopened 30 schools.",
        ["WHO > UNICEF : training completed"],
    ),
    "what-it-praised": ("UNICEF built dams, which FAO praised.", []),
    # ---- clauses behind a conjunction without a comma
    "after-it-had-trained": (
        "FAO counted its boats after UNICEF had trained WHO.",
        ["UNICEF > WHO : training completed"],
    ),
    "before-both-did": (
        "FAO left Kenya before UNICEF and WHO harmonized their charts.",
        ["UNICEF WHO : coordination completed"],
    ),
    # ---- who gives and who is given it
    "gave-to": ("UNICEF gave to WHO ten boats.", ["UNICEF > WHO : support completed"]),
    "lends": ("UNICEF lends WHO ten boats.", ["UNICEF > WHO : support ongoing"]),
    "lent-by-to": ("Ten boats were lent by UNICEF to WHO.", ["UNICEF > WHO : support completed"]),
    "had-lent": ("The ten boats that UNICEF had lent to WHO sank.", ["UNICEF > WHO : support completed"]),
    "was-lent": ("WHO was lent ten boats by UNICEF.", ["UNICEF > WHO : support completed"]),
    "the-handover": (
        "The handover of ten boats to WHO by UNICEF took place in May 2021.",
        ["UNICEF > WHO : support completed @2021-05"],
    ),
    "boats-that-are-lent": (
        "FAO mapped the reef in boats lent by UNICEF.",
        ["UNICEF > FAO : support completed"],
    ),
    "boats-of-nobody": ("FAO mapped the reef with boats lent by fishermen.", []),
    "advice": ("WHO receives technical advice from UNICEF.", ["UNICEF > WHO : support ongoing"]),
    "a-grant": ("A grant of $2 million from UNICEF went to WHO.", ["UNICEF > WHO : funding completed"]),
    "thanks-to-a-grant": (
        "UNICEF published a handbook thanks to a grant from WHO.",
        ["UNICEF WHO : publication completed"],
    ),
    "reimbursed": ("UNICEF reimbursed WHO for the boats.", ["UNICEF > WHO : funding completed"]),
    "placed-in": ("UNICEF placed two statisticians in WHO.", ["UNICEF > WHO : support completed"]),
    "made-for-by": (
        "The paper draws on charts made for Sweden by FAO.",
        ["FAO > SWE : support completed"],
    ),
    "first-things-first": ("UNICEF gave priority to the reef of Kenya.", []),
    "borrowed-from": ("FAO borrowed ten boats from WHO.", ["WHO > FAO : support completed"]),
    "fled-from": ("FAO fled from WHO.", []),
    "owes-to": ("FAO owes its survey of reefs to WHO.", ["WHO > FAO : support ongoing"]),
    "translated-for": ("FAO translated a guide for WHO.", ["FAO > WHO : support completed"]),
    "flew-to": ("FAO flew vaccines to WHO.", ["FAO > WHO : support completed"]),
    "repaired-the-roof-of": ("FAO repaired the roof of WHO.", ["FAO > WHO : support completed"]),
    "gave-it-access": ("FAO gave WHO access to its charts.", ["FAO > WHO : support completed"]),
    "at-its-disposal": ("FAO put ten boats at the disposal of WHO.", ["FAO > WHO : support completed"]),
    "got-help": ("FAO got help from WHO.", ["WHO > FAO : support completed"]),
    "shared-with-it": (
        "FAO said that WHO had shared with it the charts of the reef.",
        ["WHO > FAO : support completed"],
    ),
    "lends-it": ("FAO maps reefs, and WHO lends it boats.", ["WHO > FAO : support ongoing"]),
    "gave-it-up": ("FAO built a dam, and WHO gave it up.", []),
    "granted-a-status": ("The General Assembly granted WHO observer status.", []),
    "appeared-before": ("FAO appeared before the Security Council.", ["FAO > SC : statement completed"]),
    "disappeared": ("FAO disappeared before WHO came.", []),
    "would-save-money": ("By joining the Paris Club, Kenya would save money.", []),
    # ---- by two, and in two ways
    "by-two": ("The reef was mapped by UNICEF and WHO.", ["UNICEF WHO : coordination completed"]),
    "paid-for-and-done": (
        "The survey was financed by UNICEF and executed by FAO.",
        ["FAO > UNICEF : funding completed"],
    ),
    "providing-the-boats": (
        "FAO mapped the reef, UNICEF providing the boats.",
        ["FAO > UNICEF : coordination completed"],
    ),
    "patrols-of-both": (
        "Patrols composed of UNICEF and WHO met in Kenya.",
        ["UNICEF WHO : membership completed in KEN"],
    ),
    "as-its-chair-and-another": (
        "UNICEF, as Chair of the group, and WHO mapped reefs.",
        ["UNICEF WHO : coordination completed"],
    ),
    # ---- verbs with whom they concern
    "told": ("UNICEF told WHO that the reef was dead.", ["UNICEF > WHO : exchange completed"]),
    "heard": ("WHO heard UNICEF on the cost of salt.", ["WHO > UNICEF : exchange completed"]),
    "commissioned": ("UNICEF commissioned FAO to map the reef.", ["UNICEF > FAO : coordination completed"]),
    "hired": ("FAO was hired by UNICEF to map the reef.", ["UNICEF > FAO : coordination completed"]),
    "suggested": (
        "At the suggestion of Kenya, FAO mapped the reef.",
        ["FAO > KEN : exchange completed"],
    ),
    "advised": ("UNICEF, advised by FAO, mapped reefs.", ["FAO > UNICEF : support completed"]),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_in_other_words(name: str) -> None:
    text, expected = SAID[name]
    assert records(text, "en") == expected


def test_each_of_two_helps_another() -> None:
    found = records("UNICEF is helping WHO, and FAO is helping UNDP.", "en")
    assert found[:2] == ["UNICEF > WHO : support ongoing", "FAO > UNDP : support ongoing"]
