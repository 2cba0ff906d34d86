"""Words in one line that are cut where there is no room for them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.widgets.elided_label import ElidedLabel


def test_words_are_cut_to_the_width_there_is(qtbot: QtBot) -> None:
    label = ElidedLabel("1 not known, 2 different")
    qtbot.addWidget(label)
    label.resize(label.sizeHint().width() + 2, 20)
    assert label.shown_words == "1 not known, 2 different"
    label.resize(label.width() // 2, 20)
    assert label.shown_words.startswith("1 not")
    assert label.shown_words.endswith("…")
    assert label.minimumSizeHint().width() == 0
