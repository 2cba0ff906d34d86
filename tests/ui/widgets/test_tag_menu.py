"""The menu of a tag by itself."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Color, Tag
from reader.ui.style.theme import Theme
from reader.ui.widgets.tag_menu import TagMenu
from tests.ui.trigger import trigger


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def action(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text().replace("&", "") == words)


def test_its_colour_is_ticked_and_another_is_asked_for(parent: QWidget, theme: Theme) -> None:
    menu = TagMenu(Tag("desk", Color.SAGE), theme, parent, writable=True)
    assert [(one.text(), one.isChecked()) for one in menu.colors.actions()] == [
        ("&None", False), ("&Apricot", False), ("&Sage", True), ("&Lilac", False),
    ]  # fmt: skip
    wanted: list[Color] = []
    menu.color_wanted.connect(wanted.append)
    trigger(action(menu.colors, "Lilac"))
    trigger(action(menu.colors, "None"))
    assert wanted == [Color.LILAC, Color.NONE]


def test_colours_are_known_by_their_shapes(parent: QWidget, theme: Theme) -> None:
    menu = TagMenu(Tag("desk"), theme, parent, writable=True)
    icons = [one.icon() for one in menu.colors.actions()]
    assert icons[0].isNull()
    covers = set()
    for icon in icons[1:]:
        cover = icon.pixmap(16).toImage().createAlphaMask()
        covers.add(bytes(cover.constBits()))
    assert len(covers) == 3  # without the colour, too


def test_where_nothing_can_be_written_it_only_lists(parent: QWidget, theme: Theme) -> None:
    menu = TagMenu(Tag("desk"), theme, parent, writable=False)
    there = [one for one in menu.actions() if not one.isSeparator()]
    assert [one.text() for one in there if one.isEnabled()] == ["&List Articles"]
    assert len(there) == 4
