"""The parts of a person's name: titles, words, generation, the family name, and what it tells of the bearer's sex."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from reader.extraction.gazetteer import Gazetteer
from reader.extraction.name_order import GIVEN, OTHER, REGNAL, RULER, USUAL, Form, NameOrder
from reader.extraction.names import Key, fold, words
from reader.lazy_dataclass import dataclass

FEMALE, MALE = "f", "m"

NUMERALS = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii".split())
_GENERATIONS = {name: name for name in ("jr", "sr", *NUMERALS)} | {"junior": "jr", "senior": "sr"}
_NO_NUMERALS = frozenset(["malcolm x"])
_NICKNAME = re.compile(r"[“\"‘'„«][^“”\"‘’'„«»]+[”\"’'“»] ")
_BEHIND = re.compile(r",? (?:[JS]r\.?|X{0,2}(?:I{1,3}|I?V|VI{1,3}|IX)|X{1,2})(?![\w'’-])")
_INITIAL = re.compile(r"\b([^\W\d_])\.(?=[\s-]*\w)")
_JOINED_INITIALS = re.compile(r"([A-Z]{2,3})(?= .*[a-z])")
_REACH = 20  # code points in front of a name: as long as a title is
_SHORT_TITLE = 4  # letters; only shorter ones take a full stop
_LONGEST_TITLE = 4  # words
_LONGEST_SURNAME = 4  # words


@dataclass(frozen=True, slots=True, eq=False)
class PersonName:
    """One way to name a person.

    `President Xi Jinping` has the words (xi, jinping) and may be shortened to (xi,).
    `King Charles III` has the word (charles,), the title `king` and the generation `iii`, and is shown with the title.
    """

    shown: str  # without titles, but King Charles keeps his
    words: Key
    is_full: bool  # more than a family name
    title: str = ""  # the last one, or what else is in front: king, president, wife
    is_noble: bool = False  # the title goes with a given name
    is_regnal: bool = False  # and keeps the name apart from all who lack it
    generation: str = ""
    sex: str = ""  # as the title tells
    likely_sex: str = ""  # as the given name tells
    forms: tuple[Form, ...] = ()  # what it may be shortened to
    lookups: tuple[Form, ...] = ()  # what it may itself be short for
    behind_titles: int = 0  # code points in front of what is shown; below 0 where a title in front of all is shown too


class PersonNames:
    """Reads names of people, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        personal = known["titles"]
        titles = personal | known["roles"] | known["further titles"] | known["noble titles"] | known["regnal titles"]
        kin = known["female words"] | known["male words"]
        self._titles = {plural for title in map(words, titles) for plural in (title, (*title[:-1], title[-1] + "s"))}
        self._title_beginnings = {title.split()[0].lower().rstrip(".") for title in titles}
        self._title_beginnings |= {beginning + "s" for beginning in self._title_beginnings}
        self._fronts = _fronts(self._titles)
        self._cues = _spellings(titles | kin)
        self._personal = _spellings(personal)
        self._regnal = _fold_all(known["regnal titles"])
        self._noble = self._regnal | _fold_all(known["noble titles"])
        self._sexes = dict.fromkeys(_fold_all(known["male words"]), MALE)
        self._sexes |= dict.fromkeys(_fold_all(known["female words"]), FEMALE)
        self._women, self._either = _fold_all(known["female names"]), _fold_all(known["names of both sexes"])
        self._given = _fold_all(known["given names"]) | self._women | self._either
        self._particles = _fold_all(known["particles"] | known["further particles"])
        inflected = map(str.split, known.words.get("title forms", ()))
        self._title_forms = {fold(form): fold(basic) for basic, *forms in inflected for form in forms}
        self._order = NameOrder(known, self._given, self._particles)
        self.read = lru_cache(maxsize=32_768)(self._read)

    def cue(self, text: str, start: int) -> str:
        """Return the word in front of a name if it is a title or tells the sex: `Mr.`, `President`, `wife,`."""
        before = text[max(0, start - _REACH) : start]
        words = before.split() if before[-1:] == " " else []
        return words[-1] if words and words[-1] in self._cues else ""

    def is_personal(self, cue: str) -> bool:
        """Tell whether a word in front of a name makes it a person's: Mr. Washington."""
        return cue in self._personal

    def title_length(self, name: str, text: str, start: int) -> int:
        """Return how much of a name belongs to a title in front: `State ` where `Secretary of ` stands before it."""
        first, space, _ = name.partition(" ")
        fronts = self._fronts.get(first.lower(), ()) if space else ()
        before = text[max(0, start - _REACH) : start].lower() if fronts else ""
        return len(first) + 1 if any(before.endswith(front) for front in fronts) else 0

    def _read(self, name: str, cue: str) -> PersonName:
        """Read a name behind a cue."""
        parts = name.split()
        first = self._behind_titles(parts)
        title = self._title(parts[:first], cue)
        shown = " ".join(parts[first:])
        key, generation = _without_generation(_words_of(_NICKNAME.sub("", shown)))
        is_noble, is_regnal, is_short = title in self._noble, title in self._regnal, self._is_short(key)
        is_full = not is_short or generation in NUMERALS
        if is_noble and (is_short or (is_regnal and len(key) == 2)):
            shown = f"{parts[first - 1] if first else cue} {shown}"
        skipped = len(name) - len(shown)
        forms = self._order.forms(key, "-" in parts[-1])
        sexes = self._sexes.get(title, ""), self._sex_of(key[0]) if is_full else ""
        lookups = _lookups(key, title, is_noble, is_regnal)
        return PersonName(shown, key, is_full, title, is_noble, is_regnal, generation, *sexes, forms, lookups, skipped)

    def without_titles(self, name: str) -> str:
        """Return a name on one line without the titles that stand in it."""
        parts = name.split()
        return " ".join(parts[self._behind_titles(parts) :])

    def with_family_name(self, given: PersonName, full: PersonName) -> PersonName | None:
        """Return the George of `George and Olivia Harrison` with his family name, None where the names are no such."""
        if len(given.words) > 1 or not {given.words[0], full.words[0]} <= self._given or len(full.words) != 2:
            return None
        key = (given.words[0], full.words[1])
        return replace(given, words=key, is_full=True, forms=self._order.forms(key, hyphenated=False))

    def has_inflected_title(self, name: PersonName) -> bool:
        """Tell whether a name is shown with a title in another form than the basic one: Reginei Amalia."""
        return name.is_noble and fold(name.shown.partition(" ")[0]) in self._title_forms

    def goes_by_given_name(self, name: PersonName) -> bool:
        """Tell whether the usual short form is the given name: Nguyen Phu Trong is Trong."""
        return self._order.is_vietnamese(name.words)

    def _behind_titles(self, parts: list[str]) -> int:
        """Return how many words are titles; the last is never one."""
        at = 0
        while length := self._title_words(parts, at):
            at += length
        return at

    def _title_words(self, parts: list[str], at: int) -> int:
        if parts[at].lower().rstrip(".") not in self._title_beginnings:
            return 0
        lengths = range(min(_LONGEST_TITLE, len(parts) - at - 1), 0, -1)
        return next((n for n in lengths if words(" ".join(parts[at : at + n])) in self._titles), 0)

    def _title(self, titles: list[str], cue: str) -> str:
        """Return the last title: `prince` of Crown Prince."""
        title = fold(titles[-1] if titles else cue.rstrip(".,"))
        return self._title_forms.get(title, title)

    def _is_short(self, key: Key) -> bool:
        """Tell whether a key is one word, or a surname with its particles: van der berg."""
        return len(key) == 1 or (len(key) <= _LONGEST_SURNAME and all(word in self._particles for word in key[:-1]))

    def _sex_of(self, given: str) -> str:
        if given in self._either or given not in self._given:
            return ""
        return FEMALE if given in self._women else MALE


def first_name_first(name: str) -> str:
    """Return `Kessel, Anna` as Anna Kessel; `Sammy Davis, Jr.` stays."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and fold(first) not in _GENERATIONS else name


def generation_behind(text: str, end: int, name: str) -> str:
    """Return the Jr. or II behind a name that a tagger has left out; I may as well be who speaks."""
    found = _BEHIND.match(text, end)
    if not found or (found[0] == " I" and f"{name} II" not in text):
        return ""
    return found[0]


def _lookups(key: Key, title: str, is_noble: bool, is_regnal: bool) -> tuple[Form, ...]:
    if is_regnal:
        return (REGNAL, (title, key[0])), (RULER, key[:1])
    return tuple((rank, key) for rank in ((GIVEN, USUAL) if is_noble else (USUAL, GIVEN, OTHER)))


def _words_of(name: str) -> Key:
    """Return the folded words of a name, initials one by one: J.K. and JK Rowling are j, k, rowling."""
    joined = _JOINED_INITIALS.match(name)
    spaced = f"{' '.join(joined[1])} {name[joined.end() :]}" if joined else _INITIAL.sub(r"\1 ", name)
    return tuple(word for part in spaced.split() for word in words(part))


def _without_generation(key: Key) -> tuple[Key, str]:
    generation = ""
    if "of" in key[2:] and key[key.index("of") - 1] in NUMERALS:
        key = key[: key.index("of")]  # Abdullah II of Jordan
    if " ".join(key) in _NO_NUMERALS:
        return key, generation
    while len(key) > 1 and key[-1] in _GENERATIONS:
        key, generation = key[:-1], _GENERATIONS[key[-1]]
    return key, generation


def _fold_all(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, names))


def _spellings(titles: Iterable[str]) -> frozenset[str]:
    """Return how the last words of titles may be written in front of a name."""
    ends = {title.rpartition(" ")[2] for title in titles}
    cased = {
        cased for end in ends for word in (end, end + "s") for cased in (word, word.lower(), word.title(), word.upper())
    }
    stopped = {word + "." for word in cased if len(word) <= _SHORT_TITLE}
    return frozenset(cased | stopped | {end + "," for end in ends if end.islower()})


def _fronts(titles: Iterable[Key]) -> dict[str, frozenset[str]]:
    """Map the last word of each title of several words, if it is none alone, to what stands in front of it."""
    found: dict[str, set[str]] = defaultdict(set)
    for title in titles:
        if len(title) > 1 and title[-1:] not in titles:
            found[title[-1]].add(" ".join(title[:-1]) + " ")
    return {last: frozenset(fronts) for last, fronts in found.items()}
