"""The reading ruler lets two lines stand out, where the pointer is or at a third of the page, and takes no key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.settings import RULER, WIDE_SPACING
from reader.ui.main_window import MainWindow
from reader.ui.reading.ruler import Ruler
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    open_article(window, qtbot, "Shanghai gets a new mayor")
    return window


def ruler(window: MainWindow) -> Ruler:
    found = window.parts.reading.findChild(Ruler)
    assert isinstance(found, Ruler)
    return found


def test_it_comes_and_goes_by_a_key_and_is_kept(shown: MainWindow) -> None:
    assert not ruler(shown).isVisible()
    trigger(shown.parts.actions["reading_ruler"])
    assert ruler(shown).isVisible()
    assert shown.parts.settings.get(RULER)
    assert ruler(shown).size() == shown.parts.reading.page.viewport().size()
    trigger(shown.parts.actions["reading_ruler"])
    assert not ruler(shown).isVisible()


def test_it_follows_the_pointer_and_the_window(shown: MainWindow, qtbot: QtBot) -> None:
    trigger(shown.parts.actions["reading_ruler"])
    page = shown.parts.reading.page
    assert abs(ruler(shown).opening().center().y() - page.viewport().height() / 3) < 3
    qtbot.mouseMove(page.viewport(), QPoint(100, 217))
    qtbot.waitUntil(lambda: abs(ruler(shown).opening().center().y() - 217) <= 1)
    shown.resize(shown.width() - 60, shown.height() - 60)
    qtbot.waitUntil(lambda: ruler(shown).size() == page.viewport().size())


def test_it_takes_neither_the_mouse_nor_the_keys(shown: MainWindow) -> None:
    trigger(shown.parts.actions["reading_ruler"])
    page = shown.parts.reading.page
    assert shown.childAt(page.viewport().mapTo(shown, QPoint(100, 100))) is page.viewport()
    assert ruler(shown).focusPolicy() is Qt.FocusPolicy.NoFocus


def test_wide_spacing_sets_lines_letters_and_paragraphs_apart(shown: MainWindow) -> None:
    pane = shown.parts.reading
    before, high = pane._look, pane.page.document().size().height()
    trigger(shown.parts.actions["wide_spacing"])
    look = pane._look
    assert shown.parts.settings.get(WIDE_SPACING)
    assert look.body.letterSpacing() == pytest.approx(0.12 * look.em, abs=0.02)
    assert look.body.wordSpacing() == pytest.approx(0.16 * look.em, abs=0.02)
    assert look.line >= 1.5 * look.em
    assert look.between >= 2 * look.em
    assert look.line > before.line
    assert pane.page.document().size().height() > high
    trigger(shown.parts.actions["wide_spacing"])
    assert pane._look == before
