import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader import disk
from reader.errors import InUseError, LibraryError, OccupiedError, ReaderError
from reader.library import Library
from reader.library.maintenance import opener
from reader.library.store.database import Database
from reader.model import ArticleQuery
from tests.library.newsroom import add, export_decisions, reading


def test_a_library_that_is_not_there_is_not_made_unasked(path: Path) -> None:
    with pytest.raises(LibraryError, match=r"There is no library “/.*articles\.library”\.$"):
        Library.open(path)
    assert not path.exists()


def test_a_library_is_made_where_it_is_asked_for(path: Path) -> None:
    with Library.open(path, create=True) as library:
        assert library.articles.counts().articles == 0
        assert library.migrated_from is None
        assert not library.read_only
        assert library.check() == []


def test_a_library_is_made_in_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new" / "folder" / "a.library", create=True) as library:
        assert library.check() == []


def test_a_new_library_never_takes_the_place_of_a_file(path: Path) -> None:
    path.write_text("notes")
    with pytest.raises(LibraryError, match="already"):
        Library.create(path)
    assert path.read_text() == "notes"


def test_nothing_but_the_library_is_left_in_its_folder(path: Path) -> None:
    Library.create(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_what_was_added_is_there_again(path: Path) -> None:
    with Library.create(path) as library:
        ids = add(library, reading("Title", "Body."))
    with Library.open(path) as library:
        assert list(library.articles.ids(ArticleQuery())) == ids


def test_an_empty_file_is_a_library_only_where_a_new_one_is_asked_for(path: Path) -> None:
    path.touch()
    with pytest.raises(LibraryError, match=r"“articles\.library” is empty"):
        Library.open(path)
    with Library.open(path, create=True) as library:
        assert library.check() == []


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        Library.open(tmp_path, create=True)


@pytest.mark.parametrize("text", ["notes", "notes " * 5_000])
@pytest.mark.parametrize("create", [False, True])
def test_a_text_file_is_no_library(path: Path, text: str, create: bool) -> None:
    path.write_text(text)
    with pytest.raises(LibraryError, match="is not a library of Entity Reader"):
        Library.open(path, create=create)
    assert path.read_text() == text


def test_the_database_of_another_program_is_refused_and_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark(url TEXT)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="is not a library of Entity Reader"):
        Library.open(path)
    assert path.read_bytes() == before


def test_a_library_of_a_newer_program_is_refused(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryError, match="was made by a newer Entity Reader"):
        Library.open(path)


def test_a_truncated_library_is_refused_as_damaged(path: Path) -> None:
    with Library.create(path) as library:
        add(library, *(reading(f"Title {number}", "Words and words. " * 300) for number in range(40)))
    os.truncate(path, path.stat().st_size // 2)
    with pytest.raises(LibraryError, match=r"“articles\.library” is damaged"):
        Library.open(path)


def test_damage_in_the_middle_is_found_by_the_check(path: Path) -> None:
    with Library.create(path) as library:
        add(library, *(reading(f"Title {number}", f"Words {number}. " * 300) for number in range(40)))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xaa" * 8192)
    with Library.open(path) as library:
        assert any("damaged" in problem for problem in library.check())


def test_a_locked_library_is_said_to_be_in_use(path: Path) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LibraryError, match="is in use by another program"):
            Library.open(path, patience=0.05)
        other.execute("ROLLBACK")


def test_a_write_that_waited_in_vain_is_said_to_be_in_use(path: Path) -> None:
    Library.create(path).close()
    with (
        Library.open(path, patience=0.05) as library,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(InUseError, match="is in use by another program"):
            library.meta.set("seeded", "yes")
        with pytest.raises(InUseError):
            library.meta.wait_until_free()
        assert library.meta.get("seeded") == ""
        other.execute("ROLLBACK")
        library.meta.wait_until_free()
        library.meta.set("seeded", "yes")


@pytest.fixture
def protected() -> Iterator[Path]:
    """Give a library in a folder that may be read by everybody and written to by nobody."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        path = Path(name, "articles.library")
        with Library.create(path) as library:
            add(library, reading("Title", "Body."))
        Path(name).chmod(0o555)
        path.chmod(0o444)
        yield path
        Path(name).chmod(0o755)


READ_PROTECTED = """
import os
import sys
from pathlib import Path
from reader.errors import LibraryError, OccupiedError, ReaderError
from reader.library import Library
from reader.library.maintenance import opener
from reader.library.store.database import Database
from reader.model import ArticleQuery
if os.geteuid() == 0:  # whom nothing is protected from
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
with Library.open(Path(sys.argv[1])) as library:
    ids = library.articles.ids(ArticleQuery(words="body"))
    print(library.read_only, len(ids), library.articles.rows(ids, ArticleQuery("body"))[0].title, library.check())
    try:
        library.articles.delete(ids)
    except LibraryError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders are protected otherwise there")
def test_a_library_in_a_protected_folder_is_read_and_says_that_it_cannot_be_written(protected: Path) -> None:
    command = [sys.executable, "-c", READ_PROTECTED, str(protected)]
    others = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    environment = others | {"PYTHONPATH": str(Path.cwd()), "HOME": str(protected.parent)}  # it may write nothing
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "True 1 Title []",
        "“articles.library” can only be read: its folder or the file is write-protected.",
    ]


def fill(folder: Path) -> None:
    """Write until the disk has no byte left."""
    with suppress(OSError), (folder / "rest").open("wb", buffering=0) as rest:
        while rest.write(bytes(4096)):
            pass


@pytest.fixture
def full_disk(path: Path, tmp_path: Path) -> Iterator[Path]:
    """Return a library with one article on a disk that has no byte left."""
    small, mount = tmp_path / "small", shutil.which("mount")
    small.mkdir()
    command = [mount or "", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(small)]
    if sys.platform != "linux" or not mount or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        with Library.create(path) as library:
            add(library, reading("Title", "The body."))
        shutil.copy(path, small / path.name)
        fill(small)
        yield small / path.name
    finally:
        subprocess.run(["umount", "--lazy", str(small)], check=True)


def test_a_library_on_a_full_disk_is_read_and_says_why_it_cannot_be_written(full_disk: Path) -> None:
    for _ in range(2):  # the first attempt leaves the beginnings of a log
        with Library.open(full_disk) as library:
            [article] = library.articles.ids(ArticleQuery(words="body"))
            assert (library.read_only, library.why_read_only) == (True, "the disk is full")
            with pytest.raises(LibraryError, match=r"can only be read: the disk is full\.$"):
                library.articles.delete([article])


def test_a_library_on_a_full_disk_whose_log_is_left_is_not_read_without_it(full_disk: Path) -> None:
    log = full_disk.with_name(f"{full_disk.name}-wal")
    (full_disk.parent / "rest").unlink()
    log.write_bytes(b"something")
    fill(full_disk.parent)
    with pytest.raises(LibraryError, match="the disk is full"):
        Library.open(full_disk)


def test_a_library_that_cannot_be_made_is_called_by_its_own_name(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(unfinished: Path) -> None:
        raise LibraryError(f"“{unfinished.name}” cannot be opened.")

    monkeypatch.setattr(opener, "_fill", refuse)
    with pytest.raises(LibraryError) as caught:
        Library.create(path)
    assert str(caught.value) == f"“{path.name}” cannot be made in {path.parent}."
    assert not list(path.parent.iterdir())


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_library_whose_name_is_no_text_is_made_and_opened(path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(path.parent) + b"/caf\xe9.library"))
    Library.create(odd).close()
    assert odd.exists()
    with Library.open(odd) as library:
        assert library.check() == []


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def generous() -> Iterator[None]:
    """Let new files be everybody's."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")
def test_a_library_and_all_that_belongs_to_it_is_for_its_user_alone(tmp_path: Path, generous: None) -> None:
    path = tmp_path / "above" / "ours" / "a.library"
    with Library.open(path, create=True) as library:
        add(library, reading("Title", "Body."))
        assert {mode(file) for file in path.parent.iterdir()} == {0o600}
        assert len(list(path.parent.iterdir())) == 3
        library.backups.write(path.with_name("copy.library"))
    assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    assert (mode(path.parent), mode(path.parent.parent)) == (0o700, 0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")
def test_what_others_may_read_is_mended_on_opening(path: Path, generous: None) -> None:
    with Library.create(path) as library, closing(sqlite3.connect(path)) as other:  # which keeps the log
        add(library, reading("Title", "Body."))
        other.execute("SELECT count(*) FROM article").fetchall()
        copy = path.with_name(f"{path.stem} (version 3, 2026-01-01 12.00.00){path.suffix}")
        copy.write_bytes(path.read_bytes())
        (path.parent / "notes.txt").touch()
        path.parent.chmod(0o755)
        for file in path.parent.iterdir():
            file.chmod(0o666)
        with Library.open(path) as again:
            assert again.articles.counts().articles == 1
            modes = {file.name: mode(file) for file in path.parent.iterdir()}
    assert modes.pop("notes.txt") == 0o666
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}
    assert mode(path.parent) == 0o755


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")
def test_a_file_that_is_no_library_keeps_its_permissions(path: Path) -> None:
    path.write_text("notes " * 5_000)
    path.chmod(0o644)
    with pytest.raises(LibraryError):
        Library.open(path)
    assert mode(path) == 0o644


@pytest.mark.skipif(sys.platform == "win32", reason="links are other things there")
def test_a_library_is_made_where_a_link_leads(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.library"
    link.symlink_to(path)
    Library.open(link, create=True).close()
    assert link.is_symlink()
    assert path.is_file()


def test_a_library_for_which_the_disk_has_no_room_leaves_nothing_behind(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Database) -> None:
        raise LibraryError("the log cannot be made")

    monkeypatch.setattr(Database, "write_ahead", full)
    monkeypatch.setattr(disk, "obstacle", lambda folder: "the disk is full")
    with pytest.raises(LibraryError) as caught:
        Library.open(path, create=True)
    assert str(caught.value) == f"“{path.name}” cannot be made in {path.parent}: the disk is full."
    assert not list(path.parent.iterdir())


@pytest.mark.parametrize("version", [0, -5])
def test_a_version_that_never_was_is_said(path: Path, version: int) -> None:
    Library.create(path).close()
    with closing(sqlite3.connect(path)) as changed:
        changed.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(LibraryError, match=f"it says that it is of version {version}, which there never was"):
        Library.open(path)


def test_a_new_library_without_articles_is_discarded_and_no_other(path: Path) -> None:
    Library.open(path, create=True).close_or_discard()
    assert not list(path.parent.iterdir())
    library = Library.open(path, create=True)
    add(library, reading("Title", "Body."))
    library.close_or_discard()
    Library.open(path, create=True).close_or_discard()
    assert path.exists()


LOCKED = """
import sqlite3
import sys
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
"""


def test_to_open_a_library_twice_or_to_refuse_to_write_over_it_leaves_its_locks(path: Path) -> None:
    with Library.create(path) as library:
        add(library, reading("Title", "Body."))
        Library.open(path).close()
        with pytest.raises(OccupiedError):
            export_decisions(library, path, force=True)
        done = subprocess.run([sys.executable, "-c", LOCKED, str(path)], capture_output=True, text=True, check=False)
    assert "database is locked" in done.stderr


def test_folders_that_were_made_for_a_library_that_cannot_be_made_are_taken_away(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(unfinished: Path) -> None:
        raise LibraryError("the disk is full")

    monkeypatch.setattr(opener, "_fill", refuse)
    with pytest.raises(LibraryError):
        Library.open(path.parent / "new" / "folder" / "a.library", create=True)
    assert not list(path.parent.iterdir())


def test_a_new_library_has_a_name_of_one_line(path: Path) -> None:
    with pytest.raises(ReaderError, match="has a line break or the like in its name"):
        Library.open(path.with_name("two\nlines.library"), create=True)
    assert not list(path.parent.iterdir())


def test_a_library_below_a_file_is_neither_made_nor_opened(tmp_path: Path) -> None:
    (tmp_path / "notes").touch()
    for open_or_make in (Library.create, Library.open):
        with pytest.raises(LibraryError, match=r"“a\.library” cannot be opened: there is no such folder"):
            open_or_make(tmp_path / "notes" / "a.library")
    assert not opener.may_be_made(tmp_path / "notes" / "a.library")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes among files there")
def test_a_pipe_is_no_library(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.library")
    with pytest.raises(LibraryError, match="is not a regular file"):
        Library.open(tmp_path / "a.library")
    assert not opener.may_be_made(tmp_path / "a.library")
