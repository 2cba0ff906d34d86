"""Groups of names that stand together: of the list and of a name, copied and written to files."""

from __future__ import annotations

import csv
from pathlib import Path

import networkx
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.groups.page import GroupsPage
from reader.ui.groups.place import place_of
from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import entity, open_article
from tests.ui.trigger import trigger

GONG = "Gong Zheng"


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> GroupsPage:
    """The groups in the seeds."""
    window.resize(1440, 900)
    open_article(window, qtbot, "Thinking machines meet")
    window.parts.navigator.open_page(place_of())
    qtbot.waitUntil(lambda: bool(window.parts.groups.sheet.groups))
    return window.parts.groups


def names(page: GroupsPage) -> list[list[str]]:
    return [[one.name for one in group.names] for group in page.found.groups] if page.found else []


def test_each_group_has_its_names_and_says_how_many_there_are(page: GroupsPage) -> None:
    groups = names(page)
    assert page.sheet.counts.text().startswith(f"{len(groups)} groups of {sum(map(len, groups))} names in 14 articles")
    assert [group.names.links[0].accessibleName() for group in page.sheet.groups] == [group[0] for group in groups]
    every = [name for group in groups for name in group]
    assert len(set(every)) == len(every)


def test_the_list_decides_in_which_articles(page: GroupsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.list.search("Würzburg ")
    qtbot.waitUntil(lambda: page.sheet.name.accessibleName() == "“Würzburg”")
    assert "in 14 articles" not in page.sheet.counts.text()


def test_a_group_unfolds_and_its_first_two_are_compared(page: GroupsPage, window: MainWindow) -> None:
    group = page.sheet.groups[0]
    if not group.more.isHidden():
        before = group.names.room
        group.more.click()
        assert group.names.room > before
        assert group.more.accessibleName() == "Fewer"
        group.more.click()
    assert page.found
    first, second = page.found.groups[0].names[:2]
    group.together.click()
    assert window.parts.navigator.page
    assert window.parts.navigator.page.entity_ids == (first.entity_id, second.entity_id)


def test_kinds_can_be_left_out_of_groups(page: GroupsPage) -> None:
    every = {one.name: one.kind for group in page.found.groups for one in group.names} if page.found else {}
    page.sheet.kinds.chips[Kind.PLACE].click()
    shown = {link.accessibleName() for group in page.sheet.groups for link in group.names.links}
    assert shown == {name for name, kind in every.items() if kind is not Kind.PLACE}
    page.copy()
    assert page.visible_groups
    copied = [", ".join(one.name for one in group.names) for group in page.visible_groups.groups]
    assert QGuiApplication.clipboard().text().splitlines() == copied
    assert page.visible_groups.names == len(shown)
    alone = [group for group in page.sheet.groups if len(group.names.links) == 1]
    assert all(group.together.isHidden() for group in alone)


def test_the_groups_around_a_name_are_without_it(page: GroupsPage, window: MainWindow, qtbot: QtBot) -> None:
    gong = entity(window, GONG)
    window.parts.navigator.open_page(place_of((gong,)))
    qtbot.waitUntil(lambda: page.title == GONG)
    assert "in 5 articles" in page.sheet.counts.text()
    assert GONG not in [name for group in names(page) for name in group]


def test_a_name_that_is_gone_leads_back(page: GroupsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.parts.navigator.open_page(place_of((99_999,)))
    qtbot.waitUntil(lambda: window.parts.center.currentWidget() is not page)


def test_groups_are_copied_and_set_larger(page: GroupsPage, window: MainWindow) -> None:
    page.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [", ".join(group) for group in names(page)]
    before = page.sheet
    trigger(window.parts.actions["zoom_in"])
    assert page.sheet is not before
    assert len(page.sheet.groups) == len(before.groups)


@pytest.mark.parametrize("ending", ["csv", "gexf", "pdf"])
def test_groups_are_written_to_files(
    page: GroupsPage, window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    path, groups = tmp_path / f"groups.{ending}", names(page)
    window.commands.groups.files.write(path)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == f"Groups written to {path.name}.")
    if ending == "csv":
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
        assert [row["name"] for row in rows if row["group"] == "1"] == groups[0]
    elif ending == "gexf":
        nodes = networkx.read_gexf(path).nodes(data=True)
        assert {told["label"] for _, told in nodes if told["group"] == 1} == set(groups[0])
    else:
        with pypdfium2.PdfDocument(path) as document:
            assert groups[0][0] in document[0].get_textpage().get_text_range()


def test_tab_goes_through_the_groups_that_were_made_anew(page: GroupsPage) -> None:
    for _ in range(2):  # without places, and with them again
        page.sheet.kinds.chips[Kind.PLACE].click()
    stops = [stop for stop in page.sheet.stops() if stop.focusProxy() is None]
    walked, widget = [stops[0]], stops[0].nextInFocusChain()
    while widget and widget is not stops[0]:
        if widget in stops:
            walked.append(widget)
        widget = widget.nextInFocusChain()
    assert walked == stops
