"""A text as the index of words takes it in, and a query likewise: plain letters, and pairs where no spaces part words.

    Łódź, Straße        Lódź, Strasse (what is left of accents, and case, the index folds itself)
    我在上海            我在 在上 上海 海       so that any run is found: 在上海 is the phrase “在上 上海”

Marks are set in a text of which each such character is a word of its own, so that nothing but what is asked is marked.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from operator import add
from unicodedata import is_normalized

from reader.lazy_dataclass import dataclass
from reader.text import plain_letters
from reader.text.one_form import UNSEEN, Origin, in_one_form, with_origins
from reader.text.substitution import substitute

# Thai, Lao, Burmese, Khmer, Tai; kana, bopomofo and Chinese characters: no digits, no punctuation.
_LETTERS = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u0edc-\u0edf"
    "\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
    "\u1780-\u17b3\u17d7\u17dc\u1950-\u1974\u1980-\u19ab\u19b0-\u19c9\u1a20-\u1a54"
    "\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa60-\uaa76\uaa7a\uaa7e-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0"
    "\uaac2\uaadb-\uaadd\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
)
MARKS = "".join(
    chr(code)
    for first, last in (
        *((0x0E31, 0x0E31), (0x0E34, 0x0E3A), (0x0E47, 0x0E4E), (0x0EB1, 0x0EB1), (0x0EB4, 0x0EBC), (0x0EC8, 0x0ECD)),
        *((0x102B, 0x103E), (0x1056, 0x1059), (0x105E, 0x1060), (0x1062, 0x1064), (0x1067, 0x106D), (0x1071, 0x1074)),
        *((0x1082, 0x108D), (0x108F, 0x108F), (0x109A, 0x109D), (0x17B4, 0x17D3), (0x17DD, 0x17DD), (0x1A55, 0x1A7C)),
        *((0xA9E5, 0xA9E5), (0xAA7B, 0xAA7D), (0xAAB0, 0xAAB0), (0xAAB2, 0xAAB4), (0xAAB7, 0xAAB8), (0xAABE, 0xAABF)),
        *((0xAAC1, 0xAAC1), (0x302A, 0x302F), (0x3099, 0x309A)),
    )
    for code in range(first, last + 1)
)
_EACH = 3  # characters in place of each that is marked by itself: it stands between two spaces
_A_TIME = 100_000  # characters of a run: as many pairs at once take little memory

# The index takes marks for spaces; characters that no text has any use for stand for them there.
_STAND_INS = {ord(mark): chr(0xE000 + number) for number, mark in enumerate(MARKS)}


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What is looked for in texts."""

    mark: re.Pattern[str]
    unspaced: re.Pattern[str]
    run: re.Pattern[str]
    last_run: re.Pattern[str]
    any: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Return the patterns, which take so long to compile that a window starts without them."""
    unspaced = f"{_LETTERS}{MARKS}"
    return _Patterns(
        mark=re.compile(f"[{MARKS}]"),
        unspaced=re.compile(f"[{unspaced}]"),
        run=re.compile(f"[{unspaced}]+"),
        last_run=re.compile(f"[{unspaced}]+$"),
        any=re.compile(f"[{unspaced}{plain_letters.CHANGED}{UNSEEN}]"),
    )


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words side by side as they are looked for; where the last goes on, it is only the beginning of one."""

    text: str
    goes_on: bool = False


def is_unspaced(character: str) -> bool:
    """Tell whether a character is of a script that sets no spaces between words."""
    return _patterns().unspaced.match(character) is not None


def has_unspaced(text: str) -> bool:
    return not text.isascii() and _patterns().unspaced.search(text) is not None


def index_form(text: str) -> str:
    """Return a text as the index of words takes it in."""
    if _is_plain(text):
        return text
    return _patterns().run.sub(_in_pairs, plain_letters.with_plain_letters(in_one_form(text)))


def index_phrase(words: Sequence[str]) -> Phrase:
    """Return words that stand side by side as the index has them."""
    text = plain_letters.with_plain_letters(in_one_form(" ".join(words)))
    last = None if text.isascii() else _patterns().last_run.search(text)
    if last is None:
        return Phrase(_patterns().run.sub(_in_pairs, text))
    before, run = _patterns().run.sub(_in_pairs, text[: last.start()]), _with_stand_ins(last[0])
    return Phrase(f"{before} {_pairs(run) or run}".strip(), goes_on=len(run) == 1)


def marked_form(text: str) -> str:
    """Return a text in which each character of an unspaced script is a word."""
    if _is_plain(text):
        return text
    return _apart(plain_letters.with_plain_letters(in_one_form(text)))


def marked_form_with_origins(text: str) -> Origin:
    """Return what tells where in a text stood what has a place in its marked form."""
    clean, origin = with_origins(text)
    if _is_plain(clean):
        return origin
    plain = substitute(clean, plain_letters.changes(clean))
    runs = _Runs.of(plain.text)
    return lambda start, end: origin(*plain.origin(*runs.origin(start, end)))


@dataclass(frozen=True, slots=True)
class _Runs:
    """Where the runs of a text lie that are marked character by character, and where once spaces part these."""

    starts: list[int]
    lengths: list[int]
    apart: list[int]  # where each starts then

    @classmethod
    def of(cls, text: str) -> _Runs:
        found = [match.span() for match in _patterns().run.finditer(text)]
        lengths = [end - start for start, end in found]
        before = accumulate(((_EACH - 1) * length for length in lengths), initial=0)
        apart = [start + more for (start, _), more in zip(found, before, strict=False)]
        return cls([start for start, _ in found], lengths, apart)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        return self._origin(start, 0), self._origin(end, _EACH - 1)

    def _origin(self, at: int, rest: int) -> int:
        """Return where a place was; within a run whole characters count, with `rest` also the one it is in."""
        run = bisect_right(self.apart, at) - 1
        if run < 0:
            return at
        into = at - self.apart[run]
        length = self.lengths[run]
        return self.starts[run] + ((into + rest) // _EACH if into < _EACH * length else into - (_EACH - 1) * length)


def marked_phrase(words: Sequence[str]) -> Phrase:
    """Return words that stand side by side as they are marked."""
    return Phrase(" ".join(marked_form(" ".join(words)).split()))


def _is_plain(text: str) -> bool:
    """Tell whether a text is in each of its forms already, as most are."""
    return text.isascii() or (not _patterns().any.search(text) and is_normalized("NFC", text))


def _apart(text: str) -> str:
    return _with_stand_ins(_patterns().run.sub(lambda found: f" {'  '.join(found[0])} ", text))


def _in_pairs(found: re.Match[str]) -> str:
    run = _with_stand_ins(found[0])
    return f" {_pairs(run)} {run[-1]} "


def _pairs(run: str) -> str:
    """Return each character of a run with the one behind it."""
    parts = (run[start : start + _A_TIME + 1] for start in range(0, len(run) - 1, _A_TIME))
    return " ".join(" ".join(map(add, part, part[1:])) for part in parts)


def _with_stand_ins(run: str) -> str:
    return run.translate(_STAND_INS) if _patterns().mark.search(run) else run
