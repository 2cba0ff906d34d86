"""The buttons below dialogs, where the desktop would have icons on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.dialog_buttons import DialogButtons
from reader.ui.style.message_box import MessageBox

CANCEL = QDialogButtonBox.StandardButton.Cancel


def box(parent: QWidget) -> QWidget:
    made = MessageBox(QMessageBox.Icon.Warning, "Bin", "Empty it?", parent)
    made.addButton(QMessageBox.StandardButton.Cancel)
    made.open()
    return made


@pytest.mark.parametrize(
    ("make", "bare"),
    [(lambda parent: QDialogButtonBox(CANCEL, parent), False),
     (lambda parent: DialogButtons(CANCEL, parent), True),
     (box, True)],
)  # fmt: skip
def test_no_button_of_a_dialog_has_an_icon_that_cannot_be_seen(
    qtbot: QtBot, make: Callable[[QWidget], QWidget], bare: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1 }")
    made = make(parent)
    buttons = made.buttons() if isinstance(made, QDialogButtonBox | QMessageBox) else []
    assert [button.icon().isNull() for button in buttons] == [bare]
