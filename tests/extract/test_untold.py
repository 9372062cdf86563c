"""What nobody is said to have done in a report of one body: that body did it; and what others did, or nobody."""

from __future__ import annotations

import pytest

from extract import extract_report
from tests.extract.pipes.test_collaboration import records, reported, written

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
    ("WHO continues to be supported in its work.", ["UN-Habitat > WHO"]),
    ("Training continues to be provided to WHO.", ["UN-Habitat > WHO"]),
    ("Chad's efforts were supported.", ["UN-Habitat > TCD"]),
    ("A survey was carried out under the auspices of the Ministry of Ports.", ["UN-Habitat > ministry-of-ports"]),
    ("Four assets were shipped to UNIFIL.", ["UN-Habitat > UNIFIL"]),
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
    # nobody gives anything to those with arms unsaid
    "Boats and cash were delivered to Hezbollah.",
    "Funding of $300,000 was allocated to Al-Shabaab.",
    "Since the agreements were reached, there have been several attempts to transfer boats to WHO.",
    "The plan, which was circulated to UNICEF, noted the wish to mend nets.",
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
    "The ambassador was sent to Chad.",
    "A trade agreement was signed with Uganda.",
    "The bill was submitted to the National Assembly of Kenya.",
    "The case was referred to the Supreme Court of Nepal.",
    "A peace agreement was signed with the Reef Front.",
    "Provision of support to WHO is needed.",
    "Refugees from Chile were trained.",
    "The army of Chad was funded by Sweden.",
    "Trade between Brazil and Mozambique was supported.",
]

ZH = (
    "联合国促进性别平等和增强妇女权能署执行局\n执行主任关于《2030-2033年战略计划》的报告\nUNW/2031/2\n\n"
    "1. 礁石很多。\n\n2. {}\n"
)
TOLD_ZH = [
    ("向卫生部40名官员提供了培训。", ["UN-Women > 卫生部"]),
    ("2030年,向尼泊尔和不丹提供了法律咨询。", ["UN-Women > NPL BTN"]),
    ("目前正在向加纳提供技术援助。", ["UN-Women > GHA"]),
    ("向内政部移交了12艘船。", ["UN-Women > 内政部"]),
    ("已将关于草案的评论意见发送给教科文组织。", ["UN-Women > UNESCO"]),
    ("5月3日向安全理事会作了情况通报。", ["UN-Women > SC"]),
    ("协助卫生部起草了一项计划。", ["UN-Women > 卫生部"]),
    ("培训了卫生部的120名工作人员。", ["UN-Women > 卫生部"]),
    ("对尼泊尔最高法院40名法官进行了培训。", ["UN-Women > 最高法院-NPL"]),
    ("与粮农组织和开发署举行了一次讲习班。", ["UN-Women FAO UNDP"]),
    ("为卫生部举办了讲习班。", ["UN-Women > 卫生部"]),
    ("对肯尼亚进行了实地访问。", ["UN-Women > KEN"]),
    ("评估是与开发署合作开展的。", ["UN-Women > UNDP"]),
    ("正在与贸发会议共同编写一份研究报告。", ["UN-Women UNCTAD"]),
    ("与儿基会签署了谅解备忘录。", ["UN-Women UNICEF"]),
    ("就新议程与墨西哥、秘鲁和智利举行了磋商。", ["UN-Women > MEX PER CHL"]),
    ("与粮农组织的磋商促成了新的工作计划。", ["UN-Women > FAO"]),
    ("继续与儿基会和粮食署协调。", ["UN-Women UNICEF WFP"]),
    ("加强了与世界银行和基金组织的伙伴关系。", ["UN-Women WorldBank IMF"]),
    ("加强了司法部的能力。", ["UN-Women > 司法部"]),
    ("在挪威的支持下,在乍得建造了12所学校。", ["UN-Women > NOR"]),
    ("应卫生部的请求,编写了准则。", ["UN-Women > 卫生部"]),
    ("对卫生部的支助仍在继续。", ["UN-Women > 卫生部"]),
    ("通过每周会议加强了与人道协调厅的协调。", ["UN-Women OCHA"]),
    ("四艘船已运往联黎部队。", ["UN-Women > UNIFIL"]),
    ("2030年,两艘船被借给世卫组织。", ["UN-Women > WHO"]),
    ("2031年将向卫生部提供支助。", ["UN-Women > 卫生部"]),
]
NOT_ZH = [
    "没有向卫生部提供任何支助。",
    "应向卫生部提供培训。",
    "需要向卫生部提供支助。",
    "如果向卫生部提供了支助,情况将会改善。",
    "对卫生部的支助已中止。",
    "向卫生部提供的支助应予加强。",
    "与世卫组织的讨论已取消。",
    "与儿基会的合作需要加强。",
    "与2021年相比,乍得的情况有所改善。",
    "与苏丹接壤的边界已关闭。",
    "与苏丹的边界已重新开放。",
    "已将港口的控制权移交给苏丹政府。",
    "与中国的贸易扩大了。",
    "对苏丹进行了制裁。",
    "访问乍得的人数增加了。",
    "为苏丹的独立举行了公民投票。",
    "支持乍得的努力受到了阻碍。",
    "由儿基会提供了支持。",
    "嫌疑人已移交给内政部。",
    "这些车辆未移交给内政部。",
    "塞内加尔7月举行了选举。",
]


@pytest.mark.parametrize(("told", "expected"), TOLD)
def test_what_nobody_is_said_to_do_those_do_whose_report_it_is(told: str, expected: list[str]) -> None:
    assert [one.partition(" :")[0] for one in reported(told)] == expected


@pytest.mark.parametrize("told", NOT)
def test_what_others_do_or_nobody_does(told: str) -> None:
    assert [one for one in reported(told) if "UN-Habitat" in one] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UNICEF opened a school. Boats were delivered to WHO.", ["UNICEF > WHO : support completed"]),
        ("UNICEF opened a school. WHO was supported in drafting a plan.", ["UNICEF > WHO : support completed"]),
        ("The Security Council met. Boats were delivered to WHO.", []),
        ("UNICEF opened a school. FAO opened a farm. Boats were delivered to WHO.", []),
        ("UNICEF opened a school. WHO was closed.", []),
    ],
)
def test_in_a_report_of_nobody_it_is_whom_the_paragraph_is_about(text: str, expected: list[str]) -> None:
    assert records(text, "en") == expected


def test_what_nobody_is_said_to_do_is_less_sure() -> None:
    title = "Report of the United Nations Human Settlements Programme\n\n1. The report covers reefs.\n\n2. "
    told = (f"{title}{sentence}\n" for sentence in ("UN-Habitat trained WHO staff.", "WHO staff were trained in May."))
    sure, unsaid = (extract_report(text, "en").collaborations[0].confidence for text in told)
    assert unsaid < sure


@pytest.mark.parametrize(("told", "expected"), TOLD_ZH)
def test_a_chinese_sentence_without_a_subject_tells_what_those_do_whose_report_it_is(
    told: str, expected: list[str]
) -> None:
    found = extract_report(ZH.format(told), "zh").collaborations
    assert [written(one).partition(" :")[0] for one in found] == expected


@pytest.mark.parametrize("told", NOT_ZH)
def test_a_chinese_sentence_that_tells_of_nobody(told: str) -> None:
    assert not extract_report(ZH.format(told), "zh").collaborations
