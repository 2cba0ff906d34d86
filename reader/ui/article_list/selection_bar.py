"""The bar at the foot of the list while several articles are selected: their details, and tags for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.ui.style.key_tips import set_key_tip, with_key
from reader.ui.style.translation import tr
from reader.ui.widgets.selection_bar import SelectionBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from reader.ui.style.theme import Look


class ArticleSelectionBar(SelectionBar):
    """What can be done to several articles at once."""

    edit_wanted = Signal()

    def __init__(self, look: Look, view: QAbstractItemView, parent: QWidget) -> None:
        super().__init__(look, view, parent, main_verb=tr("Edit…"))
        self.setAccessibleName(tr("Selected articles"))
        self.clear_link.setToolTip(tr("Select only the article that was selected last, and open it"))
        set_key_tip(self.main_verb, lambda: with_key(tr("Edit the details of these articles"), "edit_details"))
        set_key_tip(self.tag_link, lambda: with_key(tr("Give these articles tags"), "add_tag"))
        self.main_verb.clicked.connect(self.edit_wanted)
        self.lay_out()
