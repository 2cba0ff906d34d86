"""What two ways to write one name have in common: company suffixes, acronyms, countries' other names, accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from sys import intern

from reader.extraction.gazetteer import Gazetteer
from reader.text.normal_form import normal_form

Key = tuple[str, ...]

SMALL_WORDS = frozenset(
    ["of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "des", "der", "die", "und"]
)
_ARTICLE = re.compile("^the ", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:(?<=\w)['’]s|(?<=[sSxz])['’])$")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"})


class ThingNames:
    """Turns the names of whatever is no person into keys of folded words, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._known = known
        self._suffixes = frozenset(map(fold, known["company suffixes"]))
        self._firms = known["firms"]
        self._american = dict(pair.split() for pair in known["spellings"])
        self._usual = {
            self._spelt(words(other)): self._spelt(words(usual)) for other, usual in known.usual_names.items()
        }
        self._by_key = {self._spelt(words(usual)): usual for usual in known.usual_names.values() if " " in usual}
        self.key = lru_cache(maxsize=32_768)(self._key)
        self.display_name = lru_cache(maxsize=32_768)(self._display_name)

    def surface(self, name: str) -> str:
        """Return a name on one line without a possessive ending; that of McDonald's belongs to it."""
        line = " ".join(name.split())
        return line if line.replace("’", "'") in self._firms else without_possessive(line)

    def _display_name(self, name: str) -> str:
        """Return a name as a list shows it: a country by its usual name, what is known in small letters so."""
        if name.isupper() and name not in self._known.kinds and name.title() in self._known.kinds:
            return name.title()
        usual = self._known.usual_names
        return usual.get(name) or usual.get(_ARTICLE.sub("", name)) or self._by_key.get(self._spelt(words(name)), name)

    def _key(self, name: str) -> Key:
        """Return a name's words, spelt as in America, without company suffixes; of a country, its usual name."""
        found = self._spelt(words(name))
        if found in self._usual:
            return self._usual[found]
        while len(found) > 1 and found[-1] in self._suffixes:
            found = found[:-1]
        return found

    def _spelt(self, found: Key) -> Key:
        """Return the words of a name as Americans spell them: centre is center, co-operation cooperation."""
        american = self._american
        if "co" in found[:-1]:
            found = tuple(" ".join(found).replace("co op", "coop").replace("co ord", "coord").split())
        if american.keys().isdisjoint(found):
            return found
        return tuple([american.get(word, word) for word in found])


def fold(name: str) -> str:
    """Return the normal form of a name without accents: Erdoğan is erdogan."""
    form = normal_form(name)
    if form.isascii():
        return form
    plain = unicodedata.normalize("NFD", form.translate(_PLAIN))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)) or form


def words(name: str) -> Key:
    """Return the words of a name's folded form; plain ones, which most are, without asking for it."""
    if name.isascii() and name.replace(" ", "").isalpha():
        found = name.lower().split()
        if found[0] != "the" and min(map(len, found)) > 1:
            return tuple(map(intern, found))  # the same words again and again: a long text of names holds millions
    return tuple(fold(name).split()) or (name,)


def fold_words(names: Iterable[str]) -> frozenset[Key]:
    return frozenset(map(words, names))


def acronyms(key: Key, small_words: Collection[str] = SMALL_WORDS) -> Iterator[str]:
    """Yield the initials of a name, with its small words and without them."""
    if len(key) > 1:
        yield "".join(word[0] for word in key)
        yield "".join(word[0] for word in key if word not in small_words)


def is_acronym(name: str) -> bool:
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 8 and sum(map(str.isupper, letters)) >= 2 and " " not in letters


def may_shorten(acronym: str, name: Key) -> bool:
    """Tell whether an acronym's letters stand in a name in their order, the first in front: BND, Bundesnachrichten."""
    letters = iter("".join(name))
    return acronym[0] == name[0][0] and all(letter in letters for letter in acronym)


def without_possessive(name: str) -> str:
    """Return a name on one line without 's, or the apostrophe of s'."""
    if "'" in name or "’" in name:
        name = _POSSESSIVE.sub("", name) or name
    return " ".join(name.split())
