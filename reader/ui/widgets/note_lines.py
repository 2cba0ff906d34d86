"""The notes on a name or a pair, one below the other: what each says, its tags, with whom it is, and its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import Color
from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import enumeration, tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import dim
from reader.ui.widgets.highlight_bar import BAR, paint_bar
from reader.ui.widgets.key_button import KeyButton
from reader.ui.widgets.set_lines import NoteLabel
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.model import Note
    from reader.ui.style.theme import Look

MOST_LINES = 8  # of a note; the form has all of it
FOOT_LINES = 2  # of its tags and day
EDIT = phrase("Edit or remove this note")


class NoteLines(QWidget):
    """Each note is a click from its form."""

    chosen = Signal(object)  # Note

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[tuple[Note, ...], frozenset[int]] = (), frozenset()
        self.lines: list[NoteLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(margin(self.font()) // 3)

    def show_notes(self, notes: Sequence[Note], page_ids: Collection[int]) -> None:
        """Show notes on the page of these entities; of one that is on another, too, it is said on whom."""
        if self._shown == (shown := (tuple(notes), frozenset(page_ids))):
            return
        self._shown = shown
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(note, page_ids) for note in notes]
        for line in self.lines:
            self._column.addWidget(line)

    def _line(self, note: Note, page_ids: Collection[int]) -> NoteLine:
        made = NoteLine(self._look, note, page_ids, self)
        made.clicked.connect(lambda: self.chosen.emit(note))
        return made


class NoteLine(KeyButton):
    """The words of a note, with a bar in its colour beside them."""

    def __init__(self, look: Look, note: Note, page_ids: Collection[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._note = note
        self.words = NoteLabel(note.text, MOST_LINES, self)
        self.foot = WrappedLabel(scale(self.font(), SMALL), FOOT_LINES, self)
        self.foot.setText(" · ".join(_about(note, page_ids)))
        em = margin(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(BAR + round(0.6 * em), em // 6, em // 4, em // 6)
        column.setSpacing(0)
        for label in (self.words, self.foot):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setAccessibleName(self.words.text())
        self.setAccessibleDescription(f"{self.foot.text()}. {tr(EDIT)}")
        self.setToolTip(tip(tr(EDIT)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self._draw)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, color = QPainter(self), self._look.colors, self._note.color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        bar = QRectF(0, 2, BAR, self.height() - 4)
        plain = colors.accent if lit else colors.line
        paint_bar(painter, bar, color, plain if color is Color.NONE else colors.of_note(color))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _draw(self) -> None:
        dim(self.foot, self._look)
        self.update()


def _about(note: Note, page_ids: Collection[int]) -> list[str]:
    """Return what is told of a note below its words."""
    others = [entity.name for entity in note.entities if entity.id not in page_ids]
    told = [tr("on {names}, too", names=enumeration(others))] if others else []
    return [*(tag.name for tag in note.tags), *told, short_date(note.created.date())]
