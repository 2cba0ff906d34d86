"""The page of relations: opened, looked at, changed, left and kept up to date."""

from __future__ import annotations

import xml.etree.ElementTree as Xml
from pathlib import Path

import networkx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import Kind
from reader.ui.main_window import MainWindow
from reader.ui.relations.canvas import RelationsCanvas
from reader.ui.relations.page import RelationsPage
from reader.ui.relations.place import place_of
from tests.ui.shown_page import is_shown
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger

GONG, SIEMENS = "Gong Zheng", "Siemens Healthineers"


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> RelationsPage:
    """The relations of the first name of the seeds, with the keys."""
    window.resize(1440, 900)
    open_article(window, qtbot, "Thinking machines meet")
    window.parts.navigator.choose_entity(entity(window, GONG))
    window.commands.names.update()
    trigger(window.parts.actions["show_relations"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.relations))
    return window.parts.relations


def shown(page: RelationsPage) -> set[str]:
    return {spot.node.relation.name for spot in page.body.canvas.picture.spots}


def spoken(canvas: RelationsCanvas) -> dict[str, str]:
    return {button.accessibleName(): button.accessibleDescription() for button in canvas.buttons.values()}


def wait_for_ties(page: RelationsPage, qtbot: QtBot, current: int) -> None:
    canvas = page.body.canvas
    qtbot.waitUntil(lambda: canvas.picture.current == current and bool(canvas.picture.ties))


def test_it_shows_who_stands_with_the_name(page: RelationsPage, window: MainWindow) -> None:
    assert page.title == GONG
    assert (page.body.subject.kind.text(), page.body.name.accessibleName()) == ("PERSON", GONG)
    assert {SIEMENS, "Shanghai", "Pudong New Area", "Tesla"} <= shown(page)
    assert page.body.controls.said.text() == f"2 articles · {len(shown(page))} names"
    assert window.parts.navigator.entity_id == entity(window, GONG)


def test_a_screen_reader_has_every_name_with_its_numbers(page: RelationsPage) -> None:
    words = spoken(page.body.canvas)
    assert words[GONG] == "person, in the middle"
    assert words[SIEMENS] == "organization, 4 articles together, of 8 with this name"
    assert page.body.canvas.accessibleName() == f"Relations of {GONG}: {len(words) - 1} names"


def test_a_click_makes_a_name_current_and_draws_whom_else_it_stands_with(
    page: RelationsPage, window: MainWindow, qtbot: QtBot
) -> None:
    siemens = entity(window, SIEMENS)
    qtbot.mouseClick(page.body.canvas.buttons[siemens], Qt.MouseButton.LeftButton)
    assert window.parts.navigator.entity_id == siemens
    wait_for_ties(page, qtbot, siemens)
    assert entity(window, "Tesla") in page.body.canvas.picture.ties
    assert min(page.body.canvas.picture.ties.values()) >= 2
    assert f"Dashed: who else is named with {SIEMENS}." in page.body.meaning.text()
    qtbot.waitUntil(lambda: window.parts.entities.card.head.beside.accessibleName() == f"With {GONG} in 4 of 8")


def test_enter_and_a_double_click_put_a_name_in_the_middle_and_back_returns(
    page: RelationsPage, window: MainWindow, qtbot: QtBot
) -> None:
    canvas, siemens = page.body.canvas, entity(window, SIEMENS)
    canvas.buttons[siemens].setFocus()
    qtbot.keyClick(canvas.buttons[siemens], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.title == SIEMENS)
    assert GONG in shown(page)
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: page.title == GONG)
    qtbot.mouseDClick(canvas.buttons[entity(window, "Shanghai")], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.title == "Shanghai")


def test_ctrl_enter_opens_the_page_of_a_name(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    button = page.body.canvas.buttons[entity(window, SIEMENS)]
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))


def test_arrows_reach_every_name(page: RelationsPage) -> None:
    canvas = page.body.canvas
    reached: set[int | None] = set()
    ahead: list[int | None] = [None]
    while ahead:
        key = ahead.pop()
        if key in reached:
            continue
        reached.add(key)
        for way in (QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)):
            canvas.go(key, way)
            ahead += [one for one, button in canvas.buttons.items() if button.hasFocus()]
    assert reached == set(canvas.buttons)


def test_an_arrow_goes_to_the_nearest_name_that_way(page: RelationsPage, qtbot: QtBot) -> None:
    canvas = page.body.canvas
    canvas.buttons[None].setFocus()
    qtbot.keyClick(canvas.buttons[None], Qt.Key.Key_Left)
    [key] = [one for one, button in canvas.buttons.items() if button.hasFocus()]
    spot = canvas.picture.spot(key)
    assert spot
    assert spot.x < canvas.width() / 2
    assert canvas.picture.ringed == key


def test_the_slider_leaves_out_who_shares_fewer_articles(page: RelationsPage, qtbot: QtBot) -> None:
    slider = page.body.controls.slider
    before = shown(page)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert shown(page) < before
    assert all(spot.node.relation.together >= 3 for spot in page.body.canvas.picture.spots)
    assert page.body.controls.said.text().startswith("3 articles · ")
    assert slider.accessibleDescription() == page.body.controls.said.text()


def test_a_chip_leaves_out_a_kind_and_all_of_them_can_be_shown_again(page: RelationsPage) -> None:
    before = shown(page)
    for chip in page.body.controls.kinds.chips.values():
        if not chip.isHidden():
            chip.click()
    assert page.body.middle.currentWidget() is page.body.message
    assert page.body.message.sentence == "No name of these kinds."
    page.body.message.pressed.emit()
    assert shown(page) == before
    page.body.controls.kinds.chips[Kind.PLACE].click()
    assert not {spot.node.relation.kind for spot in page.body.canvas.picture.spots} & {Kind.PLACE}


def test_where_nobody_shares_two_articles_one_is_offered(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    with Library.open(window.parts.library) as library:
        [musk] = [one.id for one in library.entities.find_by_name("Elon Musk")]
    window.parts.navigator.open_page(place_of((musk,)))
    qtbot.waitUntil(lambda: page.title == "Elon Musk")
    assert page.body.message.sentence == "Nobody else in 2 articles."
    page.body.message.pressed.emit()
    assert "Tesla" in shown(page)
    assert page.body.controls.least == 1


def test_a_hidden_name_is_gone_until_that_is_taken_back(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    button = page.body.canvas.buttons[entity(window, SIEMENS)]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: SIEMENS not in shown(page))
    assert window.parts.notice.sentence == f"Hid {SIEMENS} from the relations of {GONG}."
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: SIEMENS in shown(page))


def test_a_name_is_unfolded_and_folded(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    siemens, before = entity(window, SIEMENS), shown(page)
    window.parts.name_signals.clicked.emit(siemens)
    page.body.unfold.click()
    qtbot.waitUntil(lambda: before < shown(page))
    more = [spot.node for spot in page.body.canvas.picture.spots if spot.node.parent is not None]
    assert {node.parent for node in more} == {siemens}
    assert page.body.unfold.accessibleName() == "Fold"
    qtbot.keyClick(page.body.canvas.buttons[siemens], Qt.Key.Key_Minus)
    assert shown(page) == before


def test_what_is_dragged_stays_there_and_can_be_released(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    canvas, tesla = page.body.canvas, entity(window, "Tesla")
    before = canvas.picture.spot(tesla)
    assert before
    button = canvas.buttons[tesla]
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(button, QPoint(5, 35))
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    moved = canvas.picture.spot(tesla)
    assert moved
    assert (round(moved.x - before.x), round(moved.y - before.y)) == (0, 30)
    assert window.parts.navigator.entity_id != tesla
    assert (canvas.pinned, page.body.release.accessibleName()) == (frozenset({tesla}), "Release 1 name")
    page.body.release.click()
    assert canvas.picture.spot(tesla) == before
    assert page.body.release.isHidden()


def test_keys_move_a_name_and_pin_it(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    canvas, tesla = page.body.canvas, entity(window, "Tesla")
    before = canvas.picture.spot(tesla)
    qtbot.keyClick(canvas.buttons[tesla], Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = canvas.picture.spot(tesla)
    assert before
    assert moved
    assert moved.y > before.y
    qtbot.keyClick(canvas.buttons[tesla], Qt.Key.Key_P)
    assert not canvas.pinned


def test_the_menu_of_a_name_is_that_of_any_name(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    asked: list[tuple[int, ...]] = []
    window.parts.name_signals.menu_requested.disconnect()
    window.parts.name_signals.menu_requested.connect(lambda ids, _: asked.append(ids))
    tesla = entity(window, "Tesla")
    page.body.canvas.buttons[tesla].done_to.emit("menu")
    assert asked == [(tesla,)]


def test_esc_leads_back(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.body.canvas.buttons[None], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_a_name_that_is_gone_leads_back(page: RelationsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.open_page(place_of((99_999,)))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_the_articles_of_the_list_have_relations_too_and_follow_the_search(
    window: MainWindow, page: RelationsPage, qtbot: QtBot
) -> None:
    window.parts.navigator.list.search("maglev")
    trigger(window.parts.actions["list_relations"])
    qtbot.waitUntil(lambda: page.body.name.accessibleName() == "“maglev”")
    assert page.body.subject.kind.text() == "RELATIONS IN"
    before = shown(page)
    window.parts.navigator.list.search("")
    qtbot.waitUntil(lambda: page.body.name.accessibleName() == "The whole library")
    qtbot.waitUntil(lambda: shown(page) != before)


def test_larger_text_keeps_what_is_shown(page: RelationsPage, window: MainWindow) -> None:
    before, words = page.body, shown(page)
    trigger(window.parts.actions["zoom_in"])
    assert page.body is not before
    assert page.body.name.accessibleName() == GONG
    assert shown(page) <= words


def written(page: RelationsPage, window: MainWindow, qtbot: QtBot, path: Path) -> Path:
    window.commands.relations.files.write(path)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == f"Relations written to {path.name}.")
    return path


def test_the_drawing_is_written_as_pictures(
    page: RelationsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drawn = Xml.parse(written(page, window, qtbot, tmp_path / "gong.svg"))
    texts = "".join(drawn.getroot().itertext())
    assert {"Tesla", "Shanghai", GONG} <= {one for one in ("Tesla", "Shanghai", GONG) if one in texts}
    image = QImage(str(written(page, window, qtbot, tmp_path / "gong.png")))
    assert image.width() == 3 * page.body.canvas.width()
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 10
    assert written(page, window, qtbot, tmp_path / "gong.pdf").read_bytes().startswith(b"%PDF")


def test_the_drawing_is_written_as_a_network_with_all_ties(
    page: RelationsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    graph = networkx.read_gexf(written(page, window, qtbot, tmp_path / "gong.gexf"))
    label = {data["label"]: key for key, data in graph.nodes(data=True)}
    assert set(label) == {GONG, *shown(page)}
    assert graph.edges[label[GONG], label[SIEMENS]]["weight"] == 4
    assert graph.has_edge(label[SIEMENS], label["Tesla"])


def test_a_file_of_another_sort_is_refused(page: RelationsPage, window: MainWindow, tmp_path: Path) -> None:
    window.commands.relations.files.write(tmp_path / "gong.txt")
    assert window.parts.notice.sentence == "The name of the file must end in .svg, .png, .pdf or .gexf."
    assert list(tmp_path.glob("gong*")) == []
