"""The button above the list that says in which order it stands, and offers others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.model import ArticleQuery, Order
from reader.text.query import asks_for_words
from reader.ui.browsing.sort_orders import ORDERS, order_in_force
from reader.ui.style.foreign_text import tip
from reader.ui.style.translation import tr
from reader.ui.widgets.quiet_menu_button import QuietMenuButton

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme


class OrderButton(QuietMenuButton):
    """Names the order in force; a click opens a menu of all."""

    chosen = Signal(Order)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._query = ArticleQuery()
        self.setMenu(self._make_menu())
        self.show_query(self._query)

    def show_query(self, query: ArticleQuery) -> bool:
        """Say in which order a query stands, and return whether that is said otherwise than before."""
        self._query = query
        said, spoken = ORDERS[order_in_force(query)]
        if said == self.text():
            return False
        self.setText(tr(said))
        order_words = tr(spoken).replace("&", "")
        self.setAccessibleName(tr("Sorted by: {order}", order=order_words))
        self.setToolTip(tip(tr("{order}. Click for another order.", order=order_words)))
        return True

    def _make_menu(self) -> QMenu:
        menu, group = QMenu(tr("Sort by"), self), QActionGroup(self)
        for order, (_, text) in ORDERS.items():
            action = QAction(tr(text), menu, checkable=True)
            action.setData(order)
            action.triggered.connect(lambda _=False, order=order: self.chosen.emit(order))
            group.addAction(action)
            if order is Order.TITLE:
                menu.addSeparator()
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._tick(menu))
        return menu

    def _tick(self, menu: QMenu) -> None:
        for action in filter(QAction.data, menu.actions()):
            action.setChecked(action.data() == order_in_force(self._query))
            action.setEnabled(action.data() != Order.BEST or asks_for_words(self._query.words))
