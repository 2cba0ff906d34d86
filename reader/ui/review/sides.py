"""Whom a question is about: a name with its kind, its counts and a sentence, large; or in a row of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.review.buttons import ROUND, paint_key
from reader.ui.review.phrases import KEPT, KEPT_TIP
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_title, kind_word
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale, serif
from reader.ui.widgets.headings import space_letters
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.passage import passage

if TYPE_CHECKING:
    from reader.model import ConcordanceLine, Entity, Kind
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

NAME_LINES = 2
SENTENCE_LINES = 6
ONE_LINE = 0.55
ROW = 4.4  # ems that a row has at most


class Named(QAbstractButton):
    """A name that opens its page at a double click, as any other does."""

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._shapes = Shapes(look)
        self._sample: ConcordanceLine | None = None
        self.entity: Entity | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Name"))  # until there is one
        look.changed.connect(self.update)

    def show_entity(self, entity: Entity, kind: Kind, sample: ConcordanceLine | None) -> None:
        self.entity, self._kind, self._sample = entity, kind, sample
        said = f"{sample.left}{sample.keyword}{sample.right}" if sample else ""
        self.setAccessibleName(one_line(f"{entity.name}, {kind_word(kind)}, {self._counts}. {said}"))
        self.update()

    @property
    def _counts(self) -> str:
        return count(self.entity.articles, "article") if self.entity else ""

    @property
    def _counts_and_date(self) -> str:
        newest = self._sample.published if self._sample else None
        return (
            tr("{articles}, the newest {date}", articles=self._counts, date=short_date(newest))
            if newest
            else self._counts
        )

    @property
    def _is_lit(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.entity:
            self._names.opened.emit(self.entity.id)

    def _paint_shape(self, painter: QPainter, at: QPointF, size: int) -> None:
        shape = self._shapes.shape(self._kind, size, self.devicePixelRatioF())
        painter.drawPixmap(at.toPoint(), shape)

    def _paint_sentence(self, painter: QPainter, at: QPointF, font: QFont, width: float, most: int) -> None:
        if self._sample is None or most < 1:
            return
        colors = self._look.colors
        room = width if most > 1 else ONE_LINE * width  # a passage is made for two lines
        text, keyword = passage(self._sample, QFontMetricsF(font).horizontalAdvance, room)
        lines = Lines(text, font, width, most)
        lines.draw(painter, at, QColor(colors.dim), [keyword], colors.ink, colors.selection)


class Side(Named):
    """One of two names, or the one that is asked about; a click makes it current."""

    def __init__(self, look: Look, names: NameSignals, parent: QWidget) -> None:
        super().__init__(look, names, parent)
        self._small = space_letters(scale(self.font(), SMALL))
        self._plain = scale(self.font(), SMALL)
        self._name = serif(self.font())
        self._sentence = scale(self.font(), 1.0)
        self._sentence.setFamilies([READING_FACE, "serif"])
        self._is_chosen = False
        self._is_kept = False
        self.clicked.connect(self._become_current)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(14 * margin(self.font()), 13 * margin(self.font()))

    def _become_current(self) -> None:
        if self.entity:
            self._names.clicked.emit(self.entity.id)

    def set_chosen(self, on: bool) -> None:
        """Draw a ring around the one whose page Enter opens."""
        self._is_chosen = on
        self.update()

    def set_kept(self, on: bool) -> None:
        """Say which of the two names a yes keeps."""
        self._is_kept = on
        self.setToolTip(tip(tr(KEPT_TIP)) if on else "")
        self.setAccessibleDescription(tr(KEPT) if on else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.entity is None:
            return
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent if self._is_chosen else colors.line), 1))
        painter.setBrush(QColor(colors.hover if self._is_lit else colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
        inner = QRectF(self.rect()).adjusted(em, 0.8 * em, -em, -0.8 * em)
        top = self._paint_kind(painter, inner)
        top = self._paint_name(painter, inner, top)
        room = int((inner.bottom() - top) / line_pitch(self._sentence))
        self._paint_sentence(
            painter, QPointF(inner.left(), top), self._sentence, inner.width(), min(room, SENTENCE_LINES)
        )

    def _paint_kind(self, painter: QPainter, inner: QRectF) -> float:
        size = round(0.7 * margin(self.font()))
        pitch = line_pitch(self._small)
        self._paint_shape(painter, QPointF(inner.left(), inner.top() + (pitch - size) / 2), size)
        painter.setFont(self._small)
        painter.setPen(QColor(self._look.colors.of(self._kind)))
        words = inner.adjusted(1.5 * size, 0, 0, pitch - inner.height())
        kind, kept = kind_word(self._kind).upper(), tr(KEPT) if self._is_kept else ""
        metrics, room = QFontMetricsF(self._plain), words.width() - QFontMetricsF(self._small).horizontalAdvance(kind)
        if not kept or room > metrics.horizontalAdvance(kept) + size:  # where it is narrow, the shape says the kind
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, kind)
        painter.setFont(self._plain)
        painter.setPen(QColor(self._look.colors.dim))
        said = metrics.elidedText(kept, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        return inner.top() + pitch

    def _paint_name(self, painter: QPainter, inner: QRectF, top: float) -> float:
        assert self.entity
        em, colors = margin(self.font()), self._look.colors
        name = Lines(self.entity.name, self._name, inner.width(), NAME_LINES)
        name.draw(painter, QPointF(inner.left(), top + 0.2 * em), QColor(colors.ink), (), "", "")
        top += 0.3 * em + name.count * line_pitch(self._name)
        Lines(self._counts_and_date, self.font(), inner.width(), 1).draw(
            painter, QPointF(inner.left(), top), QColor(colors.dim), (), "", ""
        )
        return top + line_pitch(self.font()) + 0.6 * em


class Row(Named):
    """One of several to choose from, with the digit that chooses it."""

    def __init__(self, look: Look, names: NameSignals, digit: int, parent: QWidget) -> None:
        super().__init__(look, names, parent)
        self.digit = digit
        self._of_kind = False
        self._bold = scale(self.font(), 1.0, QFont.Weight.DemiBold)
        self._small = scale(self.font(), 0.97)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(round(ROW * margin(self.font())))

    def show_choice(self, entity: Entity, kind: Kind, sample: ConcordanceLine | None, *, of_kind: bool) -> None:
        """Show who it may be, or of which kind."""
        self._of_kind = of_kind
        self.show_entity(entity, kind, sample)
        self.setToolTip(tip(f"{self._text} ({self.digit})"))

    def sizeHint(self) -> QSize:
        return QSize(14 * margin(self.font()), round(1.6 * margin(self.font())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, round(1.45 * margin(self.font())))

    @property
    def _text(self) -> str:
        return kind_title(self._kind) if self._of_kind or not self.entity else self.entity.name

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.entity is None:
            return
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._is_lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect, ROUND, ROUND)
        pitch = line_pitch(self.font())
        rows = min(int((rect.height() - 0.3 * em) / pitch), 3)
        top = rect.top() + (rect.height() - max(rows, 1) * pitch) / 2
        cap = QRectF(0.4 * em, top + (pitch - 1.2 * em) / 2, 1.2 * em, 1.2 * em)
        paint_key(painter, cap, str(self.digit), self._look, self.font())
        size = round(0.7 * em)
        self._paint_shape(painter, QPointF(2.1 * em, top + (pitch - size) / 2), size)
        self._paint_words(painter, QRectF(3.2 * em, top, rect.width() - 3.6 * em, pitch))
        self._paint_sentence(painter, QPointF(3.2 * em, top + pitch), self._small, rect.width() - 3.6 * em, rows - 1)

    def _paint_words(self, painter: QPainter, line: QRectF) -> None:
        colors = self._look.colors
        counts = self.counts_beside(line.width())
        room = line.width() - QFontMetricsF(self._small).horizontalAdvance(f"{counts}  " if counts else "")
        Lines(self._text, self._bold, room, 1).draw(painter, line.topLeft(), QColor(colors.ink), (), "", "")
        painter.setFont(self._small)
        painter.setPen(QColor(colors.dim))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, counts)

    def counts_beside(self, width: float) -> str:
        """Return the counts, unless the name would have to be cut for them."""
        counts = "" if self._of_kind else self._counts
        beside = QFontMetricsF(self._small).horizontalAdvance(f"{counts}  ")
        return counts if QFontMetricsF(self._bold).horizontalAdvance(self._text) + beside <= width else ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        return super().event(event)
