"""A document of a word processor as lines: every paragraph with its outline level, style, bookmarks and links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.formats.bundles.line import Line
from reader.formats.office.document import Paragraph
from reader.model import Style

PAGE = "page"


def lines_of_paragraphs(paragraphs: Sequence[Paragraph]) -> list[Line]:
    """Return the paragraphs that have words or begin something; a line break in one parts joined lines."""
    return list(_each_line(paragraphs))


def _each_line(paragraphs: Sequence[Paragraph]) -> Iterator[Line]:
    begins_page = False
    for one in paragraphs:
        begins = (*one.bookmarks, *((PAGE,) if one.begins_page or begins_page else ()))
        begins_page = one.ends_page
        style = Style.SUBHEADING if one.style is Style.HEADING else one.style
        parts = [words for part in one.text.split("\n") if (words := _words(part))] or [""] * bool(begins)
        for number, words in enumerate(parts):
            yield Line(
                words,
                is_joined=number > 0,
                style=style,
                level=one.level,
                inside=frozenset((one.style_name,)) if one.style_name else frozenset(),
                begins=() if number else begins,
                address=next(iter(one.addresses), ""),
            )


def _words(text: str) -> str:
    return "\t".join(" ".join(cell.split()) for cell in text.split("\t")).strip("\t")
