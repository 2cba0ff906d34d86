"""How a saved search is painted: its name, and at the right in how many articles it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.saved_searches.model import COUNTS_ROLE, NEWS_ROLE
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.icons import RADIUS, paint_dot, pixmap
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, row_height

if TYPE_CHECKING:
    from reader.model import Counts
    from reader.ui.saved_searches.model import Index
    from reader.ui.style.theme import Theme

Align = Qt.AlignmentFlag


class SavedSearchDelegate(QStyledItemDelegate):
    """Paints one line; that with unread articles stands out."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keys_shown = False  # whether the keys were used last

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(8 * option.fontMetrics.height(), row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, em = self._theme.colors, option.fontMetrics.height()
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        ground = self._ground(option)
        if ground:
            painter.fillRect(option.rect, QColor(ground))
        if self.keys_shown and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(option.rect.x(), option.rect.y(), 2, option.rect.height()), QColor(colors.accent))
        icon = round(0.9 * em)
        left, top = option.rect.x() + em // 2, option.rect.y() + (option.rect.height() - icon) // 2
        painter.drawPixmap(left, top, pixmap("bookmark", colors.dim, painter.device().devicePixelRatioF(), icon))
        text = option.rect.adjusted(em // 2 + icon + em // 3, 0, -margin(option.font), 0)
        counts: Counts | None = index.data(COUNTS_ROLE)
        said = f"{number(counts.articles)}{'+' * counts.capped}" if counts else ""
        painter.setPen(QColor(colors.dim))
        painter.setFont(option.font)
        painter.drawText(text, Align.AlignRight | Align.AlignVCenter, said)
        text.setWidth(text.width() - option.fontMetrics.horizontalAdvance(said) - em // 2)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if counts and counts.unread else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colors.ink))
        if index.data(NEWS_ROLE):
            dot = round(0.75 * em)
            text.setWidth(text.width() - dot)
            width = min(painter.fontMetrics().horizontalAdvance(one_line(str(index.data()))), text.width())
            paint_dot(painter, QPointF(text.left() + width + dot - RADIUS * em, text.center().y() + 1), em, colors)
        name = painter.fontMetrics().elidedText(one_line(str(index.data())), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Align.AlignLeft | Align.AlignVCenter, name)
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem) -> str:
        if option.state & QStyle.StateFlag.State_Selected:
            return self._theme.colors.selection
        return self._theme.colors.hover if option.state & QStyle.StateFlag.State_MouseOver else ""

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        em = option.fontMetrics.height()
        editor.setGeometry(option.rect.adjusted(round(1.55 * em), 0, -em // 2, 0))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAcceptDrops(False)  # what is dropped here is the window's
        editor.setAccessibleName(tr("Name of the saved search"))
        return editor
