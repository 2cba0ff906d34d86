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
    settings.set(WINDOW_GEOMETRY, _said(window.saveGeometry()))
    settings.set(SPLITTER_STATE, _said(splitter.saveState()))
    settings.set(SIDEBAR_SPLITTER, _said(entities.splitter_state()))


def restore(settings: Settings, window: QMainWindow, splitter: QSplitter, entities: EntityPane) -> None:
    window.restoreGeometry(_meant(settings.get(WINDOW_GEOMETRY)))
    splitter.restoreState(_meant(settings.get(SPLITTER_STATE)))
    entities.restore_splitter(_meant(settings.get(SIDEBAR_SPLITTER)))


def _said(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()


def _meant(said: str) -> QByteArray:
    return QByteArray.fromBase64(said.encode())
