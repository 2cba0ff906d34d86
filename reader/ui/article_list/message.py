"""What the list says when it has nothing to show, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery, Order
from reader.phrase import phrase
from reader.text.query import only_filters
from reader.ui.article_list.chip_texts import chip_text
from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line, set_apart
from reader.ui.style.label import Label
from reader.ui.style.translation import tr, translation
from reader.ui.style.type_scale import scale
from reader.ui.widgets.message import MessageButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity
    from reader.ui.style.theme import Theme


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, what it means for the reader, and the words of the button that does something about it."""

    sentence: str
    advice: str
    button: str


EMPTY = Message(
    phrase("No articles yet"),
    phrase("Import news articles, or drop files or folders on the window."),
    phrase("Import Files…"),
)
ARRIVING = Message(phrase("Adding the first articles…"), "", "")


def nothing_found(query: ArticleQuery, narrowed: Sequence[Entity], *, arriving: bool = False) -> Message:
    """Say which filter leaves nothing, or that the library is empty, be it only until some articles have arrived."""
    if replace(query, order=Order.NEWEST) == ArticleQuery():
        return ARRIVING if arriving else EMPTY
    filtered = only_filters(query.words) if query.words.strip() else ()
    words = [f"“{set_apart(query.words, SHORT)}”"] if query.words.strip() and not filtered else map(chip_text, filtered)
    told = [
        *[tr("Unread")] * query.unread,
        *[tr("Starred")] * query.starred,
        *words,
        *(set_apart(entity.name, SHORT) for entity in narrowed),
    ]
    only_words = bool(query.words.strip()) and not (narrowed or query.unread or query.starred)
    sentence = tr("No articles for: {filters}.", filters=" · ".join(told))
    return Message(sentence, "", tr("Clear the Search") if only_words else tr("Show All Articles"))


def failure(sentence: str) -> Message:
    return Message(tr("The articles cannot be shown"), sentence, tr("Try Again"))


class MessagePage(QWidget):
    """One message in the middle of the pane, with its button."""

    pressed = Signal()
    suggestion_taken = Signal(str)  # words to search for instead

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = self._label(1.08)
        self._advice = self._label(1.0)
        self.button = MessageButton(self)
        self.button.clicked.connect(self.pressed)
        self.suggestion = MessageButton(self)
        self._suggested = ""
        self.suggestion.clicked.connect(lambda: self.suggestion_taken.emit(self._suggested))
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        for button in (self.suggestion, self.button):
            button.setMinimumSize(9 * margin, round(1.9 * margin))
        layout.setContentsMargins(margin, 4 * margin, margin, margin)
        layout.setSpacing(margin // 2)
        layout.addWidget(self._sentence)
        layout.addWidget(self._advice)
        layout.addSpacing(margin // 2)
        layout.addWidget(self.suggestion, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, message: Message) -> None:
        self._sentence.setText(message.sentence)
        self._advice.setText(message.advice)
        self._advice.setVisible(bool(message.advice))
        self.button.setText(translation(message.button))
        self.button.setVisible(bool(message.button))
        self.setAccessibleName(one_line(message.sentence))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if message.button else Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(translation(message.button).rstrip("…"))
        self.button.setAccessibleDescription(one_line(f"{translation(message.sentence)} {translation(message.advice)}"))
        self.suggest("")

    def suggest(self, words: str) -> None:
        """Offer to search for something else, or for nothing."""
        self._suggested = words
        question = tr("Did you mean “{words}”?", words=set_apart(words, SHORT))
        self.suggestion.setText(in_a_menu(question))
        self.suggestion.setAccessibleName(one_line(question))
        self.suggestion.setVisible(bool(words))

    @property
    def stop(self) -> QWidget:
        """Where the keys stop: the button where there is one, else the sentence."""
        return self.button if self.button.text() else self

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def _label(self, size: float) -> Label:
        label = Label("", self, wraps=True)
        label.setFont(scale(self.font(), size))
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _draw(self) -> None:
        for label, color in ((self._sentence, self._theme.colors.ink), (self._advice, self._theme.colors.dim)):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
            label.setPalette(palette)
