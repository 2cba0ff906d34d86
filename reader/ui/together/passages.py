"""The passages in which several names stand together, nearest first, as text that can be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from reader.model import Nearness
from reader.ui.style.foreign_text import one_line, without_breaks
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale
from reader.ui.widgets.headings import space_letters
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPointF, QUrl
    from PySide6.QtGui import QResizeEvent

    from reader.model import JointCard, JointMention, Kind, Passage
    from reader.ui.style.theme import Look

HEADINGS = {
    Nearness.SENTENCE: "In one sentence",
    Nearness.PARAGRAPH: "In one paragraph",
    Nearness.ARTICLE: "In one article",
}
UNDATED = "undated"
LONGEST_TITLE = 90  # code points
GROUND = 0.13  # of a kind's colour below its names


class Stretch(NamedTuple):
    """Where a passage stands in the view, and where in the library."""

    start: int  # positions in the document
    end: int
    article_id: int
    offset: int


class PassagesView(QTextEdit):
    """As high as its text; a click on a passage, or Enter, opens its article there."""

    opened = Signal(object, int)  # article id, offset
    reached = Signal(int, int)  # the top and the bottom of what the keys, or who looks for words, are at
    written = Signal()  # its text, anew

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: JointCard | None = None
        self._stretches: list[Stretch] = []
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Passages that name them all")
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        look.changed.connect(self._draw)

    def show_passages(self, card: JointCard) -> None:
        """Show the joint mentions, those of one sentence first, else newest first."""
        self._shown = card
        self._draw()

    def mark_found(self, spans: Sequence[tuple[int, int]], at: int | None, *, reveal: bool = True) -> None:
        """Mark the words that were looked for, and let that be seen which the reader is at."""
        self.setExtraSelections([self._found(*span, is_here=place == at) for place, span in enumerate(spans)])
        if at is not None and reveal:
            self._reach(*spans[at])

    def select(self, start: int, end: int) -> None:
        self.setTextCursor(self._between(start, end))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: what stands here is text."""
        return None

    # --- opening ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = not event.buttons() and self._under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the passage that is clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._open(self._under(event.position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page, which scrolls as a whole."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the passage that the keys are on, copy and select; all else is the page's."""
        if event.key() in ENTER:
            self._open(self._at(self.textCursor().selectionStart()))
        elif event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin above the first passage where the keys come from above, else below the last."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Select the next passage, or the one before; behind the last one the keys leave."""
        here = self.textCursor().selectionStart()
        ahead = [one for one in self._stretches if (one.start > here if forwards else one.end < here)]
        if not self.hasFocus() or not ahead:
            return super().focusNextPrevChild(forwards)
        self._go_to(ahead[0] if forwards else ahead[-1])
        return True

    def _go_to(self, stretch: Stretch) -> None:
        self.select(stretch.start, stretch.end)
        self._reach(stretch.start, stretch.end)

    def _reach(self, start: int, end: int) -> None:
        top, bottom = (self.cursorRect(self._between(at, at)) for at in (start, end))
        self.reached.emit(top.top(), bottom.bottom())

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _under(self, point: QPointF) -> Stretch | None:
        """Return the passage under a point; beside the text there is none."""
        cursor = self.cursorForPosition(point.toPoint())
        rect = self.cursorRect(cursor)
        is_on_text = rect.top() <= point.y() <= rect.bottom() and abs(rect.left() - point.x()) <= 2 * rect.height()
        return self._at(cursor.position()) if is_on_text else None

    def _at(self, position: int) -> Stretch | None:
        return next((one for one in self._stretches if one.start <= position <= one.end), None)

    def _open(self, stretch: Stretch | None) -> None:
        if stretch:
            self.opened.emit(stretch.article_id, stretch.offset)

    # --- showing ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.clear()
        if self._shown:
            self._stretches = _Writer(self, self._look).write(self._shown)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.written.emit()

    def _found(self, start: int, end: int, *, is_here: bool) -> QTextEdit.ExtraSelection:
        colors, marked = self._look.colors, QTextEdit.ExtraSelection()
        marked.cursor = self._between(start, end)
        marked.format.setBackground(QColor(colors.accent if is_here else colors.hit))
        if is_here:
            marked.format.setForeground(QColor(colors.page))
        return marked


class _Writer:
    """Writes passages into an empty document; what a file says is inserted as plain text."""

    def __init__(self, view: QTextEdit, look: Look) -> None:
        self._stretches: list[Stretch] = []
        self._cursor = QTextCursor(view.document())
        self._em, font, colors = margin(view.font()), view.font(), look.colors
        self._colors = colors
        reading = scale(font, 1.06)
        reading.setFamilies([READING_FACE, "serif"])
        self._reading = _format(reading, colors.ink)
        self._small = _format(scale(font, SMALL), colors.dim)
        self._heading = _format(space_letters(scale(font, SMALL)), colors.dim)

    def write(self, card: JointCard) -> list[Stretch]:
        """Write what a card tells; return where its passages stand. As one edit it is laid out once."""
        self._cursor.beginEditBlock()
        self._write_all(card, {entity.id: entity.kind for entity in card.entities})
        self._cursor.endEditBlock()
        return self._stretches

    def _write_all(self, card: JointCard, kinds: Mapping[int, Kind]) -> None:
        for nearness, heading in HEADINGS.items():
            joint = [one for one in card.joint if one.nearness is nearness]
            if joint:
                self._write_heading(heading, joint)
                for one in joint:
                    self._write_joint(one, kinds)
        if len(card.joint) < card.articles:
            self._block(1.2)
            said = f"These are the newest {count(len(card.joint), 'article')}; “List articles” has all of them."
            self._cursor.insertText(said, self._small)

    def _write_heading(self, words: str, joint: Sequence[JointMention]) -> None:
        self._block(1.6)
        self._cursor.insertText(words.upper(), self._heading)
        self._cursor.insertText(f"   {count(len(joint), 'article')}", self._small)

    def _write_joint(self, joint: JointMention, kinds: Mapping[int, Kind]) -> None:
        for number, passage in enumerate(joint.passages):
            self._block(0.4 if number else 0.9)
            start = self._cursor.position()
            self._write_passage(passage, kinds)
            self._stretches.append(Stretch(start, self._cursor.position(), joint.article_id, passage.start))
        self._block(0.15)
        title = "" if joint.repeats_title else one_line(joint.title, LONGEST_TITLE)
        told = (title, one_line(joint.source), short_date(joint.published) or UNDATED)
        self._cursor.insertText(" · ".join(filter(None, told)), self._small)

    def _write_passage(self, passage: Passage, kinds: Mapping[int, Kind]) -> None:
        line, done = without_breaks(passage.line), 0
        for start, end, entity_id in passage.marks:
            self._cursor.insertText(line[done:start], self._reading)
            self._cursor.insertText(line[start:end], self._mark(kinds[entity_id]))
            done = end
        self._cursor.insertText(line[done:], self._reading)

    def _mark(self, kind: Kind) -> QTextCharFormat:
        color = self._colors.of(kind)
        marked = QTextCharFormat(self._reading)
        marked.setBackground(blend(color, self._colors.page, GROUND))
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marked.setUnderlineColor(QColor(color))
        return marked

    def _block(self, above: float) -> None:
        shape = QTextBlockFormat()
        if not self._cursor.atStart():
            self._cursor.insertBlock()
            shape.setTopMargin(round(above * self._em))
        shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._cursor.setBlockFormat(shape)


def _format(font: QFont, color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(color))
    return made
