"""A version of a story beside the fullest: what only one of them says is marked in the other's words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.ui.reading.column import TextColumn
from reader.ui.reading.document import ArticleDocument
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.label import Label
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import palette
from reader.ui.style.translation import tr
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from reader.library import Library
    from reader.model import Article
    from reader.text.differences import Differences
    from reader.ui.reading.typography import Typography
    from reader.ui.style.theme import Theme

SCROLLING = {
    Qt.Key.Key_Up: -0.08,
    Qt.Key.Key_Down: 0.08,
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_Space: 1.0,
}  # in pages


@dataclass(frozen=True, slots=True)
class Comparison:
    """An article, the fullest version of its story, and in what their texts differ."""

    article: Article
    fullest: Article
    differences: Differences


def compare(article_id: int) -> Callable[[Library], Comparison | None]:
    """Return what compares an article with the fullest version of its story; None where it has no fuller one."""

    def read(library: Library) -> Comparison | None:
        from reader.text.differences import find_differences  # brings rapidfuzz, which no start waits for

        first = next(iter(library.stories.versions(article_id)), article_id)
        if first == article_id:
            return None
        article, fullest = (library.articles.article(number) for number in (article_id, first))
        return Comparison(article, fullest, find_differences(article.body, fullest.body))

    return read


class ComparisonView(QWidget):
    """The text of both, and above it what the marks mean; a click closes it."""

    opened = Signal(object)  # id of the article that is compared
    closed = Signal()

    def __init__(self, theme: Theme, look: Typography, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._shown: Comparison | None = None
        self.column = _Column(look, self)
        self.samples = Label(tr("Only in this version"), self), Label(tr("Only in the fullest"), self)
        self.told = ElidedLabel(parent=self), ElidedLabel(parent=self)
        self.note = Label("", self)
        self.back = PlainButton(theme.page, tr("Show It as It Is"), self)
        self.back.setToolTip(tr("Stop comparing (Esc)"))
        self.back.clicked.connect(self.closed)
        self._lay_out()
        self.setFocusProxy(self.column)
        theme.changed.connect(self._draw)
        self._draw()

    def show_comparison(self, comparison: Comparison) -> None:
        self._shown = comparison
        self._say(comparison)
        self._set_document()
        self.opened.emit(comparison.article.id)

    def set_look(self, look: Typography) -> None:
        self._look = look
        self._set_document()

    def _say(self, comparison: Comparison) -> None:
        from reader.text.differences import Side

        told, fullest = comparison.differences, comparison.fullest
        which = ", ".join(filter(None, (one_line(fullest.source, SHORT), short_date(fullest.published))))
        said = count(told.words(Side.ONE), "word"), f"{count(told.words(Side.OTHER), 'word')} · {which}"
        for label, words in zip(self.told, said, strict=True):
            label.setText(words)
        cut = tr(
            "Of each only the first {n} word is compared.",
            "Of each only the first {n} words are compared.",
            n=_compared(),
        )
        self.note.setText("" if told.complete else cut)
        self.note.setVisible(not told.complete)
        lines = zip(self.samples, said, strict=True)
        self.column.setAccessibleDescription("; ".join(f"{sample.text()}: {words}" for sample, words in lines))

    def _set_document(self) -> None:
        if not self._shown:
            return
        article, pieces = self._shown.article, self._shown.differences.pieces
        both = replace(article, body="".join(piece.text for piece in pieces), styles="", mentions=())
        document = ArticleDocument(both, self._look, self._theme.page_colors.dim, self.column)
        document.fill()
        self._mark(document, len(both.text) - len(both.body))
        self.column.set_article(document, self._look, self.column.anchor())

    def _mark(self, document: ArticleDocument, at: int) -> None:
        from reader.text.differences import Side

        assert self._shown
        formats = {Side.ONE: self._format(here=True), Side.OTHER: self._format(here=False)}
        cursor = QTextCursor(document.document)
        cursor.beginEditBlock()
        for piece in self._shown.differences.pieces:
            end = at + len(piece.text)
            if piece.side in formats:
                cursor.setPosition(document.position(at))
                said = at + len(piece.text.rstrip())
                cursor.setPosition(document.position(said), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(formats[piece.side])
            at = end
        cursor.endEditBlock()

    def _format(self, *, here: bool) -> QTextCharFormat:
        """Return a mark that is told from the other by its shape, too."""
        made, colors = QTextCharFormat(), self._theme.page_colors
        made.setForeground(QColor(colors.place if here else colors.alert))
        made.setFontUnderline(here)
        made.setFontStrikeOut(not here)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._theme.page_colors
        painter.fillRect(self.rect(), QColor(colors.page))
        painter.fillRect(0, self.column.y() - 1, self.width(), 1, QColor(colors.line))

    def _draw(self) -> None:
        colors = self._theme.page_colors
        made = palette(colors)
        made.setColor(QPalette.ColorRole.Window, QColor(colors.page))
        self.column.setPalette(made)
        here, there = self.samples
        for label, color in ((here, colors.place), (there, colors.alert), *((one, colors.dim) for one in self._quiet)):
            made = label.palette()
            made.setColor(label.foregroundRole(), QColor(color))
            label.setPalette(made)
            font = label.font()
            font.setUnderline(label is here)
            font.setStrikeOut(label is there)
            label.setFont(font)
        self._set_document()
        self.update()

    @property
    def _quiet(self) -> tuple[QWidget, ...]:
        return (*self.told, self.note)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        legend = QGridLayout()
        legend.setVerticalSpacing(em // 4)
        legend.setHorizontalSpacing(em // 2)
        legend.setColumnStretch(1, 1)
        for row, labels in enumerate(zip(self.samples, self.told, strict=True)):
            for column, label in enumerate(labels):
                legend.addWidget(label, row, column)
        legend.addWidget(self.note, 2, 0, 1, 2)
        bar = QHBoxLayout()
        bar.setContentsMargins(em, em // 2, em, em // 2)
        bar.addLayout(legend, 1)
        bar.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)  # through which the line shows
        layout.addLayout(bar)
        layout.addWidget(self.column, 1)


class _Column(TextColumn):
    """Scrolls by the keys by which an article does."""

    def __init__(self, look: Typography, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(tr("The article compared with the fullest version"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in SCROLLING and not event.modifiers():
            self.scroll_by(SCROLLING[Qt.Key(event.key())])
        else:
            event.ignore()


def _compared() -> int:
    from reader.text.differences import COMPARED

    return COMPARED
