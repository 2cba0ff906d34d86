"""The Entity menu follows the keys for as long as its window is there."""

from typing import Any, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from reader.ui.corrections.menus import EntityMenus


def test_a_window_that_is_gone_is_not_looked_at(qapp: QApplication) -> None:
    window = QWidget()
    nobody: Any = None
    menus = EntityMenus(nobody, nobody, cast(Any, {"change_kind": QAction(window)}), nobody, nobody, window)
    delete(window)
    menus._follow_the_keys()
