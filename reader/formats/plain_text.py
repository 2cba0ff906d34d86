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

from reader.formats import attribution, dates, headline
from reader.formats.head import Head, is_furniture
from reader.formats.lines import lines_of, paragraphs_of
from reader.formats.refusal import RefusedError
from reader.formats.text_decoder import Decoded, decode
from reader.model import ArticleDraft, SourceFile

_FURNITURE = 15  # lines at the top that may be an address, a byline, a date, …
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
    lines = lines_of(decoded.text)
    head = Head(today)
    paragraphs = head.read(paragraphs_of(lines, _furniture(lines, today)))
    title = head.title or headline.first_sentence(paragraphs) or headline.of_file(path)
    dateline = next(filter(None, map(attribution.dateline_of, paragraphs[:2])), None)
    author, paragraphs = _reporters(head, paragraphs)
    return ArticleDraft(
        title=title,
        body="\n\n".join(paragraphs),
        author=author,
        source=head.source or attribution.host_of(head.url) or _agency(dateline, head, today),
        url=head.url,
        published=_publication_date(head, dateline, paragraphs[-_TAIL:], today),
        encoding=decoded.encoding,
        title_derived=bool(not head.title and paragraphs),
    )


def _furniture(lines: Sequence[str], today: date) -> frozenset[int]:
    numbers = [number for number, line in enumerate(lines[: 4 * _FURNITURE]) if line][:_FURNITURE]
    return frozenset(number for number in numbers if is_furniture(lines[number].strip(), today))


def _reporters(head: Head, paragraphs: list[str]) -> tuple[str, list[str]]:
    """Return the author and the body; a last line that says no more than who reported leaves it."""
    for number in range(max(0, len(paragraphs) - _TAIL), len(paragraphs)):
        names, is_all = attribution.reporters_of(paragraphs[number])
        if names and not head.author:
            rest = paragraphs[:number] + paragraphs[number + 1 :]
            return names, rest if is_all and rest else paragraphs
    return head.author, paragraphs


def _agency(dateline: attribution.Dateline | None, head: Head, today: date) -> str:
    if (
        dateline
        and dateline.agency
        and not dates.in_line(dateline.agency, today)
        and not dates.without_year(dateline.agency)
    ):
        return dateline.agency
    return head.agency


def _publication_date(
    head: Head, dateline: attribution.Dateline | None, tail: Sequence[str], today: date
) -> date | None:
    written = f"{dateline.written} {dateline.agency}" if dateline else ""
    full, month_and_day = dates.in_line(written, today), dates.without_year(written)
    return (
        head.published
        or (full and full.day)
        or dates.in_address(head.url, today)
        or (month_and_day and dates.of_month_and_day(month_and_day, head.url, today))
        or head.updated
        or _date_at_the_end(tail, today)
        or None
    )


def _date_at_the_end(tail: Sequence[str], today: date) -> date | None:
    for paragraph in tail:
        label = attribution.parse_label(paragraph) if len(paragraph) <= 100 else None
        if label and label.name in ("published", "updated") and (found := dates.in_line(label.value, today)):
            return found.day
    return None
