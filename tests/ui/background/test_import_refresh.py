"""What an import has added, or another program, is shown together, in the pauses of whoever reads; nothing moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.cli.main import main
from reader.library import Library
from reader.model import ANYTHING, ArticleQuery, Changes
from reader.ui.article_list.model import ArticleListModel
from reader.ui.background import import_refresh
from reader.ui.background.import_refresh import ImportRefresh
from reader.ui.browsing.looks import look_at_names
from reader.ui.main_window import MainWindow
from tests.library.newsroom import add, person, reading

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks

Start = Callable[[], MainWindow]


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


def come_back() -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def type_command(library: Path, *words: str) -> None:
    def refuse(*_: object) -> int:
        raise AssertionError(words)

    assert main(["--library", str(library), *words], refuse) == 0


def add_one(library: Path) -> int:
    with Library.open(library) as opened:
        [number] = add(opened, reading("A bridge opens", "Zita Brandt cut the ribbon.", person("Zita Brandt")))
    return number


def rows(window: MainWindow) -> ArticleListModel:
    model = window.parts.articles.findChild(ArticleListModel)
    assert model
    return model


@pytest.fixture
def told(window: MainWindow, qtbot: QtBot) -> Iterator[list[Changes]]:
    """Return what every view of a window was told, once it knows what the library holds."""
    known = window.commands.writes_elsewhere
    qtbot.waitUntil(lambda: known._known is not None)
    heard: list[Changes] = []
    window.parts.tasks.changed.connect(heard.append)
    yield heard
    window.parts.tasks.changed.disconnect(heard.append)


def test_an_article_that_the_command_line_has_added_is_there_on_coming_back(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    number = add_one(library)
    come_back()
    qtbot.waitUntil(lambda: number in rows(window).ids)
    qtbot.waitUntil(lambda: window.parts.status.counts.startswith("15 articles · "))
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text().startswith("&Undo Import"))


def test_it_is_there_without_coming_back(
    open_window: Start, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_refresh, "LOOK_EVERY", 10)
    monkeypatch.setattr(import_refresh, "QUIET", 0.01)
    window = open_window()
    qtbot.waitUntil(lambda: window.commands.writes_elsewhere._known is not None)
    number = add_one(library)
    qtbot.waitUntil(lambda: number in rows(window).ids)


def test_what_is_looked_at_stays_where_it_is(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    qtbot.waitUntil(lambda: len(rows(window).ids) == 14)
    window.resize(900, 500)
    below = rows(window).ids[9]
    window.parts.navigator.open_article(below)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.id == below))
    qtbot.waitUntil(lambda: window.parts.articles.current() == below)
    bar = window.parts.reading.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    add_one(library)
    come_back()
    qtbot.waitUntil(lambda: len(rows(window).ids) == 15)
    assert window.parts.articles.current() == below
    assert bar.value() == at


def test_an_open_article_of_which_the_day_is_another_now_stays_open(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    qtbot.waitUntil(lambda: len(rows(window).ids) == 14)
    was = rows(window).ids[3]
    window.parts.navigator.open_article(was)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.id == was))
    type_command(library, "edit", str(was), "--date", "2001-02-03", "--title", "Another title")
    come_back()
    qtbot.waitUntil(lambda: was not in rows(window).ids)

    def title() -> str:
        article = window.parts.navigator.article
        return article.title if article and article.id != was else ""

    qtbot.waitUntil(lambda: title() == "Another title")


def test_a_title_that_was_edited_elsewhere_is_listed(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    qtbot.waitUntil(lambda: len(rows(window).ids) == 14)
    number = rows(window).ids[3]

    def title() -> str:
        row = rows(window).row(3)
        return row.title if row else ""

    qtbot.waitUntil(lambda: title() != "")
    type_command(library, "edit", str(number), "--title", "Another title")
    come_back()
    qtbot.waitUntil(lambda: title() == "Another title")


def test_an_open_article_that_was_deleted_elsewhere_is_closed(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    qtbot.waitUntil(lambda: len(rows(window).ids) == 14)
    number = rows(window).ids[3]
    window.parts.navigator.open_article(number)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.id == number))
    with Library.open(library) as opened:
        opened.articles.delete([number])
    come_back()
    qtbot.waitUntil(lambda: window.parts.navigator.article is None)
    qtbot.waitUntil(lambda: len(rows(window).ids) == 13)


def test_what_the_window_writes_itself_is_no_news(
    window: MainWindow, qtbot: QtBot, library: Path, told: list[Changes]
) -> None:
    with Library.open(library) as opened:
        first = next(iter(opened.articles.ids(ArticleQuery())))
        [shanghai, *_] = opened.entities.find_by_name("Shanghai")
    window.parts.commands.set_starred([first], True)
    qtbot.waitUntil(lambda: bool(told))
    look_at_names(window.parts.tasks, (shanghai.id,))
    told.clear()
    with qtbot.waitCallback() as answered:
        come_back()
        window.parts.tasks.change(lambda _: Changes(), answered)  # behind the look, in the same lane
    assert [changes for changes in told if changes.membership] == []


@pytest.mark.usefixtures("forked")
def test_what_the_window_imports_itself_is_told_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: list[Changes]
) -> None:
    (tmp_path / "a.txt").write_text("A bridge\n\nIt stands in Erlangen.\n", "utf-8")
    with qtbot.waitSignal(window.parts.imports.finished):
        window.commands.files.take([tmp_path / "a.txt"])
    with qtbot.waitCallback() as answered:
        come_back()
        window.parts.tasks.change(lambda _: Changes(), answered)
    assert [changes for changes in told if changes == ANYTHING] == []
