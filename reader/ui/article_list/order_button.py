"""The button above the list that says in which order it stands, and offers others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.model import ArticleQuery, Order
from reader.text.query import asks_for_words
from reader.ui.browsing.sort_orders import ORDERS, order_in_force
from reader.ui.style.foreign_text import tip
from reader.ui.style.icons import pixmap
from reader.ui.style.type_scale import scale
from reader.ui.widgets.chip import SMALL

if TYPE_CHECKING:
    from reader.ui.style.theme import Theme


class OrderButton(QToolButton):
    """Names the order in force, or is only a sign of it; a click opens a menu of all."""

    chosen = Signal(Order)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ArticleQuery()
        self._short = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(scale(parent.font(), SMALL))
        self.setMenu(self._make_menu())
        theme.changed.connect(self.update)
        self.show_query(self._query)

    def show_query(self, query: ArticleQuery) -> bool:
        """Say in which order a query stands, and return whether that is said otherwise than before."""
        self._query = query
        said, spoken = ORDERS[order_in_force(query)]
        if said == self.text():
            return False
        self.setText(said)
        spoken = spoken.replace("&", "")
        self.setAccessibleName(f"Sorted by: {spoken}")
        self.setToolTip(tip(f"{spoken}. Click for another order."))
        return True

    def set_short(self, short: bool) -> None:
        if short != self._short:
            self._short = short
            self.update()

    def width_of(self, *, short: bool) -> int:
        em = self.fontMetrics().height()
        return round(1.6 * em) if short else self.fontMetrics().horizontalAdvance(self.text()) + round(1.6 * em)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(short=self._short), round(1.6 * self.fontMetrics().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors, em = QPainter(self), self._theme.colors, self.fontMetrics().height()
        lit = self.underMouse() or self.isDown() or self.hasFocus()
        color = colors.ink if lit else colors.dim
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        size = round(0.9 * em)
        left = (self.width() - size) // 2 if self._short else self.width() - size - em // 8
        name = "sort" if self._short else "chevron-down"
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap(name, color, self.devicePixelRatioF(), size))
        if not self._short:
            painter.setPen(QColor(color))
            painter.setFont(self.font())
            text = self.rect().adjusted(em // 4, 0, -round(1.2 * em), 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.text())

    def _make_menu(self) -> QMenu:
        menu, group = QMenu("Sort by", self), QActionGroup(self)
        for order, (_, text) in ORDERS.items():
            action = QAction(text, menu, checkable=True)
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
