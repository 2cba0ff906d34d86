"""How the search box looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget

from reader.phrase import phrase
from reader.ui.style.icons import icon
from reader.ui.style.key_tips import follow_keys, key_of
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme

HINT = phrase("Search articles, people, places…")
ROUND = 8  # logical pixels


class SearchField(QLineEdit):
    """A field with a magnifier; a cross and a question mark where they are of use, else the keys that lead to it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._magnifier = QAction(tr("Search"), self)
        self._magnifier.setEnabled(False)
        self.cross = QAction(tr("Clear the search"), self)
        self.bookmark = QAction(tr("Save this search"), self)
        self.question = QAction(tr("Explain the search language"), self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self.question, QLineEdit.ActionPosition.TrailingPosition)
        self.addAction(self.bookmark, QLineEdit.ActionPosition.TrailingPosition)
        self.addAction(self.cross, QLineEdit.ActionPosition.TrailingPosition)
        self.setFrame(False)
        self.setAcceptDrops(False)  # what is dropped here is the window's
        self.setPlaceholderText(tr(HINT))
        self.setAccessibleName(tr("Search the library"))
        self.textChanged.connect(self._show_state)
        theme.changed.connect(self._draw)
        follow_keys(self, self.update)
        self._draw()
        self._show_state()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(22 * em, round(1.95 * em))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self.fontMetrics().height(), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_state()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_state()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Give the menu a ground: the field's own is clear, so that its round corners show."""
        menu = self.createStandardContextMenu()
        menu.setPalette(QApplication.palette())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setPen(QPen(QColor(colors.accent if self.hasFocus() else colors.line), 1))
        painter.setBrush(QColor(colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        if self._shows_keys():
            self._paint_keys(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_keys(self, painter: QPainter) -> None:
        cap = self._cap()
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(scale(self.font(), 0.85))
        painter.setPen(QColor(self._theme.colors.dim))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys())

    def _cap(self) -> QRect:
        """Return where the keys stand: a key cap at the end, which is at the left where one reads from the right."""
        em = self.fontMetrics().height()
        said = QFontMetrics(scale(self.font(), 0.85)).horizontalAdvance(self._keys())
        width, height = said + round(0.8 * em), round(1.25 * em)
        cap = QRect(self.width() - width - em // 2, (self.height() - height) // 2, width, height)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), cap)

    def _keys(self) -> str:
        """Return the keys that lead to it, as they are painted."""
        return key_of("search").replace("+", " ")

    def _shows_keys(self) -> bool:
        hint = self.fontMetrics().horizontalAdvance(tr(HINT))
        room = self.width() - self._cap().width() - self.fontMetrics().height() // 2
        return not self.text() and not self.hasFocus() and room > hint + 3 * self.fontMetrics().height()

    def _show_state(self) -> None:
        self.cross.setVisible(bool(self.text()))
        self.bookmark.setVisible(bool(self.text()))
        self.question.setVisible(bool(self.text()) or self.hasFocus())
        self.update()

    def _draw(self) -> None:
        colors = self._theme.colors
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(colors.dim))
        self.setPalette(palette)
        for action, name in (
            (self._magnifier, "search"),
            (self.cross, "close"),
            (self.question, "question"),
            (self.bookmark, "bookmark"),
        ):
            action.setIcon(icon(name, colors.dim, colors.dim))
        self.update()
