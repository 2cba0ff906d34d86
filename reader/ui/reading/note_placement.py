"""A note whose passage is no longer found, placed by hand: a bar above the text says how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.chrome.voice import announce
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link
from reader.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model import Article, Note
    from reader.ui.reading.noted_page import NotedPage
    from reader.ui.style.theme import Look

ASKED = phrase("Select where the note stands now, then press Enter or Place Here. Esc leaves it.")
QUOTED = 120  # code points of the lost words
LINES = 5  # of the sentence, in a narrow pane


class PlacementBar(QWidget):
    """It never has the keys: Esc leaves the note, too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        em = margin(self.font())
        self.sentence = WrappedLabel(self.font(), LINES, self)
        self.leave = Link(look, tr("Leave"), self, quiet=True)
        self.leave.setToolTip(tr("Leave the note as it is (Esc)"))
        self.leave.setMinimumWidth(self.leave.sizeHint().width())
        self.leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(em, round(0.5 * em), em, round(0.5 * em))
        layout.setSpacing(em)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.leave)
        self.hide()
        look.changed.connect(self._draw)
        self._draw()

    def say(self, quote: str) -> None:
        """Say what is to be done with the note that was on these words."""
        self.sentence.setText(f"{tr(ASKED)} {tr('It was on: “{quote}”', quote=set_apart(quote, QUOTED))}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.fillRect(self.rect(), QColor(colors.window))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colors.line))

    def _draw(self) -> None:
        palette = self.sentence.palette()
        palette.setColor(self.sentence.foregroundRole(), QColor(self._look.colors.ink))
        self.sentence.setPalette(palette)
        self.update()


class NotePlacement(QObject):
    """The note that is to be placed in the open article, from when that is asked for until another article is open."""

    placed = Signal(object, object)  # Note, the span of the passage that was chosen for it

    def __init__(self, look: Look, page: NotedPage) -> None:
        super().__init__(page)
        self._page = page
        self._note: Note | None = None
        self._left: int | None = None  # the id of the article that was open when it was asked for
        self._is_sent = False
        self.is_active = False
        self.bar = PlacementBar(look)
        self.bar.leave.clicked.connect(self.end)

    def begin(self, note: Note, left: int | None) -> None:
        """Ask where a note is to be as soon as its article is open, in place of the one that is left."""
        self.end()
        self._note, self._left = note, left

    def show_article(self, article: Article | None) -> None:
        """Go on with an article: the note is looked for in it, and has found its place as soon as it has one there."""
        wanted = self._note
        if wanted is None:
            return
        note = next((one for one in article.notes if one.id == wanted.id), None) if article else None
        if note and note.is_lost:
            self._note = note
            self._ask(note)
        elif note:
            self.end()
            self._page.let_go()
            self._page.go_to_note(note.id)
        elif self.is_active or article is None or article.id != self._left:
            self.end()

    def place(self) -> bool:
        """Put the note on the words that are selected; tell whether there are a note and such words."""
        start, end = self._page.selected_offsets()
        if not self.is_active or start >= end:
            return False
        if not self._is_sent:
            self._is_sent = True
            self.placed.emit(self._note, (start, end))
        return True

    def ask_again(self) -> None:
        """Let another passage be chosen, where the note cannot be on the one that was."""
        self._is_sent = False

    def end(self) -> None:
        """Leave the note as it is."""
        self._note, self.is_active, self._is_sent = None, False, False
        self.bar.hide()

    def _ask(self, note: Note) -> None:
        self.bar.say(note.quote)
        if not self.is_active:
            self.is_active = True
            self.bar.show()
            self._page.setFocus()
            announce(self._page, self.bar.sentence.text())
