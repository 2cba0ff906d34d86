"""The tabs in the head of a page about a name, or the list: each leads to another page about the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.browsing.lens import WORDS, lenses_of
from reader.ui.style.key_tips import key_of, set_key_tip
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.word_tab import WordTab, fit_tabs

if TYPE_CHECKING:
    from reader.ui.browsing.lens import Lens, LensSignals
    from reader.ui.style.theme import Look


class LensTabs(QWidget):
    """One of them is where the reader is; Left and Right go from one to the next, Enter or a click turns to it."""

    def __init__(self, look: Look, lenses: LensSignals, here: Lens, parent: QWidget) -> None:
        super().__init__(parent)
        self._lenses = lenses
        self._entity_ids: tuple[int, ...] = ()
        self.tabs = {lens: WordTab(tr(words), look, self) for lens, words in WORDS.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(margin(self.font()))
        for lens, tab in self.tabs.items():
            tab.setChecked(lens is here)
            set_key_tip(tab, partial(_tip_of, lens))
            tab.clicked.connect(partial(self._turn_to, lens))
            row.addWidget(tab)

    def show_subject(self, entity_ids: tuple[int, ...]) -> None:
        """Lead to the pages of an entity, or of the list where there is none."""
        self._entity_ids = entity_ids
        for lens, tab in self.tabs.items():
            tab.setVisible(lens in lenses_of(entity_ids))

    def fit(self, room: int) -> None:
        """Be no wider than there is room for, if that can be."""
        fit_tabs([tab for tab in self.tabs.values() if not tab.isHidden()], margin(self.font()), room)

    def _turn_to(self, lens: Lens) -> None:
        self._lenses.wanted.emit(lens, self._entity_ids)


def _tip_of(lens: Lens) -> str:
    """Return the name of a page, with the keys that go from one to the next and back where there are both."""
    on, back = key_of("next_lens"), key_of("previous_lens")
    if not on or not back:
        return tr(WORDS[lens])
    return tr("{view} ({on} goes on, {back} back)", view=WORDS[lens], on=on, back=back)
