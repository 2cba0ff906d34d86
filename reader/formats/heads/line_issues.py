"""The newspaper that an article was printed in, its day and its page, in a line that names no label."""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import furniture, line_atoms, line_dates, outlet_lines
from reader.formats.heads.line_parts import BETWEEN, Form, Part

_FROM = re.compile(r"^(?:from|aus|de|uit|från)\s(?=(?:the|der|die|das|de|het|le|la|el|il)\s)", re.IGNORECASE)
_MOST_WORDS_OF_A_NEWSPAPER = 6
_QUOTED = re.compile(
    r"(?:(?:da|dal|aus|de|from|z|из|ur|uit|in|журнал|газета|еженедельник|rivista|revista|revue|magazin|zeitschrift|tidskriften"
    r"|tygodnik|miesięcznik|magazine)\s*)?:?\s?[«„“\"](?P<name>[^\W\d_a-z][^«»„“”\"]{2,40})[»”“\"][\s,(]*",
    re.IGNORECASE,
)
_OF_A_DAY = re.compile(r"\b(?:del|vom|du|of|z dnia|от|den|van|nr\.? ?\d+|№ ?\d+)\b|[,(/]", re.IGNORECASE)
_ISSUE = re.compile(
    r"(?:(?:aus|in|from|de|da|du|del|uit|ur|z|из)\s?:?\s)?(?:(?:der|the|la|el|le|l|de|la)\s)?(?:print\s|printed\s)?"
    r"(?:ausgabe|issue|edition|edición|édition|edizione|edição|editie|upplagan?|wydani[ea]|выпуск[а]?)"
    r"\s(?:vom|of|from|dated|del?|du|van|från|z(?: dnia)?|от)\s",
    re.IGNORECASE,
)
_COMMAS = re.compile("[,，]")


def outlet_and_day(line: str, today: date) -> tuple[Part, ...]:
    """Return the newspaper and the day of a line that names both, the newspaper by an article and a name."""
    for name, rest in outlet_lines.named_outlets(_FROM.sub("", line)):
        parts = line_dates.dates_in(rest.rstrip("."), today)
        if parts and parts[0].form is Form.PUBLISHED:
            return (Part(Form.OUTLET, name), *parts)
    return ()


def quoted_issue_in(line: str, today: date) -> tuple[Part, ...]:
    """Return the newspaper in quotation marks and the day of a line: 'da "Il Corriere" del 3 aprile 2023'."""
    named = _QUOTED.match(line)
    found = dates.in_line(line, today) if named else None
    if not named or not found or not dates.is_around_a_date(_OF_A_DAY.sub(" ", line[named.end() : found.start])):
        return ()
    is_all = not line[found.end :].strip(" .)") or dates.is_around_a_date(line[found.end :].strip(" .)"))
    return (Part(Form.OUTLET, named["name"]), Part(Form.PUBLISHED, found.written, found.readings)) if is_all else ()


def issue_in(line: str, today: date) -> tuple[Part, ...]:
    """Return the newspaper and the day of a line that ends with a page: "The Post, 3 April 2023, p. 4"."""
    found = dates.in_line(line, today) if any(map(str.isdecimal, line[-4:])) else None
    name = line[: found.start].strip(BETWEEN + "，") if found else ""
    if not found or not name or len(name.split()) > _MOST_WORDS_OF_A_NEWSPAPER or any(mark in name for mark in ".:!?"):
        return ()
    behind = [piece.strip() for piece in _COMMAS.split(line[found.end :]) if piece.strip(" .")]
    is_page = bool(behind) and furniture.is_page(behind[-1]) and all(map(dates.is_around_a_date, behind[:-1]))
    return (Part(Form.OUTLET, name), Part(Form.PUBLISHED, found.written, found.readings)) if is_page else ()


def issue_of_a_day(line: str, today: date) -> tuple[Part, ...]:
    """Return the day of a line that names an issue by it: "From the issue of 3 April 2023, page 1 / Politics"."""
    named = _ISSUE.match(line)
    found = dates.in_line(line, today) if named else None
    if (
        not named
        or not found
        or found.start > named.end()
        or len(line[found.end :].split()) > _MOST_WORDS_OF_A_NEWSPAPER
    ):
        return ()
    return (Part(Form.PUBLISHED, found.written, found.readings), Part(Form.OTHER))


def issue_without_day(line: str) -> tuple[Part, ...]:
    outlet = outlet_lines.outlet_of_an_issue(line) if line[-1].isdecimal() else ""
    return (Part(Form.OUTLET, outlet),) if outlet else ()


def section_on_a_page(line: str) -> tuple[Part, ...]:
    """Return what stands before the number of a page: "Region, p. 4"."""
    before, _, page = line.rpartition(",")
    named = line_atoms.atom_or_place(before) if before and furniture.is_page(page.strip()) else ()
    return (*named, Part(Form.OTHER)) if named else ()
