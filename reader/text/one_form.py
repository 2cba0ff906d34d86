"""One form for what reads alike: accents composed with their letters, ligatures spelt out, nothing that nobody sees.

    Zoe¨ Mu → Zoë Mu        ﬁled → filed        Shang·hai (a soft hyphen, a zero-width space, a joiner) → Shanghai

Joiners stay where they change what is seen, in Persian, Indic scripts and emoji, and so do the marks of direction in a
text that is read from right to left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from unicodedata import category, combining, is_normalized, normalize

from reader.text.substitution import Change, substitute

Origin = Callable[[int, int], tuple[int, int]]

_UNSEEN = "\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff"
_DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LIGATURES = "\ufb00-\ufb06\ufb13-\ufb17"
_UNJOINED = "A-Za-z\u00aa-\u052f\u1e00-\u1fff"  # letters that a joiner behind them does not change
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_END_OF_LINE = "\u00ad[ \t]*(?:\r\n|[\n\r])[ \t]*"  # a word that was divided there
_EITHER = f"{_END_OF_LINE}|[{_UNSEEN}]+|(?<=[{_UNJOINED}])[\u200c\u200d]+|[{_LIGATURES}]"
_CHANGES = re.compile(_EITHER)
_CHANGES_LEFT_TO_RIGHT = re.compile(f"{_EITHER}|[{_DIRECTIONS}]+")
UNSEEN = f"{_UNSEEN}{_DIRECTIONS}{_LIGATURES}\u200c\u200d"  # what a class of characters has of all that may change
_ANY = re.compile(f"[{UNSEEN}]")
_LAST_MARK = "\u02ff"  # before the first combining mark


def in_one_form(text: str) -> str:
    """Return a text in its one form."""
    if text.isascii():
        return text
    text = text if is_normalized("NFC", text) else normalize("NFC", text)
    return _changes_of(text).sub(_instead, text) if _ANY.search(text) else text


def with_origins(text: str) -> tuple[str, Origin]:
    """Return a text in its one form, and what tells where in the text stood what has a place in that."""
    if in_one_form(text) == text:
        return text, lambda start, end: (start, end)
    composed = substitute(text, _compositions(text))
    clean = substitute(composed.text, _cleanings(composed.text))
    return clean.text, lambda start, end: composed.origin(*clean.origin(start, end))


def _changes_of(text: str) -> re.Pattern[str]:
    return _CHANGES if _RIGHT_TO_LEFT.search(text) else _CHANGES_LEFT_TO_RIGHT


def _cleanings(text: str) -> Iterator[Change]:
    return ((found.start(), found.end(), _instead(found)) for found in _changes_of(text).finditer(text))


def _instead(found: re.Match[str]) -> str:
    return normalize("NFKC", found[0]) if "\ufb00" <= found[0][0] <= "\ufb17" else ""


def _compositions(text: str) -> Iterator[Change]:
    """Yield each letter that its marks are composed with."""
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _goes_on(text[end]):
            continue
        written = text[start:end]
        composed = written if written.isascii() else normalize("NFC", written)
        if composed != written:
            yield start, end, composed
        start = end


def _goes_on(character: str) -> bool:
    """Tell whether a character may be composed with the one before it."""
    if character <= _LAST_MARK:
        return False
    return bool(combining(character)) or category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"
