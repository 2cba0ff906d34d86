import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.errors import LibraryError, QueryInterruptedError
from reader.library import BackupFolder, Library, look_into
from reader.library.store import backup
from reader.model import BackupReason, Retention
from tests.library.newsroom import MONDAY, add, entity_id, person, reading, state

EVENING = datetime(2026, 11, 28, 18, 3, 11).timestamp()
DAY = 86_400


def open_at(path: Path, moment: float) -> Library:
    """Open a library, or make it, at a moment at which it was written last too."""
    library = Library.open(path, create=True, now=lambda: moment)
    touch(path, moment)
    return library


def touch(path: Path, moment: float) -> None:
    for part in path.parent.glob(f"{path.name}*"):
        os.utime(part, (moment, moment))


def names(path: Path) -> list[str]:
    return [one.path.name for one in BackupFolder(path).backups()]


def test_a_backup_lies_in_a_folder_beside_the_library_and_is_named_after_its_moment(path: Path) -> None:
    with open_at(path, EVENING) as library:
        add(library, reading("One", "Gong Zheng.", person("Gong Zheng")))
        made = library.backups.add()
    assert made.path == path.parent / "articles backups" / "articles 2026-11-28 18.03.11 (by hand).library"
    assert BackupFolder(path).backups() == [made]
    assert (made.reason, made.made, made.size) == (
        BackupReason.BY_HAND,
        datetime(2026, 11, 28, 18, 3, 11),
        made.path.stat().st_size,
    )
    assert state(made.path) == state(path)
    assert [one.name for one in made.path.parent.iterdir()] == [made.path.name]


def test_backups_are_for_their_user_alone(path: Path) -> None:
    with open_at(path, EVENING) as library:
        made = library.backups.add()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700


def test_two_backups_of_one_second_have_names_of_their_own(path: Path) -> None:
    with open_at(path, EVENING) as library:
        one, other = library.backups.add(), library.backups.add()
    assert other.path.name == "articles 2026-11-28 18.03.11 (by hand) 2.library"
    assert {one.path for one in BackupFolder(path).backups()} == {one.path, other.path}


def test_what_a_backup_holds_can_be_looked_at_and_changes_nothing_in_it(path: Path) -> None:
    with open_at(path, EVENING) as library:
        add(library, reading("One", "Jon Smith.", person("Jon Smith"), published=MONDAY), reading("Two", ""))
        library.decisions.decide(library.proposals.rename(entity_id(library, "Jon Smith"), "John").decision)
        made = library.backups.add()
    before = made.path.read_bytes()
    found = look_into(made.path, path)
    assert (found.articles, found.entities, found.decisions, found.newest) == (2, 1, 1, MONDAY)
    assert made.path.read_bytes() == before
    assert len(list(made.path.parent.iterdir())) == 1


def test_a_library_with_a_log_is_looked_at_with_all_that_it_holds(path: Path, tmp_path: Path) -> None:
    with Library.create(tmp_path / "other.library") as other:
        add(other, reading("One", ""))
        assert look_into(other.path, path).articles == 1


def test_the_library_itself_is_no_backup_of_it(library: Library) -> None:
    with pytest.raises(LibraryError, match="is the library itself"):
        look_into(library.path, library.path)


@pytest.mark.parametrize("text", [b"", b"notes", b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_library_is_no_backup(path: Path, tmp_path: Path, text: bytes) -> None:
    other = tmp_path / "other.library"
    other.write_bytes(text)
    with pytest.raises(LibraryError, match=r"“other\.library” is"):
        look_into(other, path)
    assert other.read_bytes() == text


def test_a_backup_of_a_newer_program_is_refused(library: Library, path: Path) -> None:
    made = library.backups.add()
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(LibraryError, match="newer Entity Reader"):
        look_into(made.path, path)


def test_a_backup_without_its_counts_is_damaged(library: Library, path: Path) -> None:
    made = library.backups.add()
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("DROP TABLE total")
    with pytest.raises(LibraryError, match="is damaged: what it holds cannot be read"):
        look_into(made.path, path)


def test_a_backup_is_of_one_moment_however_much_is_written_meanwhile(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_AT_ONCE", 10)
    add(library, *(reading(f"Title {number}", f"Words {number}. " * 300) for number in range(40)))
    steps: list[int] = []

    def write_between(done: int, _: int) -> None:
        if done and not steps:  # another program, between two steps
            with Library.open(path) as another:
                add(another, reading("Another", "More words."))
        steps.append(done)

    made = library.backups.add(told=write_between)
    assert steps == [*sorted(steps[:-1]), 0]  # it did not begin anew
    assert len(steps) > 2
    assert look_into(made.path, path).articles == 40
    assert library.articles.counts().articles == 41


def test_a_backup_that_is_unwanted_by_now_leaves_nothing(
    library: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_AT_ONCE", 10)
    add(library, *(reading(f"Title {number}", f"Words {number}. " * 300) for number in range(40)))
    begun = threading.Event()
    with pytest.raises(QueryInterruptedError):
        library.backups.add(told=lambda *_: begun.set(), unwanted=begun.is_set)
    assert list(BackupFolder(path).path.iterdir()) == []
    add(library, reading("Later", ""))
    assert library.check() == []


def test_a_backup_counts_only_once_it_was_found_sound(library: Library, path: Path) -> None:
    add(library, reading("One", "Words."))
    good = library.backups.add()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE source_file SET data = zeroblob(20)")
        connection.commit()
    with pytest.raises(LibraryError, match=r"“articles\.library” is damaged, so no backup was made\. .*original"):
        library.backups.add()
    assert [one.name for one in BackupFolder(path).path.iterdir()] == [good.path.name]


def test_a_folder_that_nobody_may_write_to_is_said(library: Library, path: Path, tmp_path: Path) -> None:
    (tmp_path / "articles backups").write_text("a file of that name")
    with pytest.raises(LibraryError, match="The folder “articles backups” cannot be made"):
        library.backups.add()
    assert (tmp_path / "articles backups").read_text() == "a file of that name"
    assert names(path) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from reader.errors import LibraryError
from reader.library import Library
with Library.open(Path(sys.argv[1])) as library:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    try:
        library.backups.add()
    except LibraryError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="files can be limited so on Linux alone")
def test_a_disk_without_room_is_said_and_keeps_nothing_of_the_backup(library: Library, path: Path) -> None:
    add(library, *(reading(f"Title {number}", f"Words {number}. " * 3_000) for number in range(12)))
    said = subprocess.run([sys.executable, "-c", FULL, str(path)], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert said.startswith("The backup cannot be written in ")
    assert said.endswith("a file may not grow so large here.\n")
    assert list(BackupFolder(path).path.iterdir()) == []


# --- once a day ---


def test_a_library_that_has_no_backup_is_due(path: Path) -> None:
    with open_at(path, EVENING) as library:
        assert BackupFolder(path).is_due(EVENING)
        assert library.backups.add_daily(Retention()) is not None
        assert names(path) == ["articles 2026-11-28 18.03.11.library"]


def test_where_there_is_no_library_none_is_due(path: Path) -> None:
    assert not BackupFolder(path).is_due(EVENING)


def test_a_second_one_is_not_due_on_the_same_day(path: Path) -> None:
    with open_at(path, EVENING) as library:
        library.backups.add()
        touch(path, EVENING + 3_600)
        assert not BackupFolder(path).is_due(EVENING + 4_000)
        assert library.backups.add_daily(Retention()) is None


def test_on_the_next_day_one_is_due_only_where_something_was_changed(path: Path) -> None:
    with open_at(path, EVENING) as library:
        library.backups.add()
        touch(path, EVENING)
        assert not BackupFolder(path).is_due(EVENING + DAY)
        touch(path, EVENING + DAY - 100)
        assert BackupFolder(path).is_due(EVENING + DAY)


def test_what_the_log_alone_holds_is_a_change(path: Path) -> None:
    with open_at(path, EVENING) as library:
        library.backups.add()
        touch(path, EVENING)
        log = path.with_name(f"{path.name}-wal")
        os.utime(log, (EVENING + 10, EVENING + 10))
        assert BackupFolder(path).is_due(EVENING + DAY)


def test_a_backup_of_a_day_to_come_keeps_none_from_being_made(path: Path) -> None:
    with open_at(path, EVENING + 400 * DAY) as library:
        library.backups.add()
    touch(path, EVENING)
    assert BackupFolder(path).is_due(EVENING)


def test_one_is_overdue_where_the_library_was_changed_on_an_earlier_day(path: Path) -> None:
    with open_at(path, EVENING):
        assert not BackupFolder(path).is_overdue(EVENING + 100)
        assert BackupFolder(path).is_overdue(EVENING + DAY)


def test_daily_backups_are_thinned_out_and_nothing_else(path: Path) -> None:
    folder = BackupFolder(path)
    for day in range(12):
        with open_at(path, EVENING + day * DAY) as library:
            assert library.backups.add_daily(Retention(2, 2)) is not None
            if day == 3:
                library.backups.add()
                library.backups.add(BackupReason.BEFORE_A_RESTORE)
                (folder.path / "articles 2026-11-20 10.00.00.library").write_text("not ours")
                (folder.path / "notes.txt").write_text("not ours")
    assert names(path) == [
        "articles 2026-12-09 18.03.11.library",  # a Wednesday
        "articles 2026-12-08 18.03.11.library",
        "articles 2026-12-06 18.03.11.library",  # the Sunday before
        "articles 2026-12-01 18.03.11 (by hand).library",
        "articles 2026-12-01 18.03.11 (before a restore).library",
        "articles 2026-11-20 10.00.00.library",
    ]
    assert (folder.path / "notes.txt").exists()


def test_what_was_left_where_a_backup_was_killed_goes_a_day_later(path: Path) -> None:
    with open_at(path, EVENING) as library:
        made = library.backups.add()
        left, young, foreign = (made.path.with_name(f".{sign * 16}.new") for sign in "0ab")
        for one in (left, young):
            one.write_bytes(made.path.read_bytes())
        foreign.write_text("a download")
        for one, moment in ((left, EVENING - 2 * DAY), (young, EVENING - 60), (foreign, EVENING - 2 * DAY)):
            os.utime(one, (moment, moment))
        BackupFolder(path).thin_out(Retention(), EVENING)
    assert not left.exists()
    assert young.exists()
    assert foreign.exists()


def test_what_the_name_of_a_library_has_of_a_pattern_is_no_pattern(tmp_path: Path) -> None:
    path = tmp_path / "a [b] (c) 2026-01-01 10.00.00.library"
    with open_at(path, EVENING) as library:
        made = library.backups.add()
    with open_at(tmp_path / "a b.library", EVENING) as other:
        other.backups.add()
    assert BackupFolder(path).backups() == [made]


def test_copies_before_an_update_are_among_the_backups(path: Path) -> None:
    with open_at(path, EVENING) as library:
        library.backups.write(path.with_name("articles (version 15, 2026-11-02 09.12.44).library"))
    [made] = BackupFolder(path).backups()
    assert (made.reason, made.made) == (BackupReason.BEFORE_AN_UPDATE, datetime(2026, 11, 2, 9, 12, 44))


def test_what_lies_beside_the_library_by_such_a_name_is_the_users_own(path: Path) -> None:
    own = path.with_name("articles 2020-01-01 10.00.00.library")
    with open_at(path, EVENING) as library:
        library.backups.write(own)
        assert library.backups.add_daily(Retention(1, 1)) is not None
    assert own.exists()
    assert names(path) == ["articles 2026-11-28 18.03.11.library"]


def test_a_daily_backup_leaves_room_for_others(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_at(path, EVENING) as library:
        size = path.stat().st_size
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=2 * size - 1))
        with pytest.raises(LibraryError, match=r"“articles\.library” was not backed up: a backup takes .* are free on"):
            library.backups.add_daily(Retention())
        assert names(path) == []
        library.backups.add()  # by hand as long as there is any


def test_names_that_no_clock_has_shown_are_no_backups(path: Path) -> None:
    with open_at(path, EVENING) as library:
        made = library.backups.add()
    for name in ("articles 2026-13-41 10.00.00.library", "articles 2026-11-28.library", "articles.library"):
        (made.path.parent / name).write_bytes(made.path.read_bytes())
    (made.path.parent / "articles 2026-11-28 10.00.00.library").mkdir()
    assert BackupFolder(path).backups() == [made]
