"""The model knows every id and fetches only the rows that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.model import ArticleQuery, Order
from reader.ui.article_list.model import AHEAD, BLOCK, KEPT, ROW_ROLE, ArticleListModel
from reader.ui.background.topics import Topic
from tests.ui.article_list.fakes import FakeLibrary, FakeTasks, article_id, row


def ids(numbers: Iterable[int]) -> array[int]:
    return array("q", sorted(map(article_id, numbers), reverse=True))


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(row(number) for number in range(1, 1001))


@pytest.fixture
def model(tasks: FakeTasks, qtbot: QtBot) -> ArticleListModel:
    made = ArticleListModel(tasks.as_tasks())
    made.show(ids(range(1, 1001)))
    return made


def title(model: ArticleListModel, number: int) -> str:
    return str(model.index(number, 0).data() or "")


def fetched(qtbot: QtBot, model: ArticleListModel, *rows: int) -> None:
    for number in rows:
        model.row(number)
    with qtbot.waitSignal(model.dataChanged):
        pass


def test_it_behaves_as_a_model(model: ArticleListModel, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    fetched(qtbot, model, 0)
    qtmodeltester.check(model)


def test_an_empty_one_behaves_as_a_model(tasks: FakeTasks, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(ArticleListModel(tasks.as_tasks()))


def test_a_row_is_nothing_until_it_is_fetched(model: ArticleListModel, qtbot: QtBot) -> None:
    assert title(model, 3) == ""
    fetched(qtbot, model, 3)
    assert title(model, 3) == "Article number 997"


def test_rows_are_fetched_by_the_block(model: ArticleListModel, library: FakeLibrary, qtbot: QtBot) -> None:
    fetched(qtbot, model, BLOCK + AHEAD, 2 * BLOCK - AHEAD - 1)
    assert library.articles.asked == [tuple(model.ids[BLOCK : 2 * BLOCK])]


def test_only_the_rows_that_were_fetched_are_told_of(tasks: FakeTasks, qtbot: QtBot) -> None:
    known = [row(number) for number in range(1000, 991, -1)]
    model = ArticleListModel(tasks.as_tasks())
    model.show(ids(range(1, 1001)), rows=known)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.row(5)
    model.row(9)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(9, BLOCK - 1)]  # those in sight, which are known, are not painted again


def test_the_next_block_is_fetched_before_it_is_seen(
    model: ArticleListModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    fetched(qtbot, model, BLOCK - 2)
    assert {len(asked) for asked in library.articles.asked} == {BLOCK}
    assert model.is_known(BLOCK)


def test_only_empty_rows_in_sight_go_before_what_else_is_read(
    model: ArticleListModel, tasks: FakeTasks, qtbot: QtBot
) -> None:
    fetched(qtbot, model, BLOCK - 2)
    assert tasks.topics == [(Topic.ARTICLE_ROWS, 0), (Topic.ARTICLE_ROWS, 1)]
    assert tasks.first == [(Topic.ARTICLE_ROWS, 0)]
    model.invalidate([model.ids[BLOCK - 2]])
    fetched(qtbot, model, BLOCK - 2)
    assert tasks.topics[2:] == [(Topic.ARTICLE_ROWS, 0)]
    assert tasks.first == [(Topic.ARTICLE_ROWS, 0)]


def test_the_blocks_in_sight_do_not_supersede_each_other(
    model: ArticleListModel, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.held = True
    model.row(BLOCK - 1)
    model.row(BLOCK)
    qtbot.waitUntil(lambda: len(tasks.waiting) == 2)
    tasks.release()
    assert model.is_known(BLOCK - 1)
    assert model.is_known(BLOCK)


def test_a_block_under_way_is_not_asked_for_again(model: ArticleListModel, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    for number in (BLOCK + AHEAD, BLOCK + AHEAD + 1):
        model.row(number)
        qtbot.wait(5)
    assert len(tasks.topics) == 1


def test_a_drag_through_the_list_leaves_few_blocks_waiting(
    model: ArticleListModel, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.held = True
    for number in range(0, 1000, 40):
        model.row(number)
        qtbot.wait(1)
    tasks.release()
    assert model.is_known(960)
    assert not model.is_known(100)


def test_only_so_many_rows_are_remembered(tasks: FakeTasks, qtbot: QtBot) -> None:
    count = KEPT + 10 * BLOCK
    tasks.library = FakeLibrary(row(number) for number in range(count))
    model = ArticleListModel(tasks.as_tasks())
    model.show(ids(range(count)))
    for number in range(BLOCK // 2, count, BLOCK):
        fetched(qtbot, model, number)
    assert not model.is_known(BLOCK // 2)
    assert model.is_known(count - 1)


def test_the_rest_of_the_ids_is_added_without_a_reset(tasks: FakeTasks, qtbot: QtBot) -> None:
    model = ArticleListModel(tasks.as_tasks())
    model.show(ids(range(900, 1001)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show(ids(range(1, 1001)))
    assert inserted.args[1:] == [101, 999]


def test_other_ids_are_a_reset_and_rows_are_still_known(model: ArticleListModel, qtbot: QtBot) -> None:
    fetched(qtbot, model, 0)
    with qtbot.waitSignal(model.modelReset):
        model.show(ids(range(1, 1000)))
    assert title(model, 0) == "Article number 999"


def test_a_changed_article_is_fetched_again_alone_and_shown_as_it_was_until_then(
    model: ArticleListModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    fetched(qtbot, model, 0)
    library.articles.asked.clear()
    changes = library.change(998, title="Another title")
    model.invalidate(changes.articles)
    assert title(model, 2) == "Article number 998"
    qtbot.waitUntil(lambda: title(model, 2) == "Another title")
    assert library.articles.asked == [(article_id(998),)]


def test_what_was_read_before_a_change_does_not_count_as_fresh(
    model: ArticleListModel, library: FakeLibrary, tasks: FakeTasks, qtbot: QtBot
) -> None:
    fetched(qtbot, model, 0)
    tasks.held = True
    model.invalidate({article_id(998)})
    model.row(2)
    qtbot.waitUntil(lambda: len(tasks.waiting) == 1)
    late = tasks.waiting.pop(tasks.topics[-1])
    model.invalidate({article_id(998)})
    late()
    assert not model.is_known(2)


def test_other_words_make_every_row_stale(model: ArticleListModel, qtbot: QtBot) -> None:
    fetched(qtbot, model, 0)
    model.show(model.ids, ArticleQuery("words"))
    assert not model.is_known(0)
    assert title(model, 0) == "Article number 1000"


def test_another_name_makes_every_row_stale_and_another_order_does_not(model: ArticleListModel, qtbot: QtBot) -> None:
    fetched(qtbot, model, 0)
    model.show(model.ids, ArticleQuery(order=Order.OLDEST))
    assert model.is_known(0)
    model.show(model.ids, ArticleQuery(entity_ids=(1,)))
    assert not model.is_known(0)


def test_articles_that_are_gone_are_told_of_once(
    model: ArticleListModel, library: FakeLibrary, tasks: FakeTasks, qtbot: QtBot
) -> None:
    library.delete(1000)
    with qtbot.waitSignal(model.outdated):
        model.row(5)
    count = len(tasks.topics)
    assert title(model, 0) == ""
    qtbot.wait(10)
    assert len(tasks.topics) == count


def test_a_failure_is_passed_on(qtbot: QtBot, tasks: FakeTasks) -> None:
    model = ArticleListModel(tasks.as_tasks())
    model.show(ids([1]))

    def broken(ids: object, words: str = "") -> None:
        raise ReaderError("The library cannot be read.")

    tasks.library.articles.rows = broken  # type: ignore[method-assign, assignment]
    with qtbot.waitSignal(model.failed) as failed:
        model.row(0)
    assert str(failed.args[0]) == "The library cannot be read."


def test_a_screen_reader_hears_title_source_date_and_marks(qtbot: QtBot, tasks: FakeTasks) -> None:
    tasks.library = FakeLibrary([row(1, title="The Expo opens", unread=True, starred=True, notes=2)])
    model = ArticleListModel(tasks.as_tasks())
    model.show(ids([1]))
    fetched(qtbot, model, 0)
    index = model.index(0, 0)
    assert (
        index.data(Qt.ItemDataRole.AccessibleTextRole) == "The Expo opens, seeds, 6 Nov 2018, unread, starred, 2 notes"
    )
    assert "opening of article 1" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert index.data(ROW_ROLE).id == article_id(1)


def test_an_article_is_found_by_its_id(model: ArticleListModel) -> None:
    assert model.row_of(article_id(1000)) == 0
    assert model.row_of(article_id(1)) == 999
    assert model.row_of(article_id(5000)) is None
    assert model.row_of(None) is None
    assert model.place_of(article_id(1)) == 999
    assert model.place_of(article_id(0)) == 1000
