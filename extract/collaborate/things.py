"""What a demonstrative means that stands for no actor: 该方案, "the study".

Annotators give it no mention of its own, but a record resolves it (annotation guideline, section 2). Only what has been
named shortly before, with the same word, is meant; not where the word has been used of something else since.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.named import Named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.collaborate.rules import Rules
    from extract.sentences import Sentence

__all__ = ["things"]

_THINGS = frozenset({"Publication", "Programme", "Treaty", "Resolution"})
# So many characters back it may have been named, and so many before its name its word may stand.
_FAR = 700
_BEFORE = 16


def things(
    text: str, sentence: Sentence, named: Sequence[Named], seen: Sequence[Named], rules: Rules
) -> Iterator[Named]:
    """Yield what demonstratives of a sentence of *text* mean, of its mentions and those *seen* before."""
    for match in rules.demonstrative.finditer(text, sentence.start, sentence.end):
        if any(one.overlaps(*match.span()) for one in named):
            continue
        word = next(filter(None, match.groups())).lower()
        for one in reversed([*seen, *(one for one in named if one.end <= match.start())]):
            end = one.end + len(word) + 1  # 《…》报告
            since = rules.demonstrative.sub("", text[end : match.start()]).lower()
            if match.start() - end > _FAR or word in since:
                break
            if one.kind in _THINGS and word in text[max(0, one.start - _BEFORE) : end].lower():
                yield Named(*match.span(), one.entities, inferred=True)
                break
