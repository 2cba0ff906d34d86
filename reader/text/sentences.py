"""Where the sentences of a text begin and end.

A sentence ends at a blank line, at a full stop of any script, and at `.`, `!`, `?` or `…` where what follows could open
another one: `Mr. Gong`, `Nov. 5`, `J. R. Smith` and `the U.S. dollar` stay whole.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

USUAL = 300  # code points to one side in which most sentences begin
LONGEST = 2_000  # code points that `sentence_at` looks to either side: a "sentence" beyond that is a table or a dump

_CLOSERS = "\"'”’»›)\\]」』】）〉》"
_FULL, _STOP = "。！？｡।॥۔؟։።", ".!?…"
_BREAK = re.compile(  # the first sign alone, so that others are gone over quickly, and then by what it is
    rf"[\n{_FULL}{_STOP}](?:(?P<blank>(?<=\n)[^\S\n]*\n)"
    rf"|(?P<full>(?<=[{_FULL}])[{_FULL}]*+[{_CLOSERS}]*+)|(?P<stop>(?<=[{_STOP}])[{_STOP}]*+[{_CLOSERS}]*+))"
)
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘«]*$")
_NEXT = re.compile(r"\s*([\"'“‘«(\[—–-]*\s?)(\w+)?")

_TITLES = """mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm hon rev fr msgr st ste mt ft
messrs mme mlle vs viz cf e.g i.e al approx dept est fig figs vol pp ed eds ph"""
# Of other languages those that end no sentence in any of them: bzw., Sra., dott., mevr., tzw., ул.
_TITLES_ABROAD = """hr hrn frl dipl ing mgr mlle sra srta dña ud uds lic dra profa sig dott dott.ssa prof.ssa avv
dhr mevr drs ir dna inż płk mjr ks abp bp hab św д-р проф акад св ген"""
_ELSEWHERE = """bzw ggf evtl vgl sog geb hrsg bspw insb inkl zzgl mio mrd str av bd avda dpto bijv blz tzw np ul im
woj pow ул им обл гг ред dvs jf bl.a t.ex f.eks o.a d.w.z"""
_COUNTED_ABROAD = "nr núm pág abs kl ca n.º nº str"
# What German counts by a full stop: am 3. Oktober, im 19. Jahrhundert; the months that English has too behind these.
_ORDINAL = re.compile(r"(?:^|\W)(?P<before>[^\W\d_]*)\s*\b\d{1,2}$")
_COUNTED_NOUNS = frozenset(
    "Januar Jänner Februar März Mai Juni Juli Oktober Dezember Jahrhundert Jahrhunderts Jahrhunderte Weltkrieg"
    " Weltkriegs Weltkrieges Bundesliga Liga Spieltag Platz Stock Geburtstag Jahrestag Klasse Etage Auflage Lesung"
    " Sinfonie".split()
)
_MONTHS_OF_BOTH = frozenset("April August September November".split())
_BEFORE_A_DAY = frozenset("am vom zum bis der den dem des ab seit und".split())
_COUNTED = "no nos art sec p para ch op jan feb mar apr jun jul aug sep sept oct nov dec"
_COMPANIES = "Inc Corp Co Ltd Bros Jr Sr"
_FIRST_WORDS = """
A After All Also Although An And Another Any As At Because Before Both But By Despite During Each
Even For From Had Has He Her Here His How However I If In Instead Is It Its Last Later Many
Meanwhile More Most My Neither New No Nor Not Now Of On Once One Only Or Other Our Over She Since So
Some Such That The Their Then There These They This Those Though Three Through To Today Two Under
Until We What When Where Whether Which While Who Why With Yet You Your
"""

_NEVER = frozenset(_TITLES.split())
_NEVER_ABROAD = frozenset([*_TITLES_ABROAD.split(), *_ELSEWHERE.split()])
_BEFORE_A_NUMBER = frozenset([*_COUNTED.split(), *_COUNTED_ABROAD.split()])
_BEFORE_A_NAME = frozenset(_COMPANIES.split())
_OPENERS = frozenset(_FIRST_WORDS.split())


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the bounds of each sentence, in ascending order, without white space at the ends."""
    begin = 0
    for end in _ends(text, 0, len(text)):
        yield from _trim(text, begin, end)
        begin = end
    yield from _trim(text, begin, len(text))


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the sentence that holds the span, of all its sentences where it holds a full stop itself."""
    begin = _last_end(text, max(0, start - USUAL), start) or _last_end(text, max(0, start - LONGEST), start)
    last = min(len(text), end + LONGEST)
    behind = (found for found in _BREAK.finditer(text, begin, last) if found.end() >= end)
    close = next((found.end() for found in behind if _is_an_end(text, found)), last)
    return next(_trim(text, begin, close), (start, end))


def _last_end(text: str, first: int, start: int) -> int:
    """Return where the last sentence before an offset ends, from `first` on; 0 where that is its beginning too."""
    breaks = _BREAK.finditer(text, first, min(len(text), start + USUAL))  # not only to `start`, which may lie in 。！
    before = [*takewhile(lambda found: found.end() <= start, breaks)]
    last = next((found.end() for found in reversed(before) if _is_an_end(text, found)), 0)  # mostly the first is one
    if last or not first or start - first < LONGEST:
        return last
    return _next_white_space(text, first, start)


def _ends(text: str, start: int, stop: int) -> Iterator[int]:
    return (found.end() for found in _BREAK.finditer(text, start, stop) if _is_an_end(text, found))


def _is_an_end(text: str, found: re.Match[str]) -> bool:
    if found.lastgroup != "stop":
        return True
    following = text[found.end() : found.end() + 40]
    if following and not following[0].isspace():
        return False
    opener = _NEXT.match(following)
    word = (opener[2] or "") if opener else ""
    if word[:1].islower():
        return False
    return found[0] != "." or not _is_an_abbreviation(text, found.start(), word)


def _is_an_abbreviation(text: str, stop: int, following: str) -> bool:
    found = _WORD_BEFORE.search(text, max(0, stop - 20), stop)
    word = found[0] if found else ""
    if word.lower() in _NEVER or word[:1].lower() + word[1:] in _NEVER_ABROAD:  # ING is no Ing.
        return True
    if word.lower() in _BEFORE_A_NUMBER:
        return following[:1].isdigit()
    if word.isdigit():
        return _is_an_ordinal(text, stop, following)
    return _is_short(word) and following not in _OPENERS


def _is_an_ordinal(text: str, stop: int, following: str) -> bool:
    """Tell whether a number counts what follows, as in German: am 3. Oktober."""
    if following not in _COUNTED_NOUNS | _MONTHS_OF_BOTH:
        return False
    found = _ORDINAL.search(text, max(0, stop - 12), stop)
    return found is not None and (following in _COUNTED_NOUNS or found["before"].lower() in _BEFORE_A_DAY)


def _is_short(word: str) -> bool:
    initials = word.replace("-", ".").split(".")
    return word in _BEFORE_A_NAME or all(len(part) == 1 and part.isalpha() for part in initials)


def _next_white_space(text: str, start: int, stop: int) -> int:
    found = re.compile(r"\s").search(text, start, stop)
    return found.end() if found else start


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    if left < end:
        yield left, start + len(inner.rstrip())
