"""The languages that the window is tried in, among them one that no one speaks: "long", whose words are drawn out.

`ENTITY_READER_TONGUE=de python3 -m tests.gallery FOLDER` renders the pictures in German, and tells which words are cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QRadioButton,
    QScrollArea,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

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
    """Yield each text of the labels, buttons, tabs, boxes and heads of columns there are that is not shown whole.

    What ends in an ellipsis by design is content or a hint, but for tabs, whose words are the window's own.
    """
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and (widget.size().isEmpty() or not widget.visibleRegion().isEmpty()):
            yield from (f"{type(widget).__name__} “{words}”" for words in _cut_words(widget))


def _cut_words(widget: QWidget) -> Iterator[str]:
    """Yield what of the words of one widget is cut."""
    if isinstance(widget, QHeaderView):
        yield from _cut_heads(widget)
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()) if _is_tab_cut(widget, tab))
    elif isinstance(widget, QComboBox):
        arrow = widget.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator)
        if _width(widget, widget.currentText()) > widget.width() - arrow:
            yield widget.currentText()
    elif isinstance(widget, QLabel | QAbstractButton) and widget.text() and _is_cut(widget):
        yield widget.text()


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    return not _is_a_sign(widget) and (_is_label_cut(widget) or _is_behind_an_edge(widget))


def _is_label_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, WordTab):
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, ELIDED):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    beside = 0
    if isinstance(widget, QCheckBox | QRadioButton):
        beside = widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + 4
    return max(_width(widget, line) for line in widget.text().splitlines()) + beside > widget.width() + 1


def _is_tab_cut(bar: QTabBar, tab: int) -> bool:
    return _width(bar, bar.tabText(tab)) > bar.tabRect(tab).width() + 1


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = str(header.model().headerData(section, header.orientation()) or "")
        if not header.isSectionHidden(section) and _width(header, words) > header.sectionSize(section) + 1:
            yield words


def _width(widget: QWidget, words: str) -> int:
    if "</" in words:
        words = QTextDocumentFragment.fromHtml(words).toPlainText()
    return widget.fontMetrics().horizontalAdvance(words.replace("&", ""))


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
