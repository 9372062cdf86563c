"""Pairs of actors to learn from: of annotated reports, of sentences with their records, and of the tests' sentences."""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import score_collaborations as scoring

from extract import languages
from extract.collaborate.features import Sample
from extract.collaborate.likely import features
from extract.collaborate.limits import MOST_LIKELY_ACTORS
from extract.collaborate.unread import Unread
from extract.pipeline import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.draft import Draft
    from extract.collaborate.unread import Read
    from extract.named import Named

__all__ = [
    "TESTS", "Example", "Feature", "Text", "annotated_rows", "asked", "name_of", "of_folder", "of_reports", "of_sentences", "of_tests",
    "plain", "told_records",
]  # fmt: skip

# Names that are as similar are the same, where a sentence holds both an annotator's name and one nobody knows.
_SIMILAR = 0.55
# The pairs of a sentence with many count less each.
_SHARE = 0.5
# What a test asserts is told exactly: so much more it counts.
_EXACT = 3.0
TESTS = Path(__file__).parents[1]

Feature = tuple[str, str, str]
#: A pair that is annotated, and whether each of the two acts.
Roles = dict[tuple[object, str, str], list[bool]]


@dataclass(slots=True)
class Example:
    """Two actors of a sentence: what was seen, the pairs of entities they mean, and whether these are annotated."""

    names: list[Feature]
    cell: object
    pairs: list[tuple[str, str]]
    together: bool = False
    acts: tuple[bool, bool] = (False, False)
    weight: float = 1.0


@dataclass(slots=True)
class Text:
    """An annotated text: its examples, the pairs annotated, and those of the rules."""

    name: str
    examples: list[Example] = field(default_factory=list)
    gold: set[Any] = field(default_factory=set)
    rules: set[Any] = field(default_factory=set)


@dataclass(slots=True)
class _Seen:
    """A sentence that was read: its text, its pairs of mentions with their features, and the records of the rules."""

    language: str
    text: str
    pairs: list[tuple[list[Feature], list[Named]]]
    records: list[Any]
    start: int


@contextmanager
def _watched() -> Iterator[list[_Seen]]:
    """Note what is seen of each sentence while the rules alone read."""
    seen: list[_Seen] = []
    original = Unread.found

    def watch(self: Unread, read: Read) -> list[Draft]:
        sample = Sample.of(self.text, read.start, read.end, read.named, self.model.words)
        if len(sample.actors) <= MOST_LIKELY_ACTORS:
            pairs = [
                (names, [sample.named[at] for at in dict.fromkeys((one, other))])
                for one, other, names in features(sample)
            ]
            text = self.text[read.start : read.end]
            seen.append(_Seen(self.model.code, text, pairs, list(read.records), read.start))
        return []

    Unread.found = watch  # type: ignore[method-assign]
    try:
        yield seen
    finally:
        Unread.found = original  # type: ignore[method-assign]


def asked(description: str | None, written: str) -> argparse.Namespace:
    """Return what the command line of a program that learns says; it writes a file of the name *written*."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=languages.codes())
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--folds", type=int, default=6, help="test in so many parts; 0: do not test")
    parser.add_argument("--apart", nargs="*", type=Path, default=[], metavar="FOLDER", help="test on these only")
    parser.add_argument("--write", action="store_true", help=f"write {written}")
    return parser.parse_args()


def of_reports(language: str) -> Iterator[Text]:
    """Yield the texts of ``tests/annotations``, but for the one that nobody looks at."""
    for file in sorted(scoring.ANNOTATIONS.glob("*.jsonl")):
        if file.stem == "six-languages.2" or language not in scoring.spoken_in(file.stem):
            continue
        rows, read = scoring.annotated(file.stem)
        told = _lines(read, language) if read else _report(scoring.report_file(file.stem), language)
        yield _text(file.stem, rows, *told)


def of_folder(folder: Path, language: str) -> Iterator[Text]:
    """Yield every ``NAME.LANGUAGE.txt`` of *folder* with its sentences (``.sent``) and records (``.gold.jsonl``)."""
    for file in sorted(folder.glob(f"*.{language}.txt")):
        if file.with_suffix(".gold.jsonl").exists():
            yield _text(f"{folder.name}/{file.name}", annotated_rows(file), *_report(file, language))


def of_sentences(file: Path, language: str) -> Text:
    """Return the text of a file of sentences, each a line: the sentence, a tab, its records.

    Records are ``-`` or, parted by semicolons, ``PARTICIPANTS > PARTNERS : KINDS : STATUS``; names are stretches of the
    sentence, parted by commas.
    """
    nlp, text = load(language), Text(file.name)
    for line in filter(str.strip, file.read_text(encoding="utf-8").splitlines()):
        sentence, records = line.split("\t")
        roles: Roles = {}
        for acting, served, _ in told_records(records):
            _play(roles, None, acting, served)
        with _watched() as seen:
            nlp(sentence)
        for one in seen:
            known = {name for _, *pair in roles for name in pair}
            said = {
                mention: name_of(plain(one.text[mention.start - one.start : mention.end - one.start]), known)
                for _, mentions in one.pairs
                for mention in mentions
            }
            _learn(text, one, None, {mention: [name] for mention, name in said.items()}, roles)
    return text


def told_records(records: str) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Yield (participants, partners, kinds) of each record behind a sentence, names as :func:`plain` ones."""
    for record in records.split(" ; ") if records.strip() != "-" else ():
        actors, kinds, *_ = record.split(" : ")
        acting, _, served = (part.strip() for part in actors.partition(" > "))
        names = ([plain(one) for one in some.split(", ") if one] for some in (acting, served))
        yield next(names), next(names), kinds.strip().split(", ")


def of_tests(language: str) -> Text:
    """Return the sentences of the tests as one text; the tests say that the rules read them rightly."""
    text = Text("tests")
    with _watched() as seen:
        likely = f"--ignore={TESTS / 'extract' / 'test_unread.py'}"  # what no rule reads
        failed = pytest.main(["-q", "-p", "no:cacheprovider", str(TESTS / "extract"), likely])
    if failed:
        message = "tests fail with the rules alone; nothing to learn from"
        raise SystemExit(message)
    told: set[str] = set()
    for number, one in enumerate(seen):
        if one.language != language or one.text in told:
            continue
        told.add(one.text)
        roles: Roles = {}
        for record in one.records:
            _play(roles, number, *([entity.path for entity in some] for some in (record.participants, record.partners)))
        paths = {mention: [entity.path for entity in mention.entities] for _, pair in one.pairs for mention in pair}
        _learn(text, one, number, paths, roles)
    for example in text.examples:
        example.weight *= _EXACT
    return text


def plain(name: str) -> str:
    """Return a name without spaces, its letters folded."""
    return unicodedata.normalize("NFKC", "".join(name.split())).casefold()


def name_of(mention: str, known: set[str]) -> str:
    """Return the name of the records that a mention is, else the mention."""
    fitting = [name for name in known if name in mention or mention in name]
    return min(fitting, key=lambda name: (abs(len(name) - len(mention)), name)) if fitting else mention


def _play(roles: Roles, cell: object, acting: Sequence[str], served: Sequence[str]) -> None:
    """Add the pairs of a record, and who of them acts, to *roles*."""
    for one, other in combinations(sorted({*acting, *served}), 2):
        if one in acting or other in acting:
            part = roles.setdefault((cell, one, other), [False, False])
            part[0] |= one in acting
            part[1] |= other in acting


def annotated_rows(file: Path) -> list[dict[str, Any]]:
    """Return the records of an annotated text of a folder, in the form of ``tests/annotations``."""
    spoken = {}
    for row in file.with_suffix(".sent").read_text(encoding="utf-8").splitlines():
        if row.startswith("[s"):
            number, sentence = row[2:].split("] ", 1)
            spoken[int(number)] = sentence
    rows = []
    for line in filter(str.strip, file.with_suffix(".gold.jsonl").read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        slots = {
            slot: list(row.get(slot) or row.get("time" if slot == "times" else slot) or ()) for slot in scoring.SLOTS
        }
        rows.append({**row, **slots, "sentences": [scoring.key(spoken[number]) for number in row["s"]]})
    return rows


def _report(file: Path, language: str) -> tuple[list[scoring.Record], list[tuple[object, _Seen]]]:
    """Return the records of the rules, and what was seen of each sentence by what stands for it."""
    with _watched() as seen:
        records, _ = scoring.read_report(file, language)
    return records, [(scoring.key(one.text), one) for one in seen]


def _lines(rows: list[int], language: str) -> tuple[list[scoring.Record], list[tuple[object, _Seen]]]:
    """Return the same of single lines, each of which is a text."""
    nlp, lines = load(language), scoring.single_lines(language)
    records: list[scoring.Record] = []
    found: list[tuple[object, _Seen]] = []
    for number in rows:
        with _watched() as seen:
            records += [scoring.said(record, number) for record in nlp(lines[number])._.collaborations]
        found += [(number, one) for one in seen]
    return records, found


def _text(name: str, rows: list[Any], records: list[scoring.Record], seen: list[tuple[object, _Seen]]) -> Text:
    """Return the text of annotated *rows*."""
    gold, cells, unscored = scoring.compared(rows)
    records = scoring.scored(records, cells, unscored)
    text = Text(name, [], scoring.facts(gold, {})[0], scoring.facts(scoring.aligned(gold, records, cells), cells)[0])
    roles: Roles = {}
    for row in gold:
        _play(roles, row["sentences"][0], *_parts(row, records))
    told = [(cells.get(cell, cell), one) for cell, one in seen if cells.get(cell, cell) not in unscored]
    names = _names(gold, told)
    for cell, one in told:
        paths = {
            mention: [names.get(entity.path, entity.path) for entity in mention.entities]
            for _, pair in one.pairs
            for mention in pair
        }
        _learn(text, one, cell, paths, roles)
    return text


def _parts(row: scoring.Record, records: list[scoring.Record]) -> tuple[list[str], list[str]]:
    """Return (participants, partners) of an annotated record.

    Annotators differ on whether those with whom somebody works act, too. Where the rules read the same actors, their
    parts count: whoever stands behind "with" is a partner.
    """
    actors = {*row["participants"], *row.get("partners", ())}
    for one in records if "coordination" in row["kinds"] else ():
        same = one["sentences"][0] in row["sentences"] and "coordination" in one["kinds"]
        if same and {*one["participants"], *one["partners"]} == actors:
            return one["participants"], one["partners"]
    return row["participants"], list(row.get("partners", ()))


def _learn(text: Text, seen: _Seen, cell: object, paths: dict[Named, list[str]], roles: Roles) -> None:
    """Add the examples of a sentence to *text*; most of the pairs of two mentions decide about theirs."""
    for names, mentions in seen.pairs:
        meant = [paths[mention] for mention in mentions]
        pairs = combinations(meant[0], 2) if len(meant) == 1 else product(*meant)
        kinds = [{entity.kind for entity in mention.entities} for mention in mentions]
        told = [(one, other) for one, other in pairs if one != other]
        if not told or not any("Body" in kind for kind in kinds):
            continue
        parts = [
            (roles[cell, *sorted(pair)], pair[0] < pair[1])  # type: ignore[index]
            for pair in told
            if (cell, *sorted(pair)) in roles
        ]
        acts = [sum(part[at if ordered else 1 - at] for part, ordered in parts) * 2 > len(parts) for at in (0, 1)]
        weight = len(seen.pairs) ** -_SHARE
        text.examples.append(Example(names, cell, told, len(parts) * 2 >= len(told), (acts[0], acts[1]), weight))


def _names(gold: list[scoring.Record], seen: list[tuple[object, _Seen]]) -> dict[str, str]:
    """Return the annotators' names of bodies that no authority knows, by our paths of them."""
    here: dict[object, set[str]] = defaultdict(set)
    for cell, one in seen:
        here[cell] |= {entity.path for _, pair in one.pairs for mention in pair for entity in mention.entities}
    known = {path for row in gold for slot in scoring.SLOTS for path in row.get(slot, ())}
    everywhere = set().union(*here.values()) if here else set()
    alike: Counter[tuple[str, str]] = Counter()
    for row in gold:
        for name in {*row["participants"], *row.get("partners", ())} - everywhere:
            for path in here.get(row["sentences"][0], set()) - known:
                ratio = SequenceMatcher(None, _called(name), _called(path)).ratio()
                if ratio > _SIMILAR:
                    alike[name, path] += ratio  # type: ignore[assignment]
    names: dict[str, str] = {}
    for (name, path), _ in sorted(alike.items(), key=lambda item: (-item[1], item[0])):
        if name not in names.values():
            names.setdefault(path, name)
    return names


def _called(path: str) -> str:
    return path.removeprefix("new:").split("/", 1)[-1].lower()
