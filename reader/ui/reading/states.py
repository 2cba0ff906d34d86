"""What the pane shows instead of an article: words, or the outline of a page that is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.style.foreign_text import one_line
from reader.ui.style.icons import pixmap
from reader.ui.style.label import Label
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.reading.typography import Typography
    from reader.ui.style.theme import Theme

BARS = (1.0, 0.96, 0.99, 0.42, 0, 0.97, 1.0, 0.95, 0.61, 0, 0.98, 0.93, 0.3)  # widths of lines; 0 is a gap
ICON = 28


class Message(QWidget):
    """A sentence in the middle of the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ""
        self._picture = Label("", self)
        self._text = Label("", self, wraps=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addStretch(2)
        for label in (self._picture, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addStretch(3)
        theme.changed.connect(self._draw)

    def text(self) -> str:
        return self._text.text()

    @property
    def is_failure(self) -> bool:
        return bool(self._icon)

    def show_words(self, words: str, icon: str = "") -> None:
        self._text.setText(words)
        self.setAccessibleName(one_line(words))
        self._icon = icon
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._theme.page_colors.page))

    def _draw(self) -> None:
        colors = self._theme.page_colors
        self._picture.setVisible(bool(self._icon))
        if self._icon:
            self._picture.setPixmap(pixmap(self._icon, colors.alert, self.devicePixelRatioF(), ICON))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), QColor(colors.ink if self._icon else colors.dim))
        self._text.setPalette(palette)
        self.update()


class Skeleton(QWidget):
    """The outline of a page whose article is not there yet."""

    def __init__(self, theme: Theme, look: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self.setAccessibleName(tr("Opening the article"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def set_look(self, look: Typography) -> None:
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors, em = self._theme.page_colors, self._look.em
        painter.fillRect(self.rect(), QColor(colors.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(colors.line, colors.page, 0.7))
        width = min(self._look.column, self.width() - 2 * self._look.narrowest_margin)
        left, y = (self.width() - width) / 2, em * 2.4
        for share, height in ((0.9, 1.3), (0.55, 1.3), (0.4, 0.7), *((bar, 0.8) for bar in BARS)):
            if share:
                painter.drawRoundedRect(QRectF(left, y, width * share, em * height), em / 5, em / 5)
            y += em * (height + 0.75)
