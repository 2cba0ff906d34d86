"""The drawing of relations in the window: painted as one, with a button for each name, which a screen reader lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.phrase import phrase
from reader.ui.relations.drawing import Drawing, Middle, Picture, room_in
from reader.ui.relations.layout import Spot, lay_out
from reader.ui.relations.node_button import NodeButton
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.model import Kind
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.relations.graph import Node
    from reader.ui.style.theme import Look

HOW = phrase("Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.")
SIDEWAYS = 2.2  # times as far counts what lies beside the way of an arrow key


class RelationsCanvas(QWidget):
    """Names around a name. What is dragged is pinned where it was left, until it is released."""

    recentred = Signal(int)  # entity id, to be put in the middle
    hidden = Signal(int)  # to be shown here no more
    unfolded = Signal(int)  # or folded again
    laid_out = Signal()  # other names are shown, or other ones are pinned

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._shapes = Shapes(look)
        self._nodes: Sequence[Node] = ()
        self._middle = Middle(None, None, "")
        self._pins: dict[int, tuple[float, float]] = {}
        self.picture = Picture(self._middle, room_in(1, 1, self.font(), ""), (), {})
        self.buttons: dict[int | None, NodeButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(12 * self.fontMetrics().height())
        look.changed.connect(self.update)

    # --- what is shown ---

    def show_nodes(self, middle: Middle, nodes: Sequence[Node]) -> None:
        """Show names around another, or around none; pins stay while that is the same."""
        if middle.entity_id != self._middle.entity_id or middle.kind != self._middle.kind:
            self._pins.clear()
        self._middle, self._nodes = replace(middle, name=one_line(middle.name)), nodes
        self._arrange()

    def show_current(self, entity_id: int | None, ties: Mapping[int, int]) -> None:
        """Mark the current name, and draw with whom else of these it stands."""
        self.picture = replace(self.picture, current=entity_id, ties=ties)
        self.update()

    @property
    def pinned(self) -> frozenset[int]:
        return self.picture.pinned

    def shown_ids(self) -> list[int]:
        return [spot.node.relation.entity_id for spot in self.picture.spots]

    def release(self) -> None:
        """Let all names stand where they belong."""
        self._pins.clear()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        room = room_in(self.width(), self.height(), self.font(), self._middle.name)
        room, spots = lay_out(self._nodes, room, self._pins)
        shown = {spot.node.relation.entity_id for spot in spots}
        pinned = frozenset(self._pins.keys() & shown)
        self.picture = replace(self.picture, middle=self._middle, room=room, spots=spots, pinned=pinned)
        self._place_buttons()
        self.update()
        self.laid_out.emit()

    # --- the buttons ---

    def _place_buttons(self) -> None:
        wanted = [None, *self.shown_ids()]
        focused = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        for key in [key for key in self.buttons if key not in wanted]:
            button = self.buttons.pop(key)
            if button.hasFocus():
                self.setFocus()
            button.hide()
            button.deleteLater()
        for key in wanted:
            if key not in self.buttons:
                self._add_button(key)
        self._place(self.buttons[None], self._room_of_middle())
        self._describe_middle()
        for spot in self.picture.spots:
            self._place(self.buttons[spot.node.relation.entity_id], _room_of(spot, self.picture.room.size))
            self._describe(spot)
        self._let_tab_stop_at(focused)
        self.setAccessibleName(
            tr(
                "Relations of {name}: {n} name",
                "Relations of {name}: {n} names",
                name=self._middle.name,
                n=len(wanted) - 1,
            )
        )
        self.setAccessibleDescription(tr(HOW))

    def _add_button(self, key: int | None) -> None:
        button = self.buttons[key] = NodeButton(key, self)
        button.clicked.connect(lambda: self._click(key))
        button.entered.connect(lambda: self._enter(key))
        button.stepped.connect(lambda way: self.go(key, way))
        button.moved.connect(lambda way, is_all: self._move(key, way, is_all=is_all))
        button.done_to.connect(lambda deed: self._do(key, deed))
        button.show()

    def _place(self, button: NodeButton, room: QRectF) -> None:
        button.setGeometry(room.toAlignedRect())

    def _room_of_middle(self) -> QRectF:
        box = self.picture.room.middle
        return QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))

    def _describe_middle(self) -> None:
        button = self.buttons[None]
        button.setAccessibleName(self._middle.name)
        words = (
            tr("{kind}, in the middle", kind=kind_word(self._middle.kind)) if self._middle.kind else tr("in the middle")
        )
        button.setAccessibleDescription(words)
        button.setToolTip(tip(self._middle.name))
        button.setEnabled(self._middle.entity_id is not None)

    def _describe(self, spot: Spot) -> None:
        relation, button = spot.node.relation, self.buttons[spot.node.relation.entity_id]
        of_all = tr(
            "{n} article together, of {articles} with this name",
            "{n} articles together, of {articles} with this name",
            n=relation.together,
            articles=relation.articles,
        )
        button.setAccessibleName(one_line(relation.name))
        button.setAccessibleDescription(f"{kind_word(relation.kind)}, {of_all}")
        button.setToolTip(tip(relation.name, of_all))

    def _let_tab_stop_at(self, key: int | None) -> None:
        """Let the Tab key stop once in the drawing: at the name that had the keys last, or in the middle."""
        stop = key if key in self.buttons else None
        for one, button in self.buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if one == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(self.buttons[stop])

    # --- what is done to them ---

    def go(self, key: int | None, way: QPoint) -> None:
        """Give the keys to the nearest name in a direction."""
        here = self._point(key)
        ahead = []
        for other in self.buttons:
            there = self._point(other) - here
            along, aside = there.x() * way.x() + there.y() * way.y(), there.x() * way.y() - there.y() * way.x()
            if other != key and along > 1:
                ahead.append((along + SIDEWAYS * abs(aside), str(other), other))
        if ahead:
            button = self.buttons[min(ahead)[2]]
            self._let_tab_stop_at(min(ahead)[2])
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _point(self, key: int | None) -> QPointF:
        spot = self.picture.spot(key)
        return QPointF(spot.x, spot.y) if spot else QPointF(self.width() / 2, self.height() / 2)

    def _click(self, key: int | None) -> None:
        if (entity_id := self._entity_of(key)) is not None:
            self._names.clicked.emit(entity_id)

    def _entity_of(self, key: int | None) -> int | None:
        return self._middle.entity_id if key is None else key

    def _enter(self, key: int | None) -> None:
        """Put a name in the middle; open the page of the one that stands there."""
        if key is not None:
            self.recentred.emit(key)
        elif self._middle.entity_id is not None:
            self._names.opened.emit(self._middle.entity_id)

    def _do(self, key: int | None, deed: str) -> None:
        entity_id = self._entity_of(key)
        if deed in ("point", "leave"):
            self.picture = replace(self.picture, pointed=key if deed == "point" else None)
        elif deed in ("focus", "blur"):
            self.picture = replace(self.picture, ringed=entity_id if deed == "focus" else None)
        elif deed == "open" and entity_id is not None:
            self._names.opened.emit(entity_id)
        elif deed == "menu" and entity_id is not None:
            self._names.menu_requested.emit((entity_id,), self.buttons[key].menu_at)
        elif deed == "home":
            self.buttons[None].setFocus(Qt.FocusReason.TabFocusReason)
        elif key is not None:
            self._do_to_node(key, deed)
        self.update()

    def _do_to_node(self, key: int, deed: str) -> None:
        if deed == "hide":
            self.hidden.emit(key)
        elif deed == "unfold":
            self.unfolded.emit(key)
        elif deed == "pin":
            self.pin(key)

    def pin(self, key: int) -> None:
        """Hold a name where it stands, or release it."""
        if self._pins.pop(key, None) is None and (spot := self.picture.spot(key)):
            self._pins[key] = spot.x / self.width(), spot.y / self.height()
        self._arrange()

    def _move(self, key: int | None, way: QPoint, *, is_all: bool) -> None:
        """Move a name, which is pinned thereby; the others make room once it is left."""
        spot = self.picture.spot(key)
        if spot is None or key is None:
            return
        size = self.picture.room.size
        x = min(max(spot.x + way.x(), size), self.width() - size)
        y = min(max(spot.y + way.y(), size), self.height() - size)
        self._pins[key] = x / self.width(), y / self.height()
        if is_all:
            self._arrange()
        else:
            self._carry(spot, x - spot.x, y - spot.y)

    def _carry(self, spot: Spot, across: float, down: float) -> None:
        """Let one name follow the pointer."""
        box = spot.box
        box = box._replace(
            left=box.left + across, right=box.right + across, top=box.top + down, bottom=box.bottom + down
        )
        moved = replace(spot, x=spot.x + across, y=spot.y + down, box=box)
        spots = [moved if one is spot else one for one in self.picture.spots]
        self.picture = replace(self.picture, spots=spots)
        self._place(self.buttons[spot.node.relation.entity_id], _room_of(moved, self.picture.room.size))
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        Drawing(self.picture, self._look.colors, self.font(), self._paint_shape).paint(painter)

    def _paint_shape(self, painter: QPainter, kind: Kind, place: QRectF) -> None:
        size = round(place.width())
        shape = self._shapes.shape(kind, size, self.devicePixelRatioF())
        painter.drawPixmap(QRect(round(place.left()), round(place.top()), size, size), shape)


def _room_of(spot: Spot, size: float) -> QRectF:
    """Return what belongs to a name: its node and its label."""
    box, half = spot.box, size * 0.7
    label = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
    return label.united(QRectF(spot.x - half, spot.y - half, 2 * half, 2 * half))
