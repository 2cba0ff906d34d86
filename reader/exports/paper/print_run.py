"""All pages of a report, to be painted on whatever they are wanted on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

from PySide6.QtGui import QPainter

from reader.exports.export import Paper, Request
from reader.exports.paper import faces
from reader.exports.paper.composer import Page, pages_of
from reader.exports.paper.manuscript import manuscript
from reader.exports.paper.painter import paint_page
from reader.exports.paper.paragraph import Paragraph
from reader.exports.paper.type_sheet import Sheet, sheet_of
from reader.lazy_dataclass import dataclass
from reader.library import Selection


@dataclass(frozen=True, slots=True)
class PrintRun:
    """Pages, the sheets that they stand on, and the title above them."""

    title: str
    sheet: Sheet
    pages: tuple[Page, ...]

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 1, in units."""
        paint_page(painter, self.pages[number - 1], self.sheet, self.title, number, len(self.pages))


def print_run(selection: Selection, request: Request) -> PrintRun:
    """Return the pages of a report; a Qt application must be there."""
    return set_on_paper(manuscript(selection, request), request.paper, request.unwanted)


def set_on_paper(
    paragraphs: Iterable[Paragraph], paper: Paper, unwanted: Callable[[], bool] = lambda: False
) -> PrintRun:
    """Return paragraphs as pages, of which the first is their title; a Qt application must be there."""
    faces.load()
    sheet = sheet_of(paper)
    title, paragraphs = _title(paragraphs)
    return PrintRun(title, sheet, tuple(pages_of(paragraphs, sheet, unwanted)))


def _title(paragraphs: Iterable[Paragraph]) -> tuple[str, Iterable[Paragraph]]:
    """Return the first paragraph's text, and all of them."""
    iterator = iter(paragraphs)
    first = next(iterator)
    return " ".join(first.text.split()), chain([first], iterator)
