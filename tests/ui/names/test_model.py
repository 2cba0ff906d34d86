"""The rows of the names: which are fetched, and what becomes of answers that come late."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any, cast

from pytestqt.qtbot import QtBot

from reader.model import Kind, NameOrder, NameQuery, NameRow
from reader.ui.background.tasks import Tasks
from reader.ui.names.model import BLOCK, NamesModel


class HeldTasks:
    """Keeps what is asked, to be answered later."""

    def __init__(self) -> None:
        self.asked: list[tuple[Callable[[Any], Any], Callable[[Any], None]]] = []

    def run(
        self, topic: object, call: Callable[[Any], Any], deliver: Callable[[Any], None], *_: object, **__: object
    ) -> None:
        self.asked.append((call, deliver))


def a_row(number: int, name: str) -> NameRow:
    return NameRow(number, Kind.PERSON, name, 1, 1)


def a_model() -> tuple[NamesModel, HeldTasks]:
    tasks = HeldTasks()
    return NamesModel(cast("Tasks", tasks)), tasks


def test_a_block_is_fetched_once_while_it_is_under_way(qtbot: QtBot) -> None:
    model, tasks = a_model()
    model.show(array("q", range(3 * BLOCK)), NameQuery())
    for row in (0, 1, BLOCK - 1):
        assert model.row(row) is None
    qtbot.waitUntil(lambda: len(tasks.asked) == 1)
    model.row(2)
    qtbot.wait(20)
    assert len(tasks.asked) == 1
    tasks.asked[0][1]([a_row(number, f"N{number}") for number in range(BLOCK)])
    shown = model.row(1)
    assert shown
    assert shown.name == "N1"


def test_what_another_query_was_told_is_not_shown_and_asked_anew(qtbot: QtBot) -> None:
    model, tasks = a_model()
    model.show(array("q", [1, 2]), NameQuery())
    model.row(0)
    qtbot.waitUntil(lambda: len(tasks.asked) == 1)
    model.show(array("q", [2, 1]), NameQuery(order=NameOrder.NEW))
    model.row(0)
    qtbot.waitUntil(lambda: len(tasks.asked) == 2)
    tasks.asked[0][1]([a_row(1, "late"), a_row(2, "late")])
    assert model.row(0) is None
    tasks.asked[1][1]([a_row(2, "Two"), a_row(1, "One")])
    assert [model.index(row, 0).data() for row in (0, 1)] == ["Two", "One"]


def test_the_rest_is_added_below_what_is_shown(qtbot: QtBot) -> None:
    model, _ = a_model()
    model.show(array("q", [3, 1]), NameQuery(), [a_row(3, "Three"), a_row(1, "One")])
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show(array("q", [3, 1, 2]), NameQuery())
    assert (model.rowCount(), resets) == (3, [])
    assert model.index(0, 0).data() == "Three"
    model.show(array("q", [1, 2]), NameQuery())
    assert (model.rowCount(), resets) == (2, [None])
    assert (model.row_of(2), model.row_of(3), model.row_of(None)) == (1, None, None)
