"""Whether a line is a site's word about itself or to its readers: "Lees dit artikel gratis verder met een account".

Such a line has hardly a word that sites do not use for that, one of which names something that they have or who may
read it. `resources/sites.txt` has the words of eleven languages.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from reader.lazy_dataclass import dataclass
from reader.paths import resources

_ANY, _OF_CHINESE = "any", "zh"
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HAN = re.compile("[\u3400-\u9fff]")
_LONGEST, _MOST_WORDS = 200, 32
_MOST_NAMES = 2  # of a newspaper, a program
_FEWEST, _SEVERAL, _MANY = 2, 3, 4  # words of sites, that outweigh none, one and two others
_OF_ONE = frozenset("I my My ich Ich yo Yo io Io ik Ik jag Jag ja я Я 我".split())  # who tell of themselves
_FEWEST_OF_A_STORY = 8  # words
_LEAST_KNOWN = 0.4  # of the words
_MOST_BESIDE_WHAT_IS_SURE = 0.5  # of the words
_OF_JOINED_WORDS = ("de", "nl", "sv")
_SHORTEST_PART = 4  # code points of a word at the end of a longer one: "Nachrichtenartikel"
_LEAST_OF_CHINESE = 0.8  # of the characters


@dataclass(frozen=True, slots=True)
class _Language:
    """The words of a language by what they tell."""

    acts: frozenset[str]
    things: frozenset[str]
    self: frozenset[str]
    sure: frozenset[str]  # which hardly anybody else says
    all: frozenset[str]
    joins_words: bool

    def is_of_a_site(self, words: Sequence[str], names: Sequence[str]) -> bool:
        """Tell whether the words are a site's, some of which have capitals within the line and may be names."""
        if sum(map(self.all.__contains__, words)) < _LEAST_KNOWN * len(words):
            return False
        things = sum(map(self._is_thing, words))
        hits = things + sum(word in self.acts for word in words)
        says_this = any(word in self.self for word in words)
        if not things or (hits < _FEWEST and not says_this):
            return False
        opens = words[0] in self.acts or words[-1] in self.acts
        others = [word for word in words if not (word in self.all or self._is_thing(word))]
        unknown = len(others) - opens * min(_MOST_NAMES, sum(word in names for word in others))
        if (opens or says_this) and any(word in self.sure for word in words):
            return unknown <= _MOST_BESIDE_WHAT_IS_SURE * len(words)
        return unknown <= (0 if hits < _SEVERAL or not (opens or says_this) else 1 if hits < _MANY else 2)

    def _is_thing(self, word: str) -> bool:
        if word in self.things:
            return True
        return self.joins_words and any(word[start:] in self.things for start in range(3, len(word) - _SHORTEST_PART))


def is_of_a_site(line: str) -> bool:
    """Tell whether a line is a site's word about itself or to its readers."""
    if len(line) > _LONGEST or _YEAR.search(line):
        return False
    if _HAN.match(line):
        return _is_of_a_chinese_site(line)
    written = _WORD.findall(line)
    words = [word.lower() for word in written]
    if not 1 < len(words) <= _MOST_WORDS or _things().isdisjoint(words):
        return False
    if len(words) >= _FEWEST_OF_A_STORY and not _OF_ONE.isdisjoint(written):
        return False
    names = [] if line.isupper() else [word.lower() for word in written[1:] if word[0].isupper()]
    return any(language.is_of_a_site(words, names) for language in _languages().values())


def _is_of_a_chinese_site(line: str) -> bool:
    """Tell so of a line in Chinese, which has no spaces: most of it are words of sites, one of which is a thing."""
    language = _languages()[_OF_CHINESE]
    found = _chinese().findall(line.lower())
    characters = sum(map(str.isalpha, line))
    has_thing = any(word in language.things for word in found)
    hits = sum(word in language.things or word in language.acts for word in found)
    says_this = any(word in language.self for word in found)
    return has_thing and (hits >= _FEWEST or says_this) and sum(map(len, found)) >= _LEAST_OF_CHINESE * characters


@cache
def _languages() -> dict[str, _Language]:
    words: dict[str, dict[str, frozenset[str]]] = {}
    for line in (resources() / "sites.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            of_language = words.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            sort, _, listed = line.partition(": ")
            of_language[sort] = frozenset(listed.split())
    of_any = words.pop(_ANY)["things"]
    return {name: _language(name, sorts, of_any) for name, sorts in words.items()}


def _language(name: str, sorts: Mapping[str, frozenset[str]], of_any: frozenset[str]) -> _Language:
    things = sorts["things"] | sorts["terms"] | sorts["sure"] | of_any
    known = things | sorts["acts"] | sorts["self"] | sorts["small"]
    return _Language(sorts["acts"], things, sorts["self"], sorts["sure"], known, joins_words=name in _OF_JOINED_WORDS)


@cache
def _things() -> frozenset[str]:
    return frozenset().union(*(language.things for language in _languages().values()))


@cache
def _chinese() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _languages()[_OF_CHINESE].all), key=len, reverse=True)))
