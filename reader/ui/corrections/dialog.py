"""The family of dialogs in which something is decided: what it is about, what it will touch, and one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from reader.model.decision import Proposal
from reader.ui.background.topics import Topic
from reader.ui.corrections.heading import Heading
from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.style.dark_borders import edge
from reader.ui.style.label import Label
from reader.ui.style.phrases import describe_reach
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.ui.corrections.dialog_context import DialogContext

Read = Callable[["Library"], Proposal]
WIDE = 28  # ems


class DecisionDialog(QDialog):
    """Says what the decision would touch as it stands; Enter takes it, Esc leaves everything as it is."""

    taken = Signal(object)  # Proposal
    eager = True  # whether the library is asked at each change, or once Enter is pressed

    def __init__(
        self, context: DialogContext, title: str, button: str, wide: int = WIDE, *, headed: bool = True
    ) -> None:
        super().__init__(context.parent)
        self.context = context
        self._proposal: Proposal | None = None
        self._asked = 0
        self._entered = False  # before the library has said what would be touched
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._touched = Label("", self, wraps=True)
        self._buttons = DialogButtons(DialogButtons.StandardButton.Cancel, self)
        self._take = self._buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        em = margin(self.font())
        self.body = QVBoxLayout()
        self.body.setSpacing(em // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em, em, em, em)
        layout.setSpacing(round(0.8 * em))
        layout.addLayout(self.body)
        layout.addWidget(self._touched)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(wide * em)
        if headed and context.entities:
            self.body.addWidget(Heading(context.theme, context.entities, self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        quieten(self, self.context.theme)
        edge(self, self.context.theme)

    @property
    def sentence(self) -> str:
        """What is said of what would be touched, or of what is missing."""
        return self._touched.text()

    def request(self) -> Read | str:
        """Return what reads the decision as it stands, or in words what is missing."""
        raise NotImplementedError

    def expected_reach(self) -> str:
        """Say what would be touched where the library is not asked."""
        return ""

    def ask(self) -> None:
        """Ask the library what would be touched now."""
        self._proposal = None
        self._asked += 1
        asked, read = self._asked, self.request()
        self._take.setEnabled(not isinstance(read, str))
        if isinstance(read, str):
            self._entered = False
            self.say(read)
            return
        if not self.eager and not self._entered:
            self.say(self.expected_reach())
            return

        def show(proposal: Proposal) -> None:
            if asked == self._asked:
                self.show_proposal(proposal)

        def fail(error: ReaderError) -> None:
            if asked == self._asked:
                self._refuse(told(error))

        self.context.run(Topic.PROPOSAL, read, show, fail)

    def show_proposal(self, proposal: Proposal) -> None:
        """Say what would be touched; take it where Enter was pressed before it was known."""
        self._proposal = proposal
        self.say(self.summary(proposal))
        if self._entered:
            self.accept()

    def summary(self, proposal: Proposal) -> str:
        return describe_reach(proposal)

    def done(self, result: int) -> None:
        self.context.over = True
        super().done(result)

    def accept(self) -> None:
        if self._proposal:
            self.take(self._proposal)
            super().accept()
        elif self._take.isEnabled():
            self._entered = True
            if not self.eager:
                self.ask()

    def take(self, proposal: Proposal) -> None:
        self.taken.emit(proposal)

    def set_button(self, words: str) -> None:
        """Call the button that takes the decision otherwise."""
        self._take.setText(words)

    def say(self, sentence: str, *, alert: bool = False) -> None:
        self._touched.set_rank(alert=alert)
        self._touched.setText(sentence)
        self._touched.setVisible(bool(sentence))
        if self.isVisible() and (layout := self.layout()):  # it may take more lines than were foreseen
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _refuse(self, sentence: str) -> None:
        self._entered = False
        self._take.setEnabled(False)
        self.say(sentence, alert=True)
