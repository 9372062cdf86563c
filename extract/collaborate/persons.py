"""Persons by name: 李干杰 means, wherever he acts, the body or the State as whose head he was introduced.

A person is no mention (annotation guideline, section 2), but a body acts through its head or a member (section 3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.named import ACTORS, Named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.model import Entity
    from extract.sentences import Sentence

__all__ = ["Persons"]


class Persons:
    """Finds the persons of a report where only their names are given."""

    def __init__(self, text: str, named: Sequence[Named], rules: Rules) -> None:
        """Take all mentions of the report, right behind which persons are introduced: by a post and a name."""
        self.text = text
        self.meant: dict[str, tuple[Entity, ...]] = {}
        introduced = 0
        for one in named:
            told = rules.introduced.match(text, one.end) if one.kind in ACTORS and len(one.entities) == 1 else None
            if told is not None and told.end() > introduced:  # the one of UNICEF in Fiji is not of Fiji
                introduced = told.end()
                name = next(filter(None, (told["last"], told["full"])))
                same = self.meant.setdefault(name, one.entities) == one.entities
                self.meant[name] = one.entities if same else ()  # two of one name
        self.pattern = rules.by_name([name for name, meant in self.meant.items() if meant])

    def found(self, sentence: Sentence, named: Sequence[Named]) -> Iterator[Named]:
        """Yield the persons of *sentence* that stand for those they were introduced with; *named* are its mentions."""
        for match in self.pattern.finditer(self.text, sentence.start, sentence.end):
            if not any(one.overlaps(*match.span()) for one in named):
                yield Named(match.start(), match.end(), self.meant[match["name"]], inferred=True)
