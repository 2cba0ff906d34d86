"""The button above the names that says in which order they stand, and offers others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import NameOrder
from reader.ui.names.orders import ORDERS
from reader.ui.style.foreign_text import tip
from reader.ui.style.translation import tr
from reader.ui.widgets.quiet_menu_button import QuietMenuButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Look


class NameOrderButton(QuietMenuButton):
    """Names the order in force; a click opens a menu of all."""

    chosen = Signal(NameOrder)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        menu, group = QMenu(tr("Sort by"), self), QActionGroup(self)
        self._choices: dict[NameOrder, QAction] = {}
        for order, (_, text) in ORDERS.items():
            action = QAction(tr(text), menu, checkable=True)
            action.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
            group.addAction(action)
            menu.addAction(action)
            self._choices[order] = action
        self.setMenu(menu)
        self.show_order(NameOrder.MOST)

    def show_order(self, order: NameOrder) -> None:
        said, spoken = ORDERS[order]
        self._choices[order].setChecked(True)
        self.setText(tr(said))
        order_words = tr(spoken).replace("&", "")
        self.setAccessibleName(tr("Sorted by: {order}", order=order_words))
        self.setToolTip(tip(tr("{order}. Click for another order.", order=order_words)))
        self.updateGeometry()
