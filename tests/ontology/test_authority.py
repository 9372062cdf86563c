"""The authority files: they load, they hold together, and no name in them means two things."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from importlib import resources
from typing import TYPE_CHECKING, Any

import pytest

from ontology import authority
from ontology.authority import AuthorityError, Entry, entries
from ontology.iris import normalize_name
from ontology.terms import UNR

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

ROOT = resources.files("ontology") / "authority"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
CLASSES = sorted({entry.kind for entry in entries()})
SERIES = json.loads((ROOT / "symbols.json").read_text(encoding="utf-8"))
SECTIONS = json.loads((ROOT / "budget_sections.json").read_text(encoding="utf-8"))
NOT_ENTRIES = frozenset({"sources.json", "symbols.json", "budget_sections.json"})
SOURCES: dict[str, str] = json.loads((ROOT / "sources.json").read_text(encoding="utf-8"))
MATCHES = {
    "wikidata": re.compile(r"Q[1-9][0-9]*"),
    "geonames": re.compile(r"[1-9][0-9]*"),
    "unms": re.compile(r"http://metadata\.un\.org/UNMS/\S+"),
    "unterm": re.compile(r"https?://\S+"),
}

# A name that means two entities of one class in one language is an error unless it stands here with both of them.
KNOWN_AMBIGUOUS: dict[tuple[str, str, str], frozenset[str]] = {}


def files() -> dict[str, Traversable]:
    """Return the files of entries by their path below the folder."""
    nested = [(f"{node.name}/", child) for node in ROOT.iterdir() if node.is_dir() for child in node.iterdir()]
    flat = [("", node) for node in ROOT.iterdir() if node.is_file()]
    found = {f"{folder}{node.name}": node for folder, node in (*flat, *nested) if node.name.endswith(".json")}
    return {name: found[name] for name in sorted(found) if name not in NOT_ENTRIES}


FILES = files()


def rows(name: str) -> list[dict[str, Any]]:
    """Return the rows of a file."""
    found: list[dict[str, Any]] = json.loads(FILES[name].read_text(encoding="utf-8"))
    return found


def named(row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield each name in a row with its field and language."""
    for language, name in row["label"].items():
        yield "label", language, name
    for field in ("names", "former", "context"):
        for language, names in row.get(field, {}).items():
            for name in names:
                yield field, language, name


def of_class(kind: str) -> list[Entry]:
    """Return the entries of one class."""
    return [entry for entry in entries() if entry.kind == kind]


IDS = {kind: {entry.id for entry in of_class(kind)} for kind in CLASSES}


def test_every_entry_of_every_file_is_loaded() -> None:
    assert len(entries()) == sum(len(rows(name)) for name in FILES)


def test_every_class_that_has_entries_is_there() -> None:
    assert CLASSES == ["Body", "Country", "Meeting", "Place", "Programme", "Publication", "Treaty"]


@pytest.mark.parametrize("kind", CLASSES)
def test_an_id_is_given_once_in_its_class(kind: str) -> None:
    counts = Counter(entry.id.casefold() for entry in of_class(kind))
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", FILES)
def test_an_id_is_short_ascii(name: str) -> None:
    assert [row["id"] for row in rows(name) if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.&()'-]*", row["id"])] == []


@pytest.mark.parametrize("name", FILES)
def test_an_entry_has_no_unknown_field(name: str) -> None:
    known = {
        "id", "class", "label", "names", "former", "context", "parent", "shared_by", "served_by", "country", "match", "source", "attested",
        "year", "date", "m49",
    }  # fmt: skip
    assert [(row["id"], sorted(set(row) - known)) for row in rows(name) if set(row) - known] == []


@pytest.mark.parametrize("name", FILES)
def test_a_class_is_a_term_of_the_ontology(name: str) -> None:
    assert sorted({row.get("class", "Body") for row in rows(name)} - set(UNR.__annotations__)) == []


@pytest.mark.parametrize("kind", CLASSES)
def test_a_parent_exists(kind: str) -> None:
    """A body belongs to a body; a treaty, programme, publication or meeting may also belong to one of these."""
    parents = IDS["Body"] if kind == "Body" else set().union(*IDS.values())
    assert [(entry.id, entry.parent) for entry in of_class(kind) if entry.parent not in {None, *parents}] == []


def test_no_body_is_its_own_ancestor() -> None:
    parents = {entry.id: entry.parent for entry in of_class("Body")}
    for start, parent in parents.items():
        seen, at = set(), parent
        while at is not None and at not in seen:
            seen.add(at)
            at = parents[at]
        assert start not in seen


@pytest.mark.parametrize("kind", CLASSES)
def test_a_country_that_is_named_exists(kind: str) -> None:
    wrong = [
        entry.path for entry in of_class(kind) if "country" in entry.row and entry.row["country"] not in IDS["Country"]
    ]
    assert wrong == []


def test_a_country_has_three_capital_letters() -> None:
    assert sorted(code for code in IDS["Country"] if not re.fullmatch(r"[A-Z]{3}", code)) == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_is_in_a_language_of_the_un(name: str) -> None:
    assert sorted({language for row in rows(name) for _, language, _ in named(row)} - set(LANGUAGES)) == []


@pytest.mark.parametrize("name", FILES)
def test_an_entity_has_a_chinese_or_an_english_label(name: str) -> None:
    assert [row["id"] for row in rows(name) if not {"zh", "en"} & set(row["label"])] == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_is_composed_and_printable(name: str) -> None:
    wrong = [
        (row["id"], text)
        for row in rows(name)
        for _, _, text in named(row)
        if not text or not text.isprintable() or not unicodedata.is_normalized("NFC", text)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_has_single_spaces_and_none_around(name: str) -> None:
    wrong = [(row["id"], text) for row in rows(name) for _, _, text in named(row) if text != " ".join(text.split())]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_has_balanced_brackets(name: str) -> None:
    pairs = ("()", "（）", "[]", "《》", "“”", "「」")
    wrong = [
        (row["id"], text)
        for row in rows(name)
        for _, _, text in named(row)
        if any(text.count(pair[0]) != text.count(pair[1]) for pair in pairs)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_has_no_note_or_markup(name: str) -> None:
    wrong = [(row["id"], text) for row in rows(name) for _, _, text in named(row) if set(text) & set("<>{}|*_;=?\\")]
    assert wrong == []


@pytest.mark.parametrize("name", FILES)
def test_a_name_is_listed_once_in_its_entry(name: str) -> None:
    wrong = []
    for row in rows(name):
        counts = Counter((language, text) for _, language, text in named(row))
        wrong += [(row["id"], language, text) for (language, text), count in counts.items() if count > 1]
    assert wrong == []


@pytest.mark.parametrize("kind", CLASSES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_means_two_entities(kind: str, language: str) -> None:
    owners = defaultdict(set)
    for entry in of_class(kind):
        for name in entry.all_names(language):
            owners[normalize_name(name)].add(entry.id)
    shared = {name: frozenset(ids) for name, ids in owners.items() if len(ids) > 1}
    known = {name: ids for (of, tag, name), ids in KNOWN_AMBIGUOUS.items() if (of, tag) == (kind, language)}
    assert shared == known


@pytest.mark.parametrize("name", FILES)
def test_an_identifier_elsewhere_has_the_form_of_its_scheme(name: str) -> None:
    wrong = [
        (row["id"], scheme, value)
        for row in rows(name)
        for scheme, value in row.get("match", {}).items()
        if not MATCHES[scheme].fullmatch(value)
    ]
    assert wrong == []


@pytest.mark.parametrize("scheme", MATCHES)
def test_an_identifier_elsewhere_is_given_once(scheme: str) -> None:
    counts = Counter(entry.match[scheme] for entry in entries() if scheme in entry.match)
    assert [value for value, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", FILES)
def test_every_entry_has_a_source_that_is_explained(name: str) -> None:
    assert [row["id"] for row in rows(name) if not row["source"]] == []
    assert sorted({code for row in rows(name) for code in row["source"]} - set(SOURCES)) == []


def test_every_series_has_a_source_that_is_explained() -> None:
    assert [row["prefix"] for row in SERIES if not set(row["source"]) <= set(SOURCES) or not row["source"]] == []


def test_every_source_is_explained_in_a_sentence_and_used() -> None:
    used = {code for row in SERIES for code in row["source"]}.union(*(entry.source for entry in entries()))
    assert sorted(SOURCES) == sorted(used)
    assert [code for code, text in SOURCES.items() if len(text) < 20] == []


def test_every_organ_of_a_series_exists() -> None:
    assert sorted({row["organ"] for row in SERIES if row.get("organ")} - IDS["Body"]) == []


def test_who_shares_an_organ_or_serves_it_exists() -> None:
    told = {one for entry in of_class("Body") for one in (*entry.row.get("shared_by", ()), entry.row.get("served_by"))}
    assert sorted(told - IDS["Body"] - {None}) == []


def test_every_meeting_of_a_series_exists() -> None:
    assert sorted({row["meeting"] for row in SERIES if "meeting" in row} - IDS["Meeting"]) == []


def test_a_section_of_the_budget_is_listed_once_and_its_bodies_exist() -> None:
    numbers = [(row["section"], row.get("part", "")) for row in SECTIONS]
    assert numbers == sorted(set(numbers))
    assert {body for row in SECTIONS for body in row["bodies"]} <= IDS["Body"]
    assert {code for row in SECTIONS for code in row["source"]} <= SOURCES.keys()


def test_a_series_is_listed_once() -> None:
    counts = Counter(row["prefix"] for row in SERIES)
    assert [prefix for prefix, count in counts.items() if count > 1] == []


def test_series_come_longest_first() -> None:
    lengths = [len(item.prefix) for item in authority.series()]
    assert lengths == sorted(lengths, reverse=True)


def test_an_entry_is_found_by_its_path() -> None:
    entry = authority.by_path("body/UN-Women")
    assert entry is not None
    assert (entry.id, entry.kind, entry.label["zh"]) == ("UN-Women", "Body", "妇女署")


@pytest.mark.parametrize("path", ["body/No-Such-Body", "UN-Women", "country/UN-Women", ""])
def test_what_no_file_lists_is_not_found(path: str) -> None:
    assert authority.by_path(path) is None


def test_the_label_leads_the_names_and_former_names_close() -> None:
    row = {
        "id": "X",
        "label": {"en": "School Garden Fund"},
        "names": {"en": ["SGF", "Garden Fund"]},
        "former": {"en": ["School Plot Fund"]},
        "context": {"en": ["Fund"]},
        "source": ["curated"],
    }
    entry = Entry(row, "Programme", "programme")
    assert entry.all_names("en") == ["School Garden Fund", "SGF", "Garden Fund", "School Plot Fund"]
    assert entry.all_names("zh") == []


@pytest.mark.parametrize(
    ("row", "lacking"),
    [({"id": "X", "source": []}, "source"), ({"id": "X"}, "source"), ({"source": ["curated"]}, "id")],
    ids=["empty source", "no source", "no id"],
)
def test_an_entry_that_lacks_something_is_named_with_its_file(row: dict[str, Any], lacking: str) -> None:
    with pytest.raises(AuthorityError, match=rf"^gardens\.json: entry .* lacks its {lacking}$"):
        authority._entry(row, "Body", "body", "gardens.json")


def test_a_file_that_is_no_json_is_named_with_the_line(tmp_path: Path) -> None:
    file = tmp_path / "gardens.json"
    file.write_text('[\n{"id": "X",}\n]', encoding="utf-8")
    with pytest.raises(AuthorityError, match=r"^gardens\.json: not valid JSON .*line 2"):
        authority._read(file)


def test_a_file_that_is_no_list_is_named(tmp_path: Path) -> None:
    file = tmp_path / "gardens.json"
    file.write_text('{"id": "X"}', encoding="utf-8")
    with pytest.raises(AuthorityError, match=r"^gardens\.json: expected a list"):
        authority._read(file)
