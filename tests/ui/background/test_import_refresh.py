"""What an import has added is shown together, and in the pauses of whoever reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from reader.model import Changes
from reader.ui.background import import_refresh
from reader.ui.background.import_refresh import ImportRefresh

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks


class FakeTasks(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_quiet = True
        self.told: list[frozenset[int]] = []
        self.changed.connect(self._take)

    def _take(self, changes: Changes) -> None:
        assert changes.membership
        assert changes.entities
        self.told.append(changes.articles)

    def quiet_for(self, seconds: float) -> bool:
        return self.is_quiet


@pytest.fixture
def tasks(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FakeTasks:
    monkeypatch.setattr(import_refresh, "EVERY", 20)
    return FakeTasks()


@pytest.fixture
def arrivals(tasks: FakeTasks) -> ImportRefresh:
    return ImportRefresh(cast("Tasks", tasks), tasks)


def test_what_arrives_at_about_one_time_is_told_together(
    tasks: FakeTasks, arrivals: ImportRefresh, qtbot: QtBot
) -> None:
    arrivals.gather(frozenset({1, 2}))
    arrivals.gather(frozenset({3}))
    assert tasks.told == []
    qtbot.waitUntil(lambda: tasks.told == [frozenset({1, 2, 3})])
    arrivals.gather(frozenset({4}))
    qtbot.waitUntil(lambda: tasks.told[1:] == [frozenset({4})])


def test_it_waits_for_a_pause(tasks: FakeTasks, arrivals: ImportRefresh, qtbot: QtBot) -> None:
    tasks.is_quiet = False
    arrivals.gather(frozenset({1}))
    qtbot.wait(100)
    assert tasks.told == []
    tasks.is_quiet = True
    qtbot.waitUntil(lambda: tasks.told == [frozenset({1})])


def test_but_not_for_ever(
    tasks: FakeTasks, arrivals: ImportRefresh, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_refresh, "LONGEST", 50)
    tasks.is_quiet = False
    arrivals.gather(frozenset({1}))
    qtbot.waitUntil(lambda: tasks.told == [frozenset({1})])


def test_at_the_end_of_an_import_it_is_told_at_once(tasks: FakeTasks, arrivals: ImportRefresh, qtbot: QtBot) -> None:
    tasks.is_quiet = False
    arrivals.gather(frozenset({1}))
    arrivals.show()
    assert tasks.told == [frozenset({1})]
    arrivals.show()
    qtbot.wait(50)
    assert len(tasks.told) == 1
