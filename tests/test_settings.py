import json
import logging
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import (
    MEASURE,
    RECENT_LIBRARIES,
    SESSIONS,
    SETTINGS,
    SHOW_MARKS,
    TEXT_SIZE,
    THEME,
    Setting,
    Settings,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_setting_has_a_key_of_its_own_and_a_default_that_fits() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.accepts(setting.default) and setting.label for setting in SETTINGS)


def test_without_a_file_every_setting_has_its_default(path: Path) -> None:
    settings = Settings(path)
    assert all(settings.get(setting) == setting.default for setting in SETTINGS)
    assert not path.exists()


def test_what_is_saved_is_there_at_the_next_start(path: Path) -> None:
    settings = Settings(path)
    settings.set(THEME, "dark")
    settings.set(TEXT_SIZE, 17)
    settings.set(SESSIONS, {"/a.library": {"article": 5, "scroll": 0.25}})
    settings.save()
    again = Settings(path)
    assert (again.get(THEME), again.get(TEXT_SIZE)) == ("dark", 17)
    assert again.get(SESSIONS) == {"/a.library": {"article": 5, "scroll": 0.25}}
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_another_window_has_saved_meanwhile_stays(path: Path) -> None:
    ours, theirs = Settings(path), Settings(path)
    theirs.set(THEME, "dark")
    theirs.set(SESSIONS, {"/theirs.library": {"article": 5}})
    theirs.save()
    ours.set(TEXT_SIZE, 17)
    ours.set(SESSIONS, {"/ours.library": {"article": 7}})
    ours.save()
    again = Settings(path)
    assert (again.get(THEME), again.get(TEXT_SIZE)) == ("dark", 17)
    assert again.get(SESSIONS) == {"/ours.library": {"article": 7}, "/theirs.library": {"article": 5}}


def test_what_is_not_saved_is_not_there(path: Path) -> None:
    Settings(path).set(TEXT_SIZE, 17)
    assert Settings(path).get(TEXT_SIZE) == TEXT_SIZE.default


def test_a_list_that_was_got_is_a_copy(path: Path) -> None:
    settings = Settings(path)
    settings.get(RECENT_LIBRARIES).append("/a.library")
    assert settings.get(RECENT_LIBRARIES) == []
    assert RECENT_LIBRARIES.default == []


def test_keys_of_another_version_are_kept(path: Path) -> None:
    path.write_text('{"of the future": {"a": [1, 2]}, "theme": "dark"}')
    settings = Settings(path)
    settings.set(MEASURE, 72)
    settings.save()
    assert json.loads(path.read_text()) == {
        "of the future": {"a": [1, 2]},
        "theme": "dark",
        "reading/measure": 72,
    }


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_with_a_warning(
    path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get(THEME) == THEME.default
    assert path.with_name("settings.json.damaged").read_bytes() == content
    assert not path.exists()
    assert [entry.levelno for entry in caplog.records] == [logging.WARNING]


def test_a_file_that_cannot_be_read_is_left_alone_with_a_warning(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.mkdir()
    assert Settings(path).get(THEME) == THEME.default
    assert path.is_dir()
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("setting", "value"), [(THEME, "purple"), (TEXT_SIZE, "13"), (TEXT_SIZE, True), (SHOW_MARKS, 1)]
)
def test_a_value_that_does_not_fit_gives_way_to_the_default_with_a_warning(
    path: Path, setting: Setting[Any], value: object, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_text(json.dumps({setting.key: value}))
    assert Settings(path).get(setting) == setting.default
    assert setting.key in caplog.text


def test_a_value_that_does_not_fit_cannot_be_set(path: Path) -> None:
    with pytest.raises(ValueError, match="theme"):
        Settings(path).set(THEME, "purple")


def test_a_save_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(path)
    settings.set(TEXT_SIZE, 15)
    settings.save()
    settings.set(TEXT_SIZE, 16)

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        settings.save()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert Settings(path).get(TEXT_SIZE) == 15


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are other things there")
def test_a_file_that_is_a_link_stays_one_and_is_for_nobody_else(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept elsewhere.json"
    kept.write_text("{}")
    kept.chmod(0o644)
    path.unlink(missing_ok=True)
    path.symlink_to(kept)
    settings = Settings(path)
    settings.set(TEXT_SIZE, 15)
    settings.save()
    assert path.is_symlink()
    assert Settings(kept).get(TEXT_SIZE) == 15
    assert kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="paths there are Unicode")
def test_a_path_that_is_no_text_comes_back_as_it_was(path: Path) -> None:
    settings = Settings(path)
    settings.set(RECENT_LIBRARIES, ["caf\udce9.library"])
    settings.save()
    assert Settings(path).get(RECENT_LIBRARIES) == ["caf\udce9.library"]


@given(st.lists(st.text()))
def test_any_list_of_text_comes_back(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    settings = Settings(path)
    settings.set(RECENT_LIBRARIES, names)
    settings.save()
    assert Settings(path).get(RECENT_LIBRARIES) == names
