"""What short descriptions mean: "the institute", "the partners", "both", 该组织, 各方, and when they mean nobody."""

from __future__ import annotations

import pytest

import extract
from tests.extract.pipes.test_collaboration import written

AGREED = "FAO and UNEP signed an agreement in 2031. "
FLOODS = "Floods hit Malawi, Zambia and Kenya. "
ENGLISH = {
    # ---- by its head, the one body of the paragraph
    "institute": (
        "The Coral Institute lies in Suva. UNEP trained staff of the institute.",
        ["UNEP > coral-institute : training completed"],
    ),
    "ministry": (
        "The Ministry of Fisheries of Fiji made a plan. UNDP assisted the ministry in reviewing it.",
        ["UNDP > ministry-of-fisheries-FJI : support completed"],
    ),
    "court": (
        "The Supreme Court of Fiji made rules. With the support of UNDP, the court reviewed them.",
        ["UNDP > supreme-court-FJI : support completed"],
    ),
    "university": (
        "The Maritime University of Suva opened. UNEP signed an agreement with the University.",
        ["UNEP > maritime-university-of-suva : coordination completed"],
    ),
    "one-that-it-is-about": (
        "The Coral Institute met the Fish Institute. In May, UNDP supported the institute.",
        ["coral-institute > fish-institute : exchange completed", "UNDP > coral-institute : support completed"],
    ),
    "two-of-that-head": (
        "The Coral Institute and the Fish Institute opened. UNDP supported the institute.",
        ["coral-institute fish-institute : coordination completed"],
    ),
    "another-since": ("The Coral Institute opened. UNDP built an institute in Suva. UNEP supported the institute.", []),
    "not-its-head": ("The Coral Institute Staff Union opened. UNDP supported the institute.", []),
    "earlier-paragraph": ("The Coral Institute opened.\n\nUNDP supported the institute.", []),
    "place": (
        "The Coral Centre opened. UNDP helped FAO in the centre of Suva.",
        ["UNDP > FAO : support completed in Suva-FJI"],
    ),
    # ---- those who acted with each other in the sentence before
    "partners": (f"{AGREED}The partners will support Fiji.", ["FAO UNEP > FJI : support planned"]),
    "project-partners": (f"{AGREED}The project partners trained divers.", ["FAO UNEP : training completed"]),
    "both": (f"{AGREED}Both will support Fiji.", ["FAO UNEP > FJI : support planned"]),
    "the-two": (f"{AGREED}Under the agreement, the two will train divers.", ["FAO UNEP : training planned"]),
    "pair": (f"{AGREED}The pair will train divers.", ["FAO UNEP : training planned"]),
    "pair-of": (f"{AGREED}The pair of boats was repaired.", []),
    "agencies": (f"{AGREED}\n\nThe agencies will train divers.", ["FAO UNEP : training planned"]),
    "un-agencies": (f"{AGREED}The two UN agencies trained divers.", ["FAO UNEP : training completed"]),
    "sides": (
        "FAO signed an agreement with the Government of Fiji. The two sides will train divers.",
        ["FAO > FJI : training planned"],
    ),
    "all-three": (
        "FAO, UNEP and the Coral Institute met. All three published a guide.",
        ["FAO UNEP coral-institute : publication completed"],
    ),
    # of what class one is that no file knows is open
    "three-organizations": (
        "FAO, UNEP and the Coral Institute met. UNDP supported the three organizations.",
        ["UNDP > FAO UNEP coral-institute : support completed"],
    ),
    # not only the two bodies that a record names, but the State whose official one met
    "met-official": (
        "The head of FAO met the President of Fiji. The two sides discussed trade.",
        ["FAO > FJI : exchange completed", "FAO > FJI : exchange completed"],
    ),
    # in the same sentence: side by side, in the clause before, or the only ones
    "both-in-sentence": (
        "WHO met with UNICEF in May, and both agreed to support Fiji.",
        ["WHO > UNICEF : exchange completed", "WHO UNICEF > FJI : support planned"],
    ),
    "all-three-in-sentence": (
        "WHO, UNICEF and IMO run a clinic, and all three support Fiji.",
        ["WHO UNICEF IMO > FJI : support ongoing"],
    ),
    "both-sides-in-sentence": (
        "UNDP met the Government of Fiji, and both sides agreed to support WHO.",
        ["UNDP > FJI : exchange completed", "UNDP > FJI WHO : support planned"],
    ),
    "of-whom-two": (
        "UNEP trained IMO while WHO trained UNICEF, and the two will support Fiji.",
        ["UNEP > IMO : training completed", "WHO > UNICEF : training completed"],
    ),
    "no-sides": ("After talks through the Reef Mechanism and the Border Committee, UNISFA wrote to both parties.", []),
    "parties": ("UNDP met with UNEP. The parties renewed the ceasefire.", ["UNDP > UNEP : exchange completed"]),
    "fewer": (f"{AGREED}All three trained divers.", []),
    "with-another": (f"{AGREED}UNDP and the partners trained divers.", []),
    "of-a-conflict": (f"{AGREED}The parties to the conflict signed a truce.", []),
    "other-both": (f"{AGREED}Both men and women were trained.", []),
    "nothing-done": (f"{AGREED}Both are based in Rome.", []),
    "helped-only": ("FAO supported UNEP. The partners will train divers.", []),
    "much-since": (f"{AGREED}WHO opened a clinic. The partners will train divers.", []),
    "country-office": (
        "UNICEF opened a clinic in Suva. The country office trained staff of WHO.",
        ["UNICEF > WHO : training completed"],
    ),
    "country-s-ministry": (
        "Floods hit Kenya. WHO supported the country’s Ministry of Health.",
        ["WHO > ministry-of-health-KEN : support completed"],
    ),
    # ---- its members and its heads
    "its-members": (
        "The Reef Group was set up in 2030. Its members include FAO and IMO.",
        ["FAO IMO > reef-group : membership ongoing"],
    ),
    "its-co-chairs": (
        "The Reef Group was set up in 2030. Its co-chairs are FAO and IMO.",
        ["FAO IMO > reef-group : leadership ongoing"],
    ),
    "among-its-members": (
        "The Reef Group was set up in 2030. FAO and IMO are among its members.",
        ["FAO IMO > reef-group : membership ongoing"],
    ),
    "its-director": (
        "The Reef Foundation lies in Suva. Its director met with UNEP.",
        ["reef-foundation > UNEP : exchange completed"],
    ),
    # who is called so in the text comes before whom only the files call so
    "said-so": (
        "WMO visited the Reef Organization. UNDP supported this organization.",
        ["WMO > reef-organization : visit completed", "UNDP > reef-organization : support completed"],
    ),
    # ---- countries
    "these-countries": (f"{FLOODS}WFP supported these countries.", ["WFP > MWI ZMB KEN : support completed"]),
    "in-doing-so": (
        "Malawi and Zambia agreed. UNDP supported the two countries in carrying it out.",
        ["UNDP > MWI ZMB : support completed"],
    ),
    "some-of-them": (f"{FLOODS}WFP supported some of these countries.", []),
    "of-two-groups": ("Malawi and Zambia met Kenya and Togo. WFP supported these countries.", []),
    "countries-that": (f"{FLOODS}WFP supports these countries which are poor.", []),
}
SIGNED = "粮农组织和环境署签署了协议。"
CHINESE = {
    "organization": ("国际移民组织设在日内瓦。开发署与该组织签署了协议。", ["UNDP IOM : coordination completed"]),
    "university": (
        "太平洋海事大学设在苏瓦。开发署与该校签署了协议。",
        ["UNDP 太平洋海事大学 : coordination completed"],
    ),
    "bank": ("太平洋储蓄银行设在苏瓦。开发署支持该行。", ["UNDP > 太平洋储蓄银行 : support ongoing"]),
    "institute": (
        "斐济珊瑚研究所设在苏瓦。开发署与研究所签署了协议。",
        ["UNDP 斐济珊瑚研究所 : coordination completed"],
    ),
    "no-university": ("斐济珊瑚研究所设在苏瓦。开发署与大学签署了协议。", []),
    "organizers": ("国际移民组织设在日内瓦。开发署支持该组织者。", []),
    "action": ("太平洋储蓄银行设在苏瓦。开发署支持该行动。", []),
    "named-so": (
        "训研所访问了斐济珊瑚研究所。开发署支持该研究所。",
        ["UNITAR > 斐济珊瑚研究所 : visit completed", "UNDP > 斐济珊瑚研究所 : support ongoing"],
    ),
    "members": ("珊瑚礁小组成立了。小组成员包括粮农组织和海事组织。", ["FAO IMO > 珊瑚礁小组 : membership ongoing"]),
    "its-members": ("珊瑚礁小组成立了。粮农组织是其成员。", ["FAO > 珊瑚礁小组 : membership ongoing"]),
    "its-members-are": (
        "珊瑚礁小组成立了。其成员包括粮农组织和海事组织。",
        ["FAO IMO > 珊瑚礁小组 : membership ongoing"],
    ),
    "both-heads": (
        "粮农组织会见了斐济总统。双方讨论了水灾。",
        ["FAO > FJI : exchange completed", "FAO > FJI : exchange completed"],
    ),
    "two-in-sentence": (
        "与儿基会的做法类似,粮农组织也请开发署协助,双方5月在罗马讨论了草案。",
        ["FAO UNDP : exchange completed in Rome-ITA"],
    ),
    "both-in-sentence": (
        "粮农组织向开发署提供船只,二者共同支持斐济。",
        ["FAO > UNDP : support ongoing", "FAO UNDP > FJI : support ongoing"],
    ),
    "country-s-ministry": ("肯尼亚遭受水灾。世卫组织与该国卫生部合作。", ["WHO 卫生部-KEN : coordination ongoing"]),
    "all-sides": (f"{SIGNED}各方将支持斐济。", ["FAO UNEP > FJI : support planned"]),
    "partners": (f"{SIGNED}合作伙伴将支持斐济。", ["FAO UNEP > FJI : support planned"]),
    "all-sides-of-many": ("粮农组织支持环境署。各方将举办培训。", []),
    "these-countries": ("斐济、汤加和萨摩亚遭受水灾。开发署支持这些国家。", ["UNDP > FJI TON WSM : support ongoing"]),
    "at-request": ("斐济遭受水灾。应政府请求,开发署正在重建学校。", ["UNDP > FJI : support ongoing"]),
}
CASES = {
    **{f"{name}-en": ("en", *case) for name, case in ENGLISH.items()},
    **{f"{name}-zh": ("zh", *case) for name, case in CHINESE.items()},
}
# What the sentences before tell themselves.
BEFORE = {
    "FAO UNEP : coordination completed", "FAO > FJI : coordination completed", "FAO > UNEP : support completed",
    "FAO UNEP coral-institute : exchange completed", "FAO > UNEP : support ongoing",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES.values(), ids=CASES)
def test_whom_a_short_description_means(language: str, text: str, expected: list[str]) -> None:
    found = [written(record) for record in extract.load(language)(text)._.collaborations]
    assert [one.partition(" @")[0] for one in found if one.partition(" @")[0] not in BEFORE] == expected


UNEP = "Report of the Executive Director of the United Nations Environment Programme\n\nUNEP/EA.9/2\n\n1. "
OWN = {
    "secretariat": ("In May, the secretariat met with WHO.", ["UNEP > WHO : exchange completed"]),
    "executive-secretary": ("The Executive Secretary visited Fiji.", ["UNEP > FJI : visit completed"]),
    "regional-office": ("The regional office trained staff of FAO.", ["UNEP > FAO : training completed"]),
    "of-another": ("The Basel Convention secretariat left. The secretariat met with WHO.", ["Basel-Secretariat > WHO"]),
    "of-a-convention": ("The secretariat of the Reef Convention left. The secretariat met with WHO.", []),
}


@pytest.mark.parametrize(("text", "expected"), OWN.values(), ids=OWN)
def test_what_each_body_has_is_that_of_the_report(text: str, expected: list[str]) -> None:
    found = [written(record) for record in extract.extract_report(f"{UNEP}{text}\n", "en").collaborations]
    assert len(found) == len(expected)
    assert all(one.startswith(some) for one, some in zip(found, expected, strict=True))
