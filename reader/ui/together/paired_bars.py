"""Two names over time on one axis, one above and one below it, and a ring where one article names both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen

from reader.model import Kind
from reader.ui.style.foreign_text import SHORT, one_line, set_apart
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.widgets.bar_shapes import paint_bar
from reader.ui.widgets.spans import bars, counts_in
from reader.ui.widgets.time_bars import PALE, WIDEST, TimeBars

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model import JointCard
    from reader.ui.style.theme import Look
    from reader.ui.widgets.spans import Bar

TALL = 2.2  # heights of a line of text, to either side of the axis
LEGEND = 1.1  # of it, below the years
RING = 4.0  # its radius
APART = 0.35  # of a bar's colour where no article names both


class PairedBars(TimeBars):
    """The bars of the first name stand on the axis, those of the second hang from it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        self._card: JointCard | None = None
        self._counts: tuple[list[int], ...] = ()  # of the first name, the second and both, in each of the bars
        super().__init__(look, parent, tall=2 * TALL)

    def show_card(self, card: JointCard) -> None:
        """Show the months of two names and those of the articles that name both."""
        self._card = card
        self.show_months(tuple(_all_months(card)), card.undated, Kind.OTHER)
        together = "; ".join(bar.description for bar in bars(card.months_together, 60) if bar.articles)
        first, second = (one_line(entity.name) for entity in card.entities)
        self.setAccessibleName(tr("{first} and {second} over time", first=first, second=second))
        self.setAccessibleDescription(
            tr("Together: {together}", together=together) if together else tr("Never together in a dated article")
        )

    def words(self, at: int) -> str:
        """Say of a stretch of time how many articles name the one, the other and both."""
        if not self._card or at >= self._month_bars:
            return super().words(at)
        first, second = (set_apart(entity.name) for entity in self._card.entities)
        one, other, both = (counts[at] for counts in self._counts)
        return tr(
            "{when}: {n} article with {first}, {other} with {second}, {both} with both",
            "{when}: {n} articles with {first}, {other} with {second}, {both} with both",
            when=self._bars[at].when,
            n=one,
            first=first,
            other=other,
            second=second,
            both=both,
        )

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self._legend)

    def _count(self) -> None:
        super()._count()
        if self._card:
            self._counts = counts_of(self._card, self._bars[: self._month_bars])

    @property
    def _legend(self) -> int:
        return round(LEGEND * QFontMetricsF(self._font).height())

    @property
    def _foot(self) -> float:
        return super()._foot - self._legend

    @property
    def _baseline(self) -> float:
        return super()._baseline - self._legend

    @property
    def _axis(self) -> float:
        return round(self._foot / 2)

    def _paint_bars(self, painter: QPainter, span: tuple[int, int] | None) -> None:
        for side, series in enumerate(self._counts[:2]):
            most = max(series, default=0) or 1
            for at, n in enumerate(series):
                if n:
                    self._paint_side(painter, at, side, n / most, is_outside=self._is_outside(at, span))
        for at, n in enumerate(self._counts[2] if self._counts else ()):
            if n:
                self._paint_ring(painter, at, pale=self._is_outside(at, span))
        if self._undated:
            self._paint_ring(painter, self._month_bars, pale=span is not None)

    def _paint_side(self, painter: QPainter, at: int, side: int, share: float, *, is_outside: bool) -> None:
        """Draw the bar of one name, so much of the highest of its bars."""
        assert self._card
        colors, axis, slot = self._look.colors, self._axis, self.slot(at)
        height, wide = max(3.0, (axis - RING - 2) * share), max(min(WIDEST, slot.width() - 1), 1.0)
        top = axis + 1 if side else axis - height
        strength = (1.0 if self._counts[2][at] else APART) * (PALE if is_outside else 1.0)
        color = blend(colors.of(self._card.entities[side].kind), colors.page, strength)
        paint_bar(painter, QRectF(slot.center().x() - wide / 2, top, wide, height), color)

    def _is_outside(self, at: int, span: tuple[int, int] | None) -> bool:
        """Tell whether a bar is not of the time that is chosen."""
        return not span[0] <= at <= span[1] if span else self._narrowing.undated

    def _paint_ring(self, painter: QPainter, at: int, *, pale: bool) -> None:
        colors, middle = self._look.colors, self.slot(at).center().x()
        x = min(max(middle, RING + 1), self.width() - RING - 1)
        painter.setPen(QPen(blend(colors.ink, colors.page, PALE) if pale else QColor(colors.ink), 1.4))
        painter.setBrush(QColor(colors.page))
        painter.drawEllipse(QPointF(x, self._axis + 0.5), RING, RING)

    def _paint_words(self, painter: QPainter) -> None:
        """Write below the years whose bars are where."""
        super()._paint_words(painter)
        if self._card:
            first, second = (set_apart(entity.name, SHORT) for entity in self._card.entities)
            said = tr("{first} above, {second} below", first=first, second=second)
            said = QFontMetrics(self._font).elidedText(said, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, said)


def counts_of(card: JointCard, spans: list[Bar]) -> tuple[list[int], ...]:
    """Count each name's articles in some spans of time, and both's."""
    return tuple(counts_in(spans, months) for months in (*card.months, card.months_together))


def _all_months(card: JointCard) -> list[tuple[str, int]]:
    return sorted({month: n for months in card.months for month, n in months}.items())
