"""States of windows and splitters as the settings keep them: Qt's bytes, in base64."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray


def encode(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()


def decode(said: str) -> QByteArray:
    return QByteArray.fromBase64(said.encode())
