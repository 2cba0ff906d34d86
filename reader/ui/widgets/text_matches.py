"""Finds words in a text without regard to case, accents, letters of their own and the shape of quotation marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate

from reader.text.plain_letters import with_plain_letters

_QUOTES = str.maketrans("‘’‚‛“”„‟‐‑‒–—", "''''\"\"\"\"-----")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u034f\u180e\u200b\u2060\ufeff"))
# Accents above and below letters, Hebrew and Arabic points. Marks that make another letter (が, signs of Indic vowels,
# Thai tones) are not among them.
_POINTS = range(10, 36)
_ACCENTS = 200


def _fold(character: str) -> str:
    letters = with_plain_letters(character.translate(_UNSEEN))
    plain = unicodedata.normalize("NFKD", letters.translate(_QUOTES)).casefold()
    kept = (part for part in plain if not _is_accent(part))
    return unicodedata.normalize("NFC", "".join(kept))


def _is_accent(character: str) -> bool:
    rank = unicodedata.combining(character)
    return rank >= _ACCENTS or rank in _POINTS


class FoldedText:
    """A text made ready to be searched; it is folded once, however often it is searched.

    `FoldedText("Café Müller").spans("cafe mul")` is `[(0, 8)]`.
    """

    def __init__(self, text: str) -> None:
        foldings: dict[str, str] = {character: _fold(character) for character in set(text)}
        self._length = len(text)
        self._folded = text.translate({ord(character): folding for character, folding in foldings.items()})
        # Most letters fold to one; where the others stand, and how far they shift what follows, is noted.
        odd = "".join(character for character, folding in foldings.items() if len(folding) != 1)
        self._odd = [match.start() for match in re.finditer(f"[{re.escape(odd)}]", text)] if odd else []
        self._shifts = [0, *accumulate(len(foldings[text[start]]) - 1 for start in self._odd)]
        self._folded_odd = [start + shift for start, shift in zip(self._odd, self._shifts, strict=False)]

    def spans(self, words: str) -> list[tuple[int, int]]:
        """Return where the words stand, in code points of the text, from first to last and without overlap."""
        wanted = "".join(map(_fold, words))
        if not wanted:
            return []
        found = re.finditer(re.escape(wanted), self._folded)
        return [(self._start(match.start()), self._end(match.end())) for match in found]

    def _start(self, folded: int) -> int:
        """Return the character from which a folded one comes; accents that fold to nothing stand before it."""
        odd = bisect_right(self._folded_odd, folded)
        if not odd:
            return folded
        last, width = self._odd[odd - 1], self._shifts[odd] - self._shifts[odd - 1] + 1
        inside = folded - self._folded_odd[odd - 1] < width
        return last if inside else folded - self._shifts[odd]

    def _end(self, folded: int) -> int:
        """Return where what lies before a folded offset ends, with the accents that belong to it."""
        if folded >= len(self._folded):
            return self._length
        return self._start(folded) if self._start(folded) > self._start(folded - 1) else self._start(folded - 1) + 1


def nearest(spans: list[tuple[int, int]], offset: int) -> int | None:
    """Return the index of the first span at or after an offset, else of the first of all."""
    if not spans:
        return None
    index = bisect_left(spans, (offset, 0))
    return index if index < len(spans) else 0
