"""How common the letters of a text are in the languages that its encoding was made for."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache

# The letters beyond ASCII of each language, commonest first.
_ELSEWHERE = "éöüáäíóèçå"
_WESTERN = (
    *("éàèêçâîôùûïœë", "üäöß", "óíáéñúü¿¡", "ãçáéóíêõúâôà", "àèùòìé", "ëéïèöü", "äåöé", "øåæé", "äöå"),
    *("áðíúóþöéæý", "àéóèíòçúï", _ELSEWHERE),
)
_CENTRAL = (*("ąęłóżśćńź", "áíéěýščřžůúťňďó", "áíčéýšžúľťňôďäóĺŕ", "áéöóőüíúű", "ăîâşţ", "čšžćđ", "üäöß", "éöüáäíó"),)
_RUSSIAN = ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ",)
_UKRAINIAN = ("оанівирестлкумдпязьбгйчхцїжєшюфщґ",)
_CYRILLIC = (
    *(_RUSSIAN * 2 + _UKRAINIAN),
    *("аиоетнрсвлкдпмзъгуячбйжцшхщфью", "аиоенрстјукдвмпзлбгчшцљњжхћђф"),
)
_GREEK = ("αοιετσνηυρπκμλςόίωάγέήδύχθφώβξζψϊΐϋ",)
_LANGUAGES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("cp1252", "iso8859-15", "mac-roman", "cp850"), _WESTERN),
    **dict.fromkeys(("cp1250", "iso8859-2", "cp852"), _CENTRAL),
    "cp1257": ("ėįšųąžūčę", "āīšēūžņļčģķ", "äõüöšž", "éöüäå"),
    "cp1254": ("ıüşğöçâîû", "ıüşğöç", "éöüáñ"),
    **dict.fromkeys(("cp1251", "iso8859-5", "mac-cyrillic", "cp855"), _CYRILLIC),
    **dict.fromkeys(("koi8-r", "cp866"), _RUSSIAN),
    "koi8-u": _UKRAINIAN,
    **dict.fromkeys(("cp1253", "iso8859-7"), _GREEK),
    "cp1255": ("יוהלאתמרבשנםחפעדקכטסזגץןךףצ",),
    **dict.fromkeys(("cp1256", "iso8859-6"), ("ايلمنرتوبةدعسفهكقحأجشطصىإخذزضءثغظئؤآ،",)),
    "cp874": ("านรอกเงยลวมสตทดบปคพหขจไชผะใแ่้ัีิืุูึ็์ๆโำถซฟภศษธณญฐฎฉฝฮ",),
    "cp1258": ("đôếươảạấưâáàêộốủậểọ́́̀̃̉",),
}
ENCODINGS = tuple(_LANGUAGES)
_SIGNS = {**dict.fromkeys("’“”–—…«»„\xa0", 0.03), **dict.fromkeys("‘‚€£§°·½²³•®©™ªº№", 0.004)}
_ASCII = bytes(range(128))
_CAPITAL = 0.35  # as common as its small letter
_UNKNOWN = 0.0003
_REPLACEMENT = "\ufffd"
_NOTHING = 0.00003  # where the encoding has no character


def familiarity(sample: bytes, encoding: str) -> float:
    """Return how common the characters beyond ASCII are: 0 at most, about -3 for a text in one of the languages."""
    shares, counts = _logarithms(encoding), Counter(sample.translate(None, _ASCII))
    return sum(shares[byte] * n for byte, n in counts.items()) / max(1, counts.total())


@cache
def _logarithms(encoding: str) -> tuple[float, ...]:
    shares: defaultdict[str, float] = defaultdict(float)
    for letters in _LANGUAGES[encoding]:
        weights = {letter: 1 / (rank + 2) for rank, letter in enumerate(letters)}
        whole = sum(weights.values()) * len(_LANGUAGES[encoding])
        for letter, weight in weights.items():
            shares[letter] += weight / whole
    return tuple(math.log(_share(bytes([byte]).decode(encoding, "replace"), shares)) for byte in range(256))


def _share(character: str, shares: Mapping[str, float]) -> float:
    if character == _REPLACEMENT:
        return _NOTHING
    return max(shares.get(character, 0) or _CAPITAL * shares.get(character.lower(), 0), _SIGNS.get(character, _UNKNOWN))
