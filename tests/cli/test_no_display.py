import sys
from pathlib import Path

import pytest

from reader.cli.display import has_display
from tests.cli.shell import Shell

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")


@pytest.fixture
def headless(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> Shell:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return shell


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_is_what_the_environment_names(name: str) -> None:
    assert has_display({name: ":0"})
    assert not has_display({name: ""})
    assert not has_display({})


def test_the_seeds_are_printed_and_how_to_open_the_window(headless: Shell) -> None:
    result = headless.run()
    assert result.code == 0
    assert "Shanghai Mayor Gong Zheng met with Bernd Montag" in result.out
    assert "Siemens Healthineers" in result.out.partition("MENTIONS")[2]
    assert "xvfb-run" in result.out.splitlines()[-1]
    assert headless.opened == []


def test_files_are_imported_as_the_window_would(headless: Shell, folder: Path) -> None:
    result = headless.run(folder / "fair.txt")
    assert result.code == 0
    assert "1 article added.\n" in result.out
    assert "Import fair opens in Shanghai" in result.out


def test_a_link_needs_the_window(headless: Shell) -> None:
    good = headless.run("entity-reader://5f0c9a2e77d14b60/article/9f86d081884c7d659a2feaa0c55ad015")
    assert (good.code, good.err.startswith("A link opens in the window. There is no display")) == (2, True)
    bad = headless.run("entity-reader://../article/x")
    assert (bad.code, bad.err.startswith("This link cannot be followed: it does not say which article")) == (2, True)


def test_a_library_that_is_not_there_is_refused(headless: Shell, tmp_path: Path) -> None:
    assert headless.run("--library", tmp_path / "none.library").code == 2
