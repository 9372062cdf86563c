"""What one or more clauses assert, before its slots are filled."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.collaborate.clause import Clause
    from extract.model import Entity

__all__ = ["Draft"]


@dataclass(slots=True)
class Draft:
    """What one or more clauses assert, before its slots are filled."""

    kinds: tuple[str, ...]
    subject: list[Entity]
    times: list[Entity]
    settings: list[Entity]
    clauses: list[Clause]
    inherited: bool
    weak: bool
    #: whose activity it contributes to
    helped: list[Entity] = field(default_factory=list)
    #: whether that is only a share in what the draft before tells
    shares: bool = False
    #: where the occasion was that it speaks of, as a sentence before tells
    places: list[Entity] = field(default_factory=list)
    #: whether it only says that the report is submitted
    submitted: bool = False
    #: whether only the words make it likely: who acts, and whom it is done with or for, is told pair by pair
    likely: bool = False

    def of(self, *parts: str) -> list[Entity]:
        """Return the actors with one of *parts* in any of the clauses, each once."""
        return _each_once([clause.of(*parts) for clause in self.clauses if clause.parts])

    def entities(self, *kinds: str) -> list[Entity]:
        """Return what the mentions of *kinds* mean in any of the clauses, each once."""
        return _each_once([clause.entities(*kinds) for clause in self.clauses if clause.named])

    def actors(self) -> list[Entity]:
        """Return everybody who acts."""
        return list(dict.fromkeys([*self.subject, *self.of("joined")]))


def _each_once(lists: list[list[Entity]]) -> list[Entity]:
    found = [some for some in lists if some]
    return found[0] if len(found) == 1 else list(dict.fromkeys(chain.from_iterable(found)))
