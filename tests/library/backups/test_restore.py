import errno
import gzip
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from reader import disk
from reader.errors import LibraryError, QueryInterruptedError
from reader.library import BackupFolder, Library, Restore, look_into
from reader.library.backups import restore as restore_module
from reader.model import ArticleQuery, BackupReason
from tests.library.newsroom import add, reading, shown_state

OLD = Path(__file__).parent.parent / "old"
MORNING = datetime(2026, 11, 29, 10, 31, 52).timestamp()


@pytest.fixture
def backup(path: Path) -> Path:
    """Give a backup of a library that has another article since."""
    with Library.create(path) as library:
        add(library, reading("One", "Words."))
        made = library.backups.add().path
        add(library, reading("Two", "More words."))
    return made


def restore(library: Path, backup: Path) -> Path | None:
    return Restore(library, backup, lambda: MORNING).prepare().exchange()


def titles(path: Path) -> list[str]:
    with Library.open(path) as library:
        assert library.check() == []
        return sorted(library.articles.article(number).title for number in library.articles.ids(ArticleQuery()))


def files(path: Path) -> set[str]:
    return {one.name for one in path.parent.iterdir()}


def test_a_restored_library_is_as_it_was_and_the_one_before_is_a_backup(path: Path, backup: Path) -> None:
    aside = restore(path, backup)
    assert titles(path) == ["One"]
    assert aside == path.parent / "articles backups" / "articles 2026-11-29 10.31.52 (before a restore).library"
    assert titles(aside) == ["One", "Two"]
    assert {one.reason for one in BackupFolder(path).backups()} == {
        BackupReason.BY_HAND,
        BackupReason.BEFORE_A_RESTORE,
    }


def test_a_restore_can_be_taken_back_by_another(path: Path, backup: Path) -> None:
    before = shown_state(path)
    aside = restore(path, backup)
    assert aside
    restore(path, aside)
    assert shown_state(path) == before


def test_what_is_restored_is_for_its_user_alone_and_nothing_else_is_left(path: Path, backup: Path) -> None:
    aside = restore(path, backup)
    assert aside
    assert [stat.S_IMODE(one.stat().st_mode) for one in (path, aside)] == [0o600, 0o600]
    assert files(path) == {"articles.library", "articles backups"}
    assert backup.exists()


def test_a_library_that_is_gone_comes_back(path: Path, backup: Path) -> None:
    path.unlink()
    assert restore(path, backup) is None
    assert titles(path) == ["One"]


def test_what_the_log_alone_holds_stays_with_the_library_that_was(path: Path, backup: Path) -> None:
    copy = path.with_name("copy")
    with Library.open(path) as library:
        add(library, reading("Three", "In the log."))
        shutil.copytree(
            path.parent, copy, ignore=lambda *_: ["copy", "articles backups"]
        )  # as a killed program left it
    aside = restore(copy / path.name, backup)
    assert aside
    assert titles(copy / path.name) == ["One"]
    assert titles(aside) == ["One", "Three", "Two"]
    assert files(copy / path.name) == {"articles.library", "articles backups"}


@pytest.mark.parametrize("harm", [b"\xaa" * 8192, b"\0" * 4096])
@pytest.mark.parametrize("at", [0, 3])
def test_a_damaged_library_is_replaced_and_kept_as_it_is(path: Path, backup: Path, harm: bytes, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at * 4096)
        file.write(harm)
    path.with_name(f"{path.name}-wal").write_bytes(b"what is left of a log")
    damaged = path.read_bytes()
    aside = restore(path, backup)
    assert aside
    assert titles(path) == ["One"]
    if at == 0:  # SQLite makes nothing of it, and so touched nothing
        assert aside.read_bytes() == damaged
        assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"what is left of a log"


@pytest.mark.parametrize("version", [1, 3, 13])
def test_an_older_library_is_restored_and_brought_up_to_date_when_it_is_opened(
    path: Path, backup: Path, tmp_path: Path, version: int
) -> None:
    older = tmp_path / "older.library"
    older.write_bytes(gzip.decompress((OLD / f"version_{version}.library.gz").read_bytes()))
    told, before = look_into(older, path), older.read_bytes()
    restore(path, older)
    assert older.read_bytes() == before
    with Library.open(path) as library:
        assert library.migrated_from == version
        assert library.articles.counts().articles == told.articles > 0
        assert library.check() == []


def test_a_library_that_somebody_has_open_stays(path: Path, backup: Path) -> None:
    waiting = Restore(path, backup, lambda: MORNING).prepare()
    with Library.open(path) as library:
        with pytest.raises(LibraryError, match="is in use by another program"):
            waiting.exchange(patience=0.1)
        assert library.articles.counts().articles == 2
    waiting.exchange()  # once it is closed
    assert titles(path) == ["One"]


def test_a_restore_that_is_unwanted_by_now_changes_nothing(path: Path, backup: Path) -> None:
    with pytest.raises(QueryInterruptedError):
        Restore(path, backup, lambda: MORNING).prepare(unwanted=lambda: True)
    assert titles(path) == ["One", "Two"]
    assert files(path) == {"articles.library", "articles backups"}


def test_a_restore_that_is_given_up_changes_nothing(path: Path, backup: Path) -> None:
    Restore(path, backup, lambda: MORNING).prepare().discard()
    assert titles(path) == ["One", "Two"]
    assert files(path) == {"articles.library", "articles backups"}


def test_a_restore_that_was_not_prepared_exchanges_nothing(path: Path, backup: Path) -> None:
    with pytest.raises(LibraryError, match="nothing to be restored"):
        Restore(path, backup, lambda: MORNING).exchange()


def test_a_damaged_backup_is_not_restored(path: Path, backup: Path) -> None:
    with backup.open("r+b") as file:
        file.seek(backup.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xaa" * 8192)
    with pytest.raises(LibraryError, match=r"is damaged and cannot be restored\. .* “rescue” writes out"):
        restore(path, backup)
    assert titles(path) == ["One", "Two"]
    assert files(path) == {"articles.library", "articles backups"}


def test_a_backup_with_a_damaged_original_is_not_restored(path: Path, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("UPDATE source_file SET data = zeroblob(20)")
        connection.commit()
    with pytest.raises(LibraryError, match=r"is damaged and cannot be restored\. .*original"):
        restore(path, backup)
    assert titles(path) == ["One", "Two"]


def test_the_library_itself_is_not_restored(path: Path, backup: Path) -> None:
    with pytest.raises(LibraryError, match="is the library itself"):
        restore(path, path)


def test_what_is_not_there_is_not_restored(path: Path, backup: Path) -> None:
    with pytest.raises(LibraryError, match=r"There is no library “.*absent"):
        restore(path, path.with_name("absent.library"))


def test_what_is_no_library_is_not_replaced(path: Path, backup: Path) -> None:
    notes = path.with_name("notes.txt")
    notes.write_text("notes")
    with pytest.raises(LibraryError, match=r"“notes\.txt” is not a library, and stays as it is"):
        restore(notes, backup)
    assert notes.read_text() == "notes"


def test_a_disk_that_takes_nothing_is_said_and_the_library_stays(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(made: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(disk, "take_place", refuse)
        with pytest.raises(LibraryError, match=r"cannot be replaced in .*: the disk is full\. It was left as it was"):
            restore(path, backup)
    assert titles(path) == ["One", "Two"]
    assert [one.name for one in backup.parent.iterdir()] == [backup.name]
    assert path.stat().st_nlink == 1


def test_a_file_system_without_links_has_the_library_under_its_other_name(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    aside = restore(path, backup)
    assert aside
    assert titles(path) == ["One"]
    assert titles(aside) == ["One", "Two"]


def test_where_the_backups_lie_on_another_disk_the_library_is_set_aside_beside_itself(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restore_module, "_same_disk", lambda *_: False)
    aside = restore(path, backup)
    assert aside
    assert aside.parent == path.parent
    assert titles(aside) == ["One", "Two"]
    assert aside in {one.path for one in BackupFolder(path).backups()}


def test_a_link_to_a_library_is_followed(path: Path, backup: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.library"
    link.symlink_to(path)
    restore(link, backup)
    assert link.is_symlink()
    assert titles(path) == ["One"]
