"""Colours can be read on every ground they stand on, and a choice is in force at once."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from reader import ui
from reader.model import Kind
from reader.ui.style.icons import Icons
from reader.ui.style.theme import READING, Colors, Theme, blend
from reader.ui.widgets.headings import Section
from reader.ui.widgets.time_section import TimeSection

GROUNDS = ("window", "side", "page", "selection", "hover")
INKS = ("ink", "dim", "accent", "alert", *(kind.value for kind in Kind if kind not in (Kind.DATE, Kind.MONEY)))


def luminance(color: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", READING.values(), ids=READING)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ink_can_be_read_on_every_ground(colors: Colors, ground: str) -> None:
    faint = {ink: contrast(getattr(colors, ink), getattr(colors, ground)) for ink in INKS}
    assert {ink: ratio for ink, ratio in faint.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("colors", READING.values(), ids=READING)
def test_what_a_search_found_can_be_read(colors: Colors) -> None:
    assert contrast(colors.ink, colors.hit) >= 4.5


def test_a_chosen_theme_is_in_force_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, "light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colors.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.colors.window)
    theme.choose("light")
    assert not theme.colors.dark


def test_the_page_can_have_colours_of_its_own(qapp: QApplication) -> None:
    theme = Theme(qapp, "light", "sepia")
    assert theme.page_colors is READING["sepia"]
    theme.choose_reading("auto")
    assert theme.page_colors is theme.colors


def test_the_sides_go_with_a_page_of_the_same_lightness(qapp: QApplication) -> None:
    theme = Theme(qapp, "light", "sepia")
    assert theme.colors is READING["sepia"]
    theme.choose("dark")
    assert theme.colors is READING["dark"]
    theme.choose_reading("black")
    assert theme.colors is READING["black"]
    theme.choose("light")
    assert theme.colors is READING["light"]


def test_a_tooltip_has_an_edge_of_the_theme(qapp: QApplication) -> None:
    for mode in ("light", "dark"):
        theme = Theme(qapp, mode)
        edge = QToolTip.palette().color(QPalette.ColorRole.ToolTipText)
        assert edge not in (QColor(theme.colors.ink), QColor("black"))
        assert contrast(edge.name(), theme.colors.page) > 1.5


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    theme = Theme(qapp, "light")
    light = Icons(theme).icon("star-filled").pixmap(20, 20).toImage().pixelColor(10, 10)
    theme.choose("dark")
    dark = Icons(theme).icon("star-filled").pixmap(20, 20).toImage().pixelColor(10, 10)
    theme.choose("light")
    assert light.lightness() < 80 < 180 < dark.lightness()


def test_blending_lies_between() -> None:
    assert blend("#000000", "#ffffff", 0.5).red() in (127, 128)
    assert blend("#102030", "#ffffff", 1) == QColor("#102030")


def test_what_is_gone_hears_of_no_other_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    above = QWidget()
    for _ in range(2):
        Section(theme, "Notes", QWidget(), above, beside="of this name")
        TimeSection(theme, above)
    above.deleteLater()
    qtbot.waitSignal(above.destroyed).wait()
    theme.choose("dark")
    theme.choose("light")


def test_whoever_is_told_of_another_look_is_told_by_a_method_of_its_own() -> None:
    """Qt tells a method no more once its widget is gone; it would go on calling a function."""
    outlive = re.compile(r"(look|theme|context\.text)\.changed\.connect")
    told = [
        (path.name, node.lineno, node.args[0])
        for path in Path(ui.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and outlive.search(ast.unparse(node.func))
    ]
    assert len(told) > 50
    assert [(name, line) for name, line, slot in told if not isinstance(slot, ast.Attribute)] == []
