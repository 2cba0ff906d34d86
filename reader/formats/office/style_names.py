"""What the names of styles mean, as word processors call them in every language, and in their own."""

import re

from reader.model import Style

_HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|rubrik|overskrift|kop|nagłówek|заголовок|标题|見出し)\s*(\d)"
)
_STYLES: tuple[tuple[re.Pattern[str], Style], ...] = (
    (
        re.compile(r"(?:intense |block )?quot(?:e|ation)s?|block text|zitat|citation|citat|cita|citazione"),
        Style.QUOTATION,
    ),
    (re.compile(r"list bullet.*|bullet.*|aufzählung.*"), Style.BULLET),
    (re.compile(r"list number.*|numbering.*|nummerierung.*"), Style.NUMBERED),
    (re.compile(r"caption|beschriftung|légende|(?:foot|end)note(?: text)?|illustration|figure"), Style.CAPTION),
    (re.compile(r"html preformatted|preformatted text|plain text code|macro text"), Style.VERBATIM),
)
_TITLES = ("title", "titel", "titre", "título", "titolo")


def level_of(name: str) -> int:
    """Return the level of a heading of that style, counted from 1; 0 where it is none."""
    found = _HEADING.match(name)
    return int(found[1]) if found else int(name in _TITLES)


def style_of(name: str) -> Style:
    """Return what a style of that name means, unless it is a heading."""
    return next((style for pattern, style in _STYLES if pattern.fullmatch(name)), Style.PLAIN)


def heading_of(level: int) -> Style:
    return Style.HEADING if level == 1 else Style.SUBHEADING
