"""A drawing of relations: painted alike on the screen, into a picture and on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.lazy_dataclass import dataclass
from reader.ui.relations.layout import NEAREST, Box, Room, Spot
from reader.ui.style.phrases import number
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import serif

if TYPE_CHECKING:
    from reader.model import Kind
    from reader.ui.style.theme import Colors

RINGS = (NEAREST, (1 + 2 * NEAREST) / 3, (2 + NEAREST) / 3, 1.0)
THINNEST, THICKEST = 1.0, 4.0  # logical pixels of a spoke
SPOKE, DIMMED_SPOKE = 0.3, 0.16  # of the colour of text
GROUND = 225  # of 255: how much of the lines a label hides
BOW = 0.16  # how far a tie is bent, of its length

PaintShape = Callable[[QPainter, "Kind", QRectF], None]


@dataclass(frozen=True, slots=True)
class Middle:
    """What the names stand around: an entity, or some articles."""

    entity_id: int | None
    kind: Kind | None
    name: str


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is painted."""

    middle: Middle
    room: Room
    spots: Sequence[Spot]
    ties: Mapping[int, int]  # articles that the current name shares with others, by their ids
    current: int | None = None
    pointed: int | None = None  # that the pointer is on
    ringed: int | None = None  # that has the keys
    pinned: frozenset[int] = frozenset()

    def spot(self, entity_id: int | None) -> Spot | None:
        return next((one for one in self.spots if one.node.relation.entity_id == entity_id), None)


def middle_font(font: QFont) -> QFont:
    return serif(font)


def bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def room_in(width: float, height: float, font: QFont, name: str) -> Room:
    """Return the room for a drawing, with that of the name in its middle, whose node stands above the words."""
    metrics, title = QFontMetricsF(bold(font)), QFontMetricsF(middle_font(font))  # no label gets longer as it is chosen
    size = round(metrics.height() * 0.85)
    x, y = width / 2, height / 2
    wide = min(title.horizontalAdvance(name) + size, 0.5 * width)
    box = Box(x - wide / 2, y - size * 1.6, x + wide / 2, y + size * 1.4 + title.height())
    return Room(width, height, metrics.height(), size, metrics.horizontalAdvance, box)


class Drawing:
    """Paints one picture in the colours of a look."""

    def __init__(self, picture: Picture, colors: Colors, font: QFont, shape: PaintShape) -> None:
        self._picture = picture
        self._room = picture.room
        self._colors = colors
        self._font = font
        self._shape = shape
        self._center = QPointF(self._room.width / 2, self._room.height / 2)

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rings(painter)
        for spot in self._picture.spots:
            self._paint_spoke(painter, spot)
        self._paint_ties(painter)
        for spot in self._picture.spots:
            self._paint_label(painter, spot)
        for spot in self._picture.spots:
            self._paint_node(painter, spot)
        self._paint_middle(painter)

    def _paint_rings(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._colors.line), 1, Qt.PenStyle.DotLine))
        across, up = self._room.radii
        for share in RINGS:
            painter.drawEllipse(self._center, across * share, up * share)

    def _paint_spoke(self, painter: QPainter, spot: Spot) -> None:
        parent = self._picture.spot(spot.node.parent)
        start = QPointF(parent.x, parent.y) if parent else self._center
        is_current = self._picture.current == spot.node.relation.entity_id
        share = DIMMED_SPOKE if parent else SPOKE
        color = QColor(self._colors.accent) if is_current else blend(self._colors.ink, self._colors.page, share)
        thick = THINNEST + (THICKEST - THINNEST) * spot.weight
        painter.setPen(QPen(color, max(thick, 1.6) if is_current else thick))
        painter.drawLine(start, QPointF(spot.x, spot.y))

    def _paint_ties(self, painter: QPainter) -> None:
        """Draw whom the current name stands with, bent outwards, so that they are no spokes."""
        current = self._picture.spot(self._picture.current)
        if current is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(blend(self._colors.accent, self._colors.page, 0.62), 1.4, Qt.PenStyle.DashLine))
        for spot in self._picture.spots:
            if spot is not current and spot.node.relation.entity_id in self._picture.ties:
                painter.drawPath(self._bow(current, spot))

    def _bow(self, one: Spot, other: Spot) -> QPainterPath:
        start, end = QPointF(one.x, one.y), QPointF(other.x, other.y)
        half, across = (start + end) / 2, end - start
        aside = QPointF(-across.y(), across.x()) * BOW
        outwards = half - self._center
        if QPointF.dotProduct(aside, outwards) < 0:
            aside = -aside
        path = QPainterPath(start)
        path.quadTo(half + aside, end)
        return path

    def _paint_label(self, painter: QPainter, spot: Spot) -> None:
        box, line = spot.box, self._room.line
        ground = QColor(self._colors.page)
        ground.setAlpha(GROUND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(box.left - 2, box.top, box.right - box.left + 4, box.bottom - box.top), 3, 3)
        entity_id = spot.node.relation.entity_id
        font = bold(self._font) if entity_id == self._picture.current else self._font
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for at, words in enumerate(spot.label.lines):
            is_last = at == len(spot.label.lines) - 1
            tail = f" {number(spot.node.relation.together)}" if is_last else ""
            self._paint_line(painter, spot, (words, tail), metrics, box.top + at * line)

    def _paint_line(
        self, painter: QPainter, spot: Spot, words: tuple[str, str], metrics: QFontMetricsF, top: float
    ) -> None:
        """Write a line of a name, and behind it the number in second-rank colour."""
        name, tail = words
        room = spot.box.right - spot.box.left - metrics.horizontalAdvance(tail)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room + 1)
        wide = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(tail)
        left = {1: spot.box.left, -1: spot.box.right - wide}.get(spot.side, (spot.box.left + spot.box.right - wide) / 2)
        base = top + (self._room.line - metrics.height()) / 2 + metrics.ascent()
        is_pointed = spot.node.relation.entity_id == self._picture.pointed
        painter.setPen(QColor(self._colors.accent if is_pointed else self._colors.ink))
        painter.drawText(QPointF(left, base), name)
        painter.setPen(QColor(self._colors.dim))
        painter.drawText(QPointF(left + metrics.horizontalAdvance(name), base), tail)

    def _paint_node(self, painter: QPainter, spot: Spot) -> None:
        entity_id, at = spot.node.relation.entity_id, QPointF(spot.x, spot.y)
        self._paint_disc(painter, at, entity_id, self._room.size)
        if entity_id in self._picture.pinned:
            painter.setPen(QPen(QColor(self._colors.dim), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, self._room.size * 0.72, self._room.size * 0.72)
        self._shape(painter, spot.node.relation.kind, _square(at, self._room.size))

    def _paint_disc(self, painter: QPainter, at: QPointF, entity_id: int | None, size: float) -> None:
        """Hide the ends of lines below a node, with a ring where it is current or has the keys."""
        is_current = entity_id is not None and entity_id == self._picture.current
        is_ringed = entity_id is not None and entity_id == self._picture.ringed
        radius = size * (0.92 if is_current else 0.62)
        pen = QPen(QColor(self._colors.accent), 2.4 if is_ringed else 1.3)
        painter.setPen(pen if is_current or is_ringed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colors.page))
        painter.drawEllipse(at, radius, radius)

    def _paint_middle(self, painter: QPainter) -> None:
        middle, size, room = self._picture.middle, self._room.size, self._room
        self._paint_disc(painter, self._center, middle.entity_id, size * 1.25)
        if middle.kind is not None:
            self._shape(painter, middle.kind, _square(self._center, size * 1.25))
        else:
            painter.setPen(QPen(QColor(self._colors.dim), 1.5))
            painter.drawEllipse(self._center, size * 0.6, size * 0.6)
        font = middle_font(self._font)
        metrics = QFontMetricsF(font)
        name = metrics.elidedText(middle.name, Qt.TextElideMode.ElideRight, room.middle.right - room.middle.left)
        wide = metrics.horizontalAdvance(name)
        ground = QColor(self._colors.page)
        ground.setAlpha(GROUND)
        top = self._center.y() + size * 1.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self._center.x() - wide / 2 - 3, top, wide + 6, metrics.height()), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(self._colors.ink))
        painter.drawText(QPointF(self._center.x() - wide / 2, top + metrics.ascent()), name)


def _square(at: QPointF, size: float) -> QRectF:
    return QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
