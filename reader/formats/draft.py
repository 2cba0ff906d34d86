"""From what a file holds to an article: what its format knows wins, and the head of the text tells the rest.

Every format ends here: it gives the paragraphs as they stand on the page, the head among them or not, and the fields
that its files have a place for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from reader.formats import dates, day_order
from reader.formats.heads import attribution, datelines, head, headline, outlets_beside
from reader.formats.heads.head import Head
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form, Part
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Style
from reader.text.one_form import in_one_form

_LONGEST_DATE_LINE = 120  # code points
_FEWEST_SIGNED, _LONGEST_SIGNATURE = 3, 60  # paragraphs, code points
_TAIL = 4  # paragraphs at the end that may say who reported, and when
_HEAD = 24  # paragraphs among which the title may stand once more


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as it stands in a file: one line, or several where its style keeps them."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Known:
    """What a format tells of an article in fields of its own; empty where it says nothing."""

    title: str = ""
    author: str = ""
    source: str = ""
    url: str = ""
    section: str = ""
    language: str = ""  # ISO 639-1
    published: date | None = None
    undated_because: str = ""  # a sentence, where the format has a date that may be several days, or none


def make_draft(
    blocks: Sequence[Block],
    path: Path,
    known: Known | None = None,
    *,
    part: int = 0,
    encoding: str = "",
    text_digest: str = "",
    today: date | None = None,
    is_body: bool = False,
) -> ArticleDraft:
    """Return the article that the blocks make; its title is made of the file's name where nothing offers another.

    A title, byline or date above the body is taken out of it, also where the format told it already. An encoding is
    given where a user may choose another, and the digest of what the file says in the place of the article. Where the
    blocks are the body and nothing else, no head is looked for in them, and no date at their end.
    """
    known = known or Known()
    clean = [Block(text, block.style) for block in blocks if (text := _clean(block))]
    return draft_of_paragraphs(
        [block.text for block in clean],
        path,
        Forms(today or date.today()),
        known,
        styles="".join(block.style for block in clean),
        part=part,
        encoding=encoding,
        text_digest=text_digest,
        is_body=is_body,
    )


def draft_of_paragraphs(
    paragraphs: Sequence[str],
    path: Path,
    forms: Forms,
    known: Known | None = None,
    *,
    styles: str = "",
    part: int = 0,
    encoding: str = "",
    text_digest: str = "",
    is_body: bool = False,
) -> ArticleDraft:
    """Return the article that clean paragraphs make, a `Style` each; all are plain where there are none."""
    known = known or Known()
    read, numbers = _without_head(paragraphs) if is_body else _read(paragraphs, known, forms, styles)
    dateline = next(filter(None, map(datelines.dateline_of, read.body[:2])), None)
    author, numbers_left = _reporters(read, known, numbers, forms)
    credit = {} if is_body else _credit_at_the_end(read.body, forms)
    author = author or credit.get(Form.NAME, "")
    body = [paragraph for paragraph, number in zip(read.body, numbers, strict=True) if number in numbers_left]
    at_the_end = [] if is_body else _dates_at_the_end(body, forms)
    unclear = read.unclear or next((part for part in at_the_end if not part.day), None)
    published = known.published or _publication_date(
        read, known, dateline, "\n".join(paragraphs), unclear, at_the_end, forms.today
    )
    title = in_one_form(" ".join(known.title.split())) or read.title
    kept = "".join(styles[number] for number in numbers if number in numbers_left) if styles else ""
    return ArticleDraft(
        title=title or headline.first_sentence(read.body) or headline.of_file(path),
        body="\n\n".join(body),
        author=author,
        source=known.source
        or read.source
        or attribution.host_of(known.url or read.url)
        or read.outlet
        or credit.get(Form.OUTLET, "")
        or _agency(dateline, read, forms.today)
        or outlets_beside.outlet_at_the_foot(read.body),
        url=known.url or read.url,
        section=known.section or read.section,
        language=known.language,
        published=published,
        undated_because="" if published else known.undated_because or _why_undated(unclear),
        encoding=encoding,
        title_derived=bool(not title and body),
        part=part,
        text_digest=text_digest,
        styles=kept if set(kept) - {Style.PLAIN.value} else "",
    )


def _clean(block: Block) -> str:
    """Return the text of a block with one space where there are several; rows and lines that stay keep theirs."""
    text = in_one_form(block.text)
    if block.style is Style.ROW:
        return "\t".join(" ".join(cell.split()) for cell in text.split("\t")).rstrip("\t")
    if block.style is Style.VERBATIM:
        return "\n".join(line.rstrip() for line in text.splitlines() if line.strip())
    return " ".join(text.split())


def _read(paragraphs: Sequence[str], known: Known, forms: Forms, styles: str) -> tuple[Head, list[int]]:
    """Return what the head says, and which of the paragraphs its body's are.

    A title that the format tells stands above the paragraphs, unless it stands among them. No other is taken for it.
    """
    title = in_one_form(" ".join(known.title.split()))
    stands_there = not title or any(headline.is_repeated(title, paragraph) for paragraph in paragraphs[:_HEAD])
    offset = 0 if stands_there else 1
    styled = {number + offset for number, style in enumerate(styles[:_HEAD]) if style != Style.PLAIN}
    read = head.read(paragraphs if stands_there else [title, *paragraphs], forms, styled)
    numbers = [number - offset for number in read.kept]
    if title and read.author == title:  # a title of two words that no paragraph repeats
        read.author = ""
    if title and not headline.is_repeated(title, read.title):
        _put_back(read, numbers, paragraphs, title)
    return read, numbers


def _without_head(paragraphs: Sequence[str]) -> tuple[Head, list[int]]:
    numbers = list(range(len(paragraphs)))
    return Head(body=list(paragraphs), kept=numbers), numbers


def _put_back(read: Head, numbers: list[int], paragraphs: Sequence[str], title: str) -> None:
    """Put into the body what was taken for the title though the format tells another, and take that out of it."""
    taken = next(
        (number for number, text in enumerate(paragraphs[:_HEAD]) if read.title and read.title in text),
        None,
    )
    if taken is not None and taken not in numbers:
        at = sum(number < taken for number in numbers)
        numbers.insert(at, taken)
        read.body.insert(at, paragraphs[taken])
    for at in reversed([at for at, text in enumerate(read.body[:_HEAD]) if headline.is_repeated(title, text)]):
        del read.body[at], numbers[at]


def _reporters(read: Head, known: Known, numbers: Sequence[int], forms: Forms) -> tuple[str, frozenset[int]]:
    """Return the author, and which paragraphs stay; a last one that says no more than who reported leaves the body."""
    author = known.author or read.author
    for at in range(max(0, len(read.body) - _TAIL), len(read.body)):
        names, is_all = attribution.reporters_of(read.body[at])
        if names and not author:
            left = frozenset(numbers) - {numbers[at]}
            return names, left if is_all and left else frozenset(numbers)
    author = author or next(filter(None, map(datelines.reporter_in, read.body[:2])), "")
    return author or _signed_below(read.body, forms), frozenset(numbers)


def _credit_at_the_end(body: Sequence[str], forms: Forms) -> dict[Form, str]:
    """Return who wrote where, as a last line has it: "The Post · 11 Mar 2022 · Jane Doe", which stays in the text."""
    last = body[-1] if len(body) > 1 and len(body[-1]) <= _LONGEST_SIGNATURE and any(map(str.isdigit, body[-1])) else ""
    said = {part.form: part.value for part in forms.of(last)} if last else {}
    return said if {Form.PUBLISHED, Form.OUTLET} <= said.keys() else {}


def _signed_below(body: Sequence[str], forms: Forms) -> str:
    """Return who is named alone on the last line of a text; it stays, as it may be said of somebody."""
    if len(body) < _FEWEST_SIGNED or len(body[-1]) > _LONGEST_SIGNATURE:
        return ""
    parts = forms.of(body[-1])
    is_below_text = headline.ends_as_a_sentence(body[-2]) or bool(forms.of(body[-2]))
    is_name = len(parts) == 1 and parts[0].form in (Form.AUTHOR, Form.NAME) and is_below_text
    return parts[0].value if is_name and not attribution.is_outlet(parts[0].value) else ""


def _agency(dateline: datelines.Dateline | None, read: Head, today: date) -> str:
    if (
        dateline
        and dateline.agency
        and not dates.in_line(dateline.agency, today)
        and not dates.without_year(dateline.agency)
    ):
        return dateline.agency
    return next(filter(None, map(datelines.agency_in, read.body[:2])), "") or read.agency


def _publication_date(
    read: Head,
    known: Known,
    dateline: datelines.Dateline | None,
    text: str,
    unclear: Part | None,
    at_the_end: Sequence[Part],
    today: date,
) -> date | None:
    url = known.url or read.url
    written = f"{dateline.written} {dateline.agency}" if dateline else ""
    full, month_and_day = dates.in_line(written, today), dates.without_year(written)
    return (
        read.published
        or (full and full.day)
        or dates.in_address(url, today)
        or (month_and_day and dates.of_month_and_day(month_and_day, url, today))
        or (unclear and day_order.settle(unclear.days, text, month_and_day, read.updated))
        or read.updated
        or next((part.day for part in at_the_end if part.day), None)
    )


def _dates_at_the_end(paragraphs: Sequence[str], forms: Forms) -> list[Part]:
    short = (paragraph for paragraph in paragraphs[-_TAIL:] if len(paragraph) <= _LONGEST_DATE_LINE)
    parts = (part for paragraph in short if any(map(str.isnumeric, paragraph)) for part in forms.of(paragraph))
    return [part for part in parts if part.form in (Form.PUBLISHED, Form.UPDATED)]


def _why_undated(unclear: Part | None) -> str:
    return day_order.why_undated(unclear.value, unclear.days) if unclear else ""
