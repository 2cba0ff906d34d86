"""The picture of the last window is shown once, of what is still so, and to nobody else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reader import paths
from reader.ui.startup import last_picture
from reader.ui.startup.last_picture import LastPicture, describe

WIDTH, HEIGHT = 60, 40


@pytest.fixture
def settings_file() -> Path:
    file = paths.user_settings()
    file.write_text("{}", "utf-8")
    return file


@pytest.fixture
def pictures(settings_file: Path) -> LastPicture:
    return LastPicture(paths.last_frames() / "window.picture", settings_file)


@pytest.fixture
def image() -> QImage:
    made = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    made.fill(QColor("#204060"))
    made.setPixelColor(3, 5, QColor("#ff8000"))
    made.setDevicePixelRatio(2)
    return made


@pytest.fixture
def kept(pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot) -> Path:
    """Return the file that keeps a picture of the library."""
    keep(pictures, image, library, qtbot, follows_system=True)
    return paths.last_frames() / "window.picture"


def keep(pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot, *, follows_system: bool) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setWindowTitle("Pictured")
    window.resize(WIDTH // 2, HEIGHT // 2)
    pictures.keep(image, library, describe(window, "What was seen", "#abcdef", follows_system, is_ahead=True))


@pytest.mark.usefixtures("kept")
def test_what_was_seen_is_found_again_pixel_for_pixel(pictures: LastPicture, image: QImage, library: Path) -> None:
    found = pictures.take(library)
    assert found
    assert found.image == image.convertToFormat(QImage.Format.Format_RGB32)
    assert found.image.devicePixelRatio() == 2
    assert (found.title, found.words, found.ground) == ("Pictured", "What was seen", "#abcdef")
    assert found.is_ahead
    assert found.library == library


def test_whoever_takes_it_takes_it_away(pictures: LastPicture, kept: Path, library: Path) -> None:
    assert pictures.take(library)
    assert not kept.exists()
    assert pictures.take(library) is None


def test_it_is_for_its_user_alone(kept: Path) -> None:
    assert kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("kept")
def test_who_names_no_library_is_shown_the_last_one(pictures: LastPicture, library: Path) -> None:
    found = pictures.take(None)
    assert found
    assert found.library == library


def test_of_another_library_there_is_none(pictures: LastPicture, kept: Path, library: Path) -> None:
    other = library.with_name("other.library")
    other.write_bytes(library.read_bytes())
    assert pictures.take(other) is None
    assert not kept.exists()


def test_of_a_library_that_is_another_or_open_or_gone_there_is_none(
    pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot
) -> None:
    beside = library.with_name(f"{library.name}-wal")

    def written() -> None:
        with library.open("ab") as file:
            file.write(b"\0")

    def replaced() -> None:
        about, copy = library.stat(), library.with_name("copy")
        copy.write_bytes(library.read_bytes())
        os.utime(copy, ns=(about.st_atime_ns, about.st_mtime_ns))
        copy.replace(library)

    for change in (written, replaced, lambda: beside.write_bytes(b"log"), library.unlink):
        beside.unlink(missing_ok=True)
        keep(pictures, image, library, qtbot, follows_system=False)
        change()
        assert pictures.take(None) is None


@pytest.mark.usefixtures("kept")
def test_with_other_settings_there_is_none(pictures: LastPicture, settings_file: Path) -> None:
    settings_file.write_text('{"theme": "dark"}', "utf-8")
    assert pictures.take(None) is None


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("what", "now"), [("look_of_the_system", ["another"]), ("scheme", "Never")])
def test_on_a_system_that_looks_otherwise_there_is_none(
    pictures: LastPicture, monkeypatch: pytest.MonkeyPatch, what: str, now: object
) -> None:
    monkeypatch.setattr(last_picture, what, lambda: now)
    assert pictures.take(None) is None


def test_a_theme_that_was_chosen_does_not_follow_the_system(
    pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(pictures, image, library, qtbot, follows_system=False)
    monkeypatch.setattr(last_picture, "scheme", lambda: "Never")
    assert pictures.take(None)


@pytest.mark.parametrize("at", [0, 1, 30, 200, -1])
def test_a_damaged_one_counts_as_none(pictures: LastPicture, kept: Path, at: int) -> None:
    content = bytearray(kept.read_bytes())
    content[at] ^= 0xFF
    kept.write_bytes(content)
    assert pictures.take(None) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": WIDTH + 1},
        {"width": -1},
        {"width": 0, "height": 0},
        {"width": 10**6, "height": 10**6},
        {"width": "x"},
        {"scale": 0},
        {"geometry": 3},
        {"library": 7},
        {"look": None},
    ],
)
def test_one_with_a_wrong_head_counts_as_none(pictures: LastPicture, kept: Path, wrong: dict[str, object]) -> None:
    first, _, pixels = kept.read_bytes().partition(b"\n")
    kept.write_bytes(json.dumps(json.loads(first) | wrong).encode() + b"\n" + pixels)
    assert pictures.take(None) is None


@pytest.mark.parametrize("content", [b"", b"\n", b"[]\n", b"{}\n", b"null\nx", b"[" * 100_000])
def test_what_is_no_picture_counts_as_none(pictures: LastPicture, kept: Path, content: bytes) -> None:
    kept.write_bytes(content)
    assert pictures.take(None) is None


def test_of_a_huge_screen_none_is_kept(
    pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_picture, "MOST_PIXELS", WIDTH * HEIGHT - 1)
    keep(pictures, image, library, qtbot, follows_system=True)
    assert not (paths.last_frames() / "window.picture").exists()


def test_of_a_library_that_went_with_its_window_none_is_kept(
    pictures: LastPicture, image: QImage, library: Path, qtbot: QtBot
) -> None:
    library.unlink()
    keep(pictures, image, library, qtbot, follows_system=True)
    assert not (paths.last_frames() / "window.picture").exists()
