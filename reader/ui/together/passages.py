"""The passages in which several names stand together, nearest first, as text that can be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from reader.ui.style.translation import tr
from reader.ui.style.type_scale import paint_ground
from reader.ui.together.passage_text import PassageText
from reader.ui.widgets.key_button import ENTER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF, QUrl
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from reader.model import JointCard
    from reader.ui.style.theme import Look
    from reader.ui.together.passage_text import Stretch

FIRST = 12  # articles that are written before any is seen
SLICE = 15  # that are written at once behind them


class PassagesView(QTextEdit):
    """As high as its text; a click on a passage, or Enter, opens its article there."""

    opened = Signal(object, int)  # article id, offset
    reached = Signal(int, int)  # the top and the bottom of what the keys, or who looks for words, are at
    written = Signal()  # its text, anew

    def __init__(self, look: Look, parent: QWidget, is_scrolled: Callable[[], bool]) -> None:
        """`is_scrolled` tells whether the page is, which must then stay as high as it is."""
        super().__init__(parent)
        self._look = look
        self._is_scrolled = is_scrolled
        self._shown: JointCard | None = None
        self._text: PassageText | None = None
        self._is_whole = True  # nothing is left to be written
        self._later = QTimer(self, interval=0)  # while there is, and it is seen
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Passages that name them all"))
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._later.timeout.connect(lambda: self._write(SLICE))
        look.changed.connect(self._draw)

    def show_passages(self, card: JointCard) -> None:
        """Show the joint mentions, those of one sentence first, else newest first."""
        self._shown = card
        self._draw()

    def write_all(self) -> None:
        """Write at once what is not there yet."""
        if self._text and not self._is_whole:
            self._write(len(self._shown.joint) if self._shown else 0)

    def mark_found(self, spans: Sequence[tuple[int, int]], at: int | None, *, reveal: bool = True) -> None:
        """Mark the words that were looked for, and let that be seen which the reader is at."""
        self.setExtraSelections([self._found_selection(*span, is_here=place == at) for place, span in enumerate(spans)])
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Write no more while another page is looked at."""
        super().hideEvent(event)
        self._later.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_whole:
            self._later.start()

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.clear()
        self._text, self._is_whole = None, True
        if self._shown:
            self._text = PassageText(self, self._look, self._shown)
            self._is_whole = False
            self._later.start()
            self._write(len(self._shown.joint) if self._is_scrolled() else FIRST)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        else:
            self.written.emit()

    def _write(self, articles: int) -> None:
        assert self._text
        if not self._text.write(articles):
            self._is_whole = True
            self._later.stop()
            self.written.emit()

    @property
    def _stretches(self) -> Sequence[Stretch]:
        return self._text.stretches if self._text else ()

    def _found_selection(self, start: int, end: int, *, is_here: bool) -> QTextEdit.ExtraSelection:
        colors, marked = self._look.colors, QTextEdit.ExtraSelection()
        marked.cursor = self._between(start, end)
        marked.format.setBackground(QColor(colors.accent if is_here else colors.hit))
        if is_here:
            marked.format.setForeground(QColor(colors.page))
        return marked
