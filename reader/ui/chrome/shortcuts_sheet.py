"""The sheet of keys: every shortcut, made from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.phrase import phrase
from reader.ui.chrome.actions import ACTIONS, MENUS, plain
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.dialogs.dialog_size import open_at, room_for
from reader.ui.style.label import Label
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.chrome.shortcuts import Shortcuts
    from reader.ui.style.theme import Theme

IN_TEXT_TITLE, IN_TEXT_HEADING = "text", phrase("In the text")
COLUMNS = (
    (("File", "Edit", "Library"), ("View", "Go"), ("Article", "Entity", IN_TEXT_TITLE, "Help")),
    (("File", "Edit", "Library", "Help"), ("View", "Go", "Article", "Entity", IN_TEXT_TITLE)),
    ((*MENUS, IN_TEXT_TITLE),),
)  # as many as the screen has room for
BESIDE = 60  # pixels beside the sheet
IN_TEXT = (
    (phrase("Next name, previous name"), phrase("Tab, Shift+Tab")),
    (phrase("Choose the name"), phrase("Enter")),
    (phrase("Text larger, smaller"), "Ctrl+Wheel"),
    (phrase("Back, forward"), phrase("Mouse 4, 5")),
)


def lines_of(menu: str, shortcuts: Shortcuts) -> list[tuple[str, str]]:
    """Return the actions of a menu that have keys, with them."""
    specs = (spec for spec in ACTIONS if spec.menu.split("/")[0] == menu)
    return [(plain(tr(spec.text)), keys) for spec in specs if (keys := shortcuts.said(spec))]


class ShortcutsSheet(QDialog):
    """All shortcuts at a glance, in the order of the menus."""

    change_wanted = Signal()

    def __init__(self, shortcuts: Shortcuts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = self._widest(room_for(self).width() - BESIDE)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(sheet)
        buttons = DialogButtons(DialogButtons.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        change = buttons.addButton(tr("Change…"), DialogButtons.ButtonRole.ActionRole)
        change.setToolTip(tr("Choose other keys, in the preferences"))
        change.clicked.connect(self._change)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        hint = sheet.sizeHint()
        open_at(self, hint.width() + BESIDE, hint.height() + 90)
        quieten(self, theme)
        scroll.setFocus()  # so that the arrows turn it

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _widest(self, room: int) -> QWidget:
        """Return the sheet in as many columns as there is room for."""
        for columns in COLUMNS[:-1]:
            sheet = self._sheet(columns)
            if sheet.sizeHint().width() <= room:
                return sheet
        return self._sheet(COLUMNS[-1])

    def _sheet(self, columns: Sequence[Sequence[str]]) -> QWidget:
        sheet = QWidget()
        beside = QHBoxLayout(sheet)
        beside.setSpacing(self.fontMetrics().averageCharWidth() * 5)
        for menus in columns:
            beside.addLayout(self._column(menus))
        return sheet

    def _column(self, menus: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.fontMetrics().height())
        for menu in menus:
            if lines := IN_TEXT if menu == IN_TEXT_TITLE else lines_of(menu, self._shortcuts):
                column.addLayout(self._section(menu, lines))
        column.addStretch()
        return column

    def _section(self, title: str, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 3)
        grid.setVerticalSpacing(self.fontMetrics().height() // 3)  # else that between the sections
        heading = Label(plain(tr(MENUS.get(title, tr(IN_TEXT_HEADING)))))
        heading.setFont(scale(self.font(), 1.0, QFont.Weight.DemiBold))
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (text, keys) in enumerate(lines, start=1):
            grid.addWidget(Label(text), row, 0)
            pressed = Label(keys)
            pressed.setForegroundRole(self.foregroundRole())
            grid.addWidget(pressed, row, 1, Qt.AlignmentFlag.AlignRight)
        return grid


assert all({menu for column in columns for menu in column} == {*MENUS, IN_TEXT_TITLE} for columns in COLUMNS)
