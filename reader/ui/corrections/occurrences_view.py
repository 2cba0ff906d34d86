"""The list of places in which words stand: a tick, the article, and the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model import ConcordanceLine
from reader.phrase import phrase
from reader.ui.corrections.occurrences_model import OCCURRENCE, Index, OccurrencesModel, who
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.passage import passage

if TYPE_CHECKING:
    from reader.model.decision import Occurrence
    from reader.ui.style.theme import Theme

LOOKING = phrase("Looking for other passages…")
NONE = phrase("These words stand nowhere else in the library.")


class OccurrencesView(QListView):
    """Space or a click ticks a place; the words stand out in their sentence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.places = OccurrencesModel(self)
        self._theme = theme
        self._loading = True
        self.setModel(self.places)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(tr("Other passages"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def message(self) -> str:
        """What is said where there are no places to be seen."""
        if self.places.occurrences:
            return ""
        return tr(LOOKING) if self._loading else tr(NONE)

    def show_loading(self) -> None:
        self._loading = True
        self.places.show(())

    def show_places(self, found: tuple[Occurrence, ...]) -> None:
        self._loading = False
        self.places.show(found)
        self.setAccessibleDescription(self.message)
        if found:
            self.setCurrentIndex(self.places.index(0))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at.isValid() and at == self.currentIndex():
            self.places.tick(at.row(), not self.places.is_ticked(at.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and at.isValid():
            self.places.tick(at.row(), not self.places.is_ticked(at.row()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's button takes it
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.message:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.colors.dim))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.message)


class _Delegate(QStyledItemDelegate):
    """Paints one place in two lines."""

    def __init__(self, theme: Theme, view: OccurrencesView) -> None:
        super().__init__(view)
        self._theme = theme
        font = view.font()
        self._em = margin(font)
        self._title = scale(font, 0.97, QFont.Weight.DemiBold)
        self._passage = scale(font, 0.97)
        self._about = scale(font, SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(line_pitch(self._title) + line_pitch(self._passage) + 0.7 * self._em))

    def editorEvent(self, event: QEvent, *_: object) -> bool:
        """Let the whole row tick, not the box alone."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Occurrence = index.data(OCCURRENCE)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        rect, colors = QRectF(option.rect), self._theme.colors
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        self._paint_ground(painter, rect, option)
        box = self._paint_box(painter, option, ticked)
        inner = rect.adjusted(box, 0.35 * self._em, -0.6 * self._em, 0)
        told = " · ".join(filter(None, (who(one), short_date(one.published))))
        room = inner.width() - self._paint_about(painter, inner, told)
        ink = QColor(colors.ink if ticked else colors.dim)
        Lines(one.title, self._title, room, 1).draw(painter, inner.topLeft(), ink, (), "", "")
        inner.translate(0, line_pitch(self._title))
        width_of = QFontMetricsF(self._passage).horizontalAdvance
        text, keyword = passage(_line(one), width_of, inner.width() * 0.55)
        lines = Lines(text, self._passage, inner.width(), 1)
        lines.draw(painter, inner.topLeft(), QColor(colors.dim), [keyword], colors.ink, colors.selection)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        colors = self._theme.colors
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), QColor(colors.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 1.5, -2, -2.5), 3, 3)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, ticked: bool) -> float:
        """Paint the tick box and return where the text begins."""
        style, box = option.widget.style(), QStyleOptionButton()
        size = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        box.rect = option.rect.adjusted(round(0.6 * self._em), (option.rect.height() - size) // 2, 0, 0)
        box.rect.setSize(QSize(size, size))
        on = QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | on
        box.palette = option.palette
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)
        return size + 1.3 * self._em

    def _paint_about(self, painter: QPainter, rect: QRectF, told: str) -> float:
        """Write who is marked there, and when that was, at the right; return the room that it takes."""
        painter.setFont(self._about)
        painter.setPen(QColor(self._theme.colors.dim))
        metrics = QFontMetricsF(self._about)
        said = metrics.elidedText(told, Qt.TextElideMode.ElideLeft, rect.width() / 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, said)
        return metrics.horizontalAdvance(said) + 0.7 * self._em


def _line(one: Occurrence) -> ConcordanceLine:
    return ConcordanceLine(
        one.article_id, one.title, one.published, one.start, one.end, one.left, one.keyword, one.right
    )
