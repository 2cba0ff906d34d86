"""The line under a title while it is pointed at: it says what can be added, and bears a pencil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.ui.reading.meta import BETWEEN, meta_parts
from reader.ui.style.field_labels import WORDS
from reader.ui.style.foreign_text import show_tip
from reader.ui.style.icons import pixmap
from reader.ui.style.translation import tr
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent

    from reader.model import Article, Field
    from reader.ui.reading.meta import MetaPart
    from reader.ui.style.theme import Look

ROUND = 5  # pixels
EDIT = phrase("Edit the details (E)")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A part of the line, and where it stands."""

    part: MetaPart
    rect: QRectF


class MetaStrip(QAbstractButton):
    """Lies over that line and is not seen until the pointer or the keys are on it."""

    wanted = Signal(object)  # Field to be edited, or None
    comparison_wanted = Signal()  # with the fullest version

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: Sequence[MetaPart] = ()
        self._remark = self._link = ""
        self._origin: Sequence[str] = ()
        self._lines: Sequence[float] = ()
        self._text_left = 0.0
        self._runs_left = False
        self._pointed: QPointF | None = None
        self.setAccessibleName(tr("Edit the details"))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def show_article(self, article: Article, remark: str, link: str, font: QFont) -> None:
        """Say what the line of an article says, in its face; below it stands a remark, and what can be pressed."""
        self._parts, self._remark, self._link = meta_parts(article), remark, link
        self._origin = [line for line in (article.url or article.path, _edited_note(article)) if line]
        self.setFont(font)
        self.setAccessibleDescription(BETWEEN.join(part.text for part in self._parts))
        self.update()

    def show_lines(self, baselines: Sequence[float], left: float, *, runs_left: bool) -> None:
        """Know where the letters below it stand, from its own edges; at the right where its text runs leftwards."""
        self._lines, self._text_left, self._runs_left = baselines, left, runs_left

    @property
    def is_lit(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.hasFocus())

    def _field_at(self, point: QPointF) -> Field | None:
        return next((one.part.field for one in self._place() if one.rect.contains(point)), None)

    def _place(self) -> list[_Placed]:
        """Return the parts, as many as there is room for in the lines below, on the side where those stand."""
        placed = list(self._place_from_left())
        if not self._runs_left:
            return placed
        ends: dict[float, float] = {}
        for one in placed:
            ends[one.rect.top()] = one.rect.right()
        right = self.width() - self._text_left
        return [_Placed(one.part, one.rect.translated(right - ends[one.rect.top()], 0)) for one in placed]

    def _place_from_left(self) -> Iterator[_Placed]:
        metrics, left = QFontMetricsF(self.font()), self._text_left
        room = self.width() - 1.5 * self._pencil.width() - left
        lines = self._lines[: len(self._lines) - bool(self._remark) - bool(self._link)] or self._lines[:1]
        line, x = 0, left
        for part in self._parts:
            width = metrics.horizontalAdvance(part.text)
            if x > left and x + width > room:
                line, x = line + 1, left
            if line >= len(lines):
                return
            rect = QRectF(x, lines[line] - metrics.ascent(), min(width, room - x), metrics.height())
            yield _Placed(part, rect)
            x += width + metrics.horizontalAdvance(BETWEEN)

    def _turn(self, rect: QRectF) -> QRectF:
        return rect.translated(self.width() - rect.left() - rect.right(), 0) if self._runs_left else rect

    @property
    def _pencil(self) -> QRectF:
        side = self.fontMetrics().height()
        top = self._lines[0] - QFontMetricsF(self.font()).ascent() if self._lines else 0.0
        return self._turn(QRectF(self.width() - side - self._text_left, top, side, side))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(event.position().toPoint()):
            return
        if self._link_rect.contains(event.position()):
            self.comparison_wanted.emit()
        else:
            self.wanted.emit(self._field_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed = event.position()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.wanted.emit(None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on from here: the page would begin again with its first name."""
        return bool(self.window().focusNextPrevChild(forward))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            on_pencil = self._pencil.adjusted(-4, -4, 4, 4).contains(QPointF(event.pos()))
            show_tip(event.globalPos(), self, *([tr(EDIT)] if on_pencil else self._origin))
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_lit:
            return
        painter, colors = QPainter(self), self._look.colors
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover))
        painter.fillRect(self.rect(), QColor(colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.setFont(self.font())
        placed = self._place()
        for number, one in enumerate(placed):
            self._paint_part(painter, one, ends=number + 1 == len(placed))
        self._paint_remark(painter)
        self._paint_link(painter)
        side = round(self._pencil.width())
        drawn = pixmap("pencil", colors.ink, self.devicePixelRatioF(), side)
        painter.drawPixmap(self._pencil.topLeft(), drawn)

    def _paint_part(self, painter: QPainter, one: _Placed, *, ends: bool) -> None:
        colors, metrics = self._look.colors, QFontMetricsF(self.font())
        baseline = QPointF(one.rect.left(), one.rect.top() + metrics.ascent())
        painter.setPen(QColor(colors.dim))
        painter.drawText(baseline, metrics.elidedText(one.part.text, Qt.TextElideMode.ElideRight, one.rect.width() + 1))
        if not ends:
            painter.drawText(baseline + QPointF(one.rect.width(), 0), BETWEEN)
        pointed = one.part.field and self._pointed and one.rect.contains(self._pointed)
        if pointed or one.part.missing:
            painter.setPen(QPen(QColor(colors.accent if pointed else colors.dim), 1))
            below = baseline + QPointF(0, metrics.descent() - 1)
            painter.drawLine(below, below + QPointF(one.rect.width(), 0))

    def _paint_remark(self, painter: QPainter) -> None:
        if self._remark and len(self._lines) > 1 + bool(self._link):
            width = QFontMetricsF(self.font()).horizontalAdvance(self._remark)
            rect = self._turn(QRectF(self._text_left, self._lines[-1 - bool(self._link)], width, 1))
            painter.setPen(QColor(self._look.colors.dim))
            painter.drawText(rect.topLeft(), self._remark)

    @property
    def _link_rect(self) -> QRectF:
        """Return where it stands what can be pressed: in the last of the lines."""
        if not self._link or not self._lines:
            return QRectF()
        metrics = QFontMetricsF(self.font())
        top, width = self._lines[-1] - metrics.ascent(), metrics.horizontalAdvance(self._link)
        return self._turn(QRectF(self._text_left, top, width, metrics.height()))

    def _paint_link(self, painter: QPainter) -> None:
        rect, metrics = self._link_rect, QFontMetricsF(self.font())
        if not rect.isEmpty():
            pointed = self._pointed is not None and rect.contains(self._pointed)
            painter.setPen(QPen(QColor(self._look.colors.accent if pointed else self._look.colors.dim), 1))
            below = QPointF(rect.left(), rect.top() + metrics.ascent())
            painter.drawText(below, self._link)
            painter.drawLine(
                below + QPointF(0, metrics.descent() - 1), below + QPointF(rect.width(), metrics.descent() - 1)
            )


def _edited_note(article: Article) -> str:
    """Say what of an article was edited: "Edited: date, source"."""
    fields = [tr(WORDS[field]) for field in sorted(article.edited)]
    return tr("Edited: {fields}", fields=", ".join(fields)) if fields else ""
