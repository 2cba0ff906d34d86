"""The normal form of a name: what two spellings of it share, and with the kind its key across articles."""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = str.maketrans(dict.fromkeys("‘’‛ʼʹ`´＇", "'"))
_POSSESSIVE = re.compile(r"(?<=\w)'s$")
_IN_A_NUMBER = re.compile(r"(?<=\d),(?=\d)")
_DELETED = re.compile(r"(?<!\d)\.|\.(?!\d)|'")  # a decimal point stays
_INITIALS = re.compile(r"\b([^\W\d_]) (?=[^\W\d_]\b)")


@lru_cache(maxsize=32768)  # an article asks for the same names hundreds of times
def normal_form(name: str) -> str:
    """Fold case, width, punctuation, spacing, a possessive ending and a leading "the".

    `The U.S.` and `US` are both `us`, `O’Brien’s` is `obrien`, `Rolls-Royce` is `rolls royce`; a name that is all
    punctuation keeps it.
    """
    if name.isascii() and name.replace(" ", "").isalnum():  # as most are: nothing but case and spaces to fold
        return _without_article(_INITIALS.sub(r"\1", " ".join(name.lower().split())))
    folded = " ".join(_fold(name).split())
    return _without_article(_without_punctuation(_without_possessive(folded))) or folded


def _fold(name: str) -> str:
    wide = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return wide.translate(_APOSTROPHES)


def _without_possessive(name: str) -> str:
    shorter = _POSSESSIVE.sub("", name)
    return shorter if shorter == name else _without_possessive(shorter)


def _without_punctuation(name: str) -> str:
    name = _IN_A_NUMBER.sub("", name.replace("&", " and "))
    kept = "".join(_blank_punctuation(character) for character in _DELETED.sub("", name))
    return unicodedata.normalize("NFKC", _INITIALS.sub(r"\1", " ".join(kept.split())))


def _blank_punctuation(character: str) -> str:
    return " " if character != "." and unicodedata.category(character)[0] in "PZ" else character


def _without_article(name: str) -> str:
    words = name.split(" ")
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words)
