"""Which mentions of one article are one entity.

1. Titles, generations and company suffixes do not count.
2. A person of one word (or of particles and a surname) is the person whose name ends with it, else begins with it, else
   has it in the middle; where several fit, the one introduced last before.
3. A person of several words is another whose words hold them all in order, or who has the same first and last word.
4. An acronym is the name whose initials it is.
5. Countries and some others are known by several names.
6. The end of a name (Pirates) is that name if only one ends so, and it is no place.
7. Never by the beginning: Siemens is not Siemens Healthineers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.extraction.descriptions import Descriptions
from reader.extraction.gazetteer import gazetteer
from reader.extraction.names import Key, Names, acronyms, is_acronym, without_possessive
from reader.model import Kind, LinkedEntity, Span
from reader.text.normal_form import normal_form

_COUNTED = (Kind.DATE, Kind.MONEY, Kind.GROUP)


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    surface: str  # as written, without a possessive ending
    scope: str  # what it can be one with: people, named things, or its own kind
    key: Key


def link(text: str, spans: Sequence[Span]) -> tuple[LinkedEntity, ...]:
    """Return the entities that the spans name, in the order of their first mentions; each span is one mention."""
    names, descriptions = _words()
    mentions = [_mention(text, span, names) for span in sorted(spans, key=lambda span: span.start)]
    clusters: dict[tuple[str, Key], list[_Mention]] = defaultdict(list)
    people = _People(mentions, names)
    things = _Things(text, mentions)
    for mention in mentions:
        key = people.full(mention) if mention.scope == "person" else things.full(mention)
        clusters[mention.scope, key].append(mention)
    return tuple(_entity(text, cluster, names, descriptions) for cluster in clusters.values())


@cache
def _words() -> tuple[Names, Descriptions]:
    return Names(gazetteer()), Descriptions(gazetteer())


def _mention(text: str, span: Span, names: Names) -> _Mention:
    surface = without_possessive(text[span.start : span.end])
    if span.kind is Kind.PERSON:
        return _Mention(span, surface, "person", names.person(surface))
    if span.kind in _COUNTED:
        return _Mention(span, surface, span.kind.value, (normal_form(surface),))
    return _Mention(span, surface, "thing", names.other(surface))


class _People:
    """Rules 2 and 3: which full name a shorter one stands for; names lie indexed by their ends."""

    def __init__(self, mentions: Iterable[_Mention], names: Names) -> None:
        self._names = names
        self._introduced: dict[Key, int] = {}
        for mention in mentions:
            if mention.scope == "person":
                self._introduced.setdefault(mention.key, mention.span.start)
        self._by_end: dict[Key, list[Key]] = defaultdict(list)
        self._by_beginning: dict[Key, list[Key]] = defaultdict(list)
        self._by_middle: dict[str, list[Key]] = defaultdict(list)
        self._by_both_ends: dict[Key, list[Key]] = defaultdict(list)
        for key in self._introduced:
            self._index(key)

    def full(self, mention: _Mention) -> Key:
        key, fuller = mention.key, self._fuller(mention.key, mention.span.start)
        while fuller:
            key, fuller = fuller, self._fuller(fuller, mention.span.start)
        return key

    def _index(self, key: Key) -> None:
        for length in range(1, min(len(key), 6)):
            self._by_end[key[-length:]].append(key)
            self._by_beginning[key[:length]].append(key)
        for word in key[1:-1]:
            self._by_middle[word].append(key)
        if len(key) > 1:
            self._by_both_ends[key[0], key[-1]].append(key)
            self._by_both_ends[key[0][0], key[-1]].append(key)

    def _fuller(self, key: Key, at: int) -> Key | None:
        if self._names.is_surname(key):
            return self._last_introduced(self._by_end.get(key) or self._by_beginning.get(key) or self._around(key), at)
        fitting = self._by_end.get(key) or self._by_beginning.get(key) or self._with_the_ends_of(key)
        return self._last_introduced(fitting, self._introduced[key])

    def _around(self, key: Key) -> list[Key]:
        return self._by_middle.get(key[0], []) if len(key) == 1 and len(key[0]) > 2 else []

    def _with_the_ends_of(self, key: Key) -> list[Key]:
        """Return the longer names between the same ends, or the one whose first name the key gives as an initial."""
        same = [name for name in self._by_both_ends.get((key[0], key[-1]), []) if _may_be(key, name)]
        longer = [name for name in same if len(name) > len(key) and name[0] == key[0]]
        spelt_out = [name for name in same if len(name[0]) > len(key[0])]
        return longer or (spelt_out if len({name[0] for name in spelt_out}) == 1 else [])

    def _last_introduced(self, names: list[Key], at: int) -> Key | None:
        """Return the name introduced last before an offset, else the first one; `names` ascend by introduction."""
        if not names:
            return None
        before = bisect_left(names, at, key=lambda name: self._introduced[name])
        return names[max(0, before - 1)]


def _may_be(short: Key, full: Key) -> bool:
    """Tell whether the middle names of one leave room for those of the other: J. Q. Adams is no John Michael Adams."""
    middle = {word[0] for word in full[1:-1]}
    return not middle or all(word[0] in middle for word in short[1:-1])


class _Things:
    """Rules 4 and 6, for whatever is no person: acronyms, and the ends of names."""

    def __init__(self, text: str, mentions: Sequence[_Mention]) -> None:
        things = [mention for mention in mentions if mention.scope == "thing"]
        count = Counter(mention.key for mention in things)
        self._places = {mention.key for mention in things if mention.span.kind is Kind.PLACE}
        self._by_initials: dict[str, list[Key]] = defaultdict(list)
        self._by_end: dict[Key, list[Key]] = defaultdict(list)
        for key in sorted(count, key=lambda key: -count[key]):
            self._index(key)
        self._in_brackets = _in_brackets(text, things)

    def _index(self, key: Key) -> None:
        for initials in set(acronyms(key)):
            self._by_initials[initials].append(key)
        if key not in self._places and "of" not in key:
            for length in range(1, min(len(key), 6)):
                self._by_end[key[-length:]].append(key)

    def full(self, mention: _Mention) -> Key:
        if is_acronym(mention.surface) and len(mention.key) == 1:
            meant = self._in_brackets.get(mention.key) or next(iter(self._by_initials.get(mention.key[0], ())), None)
            if meant:
                return meant
        ending = self._by_end.get(mention.key, ())
        return ending[0] if len(ending) == 1 and mention.key not in self._places else mention.key


def _in_brackets(text: str, things: Sequence[_Mention]) -> dict[Key, Key]:
    """Map each acronym to the name in front of it: World Health Organization (WHO)."""
    near = ((name, short) for name, short in pairwise(things) if text[name.span.end : short.span.start] == " (")
    return {short.key: name.key for name, short in near if short.key[0] in acronyms(name.key)}


def _entity(text: str, cluster: Sequence[_Mention], names: Names, descriptions: Descriptions) -> LinkedEntity:
    spans = [mention.span for mention in cluster]
    kind = Counter(span.kind for span in spans).most_common(1)[0][0]
    name = max((names.shown(mention.surface, kind) for mention in cluster), key=_fullness)
    spellings = {normal_form(name): name}
    for mention in cluster:
        spelling = names.without_titles(mention.surface) if kind is Kind.PERSON else mention.surface
        spellings.setdefault(normal_form(spelling), spelling)
    aliases = tuple(list(spellings.values())[1:])
    mentions = tuple((span.start, span.end) for span in spans)
    return LinkedEntity(name, kind, mentions, aliases, descriptions.of(text, spans, kind))


def _fullness(spelling: str) -> tuple[int, bool, int]:
    return len(spelling.split()), not spelling.isupper(), len(spelling)
