"""How a window was placed, and its sidebar divided, kept in the settings from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.settings import SIDEBAR_SPLITTER, WINDOW_GEOMETRY, Settings
from reader.ui.style.base64_state import decode, encode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader.ui.entities.pane import EntityPane


def keep(settings: Settings, window: QMainWindow, entities: EntityPane) -> None:
    settings.set(WINDOW_GEOMETRY, encode(window.saveGeometry()))
    settings.set(SIDEBAR_SPLITTER, encode(entities.splitter_state()))


def restore(settings: Settings, window: QMainWindow, entities: EntityPane) -> None:
    if not window.isVisible():  # else it stands where it was already
        window.restoreGeometry(decode(settings.get(WINDOW_GEOMETRY)))
    entities.restore_splitter(decode(settings.get(SIDEBAR_SPLITTER)))
