"""Which thing each name of no person means in one article: acronyms, and the ends of names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from reader.extraction.names import SMALL_WORDS, Key, acronyms, is_acronym, may_shorten
from reader.lazy_dataclass import dataclass
from reader.model import Kind

_LONGEST = 6  # words of an end
_OPENING = frozenset([" (", " (“", ' ("', " (the ", " [", ", or "])
_LONGEST_GAP = 6  # code points


@dataclass(frozen=True, slots=True)
class ThingMention:
    """One mention of an organization, a place or whatever is no person, offsets into the text."""

    start: int
    end: int
    kind: Kind
    surface: str  # as written, without a possessive ending
    key: Key


class Things:
    """The things of one article by what they may be called for short."""

    def __init__(self, text: str, mentions: Sequence[ThingMention], small_words: Collection[str] = SMALL_WORDS) -> None:
        self._mentions = mentions
        self._small_words = small_words
        count = Counter(mention.key for mention in mentions)
        self._places = {mention.key for mention in mentions if mention.kind is Kind.PLACE}
        self._by_initials: dict[str, Key] = {}
        self._by_end: dict[Key, list[Key]] = defaultdict(list)
        for key in sorted((key for key in count if len(key) > 1), key=lambda key: -count[key]):
            self._index(key)
        self._in_brackets = _in_brackets(text, mentions, count, small_words)

    def keys(self) -> list[Key]:
        """Return for each mention the key of the thing that it means."""
        return [self._referent(mention) for mention in self._mentions]

    def _index(self, key: Key) -> None:
        for initials in acronyms(key, self._small_words):
            self._by_initials.setdefault(initials, key)
        if key not in self._places and "of" not in key:
            for length in range(1, min(len(key), _LONGEST)):
                self._by_end[key[-length:]].append(key)

    def _referent(self, mention: ThingMention) -> Key:
        key = mention.key
        if len(key) == 1 and (key in self._in_brackets or key[0] in self._by_initials) and is_acronym(mention.surface):
            return self._in_brackets.get(key) or self._by_initials[key[0]]
        if len(key) > 2 and all(len(word) == 1 or word == "and" for word in key):
            return self._by_initials.get("".join(word for word in key if word != "and"), key)
        ending = self._by_end.get(key, ())
        return ending[0] if len(ending) == 1 and key not in self._places and not key[-1].isdigit() else key


def _in_brackets(
    text: str, mentions: Sequence[ThingMention], count: Mapping[Key, int], small_words: Collection[str]
) -> dict[Key, Key]:
    """Map each acronym to the name beside it: World Health Organization (WHO), WHO (World Health Organization).

    One of other letters, from another language, must be used on its own too: Kurdistan Workers' Party (PKK).
    """
    found: dict[Key, Key] = {}
    foreign: dict[Key, set[Key]] = defaultdict(set)
    for first, second in pairwise(mentions):
        if second.start - first.end > _LONGEST_GAP or text[first.end : second.start] not in _OPENING:
            continue
        short, full = (first, second) if len(first.key) == 1 and is_acronym(first.surface) else (second, first)
        if len(short.key) != 1 or not is_acronym(short.surface):
            continue
        if _is_of(short.key[0], full.key, small_words):
            found.setdefault(short.key, full.key)
        elif _may_translate(short, full) and full is first and count[short.key] > 1:
            foreign[short.key].add(full.key)
    alone = {short: full for short, (full, *others) in foreign.items() if not others}
    return alone | found


def _may_translate(short: ThingMention, full: ThingMention) -> bool:
    return short.kind is full.kind is Kind.ORGANIZATION and len(full.key) > 1


def _is_of(acronym: str, name: Key, small_words: Collection[str]) -> bool:
    return acronym in acronyms(name, small_words) or (len(acronym) > 2 and may_shorten(acronym, name))
