"""The places of a map as a list, by which keyboards and screen readers go through them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model import Kind
from reader.phrase import phrase
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.phrases import count, number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, row_height, scale
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from reader.model.spot import MapPlace
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
NARROWEST = 15  # ems of a column
LOCATE = phrase("locate…")
Role = Qt.ItemDataRole


class PlaceListModel(QAbstractListModel):
    """The places that are listed, in the order given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places: Sequence[MapPlace] = ()

    def show(self, places: Sequence[MapPlace]) -> None:
        if places and len(places) == len(self.places):
            self.places = places
            self.dataChanged.emit(self.index(0), self.index(len(places) - 1))
            return
        self.beginResetModel()
        self.places = places
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self.places[index.row()]
        if role == PLACE:
            return place
        if role == Role.DisplayRole:
            return one_line(place.name)
        if role == Role.AccessibleTextRole:
            return words_of(place)
        return tip(words_of(place)) if role == Role.ToolTipRole else None

    def row_of(self, entity_id: int | None) -> int:
        return next((row for row, place in enumerate(self.places) if place.entity_id == entity_id), -1)


def words_of(place: MapPlace) -> str:
    """Say of a place what its row shows: "Lingang, 4 articles, on no map"."""
    where = tr("on the map") if place.spot else tr("no spot of its own") if place.is_area else tr("not on the map")
    by_you = tr("as you said") if place.is_decided else ""
    return ", ".join(filter(None, (one_line(place.name), count(place.articles, "article"), where, by_you)))


class PlaceDelegate(QStyledItemDelegate):
    """Paints the shape of a place, its name, what can be done about it and in how many articles it is."""

    def __init__(self, look: Look, view: PlaceListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._shapes = Shapes(look)
        self._em = margin(view.font())
        self._small = scale(view.font(), SMALL)
        self._bold = scale(view.font(), 1.0, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.column, row_height(self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: MapPlace = index.data(PLACE)
        colors, rect = self._look.colors, option.rect
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = place.entity_id == self._view.current
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.selection if is_current else colors.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        size = round(0.8 * self._em)
        shape = self._shapes.shape(Kind.PLACE, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left() + self._em // 3, rect.top() + (rect.height() - size) // 2, shape)
        self._paint_words(painter, rect.adjusted(round(1.5 * self._em), 0, -self._em // 2, 0), place)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, place: MapPlace) -> None:
        colors, middle = self._look.colors, Qt.AlignmentFlag.AlignVCenter
        font = self._bold if place.entity_id == self._view.current else self._view.font()
        said = number(place.articles)
        right = rect.right() - QFontMetrics(font).horizontalAdvance(said)
        painter.setFont(self._view.font())
        painter.setPen(QColor(colors.dim))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, said)
        if not place.spot and not place.is_area:
            link = self.link_rect(rect)
            painter.setFont(self._small)
            painter.drawText(link, middle, tr(LOCATE))
            painter.setPen(QColor(colors.line))
            painter.drawLine(
                link.left(), link.bottom() - link.height() // 5, link.right(), link.bottom() - link.height() // 5
            )
            right = link.left()
        painter.setFont(font)
        painter.setPen(QColor(colors.ink))
        room = right - rect.left() - self._em // 2
        name = QFontMetrics(font).elidedText(one_line(place.name), Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, name)

    def link_rect(self, words: QRect) -> QRect:
        """Return where “locate…” stands in the room that a row has for words."""
        width = QFontMetrics(self._small).horizontalAdvance(tr(LOCATE))
        return QRect(words.right() - 3 * self._em - width, words.top(), width, words.height())

    def is_on_link(self, row: QRect, x: int) -> bool:
        """Tell whether a pixel of a row is on “locate…”."""
        link = self.link_rect(row.adjusted(round(1.5 * self._em), 0, -self._em // 2, 0))
        return link.left() <= x <= link.right()


class PlaceListView(QListView):
    """As many columns as there is room for; a click or the keys choose, Enter opens, L locates."""

    chosen = Signal(object)  # MapPlace
    locate_wanted = Signal(object)  # MapPlace

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self.current: int | None = None  # the current entity
        self.places = PlaceListModel(self)
        self.setModel(self.places)
        self._painter = PlaceDelegate(look, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        look.changed.connect(self.viewport().update)

    @property
    def column(self) -> int:
        """Pixels of a column."""
        room = max(self.width() - self.verticalScrollBar().sizeHint().width() - 4, 1)  # which is kept free for it
        return room // max(1, room // (NARROWEST * margin(self.font())))

    def mark(self, entity_id: int | None) -> None:
        """Mark the row of the current entity, and bring it into sight."""
        if entity_id == self.current:
            return
        self.current = entity_id
        row = self.places.row_of(entity_id)
        if row >= 0:
            self.setCurrentIndex(self.places.index(row))
        self.viewport().update()

    @property
    def place(self) -> MapPlace | None:
        """The place that the keys are on."""
        found: MapPlace | None = self.currentIndex().data(PLACE) if self.currentIndex().isValid() else None
        return found

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows anew where they are: all are of one size, and to lay out a thousand takes half a frame."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)
        self.viewport().update()

    def show_places(self, places: Sequence[MapPlace]) -> None:
        """List other places; the keys stay where they are only on the same place."""
        before = self.place
        self.places.show(places)
        if before and self.place and self.place.entity_id != before.entity_id:
            self.setCurrentIndex(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        place: MapPlace | None = index.data(PLACE) if index.isValid() else None
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        on_link = self._painter.is_on_link(self.visualRect(index), event.position().toPoint().x())
        if on_link and not place.spot and not place.is_area:
            self.locate_wanted.emit(place)
        else:
            self.chosen.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.place:
            self._names.opened.emit(self.place.entity_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.place:
            by_keys = event.reason() == event.Reason.Keyboard
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self._names.menu_requested.emit((self.place.entity_id,), at if by_keys else event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.place
        if place and event.key() in ENTER:
            self._names.opened.emit(place.entity_id)
        elif place and event.key() == Qt.Key.Key_L:
            self.locate_wanted.emit(place)
        elif place and event.key() == Qt.Key.Key_Space:
            self.chosen.emit(place)
        else:
            super().keyPressEvent(event)


def _is_mine(event: QKeyEvent) -> bool:
    alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return alone and event.key() in (*ENTER, Qt.Key.Key_L, Qt.Key.Key_Space)
