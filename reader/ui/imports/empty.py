"""What the page of imports shows where there was none: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.headings import dim
from reader.ui.widgets.plain_button import PlainButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

WORDS = phrase("Nothing was imported yet. Drop files or folders on the window, or choose them.")


class NothingImported(QWidget):
    """A sentence and two buttons."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = Label(tr(WORDS), self, wraps=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.files = PlainButton(look, tr("Import Files…"), self, first=True)
        self.folder = PlainButton(look, tr("Import Folder…"), self)
        em = margin(self.font())
        buttons = QHBoxLayout()
        buttons.setSpacing(em // 2)
        buttons.addStretch()
        buttons.addWidget(self.files)
        buttons.addWidget(self.folder)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(em, 5 * em, em, em)
        column.setSpacing(em)
        column.addWidget(self._label)
        column.addLayout(buttons)
        column.addStretch()
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        dim(self._label, self._look)
