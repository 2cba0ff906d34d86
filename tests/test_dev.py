"""The parts of dev.py that decide something; what it starts is seen to work by every run of it."""

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import dev

REQUIRED = {"dependencies": ["appdirs>=1.4.4"], "optional-dependencies": {"dev": ["pytest"]}, "scripts": {}}


@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev, "VENV", tmp_path / "venv")
    monkeypatch.setattr(dev, "PROGRAMS", dev.VENV / "bin")
    monkeypatch.setattr(dev, "PYTHON", dev.PROGRAMS / "python")
    monkeypatch.setattr(dev, "STAMP", dev.VENV / "stamp")
    (dev.VENV / "lib" / "python3.11" / "site-packages" / "numpy").mkdir(parents=True)
    (dev.VENV / "lib" / "python3.11" / "site-packages" / "numpy-2.1.dist-info").mkdir()
    dev.PROGRAMS.mkdir()
    (dev.PROGRAMS / "entity-reader").touch()
    dev.PYTHON.touch()
    (dev.VENV / "pyvenv.cfg").touch()
    return dev.STAMP


class FakeSetUp:
    """Notes what the set-up does to an environment instead of doing it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, works: bool = True) -> None:
        self.made = 0
        self.lost: list[set[str]] = []
        monkeypatch.setattr(dev, "make_environment", self._make)
        monkeypatch.setattr(dev, "works", lambda python: works)
        monkeypatch.setattr(dev, "install", lambda extra, lost: self.lost.append({*lost}))

    def _make(self) -> None:
        self.made += 1


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


@pytest.mark.parametrize(
    "gone", ["bin/entity-reader", *(f"lib/python3.11/site-packages/{n}" for n in ("numpy", "numpy-2.1.dist-info"))]
)
def test_a_package_that_is_gone_is_installed_again_by_the_next_call(
    stamped: Path, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    done = FakeSetUp(monkeypatch)
    dev.set_up("")
    dev.set_up("")
    assert done.lost == [set()]  # a ready environment is left alone
    (dev.VENV / gone).rename(dev.VENV / "elsewhere")
    dev.set_up("")
    assert len(done.lost) == 2
    assert len(done.lost[1]) == 1


def test_a_package_of_another_version_is_none_that_is_gone(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = FakeSetUp(monkeypatch)
    dev.set_up("")
    packages = dev.VENV / "lib" / "python3.11" / "site-packages"
    (packages / "numpy-2.1.dist-info").rename(packages / "numpy-2.2.dist-info")
    dev.set_up("")
    assert len(done.lost) == 1


def test_an_installation_that_was_broken_off_is_begun_again(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = FakeSetUp(monkeypatch)
    dev.set_up("")
    (dev.PROGRAMS / "entity-reader").unlink()

    def break_off(extra: str, lost: set[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "install", break_off)
    with pytest.raises(KeyboardInterrupt):
        dev.set_up("")
    (dev.PROGRAMS / "entity-reader").touch()
    FakeSetUp.__init__(done, monkeypatch)
    dev.set_up("")
    assert len(done.lost) == 1


def test_a_folder_that_holds_anything_else_is_refused_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = FakeSetUp(monkeypatch, works=False)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    for folder in (tmp_path, tmp_path / "notes.txt"):
        monkeypatch.setattr(dev, "VENV", folder)
        with pytest.raises(dev.SetupError, match="no virtual environment"):
            dev.set_up("")
    assert (tmp_path / "notes.txt").read_text("utf-8") == "mine"
    assert (done.made, done.lost) == (0, [])


def test_a_folder_that_is_empty_or_not_yet_there_may_be_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in (tmp_path, tmp_path / "new"):
        monkeypatch.setattr(dev, "VENV", folder)
        dev.check_folder()
        assert dev.is_ours()


def test_a_broken_environment_of_somebody_else_is_not_deleted(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (dev.VENV / "pyvenv.cfg").write_text("home = /usr/bin\nprompt = 'mine'\n", "utf-8")
    monkeypatch.setattr(dev, "wrong_with", lambda *command: pytest.fail("made"))
    with pytest.raises(dev.SetupError, match="was not made by"):
        dev.make_environment()
    (dev.VENV / "pyvenv.cfg").write_text(f"home = /usr/bin\n{dev.MARK}\n", "utf-8")
    assert dev.is_ours()


def test_ctrl_c_during_set_up_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_off(extra: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "set_up", break_off)
    assert dev.main(["test"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
def test_a_command_that_a_signal_ended_is_told_as_shells_do() -> None:
    assert dev.call([sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"]) == 143


def test_the_requirements_come_from_pyproject() -> None:
    required = dev.requirements()
    assert any("PySide6-Essentials" in str(line) for line in required["dependencies"])  # type: ignore[attr-defined]
    assert required["scripts"] == {"entity-reader": "entity_reader:main"}


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
        ("ReadTimeoutError: Read timed out.", "could not reach"),
        (
            "error: x\nERROR: metadata-generation-failed\nnote",
            "could not install the packages: metadata-generation-failed",
        ),
    ],
)
def test_a_failed_installation_is_explained(written: str, sentence: str) -> None:
    assert sentence in dev.pip_failure(written)


@pytest.mark.parametrize("arguments", [[], ["-q"], ["-x", "-vv", "--durations=5", "-rs"]])
def test_all_tests_are_run_on_all_cores(arguments: list[str]) -> None:
    assert dev.workers(arguments, 2) == ["--numprocesses=3", "--dist=loadscope", "--no-loadscope-reorder"]
    assert dev.workers(arguments, 1) == []


@pytest.mark.parametrize(
    "arguments", [["tests/ui"], ["-k", "frame"], ["--pdb"], ["-s"], ["-n", "4"], ["-p", "no:xdist"], ["-q", "--co"]]
)
def test_whoever_says_more_to_pytest_is_not_interfered_with(arguments: list[str]) -> None:
    assert dev.workers(arguments, 8) == []


def test_what_other_days_need_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(dev, "apt_install", lambda packages: False)
    with pytest.raises(dev.SetupError, match=r"\nsudo apt-get install -y faketime"):
        dev.provide_days()


def test_each_part_of_a_check_is_said_and_those_that_failed_are_returned(capsys: pytest.CaptureFixture[str]) -> None:
    parts = {"good": [sys.executable, "-c", ""], "bad": [sys.executable, "-c", "raise SystemExit(3)"]}
    assert dev.failed_parts(parts) == ["bad"]
    assert capsys.readouterr().out.split() == ["good", "yes", "bad", "no"]


def test_what_is_compiled_for_the_tests_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(dev, "set_up", lambda extra: None)
    monkeypatch.setattr(dev, "provide_qt", lambda window: None)
    dev.set_up_for_development()
    assert "PYTHONDONTWRITEBYTECODE" not in os.environ


def test_coverage_fails_where_a_test_does_and_is_reported_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def call(command: Sequence[object], **_: object) -> int:
        called.append([str(part) for part in command][2:])
        return int("pytest" in called[-1])

    monkeypatch.setattr(dev, "set_up_for_development", lambda: None)
    monkeypatch.setattr(dev, "ROOT", Path(__file__).parent / "no such folder")
    monkeypatch.setattr(dev, "call", call)
    assert dev.coverage(["-k", "frame"]) == 1
    assert called == [
        ["coverage", "run", "-m", "pytest", "-k", "frame"],
        ["coverage", "combine"],
        ["coverage", "report"],
    ]
    called.clear()
    assert dev.coverage([]) == 1
    assert called[1][-len(dev.UNLOCKED) :] == dev.UNLOCKED  # and the formats once more, where it is seen what they run
    assert [command[1] for command in called] == ["run", "run", "combine", "report"]


def test_an_unknown_command_shows_all_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    shown = capsys.readouterr().out
    assert all(f"dev.py {command} " in shown for command in dev.COMMANDS)


def test_an_unknown_benchmark_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(dev, "set_up_for_development", lambda: None)
    assert dev.main(["bench", "dancing"]) == 1
    assert "No such benchmark: dancing" in capsys.readouterr().err
