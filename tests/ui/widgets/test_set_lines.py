"""Notes in a few lines: paragraphs, what is set off, and the ellipsis where there is more."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from reader.ui.style.note_words import BREAK, note_words
from reader.ui.widgets.set_lines import SetLines


@pytest.fixture
def font(qapp: QGuiApplication) -> QFont:
    return QGuiApplication.font()


def test_a_paragraph_begins_a_line(font: QFont) -> None:
    lines = SetLines(note_words("- one\n- *two*"), font, 400, 3)
    assert (lines.count, lines.visible_text, lines.elided) == (2, f"• one{BREAK}• two", False)


@pytest.mark.parametrize("text", ["word **bold and very long** " * 40, "`code` " * 200, "**" + "M" * 400 + "**"])
@pytest.mark.parametrize("width", [60, 150, 300])
def test_what_does_not_fit_ends_in_an_ellipsis_within_the_lines(font: QFont, text: str, width: int) -> None:
    lines = SetLines(note_words(text), font, width, 2)
    assert (lines.count, lines.elided, lines.visible_text[-1]) == (2, True, "…")


def test_further_paragraphs_are_told_in_the_last_line(font: QFont) -> None:
    lines = SetLines(note_words("a\n\nb\n\nc"), font, 400, 2)
    assert (lines.count, lines.visible_text) == (2, f"a{BREAK}b c")
