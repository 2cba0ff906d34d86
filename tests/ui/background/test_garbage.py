"""No thread but the window's own deletes what Qt has made."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.background.garbage import GarbageCollector, due


class Ring:
    """Holds itself, so that only a collection takes it away, and tells on which thread that was."""

    def __init__(self, gone: list[threading.Thread]) -> None:
        self.myself = self
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.current_thread())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    made.deleteLater()


def test_what_a_thread_makes_is_collected_on_the_window_s_own(collector: GarbageCollector, qtbot: QtBot) -> None:
    gone: list[threading.Thread] = []

    def make() -> None:
        for _ in range(20 * gc.get_threshold()[0]):
            Ring(gone)

    worker = threading.Thread(target=make)
    worker.start()
    worker.join()
    assert not gone
    qtbot.waitUntil(lambda: len(gone) == 20 * gc.get_threshold()[0])
    assert set(gone) == {threading.current_thread()}


@pytest.mark.parametrize(
    ("counts", "generation"),
    [((700, 10, 10), None), ((701, 0, 0), 0), ((701, 11, 3), 1), ((0, 11, 3), 1), ((5, 2, 11), 2)],
)
def test_the_oldest_generation_that_has_outgrown_its_threshold_is_due(
    counts: tuple[int, int, int], generation: int | None
) -> None:
    assert due(counts, (700, 10, 10)) == generation


def test_where_collecting_is_switched_off_nothing_is_due() -> None:
    assert due((10_000, 10_000, 10_000), (0, 0, 0)) is None
