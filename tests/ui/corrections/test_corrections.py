"""Names corrected in the window, by keys and clicks."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.library.decisions.decisions import Decisions
from reader.model import Changes, Kind
from reader.model.decision import Decision, Question
from reader.ui.background.topics import Topic
from reader.ui.chrome.actions import MENUS
from reader.ui.corrections.different import DifferentDialog
from reader.ui.corrections.menus import IN_TEXT
from reader.ui.corrections.merge import MergeDialog
from reader.ui.corrections.remove import RemoveDialog
from reader.ui.corrections.rename import RenameDialog
from reader.ui.corrections.split import SplitDialog
from reader.ui.corrections.subject import Subject
from reader.ui.corrections.this_is import ThisIsDialog
from reader.ui.corrections.verbs import VerbSpec
from reader.ui.corrections.watch import WatchDialog
from reader.ui.main_window import MainWindow
from reader.ui.reading.page import ArticlePage
from tests.ui.corrections.hands import CTRL, GONG, SHIFT, Key, click, dialog, enter, names, offered, press, written
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity
from tests.ui.trigger import trigger

pytestmark = pytest.mark.usefixtures("article")


def renamed(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Rename the seed's first person by keys."""
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_F2)
    shown = dialog(window, qtbot, RenameDialog)
    qtbot.keyClicks(shown.field, name)
    enter(shown, qtbot)


def select(window: MainWindow, words: str) -> None:
    """Select words in the open article, the keys there."""
    assert window.parts.navigator.article
    start = window.parts.navigator.article.text.index(words)
    page = window.parts.reading.findChild(ArticlePage)
    assert page
    page.select(start, start + len(words))
    page.setFocus()


def test_f2_renames_at_once_and_undo_takes_it_back(window: MainWindow, qtbot: QtBot) -> None:
    renamed(window, qtbot, "Gong")
    assert names(window)["Gong"] == (3, 5)
    assert window.parts.entities.card.head.name.text() == "Gong"
    assert window.parts.notice.sentence == "Renamed Gong Zheng to Gong."
    written(window, qtbot)
    assert names(window)["Gong"] == (3, 5)
    next(button for button in window.parts.notice.findChildren(QToolButton) if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: GONG in names(window))
    qtbot.waitUntil(lambda: window.parts.entities.card.head.name.text() == GONG)


def test_what_is_foreseen_is_on_the_screen_before_the_library_has_written_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_write, decide = Event(), Decisions.decide

    def decide_late(decisions: Decisions, decision: Decision) -> Changes:
        may_write.wait()
        return decide(decisions, decision)

    monkeypatch.setattr(Decisions, "decide", decide_late)
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_F2)
    shown = dialog(window, qtbot, RenameDialog)
    qtbot.keyClicks(shown.field, "Gong")
    qtbot.waitUntil(lambda: shown.sentence == "14 mentions in 5 articles")
    shown.accept()
    optimistic = names(window)
    may_write.set()
    assert "Gong" in optimistic
    written(window, qtbot)
    assert "Gong" in names(window)


def test_a_name_that_is_empty_or_the_same_is_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_F2)
    shown = dialog(window, qtbot, RenameDialog)
    assert shown.sentence == "14 mentions in 5 articles bear it. It will remain as an alias."
    shown.accept()
    shown.field.clear()
    assert shown.sentence == "An entity needs a name."
    shown.accept()
    assert shown.isVisible()
    qtbot.keyClick(shown, Key.Key_Escape)
    assert not shown.isVisible()
    assert GONG in names(window)


def test_enter_that_comes_before_the_library_has_answered_is_not_lost(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_F2)
    shown = dialog(window, qtbot, RenameDialog)
    shown.field.setText("Gong")
    enter(shown, qtbot)
    assert "Gong" in names(window)


def test_a_kind_is_chosen_in_its_menu_which_says_what_it_touches(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    kinds = window.commands.names.kinds.menu
    kinds.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.commands.names.kinds.touched.text() == "14 mentions in 5 articles")
    assert window.parts.actions["kind_person"].isChecked()
    trigger(window.parts.actions["kind_place"])
    qtbot.waitUntil(lambda: window.parts.entities.card.head.about.text().startswith("Place"))
    article = window.parts.navigator.article
    gong = entity(window, GONG)
    written(window, qtbot)
    assert article
    assert window.parts.navigator.article
    assert {one.kind for one in window.parts.navigator.article.mentions if one.entity_id == gong} == {Kind.PLACE}


def test_a_key_offers_the_kinds_and_a_letter_chooses_one(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_K, CTRL | SHIFT)
    kinds = window.commands.names.kinds.menu
    assert kinds.isVisible()
    qtbot.waitUntil(lambda: window.commands.names.kinds.touched.text() == "14 mentions in 5 articles")
    qtbot.keyClick(kinds, Key.Key_G)
    assert not kinds.isVisible()
    qtbot.waitUntil(lambda: window.parts.entities.card.head.about.text().startswith("Group"))
    written(window, qtbot)


def test_two_that_are_selected_are_merged_and_chips_and_card_follow(window: MainWindow, qtbot: QtBot) -> None:
    gong, xi = entity(window, GONG), entity(window, "Xi Jinping")
    click(window, qtbot, "Xi Jinping")
    window.parts.navigator.list.narrow(xi)
    click(window, qtbot, GONG, CTRL)
    assert not window.parts.actions["rename"].isEnabled()
    trigger(window.parts.actions["merge"])
    page = window.parts.pages.merge.get()
    qtbot.waitUntil(lambda: "article" in page.sheet.touched.text())
    page.sheet.another.click()
    shown = dialog(window, qtbot, MergeDialog)
    assert [button.text() for button in shown.names.buttons] == ["Another name", GONG, "Xi Jinping"]
    assert shown.names.name == GONG
    shown.names.buttons[2].click()
    enter(shown, qtbot)
    assert GONG not in names(window)
    written(window, qtbot)
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.entity_ids == (gong,))
    qtbot.waitUntil(lambda: window.parts.navigator.entity_id == gong)
    qtbot.waitUntil(lambda: window.parts.navigator.list.narrowed[0].name == "Xi Jinping")
    assert names(window)["Xi Jinping"] == (4, 7)


def test_one_is_merged_with_another_that_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    trigger(window.parts.actions["merge"])
    shown = dialog(window, qtbot, MergeDialog)
    assert shown.sentence == "Type the name to merge with."
    qtbot.keyClicks(shown.picker.field, "gong zheng")
    qtbot.wait(200)
    assert shown.picker.selection() is None  # not with itself
    shown.picker.field.clear()
    qtbot.keyClicks(shown.picker.field, "xi jin")
    qtbot.waitUntil(lambda: shown.sentence == "20 mentions in 7 articles")
    enter(shown, qtbot)
    assert names(window)[GONG] == (4, 7)


def test_this_article_is_split_off_as_a_new_person(window: MainWindow, qtbot: QtBot) -> None:
    gong = entity(window, GONG)
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_S, CTRL | SHIFT)
    shown = dialog(window, qtbot, SplitDialog)
    qtbot.keyClicks(shown.picker.field, "Gong the Elder")
    qtbot.waitUntil(lambda: shown.sentence == "3 mentions in 1 article")
    enter(shown, qtbot)
    assert names(window)["Gong the Elder"][0] == 3
    written(window, qtbot)
    assert GONG not in names(window)
    qtbot.waitUntil(
        lambda: (
            window.parts.navigator.entity.card is not None and window.parts.navigator.entity.card.entity.articles == 4
        )
    )
    assert window.parts.navigator.entity_id == gong


def test_delete_on_a_name_removes_it_and_on_an_article_removes_that(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    press(window, qtbot, Key.Key_Delete)
    shown = dialog(window, qtbot, RemoveDialog)
    qtbot.waitUntil(lambda: shown.reach.buttons[-1].text() == "Everywhere: 14 mentions in 5 articles")
    assert shown.reach.buttons[0].text() == "In this article: 3 mentions in 1 article"
    enter(shown, qtbot)
    assert GONG not in names(window)
    assert window.parts.entities.card.entity_id is None
    written(window, qtbot)
    assert GONG not in names(window)
    assert window.parts.navigator.entity_id is None
    window.activateWindow()
    window.parts.articles.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "1 article deleted.")


def test_one_mention_of_many_is_none(window: MainWindow, qtbot: QtBot) -> None:
    shanghai = entity(window, "Shanghai")
    window.parts.name_signals.clicked.emit(shanghai)
    window.parts.reading.setFocus()
    press(window, qtbot, Key.Key_F4)
    press(window, qtbot, Key.Key_Delete)
    shown = dialog(window, qtbot, RemoveDialog)
    assert shown.reach.buttons[0].text() == "This “Shanghai” only"
    shown.reach.buttons[0].click()
    enter(shown, qtbot)
    assert names(window)["Shanghai"][0] == 8
    written(window, qtbot)
    assert names(window)["Shanghai"][0] == 8


def test_t_says_who_selected_words_are_wherever_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "hotbed")
    press(window, qtbot, Key.Key_T)
    shown = dialog(window, qtbot, ThisIsDialog)
    qtbot.waitUntil(lambda: shown.view.message == "These words stand nowhere else in the library.")
    assert shown.sentence == "1 passage in 1 article"
    shown.picker.kind.setCurrentIndex(shown.picker.kind.findData(Kind.GROUP))
    shown.picker.kind.activated.emit(shown.picker.kind.currentIndex())
    enter(shown, qtbot)
    assert names(window)["hotbed"] == (1, 1)
    assert window.parts.notice.sentence == "Watched “hotbed” as hotbed."
    written(window, qtbot)
    assert names(window)["hotbed"] == (1, 1)


def test_other_places_are_ticked_with_one_look(window: MainWindow, qtbot: QtBot) -> None:
    select(window, "will")
    press(window, qtbot, Key.Key_T)
    shown = dialog(window, qtbot, ThisIsDialog)
    qtbot.waitUntil(lambda: len(shown.view.places.occurrences) > 2)
    there = len(shown.view.places.occurrences)
    shown.none.click()
    assert shown.sentence == "1 passage in 1 article"
    shown.view.setFocus()
    press(window, qtbot, Key.Key_Down)
    qtbot.keyClick(shown.view, Key.Key_Space)
    assert len(shown.view.places.spots(ticked=False)) == there - 1
    shown.later.click()
    enter(shown, qtbot)
    assert "Marked “will” as will in 2 passages" in window.parts.notice.sentence


def test_t_without_a_selection_says_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.reading.setFocus()
    press(window, qtbot, Key.Key_T)
    assert window.parts.notice.sentence == "Select the words of a name in the text first."


def test_a_name_is_watched_as_the_current_entity(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    trigger(window.parts.actions["watch"])
    shown = dialog(window, qtbot, WatchDialog)
    qtbot.keyClicks(shown.field, "hotbed")
    qtbot.waitUntil(lambda: shown.sentence == "It stands in 1 passage in 1 article now.")
    shown.field.setText("Gongster")
    qtbot.waitUntil(lambda: shown.sentence.startswith("It stands nowhere yet"))
    enter(shown, qtbot)
    assert window.parts.notice.sentence == "Watched “Gongster” as Gong Zheng."


def test_two_that_are_not_the_same_stay_apart_and_nobody_asks_again(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    trigger(window.parts.actions["different"])
    apart = dialog(window, qtbot, DifferentDialog)
    qtbot.keyClicks(apart.picker.field, "xi jinping")
    qtbot.waitUntil(lambda: apart.sentence.startswith("They stay apart"))
    enter(apart, qtbot)
    assert window.parts.notice.sentence == "Kept Gong Zheng and Xi Jinping apart."
    written(window, qtbot)
    pairs: list[list[Question]] = []
    window.parts.tasks.run(Topic.SELECTED, lambda library: library.review.questions(), pairs.append)
    qtbot.waitUntil(lambda: bool(pairs))
    assert all({one.name for one in question.entities} != {GONG, "Xi Jinping"} for question in pairs[0])


def test_what_was_merged_is_taken_apart_where_it_is_not_the_same(window: MainWindow, qtbot: QtBot) -> None:
    gong, xi = entity(window, GONG), entity(window, "Xi Jinping")
    window.parts.commands.do(
        lambda library: library.decisions.decide(library.proposals.merge([gong, xi], GONG).decision)
    )
    qtbot.waitUntil(lambda: "Xi Jinping" not in names(window))
    click(window, qtbot, GONG)
    trigger(window.parts.actions["different"])
    apart = dialog(window, qtbot, DifferentDialog)
    qtbot.waitUntil(lambda: bool(apart.mergers.buttons))
    assert apart.mergers.buttons[0].text().endswith(": Gong Zheng and Xi Jinping")
    apart.mergers.buttons[0].click()
    qtbot.waitUntil(lambda: apart.sentence.startswith("The merger is taken back"))
    qtbot.keyClick(apart, Key.Key_Return)
    qtbot.waitUntil(lambda: {GONG, "Xi Jinping"} <= set(names(window)))
    assert window.parts.notice.sentence == "Took Gong Zheng and Xi Jinping apart."
    next(button for button in window.parts.notice.findChildren(QToolButton) if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: "Xi Jinping" not in names(window))


def test_a_decision_that_cannot_be_written_is_taken_from_the_screen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Decisions, decision: Decision) -> Changes:
        raise ReaderError(f"The disk is full: {decision.name} was not kept.")

    monkeypatch.setattr(Decisions, "decide", refuse)
    renamed(window, qtbot, "Gong")
    assert "Gong" in names(window)
    qtbot.waitUntil(lambda: GONG in names(window))
    assert window.parts.notice.sentence == "The disk is full: Gong was not kept."
    assert window.parts.entities.card.head.name.text() == GONG


def test_a_chip_is_called_as_its_entity_and_goes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    trigger(window.parts.actions["narrow"])
    qtbot.waitUntil(lambda: len(window.parts.navigator.list.narrowed) == 1)
    renamed(window, qtbot, "Gong")
    qtbot.waitUntil(lambda: window.parts.navigator.list.narrowed[0].name == "Gong")
    click(window, qtbot, "Gong")
    press(window, qtbot, Key.Key_Delete)
    enter(dialog(window, qtbot, RemoveDialog), qtbot)
    qtbot.waitUntil(lambda: window.parts.navigator.list.query.entity_ids == ())


VERBS = [
    "Open Page", "Show Relations", "List Articles", "Compare With…", "Rename…", "Change Kind", "Merge With…",
    "Not the Same As…", "Split…", "Not an Entity…", "Watch…", "Add Note…", "Put on the Map…",
    "Copy Name", "Export…",
]  # fmt: skip


def test_every_menu_of_a_name_is_the_same_and_says_first_whom_it_means(window: MainWindow, qtbot: QtBot) -> None:
    gong, xi = entity(window, GONG), entity(window, "Xi Jinping")
    article, menus = window.parts.navigator.article, window.commands.names
    caption = menus.menu(Subject((gong,), article)).actions()[0]
    assert not caption.isEnabled()
    assert not caption.icon().isNull()
    assert offered(menus.menu(Subject((gong,), article))) == ["Gong Zheng · 5 articles", *VERBS]
    assert offered(menus.menu(Subject((gong, xi), article))) == ["Gong Zheng and Xi Jinping", *VERBS]
    words = Subject((gong,), article, selection=(0, 8))
    assert offered(menus.menu(words, IN_TEXT))[:2] == ["This Is…", "Gong Zheng · 5 articles"]
    said = ["This Is…", "Watch…", "Copy", "Copy Link", "Select All", "Find in Article"]
    assert offered(menus.menu(Subject(article=article, selection=(0, 8)), IN_TEXT)) == said


def test_the_menu_bar_says_whom_the_verbs_mean(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.menuBar().actions()[list(MENUS).index("Entity")].menu()
    assert isinstance(bar, QMenu)
    click(window, qtbot, GONG)
    bar.aboutToShow.emit()
    assert offered(bar) == ["Gong Zheng · 5 articles", *VERBS]
    window.parts.navigator.choose_entity(None)
    window.parts.articles.setFocus()
    bar.aboutToShow.emit()
    assert offered(bar) == ["No name is chosen", *VERBS]


def test_no_letter_chooses_two_things_in_a_menu_or_in_the_menu_bar(window: MainWindow, qtbot: QtBot) -> None:
    gong, article = entity(window, GONG), window.parts.navigator.article
    window.commands.names.menu(Subject((gong,), article, selection=(0, 8)), IN_TEXT)
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        texts = [action.text().replace("&&", "") for action in menu.actions() if action.isVisible()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), texts


def test_the_verbs_mean_who_is_selected_in_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    """Two names that are selected together are listed and copied, not the one that was current."""
    click(window, qtbot, "Xi Jinping")
    click(window, qtbot, GONG, CTRL)
    assert not window.parts.actions["open_page"].isEnabled()
    trigger(window.parts.actions["copy_name"])
    assert set(QGuiApplication.clipboard().text().splitlines()) == {GONG, "Xi Jinping"}
    trigger(window.parts.actions["narrow"])
    assert set(window.parts.navigator.list.query.entity_ids) == {entity(window, GONG), entity(window, "Xi Jinping")}


def test_nothing_can_be_decided_in_a_library_that_is_read_only(window: MainWindow, qtbot: QtBot) -> None:
    click(window, qtbot, GONG)
    assert window.parts.actions["rename"].isEnabled()
    window.commands.library_notes.disable()
    window.commands.names.update()
    assert not any(window.parts.actions[name].isEnabled() for name in window.commands.corrections.table())
    assert not window.commands.names.kinds.menu.menuAction().isEnabled()


def test_a_click_looks_once_at_what_can_be_done_to_a_name(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(window, qtbot, "Xi Jinping")
    looked: list[tuple[str, tuple[int, ...]]] = []
    obstacle = window.commands.corrections.obstacle

    def look(spec: VerbSpec, subject: Subject) -> str:
        looked.append((spec.action, subject.entity_ids))
        return obstacle(spec, subject)

    monkeypatch.setattr(window.commands.corrections, "obstacle", look)
    click(window, qtbot, GONG)
    assert looked.count(("rename", (entity(window, GONG),))) == 1


def test_without_a_name_only_a_name_can_be_watched(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.choose_entity(None)
    window.parts.articles.setFocus()
    window.commands.names.update()
    enabled = [name for name in window.commands.corrections.table() if window.parts.actions[name].isEnabled()]
    assert enabled == ["this_is", "watch"]


def test_the_place_in_the_text_stays_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1200, 500)
    page = window.parts.reading.findChild(ArticlePage)
    assert page
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 150)
    click(window, qtbot, GONG)
    page.verticalScrollBar().setValue(137)
    trigger(window.parts.actions["kind_place"])
    qtbot.waitUntil(lambda: "place" in window.parts.notice.sentence)
    written(window, qtbot)
    assert page.verticalScrollBar().value() == 137


def test_articles_selected_on_the_page_of_a_name_are_split_off(window: MainWindow, qtbot: QtBot) -> None:
    gong = entity(window, GONG)
    window.parts.name_signals.opened.emit(gong)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    mentions = window.parts.page.page.mentions
    second, third = mentions.model_.article_ids[1:3]
    mentions.choose([(second, 0), (third, 0)], (second, 0))
    mentions.setFocus()
    press(window, qtbot, Key.Key_S, CTRL | SHIFT)
    shown = dialog(window, qtbot, SplitDialog)
    qtbot.waitUntil(lambda: shown.reach.buttons[0].text().startswith("In the 2 selected articles: "))
    qtbot.keyClicks(shown.picker.field, "Gong the Elder")
    enter(shown, qtbot)
    written(window, qtbot)
    qtbot.waitUntil(lambda: mentions.model_.articles == 3)
