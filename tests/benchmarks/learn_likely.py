"""Learn how likely two actors of a sentence do something together, and which of them acts, from annotated sentences.

    pip install --group learn
    python tests/benchmarks/learn_likely.py LANGUAGE [FOLDER …] [--folds 6] [--apart FOLDER …] [--write]

Learns from ``tests/annotations`` (their texts are in ``../shared/reports``), from the sentences of the tests, from
``tests/annotations/sentences.LANGUAGE.tsv``, and from every ``NAME.LANGUAGE.txt`` of the folders that has its sentences
beside it (``.sent``: ``[s0] …`` a line) and its records (``.gold.jsonl``). Prints precision, recall and F1 of the pairs that
the rules find, the model finds, and both, on texts that the weights were not learned from; ``--write`` learns from all of
them and writes ``extract/languages/LANGUAGE/likely.tsv``.

A logistic regression whose weights L1 regularization keeps few: a file that can be read. The same texts give the same file.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import examples as reading
import numpy as np
import regression
import score_collaborations as scoring

from extract import languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from examples import Example, Text


class Model:
    """Three regressions: both do something together, the first acts, the second acts."""

    def __init__(self, examples: Sequence[Example]) -> None:
        """Learn from *examples*."""
        self.columns = regression.columns([one.names for one in examples])
        matrix, weight = self._matrix(examples), np.array([one.weight for one in examples])
        right = np.array([one.together for one in examples])
        self.together = regression.fit(matrix, right, weight)
        self.acts = [
            regression.fit(matrix[right], np.array([one.acts[at] for one in examples])[right], weight[right])
            for at in (0, 1)
        ]

    def _matrix(self, examples: Sequence[Example]) -> Any:  # noqa: ANN401 - a sparse array
        return regression.matrix(self.columns, [one.names for one in examples])

    def found(self, texts: Sequence[Text], least: float) -> dict[str, set[Any]]:
        """Return the pairs of each text whose probability is *least* or more."""
        pairs: dict[str, set[Any]] = {}
        for text in texts:
            odds = self.together.predict_proba(self._matrix(text.examples))[:, 1] if text.examples else ()
            likely = [one for one, probability in zip(text.examples, odds, strict=True) if probability >= least]
            pairs[text.name] = {(one.cell, *sorted(pair)) for one in likely for pair in one.pairs}
        return pairs

    def write(self, file: Path, heading: str) -> int:
        """Write the weights that are not zero, and return how many features have some."""
        models = (self.together, *self.acts)
        rows = {("bias", "", ""): [model.intercept_[0] for model in models]}
        for name, at in self.columns.items():
            weights = [model.coef_[0][at] for model in models]
            if any(abs(weight) >= regression.SHOWN for weight in weights):
                rows[name] = weights
        lines = [
            "\t".join([*name, *(f"{one:.2f}" if abs(one) >= regression.SHOWN else "" for one in weights)])
            for name, weights in rows.items()
        ]
        file.write_text("\n".join([heading, *lines, ""]), encoding="utf-8")
        return len(rows)


def _score(texts: Sequence[Text], found: dict[str, set[Any]], label: str) -> None:
    gold, rules, model = (
        {(text.name, *pair) for text in texts for pair in pairs(text)}
        for pairs in (lambda text: text.gold, lambda text: text.rules, lambda text: found[text.name])
    )
    shown = "  ".join(
        f"{name} {scoring.line(gold, some)}"
        for name, some in (("rules", rules), ("model", model), ("both", rules | model))
    )
    print(f"{label:24} {len(gold):5} pairs  {shown}")


def _examples(texts: Iterable[Text]) -> list[Example]:
    return [one for text in texts for one in text.examples]


def main() -> int:
    """Learn, test, and write where that is asked for."""
    options = reading.asked(__doc__, "likely.tsv")
    language: str = options.language
    least = languages.data(language).tables["likely"]["least"]
    own = [reading.of_tests(language)]
    own += [reading.of_sentences(file, language) for file in scoring.ANNOTATIONS.glob(f"sentences.{language}.tsv")]
    texts = list(reading.of_reports(language))
    texts += [text for folder in options.folders for text in reading.of_folder(folder, language)]

    found: dict[str, set[Any]] = {}
    for fold in range(options.folds):
        apart = texts[fold :: options.folds]
        found |= Model(_examples([*own, *(text for text in texts if text not in apart)])).found(apart, least)
    for folder in dict.fromkeys(text.name.rpartition("/")[0] for text in texts) if found else ():
        some = [text for text in texts if text.name.rpartition("/")[0] == folder]
        _score(some, found, folder or "tests/annotations")
    model = Model(_examples([*own, *texts]))
    for folder in options.apart:
        some = list(reading.of_folder(folder, language))
        _score(some, model.found(some, least), f"apart: {folder.name}")
    if options.write:
        heading = (
            "# actors, family, seen, and what it weighs for doing something together, the first to act, the second to act;"
            f" learned by tests/benchmarks/learn_likely.py from {len(_examples([*own, *texts]))} pairs of actors:"
            f" {', '.join(f'{len(text.examples)} of {text.name}' for text in own)}, the others of {len(texts)} annotated texts"
        )
        file = Path(languages.__file__).parent / language / "likely.tsv"
        print(f"{model.write(file, heading)} features in {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
