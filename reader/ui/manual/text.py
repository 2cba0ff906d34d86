"""A chapter of the manual as it is read: text with links, tables and lines of a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from reader.ui.style.type_scale import margin, paint_ground, scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.style.theme import Colors, Look

WIDEST = 35  # heights of a line, which are as wide as two letters and a half
STYLE = """
a {{ color: {accent}; text-decoration: none }}
h1, h2, h3, b, strong {{ font-weight: 600 }}
h1 {{ font-size: 160%; margin-bottom: {half}px }}
h2 {{ font-size: 122%; margin-top: {two}px; margin-bottom: {half}px }}
h3 {{ font-size: 106%; margin-top: {one}px; margin-bottom: {quarter}px }}
p {{ margin-top: 0px; margin-bottom: {most}px; line-height: 135% }}
li {{ margin-bottom: {quarter}px; line-height: 135% }}
code {{ font-family: {mono}; font-size: 92% }}
pre {{ font-family: {mono}; font-size: 86%; background-color: {side}; white-space: pre-wrap; margin-bottom: {one}px }}
table {{ margin-top: {quarter}px; margin-bottom: {one}px; border-collapse: collapse; border-style: none }}
th {{ text-align: left; color: {dim}; font-weight: 500; padding: 4px 14px 4px 0px }}
td {{ padding: 4px 14px 4px 0px; vertical-align: top; border-top: 1px solid {line} }}
a.hit {{ color: {ink} }}
a.hit b {{ color: {accent} }}
"""


class ManualText(QTextBrowser):
    """Shows a page that it is given, loads nothing, and follows no link by itself."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        for taker in (self, self.viewport()):
            taker.setAcceptDrops(False)  # what is dropped here is the window's
        self._look = look
        self._html = ""
        self._enlargement = 1.0
        self._found: Sequence[tuple[int, int]] = ()
        self._at: int | None = None
        self._font = QFont(self.font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._draw)
        self._draw()

    def show_page(self, name: str, html: str) -> None:
        """Show another page, at its top; the name is what a screen reader says."""
        self.setAccessibleName(name)
        self._html, self._found = html, ()
        self._draw()
        self.verticalScrollBar().setValue(0)

    def enlarge(self, enlargement: float) -> None:
        self._enlargement = enlargement
        self._draw()

    def mark(self, spans: Sequence[tuple[int, int]], at: int | None) -> None:
        """Mark what was found, and go to one of it; offsets are Qt's own."""
        self._found, self._at = spans, at
        self._show_found()
        if at is not None and at < len(spans):
            self.setTextCursor(self._cursor(spans[at][0], spans[at][0]))
            self._bring_in_sight()

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Load nothing: what a page of ours needs stands in it."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines in the middle, and no longer than one likes to read."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        em = margin(self.document().defaultFont())
        free = (self.viewport().width() - WIDEST * em) / 2
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        made.setLeftMargin(max(em, free))
        made.setRightMargin(max(em, free))
        frame.setFrameFormat(made)

    def _draw(self) -> None:
        position = self.verticalScrollBar().value()
        colors, font = self._look.colors, scale(self._font, self._enlargement * 1.04)
        paint_ground(self, colors, colors.page)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(_style(colors, margin(font)))
        self.setHtml(self._html)
        self._set_margins()
        self._show_found()
        self.verticalScrollBar().setValue(position)

    def _show_found(self) -> None:
        spans = enumerate(self._found)
        self.setExtraSelections([self._mark_of(start, end, number == self._at) for number, (start, end) in spans])

    def _mark_of(self, start: int, end: int, is_here: bool) -> QTextEdit.ExtraSelection:
        made, colors, look = QTextEdit.ExtraSelection(), self._look.colors, QTextCharFormat()
        look.setBackground(QColor(colors.accent if is_here else colors.hit))
        look.setForeground(QColor(colors.page if is_here else colors.ink))
        made.cursor, made.format = self._cursor(start, end), look
        return made

    def _cursor(self, start: int, end: int) -> QTextCursor:
        made = QTextCursor(self.document())
        made.setPosition(start)
        made.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return made

    def _bring_in_sight(self) -> None:
        """Scroll so that the cursor's line stands in the upper half."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)


def _style(colors: Colors, em: int) -> str:
    sizes = {"two": round(1.5 * em), "one": round(0.9 * em), "most": round(0.7 * em), "half": round(0.45 * em)}
    mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    tones = {"accent": colors.accent, "side": colors.side, "dim": colors.dim, "ink": colors.ink, "line": colors.line}
    return STYLE.format(mono=mono, quarter=round(0.22 * em), **tones, **sizes)
