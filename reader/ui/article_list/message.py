"""What the list says when it has nothing to show, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.lazy_dataclass import dataclass
from reader.model import ArticleQuery, Order
from reader.text.query import only_filters
from reader.ui.style.foreign_text import SHORT, in_a_menu, one_line, set_apart
from reader.ui.style.label import Label
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity, QueryFilter
    from reader.ui.style.theme import Theme


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, what it means for the reader, and the words of the button that does something about it."""

    sentence: str
    advice: str
    button: str


EMPTY = Message("No articles yet", "Import news articles, or drop files or folders on the window.", "Import Files…")
ARRIVING = Message("Adding the first articles…", "", "")


def nothing_found(query: ArticleQuery, narrowed: Sequence[Entity], *, arriving: bool = False) -> Message:
    """Say which filter leaves nothing, or that the library is empty, be it only until some articles have arrived."""
    if replace(query, order=Order.NEWEST) == ArticleQuery():
        return ARRIVING if arriving else EMPTY
    flags = " ".join(["unread"] * query.unread + ["starred"] * query.starred + ["articles"])
    filtered = only_filters(query.words) if query.words.strip() else ()
    states = [_OPPOSITES[one.value] if one.negated else one.value for one in filtered if one.name == "is"]
    others = [_phrase(one) for one in filtered if one.name != "is"]
    flags = " ".join([*states, flags])
    words = f" with “{set_apart(query.words, SHORT)}”" if query.words.strip() and not filtered else "".join(others)
    names = " and ".join(set_apart(entity.name, SHORT) for entity in narrowed)
    mention = f" that mention {names}" if words and names else f" mention {names}" if names else ""
    only_words = bool(words) and not (names or query.unread or query.starred)
    return Message(f"No {flags}{words}{mention}.", "", "Clear the Search" if only_words else "Show All Articles")


def _phrase(one: QueryFilter) -> str:
    """Return what a filter says of articles: " from the source “Post”"."""
    value = set_apart(one.value.replace("..", " – "), SHORT)
    return f"{' not' * one.negated} {_PHRASES.get(one.name, 'that mention “{}”').format(value)}"


_OPPOSITES = {"unread": "read", "read": "unread", "starred": "unstarred", "undated": "dated"}
_PHRASES = {
    "before": "from before {}",
    "after": "from after {}",
    "date": "of {}",
    "source": "from the source “{}”",
    "author": "by “{}”",
    "file": "from a file called “{}”",
    "folder": "from a folder called “{}”",
}


def failure(sentence: str) -> Message:
    return Message("The articles cannot be shown", sentence, "Try Again")


class MessagePage(QWidget):
    """One message in the middle of the pane, with its button."""

    pressed = Signal()
    suggestion_taken = Signal(str)  # words to search for instead

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = self._label(1.08)
        self._advice = self._label(1.0)
        self.button = _Button(self)
        self.button.clicked.connect(self.pressed)
        self.suggestion = _Button(self)
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
        self.button.setText(message.button)
        self.button.setVisible(bool(message.button))
        self.setAccessibleName(one_line(message.sentence))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if message.button else Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(message.button.rstrip("…"))
        self.button.setAccessibleDescription(one_line(f"{message.sentence} {message.advice}"))
        self.suggest("")

    def suggest(self, words: str) -> None:
        """Offer to search for something else, or for nothing."""
        self._suggested = words
        question = f"Did you mean “{set_apart(words, SHORT)}”?"
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


class _Button(QPushButton):
    """A button whose own keys come before the window's: Space presses it and turns no page."""

    def event(self, event: QEvent) -> bool:
        mine = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in mine:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
