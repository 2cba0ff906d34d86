"""How a window was placed and divided, kept in the settings from one start to the next."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from reader.settings import SIDEBAR_SPLITTER, SPLITTER_STATE, WINDOW_GEOMETRY, Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from reader.ui.entities.pane import EntityPane


def keep(settings: Settings, window: QMainWindow, splitter: QSplitter, entities: EntityPane) -> None:
    settings.set(WINDOW_GEOMETRY, _encode(window.saveGeometry()))
    settings.set(SPLITTER_STATE, _encode(splitter.saveState()))
    settings.set(SIDEBAR_SPLITTER, _encode(entities.splitter_state()))


def restore(settings: Settings, window: QMainWindow, splitter: QSplitter, entities: EntityPane) -> None:
    window.restoreGeometry(_decode(settings.get(WINDOW_GEOMETRY)))
    splitter.restoreState(_decode(settings.get(SPLITTER_STATE)))
    entities.restore_splitter(_decode(settings.get(SIDEBAR_SPLITTER)))


def _encode(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()


def _decode(said: str) -> QByteArray:
    return QByteArray.fromBase64(said.encode())
