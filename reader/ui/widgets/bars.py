"""Articles over time, as small bars; the undated ones are a dashed bar behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
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
from reader.phrase import phrase
from reader.ui.style.foreign_text import show_tip
from reader.ui.style.phrases import count, in_articles, number
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.bar_shapes import next_bar, paint_bar, paint_undated
from reader.ui.widgets.spans import Bar, bars, ends

if TYPE_CHECKING:
    from reader.model import Card
    from reader.ui.style.theme import Look

NARROWEST = 6  # logical pixels of a bar with the gap beside it
WIDEST = 34
UNDATED_WIDE, APART = 14, 10  # of the bar of the undated articles, and from the last one with a date
TALL = 2.6  # heights of a line of text
QUIET = 0.75  # of a bar's colour while it is not pointed at
CHOSEN = 0.25  # of it within the bar of the undated articles while that is
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
CLICK = phrase("Click to see them.")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MonthBars(QWidget):
    """The bars, the first and the last year below them, and between them the number of articles or what is chosen."""

    undated_wanted = Signal()  # the bar of the undated articles was clicked, or what says how many they are

    def __init__(self, theme: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[tuple[str, int], ...] = ()
        self._articles = self._undated = 0
        self._caption = ""
        self._kind = Kind.OTHER
        self._bars: list[Bar] = []
        self._chosen: int | None = None  # the bar that the pointer or the keys are on
        self._font = scale(self.font(), SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_months(self, card: Card) -> None:
        """Show the articles of each month, and how many there are and have no date."""
        self._months, self._undated, self._kind = card.months, card.undated, card.entity.kind
        self._articles = card.entity.articles
        self._caption = words = _in_words(card)
        said = "; ".join(bar.description for bar in self._all_bars(60) if bar.articles)
        self.setAccessibleName(tr("{articles} over time", articles=words) if said else words)
        self.setAccessibleDescription(said)
        can_be_used = self._has_course or card.undated
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_be_used else Qt.FocusPolicy.NoFocus)
        self._count()
        self.updateGeometry()

    @property
    def caption(self) -> str:
        """What stands below the bars."""
        return self._caption if self._chosen is None else self._bars[self._chosen].description

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._font).height()
        return QSize(200, line + (round(TALL * line) if self._has_course else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._count()

    # --- choosing a bar ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position()))
        wanted = self._is_undated(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if wanted else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._is_undated(event.position()):
            self.undated_wanted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the bars that stand for articles; Enter and Space do what a click does."""
        if event.key() in PRESSES and (not self._bars or self._chosen == self._bar_of_undated):
            self.undated_wanted.emit()
            return
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = next_bar(self._bars, self._chosen, step)
        if at is not None:
            self._choose(at)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at, point = self._at(QPointF(event.pos())), QPointF(event.pos())
            said = self._caption if at is None else self._bars[at].description
            show_tip(event.globalPos(), self, f"{said}. {tr(CLICK)}" if self._is_undated(point) else said)
            return True
        return super().event(event)

    def _choose(self, at: int | None) -> None:
        if at != self._chosen:
            self._chosen = at
            self.update()

    @property
    def _bar_of_undated(self) -> int | None:
        return len(self._bars) - 1 if self._bars and self._undated else None

    def _is_undated(self, point: QPointF) -> bool:
        """Tell whether a point lies on the bar of the undated articles, or on the words that say how many they are."""
        if not self._undated:
            return False
        at = self._at(point)
        return point.y() >= self._foot if at is None else at == self._bar_of_undated

    @property
    def _foot(self) -> int:
        """Where the words begin below the bars."""
        return self.height() - QFontMetrics(self._font).height()

    def _at(self, point: QPointF) -> int | None:
        if self._undated and point.y() >= self._foot:
            return None
        x = point.x()
        return next((at for at, rect in enumerate(self.places()) if rect.left() <= x < rect.right() + 2), None)

    # --- painting ---

    @property
    def _has_course(self) -> bool:
        """Whether there is a course of time to be seen; one month alone is none."""
        return len(self._months) + bool(self._undated) > 1

    def _all_bars(self, most: int) -> list[Bar]:
        return bars(self._months, most) + [Bar(0, 0, self._undated)] * bool(self._undated)

    def _count(self) -> None:
        self._chosen = None
        self._bars = self._all_bars(max(1, self.width() // NARROWEST - 2)) if self._has_course else []
        self.update()

    def places(self) -> list[QRectF]:
        """Return the rectangle of each bar at its full height; the first and the last stand at the sides."""
        if not self._bars:
            return []
        dated, height = len(self._bars) - bool(self._undated), self._foot - 4
        width = self._width_of_time()
        gap = 1 if dated * 10 > width else 2
        wide = min(WIDEST, (width + gap) / dated - gap)
        step = (width - wide) / max(1, dated - 1)
        places = [QRectF(at * step, 0, wide, height) for at in range(dated)]
        return places + [QRectF(self.width() - UNDATED_WIDE, 0, UNDATED_WIDE, height)] * bool(self._undated)

    def _width_of_time(self) -> float:
        """Return how much of the width the dated articles have."""
        return max(self.width() - (UNDATED_WIDE + APART if self._undated else 0), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_bars(painter)
        self._paint_words(painter)

    def _paint_bars(self, painter: QPainter) -> None:
        colors = self._theme.colors
        color = colors.of(self._kind)
        most = max((bar.articles for bar in self._bars if bar.months), default=1)
        places = self.places()
        if places:
            painter.fillRect(QRectF(0, places[0].bottom() - 1, self._width_of_time(), 1), QColor(colors.line))
        for at, (bar, place) in enumerate(zip(self._bars, places, strict=True)):
            shade = QColor(color) if at == self._chosen else blend(color, colors.page, QUIET)
            height = max(2.0, place.height() * min(bar.articles / most, 1)) if bar.articles else 0
            there = QRectF(place.left(), place.bottom() - height, place.width(), height)
            if bar.months:
                paint_bar(painter, there, shade)
            else:
                paint_undated(painter, there, shade, blend(color, colors.page, CHOSEN) if at == self._chosen else None)

    def _paint_words(self, painter: QPainter) -> None:
        """Write the number of articles, and at the sides when they began and ended."""
        foot, bottom = self.rect(), Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(self._theme.colors.dim))
        if not self._bars:
            painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, self._caption)
            return
        left, said, right = self.foot_words()
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignHCenter, said)
        foot.setRight(round(self._width_of_time()))
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, right)

    def foot_words(self) -> tuple[str, str, str]:
        """Return what stands below the bars from left to right; in little room the years stay, and the rest is short.

        What is chosen is said in full, also where that leaves the years no room.
        """
        metrics = QFontMetrics(self._font)
        for said in self._shorter:
            for left, right in ends(self._months) if self._months else ():
                if _widest(metrics, (left, right)) <= self._room_beside(metrics.horizontalAdvance(f"  {said}  ")):
                    return left, said, right
        return "", metrics.elidedText(self.caption, Qt.TextElideMode.ElideRight, self.width()), ""

    @property
    def _shorter(self) -> Sequence[str]:
        """What can be said between the years, the fullest first."""
        if self._chosen is not None:
            return (self.caption,)
        return tuple(dict.fromkeys((self.caption, count(self._articles, "article"), number(self._articles), "")))

    def _room_beside(self, words: float) -> float:
        """Return how wide what stands on either side of some words may be."""
        return self._width_of_time() - (self.width() + words) / 2


def _in_words(card: Card) -> str:
    """Return "18 articles, 8 undated"."""
    said = in_articles(card.entity)
    if not card.undated:
        return said
    if not card.months:
        return tr("{articles}, undated", articles=said)
    undated = tr("{n} undated", "{n} undated", n=card.undated)
    return f"{said}, {undated}"


def _widest(metrics: QFontMetrics, words: Sequence[str]) -> int:
    return max(metrics.horizontalAdvance(word) for word in words)
