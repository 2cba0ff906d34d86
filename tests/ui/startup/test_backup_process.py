"""When the window is closed, a process of its own backs the library up, if that is due."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import BackupFolder, Library
from reader.model import BackupReason
from reader.settings import BACK_UP, Settings
from reader.ui.startup import backup_process


@pytest.fixture
def settings() -> Settings:
    return Settings(paths.user_settings())


def test_a_backup_is_made_by_a_process_that_nobody_waits_for(library: Path, settings: Settings, qtbot: QtBot) -> None:
    assert backup_process.start_when_due(library, settings)
    folder = BackupFolder(library)
    qtbot.waitUntil(lambda: [one.reason for one in folder.backups()] == [BackupReason.DAILY])
    with Library.open(folder.backups()[0].path) as backup:
        assert backup.check() == []
    assert not backup_process.start_when_due(library, settings)


def test_none_is_made_where_none_is_wanted(library: Path, settings: Settings) -> None:
    settings.set(BACK_UP, False)
    assert not backup_process.start_when_due(library, settings)


def test_none_is_made_where_there_is_no_library(tmp_path: Path, settings: Settings) -> None:
    assert not backup_process.start_when_due(tmp_path / "absent.library", settings)
