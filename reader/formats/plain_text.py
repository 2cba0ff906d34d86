"""From text to article: title, byline, source, date and paragraphs, as plain text files have them.

https://www.example.org/2023/04/03/talks      the address, whose host is the source
Talks open in Geneva                          the title
By Jane Doe                                   the author
3 April 2023                                  the date
Talks open in Geneva.                         the title once more: left out
GENEVA, April 3 (Agency) — Delegates …        the body begins; a dateline stays in it
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reader.formats import attribution, datelines, dates, day_order, head, headline, html_fragment, top
from reader.formats.head import Head
from reader.formats.line_forms import Forms
from reader.formats.line_parts import Form, Part, is_sure
from reader.formats.lines import lines_of, paragraphs_of
from reader.formats.refusal import RefusedError
from reader.formats.text_decoder import Decoded, decode
from reader.model import ArticleDraft, SourceFile
from reader.text.one_form import in_one_form
from reader.text.source_identity import text_digest

_FURNITURE = 15  # lines at the top that may be an address, a byline, a date, …
_LONGEST_DATE_LINE = 120  # code points
_TAIL = 4  # paragraphs at the end that may say who reported, and when


class PlainText:
    """Files of text and nothing else, each an article."""

    label = "Text files"
    suffixes = (".txt", ".text")

    def recognises(self, file: SourceFile) -> bool:
        return True  # text has no signature: what is none is found out when it is decoded, and told

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        return [parse(decode(file.data, encoding), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return decode(file.data, encoding).text


def parse(decoded: Decoded, path: Path, today: date | None = None) -> ArticleDraft:
    """Return the article in the text; its title is made of the file's name where the text has no word to offer."""
    today = today or date.today()
    text = in_one_form(decoded.text)
    is_fragment = html_fragment.is_fragment(text)
    text = html_fragment.text_of(text) if is_fragment else html_fragment.without_entities(text)
    lines = lines_of(top.in_one_form(text))
    forms = Forms(today)
    read = head.read(paragraphs_of(lines, _standing_alone(lines, forms)), forms)
    title = read.title or headline.first_sentence(read.body) or headline.of_file(path)
    dateline = next(filter(None, map(datelines.dateline_of, read.body[:2])), None)
    author, paragraphs = _reporters(read, read.body)
    at_the_end = _dates_at_the_end(paragraphs, forms)
    published = _publication_date(read, dateline, decoded.text, at_the_end, today)
    return ArticleDraft(
        title=title,
        body="\n\n".join(paragraphs),
        author=author,
        source=read.source or attribution.host_of(read.url) or read.outlet or _agency(dateline, read, today),
        url=read.url,
        section=read.section,
        published=published,
        undated_because="" if published else _why_undated(_unclear(read, at_the_end)),
        encoding=decoded.encoding,
        title_derived=bool(not read.title and paragraphs),
        text_digest=text_digest(decoded.text),
    )


def _standing_alone(lines: list[str], forms: Forms) -> frozenset[int]:
    """Return the lines at the top that join no other, being addresses, labels, bylines, dates and the like."""
    numbers = [number for number, line in enumerate(lines[: 4 * _FURNITURE]) if line][:_FURNITURE]
    numbers = [number for number in numbers if any(lines[max(0, number - 1) : number] + lines[number + 1 : number + 2])]
    return frozenset(
        number
        for number in numbers
        if (parts := forms.of(lines[number])) and (is_sure(parts) or parts[0].form is Form.LABEL)
    )


def _reporters(head: Head, paragraphs: list[str]) -> tuple[str, list[str]]:
    """Return the author and the body; a last line that says no more than who reported leaves it."""
    for number in range(max(0, len(paragraphs) - _TAIL), len(paragraphs)):
        names, is_all = attribution.reporters_of(paragraphs[number])
        if names and not head.author:
            rest = paragraphs[:number] + paragraphs[number + 1 :]
            return names, rest if is_all and rest else paragraphs
    return head.author, paragraphs


def _agency(dateline: datelines.Dateline | None, head: Head, today: date) -> str:
    if (
        dateline
        and dateline.agency
        and not dates.in_line(dateline.agency, today)
        and not dates.without_year(dateline.agency)
    ):
        return dateline.agency
    return head.agency


def _publication_date(
    head: Head, dateline: datelines.Dateline | None, text: str, at_the_end: Sequence[Part], today: date
) -> date | None:
    written = f"{dateline.written} {dateline.agency}" if dateline else ""
    full, month_and_day = dates.in_line(written, today), dates.without_year(written)
    unclear = _unclear(head, at_the_end)
    return (
        head.published
        or (full and full.day)
        or dates.in_address(head.url, today)
        or (month_and_day and dates.of_month_and_day(month_and_day, head.url, today))
        or (unclear and day_order.settle(unclear.days, text, month_and_day))
        or head.updated
        or next((part.day for part in at_the_end if part.day), None)
    )


def _dates_at_the_end(paragraphs: Sequence[str], forms: Forms) -> list[Part]:
    short = (paragraph for paragraph in paragraphs[-_TAIL:] if len(paragraph) <= _LONGEST_DATE_LINE)
    parts = (part for paragraph in short if any(map(str.isnumeric, paragraph)) for part in forms.of(paragraph))
    return [part for part in parts if part.form in (Form.PUBLISHED, Form.UPDATED)]


def _unclear(head: Head, at_the_end: Sequence[Part]) -> Part | None:
    """Return the first date of a text that may be several days, or none."""
    return head.unclear or next((part for part in at_the_end if not part.day), None)


def _why_undated(unclear: Part | None) -> str:
    return day_order.why_undated(unclear.value, unclear.days) if unclear else ""
