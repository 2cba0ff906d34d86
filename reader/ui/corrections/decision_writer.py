"""What becomes of a decision once it is taken: shown at once, written, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.ui.style.translation import enumeration, tr, translation

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Changes
    from reader.model.decision import DecisionLine, Proposal
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.optimistic import OptimisticView
    from reader.ui.chrome.notice_bar import NoticeBar


class DecisionWriter:
    """Writes decisions; `show` puts on the screen what is foreseen."""

    def __init__(
        self, optimistic: OptimisticView, show: Callable[[], None], commands: LibraryCommands, notice: NoticeBar
    ) -> None:
        self._optimistic = optimistic
        self._show = show
        self._commands = commands
        self._notice = notice
        commands.failed.connect(lambda _: self._give_up())

    @property
    def why_not(self) -> str:
        """Why nothing can be written, empty where it can."""
        return "" if self._commands.writable else self._commands.why_not

    def take(self, proposal: Proposal, failed: Callable[[ReaderError], None] | None = None) -> None:
        """Take a decision: it is on the screen at once, and in the library as soon as it is written."""
        from reader.verbs.phrases import past  # behind the first frame

        decision, commands = proposal.decision, self._commands
        self._optimistic.expect(proposal)
        try:
            self._show()
        finally:  # what is foreseen must come true also where a view fails at it
            done = partial(self._settle, proposal)
            commands.do(lambda library: library.decisions.decide(decision), done, failed)
        self._notice.say(f"{translation(past(decision))}.", (tr("Undo"), commands.steps.undo))

    def _settle(self, proposal: Proposal, _: Changes) -> None:
        self._optimistic.settle(proposal)

    def take_apart(self, merger: DecisionLine) -> None:
        """Take a merger back and keep apart what it had made one, however old it is."""
        self._commands.do(lambda library: library.decisions.take_apart(merger.id))
        names = enumeration([ref.display_name for ref in merger.decision.entities])
        self._notice.say(tr("Took {names} apart.", names=names), (tr("Undo"), self._undo_twice))

    def _undo_twice(self) -> None:
        for _ in range(2):
            self._commands.steps.undo()

    def _give_up(self) -> None:
        """Show how everything is after all, where a decision could not be written."""
        if self._optimistic.give_up():
            self._show()
