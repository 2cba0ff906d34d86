import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.whole_page import WholePageDialog


@pytest.mark.parametrize(("is_taken", "words"), [(False, "&Take All as the Article"), (True, "Take Only the &Article")])
def test_the_page_is_shown_and_can_be_taken(qtbot: QtBot, is_taken: bool, words: str) -> None:
    taken: list[bool] = []
    dialog = WholePageDialog("/pages/a.html", "Home\n\nLock opens", is_taken=is_taken, take=taken.append)
    qtbot.addWidget(dialog)
    page = dialog.findChild(QPlainTextEdit)
    assert page is not None
    assert page.toPlainText() == "Home\n\nLock opens"
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == [not is_taken]


def test_where_nothing_may_be_written_it_is_only_shown(qtbot: QtBot) -> None:
    dialog = WholePageDialog("/pages/a.html", "<b>Home</b>", is_taken=False, take=None)
    qtbot.addWidget(dialog)
    assert not any("Article" in one.text() for one in dialog.findChildren(QPushButton))
