"""Inflected names as their basic forms, by what stands in the same article: Путина is Путин, Merkels is Merkel.

A form is one with a basic form only where that stands in the article too, as a name or as a part of one, or where the
given name, of which the language has a table, tells the case: Владимира Путина. Where several basic forms fit, a
name stays as it is.

The tables of a language's file have entries such as `Ka Kowi Kiem`: the ending of the basic form, then one for each
case; K is any consonant, which stays, and `-` no ending. A language whose names have one form beside the basic one
(the genitive) changes only the last word of a person's name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.names import Key, fold
from reader.lazy_dataclass import dataclass

MEN, WOMEN, THINGS = "endings of men", "endings of women", "endings of things"
FORMS = "irregular forms"
_VOWELS = frozenset("aeiouyąęóåäöøæàáâãèéêëíìîïòôõúùûüýăаеёиоуыэюяіїє")
_CONSONANT, _NONE = "K", "-"
_ALIKE = str.maketrans({"ё": "е", "’": "'"})  # letters that are written either way
_SHORTEST = 2  # letters that are left of a word
_OF_A_FAMILY_NAME = 2  # letters of an ending from which on it is one of family names alone
_SHORTEST_BARE = 4  # letters of a form without any ending: Афин is of Афины, Печ not of Печи
_LONGEST = 6  # words of a name
_MOST = 100  # names with the same initials that are looked at


@dataclass(frozen=True, slots=True)
class _Ending:
    """What a form ends in, what the basic form ends in instead, and in which case."""

    form: str
    basic: str
    behind_consonant: bool
    case: int

    def basic_of(self, word: str) -> str:
        """Return the basic form of a word, empty where it is no such form."""
        stem = word[: len(word) - len(self.form)]
        if len(stem) < (_SHORTEST if self.form else _SHORTEST_BARE) or word[len(stem) :].lower() != self.form:
            return ""
        if self.behind_consonant and (not stem[-1].isalpha() or stem[-1].lower() in _VOWELS):
            return ""
        return stem + self.basic


@dataclass(frozen=True, slots=True)
class _Reading:
    """A basic form that a word may have, the case in which it then stands, and how much of the word tells that."""

    basic: str
    case: int
    told: int


class _Endings:
    """The endings of names of one sort."""

    def __init__(self, entries: Iterable[str], irregular: Mapping[str, Sequence[_Reading]]) -> None:
        self._by_last: dict[str, list[_Ending]] = defaultdict(list)
        self._irregular = irregular
        for ending in map(_ending, _pairs(entries)):
            self._by_last[ending.form[-1:]].append(ending)

    def readings(self, word: str) -> list[_Reading]:
        """Return what a word may be a form of, itself left out."""
        found = list(self._irregular.get(word.lower(), ()))
        for ending in (*self._by_last.get(word[-1:].lower(), ()), *self._by_last.get("", ())):
            basic = ending.basic_of(word)
            if basic and basic != word:
                found.append(_Reading(basic, ending.case, len(ending.form) + ending.behind_consonant))
        return found

    def forms(self, word: str) -> list[str]:
        """Return a word and the basic forms that it may have, each once."""
        return list(dict.fromkeys([word, *(reading.basic for reading in self.readings(word))]))


class Inflection:
    """Finds the basic forms of the names of an article, with the tables of its language."""

    def __init__(self, known: Gazetteer) -> None:
        irregular = _irregular(known[FORMS])
        self._men, self._women, self._things = (_Endings(known[section], irregular) for section in (MEN, WOMEN, THINGS))
        self._only_last = max((entry.count(" ") for entry in known[MEN] | known[WOMEN]), default=0) < 2
        women = known["female names"]
        self._given = frozenset(map(fold, known["given names"] | women | known["names of both sexes"]))
        self._own = {
            id(endings): frozenset(map(str.lower, known[section]))
            for endings, section in ((self._men, "men"), (self._women, "women"))
        }
        basic_endings = (entry.split()[0] for entry in known[WOMEN])
        self._women_end_in = tuple(ending for ending in basic_endings if len(ending) > _OF_A_FAMILY_NAME)
        self._particles = frozenset(map(fold, known["particles"]))
        self._known_things = _Standing(known.own_names)

    def basic_people(self, names: Iterable[str]) -> dict[str, str]:
        """Map the names of people that are inflected to their basic forms; they stand there without titles."""
        split = {name: parts for name in dict.fromkeys(names) if 0 < len(parts := name.split()) <= _LONGEST}
        full = {name: parts for name, parts in split.items() if not self._is_short(parts)}
        short = {name: parts for name, parts in split.items() if name not in full}
        standing = _Standing(full)
        seen = {
            name: {
                basic
                for sort in (self._men, self._women)
                for basic in standing.among(self._options(parts, sort))
                if not self._may_be_a_woman(parts, basic.split())
            }
            for name, parts in full.items()
        }
        alone = {_key(parts): name for name, parts in short.items()}
        found = _basic_forms(seen)
        alone_in_it = {name: parts for name, parts in full.items() if not seen[name] - {name}}
        found |= {name: basic for name, parts in alone_in_it.items() if (basic := self._of_itself(parts, alone))}
        called = _parts(found.get(name, name).split() for name in full)
        seen = {name: self._short(parts, called, alone) for name, parts in short.items()}
        return found | _basic_forms(seen)

    def basic_things(self, names: Iterable[str]) -> dict[str, str]:
        """Map the names of places, organizations and the like that are inflected to their basic forms."""
        split = {name: parts for name in dict.fromkeys(names) if 0 < len(parts := name.split()) <= _LONGEST}
        standing = _Standing(split)
        seen: dict[str, Collection[str]] = {}
        for name, parts in split.items():
            options = [self._things.forms(word) for word in parts]
            if not self._known_things.has(parts):
                seen[name] = {*self._known_things.among(options)} or {*standing.among(options)}
        return _basic_forms(seen)

    def _options(self, parts: Sequence[str], endings: _Endings) -> list[list[str]]:
        """Return what each word of a person's name may be a form of, itself first."""
        first = [[word] for word in parts[:-1]] if self._only_last else list(map(endings.forms, parts[:-1]))
        return [*first, endings.forms(parts[-1])]

    def _is_short(self, parts: Sequence[str]) -> bool:
        return len(parts) == 1 or all(fold(word) in self._particles for word in parts[:-1])

    def _of_itself(self, parts: Sequence[str], alone: Mapping[Key, str]) -> str:
        """Return the basic form of a name that stands nowhere in it, by a part of it; empty where none is sure."""
        return self._by_last_word(parts, alone) if self._only_last else self._by_given_name(parts)

    def _by_last_word(self, parts: Sequence[str], alone: Mapping[Key, str]) -> str:
        """Return a name with the family name as it stands alone in the article: Angela Merkels, where Merkel does."""
        for reading in self._men.readings(parts[-1]):
            key = _key([reading.basic])
            if key in alone and fold(reading.basic) not in self._given:
                return " ".join([*parts[:-1], alone[key]])
        return ""

    def _by_given_name(self, parts: Sequence[str]) -> str:
        """Return the basic form where a given name of the language's table tells the case."""
        if self._is_given_name(parts[0]):
            return ""
        found = set()
        for endings in (self._men, self._women):
            readings = [one for one in endings.readings(parts[0]) if one.basic.lower() in self._own[id(endings)]]
            least = min((one.told for one in readings), default=0)  # the endings of family names are longer
            for basic in {one.basic for one in readings}:
                cases = {one.case for one in readings if one.basic == basic and one.told == least}
                found.add((basic, *(_only_reading(endings, word, cases) for word in parts[1:])))
        only = next(iter(found)) if len(found) == 1 else ()
        return " ".join(only) if all(only) else ""

    def _may_be_a_woman(self, parts: Sequence[str], basic: Sequence[str]) -> bool:
        """Tell whether what may be a man's name is as well a woman's as it stands: Валерия Ким, Валерия Иванова."""
        if parts[0].lower() not in self._own[id(self._women)] or parts[0] == basic[0]:
            return False
        return parts[1:] == basic[1:] or parts[-1].lower().endswith(self._women_end_in)

    def _is_given_name(self, word: str) -> bool:
        return any(word.lower() in own for own in self._own.values())

    def _short(self, parts: Sequence[str], called: Collection[Key], alone: Mapping[Key, str]) -> set[str]:
        """Return what a name alone may be a form of: parts of full ones, and what stands alone elsewhere."""
        key = _key(parts)
        if key[-1:] in called or self._is_given_name(parts[0]) or (self._only_last and fold(parts[0]) in self._given):
            return set()
        found = set()
        for basic in {one.basic for endings in (self._men, self._women) for one in endings.readings(parts[-1])}:
            basic_key = (*key[:-1], *_key([basic]))
            if self._only_last and fold(basic) in self._given:
                continue  # Peters may be a family name where Peter is a given one
            if basic_key in alone:
                found.add(alone[basic_key])
            elif basic_key[-1:] in called:
                found.add(" ".join([*parts[:-1], basic]))
        return found


class _Standing:
    """The names that stand in an article, or are known without one, found by the words that they may be made of."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[Key, str] = {}
        self._by_beginnings: dict[str, list[Key]] = defaultdict(list)
        for name in names:
            key = _key(name.split())
            if key not in self._names:
                self._names[key] = name
                self._by_beginnings[_beginnings(key[0], key)].append(key)

    def has(self, parts: Sequence[str]) -> bool:
        return _key(parts) in self._names

    def among(self, options: Sequence[Sequence[str]]) -> Iterator[str]:
        """Yield the names of which each word is one of its options."""
        keys = [set(_key(some)) for some in options]
        plain = _key(some[0] for some in options)
        for begin in {_beginnings(first, plain) for first in keys[0]}:
            for key in self._by_beginnings.get(begin, ())[:_MOST]:
                if key != plain and all(word in some for word, some in zip(key, keys, strict=True)):
                    yield self._names[key]


def _beginnings(first: str, key: Key) -> str:
    """Return how the words of a name begin, the first by as many letters as every form of it keeps."""
    return " ".join([first[:_SHORTEST], *(word[:1] for word in key[1:])])


def _only_reading(endings: _Endings, word: str, cases: Collection[int]) -> str:
    """Return the basic form of a word in one of some cases, itself where it has no other; empty: several."""
    fitting = [one for one in endings.readings(word) if one.case in cases]
    longest = max((one.told for one in fitting), default=0)
    basics = {one.basic for one in fitting if one.told == longest}
    if not basics:
        return word
    return basics.pop() if len(basics) == 1 else ""


def _key(parts: Iterable[str]) -> Key:
    return tuple(word.lower().translate(_ALIKE) for word in parts)


def _parts(names: Iterable[Sequence[str]]) -> set[Key]:
    """Return the first and the last words of names."""
    return {_key([word]) for parts in names for word in (parts[0], parts[-1])}


def _basic_forms(seen: Mapping[str, Collection[str]]) -> dict[str, str]:
    """Map each form to the one basic form to which it leads; those that lead nowhere or to several are left out.

    Of two that may be forms of each other (Deutsche, Deutscher) the first one stands for both.
    """
    place = {name: number for number, name in enumerate(seen)}
    found = {
        name: {one for one in basics if name not in seen.get(one, ()) or place[one] < place[name]}
        for name, basics in seen.items()
    }
    ends = {name: _ends(found, name, set()) - {name} for name in found}
    return {name: basics.pop() for name, basics in ends.items() if len(basics) == 1}


def _ends(found: Mapping[str, Collection[str]], name: str, seen: set[str]) -> set[str]:
    """Return the basic forms to which a form leads, from one to the next, that are no forms of others themselves."""
    further = {basic for basic in found.get(name, ()) if basic not in {name, *seen}}
    return {end for basic in further for end in _ends(found, basic, {name, *seen})} or {name}


def _pairs(entries: Iterable[str]) -> Iterator[tuple[str, str, int]]:
    for entry in entries:
        basic, *forms = entry.split()
        yield from ((basic, form, case) for case, form in enumerate(forms))


def _ending(told: tuple[str, str, int]) -> _Ending:
    basic, form, case = told
    behind_consonant = form.startswith(_CONSONANT)
    bare = ["" if part == _NONE else part.removeprefix(_CONSONANT) for part in (form, basic)]
    return _Ending(bare[0], bare[1], behind_consonant, case)


def _irregular(entries: Iterable[str]) -> dict[str, list[_Reading]]:
    found: dict[str, list[_Reading]] = defaultdict(list)
    for basic, form, case in _pairs(entries):
        found[form.lower()].append(_Reading(basic, case, len(form)))
    return found
