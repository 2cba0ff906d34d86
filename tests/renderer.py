"""Renders scenes of the gallery, of which each starts the program anew: python -m tests.renderer FOLDER.

in   page page-dark      pictures of one scene a line, by their names
out                      an empty line when they are in the folder

The folder `ENTITY_READER_GALLERY` holds a library of the seeds, and the program by which windows start their imports:
`python -m tests.renderer --forks` makes both, says so by an empty line, and then is what imports are forked from.
"""

from __future__ import annotations

import datetime
import faulthandler
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths
from reader.extraction import choice
from reader.ingest.seeds import seed
from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import MARK_READ, THEME, WINDOW_TEXT, Settings
from reader.ui.application import ReaderApplication
from reader.ui.background.topics import Topic
from reader.ui.commands.import_commands import ImportActions
from reader.ui.dialogs import day_list_dialog
from reader.ui.main_window import MainWindow
from tests import forks
from tests.picture import save
from tests.scenes import LOOKS, SIZES, Scene, wanted
from tests.shots import let_it_work, wait
from tests.tongues import TONGUE, cut, speak_in

HOME, FORKS = "ENTITY_READER_GALLERY", "--forks"
LETTERS = "ENTITY_READER_LETTERS"  # the size of all text in the window, in percent
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
NOON = datetime.datetime(2026, 5, 3, 12, tzinfo=datetime.UTC)
SOON = 120  # milliseconds in which another look is laid out and painted
SEEDS = "seeds.library"


@contextmanager
def shown(scene: Scene, application: QApplication, home: Path) -> Iterator[tuple[MainWindow, QWidget]]:
    """Start the program on a fresh home and bring it to the state; hand over its window and what is to be looked at."""
    os.environ |= dict.fromkeys(FOLDERS, str(home))
    shutil.copy(home.parent / SEEDS, paths.default_library())
    settings = Settings(paths.user_settings())
    settings.set(THEME, "light")
    settings.set(MARK_READ, False)
    settings.set(WINDOW_TEXT, int(os.environ.get(LETTERS, 100)))
    reader = ReaderApplication(application, settings)
    reader.open(paths.default_library())
    window = reader.window
    assert window
    window.resize(*scene.size)
    wait(lambda: window.parts.status.counts != "")
    window.parts.tasks.run(
        Topic.SELECTED, lambda library: max(library.articles.ids(ArticleQuery())), window.parts.navigator.open_article
    )
    picture = scene.view.state(window) or window
    picture.show()
    let_it_work(3 * SOON)
    yield window, picture
    if picture is not window:
        picture.close()
    reader.close()


def take(scene: Scene, application: QApplication, home: Path, names: set[str], folder: Path) -> None:
    """Render a scene in each of its looks."""
    with shown(scene, application, home) as (window, picture):
        for look, name in zip(scene.looks, scene.pictures, strict=True):
            if name in names:
                theme, page = LOOKS.get(look, LOOKS[""])
                window.parts.theme.choose(theme)
                window.parts.theme.choose_reading(page)
                if look in SIZES:
                    resize(window, *SIZES[look])
                let_it_work(SOON)
                save(picture.grab().toImage(), folder / f"{name}.png")
                if TONGUE in os.environ or LETTERS in os.environ:
                    (folder / f"{name}.cut").write_text("".join(f"{words}\n" for words in cut(picture)), "utf-8")


def resize(window: MainWindow, width: int, height: int) -> None:
    """Give a window another size, and its search box again what it offers, which closes by that."""
    was_offering = window.parts.search.is_offering()
    window.resize(width, height)
    let_it_work(SOON)
    if was_offering:
        QTest.keyClick(window.parts.search, Qt.Key.Key_Down)
        wait(window.parts.search.is_offering)


class Noon(datetime.date):
    """The day of the pictures."""

    @classmethod
    def today(cls) -> Noon:
        return cls(NOON.year, NOON.month, NOON.day)


def stop_the_clock() -> None:
    """Let every library of this process, every list of days and every report of an import stand at one time."""
    report_of_import: Any = ImportActions.__init__
    report_of_import.__defaults__ = (NOON.astimezone,)
    open_library: Any = Library.open
    open_library.__func__.__kwdefaults__["now"] = NOON.timestamp
    day_list_dialog.date = Noon  # type: ignore[attr-defined]


def render(home: Path, folder: Path) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    application.setCursorFlashTime(0)  # it stands, at whatever moment
    speak_in(application, os.environ.get(TONGUE, ""))
    sys.executable = forks.program(home)
    for line in sys.stdin:
        names = line.split()
        for scene in wanted(names):
            with tempfile.TemporaryDirectory(dir=home) as own:
                take(scene, application, Path(own), {*names}, folder)
        print(flush=True)


def make_seeds(home: Path) -> None:
    """Make the library of the seeds that each scene begins with."""
    tagger = choice.tagger()
    choice.default_tagger = lambda: tagger  # type: ignore[attr-defined]
    with Library.create(home / SEEDS) as library:
        for _ in seed(library, tagger):
            pass


def serve(home: Path) -> None:
    make_seeds(home)
    forks.serve(home)


def main(arguments: list[str]) -> None:
    faulthandler.enable()
    home = Path(os.environ[HOME])
    stop_the_clock()
    if arguments == [FORKS]:
        serve(home)
    else:
        render(home, Path(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
