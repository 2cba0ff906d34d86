"""A group on the page: its names, of which those come first that are tied to the others most strongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.model import CoMention
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.phrases import count
from reader.ui.style.translation import enumeration, tr
from reader.ui.style.type_scale import SMALL, margin, scale
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.headings import dim, space_letters
from reader.ui.widgets.links import Link
from reader.ui.widgets.relations import Relations

if TYPE_CHECKING:
    from reader.model import Community
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

ROWS, EVERY_ROW = 3, 100  # of names, folded and unfolded
PAIR = 2  # names that are compared
SHORT = 40  # code points of a name in a heading


class GroupSection(QWidget):
    """Under a heading that calls it by its first name; what has no room is a click away."""

    compare_wanted = Signal(object)  # the ids of the names that hold it together

    def __init__(self, look: Look, names: NameSignals, group: Community, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = group
        foremost = group.names[:PAIR]
        called = enumeration([one_line(one.name, SHORT) for one in foremost])
        self.heading = ElidedLabel(called.upper(), self)
        self.heading.setAccessibleName(called)
        self.heading.setFont(space_letters(scale(self.font(), SMALL)))
        self.more = Link(look, "", self, quiet=True)
        self.together = Link(look, tr("Compare these two"), self, quiet=True)
        self.together.setMinimumWidth(self.together.sizeHint().width())
        self.together.setToolTip(tip(tr("What the articles say that name both {called}", called=called)))
        self.together.setVisible(len(foremost) == PAIR)
        self.names = Relations(look, names, self, is_among=True, rows=ROWS)
        self.names.show_names([CoMention(one.entity_id, one.kind, one.name, one.together) for one in group.names])
        self._lay_out()
        self.more.clicked.connect(self._unfold)
        self.together.clicked.connect(lambda: self.compare_wanted.emit(tuple(one.entity_id for one in foremost)))
        self.names.arranged.connect(self._tell)
        self._look = look
        look.changed.connect(self._draw)
        self._draw()
        self._tell()

    def _draw(self) -> None:
        dim(self.heading, self._look)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return [self.together, *self.names.links, self.more]

    def _unfold(self) -> None:
        self.names.set_rows(ROWS if self.names.rows == EVERY_ROW else EVERY_ROW)
        self._tell()

    def _tell(self) -> None:
        left = len(self._group.names) - self.names.room
        self.more.set_words(count(left, "more name") if left > 0 else tr("Fewer"))
        self.more.setVisible(left > 0 or self.names.rows == EVERY_ROW)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(self.heading, 1)
        head.addWidget(self.together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, round(1.2 * em), 0, 0)
        column.setSpacing(round(0.3 * em))
        column.addLayout(head)
        column.addWidget(self.names)
        column.addWidget(self.more)
