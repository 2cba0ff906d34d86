"""The field that narrows the names, or whatever else is listed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.text.plain_letters import without_accents
from reader.ui.style.foreign_text import tip
from reader.ui.style.icons import Icons
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from reader.ui.style.theme import Look

ROUND = 4  # pixels
ONWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a field narrows: how the field is called, what it does, and what its cross does."""

    name: str
    about: str
    undo: str


NAMES = Narrowed(phrase("Filter the names"), phrase("Show only names that hold these words"), phrase("Show all names"))
NOTES = Narrowed(phrase("Filter the notes"), phrase("Show only notes that hold these words"), phrase("Show all notes"))
MENTIONS = Narrowed(
    phrase("Filter the mentions"), phrase("Show only mentions that hold these words"), phrase("Show all mentions")
)
DECISIONS = Narrowed(
    phrase("Filter the decisions"), phrase("Show only decisions that hold these words"), phrase("Show all decisions")
)
DELETED = Narrowed(
    phrase("Filter the deleted articles"),
    phrase("Show only deleted articles that hold these words"),
    phrase("Show all deleted articles"),
)
CHAPTERS = Narrowed(
    phrase("Filter the chapters"), phrase("Show only chapters that hold these words"), phrase("Show all chapters")
)
PREFERENCES = Narrowed(
    phrase("Search the preferences"),
    phrase("Show only preferences and keys that hold these words"),
    phrase("Show all preferences"),
)
BACKUPS = Narrowed(
    phrase("Filter the backups"), phrase("Show only backups that hold these words"), phrase("Show all backups")
)


class FilterField(QLineEdit):
    """Esc empties it, Down and Enter go on to what it narrows."""

    left_downwards = Signal()

    def __init__(self, theme: Look, parent: QWidget, narrowed: Narrowed = NAMES) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(tr("filter…"))
        self.setAccessibleName(tr(narrowed.name))
        self.setToolTip(tip(tr(narrowed.about)))
        self.setFrame(False)
        side = self.fontMetrics().height() // 2
        self.setTextMargins(side, 1, side // 2, 1)
        self.setAcceptDrops(False)
        self.setFont(scale(self.font(), 0.94))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._empty = self.addAction(Icons(theme).icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setText(tr(narrowed.undo))  # its name for a screen reader
        self._empty.setToolTip(tip(tr(narrowed.undo)))
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        theme.changed.connect(self._draw)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while there is something to empty."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in ONWARDS:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge of a field, so that it is seen that one can type there."""
        super().paintEvent(event)
        painter, colors = QPainter(self), self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and self.underMouse()
        edge = colors.accent if self.hasFocus() else colors.dim if lit else colors.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)

    def _draw(self) -> None:
        self._empty.setIcon(Icons(self._theme).icon("close"))
        self.update()


def fold(name: str) -> str:
    """Return a name as the filter compares it: in small plain letters, without accents."""
    return without_accents(unicodedata.normalize("NFKC", name))
