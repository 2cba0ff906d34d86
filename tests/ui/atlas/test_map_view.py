"""The map itself: what it shows and what mouse and keys do on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.atlas.map_view import MapView
from reader.ui.style.theme import Theme
from tests.ui.atlas.places import ALL, CHICAGO, CHINA, PUDONG, SHANGHAI


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> MapView:
    view = MapView(Theme(qapp, "light").page, None)
    qtbot.addWidget(view)
    view.resize(720, 400)
    view.show_places(ALL)
    view.show()
    return view


def at(view: MapView, latitude: float, longitude: float) -> QPoint:
    x, y = view.viewport.to_screen(latitude, longitude)
    return QPoint(round(x), round(y))


def test_a_click_chooses_all_at_a_spot_or_the_country(view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 31.2, 121.5))
    assert told.args == [(SHANGHAI, PUDONG)]
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 36.0, 90.0))
    assert told.args == [(CHINA,)]
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 0.0, -150.0))


def test_it_is_painted_anew_for_what_changes_and_for_nothing_else(
    view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.grab()
    painted: list[QPainter] = []
    paint = view.paint

    def note(painter: QPainter) -> None:
        painted.append(painter)
        paint(painter)

    monkeypatch.setattr(view, "paint", note)
    before = view.grab().toImage()
    view.mark(None)
    assert view.grab().toImage() == before
    assert not painted
    larger = view.font()
    larger.setPointSizeF(2 * larger.pointSizeF())
    changes: list[Callable[[], object]] = [
        lambda: view.mark(CHICAGO.entity_id),
        lambda: view.show_places((CHINA, SHANGHAI)),
        lambda: view.setFont(larger),
        lambda: view.zoom(2),
        lambda: view.resize(500, 300),
    ]
    for number, change in enumerate(changes, 1):
        change()
        now = view.grab().toImage()
        assert len(painted) == number
        assert now != before
        before = now


def menu(view: MapView, place: QPoint, reason: QContextMenuEvent.Reason) -> None:
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))


def test_the_menu_is_that_of_what_lies_there_or_by_keys_of_the_current_place(view: MapView, qtbot: QtBot) -> None:
    told: list[tuple[object, QPoint]] = []
    view.menu_requested.connect(lambda places, where: told.append((places, view.mapFromGlobal(where))))
    there, by_mouse = at(view, 31.2, 121.5), QContextMenuEvent.Reason.Mouse
    menu(view, there, by_mouse)
    menu(view, at(view, 36.0, 90.0), by_mouse)
    menu(view, at(view, 0.0, -150.0), by_mouse)
    assert told == [((SHANGHAI, PUDONG), there), ((CHINA,), at(view, 36.0, 90.0))]
    told.clear()
    menu(view, QPoint(3, 3), QContextMenuEvent.Reason.Keyboard)
    assert not told
    view.mark(CHICAGO.entity_id)
    menu(view, QPoint(3, 3), QContextMenuEvent.Reason.Keyboard)
    [(places, where)] = told
    assert places == (CHICAGO,)
    assert view.places_at(where.x(), where.y()) == (CHICAGO,)


def test_no_menu_comes_while_a_point_is_asked_for(view: MapView, qtbot: QtBot) -> None:
    view.ask_for_point(True)
    with qtbot.assertNotEmitted(view.menu_requested):
        menu(view, at(view, 31.2, 121.5), QContextMenuEvent.Reason.Mouse)


def test_what_lies_under_the_pointer_is_told(view: MapView) -> None:
    there = at(view, 31.2, 121.5)
    assert view.tip_at(there.x(), there.y()) == ["Shanghai: 10 articles", "Pudong: 8 articles"]
    sea = at(view, 0.0, -150.0)
    assert view.tip_at(sea.x(), sea.y()) == []


def test_keys_zoom_and_pan_and_0_shows_the_world(view: MapView, qtbot: QtBot) -> None:
    world = view.viewport
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.viewport.zoom > world.zoom
    middle = view.viewport.longitude
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.viewport.longitude > middle
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.viewport.latitude > world.latitude
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.viewport == world


def test_the_wheel_zooms_where_the_pointer_is(view: MapView) -> None:
    before = view.viewport.to_world(600, 150)
    wheel = QWheelEvent(
        QPointF(600, 150), QPointF(600, 150), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(wheel)
    assert view.viewport.zoom > 1
    assert view.viewport.to_world(600, 150) == pytest.approx(before)


def test_dragging_moves_the_map_and_chooses_nothing(view: MapView, qtbot: QtBot) -> None:
    view.zoom(4)
    before, start = view.viewport.longitude, at(view, 31.2, 121.5)
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(view, start + QPoint(-60, 0))
        qtbot.mouseMove(view, start + QPoint(-120, 0))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(-120, 0))
    assert view.viewport.longitude > before


def test_a_point_is_told_of_a_click_only_while_it_is_asked_for(view: MapView, qtbot: QtBot) -> None:
    view.ask_for_point(True)
    with qtbot.waitSignal(view.pointed) as told, qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 31.2, 121.5))
    assert told.args == pytest.approx([31.2, 121.5], abs=0.6)
    view.ask_for_point(False)
    with qtbot.assertNotEmitted(view.pointed):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(view, 31.2, 121.5))


def test_the_current_entity_is_marked_and_what_is_asked_for_is_brought_into_sight(view: MapView) -> None:
    def picture() -> QImage:
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        view.render(painter, QPoint())
        painter.end()
        return image

    plain = picture()
    view.mark(CHICAGO.entity_id)
    assert picture() != plain
    view.zoom(6)
    view.go_to(SHANGHAI)
    x, y = view.viewport.to_screen(31.22, 121.46)
    assert 0 < x < 720
    assert 0 < y < 400
    assert view.at_spot_of(SHANGHAI.entity_id)[0] == SHANGHAI


def test_it_says_how_many_places_are_on_it(view: MapView) -> None:
    assert view.accessibleName() == "Map"
    assert view.accessibleDescription().startswith("4 places on the map")
    view.show_places(())
    assert view.accessibleDescription() == "No place on it"
