"""What was known of words before any article was read: which ones behave alike, and how they are usually written.

A word has a Brown cluster, the codes of its word vector and its usual case; see `training/lexicon.py` for how they
were made. The words themselves are not kept, only their CRC-32: half the size, nothing to build when it is loaded, and
one word in 16,000 that is not known is taken for one that is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

LOWER, TITLE, UPPER = range(3)

# A cluster's number, read from its lowest bit, is its path in the tree: these prefixes are coarser clusters.
_PREFIXES = (4, 6)


class Lexicon:
    """Words in lower case with the names of the features that stand for what is known of them."""

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        steps = np.asarray(arrays["steps"], np.uint32)  # from each key to the next: they compress where keys do not
        self._keys = array("I", np.cumsum(steps, dtype=np.uint32).tobytes())
        self._codes = np.asarray(arrays["codes"], np.uint8)  # [words, stages]
        self._clusters = np.asarray(arrays["clusters"], np.int64)  # [words], 0 for none
        self._cases = np.asarray(arrays["cases"], np.uint8)  # [words], usual case + 3 × how much more capitals than not

    def features(self, word: str) -> list[str]:
        """Return the features of a word in lower case; none of one that is not known."""
        row = self._row(word)
        if row is None:
            return []
        found = [f"q{stage}={code}" for stage, code in enumerate(self._codes[row].tolist())]
        found.append(f"k={self._cases[row]}")
        cluster = int(self._clusters[row])
        if cluster:
            found.append(f"b={cluster}")
            found += (f"b{bits}={cluster & ((1 << bits) - 1)}" for bits in _PREFIXES)
        return found

    def usual_case(self, word: str) -> int:
        """Return LOWER, TITLE or UPPER for a word in lower case; what is not known is more often a name."""
        row = self._row(word)
        return TITLE if row is None else int(self._cases[row]) % 3

    def _row(self, word: str) -> int | None:
        wanted = key(word)
        row = bisect_left(self._keys, wanted)
        return row if row < len(self._keys) and self._keys[row] == wanted else None


def key(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
