"""Which panes are to be seen, and where the keys go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.chrome.action_set import Actions
    from reader.ui.chrome.center_stack import CenterStack
    from reader.ui.chrome.left_pane import LeftPane
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
        window: QWidget,
    ) -> None:
        self._left = left
        self._center = center
        self._entities = entities
        self._search = search
        self._toolbar = toolbar
        self._actions = actions
        self._around: Sequence[bool] = (True, True)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "search": self.search,
            "next_pane": lambda: self.move_focus(+1),
            "previous_pane": lambda: self.move_focus(-1),
            "to_list": self._left.setFocus,
        }

    def toggles(self) -> dict[str, Callable[[bool], object]]:
        """Return what happens when a ticked action changes."""
        return {
            "show_list": self._left.setVisible,
            "show_sidebar": self._entities.setVisible,
            "text_alone": self._show_alone,
            "full_screen": self._fill_screen,
        }

    def search(self) -> None:
        self._actions["text_alone"].setChecked(False)  # the box is no part of it
        self._search.setFocus()
        self._search.selectAll()

    def move_focus(self, by: int) -> None:
        """Go to the next pane that is visible: list, text, names, card."""
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1 if by > 0 else 0)
        panes[(at + by) % len(panes)].setFocus()

    def _panes(self) -> list[QWidget]:
        return [self._left, self._center, *self._entities.panes()]

    def _show_alone(self, on: bool) -> None:
        """Show nothing but what stands in the middle, and then again what stood around it."""
        sides = [self._actions[name] for name in ("show_list", "show_sidebar")]
        if on:
            self._around = [side.isChecked() for side in sides]
        for side, was_shown in zip(sides, self._around, strict=True):
            side.setChecked(was_shown and not on)
        self._toolbar.setVisible(not on)
        if on:
            self._center.setFocus()

    def _fill_screen(self, on: bool) -> None:
        """Take the whole screen, and give it back as the window was: maximised where it was."""
        window, whole = self._window, Qt.WindowState.WindowFullScreen
        window.setWindowState(window.windowState() | whole if on else window.windowState() & ~whole)
