"""The window as a person uses it: by mouse and keys, over a library of the seeds."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from reader import paths
from reader.model import Counts, Entity
from reader.settings import Settings
from reader.ui.article_list.model import ArticleListModel
from reader.ui.background.tasks import Tasks
from reader.ui.background.topics import Topic
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.chrome.actions import MENUS
from reader.ui.commands.reopen_commands import STAYS
from reader.ui.main_window import MainWindow
from reader.ui.reading.states import Skeleton
from reader.ui.startup import session
from reader.ui.startup.library_opener import LibraryOpener
from reader.ui.style.theme import Theme
from reader.ui.widgets.find_bar import FindBar
from reader.ui.workspace.explanations import explanation
from reader.ui.workspace.library_start import UPDATING
from tests.library.test_old_versions import OLD
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger

pytestmark = pytest.mark.usefixtures("forked")

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 30_000  # milliseconds: an import starts a child process
Start = Callable[[], MainWindow]


def ids(window: MainWindow) -> list[int]:
    model = window.parts.articles.findChild(ArticleListModel)
    assert model
    return list(model.ids)


def entity(window: MainWindow, name: str) -> int:
    assert window.parts.navigator.articles.opened
    return next(row.id for row in window.parts.navigator.articles.opened.entities if row.name == name)


def open_article(window: MainWindow, qtbot: QtBot, title: str) -> int:
    """Open an article by its title and return its id."""
    with qtbot.waitSignal(window.parts.navigator.list.query_changed):
        window.parts.search.show_words("")
        window.parts.navigator.list.search("")
    qtbot.waitUntil(lambda: bool(ids(window)))
    for article_id in ids(window):
        window.parts.navigator.open_article(article_id)
        qtbot.waitUntil(lambda wanted=article_id: is_open(window, wanted))  # type: ignore[misc]
        article = window.parts.navigator.article
        if article and article.title.startswith(title):
            return article_id
    raise AssertionError(title)


def is_open(window: MainWindow, article_id: int) -> bool:
    return window.parts.navigator.article is not None and window.parts.navigator.article.id == article_id


def press(window: MainWindow, qtbot: QtBot, pane: QWidget, key: Qt.Key, **how: Qt.KeyboardModifier) -> None:
    pane.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focused = QApplication.focusWidget()
    assert focused
    qtbot.keyClick(focused, key, **how)


@pytest.fixture
def seed_article(window: MainWindow, qtbot: QtBot) -> int:
    return open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")


def test_the_list_holds_every_article(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(ids(window)) == 14)
    assert window.parts.status.counts.startswith("14 articles · ")


def test_a_click_on_a_name_makes_it_current_everywhere(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.clicked.emit(gong)
    qtbot.waitUntil(lambda: window.parts.entities.card.entity_id == gong)
    card = window.parts.navigator.entity.card
    assert card
    assert card.entity.articles >= 4
    assert len(card.concordance) == card.entity.articles
    assert window.parts.actions["next_mention"].isEnabled()


def test_a_reader_walks_through_every_article_that_mentions_a_name(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.clicked.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    card = window.parts.navigator.entity.card
    assert card
    for line in card.concordance:
        window.parts.article_signals.opened.emit(line.article_id, line.start)
        qtbot.waitUntil(lambda wanted=line.article_id: is_open(window, wanted))  # type: ignore[misc]
        article = window.parts.navigator.article
        assert article
        assert article.text[line.start : line.end] == line.keyword
    assert window.parts.navigator.entity_id == card.entity.id


def test_back_and_forward_walk_through_articles_and_entities(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    other = next(article_id for article_id in ids(window) if article_id != seed_article)
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.clicked.emit(gong)
    window.parts.navigator.open_article(other)
    qtbot.waitUntil(lambda: is_open(window, other))
    press(window, qtbot, window.parts.reading, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: is_open(window, seed_article))
    assert window.parts.navigator.entity_id == gong
    press(window, qtbot, window.parts.reading, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.parts.navigator.entity_id is None)
    press(window, qtbot, window.parts.reading, Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.parts.navigator.entity_id == gong)


def test_a_key_narrows_the_list_to_the_articles_of_a_name(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.clicked.emit(gong)
    trigger(window.parts.actions["narrow"])
    qtbot.waitUntil(lambda: 0 < len(ids(window)) < 14)
    assert window.parts.navigator.list.query.entity_ids == (gong,)
    press(window, qtbot, window.parts.articles, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(ids(window)) == 14)


def test_enter_on_a_name_opens_its_page_and_back_and_escape_return_to_the_article(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    page, center = window.parts.page, window.parts.center
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.clicked.emit(gong)
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(center, page))
    assert page.entity_id == gong
    assert page.isAncestorOf(QApplication.focusWidget() or window)
    press(window, qtbot, page, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: is_shown(center, window.parts.reading))
    press(window, qtbot, window.parts.reading, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_shown(center, page))
    press(window, qtbot, page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(center, window.parts.reading))
    assert is_open(window, seed_article)


def test_a_line_of_a_page_opens_its_article_at_its_sentence_and_back_returns_to_the_line(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    page = window.parts.page
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    bar = page.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    value, mentions = bar.value(), page.page.mentions
    mentions.setCurrentIndex(mentions.model_.index(mentions.model_.top_of(seed_article) - 1, 0))  # of the one above
    qtbot.waitUntil(lambda: bool(page.selection().article_ids))
    chosen = page.selection().article_ids
    press(window, qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(window, chosen[0]))
    assert window.parts.center.currentWidget() is window.parts.reading
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    qtbot.waitUntil(lambda: bar.value() == value)


def test_a_letter_means_something_from_the_first_moment_on(open_window: Start, qtbot: QtBot) -> None:
    """At the next start too, where the page of an entity comes back."""
    window = open_window()
    article = open_article(window, qtbot, "Thinking machines")
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: is_shown(again.parts.center, again.parts.page))
    qtbot.waitUntil(lambda: is_open(again, article))
    again.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget() or again, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: not is_open(again, article))
    qtbot.waitUntil(lambda: is_shown(again.parts.center, again.parts.reading))


def test_the_whole_screen_is_given_back_as_the_window_was(window: MainWindow, qtbot: QtBot) -> None:
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    trigger(window.parts.actions["full_screen"])
    qtbot.waitUntil(window.isFullScreen)
    trigger(window.parts.actions["full_screen"])
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.isMaximized()
    window.setWindowState(Qt.WindowState.WindowFullScreen)  # as a window manager does
    qtbot.waitUntil(window.parts.actions["full_screen"].isChecked)


def test_a_library_that_is_not_there_is_said_to_be_so_and_what_to_do(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    missing = tmp_path / "pres.library"
    window, tasks = MainWindow(), Tasks(LibraryOpener(missing, create=False).open)
    window.fill(missing, tasks, Settings(tmp_path / "s.json"), theme)
    window.show()
    window.begin(seeding=False, left_open=False)
    qtbot.waitUntil(lambda: not window.parts.commands.writable)
    window.commands.files.take([tmp_path])
    said = window.parts.notice.sentence
    assert said.startswith("Nothing can be imported. There is no library “")
    assert "pres.library”" in said
    assert said.endswith("Open another with File ▸ Open Library, or make a new one with File ▸ New Library.")
    assert "read-only" not in said
    assert not missing.exists()
    window.close()


def test_a_card_beside_the_page_of_another_says_first_whose_page_that_is(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    gong, xi, page = entity(window, "Gong Zheng"), entity(window, "Xi Jinping"), window.parts.page
    beside = window.parts.entities.card.head.beside
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    assert beside.isHidden()
    window.parts.name_signals.clicked.emit(xi)
    qtbot.waitUntil(lambda: beside.accessibleName() == "With Gong Zheng in 2 of 4")
    assert beside.isVisible()
    assert page.entity_id == gong
    trigger(window.parts.actions["rename"])
    qtbot.waitUntil(lambda: window.commands.corrections.dialog is not None)
    assert window.commands.corrections.dialog
    assert [one.id for one in window.commands.corrections.dialog.context.entities] == [xi]
    window.commands.corrections.dialog.reject()
    page.left.emit()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    assert beside.isHidden()


def test_an_article_that_is_long_in_coming_is_announced(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    skeleton = window.parts.reading.findChild(Skeleton)
    assert isinstance(skeleton, Skeleton)
    window.parts.navigator.articles.article_awaited.emit(seed_article + 1)
    qtbot.waitUntil(skeleton.isVisible)
    window.parts.navigator.open_article(seed_article)
    qtbot.waitUntil(skeleton.isHidden)


def test_f3_says_where_an_article_has_no_hit_of_the_search(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    bar, notice = window.parts.reading.findChild(FindBar), window.parts.notice
    assert isinstance(bar, FindBar)
    with qtbot.waitSignal(window.parts.navigator.articles.article_renewed):
        window.parts.navigator.list.search("Röntgen ")
    for name in ("find_next", "find_previous"):
        notice.hide()
        trigger(window.parts.actions[name])
        assert notice.sentence == "No hits of “Röntgen” in this article."
        assert not bar.isVisible()
    notice.hide()
    with qtbot.waitSignal(window.parts.navigator.articles.article_renewed):
        window.parts.navigator.list.search("Montag ")
    trigger(window.parts.actions["find_next"])
    assert bar.isVisible()
    assert bar.words() == notice.sentence == ""
    with qtbot.waitSignal(window.parts.navigator.articles.article_renewed):
        window.parts.navigator.list.search("")
    bar.hide()
    trigger(window.parts.actions["find_next"])
    assert bar.isVisible()


def test_what_is_on_a_page_is_selected_and_copied_by_the_keys_for_it(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    """From the page's head too, which holds no text that could be selected."""
    window.parts.name_signals.opened.emit(entity(window, "Gong Zheng"))
    page = window.parts.page
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    page.page.head.narrow.setFocus()
    for name in ("select_all", "copy"):
        trigger(window.parts.actions[name])
    qtbot.waitUntil(lambda: window.parts.notice.sentence.endswith(" mentions copied, each with its article."))
    told = QGuiApplication.clipboard().text()
    model = page.page.mentions.model_
    assert len(told.strip().split("\n\n")) == model.rowCount() - model.articles - 1  # one stands below a heading
    assert "\nShanghai Mayor Gong Zheng met with Bernd Montag" in told


def test_a_line_of_the_card_is_copied_as_the_whole_sentence(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.clicked.emit(entity(window, "Gong Zheng"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    card, articles = window.parts.navigator.entity.card, window.parts.entities.card.articles
    assert card
    row, cut = next(at for at in enumerate(card.concordance) if "…" in at[1].left + at[1].right)
    articles.setFocus()
    articles.setCurrentIndex(articles.lines.index(row))
    QGuiApplication.clipboard().setText("")
    trigger(window.parts.actions["copy"])
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    sentence, article, _ = QGuiApplication.clipboard().text().split("\n")
    assert cut.keyword in sentence
    assert "…" not in sentence
    assert article.startswith(cut.title)


def test_a_restart_finds_the_page_that_was_open(open_window: Start, qtbot: QtBot) -> None:
    window = open_window()
    article = open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.close()

    again = open_window()
    qtbot.waitUntil(lambda: is_shown(again.parts.center, again.parts.page))
    qtbot.waitUntil(lambda: is_open(again, article))
    assert again.parts.page.entity_id == gong


def test_the_tab_key_goes_through_the_page_of_a_name_to_its_mentions(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.opened.emit(entity(window, "Gong Zheng"))
    page = window.parts.page
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    qtbot.waitUntil(lambda: bool(page.page.head.spellings.links))
    page.page.head.spellings.links[0].setFocus()
    focused = QApplication.focusWidget()
    reached: list[QWidget] = []
    while focused is not page.page.mentions:
        assert focused
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused not in reached
        assert focused
        assert page.isAncestorOf(focused)
        reached.append(focused)
    above = page.page.above
    assert reached[-5:] == [above.fold, above.together, above.filter, above.sorting, page.page.mentions]
    assert page.page.head.time.bars in reached


def test_the_time_of_a_page_comes_back_with_it_and_goes_into_the_list(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.opened.emit(entity(window, "Gong Zheng"))
    page, chosen = window.parts.page, Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 10))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    page.page.narrow(chosen)
    page.page.head.narrow.click()
    qtbot.waitUntil(lambda: len(window.parts.articles._model.ids) == 2)
    assert window.parts.search.text() == "date:2020-03..2020-11"
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: page.page.head.name.text() == "Shanghai")
    assert page.page.narrowing == ALL
    trigger(window.parts.actions["back"])
    qtbot.waitUntil(lambda: page.page.head.name.text() == "Gong Zheng")
    assert page.page.narrowing == chosen
    assert page.page.mentions.model_.articles == 2


def test_the_page_of_an_entity_that_is_merged_goes_on_as_that_of_the_other(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    gong, xi, page = entity(window, "Gong Zheng"), entity(window, "Xi Jinping"), window.parts.page
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    window.parts.tasks.change(
        lambda library: library.decisions.decide(library.proposals.merge([gong, xi], "Xi Jinping").decision)
    )
    qtbot.waitUntil(lambda: page.page.head.name.text() == "Xi Jinping")
    assert window.parts.navigator.page_id == page.entity_id == window.parts.navigator.entity_id
    qtbot.waitUntil(lambda: page.page.mentions.model_.articles > 4)


def test_the_page_of_an_entity_that_is_none_gives_way_to_the_article(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.tasks.change(lambda library: library.decisions.decide(library.proposals.remove([gong]).decision))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    assert is_open(window, seed_article)
    assert window.parts.navigator.page_id is None


def test_why_a_name_is_marked_is_said_on_its_card_and_in_its_tooltip(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    gong, article = entity(window, "Gong Zheng"), window.parts.navigator.article
    assert article
    window.parts.name_signals.clicked.emit(gong)
    qtbot.waitUntil(lambda: window.parts.entities.card.entity_id == gong)
    why = window.parts.entities.card.head.why
    qtbot.mouseClick(why.link, LEFT)
    qtbot.waitUntil(lambda: why.is_open)
    assert why.reasons.text().startswith("“Gong Zheng”: The name in full.")
    trigger(window.parts.actions["next_mention"])
    expected = "“Gong”: Surname of Gong Zheng, named in the title."
    qtbot.waitUntil(lambda: why.reasons.text().startswith(expected))
    told: list[str] = []
    read = explanation(article.id, article.text.index("Gong said"))
    window.parts.tasks.run(Topic.SELECTED, read, lambda found: told.extend([found.head, *found.sentences]))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Gong Zheng · person", "Surname of Gong Zheng, named in the title."]


def test_a_name_that_is_picked_among_the_completions_opens_its_page(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    search, page = window.parts.search, window.parts.page
    search.setFocus()
    qtbot.keyClicks(search, "bernd mon")
    qtbot.waitUntil(search.is_offering)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.isVisible)
    navigator = window.parts.navigator
    assert (navigator.page_id, navigator.entity_id) == (entity(window, "Bernd Montag"),) * 2
    assert search.text() == ""
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or window))
    navigator.back()
    qtbot.waitUntil(lambda: not page.isVisible())
    assert is_open(window, seed_article)


def test_typing_searches_and_escape_gives_the_list_back(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["search"])
    qtbot.keyClicks(window.parts.search, "varian palo")
    qtbot.waitUntil(lambda: 0 < len(ids(window)) < 5)
    assert window.parts.navigator.list.query.words == "varian palo"
    window.parts.search.show_words("")
    window.parts.navigator.list.search("")
    qtbot.waitUntil(lambda: len(ids(window)) == 14)


def test_letters_act_in_the_list_and_are_typed_in_the_search_box(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    trigger(window.parts.actions["search"])
    qtbot.keyClicks(window.parts.search, "s")
    assert window.parts.search.text() == "s"
    article = window.parts.navigator.article
    assert article
    assert not article.starred
    window.parts.search.show_words("")
    press(window, qtbot, window.parts.articles, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.starred))


def test_a_selection_of_read_and_unread_articles_is_marked_as_read_and_the_number_is_said(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    counts: list[Counts] = []

    def unread() -> int:
        window.parts.tasks.run(Topic.TAGGER, lambda library: library.articles.counts(), counts.append)
        return counts[-1].unread if counts else -1

    window.parts.commands.mark_read(seed_article)
    qtbot.waitUntil(lambda: unread() == 13)
    press(window, qtbot, window.parts.articles, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    press(window, qtbot, window.parts.articles, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: unread() == 0)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "13 articles marked as read.")
    press(window, qtbot, window.parts.articles, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: unread() == 14)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "14 articles marked as unread.")
    press(window, qtbot, window.parts.articles, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "14 articles starred.")


def test_the_menu_says_both_of_a_selection_of_several(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    actions = window.parts.actions
    press(window, qtbot, window.parts.articles, Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    menu = window.menuBar().actions()[list(MENUS).index("Article")].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert (actions["toggle_read"].text(), actions["toggle_star"].text()) == (
        "Mark as &Read or Unread\tR",
        "&Star or Unstar\tS",
    )


def test_a_star_can_be_taken_back(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    press(window, qtbot, window.parts.reading, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.starred))
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Star Article")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and not window.parts.navigator.article.starred))
    trigger(window.parts.actions["redo"])
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.starred))


def test_a_deleted_article_goes_and_comes_back(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    press(window, qtbot, window.parts.articles, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(ids(window)) == 13)
    assert window.parts.notice.sentence == "1 article deleted."
    qtbot.waitUntil(lambda: not is_open(window, seed_article))
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: len(ids(window)) == 14)
    assert seed_article in ids(window)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "Took back the deletion of 1 article.")


def test_files_named_at_a_first_start_wait_for_the_library_that_is_made(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    (tmp_path / "bridge.txt").write_text("A bridge\n\nIt stands in Erlangen.\n", "utf-8")
    library = tmp_path / "new" / "new.library"
    opener = LibraryOpener(library, create=True)
    window = MainWindow()
    qtbot.addWidget(window)
    window.fill(library, Tasks(opener.open), Settings(paths.user_settings()), theme)
    window.show()
    window.commands.files.take([tmp_path / "bridge.txt"])
    assert not window.parts.imports.running
    window.begin(seeding=False, left_open=False)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "1 article added.", timeout=PATIENCE)
    window.close()


def test_a_library_of_an_older_version_is_said_to_be_brought_up_to_date_and_then_that_it_was(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    library = tmp_path / "old.library"
    library.write_bytes(gzip.decompress((OLD / "version_6.library.gz").read_bytes()))
    opener = LibraryOpener(library, create=False)
    window = MainWindow()
    qtbot.addWidget(window)
    window.fill(library, Tasks(opener.open), Settings(paths.user_settings()), theme)
    window.show()
    window.begin(seeding=False, left_open=False)
    assert window.parts.notice.sentence == UPDATING
    qtbot.waitUntil(lambda: "has been brought up to date" in window.parts.notice.sentence, timeout=PATIENCE)
    window.close()


def test_dropped_files_are_imported_and_the_import_is_taken_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: len(ids(window)) == 14)
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"Bridge number {number}\n\nIt stands in Erlangen.\n", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    drop(window, [tmp_path / "1.txt", tmp_path / "2.txt", tmp_path / "empty.txt"])
    qtbot.waitUntil(lambda: len(ids(window)) == 16, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.parts.imports_page.panel.words == "2 articles added, 1 left out.", timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Import of 2 Articles")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: len(ids(window)) == 14)
    qtbot.waitUntil(window.parts.actions["redo"].isEnabled)
    trigger(window.parts.actions["redo"])
    qtbot.waitUntil(lambda: len(ids(window)) == 16, timeout=PATIENCE)


def drop(window: MainWindow, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, LEFT, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, mime, LEFT, none))


def test_a_restart_finds_everything_as_it_was(open_window: Start, qtbot: QtBot) -> None:
    window = open_window()
    article = open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")
    gong = entity(window, "Gong Zheng")
    window.parts.name_signals.clicked.emit(gong)
    window.parts.navigator.list.narrow(gong)
    qtbot.waitUntil(lambda: 0 < len(ids(window)) < 14)
    window.resize(777, 555)
    shown = ids(window)
    window.close()

    again = open_window()
    qtbot.waitUntil(lambda: is_open(again, article))
    qtbot.waitUntil(lambda: ids(again) == shown)
    qtbot.waitUntil(lambda: again.parts.entities.card.entity_id == gong)
    assert (again.width(), again.height()) == (777, 555)
    assert again.parts.navigator.list.query.entity_ids == (gong,)


def test_f6_goes_through_the_panes_and_back(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    window.parts.articles.setFocus()
    seen = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused
        seen.append(focused)
        trigger(window.parts.actions["next_pane"])
    assert len(set(seen)) == 4
    assert QApplication.focusWidget() is seen[0]
    trigger(window.parts.actions["previous_pane"])
    assert QApplication.focusWidget() is seen[3]


def test_an_article_that_stays_open_counts_as_read(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and not window.parts.navigator.article.unread))


def test_another_encoding_reads_the_file_anew_and_undo_reads_it_as_before(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot, "The rays of W")
    article = window.parts.navigator.article
    assert article
    before = article.text
    wanted = "koi8-r"
    window.parts.commands.reopen(article, wanted)
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.encoding == wanted))
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: bool(window.parts.navigator.article and window.parts.navigator.article.text == before))


def test_a_long_article_is_read_anew_behind_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.commands.reopen_commands.LONG", 10)
    open_article(window, qtbot, "The rays of W")
    article, parts = window.parts.navigator.article, window.parts
    assert article
    window.commands.reopening.reopen("koi8-r")
    assert parts.status.progress == "Reading the article again…"
    qtbot.waitUntil(lambda: bool(parts.navigator.article and parts.navigator.article.encoding == "koi8-r"))
    qtbot.waitUntil(lambda: parts.status.progress == "")
    qtbot.waitUntil(lambda: parts.notice.sentence == "The article was read again as koi8-r.")
    qtbot.waitUntil(lambda: parts.commands.state.undo == "Reopen with koi8-r")
    trigger(parts.actions["undo"])
    qtbot.waitUntil(lambda: bool(parts.navigator.article and parts.navigator.article.text == article.text))
    window.commands.reopening.reopen("koi8-r")
    parts.status.cancelled.emit()
    qtbot.waitUntil(lambda: parts.notice.sentence == STAYS)
    assert parts.navigator.article
    assert parts.navigator.article.text == article.text


def test_the_name_of_an_entity_can_be_copied(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    window.parts.name_signals.clicked.emit(entity(window, "Bernd Montag"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    trigger(window.parts.actions["copy_name"])
    assert QGuiApplication.clipboard().text() == "Bernd Montag"


def test_a_check_says_that_the_library_is_sound(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["check"])
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "The library is sound.")


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    nameless = [
        control
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for control in window.findChildren(kind)
        if control.isVisible()
        and not control.objectName().startswith("qt_")  # Qt's own, which it names itself
        and not (control.accessibleName() or getattr(control, "text", str)() or control.toolTip())
    ]
    assert nameless == []


def test_a_known_entity_has_its_kind(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    window.parts.name_signals.clicked.emit(entity(window, "Siemens Healthineers"))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    assert window.parts.navigator.entity.card
    found: Entity = window.parts.navigator.entity.card.entity
    assert found.kind == "organization"


def test_the_place_is_kept_even_if_the_window_is_never_closed(
    open_window: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.workspace.contents.SAVE_AFTER", 20)
    window = open_window()
    article = open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")

    def kept() -> int | None:
        return session.load(Settings(paths.user_settings()), window.parts.library).place.article_id

    qtbot.waitUntil(lambda: kept() == article)


def test_counts_in_the_library_follow_an_import(
    window: MainWindow, qtbot: QtBot, seed_article: int, tmp_path: Path
) -> None:
    def articles_of(name: str) -> int:
        assert window.parts.navigator.articles.opened
        return next(row.articles for row in window.parts.navigator.articles.opened.entities if row.name == name)

    before = articles_of("Bernd Montag")
    text = "A speech in Erlangen\n\nBernd Montag, the chief executive of Siemens Healthineers, spoke in Erlangen.\n"
    (tmp_path / "speech.txt").write_text(text, "utf-8")
    window.commands.files.take([tmp_path / "speech.txt"])
    qtbot.waitUntil(lambda: articles_of("Bernd Montag") == before + 1, timeout=PATIENCE)


def test_the_scroll_bars_of_a_dark_page_are_dark_beside_light_sides(window: MainWindow) -> None:
    if QApplication.style().name().lower() != "fusion":
        pytest.skip("other styles keep their own scroll bars")
    parts = window.parts
    parts.theme.choose("light")
    parts.theme.choose_reading("black")
    page = parts.reading.findChildren(QScrollBar)[0].styleSheet()
    side = parts.articles.findChildren(QScrollBar)[0].styleSheet()
    assert page != side
    parts.theme.choose_reading("auto")
    assert parts.reading.findChildren(QScrollBar)[0].styleSheet() == side


def test_the_names_have_the_scroll_bars_of_the_articles(window: MainWindow) -> None:
    left = window.parts.left
    left.show_names()
    bars = {bar.styleSheet() for bar in left.findChildren(QScrollBar)}
    assert bars == {window.parts.articles.findChildren(QScrollBar)[0].styleSheet()}
