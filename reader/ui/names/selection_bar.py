"""The bar at the foot of the names while several are selected: tags for them, one of them all, and all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.style.key_tips import set_key_tip, with_key
from reader.ui.style.translation import tr
from reader.ui.widgets.links import Link
from reader.ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView

    from reader.ui.style.theme import Look


class NameSelectionBar(SelectionBar):
    """What can be done to several names at once."""

    merge_wanted = Signal()
    more_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, look: Look, view: QAbstractItemView, parent: QWidget) -> None:
        super().__init__(look, view, parent, main_verb=tr("Merge…"))
        self.more_link = Link(look, tr("More…"), self, quiet=True)
        self.setAccessibleName(tr("Selected names"))
        self.clear_link.setToolTip(tr("Select only the name that was selected last"))
        self.tag_link.setToolTip(tr("Give these names tags"))
        self.more_link.setToolTip(tr("Compare, change the kind, remove, export and all else that can be done to them"))
        set_key_tip(self.main_verb, lambda: with_key(tr("Make one of these names"), "merge"))
        self.main_verb.clicked.connect(self.merge_wanted)
        self.more_link.clicked.connect(self._want_more)
        self.lay_out()

    def _want_more(self) -> None:
        self.more_wanted.emit(self.more_link.mapToGlobal(QPoint(0, self.more_link.height())))

    def _deeds(self) -> Sequence[QWidget]:
        return (self.clear_link, self.tag_link, self.more_link, self.main_verb)
