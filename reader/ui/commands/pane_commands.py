"""Which panes are to be seen, and where the keys go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.left_pane import LeftPane
    from reader.ui.chrome.room import Room
    from reader.ui.entities.pane import EntityPane
    from reader.ui.search.box import SearchBox


class PaneActions:
    """Shows and hides the panes at the sides, and goes from pane to pane."""

    def __init__(
        self,
        left: LeftPane,
        center: CenterStack,
        entities: EntityPane,
        search: SearchBox,
        toolbar: QWidget,
        actions: Actions,
        room: Room,
        window: QWidget,
    ) -> None:
        self._room = room
        self._left = left
        self._center = center
        self._entities = entities
        self._search = search
        self._toolbar = toolbar
        self._actions = actions
        self._window = window
        self._sides = {actions["show_list"]: left, actions["show_sidebar"]: entities}
        room.changed.connect(self._tick)
        self._tick()

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.search,
            "next_pane": lambda: self.move_focus(+1),
            "previous_pane": lambda: self.move_focus(-1),
            "to_list": lambda: self._give_keys(self._left),
        }

    def toggles(self) -> dict[str, Callable[[bool], object]]:
        """Return what happens when a ticked action changes."""
        return {
            "show_list": lambda on: self._show(self._left, on),
            "show_sidebar": lambda on: self._show(self._entities, on),
            "list_above": self._room.put_list_above,
            "text_alone": self._show_alone,
            "full_screen": self._fill_screen,
        }

    def search(self) -> None:
        self._actions["text_alone"].setChecked(False)  # the box is no part of it
        self._search.setFocus()
        self._search.selectAll()

    def move_focus(self, by: int) -> None:
        """Go to the next pane that is wanted, though there may have been no room for it: list, text, names, card."""
        panes = self._panes()
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1 if by > 0 else 0)
        self._give_keys(panes[(at + by) % len(panes)])

    def _panes(self) -> list[QWidget]:
        room = self._room
        left = [self._left] if room.wants(self._left) else []
        right = [*self._entities.panes()] if room.wants(self._entities) else []
        return [*left, self._center, *(pane for pane in right if pane.isVisibleTo(self._entities))]

    def _give_keys(self, pane: QWidget) -> None:
        self._room.bring(self._entities if self._entities.isAncestorOf(pane) else pane)
        pane.setFocus()

    def _show(self, pane: QWidget, on: bool) -> None:
        if on is not self._room.shows(pane):
            self._room.want(pane, on)

    def _tick(self) -> None:
        """Tick the panes that are to be seen."""
        for action, pane in self._sides.items():
            action.setChecked(self._room.shows(pane))

    def _show_alone(self, on: bool) -> None:
        """Show nothing but what stands in the middle, and then again what stood around it."""
        self._room.show_center_alone(on)
        self._toolbar.setVisible(not on)
        if on:
            self._center.setFocus()

    def _fill_screen(self, on: bool) -> None:
        """Take the whole screen, and give it back as the window was: maximised where it was."""
        window, whole = self._window, Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | whole if on else window.windowState() & ~whole)
