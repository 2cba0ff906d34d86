"""A stretch of time chosen among the bars, by mouse and keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.browsing.trail import ALL, Narrowing
from reader.ui.style.theme import Theme
from reader.ui.widgets.time_bars import TimeBars

Key, SHIFT, LEFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
MARCH = 2020 * 12 + 2
MONTHS = (("2020-03", 1), ("2020-05", 3), ("2021-02", 2))
Chosen = list[tuple[object, bool]]


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> TimeBars:
    return shown(qtbot, theme, MONTHS, 4)


def shown(qtbot: QtBot, theme: Theme, months: tuple[tuple[str, int], ...], undated: int) -> TimeBars:
    made = TimeBars(theme.page, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show_months(months, undated, Kind.PERSON)
    made.show()
    return made


@pytest.fixture
def chosen(bars: TimeBars) -> Chosen:
    """What is chosen, which the bars then show."""
    return follow(bars)


def follow(bars: TimeBars) -> Chosen:
    told: Chosen = []

    def show(months: tuple[int, int] | None, settled: bool) -> None:
        told.append((months, settled))
        bars.show_narrowing(Narrowing(months=months))

    bars.chosen.connect(show)
    return told


def at(bars: TimeBars, bar: int) -> QPoint:
    return bars.slot(bar).center().toPoint()


def drag(bars: TimeBars, start: QPoint, *points: QPoint) -> None:
    def send(kind: QEvent.Type, point: QPoint, buttons: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
        where = bars.mapToGlobal(QPointF(point))
        event = QMouseEvent(kind, QPointF(point), where, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(bars, event)

    send(QEvent.Type.MouseButtonPress, start, LEFT)
    for point in points:
        send(QEvent.Type.MouseMove, point, LEFT)
    send(QEvent.Type.MouseButtonRelease, points[-1] if points else start, Qt.MouseButton.NoButton)


def test_the_bars_are_months_and_the_last_is_the_undated_ones(bars: TimeBars) -> None:
    assert [bar.articles for bar in bars.bars] == [1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4]
    assert bars.words(0) == "March 2020: 1 article"
    assert bars.words(12) == "Undated: 4 articles"
    assert [words for _, words in bars.marks()] == ["2020", "2021"]


def test_over_more_than_eight_years_a_bar_is_a_year(qtbot: QtBot, theme: Theme) -> None:
    made = shown(qtbot, theme, (("2011-03", 1), ("2019-02", 1)), 0)
    assert [bar.months for bar in made.bars] == [1] * 96
    made = shown(qtbot, theme, (("2011-01", 1), ("2019-02", 1)), 0)
    assert [bar.first for bar in made.bars] == [year * 12 for year in range(2011, 2020)]
    assert made.words(8) == "2019: 1 article"


@pytest.mark.parametrize("width", [120, 300, 900])
def test_tens_and_hundreds_of_years_have_room(qtbot: QtBot, theme: Theme, width: int) -> None:
    made = shown(qtbot, theme, tuple((f"{year}-06", year % 7 + 1) for year in range(1640, 2024)), 3)
    made.resize(width, made.height())
    assert sum(bar.articles for bar in made.bars if bar.months) == sum(year % 7 + 1 for year in range(1640, 2024))
    slots = [made.slot(bar) for bar in range(len(made.bars))]
    assert all(one.right() <= other.left() + 0.01 for one, other in pairwise(slots))
    assert slots[-1].right() <= width + 0.01
    marks = [x for x, _ in made.marks()]
    room = made.fontMetrics().horizontalAdvance("0000") * 0.8
    assert all(other - one >= room for one, other in pairwise(marks))
    assert not made.grab().isNull()


def test_a_click_chooses_a_bar_and_another_leaves_it(bars: TimeBars, chosen: Chosen, qtbot: QtBot) -> None:
    qtbot.mouseClick(bars, LEFT, pos=at(bars, 2))
    assert chosen == [((MARCH + 2, MARCH + 2), True)]
    qtbot.mouseClick(bars, LEFT, pos=at(bars, 2))
    assert chosen[-1] == (None, True)


def test_a_drag_chooses_all_from_one_to_another_step_by_step(bars: TimeBars, chosen: Chosen) -> None:
    drag(bars, at(bars, 3), at(bars, 1), at(bars, 0))
    assert chosen == [((MARCH + 1, MARCH + 3), False), ((MARCH, MARCH + 3), False), ((MARCH, MARCH + 3), True)]


def test_a_drag_beyond_the_ends_chooses_to_the_ends(bars: TimeBars, chosen: Chosen) -> None:
    drag(bars, at(bars, 5), QPoint(-80, 5))
    assert chosen[-1] == ((MARCH, MARCH + 5), True)
    drag(bars, at(bars, 8), at(bars, 12))
    assert chosen[-1] == ((MARCH + 8, MARCH + 11), True)


def test_an_edge_is_drawn_by_its_grip(bars: TimeBars, chosen: Chosen) -> None:
    bars.show_narrowing(Narrowing(months=(MARCH + 2, MARCH + 5)))
    right = QPoint(round(bars.slot(5).right()), 5)
    drag(bars, right, at(bars, 7))
    assert chosen[-1] == ((MARCH + 2, MARCH + 7), True)
    left = QPoint(round(bars.slot(2).left()), 5)
    drag(bars, left, at(bars, 4))
    assert chosen[-1] == ((MARCH + 4, MARCH + 7), True)
    drag(bars, QPoint(round(bars.slot(4).left()), 5), at(bars, 9))  # over the other edge
    assert chosen[-1] == ((MARCH + 7, MARCH + 9), True)


def test_the_bar_of_the_undated_is_clicked_and_what_is_written_below_it(bars: TimeBars, qtbot: QtBot) -> None:
    for point in (at(bars, 12), QPoint(bars.width() - 10, bars.height() - 4)):
        with qtbot.waitSignal(bars.undated_chosen):
            qtbot.mouseClick(bars, LEFT, pos=point)


def test_the_keys_walk_from_article_to_article_and_choose(bars: TimeBars, chosen: Chosen, qtbot: QtBot) -> None:
    said: list[str] = []
    bars.pointed.connect(said.append)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Return):
        qtbot.keyClick(bars, key)
    assert said == ["March 2020: 1 article", "May 2020: 3 articles"]
    assert bars.accessibleDescription() == "May 2020: 3 articles"
    assert chosen == [((MARCH + 2, MARCH + 2), True)]
    qtbot.keyClick(bars, Key.Key_Right)
    qtbot.keyClick(bars, Key.Key_Right)
    with qtbot.waitSignal(bars.undated_chosen):
        qtbot.keyClick(bars, Key.Key_Space)


def test_shift_and_the_arrows_widen_and_narrow(bars: TimeBars, chosen: Chosen, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(bars, Key.Key_Right)
    qtbot.keyClick(bars, Key.Key_Right, SHIFT)
    assert chosen[-1] == ((MARCH + 2, MARCH + 11), True)
    qtbot.keyClick(bars, Key.Key_Left, SHIFT)
    assert chosen[-1] == ((MARCH + 2, MARCH + 2), True)
    qtbot.keyClick(bars, Key.Key_Left, SHIFT)
    assert chosen[-1] == ((MARCH, MARCH + 2), True)


def test_shift_and_an_arrow_widen_what_was_chosen_before(bars: TimeBars, chosen: Chosen, qtbot: QtBot) -> None:
    bars.show_narrowing(Narrowing(months=(MARCH, MARCH + 2)))
    qtbot.keyClick(bars, Key.Key_Right, SHIFT)
    assert chosen[-1] == ((MARCH, MARCH + 11), True)


def test_escape_leaves_what_is_chosen_and_else_is_the_pages(bars: TimeBars, chosen: Chosen, qtbot: QtBot) -> None:
    qtbot.keyClick(bars, Key.Key_Escape)
    assert chosen == []
    bars.show_narrowing(Narrowing(undated=True))
    qtbot.keyClick(bars, Key.Key_Escape)
    assert chosen == [(None, True)]


def test_one_month_is_no_course_of_time(qtbot: QtBot, theme: Theme) -> None:
    assert not shown(qtbot, theme, (("2020-03", 5),), 0).has_course
    assert shown(qtbot, theme, (("2020-03", 5),), 1).has_course
    only = shown(qtbot, theme, (), 2)
    assert not only.has_course
    qtbot.keyClick(only, Key.Key_Right)
    assert only.words(0) == "Undated: 2 articles"


def test_it_is_painted_whatever_is_chosen(bars: TimeBars) -> None:
    pictures = []
    for narrowing in (ALL, Narrowing(months=(MARCH, MARCH + 2)), Narrowing(undated=True)):
        bars.show_narrowing(narrowing)
        pictures.append(bars.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_share_stands_out_of_bars_that_pale(bars: TimeBars) -> None:
    strong = bars.grab().toImage().pixelColor(top(bars, 0)).name()
    bars.show_share((("2020-05", 1),), 2)
    image = bars.grab().toImage()
    assert bars.words(2) == "May 2020: 3 articles, 1 together"
    assert bars.words(len(bars.bars) - 1) == "Undated: 4 articles, 2 together"
    assert image.pixelColor(top(bars, 0)).name() != strong
    assert image.pixelColor(top(bars, 2)).name() == image.pixelColor(top(bars, 0)).name()  # the pale part is above
    assert image.pixelColor(foot(bars, 2)).name() == strong
    bars.show_share(None)
    assert bars.grab().toImage().pixelColor(top(bars, 0)).name() == strong
    assert bars.words(2) == "May 2020: 3 articles"


def top(bars: TimeBars, at: int) -> QPoint:
    """Return a point in the upper part of a bar."""
    most = max(bar.articles for bar in bars.bars if bar.months)
    slot = bars.slot(at).toRect()
    return QPoint(slot.center().x(), round(slot.bottom() - (slot.height() - 4) * bars.bars[at].articles / most) + 3)


def foot(bars: TimeBars, at: int) -> QPoint:
    slot = bars.slot(at).toRect()
    return QPoint(slot.center().x(), slot.bottom() - 3)
