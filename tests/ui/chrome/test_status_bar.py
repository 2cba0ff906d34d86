"""The status line counts, and shows an import while there is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.model import Counts
from reader.ui.chrome.status_bar import StatusLine
from reader.ui.style.theme import Theme


@pytest.fixture
def status(qtbot: QtBot, qapp: QApplication) -> StatusLine:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    line = StatusLine(Theme(qapp))
    qtbot.addWidget(line)
    line.show()
    return line


def words(status: StatusLine) -> list[str]:
    return [label.text() for label in status.findChildren(QLabel) if label.isVisible() and label.text()]


def test_it_says_what_the_library_holds(status: StatusLine) -> None:
    status.show_counts(Counts(articles=14, entities=71))
    assert words(status) == ["14 articles · 71 entities"]


def test_progress_counts_what_is_left_out(status: StatusLine) -> None:
    status.show_progress(1204, 8000, 2)
    assert status.progress == "Importing 1,204 of 8,000"
    assert words(status) == ["2 left out"]


def test_what_is_said_of_an_import_leads_to_its_page(status: StatusLine, qtbot: QtBot) -> None:
    status.show_progress(1204, 8000, 2)
    with qtbot.waitSignal(status.imports_wanted):
        status.progress_words.click()
    status.show_rereading(1, 9)
    assert not status.progress_words.isEnabled()


def test_cancel_is_pressed_once(status: StatusLine, qtbot: QtBot) -> None:
    status.show_progress(1, 9, 0)
    cancel = next(one for one in status.findChildren(QToolButton) if one.text() == "Cancel")
    with qtbot.waitSignal(status.cancelled):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()
    assert status.progress == "Stopping…"


def test_nothing_of_an_import_stays_when_it_is_over(status: StatusLine) -> None:
    status.show_progress(1, 9, 1)
    status.show_idle()
    assert status.progress == ""
    assert words(status) == []


def test_it_says_how_many_articles_are_versions_of_others(status: StatusLine) -> None:
    status.show_counts(Counts(articles=14, versions=3))
    tips = [label.toolTip().replace("<br>", " ") for label in status.findChildren(QLabel)]
    assert any("14 articles, among them 3 versions of others that are fuller" in told for told in tips)
    status.show_counts(Counts(articles=14))
    assert not any(label.toolTip() for label in status.findChildren(QLabel))
