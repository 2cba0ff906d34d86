"""From the lines of a PDF file to the article in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.formats.draft import Block
from reader.formats.heads import attribution
from reader.formats.heads.headline import ends_as_a_sentence
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import is_sure
from reader.formats.pdf import hyphens
from reader.formats.pdf.columns import columns_of
from reader.formats.pdf.document import Document
from reader.formats.pdf.lines import Line
from reader.formats.pdf.paragraphs import Paragraph, body_size, is_bigger, is_smaller, paragraphs_of
from reader.formats.pdf.running_heads import address_of, running_lines
from reader.formats.properties import make_draft_of_file
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Style
from reader.phrase import phrase

_HEAD = 30  # lines among which each may be a byline, a date, …
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 300  # code points
_AS_LARGE = 0.97  # as the largest
_LONGEST_KICKER = 100
_LONGEST_ALONE = 120
_LARGER = 1.3  # than most letters are those of a title
_SAME, _LEADING = 0.3, 1.6  # points, and sizes of letters from line to line
_MOST_BETWEEN = 6  # other lines, behind which the text has begun


def article_of(document: Document, path: Path, today: date | None = None) -> ArticleDraft:
    """Return the article, which the document is as a whole; what stands before its title comes last if it is a text."""
    paragraphs, known = _paragraphs(document, Forms(today or date.today()))
    texts = [hyphens.text_of_lines([line.text for line in one.lines], known) for one in paragraphs]
    body = body_size(line for one in paragraphs for line in one.lines)
    title = _title(paragraphs, texts, body, document)
    blocks = [Block(text, _style(one, text, title, body)) for one, text in zip(paragraphs, texts, strict=True)]
    draft = make_draft_of_file(_title_first(blocks), path, document.properties, today, title)
    if draft.url or not (url := address_of(document.pages)):
        return draft
    return replace(draft, url=url, source=draft.source or attribution.host_of(url))


def _title_first(blocks: list[Block]) -> list[Block]:
    at = next((number for number, block in enumerate(blocks) if block.style is Style.HEADING), 0)
    begins = at
    while begins and _may_be_kicker(blocks[begins - 1].text):
        begins -= 1
    return [*blocks[begins:], *blocks[:begins]]


def _may_be_kicker(text: str) -> bool:
    return len(text) < _LONGEST_KICKER and not ends_as_a_sentence(text)


def text_of(document: Document) -> str:
    """Return all that the pages say, line by line."""
    return "\n\n".join("\n".join(line.text for line in page) for page in document.pages)


def _paragraphs(document: Document, forms: Forms) -> tuple[list[Paragraph], frozenset[str]]:
    """Return the paragraphs, without what runs above and below them, and the words that stand within lines."""
    running = running_lines(document.pages)
    pages = [[line for line in page if id(line) not in running] for page in document.pages]
    lines = [line for page in pages for line in page]
    if not lines:
        raise RefusedError(phrase("is a scanned PDF without text"))
    columns = [column for page in pages for column in columns_of(page)]
    body = body_size(lines)
    found = paragraphs_of(columns, body, _standing_alone(pages, forms, body))
    return found, hyphens.words_of_lines([line.text for line in lines])


def _standing_alone(pages: Sequence[Sequence[Line]], forms: Forms, body: float) -> Callable[[Line], bool]:
    """Return what tells of a line whether it is an address, a byline, a date and joins no other."""
    alone: set[int] = set()
    others, head = 0, next((page for page in pages if page), [])[:_HEAD]
    for above, line in zip([None, *head], head, strict=False):
        may_be = len(line.text) <= _LONGEST_ALONE and not (above and _goes_on_in(above, line, body))
        is_alone = may_be and is_sure(forms.of(line.text))
        others = 0 if is_alone else others + 1
        alone |= {id(line)} if is_alone else set()
        if others > _MOST_BETWEEN:
            break
    return lambda line: id(line) in alone


def _goes_on_in(above: Line, line: Line, body: float) -> bool:
    """Tell whether a line is one more of a title in large letters, whatever word it consists of."""
    is_large = line.size > _LARGER * body and abs(line.size - above.size) < _SAME
    return is_large and 0 < above.middle - line.middle < _LEADING * line.size


def _title(paragraphs: Sequence[Paragraph], texts: Sequence[str], body: float, document: Document) -> str:
    """Return what is printed largest on the first page, unless that is the name of the newspaper."""
    first = {id(line) for line in next((page for page in document.pages if page), [])}
    found = [
        (one.size, text)
        for one, text in zip(paragraphs, texts, strict=True)
        if id(one.lines[0]) in first and is_bigger(one, body) and _may_be_title(text)
    ]
    largest = max((size for size, _ in found), default=0.0)
    return next((text for size, text in found if size >= _AS_LARGE * largest), "")


def _may_be_title(text: str) -> bool:
    is_name = attribution.is_outlet(text) and len(text.split()) <= 4
    return _SHORTEST_TITLE <= len(text) <= _LONGEST_TITLE and any(map(str.isalpha, text)) and not is_name


def _style(paragraph: Paragraph, text: str, title: str, body: float) -> Style:
    if text == title:
        return Style.HEADING
    if is_bigger(paragraph, body):
        return Style.SUBHEADING
    if paragraph.is_item:
        return Style.NUMBERED if text[:1].isalnum() else Style.BULLET
    return Style.CAPTION if is_smaller(paragraph, body) else Style.PLAIN
