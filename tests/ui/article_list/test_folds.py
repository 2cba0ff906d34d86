"""The versions of a story in the list: folded under the fullest, unfolded by a click or a key, and found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery, Changes, Order
from reader.ui.article_list.model import ArticleListModel, Fold
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.article_list.view import ArticleListView
from reader.ui.browsing.article_signals import ArticleSignals
from reader.ui.style.theme import Theme
from reader.ui.widgets.chip import Chip
from tests.library.newsroom import add
from tests.library.stories import LONGER, story, wires
from tests.ui.article_list.fakes import FakeTasks

Key = Qt.Key
ALL = ["Longer", "Wire", "Shorter", "Edited"]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "stories.library", create=True) as opened:
        yield opened


@pytest.fixture
def ids(real: Library) -> dict[str, int]:
    titles = ("Wire", "Longer", "Shorter", "Edited", "Other")
    return dict(zip(titles, add(real, *wires()), strict=True))


@pytest.fixture
def folded(
    qtbot: QtBot, real: Library, ids: dict[str, int], theme: Theme, articles: ArticleSignals
) -> Iterator[ArticleListPane]:
    """The pane over five articles, four of them one story, in a window that shows all."""
    window, tasks = QWidget(), FakeTasks(real)  # type: ignore[arg-type]  # it asks for what panes ask for
    made = ArticleListPane(tasks.as_tasks(), theme, articles, folds_versions=True)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    window.resize(420, 900)
    qtbot.addWidget(window)
    made.show_query(ArticleQuery())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.focusWidget() is not None and made.focusWidget().hasFocus())
    shows(qtbot, made, ["Other", "Longer"])
    yield made
    window.close()


def view(pane: ArticleListPane) -> ArticleListView:
    found = pane.findChild(ArticleListView)
    assert isinstance(found, ArticleListView)
    return found


def model(pane: ArticleListPane) -> ArticleListModel:
    found = view(pane).model()
    assert isinstance(found, ArticleListModel)
    return found


def titles(pane: ArticleListPane) -> list[str]:
    rows = map(model(pane).row, range(model(pane).rowCount()))
    return [row.title if row else "" for row in rows]


def shows(qtbot: QtBot, pane: ArticleListPane, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: titles(pane) == wanted)


def press(qtbot: QtBot, pane: ArticleListPane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view(pane), key)


def fold_label(pane: ArticleListPane, row: int) -> QPoint:
    rows = view(pane)
    index = rows.model().index(row, 0)
    return rows._delegate.fold_rect(rows.visualRect(index), index).center()


def unfold(qtbot: QtBot, pane: ArticleListPane, ids: dict[str, int]) -> None:
    pane.show_article(ids["Longer"])
    press(qtbot, pane, Key.Key_Right)
    shows(qtbot, pane, ["Other", *ALL])


def test_a_click_on_the_number_of_versions_unfolds_and_folds(qtbot: QtBot, folded: ArticleListPane) -> None:
    rows, got = view(folded), []
    folded._articles.opened.connect(lambda number, _: got.append(number))
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=fold_label(folded, 1))
    shows(qtbot, folded, ["Other", *ALL])
    folds = [model(folded).fold_of(row) for row in range(5)]
    assert folds == [Fold.NONE, Fold.UNFOLDED, Fold.BENEATH, Fold.BENEATH, Fold.BENEATH]
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=fold_label(folded, 1))
    shows(qtbot, folded, ["Other", "Longer"])
    assert got == []
    assert view(folded).fold_at(fold_label(folded, 0)) is None


def test_the_pointer_says_where_a_click_unfolds(qtbot: QtBot, folded: ArticleListPane) -> None:
    at = view(folded).viewport()
    qtbot.mouseMove(at, fold_label(folded, 1))
    qtbot.waitUntil(lambda: at.cursor().shape() == Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(at, QPoint(30, 20))
    qtbot.waitUntil(lambda: at.cursor().shape() == Qt.CursorShape.ArrowCursor)


def test_right_and_left_go_as_in_a_tree(qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]) -> None:
    unfold(qtbot, folded, ids)
    press(qtbot, folded, Key.Key_Right)
    assert view(folded).currentIndex().row() == 2
    press(qtbot, folded, Key.Key_Down, Key.Key_Left)
    assert view(folded).currentIndex().row() == 1
    press(qtbot, folded, Key.Key_Left)
    shows(qtbot, folded, ["Other", "Longer"])
    assert view(folded).currentIndex().row() == 1


def test_to_fold_what_is_read_goes_to_the_fullest(qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]) -> None:
    unfold(qtbot, folded, ids)
    folded.show_article(ids["Edited"])
    with qtbot.waitSignal(folded._articles.opened, check_params_cb=lambda number, _: number == ids["Longer"]):
        qtbot.mouseClick(view(folded).viewport(), Qt.MouseButton.LeftButton, pos=fold_label(folded, 1))
    shows(qtbot, folded, ["Other", "Longer"])


def test_steps_go_through_what_is_unfolded(qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]) -> None:
    unfold(qtbot, folded, ids)
    seen = []
    folded._articles.opened.connect(lambda number, _: seen.append(number))
    for _ in range(3):
        assert folded.select_next()
    assert not folded.select_next()
    assert folded.select_previous()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == ids["Shorter"])
    assert folded.selected_ids() == [ids["Shorter"]]


def test_an_article_that_is_folded_away_is_unfolded_when_it_opens(
    qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]
) -> None:
    folded.show_article(ids["Edited"])
    shows(qtbot, folded, ["Other", *ALL])
    qtbot.waitUntil(lambda: folded.current() == ids["Edited"])
    folded.show_query(ArticleQuery(order=Order.TITLE))
    shows(qtbot, folded, [*ALL, "Other"])
    assert folded.current() == ids["Edited"]


def test_the_next_session_begins_with_what_was_unfolded(
    qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]
) -> None:
    unfold(qtbot, folded, ids)
    folded.show_article(ids["Shorter"])
    page = folded.last_page()
    folded.show_query(ArticleQuery("beaver"))
    shows(qtbot, folded, ["Other"])
    folded.show_last(ArticleQuery(), (), page, ids["Shorter"])
    assert titles(folded) == ["Other", *ALL]
    assert folded.current() == ids["Shorter"]


def test_where_the_fullest_goes_the_next_takes_its_place(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    folded.refresh(real.articles.delete([ids["Longer"]]))
    shows(qtbot, folded, ["Other", "Edited"])
    qtbot.waitUntil(lambda: (row := model(folded).row(1)) is not None and row.folded == 2)
    folded.refresh(real.articles.restore([ids["Longer"]]))
    shows(qtbot, folded, ["Other", "Longer"])


def test_a_version_that_goes_is_gone_from_what_is_unfolded(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    unfold(qtbot, folded, ids)
    folded.refresh(real.articles.delete([ids["Wire"]]))
    shows(qtbot, folded, ["Other", "Longer", "Shorter", "Edited"])
    assert model(folded).fold_of(1) is Fold.UNFOLDED


def test_a_fuller_one_that_comes_stands_for_the_story(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    unfold(qtbot, folded, ids)
    added = add(real, story("Fullest", f"{LONGER} A bell was rung, and the band of the school played twice."))
    folded.refresh(Changes(frozenset(added), membership=True))
    shows(qtbot, folded, ["Fullest", "Wire", "Longer", "Shorter", "Edited", "Other"])
    qtbot.waitUntil(lambda: (row := model(folded).row(0)) is not None and row.folded == 4)


def test_what_was_read_stays_with_its_versions_folded(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    folded.show_query(ArticleQuery(unread=True))
    shows(qtbot, folded, ["Other", "Longer"])
    folded.refresh(real.articles.set_unread([ids["Longer"]], False))
    qtbot.waitUntil(lambda: (row := model(folded).row(1)) is not None and not row.unread)
    assert titles(folded) == ["Other", "Longer"]
    folded.show_query(ArticleQuery())
    folded.show_query(ArticleQuery(unread=True))
    shows(qtbot, folded, ["Other", "Edited"])


def test_without_folding_each_version_is_a_row_and_says_how_many_there_are(
    qtbot: QtBot, folded: ArticleListPane
) -> None:
    folded.fold_versions(False)
    shows(qtbot, folded, ["Other", "Edited", "Shorter", "Longer", "Wire"])
    assert {model(folded).fold_of(row) for row in range(5)} == {Fold.NONE}
    folded.fold_versions(True)
    shows(qtbot, folded, ["Other", "Longer"])


def test_the_chip_says_that_each_version_counts(qtbot: QtBot, folded: ArticleListPane) -> None:
    chip = folded.findChildren(Chip)[0]
    qtbot.waitUntil(lambda: chip.words == "All 5")
    qtbot.waitUntil(lambda: "Each version counts; folded they are 2 rows" in chip.toolTip().replace("<br>", " "))
    folded.fold_versions(False)
    qtbot.waitUntil(lambda: "folded" not in chip.toolTip())


def test_it_is_spoken_how_a_story_stands(qtbot: QtBot, folded: ArticleListPane, ids: dict[str, int]) -> None:
    def spoken(row: int) -> str:
        return str(model(folded).index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken(1).endswith("3 more versions, folded")
    unfold(qtbot, folded, ids)
    assert spoken(1).endswith("3 more versions, unfolded")
    assert spoken(2).endswith("a version of the story above")


def test_the_next_unread_article_may_be_a_version_that_is_folded_away(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    folded.refresh(real.articles.set_unread([ids["Other"], ids["Longer"], ids["Shorter"]], False))
    qtbot.waitUntil(lambda: all((row := model(folded).row(n)) is not None and not row.unread for n in (0, 1)))
    folded.show_article(ids["Other"])
    assert folded.select_next(unread=True)
    qtbot.waitUntil(lambda: folded.current() == ids["Wire"])
    shows(qtbot, folded, ["Other", *ALL])
    folded.refresh(real.articles.set_unread([ids["Wire"]], False))
    assert folded.select_next(unread=True)
    qtbot.waitUntil(lambda: folded.current() == ids["Edited"])


def test_from_the_fullest_version_it_goes_on_to_those_beneath_and_then_ends(
    qtbot: QtBot, folded: ArticleListPane, real: Library, ids: dict[str, int]
) -> None:
    folded.refresh(real.articles.set_unread([ids["Longer"], ids["Wire"], ids["Edited"]], False))
    qtbot.waitUntil(lambda: (row := model(folded).row(1)) is not None and not row.unread)
    folded.show_article(ids["Longer"])
    assert folded.select_next(unread=True)
    qtbot.waitUntil(lambda: folded.current() == ids["Shorter"])
    folded.refresh(real.articles.set_unread([ids["Shorter"]], False))
    model(folded).fold(ids["Longer"])
    folded.show_article(ids["Longer"])
    with qtbot.waitSignal(folded.unread_ended):
        folded.select_next(unread=True)
