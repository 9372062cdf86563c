"""A mention as those see it who read what is said of whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.model import Entity

__all__ = ["ACTORS", "MADE", "Named"]

#: The classes of who may act.
ACTORS = frozenset({"Body", "Country"})
#: The classes of what they make or run.
MADE = frozenset({"Publication", "Programme", "Document"})


@dataclass(frozen=True, slots=True)
class Named:
    """A mention on the reading view: its stretch and the entities it means."""

    start: int
    end: int
    entities: tuple[Entity, ...]
    #: whether only the context tells what is meant: "the parties"
    inferred: bool = False
    #: whether it is a pronoun, which may mean something else
    pronoun: bool = False

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it has a character of the stretch *start* to *end*."""
        return self.start < end and start < self.end

    @property
    def kind(self) -> str:
        """The class of what is meant."""
        return self.entities[0].kind
