"""A scripted user before the window, and how long each action takes until its result is painted.

An action begins with the call or the key that a hand would give, and ends when what it asked for is there and has been
painted. In between the event loop waits for events as the window's own does.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model import ArticleQuery, Order
from reader.ui.article_list.loader import ArticleLoader
from reader.ui.article_list.model import ArticleListModel
from reader.ui.article_list.pane import HELD
from reader.ui.article_list.view import ArticleListView
from reader.ui.main_window import MainWindow
from tests.benchmarks.acting.questions import TURNS, Questions

LONGEST = 60.0  # seconds that an action may take at all
PAUSE = 15  # milliseconds between two actions
ORDERS = (Order.OLDEST, Order.TITLE, Order.SOURCE, Order.LONGEST, Order.NEWEST)
ALL = ArticleQuery()

Times = dict[str, list[float]]  # milliseconds of each turn, by action


class Gaps(QObject):
    """Watches how long the event loop is away, whatever keeps it."""

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._clock.start()
        self._timer.start()

    def _tick(self) -> None:
        self.milliseconds.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return self.milliseconds


class User:
    """One person before one window."""

    def __init__(self, window: MainWindow, questions: Questions) -> None:
        self.times: Times = {}
        self._questions = questions
        self._parts = window.parts
        self._view = window.findChildren(ArticleListView)[0]
        self._model = window.findChildren(ArticleListModel)[0]
        self._pages = self._cards = 0
        window.findChildren(ArticleLoader)[0].page_loaded.connect(self._count_page)
        self._parts.navigator.entity.card_loaded.connect(self._count_card)

    def _count_page(self, _: object) -> None:
        self._pages += 1

    def _count_card(self, _: object) -> None:
        self._cards += 1

    def do_everything(self) -> None:
        asked = self._questions
        self._open_list()
        self._scroll()
        self._open_next()
        for article in asked.articles:
            self._open_article(article)
        self._click_entities(asked.entities)
        one = ArticleQuery(entity_ids=(asked.entities[0],))
        self._type("key of a search: words", asked.words)
        self._type("key of a search: one letter", asked.letters)
        self._type("key of a search: phrase", asked.phrases)
        self._type("key of a search: entity and words", asked.words, one)
        self._sort("all", ALL)
        self._sort("of an entity", one)
        self._sort("of a word", ArticleQuery(words=f"{asked.words[0]} "), (Order.BEST, *ORDERS))
        self._ask(ALL, "")

    # --- actions ---

    def _open_list(self) -> None:
        for _ in range(TURNS // 4):
            self._ask(ArticleQuery(starred=True), "")
            self._ask(ALL, "open the list")
            self.rest(10 * PAUSE)

    def _scroll(self) -> None:
        bar, chance = self._view.verticalScrollBar(), random.Random(2)
        bar.setValue(0)
        for _ in range(3 * TURNS):
            self._move("scroll step", bar.value() + 3 * bar.singleStep())
        for _ in range(TURNS):
            self._move("random scroll-bar drag", chance.randrange(bar.maximum() + 1))
        bar.setValue(bar.maximum() // 2)
        for _ in range(TURNS):
            self._move("page down", bar.value() + bar.pageStep())

    def _move(self, name: str, place: int) -> None:
        self._do(name, lambda: self._view.verticalScrollBar().setValue(place), self._rows_are_there)

    def _rows_are_there(self) -> bool:
        first, last = self._view.rowAt(0), self._view.rowAt(self._view.viewport().height() - 1)
        last = last if last >= 0 else self._model.rowCount() - 1
        return all(self._model.is_known(row) for row in range(first, last + 1))

    def _open_next(self) -> None:
        """Go down the list by a key, from its top, not so fast that the list takes it for a key that is held."""
        self._view.set_current(0)
        self._view.reveal_top()

        def there() -> bool:
            return self._is_open(self._model.ids[self._view.currentIndex().row()])

        for _ in range(TURNS // 2):
            self._do("open an article: the next", partial(QTest.keyClick, self._view, Qt.Key.Key_Down), there)
            self.rest(HELD)

    def _open_article(self, article: int) -> None:
        """Open an article from elsewhere, to which the list then scrolls."""
        act, there = partial(self._parts.navigator.open_article, article), partial(self._is_open, article)
        self._do("open an article: any", act, there)

    def _is_open(self, article: int) -> bool:
        opened = self._parts.navigator.articles.opened
        return opened is not None and opened.article.id == article

    def _click_entities(self, entities: Sequence[int]) -> None:
        navigator = self._parts.navigator
        for entity in dict.fromkeys(entities):
            self._do("click an entity", partial(navigator.choose_entity, entity), self._after_card())
        for way in (navigator.back, navigator.forward):
            for _ in range(TURNS // 4):
                self._do("back and forward", way, self._after_card())

    def _type(self, name: str, words: Sequence[str], query: ArticleQuery = ALL) -> None:
        box = self._parts.search
        for said in words:
            self._ask(query, "")
            box.setFocus()
            for letter in said:
                self._do(name, partial(QTest.keyClick, box, letter), self._after_page())
            box.show_words("")

    def _sort(self, name: str, query: ArticleQuery, orders: Sequence[Order] = ORDERS) -> None:
        for order in [*orders] * 4:
            self._ask(replace(query, order=order), f"sort {name} by {order}")
            self.rest(4 * PAUSE)

    # --- how they are timed ---

    def _ask(self, query: ArticleQuery, name: str) -> None:
        self._do(name, lambda: self._parts.navigator.list.set_query(query), self._after_page())

    def _after_page(self) -> Callable[[], bool]:
        before = self._pages
        return lambda: self._pages > before

    def _after_card(self) -> Callable[[], bool]:
        before = self._cards
        return lambda: self._cards > before

    def _do(self, name: str, act: Callable[[], object], done: Callable[[], bool]) -> None:
        """Act, let the loop turn until the answer is there and painted, and note the time under the name, if any."""
        started = time.perf_counter()
        act()
        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - started > LONGEST:
                raise TimeoutError(name)
        QApplication.processEvents()  # paints what the answer has changed
        if name:
            self.times.setdefault(name, []).append((time.perf_counter() - started) * 1000)
        self.rest(PAUSE)

    def rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
