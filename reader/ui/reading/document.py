"""An article as a text document that grows by slices, so that the first screen of a long one is there at once."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader.phrase import phrase
from reader.text.reading_direction import runs_left
from reader.ui.reading.block_writer import BlockWriter
from reader.ui.reading.meta import meta
from reader.ui.reading.paragraph_styles import INDENT, directed
from reader.ui.reading.paragraphs import displayable, paragraphs, styled_paragraphs
from reader.ui.reading.tables import Rows, with_tables
from reader.ui.reading.typography import EDGE
from reader.ui.style.translation import tr
from reader.ui.widgets.offsets import Utf16Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFont

    from reader.model import Article
    from reader.ui.reading.paragraphs import Paragraph
    from reader.ui.reading.typography import Typography

FIRST = 16_000  # code points put in at once
SLICE = 20_000
FIRST_BLOCKS, MOST_BLOCKS = 80, 120  # put in at once
LINE_BREAK = "\u2028"  # within a block
UNTITLED = phrase("Untitled")
NO_TEXT = phrase("This article has no text.")


class PlainDocument(QTextDocument):
    """Loads nothing, whatever should come to be named in it."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Have no pictures and no style sheets."""


class ArticleDocument:
    """The document of one article, and where each code point of the article's text stands in it.

    It is plain text with formats, never markup: nothing an article says can make Qt load a file or an address.
    """

    def __init__(
        self,
        article: Article,
        look: Typography,
        dim: str,
        parent: QObject | None = None,
        *,
        remark: str = "",
        link: str = "",
    ) -> None:
        self.text = article.text
        self.origin = article.url or article.path
        self._look = look
        self._offsets = Utf16Offsets(self.text)
        self._starts: list[int] = []  # where each block begins in the text, in UTF-16 units
        self._positions: list[int] = []  # and in the document
        self._lengths: list[int] = []
        self._filled = 0  # code points of the text that stand in the document
        self._runs_left = False
        self.head_room = 0.0
        self.tag_room = 0.0
        self.document = self._empty(parent)
        self._meta_block = 0 if article.title_derived else 1
        self._rest = self._pieces(article)
        self._writer = BlockWriter(self.text, look, dim, self._note_stretch)
        self._put_head(article, LINE_BREAK.join(filter(None, [displayable(meta(article)), remark, link])), dim)
        self._underline_last(len(link))
        self.fill(FIRST, FIRST_BLOCKS)

    def _pieces(self, article: Article) -> Iterator[Paragraph | Rows]:
        if not article.styles:
            return paragraphs(self.text, 0 if article.title_derived else len(article.title))
        return with_tables(self.text, styled_paragraphs(self.text, len(self.text) - len(article.body), article.styles))

    def fit(self, width: int) -> None:
        """Set the text in a column of a width, before its view does."""
        self._writer.fit(width - 2 * EDGE)

    @property
    def complete(self) -> bool:
        return self._filled >= len(self.text)

    def fill(self, offset: int | None = None, most: int = 2**31) -> None:
        """Put text in until that code point stands in the document, or all of it, or so many blocks were put in."""
        wanted = len(self.text) if offset is None else min(offset + 1, len(self.text))
        if self._filled >= wanted:
            return
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        last = len(self._starts) + most
        while self._filled < wanted and len(self._starts) < last:
            self._put_next(cursor)
        cursor.endEditBlock()

    def fill_slice(self) -> None:
        self.fill(self._filled + SLICE, MOST_BLOCKS)

    def position(self, offset: int) -> int:
        """Return where a code point stands in the document."""
        self.fill(offset)
        units = self._offsets.units(min(max(offset, 0), len(self.text)))
        block = max(bisect_right(self._starts, units) - 1, 0)
        return self._positions[block] + min(units - self._starts[block], self._lengths[block])

    def offset(self, position: int) -> int:
        """Return the code point that stands at a position of the document."""
        block = max(bisect_right(self._positions, position) - 1, 0)
        units = self._starts[block] + min(position - self._positions[block], self._lengths[block])
        return min(self._offsets.code_points(units), len(self.text))

    def in_meta(self, position: int) -> bool:
        """Say whether a position lies in the line under the title, which is no part of the text."""
        return bool(self.document.findBlock(position).blockNumber() == self._meta_block)

    def meta_rect(self) -> QRectF:
        """Return where the letters of the line under the title lie, in the document's coordinates."""
        block = self.document.findBlockByNumber(self._meta_block)
        rect = self.document.documentLayout().blockBoundingRect(block)
        first, last = block.layout().lineAt(0), block.layout().lineAt(block.layout().lineCount() - 1)
        height = last.y() + last.ascent() + last.descent() - first.y()
        return QRectF(rect.left(), rect.top() + first.y(), rect.width(), height)

    def meta_baselines(self) -> list[float]:
        """Return where its letters stand, a line each, from the top of that."""
        layout = self.document.findBlockByNumber(self._meta_block).layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        return [line.y() - lines[0].y() + line.ascent() for line in lines]

    def set_head_room(self, height: float, beneath: float = 0.0) -> None:
        """Leave room for what is as high and lies over the line under the title, and beneath it; all below moves."""
        block = self.document.findBlockByNumber(self._meta_block)
        made = self._look.meta_block(right=self._runs_left)
        made.setBottomMargin(made.bottomMargin() + max(height - self.meta_rect().height(), 0) + beneath)
        self.head_room, self.tag_room = height, beneath
        QTextCursor(block).setBlockFormat(made)

    @property
    def has_ornaments(self) -> bool:
        """Whether there are blocks so far beside which something is drawn."""
        return self._writer.has_ornaments

    @property
    def runs_left(self) -> bool:
        """Whether the line under the title stands at the right, as the title does."""
        return self._runs_left

    def recolor(self, dim: str) -> None:
        """Give second-rank text another colour."""
        self._writer.recolor(dim)
        for number in (*self._dim_blocks, *self._writer.dim_blocks):
            cursor = QTextCursor(self.document.findBlockByNumber(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            changed = QTextCharFormat()
            changed.setForeground(QColor(dim))
            cursor.mergeCharFormat(changed)

    def _empty(self, parent: QObject | None) -> PlainDocument:
        made = PlainDocument(parent)
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(EDGE)
        made.setDefaultFont(self._look.body)
        made.setIndentWidth(self._look.em * INDENT)
        made.setDefaultTextOption(_wrap_option())
        frame = made.rootFrame().frameFormat()
        frame.setTopMargin(self._look.em * 2.2)
        frame.setBottomMargin(self._look.em * 4)
        made.rootFrame().setFrameFormat(frame)
        return made

    def _put_head(self, article: Article, below: str, dim: str) -> None:
        """Put in the title and what is told below it; a title that was derived is where the text begins anyway."""
        look, cursor = self._look, QTextCursor(self.document)
        cursor.beginEditBlock()
        if article.title_derived:
            self._runs_left = runs_left(self.text)
            cursor.setBlockFormat(look.meta_block(right=self._runs_left))
            self._note(0, 0, cursor)
        else:
            self._put_title(article.title, cursor)
        cursor.insertText(below, _format(look.meta, dim))
        self._dim_blocks = [self._meta_block]
        if not article.body.strip():
            cursor.insertBlock(look.body_block(), QTextCharFormat())
            cursor.insertText(tr(NO_TEXT), _format(look.body, dim))
            self._dim_blocks, self._filled = [1, 2], len(self.text)
        cursor.endEditBlock()

    def _underline_last(self, units: int) -> None:
        """Underline what the line under the title ends with: it can be pressed."""
        cursor = QTextCursor(self.document.findBlockByNumber(self._meta_block))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.setPosition(cursor.position() - units, QTextCursor.MoveMode.KeepAnchor)
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        cursor.mergeCharFormat(underlined)

    def _put_title(self, title: str, cursor: QTextCursor) -> None:
        look, end = self._look, self._offsets.units(len(title))
        cursor.setBlockFormat(directed(look.title_block(), title))
        self._note(0, end, cursor)
        cursor.insertText(displayable(title) or tr(UNTITLED), _format(look.title))
        self._runs_left = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        cursor.insertBlock(look.meta_block(right=self._runs_left), QTextCharFormat())
        self._note(end + 1 if title else 0, 0, cursor)  # amid the blank line, where no mention can be
        self._filled = len(title)

    def _put_next(self, cursor: QTextCursor) -> None:
        piece = next(self._rest, None)
        if piece is None:
            self._filled = len(self.text)
            return
        if isinstance(piece, Rows):
            self._writer.put_table(piece, cursor)
        else:
            self._writer.put(piece, cursor)
        self._filled = piece.end

    def _note_stretch(self, start: int, end: int, cursor: QTextCursor) -> None:
        first = self._offsets.units(start)
        self._note(first, self._offsets.units(end) - first, cursor)

    def _note(self, start: int, length: int, cursor: QTextCursor) -> None:
        self._starts.append(start)
        self._positions.append(cursor.position())
        self._lengths.append(length)


def _wrap_option() -> QTextOption:
    made = QTextOption()
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _format(font: QFont, color: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    if color:
        made.setForeground(QColor(color))
    return made
