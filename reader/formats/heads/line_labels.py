"""What a line says that begins with a label, or has several."""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import archive_lines, attribution, labels, line_bylines, line_dates, signers
from reader.formats.heads.line_parts import BETWEEN, Form, Part, pieces_of
from reader.formats.markup import bare

_LABELS_APART = re.compile(
    r"\s*[|•·]\s*(?=[^\W\d_][\w ]{1,20}[:：])|\s+[–—-]\s+(?=[^\W\d_][\w ]{1,20}[:：]\s)"
    r"|\s+(?=(?:photos?|fotos?|bild|bilder|foto’s|beeld|pictures|zdjęcia|фото|imagens|immagini)\s?[:：]\s)"
    r"|[;,]\s+(?=(?:author|by|date|published|source|url|autorin|autor|auteur|datum|fecha|data|quelle|źródło|fuente|fonte|bron|källa|источник)\s?[:：])|\s+(?=[\u4e00-\u9fff]{2,6}[:：])",
    re.IGNORECASE,
)
_OF_AN_ANSWER = re.compile(
    r"^(?:(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|doorst|sv|vs|vb|odp|pd|i|r)\s?:\s+|(?:转发|回复|答复|轉寄|回覆)\s?[:：]\s*))+",
    re.IGNORECASE,
)
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]{0,100}\|)?([^\[\]|]{1,100})\]\]")
_NAME_IN_BRACES = re.compile(r"\{\s*name:\s*[\"']?([^{}\"']{1,100}?)[\"']?\s*\}")  # of YAML
_QUOTES = "\"'“”‘’«»"
_PLACE_BEHIND = re.compile(r";\s[^;]{2,40}$")  # of databases: "The Post; London (UK)"
LONGEST_VALUE = 60  # code points behind a label that says nothing of the article
_MAIL_BEHIND = re.compile(r"\s*[<(\[]?(?:mailto:)?[\w.+-]+@[\w.-]+[>)\]]?\s*$")
_NAME_BEHIND_MAIL = re.compile(r"[\w.+-]+@[\w.-]+\s+\(([^()]{3,60})\)")
_LONGEST_AUTHOR = 120  # code points


def stands_alone(label: labels.Labelled, today: date) -> bool:
    """Tell whether a label needs no other beside it: it is no common word, or a date follows."""
    names_an_agency = label.name == "source" and attribution.is_agency(label.value)
    return (
        not label.is_common
        or names_an_agency
        or (label.name in ("", "published", "updated") and bool(dates.in_line(label.value, today)))
    )


def labelled(line: str, today: date) -> tuple[Part, ...]:
    """Return what a line says that begins with a label; one that nobody knows is a LABEL."""
    line = bare(line)
    label = labels.parse_label(line)
    known = parts_of_label(label, today) if label else ()
    return known or ((Part(Form.LABEL),) if labels.has_label(line) else ())


def parts_of_label(label: labels.Labelled, today: date) -> tuple[Part, ...]:
    value = _WIKI_LINK.sub(r"\1", _unquoted(label.value)) if "[[" in label.value else _unquoted(label.value)
    if label.name in ("published", "updated"):
        return line_dates.dates_in(value, today, Form(label.name))
    if label.name in ("url", "source") and (url := attribution.url_of(value)):
        return (Part(Form.URL, url),)
    if label.name == "author":
        return _author(value, today)
    if label.name == "source":
        return _source(value, today)
    if not label.name:
        return (Part(Form.LABEL),)
    if label.name == "section":
        value = value.partition(";")[0].rstrip()
        return (Part(Form.SECTION if len(value) <= LONGEST_VALUE and value[-1:] not in ".!?" else Form.LABEL, value),)
    if label.name == "title":
        value = _OF_AN_ANSWER.sub("", value)
    return (Part(Form(label.name), value),) if value and label.name != "url" else ()


def several_labels_in(line: str, today: date) -> tuple[Part, ...]:
    """Return what several labels on one line say: "Source: The Post | Author: Jane Doe"."""
    pieces = _LABELS_APART.split(line)
    parts = (
        [label_or_more(piece, today) or line_dates.dates_in(piece, today) for piece in pieces]
        if len(pieces) > 1
        else []
    )
    if len(pieces) > 1 and not parts[0]:
        parts[0] = line_bylines.byline_in(pieces[0], today, below_title=True)
    return tuple(part for some in parts for part in some) if all(parts) else ()


def label_or_more(piece: str, today: date) -> tuple[Part, ...]:
    """Return what a label says, or the parts of what follows one that nobody knows: "Desk: Jane Doe | 3 April 2023"."""
    said = labelled(piece, today)
    is_unknown = bool(said) and all(part.form is Form.LABEL for part in said)
    more = (
        line_bylines.byline_in(piece, today, below_title=True) or line_dates.dates_in(piece, today)
        if is_unknown
        else ()
    )
    return more or (line_bylines.several_in(piece, today, below_title=True) if is_unknown else ()) or said


def _source(value: str, today: date) -> tuple[Part, ...]:
    named = _PLACE_BEHIND.sub("", value)
    alone = (Part(Form.SOURCE, named),) if named else ()
    return archive_lines.citation_in(value, today) or _source_and_date(value, today) or alone


def _source_and_date(value: str, today: date) -> tuple[Part, ...]:
    found = dates.in_line(value, today)
    source = line_dates.without_what_leads_to_a_date(value[: found.start].rstrip()).strip(BETWEEN) if found else ""
    if not found or not source:
        return ()
    rest = line_dates.dates_in(value[found.start :], today) or (Part(Form.PUBLISHED, found.written, found.readings),)
    return (Part(Form.SOURCE, source.rstrip(" .")), *rest)


def _author(value: str, today: date) -> tuple[Part, ...]:
    if named := _NAME_BEHIND_MAIL.fullmatch(value):
        return (Part(Form.AUTHOR, named[1]),)
    if (sent := _MAIL_BEHIND.sub("", value).strip(_QUOTES + " ")) and sent != value and _is_sender_nobody(sent):
        return (Part(Form.OUTLET, sent),)
    name = _MAIL_BEHIND.sub("", value).strip(_QUOTES + " ") or value
    if in_order := signers.names_in_order(name):
        return (Part(Form.AUTHOR, in_order),)
    first, *others = pieces_of(name)
    beside = [line_dates.dates_in(piece, today) for piece in others]
    if others and all(beside) and attribution.are_people(first):
        return (Part(Form.AUTHOR, first), *(part for parts in beside for part in parts))
    return line_bylines.byline_in(name, today, below_title=True) or (
        (Part(Form.AUTHOR, name),) if len(name) <= _LONGEST_AUTHOR else ()
    )


def _is_sender_nobody(name: str) -> bool:
    """Tell whether a message is sent by a newspaper or a firm: two words or more in which nobody is named."""
    return " " in name and (attribution.is_outlet(name) or not attribution.are_people(name))


def _unquoted(value: str) -> str:
    value = value.strip()
    if named := _NAME_IN_BRACES.fullmatch(value):
        return named[1]
    is_quoted = len(value) > 1 and value[0] in _QUOTES and value[-1] in _QUOTES
    return value[1:-1].strip() if is_quoted else value
