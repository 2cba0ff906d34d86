"""What a line above an article may be: a date, a byline, a label, a reading time, a source, a photo's credit, …

Each part of a line is looked at by itself ("By Jane Doe | 3 April 2023 | 4 min read"); a line is of the head only where
every part of it is something. What is sure by its form alone is told from what is so only in such company.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import filterfalse

from reader.formats import (
    archive_lines,
    attribution,
    byline_words,
    dates,
    furniture,
    label_words,
    labels,
    line_atoms,
    outlet_lines,
    page_words,
    rarer_bylines,
    section_words,
    signers,
    site_words,
)
from reader.formats.first_letters import openings_of, opens_with
from reader.formats.line_parts import Form, Part, is_sure
from reader.formats.markup import LONGEST, bare, without_ornaments

_LONGEST_PART, _LONGEST_INITIALS = 120, 12
_SEPARATORS = re.compile(
    r"\s*[|•·▪►]\s*|\s*(?<!\w)»\s*|\s+[/–—-]{1,2}\s+|\s*;\s+|\.\s+(?=[^\W\d_]{3,20}\s?[:：])"
    r"|\.\s+(?=(?:by|von|par|por|di|door|av|posted|published|filed|updated)\s)",
    re.IGNORECASE,
)
_LABELS_APART = re.compile(
    r"\s*[|•·]\s*(?=[^\W\d_][\w ]{1,20}[:：])|\s+[–—-]\s+(?=[^\W\d_][\w ]{1,20}[:：]\s)"
    r"|[;,]\s+(?=(?:author|by|date|published|source|url|autorin|autor|auteur|datum|fecha|data|quelle|źródło|fuente|fonte|bron|källa|источник)\s?[:：])|\s+(?=[\u4e00-\u9fff]{2,6}[:：])",
    re.IGNORECASE,
)
_OF_AN_ANSWER = re.compile(
    r"^(?:(?:(?:re|fwd?|aw|wg|tr|rv|res|enc|antw|doorst|sv|vs|vb|odp|pd|i|r)\s?:\s+|(?:转发|回复|答复|轉寄|回覆)\s?[:：]\s*))+",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\s\-=_*~#+.;•·—–★☆⭐]{3,}|[•·*#—–/]+|<!--|-->|/\*+|\*+/|`{3,}\w*|[{}]")
_SHORTEST_SENTENCE = 45  # code points
_FROM = re.compile(r"^(?:from|aus|de|uit|från)\s(?=(?:the|der|die|das|de|het|le|la|el|il)\s)", re.IGNORECASE)
_OPENS_AS_A_HEAD = re.compile(
    rf"[(\[]?(?:{byline_words.BYLINES}|{page_words.CREDITS}|©|[^\W\d_][\w /-]{{0,30}}[:：]|published|updated|posted"
    r"|\d)",
    re.IGNORECASE,
)
_OPENINGS = openings_of(f"{byline_words.BYLINES}|{page_words.CREDITS}|published|updated|posted")
_LONGEST_LABEL, _MARKS_OF_HEADS = 34, ":：©"
_HEADING_BELOW = re.compile(r"^\s*#{1,6}\s*(?=[^\W\d_]|\d{1,2}[. ]|[\[*_])")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]{0,100}\|)?([^\[\]|]{1,100})\]\]")
_NAME_IN_BRACES = re.compile(r"\{\s*name:\s*[\"']?([^{}\"']{1,100}?)[\"']?\s*\}")  # of YAML
_QUOTES = "\"'“”‘’«»"
_IN_QUOTES = re.compile(r"[«„“\"](?P<name>[^\W\d_a-z][^«»„“”\"]{2,40})[»”“\"]")
_BETWEEN = " ,|•·–—-(/:《》（）"
_COUNT_BEHIND_A_YEAR = re.compile(r"(?<=[\s,/.-]\d{4})\s\d{1,3}$")  # of comments
_UNDER = re.compile(r"(?:in|under)\s(?P<section>[^\W\d_a-z][\w &/-]{1,30})")  # behind a date: "in News"
_BY_NOBODY = re.compile(r"by (?:admin|administrator|editor|staff|webmaster|editorial team)", re.IGNORECASE)
_LONGEST_VALUE = 60  # code points behind a label that says nothing of the article
_MOST_WORDS_BEFORE_AN_ADDRESS = 6
_MOST_WORDS_BESIDE_A_TIME, _MOST_WORDS_BEHIND_A_TIME = 4, 8
_MOST_WORDS_OF_A_NEWSPAPER = 6
_COMMAS = re.compile("[,，]")
_LONGEST_PAGE = 3  # figures
_BEFORE_A_DATE = re.compile(
    r"[\s,|•·–—-]+(?:on|am|den|le|el|il|em|op|dnia|w|vom|du|dal|van|från|z|от|of|dated)$", re.IGNORECASE
)
_TIME_BEFORE_A_DATE = re.compile(
    r"\s+(?:at|um|à|alle|às|om|kl\.?|godz\.?|o|в)\s+\d[\d:.h]*(?:\s?[ap]\.?m\.?)?$", re.IGNORECASE
)
_GLUED_TO_BY = re.compile(r"^By(?=[A-Z][a-z]+ [A-Z])")  # "ByJane Doe"
_SEAMS = re.compile(  # "Jane Doe3 April 2023", "Jane DoePublished on 3 April 2023Updated on 4 April 2023"
    r"(?<=[^\W\d_])(?=\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s\d{4})|(?<=\d{4})(?=\d{1,2}\s[^\W\d_]{3,12}\s\d{4}|Updated|Published)"
    r"|(?<=\d[:.]\d\d)(?=[^\W\d_]{4})|(?<=[\s,](?:19|20)\d\d)(?=\d{1,2}:\d\d)"
    r"|(?<=[^\W\d_A-Z])(?=(?:Published|Updated|Posted|Reporter|Correspondent|Editor|Political|Staff|Senior)\b)"
)
_MAIL_BEHIND = re.compile(r"\s*[<(\[]?[\w.+-]+@[\w.-]+[>)\]]?\s*$")
_ROLE_OF_DATE = re.compile(
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


class Forms:
    """What the lines of an article are, each looked at once."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._known: dict[tuple[str, bool], tuple[Part, ...]] = {}

    def of(self, line: str, *, below_title: bool = True) -> tuple[Part, ...]:
        key = (line.strip(), below_title)
        if key not in self._known:
            is_nothing = not below_title and self._known.get((key[0], True)) == ()  # less is known above a title
            self._known[key] = () if is_nothing else parts_of(line, self.today, below_title=below_title)
        return self._known[key]


def parts_of(line: str, today: date, *, below_title: bool = True) -> tuple[Part, ...]:
    """Return what the parts of a line are; nothing where any of them is only text."""
    line = bare(_HEADING_BELOW.sub("", line).rstrip(" #") if line.startswith("#") else line)
    line = without_ornaments(line).removeprefix("/ ")
    if line.endswith(".") and line.isupper() and _LONGEST_INITIALS < len(line) <= _LONGEST_PART:
        line = line.rstrip(".")  # of old newspapers: "THE ARGUS, WEDNESDAY, AUGUST 22, 1934."
    if _GLUED_TO_BY.match(line):
        line = _SEAMS.sub(" | ", _GLUED_TO_BY.sub("By ", line))
    if url := attribution.url_of(line):
        return (Part(Form.URL, url),)
    if not line or _RULE.fullmatch(line):
        return (Part(Form.OTHER),)
    if labels.is_summary(line):
        return (Part(Form.LABEL),)
    if len(line) > LONGEST or _reads_on(line):
        return ()
    label = labels.parse_label(line)
    return (
        _labels(line, today)
        or (archive_lines.citation_in(line, today) if "№" in line or "》" in line else ())
        or _outlet_and_day(line, today)
        or (_label(label, today) if label and _stands_alone(label, today) else ())
        or _of_china(line)
        or _byline(line, today, below_title=below_title)
        or _dates(line, today)
        or _rarer_byline(line, below_title=below_title)
        or _reported(line)
        or line_atoms.of_mail(line)
        or line_atoms.atom_of(line)
        or _several(line, today, below_title=below_title)
        or archive_lines.citation_in(line, today)
        or _of_an_issue(line, today)
        or _of_an_issue_alone(line)
        or _on_a_page(line)
        or _inside_brackets(line, today)
        or _of_an_address(line)
        or _date_and_time(line, today)
        or _date_behind_its_role(line, today)
        or archive_lines.quoted_mail_in(line, today)
        or archive_lines.dateline_alone_in(line)
        or _of_a_site(line)
        or ((Part(Form.LABEL),) if label and not label.name and len(label.value) <= _LONGEST_VALUE else ())
        or _glued(line, today, below_title=below_title)
    )


def _of_a_site(line: str) -> tuple[Part, ...]:
    return (Part(Form.SITE),) if site_words.is_of_a_site(line) else ()


def _glued(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return what a line is whose parts stood side by side on a page, and were copied without a space between them."""
    parted = _SEAMS.sub(" | ", line) if any(map(str.isdecimal, line)) else line
    return parts_of(parted, today, below_title=below_title) if parted != line else ()


def _outlet_and_day(line: str, today: date) -> tuple[Part, ...]:
    """Return the newspaper and the day of a line that names both, the newspaper by an article and a name."""
    for name, rest in outlet_lines.named_outlets(_FROM.sub("", line)):
        parts = _dates(rest.rstrip("."), today)
        if parts and parts[0].form is Form.PUBLISHED:
            return (Part(Form.OUTLET, name), *parts)
    return ()


def _of_an_issue(line: str, today: date) -> tuple[Part, ...]:
    """Return the newspaper and the day of a line that ends with a page: "The Post, 3 April 2023, p. 4"."""
    found = dates.in_line(line, today) if any(map(str.isdecimal, line[-4:])) else None
    name = line[: found.start].strip(_BETWEEN + "，") if found else ""
    if not found or not name or len(name.split()) > _MOST_WORDS_OF_A_NEWSPAPER or any(mark in name for mark in ".:!?"):
        return ()
    behind = [piece.strip() for piece in _COMMAS.split(line[found.end :]) if piece.strip(" .")]
    is_page = bool(behind) and furniture.is_page(behind[-1]) and all(map(dates.is_around_a_date, behind[:-1]))
    return (Part(Form.OUTLET, name), Part(Form.PUBLISHED, found.written, found.readings)) if is_page else ()


def _of_an_issue_alone(line: str) -> tuple[Part, ...]:
    outlet = outlet_lines.outlet_of_an_issue(line) if line[-1].isdecimal() else ""
    return (Part(Form.OUTLET, outlet),) if outlet else ()


def _on_a_page(line: str) -> tuple[Part, ...]:
    """Return what stands before the number of a page: "Region, p. 4"."""
    before, _, page = line.rpartition(",")
    named = line_atoms.atom_or_place(before) if before and furniture.is_page(page.strip()) else ()
    return (*named, Part(Form.OTHER)) if named else ()


def _inside_brackets(line: str, today: date) -> tuple[Part, ...]:
    """Return what a line is that stands in brackets as a whole: "(By Jane Doe)"."""
    inside = line[1:-1]
    is_in_brackets = line[0] + line[-1] in ("()", "[]") and not set("()[]") & set(inside)
    return _byline(inside, today, below_title=True) if is_in_brackets else ()


def _of_an_address(line: str) -> tuple[Part, ...]:
    """Return the address that a line ends with, a few words before it: "via The Post https://…"."""
    before, _, last = line.rpartition(" ")
    url = attribution.url_of(last)
    return (Part(Form.URL, url),) if url and len(before.split()) <= _MOST_WORDS_BEFORE_AN_ADDRESS else ()


def _reads_on(line: str) -> bool:
    """Tell at first sight that a line is a sentence of a text, as nearly all are, and needs no closer look."""
    is_sentence = len(line) > _LONGEST_PART or (
        line[-1] in '.!?…。！？"”»’' and not any(mark in line for mark in "|•·")
    )
    if not is_sentence or len(line) < _SHORTEST_SENTENCE or _opens_as_a_head(line):
        return False
    return not (
        furniture.ends_as_a_credit(line)
        or furniture.is_sentence_of_a_site(line)
        or archive_lines.is_citation(line)
        or site_words.is_of_a_site(line)
    )


def _opens_as_a_head(line: str) -> bool:
    has_mark = any(mark in line[:_LONGEST_LABEL] for mark in _MARKS_OF_HEADS)
    is_seen = has_mark or line[0].isdecimal() or line[1:2].isdecimal()
    return (is_seen or opens_with(line, _OPENINGS)) and bool(_OPENS_AS_A_HEAD.match(line))


def _stands_alone(label: labels.Labelled, today: date) -> bool:
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
    known = _label(label, today) if label else ()
    return known or ((Part(Form.LABEL),) if labels.has_label(line) else ())


def _label(label: labels.Labelled, today: date) -> tuple[Part, ...]:
    value = _WIKI_LINK.sub(r"\1", _unquoted(label.value)) if "[[" in label.value else _unquoted(label.value)
    if label.name in ("published", "updated"):
        return _dates(value, today, Form(label.name))
    if label.name in ("url", "source") and (url := attribution.url_of(value)):
        return (Part(Form.URL, url),)
    if label.name == "author":
        return _author(value, today)
    if label.name == "source" and (
        sources := archive_lines.citation_in(value, today) or _source_and_date(value, today)
    ):
        return sources
    if not label.name:
        return (Part(Form.LABEL),)
    if label.name == "section":
        value = value.partition(";")[0].rstrip()
        return (Part(Form.SECTION if len(value) <= _LONGEST_VALUE and value[-1:] not in ".!?" else Form.LABEL, value),)
    if label.name == "title":
        value = _OF_AN_ANSWER.sub("", value)
    return (Part(Form(label.name), value),) if value and label.name != "url" else ()


def _source_and_date(value: str, today: date) -> tuple[Part, ...]:
    found = dates.in_line(value, today)
    source = value[: found.start].strip(_BETWEEN) if found else ""
    if not found or not source:
        return ()
    rest = _dates(value[found.start :], today) or (Part(Form.PUBLISHED, found.written, found.readings),)
    return (Part(Form.SOURCE, source.rstrip(" .")), *rest)


def _labels(line: str, today: date) -> tuple[Part, ...]:
    """Return what several labels on one line say: "Source: The Post | Author: Jane Doe"."""
    pieces = _LABELS_APART.split(line)
    parts = [_label_or_more(piece, today) or _dates(piece, today) for piece in pieces] if len(pieces) > 1 else []
    if len(pieces) > 1 and not parts[0]:
        parts[0] = _byline(pieces[0], today, below_title=True)
    return tuple(part for some in parts for part in some) if all(parts) else ()


def _label_or_more(piece: str, today: date) -> tuple[Part, ...]:
    """Return what a label says, or the parts of what follows one that nobody knows: "Desk: Jane Doe | 3 April 2023"."""
    said = labelled(piece, today)
    is_unknown = bool(said) and all(part.form is Form.LABEL for part in said)
    more = _byline(piece, today, below_title=True) or _dates(piece, today) if is_unknown else ()
    return more or (_several(piece, today, below_title=True) if is_unknown else ()) or said


def _of_china(line: str) -> tuple[Part, ...]:
    outlet, names = rarer_bylines.of_china(line)
    parts = (Part(Form.SOURCE, outlet) if not names else Part(Form.OUTLET, outlet), Part(Form.AUTHOR, names))
    return tuple(part for part in parts if part.value)


def _rarer_byline(line: str, *, below_title: bool) -> tuple[Part, ...]:
    names = rarer_bylines.author_of(line)
    names = names or (signers.signed_in(attribution.behind_by(line)) if below_title else "")
    return (Part(Form.AUTHOR, names),) if names else ()


def _reported(line: str) -> tuple[Part, ...]:
    """Return who reported, where others are named as well: "Reporting by Jane Doe; Editing by John Roe"."""
    names, _ = attribution.reporters_of(line)
    return (Part(Form.AUTHOR, names),) if names else ()


def _unquoted(value: str) -> str:
    value = value.strip()
    if named := _NAME_IN_BRACES.fullmatch(value):
        return named[1]
    is_quoted = len(value) > 1 and value[0] in _QUOTES and value[-1] in _QUOTES
    return value[1:-1].strip() if is_quoted else value


def _author(value: str, today: date) -> tuple[Part, ...]:
    name = _MAIL_BEHIND.sub("", value).strip(_QUOTES + " ") or value
    first, *others = _pieces(name)
    beside = [_dates(piece, today) for piece in others]
    if others and all(beside) and attribution.are_people(first):
        return (Part(Form.AUTHOR, first), *(part for parts in beside for part in parts))
    return _byline(name, today, below_title=True) or ((Part(Form.AUTHOR, name),) if len(name) <= _LONGEST_PART else ())


def _dates(line: str, today: date, role: Form = Form.PUBLISHED) -> tuple[Part, ...]:
    """Return the dates of a line that holds nothing but dates and what may stand beside them."""
    if not (any(map(str.isnumeric, line)) or _ROLE_OF_DATE.match(line)):
        return ()
    line = _COUNT_BEHIND_A_YEAR.sub("", line)
    parts: list[Part] = []
    for piece in filterfalse(_is_number_of_a_page, _pieces(line)):
        for said, text in _by_role(piece):
            role = said or role
            part = _date(text, role, today) or (
                () if said or dates.is_around_a_date(text) else _author_or_atom(dates.without_time_before(text))
            )
            if not (part or dates.is_around_a_date(text)):
                return ()
            parts += part
    if not parts and dates.has_time(line) and _ROLE_OF_DATE.match(line):
        return (Part(Form.OTHER),)  # "Updated at 14:05"
    has_date = any(part.form in (Form.PUBLISHED, Form.UPDATED) for part in parts)
    return tuple(parts) if has_date or (parts and (_ROLE_OF_DATE.search(line) or dates.in_line(line, today))) else ()


def _date_and_time(line: str, today: date) -> tuple[Part, ...]:
    """Return the date and time that a line opens or ends with, and of the few words beside them what is known."""
    found = dates.in_line(line, today)
    if not found or line[-1] in ".!?…:":
        return ()
    sides = (line[: found.start], line[found.end :])
    role = _ROLE_OF_DATE.search(sides[0])
    words = [dates.words_beside(_ROLE_OF_DATE.sub(" ", side)) for side in sides]
    rest = words[0] or words[1]
    most = _MOST_WORDS_BESIDE_A_TIME if sides[0] else _MOST_WORDS_BEHIND_A_TIME
    if all(words) or len(rest) > most or not any(map(dates.has_time, sides)):
        return ()
    named = next(filter(None, (_label_or_more(" ".join(rest[start:]), today) for start in range(len(rest)))), ())
    form = Form(label_words.LABELS[role["label"].lower()]) if role else Form.PUBLISHED
    return (*(named or (Part(Form.OTHER),)), Part(form, found.written, found.readings))


def _date_behind_its_role(line: str, today: date) -> tuple[Part, ...]:
    """Return the date that a line says is its article's, whatever follows: "Published 3 April 2023 in The Post"."""
    role = _ROLE_OF_DATE.match(line)
    found = dates.in_line(line, today) if role and line[-1] not in ".!?…:" else None
    if not role or not found or not dates.is_around_a_date(line[role.end() : found.start]):
        return ()
    return (Part(Form(label_words.LABELS[role["label"].lower()]), found.written, found.readings),)


def _is_number_of_a_page(piece: str) -> bool:
    return len(piece) <= _LONGEST_PAGE and piece.isdecimal()


def _date(text: str, role: Form, today: date) -> tuple[Part, ...]:
    found = dates.in_line(text, today)
    before = text[: found.start].strip(_BETWEEN) if found else ""
    if label_words.LABELS.get(before.lower()) == "" and not dates.is_around_a_date(before):
        return (Part(Form.OTHER),)  # when it was saved
    if found and dates.is_only_a_date(text, found):
        return (Part(role, found.written, found.readings),)
    if found and (beside := _beside(text, found)):
        return (*beside, Part(role, found.written, found.readings))
    text = text.strip(" ,:")
    is_undated = dates.is_a_while_ago(text) or dates.names_a_near_day(text) or dates.is_a_day_without_year(text)
    return (Part(Form.OTHER),) if is_undated else ()


def _beside(text: str, found: dates.DateFound) -> tuple[Part, ...]:
    """Return what stands on one side of a date: "The Post, 3 April 2023", "Geneva, 3 April 2023, 14:05"."""
    before, behind = _behind(text[: found.start]), _behind(text[found.end :])
    pieces = [piece.strip() for side in (before, behind) for piece in side.split(",") if piece.strip()]
    if len(pieces) > 1 and all(parts := [_author_or_atom(piece) for piece in pieces]):
        return tuple(part for some in parts for part in some)
    if dates.is_around_a_date(behind):
        return _author_or_atom(_without_what_leads_to_a_date(before))
    if not dates.is_around_a_date(before):
        return ()
    return (Part(Form.OTHER),) if _BY_NOBODY.fullmatch(behind) else _author_or_atom(behind)


def _author_or_atom(text: str) -> tuple[Part, ...]:
    if of_china := _of_china(text) if text else ():
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


def _behind(text: str) -> str:
    """Return what stands beside a date without weekday, time and page: "BST, The Times", "p. 12"."""
    pieces = (dates.without_time_before(piece.strip(_BETWEEN)) for piece in text.split(","))
    return ", ".join(piece for piece in pieces if not (dates.is_around_a_date(piece) or furniture.is_page(piece)))


def _by_role(piece: str) -> Iterator[tuple[Form | None, str]]:
    """Yield "Published … updated …" as what is said of each: its role where that is said, and the text behind it."""
    roles = list(_ROLE_OF_DATE.finditer(piece))
    starts = [role.start() for role in roles] + [len(piece)]
    if piece[: starts[0]].strip(" ,(["):
        yield None, piece[: starts[0]]
    for role, end in zip(roles, starts[1:], strict=True):
        yield Form(label_words.LABELS[role["label"].lower()]), piece[role.end() : end]


def _byline(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return who wrote, and when where a date stands behind the names; "Jane Doe - 3 April 2023" names them as well."""
    found = dates.in_line(line, today)
    names = line[: found.start] if found else line
    if found and "|" in names.rstrip(_BETWEEN) and not attribution.author_of(names.partition("|")[0].strip()):
        return ()
    role = _ROLE_OF_DATE.search(names) if found else None
    names = (names[: role.start()] if role else names).rstrip(_BETWEEN)
    names = _without_what_leads_to_a_date(names) if found else names
    author = attribution.author_of(names, below_title=below_title)
    author = author or ((attribution.signer_of(names) or rarer_bylines.author_of(names)) if found and names else "")
    is_a_name = bool(found) and not author and attribution.are_people(names) and not attribution.is_outlet(names)
    if not author and not is_a_name:
        return ()
    rest = _dates(line[len(names) :].lstrip(_BETWEEN), today) if found else ()
    if is_a_name:
        form = Form.NAMELESS if attribution.is_desk(names) else Form.NAME  # or a place of two words
        return (*rest, Part(form, names)) if rest else ()
    return (Part(Form.AUTHOR, author), *rest) if rest or not found else ()


def _without_what_leads_to_a_date(names: str) -> str:
    """Return what stands before a date without "on", "at 9:14", a weekday: "Jane Doe" of "Jane Doe, on Tuesday"."""
    names = _TIME_BEFORE_A_DATE.sub("", _BEFORE_A_DATE.sub("", names))
    before, mark, last = names.rpartition(" ")
    is_weekday = mark and dates.is_around_a_date(last)
    return _BEFORE_A_DATE.sub("", before.rstrip(_BETWEEN)) if is_weekday else names


def _several(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return what the parts of a line are, each of which is something by itself; a place is so beside what is sure.

    Beside a date one part may be what nobody knows: "3 April 2023 | For subscribers of the paper".
    """
    pieces = _pieces(line)
    if len(pieces) < 2:
        return ()
    pieces = [piece for piece in pieces if not piece.isdecimal()] or pieces  # without counts
    alone = [
        _byline(piece, today, below_title=True)
        or line_atoms.atom_of(piece)
        or _dates(piece, today)
        or _of_a_site(piece)
        for piece in pieces
    ]
    found = [part or line_atoms.place_of(piece) for part, piece in zip(alone, pieces, strict=True)]
    parts = tuple(part for some in found for part in some)
    if all(found) and (all(alone) or is_sure(parts) or _is_masthead(parts)):
        return _without_whom_it_is_about(parts)
    days = [piece for part, piece in zip(alone, pieces, strict=True) if part and part[-1].form is Form.PUBLISHED]
    is_dated = any(below_title or dates.has_time(piece) for piece in days) and sum(map(bool, alone)) == len(pieces) - 1
    return tuple(part for some in alone for part in some or (Part(Form.OTHER),)) if is_dated else ()


def _is_masthead(parts: tuple[Part, ...]) -> bool:
    """Tell whether a newspaper and its sections stand side by side: "The Post • Health • Work"."""
    forms = [part.form for part in parts]
    return forms[0] is Form.OUTLET and Form.SECTION in forms


def _without_whom_it_is_about(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return "Interview | Jane Doe" without the name, who is not its author."""
    is_about = len(parts) > 1 and parts[0].form is Form.SECTION and parts[0].value.casefold() in section_words.GENRES
    return tuple(part for part in parts if part.form is not Form.NAME) if is_about else parts


def _pieces(line: str) -> list[str]:
    return [piece for piece in _SEPARATORS.split(line) if piece.strip()]
