"""Letters as they are typed where a keyboard lacks them: ł is l, ø is o, ß is ss, æ is ae, a full-width Ａ is A.

What Unicode takes apart into a letter and an accent is another matter: `without_accents` does both, and folds case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

from reader.text.one_form import in_one_form
from reader.text.substitution import Change

_SMALL = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
    "ŧ": "t", "ĸ": "k", "ſ": "s", "ŉ": "n", "ĳ": "ij", "ŀ": "l", "ȷ": "j", "ƀ": "b", "ɓ": "b", "ɗ": "d", "ƙ": "k",
    "ƴ": "y", "ɨ": "i", "ʉ": "u", "ƒ": "f", "ɛ": "e", "ɔ": "o", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ǳ": "dz",
    "ё": "е", "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι",
    "ΰ": "υ",
}  # fmt: skip
_CAPITALS = {letter.upper(): plain.upper() for letter, plain in _SMALL.items() if len(letter.upper()) == 1}
_PLAIN = {**_CAPITALS, **_SMALL, "ẞ": "SS", "İ": "I", "ǅ": "Dz", "ǈ": "Lj", "ǋ": "Nj", "ǲ": "Dz"}
# Widths, Arabic letters as some programs write each in its place, and Latin ligatures.
_FORMS = (
    "\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffdc"
)
CHANGED = f"{''.join(_PLAIN)}{_FORMS}"
_CHANGED = re.compile(f"[{CHANGED}][\uff9e\uff9f]?")  # a sound mark belongs to the letter before it


def with_plain_letters(text: str) -> str:
    """Return a text with plain letters, its capitals and accents as they are."""
    return text if text.isascii() else _CHANGED.sub(_plain_letters, text)


def changes(text: str) -> Iterator[Change]:
    """Yield what `with_plain_letters` changes."""
    return ((found.start(), found.end(), _plain_letters(found)) for found in _CHANGED.finditer(text))


def _plain_letters(found: re.Match[str]) -> str:
    written = found[0]
    return _PLAIN.get(written) or normalize("NFKC", written)


def without_accents(text: str) -> str:
    """Return a text in small plain letters without accents, so that lodz is Łódź and strasse Straße."""
    if text.isascii():
        return text.lower()
    apart = normalize("NFD", with_plain_letters(in_one_form(text)).casefold())
    return normalize("NFC", "".join(letter for letter in apart if not _is_accent(letter)))


def _is_accent(character: str) -> bool:
    return "\u0300" <= character <= "\u036f" and bool(combining(character))
