"""Learn of which kinds records are from annotated sentences and reports.

    pip install --group learn
    python tests/benchmarks/learn_kinds.py LANGUAGE [FOLDER …] [--folds 6] [--apart FOLDER …] [--write]

Learns from what ``learn_likely.py`` learns from: ``tests/annotations``, the sentences of the tests, and the annotated texts
of the folders. What the rules read is compared with the annotated record that shares most pairs of actors with it. Prints
precision, recall and F1 of the kinds of the rules, and with the model, on texts that the weights were not learned from;
``--write`` learns from all and writes ``extract/languages/LANGUAGE/kinds.tsv``.

A logistic regression for each kind, whose weights L1 regularization keeps few. The same texts give the same file.
"""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import examples as reading
import numpy as np
import pytest
import regression
import score_collaborations as scoring

from extract import languages
from extract.collaborate import kinds as model
from extract.pipeline import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.collaborate.draft import Draft
    from extract.collaborate.kinds import Feature
    from extract.model import Collaboration
    from extract.sentences import Sentence

# Of a kind that occurs less often nothing is learned.
_FEW = 5
# What a test asserts is told exactly: so much more it counts.
_EXACT = 2.0


#: What was seen of a record, and the kinds of the others of its sentence.
_Saw = tuple["set[Feature]", frozenset[str]]
#: What was seen of each record, by what tells it from others: who says the same twice in a sentence counts once.
_Noted = dict[tuple[object, ...], tuple["Collaboration", "_Saw"]]


@dataclass(slots=True)
class Seen:
    """A record of the rules and what was seen of it."""

    record: scoring.Record
    features: set[Feature]
    #: the kinds of the annotated record that it is, ``None`` where there is none
    kinds: set[str] | None = None
    #: the kinds of the others of its sentence
    others: frozenset[str] = frozenset()
    weight: float = 1.0


@dataclass(slots=True)
class Text:
    """An annotated text: its annotated records, those of the rules, and which sentences stand for which."""

    name: str
    gold: list[scoring.Record] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    cells: dict[object, object] = field(default_factory=dict)


@contextmanager
def _watched(language: str) -> Iterator[_Noted]:
    """Note what is seen of each record in *language* while the rules alone tell its kinds."""
    noted: _Noted = {}
    original = model.Kinds.told

    def watch(
        self: model.Kinds, found: Sequence[tuple[Collaboration, Draft]], sentence: Sentence
    ) -> list[Collaboration]:
        for number, (record, draft) in enumerate(found) if self.code == language else ():
            said = (record.evidence, record.participants, record.partners, record.kinds, record.status)
            seen = set() if draft.submitted else self.seen(record, draft, sentence)
            noted.setdefault(said, (record, (seen, model.elsewhere(number, found))))
        return [record for record, _ in found]

    model.Kinds.told = watch  # type: ignore[method-assign]
    try:
        yield noted
    finally:
        model.Kinds.told = original  # type: ignore[method-assign]


def _compared(name: str, rows: list[scoring.Record], seen: list[tuple[scoring.Record, _Saw]]) -> Text:
    """Return the text of annotated *rows*; what is read of a sentence is the annotated record most like it."""
    gold, cells, unscored = scoring.compared(rows)
    kept = [one for one in seen if scoring.scored([one[0]], cells, unscored)]
    records = scoring.aligned(gold, [record for record, _ in kept], cells)
    text = Text(
        name,
        gold,
        [Seen(record, some, others=others) for record, (_, (some, others)) in zip(records, kept, strict=True)],
        cells,
    )
    there = [(row, scoring.facts([row], {})[0]) for row in gold]
    for one in text.seen:
        pairs = scoring.facts([one.record], cells)[0]
        alike = [(len(pairs & some) / len(pairs | some), row) for row, some in there if pairs & some]
        if alike:
            told = set(one.record["kinds"])
            one.kinds = set(max(alike, key=lambda two: (two[0], bool(told & set(two[1]["kinds"]))))[1]["kinds"])
    return text


def _of_reports(language: str) -> Iterator[Text]:
    for file in sorted(scoring.ANNOTATIONS.glob("*.jsonl")):
        if file.stem == "six-languages.2" or language not in scoring.spoken_in(file.stem):
            continue
        rows, read = scoring.annotated(file.stem)
        if read:
            lines, nlp = scoring.single_lines(language), load(language)
            seen: list[tuple[scoring.Record, _Saw]] = []
            for number in read:
                with _watched(language) as noted:
                    nlp(lines[number])
                seen += [(scoring.said(record, number), some) for record, some in noted.values()]
        else:
            seen = _report(scoring.report_file(file.stem), language)
        yield _compared(file.stem, rows, seen)


def _of_folder(folder: Path, language: str) -> Iterator[Text]:
    for file in sorted(folder.glob(f"*.{language}.txt")):
        if file.with_suffix(".gold.jsonl").exists():
            yield _compared(f"{folder}/{file.name}", reading.annotated_rows(file), _report(file, language))


def _report(file: Path, language: str) -> list[tuple[scoring.Record, _Saw]]:
    with _watched(language) as noted:
        records, _ = scoring.read_report(file, language)
    return [(record, some) for record, (_, some) in zip(records, noted.values(), strict=True)]


def _of_sentences(file: Path, language: str) -> Text:
    """Return the text of a file of sentences, each with its records (``examples.of_sentences`` tells the form)."""
    nlp = load(language)
    rows: list[scoring.Record] = []
    seen: list[tuple[scoring.Record, _Saw]] = []
    for number, line in enumerate(filter(str.strip, file.read_text(encoding="utf-8").splitlines())):
        sentence, told = line.split("\t")
        known: set[str] = set()
        for acting, served, kinds in reading.told_records(told):
            rows.append(
                {"participants": acting, "partners": served, "kinds": kinds, "status": "", "sentences": [number]}
            )
            known |= {*acting, *served}
        with _watched(language) as noted:
            doc = nlp(sentence)
        names = {
            entity.path: reading.name_of(reading.plain(sentence[one.start : one.end]), known)
            for one in reversed(doc._.un_mentions)
            for entity in one.entities
        }
        for record, some in noted.values():
            said = scoring.said(record, number)
            actors = {part: [names.get(one, one) for one in said[part]] for part in ("participants", "partners")}
            seen.append(({**said, **actors}, some))
    return _compared(file.name, rows, seen)


def _of_tests(language: str) -> Text:
    """Return the records of the tests' sentences as one text; the tests say that the rules tell their kinds rightly."""
    with _watched(language) as noted:
        ignored = f"--ignore={reading.TESTS / 'extract' / 'test_kinds.py'}"  # what the rules do not tell
        if pytest.main(["-q", "-p", "no:cacheprovider", str(reading.TESTS / "extract"), ignored]):
            message = "tests fail with the rules alone; nothing to learn from"
            raise SystemExit(message)
    told = dict.fromkeys((record.kinds, frozenset(some)) for record, (some, _) in noted.values() if some)
    seen = [Seen({}, set(some), set(kinds), weight=_EXACT) for kinds, some in told]
    return Text("tests", [], seen)


class Model:
    """A regression for each kind."""

    def __init__(self, examples: Sequence[Seen]) -> None:
        """Learn from *examples*."""
        self.columns = regression.columns([one.features for one in examples])
        matrix, weight = self._matrix(examples), np.array([one.weight for one in examples])
        every = Counter(kind for one in examples for kind in one.kinds or ())
        self.kinds = {
            kind: regression.fit(matrix, np.array([kind in (one.kinds or ()) for one in examples]), weight)
            for kind in sorted(kind for kind in every if every[kind] >= _FEW)
        }

    def _matrix(self, examples: Sequence[Seen]) -> Any:  # noqa: ANN401 - a sparse array
        return regression.matrix(self.columns, [one.features for one in examples])

    def found(self, text: Text) -> list[scoring.Record]:
        """Return the records of a text with the kinds that are chosen for them."""
        if not text.seen:
            return []
        matrix = self._matrix(text.seen)
        odds = {kind: one.predict_proba(matrix)[:, 1] for kind, one in self.kinds.items()}
        found = []
        for number, one in enumerate(text.seen):
            told = tuple(one.record["kinds"])
            likely = {kind: some[number] for kind, some in odds.items()}
            kinds = model.chosen(told, likely, one.others) if one.features else told
            found.append({**one.record, "kinds": kinds})
        return found

    def write(self, file: Path, heading: str) -> int:
        """Write the weights that are not zero, and return how many features have some."""
        rows = {("bias", ""): {kind: one.intercept_[0] for kind, one in self.kinds.items()}}
        rows |= {
            name: {kind: one.coef_[0][at] for kind, one in self.kinds.items()} for name, at in self.columns.items()
        }
        lines = [
            "\t".join([*name, *(f"{kind} {one:.2f}" for kind, one in weights.items() if abs(one) >= regression.SHOWN)])
            for name, weights in rows.items()
            if any(abs(one) >= regression.SHOWN for one in weights.values())
        ]
        file.write_text("\n".join([heading, *lines, ""]), encoding="utf-8")
        return len(lines)


def _score(texts: Sequence[Text], found: dict[str, list[scoring.Record]], label: str) -> None:
    gold, rules, chosen = (
        {(text.name, *one) for text in texts for one in scoring.facts(*some(text))[1] if one[1] == "kinds"}
        for some in (
            lambda text: (text.gold, {}),
            lambda text: ([one.record for one in text.seen], text.cells),
            lambda text: (found[text.name], text.cells),
        )
    )
    print(f"{label:24} {len(gold):5} kinds  rules {scoring.line(gold, rules)}  model {scoring.line(gold, chosen)}")


def _examples(texts: Iterable[Text]) -> list[Seen]:
    return [one for text in texts for one in text.seen if one.kinds is not None and one.features]


def main() -> int:
    """Learn, test, and write where that is asked for."""
    options = reading.asked(__doc__, "kinds.tsv")
    language: str = options.language
    own = [_of_tests(language)]
    own += [_of_sentences(file, language) for file in scoring.ANNOTATIONS.glob(f"sentences.{language}.tsv")]
    texts = list(_of_reports(language))
    texts += [text for folder in options.folders for text in _of_folder(folder, language)]

    found: dict[str, list[scoring.Record]] = {}
    for fold in range(options.folds):
        apart = texts[fold :: options.folds]
        learned = Model(_examples([*own, *(text for text in texts if text not in apart)]))
        found |= {text.name: learned.found(text) for text in apart}
    for folder in dict.fromkeys(text.name.rpartition("/")[0] for text in texts) if found else ():
        some = [text for text in texts if text.name.rpartition("/")[0] == folder]
        _score(some, found, folder or "tests/annotations")
    examples = _examples([*own, *texts])
    learned = Model(examples)
    for folder in options.apart:
        some = list(_of_folder(folder, language))
        _score(some, {text.name: learned.found(text) for text in some}, f"apart: {folder}")
    if options.write:
        heading = (
            f"# family, seen, and what it weighs for which kinds; learned by tests/benchmarks/learn_kinds.py from"
            f" {len(examples)} records: {', '.join(f'{len(_examples([text]))} of {text.name}' for text in own)},"
            f" the others of {len(texts)} annotated texts"
        )
        file = Path(languages.__file__).parent / language / "kinds.tsv"
        print(f"{learned.write(file, heading)} features in {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
