"""A text in a centred column that keeps its place when it is laid out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPalette, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.lazy_dataclass import dataclass
from reader.ui.reading.document import SLICE, PlainDocument
from reader.ui.reading.geometry import TextGeometry
from reader.ui.reading.tables import cells_selected

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.reading.document import ArticleDocument
    from reader.ui.reading.typography import Typography

MOUSE = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove
})  # fmt: skip
MAXIMUM = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Anchor:
    """The text at the top of the view: a code point offset, and how far its line stands below the edge, in pixels."""

    offset: int = 0
    below: float = 0


class TextColumn(QTextEdit):
    """Shows one article document, as wide as its measure asks for, in the middle of whatever room there is."""

    resized = Signal()  # and its lines broken anew

    def __init__(self, look: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.text_geometry = TextGeometry(self)
        self._column = 0
        self._beside = 0
        self.has_room_beside = False  # for what was asked to stand at the right of the column
        self._anchor: Anchor | None = None
        self._moving = False
        self._forwarding = False
        self._margin_pressed = False
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_slice)
        self._be_read_only()
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.verticalScrollBar().rangeChanged.connect(self._hold)

    def _be_read_only(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAcceptDrops(False)  # files dropped here are the window's
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)

    @property
    def article(self) -> ArticleDocument | None:
        """What is shown."""
        return self.text_geometry.article

    def set_article(self, article: ArticleDocument, look: Typography, at: Anchor | None = None) -> None:
        """Show a document from a place on."""
        before = self.article
        self._moving = True
        self.text_geometry.article, self.look = article, look
        self.text_geometry.measure_anew()
        self._fit()
        article.fit(self._column)
        article.document.setTextWidth(self._column)
        self.setDocument(article.document)
        if before:
            before.document.deleteLater()
        self._go_to(at or Anchor())
        self._filling.start()

    def complete(self) -> None:
        """Put all of the text in, now."""
        if self.article:
            self.article.fill()
            self._filling.stop()

    def _fill_slice(self) -> None:
        if self.article and not self.article.complete:
            self.article.fill_slice()
        else:
            self._filling.stop()

    def top_offset(self) -> int:
        """Return where the first visible line begins; 0 at the very top."""
        return self._top().offset

    def anchor(self) -> Anchor:
        """Return what is at the top, so that it can be brought there again after any change of layout."""
        if self._anchor is None:
            self._anchor = self._top()
        return self._anchor

    def _top(self) -> Anchor:
        value = self.verticalScrollBar().value()
        if not value or not self.article:
            return Anchor()
        offset = self.text_geometry.offset_at(value + self.look.em * 0.75)
        part = self.text_geometry.stretches(offset, offset)[0]
        return Anchor(self.article.offset(part.line_start), part.line_top - value)

    def scroll_to(self, offset: int) -> None:
        """Bring the line of a code point to the top; 0 is the very top."""
        self._go_to(Anchor(offset))

    def _go_to(self, anchor: Anchor) -> None:
        self._anchor, self._moving = anchor, True
        if anchor == Anchor() or not self.article:
            self.verticalScrollBar().setValue(0)
        else:
            self.article.fill(anchor.offset + SLICE)  # so that there is enough below it
            part = self.text_geometry.stretches(anchor.offset, anchor.offset)[0]
            self.verticalScrollBar().setValue(round(part.line_top - anchor.below))
        self._moving = False

    def _hold(self) -> None:
        """Go back to the anchor when Qt has laid out more, which may have been missing to get there."""
        if self._anchor is not None and not self._moving:
            self._go_to(self._anchor)

    def to_end(self) -> None:
        self.complete()
        last = self.document().lastBlock()
        self.document().documentLayout().blockBoundingRect(last)
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def reveal(self, start: int, end: int) -> None:
        """Bring a piece of text to a third of the height, unless it can be seen as it is."""
        if not self.article:
            return
        parts = self.text_geometry.stretches(start, end)
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if parts[0].rect.top() < top or parts[-1].rect.bottom() > top + height - self.look.em:
            self._go_to(Anchor(start, height / 3))

    def _on_scroll(self) -> None:
        if not self._moving:
            self._anchor = None

    def scroll_by(self, pages: float) -> bool:
        """Scroll by pages; tell whether that was possible."""
        bar = self.verticalScrollBar()
        before = bar.value()
        step = pages * (self.viewport().height() - 2 * self.look.em)
        if self.article and before + 2 * step > bar.maximum():
            self._fill_slice()
        bar.setValue(round(before + step))
        return bool(bar.value() != before)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            return self._on_resize(event)
        if event.type() in MOUSE and isinstance(event, QMouseEvent) and self._in_margin(event):
            return self._forward(event)
        if isinstance(event, QWheelEvent) and event.position().x() < self.viewportMargins().left():
            self.wheelEvent(event)
            return True
        return bool(super().event(event))

    def _on_resize(self, event: QEvent) -> bool:
        anchor = self.anchor()
        self._moving = True
        self._fit()
        done = bool(super().event(event))
        self._go_to(anchor)
        self.resized.emit()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the anchor: Qt would show the text cursor when it is shown for the first time."""
        anchor = self.anchor()
        self._moving = True
        super().showEvent(event)
        self._go_to(anchor)

    def _fit(self) -> None:
        """Centre the column, or put it more to the left; room for the scroll bar stays free, so that nothing moves."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        column = max(min(self.look.column, room - 2 * self.look.narrowest_margin), round(self.look.em * 4))
        spare = max(room - column, 0)
        self.has_room_beside = 0 < self._beside <= spare - self.look.narrowest_margin
        left = min(spare // 2, spare - self._beside) if self.has_room_beside else spare // 2
        self.setViewportMargins(left, 0, 0, 0)
        if column != self._column:
            self._column = column
            if self.article:
                self.article.fit(column)
            self.text_geometry.measure_anew()
            self.setLineWrapColumnOrWidth(column)

    def leave_room(self, *, beside: int | None = None, head: tuple[float, float] | None = None) -> None:
        """Leave room at the right of the column, where there is as much; or over and beneath the line under the title.

        The lines break as before, and what is at the top stays there.
        """
        rooms = (self.article.head_room, self.article.tag_room) if self.article else None
        if beside in (None, self._beside) and (rooms is None or head in (None, rooms)):
            return
        anchor = self.anchor()
        self._moving = True
        if beside is not None:
            self._beside = beside
            self._fit()
        if self.article and head:
            self.article.set_head_room(*head)
            self.text_geometry.measure_anew()
        self._go_to(anchor)

    def _in_margin(self, event: QMouseEvent) -> bool:
        if self._forwarding:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._margin_pressed = event.position().x() < self.viewportMargins().left()
        return self._margin_pressed

    def _forward(self, event: QMouseEvent) -> bool:
        local = self.viewport().mapFrom(self, event.position())
        copy = QMouseEvent(
            event.type(), local, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        self._forwarding = True
        accepted = QCoreApplication.sendEvent(self.viewport(), copy)
        self._forwarding = False
        self._margin_pressed = self._margin_pressed and event.type() != QEvent.Type.MouseButtonRelease
        event.setAccepted(accepted)
        return bool(accepted)

    def selected_offsets(self) -> tuple[int, int]:
        cursor = self.textCursor()
        if not self.article or not cursor.hasSelection():
            return 0, 0
        return self.article.offset(cursor.selectionStart()), self.article.offset(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        if self.article:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.article.position(start))
            cursor.setPosition(self.article.position(end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def copy(self) -> None:
        """Copy what the article says, its paragraphs parted by blank lines, and nothing but plain text.

        Mime data made here, in `createMimeDataFromSelection`, is deleted by Python and by Qt when the program ends.
        """
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def selected_text(self) -> str:
        """Return what is selected; of a part of a table the cells, with tabs between them."""
        start, end = self.selected_offsets()
        if self.article and self.textCursor().hasComplexSelection():
            return cells_selected(self.textCursor())
        return self.article.text[start:end] if self.article and start < end else self.textCursor().selectedText()

    def empty(self) -> None:
        """Let go of the article."""
        self._filling.stop()
        self.text_geometry.article = None
        self.text_geometry.measure_anew()
        self.setDocument(PlainDocument(self))
