"""What a text is as a whole that stands above an article, dates and bylines excepted: a button, a source, a place, …"""

import re

from reader.formats.heads import attribution, furniture, outlet_words, outlets_beside, section_words, site_words
from reader.formats.heads.line_parts import Form, Part

_SENDER = re.compile(r"\"?(?P<name>[^<>@\"]{3,60}?)\"?\s*<[^<>@\s]+@[^<>@\s]+>")
_CLIPPED = re.compile(r"(?:clipped|cut|clipping) from:?\s((?!https?:)\S.{1,60})", re.IGNORECASE)
_LONGEST_PLACE = 40  # bytes, as a Chinese character says more than a letter
_CAPITALISED = re.compile(
    r"[^\W\d_a-z][\w.’'-]*(?:,?\s+(?:(?:de|di|da|do|del|della|of|du|des|am|"
    r"an der)\s)?[^\W\d_a-z][\w.’'-]*){0,3}(?:\s+\([^()]{2,20}\))?"
)
_BEHIND_A_COMMA = re.compile(r",(?![^()]*\)).*")
_WHAT_WAS_MADE = re.compile(
    r"(?P<name>[^,]{4,50}), (?:(?P<text>text|words|tekst|testo|texte|texto|текст)"
    r"|(?:foto|fotos|photo|photos|bild|bilder|video|illustration|фото|zdjęcia))",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.\s?){2,3}")  # of who is named in full beside
_AGENCY_AND_INITIALS = re.compile(  # "PAP, bk", "dpa/lno"
    rf"\(?(?:{'|'.join(sorted(outlet_words.AGENCIES))})(?:\s?[,/|]\s?[^\W\d_]{{2,4}}){{1,3}}\)?", re.IGNORECASE
)
_OR_AN_OUTLET = (None, Form.ROLE, Form.NOTICE, Form.NAME)  # which "Redaktion The Post", "Do UOL" look like as well
_HANDLE_BEHIND = re.compile(r"\s+@\w{2,30}$")
_ACRONYM = re.compile(r"[A-Z]{2,4}|(?=[A-Z]{5,6}$)[^AEIOU]{2}[A-Z]{3,4}")


def of_mail(line: str) -> tuple[Part, ...]:
    """Return who sent a message, where a line is a name and an address, and what a clipping was cut from."""
    if clipped := _CLIPPED.fullmatch(line):
        return (Part(Form.SOURCE, clipped[1]),)
    made = _WHAT_WAS_MADE.fullmatch(line) if "," in line else None
    if made and attribution.are_people(made["name"]):
        return (Part(Form.AUTHOR, made["name"]),) if made["text"] else (Part(Form.CAPTION, line),)
    sent = _SENDER.fullmatch(line) if line.endswith(">") else None
    return (Part(Form.AUTHOR, sent["name"]),) if sent and attribution.are_people(sent["name"]) else ()


_STEP = re.compile(r"\s[>›»/|]\s")  # of a trail: "The Post > World > Europe"


def atom_of(text: str) -> tuple[Part, ...]:
    """Return what a text is as a whole, dates and bylines excepted."""
    plain = text.strip(" .:：!¡…›>—–" if "«" in text else " .:：!¡…›>»—–")
    form = _form_of_furniture(text, plain) or _form_of_a_credit(text, plain)
    if form in _OR_AN_OUTLET and (outlet := outlets_beside.outlet_alone_in(plain)):
        return (Part(Form.OUTLET, outlet),)
    if form is Form.SECTION and (signed := _signed_column_in(text)):
        return signed
    if form is Form.SECTION:
        first, *others = _STEP.split(text)
        is_more_than_a_word = " " in first or first.casefold() in outlet_words.BRANDS  # which "World" is not
        is_outlet = bool(others) and is_more_than_a_word and attribution.is_outlet(first)
        newspaper = (Part(Form.OUTLET, first),) if is_outlet else ()
        return (*newspaper, Part(form, furniture.section_of(text)))
    if form is Form.NAMELESS:
        return (Part(form, attribution.nameless_author_of(plain)),)
    if form is Form.OUTLET:
        return (Part(form, _BEHIND_A_COMMA.sub("", plain)),)
    return (Part(form, plain),) if form else ()


def _signed_column_in(text: str) -> tuple[Part, ...]:
    """Return what a line is that names whose opinion stands below: "Column | Jane Doe"."""
    genre, bar, name = (piece.strip() for piece in text.partition("|"))
    is_signed = bar and genre.casefold() in section_words.SIGNED and attribution.are_people(name)
    return (Part(Form.SECTION, genre), Part(Form.AUTHOR, name)) if is_signed else ()


def _form_of_furniture(text: str, plain: str) -> Form | None:
    """Return OTHER for what an article does not keep, SECTION for where in a newspaper it stood."""
    if furniture.is_furniture(text, plain):
        return Form.OTHER
    if furniture.is_notice(text, plain):
        return Form.NOTICE
    return Form.SECTION if furniture.is_section(text, plain) else None


def _form_of_a_credit(text: str, plain: str) -> Form | None:
    """Return what a text is that names who made something, or where."""
    if not plain or _INITIALS.fullmatch(text):
        return Form.OTHER
    plain = _HANDLE_BEHIND.sub("", plain)
    if furniture.is_credit(text) or furniture.is_only_a_credit(text):
        return Form.NAME if _is_name_in_brackets(text) else Form.CAPTION
    first_part, bar, _ = plain.partition("|")
    if attribution.nameless_author_of(first_part.strip()):
        return None if bar else Form.NAMELESS  # each part says more than all together
    if text.endswith(")") and attribution.are_people(text.partition(" (")[0]):
        return Form.NAME
    first = plain.partition(",")[0]
    is_of_an_outlet = (
        attribution.is_outlet(first)
        and (first == plain or bool(_CAPITALISED.fullmatch(plain)))
        and not attribution.is_role(plain)
    )
    if is_of_an_outlet or _AGENCY_AND_INITIALS.fullmatch(plain) or _ACRONYM.fullmatch(plain):
        return Form.OUTLET
    if _names_people(plain):
        return Form.NAME
    if outlets_beside.is_for_somebody(plain) or not attribution.is_role(plain):
        return Form.ROLE if outlets_beside.is_for_somebody(plain) else None
    return Form.ROLE if attribution.is_role_of_somebody(plain) else Form.NOTICE


def _names_people(plain: str) -> bool:
    is_nobody = outlets_beside.is_for_somebody(plain) or attribution.is_only_a_role(plain)
    return attribution.are_people(plain) and not is_nobody


def _is_name_in_brackets(text: str) -> bool:
    return text.endswith(")") and attribution.are_people(text) and not furniture.opens_as_a_credit(text)


def atom_or_place(text: str) -> tuple[Part, ...]:
    return atom_of(text) or place_of(text)


def place_of(text: str) -> tuple[Part, ...]:
    """Return a place, which a few words with capitals are beside a date or a byline."""
    is_place = len(text.encode()) <= _LONGEST_PLACE and _CAPITALISED.fullmatch(text.strip())
    return (Part(Form.PLACE, text.strip()),) if is_place else ()


def of_a_site(line: str) -> tuple[Part, ...]:
    return (Part(Form.SITE),) if site_words.is_of_a_site(line) else ()
