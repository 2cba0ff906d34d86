"""A tick has links opened with this program, as far as the desktop lets it."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from reader.errors import ReaderError
from reader.ui.dialogs.links_field import LinksField
from reader.ui.dialogs.preferences import Preferences
from reader.ui.main_window import MainWindow
from reader.ui.startup.link_registration import LinkRegistration
from tests.ui.trigger import trigger


class Desktop:
    """Has links opened as it is asked to, unless something is in the way."""

    def __init__(self) -> None:
        self.is_so = False
        self.obstacle = ""

    def ask(self, wanted: bool | None, said: Callable[[bool], None], failed: Callable[[ReaderError], None]) -> None:
        if wanted is not None and self.obstacle:
            failed(ReaderError(self.obstacle))
            return
        self.is_so = self.is_so if wanted is None else wanted
        said(self.is_so)


def test_what_is_ticked_is_so_and_what_is_in_the_way_is_said(qtbot: QtBot) -> None:
    desktop = Desktop()
    field = LinksField(desktop.ask)
    qtbot.addWidget(field)
    field.show()
    field.box.click()
    assert (desktop.is_so, field.box.isChecked(), field.message.isVisible()) == (True, True, False)
    desktop.obstacle = "There is a <b>file</b> in the way."
    field.box.click()
    assert (desktop.is_so, field.box.isChecked()) == (True, True)
    assert (field.message.text(), field.message.isVisible()) == ("There is a <b>file</b> in the way.", True)
    desktop.obstacle = ""
    field.box.click()
    assert (desktop.is_so, field.box.isChecked(), field.message.isVisible()) == (False, False, False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no desktop of freedesktop.org")
def test_preferences_tell_the_desktop(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["preferences"])
    qtbot.waitUntil(lambda: bool(window.findChildren(Preferences)))
    [field] = window.findChildren(LinksField)
    qtbot.waitUntil(field.box.isEnabled)
    assert not field.box.isChecked()
    field.box.click()
    qtbot.waitUntil(lambda: field.box.isEnabled() and field.box.isChecked())
    assert LinkRegistration().is_made
    field.box.click()
    qtbot.waitUntil(lambda: field.box.isEnabled() and not field.box.isChecked())
    assert not LinkRegistration().file.exists()


def test_an_answer_that_comes_after_the_dialog_was_closed_is_heard_by_nobody(qtbot: QtBot) -> None:
    answers: list[Callable[[], None]] = []

    def ask(_: bool | None, said: Callable[[bool], None], failed: Callable[[ReaderError], None]) -> None:
        answers.extend((lambda: said(True), lambda: failed(ReaderError("Too late."))))

    field = LinksField(ask)
    delete(field)
    for answer in answers:
        answer()
    assert not isValid(field)
