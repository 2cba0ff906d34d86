"""Who wrote an article, or which newspaper printed it, in a line without a date."""

import re

from reader.formats.heads import attribution, line_atoms, rarer_bylines, signers
from reader.formats.heads.line_parts import Form, Part

_IN_QUOTES = re.compile(r"[«„“\"](?P<name>[^\W\d_a-z][^«»„“”\"]{2,40})[»”“\"]")
_UNDER = re.compile(
    r"(?:in|under|dans|en|em|unter|onder|i|w|в)\s(?P<section>[^\W\d_a-z][\w &/-]{1,30})"
)  # behind a date: "in News"


def chinese_credit_in(line: str) -> tuple[Part, ...]:
    outlet, names = rarer_bylines.of_china(line)
    parts = (Part(Form.SOURCE, outlet) if not names else Part(Form.OUTLET, outlet), Part(Form.AUTHOR, names))
    return tuple(part for part in parts if part.value)


def rarer_byline_in(line: str, *, below_title: bool) -> tuple[Part, ...]:
    names = rarer_bylines.author_of(line)
    names = names or (signers.signed_in(attribution.behind_by(line)) if below_title else "")
    return (Part(Form.AUTHOR, names),) if names else ()


def reporters_in(line: str) -> tuple[Part, ...]:
    """Return who reported, where others are named as well: "Reporting by Jane Doe; Editing by John Roe"."""
    names, _ = attribution.reporters_of(line)
    return (Part(Form.AUTHOR, names),) if names else ()


def author_or_atom(text: str) -> tuple[Part, ...]:
    if of_china := chinese_credit_in(text) if text else ():
        return of_china
    outlet, _, name = text.partition(" ") if text[:1] > attribution.FIRST_OF_EAST_ASIA else ("", "", "")
    if name and attribution.is_outlet(outlet) and attribution.are_people(name):
        return (Part(Form.OUTLET, outlet), Part(Form.AUTHOR, name))
    if quoted := _IN_QUOTES.fullmatch(text):
        return (Part(Form.OUTLET, quoted["name"]),)
    author = attribution.author_of(text, below_title=True) or attribution.signer_of(text)
    if not author and (section := _UNDER.fullmatch(text)):
        return (Part(Form.SECTION, section["section"]),)
    return (Part(Form.AUTHOR, author),) if author else line_atoms.atom_or_place(text)
