"""Articles to read, and where the names in them are on the screen."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from reader.model import Article, Kind, Mention, article_text
from reader.ui.reading.page import ArticlePage

if TYPE_CHECKING:
    from reader.ui.reading.pane import ReadingPane

NAMES: dict[str, tuple[int, Kind]] = {
    "Marie Curie": (1, Kind.PERSON),
    "Pierre": (2, Kind.PERSON),
    "Sorbonne": (3, Kind.ORGANIZATION),
    "Paris": (4, Kind.PLACE),
    "1903": (5, Kind.DATE),
}
TITLE = "Marie Curie gives her first lecture in Paris"
BODY = (
    "Marie Curie spoke at the Sorbonne. The hall was full long before noon, and many stood outside.\n\n"
    "She began where Pierre had ended in 1903, without a word of greeting, and Paris listened.\n\n"
    "Later the Sorbonne said that Marie Curie would lecture twice a week."
)
CURIE, PIERRE, SORBONNE, PARIS, YEAR = 1, 2, 3, 4, 5


def article(title: str = TITLE, body: str = BODY, number: int = 1, **other: object) -> Article:
    """Return an article in which the names of the table are mentions."""
    fields: dict[str, object] = {
        "source": "The Morning Post",
        "author": "",
        "url": "",
        "published": date(1906, 11, 6),
        "added": datetime(2024, 1, 1, tzinfo=UTC),
        "word_count": len(body.split()),
        "unread": True,
        "starred": False,
        "path": "/texts/lecture.txt",
        "encoding": "utf-8",
        "mentions": mentions(article_text(title, body)),
    }
    return Article(id=number, title=title, body=body, **(fields | other))  # type: ignore[arg-type]


def mentions(text: str) -> tuple[Mention, ...]:
    found = re.finditer("|".join(NAMES), text)
    return tuple(Mention(match.start(), match.end(), NAMES[match[0]][1], NAMES[match[0]][0]) for match in found)


def long_article(paragraphs: int = 120, number: int = 2) -> Article:
    """Return an article of many screens; each paragraph tells its number and mentions Paris."""
    lines = [
        f"Paragraph {number} says what happened in Paris on that day, and it goes on for long enough to fill three "
        "lines of the column, so that there is always something to scroll past before the next one begins."
        for number in range(paragraphs)
    ]
    return article("A long report", "\n\n".join(lines), number)


def page(pane: ReadingPane) -> ArticlePage:
    found = pane.findChild(ArticlePage)
    assert isinstance(found, ArticlePage)
    return found


def point(pane: ReadingPane, words: str, nth: int = 0) -> QPoint:
    """Return the middle of the first letters of some words, in the viewport's coordinates."""
    shown = page(pane)
    assert shown.article
    start = [match.start() for match in re.finditer(re.escape(words), shown.article.text)][nth]
    box = shown.text_geometry.stretches(start, start + 2)[0].rect
    return QPoint(round(box.center().x()), round(box.center().y()) - shown.verticalScrollBar().value())


def visible(pane: ReadingPane, words: str, nth: int = 0) -> bool:
    return page(pane).viewport().rect().contains(point(pane, words, nth))
