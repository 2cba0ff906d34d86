"""What a user does to the library from the window, each of which Edit ▸ Undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model import Article, Changes
from reader.ui.undo import LibraryCommand, Write
from reader.ui.words import count

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from reader.library import Library
    from reader.ui.imports.process import ImportReport
    from reader.ui.tasks import Tasks


class LibraryCommands:
    """Puts writes on the undo stack, each under the words that the Edit menu shows."""

    def __init__(self, tasks: Tasks, stack: QUndoStack, tagger: Callable[[], str] = lambda: "") -> None:
        self._tasks = tasks
        self._stack = stack
        self._tagger = tagger  # the choice of this moment
        self.writable = True  # until the library turns out to be read-only, or no library

    def set_unread(self, ids: Sequence[int], unread: bool) -> None:
        words = f"Mark {self._count(ids)} as {'Unread' if unread else 'Read'}"
        self._toggle(words, ids, lambda library, some, on: library.articles.set_unread(some, on), unread)

    def mark_read(self, article_id: int) -> None:
        """Mark an article as read because it was opened: nothing that anyone would undo."""
        self._tasks.change(lambda library: library.articles.set_unread([article_id], False))

    def set_starred(self, ids: Sequence[int], starred: bool) -> None:
        words = f"{'Star' if starred else 'Unstar'} {self._count(ids)}"
        self._toggle(words, ids, lambda library, some, on: library.articles.set_starred(some, on), starred)

    def delete(self, ids: Sequence[int]) -> None:
        """Move articles to the bin."""
        kept = list(ids)
        self._push(
            f"Delete {self._count(ids)}",
            lambda library: library.articles.delete(kept),
            lambda library: library.articles.restore(kept),
        )

    def imported(self, report: ImportReport) -> None:
        """Make an import that has been done a command that can be undone as a whole."""
        import_id = report.import_id
        if import_id is None or not report.added:
            return
        self._push(
            f"Import of {count(len(report.added), 'Article')}",
            lambda library: library.imports.redo(import_id),
            lambda library: library.imports.undo(import_id),
            done=True,
        )

    def reopen(self, article: Article, encoding: str) -> None:
        """Read an article's file again in another encoding; undoing reads it as it was read before."""
        where = [article.id]  # a date that is read otherwise moves the article
        choice = self._tagger()

        def read_as(wanted: str) -> Write:
            def write(library: Library) -> Changes:
                from reader import ingest
                from reader.extraction.choice import tagger

                changes = ingest.reopen(library, where[0], wanted, tagger(choice))
                where[0] = next(iter(changes.articles - {where[0]}), where[0])
                return changes

            return write

        self._push(f"Reopen with {encoding}", read_as(encoding), read_as(article.encoding))

    def _toggle(
        self, words: str, ids: Sequence[int], set_to: Callable[[Library, Sequence[int], bool], Changes], on: bool
    ) -> None:
        touched: list[int] = []

        def do(library: Library) -> Changes:
            changes = set_to(library, touched or ids, on)
            touched[:] = sorted(changes.articles)
            return changes

        self._push(words, do, lambda library: set_to(library, touched, not on))

    def _push(self, words: str, do: Write, undo: Write, *, done: bool = False) -> None:
        self._stack.push(LibraryCommand(words, self._tasks, do, undo, done=done))

    @staticmethod
    def _count(ids: Sequence[int]) -> str:
        return count(len(ids), "Article")
