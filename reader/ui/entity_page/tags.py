"""The tags of the entity whose page this is, and what asks for the first of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from reader.phrase import phrase
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link
from reader.ui.widgets.tag_row import TagRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.model import Tag
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.browsing.tag_signals import TagSignals
    from reader.ui.style.theme import Look

ADD_TAG = phrase("Add a tag")


class EntityTags(TagRow):
    """Stands in a layout, as high as its lines; where there are no tags, `first` is pressed to give one."""

    def __init__(self, look: Look, signals: TagSignals, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.signals = signals
        self.above = round(0.45 * margin(self.font()))
        self._read: tuple[int, tuple[Tag, ...]] | None = None
        self.first = Link(look, tr(ADD_TAG), parent, quiet=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.first.clicked.connect(self.open)
        self.wanted.connect(signals.wanted)
        self.searched.connect(signals.searched)
        self.menu_wanted.connect(signals.menu_wanted)
        self.completions.wanted.connect(signals.completion_wanted)
        self.height_changed.connect(self._fit)
        self._fit()

    def show_read(self, entity_id: int, tags: Sequence[Tag]) -> None:
        """Show the tags that an entity has in the library."""
        self._read = entity_id, tuple(tags)
        self.set_writable(self.signals.is_writable)
        self.show_tags(entity_id, tags)

    def foresee(self, view: OptimisticView) -> None:
        """Show those that it will have once all is written that was decided."""
        if self._read:
            entity_id, tags = self._read
            self.show_tags(entity_id, view.tags(entity_id, tags))

    def give_keys_back(self) -> None:
        self._offer_first()
        (self.add if self.chips else self.first).setFocus()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return self.arrange(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_parts(self.width(), runs_left=self.isRightToLeft())

    def _fit(self) -> None:
        """Be as high as what there is to show; the keys go on through all of it in order."""
        self._offer_first()
        height = self.place_parts(self.width(), runs_left=self.isRightToLeft())
        self.setVisible(height > 0)
        self.updateGeometry()

    def _offer_first(self) -> None:
        self.first.setVisible(self.is_writable and not self.chips)
