"""What the words of a name alone say of its kind: heads, suffixes, given names, family names put first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.extraction.gazetteer import Gazetteer
from reader.model import Kind

_SYLLABLE = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:[aeiouü]{1,3}|er)(?:ng|n)?"
_PINYIN = re.compile(rf"{_SYLLABLE}(?:['’-]?{_SYLLABLE})?", re.IGNORECASE)
_CAMEL = re.compile(r"[a-zß-ÿ][A-Z]")
_SMALL = frozenset(["of", "for", "in"])


class Shapes:
    """Reads the kind of a name off its own words, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._known = known
        self._heads = {
            **dict.fromkeys(known["organization heads"], Kind.ORGANIZATION),
            **dict.fromkeys(known["company suffixes"], Kind.ORGANIZATION),
            **dict.fromkeys(known["place heads"], Kind.PLACE),
            **dict.fromkeys(known["event heads"], Kind.OTHER),
            **dict.fromkeys(known["facility heads"], Kind.FACILITY),
        }

    def known_kind(self, name: str) -> Kind | None:
        """Return the kind of a name that the gazetteer holds, in capitals throughout too (SHANGHAI)."""
        kind = self._known.kinds.get(name)
        return kind or (self._known.kinds.get(name.title()) if name.isupper() and len(name) > 3 else None)

    def head_kind(self, words: Sequence[str]) -> Kind | None:
        """Return the kind that the head of a name of several words gives it."""
        small = next((at for at, word in enumerate(words) if word in _SMALL), len(words))
        if small < 2:
            return self._heads.get(words[0]) if small and len(words) > 1 else None
        return self._heads.get(" ".join(words[small - 2 : small])) or self._heads.get(words[small - 1])

    def is_head(self, word: str) -> bool:
        return word in self._heads

    def is_person(self, words: Sequence[str]) -> bool:
        if not 2 <= len(words) <= 5 or any(_CAMEL.search(word) or (word.isupper() and len(word) > 2) for word in words):
            return False
        given = words[0] in self._known["given names"] or len(words[0].rstrip(".")) == 1
        return given or self._has_particle(words) or self._surname_first(words) or self._surname_last(words)

    def _has_particle(self, words: Sequence[str]) -> bool:
        return any(word in self._known["particles"] for word in words[1:-1])

    def _surname_first(self, words: Sequence[str]) -> bool:
        given = words[1:]
        return len(given) <= 2 and words[0] in self._known["chinese surnames"] and all(map(_PINYIN.fullmatch, given))

    def _surname_last(self, words: Sequence[str]) -> bool:
        return len(words) == 2 and words[1] in self._known["chinese surnames"] and bool(_PINYIN.fullmatch(words[0]))
