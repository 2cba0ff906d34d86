"""Whom an entity is often mentioned with: names that wrap like words of a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.widgets.links import SLACK, Link

if TYPE_CHECKING:
    from reader.model import CoMention
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

OFTEN_WITH = phrase("Often with")


class NameLink(Link):
    """A name of the card, and another one when the next card comes: to make ten of them anew takes 2 ms."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.entity_id = 0

    def show_name(self, name: CoMention, tail: str) -> None:
        self.entity_id = name.entity_id
        self.set_words(name.name, tail)
        together = tr("{n} article together", "{n} articles together", n=name.articles)
        self.setToolTip(tip(name.name, together))
        self.setAccessibleDescription(f"{kind_word(name.kind)}, {together}")


class OftenWith(QWidget):
    """Each of them can be clicked and opened as any other."""

    def __init__(self, theme: Theme, names: NameSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self.label = Label(tr(OFTEN_WITH), self)
        self.links: list[NameLink] = []
        self._made: list[NameLink] = []
        self._shown: tuple[CoMention, ...] = ()
        self._clicked: int | None = None
        self._heights: dict[int, int] = {}  # by width: layouts ask several times
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr(OFTEN_WITH))

    def show_names(self, names: Sequence[CoMention]) -> None:
        """Show the names; where the keys were on one of them, they stay among them."""
        self.setVisible(bool(names))
        if tuple(names) == self._shown:
            return
        focused = next((link for link in self.links if link.hasFocus()), None)
        self._made += [self._link() for _ in range(len(names) - len(self._made))]
        self._shown, self.links = tuple(names), self._made[: len(names)]
        for name, link in zip(names, self.links, strict=True):
            link.show_name(name, "," if name is not names[-1] else "")
        for link in self._made:
            link.setVisible(link in self.links)
        if focused and self.links:
            self.links[0].setFocus(focused.focus_reason)
        self._heights.clear()
        self._arrange(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(width, move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.label.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self.width())

    def _link(self) -> NameLink:
        link = NameLink(self._theme, self)
        link.clicked.connect(lambda: self._click(link.entity_id))
        link.opened.connect(lambda: self._names.opened.emit(link.entity_id))
        link.pressed_twice.connect(self._open_clicked)
        link.context_requested.connect(lambda at: self._names.menu_requested.emit((link.entity_id,), at))
        return link

    def _click(self, entity_id: int) -> None:
        self._clicked = entity_id
        self._names.clicked.emit(entity_id)

    def _open_clicked(self) -> None:
        """Open the name that the first click of the two was on: another may stand under the pointer by now."""
        if self._clicked is not None:
            self._names.opened.emit(self._clicked)

    def _arrange(self, width: int, *, move: bool = True) -> int:
        """Lay the words out in lines of a width; return the height that they take."""
        gap = self.fontMetrics().horizontalAdvance(" ") - SLACK
        pitch = round(self.fontMetrics().height() * 1.3)
        x = y = 0
        for word in (self.label, *self.links):
            wide = min(word.sizeHint().width(), width)
            if x and x + wide > width:
                x, y = 0, y + pitch
            if move:
                word.setGeometry(x, y, wide, pitch)
            x += wide + gap + (SLACK if word is self.label else 0)
        return y + pitch
