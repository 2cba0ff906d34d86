"""The passages in which several names stand together, nearest first, as text that can be selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from reader.model import Nearness
from reader.ui.style.foreign_text import one_line, without_breaks
from reader.ui.style.phrases import count, short_date
from reader.ui.style.theme import READING_FACE, blend
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale
from reader.ui.widgets.headings import space_letters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QUrl
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
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PassagesView(QTextBrowser):
    """As high as its text; a click on a passage, or Enter, opens its article there."""

    opened = Signal(object, int)  # article id, offset
    reached = Signal(int, int)  # the top and the bottom of the passage that the keys are on

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: JointCard | None = None
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Passages that name them all")
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.anchorClicked.connect(self._open)
        look.changed.connect(self._draw)

    def show_passages(self, card: JointCard) -> None:
        """Show the joint mentions, those of one sentence first, else newest first."""
        self._shown = card
        self._draw()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Load nothing: what stands here is text."""
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page, which scrolls as a whole."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the passage that the keys are on, copy and select; all else is the page's."""
        if event.key() in KEYS or any(
            event.matches(key) for key in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go to the next passage, or the one before; behind the last one the keys leave."""
        stays = super().focusNextPrevChild(forwards)
        if self.hasFocus():
            place = self.cursorRect()
            self.reached.emit(place.top(), place.bottom())
        return stays

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def _open(self, address: QUrl) -> None:
        article_id, offset = map(int, address.path().split("-"))
        self.opened.emit(article_id, offset)

    def _draw(self) -> None:
        paint_ground(self, self._look.colors, self._look.colors.page)
        self.clear()
        if self._shown:
            writer = _Writer(self, self._look)
            writer.write(self._shown)
            self.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Writes passages into an empty document; what a file says is inserted as plain text."""

    def __init__(self, view: QTextBrowser, look: Look) -> None:
        self._cursor = QTextCursor(view.document())
        self._em, font, colors = margin(view.font()), view.font(), look.colors
        self._colors = colors
        reading = scale(font, 1.06)
        reading.setFamilies([READING_FACE, "serif"])
        self._reading = _format(reading, colors.ink)
        self._small = _format(scale(font, SMALL), colors.dim)
        self._heading = _format(space_letters(scale(font, SMALL)), colors.dim)

    def write(self, card: JointCard) -> None:
        kinds = {entity.id: entity.kind for entity in card.entities}
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
            self._write_passage(passage, f"{joint.article_id}-{passage.start}", kinds)
        self._block(0.15)
        title = "" if joint.repeats_title else one_line(joint.title, LONGEST_TITLE)
        told = (title, one_line(joint.source), short_date(joint.published) or UNDATED)
        self._cursor.insertText(" · ".join(filter(None, told)), self._small)

    def _write_passage(self, passage: Passage, address: str, kinds: Mapping[int, Kind]) -> None:
        plain = QTextCharFormat(self._reading)
        plain.setAnchor(True)
        plain.setAnchorHref(address)
        line, done = without_breaks(passage.line), 0
        for start, end, entity_id in passage.marks:
            self._cursor.insertText(line[done:start], plain)
            self._cursor.insertText(line[start:end], self._mark(plain, kinds[entity_id]))
            done = end
        self._cursor.insertText(line[done:], plain)

    def _mark(self, plain: QTextCharFormat, kind: Kind) -> QTextCharFormat:
        color = self._colors.of(kind)
        marked = QTextCharFormat(plain)
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
