"""The languages: which there are, what each folder has to hold, and telling the language of a text."""

from __future__ import annotations

import itertools
import re
import tomllib
from importlib import resources
from typing import TYPE_CHECKING

import pytest

import extract
from extract.collaborate.rules import rules
from extract.languages import UnsupportedLanguageError, codes, data, detect, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

CODES = codes()
TABLES = sorted(data("zh").tables)

TEXTS = {
    "zh-report": ("zh", "妇女署在津巴布韦与国家当局合作，为地方官员举办了讲习班，并向参加者提供了有关的资料。"),
    # names in Latin letters do not make a Chinese text English
    "zh-with-acronyms": ("zh", "在UN-Women和UNDP的支持下，UNFPA与ILO于2013年在越南举办了讲习班，并编写了手册。"),
    # English mastheads stand above Chinese reports
    "zh-under-english-masthead": (
        "zh",
        "Distr.: General\n3 February 2014\nOriginal: English\n妇女署和难民署在报告所述期间为津巴布韦的地方官员举办了讲习班。",
    ),
    "en-report": (
        "en",
        "In Zimbabwe, UN-Women worked with the national authorities and held workshops for the local officials.",
    ),
    "en-capitals": ("en", "THE COMMITTEE ADOPTED THE REPORT OF THE WORKING GROUP AND TOOK NOTE OF THE STATEMENT."),
    # names and numbers leave little room for small words
    "en-names-and-numbers": (
        "en",
        "Resolution 1701 (2006): protests continued in Lebanon, and UNIFIL peacekeepers told of 41 incidents at Naqurah.",
    ),
    "zh-names-and-numbers": (
        "zh",
        "2019年11月至2020年2月，联黎部队记录了41起事件：纳古拉12起，提卜宁9起，宾特朱拜勒8起(S/2020/195，附件二)。部队和黎巴嫩武装部队联合巡逻。",
    ),
    # Chinese names do not make an English text Chinese
    "en-with-chinese": (
        "en",
        "The workshop was held in the city of 上海 with the support of the authorities and of the United Nations.",
    ),
}

UNSUPPORTED = {
    "fr": (
        "Le Comité a adopté son rapport et a pris note avec satisfaction des renseignements communiqués par les États."
    ),
    "es": (
        "El Comité aprobó su informe y tomó nota con satisfacción de la información presentada por los Estados "
        "Miembros."
    ),
    "de": (
        "Der Ausschuss verabschiedete in seiner Sitzung den in Genf vorgelegten Bericht und nahm Kenntnis von den in "
        "dem Schreiben enthaltenen Angaben der Staaten."
    ),
    "ru": "Комитет принял свой доклад и с удовлетворением принял к сведению информацию, представленную государствами.",
    "ar": "اعتمدت اللجنة تقريرها وأحاطت علما مع التقدير بالمعلومات المقدمة من الدول الأعضاء في هذا الشأن.",
    "no-words": "12.5 | 13.7 | 14.9\n=====\n",
    "one-name": "UNICEF",
    "empty": "",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.values(), ids=TEXTS)
def test_detect(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", UNSUPPORTED.values(), ids=UNSUPPORTED)
def test_unsupported_text(text: str) -> None:
    with pytest.raises(UnsupportedLanguageError, match=r"supported languages \(en, zh\)"):
        detect(text)


def test_a_report_in_no_supported_language_is_refused() -> None:
    with pytest.raises(UnsupportedLanguageError):
        extract.extract_report(UNSUPPORTED["fr"])


def test_a_report_says_which_language_was_detected() -> None:
    assert [extract.extract_report(text).language for language, text in TEXTS.values()] == [
        language for language, _ in TEXTS.values()
    ]


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    english, chinese = TEXTS["en-report"][1], TEXTS["zh-report"][1]
    assert detect(english + chinese * 20, sample=len(english)) == "en"


@pytest.mark.parametrize("code", ["xx", "", "ZH", "../zh", "__pycache__"])
def test_no_such_language(code: str) -> None:
    with pytest.raises(UnsupportedLanguageError, match="en, zh"):
        data(code)
    with pytest.raises(UnsupportedLanguageError):
        extract.load(code)


def test_the_two_languages_of_this_version() -> None:
    assert CODES == ("en", "zh")


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_the_same_files(code: str) -> None:
    assert sorted(data(code).tables) == TABLES


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("table", TABLES)
def test_each_language_has_the_same_pieces_of_patterns_spelt_out(code: str, table: str) -> None:
    words = data(code)
    if table == "collaborations":
        assert rules(code).kinds  # its pieces build on those of the encoded form: all compile
        return
    for value in words.tables[table].get("pieces", {}).values():
        assert not re.search(r"\{[a-z]\w*\}", words.expand(table, value))


def test_data_is_read_once() -> None:
    assert data("zh") is data("zh")


def test_a_pattern_that_a_language_lacks() -> None:
    with pytest.raises(KeyError):
        data("zh").pattern("structure", "no_such_pattern")


def test_words_that_a_language_lacks() -> None:
    assert data("zh").words("names", "no_such_words") == []


def test_fold() -> None:
    assert "妇女与女童及儿童".translate(data("zh").fold) == "妇女和女童和儿童"
    assert data("en").fold == {}


def test_no_module_knows_a_language_by_name() -> None:
    """A language is a folder of data: no code of the extractor compares with a language code."""
    root = resources.files("extract")
    modules = [
        file
        for folder in (root, root / "pipes", root / "read")
        for file in folder.iterdir()
        if file.name.endswith(".py")
    ]
    names = "|".join(CODES)
    pattern = re.compile(rf"""(?:==|!=|\bin\b)\s*[\[({{]?\s*["'](?:{names})["']""")
    assert [file.name for file in modules if pattern.search(file.read_text(encoding="utf-8"))] == []
    assert len(modules) > 20


def test_a_pattern_over_several_lines_is_one() -> None:
    assert joined({"way": ["met (?:with\n        | on)\n    |sat |\n    stood"]}) == {
        "way": ["met (?:with| on)|sat |stood"]
    }


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


@pytest.mark.parametrize("code", CODES)
def test_lines_of_a_pattern_are_alternatives(code: str) -> None:
    folder = resources.files("extract.languages") / code
    for file in (node for node in folder.iterdir() if node.name.endswith(".toml")):
        for pattern in _strings(tomllib.loads(file.read_text(encoding="utf-8"))):
            for before, line in itertools.pairwise(pattern.strip("\n").split("\n")):
                first = before.endswith(("|", "(?:", "(?x)", "(?xi)"))
                assert first or line.lstrip(" ").startswith(("|", ")")), line
                assert not before.endswith(" "), before
