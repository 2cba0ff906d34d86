"""The one row of controls above the panes: back, forward, import, search, star, text, window colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.ui.chrome.actions import plain, tooltip
from reader.ui.style.icons import Icons
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.chrome.action_set import Actions
    from reader.ui.style.theme import Theme

ICON = 1.25  # ems
SEARCH_WIDTH = 640  # logical pixels at most


class Toolbar(QWidget):
    """Holds the buttons of some actions and the search box, which stays in the middle of the window."""

    def __init__(self, actions: Actions, search: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._icons = Icons(theme)
        self._starred = False
        self._drawn: dict[QAction, str] = {}
        self.text_button = self._button(QAction(tr("Text and Page"), self), "text")
        self.colors_button = self._button(QAction(tr("Light or Dark Window"), self), "contrast")
        self._star = self._button(actions["toggle_star"], "star")
        self._buttons = {
            "back": self._button(actions["back"], "back"),
            "forward": self._button(actions["forward"], "forward"),
        }
        self._import = self._import_button(actions["import_files"])
        self._lay_out(search)
        theme.changed.connect(self._draw)
        self._draw()

    def show_starred(self, starred: bool) -> None:
        """Fill the star of a starred article."""
        if starred != self._starred:
            self._starred = starred
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colors.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colors.line)

    def _lay_out(self, search: QWidget) -> None:
        search.setMaximumWidth(SEARCH_WIDTH)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left, right = QHBoxLayout(), QHBoxLayout()
        for widget in (self._buttons["back"], self._buttons["forward"], self._import):
            left.addWidget(widget)
        left.addStretch()
        right.addStretch()
        for widget in (self._star, self.text_button, self.colors_button):
            right.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 10, 6)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(search, 4)
        layout.addLayout(right, 1)

    def _button(self, action: QAction, icon: str) -> QToolButton:
        button, em = QToolButton(self), round(ICON * self.fontMetrics().height())
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        button.setIconSize(QSize(em, em))
        self._drawn[action] = icon
        action.setIconVisibleInMenu(False)
        button.setAccessibleName(plain(action.text()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _import_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("Import…"))
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(button.text()) + 3 * metrics.averageCharWidth()
        button.setMinimumSize(max(11 * metrics.averageCharWidth(), wide), round(1.9 * metrics.height()))
        action.changed.connect(lambda: button.setToolTip(tooltip(action)))
        button.setToolTip(tooltip(action))
        button.setAccessibleName(tr("Import files"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button

    def _draw(self) -> None:
        for action, name in self._drawn.items():
            filled = name == "star" and self._starred
            action.setIcon(self._icons.icon("star-filled" if filled else name))
        self.update()
