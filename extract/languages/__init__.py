"""The words of the languages, read as data: one folder a language, the same file names in each.

No module of the extractor knows a language by name; a language is whatever folder stands here. The files are
described in ``extract/languages/README.md``.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["LanguageData", "UnsupportedLanguageError", "codes", "data", "detect", "expand", "joined"]

_FOLD = re.compile(r"\n *")
_PIECE = re.compile(r"\{([a-z][a-z0-9_]*)\}")


class UnsupportedLanguageError(ValueError):
    """A text is in no language that has a folder here."""


def expand(pattern: str, pieces: Mapping[str, str], bare: Collection[str] = ()) -> str:
    """Return *pattern* with every ``{piece}`` replaced by that of *pieces*, in a group of its own.

    Those of *bare* get no group: they stand inside a class of characters.
    """
    while True:
        expanded = _PIECE.sub(
            lambda match: pieces[match[1]] if match[1] in bare else f"(?:{pieces[match[1]]})", pattern
        )
        if expanded == pattern:
            return expanded
        pattern = expanded


def joined(value: Any) -> Any:  # noqa: ANN401 - whatever a table may hold
    """Return *value* with every pattern in it on one line: those that go over several are broken at their ``|``."""
    if isinstance(value, str):
        return _FOLD.sub("", value) if "\n" in value else value
    if isinstance(value, dict):
        return {key: joined(one) for key, one in value.items()}
    return [joined(one) for one in value] if isinstance(value, list) else value


class LanguageData:
    """The tables of one language folder.

    ``tables["dates"]`` is the content of ``dates.toml`` and so on. Patterns are regular expressions in which
    ``{piece}`` stands for a named piece of the same file's ``[pieces]``.
    """

    def __init__(self, code: str) -> None:
        """Read the folder *code*; raises :class:`UnsupportedLanguageError` where there is none."""
        folder = resources.files("extract.languages") / code
        if code not in codes():
            msg = f"no language data for {code!r}: there is {', '.join(codes())}"
            raise UnsupportedLanguageError(msg)
        self.code = code
        self.tables: dict[str, dict[str, Any]] = {
            file.name.removesuffix(".toml"): joined(tomllib.loads(file.read_text(encoding="utf-8")))
            for file in folder.iterdir()
            if file.name.endswith(".toml")
        }
        self._compiled: dict[tuple[str, str], re.Pattern[str]] = {}

    def expand(self, table: str, pattern: str) -> str:
        """Return *pattern* with every ``{piece}`` replaced by that piece of *table*, in a group of its own."""
        return expand(pattern, self.tables[table].get("pieces", {}))

    def pattern(self, table: str, key: str, flags: int = 0) -> re.Pattern[str]:
        """Return the compiled pattern ``key`` of *table*; raises ``KeyError`` when the language lacks it."""
        found = self._compiled.get((table, key))
        if found is None:
            found = re.compile(self.expand(table, self.tables[table][key]), flags)
            self._compiled[table, key] = found
        return found

    def words(self, table: str, key: str) -> list[str]:
        """Return the list ``key`` of *table*, empty when the language has none."""
        return list(self.tables[table].get(key, ()))

    @cached_property
    def fold(self) -> dict[int, str]:
        """The one-to-one character folding under which names are compared (``与`` as ``和``)."""
        return {ord(char): to for char, to in self.tables["profile"].get("fold", {}).items()}


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of the languages there are, sorted."""
    root = resources.files("extract.languages")
    return tuple(sorted(node.name for node in root.iterdir() if node.is_dir() and (node / "profile.toml").is_file()))


@cache
def data(code: str) -> LanguageData:
    """Return the data of one language, read once; raises :class:`UnsupportedLanguageError`."""
    return LanguageData(code)


@cache
def _profile(code: str) -> tuple[re.Pattern[str], float]:
    file = resources.files("extract.languages") / code / "profile.toml"
    profile = joined(tomllib.loads(file.read_text(encoding="utf-8"))["detect"])
    return re.compile(profile["common"], re.IGNORECASE), float(profile["share"])


def detect(text: str, sample: int = 20_000) -> str:
    """Return the code of the language *text* is written in, judged by its commonest words.

    Only the first *sample* characters are looked at. Raises :class:`UnsupportedLanguageError` when no language reaches
    the share of common words that its ``profile.toml`` asks for.
    """
    head = text[:sample]
    letters = sum(map(str.isalpha, head)) or 1
    scores = {}
    for code in codes():
        common, share = _profile(code)
        covered = sum(len(match[0]) for match in common.finditer(head))
        scores[code] = covered / letters / share
    best = max(scores, key=lambda code: (scores[code], code))
    if scores[best] < 1:
        msg = f"the text is in none of the supported languages ({', '.join(codes())})"
        raise UnsupportedLanguageError(msg)
    return best
