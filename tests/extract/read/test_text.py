"""From bytes to the report text: encodings, line ends, and what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.read import (
    BinaryFileError,
    EmptyFileError,
    ReadError,
    TooLongError,
    UnknownEncodingError,
    UnsupportedFormatError,
    decode,
)
from extract.read.text import MAX_CHARACTERS

CHINESE = (
    "妇女署在津巴布韦与国家当局合作，为地方官员举办了讲习班，并向参加者提供了有关的资料。\n"
    "安全理事会第1325(2000)号决议的执行情况由各国议会和民间社会组织审查，结论载于附件。\n"
    "各方商定在下一年度继续交流经验，扩大培训范围，改进数据收集方法，保护证人的安全。\n"
) * 4
TRADITIONAL = (
    "婦女署在津巴布韋與國家當局合作，為地方官員舉辦了講習班，並向參加者提供了有關的資料。\n"
    "安全理事會第1325(2000)號決議的執行情況由各國議會和民間社會組織審查，結論載於附件。\n"
    "各方商定在下一年度繼續交流經驗，擴大培訓範圍，改進數據收集方法，保護證人的安全。\n"
) * 4
ENGLISH = (
    "In Zimbabwe, UN-Women worked with the national authorities — and with Côte d’Ivoire’s — on “access to justice”.\n"
    "The experts’ conclusions are in the annex; they were discussed at the Commission’s fifty-eighth session.\n"
) * 4

ENCODED = {
    "utf-8": (CHINESE, CHINESE.encode()),
    "utf-8-bom": (CHINESE, codecs.BOM_UTF8 + CHINESE.encode()),
    "utf-16-le-bom": (CHINESE, codecs.BOM_UTF16_LE + CHINESE.encode("utf-16-le")),
    "utf-16-be-bom": (CHINESE, codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be")),
    "utf-16-english": (ENGLISH, codecs.BOM_UTF16_LE + ENGLISH.encode("utf-16-le")),
    "utf-32-le-bom": (CHINESE, codecs.BOM_UTF32_LE + CHINESE.encode("utf-32-le")),
    "utf-32-be-bom": (CHINESE, codecs.BOM_UTF32_BE + CHINESE.encode("utf-32-be")),
    "gb18030": (CHINESE, CHINESE.encode("gb18030")),
    "gbk": (CHINESE, CHINESE.encode("gbk")),
    "gb2312": (CHINESE, CHINESE.encode("gb2312")),
    "big5": (TRADITIONAL, TRADITIONAL.encode("big5")),
    "cp1252": (ENGLISH, ENGLISH.encode("cp1252")),
    "ascii": ("plain text", b"plain text"),
}


@pytest.mark.parametrize(("text", "data"), ENCODED.values(), ids=ENCODED)
def test_encoding(text: str, data: bytes) -> None:
    assert decode(data) == text


LINE_ENDS = {
    "windows": ("甲\r\n乙\r\n", "甲\n乙\n"),
    "old-macintosh": ("甲\r乙\r", "甲\n乙\n"),
    "mixed": ("甲\r\n乙\r丙\n", "甲\n乙\n丙\n"),
    "blank-line": ("甲\r\n\r\n乙", "甲\n\n乙"),
    # two ends of the old kind are no one end of the new
    "two-macintosh": ("甲\r\r乙", "甲\n\n乙"),
}


@pytest.mark.parametrize(("text", "expected"), LINE_ENDS.values(), ids=LINE_ENDS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_line_ends(text: str, expected: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == expected


# nothing else is changed: offsets refer to the text as it stands in the file
KEPT = {
    "wide-forms": "（２０１１）　年",
    "no-break-space": "Viet\u00a0Nam",
    "tab": "一. 导言\t2",
    "form-feed": "甲\f乙",
    "footnote-mark": "越南¹",
    "decomposed": "Co\u0302te",
    "astral": "𠮷\U0001f600",
    "inner-mark": "甲\ufeff乙",
    "line-separator": "甲\u2028乙\u0085丙",
    "outer-spaces": "  甲  \n",
    "escape": "甲\x1b乙",
    "few-controls": "\x00" + "甲" * 200,
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_nothing_else_is_changed(text: str) -> None:
    assert decode(text.encode()) == text


@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
def test_utf_8_comes_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@given(data=st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    try:
        text = decode(data)
    except ReadError as error:
        text = f"{error} ({type(error).__name__})"
    assert text.strip()
    assert "\r" not in text


REFUSED = {
    "empty": (b"", EmptyFileError, "empty"),
    "spaces": (b" \n\t \r\n", EmptyFileError, "empty"),
    "bom-alone": (codecs.BOM_UTF8, EmptyFileError, "white space"),
    "bom-and-spaces": (codecs.BOM_UTF16_LE + " \n".encode("utf-16-le"), EmptyFileError, "white space"),
    "ideographic-spaces": ("\u3000\u3000".encode(), EmptyFileError, "white space"),
    "zeros": (b"\x00" * 400, BinaryFileError, "binary"),
    "controls": (bytes(range(1, 9)) * 40, BinaryFileError, "binary"),
}


@pytest.mark.parametrize(("data", "error", "message"), REFUSED.values(), ids=REFUSED)
def test_refused(data: bytes, error: type[ReadError], message: str) -> None:
    with pytest.raises(error, match=message):
        decode(data)


PICTURES = {
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00"
    + bytes(range(256)) * 4,
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + bytes(range(255, -1, -1)) * 4,
    "elf": b"\x7fELF\x02\x01\x01" + bytes(9) + bytes(range(256)) * 4,
}


@pytest.mark.parametrize("data", PICTURES.values(), ids=PICTURES)
def test_binary_is_refused_either_way(data: bytes) -> None:
    with pytest.raises((BinaryFileError, UnknownEncodingError), match=r"UTF-8|plain text"):
        decode(data)


LENGTHS = {
    # the limit counts characters: a Chinese one takes three bytes
    "as-long-as-allowed": ("甲" * 10, 10, False),
    "one-too-many": ("甲" * 11, 10, True),
    "ascii-as-long-as-allowed": ("a" * 10, 10, False),
    "bytes-beyond-any-encoding": ("a" * 41, 10, True),
}


@pytest.mark.parametrize(("text", "limit", "refused"), LENGTHS.values(), ids=LENGTHS)
def test_length(text: str, limit: int, refused: bool) -> None:  # noqa: FBT001
    if refused:
        with pytest.raises(TooLongError, match=r"10 characters.*--max-characters"):
            decode(text.encode(), limit=limit)
    else:
        assert decode(text.encode(), limit=limit) == text


def test_the_limit_is_above_the_longest_report() -> None:
    assert MAX_CHARACTERS >= 2_000_000


ERRORS = [BinaryFileError, EmptyFileError, TooLongError, UnknownEncodingError, UnsupportedFormatError]


@pytest.mark.parametrize("error", ERRORS)
def test_the_tree_of_errors(error: type[Exception]) -> None:
    assert issubclass(error, ReadError)
    assert issubclass(ReadError, ValueError)
