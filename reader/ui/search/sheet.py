"""The ? sheet: the search language by example, made from the table that the search itself goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.phrase import phrase
from reader.text.query.operators import OPERATORS, SIGNS
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at
from reader.ui.style.label import Label
from reader.ui.style.translation import tr, translation
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from collections.abc import Sequence

NOTE, WIDE = 14, 43  # heights of a line: as wide as a note is at least, and the sheet where there is room
INTRODUCTION = phrase(
    "Type words that all must occur; capitals and accents do not matter. The last word is completed while you type."
)
ABOUT_FILTERS = phrase(
    "Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it."
)


class SearchSheet(QDialog):
    """One line an example; a click puts it into the search box."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search Language"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._buttons: list[QPushButton] = []
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        lines.setSpacing(self.fontMetrics().height() // 2)
        lines.addWidget(self._heading(tr("Words")))
        lines.addWidget(self._plain(tr(INTRODUCTION)))
        lines.addLayout(self._examples(SIGNS))
        lines.addSpacing(self.fontMetrics().height() // 2)
        lines.addWidget(self._heading(tr("Filters")))
        lines.addWidget(self._plain(tr(ABOUT_FILTERS)))
        lines.addLayout(self._examples([(operator.example, operator.note) for operator in OPERATORS]))
        lines.addStretch()
        scroll = QScrollArea(self)
        scroll.setAccessibleName(tr("Search language"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(sheet)
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self._draw()
        hint, wide = sheet.sizeHint(), WIDE * self.fontMetrics().height()
        open_at(self, max(hint.width(), wide) + 60, hint.height() + 90)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        for button in self._buttons:
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.ButtonText, self.palette().color(QPalette.ColorRole.Link))
            button.setPalette(palette)

    def _examples(self, examples: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * self.fontMetrics().height())
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 14 * self.fontMetrics().height())
        for row, (example, note) in enumerate(examples):
            grid.addWidget(self._button(example), row, 0)
            words = translation(note)
            said = Label(words[0].upper() + words[1:], wraps=True)
            said.setMinimumWidth(NOTE * self.fontMetrics().height())
            grid.addWidget(said, row, 1)
        return grid

    def _button(self, example: str) -> QPushButton:
        button = QPushButton(example)
        button.setFlat(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(tr("Put this into the search box"))
        button.setAutoDefault(False)
        button.setStyleSheet("text-align: left; padding: 2px 0;")
        self._buttons.append(button)
        button.clicked.connect(lambda: self._choose(example))
        return button

    def _choose(self, example: str) -> None:
        self.accept()
        self.chosen.emit(example)

    def _heading(self, text: str) -> Label:
        heading = Label(text)
        heading.setFont(scale(self.font(), 1.0, QFont.Weight.DemiBold))
        return heading

    def _plain(self, text: str) -> Label:
        return Label(text, wraps=True)
