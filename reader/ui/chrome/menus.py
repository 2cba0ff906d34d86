"""The menu bar and the context menus, made from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.formats.charsets.encodings import ENCODINGS
from reader.ui.chrome.action_set import Actions
from reader.ui.chrome.actions import MENUS
from reader.ui.style.foreign_text import SHORT, in_a_menu
from reader.ui.style.translation import tr, translation

if TYPE_CHECKING:
    from pathlib import Path


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Put every action of the table into its menu, in the table's order, and return the menus by title."""
    menus = {name: bar.addMenu(tr(title)) for name, title in MENUS.items()}
    for spec in actions.specs:
        title, _, submenu = spec.menu.partition("/")
        menu = menus[title]
        if submenu:
            menu = menus.get(spec.menu) or menus.setdefault(spec.menu, menus[title].addMenu(tr(submenu)))
        if spec.separated:
            menu.addSeparator()
        menu.addAction(actions[spec.name])
    return menus


def context_menu(parent: QWidget, actions: Actions, names: Iterable[str]) -> QMenu:
    """Return a menu of some of the actions, which is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in names:
        menu.addAction(actions[name])
    return menu


class RecentMenu(QMenu):
    """The libraries opened lately, the newest first."""

    def __init__(self, recent: Sequence[Path], choose: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(tr("Open &Recent"), parent)
        self._recent = recent
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(lambda action: choose(action.data()))

    def _fill(self) -> None:
        self.clear()
        for path in self._recent:
            self.addAction(in_a_menu(f"{path.stem} — {path.parent}", SHORT)).setData(path)
        if self.isEmpty():
            self.addAction(tr("No library yet")).setEnabled(False)


class EncodingMenu(QMenu):
    """The encodings in which an article's file can be read again; the one in force is ticked."""

    def __init__(self, choose: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(tr("Reopen with E&ncoding"), parent)
        self._group = QActionGroup(self)
        for codec, words in ENCODINGS:
            action = QAction(translation(words), self)
            action.setCheckable(True)
            action.setData(codec)
            self._group.addAction(action)
        self.addActions(self._group.actions())
        self._group.triggered.connect(lambda action: choose(action.data()))

    def show_encoding(self, encoding: str | None) -> None:
        """Tick the encoding of the open article; None where none is open, or its format leaves none to choose."""
        self.setEnabled(encoding is not None)
        self.menuAction().setEnabled(encoding is not None)
        for action in self._group.actions():
            action.setChecked(action.data() == encoding)
