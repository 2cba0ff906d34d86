"""What the page of the top name takes: `name_page.py [--articles N]…`, else 100,000; the name stands in 15% of them.

Each is the median and the longest of several in milliseconds of the processor, in all threads together: the first
screen from the click until it is painted with its sentences, and each step of drawing a stretch of time over the bars.
The steps are also measured over as many articles of one name as a million, and ten million, would have, made up here.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.model import Postings
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.browsing.trail import Narrowing
from reader.ui.entity_page.content import Asked, Content, Sorting, content, mentions
from reader.ui.entity_page.mentions_model import SHOWN
from reader.ui.entity_page.page import Page
from reader.ui.main_window import MainWindow
from tests.benchmarks.generated import kept
from tests.shots import let_it_work, wait

TIMES = 15
ARTICLES = 100_000
MADE_UP = (150_000, 1_500_000)  # articles of one name
FIRST, LAST = 2004 * 12, 2023 * 12 + 11  # the months of generated articles
STEPS = 60


def main(arguments: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, action="append")
    application = QApplication(sys.argv[:1])
    for size in parser.parse_args(arguments).articles or [ARTICLES]:
        with tempfile.TemporaryDirectory() as folder:
            _measure_library(kept(size), size)
            reader = ReaderApplication(application, Settings(Path(folder, "settings.ini")))
            reader.open(kept(size))
            assert reader.window
            _measure_window(reader.window, kept(size))
            reader.window.close()
    return 0


def _measure_library(path: Path, articles: int) -> None:
    """Measure what the library takes for what the page shows first, and for what it shows a little later."""
    with Library.open(path) as library:
        top, other, *_ = library.entities.entities(limit=2)
        print(f"the page of a name in {top.articles:,} of {articles:,} articles: ms of the processor")
        asked = Asked(top.id)
        ids = library.profiles.postings(top.id).article_ids
        called = library.profiles.spellings(top.id)[0].name_id
        reads: dict[str, Callable[[], object]] = {
            "read: the first screen": lambda: content(asked, None)(library),
            "read: all of its articles": lambda: mentions(asked)(library),
            "read: those with another name": lambda: library.profiles.postings(top.id, [other.id]),
            "read: whom it stands with in a time": lambda: library.profiles.companions_in(top.id, ids),
            "read: sorted by the word before": lambda: mentions(replace(asked, sorting=Sorting.LEFT))(library),
            "read: of one spelling": lambda: mentions(Asked(top.id, Narrowing(spelling=called)))(library),
        }
        for what, read in reads.items():
            _tell(what, (_spent(read) for _ in range(TIMES)))


def _measure_window(window: MainWindow, path: Path) -> None:
    window.resize(1440, 900)
    let_it_work(1_500)
    with Library.open(path) as library:
        [top] = library.entities.entities(limit=1)
        found = content(Asked(top.id), None)(library)
    _tell("window: the first screen", (_open(window, top.id, time.process_time) for _ in range(TIMES)))
    _tell("  of these, its own thread", (_open(window, top.id, time.thread_time) for _ in range(TIMES)))
    page = window.parts.page.page
    wait(lambda: page.mentions.model_.articles == top.articles + top.versions)
    _tell("window: a step of the brush", _brush(page))
    _tell("window: a page down", _scroll(page))
    for amount in MADE_UP:
        page.show_content(_as_many(found, amount))
        _tell(f"a step of the brush, {amount:,} articles", _brush(page))
        _tell(f"all folded, {amount:,} articles", _fold(page))


def _open(window: MainWindow, entity_id: int, clock: Callable[[], float]) -> float:
    """Open the page of a name, and return what that takes until its first sentences are painted."""
    window.parts.navigator.close_pages()
    window.parts.page.page.entity_id = None
    let_it_work(300)
    page = window.parts.page

    def is_there() -> bool:
        model = page.page.mentions.model_
        shown = model.index(1, 0).data(SHOWN) if model.rowCount() > 1 else None
        return (
            window.parts.center.currentWidget() is page
            and page.page.entity_id == entity_id
            and bool(shown and shown.line)
        )

    def open_it() -> None:
        window.parts.name_signals.opened.emit(entity_id)
        while not is_there():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        page.repaint()

    return _spent(open_it, clock)


def _brush(page: Page) -> Iterator[float]:
    """Draw a stretch of time over the bars from month to month, each painted with all that follows from it."""
    for step in range(STEPS):
        months = FIRST + step, LAST - 2 * step

        def draw(months: tuple[int, int] = months) -> None:
            page.narrow(Narrowing(months=months), settled=False)
            page.repaint()

        yield _spent(draw)
    page.narrow(Narrowing(), settled=False)


def _scroll(page: Page) -> Iterator[float]:
    bar = page.verticalScrollBar()
    for _ in range(STEPS):

        def turn() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            page.repaint()

        yield _spent(turn)
        let_it_work(20)


def _fold(page: Page) -> Iterator[float]:
    for most in (1, 3, 1):
        yield _spent(lambda: page.above.all_folded.emit(most))  # noqa: B023 - called at once


def _as_many(found: Content, articles: int) -> Content:
    """Return the content of a page as if the name stood in so many articles, over the same years."""
    first, last = (month // 12 * 365 << 20 for month in (FIRST, LAST))
    ids = array("q", (last - (last - first) * number // articles for number in range(articles)))
    some = Postings(ids, array("q", (1 + number % 4 for number in range(articles))))
    return replace(found, mentions=replace(found.mentions, postings=some, lines=(), is_all=True))


def _spent(action: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """Return the milliseconds of the processor that an action takes."""
    began = clock()
    action()
    return (clock() - began) * 1_000


def _tell(what: str, times: Iterable[float]) -> None:
    each = [*times]
    print(f"  {what:44}{statistics.median(each):8.1f}{max(each):8.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
