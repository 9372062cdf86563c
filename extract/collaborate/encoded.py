"""A sentence in which every mention is one character.

Patterns over raw text have to step over names, which may hold any word; over the encoded form they read like grammar:
``{body}会同{body}举办了{meeting}``. The characters are of a private use area, a range for each class, so that a
class of mentions is a class of characters; of one behind the basic plane, where Python compiles such classes quickly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.named import ACTORS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.model import Entity
    from extract.named import Named

__all__ = ["PIECES", "PLACEHOLDER", "RANGES", "Encoded", "Joints", "Unit", "encode"]

_SIZE = 0x200
_CLASSES = (
    "Body", "Country", "Place", "Meeting", "Publication", "Programme", "Document", "Resolution", "Treaty", "Interval",
)  # fmt: skip
_BASE = {kind: 0xF0000 + number * _SIZE for number, kind in enumerate(_CLASSES)}


def _range(*kinds: str) -> str:
    """Return the characters of *kinds* as ranges, neighbours in one: short sets compile faster."""
    ranges: list[list[int]] = []
    for base in sorted(_BASE[kind] for kind in kinds):
        if ranges and ranges[-1][1] == base:
            ranges[-1][1] += _SIZE
        else:
            ranges.append([base, base + _SIZE])
    return "".join(f"{chr(start)}-{chr(end - 1)}" for start, end in ranges)


#: What ``{body}``, ``{actor}`` … in a pattern of ``collaborations.toml`` stand for: one mention of that class.
PIECES = {
    "body": f"[{_range('Body')}]",
    "country": f"[{_range('Country')}]",
    "actor": f"[{_range('Body', 'Country')}]",
    "place": f"[{_range('Country', 'Place')}]",
    "meeting": f"[{_range('Meeting')}]",
    "title": f"[{_range('Publication', 'Document')}]",
    "programme": f"[{_range('Programme')}]",
    "law": f"[{_range('Resolution', 'Treaty')}]",
    "date": f"[{_range('Interval')}]",
    "mention": f"[{_range(*_CLASSES)}]",
    "mentions": _range(*_CLASSES),
    "bodies": _range("Body"),
    "actors": _range("Body", "Country"),
}
#: The pieces that are ranges, to stand inside a class of characters.
RANGES = frozenset({"mentions", "bodies", "actors"})
#: Any mention.
PLACEHOLDER = re.compile(PIECES["mention"])


@dataclass(slots=True)
class Unit:
    """A mention, or several that are coordinated.

    ``split`` is the number of the first one behind a comitative: ``妇女署与特别报告员`` is a list with a split at 1.
    """

    named: list[Named]
    split: int | None = None
    #: ``Body`` where one of them is a body, else the class of the first
    kind: str = field(init=False)

    def __post_init__(self) -> None:
        """Work out the class, which is asked for often."""
        self.kind = "Body" if any(one.kind == "Body" for one in self.named) else self.named[0].kind

    def entities(self, kind: str | None = None) -> list[Entity]:
        """Return what is meant, each once; only those of *kind*, if it is given."""
        found = dict.fromkeys(entity for one in self.named for entity in one.entities)
        return [entity for entity in found if kind is None or entity.kind == kind]

    def actors(self) -> list[Entity]:
        """Return what is meant, of a meeting the organ that meets."""
        return [
            one for entity in self.entities() for one in (entity.points_to if entity.kind == "Meeting" else (entity,))
        ]


@dataclass(slots=True)
class Encoded:
    """The encoded form: ``text``, the view offset of each of its characters, and the unit of each placeholder."""

    text: str
    sources: list[int]
    units: dict[str, Unit] = field(default_factory=dict)
    #: what it was before anything that stands aside was taken away
    whole: Encoded | None = None

    def keep(self) -> None:
        """Keep what it is now as ``whole``; where its characters come from is not needed there."""
        self.whole = Encoded(self.text, [], dict(self.units))

    def cut(self, pattern: re.Pattern[str]) -> bool:
        """Delete what *pattern* matches; of a match with a group ``cut``, only that group. Return whether it did."""
        grouped = "cut" in pattern.groupindex
        found = list(pattern.finditer(self.text))
        for match in reversed(found):
            self._delete(*match.span("cut" if grouped and match["cut"] is not None else 0))
        return bool(found)

    def bring(self, pattern: re.Pattern[str], does: re.Pattern[str], items: tuple[str, str]) -> None:
        """Let those named at last be the subject: several partners helped, including A, B and staff of C.

        Of what *pattern* matches, the mentions of the group ``named`` take the place of ``nobody``, and ``late``, in
        which they stand, is deleted, if what stands between *does* something or says that they are ``involved``.
        *items* is what parts the items of a list, and the last two.
        """
        match = pattern.search(self.text)
        if match is None:
            return
        involved = match.groupdict().get("involved") is not None
        if not involved and does.search(self.text, match.end("nobody"), match.start("late")) is None:
            return
        *several, last = PLACEHOLDER.findall(match["named"])
        brought = items[1].join(filter(None, (items[0].join(several), last)))
        start, end = match.span("nobody")
        behind, again = match.span("late")
        self.text = self.text[:start] + brought + self.text[end:behind] + self.text[again:]
        sources = [self.sources[start]] * len(brought)
        self.sources = [*self.sources[:start], *sources, *self.sources[end:behind], *self.sources[again:]]

    def gather(self, pattern: re.Pattern[str], item: re.Pattern[str], items: tuple[str, str], there: str) -> None:
        """Let the places of a list stand behind it: with A in Fiji and B (Tonga), with A and B in Fiji and Tonga.

        *item* is one of what *pattern* matches, whom it names and where; *there* is what stands between the two.
        """
        for match in reversed(list(pattern.finditer(self.text))):
            found = zip(*item.findall(match[0]), strict=True)
            told = there.join(f"{items[0].join(several)}{items[1]}{last}" for *several, last in found)
            start, end = match.span()
            self.text = self.text[:start] + told + self.text[end:]
            self.sources[start:end] = [self.sources[start]] * len(told)

    def lead(self, named: Named, words: str, start: int, end: int) -> None:
        """Let *named* be the subject of the text: it and *words* stand for what is there from *start* to *end*."""
        number = sum(unit.kind == "Body" for unit in self.units.values())
        char = next(
            one for one in map(chr, range(_BASE["Body"] + number, _BASE["Body"] + _SIZE)) if one not in self.units
        )
        self.units[char] = Unit([named])
        self.text = f"{self.text[:start]}{char} {words}{self.text[end:]}"
        self.sources[start:end] = [self.sources[start]] * (len(words) + 2)

    def _delete(self, start: int, end: int) -> None:
        self.text = self.text[:start] + self.text[end:]
        del self.sources[start:end]

    def join(self, pattern: re.Pattern[str], opening: Callable[[str], bool], rules: Joints) -> None:
        """Make one unit of every list that *pattern* matches.

        *opening* tells of the text before a list whether its first items belong to an opening phrase only.
        """
        for match in reversed(list(pattern.finditer(self.text))):
            start, end = match.span()
            chars = [number for number in range(start, end) if self.text[number] in self.units]
            before = self.text[:start]
            acts = len(chars) > 1 and rules.acts_behind.match(self.text[end:]) is not None
            if acts and rules.object_before.search(before):
                chars.pop()  # OHCHR will support the Committees, | and UNESCO will attend
            # In cooperation with A, B and C, …: the comma that ends the opening phrase stands behind the list
            ended = rules.opening_end.match(self.text[end:]) is not None
            opens = (opening(before) and not ended) or (acts and rules.phrase.search(before) is not None)
            for first, last in reversed(self._runs(chars, opening=opens, rules=rules)):
                if first < last:
                    self._merge(first, last, rules.comitative)

    def _runs(self, chars: Sequence[int], *, opening: bool, rules: Joints) -> list[tuple[int, int]]:
        """Return the first and last placeholder of each list: At the request of UNSDG, | UNDP and ILO."""
        cut = 0
        if opening:
            between = [self.text[one + 1 : other] for one, other in pairwise(chars)]
            commas = [number for number, text in enumerate(between, start=1) if rules.opening_end.search(text)]
            ands = [number for number, text in enumerate(between, start=1) if number not in commas]
            late = [number for number in commas if ands and number > ands[0]]  # In cooperation with A and B, C …
            cut = (late or commas or [0])[0]
        if not cut:  # In Serbia, | the Government …
            means = [self.units[self.text[number]].entities() for number in chars]
            cut = next((number for number, (one, other) in enumerate(pairwise(means), start=1) if one == other), 0)
        parts = (chars[:cut], chars[cut:]) if cut else (chars,)
        return [(part[0], part[-1]) for part in parts]

    def _merge(self, first: int, last: int, comitative: re.Pattern[str]) -> None:
        chars = [number for number in range(first, last + 1) if self.text[number] in self.units]
        named = [one for number in chars for one in self.units[self.text[number]].named]
        split = None
        count = 0
        for number, following in pairwise(chars):
            count += len(self.units[self.text[number]].named)
            if split is None and comitative.search(self.text[number + 1 : following]):
                split = count
        if split is None and ACTORS.issuperset((named[0].kind, named[-1].kind)):
            named = [one for one in named if one.kind in ACTORS]  # among countries a place is one that nobody knows
        merged = Unit(named, split)
        head = next((self.text[n] for n in chars if self.units[self.text[n]].kind == merged.kind), self.text[first])
        self.units[head] = merged
        self.text = self.text[:first] + head + self.text[last + 1 :]
        del self.sources[first + 1 : last + 1]


@dataclass(frozen=True, slots=True)
class Joints:
    """How lists are joined, by the patterns of these names in ``collaborations.toml``."""

    comitative: re.Pattern[str]
    opening_end: re.Pattern[str]
    phrase: re.Pattern[str]
    object_before: re.Pattern[str]
    acts_behind: re.Pattern[str]


def encode(text: str, start: int, end: int, named: Sequence[Named]) -> Encoded:
    """Return the view *text* from *start* to *end* with each of *named* encoded; they are in order, none overlaps."""
    parts: list[str] = []
    sources: list[int] = []
    units: dict[str, Unit] = {}
    counts = dict.fromkeys(_CLASSES, 0)
    cursor = start
    for one in named:
        if one.start < cursor or counts[one.kind] >= _SIZE:
            continue
        char = chr(_BASE[one.kind] + counts[one.kind])
        counts[one.kind] += 1
        units[char] = Unit([one])
        parts += (text[cursor : one.start], char)
        sources += (*range(cursor, one.start), one.start)
        cursor = one.end
    parts.append(text[cursor:end])
    sources += range(cursor, end)
    return Encoded("".join(parts), sources, units)
