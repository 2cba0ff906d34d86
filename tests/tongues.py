"""The languages that the window is tried in, among them one that no one speaks: "long", whose words are drawn out.

`ENTITY_READER_TONGUE=de python3 -m tests.gallery FOLDER` renders the pictures in German, and tells which words are cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolButton, QWidget

from reader.settings import ENGLISH, LANGUAGE
from reader.ui.startup.languages import speak
from reader.ui.style.translation import CONTEXT
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.quiet_menu_button import QuietMenuButton
from reader.ui.widgets.word_tab import WordTab

TONGUE, LONG = "ENTITY_READER_TONGUE", "long"
LONGER = 1.4
ELIDED = (ElidedLabel, QuietMenuButton, WordTab)  # whose words end in an ellipsis where there is no room
VOWEL = re.compile(r"\{\w+\}|[aeiouyAEIOUY]")


class LongTongue(QTranslator):
    """Says every sentence of the window in words that are longer by two fifths."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, *_: Any) -> str:
        return longer(text) if context == CONTEXT and text != ENGLISH else None  # type: ignore[return-value]


def longer(text: str) -> str:
    """Say a text with vowels that are drawn out until it is longer by two fifths."""
    letters = len(re.sub(r"\{\w+\}|&", "", text))
    vowels = [found for found in VOWEL.finditer(text) if not found[0].startswith("{")]
    if not vowels:
        return text
    more = round(letters * (LONGER - 1) + 0.5)
    said, last = [], 0
    for place, found in enumerate(vowels):
        times = more // len(vowels) + (place < more % len(vowels))
        said += [text[last : found.end()], found[0].lower() * times]
        last = found.end()
    return "".join((*said, text[last:]))


def speak_in(application: QApplication, tongue: str) -> None:
    """Let the window speak a language, or the one whose words are long."""
    if tongue == LONG:
        application.installTranslator(LongTongue(application))
    elif tongue:
        speak(application, tongue, LANGUAGE.choices)


def cut(window: QWidget) -> Iterator[str]:
    """Yield each text of the labels and buttons there are that is not shown whole."""
    for widget in window.findChildren(QWidget):
        words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if not words or not widget.isVisible() or isinstance(widget, ELIDED) or _is_a_sign(widget):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            is_cut = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            is_cut = widget.fontMetrics().horizontalAdvance(words.replace("&", "")) > widget.width() + 1
        if is_cut or _is_behind_an_edge(widget):
            yield f"{type(widget).__name__} “{words}”"


def _is_a_sign(widget: QWidget) -> bool:
    """Tell whether the widget shows its icon alone."""
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _is_behind_an_edge(widget: QWidget) -> bool:
    """Tell whether the widget that it stands in shows less of its width; what can be scrolled to is shown."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if isinstance(parent.parentWidget(), QScrollArea):
            return False
        left = widget.mapTo(parent, widget.rect().topLeft()).x()
        if left < -1 or left + widget.width() > parent.width() + 1:
            return True
        if parent.isWindow():
            return False
        parent = parent.parentWidget()
    return False
