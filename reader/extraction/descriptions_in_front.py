"""Descriptions that stand right in front of a name, read word by word backwards: `former Shanghai Mayor` Gong Zheng."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.extraction.description_patterns import roles
from reader.extraction.gazetteer import Gazetteer

_REACH = 160  # code points in front of a name
_LONGEST_ROLE = 4  # words
_LONGEST = 6  # words in front of the role, of an organization's noun
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŻŽ]"
_CAPITAL_WORD = re.compile(rf"{_CAPITAL}(?:[\w-]*|[.]|(?:[.]{_CAPITAL})+[.]?)(?:['’]s)?")
_PLAIN_WORD = re.compile(r"[\w-]+")
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MONTHS = frozenset("January February March April May June July August September October November December".split())
_NO_PART = frozenset(["of", "the", "in", "and"])


class InFront:
    """Reads what stands in front of a name, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._roles = _fold_all(roles(known))
        self._role_ends = frozenset(role.rpartition(" ")[2] for role in self._roles)
        nouns = _fold_all(known["organization nouns"])
        self._nouns = nouns | {noun + "s" for noun in nouns}
        phrases = _fold_all(known["modifiers"] | known["role fields"])
        self._modifiers = frozenset(word for phrase in phrases for word in phrase.split())

    def of_a_person(self, text: str, start: int) -> str:
        """Return the role in front of an offset (and a space or comma) and what belongs to it; empty where none is."""
        words = _words_before(text, start)
        if not words or words[-1].rpartition("/")[2].lower() not in self._role_ends:
            return ""
        at = self._roles_at(words)
        if at == len(words):
            return ""
        first = at
        while first > 0 and at - first < _LONGEST and self._belongs(words[first - 1]):
            first -= 1
        return " ".join(words[first:])

    def of_an_organization(self, text: str, start: int) -> str:
        """Return the same of an organization: a noun with an article in front, which is left out."""
        words = _words_before(text, start)
        if not words or words[-1] not in self._nouns:
            return ""
        for first in range(len(words) - 2, max(-1, len(words) - 2 - _LONGEST), -1):
            if words[first] in ("the", "The"):
                return " ".join(words[first + 1 :])
            if words[first] in _NO_PART or not _PLAIN_WORD.fullmatch(words[first]):
                break
        return ""

    def _roles_at(self, words: Sequence[str]) -> int:
        """Return where the last role begins, or the last two: chairman and chief executive."""
        at = self._role(words, len(words))
        earlier = self._role(words, at - 1) if at > 1 and words[at - 1] == "and" else at - 1
        return earlier if earlier < at - 1 else at

    def _role(self, words: Sequence[str], end: int) -> int:
        """Return where the longest role begins that ends at a word, the end itself where there is none."""
        lengths = range(min(_LONGEST_ROLE, end), 0, -1)
        return next((end - n for n in lengths if self._is_role(" ".join(words[end - n : end]))), end)

    def _is_role(self, phrase: str) -> bool:
        return all(part in self._roles for part in phrase.lower().split("/"))

    def _belongs(self, word: str) -> bool:
        if word in self._modifiers:
            return True
        return _CAPITAL_WORD.fullmatch(word) is not None and word not in _DAYS and word not in _MONTHS


def _words_before(text: str, start: int) -> list[str]:
    """Return the words of the line in front of an offset, the last without its comma."""
    line = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    if line[-1:] != " ":
        return []
    words = line[:-1].removesuffix(",").split(" ")
    return words[1:] if len(line) == _REACH else words  # the first may be cut


def _fold_all(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in phrases)
