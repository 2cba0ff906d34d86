"""What the tests of the window share: a theme, and a window over a library of the seeds."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.extraction import default_tagger
from reader.ingest.seeds import seed
from reader.library import Library
from reader.settings import Settings
from reader.ui.background.tasks import Tasks
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.browsing.lens import LensSignals
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.browsing.note_signals import NoteSignals
from reader.ui.browsing.tag_signals import TagSignals
from reader.ui.chrome.notice_bar import NoticeBar
from reader.ui.chrome.page_context import PageContext
from reader.ui.main_window import MainWindow
from reader.ui.startup.library_opener import LibraryOpener
from reader.ui.style.text_settings import TextSettings
from reader.ui.style.theme import Theme

PATIENCE = 300_000  # milliseconds until what does not happen has failed, also where a machine is very busy


class PatientBot(QtBot):
    """A bot that waits for what is to happen at least as long as a busy machine may take."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - as pytest-qt calls it
        super().waitUntil(callback, timeout=max(timeout, PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802 - as pytest-qt calls it
        """Wait for a signal; what may as well not come, as in assertNotEmitted, is given the time that it was given."""
        patience = timeout if how.get("raising") is False else max(timeout, PATIENCE)
        return super().waitSignal(signal, timeout=patience, **how)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:  # noqa: N802 - as pytest-qt calls it
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def is_of_a_completer(widget: QWidget) -> bool:
    """Tell a list that a completer has opened: it goes with that, which hides it on its way out and must find it."""
    return isinstance(widget, QAbstractItemView) and widget.windowType() is Qt.WindowType.Popup


@pytest.fixture(autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """Delete what a test leaves on this thread: no thread of the next one may, and its windows would slow down others.

    What then is left is set apart: else it would be looked through again after each test.
    """
    gc.disable()
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()
    if focused := QApplication.focusWidget():
        focused.clearFocus()  # else the window that is being deleted would follow the keys
    themes = qapp.findChildren(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly)
    windows = [widget for widget in QApplication.topLevelWidgets() if not is_of_a_completer(widget)]
    for left in (*windows, *themes):
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(autouse=True)
def no_trace(qapp: QApplication) -> Iterator[None]:
    """Begin with the pointer out of the way, and leave the system's colours as they were."""
    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())
    yield
    qapp.styleHints().unsetColorScheme()  # whatever the test chose


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def names() -> NameSignals:
    return NameSignals()


@pytest.fixture
def articles() -> ArticleSignals:
    return ArticleSignals()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def text(settings: Settings) -> TextSettings:
    return TextSettings(settings)


@pytest.fixture
def notice(theme: Theme, qtbot: QtBot) -> NoticeBar:
    made = NoticeBar(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def context(
    theme: Theme, text: TextSettings, names: NameSignals, articles: ArticleSignals, notice: NoticeBar
) -> Callable[[object], PageContext]:
    """Return what makes of tasks what a page is handed."""
    return lambda tasks: PageContext(
        cast("Tasks", tasks), theme.page, text, names, articles, NoteSignals(), TagSignals(), LensSignals(), notice
    )


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a library that holds the seeds."""
    path = tmp_path_factory.mktemp("seeded") / "seeded.library"
    with Library.create(path) as library:
        for _ in seed(library, default_tagger()):
            pass
    return path.read_bytes()


@pytest.fixture
def library(tmp_path: Path, seeded: bytes) -> Path:
    path = tmp_path / "test.library"
    path.write_bytes(seeded)
    return path


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, library: Path) -> Iterator[Callable[[], MainWindow]]:
    """Return what opens a window over the library, as a start of the program does; again, after a restart."""
    opened: list[MainWindow] = []

    def start() -> MainWindow:
        opener = LibraryOpener(library, create=False)
        settings = Settings(paths.user_settings())
        window = MainWindow()
        opened.append(window)
        window.fill(library, Tasks(opener.open), settings, theme)
        window.show()
        window.begin(seeding=False, left_open=False)
        qtbot.waitUntil(lambda: window.parts.status.counts != "")
        return window

    yield start
    for window in opened:
        window.close()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()
