"""The search box says what is typed and offers how to go on, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.background.topics import Topic
from reader.ui.search.box import SearchBox
from reader.ui.search.popup import CompletionPopup
from reader.ui.search.problem_note import ProblemNote
from reader.ui.style.theme import Theme
from tests.ui.article_list.fakes import GONG, FakeLibrary, FakeTasks

Key = Qt.Key
SOON = 60  # milliseconds


class Heard:
    """What the box has said, in order."""

    def __init__(self, box: SearchBox) -> None:
        self.said: list[str] = []
        box.searched.connect(lambda words: self.said.append(f"searched {words}"))
        box.accepted.connect(lambda: self.said.append("accepted"))
        box.entity_chosen.connect(lambda number: self.said.append(f"entity {number}"))

    def anew(self) -> list[str]:
        said, self.said = self.said, []
        return said


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def tasks() -> FakeTasks:
    return FakeTasks(FakeLibrary())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    made.resize(600, 400)
    qtbot.addWidget(made)
    yield made
    made.close()


@pytest.fixture
def box(qtbot: QtBot, window: QWidget, tasks: FakeTasks, theme: Theme) -> SearchBox:
    made = SearchBox(tasks.as_tasks(), theme)
    layout = window.layout()
    assert layout
    layout.addWidget(made)
    layout.addWidget(QPushButton("Something else"))
    layout.addWidget(QLabel("Where nothing takes the focus"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def heard(box: SearchBox) -> Heard:
    return Heard(box)


def typed(qtbot: QtBot, box: SearchBox, text: str) -> None:
    qtbot.keyClicks(box, text)
    qtbot.wait(SOON)


def offers(box: SearchBox) -> list[str]:
    found = box.window().findChild(QListView)
    if not isinstance(found, QListView) or not found.isVisible():
        return []
    return [found.model().index(at, 0).data() for at in range(found.model().rowCount())]


def highlighted(box: SearchBox) -> str | None:
    found = box.window().findChild(QListView)
    assert isinstance(found, QListView)
    return str(found.currentIndex().data()) if found.currentIndex().isValid() else None


def test_what_is_typed_is_said_once_the_fingers_rest(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "gong")
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.anew()[-1] == "searched gong"


def test_entities_are_offered_before_words(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    assert offers(box) == ["Gong Zheng", "Gonghai Instruments", "gonging"]
    assert box.hasFocus()


def test_the_completions_lie_under_the_box(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    popup = box.window().findChild(CompletionPopup)
    assert isinstance(popup, CompletionPopup)
    assert popup.geometry().top() > box.geometry().bottom()
    assert popup.width() == box.width()
    assert popup.parentWidget() is box.window()


def test_nothing_is_offered_where_nothing_goes_on(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "zzz")
    assert not box.is_offering()


def test_words_that_are_shown_offer_nothing_and_say_nothing(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    box.show_words("gong")
    qtbot.wait(SOON)
    assert box.text() == "gong"
    assert not box.is_offering()
    assert heard.anew() == []


def test_completions_are_looked_up_after_what_is_searched(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.topics.clear()
    qtbot.keyClicks(box, "gong")
    assert Topic.COMPLETIONS not in tasks.topics
    qtbot.waitUntil(lambda: tasks.topics.count(Topic.COMPLETIONS) == 1)
    qtbot.keyClicks(box, "s")
    qtbot.keyClick(box, Key.Key_Escape)
    qtbot.wait(SOON)
    assert tasks.topics.count(Topic.COMPLETIONS) == 1


def test_the_next_key_forgets_the_completions_under_way(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    typed(qtbot, box, "gong")
    assert Topic.COMPLETIONS in tasks.waiting
    qtbot.keyClicks(box, "s")
    assert Topic.COMPLETIONS not in tasks.waiting
    qtbot.waitUntil(lambda: Topic.COMPLETIONS in tasks.waiting)


def test_completions_that_come_late_are_not_shown(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    typed(qtbot, box, "gong")
    box.show_words("something else")
    tasks.release()
    assert not box.is_offering()


def test_completions_that_come_when_the_box_is_left_are_not_shown(
    box: SearchBox, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.held = True
    typed(qtbot, box, "gong")
    other = box.window().findChild(QPushButton)
    assert isinstance(other, QPushButton)
    other.setFocus()
    tasks.release()
    assert not box.is_offering()


def test_down_and_up_go_through_what_is_offered_and_out_of_it(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(box, key)
        seen.append(highlighted(box))
    assert seen == ["Gong Zheng", "Gonghai Instruments", "gonging", None, "gonging", "Gonghai Instruments"]
    assert box.text() == "gong"


def test_a_screen_reader_hears_what_is_highlighted(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    qtbot.keyClick(box, Key.Key_Down)
    assert box.accessibleDescription() == "Gong Zheng, person, 4 articles, 1 of 3"
    qtbot.keyClick(box, Key.Key_Escape)
    assert box.accessibleDescription() == ""


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_an_entity_is_chosen_by_key_and_takes_the_place_of_the_words(
    box: SearchBox, heard: Heard, qtbot: QtBot, key: Qt.Key
) -> None:
    typed(qtbot, box, "gong")
    heard.anew()
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.keyClick(box, key)
    qtbot.wait(SOON)
    assert heard.anew() == ["searched ", f"entity {GONG.id}"]
    assert box.text() == ""
    assert not box.is_offering()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_a_word_is_chosen_by_key_and_can_be_followed_by_another(
    box: SearchBox, heard: Heard, qtbot: QtBot, key: Qt.Key
) -> None:
    typed(qtbot, box, "mayor gov")
    heard.anew()
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.keyClick(box, key)
    assert heard.anew() == ["searched mayor government "]
    assert box.text() == "mayor government "
    assert box.hasFocus()
    assert not box.is_offering()


def test_a_completion_is_chosen_by_mouse(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    heard.anew()
    rows = box.window().findChild(QListView)
    assert isinstance(rows, QListView)
    at = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseMove(rows.viewport(), at)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.anew() == ["searched ", f"entity {GONG.id}"]
    assert box.hasFocus()


def test_enter_keeps_the_words_and_moves_on(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "gong")
    qtbot.keyClick(box, Key.Key_Return)
    assert heard.anew()[-2:] == ["searched gong", "accepted"]
    qtbot.wait(SOON)
    assert heard.anew() == []
    assert box.text() == "gong"
    assert not box.is_offering()


def test_tab_takes_the_first_completion_where_none_is_highlighted(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    typed(qtbot, box, "mayor gov")
    heard.anew()
    qtbot.keyClick(box, Key.Key_Tab)
    assert heard.anew() == ["searched mayor government "]
    assert (box.text(), box.hasFocus(), box.is_offering()) == ("mayor government ", True, False)


def test_tab_takes_a_completion_that_is_still_looked_up(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    typed(qtbot, box, "mayor gov")
    qtbot.keyClick(box, Key.Key_Tab)
    assert (box.text(), box.hasFocus()) == ("mayor gov", True)
    tasks.release()
    assert (box.text(), box.hasFocus()) == ("mayor government ", True)


def test_a_letter_after_tab_takes_nothing(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    typed(qtbot, box, "mayor go")
    qtbot.keyClick(box, Key.Key_Tab)
    typed(qtbot, box, "v")
    tasks.release()
    assert box.text() == "mayor gov"


@pytest.mark.parametrize("words", ["", "zzz"])
def test_tab_moves_on_where_nothing_is_offered(box: SearchBox, qtbot: QtBot, words: str) -> None:
    typed(qtbot, box, words)
    qtbot.keyClick(box, Key.Key_Tab)
    assert (box.hasFocus(), box.text()) == (False, words)


def test_escape_closes_then_clears_then_is_the_windows(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    window_takes = QAction("Clear", box.window(), shortcut=QKeySequence("Esc"))
    box.window().addAction(window_takes)
    typed(qtbot, box, "gong")
    heard.anew()
    with qtbot.assertNotEmitted(window_takes.triggered):
        qtbot.keyClick(box, Key.Key_Escape)
        assert (box.is_offering(), box.text(), heard.anew()) == (False, "gong", [])
        qtbot.keyClick(box, Key.Key_Escape)
        assert (box.text(), heard.anew()) == ("", ["searched "])
    with qtbot.waitSignal(window_takes.triggered):
        qtbot.keyClick(box, Key.Key_Escape)


def test_down_brings_the_offers_back(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    qtbot.keyClick(box, Key.Key_Escape)
    qtbot.keyClick(box, Key.Key_Down)
    assert box.is_offering()


def test_to_delete_the_words_ends_the_search(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    typed(qtbot, box, "g")
    qtbot.keyClick(box, Key.Key_Backspace)
    qtbot.wait(SOON)
    assert heard.anew() == ["searched g", "searched "]
    assert not box.is_offering()


def test_the_cross_clears_and_is_there_only_where_something_is_to_be_cleared(
    box: SearchBox, heard: Heard, qtbot: QtBot
) -> None:
    assert not box.cross.isVisible()
    box.show_words("gong")
    assert box.cross.isVisible()
    button = next(one for one in box.findChildren(QToolButton) if one.defaultAction() is box.cross)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.anew() == ["searched "]
    assert box.text() == ""


def test_a_click_elsewhere_closes_the_offers(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    label = box.window().findChild(QLabel)
    assert isinstance(label, QLabel)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton, pos=QPoint(3, label.height() - 3))
    assert not box.is_offering()
    assert box.hasFocus()


def test_a_window_of_another_size_closes_the_offers(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    box.window().resize(500, 380)
    qtbot.waitUntil(lambda: not box.is_offering())


def test_the_keys_that_lead_here_are_painted_only_while_nothing_is_typed_or_wanted(
    box: SearchBox, theme: Theme, qtbot: QtBot
) -> None:
    focused = right_end(box)
    box.clearFocus()
    idle = right_end(box)
    box.show_words("gong")
    box.cross.setVisible(False)
    assert idle != focused
    assert right_end(box) != idle


def right_end(box: SearchBox) -> object:
    """Return the picture of the right end of the box, within its border."""
    picture = box.grab().toImage()
    return picture.copy(picture.width() - 70, 4, 60, picture.height() - 8)


def test_it_can_be_named(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    assert box.accessibleName() == "Search the library"
    rows = box.window().findChild(QListView)
    assert isinstance(rows, QListView)
    assert rows.accessibleName() == "Completions"
    assert [rows.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in (0, 2)] == [
        "Gong Zheng, person, 4 articles",
        "gonging",
    ]


def note(box: SearchBox) -> ProblemNote:
    found = box.window().findChild(ProblemNote)
    assert isinstance(found, ProblemNote)
    return found


def test_each_key_is_searched_at_once(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "gon")
    assert heard.anew() == ["searched g", "searched go", "searched gon"]


def test_what_cannot_be_understood_is_said_after_a_pause_and_no_more_once_one_types_on(
    box: SearchBox, qtbot: QtBot
) -> None:
    qtbot.keyClicks(box, "gong!")
    assert not note(box).isVisible()
    qtbot.waitUntil(lambda: note(box).text == "That is wrong.")
    assert note(box).y() > box.mapTo(box.window(), box.rect().bottomLeft()).y()
    assert note(box).width() == box.width()
    qtbot.keyClicks(box, "x")
    assert note(box).text == ""


def test_enter_asks_at_once_what_cannot_be_understood_and_it_is_told_where_one_looks(
    box: SearchBox, qtbot: QtBot
) -> None:
    told: list[list[str]] = []
    box.problems_changed.connect(told.append)
    qtbot.keyClicks(box, "!!")
    qtbot.keyClick(box, Key.Key_Return)
    assert note(box).text == "That is wrong."
    assert not any(told)
    box.clearFocus()
    assert note(box).text == ""
    assert told[-1] == ["That is wrong."]
    box.setFocus()
    assert note(box).text == "That is wrong."
    assert told[-1] == []


def test_a_filter_that_does_not_exist_is_named_at_once_and_below_what_is_offered(
    box: SearchBox, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.held = True
    qtbot.keyClicks(box, "foo:g!")
    qtbot.waitUntil(lambda: Topic.INTERPRETATION in tasks.waiting)
    tasks.release(Topic.INTERPRETATION)
    assert note(box).text == "That is wrong."
    box.type("foo:! gon")
    assert note(box).text == "That is wrong."  # it does not come and go with each letter
    qtbot.waitUntil(lambda: Topic.COMPLETIONS in tasks.waiting)
    tasks.release(Topic.COMPLETIONS)
    popup = box.window().findChild(CompletionPopup)
    assert isinstance(popup, CompletionPopup)
    assert popup.isVisible()
    assert note(box).geometry().top() > popup.geometry().bottom()


def test_a_note_that_is_there_can_be_read_in_another_theme_too(box: SearchBox, theme: Theme) -> None:
    note(box).say(["That is wrong."], box)
    for mode in ("dark", "light"):
        theme.choose(mode)
        [said] = [label for label in note(box).findChildren(QLabel) if label.text()]
        assert said.palette().color(said.foregroundRole()).name() == theme.colors.ink


def test_only_enter_says_what_might_still_be_typed(box: SearchBox, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.held = True
    qtbot.keyClicks(box, "gong+")
    qtbot.waitUntil(lambda: Topic.INTERPRETATION in tasks.waiting)
    tasks.release(Topic.INTERPRETATION)
    assert note(box).text == ""
    tasks.held = False
    qtbot.keyClick(box, Key.Key_Return)
    assert note(box).text == "That is wrong."


def test_words_that_come_from_elsewhere_are_looked_over_too_without_a_note_over_the_window(
    box: SearchBox, qtbot: QtBot
) -> None:
    told: list[list[str]] = []
    box.problems_changed.connect(told.append)
    box.clearFocus()
    box.show_words("no!")
    qtbot.waitUntil(lambda: told[-1] == ["That is wrong."])
    assert not note(box).isVisible()


def test_the_note_lies_below_what_is_offered(box: SearchBox, qtbot: QtBot) -> None:
    typed(qtbot, box, "gong")
    popup = box.window().findChild(CompletionPopup)
    assert isinstance(popup, CompletionPopup)
    note(box).say(["That is wrong."], popup)
    assert note(box).geometry().top() > popup.geometry().bottom()


def test_the_note_stays_below_the_box_in_a_window_of_another_size(box: SearchBox, qtbot: QtBot) -> None:
    note(box).say(["That is wrong."], box)
    box.window().resize(500, 380)
    qtbot.waitUntil(lambda: note(box).width() == box.width() < 500)
    below = box.mapTo(box.window(), box.rect().bottomLeft())
    assert (note(box).x(), note(box).y() - 4) == (below.x(), below.y())


def test_an_operator_is_chosen_and_one_types_on(box: SearchBox, heard: Heard, qtbot: QtBot) -> None:
    typed(qtbot, box, "pe")
    qtbot.keyClick(box, Key.Key_Down)
    assert box.accessibleDescription() == "person:, articles that mention a person, 1 of 1"
    qtbot.keyClick(box, Key.Key_Tab)
    assert box.text() == "person:"
    assert box.hasFocus()
