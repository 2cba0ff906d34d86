"""Whom an entity is often mentioned with, in columns, with the number of articles that they share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import number
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from reader.model import CoMention
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

NARROWEST = 15  # ems of a column
MOST_COLUMNS = 3
MOST_ROWS = 9


class Relations(QWidget):
    """Reads down one column, then the next; each name can be clicked and opened as any other."""

    arranged = Signal()  # in another width

    def __init__(
        self, look: Look, names: NameSignals, parent: QWidget, *, is_among: bool = False, rows: int = MOST_ROWS
    ) -> None:
        """Show so many rows at most; the articles that are counted name both, or are those of a group: `is_among`."""
        super().__init__(parent)
        self._look = look
        self._names = names
        self._is_among = is_among
        self.rows = rows
        self._shapes = Shapes(look)
        self._shown: tuple[CoMention, ...] = ()
        self.links: list[Link] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def show_names(self, names: Sequence[CoMention]) -> None:
        """Show the names; where the keys were on one of them, they stay among them."""
        if tuple(names) == self._shown:
            return
        focused = next((link for link in self.links if link.hasFocus()), None)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self._shown = tuple(names)
        self.links = [self._link(name) for name in names]
        if focused and self.links:
            self.links[0].setFocus(focused.focus_reason)
        self._arrange()
        self.updateGeometry()

    def set_rows(self, rows: int) -> None:
        """Show so many rows at most."""
        self.rows = rows
        self._arrange()
        self.updateGeometry()

    @property
    def room(self) -> int:
        """For how many names there is room."""
        return self._columns(self.width()) * self._rows(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._rows(width) * self._pitch

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._pitch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        self.arranged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape of its kind before each name."""
        painter, size = QPainter(self), self._size
        painter.setLayoutDirection(self.layoutDirection())
        for name, link in zip(self._shown, self.links, strict=True):
            if link.isHidden():
                continue
            shape = self._shapes.shape(name.kind, size, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(link.x() - self._gap - size, link.y() + (self._pitch - size) // 2), shape)

    @property
    def _pitch(self) -> int:
        return round(self.fontMetrics().height() * 1.55)

    @property
    def _size(self) -> int:
        return round(self.fontMetrics().height() * 0.8)

    @property
    def _gap(self) -> int:
        return self._size // 2

    def _columns(self, width: int) -> int:
        return max(1, min(MOST_COLUMNS, width // (NARROWEST * margin(self.font()))))

    def _rows(self, width: int) -> int:
        return min(-(-len(self._shown) // self._columns(width)), self.rows)

    def _arrange(self) -> None:
        columns, rows, indent = self._columns(self.width()), self._rows(self.width()), self._size + self._gap
        wide = self.width() // columns
        for at, link in enumerate(self.links):
            room = wide - indent - margin(self.font())
            left, top = (at // rows) * wide + indent, (at % rows) * self._pitch
            link.setVisible(at < columns * rows)
            link.setGeometry(QRect(left, top, min(link.sizeHint().width(), room), self._pitch))

    def _link(self, name: CoMention) -> Link:
        link = Link(self._look, name.name, self, tail=f"  {number(name.articles)}")
        together = (
            tr("{n} article of these", "{n} articles of these", n=name.articles)
            if self._is_among
            else tr("{n} article together", "{n} articles together", n=name.articles)
        )
        link.setToolTip(tip(name.name, together))
        link.setAccessibleDescription(f"{kind_word(name.kind)}, {together}")
        link.clicked.connect(lambda: self._names.clicked.emit(name.entity_id))
        link.opened.connect(lambda: self._names.opened.emit(name.entity_id))
        link.pressed_twice.connect(lambda: self._names.opened.emit(name.entity_id))
        link.context_requested.connect(lambda at: self._names.menu_requested.emit((name.entity_id,), at))
        link.show()
        return link
