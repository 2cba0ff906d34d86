"""What the fields of a download say: days, languages, names of people."""

from __future__ import annotations

import re
from datetime import date

from reader.formats import dates, day_order
from reader.text.languages import code_of

_LONGEST_DATE = 160  # code points
_LANGUAGES = {  # as the pages of archives call them that are not in English
    "de": "deutsch allemand duits tysk tedesco alemán 德文 德语 ドイツ語 немецкий",
    "en": "englisch anglais engels engelska engelsk inglese inglés inglês 英文 英语 英語 английский",
    "fr": "französisch français frans franska fransk francese francés francês 法文 法语 フランス語 французский",
    "es": "spanisch espagnol spaans español castellano spagnolo espanhol 西班牙文 西班牙语 スペイン語 испанский",
    "it": "italienisch italien italiaans italiano italienska 意大利文 意大利语 イタリア語 итальянский",
    "nl": "niederländisch néerlandais nederlands olandese holandés 荷兰文 荷兰语 オランダ語",
    "pt": "portugiesisch portugais portugees portoghese portugués português 葡萄牙文 葡萄牙语 ポルトガル語",
    "ru": "russisch russe ryska russo ruso 俄文 俄语 ロシア語 русский",
    "sv": "schwedisch suédois zweeds svenska svensk svedese sueco 瑞典文",
    "no": "norwegisch norvégien noors norska norsk",
    "da": "dänisch danois deens danska dansk",
    "pl": "polnisch polonais polski",
    "ja": "japanisch japonais 日文 日语 日本語",
    "zh": "chinesisch chinois 中文 简体中文 繁体中文 繁體中文 汉语 中国語",
    "ar": "arabisch arabe 阿拉伯文 العربية",
    "ko": "koreanisch coréen 韩文 한국어 韓国語",
    "tr": "türkisch turc türkçe",
}
_CODES = {name: code for code, names in _LANGUAGES.items() for name in names.split()}
_BETWEEN_LANGUAGES = re.compile(r"[;,/|]\s*")
_KIND_OF_CHINESE = re.compile(r"^(?:simplified|traditional)\s|\s*(?:\W\s*)?(?:simplified|traditional)\W*$")
_BY = re.compile(r"(?:by|von|par|door|av|af|por|di|de|от|fra)\s*[:]?\s+(?=\S)", re.IGNORECASE)
_LAST_FIRST = re.compile(
    r"(?P<last>(?:(?:van|von|der|den|de|la|du|di|da)\s){0,3}[^\W\d_][\w’'.-]*), (?P<first>[^,;]{1,40})"
)
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ]{2,}(?:[ '’.-]{1,2}[^\W\d_a-zß-ÿ]{2,})+(?!\w)")  # two words or more
_NOBODY = frozenset(("anonymous", "anon", "none", "n/a", "unknown", "-none-", "staff"))
_MONTH_ONLY = re.compile(r"(?P<month>[^\W\d_]{3,12})\.?,? (?:de )?\d{4}")
_GAP_IN_NUMBER = re.compile(r"(?<=\d)\s(?=\d)")
_SPACED = 2  # a number in two pieces: "2 009"


def has_date(words: str, today: date, *, within: bool = False) -> bool:
    """Tell whether a line has a full date, at its beginning but for a weekday unless it may stand anywhere within."""
    found = dates.in_line(words[:_LONGEST_DATE], today)
    if not found:
        return is_month(words)
    return bool(found) and (within or dates.is_around_a_date(words[: found.start if found else 0]))


def is_month(words: str) -> bool:
    """Tell whether a field names a month and no day of it."""
    found = _MONTH_ONLY.fullmatch(words.strip())
    return found is not None and dates.month_number(found["month"]) is not None


def day_of(words: str, today: date) -> date | None:
    """Return the day that a field names; a space that was lost or came into a number is mended."""
    words = words[:_LONGEST_DATE]
    found = dates.in_line(words, today)
    if found is None:
        mended = re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=,)(?=\d)", " ", _GAP_IN_NUMBER.sub("", words))
        found = dates.in_line(mended, today)
    if found is None:
        return None
    return found.day or day_order.settle(found.readings, words, None)


def before_date(words: str, today: date) -> str:
    """Return what stands before the date of a line, without the weekday."""
    found = dates.in_line(words[:_LONGEST_DATE], today)
    before = words[: found.start].rstrip(" ,") if found else ""
    rest, _, last = before.rpartition(",")
    if dates.is_around_a_date(last):
        before = rest
    return "" if dates.is_around_a_date(before) else before.strip(" ,")


def why_undated(words: str, today: date) -> str:
    """Return a sentence on a date that is no day: a month alone, or one that may be two days."""
    found = dates.in_line(words[:_LONGEST_DATE], today)
    if found:
        return day_order.why_undated(found.written, found.readings)
    return f"It names no day, only {words}." if _MONTH_ONLY.fullmatch(words) else ""


def language_of(words: str) -> str:
    """Return the code of the language that a field names first, in any of the languages that archives have pages in."""
    for one in _BETWEEN_LANGUAGES.split(words[:100].casefold()):
        name = _KIND_OF_CHINESE.sub("", one.strip())
        if code := _CODES.get(name) or (code_of(name) if len(name) > _SPACED else ""):
            return code
    return ""


def code_in(words: str) -> str:
    """Return the code of a language that a field begins with: "en" of "en-GB"."""
    return code_of(words[:2]) if words[2:3] in ("", "-", "_") else ""


def without_by(words: str) -> str:
    return _BY.sub("", words.strip(), count=1) if _BY.match(words.strip()) else words.strip()


def author_of(words: str) -> str:
    """Return the names in a field: without "By", those in capitals as names are written, the first name first."""
    names = [_person(one) for one in without_by(words).strip(" .;,").split(";")]
    return "; ".join(one for one in names if one and one.casefold() not in _NOBODY)


def _person(words: str) -> str:
    name = words.strip(" .") if not words.strip().endswith(("Jr.", "Sr.")) else words.strip()
    if turned := _LAST_FIRST.fullmatch(name):
        name = f"{turned['first'].strip()} {turned['last']}"
    return _CAPITALS.sub(lambda found: found[0].title(), name)
