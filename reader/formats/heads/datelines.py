"""The place, date and agency that the first sentence of an article opens with: "GENEVA, April 3 (Agency) — …"."""

import re

from reader.formats.heads import outlet_words
from reader.lazy_dataclass import dataclass

_DAY = r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?"
_DATELINE = re.compile(
    r"(?P<head>[^\W\d_].{1,110}?)"
    r"(?:\s*[—–]\s*|\s+--?\s+|(?<=[)）])\s*--?\s*|(?<=[A-Z])-\s+(?=\d)|(?<=/)\.?\s+|\s?:\s+)"
    rf"(?:(?P<day>{_DAY})\s*[:—–-]+\s+)?(?=\S)"
)
_OF_A_DATELINE = re.compile(r"[(（/\d]")
_AGENCY = re.compile(r"(?:[(（]|(?<![(（\w])/)(?P<agency>[^()（）/]{2,50})(?:/[^()（）/]{1,20})?[)）/]$")
_PLACE_AND_DAY = re.compile(rf"[^\W\d_a-z][^,]{{1,40}}(?:,\s*[^,]{{2,30}})?,\s*{_DAY}")
_LONGEST_OPENING = 120  # code points
_AGENCIES = outlet_words.AGENCIES | outlet_words.OTHER_AGENCIES
_OF_AGENCIES = tuple(
    map(
        re.compile,
        (
            r"[^\W\d_][^()（）]{0,70}?[.,]?\s?(?:--?|[–—])?\s?[(（](?P<agency>[^()（）]{2,30})[)）]\s?(?:\.\s?|[-–—:]|$)",
            r"[(（](?P<agency>[^()（）]{2,30})[)）]\s?(?:\.?\s?[-–—]|\s[^\W\d_a-z]{3,})",
            r"[^\W\d_][^()]{1,40},\s\d{1,2}\.?\s[^\W\d_]{3,10}\.?\s[(](?P<agency>[^()]{2,30})[)]\s(?=[^\W\d_a-z])",
            r"[^\W\d_][^/]{0,70}?/\s?(?P<agency>[^/]{2,30})\s?/\.?\s?(?:--?|[–—])?",
            r"[^\W\d_a-z]{3}[^|]{0,30}?\s(?P<agency>[a-z]{2,6})\s\|\s",
            r"[^\W\d_][^—–]{2,40}\s[—–-]\s(?P<agency>РИА Новости|ТАСС|Интерфакс)\b",
            r"[^\W\d_]{2,20}\.\s\d{1,2}\s[^\W\d_]{3,10}\.\s(?P<agency>INTERFAX\.RU)\b",
            r"(?P<agency>新华社|中新社|中新网|中央社)[^\W_]{0,12}(?:[电電讯訊]|记者|記者)",
        ),
    )
)
_OF_ANY = tuple(  # forms that nothing but an agency stands in, be it known or not
    map(
        re.compile,
        (
            r"(?P<agency>[\u4e00-\u9fff]{2,4}[社网網])[\u4e00-\u9fff]{1,12}\d{1,2}月\d{1,2}日[电電]",
            r"[^\W\d_]{3,30},\s\d{1,2}\s[^\W\d_]{3,10}\.?\s/(?P<agency>[^\W\d_]{2,20})/\.",
            r"[(](?P<agency>[A-Z]{3,6})[)]\s[-–—]\s[^\W\d_a-z][^(),\d]{2,30},\s\d{1,2}\s[A-Z]{3,4}\s[-–—]\s",
        ),
    )
)
_REPORTER = re.compile(
    r"[^\W_]{4,24}[电電讯訊]\s?[(（]\s?[^\W\d_]{0,4}[记記]者\s?[:：]?\s?(?P<names>[^()（）]{2,20})[)）]"
)
_LONGEST_PLACE = 6  # words; a longer run of capitals before a dash is a headline


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, date and agency that an article opens with; `end` is where its first sentence begins."""

    end: int
    written: str  # "GENEVA, April 3"
    agency: str


def dateline_of(paragraph: str) -> Dateline | None:
    """Return the dateline that a paragraph opens with: a place in capitals, or a place with a date or an agency."""
    opening = paragraph[:160]
    found = _DATELINE.match(opening) if _may_hold_a_dateline(opening) else None
    if not found:
        return None
    agency = _AGENCY.search(found["head"])
    written = found["head"][: agency.start()].rstrip(" ,") if agency else found["head"]
    if not agency and not _is_place_in_capitals(written) and not _PLACE_AND_DAY.fullmatch(written):
        return None
    written = f"{written}, {found['day']}" if found["day"] else written
    return Dateline(found.end(), written, agency["agency"].strip() if agency else "")


def agency_in(paragraph: str) -> str:
    """Return the agency that a paragraph opens with in another form: "(ANSA) - ROMA, 3 APR -", by most a known one."""
    opening = paragraph[:_LONGEST_OPENING]
    if told := next(filter(None, (form.match(opening) for form in _OF_ANY)), None):
        return told["agency"]
    found = filter(None, (form.match(opening) for form in _OF_AGENCIES))
    names = (match["agency"].strip().partition("/")[0] for match in found)
    return next((name for name in names if name.casefold() in _AGENCIES or outlet_words.CALL_SIGN.fullmatch(name)), "")


def reporter_in(paragraph: str) -> str:
    """Return who reported by a dateline in Chinese: "新华社北京3月3日电（记者张三）", "" by any other."""
    found = _REPORTER.match(paragraph[:_LONGEST_OPENING]) if paragraph[:1] > "\u2e80" else None
    return "、".join(re.split(r"[\s、，,]+", found["names"])) if found else ""


def _may_hold_a_dateline(opening: str) -> bool:
    """Tell at first sight whether a text opens with capitals, or has a date or what stands around an agency in it."""
    return opening[:2] == opening[:2].upper() or bool(_OF_A_DATELINE.search(opening))


def _is_place_in_capitals(written: str) -> bool:
    words = re.split(r"[\s/-]+", written.partition(",")[0].strip())
    return len(words) <= _LONGEST_PLACE and len(words[0]) > 1 and all(map(str.isupper, words))
