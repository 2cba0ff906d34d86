"""How soon a decision is on the screen, and when it is stored, in a window over 100,000 articles.

`deciding_in_the_window.py [ARTICLES] [LIBRARY]`. For each decision: from the call that takes it until the names in the
text, the sidebar and the card are painted anew; until the library has it and the window has read it again; and the
longest time in between in which the window could not have answered a key.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.model import ArticleQuery, Entity, Kind
from reader.model.decision import Proposal
from reader.settings import Settings
from reader.ui.application import ReaderApplication
from reader.ui.background.topics import Topic
from reader.ui.main_window import MainWindow
from tests.benchmarks.deciding import ARTICLES, COMMON
from tests.benchmarks.library import Newsroom, build
from tests.shots import let_it_work, wait

Ask = Callable[[Library], Proposal]


class Gaps:
    """Watches how long the event loop is away."""

    def __init__(self) -> None:
        self._clock, self.longest = QElapsedTimer(), 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._clock.start()
        self._timer.start(0)

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.restart())

    def stop(self) -> int:
        self._timer.stop()
        return self.longest


def once_changed(window: MainWindow, act: Callable[[], None]) -> float:
    """Act, and return the seconds until a change of the library has been broadcast."""
    heard: list[float] = []
    connection = window.parts.tasks.changed.connect(lambda _: heard.append(time.perf_counter()))
    started = time.perf_counter()
    act()
    wait(lambda: bool(heard))
    window.parts.tasks.changed.disconnect(connection)
    return heard[0] - started


def painted(window: MainWindow) -> None:
    """Paint now what waits to be painted."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 0)
    window.grab()


def measure(window: MainWindow, name: str, ask: Ask) -> None:
    proposals: list[Proposal] = []
    window.parts.tasks.run(Topic.PROPOSAL, ask, proposals.append)
    wait(lambda: bool(proposals))
    shown: list[float] = []
    gaps = Gaps()

    def decide() -> None:
        started = time.perf_counter()
        window.commands.corrections.writer.take(proposals[0])
        painted(window)
        shown.append(time.perf_counter() - started)

    stored = once_changed(window, decide)
    let_it_work(1500)  # the panes read it again
    longest = gaps.stop()
    once_changed(window, window.parts.commands.steps.undo)
    let_it_work(3500)  # what is stored of large entities is renewed
    said = f"{proposals[0].mentions:,} mentions in {proposals[0].articles:,} articles"
    print(f"  {name:<30} {said:<38} {1000 * shown[0]:9.0f} {1000 * stored:9.0f} {longest:9.0f}", flush=True)


def measure_all(window: MainWindow, one: Entity, other: Entity, article: int) -> None:
    window.resize(1440, 900)
    window.parts.navigator.open_article(article)
    wait(
        lambda: (
            window.parts.navigator.articles.opened is not None
            and window.parts.navigator.articles.opened.article.id == article
        )
    )
    window.parts.navigator.choose_entity(one.id)
    wait(lambda: window.parts.navigator.entity.card is not None)
    print(f"  {'':<30} {'':<38} {'on screen':>9} {'stored':>9} {'gap':>9} ms")
    measure(window, "rename", lambda library: library.proposals.rename(one.id, "Another"))
    measure(window, "change kind", lambda library: library.proposals.retype([one.id], Kind.GROUP))
    measure(window, "not an entity", lambda library: library.proposals.remove([one.id]))
    measure(window, "not an entity, here", lambda library: library.proposals.remove([one.id], [article]))
    pair = one.id, other.id
    measure(window, "merge two as large", lambda library: library.proposals.merge(pair, "Both"))


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder, "bench.library")
        with Library.open(path, create=True) as library:
            if not library.articles.counts().articles:
                build(library, Newsroom(number, COMMON), number)
            one, other = library.entities.entities(kinds=[Kind.PERSON], limit=2)
            article = library.articles.ids(ArticleQuery(entity_ids=(one.id, other.id)))[0]
        reader = ReaderApplication(QApplication(sys.argv[:1]), Settings(Path(folder, "settings.ini")))
        reader.open(path)
        assert reader.window
        wait(lambda: reader.window is not None and bool(reader.window.parts.articles.selected_ids() is not None))
        measure_all(reader.window, one, other, article)
        reader.window.close()


if __name__ == "__main__":
    main()
