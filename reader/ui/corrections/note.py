"""A note on a name or on two, written or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from reader.model import Color
from reader.ui.corrections.heading import Heading
from reader.ui.style.dark_borders import edge
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.note_form import NoteDraft, NoteForm
from reader.ui.widgets.tag_field import TagCompletions

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.model import Note
    from reader.ui.corrections.dialog_context import DialogContext

WIDE = 30  # ems
EMPTY = NoteDraft("", Color.NONE, ())


class NoteDialog(QDialog):
    """Says whom the note is on, above the form of all notes; what is written in it is saved by whoever opened it."""

    def __init__(self, context: DialogContext, note: Note | None) -> None:
        super().__init__(context.parent)
        self.context = context
        self.note = note  # None of a new one
        self.completions = TagCompletions(self)
        self.form = NoteForm(context.theme, self.completions, self)
        self.form.offer_colors(False)
        self.form.left.connect(self.reject)
        self.setWindowTitle(tr("Note"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        em = margin(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(em, em, em, em)
        column.setSpacing(round(0.8 * em))
        column.addWidget(Heading(context.theme, context.entities, self))
        column.addWidget(self.form)
        self.setMinimumWidth(WIDE * em)
        tags = () if note is None else tuple(tag.name for tag in note.tags)
        draft = EMPTY if note is None else NoteDraft(note.text, note.color, tags)
        self.form.begin(draft, is_there=note is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        quieten(self, self.context.theme)
        edge(self, self.context.theme)

    def done(self, result: int) -> None:
        self.context.over = True
        super().done(result)
