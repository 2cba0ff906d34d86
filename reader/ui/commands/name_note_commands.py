"""Writes, changes and removes notes on a name or on two, in a dialog."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.commands.note_commands import RESUME, UNSAVED, change
from reader.ui.corrections.corrections import GONE
from reader.ui.corrections.subject import Subject
from reader.ui.style.translation import told, tr
from reader.ui.widgets.unsaved_notes import UnsavedNote, UnsavedNotes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Entity, Note
    from reader.model.decision import Proposal
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.note_signals import NoteSignals
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.corrections.note import NoteDialog
    from reader.ui.widgets.note_form import NoteDraft
    from reader.ui.widgets.tag_field import TagField


class NameNoteActions:
    """The dialog is open until what was written in it can be saved, or is left; what is left can be gone on with."""

    def __init__(
        self,
        subject: Callable[[], Subject],
        signals: NoteSignals,
        complete: Callable[[TagField, str], None],
        ask: Callable[[Subject, tuple[Entity, ...]], DialogContext],
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
    ) -> None:
        self._subject = subject
        self._complete = complete
        self._ask = ask
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        self.dialog: NoteDialog | None = None
        self._drafts: dict[tuple[tuple[int, ...], int | None], NoteDraft] = {}  # by names and note, that were not saved
        self.unsaved = UnsavedNotes(self._find_unsaved, signals)
        signals.wanted.connect(self._begin)
        signals.chosen.connect(lambda note: self._open(note.entities, note))

    def table(self) -> dict[str, Callable[[], object]]:
        return {"note_name": lambda: self._begin(self._subject().entity_ids)}

    def _begin(self, entity_ids: tuple[int, ...]) -> None:
        """Have a note written, once it is known who that is."""

        def begin(entities: tuple[Entity, ...]) -> None:
            if len(entities) < len(entity_ids):
                self._notice.say(tr(GONE))
            else:
                self._open(entities, None)

        self._tasks.run(Topic.SUBJECT, entities_there(entity_ids), begin)

    def _open(self, entities: tuple[Entity, ...], note: Note | None, draft: NoteDraft | None = None) -> None:
        """Open the form on a note, or on a new one; with what was written and not saved, where there is such."""
        if why_not := self._writer.why_not:
            self._notice.say(why_not)
            return
        from reader.ui.corrections.note import NoteDialog  # behind the first frame

        subject = Subject(tuple(entity.id for entity in entities))
        self.dialog = dialog = NoteDialog(self._ask(subject, entities), note)
        dialog.completions.wanted.connect(self._complete)
        dialog.form.saved.connect(partial(self._save, dialog))
        dialog.form.erased.connect(partial(self._erase, dialog))
        dialog.rejected.connect(partial(self._leave, dialog))
        if draft := draft or self._drafts.get(_key_of(dialog)):
            dialog.form.put(draft)
        self._drafts.pop(_key_of(dialog), None)
        self.unsaved.follow(dialog.form)
        dialog.open()

    def restore(self, left: Sequence[UnsavedNote], *, opens: bool) -> None:
        """Know what was written to names, for when the form is opened on them; open it for the first."""
        for one in left:
            self._drafts[one.entity_ids, one.note_id] = one.draft
        if opens:
            self._resume(left[0])

    def _resume(self, left: UnsavedNote) -> None:
        """Open the form on the names, or on the note if it is still there."""

        def read(library: Library) -> tuple[tuple[Entity, ...], Note | None]:
            there = entities_there(left.entity_ids)(library)
            note = library.notes.rows([left.note_id]) if left.note_id is not None else []
            return there, note[0].note if note else None

        def resume(found: tuple[tuple[Entity, ...], Note | None]) -> None:
            entities, note = found
            if len(entities) < len(left.entity_ids):
                self._notice.say(tr(GONE))
            else:
                self._open(entities, note, left.draft)

        self._tasks.run(Topic.SUBJECT, read, resume)

    def _find_unsaved(self) -> Iterator[UnsavedNote]:
        for (entity_ids, note_id), draft in self._drafts.items():
            yield UnsavedNote(draft, note_id, entity_ids=entity_ids)
        dialog = self.dialog
        if dialog and isValid(dialog) and dialog.isVisible() and dialog.form.is_changed:
            entity_ids, note_id = _key_of(dialog)
            yield UnsavedNote(dialog.form.draft(), note_id, entity_ids=entity_ids)

    def _save(self, dialog: NoteDialog, draft: NoteDraft) -> None:
        ids, note = dialog.context.subject.entity_ids, dialog.note
        self._propose(dialog, change(note, draft) if note else _addition(ids, draft))

    def _erase(self, dialog: NoteDialog) -> None:
        if note := dialog.note:
            self._propose(dialog, lambda library: library.note_proposals.erase([note.id]))

    def _propose(self, dialog: NoteDialog, propose: Callable[[Library], Proposal] | None) -> None:
        """Take a decision, if there is one, and close the dialog, or say in it why that cannot be."""
        if propose is None:
            dialog.accept()
            return

        def take(proposal: Proposal) -> None:
            written = dialog.context.entities, dialog.note, dialog.form.draft()
            dialog.accept()
            self._writer.take(proposal, lambda error: self._offer(*written, why=told(error)))

        def refuse(error: ReaderError) -> None:
            dialog.form.complain(told(error))

        dialog.context.run(Topic.PROPOSAL, propose, take, refuse)

    def _leave(self, dialog: NoteDialog) -> None:
        if dialog.form.is_changed:
            self._offer(dialog.context.entities, dialog.note, dialog.form.draft())

    def _offer(self, entities: tuple[Entity, ...], note: Note | None, draft: NoteDraft, why: str = "") -> None:
        """Say that something was written and not saved, and lead back to it."""
        self._drafts[tuple(entity.id for entity in entities), note.id if note else None] = draft
        resume = partial(self._open, entities, note, draft)
        self._notice.say(f"{tr(UNSAVED)} {told(why)}".rstrip(), (tr(RESUME), resume), stays=True)


def _key_of(dialog: NoteDialog) -> tuple[tuple[int, ...], int | None]:
    return dialog.context.subject.entity_ids, dialog.note.id if dialog.note else None


def _addition(entity_ids: tuple[int, ...], draft: NoteDraft) -> Callable[[Library], Proposal]:
    """Return the decision by which a note on names comes to be."""
    return lambda library: library.note_proposals.on_entities(
        entity_ids, draft.text, color=draft.color, tags=draft.tags
    )
