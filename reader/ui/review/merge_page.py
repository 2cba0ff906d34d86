"""The page on which several names are merged: what will be one, with sentences side by side, before it is decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from reader.errors import NotFoundError
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.review.merge_place import FEWEST, NAME, place_of
from reader.ui.review.merge_sheet import MergeSheet
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import describe_reach
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Changes
    from reader.model.decision import Proposal
    from reader.model.merge_evidence import MergeEvidence
    from reader.ui.chrome.page_context import PageContext

LOOKING = phrase("Looking at these names…")
ANSWERS = frozenset({Qt.Key.Key_Y, Qt.Key.Key_N})


class MergePage(SheetPage):
    """Y merges, N says that they are not the same."""

    only_place = PagePlace(NAME)
    decided = Signal(object)  # Proposal
    another_wanted = Signal(object)  # ids of the entities

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, tr(LOOKING), tr("Merge names"))
        self._context = context
        self._place = place_of(())
        self._found: MergeEvidence | None = None
        self._proposal: Proposal | None = None
        self.sheet = self._make_sheet()
        self._message.pressed.connect(self._look_up)
        context.text.changed.connect(self._set_anew)

    def show_place(self, place: PagePlace) -> None:
        self._is_open, self._place = True, place
        self._found = self._proposal = None  # nothing is decided about names that are still on the screen
        if len(place.entity_ids) < FEWEST:  # they are one by now
            QTimer.singleShot(0, self, lambda: self.gone.emit(place))
        else:
            self._look_up()

    def place(self) -> PagePlace | None:
        return place_of(self._place.entity_ids) if self._is_open else None

    def leave(self) -> None:
        super().leave()
        self._context.tasks.forget(Topic.MERGE)

    def refresh(self, changes: Changes) -> None:
        if self._is_open and (changes.entities or changes.membership):
            self._look_up()

    def copy(self) -> None:
        """Put the names into the clipboard, a line each."""
        sides = self._found.sides if self._found else ()
        QGuiApplication.clipboard().setText("\n".join(one_line(side.entity.name) for side in sides))

    def turn(self, by: int) -> None:
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def event(self, event: QEvent) -> bool:
        """Keep the letters that answer from the window."""
        is_mine = isinstance(event, QKeyEvent) and event.key() in ANSWERS and not event.modifiers()
        if is_mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.currentWidget() is not self.sheet:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Y:
            self._merge()
        elif key is Qt.Key.Key_N:
            self._keep_apart()
        else:
            super().keyPressEvent(event)

    # --- looking up ---

    def _look_up(self) -> None:
        ids, show = self._place.entity_ids, partial(self._show, self._place)
        read = Topic.MERGE, lambda library: library.review.evidence(ids)
        self._context.tasks.run(*read, show, self._fail, lane=Lane.BEHIND)

    def _show(self, of: PagePlace, found: MergeEvidence) -> None:
        if self._is_open and of is self._place:
            self._found = found
            self.sheet.show_evidence(found, writable=self._context.tags.is_writable)
            self._turn_to(self.sheet)
            self._propose()
            self.arrived.emit()

    def _fail(self, error: ReaderError) -> None:
        if isinstance(error, NotFoundError):
            self.gone.emit(self._place)
        else:
            super()._fail(error)
            self.arrived.emit()

    # --- deciding ---

    def _propose(self) -> None:
        """Ask what would be touched if they were one under the name that is chosen."""
        if self._found is None or not self.sheet.merge.isEnabled():
            return
        self._proposal = None
        ids, name = self._found.ids, self.sheet.chosen_name

        def show(proposal: Proposal) -> None:
            if self._found and (self._found.ids, self.sheet.chosen_name) == (ids, name):
                self._proposal = proposal
                self.sheet.touched.setText(tr("{reach}, and those imported later", reach=describe_reach(proposal)))

        def fail(error: ReaderError) -> None:
            self.sheet.touched.setText(told(error))

        self._context.tasks.run(Topic.MERGE_PROPOSAL, lambda library: library.proposals.merge(ids, name), show, fail)

    def _merge(self) -> None:
        if self._proposal:
            self.left.emit()
            self.decided.emit(self._proposal)

    def _keep_apart(self) -> None:
        """Say that they are not the same, and leave."""
        if self._found is None or not self.sheet.different.isEnabled():
            return
        ids = self._found.ids

        def take(proposal: Proposal) -> None:
            self.left.emit()
            self.decided.emit(proposal)

        def fail(error: ReaderError) -> None:
            self.sheet.touched.setText(told(error))

        self._context.tasks.run(Topic.MERGE_PROPOSAL, lambda library: library.proposals.different(ids), take, fail)

    # --- what it is made of ---

    def _first_stop(self) -> QWidget:
        return self.sheet.stop

    def _make_sheet(self) -> MergeSheet:
        made = MergeSheet(self._context, self)
        made.closed.connect(self.left)
        made.name_chosen.connect(self._propose)
        made.merge.clicked.connect(self._merge)
        made.different.clicked.connect(self._keep_apart)
        made.another_wanted.connect(lambda: self.another_wanted.emit(self._place.entity_ids))
        self._add(made)
        return made

    def _set_anew(self) -> None:
        """Make the sheet anew where its text is to be larger or smaller."""
        before, self.sheet = self.sheet, self._make_sheet()
        if self._found:
            self.sheet.show_evidence(self._found, writable=self._context.tags.is_writable)
            self._propose()
        if self.currentWidget() is before:
            self._turn_to(self.sheet)
        self.removeWidget(before)
        before.deleteLater()
