"""The completions under the search box: entities first, then operators and words."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.icons import pixmap
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import count
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Completion
    from reader.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex
COMPLETION_ROLE = Qt.ItemDataRole.UserRole


class Edge(IntEnum):
    """The space around the rows, in logical pixels."""

    LINE = 1
    PAD = 5
    ROUND = 8


def paint_ground(widget: QWidget, theme: Theme) -> None:
    """Paint what lies under the search box: a page with round corners and an edge."""
    painter, ground = QPainter(widget), QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.colors.line), Edge.LINE))
    painter.setBrush(QColor(theme.colors.page))
    painter.drawRoundedRect(ground, Edge.ROUND, Edge.ROUND)


class CompletionModel(QAbstractListModel):
    """The few completions that are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._completions: tuple[Completion, ...] = ()

    def show(self, completions: Sequence[Completion]) -> None:
        self.beginResetModel()
        self._completions = tuple(completions)
        self.endResetModel()

    def completion(self, row: int) -> Completion:
        return self._completions[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._completions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        completion = self._completions[index.row()]
        if role == COMPLETION_ROLE:
            return completion
        if role == Qt.ItemDataRole.DisplayRole:
            return completion.text
        return speech(completion) if role == Qt.ItemDataRole.AccessibleTextRole else None


class CompletionDelegate(QStyledItemDelegate):
    """Paints an entity with the shape of its kind and the number of its articles, a word with a magnifier."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        em = option.fontMetrics.height()
        return QSize(10 * em, round(1.75 * em))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        completion: Completion = index.data(COMPLETION_ROLE)
        colors, metrics = self._theme.colors, option.fontMetrics
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selection))
            painter.drawRoundedRect(QRectF(option.rect), 5, 5)
        text = self._paint_icon(painter, option.rect, metrics, completion)
        painter.setPen(QColor(colors.dim))
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        told = about(completion)
        room = text.width() - metrics.horizontalAdvance(told) - metrics.height()
        if room > 5 * metrics.height():
            painter.drawText(text, right | middle, told)
            text.setWidth(room)
        painter.setPen(QColor(colors.ink))
        elide = Qt.TextElideMode.ElideRight if completion.goes_there else Qt.TextElideMode.ElideLeft
        said = metrics.elidedText(one_line(completion.text), elide, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | middle, said)
        painter.restore()

    def _paint_icon(self, painter: QPainter, rect: QRect, metrics: QFontMetrics, completion: Completion) -> QRect:
        """Paint the shape and return the room right of it."""
        colors, size = self._theme.colors, round(1.1 * metrics.height())
        entity, pad = completion.entity, metrics.height() // 2
        name, color = (entity.kind.value, colors.of(entity.kind)) if entity else ("search", colors.dim)
        scale = painter.device().devicePixelRatioF()
        top = rect.y() + (rect.height() - size) // 2
        painter.drawPixmap(rect.x() + pad, top, pixmap(name, color, scale, size))
        return rect.adjusted(pad + size + pad, 0, -pad, 0)


class CompletionPopup(QFrame):
    """Lies over the window below the search box, which keeps the focus and hands it the keys."""

    chosen = Signal(object)  # Completion

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = CompletionModel(self)
        self._list = QListView(self)
        self._set_up()
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def show_under(self, box: QWidget, completions: Sequence[Completion]) -> None:
        """Offer completions under a widget of the same window, none of them highlighted."""
        self._model.show(completions)
        if not completions:
            self.hide()
            return
        corner = box.mapTo(box.window(), box.rect().bottomLeft())
        height = len(completions) * self._list.sizeHintForRow(0) + 2 * Edge.PAD
        self.setGeometry(corner.x(), corner.y() + 4, box.width(), height)
        self.raise_()
        self.show()

    def highlighted_completion(self) -> Completion | None:
        index = self._list.currentIndex()
        return self._model.completion(index.row()) if index.isValid() else None

    def first(self) -> Completion:
        return self._model.completion(0)

    def step(self, by: int) -> None:
        """Highlight the next or previous completion; before the first and after the last none is."""
        rows = self._model.rowCount()
        at = (self._list.currentIndex().row() + 1 + by) % (rows + 1) - 1
        self._list.setCurrentIndex(self._model.index(at) if at >= 0 else QModelIndex())

    def description(self) -> str:
        """Return what is highlighted, in words for a screen reader."""
        completion = self.highlighted_completion()
        if completion is None:
            return ""
        at, total = self._list.currentIndex().row() + 1, self._model.rowCount()
        return tr("{completion}, {at} of {total}", completion=speech(completion), at=at, total=total)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._theme)

    def _set_up(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(CompletionDelegate(self._theme, self))
        self._list.setAccessibleName(tr("Completions"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(lambda index: self.chosen.emit(self._model.completion(index.row())))
        for widget in (self, self._list):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Edge.PAD, Edge.PAD, Edge.PAD, Edge.PAD)
        layout.addWidget(self._list)

    def _draw(self) -> None:
        palette = self._list.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._theme.colors.page))
        self._list.setPalette(palette)
        self.update()


def about(completion: Completion) -> str:
    """Return what is said beside a completion: the kind of an entity and its articles, or what an operator does."""
    entity = completion.entity
    if completion.note:
        return told(completion.note)
    return f"{kind_word(entity.kind)} · {count(entity.articles, 'article')}" if entity else ""


def speech(completion: Completion) -> str:
    said = about(completion).replace(" · ", ", ")
    return one_line(f"{completion.text}, {said}" if said else completion.text)
