"""What two ways to write one name have in common: titles, company suffixes, acronyms, countries' other names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.extraction.gazetteer import Gazetteer
from reader.model import Kind
from reader.text.normal_form import normal_form

Key = tuple[str, ...]

_GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])
_SMALL = frozenset(["of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "du", "des", "der", "die", "und"])
_INITIAL = re.compile(r"\b([^\W\d_])\.(?=\s*\w)")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s$")


class Names:
    """Turns names into keys of folded words, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._known = known
        self._titles = _folded(known["titles"] | known["roles"])
        self._suffixes = _folded(known["company suffixes"])
        self._particles = _folded(known["particles"])
        self._usual = {_words(other): _words(usual) for other, usual in known.usual_names.items()}

    def person(self, name: str) -> Key:
        """Return the words of a person's name without titles, roles and generations: Dr. Li Wei Jr. is li wei."""
        words = tuple(word for part in _INITIAL.sub(r"\1 ", name).split() for word in _words(part))
        while len(words) > 1 and words[0] in self._titles:
            words = words[1:]
        while len(words) > 1 and words[-1] in _GENERATIONS:
            words = words[:-1]
        return words

    def other(self, name: str) -> Key:
        """Return the words of any other name without company suffixes, a country under its usual name."""
        words = _words(name)
        if words in self._usual:
            return self._usual[words]
        while len(words) > 1 and words[-1] in self._suffixes:
            words = words[:-1]
        return words

    def is_surname(self, key: Key) -> bool:
        """Tell whether a key is one word, or a surname with its particles: van der berg."""
        return len(key) == 1 or (len(key) <= 4 and all(word in self._particles for word in key[:-1]))

    def shown(self, name: str, kind: Kind) -> str:
        """Return a name as a list shows it: a person without titles, a country by its usual name."""
        if kind is Kind.PERSON:
            return self.without_titles(name)
        if name.isupper() and name.title() in self._known.kinds and name not in self._known.kinds:
            return name.title()
        return self._known.usual_names.get(name, name)

    def without_titles(self, name: str) -> str:
        first, space, rest = name.partition(" ")
        return self.without_titles(rest) if space and normal_form(first) in self._titles else name


def acronyms(key: Key) -> Iterator[str]:
    """Yield the initials of a name, with its small words and without them."""
    if len(key) > 1:
        yield "".join(word[0] for word in key)
        yield "".join(word[0] for word in key if word not in _SMALL)


def is_acronym(name: str) -> bool:
    letters = name.replace(".", "")
    return 2 <= len(letters) <= 8 and sum(letter.isupper() for letter in letters) >= 2 and " " not in letters


def without_possessive(name: str) -> str:
    return _POSSESSIVE.sub("", " ".join(name.split()))


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(normal_form, words))


def _words(name: str) -> Key:
    return tuple(normal_form(name).split()) or (name,)
