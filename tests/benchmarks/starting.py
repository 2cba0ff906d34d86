"""How long the window takes from its start to its first frame and to its rows, beside a bare three-pane window.

`starting.py [--articles N]`: the reader opens a new library, or one of N generated articles (`generated.py`). Both
windows are started in turn, each in a process of its own; what is told is the median of the rounds. The screen is the
one that Qt finds, or none (offscreen) where there is no display.
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
)

ROUNDS = 9
SESSION = 1500  # milliseconds that the session before lasts once an article is open
WINDOWS = ("bare", "reader")
LIBRARY = "STARTING_LIBRARY"  # which library the reader opens, an environment variable; none is its own


class Watch(QObject):
    """Notes when a window has first been painted and when a list of it has first been painted with rows in it."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self._started = started
        self._frame = 0.0
        self._rows = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._frame = self._frame or self._now()
            if not self._rows and has_rows(watched.parent()):
                self._rows = self._now()
                QTimer.singleShot(0, self._tell)  # once this very paint is done
        return False

    def _now(self) -> float:
        return (time.time() - self._started) * 1000

    def _tell(self) -> None:
        print(self._frame, self._now(), flush=True)
        os._exit(0)  # how long the end takes is not what is asked


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
        if window.parts.navigator.article:
            poll.stop()
            QTimer.singleShot(SESSION, window.close)
        elif LIBRARY in os.environ:
            window.parts.articles.select_next()

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


def start(window: str, environment: dict[str, str]) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.benchmarks.starting", window, repr(time.time())]
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=60).stdout
    frame, rows = map(float, output.split())
    return frame, rows


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
        subprocess.run(before, env=environment, check=True, capture_output=True, timeout=120)
        rounds = [{window: start(window, environment) for window in WINDOWS} for _ in range(ROUNDS + 1)]
    print(f"starting: from exec, median of {ROUNDS}, {platform}, {library.name if library else 'a new library'}")
    for window in WINDOWS:
        warm = [times[window] for times in rounds[1:]]  # the first start of all has compiled the modules
        frame, rows = (statistics.median(column) for column in zip(*warm, strict=True))
        bare = statistics.median(times["bare"][1] for times in rounds[1:])
        print(
            f"  {window:6}  first frame {frame:4.0f} ms   frame with rows {rows:4.0f} ms   {rows / bare:.2f} times bare"
        )


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
