"""What a user does to the library from the window; the library notes it, so that Edit ▸ Undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.model import Changes
from reader.model.decision import UndoState
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.background.undo_steps import UndoSteps
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Article
    from reader.ui.background.tasks import Tasks

READ_ONLY = phrase("This library is read-only.")


class LibraryCommands(QObject):
    """Writes to the library, and says after each what Undo and Redo would do, whoever did it and when."""

    begun = Signal()  # something is about to be done, or taken back: it is the last thing from now on
    state_changed = Signal(object)  # UndoState
    done = Signal(object)  # Changes that something has made which Undo takes back, or which it has taken back
    failed = Signal(object)  # ReaderError that kept something from being done or taken back

    def __init__(self, tasks: Tasks, tagger: Callable[[], str] = lambda: "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._tagger = tagger  # the choice of this moment
        self.writable = True  # until the library turns out to be read-only, or no library
        self.why_not = tr(READ_ONLY)  # it is not
        self.state = UndoState()
        self.is_writing = False  # what Undo would take back, before it is known what that is
        self.steps = UndoSteps(self.do, self)
        self._has_looked = False
        tasks.changed.connect(self.look)
        if isinstance(application := QGuiApplication.instance(), QGuiApplication):
            application.applicationStateChanged.connect(self._look_again)

    def look(self) -> None:
        """Ask the library what Undo and Redo would do now."""
        self._has_looked = True
        self._tasks.run(Topic.HISTORY, lambda library: library.history.state(), self._show, lambda _: None)

    def _look_again(self) -> None:
        """Look when the window becomes active: the command line may have done something meanwhile."""
        if self._has_looked:  # before that the library need not be open
            self.look()

    def do(
        self,
        write: Callable[[Library], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        """Do something that Undo takes back."""

        def finish(changes: Changes) -> None:
            if done:
                done(changes)
            self.done.emit(changes)

        def fail(error: ReaderError) -> None:
            self.failed.emit(error)
            if failed:
                failed(error)

        self.begun.emit()
        self.is_writing = True
        self.state_changed.emit(self.state)
        self._tasks.change(write, finish, fail)

    def set_unread(self, ids: Sequence[int], unread: bool, done: Callable[[Changes], None] | None = None) -> None:
        self.do(lambda library: library.articles.set_unread(ids, unread), done)

    def mark_read(self, article_id: int) -> None:
        """Mark an article as read because it was opened: nothing that anyone would undo."""
        self._tasks.change(lambda library: library.articles.set_unread([article_id], False, undoable=False))

    def set_starred(self, ids: Sequence[int], starred: bool, done: Callable[[Changes], None] | None = None) -> None:
        self.do(lambda library: library.articles.set_starred(ids, starred), done)

    def delete(self, ids: Sequence[int]) -> None:
        """Move articles to the bin."""
        self.do(lambda library: library.articles.delete(ids))

    def reopen(self, article: Article, encoding: str) -> None:
        """Read an article's file again in another encoding; undoing brings back what was read before."""
        choice = self._tagger()

        def write(library: Library) -> Changes:
            from reader.extraction.choice import tagger
            from reader.ingest.encoding_change import reopen

            return reopen(library, article.id, encoding, tagger(choice))

        self.do(write)

    def take_whole_page(self, article: Article, whole: bool) -> None:
        """Make all of a web page its article, or only what looks like it; undoing brings back what was."""
        choice = self._tagger()

        def write(library: Library) -> Changes:
            from reader.extraction.choice import tagger
            from reader.ingest.whole_page import take_whole_page

            return take_whole_page(library, article.id, tagger(choice), whole=whole)

        self.do(write)

    def _show(self, state: UndoState) -> None:
        self.state, self.is_writing = state, False
        self.state_changed.emit(state)
