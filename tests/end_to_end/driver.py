"""Starts the program and uses its window by mouse and keys: python -m tests.end_to_end.driver STEPS.

Prints what the window shows at the end as one JSON object; its arguments are steps: `import=FOLDER`, `open=TITLE`,
`click=NAME`, `view=ACTION`, which opens a page, and `look`, which only looks.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from reader.__main__ import main
from reader.ui.article_list.view import ArticleListView
from reader.ui.main_window import MainWindow
from reader.ui.startup import no_window

EVERY = 25  # milliseconds between two looks at whether a step is done
PATIENCE = 20_000  # looks: what imports gives way to all else that runs
Step = Generator[Callable[[], bool], None, None]


class Driver(QObject):
    """Takes the steps one by one, each as soon as the one before has shown."""

    def __init__(self, steps: list[str]) -> None:
        super().__init__()
        self._steps = steps
        self._window: MainWindow | None = None
        self._course = self._all()
        self._until: Callable[[], bool] = lambda: True
        self._looks = 0
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window, which the program itself makes."""
        if isinstance(watched, MainWindow) and event.type() is QEvent.Type.Show and not self._window:
            self._window = watched
            self._timer.start()
        return False

    def _look(self) -> None:
        if not self.window.is_filled:  # a picture stands in it
            return
        self._looks += 1
        if self._looks > PATIENCE:
            sys.exit(f"The window never showed what the step should bring: {self._seen()}")
        if self._until():
            self._looks = 0
            self._until = next(self._course, self._ended)

    def _ended(self) -> bool:
        """Close the window after the last step; a step that failed has been told on stderr and nothing was printed."""
        self._timer.stop()
        self.window.close()
        return False

    @property
    def window(self) -> MainWindow:
        assert self._window
        return self._window

    def _all(self) -> Step:
        navigator = self.window.parts.navigator
        yield lambda: navigator.article is not None and not self.window.parts.imports.running
        for step in self._steps:
            name, _, value = step.partition("=")
            steps = {"import": self._import, "open": self._open, "click": self._click, "view": self._view}
            yield from {**steps, "look": self._nothing}[name](value)
        sys.stdout.write(json.dumps(self._seen()))
        sys.stdout.flush()

    def _import(self, folder: str) -> Step:
        self.window.commands.files.take([Path(folder)])
        yield lambda: self.window.parts.imports_page.panel.words.endswith("left out.")

    def _open(self, title: str) -> Step:
        view = self.window.findChild(ArticleListView)
        assert view
        yield lambda: find(view, title).isValid()
        click(view, find(view, title))
        yield lambda: bool(self.window.parts.navigator.article and self.window.parts.navigator.article.title == title)

    def _click(self, name: str) -> Step:
        view = self.window.parts.entities.sidebar.view
        click(view, find(view, name))
        yield lambda: bool(
            self.window.parts.navigator.entity.card and self.window.parts.navigator.entity.card.entity.name == name
        )  # the card is there

    def _view(self, action: str) -> Step:
        self.window.parts.actions[action].trigger()
        yield lambda: self.window.parts.center.place() is not None

    def _nothing(self, value: str) -> Step:
        yield lambda: self.window.parts.navigator.entity.card is not None

    def _seen(self) -> dict[str, object]:
        article, card = self.window.parts.navigator.article, self.window.parts.navigator.entity.card
        return {
            "article": article.title if article else None,
            "entity": card.entity.name if card else None,
            "articles": card.entity.articles if card else None,
            "counts": self.window.parts.status.counts,
            "imports": self.window.parts.imports_page.panel.words,
        }


def find(view: QAbstractItemView, text: str) -> QModelIndex:
    """Return the row that begins with a text, at any depth; no index where there is none yet."""
    model = view.model()
    how = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, text, 1, how) if model.rowCount() else []
    return found[0] if found else QModelIndex()


def click(view: QAbstractItemView, index: QModelIndex) -> None:
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def start(steps: list[str]) -> int:
    driver = Driver(steps)

    class Watched(QApplication):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            self.installEventFilter(driver)

    vars(no_window)["QApplication"] = Watched
    sys.argv = ["entity-reader"]
    return main()


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
