"""The names on the page, by mouse and by keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.ui.browsing.name_signals import NameSignals
from reader.ui.reading.pane import ReadingPane
from reader.ui.style.foreign_text import TIP, tip
from tests.ui.reading.articles import CURIE, PARIS, PIERRE, SORBONNE, YEAR, article, long_article, page, point

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clicked(pane: ReadingPane, names: NameSignals) -> list[int]:
    heard: list[int] = []
    names.clicked.connect(heard.append)
    pane.show_article(article())
    return heard


@pytest.fixture
def opened(names: NameSignals) -> list[int]:
    heard: list[int] = []
    names.opened.connect(heard.append)
    return heard


def hover(pane: ReadingPane, words: str) -> None:
    viewport, at = page(pane).viewport(), point(pane, words)
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(viewport.mapToGlobal(at)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize(("words", "entity_id"), [("Pierre", PIERRE), ("Sorbonne", SORBONNE), ("1903", YEAR)])
def test_a_click_on_a_name_tells_its_entity(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int], words: str, entity_id: int
) -> None:
    qtbot.mouseClick(page(pane).viewport(), LEFT, pos=point(pane, words))
    assert clicked == [entity_id]


def test_every_further_click_is_told_again(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    for _ in range(2):
        qtbot.mouseClick(page(pane).viewport(), LEFT, pos=point(pane, "Pierre"))
        pane.page.show_current(PIERRE)
        QTest.qWait(QApplication.doubleClickInterval() + 10)
    assert clicked == [PIERRE, PIERRE]


def test_a_click_beside_names_tells_nothing(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    for words in ("spoke at", "hall was"):
        qtbot.mouseClick(page(pane).viewport(), LEFT, pos=point(pane, words))
    qtbot.mouseClick(page(pane).viewport(), LEFT, pos=QPoint(2, 2))
    assert clicked == []


def test_a_click_stays_where_it_is_when_its_entity_becomes_current(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int]
) -> None:
    shown = long_article()
    pane.show_article(shown)
    pane.scroll_to(shown.mentions[50].start)
    before = page(pane).verticalScrollBar().value()
    qtbot.mouseClick(page(pane).viewport(), LEFT, pos=point(pane, "Paris", 51))
    pane.page.show_current(clicked[-1])
    assert page(pane).verticalScrollBar().value() == before
    pane.page.step_current(+1)
    assert page(pane).mention_here() == shown.mentions[52]


def test_dragging_selects_text_and_clicks_nothing(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    viewport = page(pane).viewport()
    start, end = point(pane, "Sorbonne"), point(pane, "hall")
    qtbot.mousePress(viewport, LEFT, pos=start)
    for share in (1, 2, 3):
        QTest.mouseMove(viewport, start + (end - start) * share / 3)
    qtbot.mouseRelease(viewport, LEFT, pos=end)
    assert clicked == []
    assert "bonne. The" in page(pane).selected_text()


def test_a_selection_can_begin_in_the_margin(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    pane.window().resize(1400, 500)
    shown = page(pane)
    line = shown.viewport().mapTo(shown, point(pane, "Sorbonne", 0))
    end = shown.viewport().mapTo(shown, point(pane, "hall"))
    qtbot.mousePress(shown, LEFT, pos=QPoint(10, line.y()))
    QTest.mouseMove(shown, end)
    qtbot.mouseRelease(shown, LEFT, pos=end)
    assert shown.selected_text().startswith("Marie Curie spoke")
    assert clicked == []


def test_a_double_click_opens_the_name(pane: ReadingPane, qtbot: QtBot, clicked: list[int], opened: list[int]) -> None:
    at = point(pane, "Sorbonne")
    qtbot.mouseClick(page(pane).viewport(), LEFT, pos=at)
    qtbot.mouseDClick(page(pane).viewport(), LEFT, pos=at)
    assert opened == [SORBONNE]
    assert set(clicked) == {SORBONNE}
    assert page(pane).selected_text() == ""


def test_a_double_click_opens_the_name_that_the_first_click_scrolled_away(
    pane: ReadingPane, names: NameSignals, qtbot: QtBot, opened: list[int]
) -> None:
    pane.show_article(long_article())
    pane.page.show_current(PARIS)
    names.clicked.connect(lambda _: page(pane).verticalScrollBar().setValue(3333))
    viewport, at = page(pane).viewport(), point(pane, "Paris")
    qtbot.mouseClick(viewport, LEFT, pos=at)
    double = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, QPointF(at), QPointF(viewport.mapToGlobal(at)), LEFT, LEFT,
        Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    QApplication.sendEvent(viewport, double)
    assert opened == [PARIS]


def test_a_double_click_beside_names_selects_a_word(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int], opened: list[int]
) -> None:
    qtbot.mouseDClick(page(pane).viewport(), LEFT, pos=point(pane, "greeting"))
    assert page(pane).selected_text() == "greeting"
    assert (clicked, opened) == ([], [])


def test_the_pointer_is_a_hand_on_names_only(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    for words, shape in (
        ("Sorbonne", Qt.CursorShape.PointingHandCursor),
        ("hall", Qt.CursorShape.IBeamCursor),
        ("1903", Qt.CursorShape.PointingHandCursor),
    ):
        hover(pane, words)
        assert page(pane).viewport().cursor().shape() is shape


def test_leaving_takes_the_pointer_off_the_name(pane: ReadingPane, clicked: list[int]) -> None:
    hover(pane, "Sorbonne")
    QApplication.sendEvent(page(pane).viewport(), QEvent(QEvent.Type.Leave))
    assert page(pane).viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_the_tool_tip_says_why_a_name_is_marked_while_the_pointer_rests_there(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int]
) -> None:
    hover(pane, "Sorbonne")
    viewport, at = page(pane).viewport(), point(pane, "Sorbonne")
    with qtbot.waitSignal(pane.page.tip.wanted) as wanted:
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    [start] = wanted.args or []
    pane.page.tip.answer(start, ["Sorbonne"])
    assert QToolTip.text() == tip("Sorbonne")
    QToolTip.hideText()
    hover(pane, "Pierre")
    pane.page.tip.answer(start, ["too late"])
    assert QToolTip.text() != tip("too late")


def test_the_tool_tip_of_the_line_under_the_title_says_where_the_article_is_from(pane: ReadingPane) -> None:
    pane.show_article(article(path="/texts/<img src='file:///etc/hostname'>.txt"))
    shown = page(pane)
    block = shown.document().findBlockByNumber(1)
    at = shown.document().documentLayout().blockBoundingRect(block).topLeft().toPoint() + QPoint(10, 10)
    QApplication.sendEvent(shown.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, shown.viewport().mapToGlobal(at)))
    assert QToolTip.text() == f"{TIP}/texts/&lt;img src=&#x27;file:///etc/hostname&#x27;&gt;.txt</p>"
    QToolTip.hideText()


def test_tab_goes_from_name_to_name_and_enter_clicks(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    for _ in range(3):
        qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
        qtbot.keyClick(page(pane), Qt.Key.Key_Return)
    qtbot.keyClick(page(pane), Qt.Key.Key_Backtab)
    qtbot.keyClick(page(pane), Qt.Key.Key_Return)
    assert clicked == [CURIE, PARIS, CURIE, PARIS]


def test_enter_on_the_current_entity_opens_it(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int], opened: list[int]
) -> None:
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    qtbot.keyClick(page(pane), Qt.Key.Key_Return)
    pane.page.show_current(CURIE)
    qtbot.keyClick(page(pane), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert (clicked, opened) == ([CURIE], [CURIE])


def test_control_and_enter_opens_at_once(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int], opened: list[int]
) -> None:
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    qtbot.keyClick(page(pane), Qt.Key.Key_Return, CONTROL)
    assert (clicked, opened) == ([], [CURIE])


def test_tab_goes_on_past_the_last_name(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article(body="Nothing but Pierre.", title="One"))
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    assert page(pane).hasFocus()
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    assert not page(pane).hasFocus()


def test_tab_begins_with_what_can_be_seen(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    shown = long_article()
    pane.show_article(shown)
    pane.scroll_to(shown.text.index("Paragraph 60 "))
    before = page(pane).verticalScrollBar().value()
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    assert page(pane).mention_here() == shown.mentions[60]
    assert page(pane).verticalScrollBar().value() == before


def test_the_name_that_tab_is_at_is_framed(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    before = pane.grab().toImage()
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    assert pane.grab().toImage() != before


def test_keys_scroll(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(long_article())
    bar, places = page(pane).verticalScrollBar(), [0]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        qtbot.keyClick(page(pane), key)
        places.append(bar.value())
    assert places == sorted(set(places))
    assert bar.value() == bar.maximum()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        before = bar.value()
        qtbot.keyClick(page(pane), key)
        assert bar.value() < before
    before = bar.value()
    qtbot.keyClick(page(pane), Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < before
    qtbot.keyClick(page(pane), Qt.Key.Key_Home)
    assert bar.value() == 0


def test_space_shows_every_line_and_then_asks_for_the_next_unread(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = long_article(40)
    pane.show_article(shown)
    asked: list[bool] = []
    pane.next_unread_requested.connect(lambda: asked.append(True))
    seen = 0
    for _ in range(60):
        start, end = page(pane).text_geometry.visible_offsets()
        assert start <= seen + 1
        seen = end
        qtbot.keyClick(page(pane), Qt.Key.Key_Space)
        if asked:
            break
    assert len(asked) == 1
    assert seen >= len(shown.text) - 1


def test_space_on_a_short_article_asks_at_once(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    pane.show_article(article(body="Short."))
    with qtbot.waitSignal(pane.next_unread_requested):
        qtbot.keyClick(page(pane), Qt.Key.Key_Space)


def test_space_never_passes_the_end_of_a_text_that_is_still_coming(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(long_article(600))
    asked: list[bool] = []
    pane.next_unread_requested.connect(lambda: asked.append(True))
    for _ in range(100):
        page(pane).page(back=False)
    assert not asked


@pytest.mark.parametrize(("words", "entity_id"), [("Sorbonne", SORBONNE), ("hall", None)])
def test_the_menu_is_asked_for_with_the_entity_under_the_pointer(
    pane: ReadingPane, clicked: list[int], words: str, entity_id: int | None
) -> None:
    asked: list[object] = []
    pane.context_requested.connect(lambda entity, _: asked.append(entity))
    at, viewport = point(pane, words), page(pane).viewport()
    QGuiApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at)))
    assert asked == [entity_id]


def test_the_menu_key_asks_for_the_menu_of_the_name_that_tab_is_at(
    pane: ReadingPane, qtbot: QtBot, clicked: list[int]
) -> None:
    asked: list[object] = []
    pane.context_requested.connect(lambda entity, _: asked.append(entity))
    qtbot.keyClick(page(pane), Qt.Key.Key_Tab)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(400, 300), QPoint(400, 300))
    QGuiApplication.sendEvent(page(pane).viewport(), event)
    assert asked == [CURIE]


def test_buttons_four_and_five_are_left_to_the_window(pane: ReadingPane, qtbot: QtBot, clicked: list[int]) -> None:
    qtbot.mouseClick(page(pane).viewport(), Qt.MouseButton.BackButton, pos=point(pane, "Sorbonne"))
    assert clicked == []


def test_letters_are_left_to_the_window(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    before = page(pane).toPlainText()
    for key in (Qt.Key.Key_J, Qt.Key.Key_R, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        qtbot.keyClick(page(pane), key)
    assert page(pane).toPlainText() == before


def test_every_kind_has_a_mark_of_its_own_shape_and_dates_have_none(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(article())
    viewport = page(pane).viewport()

    def underlined(words: str) -> list[bool]:
        """Return which pixels of the row below the letters are painted."""
        start = page(pane).article.text.index(words)  # type: ignore[union-attr]
        part = page(pane).text_geometry.stretches(start, start + len(words))[0]
        image = viewport.grab().toImage()
        rows = range(round(part.baseline + part.descent * 0.5), round(part.rect.bottom()) + 3)
        columns = range(round(part.rect.left()) + 4, round(part.rect.right()) - 4)
        paper = page(pane).palette().base().color()
        return [any(image.pixelColor(x, y) != paper for y in rows) for x in columns]

    assert all(underlined("Sorbonne"))
    assert any(underlined("Paris"))
    assert not all(underlined("Paris"))
    assert not any(underlined("1903"))
