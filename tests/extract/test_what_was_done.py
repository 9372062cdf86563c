"""Of which kind it was, whether it is done, and what stands beside it without being part of it."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import records

ENGLISH = {
    "un-team": (
        "In Liberia, our UN team led by Resident Coordinator Ada Reef is supporting the national flood response.",
        ["UNCT > LBR : support ongoing in LBR"],
    ),
    "un-team-of-an-acting-coordinator": (
        "Our UN team in Liberia, led by acting Resident Coordinator Ada Reef, is working with the Government to count fish.",
        ["UNCT > LBR : coordination ongoing in LBR"],
    ),
    "un-team-of-experts": ("A UN team of experts met WHO in Rome.", []),
    "state-through-its-agency": (
        "Sweden, through the Swedish International Development Cooperation Agency, contributed SEK 2 million to FAO.",
        ["Sida > SWE FAO : funding completed"],
    ),
    "organ-and-its-state": ("The Ministry of Health of Kenya supported the Government of Kenya.", []),
    "organ-and-another-state": (
        "The Ministry of Health of Kenya supported the Government of Togo.",
        ["ministry-of-health-KEN > TGO : support completed"],
    ),
    # ---- governments and States in letters of their own, delegations, sums
    "government-in-letters": (
        "IOM met the Government of Ethiopia (GoE). FAO supported the GoE in mapping reefs.",
        ["IOM > ETH : exchange completed", "FAO > ETH : support completed"],
    ),
    "state-in-letters": (
        "IOM visited the Central African Republic (CAR). FAO trained officers of CAR.",
        ["IOM > CAF : visit completed in CAF", "FAO > CAF : training completed"],
    ),
    "letters-of-something-else": ("IOM met in Kenya (KEN). FAO maps KEN.", []),
    "delegation-from-a-town": ("A FAO delegation from Rome visited India.", ["FAO > IND : visit completed in IND"]),
    "contributed-a-sum": (
        "UNDP contributed SEK 120 million to FAO. UNEP contributed 3 million dollars to WHO.",
        ["UNDP > FAO : funding completed", "UNEP > WHO : funding completed"],
    ),
    # ---- what stands between what is told and those of whom
    "cooperation-at-a-level": (
        "Cooperation and coordination at the tactical level between UNICEF, FAO and the international community goes on.",
        ["UNICEF FAO : coordination ongoing"],
    ),
    "by-the-short-name-of-the-system": (
        "The UN Integrated Office in Haiti (BINUH) worked with UNICEF.",
        ["BINUH > UNICEF : coordination completed"],
    ),
    "to-call-for-action": (
        "On 22 October 2022, WFP, in partnership with FAO, organized a festival to call for action.",
        ["WFP FAO : event completed @2022-10-22"],
    ),
    "opens-on-a-day": (
        "On 3 May 2022, joint training of WFP and FAO began.",
        ["WFP FAO : coordination completed @2022-05-03"],
    ),
    # ---- what goes on behind what was done does not make that go on
    "worked-where-things-go-on": (
        "UNICEF worked with FAO in the towns where dams are being built.",
        ["UNICEF > FAO : coordination completed"],
    ),
    "met-to-continue": (
        "UNICEF met with FAO to continue collaboration on reefs.",
        ["UNICEF > FAO : exchange completed"],
    ),
    "addressed-the-ongoing": (
        "UNICEF briefed FAO on the ongoing mapping of reefs.",
        ["UNICEF > FAO : statement completed"],
    ),
    "continued-itself": ("UNICEF continued to support FAO.", ["UNICEF > FAO : support ongoing"]),
    # ---- what was done, told on in the next sentence
    "this-was-provided-with": (
        "WFP delivered meals. This food was delivered in partnership with FAO.",
        ["WFP FAO : coordination completed"],
    ),
    "this-was-provided-by-nobody": ("Reefs died. This food was delivered in partnership with FAO.", []),
    "support-to-these": (
        "FAO met the Ministry of Reefs and the Ministry of Boats. WFP supported these ministries in areas such as food.",
        [
            "FAO > ministry-of-reefs ministry-of-boats : exchange completed",
            "WFP > ministry-of-reefs ministry-of-boats : support completed",
        ],
    ),
    "committee-at-a-ministry": (
        "WFP along with a delegation of the Committee of School Meals at FAO visited Armenia.",
        ["WFP committee-of-school-meals > ARM : visit completed in ARM"],
    ),
    "ministry-by-its-acronym": (
        "UNHCR and MoHA jointly organized the first workshop.",
        ["UNHCR moha : event completed"],
    ),
    # ---- the year of a thing is not when it was done, that of a meeting is
    "year-of-a-strategy": (
        "FAO supported UNEP in implementing the 2050 Strategy for Reefs.",
        ["FAO > UNEP : support completed"],
    ),
    "year-of-a-plan": (
        "FAO supported WHO in the second cycle (2012-2016) of the review.",
        ["FAO > WHO : support completed"],
    ),
    "when-it-was-last": (
        "FAO organized the meeting with UNEP to take stock since it was last reviewed in 2017.",
        ["FAO > UNEP : exchange completed"],
    ),
    "year-of-a-meeting": (
        "FAO briefed UNEP during the 2022 annual meeting.",
        ["FAO > UNEP : statement completed @2022"],
    ),
    # ---- with whose support, in whose company
    "in-a-country-with-support": (
        "In Kenya, with technical support from UNICEF, 30 schools were built.",
        ["UNICEF > KEN : support completed"],
    ),
    "in-countries-with-ones-support": (
        "In Kenya and Uganda, with UNICEF’s assistance, schools were built.",
        ["UNICEF > KEN UGA : support completed"],
    ),
    "with-support-in-a-country": (
        "With support from UNICEF, 30 schools were built in Kenya.",
        ["UNICEF > KEN : support completed"],
    ),
    # whoever else acts there is the one supported
    "in-a-country-another-acts": (
        "In Kenya, with the support of UNICEF, WHO opened a clinic.",
        ["UNICEF > WHO : support completed in KEN"],
    ),
    "with-another": ("In Togo, with WHO, UNICEF mapped schools.", ["WHO UNICEF : coordination completed in TGO"]),
    "with-nobody-acting": ("With WHO and FAO the situation is worse.", []),
    "in-a-report": (
        "UNICEF reports on allegations as part of its annual report to the Economic and Social Council.",
        ["UNICEF > ECOSOC : input ongoing"],
    ),
    "chaired-with-the-participation": (
        "A meeting took place under the chairmanship of UNDP, with the participation of WHO and Togo.",
        ["UNDP > WHO TGO : event completed"],
    ),
    "composed-of": (
        "A steering committee composed of mayors as well as representatives of UNDP, UNICEF and WHO met.",
        ["UNDP UNICEF WHO : membership completed"],
    ),
    # each organ has adopted its own
    "resolutions-of": (
        "Half of the resolutions adopted by the General Assembly and the Security Council mention reefs.",
        [],
    ),
    "has-taken-part": ("UNICEF has taken part in meetings of FAO.", ["UNICEF > FAO : participation completed"]),
    # ---- what an activity included, who is a member
    "this-included": (
        "UNAIDS ran a programme. This included providing support to Oxfam to buy boats.",
        ["UNAIDS > Oxfam : support completed"],
    ),
    "efforts-included": (
        "UNAIDS ran a campaign. These efforts included support for UNDP.",
        ["UNAIDS > UNDP : support completed"],
    ),
    "this-included-things": ("UNAIDS ran a campaign. This included posters of UNDP.", []),
    "as-a-new-member": (
        "As a new member of UN-Water, as of 2022, UNEP will map reefs.",
        ["UNEP > UN-Water : membership completed @2022"],
    ),
    "inclusion-as-a-member": (
        "UNEP’s recent inclusion as a member of UN-Water is welcome.",
        ["UNEP > UN-Water : membership ongoing"],
    ),
    "leader-of-who-works-somewhere": (
        "UNEP is part of the Reef Network for the coast in Kenya, chaired by UNDP.",
        ["UNEP > reef-network : membership ongoing in KEN", "UNDP > reef-network : leadership ongoing"],
    ),
    "led-by-its-name": (
        "The UNDP-led Reef Committee met with UNICEF.",
        ["reef-committee > UNICEF : exchange completed"],
    ),
    "parties-to-another-treaty": (
        (
            "UNEP attended the fourth session of the Conference of the Parties to the United Nations Framework Convention on "
            "Climate Change. It reported to the Conference of the Parties to the Convention on Corals."
        ),
        ["UNEP > UNFCCC-COP : participation completed at UNFCCC-COP/4"],
    ),
    "session-of-parties-to-another-treaty": (
        (
            "UNEP attended the fourth session of the Conference of the Parties to the United Nations Framework Convention on "
            "Climate Change. UNEP attended the ninth session of the Conference of the Parties to the Convention on Corals."
        ),
        [
            "UNEP > UNFCCC-COP : participation completed at UNFCCC-COP/4",
            "UNEP : participation completed at conference-of-the-parties under convention-on-corals",
        ],
    ),
    "parties-to-the-tobacco-convention": (
        "UNEP attended the ninth session of the Conference of the Parties to the WHO Framework Convention on Tobacco Control.",
        ["UNEP > FCTC-COP : participation completed at FCTC-COP/9"],
    ),
    "also-a-member": (
        "UNICEF is also a member of the issue-based coalition on reefs.",
        ["UNICEF > issue-based-coalition-on-reefs : membership ongoing"],
    ),
    "in-the-report-of": (
        "Lessons were included in the 2022 report of UNICEF to the Economic and Social Council.",
        ["UNICEF > ECOSOC : input completed @2022"],
    ),
    "technical-cooperation": (
        "UNICEF supported efforts through technical cooperation in Uzbekistan.",
        ["UNICEF > UZB : support completed in UZB"],
    ),
    "possessive": (
        "UN-Women wrote a report on behalf of the IASC's Gender Reference Group.",
        ["UN-Women > IASC-GRG : publication completed"],
    ),
    # ---- in a country, for those who act for it
    "officials-there": (
        "In Malaysia, UNODC supported 30 prison officials.",
        ["UNODC > MYS : support completed in MYS"],
    ),
    "judges-there": (
        "In Mali and Niger, UNODC trained 40 judges and investigators.",
        ["UNODC > MLI NER : training completed in MLI NER"],
    ),
    "law-there": ("In Nepal, UNDP supported the revision of the law.", ["UNDP > NPL : support completed in NPL"]),
    "women-there": ("In Kenya, UNICEF supported women’s organizations.", []),
    "gardens-there": ("In Kenya, UNICEF supported the implementation of school gardens.", []),
    "officials-of-another": (
        "In Kenya, UNODC trained 30 judges from Uganda.",
        ["UNODC > UGA : training completed in KEN"],
    ),
    # ---- money, papers, names behind a date or an apposition
    "received-euros": (
        "UNDP received 990,000 euros from the European Commission.",
        ["EuropeanCommission > UNDP : funding completed"],
    ),
    "organized-and-chaired": (
        "UNDP and FAO attended a forum on reefs, organized and chaired by students.",
        ["UNDP FAO : participation completed"],
    ),
    "behind-a-date": ("On 5 May the Reef Council met UNDP.", ["reef-council > UNDP : exchange completed"]),
    "of-an-office": (
        "The Director, Ethics Office, presented the report to UNICEF.",
        ["ethics-office > UNICEF : input completed"],
    ),
    "an-organization-by-name": (
        "UNDP and the Ukrainian NGO La Sirena held a seminar.",
        ["UNDP la-sirena : event completed"],
    ),
    "parliament": ("UNDP briefed Parliament on the plan.", ["UNDP > parliament : statement completed"]),
    "members-of-parliament": ("Members of Parliament met UNDP.", []),
    # ---- kinds
    # two clauses: who is named in the first does nothing in the second
    "while": (
        "While UNICEF focused on schools, UNDP assisted the Ministry of Justice in building courts.",
        ["UNDP > ministry-of-justice : support completed"],
    ),
    "after-consultations": (
        "Following consultations with UNDP and WHO, the Government of Kenya closed the camps, which UNICEF had helped to run.",
        ["UNDP WHO > KEN : exchange completed"],
    ),
    "partners-such-as": (
        "Partners such as WFP, FAO and the World Bank have joined UNICEF in supporting the plan.",
        ["WFP FAO WorldBank > UNICEF : coordination completed"],
    ),
    "convoys": ("MINUSCA escorted 400 convoys of WFP.", ["MINUSCA > WFP : support completed"]),
    "signatories": ("UNICEF, UNDP and WHO are signatories to the plan.", ["UNICEF UNDP WHO : membership ongoing"]),
    "briefed-by": (
        "The Security Council was briefed by UNICEF on the situation of children.",
        ["UNICEF > SC : statement completed"],
    ),
    "speaks-at": ("UNICEF spoke at a seminar hosted by UNDP.", ["UNICEF > UNDP : participation completed"]),
    "talks-in-a-city": (
        "UNICEF held talks in Ankara with the Minister for Foreign Affairs of Türkiye.",
        ["UNICEF > TUR : exchange completed in Ankara-TUR"],
    ),
    "received-by": ("UNDP was received by the President of Egypt.", ["UNDP > EGY : exchange completed"]),
    "advises": ("UNICEF advised the Government of Kenya on the law.", ["UNICEF > KEN : support completed"]),
    "skills": ("UNICEF enhanced the investigative skills of WHO.", ["UNICEF > WHO : training completed"]),
    "gift": ("UNICEF donated vehicles to WHO.", ["UNICEF > WHO : support completed"]),
    "gift-of-money": ("UNICEF donated $2 million to WHO.", ["UNICEF > WHO : funding completed"]),
    "letter": ("UNICEF wrote to the Government of Kenya.", ["UNICEF > KEN : exchange completed"]),
    "data-for-somebody": ("UNICEF provided UNDP with data on schools.", ["UNICEF > UNDP : input completed"]),
    "with-its-support": (
        "With UNICEF support, the Government of Kenya adopted the law.",
        ["UNICEF > KEN : advocacy completed"],
    ),
    # who supports a cause in cooperation with another cooperates; whoever it is for is supported
    "supports-a-cause": (
        "The Department of Peace Operations, in cooperation with UNICEF, continues to support the rule of law.",
        ["DPO UNICEF : coordination ongoing"],
    ),
    "supports-somebody": (
        "UNDP, in collaboration with FAO, will continue to support the Government of Kenya.",
        ["UNDP FAO > KEN : support ongoing"],
    ),
    "supported-a-cause": (
        "Together with UNICEF, the Department of Peace Operations supported the rule of law.",
        ["DPO UNICEF : support completed"],
    ),
    # who holds an office is named between commas
    "with-their-names": (
        "UNDP met with the President of Kenya, Ada Mwangi, and UNICEF.",
        ["UNDP > KEN UNICEF : exchange completed"],
    ),
    "with-their-names-in-front": (
        "The President of South Sudan, Ada Deng, UNICEF and UNDP took part in an event.",
        ["UNICEF UNDP > SSD : participation completed"],
    ),
    # what they did not find does not deny the visit
    "found-nothing": (
        "UNIFIL visited the site in coordination with UNICEF but found no traces.",
        ["UNIFIL UNICEF : visit completed"],
    ),
    "presents-a-plan": (
        "UNICEF presented its draft strategic plan to the Executive Board of UNICEF.",
        ["UNICEF > UNICEF-EB : input completed"],
    ),
    "presents": (
        "UNICEF presented highlights of the year to the Executive Board of UNICEF.",
        ["UNICEF > UNICEF-EB : statement completed"],
    ),
    "hears": (
        "The Committee on the Rights of the Child heard a presentation by UNICEF.",
        ["UNICEF > CRC : statement completed"],
    ),
    "guide": ("The guide was produced in cooperation with FAO and UNDP.", ["FAO UNDP : publication completed"]),
    "project": ("The reef project is implemented by FAO and UNDP.", ["FAO UNDP : programme ongoing"]),
    "evaluation": (
        "The evaluation was conducted by UNFPA in collaboration with UNICEF.",
        ["UNFPA UNICEF : research completed"],
    ),
    "course": ("A course was offered by UNEP in cooperation with UNESCO.", ["UNEP UNESCO : training completed"]),
    "talks": ("UNEP held talks with UNESCO.", ["UNEP > UNESCO : exchange completed"]),
    "consultations": ("UNEP organized consultations with UNESCO.", ["UNEP > UNESCO : exchange completed"]),
    "advice": ("UNDP provided advice to WHO.", ["UNDP > WHO : support completed"]),
    "passive-support": ("UNHCR was assisted by UNICEF.", ["UNICEF > UNHCR : support completed"]),
    "information-of-others": (
        "UNEP drew on information provided by UNDP and WHO.",
        ["UNDP WHO > UNEP : input completed"],
    ),
    # nouns that look like verbs
    "issues": (
        "UNEP will cooperate closely with UNESCO on issues related to corals.",
        ["UNEP > UNESCO : coordination planned"],
    ),
    "funds": (
        "UNEP works closely with UNESCO and other agencies, funds and programmes.",
        ["UNEP > UNESCO : coordination ongoing"],
    ),
    "partners-named": (
        "UNDP works with a range of partners, including UNHCR and WFP.",
        ["UNDP > UNHCR WFP : coordination ongoing"],
    ),
    # ---- whether it is done
    "noun-plan": ("UNICEF and WHO launched a regional plan to help nurses.", ["UNICEF WHO : support completed"]),
    "continued-then": (
        "In 2007, UNDP continued its cooperation with FAO.",
        ["UNDP > FAO : coordination completed @2007"],
    ),
    "continued": ("UNDP continued its cooperation with FAO.", ["UNDP > FAO : coordination ongoing"]),
    # ---- nothing that they do together
    "set-up-by": ("The Forum on Minority Issues was established in 2007 by the Human Rights Council.", []),
    "mandated": ("UNICEF was mandated to support WHO.", []),
    "due": ("UNICEF was due to visit Kenya in 2018.", []),
    "found-by": (
        "The General Assembly, by its resolution 2656 (XXV), established the Committee on the Rights of the Child.",
        [],
    ),
    "appreciated": ("The General Assembly has voiced appreciation of the leadership of UNICEF.", []),
    "note-of-another": ("UNICEF asked others about the 2013 Guidance Note of the Secretary-General on Minorities.", []),
    "task": ("UNICEF has the task of guiding the work of WHO.", []),
    # ---- who did it
    "support-they-gave": (
        "The President acknowledged the support that UNDP and WHO had given to the schools.",
        ["UNDP WHO : support completed"],
    ),
    "support-by-two": (
        "The President paid tribute to the support provided by UNDP and WHO to the schools.",
        ["UNDP WHO : support completed"],
    ),
    "later": (
        "UNIFIL later visited the port in coordination with the Lebanese Armed Forces.",
        ["UNIFIL LAF : visit completed"],
    ),
    "have-yet-to": ("The Lebanese Armed Forces have yet to facilitate a visit by UNIFIL.", []),
    "active-part": (
        "WHO takes an active part in the United Nations Communications Group.",
        ["WHO > UNCG : membership ongoing"],
    ),
    "missions-by": (
        "Missions to Belgium and Japan were undertaken by the Deputy United Nations High Commissioner for Human Rights.",
        ["HCHR > BEL JPN : visit completed in BEL JPN"],
    ),
    "it-at-a-date": (
        "OHCHR visited Peru. From 18 to 27 January 2023 it also visited Chad.",
        ["OHCHR > PER : visit completed in PER", "OHCHR > TCD : visit completed @2023-01-18/2023-01-27 in TCD"],
    ),
    "state-authorities": (
        "In Serbia, State authorities were supported by OHCHR.",
        ["OHCHR > SRB : support completed in SRB"],
    ),
    # ---- what only stands beside it
    "census": ("UNICEF supported WHO in preparing for the 2022 census.", ["UNICEF > WHO : support completed"]),
    "strategy-for": (
        "UNICEF and WHO worked on the strategy for 2024 in 2023.",
        ["UNICEF WHO : coordination completed @2023"],
    ),
    "in-line-with": (
        "In line with the 2030 Agenda, UNEP worked with UNDP.",
        ["UNEP > UNDP : coordination completed"],
    ),
    "through-a-programme": (
        "UNFPA and UNICEF trained midwives through the Spotlight Initiative.",
        ["UNFPA UNICEF : training completed"],
    ),
    "with-the-help-of-a-fund": (
        "UNFPA and UNICEF trained midwives in Togo with the help of the Peacebuilding Fund.",
        ["UNFPA UNICEF : training completed in TGO"],
    ),
    "launched-a-programme": (
        "UNFPA and UNICEF launched the Spotlight Initiative.",
        ["UNFPA UNICEF : programme completed makes SpotlightInitiative"],
    ),
    "worked-on": (
        "UNEP worked with UNDP on the Spotlight Initiative.",
        ["UNEP > UNDP : coordination completed makes SpotlightInitiative"],
    ),
    "situation-in": (
        "UNEP met with UNDP to discuss the situation in Kenya.",
        ["UNEP > UNDP : exchange completed"],
    ),
    "happens-in": ("UNEP met with UNDP in Kenya.", ["UNEP > UNDP : exchange completed in KEN"]),
}

CHINESE = {
    "officials-there": ("在马来西亚,开发署培训了30名法官。", ["UNDP > MYS : training completed in MYS"]),
    "law-there": ("在肯尼亚,儿基会支持通过了儿童法案。", ["UNICEF > KEN : support+advocacy completed in KEN"]),
    "this-included": (
        "开发署开展了宣传活动。这包括为不丹的税务官员提供技术支持。",
        ["UNDP > BTN : support ongoing"],
    ),
    "this-work-included": ("开发署开展了活动。这项工作包括协助不丹拟订框架。", ["UNDP > BTN : support ongoing"]),
    "as-a-new-member": (
        "作为机构间常设委员会的新成员,妇女署将确保计划得到落实。",
        ["UN-Women > IASC : membership ongoing"],
    ),
    "work-of-the-commissions": ("各区域委员会的工作增强了协议的转化。", []),
    "parties-to-another-treaty": (
        "环境署出席了《联合国气候变化框架公约》缔约方会议第四届会议。环境署出席了《珊瑚公约》缔约方会议第九届会议。",
        ["UNEP > UNFCCC-COP : participation completed at UNFCCC-COP/4"],
    ),
    "coalition": (
        "开发署正在领导关于礁石问题的专题联盟。",
        ["UNDP > 关于礁石问题的专题联盟 : leadership ongoing"],
    ),
    "organizations-of-countries": ("儿基会支持肯尼亚、乌干达等国的青年组织。", []),
    "mayors-there": ("在肯尼亚,儿基会支持内罗毕市政府修路。", []),
    "refugees-there": ("在肯尼亚,儿基会协助难民。", []),
    "members-of-nobody": ("难民署举行了论坛。论坛的成员包括儿基会和世卫组织。", ["UNICEF WHO : membership ongoing"]),
    "coordination-of-two": ("儿基会与世卫组织的合作有助于修建学校。", ["UNICEF WHO : coordination ongoing"]),
    "members-unnamed": ("儿基会的成员包括教师。", []),
    # a mission is named behind what it is
    "a-mission-called": (
        "开发署与联合国维持和平特派团中非稳定团合作支持特别刑事法院。",
        ["UNDP MINUSCA > SCC-CAR : support ongoing"],
    ),
    "three-in-partnership": (
        "这种支助是通过人权高专办、教科文组织和开发署三方伙伴关系提供的。",
        ["OHCHR UNESCO UNDP : coordination ongoing"],
    ),
    "their-programme": (
        "人口基金和儿基会消除女性外阴残割联合方案取得了成果。",
        ["UNFPA UNICEF : programme completed makes FGM-JP"],
    ),
    # what goes on while it is done
    "within-what-goes-on": (
        "环境署与开发署合作,于2011年2月在正在进行的贸易准备状况评估范围内举办了七次讲习班。",
        ["UNEP UNDP : event completed @2011-02"],
    ),
    "goes-on": ("环境署与开发署正在进行研究。", ["UNEP UNDP : research ongoing"]),
    "supports-a-cause": ("开发署将与儿基会密切合作,支持妇女参与决策。", ["UNDP UNICEF : coordination planned"]),
    "supported-people": ("开发署与儿基会合作,为学生提供了书籍。", ["UNDP UNICEF : support completed"]),
    "future-before-another": (
        "开发署还将支持建设和平委员会努力将性别平等视角纳入其工作。",
        ["UNDP > PBC : support planned"],
    ),
    "thanks-for-what-was-given": ("儿基会感谢开发署提供的协助。", ["UNDP > UNICEF : support completed"]),
    "hears": ("人权理事会听取了儿基会的汇报。", ["UNICEF > HRC : statement completed"]),
    "project": ("基金核准了由移民组织和粮农组织实施的一个项目。", ["IOM FAO : programme ongoing"]),
    "paid-for-and-done-by": ("该项目由挪威供资、儿基会实施。", ["UNICEF > NOR : funding completed"]),
    "owing-to-its-contribution": ("由于挪威的捐款,儿基会重建了学校。", ["UNICEF > NOR : funding completed"]),
    "support-given": ("儿基会对开发署给予的支持表示感谢。", ["UNDP > UNICEF : support completed"]),
    "who-signed-it": ("儿基会和开发署是该计划的签署方。", ["UNICEF UNDP : membership ongoing"]),
    "whose-partners": ("该倡议的伙伴包括儿基会和开发署。", ["UNICEF UNDP : coordination ongoing"]),
    "told": ("秘书长叙利亚问题特使告诉安全理事会,局势有所恶化。", ["SE-Syria > SC : exchange completed"]),
    # names end before what is done
    "builds-a-court": ("开发署协助司法部修建法院。", ["UNDP > 司法部 : support ongoing"]),
    "supplies-a-government": ("世卫组织已向乍得政府供应40吨药品和手术包。", ["WHO > TCD : support completed"]),
    "the-other": ("儿基会侧重于学校,开发署则协助司法部修建法院。", ["UNDP > 司法部 : support ongoing"]),
    # an agency by its short form, which many others could have
    "an-agency-consults": (
        "为此,劳工组织正在与儿基会密切协商,支持加纳劳工部的工作。",
        ["ILO > UNICEF : exchange ongoing", "ILO > 劳工部-GHA : support ongoing"],
    ),
    # with many somebody does something with each: they have nothing to do with each other, unless they do it jointly
    "with-many": (
        "人权高专办与开发署、儿基会、粮农组织、教科文组织、世卫组织、劳工组织、难民署和移民组织开展了活动。",
        ["OHCHR > UNDP UNICEF FAO UNESCO WHO ILO UNHCR IOM : event completed"],
    ),
    "with-two": ("人权高专办与开发署和儿基会开展了活动。", ["OHCHR UNDP UNICEF : event completed"]),
    "many-jointly": (
        "人权高专办与开发署、儿基会、粮农组织、教科文组织、世卫组织、劳工组织、难民署和移民组织共同开展了活动。",
        ["OHCHR UNDP UNICEF FAO UNESCO WHO ILO UNHCR IOM : event completed"],
    ),
    # a meeting and what is discussed there are one thing
    "held-to-discuss": (
        "2021年5月,妇女署和开发署联合举办了研讨会,重点讨论了教育问题。",
        ["UN-Women UNDP : event completed @2021-05"],
    ),
    "asked-for": (
        "人权理事会在第46/29号决议中请人权高专办与非洲联盟合作,向南苏丹提供援助。",
        [],
    ),
    "led-by-a-head": (
        "这项措施借助由人权事务高级专员领导的机构间妇女和性别平等网络。",
        ["HCHR > IANWGE : leadership ongoing"],
    ),
    "expected-to-visit": (
        "预计开发署还将于2023年10月对塔吉克斯坦进行访问。",
        ["UNDP > TJK : visit planned @2023-10 in TJK"],
    ),
    "asked-by-its-head": ("秘书长请她与联利支助团密切合作,并与利比亚合作。", []),
    "set-up-by": ("少数群体问题论坛由人权理事会根据第6/15号决议设立。", []),
    "reports-to": ("大会审议了人权理事会向其提交的报告。", ["HRC > GA : input completed"]),
    "name-behind-a-verb": (
        "这些建议将载入少数群体问题特别报告员2022年3月提交人权理事会的报告。",
        ["SR-MinorityIssues > HRC : input completed @2022-03"],
    ),
    "in-line-with": ("根据《2030年议程》,环境署与开发署合作。", ["UNEP UNDP : coordination ongoing"]),
    # who was sent to a State
    "sent-to": ("开发署的专家被派往莱索托。", ["UNDP > LSO : support completed"]),
    "a-team-sent-to": ("一支联合国灾害评估与协调队随即被派往汤加。", ["UNDAC > TON : support completed"]),
    "not-sent-to": ("特派团的警察分队未被派往乍得。", []),
    # who gives how much for the work of whom
    "gives-for-the-work-of": (
        "世界银行捐赠了800万美元用于开发署的渔业项目。",
        ["WorldBank > UNDP : funding completed"],
    ),
    "gives-for-roads": ("世界银行捐赠了800万美元用于修建公路。", []),
    "should-give": ("世界银行需要捐赠800万美元用于支持儿基会的方案。", []),
    # figures, too, are published together
    "figures-of-two": (
        "粮农组织和世卫组织最近公布的估计数显示,渔获量增加。",
        ["FAO WHO : publication completed"],
    ),
    "figures-of-one": ("粮农组织公布的预测表明,渔获量将增加。", []),
    # the place of a dateline is no part of the name behind it
    "dateline": ("阿布扎比-巴西卫生部向世卫组织捐赠了疫苗。", ["卫生部-BRA > WHO : funding completed in AbuDhabi-ARE"]),
    "two-in-a-name": ("中国-东盟中心与开发署合作。", ["中国-东盟中心 UNDP : coordination ongoing"]),
    # an agreement that is signed has been signed, whatever the tense
    "signs": ("世卫组织与国际移民组织签署谅解备忘录。", ["WHO IOM : coordination completed"]),
    "will-sign": ("世卫组织和国际移民组织拟签署协议。", ["WHO IOM : coordination planned"]),
    "plans-to-sign": ("世卫组织和国际移民组织计划签署协议。", ["WHO IOM : coordination ongoing"]),
    "an-ambassador": ("教科文组织总干事与日本大使签署了协定。", ["UNESCO > JPN : coordination completed"]),
    "a-person-not-a-country": ("教科文组织总干事与马里奥大使签署了协定。", []),
    "face-to-face": ("环境署执行主任与肯尼亚总统会面。", ["UNEP > KEN : exchange completed"]),
    "facing": ("社会面临挑战,开发署和儿基会已经离开。", []),
    "drafted-together": (
        "附件载有全球环境基金与气象组织合作编写的意见。",
        ["GEF WMO : publication completed"],
    ),
    # a ministry right behind an agency is its department
    "department-of-an-agency": ("粮农组织灌溉部与乌干达合作。", ["粮农组织灌溉部 > UGA : coordination ongoing"]),
    "agency-and-ministry": ("粮农组织协助渔业部编写了手册。", ["FAO > 渔业部 : support completed"]),
    # what a unit is for may have two halves, of which the second is no name; sections by the group they are for
    "two-halves-of-a-unit": ("环境署战略与项目司与乌干达合作。", ["环境署战略和项目司 > UGA : coordination ongoing"]),
    "agency-and-unit": ("根据开发署政策和项目,儿基会与环境署合作。", ["UNICEF UNEP : coordination ongoing"]),
    "section-for-groups": (
        "人权高专办少数群体科科长会见了粮农组织总干事。",
        ["人权高专办少数群体科 > FAO : exchange completed"],
    ),
    # the stricken area is that of the one country named
    "stricken-area": (
        "海地发生地震后,一支联合国灾害评估和协调队被派往灾区。",
        ["UNDAC > HTI : support completed"],
    ),
    "stricken-area-of-two": ("海地和多米尼加遭受飓风后,粮农组织专家被派往灾区。", []),
    # the United Nations does it, not who says so
    "says-that-the-united-nations": ("儿基会执行主任表示,联合国正在支持马里。", []),
    # ministries by their short forms; a person by a form of address is no part of the name behind
    "ministry-by-its-short-form": ("世粮署与尼泊尔环保部合作。", ["WFP 环保部-NPL : coordination ongoing"]),
    "ministries-unnamed": ("环保部门与开发署合作。", []),
    "a-professor-before-a-name": (
        "环境署主任张明教授和日本京都大学环境学院签署了协议。",
        ["UNEP 日本京都大学环境学院 : coordination completed"],
    ),
    # an acronym shows that a trust and a cooperative are bodies
    "trust-and-cooperative": (
        "开发署与茶园工人发展信托(TWDT)和渔民合作社(FC)合作实施了项目。",
        ["UNDP 茶园工人发展信托 渔民合作社 : programme completed"],
    ),
    "many-trusts": ("开发署与土地信托和农民合作社合作实施了项目。", []),
}


@pytest.mark.parametrize("name", ENGLISH)
def test_what_an_english_sentence_says_was_done(name: str) -> None:
    text, expected = ENGLISH[name]
    assert records(text, "en") == expected


@pytest.mark.parametrize("name", CHINESE)
def test_what_a_chinese_sentence_says_was_done(name: str) -> None:
    text, expected = CHINESE[name]
    assert records(text, "zh") == expected


def test_what_was_done_with_another_by_nobody_named_its_author_did() -> None:
    masthead = "United Nations\nE/ICEF/2023/3\nDistr.: General\n2 July 2023\nOriginal: English\n\n"
    masthead += "United Nations Children’s Fund\n\nExecutive Board\n\n"
    for text, expected in (
        ("The reef school was set up jointly with UNFPA.", ["body/UNICEF", "body/UNFPA"]),
        ("No school was set up jointly with UNFPA.", []),
    ):
        found = extract.extract_report(f"{masthead}1. {text}\n", "en").collaborations
        assert [entity.path for one in found for entity in (*one.participants, *one.partners)] == expected


MASTHEAD = "联合国儿童基金会\nE/ICEF/2023/3\nDistr.: General\n2 July 2023\nChinese\nOriginal: English\n\n联合国儿童基金会\n\n执行局\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. 2022年全年与欧洲复兴开发银行开展了以下活动。", ["body/UNICEF", "body/EBRD"]),
        ("1. 与欧洲复兴开发银行的大楼相邻。", []),
    ],
)
def test_what_is_said_without_a_subject_its_author_did(text: str, expected: list[str]) -> None:
    found = extract.extract_report(f"{MASTHEAD}{text}\n", "zh").collaborations
    assert [entity.path for one in found for entity in (*one.participants, *one.partners)] == expected
