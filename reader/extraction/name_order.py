"""Which word of a full name is the family name, and what the name may be shortened to.

Bernd Montag               Montag, Bernd           Ursula von der Leyen     von der Leyen, Leyen, Ursula
Gong Zheng                 Gong, Zheng             Ban Ki-moon              Ban (Moon is someone else)
Nguyen Phu Trong           Trong, Nguyen           Orbán Viktor             Orbán, Viktor
Gabriel García Márquez     Márquez, Gabriel, García
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.names import Key, fold

USUAL, GIVEN, OTHER = range(3)  # how usual it is to call someone so
REGNAL = 3  # with the title: King Charles
RULER = 4  # with any title, where the text numbers him: Charles III

_LONGEST = 8  # words; what is longer is no name
PATRONYMICS = frozenset(["bin", "ibn", "bint", "ben", "ould"])
_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aeiou])"
_PINYIN = re.compile(rf"(?:{_INITIAL}{_FINAL}){{1,2}}")

Form = tuple[int, Key]


class NameOrder:
    """Tells family names from given ones, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer, given: frozenset[str], particles: frozenset[str]) -> None:
        self._given = given
        self._particles = particles
        self._east_asian = frozenset(map(fold, known["chinese surnames"] | known["korean surnames"]))
        self._vietnamese = frozenset(map(fold, known["vietnamese surnames"]))
        self._hungarian = frozenset(map(fold, known["hungarian given names"]))

    def forms(self, key: Key, hyphenated: bool) -> tuple[Form, ...]:
        """Return what a full name may be shortened to, and how usual that is; the last word may be hyphenated."""
        key = key[:_LONGEST]
        if self._is_east_asian(key, hyphenated):
            ends = [(USUAL, key[:1]), *([] if hyphenated else [(GIVEN, key[-1:])])]
        elif self._is_hungarian(key):
            ends = [(USUAL, key[:1]), (GIVEN, key[-1:])]
        elif self.is_vietnamese(key):
            return (USUAL, key[-1:]), (OTHER, key[:1])
        else:
            ends = [*self._family(key), (GIVEN, key[:1])]
        return tuple(dict.fromkeys([*ends, *self._others(key)]))

    def _family(self, key: Key) -> Iterator[Form]:
        """Yield the last word, and with each particle that belongs to it."""
        at = len(key) - 1
        while at > 1 and key[at - 1] in self._particles:
            at -= 1
            yield USUAL, key[at:]
        yield OTHER if len(key) > 2 and key[-2] in PATRONYMICS else USUAL, key[-1:]

    def _others(self, key: Key) -> Iterator[Form]:
        for word in key[1:-1]:
            if len(word) > 2 and word not in self._particles:
                yield OTHER, (word,)
        if len(key) > 2:
            yield OTHER, ("".join(word[0] for word in key),)

    def _is_east_asian(self, key: Key, hyphenated: bool) -> bool:
        """Tell by a family name in front and what is spelt like given names behind it."""
        if key[0] not in self._east_asian or not 1 < len(key) < 4:
            return False
        if hyphenated or len(key) == 3:
            return key[-1] not in self._given and key[1] not in self._given
        if key[0] in self._given and key[1] in self._east_asian:
            return False
        return _PINYIN.fullmatch(key[1]) is not None

    def _is_hungarian(self, key: Key) -> bool:
        return key[-1] in self._hungarian and key[0] not in self._hungarian and key[0] not in self._given

    def is_vietnamese(self, key: Key) -> bool:
        """Tell whether a name is one whose bearer goes by the given name, which is the last word."""
        return len(key) in (3, 4) and key[0] in self._vietnamese and key[-1] not in self._east_asian
