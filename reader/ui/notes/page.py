"""The page of notes: all of them, narrowed by words, colours and tags, each a click from its passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QWidget

from reader.lazy_dataclass import dataclass
from reader.model import NoteCounts, NoteQuery, Subject
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic, TopicKey
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.notes.model import BLOCK, ROW, NoteListModel
from reader.ui.notes.note_chips import NoteChips
from reader.ui.notes.note_delegate import NoteDelegate
from reader.ui.notes.place import PLACE
from reader.ui.style.note_words import note_words
from reader.ui.style.phrases import notes_in_articles
from reader.ui.style.translation import told, tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.column_sheet import LIST, column_in
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.filter_field import NOTES, FilterField
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.key_button import ENTER
from reader.ui.widgets.line_field import width_of_hint
from reader.ui.widgets.links import Link
from reader.ui.widgets.message import Message
from reader.ui.widgets.note_form import NoteDraft, NoteForm
from reader.ui.widgets.tag_field import TagCompletions
from reader.ui.widgets.unsaved_notes import UnsavedNote, UnsavedNotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Changes, Color, Note, NoteRow, TagCount
    from reader.ui.chrome.page_context import PageContext

TYPED = 120  # milliseconds after the last letter
AT_ONCE = 4  # blocks that are fetched side by side
EMPTY = phrase("No notes yet. Select words in an article and press 1, or Enter to write.")
ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class Found:
    """What the library says of the notes that are asked for."""

    ids: Sequence[int]
    articles: Sequence[int | None]
    counts: NoteCounts
    colors: Mapping[Color, int]  # of all notes
    tags: Sequence[TagCount]
    lost: int


def look_up(query: NoteQuery, library: Library) -> Found:
    """Look up the notes that are asked for, and by what all of them can be narrowed."""
    ids, articles = library.notes.with_articles(query)
    lost = library.notes.counts(NoteQuery(lost=True)).notes
    counts, tags = library.notes.counts(query), library.notes.tags(of_entities=False)
    return Found(ids, articles, counts, library.notes.by_color(), tags, lost)


def load_rows(ids: Sequence[int], library: Library) -> list[NoteRow]:
    """Look up what notes say, and set it: whoever paints it finds it set."""
    rows = library.notes.rows(ids)
    for row in rows:
        note_words(row.note.text)
    return rows


class NotesPage(OnlyPage):
    """Enter or a click opens a note where it stands, or to be placed; F2 edits it, Delete takes it away."""

    only_place = PLACE
    written = Signal(object, object)  # Note, NoteDraft
    erased = Signal(int)  # the id of a note
    placement_wanted = Signal(object)  # the Note that has lost its place
    set_aside = Signal(object)  # the Note to which something was written and not saved

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._tasks = context.tasks
        self._look = context.look
        self._articles = context.articles
        self._blocks = 0
        self._asked: dict[TopicKey, tuple[Sequence[int], int]] = {}  # what is under way: ids, epoch of the notes
        self.message = ""  # what is said where no note is listed
        self.form: NoteForm | None = None
        self.completions = TagCompletions(self)
        self._edited: Note | None = None
        self._drafts: dict[int, tuple[Note, NoteDraft]] = {}  # that were not saved, by the ids of their notes
        self.unsaved = UnsavedNotes(self._find_unsaved, self)
        self._soon = QTimer(self, singleShot=True, interval=TYPED)
        self._make_body()
        self._lay_out()
        self._connect()
        self._draw()
        self.setAccessibleName(tr("Notes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- what a page does ---

    def show_place(self, _: PagePlace) -> None:
        self._is_open = True
        self.notes.ask_again()  # what changed meanwhile was not told
        self._ask()

    def leave(self) -> None:
        super().leave()
        self._end_editing(save=True)
        self._tasks.forget(Topic.NOTES)

    def refresh(self, changes: Changes | None = None) -> None:
        """Look again where notes changed, or what they are on."""
        if self._is_open and (changes is None or changes.notes or changes.membership or changes.articles):
            self.notes.ask_again()
            self._ask()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        self.field.setFocus()
        self.field.selectAll()

    def turn(self, by: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Put the note that is chosen into the clipboard."""
        if row := self._row(self.view.currentIndex()):
            QGuiApplication.clipboard().setText("\n".join(filter(None, (row.note.quote, row.note.text))))

    @property
    def chosen_row(self) -> NoteRow | None:
        """The note that is chosen, while the page is in front."""
        return self._row(self.view.currentIndex()) if self._is_open else None

    def select_all(self) -> None:
        """Do nothing: one note is chosen at a time."""

    def offer(self, actions: Sequence[QAction]) -> None:
        """Show these in the context menu of the list."""
        self.view.addActions([self.place_action, *actions])
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    # --- what is shown ---

    @property
    def query(self) -> NoteQuery:
        chosen = self.chips.narrowed
        return NoteQuery(self.field.text().strip(), tags=chosen.tags, colors=chosen.colors, lost=chosen.lost)

    def _ask(self) -> None:
        self._soon.stop()
        query = self.query
        self._tasks.run(Topic.NOTES, lambda library: look_up(query, library), self._take, lane=Lane.QUICK, first=True)

    def _take(self, found: Found) -> None:
        index = self.view.currentIndex()
        here, at = self._row(index), index.row()
        self.notes.show(found.ids, found.articles)
        self._count.setText(notes_in_articles(found.counts.notes, found.counts.articles))
        self.chips.show_counts(found.colors, found.tags, found.lost)
        self._show_state(is_empty=not found.ids)
        if here and here.note.id in found.ids:
            at = list(found.ids).index(here.note.id)
        if at >= 0:  # of one that was taken away, the next, so that the keys go on from there
            self.view.setCurrentIndex(self.notes.index(min(at, len(found.ids) - 1)))
        self.arrived.emit()

    def _show_state(self, *, is_empty: bool) -> None:
        narrowed = self.query != NoteQuery()
        self.message = (tr("No note is like that.") if narrowed else tr(EMPTY)) if is_empty else ""
        self._message.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self._count.setVisible(not is_empty)
        if is_empty:
            self._message.say(self.message, tr("Show All Notes") if narrowed else "")
        self.setFocusProxy(self.field if is_empty else self.view)

    def show_all(self) -> None:
        """Narrow the notes by nothing."""
        self.field.clear()
        self.chips.clear()

    def _fetch(self, ids: Sequence[int]) -> None:
        asked = ids, self.notes.epoch
        if asked in self._asked.values():
            return  # to ask anew, each time a row is looked at, would break off what is under way
        self._blocks += 1
        topic = Topic.NOTE_ROWS, self._blocks % AT_ONCE
        self._asked[topic] = asked

        def take(rows: list[NoteRow]) -> None:
            self._asked.pop(topic, None)
            self.notes.take(rows)

        def fail(error: ReaderError) -> None:
            self._asked.pop(topic, None)
            self._tasks.failed.emit(error)

        self._tasks.run(topic, lambda library: load_rows(ids, library), take, fail)

    def _row(self, index: QModelIndex) -> NoteRow | None:
        return index.data(ROW) if index.isValid() else None

    # --- what is done to one ---

    def _open(self, index: QModelIndex) -> None:
        """Go to the passage, or to where one is to be chosen for a note that has lost its own."""
        row = self._row(index)
        if row and row.note.is_lost:
            self.placement_wanted.emit(row.note)
        elif row and row.note.article_id is not None:
            self._articles.opened.emit(row.note.article_id, row.note.start or 0)

    def _offer_place(self) -> None:
        row = self._row(self.view.currentIndex())
        self.place_action.setVisible(row is not None and row.note.is_lost)

    def edit(self) -> None:
        """Write to the note that is chosen, over its line."""
        index = self.view.currentIndex()
        if row := self._row(index):
            self._edit(row.note, self.view.visualRect(index))

    def resume(self, note: Note) -> None:
        """Go on with what was written to a note and not saved."""
        if note.id in self.notes.ids:
            index = self.notes.index(list(self.notes.ids).index(note.id))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self._edit(note, self.view.visualRect(index))

    def refuse(self, note: Note, draft: NoteDraft, error: ReaderError) -> bool:
        """Open the form again with what could not be saved, and say why; tell whether its note is listed."""
        self._drafts[note.id] = note, draft
        if self.form or not self._is_open:
            return False
        self.resume(note)
        if self.form:
            self.form.complain(told(error))
        return self.form is not None

    def _edit(self, note: Note, line: QRect) -> None:
        self._end_editing(save=True)
        self._edited = note
        self.form = form = NoteForm(self._look, self.completions, self.view)
        form.saved.connect(lambda _: self._end_editing(save=True))
        form.left.connect(self._give_up)
        form.erased.connect(self._erase)
        form.offer_colors(note.subject is Subject.PASSAGE)
        self._put_form(form, line)
        form.show()
        self.unsaved.follow(form)
        form.begin(NoteDraft(note.text, note.color, tuple(tag.name for tag in note.tags)), is_there=True)
        if kept := self._drafts.pop(note.id, None):
            form.put(kept[1])

    def _give_up(self) -> None:
        """Close the form, and keep what was changed in it for when its user comes back."""
        form, note = self.form, self._edited
        is_changed = form is not None and form.is_changed
        if form and note and is_changed:
            self._drafts[note.id] = note, form.draft()
        self._end_editing(save=False)
        if is_changed:
            self.set_aside.emit(note)

    def _find_unsaved(self) -> Iterator[UnsavedNote]:
        kept = list(self._drafts.values())
        if self.form and self._edited and self.form.is_changed:
            kept.append((self._edited, self.form.draft()))
        for note, draft in kept:
            yield UnsavedNote(draft, note.id, note.article_id, entity_ids=tuple(one.id for one in note.entities))

    def _put_form(self, form: NoteForm, line: QRect) -> None:
        width = min(form.widest, self.view.viewport().width())
        form.resize(width, max(form.heightForWidth(width), form.sizeHint().height()))
        room = self.view.viewport().height() - form.height()
        form.move(self.view.viewport().width() - width, max(min(line.top(), room), 0))

    def _end_editing(self, *, save: bool) -> None:
        form, note = self.form, self._edited
        self.form = self._edited = None
        if form is None or note is None:
            return
        if save and form.is_changed:
            self.written.emit(note, form.draft())
        self.view.setFocus()
        form.hide()
        form.deleteLater()

    def _erase(self) -> None:
        row = self._row(self.view.currentIndex())
        self._end_editing(save=False)
        if row:
            self.erased.emit(row.note.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on_list = self.view.hasFocus() and self.view.currentIndex().isValid()
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif on_list and event.key() in ENTER:
            self._open(self.view.currentIndex())
        elif on_list and event.key() == Qt.Key.Key_F2:
            self.edit()
        elif on_list and event.key() in ERASE:
            self._erase()
        else:
            super().keyPressEvent(event)

    # --- what it is made of ---

    def _make_body(self) -> None:
        self._body = QWidget()
        self.field = FilterField(self._look, self._body, NOTES)
        self.field.setPlaceholderText(tr("Search quotations and notes…"))
        self.chips = NoteChips(self._look, self._body)
        self.view = NotesView(self._body)
        self.notes = NoteListModel(self)
        self.view.setModel(self.notes)
        self.view.setItemDelegate(NoteDelegate(self._look, self.notes, self.view))
        self.place_action = QAction(f"{tr('Place…')}\tEnter", self)
        self._offer_place()
        self._count = ElidedLabel("", self._body)
        self._message = Message(self._look, tr(EMPTY))
        self._message.setParent(self._body)
        self._close = Link(self._look, tr("Close"), self._body, quiet=True)
        self.addWidget(self._body)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Notes"), self._body))
        head.addWidget(self._count, 3)
        self.field.setMinimumWidth(7 * em)
        self._close.setMinimumWidth(self._close.sizeHint().width())
        self.field.setMaximumWidth(max(18 * em, width_of_hint(self.field)))
        head.addWidget(self.field, 2)
        head.addWidget(self._close)
        column = column_in(self._body, LIST)
        column.setContentsMargins(em, round(0.8 * em), em, 0)
        column.setSpacing(round(0.7 * em))
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self._message, 1)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.left_downwards.connect(self.view.setFocus)
        self.chips.changed.connect(self._ask)
        self.notes.rows_wanted.connect(self._fetch)
        self.notes.rows_renewed.connect(self.view.viewport().update)
        self.view.clicked.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._offer_place)
        self.notes.rows_renewed.connect(self._offer_place)
        self.place_action.triggered.connect(lambda: self._open(self.view.currentIndex()))
        self._message.pressed.connect(self.show_all)
        self._close.clicked.connect(self.left)
        self._close.setToolTip(tr("Back to the article (Esc)"))
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        dim(self._count, self._look)
        self.view.viewport().update()


class NotesView(QListView):
    """The keys that do something to a note are the page's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(4 * BLOCK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mine = (*ENTER, *ERASE, Qt.Key.Key_F2, Qt.Key.Key_Escape)
        if event.key() in mine or (event.text().isprintable() and event.text()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window."""
