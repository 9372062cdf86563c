"""Learn how likely two actors of a sentence do something together, and which of them acts, from annotated reports.

    pip install -e '.[learn]'
    python tests/benchmarks/learn_likely.py LANGUAGE [FOLDER …] [--folds 6] [--write]

Learns from the annotations in ``tests/annotations`` (their texts are in ``../shared/reports``) and from every
``NAME.LANGUAGE.txt`` of the folders that has its sentences beside it (``.sent``: ``[s0] …`` a line) and its records
(``.gold.jsonl``: ``{"s": [0], "participants": […], "partners": […], "kinds": […], "status": …}``). Prints precision, recall
and F1 of the pairs that the rules find, the model finds, and both, on texts that the weights were not learned from;
``--write`` learns from all of them and writes ``extract/languages/LANGUAGE/likely.tsv``.

A logistic regression whose weights L1 regularization keeps few: a file that can be read. The same texts give the same file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations, product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import score_collaborations as scoring
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from extract import extract_report, languages
from extract.collaborate.features import MOST_ACTORS, Sample
from extract.collaborate.likely import Likely, features
from extract.pipeline import load
from extract.read import read_file
from extract.sentences import sentences
from extract.view import build_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.likely import Link
    from extract.collaborate.named import Named

# A feature that occurs less often says nothing.
_SELDOM = 3
# How strongly the weights are held: the inverse of the regularization, chosen on other texts than it was tested on.
_STRENGTH = 0.7
# Names that are as similar are the same, where a sentence holds both an annotator's name and one nobody knows.
_SIMILAR = 0.55
# The pairs of a sentence with many count less each.
_SHARE = 0.5


@dataclass(slots=True)
class Example:
    """Two actors of a sentence: what was seen, the pairs of entities they mean, and whether each pair is annotated."""

    names: list[str]
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


Seen = tuple[str, list[tuple[list[str], list[list[str]]]]]


class _Watch:
    """Notes the examples of each sentence instead of reading them."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []

    def links(  # noqa: PLR0913 - as the one it stands for
        self, likely: Likely, text: str, start: int, end: int, named: Sequence[Named], silent: object
    ) -> list[Link]:
        del silent  # what the rules deny is no other language
        sample = Sample.of(text, start, end, named, likely.words)
        if len(sample.actors) <= MOST_ACTORS:
            found = [
                (names, [[entity.path for entity in sample.named[at].entities] for at in dict.fromkeys((one, other))])
                for one, other, names in features(sample)
            ]
            self.seen.append((text[start:end], found))
        return []


def _rows(file: Path) -> list[dict[str, Any]]:
    """Return the records of an annotated text of a folder, in the form of ``tests/annotations``."""
    spoken = {}
    for row in file.with_suffix(".sent").read_text(encoding="utf-8").splitlines():
        if row.startswith("[s"):
            number, sentence = row[2:].split("] ", 1)
            spoken[int(number)] = sentence
    rows = []
    for line in filter(str.strip, file.with_suffix(".gold.jsonl").read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        slots = {slot: list(row.get(slot) or row.get("time" if slot == "times" else slot) or ()) for slot in scoring.SLOTS}
        rows.append({**row, **slots, "sentences": [scoring.key(spoken[number]) for number in row["s"]]})
    return rows


def _report(file: Path, language: str) -> tuple[list[scoring.Record], list[tuple[object, Seen]]]:
    """Return the records of the rules, and what was seen of each sentence by what stands for it."""
    watch = _Watch()
    original, Likely.links = Likely.links, lambda self, *rest: watch.links(self, *rest)  # type: ignore[method-assign]
    try:
        report = extract_report(read_file(file), language)
    finally:
        Likely.links = original  # type: ignore[method-assign]
    view = build_view(report.text, report.blocks, spaced=languages.data(language).tables["profile"]["tokens"] == "words")
    spoken = {view.span(one.start, one.end): view.text[one.start : one.end] for one in sentences(view, languages.data(language))}
    records = [scoring.said(record, scoring.key(spoken[record.evidence[0]])) for record in report.collaborations]
    return records, [(scoring.key(seen[0]), seen) for seen in watch.seen]


def _lines(rows: list[int], language: str) -> tuple[list[scoring.Record], list[tuple[object, Seen]]]:
    """Return the same of single lines, each of which is a text."""
    lines = (scoring.REPORTS / "six-languages" / f"{language}.txt").read_text(encoding="utf-8").split("\n")
    nlp, records, seen = load(language), [], []
    for number in rows:
        watch = _Watch()
        original, Likely.links = Likely.links, lambda self, *rest, watch=watch: watch.links(self, *rest)  # type: ignore[method-assign,misc]
        try:
            records += [scoring.said(record, number) for record in nlp(lines[number])._.collaborations]
        finally:
            Likely.links = original  # type: ignore[method-assign]
        seen += [(number, one) for one in watch.seen]
    return records, seen


def texts(language: str, folders: Sequence[Path]) -> Iterator[Text]:
    """Yield every annotated text of a language."""
    for file in sorted(scoring.ANNOTATIONS.glob("*.jsonl")):
        if file.stem == "six-languages.2" or language not in scoring.spoken_in(file.stem):
            continue  # nobody looks at that one, no model either
        rows = [json.loads(row) for row in file.read_text(encoding="utf-8").splitlines()]
        if "read" in rows[0]:
            yield _text(file.stem, rows[1:], *_lines(rows[0]["read"], language))
        else:
            report = next(path for path in scoring.REPORTS.rglob(f"{file.stem}.*") if path.suffix in {".txt", ".pdf"})
            yield _text(file.stem, rows, *_report(report, language))
    for folder in folders:
        for file in sorted(folder.glob(f"*.{language}.txt")):
            if file.with_suffix(".gold.jsonl").exists():
                yield _text(f"{folder.name}/{file.name}", _rows(file), *_report(file, language))


def _text(name: str, rows: list[Any], records: list[scoring.Record], seen: list[tuple[object, Seen]]) -> Text:
    firsts = {row["sentences"][0] for row in rows}
    cells = {more: row["sentences"][0] for row in rows for more in row["sentences"][1:] if more not in firsts}
    gold = [row for row in rows if not row.get("optional")]
    unscored = firsts - {row["sentences"][0] for row in gold}
    records = [one for one in records if cells.get(one["sentences"][0], one["sentences"][0]) not in unscored]
    text = Text(name, [], scoring.facts(gold, {})[0], scoring.facts(scoring.aligned(gold, records, cells), cells)[0])
    roles: dict[Any, list[bool]] = {}
    for row in gold:
        acting = set(row["participants"])
        for one, other in combinations(sorted(acting | set(row.get("partners", ()))), 2):
            if acting & {one, other}:
                part = roles.setdefault((row["sentences"][0], one, other), [False, False])
                part[0] |= one in acting
                part[1] |= other in acting
    names = _names(gold, [(cells.get(cell, cell), found) for cell, (_, found) in seen])
    for cell, (_, found) in seen:
        if cells.get(cell, cell) in unscored:
            continue
        for features_of, paths in found:
            example = _example(features_of, cells.get(cell, cell), [[names.get(path, path) for path in one] for one in paths], roles)
            if example is not None:
                example.weight = len(found) ** -_SHARE
                text.examples.append(example)
    return text


def _example(names: list[str], cell: object, paths: list[list[str]], roles: dict[Any, list[bool]]) -> Example | None:
    """Return the example of two mentions, ``None`` where they mean the same; most of their pairs decide."""
    pairs = combinations(paths[0], 2) if len(paths) == 1 else product(*paths)
    told = [(one, other) for one, other in pairs if one != other and "body" in {scoring.family(one), scoring.family(other)}]
    if not told:
        return None
    right = [pair for pair in told if (cell, *sorted(pair)) in roles]
    example = Example(names, cell, told, len(right) * 2 >= len(told))
    parts = [(roles[(cell, *sorted(pair))], pair[0] < pair[1]) for pair in right]
    example.acts = tuple(  # type: ignore[assignment]
        sum(part[at if ordered else 1 - at] for part, ordered in parts) * 2 > len(parts) for at in (0, 1)
    )
    return example


def _names(gold: list[scoring.Record], seen: list[tuple[object, Any]]) -> dict[str, str]:
    """Return the annotators' names of bodies that no authority knows, by our paths of them."""
    here: dict[object, set[str]] = defaultdict(set)
    for cell, found in seen:
        here[cell] |= {path for _, paths in found for one in paths for path in one}
    known = {path for row in gold for slot in scoring.SLOTS for path in row.get(slot, ())}
    everywhere = set().union(*here.values()) if here else set()
    alike: Counter[tuple[str, str]] = Counter()
    for row in gold:
        for name in {*row["participants"], *row.get("partners", ())} - everywhere:
            for path in here.get(row["sentences"][0], set()) - known:
                ratio = SequenceMatcher(None, *(one.removeprefix("new:").split("/", 1)[-1].lower() for one in (name, path))).ratio()
                if ratio > _SIMILAR:
                    alike[name, path] += ratio  # type: ignore[assignment]
    names: dict[str, str] = {}
    for (name, path), _ in sorted(alike.items(), key=lambda item: (-item[1], item[0])):
        if name not in names.values():
            names.setdefault(path, name)
    return names


class Model:
    """The three regressions: together, the first acts, the second acts."""

    def __init__(self, examples: Sequence[Example]) -> None:
        """Learn from *examples*."""
        count = Counter(name for one in examples for name in set(one.names))
        kept = sorted(name for name, often in count.items() if often >= _SELDOM)
        self.columns = {name: at for at, name in enumerate(kept)}
        matrix = self._matrix(examples)
        weight = np.array([one.weight for one in examples])
        right = np.array([one.together for one in examples])
        self.together = self._fit(matrix, right, weight)
        self.acts = [
            self._fit(matrix[right], np.array([one.acts[at] for one in examples])[right], weight[right]) for at in (0, 1)
        ]

    def _matrix(self, examples: Sequence[Example]) -> Any:  # noqa: ANN401 - a sparse array
        rows = [sorted({self.columns[name] for name in one.names if name in self.columns}) for one in examples]
        ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
        inside = np.array([at for row in rows for at in row], dtype=np.int32)
        return csr_matrix((np.ones(len(inside)), inside, ends), shape=(len(rows), len(self.columns)))

    def _fit(self, matrix: Any, right: Any, weight: Any) -> LogisticRegression:  # noqa: ANN401 - sparse and dense arrays
        model = LogisticRegression(C=_STRENGTH, l1_ratio=1.0, solver="liblinear", max_iter=300, random_state=0)
        return model.fit(matrix, right, sample_weight=weight)

    def probabilities(self, examples: Sequence[Example]) -> Any:  # noqa: ANN401 - an array
        """Return how likely the actors of each example do something together."""
        return self.together.predict_proba(self._matrix(examples))[:, 1]

    def write(self, file: Path, heading: str) -> int:
        """Write the weights that are not zero, and return how many features have some."""
        models = (self.together, *self.acts)
        rows = {"bias": [model.intercept_[0] for model in models]}
        for name, at in self.columns.items():
            weights = [model.coef_[0][at] for model in models]
            if any(abs(weight) >= 0.005 for weight in weights):  # noqa: PLR2004 - what two decimals show
                rows[name] = weights
        lines = ("\t".join([name, *(f"{one:.2f}" if abs(one) >= 0.005 else "" for one in weights)]) for name, weights in rows.items())  # noqa: PLR2004
        file.write_text(heading + "\n".join(lines) + "\n", encoding="utf-8")
        return len(rows)


def _score(some: Sequence[Text], found: dict[str, set[Any]], label: str) -> None:
    gold = {(text.name, *pair) for text in some for pair in text.gold}
    rules = {(text.name, *pair) for text in some for pair in text.rules}
    model = {(text.name, *pair) for text in some for pair in found[text.name]}
    print(f"{label:24} {len(gold):5} pairs  rules {scoring.line(gold, rules)}  model {scoring.line(gold, model)}  both {scoring.line(gold, rules | model)}")


def main() -> int:
    """Learn, test, and write where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=languages.codes())
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--folds", type=int, default=6, help="test in so many parts; 0: do not test")
    parser.add_argument("--apart", nargs="*", type=Path, default=[], metavar="FOLDER", help="test on these, do not learn from them")
    parser.add_argument("--write", action="store_true", help="write likely.tsv")
    options = parser.parse_args()
    every = list(texts(options.language, options.folders))
    least = languages.data(options.language).tables["likely"]["least"]

    def read(model: Model, some: Sequence[Text]) -> dict[str, set[Any]]:
        found: dict[str, set[Any]] = {}
        for text in some:
            likely = zip(text.examples, model.probabilities(text.examples) if text.examples else (), strict=True)
            found[text.name] = {(one.cell, *sorted(pair)) for one, odds in likely if odds >= least for pair in one.pairs}
        return found

    found: dict[str, set[Any]] = {}
    for fold in range(options.folds):
        apart = every[fold :: options.folds]
        kept = [text for text in every if text not in apart]
        found |= read(Model([one for text in kept for one in text.examples]), apart)
    for folder in dict.fromkeys(text.name.rpartition("/")[0] for text in every) if found else ():
        _score([text for text in every if text.name.rpartition("/")[0] == folder], found, folder or "tests/annotations")
    model = Model([one for text in every for one in text.examples])
    for folder in options.apart:
        some = [text for text in texts(options.language, [folder]) if "/" in text.name]
        _score(some, read(model, some), f"apart: {folder.name}")
    if options.write:
        pairs = sum(len(text.examples) for text in every)
        heading = (
            f"# feature\ttogether\tfirst acts\tsecond acts: learned by tests/benchmarks/learn_likely.py from {pairs} pairs of actors"
            f" in {len(every)} annotated texts; see ../README.md\n"
        )
        file = Path(languages.__file__).parent / options.language / "likely.tsv"
        print(f"{model.write(file, heading)} features in {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
