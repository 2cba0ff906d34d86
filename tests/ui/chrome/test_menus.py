from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.chrome.menus import EncodingMenu


def test_the_encoding_in_force_is_ticked_and_without_one_there_is_none_to_choose(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = EncodingMenu(lambda _: None, parent)
    menu.show_encoding("cp1252")
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["cp1252"]
    assert menu.menuAction().isEnabled()
    menu.show_encoding(None)
    assert [action.data() for action in menu.actions() if action.isChecked()] == []
    assert not menu.menuAction().isEnabled()
