"""The window over the seeds, the first of them open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import open_article


@pytest.fixture
def article(window: MainWindow, qtbot: QtBot) -> int:
    window.activateWindow()
    return open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
