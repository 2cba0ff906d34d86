"""What a word looks like: everything the tagger can tell of a word without its neighbours, as the names of features."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

_DIGIT = re.compile(r"\d")
_LONGEST_SHAPE = 10
_LONGEST_AFFIX = 4

Knowledge = Callable[[str], Sequence[str]]  # what a lexicon knows of a word in lower case


def features(word: str, knowledge: Knowledge) -> list[str]:
    """Return the names of a word's features: itself, case, shape, beginnings and ends, and what is known of it.

    `Rome` is `w=rome`, `W=Rome`, `s=Xxx`, `c=T`, `n=4`, `p1=r` … `s3=ome`, `g=^ro` …
    """
    folded, written = normal(word), _DIGIT.sub("0", word)
    found = [
        f"w={folded}",
        f"W={written}",
        f"s={shape(word)}",
        f"c={case(word)}",
        f"n={min(len(word), 12)}",
    ]
    for length in range(1, min(_LONGEST_AFFIX, len(folded) - 1) + 1):
        found += (f"p{length}={folded[:length]}", f"s{length}={folded[-length:]}")
    if len(folded) > 2:
        edged = f"^{folded}$"
        found += (f"g={edged[at : at + 3]}" for at in range(len(edged) - 2))
    if len(word) == 4 and word.isdigit() and "1800" <= word <= "2100":
        found.append("year")
    found += knowledge(folded)
    return found


def normal(word: str) -> str:
    return _DIGIT.sub("0", word.lower())


def shape(word: str) -> str:
    """Return the classes of a word's characters, runs cut to two: `McDonald` is `XxXxx`, `U2` is `Xd`."""
    kept: list[str] = []
    for character in word[:64]:
        kind = _class_of(character)
        if kept[-2:] != [kind, kind]:
            kept.append(kind)
    return "".join(kept[:_LONGEST_SHAPE])


@lru_cache(maxsize=4096)
def _class_of(character: str) -> str:
    if character.isupper():
        return "X"
    if character.islower():
        return "x"
    if character.isdigit():
        return "d"
    return "c" if character.isalpha() else character


def case(word: str) -> str:
    """Return U, u (one capital), T (Title), M (Mixed), l, d1 … d5 (digits), D (some digits), m (other letters), p."""
    if word.isupper():
        return "U" if len(word) > 1 else "u"
    if word[:1].isupper():
        return "T" if word[1:].islower() else "M"
    if word.islower():
        return "l"
    if word.isdigit():
        return f"d{min(len(word), 5)}"
    if _DIGIT.search(word):
        return "D"
    return "m" if any(map(str.isalpha, word)) else "p"
