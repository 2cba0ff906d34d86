"""Articles over time, as small bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.entities.lettering import SMALL, scaled
from reader.ui.theme import blend
from reader.ui.words import count

if TYPE_CHECKING:
    from reader.ui.theme import Theme

NARROWEST = 8  # logical pixels of a bar with the gap beside it
WIDEST = 34
SPANS = (1, 3, 12, 60, 120, 600)  # months that one bar may stand for
NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """Some months on end and the number of articles in them."""

    first: int  # months since the year 0
    months: int
    articles: int

    @property
    def said(self) -> str:
        """The bar in words: "April 2023: 3 articles"."""
        last = self.first + self.months - 1
        if self.months == 1:
            when = f"{NAMES[self.first % 12]} {self.first // 12}"
        elif self.months == 12:
            when = str(self.first // 12)
        elif self.months < 12:
            when = f"{NAMES[self.first % 12]} to {NAMES[last % 12]} {last // 12}"
        else:
            when = f"{self.first // 12} to {last // 12}"
        return f"{when}: {count(self.articles, 'article')}"


def bars(months: Sequence[tuple[str, int]], most: int) -> list[Bar]:
    """Return at most about `most` bars of equal spans from the first month to the last, gaps included."""
    if not months:
        return []
    counted = {int(month[:4]) * 12 + int(month[5:7]) - 1: articles for month, articles in months}
    first, last = min(counted), max(counted)
    span = next((span for span in SPANS if (last - first) // span < most), SPANS[-1])
    start = first - first % span
    return [
        Bar(at, span, sum(counted.get(month, 0) for month in range(at, at + span)))
        for at in range(start, last + 1, span)
    ]


class MonthBars(QWidget):
    """The bars, the first and the last year below them, and the number of articles between."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._months: tuple[tuple[str, int], ...] = ()
        self._words = ""
        self._color = theme.colors.accent
        self._font = scaled(self.font(), SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Sequence[tuple[str, int]], words: str, color: str) -> None:
        self._months, self._words, self._color = tuple(months), words, color
        said = "; ".join(bar.said for bar in bars(months, 60) if bar.articles)
        self.setAccessibleName(f"{words} over time" if said else words)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._font).height()
        return QSize(200, line + (round(2.6 * line) if self._drawn else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        if self._drawn:
            self._paint_bars(painter)
        self._paint_words(painter)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = next((bar for bar, rect in self._laid_out() if rect.left() <= event.x() < rect.right() + 2), None)
            QToolTip.showText(event.globalPos(), found.said if found else self._words, self)
            return True
        return super().event(event)

    @property
    def _soft(self) -> QColor:
        return blend(self._color, self._theme.colors.page, 0.75)

    @property
    def _drawn(self) -> bool:
        """Whether there is a course of time to be seen; one month alone is none."""
        return len(self._months) > 1

    def _laid_out(self) -> list[tuple[Bar, QRectF]]:
        """Return each bar with the rectangle of its full height."""
        shown = bars(self._months, max(1, self.width() // NARROWEST)) if self._drawn else []
        if not shown:
            return []
        step = min(WIDEST, self.width() / len(shown))
        height = self.height() - QFontMetrics(self._font).height() - 4
        gap = 1 if step < 10 else 2
        return [(bar, QRectF(number * step, 0, step - gap, height)) for number, bar in enumerate(shown)]

    def _paint_bars(self, painter: QPainter) -> None:
        laid_out = self._laid_out()
        most = max(bar.articles for bar, _ in laid_out)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, rect in laid_out:
            painter.setBrush(self._soft if bar.articles else QColor(self._theme.colors.line))
            height = max(2.0, rect.height() * bar.articles / most) if bar.articles else 1.0
            painter.drawRoundedRect(QRectF(rect.left(), rect.bottom() - height, rect.width(), height), 1, 1)

    def _paint_words(self, painter: QPainter) -> None:
        foot = QRectF(0, 0, self.width(), self.height())
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(self._theme.colors.dim))
        if not self._drawn:
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, self._words)
            return
        right = self._laid_out()[-1][1].right()
        foot.setRight(max(right, QFontMetrics(self._font).horizontalAdvance(f"0000  {self._words}  0000")))
        years = self._months[0][0][:4], self._months[-1][0][:4]
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, years[0])
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignHCenter, self._words)
        if years[0] != years[1]:
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, years[1])
