"""Articles over time, as small bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Kind
from reader.ui.entities.lettering import SMALL, scaled
from reader.ui.entities.spans import Bar, bars, ends
from reader.ui.foreign import show_tip
from reader.ui.theme import blend

if TYPE_CHECKING:
    from reader.ui.theme import Look

NARROWEST = 6  # logical pixels of a bar with the gap beside it
WIDEST = 34
TALL = 2.6  # heights of a line of text
QUIET = 0.75  # of a bar's colour while it is not pointed at
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MonthBars(QWidget):
    """The bars, the first and the last year below them, and between them the number of articles or what is chosen."""

    def __init__(
        self, theme: Look, parent: QWidget | None = None, *, tall: float = TALL, narrowest: int = NARROWEST
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tall = tall
        self._narrowest = narrowest
        self._months: tuple[tuple[str, int], ...] = ()
        self._words = ""
        self._kind = Kind.OTHER
        self._bars: list[Bar] = []
        self._chosen: int | None = None  # the bar that the pointer or the keys are on
        self._font = scaled(self.font(), SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_months(self, months: Sequence[tuple[str, int]], words: str, kind: Kind) -> None:
        """Show the articles of each month; `words` is their number in words."""
        self._months, self._words, self._kind = tuple(months), words, kind
        said = "; ".join(bar.said for bar in bars(self._months, 60) if bar.articles)
        self.setAccessibleName(f"{words} over time" if said else words)
        self.setAccessibleDescription(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._drawn else Qt.FocusPolicy.NoFocus)
        self._count()
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What stands below the bars."""
        return self._words if self._chosen is None else self._bars[self._chosen].said

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._font).height()
        return QSize(200, line + (round(self._tall * line) if self._drawn else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._count()

    # --- choosing a bar ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the bars that stand for articles."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        filled = [at for at, bar in enumerate(self._bars) if bar.articles]
        start = self._chosen if self._chosen is not None else (-1 if step > 0 else len(self._bars))
        ahead = [at for at in filled if (at - start) * step > 0]
        if ahead:
            self._choose(min(ahead, key=lambda at: abs(at - start)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(event.x())
            show_tip(event.globalPos(), self, self._words if at is None else self._bars[at].said)
            return True
        return super().event(event)

    def _choose(self, at: int | None) -> None:
        if at != self._chosen:
            self._chosen = at
            self.update()

    def _at(self, x: float) -> int | None:
        return next((at for at, rect in enumerate(self.places()) if rect.left() <= x < rect.right() + 2), None)

    # --- painting ---

    @property
    def _drawn(self) -> bool:
        """Whether there is a course of time to be seen; one month alone is none."""
        return len(self._months) > 1

    def _count(self) -> None:
        self._chosen = None
        self._bars = bars(self._months, max(1, self.width() // self._narrowest)) if self._drawn else []
        self.update()

    def places(self) -> list[QRectF]:
        """Return the rectangle of each bar at its full height; the first and the last stand at the sides."""
        if not self._bars:
            return []
        gap = 1 if len(self._bars) * 10 > self.width() else 2
        wide = min(WIDEST, (self.width() + gap) / len(self._bars) - gap)
        step = (self.width() - wide) / max(1, len(self._bars) - 1)
        height = self.height() - QFontMetrics(self._font).height() - 4
        return [QRectF(at * step, 0, wide, height) for at in range(len(self._bars))]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_bars(painter)
        self._paint_words(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        colors = self._theme.colors
        color = colors.of(self._kind)
        most = max((bar.articles for bar in self._bars), default=1)
        places = self.places()
        painter.setPen(Qt.PenStyle.NoPen)
        if places:
            painter.fillRect(QRectF(0, places[0].bottom() - 1, self.width(), 1), QColor(colors.line))
        for at, (bar, place) in enumerate(zip(self._bars, places, strict=True)):
            painter.setBrush(QColor(color) if at == self._chosen else blend(color, colors.page, QUIET))
            height = max(2.0, place.height() * bar.articles / most) if bar.articles else 0
            painter.drawRoundedRect(QRectF(place.left(), place.bottom() - height, place.width(), height), 1, 1)

    def _paint_words(self, painter: QPainter) -> None:
        """Write the number of articles, and at the sides when they began and ended as far as there is room."""
        foot, bottom = self.rect(), Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(self._theme.colors.dim))
        if not self._bars:
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, self._words)
            return
        metrics = QFontMetrics(self._font)
        said = metrics.elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignHCenter, said)
        room = (self.width() - metrics.horizontalAdvance(said)) / 2 - metrics.horizontalAdvance("  ")
        left, right = next((pair for pair in ends(self._months) if _widest(metrics, pair) <= room), ("", ""))
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, right)


def _widest(metrics: QFontMetrics, words: Sequence[str]) -> int:
    return max(metrics.horizontalAdvance(word) for word in words)
