"""A pane with the focus in a window, its theme and its settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.reading.pane import ReadingPane
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import Theme


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def pane(
    qtbot: QtBot, theme: Theme, settings: Settings, text: TextSettings, names: NameSignals
) -> Iterator[ReadingPane]:
    """The pane in a window of its own, with a button behind it to which Tab can go on."""
    window = QWidget()
    made = ReadingPane(theme, settings, text, names)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    layout.addWidget(QPushButton("Behind"))
    window.resize(700, 500)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()
