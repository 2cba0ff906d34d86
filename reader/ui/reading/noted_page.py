"""The page with the reader's highlights and notes on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from reader.model import Color
from reader.model.decision import NEW
from reader.ui.chrome.voice import announce
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.marks import MarkPainter
from reader.ui.reading.note_margin import GAP, WIDTH, NoteMargin
from reader.ui.reading.page import ArticlePage
from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_labels import color_name
from reader.ui.style.note_words import note_words
from reader.ui.style.translation import tr
from reader.ui.widgets.highlight_bar import BAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.model import Note
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.reading.column import Anchor
    from reader.ui.reading.document import ArticleDocument
    from reader.ui.reading.typography import Typography
    from reader.ui.style.theme import Theme

COLORS = {Qt.Key.Key_1: Color.APRICOT, Qt.Key.Key_2: Color.SAGE, Qt.Key.Key_3: Color.LILAC}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
QUIET = 1_000  # code points of a highlight that a screen reader is told


class NotedPage(ArticlePage):
    """Paints highlights under the names and notes beside them; Tab stops at them as it does at names.

    With words selected, 1, 2 and 3 highlight them and Enter writes a note. At a highlight the same keys give it another
    colour and open its note, and Delete takes it away.
    """

    highlight_wanted = Signal(object)  # Color, for the words that are selected or the highlight that the reader is at
    note_wanted = Signal()  # to the words that are selected, or the highlight that the reader is at
    erasure_wanted = Signal(int)  # the id of a note

    def __init__(self, theme: Theme, look: Typography, names: NameSignals, parent: QWidget | None = None) -> None:
        super().__init__(theme, look, names, parent)
        self.highlights = Highlights()
        self.notes_shown = True
        self._margin = NoteMargin()
        self._noted: int | None = None  # index of the highlight that the reader is at
        self._awaited: tuple[int, int] | None = None  # a passage whose highlight is still being written
        self._clicked: QPointF | None = None
        self.selectionChanged.connect(self._follow_selection)
        self.setAccessibleDescription(
            tr("Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.")
        )

    def set_article(self, article: ArticleDocument, look: Typography, at: Anchor | None = None) -> None:
        self._awaited = None
        super().set_article(article, look, at)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show the notes of the article; the reader stays at the highlight where they are."""
        here = self.note_here()
        self.highlights = Highlights(notes)
        self._noted = self.highlights.index_of(here.id) if here else None
        self._be_at_the_awaited()
        self._margin.clear()
        self._make_room()

    def show_notes(self, shown: bool) -> None:
        """Show or hide all highlights and notes."""
        if shown != self.notes_shown:
            self.notes_shown, self._noted = shown, None
            self._make_room()

    def note_here(self) -> Note | None:
        """Return the highlight that the reader is at; of one that is still being written nothing can be said yet."""
        note = None if self._noted is None else self.highlights[self._noted]
        return note if note and note.id != NEW else None

    def go_to_note(self, note_id: int) -> None:
        """Bring a highlight in sight and be at it."""
        index = self.highlights.index_of(note_id)
        if index is not None:
            self._be_at_note(index)

    def await_note(self, start: int, end: int) -> None:
        """Let go of the words that are selected, and be at the highlight on them as soon as it is written."""
        self._awaited = (start, end)
        self.let_go()

    def let_go(self) -> None:
        """Select no words any longer; what is in sight stays there."""
        anchor, (_, end) = self.anchor(), self.selected_offsets()
        self.select(end, end)
        self._go_to(anchor)  # Qt has gone to where the selection was

    def stop_waiting(self) -> None:
        """Wait no longer for a highlight, which does not come."""
        self._awaited = None

    @property
    def awaited_span(self) -> tuple[int, int] | None:
        """The passage whose highlight is still being written, and which the keys are meant for."""
        return self._awaited

    def _be_at_the_awaited(self) -> None:
        """Be at the highlight that was awaited, and wait no longer."""
        if self._awaited and (note := self.highlights.latest_on(self._awaited)):
            self._awaited, self._ringed = None, False
            self._noted = self.highlights.index_of(note.id)

    def _follow_selection(self) -> None:
        """Words that are selected are what the keys are meant for, and no longer the name or highlight before."""
        if self.textCursor().hasSelection():
            self._noted = self._awaited = None
            self._ringed = False
            self.viewport().update()

    def _make_room(self) -> None:
        """Move the column to the left where notes stand beside it, as far as that takes."""
        beside = 0.0
        if self.notes_shown and any(note.text for note in self.highlights.notes):
            beside = (GAP + WIDTH) * self.look.em
        self.leave_room(beside=round(beside))
        self.viewport().update()

    def _note_at(self, point: QPointF) -> int | None:
        """Return the highlight under a point of the viewport, or whose note is there."""
        if not self.notes_shown:
            return None
        beside = self._margin.at(point + QPointF(0, self.verticalScrollBar().value()))
        offset = self.text_geometry.offset_under(point) if beside is None else None
        return beside if offset is None else self.highlights.at(offset)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.article and self.notes_shown and len(self.highlights):
            painter = QPainter(self.viewport())
            painter.translate(0, -self.verticalScrollBar().value())
            self._paint_highlights(painter)
            painter.end()
        super().paintEvent(event)

    def _paint_highlights(self, painter: QPainter) -> None:
        marks, colors = MarkPainter(painter, self._theme.page_colors), self._theme.page_colors
        right = float(self.lineWrapColumnOrWidth())
        start, end = self.text_geometry.visible_offsets()
        beside: list[tuple[int, Note, float]] = []
        for index in self.highlights.between(start, end):
            note, parts = self.highlights[index], self.text_geometry.stretches(*self.highlights.spans[index])
            marks.highlight(parts, note.color, has_note=bool(note.text))
            if index == self._noted:
                marks.ring(parts, colors.of_note(note.color))
            if note.text and self.has_room_beside:
                beside.append((index, note, parts[0].rect.top()))
            else:
                top, bottom = parts[0].rect.top(), parts[-1].rect.bottom()
                marks.bar(QRectF(right + BAR, top, BAR, bottom - top), note.color)
        room = right + GAP * self.look.em, (WIDTH - 0.8) * self.look.em
        boxes = self._margin.paint(painter, beside, room, self.look.meta, colors)
        for (_, note, _), box in zip(sorted(beside, key=lambda one: one[2]), boxes, strict=True):
            marks.bar(QRectF(box.left() - 0.6 * self.look.em, box.top(), BAR, box.height()), note.color)

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._clicked = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_name = self._pressed is not None
        super().mouseReleaseEvent(event)
        clicked, self._clicked = self._clicked, None
        if clicked is None or on_name or self.textCursor().hasSelection() or self._is_drag(clicked, event.position()):
            return
        index = self._note_at(event.position())
        if index is not None and self.highlights[index].id != NEW:
            self._noted = index
            self.viewport().update()
            self.note_wanted.emit()
        elif self._noted is not None:
            self._noted = None
            self.viewport().update()

    # --- keys ---

    def _handle_key(self, event: QKeyEvent) -> bool:
        start, end = self.selected_offsets()
        here = self.note_here()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_selected = start < end and not self._ringed
        if plain and (is_selected or here):
            if (color := COLORS.get(Qt.Key(event.key()))) is not None:
                self.highlight_wanted.emit(color)
                return True
            if here and event.key() in ERASE:
                self.erasure_wanted.emit(here.id)
                return True
        if plain and (is_selected or here or self._awaited) and event.key() in ENTER:
            self.note_wanted.emit()
            return True
        return super()._handle_key(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next name or highlight, whichever comes first."""
        index = self._next_note(forward=forward)
        if index is None:
            self._noted = None
            return bool(super().focusNextPrevChild(forward))
        self._be_at_note(index)
        return True

    def _next_note(self, *, forward: bool) -> int | None:
        """Return the next or previous highlight where it comes before the next name, and before a name at its start."""
        if not self.notes_shown or not len(self.highlights):
            return None
        here, name = self._place_of_keys(), self._next_name(forward=forward)
        top, bottom = self.text_geometry.visible_offsets()
        if self._noted is not None and here:
            index = self._noted + (1 if forward else -1)
        elif here:
            index = self.highlights.past(here[0]) - (not forward)
        else:
            index = self.highlights.after(top) if forward else self.highlights.after(bottom) - 1
        if not 0 <= index < len(self.highlights):
            return None
        start = self.highlights.spans[index][0]
        if name is None:
            return index
        named = self.mentions[name].start
        return index if (start <= named if forward else start > named) else None

    def _place_of_keys(self) -> tuple[int, bool] | None:
        start, end = self.text_geometry.visible_offsets()
        if self._noted is not None and start <= (here := self.highlights.spans[self._noted][0]) < end:
            return here, False
        return super()._place_of_keys()

    def _be_at(self, index: int, *, ringed: bool, scroll: bool) -> None:
        self._noted = None
        super()._be_at(index, ringed=ringed, scroll=scroll)

    def _be_at_note(self, index: int) -> None:
        """Be at a highlight, and say what it is."""
        self._noted, self._ringed = index, False
        note = self.highlights[index]
        kind = tr("Note") if note.text else tr("Highlight")
        said = note_words(note.text).speech
        announce(self, one_line(f"{kind}, {color_name(note.color)}: {said} “{note.quote}”", QUIET))
        self.reveal(*self.highlights.spans[index])
        self.viewport().update()
