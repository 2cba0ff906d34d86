"""The page of the review, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.ui.browsing.name_signals import NameSignals
from reader.ui.chrome.page_context import PageContext
from reader.ui.review.page import ReviewPage
from reader.ui.review.questions_list import QuestionsModel
from reader.ui.review.queue import Answer, Choice
from reader.ui.style.foreign_text import tip
from tests.ui.review.questions import FakeReview, kind, pair, surname

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SMITHS, WEBERS = pair(1, "Jon Smith", "John Smith"), pair(3, "Max Weber", "Max Webber")


@pytest.fixture
def review() -> FakeReview:
    return FakeReview(SMITHS, WEBERS, surname(), kind())


@pytest.fixture
def page(qtbot: QtBot, context: Callable[[object], PageContext], review: FakeReview) -> ReviewPage:
    made = ReviewPage(context(review))
    qtbot.addWidget(made)
    made.resize(760, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.refresh()
    made.setFocus()
    return made


@pytest.fixture
def answers(page: ReviewPage) -> list[Answer]:
    given: list[Answer] = []
    page.answered.connect(given.append)
    return given


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester, page: ReviewPage) -> None:
    model = QuestionsModel(page)
    qtmodeltester.check(model)
    model.show([SMITHS, WEBERS])
    qtmodeltester.check(model)


def test_the_current_question_stands_large_above_the_list(page: ReviewPage) -> None:
    view = page.question
    assert [side.accessibleName() for side in view.sides] == [
        "Jon Smith, person, 3 articles. Then Jon Smith spoke.",
        "John Smith, person, 1 article. Then John Smith spoke.",
    ]
    assert view.reason.text() == SMITHS.reason
    assert page.tally.text() == "4 questions"
    assert [page.list.rows.index(row, 0).data() for row in range(4)] == [
        "Jon Smith · John Smith",
        "Max Weber · Max Webber",
        "Montag",
        "Siemens",
    ]
    assert page.list.currentIndex().row() == 0


def test_the_name_that_a_yes_keeps_is_marked(page: ReviewPage) -> None:
    assert [side.accessibleDescription() for side in page.question.sides] == ["name stays", ""]


def test_the_other_name_is_kept_by_a_key_or_a_click(
    page: ReviewPage, answers: list[Answer], review: FakeReview, qtbot: QtBot
) -> None:
    qtbot.keyClick(page, Key.Key_O)
    assert [side.accessibleDescription() for side in page.question.sides] == ["", "name stays"]
    page.refresh()
    assert [side.accessibleDescription() for side in page.question.sides] == ["", "name stays"]
    qtbot.keyClick(page, Key.Key_Y)
    assert answers[0].question.name == "John Smith"
    assert page.queue.current is WEBERS
    qtbot.mouseClick(page.question.other_name, LEFT)
    qtbot.keyClick(page, Key.Key_N)
    assert page.queue.current is not WEBERS
    assert page.question.other_name.isHidden()


@pytest.mark.parametrize(
    ("key", "choice"), [(Key.Key_Y, Choice.SAME), (Key.Key_N, Choice.DIFFERENT), (Key.Key_H, Choice.LATER)]
)
def test_a_key_answers_and_the_next_question_is_there(
    page: ReviewPage, answers: list[Answer], qtbot: QtBot, key: Qt.Key, choice: Choice
) -> None:
    qtbot.keyClick(page, key)
    assert answers == [Answer(SMITHS, choice)]
    assert page.queue.current is WEBERS
    assert page.question.sides[0].accessibleName().startswith("Max Weber")


def test_a_button_answers_as_its_key_does(page: ReviewPage, answers: list[Answer], qtbot: QtBot) -> None:
    for choice in Choice:
        page.queue.go(0)
        qtbot.mouseClick(page.question.buttons[choice], LEFT)
    assert [answer.choice for answer in answers] == list(Choice)
    assert page.question.buttons[Choice.SAME].toolTip() == tip("Same (Y)")


def test_a_digit_says_whose_name_stands_alone(page: ReviewPage, answers: list[Answer], qtbot: QtBot) -> None:
    page.queue.go(2)
    page._show()
    assert [row.accessibleName().partition(",")[0] for row in page.question.rows if row.isVisible()] == [
        "Anna 1 Montag",
        "Anna 2 Montag",
    ]
    assert not page.question.buttons[Choice.SAME].isVisible()
    qtbot.keyClick(page, Key.Key_Y)
    qtbot.keyClick(page, Key.Key_3)
    assert answers == []
    qtbot.keyClick(page, Key.Key_2)
    assert [(answer.choice, answer.chosen) for answer in answers] == [(Choice.SAME, 1)]


def test_a_row_says_which_kind_it_is(page: ReviewPage, answers: list[Answer], qtbot: QtBot) -> None:
    page.queue.go(3)
    page._show()
    assert page.question.buttons[Choice.DIFFERENT].text() == "As it is"
    qtbot.mouseClick(page.question.rows[1], LEFT)
    assert [(answer.question.asks, answer.chosen) for answer in answers] == [("kind", 1)]


def test_a_digit_answers_nothing_where_there_are_two_names(
    page: ReviewPage, answers: list[Answer], qtbot: QtBot
) -> None:
    qtbot.keyClick(page, Key.Key_1)
    assert answers == []


def test_the_arrows_move_through_the_questions(page: ReviewPage, qtbot: QtBot) -> None:
    for key, at in (
        (Key.Key_Down, 1),
        (Key.Key_J, 2),
        (Key.Key_K, 1),
        (Key.Key_Up, 0),
        (Key.Key_End, 3),
        (Key.Key_Home, 0),
    ):
        qtbot.keyClick(page, key)
        assert page.queue.at == page.list.currentIndex().row() == at


def test_a_click_in_the_list_moves_there(page: ReviewPage, qtbot: QtBot) -> None:
    place = page.list.visualRect(page.list.rows.index(1, 0)).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, pos=place)
    assert page.queue.current is WEBERS


def test_enter_opens_the_name_that_an_arrow_has_chosen(page: ReviewPage, names: NameSignals, qtbot: QtBot) -> None:
    for key, number in ((None, 1), (Key.Key_Right, 2), (Key.Key_Left, 1)):
        if key is not None:
            qtbot.keyClick(page, key)
        with qtbot.waitSignal(names.opened) as opened:
            qtbot.keyClick(page, Key.Key_Return)
        assert opened.args == [number]


def test_a_name_is_clicked_as_any_other_and_opens_at_the_second_click(
    page: ReviewPage, names: NameSignals, qtbot: QtBot
) -> None:
    side = page.question.sides[1]
    with qtbot.waitSignal(names.clicked) as clicked:
        qtbot.mouseClick(side, LEFT)
    assert clicked.args == [2]
    with qtbot.waitSignal(names.opened) as opened:
        qtbot.mouseDClick(side, LEFT)
    assert opened.args == [2]


def test_esc_and_the_button_leave(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Key.Key_Escape)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page._close, LEFT)


def test_letters_do_not_reach_the_window(page: ReviewPage, answers: list[Answer], qtbot: QtBot) -> None:
    stolen: list[str] = []
    for letter in "NSRM":
        shortcut = QShortcut(QKeySequence(letter), page)
        shortcut.activated.connect(lambda letter=letter: stolen.append(letter))
        qtbot.keyClick(page, letter)
    assert stolen == []
    assert [answer.choice for answer in answers] == [Choice.DIFFERENT]


def test_nothing_moves_from_question_to_question(page: ReviewPage) -> None:
    def places() -> list[int]:
        watched: list[QWidget] = [page.question.sides[0], page.question.buttons[Choice.LATER], page.list]
        return [widget.mapTo(page, QPoint()).y() for widget in watched]

    first = places()
    for at in range(1, 4):
        page._go(at)
        assert places() == first


def test_where_nothing_is_left_it_says_so(page: ReviewPage, review: FakeReview, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(page, Key.Key_H)
    assert page.message == "Nothing to review: no name is in doubt."
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page._message.button, LEFT)
    review.asked, review.unexamined = [], 3
    page.refresh()
    assert page.message == "Looking at the names of the library…"
    qtbot.keyClick(page, Key.Key_Y)
    review.asked = [new := pair(50, "Eva Adler", "Eva Addler")]
    page.refresh()
    assert page.tally.text() == "1 question · 3 names not looked at yet"
    assert page.queue.current is new


def test_a_failure_is_said_and_can_be_tried_again(page: ReviewPage, review: FakeReview, qtbot: QtBot) -> None:
    review.busy = True
    page.refresh()
    assert page.message == "The library is busy."
    review.busy = False
    qtbot.mouseClick(page._message.button, LEFT)
    assert page.message == ""


def test_a_read_only_library_takes_no_answer(page: ReviewPage, answers: list[Answer], qtbot: QtBot) -> None:
    page.writable = False
    page.refresh()
    for key in (Key.Key_Y, Key.Key_N, Key.Key_H):
        qtbot.keyClick(page, key)
    assert answers == []
    assert page.question.obstacle.text() == "This library is read-only: nothing can be answered."


def test_no_word_is_squeezed_where_the_window_is_small(page: ReviewPage, qtbot: QtBot) -> None:
    """As wide as the review is in a window of 900 pixels."""
    page.resize(386, 500)
    view = page.question
    for button in (*view.buttons.values(), view.other_name):
        assert button.isHidden() or button.width() >= button.sizeHint().width()


def test_a_name_to_choose_is_not_cut_for_its_counts(page: ReviewPage) -> None:
    page.queue.go(2)
    page._show()
    row = page.question.rows[0]
    name, counts = (row.fontMetrics().horizontalAdvance(words) for words in ("Anna 1 Montag", "1 article"))
    assert row.counts_beside(1.5 * (name + counts)) == "1 article"
    assert row.counts_beside(name + counts / 2) == ""
