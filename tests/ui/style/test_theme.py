"""Colours can be read on every ground they stand on, and a choice is in force at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.model import Kind
from reader.ui.style.icons import Icons
from reader.ui.style.theme import READING, Colors, Theme, blend

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
