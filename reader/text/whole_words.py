"""Where a name stands in a text as whole words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.text.one_form import in_one_form, with_origins
from reader.text.query.tokens import WORD
from reader.text.search_form import is_unspaced

FIRST_UNSPACED = 0x2E80  # from here on scripts that set no space between words
_APOSTROPHES = "['’‘ʼ`´]"


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name as whole words, however they are spaced; a name without capitals also with them."""
    words = r"\s+".join(_literal(word) for word in name.split())
    before = r"(?<!\w)" if is_spaced(name[:1]) else ""
    after = r"(?!\w)" if is_spaced(name[-1:]) else ""
    return re.compile(f"{before}{words}{after}", 0 if name != name.lower() else re.IGNORECASE)


def _literal(word: str) -> str:
    return "".join(_APOSTROPHES if character in "'’‘ʼ" else re.escape(character) for character in word)


def is_spaced(character: str) -> bool:
    return character.isalnum() and ord(character) < FIRST_UNSPACED and not is_unspaced(character)


def occurrences(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name stands in a text, in whatever form its letters are: offsets in code points, ascending."""
    clean, origin = with_origins(text)
    found = _pattern(in_one_form(name)).finditer(clean)
    return (origin(*match.span()) for match in found if match.end() > match.start())


def is_watchable(name: str) -> bool:
    """Tell whether there is a word in it that could be found."""
    return WORD.search(name) is not None
