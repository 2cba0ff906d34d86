"""How long the window takes from its start to its first frame and to its rows, beside a bare three-pane window.

`starting.py [--articles N]`: the reader opens a new library, or one of N generated articles (`generated.py`). Both
windows are started in turn, each in a process of its own; what is told is the median of the rounds, by the clock and
in processor time, which other programs disturb less. The screen is the one that Qt finds, or none (offscreen) where
there is no display.

The reader's first frame is a picture of what was seen last, where there is one; "live" is the first frame of the
window itself, and "rows" the first one in which its list has rows.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import reader.ui.startup.qt_import  # noqa: F401  # before Qt: it keeps Python's own import

# isort: split
from PySide6.QtCore import QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QMainWindow,
    QSplitter,
    QTableView,
    QTextBrowser,
    QWidget,
)

ROUNDS = 9
SESSION = 1500  # milliseconds that the session before lasts once an article is open
WINDOWS = ("bare", "reader")
LIBRARY = "STARTING_LIBRARY"  # which library the reader opens, an environment variable; none is its own


Moment = tuple[float, float]  # milliseconds since exec by the clock, and of processor time


class Watch(QObject):
    """Notes when a window was first painted, when first live, and when first with rows in a list of it."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self._started = started
        self._frames: list[Moment] = []  # the first, the first live one, the first with rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            if len(self._frames) == 3:  # the first event behind the frame with rows, which is all painted by now
                self._tell()
        elif isinstance(watched, QWidget):  # of Qt's own windows nothing is seen
            self._note(watched)
        return False

    def _note(self, painted: QWidget) -> None:
        if not self._frames:
            self._frames.append(self._now())
        if len(self._frames) == 1 and not is_picture(painted):
            self._frames.append(self._now())
        if len(self._frames) == 2 and has_rows(painted.parent()):
            self._frames.append(self._now())

    def _now(self) -> Moment:
        return (time.time() - self._started) * 1000, time.process_time() * 1000

    def _tell(self) -> None:
        self._frames[-1] = self._now()
        print(*(part for moment in self._frames for part in moment), flush=True)
        os._exit(0)  # how long the end takes is not what is asked


def is_picture(painted: QObject) -> bool:
    """Tell whether what is painted is a picture of the window, or the window behind it."""
    inner = painted.centralWidget() if isinstance(painted, QMainWindow) else painted
    return type(inner).__name__ == "PictureView"


def has_rows(view: QObject | None) -> bool:
    return isinstance(view, QAbstractItemView) and bool(view.model()) and view.model().rowCount() > 0


def open_bare() -> None:
    application, window, panes = QApplication([]), QMainWindow(), QSplitter()
    table, entities = QTableView(), QListView()
    table.setModel(QStringListModel([f"Article {number}" for number in range(14)], table))
    entities.setModel(QStringListModel([f"Entity {number}" for number in range(8)], entities))
    for pane in (table, QTextBrowser(), entities):
        panes.addWidget(pane)
    window.setCentralWidget(panes)
    window.resize(1440, 900)
    window.show()
    application.exec()


def open_reader() -> None:
    from reader.__main__ import main

    sys.argv[1:] = [os.environ[LIBRARY]] if LIBRARY in os.environ else []
    main()


def live() -> None:
    """Open the reader, read an article and close it: what is measured is how the next session starts."""
    from reader.ui.main_window import MainWindow

    def look() -> None:
        window = next((window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)), None)
        if not window or not window.parts.status.counts:
            return
        navigator = window.parts.navigator
        if navigator.article and not navigator.here().page:
            poll.stop()
            QTimer.singleShot(SESSION, window.close)
        elif navigator.article or LIBRARY in os.environ:
            window.parts.articles.select_next()  # also from the page that a first start opens

    run, poll = QApplication.exec, QTimer(interval=50)

    def polled(*_: QApplication) -> int:
        poll.timeout.connect(look)
        poll.start()
        return run()

    QApplication.exec = polled  # type: ignore[method-assign]
    open_reader()


def watch(open_window: Callable[[], None], started: float) -> None:
    """Open a window and tell, as soon as it is shown, what it paints."""
    show, watch = QMainWindow.show, Watch(started)

    def watched(window: QMainWindow) -> None:
        application = QApplication.instance()
        assert application
        application.installEventFilter(watch)
        show(window)

    QMainWindow.show = watched  # type: ignore[assignment, method-assign]
    open_window()


def start(window: str, environment: dict[str, str]) -> list[float]:
    """Start a window and return its three moments, of two figures each."""
    command = [sys.executable, "-m", "tests.benchmarks.starting", window, repr(time.time())]
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=300).stdout
    return list(map(float, output.split()))


def own_environment(home: str, platform: str) -> dict[str, str]:
    """Return an environment with a home of its own, where compiled modules are kept as they are for every user."""
    left_out = ("XDG_", "PYTHONDONTWRITEBYTECODE")
    others = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    own = {"HOME": home, "XDG_RUNTIME_DIR": home, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    return others | own | {"QT_QPA_PLATFORM": platform}


def measure(library: Path | None) -> None:
    platform = os.environ.get("QT_QPA_PLATFORM") or ("xcb" if os.environ.get("DISPLAY") else "offscreen")
    with tempfile.TemporaryDirectory() as home:
        environment = own_environment(home, platform) | ({LIBRARY: str(library)} if library else {})
        before = [sys.executable, "-m", "tests.benchmarks.starting", "live"]
        subprocess.run(before, env=environment, check=True, capture_output=True, timeout=600)
        pictures = {path: path.read_bytes() for path in Path(home).rglob("window.picture")}
        rounds = []
        for _ in range(ROUNDS + 1):
            for path, content in pictures.items():  # a start takes it, and who is not closed leaves none
                path.write_bytes(content)
            rounds.append({window: start(window, environment) for window in WINDOWS})
    print(f"starting: from exec, median of {ROUNDS}, {platform}, {library.name if library else 'a new library'}")
    warm = rounds[1:]  # the first start of all has compiled the modules
    medians = {
        window: [statistics.median(column) for column in zip(*(of[window] for of in warm), strict=True)]
        for window in WINDOWS
    }
    for window, figures in medians.items():
        told = []
        for name, at in (("first frame", 0), ("live", 2), ("rows", 4)):
            clock, processor = figures[at : at + 2]
            beside = [figures[at + one] / medians["bare"][4 + one] for one in (0, 1)]
            told.append(f"{name} {clock:4.0f} ms ({beside[0]:.2f}), processor {processor:4.0f} ms ({beside[1]:.2f})")
        print(f"  {window:6}  {'   '.join(told)}")
    print("  in brackets: times the rows of the bare window")


def main() -> None:
    if sys.argv[1:] == ["live"]:
        live()
    elif sys.argv[1:2] and sys.argv[1] in WINDOWS:
        watch({"bare": open_bare, "reader": open_reader}[sys.argv[1]], float(sys.argv[2]))
    else:
        parser = argparse.ArgumentParser(prog="starting.py")
        parser.add_argument("--articles", type=int)
        asked = parser.parse_args()
        if asked.articles:
            from tests.benchmarks.generated import kept

            measure(kept(asked.articles))
        else:
            measure(None)


if __name__ == "__main__":
    main()
