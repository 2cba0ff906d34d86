from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError, MistakeError, ReaderError
from reader.model import Changes
from reader.ui.background import idle_work
from reader.ui.background.idle_work import IdleWork
from reader.ui.background.topics import Lane, Topic

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.tasks import Tasks


class FakeTasks(QObject):
    """Is the library too: one that has names to be looked at for so many slices."""

    changed = Signal(object)

    def __init__(self, slices: int) -> None:
        super().__init__()
        self.left = slices
        self.asked = 0
        self.locked = False
        self.is_mistaken = False
        self.is_quiet = True
        self.review = self

    def quiet_for(self, seconds: float) -> bool:
        return self.is_quiet

    def run(
        self,
        topic: Topic,
        work: Callable[[FakeTasks], bool],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None],
        *,
        lane: Lane,
    ) -> None:
        assert lane is Lane.WRITING
        if self.locked:
            failed(LibraryError("The library is in use by another program."))
        elif self.is_mistaken:
            self.asked += 1
            failed(MistakeError("Entity Reader made a mistake."))
        else:
            deliver(work(self))

    def refresh(self) -> bool:
        self.asked += 1
        self.left = max(self.left - 1, 0)
        return self.left > 0


def look(library: Library) -> bool:
    return library.review.refresh()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, milliseconds in {"IDLE": 20, "PAUSE": 1, "PATIENCE": 30}.items():
        monkeypatch.setattr(idle_work, name, milliseconds)


def test_it_goes_on_until_nothing_is_left_and_tells_of_it(qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    made = IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: False)
    with qtbot.waitSignal(made.progressed):
        made.start()
    assert (tasks.left, tasks.asked) == (0, 3)


def test_a_mistake_is_not_made_again_and_again(qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.is_mistaken = True
    IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: False, tasks).start()
    qtbot.waitUntil(lambda: tasks.asked == 1)
    tasks.changed.emit(Changes(entities=True))
    qtbot.wait(100)
    assert tasks.asked == 1


def test_new_names_wake_it_and_other_changes_do_not(qtbot: QtBot) -> None:
    tasks = FakeTasks(1)
    IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: False, tasks)
    tasks.changed.emit(Changes(flags=True))
    qtbot.wait(60)
    assert tasks.asked == 0
    tasks.changed.emit(Changes(entities=True))
    qtbot.waitUntil(lambda: tasks.asked == 1)


def test_it_waits_while_an_import_runs(qtbot: QtBot) -> None:
    tasks, busy = FakeTasks(1), [True]
    made = IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: bool(busy))
    made.start()
    made.hurry()
    qtbot.wait(60)
    assert tasks.asked == 0
    busy.clear()
    qtbot.waitUntil(lambda: tasks.asked == 1)


def test_it_tries_again_where_another_program_writes(qtbot: QtBot) -> None:
    tasks = FakeTasks(1)
    tasks.locked = True
    made = IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: False)
    made.hurry()
    qtbot.wait(10)
    tasks.locked = False
    qtbot.waitUntil(lambda: tasks.asked == 1)


def test_it_waits_until_nobody_asks_for_anything_unless_somebody_waits_for_it(qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.is_quiet = False
    made = IdleWork(cast("Tasks", tasks), Topic.LOOKALIKES, look, lambda: False)
    made.start()
    qtbot.wait(100)
    assert tasks.asked == 0
    with qtbot.waitSignal(made.progressed):
        made.hurry()
    assert tasks.left == 0
