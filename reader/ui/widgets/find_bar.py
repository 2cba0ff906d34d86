"""The bar to find words in what stands in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.lazy_dataclass import dataclass
from reader.phrase import Phrase, phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.icons import Icons
from reader.ui.style.label import Label
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from reader.ui.style.theme import Look

FIELD = 28  # characters
EDGE = 0.75  # of the colour of second-rank text
FOCUSED = 0.5  # of the accent colour


@dataclass(frozen=True, slots=True)
class Searched:
    """What words are looked for in: what the field says while it is empty, and what where there is no hit."""

    find: Phrase
    nowhere: Phrase


ARTICLE = Searched(phrase("Find in the article"), phrase("Not in the article"))
PAGE = Searched(phrase("Find on the page"), phrase("Not on the page"))
MANUAL = Searched(phrase("Find in the manual"), phrase("Not in the manual"))


class FindBar(QWidget):
    """A field, how many it found, and the ways to the previous and the next; it searches nothing itself."""

    words_changed = Signal(str)
    stepped = Signal(int)  # +1 next, -1 previous
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, place: Searched = ARTICLE) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = Icons(look)
        find = tr(place.find)
        self._not_found = tr(place.nowhere)
        self.field = QLineEdit(self)
        self.field.setAcceptDrops(False)  # what is dropped here is the window's
        self.field.setPlaceholderText(find)
        self.field.setAccessibleName(find)
        self.field.setMinimumWidth(QFontMetrics(self.field.font()).averageCharWidth() * FIELD // 2)
        self.field.setMaximumWidth(QFontMetrics(self.field.font()).averageCharWidth() * FIELD * 2)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self.words_changed)
        self.count = Label("", self)
        self.count.setAccessibleName(tr("Number found"))
        self._buttons = {
            "chevron-up": self._button(tr("Previous"), "Shift+Enter", lambda: self.stepped.emit(-1)),
            "chevron-down": self._button(tr("Next"), "Enter", lambda: self.stepped.emit(+1)),
            "close": self._button(tr("Close"), "Esc", self.closed.emit),
        }
        self._lay_out()
        look.changed.connect(self._draw)
        self._draw()

    def words(self) -> str:
        return self.field.text()

    def open(self, words: str = "") -> None:
        """Show the bar with the focus in its field; what is there stays, ready to be written over."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, at: int | None, total: int) -> None:
        """Say which of how many the reader is at, or that there is none."""
        none = self._not_found if self.words() else ""
        self.count.setText(none if at is None else tr("{at} of {total}", at=at + 1, total=total))
        for name in ("chevron-up", "chevron-down"):
            self._buttons[name].setEnabled(total > 0)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colors.window)
        painter.fillRect(0, 0, self.width(), 1, self._look.colors.line)

    def _button(self, words: str, key: str, pressed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(words)
        button.setToolTip(tip(f"{words} ({key})"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(6)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._buttons["chevron-up"])
        layout.addWidget(self._buttons["chevron-down"])
        layout.addWidget(self.count)
        layout.addStretch()
        layout.addWidget(self._buttons["close"])

    def _draw(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._icons.icon(name))
        colors = self._look.colors
        palette = self.count.palette()
        palette.setColor(
            self.count.foregroundRole(), colors.alert if self.count.text() == self._not_found else colors.dim
        )
        self.count.setPalette(palette)
        edged = QPalette()
        if colors.dark:  # where Qt draws the edge of a field darker than the ground
            edged.setColor(QPalette.ColorRole.Window, blend(colors.dim, colors.window, EDGE))
            edged.setColor(QPalette.ColorRole.Highlight, blend(colors.accent, colors.page, FOCUSED))
        self.field.setPalette(edged)
        self.update()
