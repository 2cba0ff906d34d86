"""Two names over time on one axis, one above and one below it, and a ring where one article names both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.foreign_text import SHORT, one_line, set_apart, show_tip
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.spans import bars, counts_in, ends

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from reader.model import JointCard
    from reader.ui.style.theme import Look
    from reader.ui.widgets.spans import Bar

NARROWEST = 5  # logical pixels of a bar with the gap beside it
WIDEST = 12
TALL = 2.2  # heights of a line of text, to either side of the axis
RING = 4.0  # its radius
APART = 0.35  # of a bar's colour where no article names both
SIDE = 6  # of the widget, so that no ring is cut


class PairedBars(QWidget):
    """The bars of the first name stand on the axis, those of the second hang from it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._card: JointCard | None = None
        self._spans: list[Bar] = []  # that the axis is divided into
        self._counts: tuple[list[int], ...] = ()  # of the first name, the second and both, in each of them
        self._font = scale(self.font(), SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        look.changed.connect(self.update)

    def show_months(self, card: JointCard) -> None:
        """Show the months of two names and those of the articles that name both."""
        self._card = card
        self._count()
        together = "; ".join(bar.description for bar in bars(card.months_together, 60) if bar.articles)
        first, second = (one_line(entity.name) for entity in card.entities)
        self.setAccessibleName(tr("{first} and {second} over time", first=first, second=second))
        self.setAccessibleDescription(
            tr("Together: {together}", together=together) if together else tr("Never together in a dated article")
        )

    def description(self, at: int) -> str:
        """Say of a stretch of time how many articles name the one, the other and both."""
        assert self._card
        first, second = (set_apart(entity.name) for entity in self._card.entities)
        one, other, both = (counts[at] for counts in self._counts)
        return tr(
            "{when}: {n} article with {first}, {other} with {second}, {both} with both",
            "{when}: {n} articles with {first}, {other} with {second}, {both} with both",
            when=self._spans[at].when,
            n=one,
            first=first,
            other=other,
            second=second,
            both=both,
        )

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._font).height()
        return QSize(200, round((2 * TALL + 1.4) * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, _: object) -> None:
        self._count()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            at = self._at(QPointF(event.pos()))
            show_tip(event.globalPos(), self, "" if at is None else self.description(at))
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave the pointer to the tooltip."""
        event.ignore()

    def _count(self) -> None:
        if self._card is None:
            return
        self._spans, self._counts = spans_of(self._card, max(1, round(self._width) // NARROWEST))
        self.update()

    @property
    def _width(self) -> float:
        """How much of the width the dated articles have."""
        metrics = QFontMetrics(self._font)
        room = metrics.horizontalAdvance(self._undated_text) + metrics.height() if self._undated_text else 0
        return max(self.width() - 2 * SIDE - room, 1)

    @property
    def _undated_text(self) -> str:
        """What is said of undated articles at the right."""
        return tr("{n} undated", "{n} undated", n=self._card.undated) if self._card and self._card.undated else ""

    @property
    def _axis(self) -> float:
        return round(TALL * QFontMetrics(self._font).height()) + RING

    def _middle(self, at: int) -> float:
        """Return where the bars of a stretch of time stand."""
        wide = self._wide
        return SIDE + wide / 2 + at * (self._width - wide) / max(1, len(self._spans) - 1)

    @property
    def _wide(self) -> float:
        return max(min(WIDEST, self._width / max(1, len(self._spans)) - 1), 1)

    def _at(self, point: QPointF) -> int | None:
        near = [at for at in range(len(self._spans)) if abs(self._middle(at) - point.x()) <= max(self._wide, 4)]
        told = [at for at in near if any(counts[at] for counts in self._counts)]
        return min(told, key=lambda at: abs(self._middle(at) - point.x()), default=None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, axis = self._look.colors, self._axis
        painter.fillRect(QRectF(SIDE, axis, self._width, 1), QColor(colors.line))
        tall = axis - RING - 2
        for side, entity in enumerate(self._card.entities):
            most = max(self._counts[side], default=0) or 1
            for at, n in enumerate(self._counts[side]):
                if n:
                    height = max(3.0, tall * n / most)
                    top = axis - height if side == 0 else axis + 1
                    share = 1.0 if self._counts[2][at] else APART
                    self._paint_bar(painter, QRectF(self._middle(at) - self._wide / 2, top, self._wide, height),
                                    blend(colors.of(entity.kind), colors.page, share))  # fmt: skip
        for at, n in enumerate(self._counts[2]):
            if n:
                self._paint_ring(painter, QPointF(self._middle(at), axis + 0.5))
        if self._undated_text:
            half = QFontMetrics(self._font).horizontalAdvance(self._undated_text) / 2
            self._paint_ring(painter, QPointF(self.width() - SIDE - half, axis + 0.5))
        self._paint_words(painter)

    def _paint_bar(self, painter: QPainter, place: QRectF, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(place, 1, 1)

    def _paint_ring(self, painter: QPainter, middle: QPointF) -> None:
        painter.setPen(QPen(QColor(self._look.colors.ink), 1.4))
        painter.setBrush(QColor(self._look.colors.page))
        painter.drawEllipse(middle, RING, RING)

    def _paint_words(self, painter: QPainter) -> None:
        """Write below the axis when the first and the last article appeared, and whose bars are where."""
        assert self._card
        first, second = (set_apart(entity.name, SHORT) for entity in self._card.entities)
        metrics = QFontMetrics(self._font)
        painter.setFont(self._font)
        painter.setPen(QColor(self._look.colors.dim))
        foot, bottom = self.rect().adjusted(SIDE, 0, -SIDE, 0), Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, self._undated_text)
        if months := _all_months(self._card):
            left, right = ends(months)[0]
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, left)
            foot.setRight(round(SIDE + self._width))
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, right)
            foot.adjust(metrics.horizontalAdvance(f"{left}  "), 0, -metrics.horizontalAdvance(f"  {right}"), 0)
        said = tr("{first} above, {second} below", first=first, second=second)
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignHCenter, said)


def spans_of(card: JointCard, most: int) -> tuple[list[Bar], tuple[list[int], ...]]:
    """Divide the time of two names into at most about so many spans; count each name's articles in them, and both's."""
    spans = bars(_all_months(card), most)
    series = (*card.months, card.months_together)
    return spans, tuple(counts_in(spans, months) for months in series)


def _all_months(card: JointCard) -> list[tuple[str, int]]:
    return sorted({month: n for months in card.months for month, n in months}.items())
