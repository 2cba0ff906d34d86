"""Which of the three panes are to be seen: those that are wanted, as far as the window has room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication

from reader.settings import HIDDEN_PANES, LIST_ABOVE, OUTER_SPLITTER, SPLITTER_ABOVE, SPLITTER_BESIDE
from reader.ui.style.base64_state import decode, encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QSplitter, QWidget

    from reader.settings import Setting, Settings
    from reader.ui.chrome.center_stack import CenterStack

HEIGHTS = (240, 560)  # of the list above the text and of the text, until they are divided otherwise
LEAST_HEIGHT = 9  # lines of a pane that stands above or below another


LIST, NAMES = "list", "names"  # as the settings call the panes


class Room(QObject):
    """Shows panes beside each other, none narrower than it can be read in; of too many, those that had the keys last.

    The list stands at the left of the text or above it, both within one splitter; the names stand beside that.
    """

    changed = Signal()  # other panes are to be seen than before

    def __init__(
        self, settings: Settings, left: QWidget, center: CenterStack, entities: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._left, self._center, self._entities = left, center, entities
        self._order: list[QWidget] = [center, left, entities]  # those first that are given room first
        self._names = {LIST: left, NAMES: entities}
        self._unwanted = {self._names[name] for name in settings.get(HIDDEN_PANES) if name in self._names}
        self._is_alone = False
        self._outer: QSplitter | None = None
        self._inner: QSplitter | None = None

    def divide(self, outer: QSplitter, inner: QSplitter) -> None:
        """Take the splitters that the panes stand in, and divide them as they were at the last start."""
        self._outer, self._inner = outer, inner
        outer.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_keys)  # type: ignore[union-attr]
        outer.restoreState(decode(self._settings.get(OUTER_SPLITTER)))
        self._turn_inner()

    def keep(self) -> None:
        """Note how the panes are divided for the next start."""
        if self._outer and self._inner:
            self._settings.set(OUTER_SPLITTER, encode(self._outer.saveState()))
            self._settings.set(self._of_the_inner(), encode(self._inner.saveState()))

    def put_list_above(self, above: bool) -> None:
        """Let the list stand above the text, or else at the left of it."""
        self.keep()
        self._settings.set(LIST_ABOVE, above)
        self._turn_inner()

    def show_center_alone(self, alone: bool) -> None:
        """Show nothing but what stands in the middle, and then again what is wanted around it."""
        self._is_alone = alone
        self.arrange()

    def shows(self, pane: QWidget) -> bool:
        return not pane.isHidden()

    def wants(self, pane: QWidget) -> bool:
        return pane is self._center or not (self._is_alone or pane in self._unwanted)

    def want(self, pane: QWidget, wanted: bool) -> None:
        """Show a pane, in place of others where there is no room for all, or hide it."""
        self._is_alone = False
        if wanted:
            self._unwanted.discard(pane)
            self.bring(pane)
        else:
            self._unwanted.add(pane)
            self.arrange()
        self._settings.set(HIDDEN_PANES, [name for name, one in self._names.items() if one in self._unwanted])

    def bring(self, pane: QWidget) -> None:
        """Give a pane room before the others, where it is wanted."""
        self._order.sort(key=lambda one: one is not pane)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False

    def _of_the_inner(self) -> Setting[str]:
        return SPLITTER_ABOVE if self._settings.get(LIST_ABOVE) else SPLITTER_BESIDE

    def _turn_inner(self) -> None:
        """Put the list where it is to stand, as large as when it stood there before."""
        if self._inner is None:
            return
        above = self._settings.get(LIST_ABOVE)
        self._inner.setOrientation(Qt.Orientation.Vertical if above else Qt.Orientation.Horizontal)
        if not self._inner.restoreState(decode(self._settings.get(self._of_the_inner()))) and above:
            self._inner.setSizes(HEIGHTS)
        self.arrange()

    def _follow_keys(self, _: QWidget | None, now: QWidget | None) -> None:
        for pane in self._order:
            if now is not None and pane.isAncestorOf(now):
                self._order.sort(key=lambda one: one is not pane)
                return

    def arrange(self) -> None:
        """Show as many of the wanted panes as have room now."""
        shown: list[QWidget] = []
        for pane in filter(self.wants, self._order):
            if shown and not self._fits([*shown, pane]):
                break
            shown.append(pane)
        before = [pane for pane in self._order if not pane.isHidden()]
        if {*before} != {*shown}:
            focused = QApplication.focusWidget()
            had_keys = any(pane.isAncestorOf(focused) for pane in before) if focused else False
            for pane in self._order:
                pane.setVisible(pane in shown)
            if focused and had_keys and not focused.isVisible():
                self._order[0].setFocus()
            if self._inner:
                self._inner.setVisible(self._left in shown or self._center in shown)
            self.changed.emit()
        self._widen_center(shown)

    def _widen_center(self, shown: Sequence[QWidget]) -> None:
        """Let the panes beside the middle give way to it in a small window, as far as they can be read then."""
        if self._outer and self._inner and self._outer.isVisible():
            is_beside = self._inner.orientation() is Qt.Orientation.Horizontal
            beside = [pane for pane in shown if pane is self._entities or (pane is self._left and is_beside)]
            free = self._outer.width() - sum(pane.minimumWidth() + self._outer.handleWidth() for pane in beside)
            self._center.setMinimumWidth(max(self._center.least_width, min(self._center.easy_width, free)))

    def _fits(self, panes: Sequence[QWidget]) -> bool:
        """Tell whether panes have room together."""
        if self._outer is None or self._inner is None or not self._outer.isVisible():
            return True
        widths = {self._left: self._left.minimumWidth(), self._center: self._center.least_width}
        within = [QSize(width, _height(pane)) for pane, width in widths.items() if pane in panes]
        beside = self._entities.minimumWidth() if self._entities in panes else 0
        if self._inner.orientation() is Qt.Orientation.Horizontal:
            return sum(size.width() for size in within) + beside <= self._outer.width()
        widest = max((size.width() for size in within), default=0)
        high = sum(size.height() for size in within) if within[1:] else 0
        return widest + beside <= self._outer.width() and high <= self._outer.height()


def _height(pane: QWidget) -> int:
    return LEAST_HEIGHT * pane.fontMetrics().height()
