"""Fathers and sons of one name: where a text opposes them, Martin Luther King Jr. is no Martin Luther King Sr."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.extraction.name_order import GIVEN, USUAL, Form
from reader.extraction.names import Key
from reader.extraction.person_names import PersonName

_FAMILY = frozenset(["son", "father", "mother", "daughter"])
_OPPOSED_TO_NONE = frozenset(["jr", "sr"])


class Generations:
    """Tells the names of an article whose Jr., Sr. or III counts; elsewhere it may come and go.

    It counts where there are two of them (King Jr. and King Sr.), and where the name also stands without and one of
    both is somebody's son or father, or is called Trump Jr. for short.
    """

    def __init__(self, names: Iterable[PersonName]) -> None:
        self._of: dict[Key, set[str]] = defaultdict(set)
        self._short: set[str] = set()
        self._family: set[Key] = set()
        for name in names:
            if name.is_full:
                self._of[name.words].add(name.generation)
                if name.title in _FAMILY:
                    self._family.add(name.words)
            elif name.generation:
                self._short.add(name.words[-1])
        self._opposed = {words for words, generations in self._of.items() if self._are_opposed(words, generations)}

    def key(self, name: PersonName) -> Key:
        """Return the words of a name, with its generation where that counts."""
        return (*name.words, name.generation) if name.generation and name.words in self._opposed else name.words

    def forms(self, name: PersonName) -> Sequence[Form]:
        """Return what a full name may be shortened to here: Trump Jr. leaves the bare Trump to his father."""
        if not name.generation or name.words not in self._opposed:
            return name.forms
        own = [(USUAL, (name.words[-1], name.generation)), (GIVEN, (name.words[0], name.generation))]
        return own if "" in self._of[name.words] else [*own, *name.forms]

    def lookups(self, name: PersonName) -> Sequence[Form]:
        """Return what to look a short name up by, in order."""
        if not name.generation or not self._opposed:
            return name.lookups
        key = (*name.words, name.generation)
        return (USUAL, key), (GIVEN, key), *name.lookups

    def _are_opposed(self, words: Key, generations: set[str]) -> bool:
        named = generations - {""}
        told = words[-1] in self._short or words in self._family
        return len(named) > 1 or (len(generations) > 1 and named <= _OPPOSED_TO_NONE and told)
