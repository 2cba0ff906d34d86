"""The first article of a table, as it would be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.label import Label
from reader.ui.style.phrases import language_name, short_date
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, serif
from reader.ui.widgets.headings import Heading, dim

if TYPE_CHECKING:
    from reader.model import ArticleDraft
    from reader.ui.style.theme import Look

SHOWN = 420  # code points of its text
LOOKING = phrase("Reading the first article…")


class FirstArticle(QWidget):
    """Its title, what is known of it, and how it begins; or why there is none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Label("", self, wraps=True)
        self._title.setFont(serif(self.font()))
        self._meta = Label("", self, wraps=True)
        self._text = Label("", self, wraps=True)
        em = margin(self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(em, round(0.8 * em), em, em)
        column.setSpacing(round(0.4 * em))
        column.addWidget(Heading(look, tr("The first article"), self))
        for label in (self._title, self._meta, self._text):
            column.addWidget(label)
        look.changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> tuple[str, str, str]:
        """What is said: title, what is known, text."""
        return self._title.text(), self._meta.text(), self._text.text()

    def clear(self) -> None:
        self._show("", tr(LOOKING), "")

    def show_article(self, draft: ArticleDraft) -> None:
        told = (draft.source, draft.author, short_date(draft.published), draft.section, draft.url)
        language = language_name(draft.language) if draft.language else ""
        meta = " · ".join(one_line(one, SHORT) for one in (*told, language) if one)
        self._show(draft.title, meta, one_line(draft.body, SHOWN) if len(draft.body) <= SHOWN else _opening(draft.body))

    def show_reason(self, sentence: str) -> None:
        self._show("", sentence, "")

    def _show(self, *words: str) -> None:
        for label, said in zip((self._title, self._meta, self._text), words, strict=True):
            label.setText(said)
            label.setVisible(bool(said))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.line))
        painter.setBrush(QColor(colors.side))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _draw(self) -> None:
        dim(self._meta, self._look)
        self.update()


def _opening(body: str) -> str:
    return f"{one_line(body[:SHOWN]).rpartition(' ')[0]}…"
