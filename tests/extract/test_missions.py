"""Reports of the Secretary-General on a mission: its personnel, the bodies of its country, what is the country's own."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

# The mission, the country by its code.
HAITI = "United Nations Mission for Justice Support in Haiti"
SOUTH_SUDAN = "United Nations Mission in South Sudan"
TIMOR = "United Nations Integrated Mission in Timor-Leste"
LIBERIA = "United Nations Mission in Liberia"

SAID = {
    # those who work for a body, by what they are for
    "police-will": (
        TIMOR,
        "UNMIT police will work with PNTL trainers.",
        ["UNMIT > PNTL : coordination planned"],
    ),
    "police-will-train": (
        TIMOR,
        "UNMIT police will train PNTL mentors next year.",
        ["UNMIT > PNTL : training planned"],
    ),
    "observers-and-officers": (
        TIMOR,
        "UNMIT military observers and PNTL officers carried out two joint patrols.",
        ["UNMIT PNTL : coordination completed"],
    ),
    "investigators": (
        TIMOR,
        "The UNMIT human rights officers trained PNTL investigators.",
        ["UNMIT > PNTL : training completed"],
    ),
    "officers-are-no-office": (
        SOUTH_SUDAN,
        "UNMISS civilian police advisers briefed UNICEF child protection officers.",
        ["UNMISS > UNICEF : statement completed"],
    ),
    # who holds a post for a time, or is named behind it
    "acting": (
        SOUTH_SUDAN,
        "The then acting Special Representative met with UNDP.",
        ["SRSG-SouthSudan > UNDP : exchange completed"],
    ),
    "named": (
        SOUTH_SUDAN,
        "My Deputy Special Representative Ada Byron and UNHCR organized a workshop.",
        ["UNMISS UNHCR : event completed"],
    ),
    "prime-minister": (
        HAITI,
        "Prime Minister Jean Toussaint and UNDP launched the campaign.",
        ["UNDP > HTI : programme completed"],
    ),
    # bodies of the country by what they are called there
    "electoral-council": (
        HAITI,
        "MINUJUSTH supported the Electoral Council.",
        ["MINUJUSTH > CEP-Haiti : support completed"],
    ),
    "national-police": (
        SOUTH_SUDAN,
        "UNMISS trained 40 national police in first aid.",
        ["UNMISS > SSNPS : training completed"],
    ),
    "national-parliament": (
        TIMOR,
        "UNMIT assisted the National Parliament.",
        ["UNMIT > national-parliament-TLS : support completed"],
    ),
    "army": (LIBERIA, "UNMIL trained the national army.", ["UNMIL > AFL-Liberia : training completed"]),
    # what is the country's own: its laws, plans, institutions
    "drafting-of-a-law": (
        LIBERIA,
        "UNMIL continued to support the review of the constitution.",
        ["UNMIL > LBR : support ongoing"],
    ),
    "of-the-law": (
        LIBERIA,
        "UNDP and UNMIL provided technical assistance in the drafting of the laws.",
        ["UNDP UNMIL > LBR : support completed"],
    ),
    "national-plan": (
        HAITI,
        "UNICEF supported the revision of the national child protection plan.",
        ["UNICEF > HTI : support completed"],
    ),
    "government-campaign": (
        SOUTH_SUDAN,
        "FAO supported Government efforts to vaccinate cattle.",
        ["FAO > SSD : support completed"],
    ),
    "electoral-process": (
        HAITI,
        "OAS assisted the electoral process with boats and lorries.",
        ["OAS > HTI : support completed"],
    ),
    "the-plan-was-supported": (
        HAITI,
        "The national plan on cholera was supported by PAHO.",
        ["PAHO > HTI : support completed"],
    ),
    # not what is everybody's, nor where others are helped
    "rule-of-law": (LIBERIA, "UNMIL supported the rule of law.", []),
    "international-law": (LIBERIA, "UNMIL supported the teaching of international humanitarian law.", []),
    "code-of-conduct": (LIBERIA, "UNMIL supported the drafting of a code of conduct for its staff.", []),
    "those-who-want-a-law": (LIBERIA, "UNMIL supported women’s organizations that had asked for the law.", []),
    "of-the-united-nations": (LIBERIA, "UNMIL supported the Integrated Strategic Framework of the mission.", []),
    "a-national-body": (
        HAITI,
        "The Ministry of Justice, with MINUJUSTH support, completed a draft prison law.",
        ["MINUJUSTH > ministry-of-justice-HTI : support completed"],
    ),
    # with both, where those meet whose report it is
    "meetings-with-both": (
        SOUTH_SUDAN,
        "Meetings with both UNICEF and UNHCR were held.",
        ["UNMISS > UNICEF UNHCR : exchange completed"],
    ),
    # what makes something of somebody better is done for that one
    "efforts-to-reduce": (
        LIBERIA,
        "UNMIL and UNDP supported work to reduce the dust in the archives of the Supreme Court.",
        ["UNMIL UNDP > supreme-court-LBR : support completed"],
    ),
    "activities-to-improve": (
        LIBERIA,
        "UNMIL conducted evening classes to improve the spelling of the Ministry of Justice.",
        ["UNMIL > ministry-of-justice-LBR : support completed"],
    ),
    "project-to-build": (
        LIBERIA,
        "Under a joint project of UNDP and UNMIL to build a laboratory for the Liberia National Police, roofs were laid.",
        ["UNDP UNMIL : programme ongoing", "UNDP UNMIL > LiberiaNationalPolice : support ongoing"],
    ),
    "needed": (LIBERIA, "UNMIL said that the standards of the Ministry of Justice would improve.", []),
    # the police of a mission, whatever they do
    "by-its-police": (
        LIBERIA,
        "The plan included the provision of training by the UNMIL police to the Ministry of Justice.",
        ["UNMIL > ministry-of-justice-LBR : training completed"],
    ),
    "advisers-deployed": (
        LIBERIA,
        "Two advisers were also deployed to the Ministry of Health.",
        ["UNMIL > ministry-of-health-LBR : support completed"],
    ),
    # a name of any form behind what it is, and from there on
    "civil-society-organization": (
        LIBERIA,
        "UNDP supported a local civil society organization, Mamakoko, in opening a shop. Mamakoko and UNICEF met.",
        ["UNDP > mamakoko : support completed", "mamakoko UNICEF : exchange completed"],
    ),
    "ngo": (
        LIBERIA,
        "The course was held by the Danish NGO Grenaa Hav and the Ministry of Health.",
        ["grenaa-hav ministry-of-health-LBR : event completed"],
    ),
    "organizations": (LIBERIA, "UNDP spoke of civil society organizations, Mamakoko being a village.", []),
    # some that were listed, as many as there were
    "these-three": (
        LIBERIA,
        "UNMIL met with UNICEF, UNHCR and WFP. UNDP is in talks with these three partners.",
        ["UNMIL > UNICEF UNHCR WFP : exchange completed", "UNDP > UNICEF UNHCR WFP : coordination ongoing"],
    ),
    "these-two": (
        LIBERIA,
        "UNMIL met with UNICEF, UNHCR and WFP. UNDP is in talks with these two partners.",
        ["UNMIL > UNICEF UNHCR WFP : exchange completed"],
    ),
    # the police that the text has named, or the country's
    "the-police-to": (
        LIBERIA,
        "UNMIL advised the Liberia National Police. The Mission helped the police to repair a station.",
        ["UNMIL > LiberiaNationalPolice : support completed", "UNMIL > LiberiaNationalPolice : support completed"],
    ),
    # what was found is told on by those who found it
    "their-findings": (
        LIBERIA,
        "UNDP and FAO surveyed the port, and their findings were submitted to UNICEF.",
        ["UNDP FAO : research completed", "UNDP FAO > UNICEF : input completed"],
    ),
    # who is paid for what others do is not whose report it is
    "with-funding-from": (
        LIBERIA,
        "Some 40 clerks came to a course held by the Reef Institute with funding from IFAD.",
        ["reef-institute IFAD : event completed"],
    ),
    # a part of a body is not that body
    "committee-of-a-council": (
        LIBERIA,
        "UNDP helped the Council of Elders. Later, the Reef Committee of the Council of Elders met with UNICEF.",
        [
            "UNDP > council-of-elders : support completed",
            "reef-committee-of-the-council-of-elders > UNICEF : exchange completed",
        ],
    ),
    # authorities of one branch are the country's, too
    "judicial-authorities": (
        LIBERIA,
        "UNMIL shared its findings with the judicial authorities.",
        ["UNMIL > LBR : exchange completed"],
    ),
    "authorities-of-others": (LIBERIA, "UNMIL shared its findings with the judicial authorities of a port.", []),
    # what the Secretary-General hopes has not been done
    "hope": (LIBERIA, "I hope that the work of UNICEF will help to address the concerns raised by UNMIL.", []),
    # with whom somebody who is named works, whose report it is does not
    "with-others": (
        LIBERIA,
        "In collaboration with UNICEF, an old friend of the children, and other partners, FAO supported a school fair.",
        ["FAO UNICEF : support completed"],
    ),
    # who works for the mission, by what they do
    "civilian-advisers": (
        TIMOR,
        "The civilian advisers helped the Ministry of Fisheries to count boats.",
        ["UNMIT > ministry-of-fisheries-TLS : support completed"],
    ),
    "police-advisers": (
        TIMOR,
        "Police advisers have continued to mentor PNTL in all harbours.",
        ["UNMIT > PNTL : training ongoing"],
    ),
    "military-observer": (
        TIMOR,
        "The Chief Military Observer briefed UNICEF on the ferries.",
        ["UNMIT > UNICEF : statement completed"],
    ),
    "advisers-of-others": (
        TIMOR,
        "The police advisers of UNDP trained PNTL.",
        ["UNDP > PNTL : training completed"],
    ),
    "police-of-somebody": (TIMOR, "Police officers met a fisherman of the Reef Commission.", []),
    # a parliament without its country
    "parliament": (
        TIMOR,
        "UNDP has assisted Parliament in preparing a lighthouse bill.",
        ["UNDP > parliament-TLS : support completed"],
    ),
    "staff-of-parliament": (
        TIMOR,
        "UNDP advisers trained the Parliament’s library staff.",
        ["UNDP > parliament-TLS : training completed"],
    ),
    "members-of-parliament": (TIMOR, "UNICEF met with Members of Parliament.", []),
    # what is the country's own is supported by others
    "the-process-was-supported": (
        TIMOR,
        "The decentralization process was supported by UNDP and FAO.",
        ["UNDP FAO > TLS : support completed"],
    ),
    "activities-of-the-sector": (
        TIMOR,
        "UNDP continued to support the map-making activities of the justice sector.",
        ["UNDP > TLS : support ongoing"],
    ),
    "communities": (TIMOR, "UNDP continued to help the fishing communities of the justice sector.", []),
    # who only helps one body with what that one does
    "with-support-from": (
        TIMOR,
        "The Ministry of Ports, with support from UNICEF and FAO, held a boat show.",
        ["UNICEF FAO > ministry-of-ports-TLS : support completed"],
    ),
    "supported-by": (
        TIMOR,
        "The Harbour Training Centre, supported by UNDP, has opened a new workshop.",
        ["UNDP > harbour-training-centre : support completed"],
    ),
    "several-with-support": (
        TIMOR,
        "FAO and WHO held a boat show with the assistance of UNICEF.",
        ["FAO WHO UNICEF : event completed"],
    ),
    "for-others-with-support": (
        TIMOR,
        "FAO, with support from UNICEF, equipped the staff of the Ministry of Ports.",
        ["FAO UNICEF > ministry-of-ports-TLS : support completed"],
    ),
    "together-with": (
        TIMOR,
        "The Ministry of Ports, together with UNICEF, held a boat show.",
        ["ministry-of-ports-TLS UNICEF : event completed"],
    ),
    # nouns that look like verbs; so many who work for it
    "training-and-mentoring": (
        TIMOR,
        "UNMIT provides training and mentoring to its Timorese counterparts on harbours.",
        ["UNMIT > TLS : training ongoing"],
    ),
    "so-many": (
        TIMOR,
        "UNMIT’s 12 civilian advisers assist in the development of the public administration.",
        ["UNMIT > TLS : support ongoing"],
    ),
    # with whose help what is the country's own was made
    "with-the-help-of": (
        TIMOR,
        "While a code is still awaited, a national plan for harbours has been drafted with the help of UNMIT.",
        ["UNMIT > TLS : support ongoing"],
    ),
    "boats-with-the-help-of": (TIMOR, "Last year, a boat was painted with the help of UNMIT.", []),
    # no law is a body, whatever it is about
    "law": (TIMOR, "UNICEF supported the Law on the Harbour Division.", []),
    # what others are helped with is not done for those whom that is about
    "in-its-work-with": (
        TIMOR,
        "UNDP provided technical support to the Reef Commission in its reporting to the Boat Committee.",
        ["UNDP > reef-commission : support completed"],
    ),
    "capacity-through-a-project": (
        TIMOR,
        "Efforts to strengthen the capacity of the Reef Commission continued through a joint project of UNDP and OHCHR.",
        ["UNDP OHCHR : programme ongoing", "UNDP OHCHR > reef-commission : support ongoing"],
    ),
    "under-supervision": (
        TIMOR,
        "UNMIT continued to count boats under the overall supervision of the Office of the Harbour Master.",
        ["UNMIT > office-of-the-harbour-master : coordination ongoing"],
    ),
    # training as the subject, advisers who sit in others, patrols of both
    "training-by": (
        TIMOR,
        "Joint training for PNTL and F-FDTL was organized by UNMIT and UNDP.",
        ["UNMIT UNDP : event completed", "UNMIT UNDP > PNTL F-FDTL : training completed"],
    ),
    "training-of-nobody": (TIMOR, "Training on reefs was conducted by UNMIT.", []),
    "embedded": (
        TIMOR,
        "UNMIT advisers are embedded in the Ministry of Ports.",
        ["UNMIT > ministry-of-ports-TLS : support ongoing"],
    ),
    "joint-patrols": (TIMOR, "UNMIT and PNTL joint patrols continued.", ["UNMIT PNTL : coordination ongoing"]),
    "joint-patrols-of-one": (TIMOR, "UNMIT joint patrols continued.", []),
    # with whom something is given to a third
    "with-in-providing": (
        TIMOR,
        "UNMIT continued to work closely with FAO in providing boats to the Reef Commission.",
        ["UNMIT FAO > reef-commission : support ongoing"],
    ),
    # the heads of the State by their names
    "president": (
        TIMOR,
        "My Special Representative met with President Silva, Prime Minister Costa and the leader of the opposition.",
        ["SRSG-Timor-Leste > TLS : exchange completed"],
    ),
    "president-and-prime-minister": (
        TIMOR,
        "The President, the Prime Minister and my Special Representative attended the boat show.",
        ["SRSG-Timor-Leste > TLS : participation completed"],
    ),
    "police-support": (
        TIMOR,
        "PNTL, with UNMIT police support, searched 10 boats.",
        ["UNMIT > PNTL : support completed"],
    ),
    "national-budget": (
        TIMOR,
        "The World Bank and UNDP supported the preparation of the national budget.",
        ["WorldBank UNDP > TLS : support completed"],
    ),
    # help belongs to no incident of a day
    "not-that-day": (
        TIMOR,
        "On 6 April, fishermen elected a mayor. UNMIT provided support to the Ministry of Ports.",
        ["UNMIT > ministry-of-ports-TLS : support completed"],
    ),
    "that-day": (
        TIMOR,
        "On 6 April, fishermen saw a boat. UNMIT met with the Ministry of Ports.",
        ["UNMIT > ministry-of-ports-TLS : exchange completed @2018-04-06"],
    ),
    "street": (TIMOR, "My Special Representative met fishermen in President Silva Street.", []),
    # where one may read more is no output; what is established is done
    "see": (
        TIMOR,
        "Close cooperation has been established between UNMIT and UNICEF (see S/2007/50, para. 4; S/2007/51, para. 5).",
        ["UNMIT UNICEF : coordination completed"],
    ),
    # a mission and its own head or team are one
    "own-head": (
        TIMOR,
        "My Special Representative met fishermen, which gave them an opportunity for dialogue with UNMIT.",
        [],
    ),
    "own-team": (TIMOR, "UNMIT supported the UNMIT Harbour Team.", []),
    "prime-minister-first": (
        TIMOR,
        "The Prime Minister met with UNICEF.",
        ["UNICEF > TLS : exchange completed"],
    ),
    "in-addition": (
        TIMOR,
        "In addition to the good offices of my Special Representative, UNICEF and FAO trained the Reef Commission.",
        ["UNICEF FAO > reef-commission : training completed"],
    ),
    "in-addition-to-patrols": (
        TIMOR,
        "In addition to joint patrols with PNTL, UNMIT repaired ferries.",
        ["UNMIT PNTL : coordination completed"],
    ),
    # bodies of the country by short names
    "ombudsman": (
        TIMOR,
        "UNMIT and the Office of the Provedor visited a ferry.",
        ["UNMIT PDHJ-TimorLeste : visit completed"],
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_report_on_a_mission_tells(name: str) -> None:
    mission, sentence, expected = SAID[name]
    text = f"Report of the Secretary-General on the {mission}\nS/2018/100\n\n1. {sentence}\n"
    assert [written(record) for record in extract.extract_report(text, "en").collaborations] == expected


SITUATION = {
    # the only mission that is named works in the country of the title: its head is "my Special Representative"
    "my-representative": (
        "UNOMIG saw it. My Special Representative and UNHCR met. UNOMIG left.",
        ["SRSG-Georgia UNHCR : exchange completed"],
    ),
    # who comes from outside and visits a town there visits the country
    "town": (
        "The Under-Secretary-General for Peacekeeping Operations visited Tbilisi.",
        ["DPKO > GEO : visit completed in Tbilisi-GEO"],
    ),
    "town-elsewhere": ("The Under-Secretary-General for Peacekeeping Operations visited Baku.", []),
    "its-own-mission": ("UNOMIG officers visited Tbilisi.", []),
    # those who act for others: under what they command or head, and what they are heads of
    "commander": (
        "UNHCR and the Commander of the peacekeeping forces of the Commonwealth of Independent States (CIS) met.",
        ["UNHCR CIS : exchange completed"],
    ),
    "chaired-meeting": (
        (
            "The first meeting of the Steering Committee for the Harbour Programme was held in May, co-chaired by the"
            " head of the European Commission delegation and UNDP."
        ),
        ["EuropeanCommission UNDP > steering-committee-for-the-harbour-programme : leadership completed @2006-05"],
    ),
    # forces of others, none of the organization that has sent them
    "peacekeepers-of-others": (
        "UNOMIG and the CIS peacekeeping force maintained close cooperation.",
        ["UNOMIG CISPKF : coordination ongoing"],
    ),
    # those who act for one side of a conflict
    "side": ("UNOMIG met regularly with the Georgian side.", ["UNOMIG > GEO : exchange ongoing"]),
    "both-sides": (
        "UNOMIG informed both the Georgian and Abkhaz sides of the ferries.",
        ["UNOMIG > GEO : exchange completed"],
    ),
    "side-of-others": ("UNOMIG briefed the Greek Cypriot side.", []),
    "judges": (
        "UNICEF trained Georgian prosecutors in Tbilisi.",
        ["UNICEF > GEO : training completed in Tbilisi-GEO"],
    ),
    "judges-of-a-port": ("UNICEF sold a boat that Georgian judges of old had owned.", []),
    # who pays for it, or leads it, is not who goes on
    "goes-on-about-the-subject": (
        "UNDP ran a reef project funded by the European Commission, and trained Georgian judges.",
        ["EuropeanCommission > UNDP : funding completed", "UNDP > GEO : training completed"],
    ),
    "funded-by-both": (
        "UNDP completed a project funded by the European Commission and the Government of Chile, and mended boats.",
        ["UNDP > EuropeanCommission CHL : funding completed"],
    ),
    # what was not held
    "suspended": (
        "Weekly harbour meetings, which bring together UNOMIG and UNHCR to discuss fishing, remained suspended.",
        [],
    ),
    "not-suspended": (
        "UNOMIG, which brings together officers from 30 ports, trained the Reef Commission.",
        ["UNOMIG > reef-commission : training completed"],
    ),
    # with others: in an action, with the help of some who are not named
    "in-an-action": (
        "UNHCR, in a coordinated action with UNICEF and the owners of the boats, closed the lighthouse.",
        ["UNHCR UNICEF : coordination completed"],
    ),
    "with-some": (
        "The drawing of the map was led by the Reef Commission, with support from a drafting committee, UNDP and FAO.",
        ["UNDP FAO > reef-commission : support completed"],
    ),
    # meetings of those who took part, talks between two
    "meetings-with-the-participation": (
        "Weekly harbour meetings with the participation of the CIS peacekeeping force and UNOMIG were held last year.",
        ["CISPKF UNOMIG : exchange completed"],
    ),
    "weekly-is-not-we": ("Weekly visits to UNHCR were made by fishermen.", []),
    "talks-went-on": (
        "Talks on the harbour continued. Consultations resumed between UNHCR and the Georgian side.",
        ["UNHCR > GEO : exchange completed"],
    ),
    "talks-of-others": ("Consultations resumed between the fishermen of Gali and UNHCR drivers left.", []),
    "foreign-minister": (
        "UNHCR met Georgian Foreign Minister Ada Byron.",
        ["UNHCR > GEO : exchange completed"],
    ),
    # who prepared what others discuss
    "draft-prepared-by": (
        "The Georgian and Abkhaz sides again discussed the harbour rules, prepared jointly by UNOMIG and UNHCR.",
        ["UNOMIG UNHCR : publication completed"],
    ),
    "confirmed-support": ("Both sides again confirmed their support for the presence of UNICEF and UNHCR.", []),
    "group-with-a-task": (
        "UNDP chairs the Environment Management Group, a forum which is tasked with advising others.",
        ["UNDP > EMG : leadership ongoing"],
    ),
    # how much was received
    "received": (
        "UNDP has received 12,500 euros from the European Commission.",
        ["EuropeanCommission > UNDP : funding completed"],
    ),
    "received-for-what-it-does": (
        "UNDP received 12,500 euros from Norway for the boats it is building with FAO.",
        ["UNDP > FAO : coordination ongoing", "UNDP > NOR : funding ongoing"],
    ),
    "received-from-a-state": (
        "UNDP received $8 million from the Government of Norway.",
        ["UNDP > NOR : funding completed"],
    ),
    "letters-received": ("UNDP received visitors from 20 villages in Norway.", []),
    # with whom meetings were held, one alone or both
    "one-of-many": ("UNHCR is one of the main partners in the region, along with UNICEF.", []),
}


@pytest.mark.parametrize("name", SITUATION)
def test_what_a_report_on_a_situation_tells(name: str) -> None:
    told, expected = SITUATION[name]
    text = f"Report of the Secretary-General on the situation in Abkhazia, Georgia\nS/2006/19\n\n1. {told}\n"
    assert [written(record) for record in extract.extract_report(text, "en").collaborations] == expected


def test_without_a_country_of_its_own_a_law_is_nobodys() -> None:
    """A report on a region does not say whose law it is."""
    title = "Report of the Secretary-General on the United Nations Office for West Africa and the Sahel"
    text = f"{title}\nS/2018/100\n\n1. UNDP supported the drafting of a land rights bill.\n"
    assert extract.extract_report(text, "en").collaborations == ()
