"""Keeps what is being written in notes and not saved yet, so that no end of the program loses it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.phrase import phrase
from reader.settings import NOTE_DRAFTS
from reader.ui.commands.note_commands import RESUME
from reader.ui.style.phrases import count
from reader.ui.style.translation import fill, tr
from reader.ui.widgets.unsaved_notes import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.settings import Settings
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.name_note_commands import NameNoteActions
    from reader.ui.notes.page import NotesPage
    from reader.ui.reading.note_editor import NoteEditor
    from reader.ui.widgets.unsaved_notes import UnsavedNote, UnsavedNotes

SOON = 1_000  # milliseconds after a letter
ABOUT = "drafts"
LEFT = phrase("What you were writing when the window closed is kept: {notes}.")
DISCARD = phrase("Discard")


class NoteDrafts(QObject):
    """Writes them into the settings a moment after each letter, and offers at the next start what was left."""

    def __init__(
        self,
        library: Path,
        settings: Settings,
        editor: NoteEditor,
        page: LatePage[NotesPage],
        names: NameNoteActions,
        navigator: Navigator,
        notice: NoticeBar,
    ) -> None:
        super().__init__(navigator)
        self._library = str(library)
        self._settings = settings
        self._editor = editor
        self._names = names
        self._navigator = navigator
        self._notice = notice
        self._sources: list[UnsavedNotes] = []
        self._left: list[UnsavedNote] = []  # those of the session before that nobody has gone on with
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._save)
        for source in (editor.unsaved, names.unsaved):
            self._follow(source)
        page.when_made(lambda made: self._follow(made.unsaved))

    def _follow(self, source: UnsavedNotes) -> None:
        self._sources.append(source)
        source.changed.connect(self._soon.start)

    def keep(self) -> None:
        """Have the settings hold what is unsaved now; whoever calls writes them."""
        written = [note for source in self._sources for note in source.find()]
        found = [to_json(note) for note in (*written, *self._left)]
        kept = self._settings.get(NOTE_DRAFTS)
        if found != kept.get(self._library, []):
            self._settings.set(NOTE_DRAFTS, {**kept, self._library: found})

    def offer(self) -> None:
        """Offer to go on with what was left by the session before."""
        self._left = self._read()
        if self._left:
            said = fill(tr(LEFT), notes=count(len(self._left), "note"))
            self._notice.say_in_turn(ABOUT, said, (tr(RESUME), self._resume), (tr(DISCARD), self._discard), stays=True)

    def _read(self) -> list[UnsavedNote]:
        found: list[UnsavedNote] = []
        told = self._settings.get(NOTE_DRAFTS).get(self._library, [])
        for one in told if isinstance(told, list) else ():
            with suppress(ValueError):  # nobody but us writes there
                found.append(from_json(one))
        return found

    def _resume(self) -> None:
        """Open the first; the others are in the forms of what they are on, as soon as these are opened."""
        left, self._left = self._left, []
        for note in left:
            if note.article_id is not None:
                self._editor.restore(note)
        self._go_on(left)

    def _go_on(self, left: Sequence[UnsavedNote]) -> None:
        first = left[0]
        self._names.restore([note for note in left if note.article_id is None], opens=first.article_id is None)
        if first.article_id is not None:
            self._editor.resume_note(first)
            self._navigator.open_article(first.article_id)

    def _discard(self) -> None:
        self._left = []
        self._save()

    def _save(self) -> None:
        self.keep()
        with suppress(OSError):  # the window says so when it closes
            self._settings.save()
