"""That another program has the library is said as long as that is so, and then for as long as any notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.errors import InUseError, LibraryError, ReaderError
from reader.ui.background import free_watch
from reader.ui.background.free_watch import FreeWatch
from reader.ui.background.topics import Lane, Topic
from reader.ui.chrome.notice_bar import NoticeBar

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks

IN_USE = InUseError("“a.library” is in use by another program.")
DAMAGED = LibraryError("“a.library” is damaged.")


class FakeTasks(QObject):
    """Answers as a library of which some writes fail."""

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[ReaderError] = []
        self.asked = 0

    def run(
        self,
        topic: Topic,
        call: Callable[[Any], None],
        deliver: Callable[[None], None],
        failed: Callable[[ReaderError], None],
        *,
        lane: Lane,
    ) -> None:
        assert (topic, lane) == (Topic.FREE, Lane.APART)
        self.asked += 1
        if self.failures:
            failed(self.failures.pop(0))
        else:
            deliver(None)


@pytest.fixture
def tasks() -> FakeTasks:
    return FakeTasks()


@pytest.fixture
def watch(notice: NoticeBar, tasks: FakeTasks, monkeypatch: pytest.MonkeyPatch) -> FreeWatch:
    monkeypatch.setattr(free_watch, "AGAIN", 1)
    made = FreeWatch(cast("Tasks", tasks), lambda: notice.says_in_use, notice.say_free, notice)
    notice.in_use.connect(made.ask)
    notice.show()
    return made


@pytest.mark.usefixtures("watch")
def test_it_goes_a_while_after_the_library_is_free(notice: NoticeBar, tasks: FakeTasks, qtbot: QtBot) -> None:
    notice._timer.setInterval(1)
    tasks.failures += [IN_USE, IN_USE]
    notice.fail(IN_USE)
    assert notice.sentence == str(IN_USE)
    assert not notice._timer.isActive()
    qtbot.waitUntil(lambda: notice.sentence == "")
    assert tasks.asked == 3


@pytest.mark.usefixtures("watch")
def test_it_is_there_to_be_read_where_the_library_is_free_at_once(notice: NoticeBar, tasks: FakeTasks) -> None:
    notice.fail(IN_USE)
    assert (notice.sentence, tasks.asked) == (str(IN_USE), 1)
    assert notice._timer.isActive()


@pytest.mark.usefixtures("watch")
def test_what_is_said_after_it_stays(notice: NoticeBar, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.failures += [IN_USE] * 9
    notice.fail(IN_USE)
    notice.say("1 article deleted.")
    qtbot.wait(20)
    assert notice.sentence == "1 article deleted."
    assert tasks.asked == 1


@pytest.mark.usefixtures("watch")
def test_what_fails_for_another_reason_stays(notice: NoticeBar, tasks: FakeTasks) -> None:
    notice.fail(DAMAGED)
    assert notice.sentence == str(DAMAGED)
    assert tasks.asked == 0


@pytest.mark.usefixtures("watch")
def test_it_goes_where_another_thing_is_in_the_way_now(notice: NoticeBar, tasks: FakeTasks, qtbot: QtBot) -> None:
    notice._timer.setInterval(1)
    tasks.failures.append(DAMAGED)
    notice.fail(IN_USE)
    assert tasks.asked == 1
    qtbot.waitUntil(lambda: notice.sentence == "")
