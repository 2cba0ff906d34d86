"""The page: an article's text with its names marked, to be read, clicked and walked through."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.chrome.voice import announce
from reader.ui.reading import ornaments
from reader.ui.reading.column import TextColumn
from reader.ui.reading.hits import Hits, Span
from reader.ui.reading.marks import MarkPainter
from reader.ui.reading.mentions import Mentions, step_from, touching
from reader.ui.reading.name_tip import NameTip
from reader.ui.style.translation import tr
from reader.ui.widgets.wheel_steps import WheelSteps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from reader.model import EntityInArticle, Mention
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.reading.typography import Typography
    from reader.ui.style.theme import Theme

SCROLLING = {
    Qt.Key.Key_Up: -0.08,
    Qt.Key.Key_Down: 0.08,
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_PageDown: 1.0,
}  # in pages


class ArticlePage(TextColumn):
    """Paints the marks and tells what is done to a name.

    Tab and Shift+Tab go from name to name. Enter clicks the name, and opens it where it is already the current one, as
    Ctrl+Enter does at once.
    """

    end_passed = Signal()  # a page down was asked for at the very end
    context_requested = Signal(object, QPoint)  # the entity whose name is there, or None; where on the screen
    zoomed = Signal(int)  # by so many steps

    def __init__(self, theme: Theme, look: Typography, names: NameSignals, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._theme = theme
        self._names = names
        self.mentions = Mentions()
        self.marked = True
        self.current: int | None = None  # entity id
        self.entities: Mapping[int, EntityInArticle] = {}  # of the article, by their ids
        self._at: int | None = None  # index of the mention that the reader is at
        self._ringed = False
        self._hovered: int | None = None
        self._pressed: tuple[int, QPointF] | None = None
        self._last_clicked: int | None = None
        self._wheel = WheelSteps()
        self.tip = NameTip(self.viewport())
        self.hits = Hits()
        self.matches = Hits()
        self.setAccessibleName(tr("Article"))
        self.setAccessibleDescription(tr("Tab goes from name to name, Enter shows what the library knows of it."))
        self.setMouseTracking(True)

    def set_mentions(self, mentions: Mentions, at: int | None = None) -> None:
        self._hovered = self._pressed = self._last_clicked = None
        self.mentions, self._at = mentions, None if at is None else mentions.at(at)
        self._ringed = self._ringed and self._at is not None
        self.viewport().update()

    def set_hits(self, spans: Sequence[Span], at: int | None = None) -> None:
        """Mark what the search found; the reader is at one of them, or else where they were if it is the same."""
        found = sorted(spans)
        self.hits = Hits(found, self.hits.at if at is None and found == self.hits.spans else at)
        self.viewport().update()

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place that the search found: from the last one, or from what is in sight."""
        start, end = self.text_geometry.visible_offsets()
        at, spans = self.hits.at, self.hits.spans
        if at is None or not start <= spans[at][0] < end:
            at = bisect_left(self.hits.starts, start) - (by > 0)
        at = (at + by) % len(spans)
        self.hits = Hits(spans, at)
        self.reveal(*spans[at])
        self.viewport().update()

    def set_found(self, spans: Sequence[Span], at: int | None, *, reveal: bool = True) -> None:
        self.matches = Hits(spans, at)
        if at is not None and reveal:
            self.reveal(*spans[at])
        self.viewport().update()

    def place_at(self, offset: int) -> None:
        """Show a code point, and be at the mention that holds it."""
        self._at = self.mentions.at(offset)
        self.reveal(offset, offset)

    def show_current(self, entity_id: int | None, scroll: bool = True) -> None:
        """Mark an entity; be at its first mention, unless the reader is already at one of them."""
        changed = entity_id != self.current
        self.current = entity_id
        of_entity = self.mentions.of(entity_id)
        if of_entity and (self._at is None or self.mentions[self._at].entity_id != entity_id):
            self._be_at(of_entity[0], ringed=False, scroll=scroll)
        elif changed and of_entity and scroll and self._at is not None:
            self._be_at(self._at, ringed=self._ringed, scroll=True)
        self.viewport().update()

    def step_current(self, step: int) -> None:
        """Go to the next or previous mention of the current entity, round and round."""
        index = step_from(self.mentions.of(self.current), self._at, step)
        if index is not None:
            self._be_at(index, ringed=True, scroll=True)

    def _be_at(self, index: int, *, ringed: bool, scroll: bool) -> None:
        self._at, self._ringed = index, ringed
        if ringed:
            self._speak(index)
        if scroll:
            self.reveal(self.mentions[index].start, self.mentions[index].end)
        self.viewport().update()

    def _speak(self, index: int) -> None:
        """Say the name that the keys have come to, and whether its card is open."""
        if self.article:
            from reader.ui.reading.spoken_name import spoken_name  # behind the first frame

            mention = self.mentions[index]
            said = spoken_name(self.article.text[mention.start : mention.end], self.mentions, index, self.entities)
            announce(self, tr("{name}, current", name=said) if mention.entity_id == self.current else said)

    def start_of(self, entity_id: int) -> int | None:
        """Return where the mention of an entity begins that the reader is at, or else its first one."""
        of_entity = self.mentions.of(entity_id)
        at = self._at if self._at in of_entity else next(iter(of_entity), None)
        return None if at is None else self.mentions[at].start

    def mention_here(self) -> Mention | None:
        return None if self._at is None else self.mentions[self._at]

    def entity_at(self, point: QPointF) -> int | None:
        """Return the entity whose name is under a point of the viewport."""
        index = self._mention_at(point)
        return None if index is None else self.mentions[index].entity_id

    def _mention_at(self, point: QPointF) -> int | None:
        offset = self.text_geometry.offset_under(point)
        return None if offset is None else self.mentions.at(offset)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        self._paint_marks(MarkPainter(painter, self._theme.page_colors))
        painter.end()
        super().paintEvent(event)

    def _paint_marks(self, marks: MarkPainter) -> None:
        start, end = self.text_geometry.visible_offsets()
        if self.article and self.article.has_ornaments:
            first, last = self.article.position(start), self.article.position(end)
            ornaments.paint(self.article.document, first, last, self.look.em, marks)
        for hits in (self.hits, self.matches):
            for index in touching(hits.starts, start, end):
                marks.hit(self.text_geometry.stretches(*hits.spans[index]), strong=index == hits.at)
        if self.marked:
            for index in self.mentions.between(start, end):
                self._paint_mention(marks, index)
        mention = self.mention_here()
        if self._ringed and mention:
            marks.ring(
                self.text_geometry.stretches(mention.start, mention.end), self._theme.page_colors.of(mention.kind)
            )

    def _paint_mention(self, marks: MarkPainter, index: int) -> None:
        mention = self.mentions[index]
        parts = self.text_geometry.stretches(mention.start, mention.end)
        if mention.entity_id == self.current:
            marks.current(parts, mention.kind)
        else:
            if index == self._hovered:
                marks.hover(parts)
            marks.faint(parts, mention.kind)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._last_clicked = None
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the window goes back and forward
            return
        index = self._mention_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers() and index is not None:
            self._pressed = (index, event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed and not self.textCursor().hasSelection() and not self._is_drag(pressed[1], event.position()):
            self._last_clicked = pressed[0]
            self._be_at(pressed[0], ringed=False, scroll=False)
            self._names.clicked.emit(self.mentions[pressed[0]].entity_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what the first click was on, even if that click scrolled it away."""
        if self._last_clicked is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
        else:
            self._names.opened.emit(self.mentions[self._last_clicked].entity_id)

    @staticmethod
    def _is_drag(start: QPointF, end: QPointF) -> bool:
        return (end - start).manhattanLength() >= QApplication.startDragDistance()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self._mention_at(event.position()))

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.tip.forget()
            shape = Qt.CursorShape.IBeamCursor if index is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._rest_at(QPointF(event.pos()), event.globalPos())
            return True
        return bool(super().viewportEvent(event))

    def _rest_at(self, point: QPointF, at: QPoint) -> None:
        """Ask why a name is marked, or say where the article is from."""
        index = self._mention_at(point)
        if index is not None:
            self.tip.ask(self.mentions[index].start, at)
        else:
            origin = self.article.origin if self.article and self.text_geometry.over_meta(point) else ""
            self.tip.say(at, origin)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        if steps := self._wheel.take(event):
            self.zoomed.emit(steps)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mention = self.mention_here()
        if event.reason() is event.Reason.Keyboard and mention and self._ringed:
            box = self.text_geometry.stretches(mention.start, mention.end)[0].rect
            corner = QPoint(round(box.left()), round(box.bottom()) - self.verticalScrollBar().value())
            self.context_requested.emit(mention.entity_id, self.viewport().mapToGlobal(corner))
        else:
            index = self._mention_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            self._at = self._at if index is None else index
            self.context_requested.emit(None if index is None else self.mentions[index].entity_id, event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and copy; leave every other key to the pane and the window."""
        event.setAccepted(self._handle_key(event))

    def _handle_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(opens=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Space:
            self.page(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ControlModifier:
            return False
        else:
            return self._move(event.key())
        return True

    def _move(self, key: int) -> bool:
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            self.to_end()
        elif key in SCROLLING:
            self.scroll_by(SCROLLING[Qt.Key(key)])
        else:
            return False
        return True

    def _enter(self, *, opens: bool) -> bool:
        if self._at is None or not self._ringed:
            return False
        entity_id = self.mentions[self._at].entity_id
        (self._names.opened if opens or entity_id == self.current else self._names.clicked).emit(entity_id)
        return True

    def page(self, *, back: bool) -> None:
        if not self.scroll_by(-1 if back else 1) and not back:
            self.end_passed.emit()

    def selectAll(self) -> None:  # noqa: N802 - the name by which the window asks whatever has the focus
        self.complete()
        super().selectAll()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next name; past the last one, Tab goes on to the next part of the window."""
        index = self._next_name(forward=forward)
        if index is None:
            self._ringed = False
            self.viewport().update()
            return bool(super().focusNextPrevChild(forward))
        self._be_at(index, ringed=True, scroll=True)
        return True

    def _next_name(self, *, forward: bool) -> int | None:
        """Return the next or previous name from where the reader is, or else from what is in sight."""
        here = self._place_of_keys()
        if here is None:
            start, end = self.text_geometry.visible_offsets()
            index = self.mentions.after(start) if forward else self.mentions.after(end) - 1
        else:
            index = self.mentions.after(here[0] + here[1]) if forward else self.mentions.after(here[0]) - 1
        return index if 0 <= index < len(self.mentions) else None

    def _place_of_keys(self) -> tuple[int, bool] | None:
        """Return the code point that the keys have come to, and whether it is a name that begins there; if in sight."""
        start, end = self.text_geometry.visible_offsets()
        mention = self.mention_here()
        return (mention.start, True) if mention and start <= mention.start < end else None
