"""What of a normal form tells two spellings of one name: its words without accents, legal forms and small words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from reader.lazy_dataclass import dataclass

_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss", "ə": "a"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_LEGAL = frozenset(
    "inc incorporated corp corporation co company ltd limited llc llp plc pte pty ag gmbh kg kgaa se sa sas sarl spa"
    " srl nv bv ab oyj oy asa as kk".split()
)
_WIDER = frozenset("group holding holdings international".split())  # often another company of the same owner
_SMALL = frozenset("a an and at by de del der des di du for in la le of on the und van von y".split())
_GENERATIONS = frozenset("jr sr junior senior ii iii iv".split())
_APART = frozenset(
    "north south east west northern southern eastern western upper lower new old first second third fourth fifth sixth"
    " i ii iii iv v vi vii viii ix x junior senior men women mens womens".split()
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """One normal form, taken to pieces."""

    form: str
    words: tuple[str, ...]  # without accents
    letters: str  # of all words
    umlauts: str  # all letters, ü written as ue
    person: tuple[str, ...]  # the words without a generation
    weighty: tuple[str, ...]  # the words without small ones
    core: tuple[str, ...]  # the same without a legal form
    is_wider: bool  # a group, a holding: what was left out may make it another one
    apart: tuple[str, ...]  # words that make one name another's neighbour, not its spelling: 747, North, II

    @property
    def generation(self) -> tuple[str, ...]:
        return self.words[len(self.person) :]

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.core)


@lru_cache(maxsize=4096)  # not more: the garbage collector looks at each of them, and everything waits
def spelling(form: str) -> Spelling:
    words = tuple(strip_accents(form).split())
    weighty = tuple(word for word in words if word not in _SMALL) or words
    core = _core(weighty)
    apart = tuple(sorted(word for word in words if word in _APART or any(letter.isdigit() for letter in word)))
    expanded = strip_accents(unicodedata.normalize("NFC", form).translate(_UMLAUTS)).replace(" ", "")
    is_wider = not _WIDER.isdisjoint(weighty[len(core) :])
    return Spelling(form, words, "".join(words), expanded, _person(words), weighty, core, is_wider, apart)


def _person(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 2 and words[-1] in _GENERATIONS else words


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = words
    while kept and kept[-1] in _LEGAL | _WIDER:
        kept = kept[:-1]
    return kept or words


def strip_accents(form: str) -> str:
    if form.isascii():
        return form
    apart = unicodedata.normalize("NFD", form.translate(_PLAIN))
    return "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")
