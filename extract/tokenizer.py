"""One token a character, as spaCy's own tokenizer for Chinese makes them, in linear time.

spaCy 3.8 finds each token by searching a copy of the rest of the text, which takes minutes for a long report
(``spacy.util.get_words_and_spaces``). The tokens are the same; a test compares the two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.tokens import Doc
from spacy.util import DummyTokenizer

if TYPE_CHECKING:
    from spacy.vocab import Vocab

__all__ = ["CharacterTokenizer"]

_PIECE = re.compile(r"\S|\s+")


class CharacterTokenizer(DummyTokenizer):
    """Makes a token of each character; white space is the trailing space of the token before, or a token of its own."""

    def __init__(self, vocab: Vocab) -> None:
        """Take the vocabulary of the pipeline."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Return the tokens of *text*; their texts and spaces together are *text*."""
        words: list[str] = []
        spaces: list[bool] = []
        for piece in _PIECE.findall(text):
            if words and piece[0] == " " and not words[-1].isspace():
                spaces[-1] = True
                rest = piece[1:]
                if not rest:
                    continue
            else:
                rest = piece
            words.append(rest)
            spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)
