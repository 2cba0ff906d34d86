"""Lines whose parts stand side by side with nothing but a space between them.

"3 April 2023 Jane Doe 4 Comments", "By Jane Doe 5 minute read", "World 09:31 April 3, 2023": a page sets such parts
apart by colour or place, which plain text has not.
"""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import attribution, line_dates, page_words, rarer_bylines, section_words
from reader.formats.heads.line_parts import BETWEEN, Form, Part

_LONGEST = 120  # code points
_MOST_WORDS_BESIDE_A_TIME, _MOST_WORDS_BEHIND_A_BYLINE, _MOST_WORDS_OF_A_TAG, _MOST_WORDS = 5, 4, 4, 14
_MOST_WORDS_BEFORE_A_COUNT = 3
_ENDS = ".!?…:;。！？"
_NONE = "no|0|sin|keine?|aucun|pas de|nessun|nenhum|sem|geen|inga|brak|нет"
_FIGURE = r"\d[\d.,]{0,7}k?"
_COUNT = re.compile(  # at the end of a line, which is no headline with it: "4 Comments", "5 minute read"
    rf"(?:^|[\s,|•·–—-]+)(?:(?:{_FIGURE}|{_NONE})\s(?:{page_words.COUNTED})|(?:{page_words.COUNTED})\s?[:：]\s?{_FIGURE}"
    rf"|\d{{1,3}}[\s-]?(?:{page_words.MINUTES})\.?[\s-](?:{page_words.READ})"
    r"|comments (?:off|closed|disabled)(?: on .{1,80})?"
    r"|(?:leave|post|write|add) an? (?:comment|reply)|(?:einen )?kommentar (?:verfassen|schreiben|hinterlassen)"
    r"|(?:schreibe?|hinterlasse) eine[n]? (?:kommentar|antwort)|laisser un commentaire|deja(?:r)? un comentario"
    r"|lascia un commento|deixe um comentário|plaats een reactie|lämna en kommentar|dodaj komentarz"
    r"|оставить комментарий|комментариев нет"
    r"|\+?\s?(?:follow(?: us)?|become a fan|folgen|suivre|seguir|segui|volg|följ|obserwuj|подписаться)"
    r"|view profile)(?:\s\d{1,5})?$",
    re.IGNORECASE,
)
_LETTERS = 3
_OPENINGS_OF_COUNTS = (
    frozenset(  # the first letters of the last word of what is counted or read
        word[:_LETTERS].lower()
        for word in re.findall(r"[^\W\d_]+", f"{page_words.COUNTED} {page_words.READ} {page_words.SEEN}")
    )
    | frozenset("off clo dis rep kom ant res rea opm odp отв под нет fol us fan sui seg vol föl obs pro".split())
)
_WHILE = re.compile(
    r"(?P<name>\S.{3,40}?)\s\d{1,2}\s?(?:hours?|hrs?|h|mins?|minutes?|days?|d|stunden?|minuten)", re.IGNORECASE
)
_NAME_OF_A_USER = re.compile(r"[^\W\d_][\w.’'-]*")
_COUNT_ALONE = re.compile(r"\s(?!(?:19|20)\d\d$)\d{1,5}$")  # of comments, behind words
_INITIALS = re.compile(r"[^\W\d_]{1,4}\.?(?:\s?[/,]\s?[^\W\d_]{1,4})?")
_IN_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


def run_in(line: str, today: date, *, is_counted: bool = False) -> tuple[Part, ...]:
    """Return what stands side by side below a title: who wrote or where it stood, and when.

    A word beside the date of a line that counts comments (`is_counted`) is who wrote.
    """
    if len(line) > _LONGEST or line[-1] in _ENDS or len(line.split()) > _MOST_WORDS:
        return ()
    found = dates.in_line(line, today)
    if not found:
        return ()
    dated = Part(Form.PUBLISHED, found.written, found.readings)
    before = _beside(line_dates.without_what_leads_to_a_date(line[: found.start]))
    behind = _beside(dates.without_time_before(line[found.end :].lstrip(BETWEEN) + " "))
    again = dates.in_line(behind, today)
    if again and not before and dates.is_only_a_date(behind, again):
        return (dated, Part(Form.UPDATED, again.written, again.readings))
    if before and behind:
        author = attribution.author_of(before, below_title=True)
        is_tag = len(behind.split()) <= _MOST_WORDS_BEHIND_A_BYLINE and behind[:1].isupper()
        return (Part(Form.AUTHOR, author), dated, Part(Form.OTHER)) if author and is_tag else ()
    beside = before or behind
    if not beside or (line_dates.ROLE_OF_DATE.search(beside) and not behind):
        return ()
    if is_counted and len(beside.split()) == 1 and not any(map(str.isdecimal, beside)):
        return (*(who_before_a_count(beside) or (Part(Form.OTHER),)), dated)
    is_exact = dates.has_time(line) or bool(_IN_FIGURES.fullmatch(found.written))
    told = _who_or_where(beside, is_exact=is_exact, is_behind=bool(behind))
    return (*told, dated) if told else ()


def without_count(line: str) -> str:
    """Return a line without how many comments it has, or how long it takes to read, at its end."""
    last = line.rpartition(" ")[2].lower()
    is_seen = last.isdecimal() or last[:_LETTERS] in _OPENINGS_OF_COUNTS or " on " in line
    if len(line) > _LONGEST or not is_seen:
        return line
    found = _COUNT.search(line)
    return line[: found.start()].rstrip(BETWEEN) if found else line


def name_before_a_while(line: str) -> tuple[Part, ...]:
    """Return who is named before how long ago it was, with not a word between: "Jane Doe 7 hours"."""
    found = _WHILE.fullmatch(line) if line[-1] in "srnhdy" else None
    return (Part(Form.NAME, found["name"]), Part(Form.OTHER)) if found and attribution.are_people(found["name"]) else ()


def who_before_a_count(text: str) -> tuple[Part, ...]:
    """Return who may be named by a word or two before how many comments there are: "John" of "John 4 Comments"."""
    words = text.split()
    is_name = 0 < len(words) <= _MOST_WORDS_BEFORE_A_COUNT and all(map(_NAME_OF_A_USER.fullmatch, words))
    is_known = text.casefold() in section_words.SECTIONS or text.casefold() in attribution.OF_NOBODY
    return (Part(Form.NAME, text),) if is_name and not is_known and (len(words) == 1 or text[0].isupper()) else ()


def _beside(text: str) -> str:
    """Return what stands on one side of a date, "" if it is no more than belongs to one."""
    text = _COUNT_ALONE.sub("", text.strip(BETWEEN + ";"))
    if dates.is_around_a_date(text):
        return ""
    return " ".join(dates.words_beside(text)) if dates.has_time(text) else text


def _who_or_where(text: str, *, is_exact: bool, is_behind: bool) -> tuple[Part, ...]:
    """Return what a text beside a date is: a byline, a name and sections behind it, several sections, a few words."""
    author = attribution.author_of(text, below_title=True) or attribution.signer_of(text)
    if author := author or rarer_bylines.author_of(text):
        return (Part(Form.AUTHOR, author),)
    words = text.split()
    for count in (2, 3, len(words)) if "," in text else (len(words), 2, 3):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        if is_behind and attribution.are_people(name) and (not rest or _are_tags(rest)):
            return (Part(Form.NAME, name),)
    is_nobody = words[0].lower() in attribution.OF_NOBODY and len(words) <= _MOST_WORDS_OF_A_TAG
    if is_nobody or (_are_tags(text) and "," in text):
        return (Part(Form.OTHER),)
    if _INITIALS.fullmatch(text) and (text.islower() or is_exact):
        return (Part(Form.OTHER),)
    is_few = len(words) <= _MOST_WORDS_BESIDE_A_TIME and is_exact and (text[0].isupper() or len(words) > 1)
    return (Part(Form.OTHER),) if is_few else ()


def _are_tags(text: str) -> bool:
    """Tell whether a text is a few words, or several such with commas between: "Audio, Local News, Media"."""
    items = [item.split() for item in text.split(",")]
    return text[:1].isupper() and all(0 < len(item) <= _MOST_WORDS_OF_A_TAG for item in items)
