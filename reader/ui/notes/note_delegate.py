"""Paints a note: its quotation on the ground of its colour at the left, what was written to it at the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import Color
from reader.phrase import phrase
from reader.ui.notes.model import LOST, ROW, NoteListModel
from reader.ui.style.direction import LEFT_TO_RIGHT
from reader.ui.style.foreign_text import one_line
from reader.ui.style.note_words import note_words
from reader.ui.style.phrases import short_date
from reader.ui.style.theme import READING_FACE
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.highlight_bar import BAR, DASH, GAP, paint_bar
from reader.ui.widgets.lines import Lines, line_pitch
from reader.ui.widgets.set_lines import SetLines

if TYPE_CHECKING:
    from reader.model import Note, NoteRow
    from reader.ui.style.theme import Look

Index = QModelIndex | QPersistentModelIndex
LINES = 2  # of a quotation and of a note
QUOTED = 0.6  # of the width
PLACE = phrase("Place…")


class NoteDelegate(QStyledItemDelegate):
    """All rows are as high, but for those below a title."""

    def __init__(self, look: Look, model: NoteListModel, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        font = view.font()
        self._em = margin(font)
        self._title = scale(font, 1.0, QFont.Weight.DemiBold)
        self._note = scale(font, 0.97)
        self._small = scale(font, SMALL)
        self._quote = scale(font, 1.08)
        self._quote.setFamilies([READING_FACE, "serif"])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height + (self._heading if self._model.begins_article(index.row()) else 0))

    @cached_property
    def _height(self) -> int:
        quote = LINES * line_pitch(self._quote)
        note = LINES * line_pitch(self._note) + line_pitch(self._small)
        return round(max(quote, note) + 0.9 * self._em)

    @cached_property
    def _heading(self) -> int:
        return round(line_pitch(self._title) + 1.1 * self._em)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: NoteRow | None = index.data(ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model.begins_article(index.row()):
            self._paint_heading(painter, rect.adjusted(0, 0, 0, self._heading - rect.height()), row, index.row())
            rect = rect.adjusted(0, self._heading, 0, 0)
        self._paint_ground(painter, rect, option.state)
        if row:
            self._paint_note(painter, rect.adjusted(0.4 * self._em, 0.45 * self._em, -0.4 * self._em, 0), row.note)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, row: NoteRow | None, number: int) -> None:
        colors = self._look.colors
        if number:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), QColor(colors.line))
        if row is None:
            return
        top = rect.top() + 0.7 * self._em
        source = one_line(row.source)
        metrics = QFontMetricsF(self._small)
        room = metrics.horizontalAdvance(source) + self._em if source else 0
        painter.setFont(self._small)
        painter.setPen(QColor(colors.dim))
        painter.drawText(QRectF(rect.left(), top + 1, rect.width(), 2 * self._em), Qt.AlignmentFlag.AlignRight, source)
        about = row.title or " × ".join(entity.name for entity in row.note.entities) or tr("Untitled")
        title = Lines(one_line(about), self._title, rect.width() - room, 1)
        title.draw(painter, QPointF(rect.left(), top), QColor(colors.ink), (), "", "")

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        colors = self._look.colors
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colors.hover))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)

    def _paint_note(self, painter: QPainter, rect: QRectF, note: Note) -> None:
        colors = self._look.colors
        left = rect.left() + BAR + 0.6 * self._em
        wide = rect.width() * QUOTED - (left - rect.left())
        quote = note.quote or note.text
        if note.quote:
            line = colors.of_note(note.color)
            ground = colors.page if note.color is Color.NONE else colors.ground_of_note(note.color).name()
            lines = Lines(one_line(quote), self._quote, wide, LINES)
            spans = [(0, len(lines.visible_text))]
            lines.draw(painter, QPointF(left, rect.top()), QColor(colors.ink), spans, colors.ink, ground)
            height = lines.count * line_pitch(self._quote)
            paint_bar(painter, QRectF(rect.left(), rect.top(), BAR, height), note.color, line)
            self._paint_text(painter, QRectF(left + wide + self._em, rect.top(), 0, 0), rect.right(), note, note.text)
        else:
            self._paint_text(painter, QRectF(left, rect.top(), 0, 0), rect.right(), note, note.text)

    def _paint_text(self, painter: QPainter, at: QRectF, right: float, note: Note, text: str) -> None:
        """Paint what was written, and below it the tags and the day."""
        colors, width, below = self._look.colors, right - at.left(), at.top() + 1
        if text:
            lines = SetLines(note_words(text), self._note, width, LINES)
            lines.draw(painter, QPointF(at.left(), below), QColor(colors.ink), (), "", "")
            below += lines.count * line_pitch(self._note)
        metrics = QFontMetricsF(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(colors.alert if note.is_lost else colors.dim))
        line = QRectF(at.left(), below + 1, width, metrics.ascent())
        room = metrics.horizontalAdvance(tr(PLACE)) + self._em if note.is_lost else 0
        self._paint_foot(painter, line.adjusted(0, 0, -room, 0), note)
        if note.is_lost:
            self._paint_link(painter, line)

    def _paint_foot(self, painter: QPainter, line: QRectF, note: Note) -> None:
        """Paint the tags, each behind the bar of its colour, and the day, as much as there is room for."""
        metrics, left = QFontMetricsF(self._small), line.left()
        lost, day = [(tr(LOST), Color.NONE)] if note.is_lost else [], (short_date(note.created.date()), Color.NONE)
        parts = [*lost, *((tag.name, tag.color) for tag in note.tags), day]
        for number, (words, color) in enumerate(parts, 1):
            if color is not Color.NONE and left + BAR < line.right():
                left += 0.15 * self._em if number > 1 else 0
                height = max(2 * DASH + GAP, 0.9 * line.height())  # two dashes at least: with less it is a dot
                bar = QRectF(left, line.bottom() - 0.36 * line.height() - height / 2, BAR, height)
                paint_bar(painter, bar, color, self._look.colors.of_note(color))
                left += BAR + 0.3 * self._em
            text = one_line(words) + (" · " if number < len(parts) else "")
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.right() - left)
            painter.drawText(QPointF(left, line.bottom()), shown)
            if shown != text:
                break
            left += metrics.horizontalAdvance(text)

    def _paint_link(self, painter: QPainter, line: QRectF) -> None:
        """Paint at the end of a line what a click does on a note that has lost its place."""
        width = QFontMetricsF(self._small).horizontalAdvance(tr(PLACE))
        base = line.bottomRight() - QPointF(width, 0)
        painter.setPen(QColor(self._look.colors.accent))
        painter.drawText(base, tr(PLACE))
        painter.drawLine(base + QPointF(0, 2.5), base + QPointF(width, 2.5))
