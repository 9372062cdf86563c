"""What nobody is said to have done in a report of one body: that body did it; and what others did, or nobody."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import reported

TOLD = [
    ("Support was offered to the National Assembly of Zambia.", ["UN-Habitat > national-assembly-ZMB"]),
    ("Technical assistance is being given to Ghana in drafting its port law.", ["UN-Habitat > GHA"]),
    ("In 2022, legal advice was provided to Nepal and Bhutan on reefs.", ["UN-Habitat > NPL BTN"]),
    ("A total of 12 boats were handed over to the Ministry of Ports.", ["UN-Habitat > ministry-of-ports"]),
    ("Comments on the draft were sent to UNESCO.", ["UN-Habitat > UNESCO"]),
    ("Funding of $300,000 was allocated to IOM for shelter.", ["UN-Habitat > IOM"]),
    ("Ghana was supported to respond to the floods.", ["UN-Habitat > GHA"]),
    ("Kenya, Uganda & Rwanda were assisted in revising their building codes.", ["UN-Habitat > KEN UGA RWA"]),
    ("In Chad, 40 staff of the Ministry of Ports were trained in diving.", ["UN-Habitat > ministry-of-ports-TCD"]),
    ("Forty judges of the Supreme Court of Nepal were trained in maritime law.", ["UN-Habitat > supreme-court-NPL"]),
    ("Nepal was provided with technical assistance.", ["UN-Habitat > NPL"]),
    ("Ten cases were submitted to Canada and Finland for resettlement.", ["UN-Habitat > CAN FIN"]),
    ("A workshop was held with FAO and UNDP.", ["UN-Habitat FAO UNDP"]),
    (
        "A training workshop for 25 members of the National Assembly of Zambia was conducted in May.",
        ["UN-Habitat > national-assembly-ZMB"],
    ),
    ("Two missions to Haiti were conducted.", ["UN-Habitat > HTI"]),
    ("An agreement has been concluded with the Government of Japan on ports.", ["UN-Habitat > JPN"]),
    ("Efforts were made with UNDP to restore the harbour.", ["UN-Habitat > UNDP"]),
    ("Consultations took place with the World Bank.", ["UN-Habitat > WorldBank"]),
    ("Talks with ILO began in March.", ["UN-Habitat > ILO"]),
    ("Advocacy with the Ministry of Ports led to a new law.", ["UN-Habitat > ministry-of-ports"]),
    ("Work with FAO on rural housing continued.", ["UN-Habitat > FAO"]),
    ("Support to the Government of Chad continued.", ["UN-Habitat > TCD"]),
    ("Mentoring of the Haitian National Police continued.", ["UN-Habitat > HNP"]),
    ("The capacity of the Ministry of Ports was strengthened through training.", ["UN-Habitat > ministry-of-ports"]),
    ("Thanks to the contribution of Japan, 30 wells were drilled.", ["UN-Habitat > JPN"]),
    ("Alongside WFP, 40 warehouses were inspected.", ["UN-Habitat WFP"]),
    ("In collaboration with UNDP, training was provided to WHO.", ["UN-Habitat UNDP > WHO"]),
    ("Boats were delivered to WHO in collaboration with UNDP.", ["UN-Habitat UNDP > WHO"]),
    ("Two workshops were held in Nairobi, and training was provided to WHO.", ["UN-Habitat > WHO"]),
    (
        "The Ministry of Ports was helped to draft a plan, and boats were delivered to WHO.",
        ["UN-Habitat > ministry-of-ports", "UN-Habitat > WHO"],
    ),
    ("WHO received training on reef safety.", ["UN-Habitat > WHO"]),
    ("Officials of the Ministry of Ports attended a training course on tariffs.", ["UN-Habitat > ministry-of-ports"]),
    ("Kenya and Ghana benefited from technical assistance.", ["UN-Habitat > KEN GHA"]),
    ("Support will be provided to WHO in 2026.", ["UN-Habitat > WHO"]),
    ("A report was presented to the Executive Board in June.", ["UN-Habitat > UN-Habitat-EB"]),
    ("A letter was sent to the Government of Chad.", ["UN-Habitat > TCD"]),
    ("Logistical support was provided by air to WHO.", ["UN-Habitat > WHO"]),
    ("Upon request from the Government of Chad, legal advice was provided.", ["UN-Habitat > TCD"]),
    ("Supported the Ministry of Ports in drafting a code.", ["UN-Habitat > ministry-of-ports"]),
    ("Briefed the Security Council on ports.", ["UN-Habitat > SC"]),
    ("Continued to support WHO.", ["UN-Habitat > WHO"]),
    ("Thirty care workers from the Ministry of Ports were trained.", ["UN-Habitat > ministry-of-ports"]),
    ("A total of 200 prosecutors from Chile and Peru were trained.", ["UN-Habitat > CHL PER"]),
    ("The skills of officials from Chile and Peru were strengthened.", ["UN-Habitat > CHL PER"]),
    ("Training was delivered to the statistical offices of Fiji and Samoa.", ["UN-Habitat > FJI WSM"]),
    ("The matter was raised with the Government of Mali.", ["UN-Habitat > MLI"]),
    ("The draft was brought to the attention of the Ministry of Ports.", ["UN-Habitat > ministry-of-ports"]),
    ("The project was funded by Sweden.", ["UN-Habitat > SWE"]),
    ("Talks between Brazil and Mozambique were facilitated.", ["UN-Habitat > BRA MOZ"]),
    ("The plan was reviewed at the request of the Ministry of Ports.", ["UN-Habitat > ministry-of-ports"]),
    ("Boats were procured for the Ministry of Ports.", ["UN-Habitat > ministry-of-ports"]),
    ("(a) Provision of advice to the Ministry of Ports through weekly meetings.", ["UN-Habitat > ministry-of-ports"]),
]
NOT = [
    "No support was provided to WHO.",
    "Only limited support was provided to WHO.",
    "Support should be provided to WHO.",
    "Support was to be provided to WHO.",
    "Support was promised to WHO.",
    "If support is provided to WHO, it will grow.",
    "It was recommended that support be provided to WHO.",
    "Support to WHO was suspended.",
    "The training of WHO was cancelled.",
    "Training was provided to WHO by a university.",
    "The capacity of the Ministry of Ports was strengthened by the Government.",
    "Four clinics were built by WHO.",
    "Stronger coordination with OCHA would be useful.",
    "Lack of coordination with OCHA delayed the work.",
    "Work with WHO was interrupted.",
    "Meetings with WHO were planned but not held.",
    "Discussions with WHO have not started.",
    "The session of the Reef Commission was held in May.",
    "The agreement between Chad and Sudan was signed.",
    "Weapons were delivered to Libya.",
    "Control of the port was handed over to the Government of Sudan.",
    "Oil was delivered to Cuba by tankers.",
    "Three officers of the Ministry of Ports were arrested.",
    "Refugees from Chad were supported by host communities.",
    "A new law on ports was adopted in Ghana.",
    "Elections were held in Senegal in July.",
    "Trade with China was expanded.",
    "Ghana was affected by floods.",
    "The report of WHO was published in May.",
    "The road to Chad was repaired by the army.",
    "WHO received 40 complaints.",
    "The bill was submitted to the National Assembly of Kenya.",
    "The case was referred to the Supreme Court of Nepal.",
    "A peace agreement was signed with the Reef Front.",
    "Provision of support to WHO is needed.",
    "Refugees from Chile were trained.",
    "The army of Chad was funded by Sweden.",
    "Trade between Brazil and Mozambique was supported.",
]


@pytest.mark.parametrize(("told", "expected"), TOLD)
def test_what_nobody_is_said_to_do_those_do_whose_report_it_is(told: str, expected: list[str]) -> None:
    assert [one.partition(" :")[0] for one in reported(told)] == expected


@pytest.mark.parametrize("told", NOT)
def test_what_others_do_or_nobody_does(told: str) -> None:
    assert [one for one in reported(told) if "UN-Habitat" in one] == []


def test_what_nobody_is_said_to_do_is_less_sure() -> None:
    title = "Report of the United Nations Human Settlements Programme\n\n1. The report covers reefs.\n\n2. "
    told = (f"{title}{sentence}\n" for sentence in ("UN-Habitat trained WHO staff.", "WHO staff were trained in May."))
    sure, unsaid = (extract_report(text, "en").collaborations[0].confidence for text in told)
    assert unsaid < sure
