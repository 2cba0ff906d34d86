"""How a text is worded: letters and digits alone, by which the same words are known again however they are set.

What is stored of it, a few numbers an article, must be the same in every library for ever: CRC-32 and BLAKE2b are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from heapq import nsmallest
from itertools import islice
from typing import TypeAlias
from unicodedata import normalize
from zlib import crc32

Shingle: TypeAlias = str | tuple[str, ...]  # letters, or words

LEAST = 200  # letters: fewer may be alike by chance
SHINGLE_WORDS, SHINGLE_LETTERS = 4, 7  # where words are written apart, and where they are not
SKETCH = 8  # shingles

_WORD = re.compile(r"[^\W_]+")
_ASCII_LETTERS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WEIGHT = 3  # letters that one of these stands for
_BYTES = 6  # of a key: SQLite keeps so many in less room than eight
_HELD = 10_000  # shingles


def letters_of(text: str) -> str:
    """Return the letters and digits of a text in one case and width; where its lines break makes no difference."""
    return "".join(_words(text))


def shingles_of(text: str) -> Sequence[Shingle]:
    """Return every four words that stand together, or every seven letters where words are not written apart."""
    words = _words(text)
    letters = "".join(words)
    if _is_unspaced(letters):
        return _stretches(letters)
    return list(zip(*(words[at:] for at in range(SHINGLE_WORDS)), strict=False))


def keys_of(text: str) -> tuple[int, ...]:
    """Return the numbers by which a text is looked up: first that of all its letters, then those of some shingles.

    These are the ones that come first by a checksum, a bottom-k sketch (Broder 1997), of those that begin with a word
    of 1, 4, 7, 10 … letters: a third of all, which seldom begin with the commonest words. Of two texts that share half
    of their shingles, 249 of 250 share one of the sketch. None where a text is too short.
    """
    words = _words(text)
    letters = "".join(words)
    if len(letters) + (_WEIGHT - 1) * _n_unspaced(letters) < LEAST:
        return ()
    if _is_unspaced(letters):
        shingles = iter(_stretches(letters))
    else:
        starts = enumerate(words[: 1 - SHINGLE_WORDS])
        shingles = (" ".join(words[at : at + SHINGLE_WORDS]) for at, word in starts if len(word) % 3 == 1)
    return _key(letters), *map(_key, _sketch(shingles))


def pack(keys: Sequence[int]) -> bytes:
    """Return keys as they are kept with a text."""
    return b"".join(key.to_bytes(_BYTES, "big") for key in keys)


def unpack(packed: bytes) -> tuple[int, ...]:
    """Return the keys that were packed."""
    return tuple(int.from_bytes(packed[at : at + _BYTES], "big") for at in range(0, len(packed), _BYTES))


def _sketch(shingles: Iterator[str]) -> list[str]:
    """Return those that come first by a checksum; of a long text no more than some thousands are held at a time."""
    first: dict[int, str] = {}
    while held := list(islice(shingles, _HELD)):
        checked = first | dict(zip(map(crc32, map(str.encode, held)), held, strict=True))
        first = {check: checked[check] for check in nsmallest(SKETCH, checked)}
    return list(first.values())


def _words(text: str) -> list[str]:
    if text.isascii():  # in less than half of the time
        return text.translate(_ASCII_LETTERS).split()
    return _WORD.findall(normalize("NFKC", text).casefold())


def _stretches(letters: str) -> list[str]:
    return [letters[at : at + SHINGLE_LETTERS] for at in range(len(letters) - SHINGLE_LETTERS + 1)]


def _is_unspaced(letters: str) -> bool:
    return 2 * _n_unspaced(letters) > len(letters)


def _n_unspaced(letters: str) -> int:
    return 0 if letters.isascii() else len(_UNSPACED.findall(letters))


def _key(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=_BYTES).digest(), "big") >> 1
