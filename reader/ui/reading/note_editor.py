"""What is written on the page: highlights, and notes in a form beside the words that they are on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal

from reader.lazy_dataclass import dataclass
from reader.model import Color, Subject
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.note_placement import NotePlacement
from reader.ui.reading.passage_bar import PassageBar
from reader.ui.style.translation import told
from reader.ui.widgets.note_form import NoteDraft, NoteForm
from reader.ui.widgets.tag_field import TagCompletions
from reader.ui.widgets.unsaved_notes import UnsavedNote, UnsavedNotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.errors import ReaderError
    from reader.model import Article, Note
    from reader.ui.reading.noted_page import NotedPage
    from reader.ui.style.theme import Theme

STILL = 250  # milliseconds for which a selection stays as it is before the bar comes


@dataclass(frozen=True, slots=True)
class Place:
    """What a note is on: one that is there, or a passage of an article, or all of it where there is no passage."""

    article_id: int
    note: Note | None = None
    span: tuple[int, int] | None = None
    is_awaited: bool = False  # the highlight on the passage is still being written


DraftKey = tuple[int, int | None, tuple[int, int] | None]


def _key_of(place: Place) -> DraftKey:
    return place.article_id, place.note.id if place.note else None, place.span


class NoteEditor(QObject):
    """Opens the form and the bar over the page, and tells what the user wants written."""

    highlighted = Signal(object, object)  # Place, Color
    written = Signal(object, object)  # Place, NoteDraft
    erased = Signal(int)  # the id of a note
    set_aside = Signal(object)  # the Place of what was written and not saved

    def __init__(self, theme: Theme, page: NotedPage) -> None:
        super().__init__(page)
        self._look = theme.page
        self._page = page
        self._article: Article | None = None
        self._place: Place | None = None
        self._awaited_draft: NoteDraft | None = None  # of the highlight that is still being written
        self._drafts: dict[DraftKey, NoteDraft] = {}  # that were not saved
        self._resumed: Place | None = None  # where its user goes on as soon as the article is there
        self._unsent: list[tuple[Place, NoteDraft]] = []  # written to highlights that are
        self._left: UnsavedNote | None = None  # the same, of the session before
        self._is_writable = True
        self.form: NoteForm | None = None
        self.completions = TagCompletions(self)
        self.unsaved = UnsavedNotes(self._find_unsaved, self)
        self.bar = PassageBar(self._look, page)
        self.placement = NotePlacement(self._look, page)
        self._still = QTimer(self, singleShot=True, interval=STILL)
        self._still.timeout.connect(self._show_bar)
        self.bar.color_chosen.connect(self.highlight)
        self.bar.note_wanted.connect(self.write)
        self.bar.place_chosen.connect(self.placement.place)
        page.highlight_wanted.connect(self.highlight)
        page.note_wanted.connect(self._enter)
        page.erasure_wanted.connect(self._erase)
        page.selectionChanged.connect(self._follow_selection)
        page.verticalScrollBar().valueChanged.connect(self._lie_down)
        page.resized.connect(self._lie_down)
        page.viewport().installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self.form is not None

    @property
    def can_highlight(self) -> bool:
        """Whether words are selected, or the reader is at a highlight."""
        return self._passage_here() is not None

    def set_writable(self, writable: bool) -> None:
        self._is_writable = writable
        if not writable:
            self.placement.end()
        self._follow_selection()

    def show_article(self, article: Article | None) -> None:
        """Go on with an article; what was being written to another is saved."""
        if self._place and (article is None or article.id != self._place.article_id):
            self.leave()
        self._article = article
        self._send_unsent()
        self.placement.show_article(article)
        self._follow_selection()
        if article and self._resumed and self._resumed.article_id == article.id:
            self.resume(self._resumed)
        self._resume_left()

    def resume(self, place: Place) -> None:
        """Go on with what was written and not saved, as soon as its article is open."""
        is_here = self._article is not None and self._article.id == place.article_id
        self._resumed = None if is_here else place
        if is_here and self._is_writable:
            self.leave()
            self._open(place)

    def restore(self, left: UnsavedNote) -> None:
        """Know what was written to something in an article, for when a form on it is opened."""
        if left.article_id is not None:
            self._drafts[left.article_id, left.note_id, left.span] = left.draft

    def resume_note(self, left: UnsavedNote) -> None:
        """Go on with what was restored, as soon as its article is open; where its note is gone, with one like it."""
        self._left = left
        self._resume_left()

    def _resume_left(self) -> None:
        article, left = self._article, self._left
        if article and left and left.article_id == article.id:
            self._left = None
            note = next((one for one in article.notes if one.id == left.note_id), None)
            place = Place(article.id, note, left.span)
            if draft := self._drafts.pop((article.id, left.note_id, left.span), None):
                self._drafts[_key_of(place)] = draft
            self.resume(place)

    def _find_unsaved(self) -> Iterator[UnsavedNote]:
        for (article_id, note_id, span), draft in self._drafts.items():
            yield UnsavedNote(draft, note_id, article_id, span)
        if self._place and self.form and self.form.is_changed:
            article_id, note_id, span = _key_of(self._place)
            yield UnsavedNote(self.form.draft(), note_id, article_id, span)

    def stop_waiting(self) -> None:
        """Wait no longer for a highlight, which cannot be written: what was written to it becomes a note of its own."""
        self._page.stop_waiting()
        self._send_unsent()

    def highlight(self, color: Color) -> None:
        """Highlight the words that are selected, or give the highlight that the reader is at another colour."""
        if place := self._passage_here():
            self.bar.hide()
            self._let_go_of(place, NoteDraft("", color, ()))
            self.highlighted.emit(place, color)

    def write(self) -> None:
        """Write a note: to the words that are selected, the highlight that the reader is at, or all of the article."""
        place = self._place_here()
        if place is not None and self._is_writable:
            self.leave()
            self._open(place)

    def _enter(self) -> None:
        """Put a note that has lost its place on the words that are selected, or else write one."""
        if not self.placement.place():
            self.write()

    def refuse(self, place: Place, draft: NoteDraft, error: ReaderError) -> bool:
        """Open the form again with what could not be saved, and say why.

        Where its article is not open any more, or another form is, it is kept for later, and told that it is.
        """
        self._drafts[_key_of(place)] = draft
        if self.form or self._article is None or self._article.id != place.article_id:
            return False
        self._open(place).complain(told(error))
        return True

    def _open(self, place: Place) -> NoteForm:
        self._place = place
        self.bar.hide()
        self.form = form = NoteForm(self._look, self.completions, self._page)
        form.saved.connect(self._save)
        form.left.connect(self._give_up)
        form.erased.connect(lambda: self._erase(place.note.id if place.note else 0))
        form.offer_colors(place.span is not None or (place.note is not None and place.note.subject is Subject.PASSAGE))
        form.show()
        self.unsaved.follow(form)
        form.begin(self._draft_of(place), is_there=place.note is not None)
        if draft := self._drafts.pop(_key_of(place), None):
            form.put(draft)
        self._lie_down()
        return form

    def _draft_of(self, place: Place) -> NoteDraft:
        """Return what a form begins with."""
        if note := place.note:
            return NoteDraft(note.text, note.color, tuple(tag.name for tag in note.tags))
        if place.is_awaited and self._awaited_draft:
            return self._awaited_draft
        return NoteDraft("", Color.APRICOT if place.span else Color.NONE, ())

    def close(self) -> None:
        """Close the form; what stands in it is not wanted."""
        form, self.form, self._place = self.form, None, None
        if form:
            focused = form.window().focusWidget()
            if focused and form.isAncestorOf(focused):
                self._page.setFocus()  # before it is hidden: else Qt would go on to the next name
            form.hide()
            form.deleteLater()

    def _give_up(self) -> None:
        """Close the form, and keep what was changed in it for when its user comes back."""
        place, form = self._place, self.form
        is_changed = place is not None and form is not None and form.is_changed
        if place and form and is_changed:
            self._drafts[_key_of(place)] = form.draft()
        self.close()
        if is_changed:
            self.set_aside.emit(place)

    def leave(self) -> None:
        """Close the form; what was changed in it is saved."""
        place, form = self._place, self.form
        if place and form and form.is_changed:
            self._send(place, form.draft())
        self.close()

    def _save(self, draft: NoteDraft) -> None:
        place, form = self._place, self.form
        if place and form and (form.is_changed or place.note is None):
            self._let_go_of(place, draft)
            self._send(place, draft)
        if form is self.form:
            self.close()

    def _let_go_of(self, place: Place, draft: NoteDraft) -> None:
        """Select the words no longer that become a highlight: its colour is seen, and the keys are meant for it."""
        if place.span and not place.is_awaited and self._is_writable:
            self._awaited_draft = draft
            self._page.await_note(*place.span)

    def _send(self, place: Place, draft: NoteDraft) -> None:
        """Tell what was written; to a highlight that is still being written itself, as soon as that is there."""
        if place.is_awaited:
            self._unsent.append((place, draft))
            self._send_unsent()
        else:
            self.written.emit(place, draft)

    def _send_unsent(self) -> None:
        unsent, self._unsent = self._unsent, []
        for place, draft in unsent:
            article = self._article if self._article and self._article.id == place.article_id else None
            note = Highlights(article.notes).latest_on(place.span) if article and place.span else None
            if note is None and article and self._page.awaited_span == place.span:
                self._unsent.append((place, draft))
            elif note:
                self.written.emit(Place(place.article_id, note), draft)
            else:
                self.written.emit(Place(place.article_id, span=place.span), draft)

    def _erase(self, note_id: int) -> None:
        self.close()
        if self._is_writable:
            self.erased.emit(note_id)

    def _place_here(self) -> Place | None:
        """Return the passage that the reader is at, or one whose highlight is still being written, or the article."""
        if self._article is None:
            return None
        if place := self._passage_here():
            return place
        if span := self._page.awaited_span:
            return Place(self._article.id, span=span, is_awaited=True)
        whole = next((one for one in self._article.notes if one.subject is Subject.ARTICLE), None)
        return Place(self._article.id, whole)

    def _passage_here(self) -> Place | None:
        """Return the words that are selected, or else the highlight that the reader is at."""
        if self._article is None:
            return None
        start, end = self._page.selected_offsets()
        if start < end:
            return Place(self._article.id, span=(start, end))
        note = self._page.note_here()
        return Place(self._article.id, note) if note else None

    # --- where they lie ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.leave()
            self.bar.hide()
        return super().eventFilter(watched, event)

    def _follow_selection(self) -> None:
        start, end = self._page.selected_offsets()
        self.bar.hide()
        if start < end and self._is_writable and self._article:
            self._still.start()
        else:
            self._still.stop()

    def _show_bar(self) -> None:
        if self._page.hasFocus() and not self.form:
            self.bar.offer(placing=self.placement.is_active)
            self.bar.show()
            self.bar.raise_()
            self._lie_down()

    def _lie_down(self) -> None:
        """Lie below the words, or above them where there is no room below."""
        start, end = self._page.selected_offsets()
        if self.form and self._place:
            note = self._place.note
            span = self._place.span or ((note.start or 0, note.end or 0) if note else (0, 0))
            self._put(self.form, span)
            self.form.raise_()
        elif self.bar.isVisible() and start < end:
            self._put(self.bar, (start, end))

    def _put(self, widget: NoteForm | PassageBar, span: tuple[int, int]) -> None:
        parts = self._page.text_geometry.stretches(*span)
        if not parts:
            return
        scrolled, viewport = self._page.verticalScrollBar().value(), self._page.viewport().geometry()
        gap = round(0.5 * self._page.look.em)
        free = self._page.width() - self._page.verticalScrollBar().sizeHint().width() - 2 * gap
        width = min(widget.widest, free)
        widget.resize(width, max(widget.heightForWidth(width), widget.sizeHint().height()))
        top = viewport.top() + round(parts[-1].rect.bottom()) - scrolled + gap
        if top + widget.height() > self._page.height():
            top = viewport.top() + round(parts[0].rect.top()) - scrolled - gap - widget.height()
        left = viewport.left() + round(parts[-1].rect.left())
        most = free + gap - width
        widget.move(QPoint(max(min(left, most), gap), min(max(top, gap), self._page.height() - widget.height() - gap)))
