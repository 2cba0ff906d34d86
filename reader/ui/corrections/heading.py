"""Whom a dialog is about: each entity with the shape of its kind, its name, and how much there is of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from reader.ui.style.icons import pixmap
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, scale, serif
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.style.theme import Theme

SHOWN = 6  # entities; others are counted
NAME_LINES = 3


class Heading(QWidget):
    """One entity large, or several in a list."""

    def __init__(self, theme: Theme, entities: Sequence[Entity], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(margin(self.font()) // 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        font = serif(self.font()) if len(entities) == 1 else scale(self.font(), 1)
        self._shapes = [(Label("", self), entity.kind) for entity in entities[:SHOWN]]
        for row, entity in enumerate(entities[:SHOWN]):
            grid.addWidget(self._shapes[row][0], row, 0)
            name = WrappedLabel(font, NAME_LINES, self)
            name.setText(entity.name)
            grid.addWidget(name, row, 1)
            grid.addWidget(self._dim(about(entity)), row, 2)
        if len(entities) > SHOWN:
            grid.addWidget(self._dim(tr("and {n} other", "and {n} others", n=len(entities) - SHOWN)), SHOWN, 1)
        self.setVisible(bool(entities))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        size = round(self.fontMetrics().height() * 0.9)
        for label, kind in self._shapes:
            label.setPixmap(pixmap(kind.value, self._theme.colors.of(kind), self.devicePixelRatioF(), size))

    def _dim(self, words: str) -> Label:
        label = Label(words, self)
        label.set_rank()
        return label


def about(entity: Entity) -> str:
    """Say what an entity is and in how many articles it stands."""
    return f"{kind_word(entity.kind)} · {count(entity.articles, 'article')}"
