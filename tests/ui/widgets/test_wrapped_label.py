"""A label whose words wrap anywhere they must: what is kept of a layout holds for its words, font and width alone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.widgets.wrapped_label import WrappedLabel

WORDS = "Delegates from forty nations met in the old harbour town, and stayed for a week."


def test_its_height_follows_words_width_font_and_lines(qtbot: QtBot) -> None:
    label = WrappedLabel(QApplication.font(), 10)
    qtbot.addWidget(label)
    label.setText(WORDS)
    narrow, wide = label.heightForWidth(120), label.heightForWidth(1_000)
    assert label.heightForWidth(120) == narrow > wide
    assert not label.is_elided_at(120)
    label.set_most(2)
    assert wide < label.heightForWidth(120) < narrow
    assert label.is_elided_at(120)
    font = label.font()
    font.setPixelSize(3 * label.fontInfo().pixelSize())
    label.setFont(font)
    assert label.heightForWidth(120) > narrow // 2
    label.setText("Met")
    assert label.heightForWidth(1_000) == label.minimumSizeHint().height()
