"""How far the extractor agrees with the annotations by hand in ``tests/annotations``.

    python tests/benchmarks/score_collaborations.py [NAME …] [--wrong]

Without names it scores all but ``six-languages.2``, which is kept unread: who names it decides to look at its figures.
Prints precision, recall and F1 of pairs of actors and of everything that stands in a slot, a line a text, by the rules of
``../shared/tools/score.py``: facts are counted by sentence, and sentences that only hold optional records do not count.
``--wrong`` lists the sentences whose pairs differ. Needs ``../shared/reports``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import extract_report, languages
from extract.pipeline import load
from extract.read import read_file
from extract.sentences import sentences
from extract.view import build_view
from ontology.authority import by_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.model import Collaboration

ROOT = Path(__file__).parents[2]
ANNOTATIONS = ROOT / "tests" / "annotations"
REPORTS = ROOT.parent / "shared" / "reports"
SLOTS = ("participants", "partners", "places", "times", "instruments", "outputs", "settings")
Record = dict[str, Any]


# What is scored only where it is named.
UNREAD = frozenset({"six-languages.2"})

# So many letters tell sentences apart; what a page break leaves at the end of one does not count.
_LETTERS = 60


def key(sentence: str) -> str:
    """Return what stands for a sentence in the annotations."""
    letters = "".join(filter(str.isalnum, sentence.lower()))[:_LETTERS]
    return hashlib.sha1(letters.encode(), usedforsecurity=False).hexdigest()[:12]


def said(record: Collaboration, sentence: object) -> Record:
    """Return a record of the extractor in the form of the annotations."""
    slots = {slot: [entity.path for entity in getattr(record, slot)] for slot in SLOTS}
    return {**slots, "kinds": list(record.kinds), "status": record.status, "sentences": [sentence]}


def spoken_in(name: str) -> tuple[str, ...]:
    """Return the languages of what an annotation is about: single lines in two, or one report."""
    return ("zh", "en") if name.startswith("six") else (name[-2:],)


def single_lines(language: str) -> list[str]:
    """Return the lines that annotations of ``six-languages`` count."""
    return (REPORTS / "six-languages" / f"{language}.txt").read_text(encoding="utf-8").split("\n")


def annotated(name: str) -> tuple[list[Record], list[int]]:
    """Return the records of an annotation, and the numbers of the lines that were read for it."""
    rows = [json.loads(row) for row in (ANNOTATIONS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    read = rows.pop(0)["read"] if "read" in rows[0] else []
    return rows, read


def compared(rows: list[Record]) -> tuple[list[Record], dict[object, object], set[object]]:
    """Return the records of an annotation that count, the first sentence of those over several, and what is not scored.

    Sentences that only hold optional records are not.
    """
    firsts = {row["sentences"][0] for row in rows}
    cells = {more: row["sentences"][0] for row in rows for more in row["sentences"][1:] if more not in firsts}
    gold = [row for row in rows if not row.get("optional")]
    return gold, cells, firsts - {row["sentences"][0] for row in gold}


def scored(records: list[Record], cells: dict[object, object], unscored: set[object]) -> list[Record]:
    """Return those of *records* whose sentence is scored."""
    return [one for one in records if cells.get(one["sentences"][0], one["sentences"][0]) not in unscored]


def found(name: str, language: str, read: Iterable[int]) -> tuple[list[Record], dict[object, str]]:
    """Return what the extractor says of a text, and its sentences by what stands for them."""
    if name.startswith("six"):
        lines = single_lines(language)
        nlp = load(language)
        records = [said(record, number) for number in read for record in nlp(lines[number])._.collaborations]
        return records, {number: lines[number] for number in read}
    return read_report(report_file(name), language)


def report_file(name: str) -> Path:
    """Return the file of the report that an annotation is about."""
    return next(path for path in REPORTS.rglob(f"{name}.*") if path.suffix in {".txt", ".pdf"})


def read_report(file: Path, language: str) -> tuple[list[Record], dict[object, str]]:
    """Return what the extractor says of a report, and its sentences by what stands for them."""
    report = extract_report(read_file(file), language)
    words = languages.data(language)
    view = build_view(report.text, report.blocks, spaced=words.tables["profile"]["tokens"] == "words")
    spoken = {view.span(one.start, one.end): view.text[one.start : one.end] for one in sentences(view, words)}
    records = [said(record, key(spoken[record.evidence[0]])) for record in report.collaborations]
    return records, {key(sentence): sentence for sentence in spoken.values()}


def facts(records: Iterable[Record], cells: dict[object, object]) -> tuple[set[Any], set[Any]]:
    """Return the pairs of actors and the fillers of slots that *records* assert, by sentence."""
    pairs, slots = set(), set()
    for record in records:
        cell = cells.get(record["sentences"][0], record["sentences"][0])
        acting = set(record["participants"])
        for one, other in combinations(sorted(acting | set(record.get("partners", ()))), 2):
            if acting & {one, other}:
                pairs.add((cell, one, other))
        slots |= {(cell, slot, value) for slot in (*SLOTS, "kinds") for value in record.get(slot, ())}
        slots.add((cell, "status", record["status"]))
    return pairs, slots


def family(value: str) -> str:
    """Return the first part of the path of a value: ``body``."""
    return value.removeprefix("new:").split("/")[0]


def unlisted(value: str) -> bool:
    """Return whether no authority file knows *value*, though its class has one."""
    return value.startswith("new:") or (family(value) in _LISTED and by_path(value) is None)


_LISTED = {"body", "place", "programme", "publication", "treaty"}


def aligned(gold: list[Record], ours: list[Record], cells: dict[object, object]) -> list[Record]:
    """Return *ours* under the names that the annotators gave to what no authority knows.

    As in ``score.py``: one name is one path, the one it stands in a sentence with most often. Names are ``new:…`` and
    the paths made of a name, which change when it becomes known better.
    """
    known = {value for record in gold for slot in SLOTS for value in record.get(slot, ())}
    free = {value for value in known if unlisted(value)} - {
        value for one in ours for slot in SLOTS for value in one[slot]
    }
    beside: Counter[tuple[str, str]] = Counter()
    for record, other in product(gold, ours):
        first = other["sentences"][0]
        if cells.get(first, first) == record["sentences"][0]:
            named = {value for slot in SLOTS for value in record.get(slot, ())} & free
            found = {value for slot in SLOTS for value in other[slot]} - known
            beside.update((name, path) for name, path in product(named, found) if family(name) == family(path))
    names: dict[str, str] = {}
    for (name, path), _ in sorted(beside.items(), key=lambda item: (-item[1], item[0])):
        if name not in names.values() and path not in names:
            names[path] = name
    return [{**one, **{slot: [names.get(value, value) for value in one[slot]] for slot in SLOTS}} for one in ours]


def line(right: set[Any], there: set[Any]) -> str:
    """Return precision, recall and F1 as text."""
    both = len(right & there)
    precision, recall = both / len(there) if there else 0.0, both / len(right) if right else 0.0
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    return f"P {precision:.2f} R {recall:.2f} F1 {f1:.2f}"


def score(name: str, language: str, *, wrong: bool) -> None:
    """Print the line of one text."""
    rows, read = annotated(name)
    records, told = found(name, language, read)
    gold, cells, unscored = compared(rows)
    records = aligned(gold, scored(records, cells, unscored), cells)
    (gold_pairs, gold_slots), (our_pairs, our_slots) = facts(gold, {}), facts(records, cells)
    print(
        f"{name:24} {language}  records {len(gold):3} {len(records):3}   "
        f"pairs {line(gold_pairs, our_pairs)}   slots {line(gold_slots, our_slots)}"
    )
    for cell in sorted({pair[0] for pair in gold_pairs ^ our_pairs}, key=str) if wrong else ():
        print(f"\n{told.get(cell, cell)}")
        print("  missing", [pair[1:] for pair in sorted(gold_pairs - our_pairs, key=str) if pair[0] == cell])
        print("  extra  ", [pair[1:] for pair in sorted(our_pairs - gold_pairs, key=str) if pair[0] == cell])


def main() -> int:
    """Score the texts that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--wrong", action="store_true", help="list the sentences whose pairs differ")
    options = parser.parse_args()
    if not REPORTS.is_dir():
        print(f"{REPORTS}: not there; these scores need the reports", file=sys.stderr)
        return 2
    for name in options.names or sorted({path.stem for path in ANNOTATIONS.glob("*.jsonl")} - UNREAD):
        for language in spoken_in(name):
            score(name, language, wrong=options.wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main())
