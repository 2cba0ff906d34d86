"""The map written to files."""

from __future__ import annotations

import csv
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


@pytest.fixture
def mapped(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the map of the seeds open."""
    trigger(window.parts.actions["places"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.map))
    return window


def export(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.commands.map.files.write(path)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == f"Places written to {path.name}.")


def test_all_places_are_written_as_a_table(mapped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    export(mapped, tmp_path / "places.csv", qtbot)
    with (tmp_path / "places.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["name"]: row for row in csv.DictReader(file)}
    assert len(rows) == 26
    assert rows["Shanghai"] == {
        "name": "Shanghai", "latitude": "31.22", "longitude": "121.46", "articles": "10", "country": "CN",
    }  # fmt: skip
    assert rows["Lingang"]["latitude"] == ""


def test_the_map_is_written_as_a_picture(mapped: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    export(mapped, tmp_path / "map.svg", qtbot)
    export(mapped, tmp_path / "map.png", qtbot)
    export(mapped, tmp_path / "map.png", qtbot)  # again, over the one that is there
    drawn = ElementTree.parse(tmp_path / "map.svg").getroot()
    assert len(list(drawn.iter("{http://www.w3.org/2000/svg}path"))) > 170  # countries
    size, image = mapped.parts.map.sheet.map.size(), QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (3 * size.width(), 3 * size.height())


def test_an_ending_that_says_nothing_is_refused_in_words(mapped: MainWindow, tmp_path: Path) -> None:
    mapped.commands.map.files.write(tmp_path / "map.txt")
    assert "must end in .svg, .png or .csv" in mapped.parts.notice.sentence
    assert not (tmp_path / "map.txt").exists()


def test_the_name_of_a_file_that_is_proposed_is_one_that_a_file_can_have(
    mapped: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def ask(_parent: object, title: str, name: str, _filter: str) -> tuple[str, str]:
        asked.append((title, name))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    mapped.commands.map.files.ask("../AC/DC\n\u202e.com.svg")
    assert asked == [("Export Places", "AC DC .com.svg")]
