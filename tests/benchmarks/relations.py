"""What is looked up of names that stand together: `relations.py [--articles N]…`, else 100,000.

Milliseconds of the processor, in all threads together, the median and the longest of several: what the library takes,
and the window from the click until all is painted, for the page of the two top names, the drawing of relations of the
top name and of the list, chains, communities, and articles that are like one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QStackedWidget

from reader.library import Library
from reader.model import BETWEEN, ArticleQuery
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.browsing.trail import PagePlace
from reader.ui.main_window import MainWindow
from reader.ui.relations.page import read as read_relations
from reader.ui.relations.place import place_of as relations_place
from reader.ui.together.page import CHAINS
from reader.ui.together.page import read as read_pair
from reader.ui.together.place import place_of as pair_place
from reader.ui.widgets.skeleton import Skeleton
from tests.benchmarks.generated import kept
from tests.shots import let_it_work

TIMES = 9
ARTICLES = 100_000
LIKEST = 20
RARE = 2_000  # names before one that stands in few articles


def main(arguments: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, action="append")
    application = QApplication(sys.argv[:1])
    for size in parser.parse_args(arguments).articles or [ARTICLES]:
        with tempfile.TemporaryDirectory() as folder:
            with Library.open(kept(size)) as library:
                ids = [entity.id for entity in library.entities.entities(limit=RARE)]
                _measure_library(library, ids, size)
            reader = ReaderApplication(application, Settings(Path(folder, "settings.ini")))
            reader.open(kept(size))
            assert reader.window
            _measure_window(reader.window, ids)
            reader.window.close()
    return 0


def _measure_library(library: Library, ids: Sequence[int], articles: int) -> None:
    print(f"names that stand together, of {articles:,} articles: ms of the processor")
    seek, top, other, rare = library.cross_reference, *ids[:2], ids[-1]
    [newest, *_] = library.articles.ids(ArticleQuery(), 1)
    some = library.articles.ids(ArticleQuery(), 1_000)
    reads: dict[str, Callable[[], object]] = {
        "read: the two top names": lambda: read_pair((top, other))(library),
        "read: two that are in fewer articles": lambda: read_pair((other, rare))(library),
        "read: relations of the top name": lambda: read_relations(top, ArticleQuery())(library),
        "read: relations of the 1,000 newest articles": lambda: read_relations(None, ArticleQuery())(library),
        "read: chains between two": lambda: seek.chains(ids[100], rare, BETWEEN, CHAINS),
        "read: communities of 1,000 articles": lambda: seek.communities_in(some),
        "read: articles that are like one": lambda: library.search.similar(newest, LIKEST),
    }
    for what, read in reads.items():
        _tell(what, (_spent(read) for _ in range(TIMES)))


def _measure_window(window: MainWindow, ids: Sequence[int]) -> None:
    window.resize(1440, 900)
    let_it_work(1_500)
    places = {
        "window: the two top names": pair_place(ids[:2]),
        "window: relations of the top name": relations_place(ids[:1]),
        "window: relations of the list": relations_place(),
    }
    for what, place in places.items():
        _tell(what, (_open(window, place) for _ in range(TIMES)))


def _open(window: MainWindow, place: PagePlace) -> float:
    """Open a page, and return what that takes until it is painted."""
    window.parts.navigator.close_pages()
    let_it_work(300)
    turned: list[bool] = []
    connection = window.parts.center.turned.connect(partial(turned.append, True))

    def is_there() -> bool:
        page = window.parts.center.currentWidget()
        return bool(turned) and isinstance(page, QStackedWidget) and not isinstance(page.currentWidget(), Skeleton)

    def open_it() -> None:
        window.parts.navigator.open_page(place)
        while not is_there():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.parts.center.repaint()

    milliseconds = _spent(open_it)
    window.parts.center.turned.disconnect(connection)
    return milliseconds


def _spent(action: Callable[[], object]) -> float:
    """Return the milliseconds of the processor that an action takes."""
    began = time.process_time()
    action()
    return (time.process_time() - began) * 1_000


def _tell(what: str, times: Iterable[float]) -> None:
    each = [*times]
    print(f"  {what:46}{statistics.median(each):8.1f}{max(each):8.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
