"""The head of a card: the name, what the texts call it, its months, and whom it is often mentioned with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.entities.often_with import OftenWith
from reader.ui.entities.why_line import WhyLine
from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.kind_labels import kind_title
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import SMALL, margin, scale, serif
from reader.ui.widgets.bars import MonthBars
from reader.ui.widgets.links import Link
from reader.ui.widgets.wrapped_label import UNBOUNDED, WrappedLabel

if TYPE_CHECKING:
    from reader.model import Card
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

NAME_LINES = 6
ABOUT_LINES = 3
COMPARE = phrase("Click to see the articles that name them together.")
COMPARE_VERB = phrase("Compare")
MORE, LESS = phrase("more"), phrase("less")
RELATIONS = phrase("Show relations")


class CardHead(QWidget):
    """Shows who an entity is."""

    undated_wanted = Signal()
    relations_wanted = Signal(int)  # of this entity
    compared = Signal(object)  # the entities that `show_beside` was told

    def __init__(self, theme: Theme, names: NameSignals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._entity_id: int | None = None
        self._whole = False  # whether all descriptions and aliases are shown
        self.beside = Link(theme, "", self, quiet=True)  # whose page stands in the middle, where it is another's
        self._compared: tuple[int, ...] = ()  # by a click on it
        self.beside.hide()
        self.name = WrappedLabel(serif(self.font()), NAME_LINES, self)
        self.about = WrappedLabel(self.font(), ABOUT_LINES, self)
        self.more = Link(theme, tr(MORE), self, quiet=True)
        self.why = WhyLine(theme, self)
        self.bars = MonthBars(theme, self)
        self.often_with = OftenWith(theme, names, self)
        self.relations = Link(theme, tr(RELATIONS), self, quiet=True)
        self._lay_out()
        self._connect()
        self._draw()

    def show_card(self, card: Card) -> None:
        """Show a card; what was unfolded stays so while the entity does."""
        entity = card.entity
        if entity.id != self._entity_id:
            self._unfold(False)
            self.why.fold()
        self._entity_id = entity.id
        self.name.setText(entity.name)
        self.about.setText(about(card))
        told = sentences(card)
        self.about.setToolTip(tip(*told) if told else "")
        self.about.setAccessibleDescription("\n".join(map(one_line, told)))
        self.bars.show_months(card)
        self.often_with.show_names(card.often_with)
        self.relations.setVisible(bool(card.often_with))
        self._fit()

    def show_beside(self, words: str, entity_ids: tuple[int, ...] = ()) -> None:
        """Say first whose page this card stands beside: "With Gong Zheng in 4 of 8"; nothing where it is its own.

        A click compares these entities.
        """
        self._compared = entity_ids
        self.beside.set_words(words, f" – {tr(COMPARE_VERB)}" if entity_ids else "")
        self.beside.setToolTip(tip(words, tr(COMPARE)))
        self.beside.setVisible(bool(words))

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        bars = [self.bars] if self.bars.focusPolicy() is not Qt.FocusPolicy.NoFocus else []
        return [self.beside, self.more, self.why.link, *bars, *self.often_with.links, self.relations]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._entity_id is not None:
            self._names.menu_requested.emit((self._entity_id,), event.globalPos())

    def _show_relations(self) -> None:
        if self._entity_id is not None:
            self.relations_wanted.emit(self._entity_id)

    def _unfold(self, whole: bool) -> None:
        self._whole = whole
        self.about.set_most(UNBOUNDED if whole else ABOUT_LINES)
        self.more.set_words(tr(LESS) if whole else tr(MORE))

    def _fit(self) -> None:
        """Offer more where the description is cut, and less where it was unfolded."""
        width = self.width() - 2 * margin(self.font())
        self.more.setVisible(self._whole or self.about.is_elided_at(width))

    def _toggle(self) -> None:
        self._unfold(not self._whole)
        self._fit()

    def _lay_out(self) -> None:
        side = margin(self.font())
        for link in (self.more, self.relations):
            link.setFont(scale(self.font(), SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, side, side, side // 2)
        layout.setSpacing(0)
        for widget, above in (
            (self.beside, 0),
            (self.name, 0),
            (self.about, 0.2),
            (self.more, 0),
            (self.why, 0.15),
            (self.bars, 0.5),
            (self.often_with, 0.6),
            (self.relations, 0.1),
        ):
            layout.addSpacing(round(above * side))
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.beside.clicked.connect(lambda: self.compared.emit(self._compared))
        self.more.clicked.connect(self._toggle)
        self.bars.undated_wanted.connect(self.undated_wanted)
        self.relations.clicked.connect(self._show_relations)
        self._theme.changed.connect(self._draw)

    def _draw(self) -> None:
        for label in (self.about, self.why.reasons, self.often_with.label):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), QColor(self._theme.colors.dim))
            label.setPalette(palette)


def about(card: Card) -> str:
    """Say what kind of thing it is, how the texts describe it, and what else they call it."""
    aliases = [alias for alias in card.entity.aliases if alias != card.entity.name]
    described = ", ".join(f"“{text}”" for text in _unlike(found.text for found in card.descriptions))
    also = tr("also {aliases}", aliases=", ".join(aliases)) if aliases else ""
    return " · ".join(part for part in (kind_title(card.entity.kind), described, also) if part)


def sentences(card: Card) -> list[str]:
    """Return each description with the sentence that says so."""
    told = {said.text: said.sentence for said in card.descriptions if said.sentence}
    return [f"“{text}”: {told[text]}" for text in _unlike(told)]


def _unlike(descriptions: Iterable[str]) -> list[str]:
    """Return descriptions that differ in more than case and their article."""
    return list({text.casefold().removeprefix("the "): text for text in reversed(list(descriptions))}.values())[::-1]
