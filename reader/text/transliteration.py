"""Names in Cyrillic letters as they are spelt in Latin ones: Чернышёв is Chernyshov, Tschernyschow, Czernyszow.

Each language of the press has a spelling of its own. `spellings` has the usual ones of a name, by which it is looked
up; `may_spell` tells whether a word could be one, also where an agency has mixed them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў"
_ENGLISH = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g u"
# What other languages write instead, by the letters of their alphabets without accents.
_OTHERWISE = (
    "в w ё jo ж sch з s й j х ch ц z ч tsch ш sch щ schtsch ю ju я ja ї ji є je",  # German
    "ж j у ou х kh ч tch ш ch щ chtch ю iou я ia й i є ie",  # French
    "в w ж z й j х ch ц c ч cz ш sz щ szcz ю ju я ja ї ji є je",  # Polish
    "ж zj й j ч tj ш sj щ sjtj ю ju я ja є je",  # Swedish, Danish
    "ж zj й j ч tsj ш sj щ sjtsj ю ju я ja є je",  # Norwegian
    "у oe ж zj й j х ch ч tsj ш sj щ sjtsj ю joe я ja є je",  # Dutch
    "ж j й i х j ю yu ч ch",  # Spanish, Portuguese
    "ж z й j х h ц c ч c ш s щ sc ю ju я ja ї ji є je",  # Italian libraries, Czech, Croatian: accents aside
)
_HISSED = re.compile("(?<=[жчшщ])[её]")  # which some write o
_ENDS = {
    "ий": ("y", "i", "iy", "ij", "yi", "yj", "yy"),
    "ый": ("y", "i", "yi", "yj"),
    "ин": ("in", "ine"),
    "ов": ("ov", "ow", "off"),
    "ев": ("ev", "ew", "eff", "yev", "jew", "iev", "ov", "ow"),
    "ёв": ("ev", "ov", "ow", "yov", "jow", "iov", "off"),
}
_MAY_BE = dict(
    part.split(":")
    for part in """
а:a б:b в:v|w|f{1,2} г:g|gu|gh|h д:d е:e|ye|je|ie|yo|jo|io|o ё:yo|jo|io|e|o|ye|je ж:zh|sch|sh|j|z|rz|dsch|g|zj з:z|s
и:i|y|ie|yi|ji й:y|i|j| к:kk?|c|ck|q л:ll? м:mm? н:nn? о:o|a п:pp? р:e?r{1,2}e? с:ss?|c|z т:tt?|th у:u|ou|oe|w
ф:ff?|ph х:kh|ch|h|x|j|k ц:ts|tz|c|z|cz|s ч:ch|tch|tsch|cz|tsj|tj|c|tsh|tx ш:sh|sch|ch|sz|s|sj|x
щ:shch|schtsch|chtch|szcz|sjtsj|sjtj|sh|sch|sc|sht ъ: ы:y|i ь:j|i|y| э:e ю:yu|ju|iu|iou|u|you|joe
я:ya|ja|ia|a|ea|iya|ija і:i|y ї:yi|ji|i є:ye|je|ie|e ґ:g ў:u|w
""".split()
)
_KS = "(?:{})(?:{})".format(_MAY_BE["к"], _MAY_BE["с"])


def is_cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None


def in_latin(name: str) -> str:
    """Return a name as it is spelt in English: Владимир Чернов is Vladimir Chernov."""
    return " ".join(_in_english(word.lower()).capitalize() for word in name.split())


def _in_english(word: str) -> str:
    end = next((end for end in ("ий", "ый") if word.endswith(end)), "")
    return _letters(word.removesuffix(end), _tables()[0]) + "y" * bool(end)


@lru_cache(maxsize=4096)
def spellings(word: str) -> frozenset[str]:
    """Return the usual Latin spellings of a word in small letters, without accents."""
    end, ends = next(((end, ends) for end, ends in _ENDS.items() if word.endswith(end)), ("", ("",)))
    stems = {word.removesuffix(end), _HISSED.sub("о", word.removesuffix(end))}
    found = {_letters(stem, table) + one for stem in stems for table in _tables() for one in ends}
    return frozenset(found | {f"{begin}{one[1:]}" for one in found for begin in ("ye", "je") if word[0] in "её"})


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    end = next((end for end in ("ий", "ый") if word.endswith(end)), "")
    letters = "".join(f"(?:{_MAY_BE.get(letter, re.escape(letter))})" for letter in word.removesuffix(end))
    letters = letters.replace(_KS, f"(?:x|chs|{_KS})")
    return re.compile(letters + ("[iy]?[yij]" if end else "e?" if word.endswith("н") else ""))


def may_spell(latin: str, cyrillic: str) -> bool:
    """Tell whether a Latin word in small letters without accents may be how a Cyrillic one is spelt."""
    return _pattern(cyrillic).fullmatch(latin) is not None


def _letters(word: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in word)


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], ...]:
    english = {letter: "" if spelt == "-" else spelt for letter, spelt in zip(_LETTERS, _ENGLISH.split(), strict=True)}
    return english, *(english | dict(zip(*[iter(told.split())] * 2, strict=True)) for told in _OTHERWISE)
