"""Paints a map: on a screen, into a picture, or as lines that can be made larger."""

from __future__ import annotations

import math
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from reader.atlas.outlines import IN_A_DEGREE, outlines
from reader.ui.atlas.label_layout import MOST, Taken, box_of, is_within, lay_out, rect_of
from reader.ui.atlas.viewport import STRETCH
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import number
from reader.ui.style.theme import blend
from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.headings import space_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.spot import MapPlace
    from reader.ui.atlas.dots import Dot
    from reader.ui.atlas.viewport import Viewport
    from reader.ui.style.theme import Colors, Look

LAND = 0.14  # of the colour of second-rank text
PALEST, DEEPEST = 0.22, 0.5  # of the colour of places, by a country's articles
RING = 3.5  # pixels between the current dot and the ring around it
LONGEST = 28  # code points of a name on the map
AROUND = [QPointF(x, y) for x, y in ((-1, -1), (1, -1), (-1, 1), (1, 1), (0, -1.4), (0, 1.4), (-1.4, 0), (1.4, 0))]


@cache
def shapes() -> dict[str, QPainterPath]:
    """Return the countries as paths: a degree of longitude is one wide, north is up."""
    made, down = {}, -STRETCH / IN_A_DEGREE
    for code, rings in outlines().items():
        path = QPainterPath()
        for ring in rings:
            path.addPolygon(QPolygonF([QPointF(x / IN_A_DEGREE, y * down) for x, y in ring]))
        made[code] = path
    return made


class MapPainter:
    """Paints in the colours of a look: for the screen alone `quick`, else words whose edges can be enlarged."""

    def __init__(self, look: Look, *, quick: bool = False) -> None:
        self._look = look
        self._quick = quick

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """Return the two letters of the country in which a point lies."""
        at = QPointF(longitude, -latitude * STRETCH)
        return next((code for code, path in shapes().items() if path.contains(at)), None)

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        viewport: Viewport,
        nations: Mapping[str, MapPlace],
        dots: Sequence[Dot],
        current: int | None,
    ) -> None:
        """Paint all of a map into a rectangle, with a ring around the spot of the current entity."""
        colors, font = self._look.colors, painter.font()
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colors.page))
        self._paint_countries(painter, viewport, nations, current)
        small = scale(font, 0.8, QFont.Weight.DemiBold)
        marked = next((dot for dot in dots if dot.holds(current)), None)
        for dot in reversed(dots):
            self._paint_dot(painter, dot, small, is_current=dot is marked)
        taken = self._paint_names(painter, rect, dots, font, current)
        self._paint_nations(painter, rect, viewport, nations, taken, current)
        painter.restore()

    def _paint_countries(
        self, painter: QPainter, viewport: Viewport, nations: Mapping[str, MapPlace], current: int | None
    ) -> None:
        colors = self._look.colors
        most = max((nation.articles for nation in nations.values()), default=1)
        left, top = viewport.to_screen(0, 0)
        painter.save()
        painter.setTransform(QTransform(viewport.scale, 0, 0, viewport.scale, left, top), combine=True)
        pen = QPen(QColor(colors.page), 0.8)
        pen.setCosmetic(True)
        painter.setPen(pen)
        unnamed = land(colors, None, most, current)
        for code, path in shapes().items():
            nation = nations.get(code)
            painter.setBrush(land(colors, nation, most, current) if nation else unnamed)
            painter.drawPath(path)
        painter.restore()

    def _paint_dot(self, painter: QPainter, dot: Dot, small: QFont, *, is_current: bool) -> None:
        colors, middle = self._look.colors, QPointF(dot.x, dot.y)
        if is_current:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(QColor(colors.page))
            painter.drawEllipse(middle, dot.radius + RING, dot.radius + RING)
        painter.setPen(QPen(QColor(colors.page), 1))
        painter.setBrush(QColor(colors.place))
        painter.drawEllipse(middle, dot.radius, dot.radius)
        if 2 * dot.radius < small.pointSizeF():  # no digit has room
            return
        metrics = QFontMetricsF(small)
        said = number(dot.articles)
        if math.hypot(metrics.horizontalAdvance(said), metrics.capHeight()) < 2 * dot.radius - 3:
            painter.setFont(small)
            painter.setPen(QColor(colors.page))
            painter.drawText(
                QPointF(dot.x - metrics.horizontalAdvance(said) / 2, dot.y + metrics.capHeight() / 2), said
            )

    def _paint_names(
        self, painter: QPainter, rect: QRectF, dots: Sequence[Dot], font: QFont, current: int | None
    ) -> Taken:
        """Write the names of dots where there is room, and return what room is taken then."""
        plain, bold = scale(font, 0.94), scale(font, 0.94, QFont.Weight.DemiBold)
        of_plain, of_bold = QFontMetricsF(plain), QFontMetricsF(bold)

        def size(dot: Dot) -> tuple[float, float]:
            metrics = of_bold if dot.holds(current) else of_plain
            return metrics.horizontalAdvance(one_line(dot.label, LONGEST)) + 2, metrics.height()

        taken = Taken()
        for label in lay_out(dots, size, rect, taken, first=current):
            painter.setFont(bold if label.dot.holds(current) else plain)
            self._write(painter, label.rect, one_line(label.dot.label, LONGEST), self._look.colors.ink)
        return taken

    def _paint_nations(
        self,
        painter: QPainter,
        rect: QRectF,
        viewport: Viewport,
        nations: Mapping[str, MapPlace],
        taken: Taken,
        current: int | None,
    ) -> None:
        """Write the names of countries, with their articles, where there is room."""
        font = space_letters(scale(painter.font(), SMALL * 0.94, QFont.Weight.DemiBold))
        metrics, colors, bounds = QFontMetricsF(font), self._look.colors, box_of(rect)
        painter.setFont(font)
        for nation, x, y in islice(_in_sight(nations, viewport, rect), MOST):
            said = f"{one_line(nation.name, LONGEST).upper()} {number(nation.articles)}"
            width, height = metrics.horizontalAdvance(said) + 2, metrics.height()
            left, tops = x - width / 2, (y - height / 2 + step * height for step in (0, 1.1, -1.1, 2.2, -2.2))
            boxes = ((left, top, left + width, top + height) for top in tops)
            free = (one for one in boxes if is_within(one, bounds) and not taken.meets(one))
            if box := next(free, None):
                taken.add(box)
                color = colors.accent if nation.entity_id == current else colors.place
                self._write(painter, rect_of(box), said, color)

    def _write(self, painter: QPainter, rect: QRectF, words: str, color: str) -> None:
        """Write words over the map, with a thin edge of its ground."""
        metrics, ground = QFontMetricsF(painter.font()), QColor(self._look.colors.page)
        at = QPointF(rect.left() + 1, rect.top() + metrics.ascent())
        if self._quick:
            painter.setPen(ground)
            for beside in AROUND:
                painter.drawText(at + beside, words)
        else:
            path = QPainterPath()
            path.addText(at, painter.font(), words)
            ground.setAlphaF(0.8)
            cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.strokePath(path, QPen(ground, 3, Qt.PenStyle.SolidLine, cap, join))
        painter.setPen(QColor(color))
        painter.drawText(at, words)


def _in_sight(
    nations: Mapping[str, MapPlace], viewport: Viewport, rect: QRectF
) -> Iterator[tuple[MapPlace, float, float]]:
    """Yield the countries whose middle is seen, those in most articles first, and where that is."""
    for nation in nations.values():
        if nation.spot:
            x, y = viewport.to_screen(nation.spot.latitude, nation.spot.longitude)
            if rect.contains(x, y):
                yield nation, x, y


def land(colors: Colors, nation: MapPlace | None, most: int, current: int | None) -> QColor:
    """Return the colour of a country: the deeper the more articles name it."""
    if nation is None:
        return blend(colors.dim, colors.page, LAND)
    if nation.entity_id == current:
        return blend(colors.accent, colors.page, 0.45)
    share = math.log1p(nation.articles) / math.log1p(max(most, 1))
    return blend(colors.place, colors.page, PALEST + (DEEPEST - PALEST) * share)
