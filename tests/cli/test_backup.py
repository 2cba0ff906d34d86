import os
from datetime import datetime
from pathlib import Path

import pytest

from reader import paths
from reader.library import BackupFolder, Library
from reader.model import BackupReason
from reader.settings import BACKUP_DAYS, BACKUP_WEEKS, Settings
from tests.cli.shell import Shell

DAY = 86_400


@pytest.fixture(autouse=True)
def _same_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "nice", lambda _: 0)  # the tests that follow run in this process


def only_backup(own: str) -> Path:
    [backup] = BackupFolder(Path(own)).backups()
    return backup.path


def test_a_backup_lies_among_the_others_and_is_told(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "backup")
    assert (result.code, result.out) == (0, f"3 articles backed up in {only_backup(own)}.\n")


def test_a_backup_is_written_into_a_file_that_is_named(shell: Shell, own: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.library"
    assert shell.lines("--library", own, "backup", copy, "--json") == [{"library": own, "backup": str(copy)}]
    assert shell.run("--library", copy, "check").code == 0
    again = shell.run("--library", own, "backup", copy)
    assert (again.code, again.err) == (2, "There is a “copy.library” already. Choose another name for the backup.\n")
    folder = shell.run("--library", own, "backup", tmp_path)
    assert (folder.code, folder.err) == (2, f"“{tmp_path}” is a folder: name a file.\n")


def test_what_each_backup_holds_is_listed(shell: Shell, own: str) -> None:
    assert shell.run("--library", own, "backup", "--list").err == "“own.library” has no backup yet.\n"
    shell.run("--library", own, "backup")
    [line] = shell.lines("--library", own, "backup", "--list", "--json")
    assert line["path"] == str(only_backup(own))
    assert (line["articles"], line["decisions"], line["newest"], line["reason"]) == (3, 0, "2021-04-15", "by hand")
    listed = shell.run("--library", own, "backup", "--list").out.splitlines()
    assert listed[0].split() == ["MADE", "ARTICLES", "ENTITIES", "DECISIONS", "MB", "BACKUP", "FILE"]
    assert listed[1].endswith(only_backup(own).name)


def test_a_damaged_backup_is_named_among_the_others(shell: Shell, own: str) -> None:
    shell.run("--library", own, "backup")
    only_backup(own).write_bytes(b"no library")
    result = shell.run("--library", own, "backup", "--list", "--json")
    assert (result.code, result.lines()[0]["sound"]) == (1, False)
    assert "is not a library of Entity Reader" in result.err


def test_a_daily_backup_is_made_once_and_as_many_are_kept_as_the_settings_say(
    shell: Shell, own: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "user_settings", lambda: tmp_path / "settings.json")
    settings = Settings(tmp_path / "settings.json")
    settings.set(BACKUP_DAYS, 1)
    settings.set(BACKUP_WEEKS, 1)
    settings.save()
    with Library.open(Path(own), now=lambda: datetime(2020, 1, 1).timestamp()) as library:
        library.backups.add(BackupReason.DAILY)
    assert shell.run("--library", own, "backup", "--daily").out == f"Backed up in {only_backup(own)}.\n"
    assert "2020" not in only_backup(own).name
    assert shell.lines("--library", own, "backup", "--daily", "--json") == [{"library": own, "backup": None}]


def test_a_daily_backup_has_its_name(shell: Shell, own: str, tmp_path: Path) -> None:
    result = shell.run("--library", own, "backup", "--daily", tmp_path / "copy.library")
    assert (result.code, result.err) == (2, "A daily backup has its place and its name: give no file.\n")


def test_a_restore_says_what_the_library_holds_again_and_where_it_was_put(shell: Shell, own: str) -> None:
    shell.run("--library", own, "backup")
    backup = only_backup(own)
    shell.run("--library", own, "rename", "Montag", "Tuesday")
    result = shell.run("--library", own, "restore", backup.name)  # as the list names it
    [aside] = [one.path for one in BackupFolder(Path(own)).backups() if one.path != backup]
    assert (result.code, result.err) == (0, "")
    assert result.out == (f"{own} holds 3 articles and 0 decisions again.\nAs it was before, it is kept as {aside}.\n")
    [line] = shell.lines("--library", own, "restore", aside, "--json")
    assert line["backup"] == str(aside)
    assert shell.lines("--library", own, "decisions", "--json")


@pytest.mark.parametrize(
    ("text", "said"), [(None, "There is no library “"), ("notes", "“copy.library” is not a library of Entity Reader.")]
)
def test_what_cannot_be_restored_is_said(shell: Shell, own: str, tmp_path: Path, text: str | None, said: str) -> None:
    before = Path(own).read_bytes()
    copy = tmp_path / "copy.library"
    if text:
        copy.write_text(text)
    result = shell.run("--library", own, "restore", copy)
    assert result.code == 2
    assert result.err.startswith(said)
    assert Path(own).read_bytes() == before
