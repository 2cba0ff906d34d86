"""One detail of an article, to be edited: its name, a field, and the way back to what the file says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from reader.model import Field
from reader.phrase import phrase
from reader.ui.reading.detail_values import NOTHING
from reader.ui.style.field_labels import LABELS
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.headings import dim
from reader.ui.widgets.line_field import LineField
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

EDITED = phrase("edited")


class DetailCell(QWidget):
    """A field under its name; a field that was edited offers what stands in the file."""

    def __init__(self, look: Look, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self.detail = field
        self._look = look
        self._read: str | None = None
        self.initial = ""
        self._label = Label(LABELS[field], self)
        self._label.setFont(scale(self.font(), SMALL))
        self.edit = LineField(look, LABELS[field], self)
        self.edit.setPlaceholderText(NOTHING[field])
        self.back = Link(look, "", self, quiet=True)
        self.back.setFont(scale(self.font(), SMALL))
        self.back.clicked.connect(self._go_back)
        self.edit.textChanged.connect(self._offer)
        self._lay_out()
        if field is Field.LANGUAGE:
            self._complete_languages()
        look.changed.connect(self._draw)
        self._draw()

    def show_value(self, shown: str, *, edited: bool) -> None:
        """Show what the library has, and whether somebody edited it."""
        self._read = None
        self.initial = shown
        self.edit.setText(one_line(shown, len(shown)))
        self.edit.setCursorPosition(0)
        label = tr(LABELS[self.detail])
        self._label.setText(f"{label} · {tr(EDITED)}" if edited else label)
        self.edit.setAccessibleName(f"{label}, {tr(EDITED)}" if edited else label)
        self._offer()

    def show_read(self, shown: str) -> None:
        """Offer what the file says."""
        self._read = shown
        said = one_line(shown) or tr(NOTHING[self.detail])
        self.back.set_words(tr("as in the file"))
        self.back.setToolTip(tip(tr("In the file: {value}", value=said)))
        self.back.setAccessibleName(tr("{field} as in the file: {value}", field=LABELS[self.detail], value=said))
        self._offer()

    @property
    def read(self) -> str | None:
        """What the file says, None where that is not known to be something else."""
        return self._read

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    @property
    def is_changed(self) -> bool:
        return self.text != one_line(self.initial, len(self.initial))

    def _go_back(self) -> None:
        self.edit.setText(self._read or "")
        self.edit.setFocus()

    def _offer(self) -> None:
        self.back.setVisible(self._read is not None and self.text != self._read)

    def _complete_languages(self) -> None:
        from reader.text.languages import NAMES

        completer = QCompleter(sorted(NAMES.values()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.edit.setCompleter(completer)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(round(0.4 * em))
        head.addStrut(self.back.sizeHint().height())  # so that nothing moves when it comes
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(0.25 * em))
        column.addLayout(head)
        column.addWidget(self.edit)

    def _draw(self) -> None:
        dim(self._label, self._look)
