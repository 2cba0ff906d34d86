"""Whom an entity stands with, by kind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from reader.model import Companion, Kind
from reader.ui.browsing.name_signals import NameSignals
from reader.ui.entity_page.companions import CompanionLines
from reader.ui.style.theme import Theme

PEOPLE = [Companion(n, Kind.PERSON, f"Person Number {n}", n, 2 * n, 0.5, 9.0) for n in range(1, 10)]
PLACES = [Companion(20, Kind.PLACE, "Oslo", 1, 3, 12.4, 9.0), Companion(21, Kind.PLACE, "L" * 300, 1, 3, 1.0, 9.0)]


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme) -> CompanionLines:
    made = CompanionLines(theme.page, NameSignals(), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show_companions([*PLACES, *PEOPLE])
    made.resize(640, 400)
    made.show()
    return made


def said(lines: CompanionLines) -> list[str]:
    return [link.accessibleName() for link in lines.links if link.isVisible()]


def test_people_stand_before_places_and_what_has_no_room_is_counted(lines: CompanionLines, qtbot: QtBot) -> None:
    [*people, more, oslo] = [one for one in said(lines) if not one.startswith("L")][:-1]
    assert people == [one.name for one in PEOPLE[: len(people)]]
    assert more == f"{len(PEOPLE) - len(people)} more: People"
    assert oslo == "Oslo"
    folded = lines.heightForWidth(640)
    assert folded == 2 * lines.pitch
    [link] = [link for link in lines.links if link.accessibleName() == more]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert said(lines)[: len(PEOPLE)] == [one.name for one in PEOPLE]
    assert link.accessibleName() == "less: People"
    assert lines.heightForWidth(640) > folded


@pytest.mark.parametrize("width", [200, 330, 640, 1200])
def test_no_name_overlaps_another_in_any_width(lines: CompanionLines, width: int) -> None:
    lines.resize(width, 400)
    places = [QRect(QPoint(link.x(), link.y()), link.size()) for link in lines.links if link.isVisible()]
    assert not [(a, b) for a in places for b in places if a is not b and a.intersects(b)]
    assert all(place.right() < width for place in places)


@pytest.mark.parametrize("unfolded", [False, True])
def test_a_name_with_no_room_beside_its_kind_stands_whole_below_it(
    lines: CompanionLines, qtbot: QtBot, unfolded: bool
) -> None:
    long = Companion(30, Kind.ORGANIZATION, "China International Import Expo Bureau", 4, 4, 0.5, 9.0)
    lines.show_companions([long, Companion(31, Kind.ORGANIZATION, "Tesla", 1, 1, 0.5, 8.0)])
    first, _, more = lines.links
    whole = first.sizeHint().width()
    lines.resize(lines.label_width // 2 + whole + more.sizeHint().width() + 2 * lines.label_width // 3, 400)
    if unfolded:
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert first.width() == whole
    assert first.y() == lines.pitch
    assert first.x() < lines.label_width
