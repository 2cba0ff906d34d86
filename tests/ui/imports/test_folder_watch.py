"""Folders are watched by the system and looked into in another process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.imports import folder_alarm, look_schedule
from reader.ui.imports.folder_alarm import FolderAlarm
from reader.ui.imports.folder_watch import FolderWatch
from reader.ui.imports.look_process import FolderLook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inbox"
    (made / "below").mkdir(parents=True)
    return made


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Path:
    path = tmp_path / "test.library"
    with Library.create(path) as made:
        made.watched_folders.add(folder)
    return path


@pytest.fixture
def watch(qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FolderWatch]:
    monkeypatch.setattr(look_schedule, "SECOND_LOOK", 0.1)
    made = FolderWatch(library)
    yield made
    made.stop()


def next_look(qtbot: QtBot, watch: FolderWatch) -> FolderLook:
    with qtbot.waitSignal(watch.looked) as signal:
        pass
    [found] = signal.args or []
    assert isinstance(found, FolderLook)
    return replace(found, seconds=0.0)


def old(path: Path) -> Path:
    path.write_text("Fair opens\n\nThe fair of Shanghai opened on Monday.\n", "utf-8")
    os.utime(path, (1_000, 1_000))
    return path


def put(path: Path) -> Path:
    """Let a file be there that was written long ago."""
    return old(path.parent.parent / path.name).rename(path)


def test_a_file_in_a_folder_or_below_it_is_told_when_it_came(qtbot: QtBot, watch: FolderWatch, folder: Path) -> None:
    watch.watch([folder])
    found = next_look(qtbot, watch)
    assert found == FolderLook(folder, folders=(str(folder), str(folder / "below")))
    path = put(folder / "below" / "fair.txt")
    assert next_look(qtbot, watch).is_growing
    assert next_look(qtbot, watch).new == (path,)


def test_a_folder_that_came_is_watched_too(qtbot: QtBot, watch: FolderWatch, folder: Path) -> None:
    watch.watch([folder])
    next_look(qtbot, watch)
    (folder / "new").mkdir()
    assert str(folder / "new") in next_look(qtbot, watch).folders
    put(folder / "new" / "fair.txt")
    assert next_look(qtbot, watch).is_growing


def test_a_folder_that_went_and_came_back_is_told(
    qtbot: QtBot, watch: FolderWatch, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_schedule, "RETURN", 0.1)
    watch.watch([folder])
    next_look(qtbot, watch)
    folder.rename(tmp_path / "away")
    watch.look(folder)
    assert next_look(qtbot, watch) == FolderLook(folder, is_there=False)
    (tmp_path / "away").rename(folder)
    qtbot.waitUntil(lambda: next_look(qtbot, watch).is_there)
    put(folder / "fair.txt")
    assert next_look(qtbot, watch).is_growing


def test_where_the_system_refuses_more_it_is_said_once_and_looked_more_often(
    qtbot: QtBot, watch: FolderWatch, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_alarm, "MOST", 1)
    monkeypatch.setattr(look_schedule, "SHORT_ROUND", 0.1)
    told: list[Path] = []
    watch.crowded.connect(told.append)
    watch.watch([folder])
    for _ in range(4):
        next_look(qtbot, watch)
    assert told == [folder]
    put(folder / "below" / "fair.txt")
    qtbot.waitUntil(lambda: bool(next_look(qtbot, watch).new))


def test_a_folder_that_the_library_does_not_watch_is_nothing_to_tell_of(
    qtbot: QtBot, watch: FolderWatch, folder: Path, tmp_path: Path
) -> None:
    told: list[FolderLook] = []
    watch.looked.connect(told.append)
    watch.watch([tmp_path, folder])
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].folder == folder


def test_where_no_folder_can_be_looked_into_that_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_schedule, "SHORT_ROUND", 0.01)
    watch = FolderWatch(tmp_path / "nothing.library")
    with qtbot.waitSignal(watch.failed) as signal:
        watch.watch([tmp_path])
    assert "nothing.library" in (signal.args or [""])[0]
    watch.stop()


def test_the_system_is_told_what_is_no_longer_of_interest(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_alarm, "MOST", 2)
    alarm, below = FolderAlarm(), str(folder / "below")
    assert alarm.hear(folder, [str(folder), below])
    assert not alarm.hear(folder.parent, [str(folder.parent), str(folder)])
    alarm.keep([folder.parent])
    assert alarm.hear(folder.parent, [str(folder.parent), str(folder)])
    with qtbot.waitSignal(alarm.rang) as signal:
        put(folder / "fair.txt")
    assert signal.args == [folder.parent]


def test_what_takes_long_is_done_the_more_seldom(qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    watch, slow = FolderWatch(tmp_path / "nothing.library"), FolderLook(folder, seconds=10.0)
    assert watch.wait_after(slow) == look_schedule.SHARE * 10.0
    assert watch.wait_after(replace(slow, is_growing=True)) == 10.0
    assert watch.wait_after(replace(slow, seconds=0.1)) == look_schedule.ROUND
    assert watch.wait_after(FolderLook(folder, error="The library is locked.")) == look_schedule.SHORT_ROUND
