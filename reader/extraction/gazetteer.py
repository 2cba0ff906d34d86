"""What is known of the world before an article is read: countries, cities, and the words that names are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from reader.lazy_dataclass import dataclass
from reader.model import Kind
from reader.paths import resources
from reader.text.country_names import country_names
from reader.text.languages import NAMES

_FILES = {"nb": "no", "nn": "no"}  # languages of which another's file tells
OF_A_LANGUAGE = (
    *("men", "women", "endings of men", "endings of women", "endings of things", "irregular forms"),
    *(
        "small words",
        "articles",
        "being",
        "belonging",
        "further modifiers",
        "compound roles",
        "turns",
        "own roles",
        "title forms",
    ),
)
_KINDS = {
    "organizations": Kind.ORGANIZATION,
    "groups": Kind.GROUP,
    "places": Kind.PLACE,
    "cities": Kind.PLACE,
    "products": Kind.PRODUCT,
    "other": Kind.OTHER,
}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names with their kinds, the other names of the same thing, and lists of words by what they do in a name."""

    kinds: dict[str, Kind]
    usual_names: dict[str, str]  # "U.S." → "United States"
    words: dict[str, frozenset[str]]
    own_names: tuple[str, ...] = ()  # of countries and the like in the language of the texts

    def __getitem__(self, section: str) -> frozenset[str]:
        return self.words[section]


@cache
def gazetteer() -> Gazetteer:
    return read_gazetteer(resources() / "gazetteer.txt")


def gazetteer_of(language: str) -> Gazetteer:
    """Return what is known for texts in a language, by its code: of its own words beside those of English.

    It is the gazetteer itself where nothing is told of the language.
    """
    return _gazetteer_of(_FILES.get(language, language)) if language in NAMES else gazetteer()


@cache
def _gazetteer_of(language: str) -> Gazetteer:
    file = resources() / "languages" / f"{language}.txt"
    names = country_names(language)
    if not names and not (language and file.is_file()):
        return gazetteer()
    base, own = gazetteer(), read_gazetteer(file) if file.is_file() else Gazetteer({}, {}, {})
    words = {
        section: base.words.get(section, frozenset()) | own.words.get(section, frozenset())
        for section in {*base.words, *own.words, *OF_A_LANGUAGE}
    }
    words["given names"] |= words["men"] | words["women"]
    words["female names"] |= words["women"]
    words["own roles"] = own.words.get("roles", frozenset())
    return Gazetteer(
        {**base.kinds, **{name: base.kinds.get(usual, Kind.PLACE) for name, usual in names.items()}, **own.kinds},
        {**base.usual_names, **names, **own.usual_names},
        words,
        (*names, *own.usual_names),
    )


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def read_gazetteer(path: Path) -> Gazetteer:
    """Read a file of sections: entries by commas and lines; an entry may be `Name = other name, other name; people`."""
    kinds: dict[str, Kind] = {}
    usual_names: dict[str, str] = {}
    words: dict[str, frozenset[str]] = {}
    for section, lines in _sections(path.read_text(encoding="utf-8").splitlines()):
        if section == "countries":
            _add_countries(lines, kinds, usual_names)
        elif section in _KINDS:
            _add_names(lines, _KINDS[section], kinds, usual_names)
        else:
            words[section] = frozenset(entry for line in lines for entry in _entries(line))
    return Gazetteer(kinds, usual_names, words)


def _sections(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    section, inside = "", list[str]()
    for line in (line.partition("#")[0].strip() for line in lines):
        if line.startswith("["):
            if section:
                yield section, inside
            section, inside = line.strip("[]"), []
        elif line:
            inside.append(line)
    yield section, inside


def _add_countries(lines: Iterable[str], kinds: dict[str, Kind], usual_names: dict[str, str]) -> None:
    for line in lines:
        names, _, people = line.partition(";")
        _add_names([names], Kind.PLACE, kinds, usual_names)
        kinds.update(dict.fromkeys(_entries(people), Kind.GROUP))


def _add_names(lines: Iterable[str], kind: Kind, kinds: dict[str, Kind], usual_names: dict[str, str]) -> None:
    for line in lines:
        name, _, others = line.rpartition("=") if "=" not in line else line.partition("=")
        spellings = [*_entries(name), *_entries(others)]
        kinds.update(dict.fromkeys(spellings, kind))
        if name:
            usual_names.update(dict.fromkeys(spellings[1:], spellings[0]))


def _entries(line: str) -> list[str]:
    return [entry.strip() for entry in line.split(",") if entry.strip()]
