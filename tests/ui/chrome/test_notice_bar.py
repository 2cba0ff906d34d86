"""A notice says one thing, offers at most two, and goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.style.theme import Theme


@pytest.fixture
def notice(qtbot: QtBot, qapp: QApplication) -> NoticeBar:
    bar = NoticeBar(Theme(qapp))
    qtbot.addWidget(bar)
    return bar


def button(notice: NoticeBar, words: str) -> QToolButton:
    return next(found for found in notice.findChildren(QToolButton) if found.text() == words and found.isVisible())


def test_nothing_is_said_at_first(notice: NoticeBar) -> None:
    assert notice.sentence == ""


def test_an_offer_is_taken_once_and_the_notice_goes(notice: NoticeBar, qtbot: QtBot) -> None:
    taken: list[str] = []
    notice.say("1 article deleted.", ("Undo", lambda: taken.append("undo")))
    assert notice.sentence == "1 article deleted."
    qtbot.mouseClick(button(notice, "Undo"), Qt.MouseButton.LeftButton)
    assert taken == ["undo"]
    assert notice.sentence == ""


def test_a_new_notice_takes_the_place_of_the_old_and_of_its_offers(notice: NoticeBar, qtbot: QtBot) -> None:
    taken: list[str] = []
    notice.say("First.", ("Undo", lambda: taken.append("first")))
    notice.say("Second.", ("Undo", lambda: taken.append("second")))
    qtbot.mouseClick(button(notice, "Undo"), Qt.MouseButton.LeftButton)
    assert taken == ["second"]


def test_a_notice_without_offers_has_only_its_cross(notice: NoticeBar) -> None:
    notice.say("First.", ("Undo", lambda: None))
    notice.say("The library is sound.")
    visible = [found.accessibleName() for found in notice.findChildren(QToolButton) if found.isVisible()]
    assert visible == ["Close this notice"]


def test_what_nobody_asked_for_waits_for_its_turn_and_only_the_latest_of_it_is_said(
    qtbot: QtBot, notice: NoticeBar
) -> None:
    notice.say("1 article deleted.", ("Undo", lambda: None))
    notice.say_in_turn("inbox", "1 file changed.")
    notice.say_in_turn("inbox", "2 files changed.")
    notice.say_in_turn("disk", "“inbox” is not there now.")
    assert notice.sentence == "1 article deleted."
    notice.hide()
    qtbot.waitUntil(lambda: notice.sentence == "2 files changed.")
    notice.say_in_turn("inbox", "3 files changed.")
    assert notice.sentence == "3 files changed."
    notice.forget("disk")
    notice.forget("inbox")
    with qtbot.assertNotEmitted(notice.customContextMenuRequested, wait=50):
        pass
    assert not notice.sentence


def test_what_is_said_in_turn_is_said_at_once_where_nothing_else_is(notice: NoticeBar) -> None:
    notice.say_in_turn("inbox", "1 file changed.")
    assert notice.sentence == "1 file changed."
