"""Articles over time, by month or by year, and a stretch of them that is chosen by mouse or keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Kind
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.style.foreign_text import show_tip
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, scale
from reader.ui.widgets.bar_shapes import next_bar, paint_bar, paint_undated
from reader.ui.widgets.spans import Bar, bars, counts_in

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

Months = tuple[tuple[str, int], ...]  # "2020-03", and how many articles

NARROWEST = 4  # logical pixels of a bar with the gap beside it
WIDEST = 14
UNDATED_WIDE, APART = 14, 22  # of the bar of the undated articles, and from the last one with a date
TALL = 3.2  # heights of a line of text
QUIET, PALE = 0.85, 0.4  # of a bar's colour, and of that of one that is not chosen
PALEST = 0.22  # of that of the part that does not stand out
GRIP = 6  # pixels on either side of an edge by which it is drawn
MANY_YEARS = 8 * 12  # months, from which on a bar is a year
YEAR = 12  # months
ROUND_YEARS = (1, 2, 5, 10, 20, 50, 100, 1000)
SAID = 60  # bars that a screen reader is told
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
CLEARS = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class TimeBars(QWidget):
    """A click chooses a bar, a drag all from one to another; an edge can be drawn; the last bar is the undated ones.

    With the keys, Left and Right go from bar to bar, Enter chooses, Shift with an arrow widens what is chosen, and Esc
    leaves all.
    """

    chosen = Signal(
        object, bool
    )  # (first, last) month since the year 0, or None for all; whether that is the last word
    undated_chosen = Signal()
    pointed = Signal(str)  # what is said of the bar that the pointer or the keys are on, empty where on none

    def __init__(self, look: Look, parent: QWidget, *, tall: float = TALL) -> None:
        super().__init__(parent)
        self._look = look
        self._tall = tall
        self._months: Months = ()
        self._undated = 0
        self._undated_words = ""
        self._undated_room = 0.0  # that their bar takes, with the gap before it
        self._kind = Kind.OTHER
        self._bars: list[Bar] = []
        self._shared: tuple[Months, int] | None = None  # the articles that stand out, and how many have no date
        self._shares: list[int] = []  # of each bar
        self._narrowing = ALL
        self._at: int | None = None  # the bar that the pointer or the keys are on
        self._fixed: int | None = None  # while a stretch is drawn or widened, the bar that it begins or ends with
        self._moved = False
        self._font = scale(self.font(), SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    def show_months(self, months: Months, undated: int, kind: Kind) -> None:
        """Show how many articles there are of each month or year, and how many have no date."""
        self._months, self._undated, self._kind = months, undated, kind
        self._undated_words = tr("{n} undated", "{n} undated", n=self._undated)
        said = QFontMetricsF(self._font).horizontalAdvance(self._undated_words)
        self._undated_room = max(UNDATED_WIDE, said) + APART if self._undated else 0.0
        self._count()
        told = [bar.description for bar in self._all(SAID) if bar.articles]
        self.setAccessibleName(tr("Articles over time: {bars}", bars="; ".join(told)))
        self.update()

    def show_share(self, months: Months | None, undated: int = 0) -> None:
        """Let a part of the articles stand out, such as those that name somebody else too; None where all do."""
        self._shared = None if months is None else (months, undated)
        self._count_shares()
        self.update()

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """Show which stretch of time is chosen."""
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self.update()

    @property
    def has_course(self) -> bool:
        """Whether there is a course of time to be seen; one month alone is none."""
        return len(self._months) + bool(self._undated) > 1

    @property
    def bars(self) -> list[Bar]:
        return self._bars

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self._font).height()
        return QSize(200, round((self._tall + 1.15) * line))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._count()

    # --- choosing with the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._bars:
            return
        edge, at = self._edge_at(event.position()), self.bar_at(event.position())
        self._moved = edge is not None
        if edge is not None and (span := self._span()):
            self._fixed = span[1] if edge == 0 else span[0]
        elif at is not None and self._bars[at].months:
            self._fixed = at
        elif at is not None:
            self.undated_chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._fixed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            at = self._nearest(event.position())
            if at != self._fixed or self._moved:
                self._moved = True
                self._choose(self._fixed, at, settled=False)
            self._point(at)
            return
        self._point(self.bar_at(event.position()))
        self.setCursor(self._cursor(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or choose the one bar that was clicked; a click on the one that is chosen leaves it."""
        if event.button() is not Qt.MouseButton.LeftButton or self._fixed is None:
            return
        fixed, self._fixed = self._fixed, None
        if self._moved:
            self._choose(fixed, self._nearest(event.position()), settled=True)
        elif self._span() == (fixed, fixed):
            self.chosen.emit(None, True)
        else:
            self._choose(fixed, fixed, settled=True)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(None)

    def _cursor(self, point: QPointF) -> Qt.CursorShape:
        if self._edge_at(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.ArrowCursor if self.bar_at(point) is None else Qt.CursorShape.PointingHandCursor

    # --- with the keys ---

    def event(self, event: QEvent) -> bool:
        """Keep the keys that choose from the window's shortcuts, and say what a bar is."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = {*STEPS, *PRESSES} | ({*CLEARS} if self._is_narrowed else set())
            if event.key() in mine and not event.modifiers() & ~(SHIFT | KEYPAD):
                event.accept()
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.bar_at(QPointF(event.pos()))
            show_tip(event.globalPos(), self, *(() if at is None else (self.words(at),)))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, modifiers = STEPS.get(Qt.Key(event.key())), event.modifiers() & ~KEYPAD
        if step and modifiers in (SHIFT, Qt.KeyboardModifier.NoModifier):
            self._step(step, widen=modifiers == SHIFT)
        elif event.key() in PRESSES and not modifiers and self._at is not None:
            if self._bars[self._at].months:
                self._choose(self._at, self._at, settled=True)
            else:
                self.undated_chosen.emit()
        elif event.key() in CLEARS and self._is_narrowed:
            self.chosen.emit(None, True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point(None)
        super().focusOutEvent(event)

    def _step(self, by: int, *, widen: bool) -> None:
        """Go to the next bar that stands for articles; where `widen`, choose all from where that began to there."""
        span, before = self._span(), self._at
        if before is None and span and widen:
            before = span[1] if by > 0 else span[0]
        at = next_bar(self._bars[: self._month_bars] if widen else self._bars, before, by)
        if at is None:
            return
        if widen:
            fixed = at if before is None else before
            if span and before in span:
                fixed = span[0] if before == span[1] else span[1]
            self._choose(fixed, at, settled=True)
        self._point(at)

    # --- what is chosen ---

    def _choose(self, one: int, other: int, *, settled: bool) -> None:
        first, last = self._bars[min(one, other)], self._bars[max(one, other)]
        self.chosen.emit((first.first, last.first + last.months - 1), settled)

    @property
    def _is_narrowed(self) -> bool:
        return self._narrowing.months is not None or self._narrowing.undated

    def _span(self) -> tuple[int, int] | None:
        """Return the first and the last bar that are chosen in whole or in part, None where all are."""
        months = self._narrowing.months
        if months is None:
            return None
        inside = [
            at
            for at, bar in enumerate(self._bars)
            if bar.months and bar.first <= months[1] and months[0] < bar.first + bar.months
        ]
        return (inside[0], inside[-1]) if inside else None

    def _point(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            words = "" if at is None else self.words(at)
            self.setAccessibleDescription(words)
            self.pointed.emit(words)
            self.update()

    def words(self, at: int) -> str:
        """Say what a bar stands for."""
        said = self._bars[at].description
        return f"{said}, {tr('{n} together', '{n} together', n=self._shares[at])}" if self._shares else said

    # --- where the bars are ---

    def _all(self, most: int) -> list[Bar]:
        if not self._months:
            return [Bar(0, 0, self._undated)] * bool(self._undated)
        first, last = (int(month[:4]) * YEAR + int(month[5:7]) for month in (self._months[0][0], self._months[-1][0]))
        least = YEAR if last - first >= MANY_YEARS else 1
        return bars(self._months, most, least) + [Bar(0, 0, self._undated)] * bool(self._undated)

    def _count(self) -> None:
        self._bars = self._all(max(2, round(self._width) // NARROWEST))
        self._at = self._fixed = None
        self._count_shares()

    def _count_shares(self) -> None:
        self._shares = []
        if self._shared:
            months, undated = self._shared
            dated = self._bars[: self._month_bars]
            self._shares = [*counts_in(dated, months), *[undated] * bool(self._undated)]

    @property
    def _month_bars(self) -> int:
        return len(self._bars) - bool(self._undated)

    @property
    def _width(self) -> float:
        """How much of the width the dated articles have."""
        return max(self.width() - self._undated_room, 1.0)

    @property
    def _foot(self) -> float:
        """Where the words begin below the bars."""
        return self.height() - 1.15 * QFontMetricsF(self._font).height()

    @property
    def _axis(self) -> float:
        """Where the line is that the bars stand on."""
        return self._foot - 1

    @property
    def _baseline(self) -> float:
        """Where the years are written."""
        return self.height() - QFontMetricsF(self._font).descent()

    def slot(self, at: int) -> QRectF:
        """Return the room of a bar, at its full height."""
        if at >= self._month_bars:
            wide = self._undated_room - APART
            return QRectF(self.width() - wide, 0, wide, self._foot)
        wide = self._width / max(self._month_bars, 1)
        return QRectF(at * wide, 0, wide, self._foot)

    def _bar_in(self, at: int) -> QRectF:
        slot = self.slot(at)
        gap = 1 if slot.width() < 2 * NARROWEST else 2
        wide = max(min(WIDEST, slot.width() - gap), 1.0)
        return QRectF(slot.center().x() - wide / 2, 4, wide, self._foot - 4)

    def bar_at(self, point: QPointF) -> int | None:
        """Return the bar whose room a point is in; the words below the undated ones belong to these."""
        if self._undated and point.x() >= self.slot(self._month_bars).left() - 2:
            return self._month_bars
        return self._nearest(point) if self._month_bars and point.x() < self._width else None

    def _nearest(self, point: QPointF) -> int:
        """Return the bar of a month that is nearest to a point."""
        return min(max(int(point.x() * self._month_bars / self._width), 0), self._month_bars - 1)

    def _edge_at(self, point: QPointF) -> int | None:
        """Return whether a point is on the left edge of what is chosen (0) or on the right one (1)."""
        span = self._span()
        if span is None:
            return None
        edges = self.slot(span[0]).left(), self.slot(span[1]).right()
        at = min((0, 1), key=lambda side: abs(edges[side] - point.x()))
        return at if abs(edges[at] - point.x()) <= GRIP and point.y() < self._foot else None

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._month_bars:
            painter.fillRect(QRectF(0, self._axis, self._width, 1), QColor(colors.line))
        span = self._span()
        if span:
            self._paint_ground(painter, span)
        self._paint_bars(painter, span)
        self._paint_words(painter)
        if span:
            self._paint_edges(painter, span)
        if self.hasFocus() and self._at is None:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _paint_ground(self, painter: QPainter, span: tuple[int, int]) -> None:
        left, right = self.slot(span[0]).left(), self.slot(span[1]).right()
        painter.fillRect(QRectF(left, 0, right - left, self._foot - 1), QColor(self._look.colors.selection))

    def _paint_edges(self, painter: QPainter, span: tuple[int, int]) -> None:
        """Draw the edges of what is chosen, each with a grip."""
        colors = self._look.colors
        for x in (max(self.slot(span[0]).left(), 3.0), min(self.slot(span[1]).right(), self.width() - 3.0)):
            painter.fillRect(QRectF(x - 0.75, 0, 1.5, self._foot), QColor(colors.accent))
            painter.setPen(QPen(QColor(colors.accent), 1.2))
            painter.setBrush(QColor(colors.page))
            painter.drawRoundedRect(QRectF(x - 2.5, self._foot / 2 - 7, 5, 14), 2.5, 2.5)

    def _paint_bars(self, painter: QPainter, span: tuple[int, int] | None) -> None:
        color, page = self._look.colors.of(self._kind), self._look.colors.page
        most = max((bar.articles for bar in self._bars if bar.months), default=1) or 1
        for at, bar in enumerate(self._bars):
            if not bar.articles:
                continue
            inside = span[0] <= at <= span[1] if span else self._narrowing.undated <= (not bar.months)
            shade = QColor(color) if at == self._at else blend(color, page, QUIET if inside else PALE)
            there = self._part_of_bar(at, min(bar.articles / most, 1))
            if not bar.months:
                filled = self._narrowing.undated or at == self._at
                paint_undated(painter, there, shade, blend(color, page, 0.25) if filled else None)
            elif self._shares:
                paint_bar(painter, there, blend(color, page, PALEST))
            else:
                paint_bar(painter, there, shade)
            if self._shares and self._shares[at]:
                paint_bar(painter, self._part_of_bar(at, min(self._shares[at] / most, 1)), shade)

    def _part_of_bar(self, at: int, share: float) -> QRectF:
        place = self._bar_in(at)
        height = max(3.0, place.height() * share)
        return QRectF(place.left(), place.bottom() - height, place.width(), height)

    def _paint_words(self, painter: QPainter) -> None:
        """Write the years below the axis, as many as have room, and how many articles have no date."""
        colors, metrics = self._look.colors, QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(QColor(colors.dim))
        if self._undated:
            painter.drawText(QPointF(self.slot(self._month_bars).left(), self._baseline), self._undated_words)
        for x, words in self.marks():
            if x + metrics.horizontalAdvance(words) <= self._width + 3:
                painter.fillRect(QRectF(x, self._foot, 1, 4), QColor(colors.line))
                painter.drawText(QPointF(x + 3, self._baseline), words)

    def marks(self) -> list[tuple[float, str]]:
        """Return what stands below the axis, and from where on: every year where there is room, else every so many."""
        dated, room = self._bars[: self._month_bars], QFontMetricsF(self._font).horizontalAdvance("0000 00")
        years = [(self.slot(at).left(), bar.first // YEAR) for at, bar in enumerate(dated) if bar.first % YEAR == 0]
        if not dated:
            return []
        every = 1
        if len(years) > 1:
            apart = (years[-1][0] - years[0][0]) / (years[-1][1] - years[0][1])
            every = next((step for step in ROUND_YEARS if step * apart >= room), ROUND_YEARS[-1])
        found = [(x, str(year)) for x, year in years if year % every == 0]
        begins = found[0][0] >= room if found else True
        return [(0.0, str(dated[0].first // YEAR)), *found] if begins and dated[0].first % YEAR else found
