"""Opens the library behind a window that is already painted, and goes on there where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.disk import is_outdated
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.browsing.help_places import WELCOME
from reader.ui.startup.library_opener import LibraryState, library_state, not_opened
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.ui.workspace.command_set import CommandSet
    from reader.ui.workspace.parts import Parts
    from reader.ui.workspace.session_restore import FirstFrame, SessionRestore


UPDATING = phrase(
    "This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. "
    "That takes minutes where it is large; nothing is lost if you close the window."
)


class LibraryStart:
    """What is done once when the library is open, or cannot be opened."""

    def __init__(
        self,
        parts: Parts,
        commands: CommandSet,
        session: SessionRestore,
        first_frame: FirstFrame,
        count: Callable[[], None],
    ) -> None:
        self._parts = parts
        self._commands = commands
        self._session = session
        self._first_frame = first_frame
        self._count = count

    def show_last(self) -> None:
        """Show what was seen last while the library is not yet open."""
        self._parts.search.show_words(self._session.left.query.words)
        self._session.lay_out()
        self._first_frame.show(self._session.left)

    def begin(self, *, seeding: bool, left_open: bool) -> None:
        """Open the library: a new default one (`seeding`) is filled with the seeds, one left open looked over."""
        if is_outdated(self._parts.library):
            self._parts.notice.say(tr(UPDATING), stays=True)
        self._parts.tasks.run(Topic.OPENING, library_state, lambda state: self._open(state, seeding), self._fail)
        if left_open:
            self._commands.soundness.check_quietly()

    def _open(self, state: LibraryState, seeding: bool) -> None:
        commands, imports = self._commands, self._parts.imports
        self._forget_updating()
        commands.library_notes.show_state(state)
        commands.files.take_waiting()
        if not state.read_only:
            self._go_on(state)
        commands.writes_elsewhere.start()
        self._parts.commands.look()
        commands.history.purge_later()
        commands.name_search.start()
        commands.saved.look()
        seeds = seeding and not state.seeded and not state.read_only
        self._parts.articles.expect(seeds)
        self._session.resume()
        if not state.read_only:
            commands.note_drafts.offer()
        commands.links.begin(self._parts.library, state.library_id)
        self._count()
        if seeds:
            self._parts.pages.welcome.get().expect()
            self._parts.navigator.open_page(WELCOME)
            imports.seed()

    def _go_on(self, state: LibraryState) -> None:
        """Go on with what the last session left unfinished."""
        if state.importing:
            self._parts.imports.resume()
        if state.rereading:
            self._parts.imports.read_again(resumed=True)
        if state.has_old_heads:
            self._commands.head_reading.offer(self._parts.library)
        self._commands.watched_folders.begin()
        self._commands.upkeep.start()
        if state.backup_overdue:
            self._commands.backups.make_overdue()

    def _fail(self, error: ReaderError) -> None:
        said = not_opened(error, self._parts.library)
        self._forget_updating()
        self._parts.articles.show_failure(said)
        self._parts.reading.show_failure(said)
        self._parts.entities.show_no_article()
        self._first_frame.forget()
        self._commands.library_notes.disable(why=said)
        self._commands.files.take_waiting()

    def _forget_updating(self) -> None:
        if self._parts.notice.sentence == UPDATING:
            self._parts.notice.hide()
