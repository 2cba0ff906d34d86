"""The menu of the kinds of names: which they are of now, and what a change would touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence

from reader.model import Kind
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.chrome.actions import KINDS
from reader.ui.style.phrases import describe_reach
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from reader.library import Library
    from reader.model import Entity
    from reader.model.decision import Proposal
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.action_set import Actions


class KindMenu(QObject):
    """Fills the menu as it is opened, from the menu of the verbs or by its keys `beside` the names."""

    def __init__(
        self, menu: QMenu, actions: Actions, entity_ids: Callable[[], tuple[int, ...]], tasks: Tasks, beside: QWidget
    ) -> None:
        super().__init__(menu)
        self.menu = menu
        self._actions = actions
        self._entity_ids = entity_ids  # that are pointed at
        self._tasks = tasks
        self._beside = beside
        self.touched = QAction(tr("Counting…"), self, enabled=False)
        menu.insertAction(menu.actions()[0], self.touched)
        menu.insertSeparator(menu.actions()[1])
        menu.aboutToShow.connect(self._count)
        by_key = actions["change_kind"]
        by_key.triggered.connect(self.ask)
        by_key.changed.connect(self._say_key)
        self._say_key()

    def update(self) -> None:
        """Enable the whole where its verbs are."""
        can_be_changed = self._actions[f"kind_{Kind.PERSON}"].isEnabled()
        self.menu.menuAction().setEnabled(can_be_changed)
        self._actions["change_kind"].setEnabled(can_be_changed)

    def _say_key(self) -> None:
        """Say the key of the verb beside the menu, to which Qt gives none."""
        by_key = self._actions["change_kind"]
        text, _, key = by_key.text().partition("\t")
        key = key or by_key.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.menu.setTitle(f"{text}\t{key}" if key else text)

    def ask(self) -> None:
        """Offer the kinds beside the names, with what a change would touch."""
        self.menu.popup(self._beside.mapToGlobal(QPoint(0, self._beside.height() // 3)))
        self.menu.setActiveAction(self._actions[f"kind_{Kind.PERSON}"])

    def _count(self) -> None:
        """Say what a change of kind would touch, and tick the kinds of now."""
        ids = self._entity_ids()
        self._show((), None)

        def read(library: Library) -> tuple[tuple[Entity, ...], Proposal]:
            return entities_there(ids)(library), library.proposals.retype(ids, Kind.OTHER)

        self._tasks.run(Topic.KINDS, read, lambda found: self._show(*found), lambda _: None)

    def _show(self, entities: Sequence[Entity], proposal: Proposal | None) -> None:
        of_now = {entity.kind for entity in entities}
        for kind in KINDS:
            self._actions[f"kind_{kind}"].setChecked(kind in of_now)
        self.touched.setText(describe_reach(proposal) if proposal else tr("Counting…"))
