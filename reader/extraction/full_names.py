"""Which full names of one article are one person's: with and without middle names, initials, accents, either way round.

Gabriel García Márquez = García Márquez = Gabriel García        Luiz Inácio Lula da Silva = Luiz da Silva
J. K. Rowling = JK Rowling = Joanne Rowling                     Joe Biden = Joseph Biden
Orbán Viktor = Viktor Orbán                                     Kim Jong-un = Kim Jongun
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.name_order import PATRONYMICS
from reader.extraction.names import Key, fold
from reader.extraction.person_names import NUMERALS

_LONGEST = 8  # words; what is longer is no name
_MOST = 50  # names that are alike in one way; more of them tell nothing
_GENERATIONS = NUMERALS | {"jr", "sr"}


class Nicknames:
    """Knows that Bill is William."""

    def __init__(self, known: Gazetteer) -> None:
        self._long = {short: long for short, _, long in (fold(pair).partition(" ") for pair in known["nicknames"])}

    def long(self, given: str) -> str:
        return self._long.get(given, given)


def same_people(introduced: Mapping[Key, int], nicknames: Nicknames) -> dict[Key, Key]:
    """Map the names that are another one's to that one; `introduced` tells where each stands first, and ascends."""
    shared = Counter(word for key in introduced for word in set(key[:_LONGEST]))
    akin = [key for key in introduced if len(key) <= _LONGEST and any(shared[word] > 1 for word in key)]
    if len(akin) < 2:
        return {}
    names = _FullNames(akin, introduced, nicknames)
    leaders = {key: key for key in akin}
    for key in akin:
        leaders[_leader(leaders, key)] = _leader(leaders, names.other(key) or key)
    return {key: leader for key in akin if (leader := _leader(leaders, key)) != key}


def _leader(leaders: dict[Key, Key], key: Key) -> Key:
    while leaders[key] != key:
        leaders[key] = leaders[leaders[key]]
        key = leaders[key]
    return key


class _FullNames:
    """The names of an article by what another name may have of them."""

    def __init__(self, names: Sequence[Key], introduced: Mapping[Key, int], nicknames: Nicknames) -> None:
        self._introduced = introduced
        self._nicknames = nicknames
        self._by_part: dict[Key, list[Key]] = defaultdict(list)
        self._by_ends: dict[Key, list[Key]] = defaultdict(list)
        self._by_letters: dict[str, list[Key]] = defaultdict(list)
        for key in names:
            self._index(key)

    def other(self, key: Key) -> Key | None:
        """Return the fuller name that a name stands for, else the earlier one that it spells differently."""
        fuller = self._by_part.get(key) or self._with_middle_names(key) or self._full_spellings(key)
        if fuller:
            return self._last_before(fuller, self._introduced[key])
        alike = [name for name in self._alike_spellings(key) if self._introduced[name] < self._introduced[key]]
        return alike[0] if alike else None

    def _index(self, key: Key) -> None:
        for part in dict.fromkeys(_parts(key)):
            _put(self._by_part[part], key)
        first, last = key[0], key[-1]
        for ends in dict.fromkeys([(first, last), (first[0], last), ("", self._nicknames.long(first), last)]):
            _put(self._by_ends[ends], key)
        _put(self._by_letters["".join(key)], key)

    def _with_middle_names(self, key: Key) -> list[Key]:
        between = self._by_ends[key[0], key[-1]]
        return [name for name in between if len(name) > len(key) and name[0] == key[0] and _may_be(key, name)]

    def _full_spellings(self, key: Key) -> list[Key]:
        """Return the name whose first word the key gives as an initial, if there is only one."""
        if len(key[0]) > 1:
            return []
        found = [name for name in self._by_ends[key[0], key[-1]] if len(name[0]) > 1 and _may_be(key, name)]
        return found if len({name[0] for name in found}) == 1 else []

    def _alike_spellings(self, key: Key) -> Iterator[Key]:
        yield from (name for name in self._by_letters["".join(key)] if name != key)
        for turned in ((key[-1], *key[:-1]), (*key[1:], key[0])):
            if turned != key and turned in self._introduced:
                yield turned
        yield from (name for name in self._by_ends[key[0], key[-1]] if name != key and _have_one_middle(key, name))
        nicknamed = self._by_ends["", self._nicknames.long(key[0]), key[-1]]
        yield from (name for name in nicknamed if name[0] != key[0] and _may_be(key, name))

    def _last_before(self, names: list[Key], at: int) -> Key:
        """Return the name introduced last before an offset, else the first one; `names` ascend by introduction."""
        before = bisect_left(names, at, key=lambda name: self._introduced[name])
        return names[max(0, before - 1)]


def _put(names: list[Key], key: Key) -> None:
    if len(names) < _MOST:
        names.append(key)


def _parts(key: Key) -> Iterator[Key]:
    """Yield what of a name is one itself; what follows a `bin` is the father's."""
    if key[-1] in _GENERATIONS or len(key) < 3:
        return
    own = PATRONYMICS.isdisjoint(key)
    yield from (key[:length] for length in range(2, len(key)))
    yield from (key[-length:] for length in range(2, len(key)) if own)
    yield from (pair for pair in combinations(key, 2) if own or pair[0] == key[0])


def _may_be(short: Key, full: Key) -> bool:
    """Tell whether the middle names of one leave room for those of the other: J. Q. Adams is no John Michael Adams."""
    left = list(full[1:-1])
    for word in short[1:-1] if left else ():
        at = next((at for at, other in enumerate(left) if _are_alike(word, other)), None)
        if at is None or (at > 0 and len(word) == 1):
            return False
        left = left[at + 1 :]
    return True


def _have_one_middle(key: Key, other: Key) -> bool:
    """Tell whether two names have as many middle names, the same or their initials: John F. and John Fitzgerald."""
    return len(key) == len(other) > 2 and all(map(_are_alike, key[1:-1], other[1:-1]))


def _are_alike(word: str, other: str) -> bool:
    """Tell whether two middle names may be one, by their initials where one is no more."""
    return word == other or (word[0] == other[0] and 1 in (len(word), len(other)))
