"""Who wrote an article and when, and lines of several parts of which each is something."""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import (
    attribution,
    line_atoms,
    line_credits,
    line_dates,
    page_words,
    rarer_bylines,
    section_words,
)
from reader.formats.heads.line_parts import BETWEEN, Form, Part, is_sure, pieces_of

_OF_PLACES = frozenset(  # with which names of regions open
    "north south east west northern southern eastern western upper lower new port fort mount lake sankt".split()
)
_ON_A_PAGE = re.compile(r",\s(?:pp?|pages?|seite|s|pág|str|sid|blz|стр|с)\.?\s?[A-Z]?\d{1,3}$", re.IGNORECASE)
_NO_PLACE = re.compile(r"The (?!Hague\b|Bronx\b|Gambia\b|Netherlands\b)[A-Z]|[A-Z]{2,5}[a-z]{3}")
_LINKING = frozenset("& and und et y e i och en of the de du der des".split())
_MOST_WORDS_OF_A_SECTION, _FEWEST_TOPICS = 3, 2


def byline_in(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return who wrote, and when where a date stands behind the names; "Jane Doe - 3 April 2023" names them as well."""
    found = dates.in_line(line, today)
    names = line[: found.start] if found else line
    if found and "|" in names.rstrip(BETWEEN) and not attribution.author_of(names.partition("|")[0].strip()):
        return ()
    role = line_dates.ROLE_OF_DATE.search(names) if found else None
    names = (names[: role.start()] if role else names).rstrip(BETWEEN)
    names = line_dates.without_what_leads_to_a_date(names) if found else names
    if found and names and (credit := line_credits.chinese_credit_in(names)):
        return (*credit, *line_dates.dates_in(line[len(names) :].lstrip(BETWEEN), today))
    author = attribution.author_of(names, below_title=below_title)
    author = author or ((attribution.signer_of(names) or rarer_bylines.author_of(names)) if found and names else "")
    is_a_name = bool(found) and not author and attribution.are_people(names) and not attribution.is_outlet(names)
    is_a_name = is_a_name and names.split()[0].lower() not in _OF_PLACES
    if not author and not is_a_name:
        return ()
    rest = line_dates.dates_in(line[len(names) :].lstrip(BETWEEN), today) if found else ()
    if is_a_name:
        form = Form.NAMELESS if attribution.is_desk(names) else Form.NAME  # or a place of two words
        return with_the_newspaper((*rest, Part(form, names)), line) if rest else ()
    return (Part(Form.AUTHOR, author), *rest) if rest or not found else ()


def byline_in_brackets(line: str, today: date) -> tuple[Part, ...]:
    """Return what a line is that stands in brackets as a whole: "(By Jane Doe)"."""
    inside = line[1:-1]
    is_in_brackets = line[0] + line[-1] in ("()", "[]") and not set("()[]") & set(inside)
    if not is_in_brackets:
        return ()
    nameless = attribution.nameless_author_of(inside)
    return (Part(Form.NAMELESS, nameless),) if nameless else byline_in(inside, today, below_title=True)


def several_in(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return what the parts of a line are, each of which is something by itself; a place is so beside what is sure.

    Beside a date one part may be what nobody knows: "3 April 2023 | For subscribers of the paper".
    """
    pieces = pieces_of(line)
    if len(pieces) < 2:
        return ()
    pieces = [piece for piece in pieces if not piece.isdecimal()] or pieces  # without counts
    alone = [
        byline_in(piece, today, below_title=True)
        or line_atoms.atom_of(piece)
        or line_dates.dates_in(piece, today)
        or line_atoms.of_a_site(piece)
        for piece in pieces
    ]
    alone = [part or _day_without_year(piece) for part, piece in zip(alone, pieces, strict=True)]
    found = [part or line_atoms.place_of(piece) for part, piece in zip(alone, pieces, strict=True)]
    parts = tuple(part for some in found for part in some)
    if all(found) and (all(alone) or is_sure(parts) or _is_masthead(parts)):
        return with_the_newspaper(_with_whose_release(_without_whom_it_is_about(parts), pieces), line)
    days = [piece for part, piece in zip(alone, pieces, strict=True) if part and part[-1].form is Form.PUBLISHED]
    if days and len(pieces) == 2 and not below_title and (section := _section_beside(pieces, alone)):
        return tuple(part for some in alone for part in some or (Part(Form.SECTION, section),))
    if days and below_title and _are_day_and_topics(pieces, alone):
        return tuple(part for some in alone for part in some or (Part(Form.OTHER),))
    is_dated = any(below_title or dates.has_time(piece) for piece in days) and sum(map(bool, alone)) == len(pieces) - 1
    return tuple(part for some in alone for part in some or (Part(Form.OTHER),)) if is_dated else ()


def _are_day_and_topics(pieces: list[str], alone: list[tuple[Part, ...]]) -> bool:
    """Tell whether a day is followed by several topics of a word or three: "3 April 2023 / Ports / Solar Boats"."""
    topics = pieces[1:] if alone[0] and alone[0][-1].form is Form.PUBLISHED else []
    return len(topics) > _FEWEST_TOPICS and all(
        topic[:1].isupper() and len(topic.split()) <= _MOST_WORDS_OF_A_SECTION for topic in topics
    )


def _section_beside(pieces: list[str], alone: list[tuple[Part, ...]]) -> str:
    """Return the section beside a day above a title, a few words in capitals: "3 April 2023 - Politics & Policy"."""
    text = next((piece for piece, parts in zip(pieces, alone, strict=True) if not parts), "")
    words = [word for word in text.split() if word.lower() not in _LINKING]
    return text if 0 < len(words) <= _MOST_WORDS_OF_A_SECTION and all(word[:1].isupper() for word in words) else ""


def _day_without_year(piece: str) -> tuple[Part, ...]:
    """Return a day without a year beside other parts, which dates nothing: "Tuesday 4 June, 13:45"."""
    day = line_dates.ROLE_OF_DATE.sub("", piece).strip(BETWEEN)
    return (Part(Form.OTHER),) if dates.is_a_day_without_year(day) else ()


def _with_whose_release(parts: tuple[Part, ...], pieces: list[str]) -> tuple[Part, ...]:
    """Return "Harbour Trust | Press release" with who speaks as the newspaper, not as a person."""
    is_release = any(piece.strip().casefold() in page_words.RELEASES for piece in pieces)
    return tuple(
        Part(Form.OUTLET, part.value) if is_release and part.form in (Form.NAME, Form.PLACE) else part for part in parts
    )


def with_the_newspaper(parts: tuple[Part, ...], line: str) -> tuple[Part, ...]:
    """Return the parts of a line with what is no place or person as a newspaper.

    "Jane Doe | The Lockkeeper | 3 April 2023" names one, and so does "Fenland Quill, 3 April 2023, p. 2".
    """
    forms = {part.form for part in parts}
    if Form.PUBLISHED not in forms or Form.OUTLET in forms:
        return parts
    of_page = Form.NAME if _ON_A_PAGE.search(line) and Form.AUTHOR not in forms else None
    return tuple(
        Part(Form.OUTLET, part.value)
        if part.form is of_page or (part.form is Form.PLACE and _NO_PLACE.match(part.value))
        else part
        for part in parts
    )


def _is_masthead(parts: tuple[Part, ...]) -> bool:
    """Tell whether a newspaper and its sections stand side by side: "The Post • Health • Work"."""
    forms = [part.form for part in parts]
    return forms[0] is Form.OUTLET and Form.SECTION in forms


def _without_whom_it_is_about(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return "Interview | Jane Doe" without the name, who is not its author."""
    is_about = len(parts) > 1 and parts[0].form is Form.SECTION and parts[0].value.casefold() in section_words.GENRES
    return tuple(part for part in parts if part.form is not Form.NAME) if is_about else parts
