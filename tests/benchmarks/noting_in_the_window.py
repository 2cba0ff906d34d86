"""What notes cost in the window: `noting_in_the_window.py [--articles N] [--notes N]`, else 10,000 in 100,000 articles.

Each is the median and the longest of several: milliseconds until it is painted, those of the processor in all threads
together, which are what it takes on idle cores at most, and those of the window's own thread. A frame is 16.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.main_window import MainWindow
from tests.benchmarks.noting import noted, sizes
from tests.shots import let_it_work, wait

TIMES = 15
READ = 1_500  # milliseconds that an article is looked at first; what is like it has been found by then
Times = tuple[float, float, float]


def main(arguments: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options = sizes(arguments)
    with noted(options.articles, options.notes) as path, tempfile.TemporaryDirectory() as folder:
        with Library.open(path) as library:
            ids = library.articles.ids(ArticleQuery(), TIMES)
        reader = ReaderApplication(QApplication(sys.argv[:1]), Settings(Path(folder, "settings.ini")))
        reader.open(path)
        window = reader.window
        assert window
        window.resize(1440, 900)
        wait(lambda: bool(window.parts.articles.selected_ids() is not None))
        print(f"{options.notes:,} notes in {options.articles:,} articles: ms")
        print(f"  {'':24}{'until painted':>16}   {'processor':>16}   {'own thread':>16}", flush=True)
        _tell("a highlight", [_highlight(window, number) for number in ids])
        _tell("the page of notes", [_open_page(window) for _ in range(TIMES)])
        _tell("a page down in it", _scroll(window, window.parts.notes_page.view.verticalScrollBar().pageStep()))
        _tell(
            "a notch of the wheel", _scroll(window, 3 * window.parts.notes_page.view.verticalScrollBar().singleStep())
        )
        window.close()
    return 0


def _tell(what: str, times: Sequence[Times]) -> None:
    each = ([1_000 * one for one in column] for column in zip(*times, strict=True))
    print(f"  {what:24}{'   '.join(f'{statistics.median(one):8.1f}{max(one):8.1f}' for one in each)}", flush=True)


def _measure(act: Callable[[], object], is_there: Callable[[], bool], painted: QWidget) -> Times:
    """Act, and return the seconds until it is there and painted: on the clock, of the processor, of this thread."""
    began = time.perf_counter(), time.process_time(), time.thread_time()
    act()
    while not is_there():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    painted.repaint()
    return (time.perf_counter() - began[0], time.process_time() - began[1], time.thread_time() - began[2])


def _highlight(window: MainWindow, number: int) -> Times:
    page, articles = window.parts.reading.page, window.parts.navigator.articles
    window.parts.navigator.open_article(number)
    wait(lambda: articles.article is not None and articles.article.id == number)
    let_it_work(READ)
    assert articles.article
    before, start = len(page.highlights), len(articles.article.title) + 20
    page.select(start, start + 40)
    highlight = window.parts.actions["highlight_sage"].trigger
    found = _measure(highlight, lambda: len(page.highlights) > before, page.viewport())
    let_it_work(READ)
    return found


def _open_page(window: MainWindow) -> Times:
    page = window.parts.notes_page
    window.parts.actions["back"].trigger()
    let_it_work(READ)
    page.notes.show((), ())
    page.notes.ask_again()

    def is_there() -> bool:
        return bool(page.notes.ids) and page.notes.note_row(0) is not None

    found = _measure(window.parts.actions["notes"].trigger, is_there, page.view.viewport())
    let_it_work(READ)
    return found


def _scroll(window: MainWindow, by: int) -> list[Times]:
    """Scroll on and on, and return what each step takes until what is in sight is painted with its words."""
    page, found = window.parts.notes_page, []
    bar = page.view.verticalScrollBar()

    def is_there() -> bool:
        first = page.view.indexAt(page.view.viewport().rect().topLeft())
        last = page.view.indexAt(page.view.viewport().rect().bottomLeft())
        return all(page.notes.note_row(row) for row in range(first.row(), last.row() + 1))

    for _ in range(4 * TIMES):
        found.append(_measure(lambda: bar.setValue(bar.value() + by), is_there, page.view.viewport()))
        let_it_work(20)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
