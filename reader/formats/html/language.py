"""Whether a text can be in the language that its page says it is in, as templates often say without looking."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_LOOKED_AT = 4_000  # code points
_FEWEST_LETTERS = 200
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_IN_OTHER_SCRIPTS = frozenset(
    "am ar be bg bn dv el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne or pa ps ru sd si ta te tg th ti"
    " uk ur yi zh".split()
)
_IN_SEVERAL = frozenset("az bs ku ms sr tk tt uz".split())
_OF_ENGLISH = frozenset(
    "the of and to in a is was for that on with as at by from he she it his her are be has have".split()
)
_LEAST_ENGLISH = 0.12  # of the words of a text; in other languages less than a tenth are spelt so


def language_if_likely(language: str, texts: Iterable[str]) -> str:
    """Return the language where the texts can be in it, "" where they are in another script, or are no English."""
    text = "\n".join(texts)[:_LOOKED_AT]
    letters = sum(map(len, _LETTERS.findall(text)))
    if letters < _FEWEST_LETTERS or not language or language in _IN_SEVERAL:
        return language
    is_latin = sum(map(len, _LATIN.findall(text))) * 2 > letters
    if is_latin == (language in _IN_OTHER_SCRIPTS) or (language == "en" and not _is_english(text)):
        return ""
    return language


def _is_english(text: str) -> bool:
    counts = Counter(text.lower().split())
    english = sum(count for word, count in counts.items() if word.strip('.,;:!?"“”()') in _OF_ENGLISH)
    return english >= _LEAST_ENGLISH * counts.total()
