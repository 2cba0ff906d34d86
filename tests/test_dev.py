"""The parts of dev.py that decide something; what it starts is seen to work by every run of it."""

import sys
from pathlib import Path

import pytest

import dev

REQUIRED = {"dependencies": ["appdirs>=1.4.4"], "optional-dependencies": {"dev": ["pytest"]}, "scripts": {}}


@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    dev.PYTHON.touch()
    return dev.STAMP


def test_an_environment_without_a_stamp_is_not_ready(stamped: Path) -> None:
    assert not dev.is_ready("", REQUIRED, "3.11")


def test_an_environment_for_development_also_runs_the_program_but_not_the_other_way_round(stamped: Path) -> None:
    stamped.write_text(dev.stamp("dev", REQUIRED, "3.11"), "utf-8")
    assert dev.is_ready("", REQUIRED, "3.11")
    stamped.write_text(dev.stamp("", REQUIRED, "3.11"), "utf-8")
    assert not dev.is_ready("dev", REQUIRED, "3.11")


def test_a_changed_requirement_or_another_python_makes_the_environment_stale(stamped: Path) -> None:
    stamped.write_text(dev.stamp("", REQUIRED, "3.11"), "utf-8")
    assert not dev.is_ready("", {**REQUIRED, "dependencies": ["appdirs>=2"]}, "3.11")
    assert not dev.is_ready("", REQUIRED, "3.12")


def test_an_environment_whose_python_is_gone_is_not_ready(stamped: Path) -> None:
    stamped.write_text(dev.stamp("", REQUIRED, "3.11"), "utf-8")
    dev.PYTHON.unlink()
    assert not dev.is_ready("", REQUIRED, "3.11")


def test_the_requirements_come_from_pyproject() -> None:
    required = dev.requirements()
    assert any("PySide6-Essentials" in str(line) for line in required["dependencies"])  # type: ignore[attr-defined]
    assert required["scripts"] == {"entity-reader": "reader.__main__:main"}


def test_a_machine_with_everything_lacks_no_package() -> None:
    assert dev.missing_packages(window=True, loads=lambda _: True, has_font=lambda: True) == []


def test_tests_need_no_window_libraries_and_no_font() -> None:
    missing = dev.missing_packages(window=False, loads=lambda _: False, has_font=lambda: False)
    assert set(missing) == {"libgl1", "libegl1", "libfontconfig1", "libglib2.0-0", "libdbus-1-3", "libxkbcommon0"}


def test_a_window_needs_the_libraries_of_x11_and_a_font() -> None:
    missing = set(dev.missing_packages(window=True, loads=lambda _: False, has_font=lambda: False))
    x11 = "cursor0 icccm4 image0 keysyms1 randr0 render-util0 shape0 sync1 xfixes0 xkb1".split()
    assert {f"libxcb-{name}" for name in x11} | {"libxkbcommon-x11-0", "fonts-dejavu-core"} < missing


def test_only_the_libraries_that_do_not_load_are_missing() -> None:
    missing = dev.missing_packages(window=True, loads=lambda name: name != "libxcb-cursor.so.0", has_font=lambda: True)
    assert missing == ["libxcb-cursor0"]


def test_the_loader_is_asked_for_real() -> None:
    assert not dev.loads("libno-such-library.so.7")


def test_a_font_is_found_in_a_folder_below(tmp_path: Path) -> None:
    assert not dev.has_font([str(tmp_path)])
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Some.TTF").touch()
    assert dev.has_font([str(tmp_path)])


def test_where_nothing_may_be_installed_the_line_to_type_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "missing_packages", lambda window: ["libgl1", "libegl1"])
    monkeypatch.setattr(dev, "apt_install", lambda packages: False)
    with pytest.raises(dev.SetupError, match=r"\nsudo apt-get install -y libgl1 libegl1$"):
        dev.provide_qt(window=False)


def test_elsewhere_than_on_linux_nothing_is_asked_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(dev, "missing_packages", lambda window: pytest.fail("asked"))
    dev.provide_qt(window=True)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_what_the_environment_names(name: str) -> None:
    assert dev.has_display({name: ":0"}, "linux")


def test_without_a_name_there_is_no_display_on_linux_but_always_one_elsewhere() -> None:
    assert not dev.has_display({"DISPLAY": ""}, "linux")
    assert dev.has_display({}, "win32")
    assert dev.has_display({}, "darwin")


def test_nothing_or_files_alone_open_the_window(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    assert dev.opens_window([])
    assert dev.opens_window([str(file)])
    assert dev.opens_window(["--library", "new.library", str(file)])
    assert dev.opens_window(["--library=new.library"])


def test_a_command_does_not_open_the_window() -> None:
    assert not dev.opens_window(["entities", "--json"])
    assert not dev.opens_window(["--library", "new.library", "articles"])
    assert not dev.opens_window(["--version"])


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "not enough room"),
        ("Failed to establish a new connection: NewConnectionError(...)", "could not reach"),
        ("Temporary failure in name resolution", "could not reach"),
        ("ERROR: No matching distribution found for hatchling>=1.27", "could not reach"),
        ("error: metadata-generation-failed", "its own words"),
    ],
)
def test_a_failed_installation_is_explained(written: str, sentence: str) -> None:
    assert sentence in dev.pip_failure(written)


def test_an_unknown_command_shows_all_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    shown = capsys.readouterr().out
    assert all(f"dev.py {command} " in shown for command in dev.COMMANDS)


def test_an_unknown_benchmark_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "set_up_for_development", lambda: None)
    assert dev.main(["bench", "dancing"]) == 1
    assert "No such benchmark: dancing" in capsys.readouterr().err
