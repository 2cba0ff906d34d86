"""What a user decides about names in the window: asked in a dialog, shown at once, written, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model import Kind
from reader.model.decision import Proposal
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.chrome.actions import KINDS
from reader.ui.corrections.dialog_context import DialogContext
from reader.ui.corrections.subject import Subject, current_subject
from reader.ui.corrections.verbs import VERBS, VerbSpec

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Entity
    from reader.model.decision import DecisionLine
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.corrections.dialog import DecisionDialog
    from reader.ui.workspace.parts import Parts

NO_WORDS = "Select the words of a name in the text first."
GONE = "This name is no longer in the library."


class Corrections(QObject):
    """The verbs of one window; `show` puts on the screen what is foreseen."""

    def __init__(self, parts: Parts, optimistic: OptimisticView, show: Callable[[], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._optimistic = optimistic
        self._show = show
        self.pointed: Subject | None = None  # what a context menu is open for
        self.dialog: DecisionDialog | None = None
        parts.commands.failed.connect(lambda _: self._give_up())

    def table(self) -> dict[str, Callable[[], object]]:
        asked: dict[str, Callable[[], object]] = {
            spec.action: partial(self._begin, spec) for spec in VERBS if spec.has_dialog
        }
        return asked | {f"kind_{kind}": partial(self.retype, kind) for kind in KINDS}

    def subject(self) -> Subject:
        """Return what the verbs would act on."""
        return self.pointed or current_subject(self._parts)

    def obstacle(self, spec: VerbSpec, subject: Subject) -> str:
        """Say why a verb cannot be done to a subject now; nothing where it can."""
        commands = self._parts.commands
        return spec.obstacle(subject) if commands.writable or not spec.decides else commands.why_not

    def update(self) -> None:
        """Enable what can be done to what is pointed at."""
        subject = self.subject()
        for spec in VERBS:
            self._parts.actions[spec.action].setEnabled(not self.obstacle(spec, subject))

    # --- asking ---

    def _begin(self, spec: VerbSpec) -> None:
        """Ask about what is pointed at, once it is known who that is."""
        subject = self.subject()
        if sentence := self.obstacle(spec, subject):
            self._parts.notice.say(sentence)
        elif spec.action == "this_is" and subject.span is None:
            self._parts.notice.say(NO_WORDS)
        else:
            read = entities_there(subject.entity_ids)
            self._parts.tasks.run(Topic.SUBJECT, read, lambda entities: self._ask(spec, subject, entities))

    def _ask(self, spec: VerbSpec, subject: Subject, entities: tuple[Entity, ...]) -> None:
        if len(entities) < len(subject.entity_ids):
            self._parts.notice.say(GONE)
            return
        from reader.ui.corrections.dialogs import DIALOGS  # behind the first frame
        from reader.ui.corrections.different import DifferentDialog

        parts = self._parts
        self.dialog = DIALOGS[spec.action](DialogContext(subject, entities, parts.tasks, parts.theme, parts.window))
        self.dialog.taken.connect(self.take)
        if isinstance(self.dialog, DifferentDialog):
            self.dialog.apart_wanted.connect(self.take_apart)
        self.dialog.open()

    def retype(self, kind: Kind) -> None:
        """Say of what kind the names are that are pointed at."""
        ids = self.subject().entity_ids
        self._parts.tasks.run(Topic.PROPOSAL, lambda library: library.proposals.retype(ids, kind), self.take, self._say)

    # --- deciding ---

    def take(self, proposal: Proposal) -> None:
        """Take a decision: it is on the screen at once, and in the library as soon as it is written."""
        from reader.verbs.phrases import past  # behind the first frame

        decision, commands = proposal.decision, self._parts.commands
        self._optimistic.expect(proposal)
        try:
            self._show()
        finally:  # what is foreseen must come true also where a view fails at it
            commands.do(lambda library: library.decisions.decide(decision), lambda _: self._optimistic.settle(proposal))
        self._parts.notice.say(f"{past(decision)}.", ("Undo", commands.undo))

    def take_apart(self, merger: DecisionLine) -> None:
        """Take a merger back and keep apart what it had made one, however old it is."""
        from reader.verbs.phrases import listing  # behind the first frame

        commands = self._parts.commands
        commands.do(lambda library: library.decisions.take_apart(merger.id))
        names = listing([ref.display_name for ref in merger.decision.entities])
        self._parts.notice.say(f"Took {names} apart.", ("Undo", self._undo_twice))

    def _undo_twice(self) -> None:
        for _ in range(2):
            self._parts.commands.undo()

    def _give_up(self) -> None:
        """Show how everything is after all, where a decision could not be written."""
        if self._optimistic.give_up():
            self._show()

    def _say(self, error: ReaderError) -> None:
        self._parts.notice.say(str(error), stays=True)
