"""The form in which a note is written and its highlight is given a colour and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.model import Color
from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_labels import color_name
from reader.ui.style.label import Label
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale
from reader.ui.widgets.headings import color as color_text
from reader.ui.widgets.key_button import COMMANDS, ENTER, KeyButton
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tab_round import go_round
from reader.ui.widgets.tag_field import TagCompletions, TagField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.style.theme import Look

ROUND = 6  # pixels
WIDTH = 24  # ems
LINES = 4  # of a note that are seen at once
HIGHLIGHTS = (Color.APRICOT, Color.SAGE, Color.LILAC)
HINT = phrase("Enter saves, Shift+Enter begins a new line.")


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What stands in the form."""

    text: str
    color: Color
    tags: tuple[str, ...]


class ColorButton(KeyButton):
    """A dot in the colour of a highlight, with its key in it."""

    def __init__(self, look: Look, color: Color, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.color = color
        self.key = str(HIGHLIGHTS.index(color) + 1)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(color_name(color))
        self.setToolTip(tip(f"{color_name(color)} ({self.key})"))
        side = round(1.65 * margin(self.font()))
        self.setFixedSize(QSize(side, side))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        line = colors.of_note(self.color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(line), 2.0 if chosen or self.hasFocus() else 1.0))
        strength = 0.55 if chosen else 0.4 if self.underMouse() else 0.25
        painter.setBrush(blend(line, colors.page, strength))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.setPen(QColor(colors.ink))
        painter.setFont(scale(self.font(), SMALL))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.key)


class NoteField(QPlainTextEdit):
    """Where a note is written: Enter saves it, Shift+Enter begins a new line."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Write a note…"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files dropped here are the window's
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 2 * round(self.document().documentMargin()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class NoteForm(QWidget):
    """Enter saves, Esc leaves, Tab goes from the note to its colour, its tags and the buttons, and round again."""

    saved = Signal(object)  # NoteDraft
    left = Signal()
    erased = Signal()
    edited = Signal()  # something else stands in it

    def __init__(self, look: Look, completions: TagCompletions, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.field = NoteField(self)
        self.tags = TagField(look, tr("Tags"), completions, self)
        self.tags.setPlaceholderText(tr("Tags, with commas between them"))
        self.colors = {color: ColorButton(look, color, self) for color in HIGHLIGHTS}
        self.save = PlainButton(look, tr("Save"), self, first=True)
        self.erase = PlainButton(look, tr("Remove"), self)
        self.hint = Label(tr(HINT), self, wraps=True)
        self._begun: NoteDraft | None = None
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Note"))
        self.widest = round(WIDTH * margin(self.font()))
        self._draw()

    def begin(self, draft: NoteDraft, *, is_there: bool) -> None:
        """Show what there is; what is there already can be removed."""
        self._begun = draft
        self.put(draft)
        self.erase.setVisible(is_there)
        self.field.setFocus()

    def put(self, draft: NoteDraft) -> None:
        """Put into the form what is to be saved."""
        self.field.setPlainText(draft.text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.tags.setText(", ".join(draft.tags))
        for color, button in self.colors.items():
            button.setChecked(color is draft.color)

    def draft(self) -> NoteDraft:
        """Return what stands in the form."""
        chosen = next((color for color, button in self.colors.items() if button.isChecked()), Color.NONE)
        return NoteDraft(self.field.toPlainText().strip(), chosen, tuple(self.tags.tags))

    @property
    def is_changed(self) -> bool:
        return self._begun is not None and self.draft() != self._begun

    def complain(self, sentence: str) -> None:
        """Say why this cannot be saved."""
        color_text(self.hint, self._look.colors.alert)
        self.hint.setText(sentence)

    def offer_colors(self, offered: bool) -> None:
        """Offer the colours of highlights, or none where no words are highlighted."""
        for button in self.colors.values():
            button.setVisible(offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.saved.emit(self.draft())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & COMMANDS:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Esc and every letter before the window does: what is pressed here is meant for the form."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay in the form: Qt would ask the page below it, which goes to the next name."""
        stops = [self.field, *self.colors.values(), self.tags, self.erase, self.save]
        go_round([stop for stop in stops if stop.isVisibleTo(self)], forward=forward)
        return True

    def _lay_out(self) -> None:
        em = margin(self.font())
        choice = QHBoxLayout()
        choice.setSpacing(round(0.4 * em))
        group = QButtonGroup(self)
        for button in self.colors.values():
            choice.addWidget(button)
            group.addButton(button)
        choice.addWidget(self.tags, 1)
        foot = QHBoxLayout()
        foot.setSpacing(round(0.5 * em))
        foot.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.erase)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(round(0.75 * em), round(0.6 * em), round(0.75 * em), round(0.7 * em))
        column.setSpacing(round(0.55 * em))
        column.addWidget(self.field)
        column.addLayout(choice)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.entered.connect(lambda: self.saved.emit(self.draft()))
        self.save.clicked.connect(lambda: self.saved.emit(self.draft()))
        self.erase.clicked.connect(self.erased)
        self.field.textChanged.connect(self.edited)
        self.tags.textChanged.connect(self.edited)
        for button in self.colors.values():
            button.toggled.connect(self.edited)
        self._look.changed.connect(self._draw)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(blend(colors.dim, colors.page, 0.45), 1))
        painter.setBrush(QColor(colors.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self._color_fields([self.field, self.tags])
        color_text(self.hint, self._look.colors.dim)

    def _color_fields(self, fields: Iterable[QWidget]) -> None:
        for field in fields:
            field.setPalette(self.palette())
