"""The foot of a sheet: what it comes to in words, and the buttons that leave it or do it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.style.type_scale import margin


def foot_of(said: QWidget, *buttons: QWidget) -> QHBoxLayout:
    em = margin(said.font())
    foot = QHBoxLayout()
    foot.setContentsMargins(em, round(0.5 * em), em, round(0.8 * em))
    foot.setSpacing(round(0.5 * em))
    foot.addWidget(said, 1)
    for button in buttons:
        foot.addWidget(button)
    return foot
