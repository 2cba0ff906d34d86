"""Words to the pieces that the encoder knows, as a unigram language model cuts them: the likeliest way of all.

T. Kudo, "Subword Regularization", ACL 2018.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

OPENING = "\u2581"  # stands before a piece that begins a word after white space
_MOST_KEPT = 200_000  # words whose pieces are remembered
_FAR_LESS_LIKELY = 10.0  # than the rarest piece: a character that is no piece
_LONGEST_WORD = 100  # characters; what is longer is cut by the tokens already


class Pieces:
    """The vocabulary of an encoder: its pieces with their numbers, and how likely each is."""

    def __init__(self, pieces: Mapping[str, tuple[int, float]], unknown: int) -> None:
        self._pieces = pieces
        self._unknown = unknown
        self._longest = max(map(len, pieces))
        self._unknown_score = min(score for _, score in pieces.values()) - _FAR_LESS_LIKELY
        self._kept: dict[tuple[str, bool], list[int]] = {}

    def of(self, word: str, *, spaced: bool) -> list[int]:
        """Return the numbers of a word's pieces, at least one; `spaced` where white space stands before the word."""
        kept = self._kept.get((word, spaced))
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[word, spaced] = self._cut(word[:_LONGEST_WORD], spaced)
        return kept

    def _cut(self, word: str, spaced: bool) -> list[int]:
        inside = "".join(unicodedata.normalize("NFKC", word).split())
        text = (OPENING if spaced else "") + inside
        best = [0.0] + [-1e9] * len(text)
        came: list[tuple[int, int]] = [(0, self._unknown)] * (len(text) + 1)  # from where, by which piece
        for start in range(len(text)):
            for end in range(start + 1, min(start + self._longest, len(text)) + 1):
                number, score = self._pieces.get(text[start:end], (self._unknown, 0.0))
                if number == self._unknown:
                    if end > start + 1:
                        continue
                    score = self._unknown_score
                if best[start] + score > best[end]:
                    best[end], came[end] = best[start] + score, (start, number)
        found: list[int] = []
        at = len(text)
        while at:
            at, number = came[at]
            if not (found and found[-1] == number == self._unknown):  # what is unknown is one piece, however long
                found.append(number)
        return found[::-1] or [self._unknown]
