"""What can be ticked and typed into has an edge in the dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot

from reader.settings import THEME
from reader.ui.dialogs.preferences import Preferences
from reader.ui.main_window import MainWindow
from tests.ui.trigger import trigger


def test_the_preferences_have_edges_in_the_dark_and_lose_them_in_the_light(window: MainWindow, qtbot: QtBot) -> None:
    theme = window.parts.theme
    theme.choose("dark")
    trigger(window.parts.actions["preferences"])
    dialog = window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    fields = [dialog.findChildren(kind)[0] for kind in (QCheckBox, QSpinBox)]

    def edges() -> list[int]:
        """Return how far the colour of each edge is from the ground that it stands on."""
        ground = QColor(theme.colors.window).lightness()
        return [abs(field.palette().color(QPalette.ColorRole.Window).lightness() - ground) for field in fields]

    assert all(far > 50 for far in edges())
    window.parts.settings.set(THEME, "light")
    dialog.setting_changed.emit(THEME)
    assert not theme.colors.dark
    assert edges() == [0, 0]
