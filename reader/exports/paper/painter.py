"""Paints pages: their lines, the bars beside what is highlighted, and what each page has above and below its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from reader.exports.paper.block import BARS, QUIET
from reader.exports.paper.composer import Page
from reader.exports.paper.faces import font
from reader.exports.paper.type_sheet import UNIT, Face, Sheet
from reader.model import Color

_SMALL = 7.8 * UNIT
_HEAD, _FOOT = 44 * UNIT, 42 * UNIT  # from the edge of the sheet to the letters
_HAIRLINE = UNIT // 2
_NEAR = 4 * UNIT  # between lines that have one bar
_BAR, _BESIDE = 3.6 * UNIT, 9 * UNIT  # how wide it is, and how far from the text
_DASH, _GAP = 4 * UNIT, 2.4 * UNIT


def paint_page(painter: QPainter, page: Page, sheet: Sheet, title: str, number: int, total: int) -> None:
    """Paint a page in units; all but the first say above their text what they are of."""
    if number > 1:
        _paint_head(painter, sheet, title)
    for rect, color in _bars(page, sheet):
        _paint_bar(painter, rect, color)
    for y, line in page.lines:
        for piece in line.pieces:
            piece.layout.lineAt(piece.number).draw(painter, QPointF(sheet.left + piece.x, y + piece.y))
    _paint_foot(painter, sheet, f"{number:,} of {total:,}")


def _bars(page: Page, sheet: Sheet) -> list[tuple[QRectF, Color]]:
    """Return the bars of a page; what is highlighted over several lines has one."""
    done: list[tuple[QRectF, Color]] = []
    going: dict[tuple[Color, float], tuple[QRectF, Color]] = {}
    for y, line in page.lines:
        before, going = going, {}
        for place, color in enumerate(line.bars):
            x = sheet.left + line.bars_at - _BESIDE - place * 2 * _BAR
            bar = before.get((color, x))
            if bar and y - bar[0].bottom() < _NEAR:
                bar[0].setBottom(y + line.height)
            else:
                bar = QRectF(x, y, _BAR, line.height), color
                done.append(bar)
            going[color, x] = bar
    return done


def _paint_head(painter: QPainter, sheet: Sheet, title: str) -> None:
    metrics = _begin_small(painter)
    painter.drawText(QPointF(sheet.left, _HEAD), _shorten(title, metrics, sheet.measure))
    painter.fillRect(QRectF(sheet.left, _HEAD + 0.7 * _SMALL, sheet.measure, _HAIRLINE), QColor(QUIET))


def _paint_foot(painter: QPainter, sheet: Sheet, number: str) -> None:
    metrics = _begin_small(painter)
    right = sheet.left + sheet.measure
    painter.drawText(QPointF(sheet.left, sheet.height - _FOOT), "Entity Reader")
    painter.drawText(QPointF(right - metrics.horizontalAdvance(number), sheet.height - _FOOT), number)


def _begin_small(painter: QPainter) -> QFontMetricsF:
    """Let a painter write small and quietly; return how wide its letters are."""
    small = font(Face.SANS, _SMALL)
    painter.setFont(small)
    painter.setPen(QColor(QUIET))
    return QFontMetricsF(small)


def _shorten(title: str, metrics: QFontMetricsF, room: float) -> str:
    """Return as many words of a title as there is room for."""
    words = title.split()
    shown = " ".join(words)
    while len(words) > 1 and metrics.horizontalAdvance(shown) > room:
        words.pop()
        shown = f"{' '.join(words)} …"
    while len(shown) > 1 and metrics.horizontalAdvance(shown) > room:
        shown = f"{shown[: len(shown) * 2 // 3]}…"
    return shown


def _paint_bar(painter: QPainter, rect: QRectF, color: Color) -> None:
    """Paint a bar, by which a colour is known without it: solid, double or dashed."""
    ink = QColor(BARS[color])
    if color is Color.SAGE:
        thin = 0.3 * rect.width()
        for x in (rect.left(), rect.right() - thin):
            painter.fillRect(QRectF(x, rect.top(), thin, rect.height()), ink)
    elif color is Color.LILAC:
        y = rect.top()
        while y < rect.bottom():
            painter.fillRect(QRectF(rect.left(), y, rect.width(), min(_DASH, rect.bottom() - y)), ink)
            y += _DASH + _GAP
    else:
        painter.fillRect(rect, ink)
