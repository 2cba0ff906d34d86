import stat
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.disk import LIBRARY_SUFFIX
from reader.errors import LibraryError
from reader.library import Library


def test_the_user_s_files_lie_under_home_and_their_folders_are_made(home: Path) -> None:
    for path in (paths.default_library(), paths.user_settings()):
        assert home in path.parents
        assert path.parent.is_dir()
        assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions there")
def test_the_program_s_folders_are_for_their_user_alone(home: Path) -> None:
    folders = [paths.user_data(), paths.user_settings().parent, paths.last_frames(), paths.running()]
    for folder in folders:
        folder.chmod(0o755)
    again = [paths.user_data(), paths.user_settings().parent, paths.last_frames(), paths.running()]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in again} == {0o700}


def test_a_folder_that_cannot_be_made_is_nobody_s_mistake(home: Path) -> None:
    (home / "data").rmdir()
    (home / "data").write_text("notes")
    assert not paths.default_library().exists()
    with pytest.raises(LibraryError, match=r"“Articles\.library” cannot be opened: there is no such folder"):
        Library.open(paths.default_library(), create=True)


def test_libraries_have_a_suffix_of_their_own() -> None:
    assert paths.default_library().suffix == LIBRARY_SUFFIX


def test_the_program_s_own_files_are_found() -> None:
    assert (paths.resources() / "icons" / "star.svg").is_file()
    assert (paths.seeds() / "000_62c562356f763dde.txt").is_file()


def test_files_inside_the_package_come_before_those_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "reader"
    (package / "seeds").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)
    monkeypatch.setattr(paths, "_package_folder", paths._package_folder.__wrapped__)  # which remembers nothing
    assert paths.seeds() == package / "seeds"
    assert paths.resources() == Path(paths.__file__).parent.parent / "resources"
