"""A page that is long in coming has the keys that were promised to it, unless their user is elsewhere by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.center_stack import CenterStack
from reader.ui.chrome.late_page import LatePage
from reader.ui.style.theme import Theme
from tests.ui.chrome.test_late_page import PLACE, Article, SomePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class LongPage(SomePage):
    """Is there when it is told so."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_place(self, _: PagePlace) -> None:
        self._is_open = True


class Window(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.made = LatePage[Any]("some", LongPage)
        self.center = CenterStack(cast("Any", Article()), [self.made], theme.page)
        self.field, self.button, self.link = QLineEdit(), QPushButton(), QPushButton()
        layout = QVBoxLayout(self)
        for widget in (self.field, self.center, self.link, self.button):
            layout.addWidget(widget)

    def ask(self) -> None:
        """Ask for the page, with the keys."""
        self.center.give_keys()
        self.center.open(PLACE)

    def has_page_the_keys(self) -> bool:
        """Let the page come."""
        self.made.get().arrived.emit()
        assert self.center.currentWidget() is self.made.get()
        return bool(self.made.get().hasFocus())


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Window:
    made = Window(Theme(qapp, "light", "light"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.link.setFocus()
    qtbot.waitUntil(made.link.hasFocus)
    return made


def test_who_waits_for_a_page_has_the_keys_on_it(window: Window) -> None:
    window.ask()
    assert window.has_page_the_keys()


@pytest.mark.parametrize("elsewhere", ["field", "button"])
def test_a_page_that_comes_late_takes_no_keys_from_where_their_user_went(window: Window, elsewhere: str) -> None:
    window.ask()
    gone_to = getattr(window, elsewhere)
    gone_to.setFocus()
    assert not window.has_page_the_keys()
    assert gone_to.hasFocus()


def test_no_letter_is_lost_that_is_typed_where_a_page_was_asked_for(window: Window, qtbot: QtBot) -> None:
    """As in the search box, where Tab takes a name among the completions, and one types on."""
    window.field.setFocus()
    window.ask()
    qtbot.keyClicks(window.field, "gon")
    assert not window.has_page_the_keys()
    qtbot.keyClicks(window.focusWidget() or window, "g")
    assert window.field.text() == "gong"


def test_a_field_in_which_nothing_was_typed_since_gives_the_keys(window: Window, qtbot: QtBot) -> None:
    window.field.setFocus()
    qtbot.keyClicks(window.field, "gong")
    window.ask()
    assert window.has_page_the_keys()


def test_where_what_had_the_keys_is_gone_the_page_has_them(window: Window) -> None:
    window.ask()
    window.link.hide()  # by which Qt gives them to the next
    assert not window.center.has_focus()
    assert window.has_page_the_keys()


def test_a_page_that_is_asked_for_in_a_dialog_has_the_keys(window: Window, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    field.setFocus()
    window.ask()
    dialog.accept()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.has_page_the_keys()


def test_keys_that_were_for_a_page_that_is_left_again_are_for_no_other(window: Window) -> None:
    window.ask()
    window.center.close_page()
    window.center.open(PLACE)
    assert not window.has_page_the_keys()
