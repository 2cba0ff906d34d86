"""The section above the article list: nothing where no search is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.saved_searches.model import NEW, SavedSearchModel
from reader.ui.saved_searches.view import SavedSearchView
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader.model import Counts, SavedSearch
    from reader.ui.style.theme import Theme

Select = QItemSelectionModel.SelectionFlag


class SavedSearchSection(QWidget):
    """Shows the saved searches and says how they are called; what else is done to one, its view says."""

    saved = Signal(str)  # the name of a new one
    renamed = Signal(int, str)  # id, name

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = SavedSearchModel(self)
        self.view = SavedSearchView(self._model, theme, self)
        self._heading = Label(tr("Saved searches").upper(), self)
        layout = QVBoxLayout(self)
        space = margin(self.font())
        layout.setContentsMargins(0, space // 2, 0, space // 3)
        layout.setSpacing(space // 4)
        self._heading.setContentsMargins(space // 2, 0, 0, 0)
        self._heading.setFont(scale(self.font(), SMALL))
        layout.addWidget(self._heading)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._model.named.connect(self._name)
        for changed in (self._model.modelReset, self._model.rowsInserted, self._model.rowsRemoved):
            changed.connect(self._appear)
        theme.changed.connect(self._draw)
        self._draw()
        self._appear()

    @property
    def searches(self) -> Sequence[SavedSearch]:
        return self._model.searches

    @property
    def current_id(self) -> int | None:
        """The search that the list shows."""
        return next((self._model.searches[index.row()].id for index in self.view.selectedIndexes()), None)

    def set_writable(self, writable: bool) -> None:
        self._model.writable = writable

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Show the searches that are saved; the keys, and a name being typed, stay where they are."""
        self._model.show(searches)

    def show_counts(self, counts: Mapping[int, Counts]) -> None:
        self._model.show_counts(counts)

    def show_news(self, search_ids: Collection[int]) -> None:
        """Mark those that find what is new."""
        self._model.show_news(search_ids)

    def show_current(self, search_id: int | None) -> None:
        """Highlight the search that the list shows."""
        row = self._model.row_of(search_id) if search_id is not None else None
        if row is None:
            self.view.clearSelection()
        else:
            self.view.selectionModel().setCurrentIndex(self._model.index(row), Select.ClearAndSelect)

    def ask_name(self, suggestion: str, words: str) -> None:
        """Let the user name a search that is to be saved."""
        self._model.drop_new()
        self.view.edit(self._model.index(self._model.add_new(suggestion, words)))

    def rename(self, search_id: int) -> None:
        """Let the user call a search otherwise."""
        row = self._model.row_of(search_id)
        if row is not None:
            self.view.edit(self._model.index(row))

    def _name(self, search_id: int, name: str) -> None:
        if search_id == NEW:
            self._model.drop_new()
            self.saved.emit(name)
        else:
            self.renamed.emit(search_id, name)

    def _appear(self) -> None:
        self.setVisible(bool(self._model.rowCount()))

    def _draw(self) -> None:
        colors = self._theme.colors
        paint_ground(self, colors, colors.side)
        palette = self._heading.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colors.dim))
        self._heading.setPalette(palette)
