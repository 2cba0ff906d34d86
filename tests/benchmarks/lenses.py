"""What the views of names take, beside what is wanted of them: `lenses.py [--articles N]…`, else 100,000.

Milliseconds of the processor from the click, the key or the drag until all that is in sight is painted, in the threads
that answer it together: the median, and that under which 99 of 100 lie. What threads of their own do besides is left
out: looking through new names and, of the pages of names, what comes behind their first screen. Libraries of more than
100,000 articles are grown (`grown.py`).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reader.library import Library
from reader.model.spot import MapPlace
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.atlas.page import MapPage
from reader.ui.atlas.place import PLACE
from reader.ui.atlas.place import place_of as map_place
from reader.ui.browsing.trail import ALL, Narrowing, PagePlace
from reader.ui.entity_page.mentions_model import SHOWN
from reader.ui.entity_page.page import Page
from reader.ui.entity_page.place import place_of as name_place
from reader.ui.main_window import MainWindow
from reader.ui.names.pane import NamesPane
from reader.ui.relations.place import place_of as relations_place
from reader.ui.together.place import place_of as pair_place
from reader.ui.widgets.skeleton import Skeleton
from tests.benchmarks.grown import kept
from tests.shots import let_it_work, wait

ARTICLES = 100_000
TIMES = 30
STEPS = 60  # of a brush
FIRST, LAST = 2004 * 12, 2023 * 12 + 11  # the months of generated articles
APART, BEHIND = "apart", "behind"  # the threads of what may take minutes, and of what comes behind a first screen

Times = Iterable[float]


def main(arguments: Sequence[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, action="append")
    application = QApplication(sys.argv[:1])
    for size in parser.parse_args(arguments).articles or [ARTICLES]:
        with Library.open(kept(size)) as library:
            top, second = library.entities.entities(limit=2)
        print(f"views of names over {size:,} articles, the top names in {top.articles:,} and {second.articles:,}")
        print(f"  {'ms of the processor':44}{'median':>8}{'99 %':>8}{'wanted':>8}")
        with tempfile.TemporaryDirectory() as folder:
            reader = ReaderApplication(application, Settings(Path(folder, "settings.ini")))
            reader.open(kept(size))
            assert reader.window
            reader.window.resize(1440, 900)
            let_it_work(1_500)
            for what, wanted, times in _measures(reader.window, (top.id, second.id)):
                _tell(what, wanted, times)
            reader.window.close()
    return 0


def _measures(window: MainWindow, ids: Sequence[int]) -> Iterator[tuple[str, int, Times]]:
    yield from _of_list(window)
    top = ids[0]
    yield (
        "page of the top name, first screen",
        30,
        _opened(window, name_place(top), _has_sentences, besides=(APART, BEHIND)),
    )
    yield "  a step of the brush", 16, _brushed(window.parts.page.page)
    yield "page of the two top names, first screen", 100, _opened(window, pair_place(ids), besides=(APART, BEHIND))
    yield "relations of the top name", 200, _opened(window, relations_place((top,)))
    yield "relations of the list", 200, _opened(window, relations_place())
    yield "map of the library, the first time", 200, _opened(window, PLACE, _has_places, 1)
    yield "map of the library", 200, _opened(window, PLACE, _has_places)
    yield "  a step of the brush, counted and painted", 16, _brushed_map(window.parts.map)
    yield "map of the top name", 200, _opened(window, map_place((top,)), _has_places)


# --- the list of names ---


def _of_list(window: MainWindow) -> Iterator[tuple[str, int, Times]]:
    window.parts.actions["show_names"].trigger()
    pane = window.parts.left.focusProxy()
    assert isinstance(pane, NamesPane)
    wait(lambda: pane.is_whole)
    let_it_work(500)
    bar = pane.view.verticalScrollBar()
    pages = (lambda: bar.setValue(bar.value() + bar.pageStep()) for _ in range(TIMES))
    yield "list of names, a page down", 16, [_until_rows(pane, act) for act in pages]
    typed = [("k", "ka", "kan", "ka", "k", "")[at % 6] for at in range(TIMES)]
    yield "  a letter typed or taken back", 16, [_until_rows(pane, partial(pane.field.setText, w), w) for w in typed]
    window.parts.actions["show_articles"].trigger()


def _until_rows(pane: NamesPane, act: Callable[[], object], typed: str | None = None) -> float:
    model, view = pane.view.names, pane.view

    def is_there() -> bool:
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        rows = range(max(0, top), (bottom if bottom >= 0 else model.rowCount() - 1) + 1)
        return (typed is None or model.query.words == typed) and all(model.row(row) for row in rows)

    milliseconds = _until(act, is_there, view.viewport())
    let_it_work(300 if typed is not None else 30)
    return milliseconds


# --- pages ---


def _opened(
    window: MainWindow,
    place: PagePlace,
    is_full: Callable[[MainWindow], bool] = lambda _: True,
    times: int = TIMES,
    besides: Sequence[str] = (APART,),
) -> Iterator[float]:
    """Open a page again and again, each time until it is painted."""
    for _ in range(times):
        window.parts.navigator.close_pages()
        let_it_work(300)
        turned: list[bool] = []
        connection = window.parts.center.turned.connect(lambda *_, to=turned: to.append(True))

        def is_there(turned: list[bool] = turned) -> bool:
            page = window.parts.center.currentWidget()
            is_drawn = isinstance(page, QStackedWidget) and not isinstance(page.currentWidget(), Skeleton)
            return bool(turned) and is_drawn and is_full(window)

        yield _until(lambda: window.parts.navigator.open_page(place), is_there, window.parts.center, besides)
        window.parts.center.turned.disconnect(connection)


def _has_sentences(window: MainWindow) -> bool:
    model = window.parts.page.page.mentions.model_
    shown = model.index(1, 0).data(SHOWN) if model.rowCount() > 1 else None
    return bool(shown and shown.line)


def _has_places(window: MainWindow) -> bool:
    return bool(window.parts.map.sheet.places)


def _brushed(page: Page) -> Iterator[float]:
    """Draw a stretch of time over the bars from month to month, each painted with all that follows from it."""
    let_it_work(1_000)
    for narrowing in _course():
        yield _until(partial(page.narrow, narrowing, settled=False), lambda: True, page)
    page.narrow(ALL, settled=False)


def _brushed_map(page: MapPage) -> Iterator[float]:
    wait(lambda: page.sheet.time.bars.has_course)
    for narrowing in _course():
        before = page.sheet.places
        yield _until(partial(page.narrow, narrowing), partial(_are_others, page, before), page)
    page.narrow(ALL)


def _course() -> Iterator[Narrowing]:
    return (Narrowing(months=(FIRST + step, LAST - 2 * step)) for step in range(STEPS))


def _are_others(page: MapPage, places: Sequence[MapPlace]) -> bool:
    return page.sheet.places is not places


# --- the clock ---


def _until(
    act: Callable[[], object], is_there: Callable[[], bool], painted: QWidget, besides: Sequence[str] = (APART,)
) -> float:
    """Act, and return the milliseconds of the processor until what is to be seen is painted."""
    before = _milliseconds(besides)
    act()
    while not is_there():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    painted.repaint()
    after = _milliseconds(besides)
    return sum(used - before.get(number, 0) for number, used in after.items())


def _milliseconds(besides: Sequence[str]) -> dict[int, float]:
    """Return what each thread has used of the processor, some aside."""
    apart = {str(one.native_id) for one in threading.enumerate() if one.name in besides}
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():  # not Linux
        return {0: 1_000 * time.process_time()}
    told = {int(task.name): (task / "schedstat").read_text() for task in tasks.iterdir() if task.name not in apart}
    return {number: int(said.split()[0]) / 1e6 for number, said in told.items()}


def _tell(what: str, wanted: int, times: Times) -> None:
    each = [*times]
    median = statistics.median(each)
    last = statistics.quantiles(each, n=100)[-1] if len(each) > 1 else each[0]
    over = " over" if median > wanted else ""
    print(f"  {what:44}{median:8.1f}{min(last, max(each)):8.1f}{wanted:8}{over}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
