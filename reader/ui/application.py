"""The composition root: makes the application, and a window for whichever library is open."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from reader import paths
from reader.errors import ReaderError
from reader.places import is_there
from reader.settings import (
    HIGH_CONTRAST,
    LANGUAGE,
    LAST_LIBRARY,
    READING_THEME,
    RECENT_LIBRARIES,
    THEME,
    WINDOW_TEXT,
    Settings,
)
from reader.ui.background.garbage import GarbageCollector
from reader.ui.background.tasks import Tasks
from reader.ui.main_window import MainWindow
from reader.ui.startup import backup_process
from reader.ui.startup.crash_reporter import CrashReporter
from reader.ui.startup.instance_probe import may_be_open
from reader.ui.startup.known_libraries import linked_library
from reader.ui.startup.languages import speak
from reader.ui.startup.library_opener import LibraryOpener
from reader.ui.startup.picture_view import hold_input
from reader.ui.style.theme import Theme
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import scale

if TYPE_CHECKING:
    from reader.library import Restore
    from reader.ui.startup.last_picture import LastPicture
    from reader.ui.startup.single_instance import Instance
    from reader.ui.workspace.parting_picture import PartingPicture

UNSEEN = 250  # milliseconds between two looks at whether the window is to be seen
RESTORE_PATIENCE = 2.0  # seconds that the library waits, its window closed, for another program
AHEAD = 2_000  # milliseconds for which what is clicked waits until the window shows all that its picture has
RECENT = 9  # libraries in File ▸ Open Recent


class FirstPaint(QObject):
    """Says once that a window was first painted, or that nothing of it is to be seen."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_painted = self._was_unseen = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._timer.start(UNSEEN)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._is_painted = True
            self._timer.start(0)
        return False

    def _look(self) -> None:
        """Wait on where it is to be seen, and look twice whether it is: a busy machine is told late and paints late."""
        handle = self._window.windowHandle()
        is_unseen = not (handle and handle.isExposed())
        if self._is_painted or (is_unseen and self._was_unseen):
            self._window.removeEventFilter(self)
            self.over.emit()
        else:
            self._was_unseen = is_unseen
            self._timer.start(UNSEEN)


TURN = 0.000_5  # seconds for which what works behind may keep Python to itself while the window waits for it


class ReaderApplication(QObject):
    """Holds the one window, and puts another in its place when another library is wanted."""

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        back_up: Callable[[Path, Settings], object] = lambda library, settings: None,
        early: MainWindow | None = None,
    ) -> None:
        """Let `back_up` see to a library whose window is closed; fill `early` first, a window with a picture."""
        super().__init__(application)
        sys.setswitchinterval(TURN)
        self._back_up = back_up
        self._early = early
        self._parting: PartingPicture | None = None
        self._application = application
        self._settings = settings
        self._theme = Theme(application, settings.get(THEME), settings.get(READING_THEME), settings.get(HIGH_CONTRAST))
        self._font = application.font()
        self._instance: Instance | None = None
        self._garbage: GarbageCollector | None = None
        self.window: MainWindow | None = None

    def open(self, library: Path, files: Sequence[Path] = (), *, create: bool = False, link: str = "") -> MainWindow:
        """Show a window over a library, then import files into it or follow a link; the window before it closes."""
        default = library == paths.default_library()
        opener = LibraryOpener(library, create=create or default)
        left_open = opener.left_open
        older, self.window = self.window, None
        if older:
            older.close()
            self._back_up(older.parts.library, self._settings)
        if is_there(library) or create or default:  # what is misspelt is nothing to come back to
            self._remember(library)
        self._application.setFont(scale(self._font, self._settings.get(WINDOW_TEXT) / 100))
        self.window, self._early = self._early or MainWindow(), None
        self._parting = None
        self.window.fill(library, Tasks(opener.open), self._settings, self._theme, self._recent())
        self.window.commands.libraries.library_wanted.connect(self._change)
        self.window.commands.backups.restore_prepared.connect(self._exchange)
        self.window.commands.window_size.rebuild_wanted.connect(self._rebuild, Qt.ConnectionType.QueuedConnection)
        first_paint = FirstPaint(self.window)
        first_paint.over.connect(lambda: self._begin(library, default, left_open, list(files)))
        if link:
            self.window.commands.links.follow(link)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Close the window, listen to no other start, and leave the font as it was found."""
        if self.window:
            self.window.close()
        self._application.setFont(self._font)
        if self._instance:
            self._instance.close()

    def keep_picture(self, pictures: LastPicture) -> None:
        """Keep what was seen of the window that was closed last."""
        if self._parting:
            self._parting.keep(pictures)

    def back_up(self) -> None:
        """Let the library be backed up whose window was closed."""
        if self.window:
            self._back_up(self.window.parts.library, self._settings)

    def _exchange(self, restore: Restore) -> None:
        """Close the window, let a backup take the place of its library, and show what is there then."""
        if self.window is None:
            return
        self._application.setQuitOnLastWindowClosed(False)
        self.window.close()
        self.window, failure, aside = None, None, None
        try:
            aside = restore.exchange(RESTORE_PATIENCE)
        except ReaderError as error:
            restore.discard()
            failure = error
        backups = self.open(restore.library).commands.backups
        self._application.setQuitOnLastWindowClosed(True)
        backups.say_failed(failure) if failure else backups.say_restored(restore.backup, aside)

    def _rebuild(self) -> None:
        """Make the window anew over its library, in another size, and say in which."""
        if self.window is None:
            return
        library = self.window.parts.library
        self._application.setQuitOnLastWindowClosed(False)
        self.window.close()
        self.window = None
        window = self.open(library)
        self._application.setQuitOnLastWindowClosed(True)
        window.parts.notice.say(tr("All text of the window is at {n} % now.", n=self._settings.get(WINDOW_TEXT)))

    def _begin(self, library: Path, default: bool, left_open: bool, files: list[Path]) -> None:
        _speak_english()
        gc.freeze()  # what a start made stays
        self._garbage = self._garbage or GarbageCollector(self._application)
        self._listen(library)
        if self.window:
            from reader.ui.workspace.parting_picture import PartingPicture  # behind the first frame

            self._parting = PartingPicture(self.window, self.window.contents)
            self.window.begin(seeding=default, left_open=left_open)
            self.window.commands.files.take(files)

    def _change(self, library: Path, create: bool) -> None:
        if self.window and os.path.realpath(library) == os.path.realpath(self.window.parts.library):
            self._take([])  # this very window has it open, and could not answer itself
            return
        if _hand_over(library, []):
            return
        self._application.setQuitOnLastWindowClosed(False)
        self.open(library, create=create)
        self._application.setQuitOnLastWindowClosed(True)

    def _listen(self, library: Path) -> None:
        """Answer other starts with this library from now on."""
        if self._instance:
            self._instance.listen(library)
        else:
            from reader.ui.startup.single_instance import Instance  # behind the first frame

            self._instance = Instance(library, self)
            self._instance.files_handed_over.connect(self._take)
            self._instance.link_handed_over.connect(self._follow)

    def _take(self, files: list[Path]) -> None:
        if self.window:
            self.window.commands.files.take(files)
            self.window.setWindowState(
                self.window.windowState() & ~Qt.WindowState.WindowMinimized
            )  # maximised stays so
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def _follow(self, link: str) -> None:
        """Follow a link, the window being in front already."""
        if self.window:
            self.window.commands.links.follow(link)

    def _recent(self) -> list[Path]:
        return [Path(said) for said in self._settings.get(RECENT_LIBRARIES) if is_there(Path(said))]

    def _remember(self, library: Path) -> None:
        said = [str(library), *(path for path in self._settings.get(RECENT_LIBRARIES) if path != str(library))]
        self._settings.set(RECENT_LIBRARIES, said[:RECENT])
        self._settings.set(LAST_LIBRARY, str(library))


def which_library(named: Path | None, settings: Settings, link: str = "") -> Path:
    """Return the library that is named, or that a link leads into, or the last one open, or else the default one.

    One that is no longer there counts as none, unless it is named.
    """
    if named:
        return Path(os.path.realpath(named))
    if link and (found := linked_library(settings, link)):
        return found
    last = settings.get(LAST_LIBRARY)
    return Path(last) if last and is_there(Path(last)) else paths.default_library()


def _speak_english() -> None:
    """Let the system say in the language of our own words what is wrong with a file; dates stay the user's."""
    import locale  # behind the first frame

    if hasattr(locale, "LC_MESSAGES"):
        locale.setlocale(locale.LC_MESSAGES, "C")


def _hand_over(library: Path, files: list[Path], link: str = "") -> bool:
    if not may_be_open(library):
        return False
    from reader.ui.startup.single_instance import hand_over  # where somebody may answer

    return hand_over(library, files, link)


def run(
    application: QApplication,
    library: Path | None,
    files: list[Path],
    link: str,
    pictures: LastPicture,
    early: MainWindow | None,
) -> int:
    """Fill the window that shows a picture, or open one, and return the exit status once it is closed."""
    settings = Settings(paths.user_settings())
    path = which_library(library, settings, link)
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / "application.svg")))
    if _hand_over(path, files, link):
        return 0
    speak(application, settings.get(LANGUAGE), LANGUAGE.choices)
    CrashReporter(paths.mistakes()).install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    early = _fitting(early, path)
    reader = ReaderApplication(application, settings, backup_process.start_when_due, early)
    window = reader.open(path, files, link=link)
    if early and early.picture and early.picture.is_ahead:
        hold_input(lambda: not window.isVisible() or window.parts.navigator.entity.card is not None, AHEAD)
    code = application.exec() if window.isVisible() else 0  # it may have been closed meanwhile
    reader.keep_picture(pictures)
    reader.back_up()
    return code


def _fitting(early: MainWindow | None, library: Path) -> MainWindow | None:
    """Return the window that was shown early where that was of this library; else it goes."""
    if not early or not early.picture or os.path.realpath(early.picture.library) == os.path.realpath(library):
        return early
    early.hide()
    early.deleteLater()
    return None
