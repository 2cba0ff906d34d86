"""One of several names that may be one: how much there is of it, when, and sentences of its own."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.phrase import phrase
from reader.ui.review.buttons import ROUND
from reader.ui.review.sides import Named
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import short_date
from reader.ui.style.theme import READING_FACE
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale, serif
from reader.ui.widgets.headings import space_letters
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.passage import passage

if TYPE_CHECKING:
    from datetime import date

    from reader.model import ConcordanceLine
    from reader.model.merge_evidence import MergeSide
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

STAYS, BECOMES = phrase("this name stays"), phrase("becomes an alias")
NAME_LINES, SENTENCE_LINES = 2, 3
ABOVE, BELOW = 0.8, 0.7  # ems within the edge


class MergeCard(Named):
    """A click, or the keys, choose the name that stays; a double click opens its page."""

    def __init__(self, look: Look, names: NameSignals, side: MergeSide, parent: QWidget) -> None:
        super().__init__(look, names, parent)
        self.side = side
        self._small = space_letters(scale(self.font(), SMALL))
        self._plain = scale(self.font(), SMALL)
        self._name = serif(self.font())
        self._sentence = scale(self.font(), 1.0)
        self._sentence.setFamilies([READING_FACE, "serif"])
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(tr("Let this name stay; the others become aliases")))
        self.show_entity(side.entity, side.entity.kind, next(iter(side.samples), None))

    def sizeHint(self) -> QSize:
        em = margin(self.font())
        return QSize(14 * em, 10 * em)

    def high(self, width: int) -> int:
        """Return how high it is with all of its words, if it is so wide."""
        em, room = margin(self.font()), width - 2 * margin(self.font())
        name = Lines(self.side.entity.name, self._name, room, NAME_LINES)
        head = line_pitch(self._small) + name.count * line_pitch(self._name) + 0.8 * em
        head += (1 + bool(self.side.description)) * line_pitch(self._plain)
        below = line_pitch(self._plain) + 0.5 * em
        lines = sum(self._lines(one, room, SENTENCE_LINES)[0].count for one in self.side.samples)
        samples = lines * line_pitch(self._sentence) + len(self.side.samples) * below
        return math.ceil(head + samples + (ABOVE + BELOW) * em)

    def _lines(self, sample: ConcordanceLine, width: float, most: int) -> tuple[Lines, tuple[int, int]]:
        """Return a sentence in lines, and where in it the name stands."""
        text, keyword = passage(sample, QFontMetricsF(self._sentence).horizontalAdvance, width)
        return Lines(text, self._sentence, width, most), keyword

    @property
    def facts(self) -> str:
        """How much there is of it, and when: "41 articles · 2012 – 2022"."""
        return " · ".join(filter(None, (self._counts, years(self.side.first, self.side.last))))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that press it from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.entity:
            self._names.opened.emit(self.entity.id)
        elif event.key() == Qt.Key.Key_Space:
            self.click()
        else:
            event.ignore()  # arrows and letters are the page's

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._look.colors, margin(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(QColor(colors.accent if chosen else colors.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colors.hover if self._is_lit else colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        inner = QRectF(self.rect()).adjusted(em, ABOVE * em, -em, -0.2 * em)
        top = self._paint_kind(painter, inner)
        top = self._paint_head(painter, inner, top)
        for sample in self.side.samples:
            top = self._paint_sample(painter, inner, top, sample)

    def _paint_kind(self, painter: QPainter, inner: QRectF) -> float:
        pitch, size = line_pitch(self._small), round(0.7 * margin(self.font()))
        self._paint_shape(painter, QPointF(inner.left(), inner.top() + (pitch - size) / 2), size)
        line = inner.adjusted(1.5 * size, 0, 0, pitch - inner.height())
        kind, state = kind_word(self._kind).upper(), tr(STAYS if self.isChecked() else BECOMES)
        metrics = QFontMetricsF(self._plain)
        wide = metrics.horizontalAdvance(state) + 1.4 * size
        if line.width() > wide + QFontMetricsF(self._small).horizontalAdvance(kind) + size:
            painter.setFont(self._small)
            painter.setPen(QColor(self._look.colors.of(self._kind)))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, kind)
        self._paint_radio(painter, QRectF(line.right() - wide, line.center().y() - size / 2, size, size))
        painter.setFont(self._plain)
        painter.setPen(QColor(self._look.colors.ink if self.isChecked() else self._look.colors.dim))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, state)
        return inner.top() + pitch

    def _paint_radio(self, painter: QPainter, ring: QRectF) -> None:
        colors = self._look.colors
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.accent if self.isChecked() else colors.dim), 1.2))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setBrush(QColor(colors.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            edge = 0.27 * ring.width()
            painter.drawEllipse(ring.adjusted(edge, edge, -edge, -edge))

    def _paint_head(self, painter: QPainter, inner: QRectF, top: float) -> float:
        em, colors = margin(self.font()), self._look.colors
        name = Lines(self.side.entity.name, self._name, inner.width(), NAME_LINES)
        name.draw(painter, QPointF(inner.left(), top + 0.2 * em), QColor(colors.ink), (), "", "")
        top += 0.3 * em + name.count * line_pitch(self._name)
        said = self.side.description
        for words in filter(None, (self.facts, f"“{said}”" if said else "")):
            Lines(words, self._plain, inner.width(), 1).draw(
                painter, QPointF(inner.left(), top), QColor(colors.dim), (), "", ""
            )
            top += line_pitch(self._plain)
        return top + 0.5 * em

    def _paint_sample(self, painter: QPainter, inner: QRectF, top: float, sample: ConcordanceLine) -> float:
        """Write a sentence and below it where it stands; as many lines as there is room for, or nothing."""
        colors, pitch, below = self._look.colors, line_pitch(self._sentence), line_pitch(self._plain)
        most = min(int((inner.bottom() - top - below) / pitch), SENTENCE_LINES)
        if most < 1:
            return top
        lines, keyword = self._lines(sample, inner.width(), most)
        lines.draw(painter, QPointF(inner.left(), top), QColor(colors.dim), [keyword], colors.ink, colors.selection)
        top += lines.count * pitch
        facts = f"{one_line(sample.title)} · {short_date(sample.published)}"
        Lines(facts, self._plain, inner.width(), 1).draw(
            painter, QPointF(inner.left(), top), QColor(colors.dim), (), "", ""
        )
        return top + below + 0.5 * margin(self.font())


def years(first: date | None, last: date | None) -> str:
    """Return a stretch of years: "2012 – 2022", "2023", nothing where no article is dated."""
    if first is None or last is None:
        return ""
    return f"{first.year}" if first.year == last.year else f"{first.year} – {last.year}"
