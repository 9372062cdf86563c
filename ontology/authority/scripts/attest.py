"""Note in each authority entry where real UN text has one of its names; run by hand after a change of the files.

    python ontology/authority/scripts/attest.py REPORTS_FOLDER

REPORTS_FOLDER holds ``six-languages/`` (UN Parallel Corpus v1.0, development set: Ziemski, Junczys-Dowmunt and Pouliquen
2016), ``zh-en/`` and single reports. An entry gets ``attested: {language: symbol of a document}``; an entry without it
stands on the knowledge of those who wrote it. The files are written in one style: an entity is easy to read, and a
change of it is a change of a few lines.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from extract.languages import codes, data
from extract.pipes.authority import fold
from extract.view import reading_form

AUTHORITY = Path(__file__).parent.parent
FAMILIES = ("bodies", "treaties.json", "programmes.json", "publications.json", "meetings.json")


def texts(reports: Path, language: str) -> list[tuple[str, str]]:
    """Return (symbol, text) of each document there is in *language*."""
    found = []
    documents = (reports / "six-languages" / "documents.txt").read_text(encoding="utf-8").splitlines()
    lines = (reports / "six-languages" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    found += [(_symbol(document), line) for document, line in zip(documents, lines, strict=True)]
    for file in sorted(reports.glob(f"zh-en/*.{language}.txt")):
        symbol = file.name.split(".")[0].replace("-", "/")
        found.append((symbol, file.read_text(encoding="utf-8")))
    for file in sorted(reports.glob(f"*.{language}.txt")):
        found.append((file.name.split(".")[0], file.read_text(encoding="utf-8")))
    return found


def _symbol(document: str) -> str:
    """Return the symbol of a document of the corpus: 2015/a/ac_182/l_139 is A/AC.182/L.139."""
    return document.split("\t", maxsplit=1)[0].strip().split("/", 1)[1].upper().replace("_", ".")


def attest(entries: list[dict[str, Any]], corpora: dict[str, list[tuple[str, str]]]) -> None:
    """Set ``attested`` of every entry."""
    for entry in entries:
        entry.pop("attested", None)
    for language, documents in corpora.items():
        words = data(language)
        owners: dict[str, list[int]] = {}
        for number, entry in enumerate(entries):
            label = [entry["label"][language]] if language in entry.get("label", {}) else []
            for name in [*label, *entry.get("names", {}).get(language, []), *entry.get("former", {}).get(language, [])]:
                key = fold(reading_form(name), words)
                if len(key) > 2:
                    owners.setdefault(key, []).append(number)
        keys = list(owners)
        automaton = AhoCorasick(keys, matchkind=MatchKind.LeftmostLongest)
        for symbol, text in documents:
            view = fold(reading_form(text), words)
            for key, start, end in automaton.find_matches_as_indexes(view):
                edge = view[start - 1 : start] + "|" + view[end : end + 1]
                if keys[key].isascii() and re.search(r"[a-z0-9]\||\|[a-z0-9]", edge):
                    continue
                for number in owners[keys[key]]:
                    entries[number].setdefault("attested", {}).setdefault(language, symbol)


def pretty(entries: list[dict[str, Any]]) -> str:
    """Return entries as JSON, each of the keys of an entry on a line of its own."""
    blocks = []
    for entry in entries:
        lines = ",\n".join(
            f"    {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}"
            for key, value in entry.items()
            if value not in ({}, [], None)
        )
        blocks.append(f"  {{\n{lines}\n  }}")
    return "[\n" + ",\n".join(blocks) + "\n]\n"


def main() -> None:
    """Update the files."""
    reports = Path(sys.argv[1])
    corpora = {language: texts(reports, language) for language in codes()}
    for family in FAMILIES:
        node = AUTHORITY / family
        for file in sorted(node.glob("*.json")) if node.is_dir() else [node]:
            entries = json.loads(file.read_text(encoding="utf-8"))
            attest(entries, corpora)
            file.write_text(pretty(entries), encoding="utf-8")
            print(f"{file.name}: {sum('attested' in entry for entry in entries)} of {len(entries)} attested")


if __name__ == "__main__":
    main()
