"""The dates of a line, what is said of each, and what may stand beside them."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import filterfalse

from reader.formats import dates
from reader.formats.heads import attribution, furniture, label_words, line_credits
from reader.formats.heads.line_parts import BETWEEN, Form, Part, pieces_of

_COUNT_BEHIND_A_YEAR = re.compile(r"(?<=[\s,/.-]\d{4})\s\d{1,3}$")  # of comments
_BY_NOBODY = re.compile(r"by (?:admin|administrator|editor|staff|webmaster|editorial team)", re.IGNORECASE)
_ZONE_OF_A_TIME = re.compile(r"(?<=[ap]\.m\.)\s[A-Z]{2,4}$|(?<=[ap]m)\s[A-Z]{2,4}$|(?<=\d[:.h]\d\d)\s[A-Z]{2,3}$")
_LONGEST_PAGE = 3  # figures
_BEFORE_A_DATE = re.compile(
    r"[\s,|•·–—-]+(?:on|am|den|le|el|il|em|op|dnia|w|vom|du|dal|van|från|z|от|of|dated)$", re.IGNORECASE
)
_TIME_BEFORE_A_DATE = re.compile(
    r"\s+(?:at|um|à|alle|às|om|kl\.?|godz\.?|o|в)\s+\d[\d:.h]*(?:\s?[ap]\.?m\.?)?$", re.IGNORECASE
)
ROLE_OF_DATE = re.compile(
    r"(?:^|(?<=\s)|(?<=[(\[/]))(?P<label>"
    + "|".join(
        re.escape(label)
        for label in sorted(
            (label for label, field in label_words.LABELS.items() if field in ("published", "updated")),
            key=len,
            reverse=True,
        )
        if label not in ("hd", "pd", "stand", "time", "on")
    )
    + r"|stand(?=\s?:))\s*[:：]?(?=\s|\d|$)",
    re.IGNORECASE,
)


def dates_in(line: str, today: date, role: Form = Form.PUBLISHED) -> tuple[Part, ...]:
    """Return the dates of a line that holds nothing but dates and what may stand beside them."""
    if not (any(map(str.isnumeric, line)) or ROLE_OF_DATE.match(line)):
        return ()
    line = _COUNT_BEHIND_A_YEAR.sub("", line)
    parts: list[Part] = []
    for piece in filterfalse(_is_number_of_a_page, pieces_of(line)):
        for said, text in _by_role(piece):
            role = said or role
            part = _date(text, role, today) or ((Part(Form.OTHER),) if said and dates.is_a_day_and_month(text) else ())
            part = part or (
                ()
                if said or (dates.is_around_a_date(text) and not attribution.is_agency(text.strip()))
                else line_credits.author_or_atom(dates.without_time_before(text))
            )
            if not (part or dates.is_around_a_date(text)):
                return ()
            parts += part
    if parts and all(part.form is Form.OTHER for part in parts) and ROLE_OF_DATE.match(line):
        return tuple(parts)  # "Published on 3 April"
    if not parts and dates.has_time(line) and ROLE_OF_DATE.match(line):
        return (Part(Form.OTHER),)  # "Updated at 14:05"
    has_date = any(part.form in (Form.PUBLISHED, Form.UPDATED) for part in parts)
    return tuple(parts) if has_date or (parts and (ROLE_OF_DATE.search(line) or dates.in_line(line, today))) else ()


def date_behind_its_role(line: str, today: date) -> tuple[Part, ...]:
    """Return the date that a line says is its article's, whatever follows: "Published 3 April 2023 in The Post"."""
    role = ROLE_OF_DATE.match(line)
    found = dates.in_line(line, today) if role and line[-1] not in ".!?…:" else None
    if not role or not found or not dates.is_around_a_date(line[role.end() : found.start]):
        return ()
    return (Part(Form(label_words.LABELS[role["label"].lower()]), found.written, found.readings),)


def _is_number_of_a_page(piece: str) -> bool:
    return len(piece) <= _LONGEST_PAGE and piece.isdecimal()


def _date(text: str, role: Form, today: date) -> tuple[Part, ...]:
    found = dates.in_line(text, today)
    before = text[: found.start].strip(BETWEEN) if found else ""
    if label_words.LABELS.get(before.lower()) == "" and not dates.is_around_a_date(before):
        return (Part(Form.OTHER),)  # when it was saved
    if found and dates.is_only_a_date(text, found):
        return (Part(role, found.written, found.readings),)
    if found and _ZONE_OF_A_TIME.search(text):
        return _date(_ZONE_OF_A_TIME.sub("", text), role, today)
    if found and (beside := _beside(text, found)):
        return (*beside, Part(role, found.written, found.readings))
    text = text.strip(" ,:")
    is_undated = dates.is_a_while_ago(text) or dates.names_a_near_day(text) or dates.is_a_day_without_year(text)
    return (Part(Form.OTHER),) if is_undated else ()


def _beside(text: str, found: dates.DateFound) -> tuple[Part, ...]:
    """Return what stands on one side of a date: "The Post, 3 April 2023", "Geneva, 3 April 2023, 14:05"."""
    before = without_what_leads_to_a_date(_behind(text[: found.start]))
    behind = _behind(text[found.end :])
    pieces = [piece.strip() for side in (before, behind) for piece in side.split(",") if piece.strip()]
    if len(pieces) > 1 and all(parts := [line_credits.author_or_atom(piece) for piece in pieces]):
        return tuple(part for some in parts for part in some)
    if dates.is_around_a_date(behind):
        return line_credits.author_or_atom(before)
    if not dates.is_around_a_date(before):
        return ()
    return (Part(Form.OTHER),) if _BY_NOBODY.fullmatch(behind) else line_credits.author_or_atom(behind)


def _behind(text: str) -> str:
    """Return what stands beside a date without weekday, time and page: "BST, The Times", "p. 12"."""
    pieces = (dates.without_time_before(piece.strip(BETWEEN)) for piece in text.split(","))
    return ", ".join(piece for piece in pieces if not (dates.is_around_a_date(piece) or furniture.is_page(piece)))


def _by_role(piece: str) -> Iterator[tuple[Form | None, str]]:
    """Yield "Published … updated …" as what is said of each: its role where that is said, and the text behind it."""
    roles = list(ROLE_OF_DATE.finditer(piece))
    starts = [role.start() for role in roles] + [len(piece)]
    if piece[: starts[0]].strip(" ,(["):
        yield None, piece[: starts[0]]
    for role, end in zip(roles, starts[1:], strict=True):
        yield Form(label_words.LABELS[role["label"].lower()]), piece[role.end() : end]


def without_what_leads_to_a_date(names: str) -> str:
    """Return what stands before a date without "on", "at 9:14", a weekday: "Jane Doe" of "Jane Doe, on Tuesday"."""
    names = _TIME_BEFORE_A_DATE.sub("", _BEFORE_A_DATE.sub("", names))
    before, mark, last = names.rpartition(" ")
    is_weekday = mark and dates.is_around_a_date(last)
    return _BEFORE_A_DATE.sub("", before.rstrip(BETWEEN)) if is_weekday else names
