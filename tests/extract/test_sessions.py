"""Reports of an organ on its session: who speaks there speaks to it, and its short form is no other's."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

COMMISSION = """Commission on the Status of Women: report on the sixty-eighth session (24 March 2023 and 11–22 March 2024)
E/2024/27

1. The Commission held its sixty-eighth session in New York.
2. {}
"""
COMMITTEE = """残疾人权利委员会第十九届会议报告(2018年2月14日至3月9日)
CRPD/C/19/2

1. 委员会举行了第十九届会议。
2. {}
"""
REPORT_FIRST = """和平利用外层空间委员会的报告 第七十四届会议(2031年6月1日至10日)
A/86/20

1. 委员会通过了议程。
2. {}
"""
DAYS_FIRST = """残疾人权利委员会第四十四届会议(2031年3月6日至24日)报告
CRPD/C/44/2

1. 委员会通过了议程。
2. {}
"""
MET_ONCE = """全球环境基金理事会的报告
2031年

1. 2031年1月10日至11日全球环境基金理事会在华盛顿召开了第四次会议。
2. {}
"""
MET_OFTEN = MET_ONCE.replace("2. {}", "2. 全球环境基金理事会在3月召开了第五次会议。\n3. {}")
FORUM = """关于第十二届常设论坛会议的报告
E/C.19/2013/25

1. 土著问题常设论坛第十二届会议于2013年5月20日至31日举行。
2. {}
"""
CHAIRS = """人权条约机构主席第三十次会议的报告
2018年

1. 会议在纽约举行。
2. {}
"""
BOARD = """Report of the annual session 2024 (3 to 6 June 2024, New York)
Executive Board of UNDP, UNFPA and UNOPS
DP/2024/25

1. {}
"""
ONCE = """Annual report of the Commission on the Status of Women
2024

1. The Commission on the Status of Women held its sixty-eighth session in New York from 11 to 22 March 2024.
2. {}
"""
COUNCIL = """Report of the Human Rights Council on its fifty-third session
A/HRC/53/2
19 September 2023

1. {}
"""
NO_SESSION = """Report of the Secretary-General on the situation of women
E/2024/30

1. The Commission on the Status of Women met in New York.
2. {}
"""

SAID = {
    "opening-statement": (
        COMMISSION,
        "The Executive Director of UN-Women made an opening statement.",
        ["UN-Women > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "passive-list": (
        COMMISSION,
        "Statements were made by the representatives of UNICEF and WHO.",
        ["UNICEF WHO > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "moderator": (
        COMMISSION,
        "The Deputy Executive Director of UNICEF, Jane Doe, served as moderator.",
        ["UNICEF > CSW : leadership completed in NewYorkCity-USA at CSW/68"],
    ),
    "chair-of-a-round-table": (
        COMMISSION,
        "Round table 1 was chaired by the Minister of Gender of Kenya.",
        ["CSW > KEN : leadership completed in NewYorkCity-USA at CSW/68"],
    ),
    "a-state-takes-the-chair-or-speaks-in-a-list": (
        COMMISSION,
        "Statements were made by the representatives of Kenya and Chile.",
        ["CSW > KEN CHL : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "names-behind-posts": (
        COMMISSION,
        (
            "Presentations were made by the Minister of Women of Chile, Ana Soto; the Minister of Gender of Kenya, Jane"
            " Doe; and the Executive Director of UNFPA, Maria Roe."
        ),
        ["UNFPA > CHL KEN CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "what-ministers-are-for": (
        COMMISSION,
        (
            "Statements were made by the Minister for Labour, Ports and Workers with Families of Kenya, Élise Otieno;"
            " the Minister of Fisheries and Rural Housing of Peru, Ana Soto; and the Deputy Executive Director for"
            " Partnerships of the United Nations Population Fund, Maria Öberg."
        ),
        ["UNFPA > KEN PER CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "to-a-board": (
        BOARD,
        "The Executive Director of UNFPA presented the report on the strategic plan.",
        ["UNFPA > UNDP-UNFPA-UNOPS-EB : statement completed @2024-06-03/2024-06-06 in NewYorkCity-USA"],
    ),
    "what-they-speak-of-is-no-partner": (
        BOARD,
        "The Executive Director of UNFPA presented the programme documents for Kenya and Chile, and the extension for Mali.",
        ["UNFPA > UNDP-UNFPA-UNOPS-EB : statement completed @2024-06-03/2024-06-06 in NewYorkCity-USA"],
    ),
    "opening-in-chinese": (
        COMMITTEE,
        "妇女署执行主任作了开幕发言。",
        ["UN-Women > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "welcome-in-chinese": (
        COMMITTEE,
        "妇女署副执行主任致欢迎辞。",
        ["UN-Women > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "section-of-the-secretariat": (
        COMMITTEE,
        "闭幕讨论由人权高专办人权条约处公民、政治、经济、社会和文化权利科科长主持。",
        ["OHCHR-HRTB-CPESCRS > CRPD : leadership completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "session-behind-the-report": (
        REPORT_FIRST,
        "国际宇航联合会的观察员也作了发言。",
        ["IAF > COPUOS : statement completed @2031-06-01/2031-06-10 at COPUOS/74"],
    ),
    "days-before-the-report": (
        DAYS_FIRST,
        "儿基会司长致辞。",
        ["UNICEF > CRPD : statement completed @2031-03-06/2031-03-24 at CRPD/44"],
    ),
    "in-the-name-of-a-group": (
        COMMITTEE,
        "斐济的代表以77国集团的名义发了言。",
        ["G77 > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "report-of-another": (
        COMMITTEE,
        "委员会赞赏地注意到世界遗产委员会关于无障碍设施的报告。",
        ["WHC > CRPD : input completed"],
    ),
    "list-in-chinese": (
        COMMITTEE,
        "儿基会和世卫组织的代表发了言。",
        ["UNICEF WHO > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "chair-in-chinese": (
        COMMITTEE,
        "选举工作由儿基会代表主持。",
        ["UNICEF > CRPD : leadership completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "on-behalf-in-chinese": (
        COMMITTEE,
        "主管法律事务副秘书长代表秘书长致开幕词。",
        ["SG > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "their-work-in-chinese": (
        COMMITTEE,
        "世卫组织和劳工组织的代表介绍了各自的工作。",
        ["WHO ILO > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "observer-in-chinese": (
        COMMITTEE,
        "肯尼亚代表和粮农组织观察员也发了言。",
        ["FAO > KEN CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "came-in-chinese": (
        COMMITTEE,
        "教科文组织派代表出席了会议。",
        ["UNESCO > CRPD : participation completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "who-came-in-chinese": (
        COMMITTEE,
        "出席会议的有儿基会和人口基金。",
        ["UNICEF UNFPA > CRPD : participation completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "only-spoken-of-in-chinese": (
        COMMITTEE,
        "世界银行代表介绍了粮农组织的计划。",
        ["WorldBank > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "met-once-in-chinese": (
        MET_ONCE,
        "世界银行代表发了言。",
        ["WorldBank > GEF-Council : statement completed @2031-01-10/2031-01-11"],
    ),
    "chairs-in-chinese": (
        CHAIRS,
        "各位主席通过了议程。他们会晤了秘书长。",
        ["ChairpersonsOfTreatyBodies > SG : exchange completed at ChairpersonsOfTreatyBodies/30"],
    ),
    # when and where the session was, as the text tells of it
    "days-and-town-before": (
        CHAIRS,
        "本报告叙述2018年6月4日至8日在日内瓦召开的人权条约机构主席第三十次会议。各位主席会晤了秘书长。",
        [
            (
                "ChairpersonsOfTreatyBodies > SG : exchange completed @2018-06-04/2018-06-08 in Geneva-CHE"
                " at ChairpersonsOfTreatyBodies/30"
            )
        ],
    ),
    "days-and-town-behind": (
        CHAIRS,
        "人权条约机构主席第三十次会议于2018年6月4日至8日在日内瓦举行。各位主席会晤了秘书长。",
        [
            (
                "ChairpersonsOfTreatyBodies > SG : exchange completed @2018-06-04/2018-06-08 in Geneva-CHE"
                " at ChairpersonsOfTreatyBodies/30"
            )
        ],
    ),
    "days-of-another": (
        CHAIRS,
        "2019年6月4日至8日召开的专家会议讨论了第三十次会议的建议。各位主席会晤了秘书长。",
        ["ChairpersonsOfTreatyBodies > SG : exchange completed at ChairpersonsOfTreatyBodies/30"],
    ),
    "reads-a-message-in-chinese": (
        COMMITTEE,
        "儿基会代表宣读了贺信。",
        ["UNICEF > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "session-told-below-in-chinese": (
        FORUM,
        "土著人民权利问题特别报告员介绍了他的报告。",
        ["SR-IndigenousPeoples > UNPFII : statement completed at UNPFII/12"],
    ),
    # at a conference of others; what is discussed
    "came-elsewhere-in-chinese": (
        COMMITTEE,
        "儿基会出席了人权理事会第四十届会议。",
        ["UNICEF > HRC : participation completed at HRC/40"],
    ),
    "topic-in-chinese": (CHAIRS, "各位主席讨论了大会2020年对各机构进行的审查。", []),
    "met-often-in-chinese": (MET_OFTEN, "世界银行代表发了言。", []),
    "the-commission-is-its-own": (
        COMMISSION,
        "The Executive Secretary of the Economic Commission for Africa took the floor. WHO addressed the Commission.",
        [
            "ECA > CSW : statement completed in NewYorkCity-USA at CSW/68",
            "WHO > CSW : statement completed in NewYorkCity-USA at CSW/68",
        ],
    ),
    "opened-by": (
        COMMISSION,
        "At the 2nd meeting, the session was opened by the Under-Secretary-General for Economic and Social Affairs.",
        ["DESA > CSW : leadership completed in NewYorkCity-USA at CSW/68"],
    ),
    "messages-on-video": (
        COMMISSION,
        "Video messages were shown from the Director-General of ILO and the Executive Director of UNEP.",
        ["ILO UNEP > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "addressed-by": (
        COMMISSION,
        "The Commission was also addressed by the Director-General of FAO in a recorded message.",
        ["FAO > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "heard-at-a-numbered-meeting": (
        COMMISSION,
        "At its 3rd meeting, the Commission heard a keynote address by the Executive Director of UNEP.",
        ["UNEP > CSW : statement completed in NewYorkCity-USA at CSW/68/meeting-3"],
    ),
    "informed": (
        COMMISSION,
        "The representative of UNEP informed the Commission about lighthouses.",
        ["UNEP > CSW : exchange completed in NewYorkCity-USA at CSW/68"],
    ),
    "listed-behind-a-colon": (
        COMMISSION,
        (
            "The following made presentations: the Executive Director of UNEP, the representative of FAO and the"
            " observer for the African Union."
        ),
        ["UNEP FAO AU > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "dialogue-held-with": (
        COMMISSION,
        "An interactive dialogue was held with the Special Rapporteur on the right to food.",
        ["CSW > SR-Food : exchange completed in NewYorkCity-USA at CSW/68"],
    ),
    "responses": (
        COMMISSION,
        "Responses were provided by the representatives of UNEP and FAO.",
        ["UNEP FAO > CSW : statement completed in NewYorkCity-USA at CSW/68"],
    ),
    "who-attended": (
        COMMISSION,
        "The session was attended by representatives of UNEP and FAO.",
        ["UNEP FAO > CSW : participation completed in NewYorkCity-USA at CSW/68"],
    ),
    "who-served-the-session": (
        COMMISSION,
        "The Department of Economic and Social Affairs served as the secretariat of the session.",
        ["DESA > CSW : support completed in NewYorkCity-USA at CSW/68"],
    ),
    "a-document-is-given": (
        COMMISSION,
        "The Executive Director of UNEP introduced the report on ferries contained in document E/CN.6/2024/17.",
        ["UNEP > CSW : input completed in NewYorkCity-USA at CSW/68 makes E/CN.6/2024/17"],
    ),
    "a-document-is-given-in-what-follows": (
        COMMISSION,
        "The Executive Director of UNEP presented the report on ferries, contained in document E/CN.6/2024/17.",
        ["UNEP > CSW : input completed in NewYorkCity-USA at CSW/68 makes E/CN.6/2024/17"],
    ),
    "a-document-is-only-spoken-of": (
        COMMISSION,
        "The Executive Director of UNEP made a statement on ferries, contained in document E/CN.6/2024/17.",
        ["UNEP > CSW : statement completed in NewYorkCity-USA at CSW/68 makes E/CN.6/2024/17"],
    ),
    "a-document-is-given-in-chinese": (
        COMMITTEE,
        "粮农组织代表介绍了关于渡轮的报告,载于CRPD/C/19/7号文件。",
        ["FAO > CRPD : input completed @2018-02-14/2018-03-09 at CRPD/19 makes CRPD/C/19/7"],
    ),
    "a-document-is-dated": (
        COUNCIL,
        "The Director-General of FAO made a statement.",
        ["FAO > HRC : statement completed at HRC/53"],
    ),
    "listed-behind-two-colons": (
        COUNCIL,
        (
            "In the dialogue, the following made statements and asked the Special Rapporteur questions: representatives"
            " of States members: Chile, Kenya; observers for UNICEF, UNFPA and UN-Women."
        ),
        ["UNICEF UNFPA UN-Women > HRC : statement completed at HRC/53"],
    ),
    "organizations-behind-a-colon": (
        COUNCIL,
        (
            "In the debate, representatives of the following non-governmental organizations in consultative status with"
            " the Economic and Social Council made statements: Human Ports Now; Lighthouses for Children, Inc.; Reefaid"
            " (also on behalf of Coral Relief); and The Reef Project, Ltd."
        ),
        [
            "human-ports-now lighthouses-for-children,-inc reefaid reef-project,-ltd > HRC : statement completed at HRC/53"
        ],
    ),
    "lists-behind-a-colon": (
        COUNCIL,
        (
            "In the debate, the following made statements: (a) representatives of States: Chile, Kenya; (b) observers"
            " for UNICEF and FAO; (c) observers for Amnesty International."
        ),
        ["UNICEF FAO AmnestyInternational > HRC : statement completed at HRC/53"],
    ),
    "two-organizations-behind-a-colon": (
        COUNCIL,
        "Statements were made by representatives of the following organizations: Human Ports Now; and Reefaid.",
        ["human-ports-now reefaid > HRC : statement completed at HRC/53"],
    ),
    "organizations-behind-a-colon-in-chinese": (
        COMMITTEE,
        "下列非政府组织的代表也发了言:人人有港;珊瑚救援;国际水手会。",
        ["人人有港 珊瑚救援 国际水手会 > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    # whose report it is; not what it answers, what it is on, nor the Secretary-General, who has others write
    "a-report-of-another": (
        COUNCIL,
        "The representative of FAO introduced the report of the World Bank on ferries.",
        ["FAO WorldBank > HRC : input completed at HRC/53"],
    ),
    "a-joint-report": (
        COUNCIL,
        "The representative of FAO introduced the joint report of FAO, the ILO and the World Bank on ferries (A/HRC/53/71).",
        ["FAO ILO WorldBank > HRC : input completed at HRC/53 makes A/HRC/53/71"],
    ),
    "a-state-introduces-it": (
        COUNCIL,
        "The representative of Fiji introduced the report of the Committee of Experts on Lighthouses.",
        ["committee-of-experts-on-lighthouses > HRC : input completed at HRC/53"],
    ),
    "it-is-introduced": (
        COUNCIL,
        "The report of the World Bank on ferries was introduced by the representative of FAO.",
        ["FAO WorldBank > HRC : input completed at HRC/53"],
    ),
    "the-report-on-another-session": (
        COUNCIL,
        "The report of the Commission on the Status of Women on its fifth session was introduced by a member of UNEP.",
        ["UNEP CSW > HRC : input completed at HRC/53"],
    ),
    "a-report-on-another": (
        COUNCIL,
        "The representative of FAO introduced a report on the ferries of the World Bank.",
        ["FAO > HRC : statement completed at HRC/53"],
    ),
    "a-response-to-a-report": (
        COUNCIL,
        "The representative of FAO presented the response to the report of the World Bank.",
        ["FAO > HRC : statement completed at HRC/53"],
    ),
    "a-report-of-the-secretary-general": (
        COUNCIL,
        "The Director-General of FAO introduced the report of the Secretary-General on the work of UNEP.",
        ["FAO > HRC : statement completed at HRC/53"],
    ),
    "its-own-report": (COUNCIL, "The Rapporteur introduced the report of the Council.", []),
    "a-report-of-another-in-chinese": (
        COMMITTEE,
        "粮农组织代表介绍了世界银行关于渡轮的报告。",
        ["FAO WorldBank > CRPD : input completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "a-joint-report-in-chinese": (
        COMMITTEE,
        "粮农组织代表介绍了粮农组织和劳工组织的联合报告。",
        ["FAO ILO > CRPD : input completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "a-report-on-another-in-chinese": (
        COMMITTEE,
        "粮农组织代表介绍了关于世界银行渡轮的报告。",
        ["FAO > CRPD : statement completed @2018-02-14/2018-03-09 at CRPD/19"],
    ),
    "deputy-high-commissioner": (
        COUNCIL,
        "The Deputy High Commissioner for Human Rights introduced the report on lighthouses.",
        ["OHCHR > HRC : statement completed at HRC/53"],
    ),
    "observers-as-well": (
        COUNCIL,
        (
            "Statements were made by the representatives of Fiji (on behalf of the Pacific islands) and Chile, as well"
            " as by the observers for the European Union and UNICEF."
        ),
        ["EU UNICEF > FJI CHL HRC : statement completed at HRC/53"],
    ),
    "keynote-addresses": (
        COUNCIL,
        "The Executive Director of UNFPA and the Director-General of FAO delivered keynote addresses.",
        ["UNFPA FAO > HRC : statement completed at HRC/53"],
    ),
    "panellists": (
        COUNCIL,
        "The panellists were the Director of the Harbour Institute and the representative of FAO.",
        ["harbour-institute FAO > HRC : participation completed at HRC/53"],
    ),
    "the-speaker": (
        COUNCIL,
        "The keynote speaker was the Director-General of FAO.",
        ["FAO > HRC : participation completed at HRC/53"],
    ),
    "its-members-came": (COMMISSION, "All members of the Commission attended the session.", []),
    "a-dialogue-of-others": (
        COMMISSION,
        "WHO held a dialogue with UNEP.",
        ["WHO > UNEP : exchange completed"],
    ),
    "held-below-in-english": (
        ONCE,
        "The Executive Director of UNEP made a statement.",
        ["UNEP > CSW : statement completed @2024-03-11/2024-03-22 in NewYorkCity-USA"],
    ),
    # at another meeting, for others, of its own chair, of the organ alone, in a report on no session
    "elsewhere": (
        COMMISSION,
        "UNICEF made a statement at the Human Rights Council.",
        ["UNICEF > HRC : statement completed"],
    ),
    "its-own-chair": (COMMISSION, "The Chair of the Commission made a statement.", []),
    "a-delegation-takes-the-floor": (COMMISSION, "The representative of Kenya made a statement.", []),
    "nothing-said": (COMMISSION, "UNICEF had published a study before.", []),
    "no-session": (NO_SESSION, "The Executive Director of UN-Women made an opening statement.", []),
}


@pytest.mark.parametrize("name", SAID)
def test_who_speaks_at_a_session_speaks_to_its_organ(name: str) -> None:
    """A statement at the session an organ reports on is made to it; elsewhere, and of it alone, nothing is added."""
    frame, sentence, expected = SAID[name]
    language = "en" if frame in {COMMISSION, BOARD, ONCE, COUNCIL, NO_SESSION} else "zh"
    text = frame.format(sentence)
    said = [written(record) for record in extract.extract_report(text, language).collaborations]
    assert said == expected
