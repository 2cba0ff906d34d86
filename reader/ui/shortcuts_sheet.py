"""The F1 sheet: every shortcut, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ACTIONS, MENUS, ActionSpec, plain, sequences
from reader.ui.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = (("File", "Edit", "Library"), ("View", "Go"), ("Article", "Entity", "Help"))
IN_TEXT = (
    ("Next name, previous name", "Tab, Shift+Tab"),
    ("Choose the name", "Enter"),
    ("Show its articles in the list", "Ctrl+Enter"),
    ("Text larger, smaller", "Ctrl+Wheel"),
    ("Back, forward", "Mouse 4, 5"),
)


def keys_of(spec: ActionSpec) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(sequence.toString(native) for sequence in sequences(spec) if _is_on_every_keyboard(sequence))


def _is_on_every_keyboard(sequence: QKeySequence) -> bool:
    """Tell a key from those of office keyboards (Open, Copy), which Qt binds too."""
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs do not know that it can be
    return pressed.key() < Qt.Key.Key_Back


def lines_of(menu: str) -> list[tuple[str, str]]:
    """Return the actions of a menu that have keys, with them."""
    specs = (spec for spec in ACTIONS if spec.menu.split("/")[0] == menu)
    return [(plain(spec.text), keys_of(spec)) for spec in specs if sequences(spec)]


class ShortcutsSheet(QDialog):
    """All shortcuts at a glance, in the order of the menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard Shortcuts")
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setSpacing(self.fontMetrics().averageCharWidth() * 5)
        for menus in COLUMNS:
            columns.addLayout(self._column(menus))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        hint = sheet.sizeHint()
        self.resize(hint.width() + 60, hint.height() + 90)

    def _column(self, menus: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.fontMetrics().height())
        for menu in menus:
            if lines := lines_of(menu):
                column.addLayout(self._section(menu, lines))
        if "Article" in menus:
            column.addLayout(self._section("In the text", IN_TEXT))
        column.addStretch()
        return column

    def _section(self, title: str, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 3)
        heading = Label(title)
        bold = QFont(self.font())
        bold.setBold(True)
        heading.setFont(bold)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (text, keys) in enumerate(lines, start=1):
            grid.addWidget(Label(text), row, 0)
            pressed = Label(keys)
            pressed.setForegroundRole(self.foregroundRole())
            grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


assert {menu for column in COLUMNS for menu in column} == set(MENUS)
