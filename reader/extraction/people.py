"""Which person each name in one article means: full names first, then what stands for one of them.

A short name is the person who usually goes by it, else who has it as a given name, else anywhere in the name; never
one of the other sex where the text tells it (Mrs. Harrison). Where several fit, it is the one named last before it;
where the last two were named in one sentence, it is neither.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.extraction.full_names import Nicknames, same_people
from reader.extraction.generations import Generations
from reader.extraction.name_order import REGNAL, RULER, USUAL, Form
from reader.extraction.names import Key
from reader.extraction.nearest import Nearest
from reader.extraction.person_names import NUMERALS, PersonName, PersonNames
from reader.lazy_dataclass import dataclass

_AND = frozenset([" and ", " & "])


@dataclass(slots=True)
class PersonMention:
    """One mention of a person, offsets into the text."""

    start: int
    end: int
    name: PersonName
    opens: int  # where the name begins behind titles that are in the span, or before one that belongs to the name
    is_inflected: bool = False  # as the text has it


class People:
    """The people of one article: who goes by which names, and whom each mention means."""

    def __init__(self, text: str, mentions: Sequence[PersonMention], names: PersonNames, nicknames: Nicknames) -> None:
        self._text = text
        self._mentions = mentions
        self._names = names
        self._generations = Generations(mention.name for mention in mentions)
        self._called: dict[Form, dict[Key, None]] = defaultdict(dict)
        self._sexes: dict[Key, str] = {}
        self._alone: dict[PersonName, Key] = {}  # who is known by a short name only, but has others
        full = _firsts(mention for mention in mentions if mention.name.is_full)
        introduced: dict[Key, int] = {}
        for mention in full:
            introduced.setdefault(self._generations.key(mention.name), mention.start)
        self._leaders = same_people(introduced, nicknames)
        self._nearest = Nearest(text, self._called, self._sexes)
        for mention in full:
            self._know(mention, self._generations.key(mention.name), self._generations.forms(mention.name))
        self._know_the_others()
        self._nearest.begin()

    def keys(self) -> list[Key]:
        """Return for each mention, in the order of the text, the key of the person whom it means."""
        return [self._referent(mention) for mention in self._mentions]

    def _know(self, mention: PersonMention, key: Key, forms: Iterable[Form]) -> None:
        name = mention.name
        person = self._leaders.get(key, key)
        for form in forms:
            self._called[form].setdefault(person)
        if name.is_regnal:
            self._called[REGNAL, (name.title, name.words[0])].setdefault(person)
        if name.generation in NUMERALS:
            self._called[RULER, name.words[:1]].setdefault(person)
        self._sexes[person] = name.sex or self._sexes.get(person) or name.likely_sex
        self._nearest.introduce(person, mention.start, mention.end)

    def _know_the_others(self) -> None:
        """Find who has no full name in the article, but one that may be shortened, or a namesake of the other sex."""
        short = _firsts(mention for mention in self._mentions if not mention.name.is_full)
        unknown = [mention for mention in short if not self._is_known(mention.name)]
        if unknown:
            self._add_family_names()
        sexes: dict[Key, set[str]] = defaultdict(set)
        for mention in unknown:
            sexes[mention.name.words].add(mention.name.sex)
        for mention in unknown:
            name = mention.name
            if name.is_noble:
                self._know_alone(mention, (name.title, *name.words))
            elif len(name.words) > 1:
                self._know_alone(mention, name.words)
            elif name.sex and {"f", "m"} <= sexes[name.words]:
                self._know_alone(mention, (*name.words, name.sex))

    def _know_alone(self, mention: PersonMention, key: Key) -> None:
        name = mention.name
        self._alone[name] = key
        self._know(mention, key, [*name.forms, *name.lookups[:1], (USUAL, name.words)])

    def _add_family_names(self) -> None:
        """Give the first of `George and Olivia Harrison` his family name."""
        for mention, following in zip(self._mentions, self._mentions[1:], strict=False):
            if mention.name.is_full or not following.name.is_full or self._is_known(mention.name):
                continue
            if self._text[mention.end : following.start] in _AND:
                named = self._names.with_family_name(mention.name, following.name)
                if named:
                    mention.name = named
                    self._know(mention, named.words, named.forms)

    def _is_known(self, name: PersonName) -> bool:
        called = (self._called.get(form, ()) for form in self._generations.lookups(name))
        return any(not name.sex or self._sexes[person] in ("", name.sex) for people in called for person in people)

    def _referent(self, mention: PersonMention) -> Key:
        person = self._full(mention.name) if mention.name.is_full else self._short(mention.name)
        if mention.name.sex and not self._sexes.get(person):
            self._sexes[person] = mention.name.sex
        self._nearest.see(person, mention.start, mention.end)
        return person

    def _full(self, name: PersonName) -> Key:
        key = self._generations.key(name)
        return self._leaders.get(key, key)

    def _short(self, name: PersonName) -> Key:
        for form in self._generations.lookups(name):
            found = self._nearest.among(form, name.sex)
            if found:
                return found[0] if len(found) == 1 else name.words
        return self._alone.get(name, name.words)


def _firsts(mentions: Iterable[PersonMention]) -> list[PersonMention]:
    """Return the first mention by each name."""
    found: dict[PersonName, PersonMention] = {}
    for mention in mentions:
        found.setdefault(mention.name, mention)
    return list(found.values())
