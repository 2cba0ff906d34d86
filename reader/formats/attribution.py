"""Who wrote an article, where and for whom: bylines, datelines, the lines that name a title, a source or a date."""

import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST_URL = 2_000
_LONGEST_BYLINE = 100
_BYLINE = re.compile(r"(?:By|BY):?\s+(?P<names>\S.*)")
_DESCRIPTION = re.compile(r"(?:the|our|a|an|one of|staff|[^\W\d_a-z])\b[^\d.!?:;…]*(?<!\W)")  # "the Paris office"
_LONGEST_DESCRIPTION = 7  # words
_REPORTING_BY = re.compile(
    r"[(\[]?reporting by:?\s+(?P<names>[^;()\[\]]{2,120}?)\s*"
    r"(?P<rest>[;()\[\]].{0,400}|[.,]?\s*(?:writing|editing)\s.{0,400})?\.?",
    re.IGNORECASE,
)
_NAME_PART = re.compile(
    r"(?:[^\W\d_a-z][\w.’'-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|abu|ter|zu|y|e)\b|al-\w+)"
    r"[\w.’'-]*$"
)
_LINKING = _words("and & in for of the with at und et y staff reporter correspondent writer editor contributor")
_DESKS = _words("staff agency agencies correspondent correspondents reporter desk bureau editorial newsroom online")
_AGENCIES = _words(
    "reuters ap afp dpa xinhua tass interfax kyodo jiji ansa efe pti ani ians unb bss app bernama antara yonhap wam"
    " kuna qna spa petra mena irna isna anadolu upi bloomberg ips bta mti pap pa aap cp cna voa"
)

_LABELS = {
    label: name
    for name, labels in {
        "title": "title|headline",
        "author": "author|authors|byline|written by|reporter",
        "source": "source|publisher|publication|newspaper",
        "url": "url|link|permalink|web address",
        "published": "date|published|published on|publication date|date published|first published|posted|posted on",
        "updated": "updated|last updated|updated on|last modified|modified",
    }.items()
    for label in labels.split("|")
}
_LABELLED = re.compile(
    rf"(?P<label>{'|'.join(map(re.escape, sorted(_LABELS, key=len, reverse=True)))})(?P<colon>\s*:\s*|\s+)"
    r"(?P<value>\S.*)",
    re.IGNORECASE,
)
_DATE_LABELS_WITHOUT_COLON = ("published", "updated")

_URL = re.compile(r"<?(?P<url>(?:https?://|www\.)[^\s<>]+)>?", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:[^/?#@]*@)?(?:www\d?\.)?(?P<host>[^/?#:@]+)", re.IGNORECASE)

_DAY = r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?"
_DATELINE = re.compile(
    r"(?P<head>[^\W\d_].{1,110}?)"
    r"(?:\s*[—–]\s*|\s+--?\s+|(?<=[)）])\s*--?\s*|(?<=[A-Z])-\s+(?=\d)|(?<=/)\.?\s+|\s?:\s+)"
    rf"(?:(?P<day>{_DAY})\s*[:—–-]+\s+)?(?=\S)"
)
_AGENCY = re.compile(r"[(（/](?P<agency>[^()（）/]{2,50})[)）/]$")
_PLACE_AND_DAY = re.compile(rf"[^\W\d_a-z][^,]{{1,40}}(?:,\s*[^,]{{2,30}})?,\s*{_DAY}")
_LONGEST_PLACE = 6  # words; a longer run of capitals before a dash is a headline


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that says what it is ("Author: Jane Doe"): which field of the article it fills, and with what."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, date and agency that an article opens with; `end` is where its first sentence begins."""

    end: int
    written: str  # "GENEVA, April 3"
    agency: str


def url_of(line: str) -> str:
    """Return the address that a line consists of, "" if it is none."""
    found = _URL.fullmatch(line) if len(line) <= _LONGEST_URL else None
    return found["url"] if found else ""


def host_of(url: str) -> str:
    """Return the host in an address, without "www."."""
    found = _HOST.match(url)
    return found["host"].lower().rstrip(".") if found else ""


def parse_label(line: str) -> Labelled | None:
    found = _LABELLED.fullmatch(line)
    if not found:
        return None
    name = _LABELS[found["label"].lower()]
    if ":" not in found["colon"] and name not in _DATE_LABELS_WITHOUT_COLON:
        return None
    return Labelled(name, found["value"])


def author_of(line: str, below_title: bool = False) -> str:
    """Return the names in a byline that stands alone on its line ("By Jane Doe and John Roe"), "" if it is none.

    Below a title "By our own correspondent" is one as well; above, only what looks like names is.
    """
    found = _BYLINE.fullmatch(line) if len(line) <= _LONGEST_BYLINE else None
    if not found:
        return ""
    names = found["names"].rstrip(" .,")
    return names if _are_names(names) or (below_title and _may_be_names(found["names"])) else ""


def is_agency(name: str) -> bool:
    return name.lower() in _AGENCIES


def reporters_of(paragraph: str) -> tuple[str, bool]:
    """Return the names after "Reporting by", "" if there are none, and whether the paragraph says nothing else."""
    found = _REPORTING_BY.fullmatch(paragraph) if len(paragraph) <= 600 else None
    if not found or not _are_names(found["names"].rstrip(" .,")):
        return "", False
    return found["names"].rstrip(" .,"), not (found["rest"] or "").strip(" ()[].;")


def dateline_of(paragraph: str) -> Dateline | None:
    """Return the dateline that a paragraph opens with: a place in capitals, or a place with a date or an agency."""
    found = _DATELINE.match(paragraph[:160])
    if not found:
        return None
    agency = _AGENCY.search(found["head"])
    written = found["head"][: agency.start()].rstrip(" ,") if agency else found["head"]
    if not agency and not _is_place_in_capitals(written) and not _PLACE_AND_DAY.fullmatch(written):
        return None
    written = f"{written}, {found['day']}" if found["day"] else written
    return Dateline(found.end(), written, agency["agency"].strip() if agency else "")


def _is_place_in_capitals(written: str) -> bool:
    words = re.split(r"[\s/-]+", written.partition(",")[0].strip())
    return len(words) <= _LONGEST_PLACE and len(words[0]) > 1 and all(map(str.isupper, words))


def _are_names(names: str) -> bool:
    words = re.split(r"[\s,;/|]+", names)
    if not all(word.lower() in _LINKING or _NAME_PART.match(word) for word in words if word):
        return False
    if is_agency(names) or any(word.lower() in _DESKS for word in words):
        return True
    people = re.split(r"\s*(?:,|;|/|&|\band\b)\s*", names)
    return len(people[0].split()) >= 2 or (not people[0].isascii() and len(people[0]) >= 2)


def _may_be_names(names: str) -> bool:
    return len(names.split()) <= _LONGEST_DESCRIPTION and bool(_DESCRIPTION.fullmatch(names))
