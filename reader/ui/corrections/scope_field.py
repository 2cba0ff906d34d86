"""How far a decision reaches: this mention, this article, these articles, everywhere; each with what it would touch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.model.decision import Proposal, Spot
from reader.ui.background.topics import Topic
from reader.ui.style.foreign_text import SHORT, in_a_menu, set_apart
from reader.ui.style.phrases import describe_reach
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import Proposal, Target
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.corrections.subject import Subject


@dataclass(frozen=True, slots=True)
class Reach:
    """One place, some articles, or everywhere where there is neither."""

    label: str
    place: Spot | None = None
    article_ids: tuple[int, ...] = ()

    def removal(self, library: Library, entity_ids: tuple[int, ...]) -> Proposal:
        if self.place:
            return library.proposals.remove_mentions(self.place[0], [self.place[1]])
        return library.proposals.remove(entity_ids, self.article_ids)

    def split(self, library: Library, entity_id: int, target: Target) -> Proposal:
        if self.place:
            return library.proposals.split_mentions(self.place[0], [self.place[1]], target)
        return library.proposals.split_articles(entity_id, self.article_ids, target)


def reaches(subject: Subject, *, everywhere: bool) -> tuple[Reach, ...]:
    """Return how far a decision about a subject can reach, the nearest first."""
    found = []
    article, mention = subject.article, subject.mention
    if article and mention and subject.one == mention.entity_id:
        said = article.text[mention.start : mention.end]
        found.append(Reach(tr("This “{said}” only", said=set_apart(said)), (article.id, mention.start, mention.end)))
    if article and any(subject.is_named_here(number) for number in subject.entity_ids):
        found.append(Reach(tr("In this article"), article_ids=(article.id,)))
    if subject.article_ids:
        selected = tr("In the {n} selected article", "In the {n} selected articles", n=len(subject.article_ids))
        found.append(Reach(selected, article_ids=subject.article_ids))
    return (*found, Reach(tr("Everywhere"))) if everywhere else tuple(found)


class ReachField(QWidget):
    """One choice below the other; the arrows go through them."""

    changed = Signal()

    def __init__(self, found: Sequence[Reach], chosen: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._reaches = tuple(found)
        self._group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for number, reach in enumerate(self._reaches):
            self.buttons.append(QRadioButton(in_a_menu(reach.label, SHORT), self))
            self._group.addButton(self.buttons[-1], number)
            layout.addWidget(self.buttons[-1])
        self.buttons[chosen].setChecked(True)
        self.setFocusProxy(self.buttons[chosen])
        self._group.idToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def reach(self) -> Reach:
        return self._reaches[self._group.checkedId()]

    def count(self, context: DialogContext, entity_ids: tuple[int, ...]) -> None:
        """Say beside each choice what it would touch."""
        found = self._reaches

        def read(library: Library) -> list[Proposal]:
            return [reach.removal(library, entity_ids) for reach in found]

        context.run(Topic.REACHES, read, self._show_counts)

    def _show_counts(self, proposals: Sequence[Proposal]) -> None:
        for button, reach, proposal in zip(self.buttons, self._reaches, proposals, strict=True):
            said = reach.label if reach.place else f"{reach.label}: {describe_reach(proposal)}"
            button.setText(in_a_menu(said, SHORT))
