"""How odd a text looks that was decoded by guess: what a wrong encoding leaves among the letters."""

import re
from functools import cache

_ELSEWHERE = (
    "\u0370-\u03ff\u0400-\u04ff\u0590-\u05ff\u0600-\u06ff\u0e00-\u0e7f"  # Greek, Cyrillic, Hebrew, Arabic, Thai
)
_LETTER = r"[^\W\d_]"
_ODD = (
    rf"(?<=[A-Za-zÀ-ɏ])[{_ELSEWHERE}]",  # two scripts in one word
    rf"[{_ELSEWHERE}](?=[A-Za-zÀ-ɏ])",
    "[\x80-\x9f]",  # control characters
    rf"(?<={_LETTER})[^\w\s\x00-\x7f’·–—](?={_LETTER})",  # a symbol or a quotation mark inside a word
    rf"(?<![lL])·(?={_LETTER})",
    r"(?<=[a-z])[–—][b-hj-z]\b",  # a dash before a word of one letter
    r"(?<![^\s])[A-HJ-Zb-hj-z][–—](?=[a-z])",  # a dash after a word of one letter
    rf"[©®±¬¶](?={_LETTER})",  # a symbol before a word
    "«(?![^»]*»)",  # a quotation that never ends
    r"(?<![^\s(])[ß-öø-ÿāăąćčďđėęěğīįķĺļľłńņňōőœŕřśşšţťūůűųźżž](?=[A-Z][^A-Z])",  # a capital as second letter
    r"(?<=[A-Za-z])‘(?!\w)|(?<=[a-z])[–—]{2}(?=[a-z])",
    r"(?<=[A-Za-z])[ªº°¼½¾]|[¼½¾](?=[A-Za-z])",
    r"(?<=[a-zß-öø-ÿ])[À-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽА-Я]",  # a capital inside a word
    r"(?<![^\s])[^\W\d_\x00-\x7fàèéêóáíöäåøæúýüőÀÈÉÊÓÁÍÖÄÅØÆÚÝÜŐ\u0370-\uffff](?![^\s])",  # a letter alone
    "[ŔŕƒĿŀŉ¤¦¬¨¸¯´¶†‡ˆ˜˚˙˝˛ˇ]",
)
_WELL_PLACED = re.compile(
    r"(?<=[A-Za-z])’(?=(?:s|t|re|ll|ve|d|m)\b|[\s,.])|(?<![^\s(])[“‘](?=[A-Za-z])|(?<=[A-Za-z.,!?])”(?![^\s.,;:!?)])|(?<=[^\S\n])[–—](?=\s)"
    r"|(?<=\w)…(?=\s|$)|(?<![^\s(])[€£](?=\d)|(?<![^\s(])[¿¡](?=[A-ZÀ-Þ])"
)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def oddity(text: str) -> float:
    """Return the share of the characters beyond ASCII that stand where none would, less that of those well placed."""
    count = len(_NOT_ASCII.findall(text))
    return (len(_odd().findall(text)) - len(_WELL_PLACED.findall(text))) / count if count else 0.0


@cache
def _odd() -> re.Pattern[str]:
    """Compile what only texts of old encodings are asked for, since that takes as long as reading several articles."""
    return re.compile("|".join(_ODD))
