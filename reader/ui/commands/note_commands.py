"""Writes highlights and notes, gives tags, and shows or hides them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from reader.errors import UnchangedError
from reader.model import Color
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.notes.place import PLACE
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Note
    from reader.model.decision import Proposal
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.tag_signals import TagSignals
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.notes.page import NotesPage
    from reader.ui.reading.note_editor import NoteEditor, Place
    from reader.ui.widgets.note_form import NoteDraft
    from reader.ui.widgets.tag_field import TagField
    from reader.ui.widgets.tag_row import TagRow

UNSAVED, RESUME = phrase("What you wrote is kept, but not saved."), phrase("Go On Writing")
SELECT = phrase("Select words in the article first, then choose a colour.")


class NoteActions:
    """What can be written beside the open article; all of it are decisions."""

    def __init__(
        self,
        editor: NoteEditor,
        tags: TagRow,
        names: TagSignals,
        page: LatePage[NotesPage],
        articles: ArticleListPane,
        navigator: Navigator,
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        show_notes: QAction,
    ) -> None:
        self._editor = editor
        self._tags = tags
        self._names = names
        self._page = page
        self._articles = articles
        self._navigator = navigator
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        self._show_notes = show_notes
        self._asked = 0
        self._completed: TagField | None = None  # the field whose tag was asked for last
        editor.highlighted.connect(self._highlight)
        editor.written.connect(self._write)
        editor.erased.connect(self._erase)
        editor.set_aside.connect(self._offer_draft)
        editor.placement.placed.connect(self._place)
        articles.selection_bar.tags_wanted.connect(self._tag_selected)
        for asking in (editor, tags, articles.selection_bar):
            asking.completions.wanted.connect(self.complete)
        names.completion_wanted.connect(self.complete)
        names.wanted.connect(self._tag_name)
        tags.wanted.connect(self._tag)
        page.when_made(self._connect)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "highlight_apricot": partial(self._choose, Color.APRICOT),
            "highlight_sage": partial(self._choose, Color.SAGE),
            "highlight_lilac": partial(self._choose, Color.LILAC),
            "write_note": self._editor.write,
            "add_tag": self._add_tag,
            "notes": self._open,
        }

    def update(self) -> None:
        """Offer no writing where nothing can be written."""
        self._editor.set_writable(not self._writer.why_not)
        self._tags.set_writable(not self._writer.why_not)
        self._names.is_writable = not self._writer.why_not

    def _connect(self, page: NotesPage) -> None:
        def offer_to_resume(note: Note) -> None:
            self._notice.say(tr(UNSAVED), (tr(RESUME), partial(page.resume, note)), stays=True)

        page.set_aside.connect(offer_to_resume)
        page.completions.wanted.connect(self.complete)
        page.written.connect(self._change)
        page.erased.connect(self._erase)
        page.placement_wanted.connect(self._begin_to_place)

    def _open(self) -> None:
        self._navigator.open_page(PLACE)
        self._page.get().setFocus()

    def _choose(self, color: Color) -> None:
        if not self._editor.can_highlight:
            self._notice.say(tr(SELECT))
        else:
            self._editor.highlight(color)

    def _highlight(self, place: Place, color: Color) -> None:
        self._show_notes.setChecked(True)  # what is highlighted is to be seen
        if note := place.note:
            self.propose(lambda library: library.note_proposals.revise([note.id], color=color))
        elif place.span:
            start, end = place.span
            self.propose(
                lambda library: library.note_proposals.on_passage(place.article_id, start, end, color=color),
                self._refuse_highlight,
            )

    def _write(self, place: Place, draft: NoteDraft) -> None:
        def refuse(error: ReaderError) -> None:
            if place.span:
                self._editor.stop_waiting()
            if not isinstance(error, UnchangedError) and not self._editor.refuse(place, draft, error):
                self._offer_draft(place, told(error))

        self._show_notes.setChecked(True)
        if propose := change(place.note, draft) if place.note else _addition(place, draft):
            self.propose(propose, refuse)

    def _change(self, note: Note, draft: NoteDraft) -> None:
        def refuse(error: ReaderError) -> None:
            if not isinstance(error, UnchangedError) and not self._page.get().refuse(note, draft, error):
                self._refuse(error)

        if propose := change(note, draft):
            self.propose(propose, refuse)

    def _offer_draft(self, place: Place, why: str = "") -> None:
        """Say that something was written and not saved, and lead back to it."""

        def resume() -> None:
            self._editor.resume(place)
            self._navigator.open_article(place.article_id)

        self._notice.say(f"{tr(UNSAVED)} {told(why)}".rstrip(), (tr(RESUME), resume), stays=True)

    def _erase(self, note_id: int) -> None:
        self.propose(lambda library: library.note_proposals.erase([note_id]))

    def _begin_to_place(self, note: Note) -> None:
        """Open the article of a note that has lost its place, and let its passage be chosen there."""
        if note.article_id is None:
            return
        if why_not := self._writer.why_not:
            self._notice.say(why_not)
        else:
            here = self._navigator.article
            self._editor.placement.begin(note, here.id if here else None)
        self._navigator.open_article(note.article_id)

    def _place(self, note: Note, span: tuple[int, int]) -> None:
        def refuse(error: ReaderError) -> None:
            self._editor.placement.ask_again()
            self._refuse(error)

        self._show_notes.setChecked(True)
        self.propose(lambda library: library.note_proposals.place(note.id, *span), refuse)

    def _add_tag(self) -> None:
        """Let tags be typed for the articles that are selected in the list, or for the one that is open."""
        if len(self._articles.selected_ids()) > 1:
            self._articles.selection_bar.begin_tags()
        else:
            self._tags.open()

    def _tag_selected(self, names: Sequence[str]) -> None:
        ids = self._articles.selected_ids()
        self.propose(lambda library: library.note_proposals.tag(names, articles=ids))

    def _tag(self, article_id: int, names: Sequence[str], given: bool) -> None:
        if given:
            self.propose(lambda library: library.note_proposals.tag(names, articles=[article_id]))
        else:
            self.propose(lambda library: library.note_proposals.untag(names, articles=[article_id]))

    def _tag_name(self, entity_id: int, names: Sequence[str], given: bool) -> None:
        if given:
            self.propose(lambda library: library.note_proposals.tag(names, entities=[entity_id]))
        else:
            self.propose(lambda library: library.note_proposals.untag(names, entities=[entity_id]))

    def complete(self, field: TagField, typed: str) -> None:
        """Offer the tags that there are of those that begin so."""
        self._completed = field  # here, and in no question: no other thread may be the last to know of it
        self._tasks.run(
            Topic.TAGS,
            lambda library: [count.tag.name for count in library.notes.complete_tags(typed)],
            partial(self._offer, typed),
            self._refuse,
            first=True,
        )

    def _offer(self, typed: str, names: Sequence[str]) -> None:
        if self._completed and isValid(self._completed):  # it may have been left meanwhile
            self._completed.offer(typed, names)

    def propose(
        self, propose: Callable[[Library], Proposal], refuse: Callable[[ReaderError], None] | None = None
    ) -> None:
        """Take a decision: it is on the screen at once."""
        if why_not := self._writer.why_not:
            self._notice.say(why_not)
            return
        self._asked += 1
        topic = (Topic.NOTE_PROPOSAL, self._asked)
        self._tasks.run(topic, propose, partial(self._writer.take, failed=refuse), refuse or self._refuse, first=True)

    def _refuse_highlight(self, error: ReaderError) -> None:
        self._editor.stop_waiting()
        self._refuse(error)

    def _refuse(self, error: ReaderError) -> None:
        if not isinstance(error, UnchangedError):
            self._notice.say(told(error))


def _addition(place: Place, draft: NoteDraft) -> Callable[[Library], Proposal]:
    """Return the decision by which a note comes to be."""
    text, color, tags, number, span = draft.text, draft.color, draft.tags, place.article_id, place.span
    if span is None:
        return lambda library: library.note_proposals.on_article(number, text, color=color, tags=tags)
    return lambda library: library.note_proposals.on_passage(number, *span, text=text, color=color, tags=tags)


def change(note: Note, draft: NoteDraft) -> Callable[[Library], Proposal] | None:
    """Return the decision by which a note becomes what was written, None where it is that."""
    before = {tag.name for tag in note.tags}
    come, go = [tag for tag in draft.tags if tag not in before], sorted(before - {*draft.tags})
    text = None if draft.text == note.text else draft.text
    color = None if draft.color is note.color else draft.color
    if text is None and color is None and not (come and go):  # it is called by what it does
        if come:
            return lambda library: library.note_proposals.tag(come, notes=[note.id])
        return (lambda library: library.note_proposals.untag(go, notes=[note.id])) if go else None
    tags = draft.tags if come or go else None
    return lambda library: library.note_proposals.revise([note.id], text=text, color=color, tags=tags)
