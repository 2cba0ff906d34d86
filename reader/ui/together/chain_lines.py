"""How two names are connected that no article names together: by whom, and which sentences say so."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import tip
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.together.chain_sentence import BETWEEN, ChainSentence
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Chain, Entity
    from reader.model import Link as ChainLink
    from reader.ui.browsing.article_signals import ArticleSignals
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Look

ONLY_OUTLETS = phrase("Only newspapers, agencies and the like, which tell of everybody, stand between them.")
FEWEST_EMS = 4  # of a name that has little room


class ChainLines(QWidget):
    """A chain a paragraph: its names, each to be clicked as any other, and below them a sentence for each link."""

    def __init__(self, look: Look, names: NameSignals, articles: ArticleSignals, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._articles = articles
        self._parts: list[QWidget] = []
        self.links: list[Link | ChainSentence] = []  # what the Tab key stops at, in order
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_chains(self, chains: Sequence[Chain]) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.links, self._parts = [], []
        if any(chain.by_outlets for chain in chains):
            self._add(Label(tr(ONLY_OUTLETS), self, wraps=True))  # said once, above all of them
        for chain in chains:
            self._add(self._name_row(chain.entities))
            for pair, link in zip(pairwise(chain.entities), chain.links, strict=True):
                self._add(self._sentence(pair, link))

    def _add(self, row: QWidget) -> None:
        self._parts.append(row)
        self._column.addWidget(row)

    def _name_row(self, entities: Sequence[Entity]) -> QWidget:
        row, em = QWidget(self), margin(self.font())
        line = QHBoxLayout(row)
        line.setContentsMargins(0, em // 2 if self._parts else 0, 0, 0)
        line.setSpacing(em // 3)
        for at, entity in enumerate(entities):
            if at:
                line.addWidget(Label(BETWEEN, row))
            line.addWidget(self._name(entity, row))
        line.addStretch()
        return row

    def _name(self, entity: Entity, row: QWidget) -> Link:
        link = Link(self._look, entity.name, row)
        link.setAccessibleDescription(kind_word(entity.kind))
        link.setMinimumWidth(min(link.sizeHint().width(), FEWEST_EMS * margin(self.font())))
        link.setToolTip(tip(entity.name))
        link.clicked.connect(lambda: self._names.clicked.emit(entity.id))
        for opened in (link.opened, link.pressed_twice):
            opened.connect(lambda: self._names.opened.emit(entity.id))
        link.context_requested.connect(lambda at: self._names.menu_requested.emit((entity.id,), at))
        self.links.append(link)
        return link

    def _sentence(self, pair: tuple[Entity, Entity], told: ChainLink) -> QWidget:
        """Return the sentences that say how two stand together; a click opens their article there."""
        made, joint = ChainSentence(self._look, pair, told, self), told.joint
        made.clicked.connect(lambda: self._articles.opened.emit(joint.article_id, joint.passages[0].start))
        self.links.append(made)
        return made
