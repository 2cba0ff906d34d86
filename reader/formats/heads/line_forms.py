"""What a line above an article may be: a date, a byline, a label, a reading time, a source, a photo's credit, …

Each part of a line is looked at by itself ("By Jane Doe | 3 April 2023 | 4 min read"); a line is of the head only where
every part of it is something. What is sure by its form alone is told from what is so only in such company.
"""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import (
    archive_lines,
    attribution,
    byline_words,
    furniture,
    label_words,
    labels,
    line_atoms,
    line_bylines,
    line_credits,
    line_dates,
    line_issues,
    line_labels,
    line_runs,
    page_words,
    site_words,
)
from reader.formats.heads.line_parts import Form, Part
from reader.formats.markup import LONGEST, bare, without_ornaments

_LONGEST_PART, _LONGEST_INITIALS = 120, 12
_RULE = re.compile(r"[\s\-=_*~#+.;•·—–★☆⭐]{3,}|[•·*#—–/:|,-]+|<!--|-->|/\*+|\*+/|`{3,}\w*|[{}]")
_SHORTEST_SENTENCE = 45  # code points
_OF_DATES = (
    "published|updated|posted|publié|mis à jour|modifié|veröffentlicht|aktualisiert|publicado|actualizado|"
    "pubblicato|aggiornato"
    "|atualizado|gepubliceerd|bijgewerkt|publicera[dt]|uppdatera[dt]|opublikowano|опубликовано|обновлено"
)
_NO_MORE_OF_A_WORD = r"(?![^\W\d_\u2e80-\U0003ffff])"  # of scripts that part words
_OPENS_AS_A_HEAD = re.compile(
    rf"[(\[]?(?:(?:{byline_words.BYLINES}|{page_words.CREDITS}|{_OF_DATES}){_NO_MORE_OF_A_WORD}"
    r"|©|[^\W\d_][\w /-]{0,30}[:：]|\d)",
    re.IGNORECASE,
)
_HEADING_BELOW = re.compile(r"^\s*#{1,6}\s*(?=[^\W\d_]|\d{1,2}[. ]|[\[*_])")
_MOST_WORDS_BEFORE_AN_ADDRESS = 6
_MOST_WORDS_BESIDE_A_TIME, _MOST_WORDS_BEHIND_A_TIME = 4, 8
_QUOTES = '"“„«'
_ENDS_AS_A_TIME = re.compile(r"(?:\b[ap]\.\s?m|\d\s?(?:min|r|г|h))\.$", re.IGNORECASE)
_GLUED_TO_BY = re.compile(r"^By(?=[A-Z][a-z]+ [A-Z])")  # "ByJane Doe"
_GLUED_BY = re.compile(r"(?<![^\s])by(?=[A-Z][a-z]+\s)")  # "3 April 2023 byJane Doe"
_MARK_BEFORE = re.compile(r"^(?:/{1,2}|[|•·↓→←+])\s+(?=\S)")
_SEAMS = re.compile(  # "Jane Doe3 April 2023", "Jane DoePublished on 3 April 2023Updated on 4 April 2023"
    r"(?<=[^\W\d_])(?=\d{1,2}\.?\s[^\W\d_]{3,12}\.?\s\d{4})|(?<=\d{4})(?=\d{1,2}\s[^\W\d_]{3,12}\s\d{4}|Updated|Published)"
    r"|(?<=\d{4})(?=(?:von|by|par|por|di|door|av)\s(?-i:[^\W\d_a-z]))"
    r"|(?<=[/.-]\d{4})(?=(?-i:[A-Z])[a-z]{2,8}\s\d{1,2},\s\d{4})|(?<=\d[:.]\d\d)(?=[^\W\d_]{4})|(?<=[\s,](?:19|20)\d\d)(?=\d{1,2}:\d\d)"
    r"|(?<=[^\W\d_A-Z])(?=(?:Published|Updated|Posted|Reporter|Correspondent|Editor|Political|Staff|Senior)\b)"
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
    line = _MARK_BEFORE.sub("", without_ornaments(line))
    line = _GLUED_BY.sub("by ", line) if "by" in line else line
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
        line_labels.several_labels_in(line, today)
        or (archive_lines.citation_in(line, today) if "№" in line or "》" in line or line[0] in _QUOTES else ())
        or line_issues.outlet_and_day(line, today)
        or (line_labels.parts_of_label(label, today) if label and line_labels.stands_alone(label, today) else ())
        or (archive_lines.dateline_alone_in(line) if line[-1] in "-–—" else ())
        or (archive_lines.day_and_agency_in(line, today) if line[-1] in ")-–—:" else ())
        or line_credits.chinese_credit_in(line)
        or line_bylines.byline_in(line, today, below_title=below_title)
        or line_bylines.with_the_newspaper(line_dates.dates_in(line, today), line)
        or line_credits.rarer_byline_in(line, below_title=below_title)
        or line_credits.reporters_in(line)
        or line_atoms.of_mail(line)
        or line_atoms.atom_of(line)
        or line_bylines.several_in(line, today, below_title=below_title)
        or archive_lines.citation_in(line, today)
        or line_issues.issue_in(line, today)
        or line_issues.quoted_issue_in(line, today)
        or line_issues.issue_of_a_day(line, today)
        or line_issues.issue_without_day(line)
        or line_issues.section_on_a_page(line)
        or line_bylines.byline_in_brackets(line, today)
        or _of_an_address(line)
        or (_side_by_side(line, today) if below_title else ())
        or _date_and_time(line, today)
        or line_dates.date_behind_its_role(line, today)
        or archive_lines.quoted_mail_in(line, today)
        or archive_lines.dateline_alone_in(line)
        or line_atoms.of_a_site(line)
        or ((Part(Form.LABEL),) if label and not label.name and len(label.value) <= line_labels.LONGEST_VALUE else ())
        or _glued(line, today, below_title=below_title)
    )


def _side_by_side(line: str, today: date) -> tuple[Part, ...]:
    """Return what a line is without how many comments it has, or what stands beside the date in it."""
    rest = line_runs.without_count(line)
    if rest == line or not rest:
        return line_runs.run_in(line, today) or line_runs.name_before_a_while(line)
    parts = (
        line_runs.run_in(rest, today, is_counted=True) or parts_of(rest, today) or line_runs.who_before_a_count(rest)
    )
    return (*parts, Part(Form.OTHER)) if parts else ()


def _glued(line: str, today: date, *, below_title: bool) -> tuple[Part, ...]:
    """Return what a line is whose parts stood side by side on a page, and were copied without a space between them."""
    parted = _SEAMS.sub(" | ", line) if any(map(str.isdecimal, line)) else line
    return parts_of(parted, today, below_title=below_title) if parted != line else ()


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
    if not is_sentence or len(line) < _SHORTEST_SENTENCE or _OPENS_AS_A_HEAD.match(line):
        return False
    if len(line) <= _LONGEST_PART and _ENDS_AS_A_TIME.search(line[-8:]):
        return False
    return not (
        furniture.ends_as_a_credit(line)
        or furniture.is_sentence_of_a_site(line)
        or archive_lines.is_citation(line)
        or site_words.is_of_a_site(line)
    )


def _date_and_time(line: str, today: date) -> tuple[Part, ...]:
    """Return the date and time that a line opens or ends with, and of the few words beside them what is known."""
    found = dates.in_line(line, today)
    if not found or line[-1] in ".!?…:":
        return ()
    sides = (line[: found.start], line[found.end :])
    role = line_dates.ROLE_OF_DATE.search(sides[0])
    words = [dates.words_beside(line_dates.ROLE_OF_DATE.sub(" ", side)) for side in sides]
    rest = words[0] or words[1]
    most = _MOST_WORDS_BESIDE_A_TIME if sides[0] else _MOST_WORDS_BEHIND_A_TIME
    if all(words) or len(rest) > most or not any(map(dates.has_time, sides)):
        return ()
    named = next(
        filter(None, (line_labels.label_or_more(" ".join(rest[start:]), today) for start in range(len(rest)))), ()
    )
    form = Form(label_words.LABELS[role["label"].lower()]) if role else Form.PUBLISHED
    return (*(named or (Part(Form.OTHER),)), Part(form, found.written, found.readings))
