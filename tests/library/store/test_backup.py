from pathlib import Path

import pytest

from reader import disk
from reader.errors import LibraryError
from reader.library import Library
from tests.library.newsroom import add, person, reading, state


def test_a_backup_is_a_library_of_its_own(library: Library, tmp_path: Path) -> None:
    add(library, reading("One", "Gong Zheng.", person("Gong Zheng")))
    copy = tmp_path / "copy.library"
    library.backups.write(copy)
    assert state(copy) == state(library.path)
    with Library.open(copy) as opened:
        assert opened.check() == []
        add(opened, reading("Two", ""))
    assert library.articles.counts().articles == 1


def test_a_backup_never_takes_the_place_of_a_file(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.library"
    library.backups.write(copy)
    good = state(copy)
    add(library, reading("One", ""))
    with pytest.raises(LibraryError, match=r"There is a “copy\.library” already"):
        library.backups.write(copy)
    assert state(copy) == good


def test_a_backup_leaves_what_has_the_name_of_an_unfinished_one_alone(library: Library, tmp_path: Path) -> None:
    (tmp_path / "copy.library.part").write_text("a download")
    library.backups.write(tmp_path / "copy.library")
    assert {path.name for path in tmp_path.iterdir()} >= {"copy.library", "copy.library.part"}
    assert not list(tmp_path.glob(".*"))


def test_a_library_is_not_its_own_backup(library: Library) -> None:
    with pytest.raises(LibraryError, match="is the library itself"):
        library.backups.write(library.path)


def test_a_backup_that_cannot_be_written_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"“copy\.library” cannot be written"):
        library.backups.write(tmp_path / "absent" / "copy.library")


def test_a_damaged_library_leaves_the_older_backup_alone(library: Library, tmp_path: Path) -> None:
    add(library, *(reading(f"Title {number}", f"Words {number}. " * 300) for number in range(40)))
    copy = tmp_path / "copy.library"
    library.backups.write(copy)
    good = state(copy)
    library.close()
    with library.path.open("r+b") as file:
        file.seek(library.path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xaa" * 8192)
    with Library.open(library.path) as damaged, pytest.raises(LibraryError, match="is damaged"):
        damaged.backups.write(tmp_path / "another.library")
    assert state(copy) == good
    assert not (tmp_path / "another.library").exists()


def test_a_backup_whose_name_is_taken_while_it_is_made_leaves_that_alone(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.library"

    def put_too_late(made: Path, target: Path) -> bool:
        target.write_text("another program's")
        return False

    monkeypatch.setattr(disk, "put_in_place", put_too_late)
    with pytest.raises(LibraryError, match=r"There is a “copy\.library” already"):
        library.backups.write(copy)
    assert copy.read_text() == "another program's"
