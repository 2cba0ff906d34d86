"""The map: countries tinted by their articles, towns and regions as dots, in one painted widget."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.atlas.dots import Dot, make_dots, nations_of
from reader.ui.atlas.map_painter import MapPainter
from reader.ui.atlas.viewport import STEP, Viewport
from reader.ui.style.foreign_text import set_apart, show_tip
from reader.ui.style.phrases import count
from reader.ui.style.theme import LIGHT, Look
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reader.model.spot import MapPlace
    from reader.ui.style.theme import Look

Key = Qt.Key
PAN = 60  # pixels of an arrow key
NEAR = 7  # pixels beside a dot that count as it
FINER = 4  # pixels on paper for one on the screen
STILL = 4  # pixels that a pointer may move in a click
TOLD = 6  # places of a dot in its tooltip
BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
MOVES = {Key.Key_Left: (PAN, 0), Key.Key_Right: (-PAN, 0), Key.Key_Up: (0, PAN), Key.Key_Down: (0, -PAN)}


class MapView(QWidget):
    """Plus, minus, 0 and the wheel zoom, arrows and dragging pan, a click chooses what lies there."""

    chosen = Signal(object)  # a tuple of MapPlaces, the one in most articles first
    opened = Signal()  # Enter
    pointed = Signal(float, float)  # latitude and longitude of a click while one is asked for
    menu_requested = Signal(object, QPoint)  # a tuple of MapPlaces, the one in most articles first; where on the screen

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self._places: Sequence[MapPlace] = ()
        self._nations: dict[str, MapPlace] = {}
        self._made_dots: list[Dot] | None = []  # made anew when they are wanted next, if there are none
        self._picture: QPixmap | None = None  # of the map as it was painted last, while nothing of it has changed
        self._current: int | None = None
        self._focus_reason = Qt.FocusReason.OtherFocusReason
        self._pressed: QPointF | None = None
        self._dragged = False
        self.viewport = Viewport()
        self.asks = False  # for a point, which the next click is
        self._painter = MapPainter(look, quick=True)
        self.setAccessibleName(tr("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._draw_anew)

    # --- what is shown ---

    @property
    def line(self) -> float:
        """The height of a line of text, by which dots are measured."""
        return float(margin(self.font()))

    def show_places(self, places: Sequence[MapPlace], dots: list[Dot] | None = None) -> None:
        """Show places, those in most articles first, by the dots that were made for what is seen of the world."""
        self._places, self._nations = places, nations_of(places)
        placed = [place.name for place in places if place.spot]
        told = (
            tr(
                "{n} place on the map, which the list below names",
                "{n} places on the map, which the list below names",
                n=len(placed),
            )
            if placed
            else tr("No place on it")
        )
        self.setAccessibleDescription(told)
        self._put_dots(dots)

    def mark(self, entity_id: int | None) -> None:
        """Mark the spot of the current entity."""
        if entity_id != self._current:
            self._current = entity_id
            self._draw_anew()

    def ask_for_point(self, asks: bool) -> None:
        """Take the next click for a point, or no longer."""
        self.asks = asks
        self.setCursor(Qt.CursorShape.CrossCursor if asks else Qt.CursorShape.ArrowCursor)

    def go_to(self, place: MapPlace) -> None:
        """Bring a place into sight, as near as it must be to be told from its neighbours."""
        if place.spot:
            self.move_to(self.viewport.on(place.spot.latitude, place.spot.longitude, self.viewport.zoom))

    def at_spot_of(self, entity_id: int) -> tuple[MapPlace, ...]:
        """Return what lies at the spot of a place, itself among them; nothing where it is on no dot."""
        return next((dot.places for dot in self._dots if dot.holds(entity_id)), ())

    @property
    def dots(self) -> Sequence[Dot]:
        return self._dots

    def move_to(self, viewport: Viewport) -> None:
        """Show another part of the world."""
        if viewport != self.viewport:
            self.viewport = viewport
            self._put_dots()

    def zoom(self, by: float) -> None:
        """Come so many times as near; 0 shows all of the world."""
        self.move_to(self.viewport.zoomed(by) if by else self.viewport.whole())

    @property
    def _dots(self) -> list[Dot]:
        if self._made_dots is None:
            self._made_dots = make_dots(self._places, self.viewport, self.line)
        return self._made_dots

    def _put_dots(self, dots: list[Dot] | None = None) -> None:
        self._made_dots = dots
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 330)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 6 * margin(self.font()))

    def paint(self, painter: QPainter) -> None:
        """Paint the map as it is seen, without what has the keys."""
        painter.setFont(self.font())
        self._painter.paint(painter, QRectF(self.rect()), self.viewport, self._nations, self._dots, self._current)

    def paint_on_paper(self, painter: QPainter) -> None:
        """Paint the map as it is seen in the colours of paper: as pixels, so that its letters are as large as here."""
        image = QImage(self.size() * FINER, QImage.Format.Format_RGB32)
        on_image, rect = QPainter(image), QRectF(self.rect())
        on_image.scale(FINER, FINER)
        on_image.setFont(self.font())
        MapPainter(Look(lambda: LIGHT, self)).paint(on_image, rect, self.viewport, self._nations, self._dots, None)
        on_image.end()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, image)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted())
        if self.hasFocus() and self._focus_reason in BY_KEYS:
            painter.setPen(QColor(self._look.colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _painted(self) -> QPixmap:
        """Return the map as it is seen, painted where it has changed: not for what moves over it, nor for the keys."""
        ratio = self.devicePixelRatioF()
        size = (QSizeF(self.size()) * ratio).toSize()
        if self._picture is None or self._picture.size() != size or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            self.paint(painter)
            painter.end()
        return self._picture

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._put_dots()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.move_to(self.viewport.sized(event.size().width(), event.size().height()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_reason = event.reason()
        super().focusInEvent(event)

    # --- what lies where ---

    def dot_at(self, x: float, y: float) -> Dot | None:
        """Return the dot under a pixel, or near it; of several the nearest."""
        near = [(math.hypot(dot.x - x, dot.y - y) - dot.radius, dot) for dot in self._dots]
        return min(((far, dot) for far, dot in near if far <= NEAR), key=lambda one: one[0], default=(0, None))[1]

    def places_at(self, x: float, y: float) -> tuple[MapPlace, ...]:
        """Return what lies under a pixel: the places of a dot, or the country."""
        if dot := self.dot_at(x, y):
            return dot.places
        latitude, longitude = self.viewport.to_world(x, y)
        nation = nations_of(self._places).get(self._painter.country_at(latitude, longitude) or "")
        return (nation,) if nation else ()

    def tip_at(self, x: float, y: float) -> list[str]:
        """Return the lines that say what lies under a pixel."""
        places = self.places_at(x, y)
        lines = [f"{set_apart(place.name)}: {count(place.articles, 'article')}" for place in places[:TOLD]]
        return [*lines, tr("and {n} more", "and {n} more", n=len(places) - TOLD)] if len(places) > TOLD else lines

    # --- the pointer and the keys ---

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            show_tip(event.globalPos(), self, *self.tip_at(event.pos().x(), event.pos().y()))
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            over = not self.asks and bool(self.places_at(at.x(), at.y()))
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(Qt.CursorShape.CrossCursor if self.asks else shape)
            return
        moved = at - self._pressed
        if self._dragged or moved.manhattanLength() > STILL:
            self._dragged, self._pressed = True, at
            self.move_to(self.viewport.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        x, y = event.position().x(), event.position().y()
        if self.asks:
            self.pointed.emit(*self.viewport.to_world(x, y))
        elif places := self.places_at(x, y):
            self.chosen.emit(places)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Come nearer, where nothing lies that could be opened."""
        x, y = event.position().x(), event.position().y()
        if self.dot_at(x, y) and not self.asks:
            self.opened.emit()
        else:
            self.move_to(self.viewport.zoomed(STEP * STEP, x, y))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what lies under the pointer, or by keys for that of the current place."""
        by_keys = event.reason() == event.Reason.Keyboard
        here = event.pos()
        places = self._marked() if by_keys else self.places_at(here.x(), here.y())
        if places and not self.asks:
            dot = next((one for one in self._dots if one.holds(places[0].entity_id)), None) if by_keys else None
            at = QPoint(round(dot.x), round(dot.y)) if dot else here
            self.menu_requested.emit(places, self.mapToGlobal(at))

    def _marked(self) -> tuple[MapPlace, ...]:
        """Return the current place, where it is on the map."""
        return tuple(place for place in self._places if place.spot and place.entity_id == self._current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self.move_to(self.viewport.zoomed(STEP**steps, event.position().x(), event.position().y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES:
            self.move_to(self.viewport.panned(*MOVES[Key(event.key())]))
        elif event.key() in (Key.Key_Plus, Key.Key_Equal):
            self.zoom(STEP)
        elif event.key() == Key.Key_Minus:
            self.zoom(1 / STEP)
        elif event.key() == Key.Key_0:
            self.zoom(0)
        elif event.key() in ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def _is_mine(event: QKeyEvent) -> bool:
    """Tell whether a key that is pressed alone does something here."""
    keys = (*MOVES, Key.Key_Plus, Key.Key_Equal, Key.Key_Minus, Key.Key_0, *ENTER)
    alone = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return event.key() in keys and not alone
