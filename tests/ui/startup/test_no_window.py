"""Where no window can be opened the program says so in its own words, and ends with 2."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from reader.ui.startup.no_window import missing_library, reason

GAVE_UP = (
    "This application failed to start because no Qt platform plugin could be initialized.\n\n"
    "Available platform plugins are: minimal, offscreen, xcb, wayland.\n"
)


def not_loaded(plugin: str) -> str:
    return f'qt.qpa.plugin: Could not load the Qt platform plugin "{plugin}" in "" even though it was found.'


def none(plugin: str) -> str:
    return ""


def cursor(plugin: str) -> str:
    return "libxcb-cursor.so.0" if plugin == "xcb" else ""


NO_DISPLAY = "qt.qpa.xcb: could not connect to display :99"
NO_COMPOSITOR = "Failed to create wl_display (No such file or directory)"


@pytest.mark.parametrize(
    ("heard", "missing", "sentence"),
    [
        ([NO_DISPLAY, not_loaded("xcb")], none, "the display “:99” cannot be reached."),
        ([not_loaded("xcb")], cursor, "the system's library libxcb-cursor.so.0 is missing, which Qt needs."),
        ([NO_COMPOSITOR, not_loaded("wayland")], none, "no Wayland compositor answers."),
        (
            ['Could not find the Qt platform plugin "nonsense" in ""'],
            none,
            "Qt has no platform “nonsense”; it has minimal, offscreen, xcb, wayland.",
        ),
        ([not_loaded("eglfs")], none, "Qt finds nowhere to draw it."),
    ],
)
def test_the_reason_is_told_in_a_sentence(heard: list[str], missing: Callable[[str], str], sentence: str) -> None:
    assert reason([*heard, GAVE_UP], {"DISPLAY": ":99"}, missing) == sentence


def test_where_no_display_is_named_it_is_the_compositor_that_is_missed() -> None:
    heard = [NO_COMPOSITOR, not_loaded("wayland"), "qt.qpa.xcb: could not connect to display ", not_loaded("xcb")]
    assert reason(heard, {}, none) == "no Wayland compositor answers."


def test_a_plugin_that_can_be_loaded_or_is_not_there_lacks_nothing() -> None:
    assert missing_library("offscreen") == ""
    assert missing_library("no-such-platform") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    "named", [{"DISPLAY": ":9987"}, {"QT_QPA_PLATFORM": "wayland"}, {"QT_QPA_PLATFORM": "no-such-platform"}]
)
def test_a_window_that_cannot_be_opened_ends_the_program_with_two_lines(named: dict[str, str]) -> None:
    own = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    ran = subprocess.run(
        [sys.executable, "-m", "reader"], env={**own, **named}, capture_output=True, text=True, check=False
    )
    first, *others = ran.stderr.splitlines()
    assert ran.returncode == 2
    assert first.startswith("The window cannot be opened: ")
    assert len(others) == 1
