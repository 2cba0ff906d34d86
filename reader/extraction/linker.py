"""Which mentions of one article are one entity.

1. Titles, generations and company suffixes do not count, and accents neither, nor whether a word is spelt as in Britain
   or in America; but generations and numerals (Elizabeth I and II) do where the article has two of them.
2. A person of one word (or of particles and a surname) is the person who usually goes by it: by the last word, or the
   first of a Chinese, Korean or Hungarian name. Else who has it as a given name, else anywhere. See `people`.
3. A person of several words is another whose words hold them all in order, who has the same first and last word, or
   whose name is spelt another way; never one with other initials (George H. W. and George W.). See `full_names`.
   A nickname in quotation marks does not count; `Montag, Bernd` is Bernd Montag.
4. An acronym is the name whose initials it is, or beside which it stands in brackets.
5. Countries and some others are known by several names.
6. The end of a name (Pirates) is that name if only one ends so, and it is no place.
7. Never by the beginning: Siemens is not Siemens Healthineers. And never a person with a thing: Washington, the man, is
   not Washington, the city; but Mr. Washington is always the man.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TypeVar

from reader.extraction.descriptions import Descriptions
from reader.extraction.full_names import Nicknames
from reader.extraction.gazetteer import Gazetteer, gazetteer, gazetteer_of
from reader.extraction.inflection import FORMS, MEN, THINGS, WOMEN, Inflection
from reader.extraction.language import ENGLISH
from reader.extraction.names import SMALL_WORDS, ThingNames, fold
from reader.extraction.people import People, PersonMention
from reader.extraction.person_names import PersonName, PersonNames, first_name_first, generation_behind
from reader.extraction.role_phrases import RolePhrases
from reader.extraction.things import ThingMention, Things
from reader.model import Kind, LinkedEntity, Span
from reader.text.normal_form import normal_form

_COUNTED = frozenset([Kind.DATE, Kind.MONEY, Kind.GROUP])  # one only where they are the same
_MAY_BE_A_PERSON = frozenset([Kind.PERSON, Kind.PLACE, Kind.ORGANIZATION])

_Mention = TypeVar("_Mention", PersonMention, ThingMention)


def link(text: str, spans: Sequence[Span], language: str = "") -> tuple[LinkedEntity, ...]:
    """Return the entities that the spans name, in the order of their first mentions; each span is one mention.

    A text is in the language of a code of ISO 639-1, or in English.
    """
    return _linker("" if language == ENGLISH else language).link(text, spans)


@cache
def _linker(language: str) -> Linker:
    known = gazetteer_of(language)
    return _linker("") if language and known is gazetteer() else Linker(known)


class Linker:
    """Links articles with what the gazetteer knows of names."""

    def __init__(self, known: Gazetteer) -> None:
        self._people, self._things = PersonNames(known), ThingNames(known)
        self._nicknames = Nicknames(known)
        self._small_words = SMALL_WORDS | frozenset(map(fold, known.words.get("small words", ())))
        self._descriptions = RolePhrases(known) if "own roles" in known.words else Descriptions(known)
        is_inflected = any(known.words.get(section) for section in (MEN, WOMEN, THINGS, FORMS))
        self._inflection = Inflection(known) if is_inflected else None

    def link(self, text: str, spans: Sequence[Span]) -> tuple[LinkedEntity, ...]:
        people: list[PersonMention] = []
        things: list[ThingMention] = []
        counted: list[ThingMention] = []
        ordered = sorted(spans, key=_start)
        written = [self._things.surface(text[span.start : span.end]) for span in ordered]
        surfaces = self._basic(self._inflection, ordered, written) if self._inflection else written
        for span, surface, form in zip(ordered, surfaces, written, strict=True):
            if span.kind in _COUNTED:
                counted.append(ThingMention(span.start, span.end, span.kind, surface, (normal_form(surface),)))
            elif person := self._person(text, span, surface):
                person.is_inflected = surface != form
                people.append(person)
            else:
                things.append(ThingMention(span.start, span.end, span.kind, surface, self._things.key(surface)))
        entities = [
            *self._link_people(text, people),
            *self._link_things(text, things, Things(text, things, self._small_words).keys()),
            *self._link_things(text, counted, [(mention.kind, mention.key) for mention in counted]),
        ]
        return tuple(sorted(entities, key=_first_mention))

    def _basic(self, inflection: Inflection, spans: Sequence[Span], surfaces: Sequence[str]) -> list[str]:
        """Return the names in their basic forms, titles in front as they are."""
        bare = [self._people.without_titles(surface) for surface in surfaces]
        people = [name for name, span in zip(bare, spans, strict=True) if span.kind is Kind.PERSON]
        kinds = _COUNTED | {Kind.PERSON}
        things = [surface for surface, span in zip(surfaces, spans, strict=True) if span.kind not in kinds]
        called, named = inflection.basic_people(people), inflection.basic_things(things)
        return [
            surface.removesuffix(name) + called.get(name, name)
            if span.kind is Kind.PERSON
            else named.get(surface, surface)
            for span, surface, name in zip(spans, surfaces, bare, strict=True)
        ]

    def _person(self, text: str, span: Span, surface: str) -> PersonMention | None:
        if span.kind not in _MAY_BE_A_PERSON:
            return None
        surface = first_name_first(surface) + generation_behind(text, span.end, surface)
        cue = self._people.cue(text, span.start)
        if span.kind is not Kind.PERSON and not (cue and self._people.is_personal(cue)):
            return None
        skipped = self._people.title_length(surface, text, span.start)
        name = self._people.read(surface[skipped:], cue)
        before = len(cue) + 1 if self._people.is_personal(cue) else -skipped - name.behind_titles
        return PersonMention(span.start, span.end, name, span.start - before)

    def _link_people(self, text: str, mentions: Sequence[PersonMention]) -> Iterator[LinkedEntity]:
        keys = People(text, mentions, self._people, self._nicknames).keys() if mentions else []
        for cluster in _clusters(mentions, keys):
            names = list(dict.fromkeys([mention.name for mention in cluster]))
            name = (names[0] if len(names) == 1 else max(names, key=self._rank)).shown
            told = [(one.opens, one.end) for one in cluster if not one.is_inflected]  # der Sprecher Merkels is another
            descriptions = self._descriptions.of(text, told, Kind.PERSON)
            yield LinkedEntity(
                name, Kind.PERSON, _places(cluster), _others(name, [n.shown for n in names]), descriptions
            )

    def _rank(self, name: PersonName) -> tuple[int, bool, tuple[int, bool, bool, int]]:
        return len(name.words), not self._people.has_inflected_title(name), _fullness(name.shown)

    def _link_things(
        self, text: str, mentions: Sequence[ThingMention], keys: Iterable[object]
    ) -> Iterator[LinkedEntity]:
        for cluster in _clusters(mentions, keys):
            spellings = list(dict.fromkeys([mention.surface for mention in cluster]))
            shown = [self._things.display_name(spelling) for spelling in spellings]
            name = shown[0] if len(shown) == 1 else max(shown, key=_fullness)
            kind, places = _kind(cluster), _places(cluster)
            yield LinkedEntity(name, kind, places, _others(name, spellings), self._descriptions.of(text, places, kind))


def _clusters(mentions: Sequence[_Mention], keys: Iterable[object]) -> Iterable[list[_Mention]]:
    clusters: dict[object, list[_Mention]] = {}
    for mention, key in zip(mentions, keys, strict=True):
        clusters.setdefault(key, []).append(mention)
    return clusters.values()


def _kind(cluster: Sequence[ThingMention]) -> Kind:
    kinds = [mention.kind for mention in cluster]
    return kinds[0] if kinds.count(kinds[0]) == len(kinds) else Counter(kinds).most_common(1)[0][0]


def _places(cluster: Sequence[PersonMention] | Sequence[ThingMention]) -> tuple[tuple[int, int], ...]:
    return tuple([(mention.start, mention.end) for mention in cluster])


def _fullness(spelling: str) -> tuple[int, bool, bool, int]:
    """Rate a spelling: the one of most words, in small letters, with its accents."""
    return spelling.count(" "), not spelling.isupper(), not spelling.isascii(), len(spelling)


def _others(name: str, spellings: Sequence[str]) -> tuple[str, ...]:
    if len(spellings) == 1 and spellings[0] == name:
        return ()
    found = {normal_form(name): name}
    for spelling in spellings:
        found.setdefault(normal_form(spelling), spelling)
    return tuple(found.values())[1:]


def _start(span: Span) -> int:
    return span.start


def _first_mention(entity: LinkedEntity) -> tuple[int, int]:
    return entity.mentions[0]
