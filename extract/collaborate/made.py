"""What a report has told of under a noun and speaks of again: the workshop somebody held, the team several sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from extract.collaborate.draft import Draft
    from extract.collaborate.rules import Rules
    from extract.model import Collaboration, Entity

__all__ = ["Made"]

# So many blocks on "the workshop" is still that workshop, and "the delegation" that delegation.
_BLOCKS_ON = 2
_TEAM_ON = 8
# A team of fewer is one that somebody has sent.
_SEVERAL = 2


class Made:
    """Remembers by whom what a noun means was made or held, and who makes up a team."""

    def __init__(self, rules: Rules) -> None:
        """Take the *rules* of the language; nothing is remembered yet."""
        self.rules = rules
        self.block = 0
        self.drafts: dict[str, tuple[int, Draft]] = {}
        self.teams: dict[str, tuple[int, re.Pattern[str], tuple[Entity, ...]]] = {}

    def enter(self, block: int) -> None:
        """Forget what only blocks far before *block* have told of."""
        if block != self.block:
            self.block = block
            self.drafts = {noun: told for noun, told in self.drafts.items() if told[0] >= block - _BLOCKS_ON}
            self.teams = {noun: told for noun, told in self.teams.items() if told[0] >= block - _TEAM_ON}

    def again(self, opening: str) -> Draft | None:
        """Return what was told of the thing that a sentence with this *opening* is about: The workshop was …."""
        match = self.rules.made_again.match(opening)
        found = self.drafts.get(match["thing"].lower()) if match is not None else None
        return found[1] if found is not None else None

    def members(self) -> Iterable[tuple[re.Pattern[str], tuple[Entity, ...]]]:
        """Yield what stands for each team, and who makes it up."""
        for _, again, meant in self.teams.values():
            yield again, meant

    def remember(self, opening: str, drafts: Sequence[Draft], records: Sequence[Collaboration]) -> None:
        """Remember what *drafts* tell of under a noun, and the team of which *records* tell who is in it."""
        made = next((one for one in drafts if any(actor.kind == "Body" for actor in one.actors())), None)
        if made is not None and self.rules.made_again.match(opening) is None:
            for match in self.rules.made.finditer(opening):
                self.drafts[match["thing"].lower()] = (self.block, made)
        team = self.rules.team_made.match(opening)
        if team is None:
            return
        told = (entity for one in records for entity in (*one.participants, *one.partners) if entity.kind == "Body")
        meant = tuple(dict.fromkeys(told))
        if len(meant) >= _SEVERAL:
            noun = team["team"].lower()
            self.teams[noun] = (self.block, self.rules.team_again(noun), meant)
