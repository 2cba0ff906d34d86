"""How alike two names are, and in what they differ; and the keys that names share which may be alike.

John Smith   Jon Smith        one letter         Erdoğan          Erdogan                accents
Zheng Gong   Gong Zheng       order              Siemens AG       Siemens                legal form
J. Smith     John Smith       initials           WHO              World Health Organization
John Smith   John F. Smith    middle name        Rolls-Royce      Rollsroyce             spaces
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias
from zlib import crc32

from rapidfuzz.distance import OSA, JaroWinkler

from reader.lazy_dataclass import dataclass
from reader.library.review.differences import Why
from reader.library.review.spelling_variants import Spelling, spelling, strip_accents
from reader.text.transliteration import is_cyrillic, may_spell, spellings

Words: TypeAlias = tuple[str, ...]

_WITH_PATRONYMIC = 3  # words: Анна Павловна Чернова
LEAST = 550  # of a score, to be asked about at all


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two names are: a score up to 1000, and in what they differ."""

    score: int
    why: Why


def keys(form: str, *, personal: bool) -> set[int]:
    """Return what a name shares with those that it may be alike."""
    found = {*_keys(spelling(form), personal=personal), *(_keys_in_latin(form) if personal else ())}
    return {crc32(key.encode("utf-8", "surrogatepass")) for key in found}


def _keys_in_latin(form: str) -> Iterator[str]:
    """Yield what a person's name in Cyrillic letters shares with its Latin spellings, all of which begin alike."""
    words = form.split()
    if len(words) > 1 and is_cyrillic(form):
        initials = {given[0] for given in spellings(words[0])}
        yield from (f"p>{initial} {last}" for last in spellings(words[-1]) for initial in initials)


def _keys(name: Spelling, *, personal: bool) -> Iterator[str]:
    words = name.person if personal else name.core
    kind = "p" if personal else "o"
    yield f"{kind}={''.join(sorted(words))}"
    yield f"{kind}~{name.letters}"
    if len(words) == 1:
        if len(words[0]) >= 5:
            yield f"{kind}1{words[0][:4]}"
        if not personal and 3 <= len(words[0]) <= 6:
            yield f"a{words[0]}"
        return
    yield f"{kind}<{''.join(words[:-1])} {words[-1][:2]}"
    if personal:
        yield f"p>{words[0][0]} {words[-1]}"
    else:
        yield f"o>{words[0][:2]} {''.join(words[1:])}"
        yield f"o-{words[0]} {words[-1]}"
        if 3 <= len(words) <= 6:
            yield f"a{name.initials}"


def likeness(one: str, other: str, *, personal: bool) -> Likeness | None:
    """Compare two normal forms; None where they are no spellings of one name."""
    if is_cyrillic(one) is not is_cyrillic(other):
        return _of_two_scripts(one, other) if personal else None
    first, second = spelling(one), spelling(other)
    if (first.generation != second.generation) if personal else (first.apart != second.apart):
        return None
    if first.letters == second.letters and first.words != second.words:
        return Likeness(970, Why.SPACES)
    if first.words == second.words or first.umlauts == second.umlauts:
        return Likeness(970, Why.ACCENTS)
    return _people(first.person, second.person) if personal else _things(first, second)


def _of_two_scripts(one: str, other: str) -> Likeness | None:
    """Compare a person's name in Cyrillic letters with one in Latin ones; a patronymic may be left out."""
    cyrillic, latin = (one, other) if is_cyrillic(one) else (other, one)
    words, spelt = cyrillic.split(), strip_accents(latin).split()
    if len(words) == len(spelt) + 1 == _WITH_PATRONYMIC:
        del words[1]
    if len(words) < 2 or len(words) != len(spelt):
        return None
    return Likeness(900, Why.SCRIPT) if all(map(may_spell, spelt, words)) else None


# --- people ---


def _people(one: Words, other: Words) -> Likeness | None:
    if len(one) < 2 or len(other) < 2:
        return _word(one[0], other[0], least=7) if len(one) == len(other) else None
    if sorted(one) == sorted(other):
        return Likeness(940, Why.ORDER)
    given = _given_names(one[:-1], other[:-1]) if one[-1] == other[-1] else None
    return given or _edit_likeness(one, other)


def _given_names(one: Words, other: Words) -> Likeness | None:
    """Compare given names before one family name: shortened, left out or initials; never against each other."""
    short, long = sorted(
        (_separate_initials(one, other), _separate_initials(other, one)), key=lambda given: (len(given), _weight(given))
    )
    if not _follows(short, long):
        return None
    if short[0] == long[0] and len(short[0]) > 1:
        return Likeness(870, Why.MIDDLE)
    return Likeness(760 if len(short) == 1 else 860, Why.INITIALS)


def _separate_initials(given: Words, other: Words) -> Words:
    """Write initials apart that stand together, where the other name has words for them: JK as J K."""
    first = given[0]
    if 2 <= len(first) <= 3 and len(other) >= len(first) and first == "".join(word[0] for word in other[: len(first)]):
        return (*first, *given[1:])
    return given


def _weight(given: Words) -> int:
    return sum(map(len, given))


def _follows(short: Words, long: Words) -> bool:
    """Tell whether each given name of the shorter stands in the longer, in order, the first one first."""
    if not _fits(short[0], long[0]):
        return False
    left = iter(long[1:])
    return all(any(_fits(name, candidate) for candidate in left) for name in short[1:])


def _fits(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


# --- all others ---


def _things(one: Spelling, other: Spelling) -> Likeness | None:
    if one.weighty == other.weighty:
        return Likeness(900, Why.SMALL)
    if one.core == other.core:
        return Likeness(780 if one.is_wider != other.is_wider else 860, Why.LEGAL)
    if sorted(one.core) == sorted(other.core):
        return Likeness(800, Why.ORDER)
    if _is_acronym(one, other) or _is_acronym(other, one):
        return Likeness(700, Why.ACRONYM)
    if _is_plural(one.letters, other.letters):
        return Likeness(780, Why.PLURAL)
    if len(one.words) == len(other.words) == 1:
        return _word(one.letters, other.letters, least=7)
    return _edit_likeness(one.words, other.words)


def _is_acronym(short: Spelling, long: Spelling) -> bool:
    return len(short.words) == 1 and 3 <= len(long.core) == len(short.letters) and long.initials == short.letters


def _is_plural(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and long == f"{short}s"


# --- misspelt ---


def _edit_likeness(one: Words, other: Words) -> Likeness | None:
    """Compare names of as many words, all but one of which are the same."""
    if len(one) != len(other):
        return None
    pairs = [(first, second) for first, second in zip(one, other, strict=True) if first != second]
    return _word(*pairs[0], least=5) if len(pairs) == 1 else None


def _word(one: str, other: str, least: int) -> Likeness | None:
    """Compare two words that differ by a letter, or long ones by two."""
    shorter = min(len(one), len(other))
    if shorter < least - 1 or max(len(one), len(other)) < least or one[0] != other[0]:
        return None
    distance = OSA.distance(one, other, score_cutoff=2)
    if distance == 1:
        return Likeness(720 + min(10 * shorter, 100), Why.LETTER)
    if distance == 2 and shorter >= 8 and JaroWinkler.similarity(one, other) > 0.9:
        return Likeness(600 + min(5 * shorter, 60), Why.LETTERS)
    return None
