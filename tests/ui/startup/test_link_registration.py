"""The desktop is told of links by a file that is the program's own, and by nothing else."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader import child_process
from reader.errors import OccupiedError, ReaderError
from reader.ui.startup.link_registration import NAME, LinkRegistration

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no desktop of freedesktop.org")


@pytest.fixture
def called(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file in which the programs of the desktop note how they were called."""
    programs, told = home / "programs", home / "called"
    programs.mkdir()
    for name in ("xdg-mime", "update-desktop-database"):
        (programs / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {shlex.quote(str(told))}\nexit 1\n')
        (programs / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    told.touch()
    return told


def fields(file: Path) -> dict[str, str]:
    first, *lines = file.read_text("utf-8").splitlines()
    assert first == "[Desktop Entry]"
    return dict(line.partition("=")[::2] for line in lines)


def test_it_is_made_and_taken_back(home: Path, called: Path) -> None:
    registration = LinkRegistration()
    file = home / "data" / "applications" / NAME
    assert (registration.is_possible, registration.is_made, registration.file) == (True, False, file)
    registration.make()
    assert registration.is_made
    told = fields(file)
    assert told["MimeType"] == "x-scheme-handler/entity-reader;"
    assert told["Exec"] == f'"{sys.executable}" "-P" "-m" "reader" %u'
    assert Path(told["Icon"]).is_file()
    registration.make()  # once more does no harm
    registration.take_back()
    assert not file.exists()
    assert not registration.is_made
    registration.take_back()
    update = f"update-desktop-database {file.parent}"
    default = f"xdg-mime default {NAME} x-scheme-handler/entity-reader"
    assert called.read_text().splitlines() == [update, default, update, default, update]


def test_without_the_programs_of_a_desktop_the_file_has_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    registration = LinkRegistration()
    registration.make()
    assert registration.is_made


@pytest.mark.parametrize("data", ["", "relative/path"])
def test_a_folder_that_is_not_said_is_the_usual_one(home: Path, data: str) -> None:
    registration = LinkRegistration({"XDG_DATA_HOME": data})
    assert registration.file == home / ".local" / "share" / "applications" / NAME


@pytest.mark.parametrize("how", ["a file", "a link", "a folder"])
def test_what_another_made_stays(called: Path, home: Path, how: str) -> None:
    registration = LinkRegistration()
    registration.file.parent.mkdir()
    theirs = home / "theirs"
    theirs.write_text("[Desktop Entry]\nName=Theirs\n")
    if how == "a file":
        registration.file.write_text(theirs.read_text())
    elif how == "a link":
        registration.file.symlink_to(theirs)
    else:
        registration.file.mkdir()
    for change in (registration.make, registration.take_back):
        with pytest.raises(OccupiedError, match=r"has not made\. It stays\."):
            change()
    assert not registration.is_made
    assert theirs.read_text() == "[Desktop Entry]\nName=Theirs\n"
    assert registration.file.exists()
    assert called.read_text() == ""


def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "data" / "applications").write_text("a file, where a folder should be")
    with pytest.raises(ReaderError, match=f"“{NAME}” cannot be written in "):
        LinkRegistration().make()


def test_a_program_that_moved_is_not_the_one_that_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    registration = LinkRegistration()
    registration.make()
    monkeypatch.setattr(sys, "executable", "/opt/else/where")
    assert not registration.is_made
    registration.make()
    assert registration.is_made


@pytest.mark.parametrize("folder", ["plain", 'a "b" $c `d` \\e %f', "new\nline"])
def test_whatever_its_program_is_called_it_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str
) -> None:
    program = f"/opt/{folder}/python"
    monkeypatch.setattr(child_process, "command_line", lambda: [program, "-m", "reader"])
    monkeypatch.setenv("PATH", str(tmp_path))
    registration = LinkRegistration()
    registration.make()
    line = fields(registration.file)["Exec"]
    for said, meant in (("\\n", "\n"), ("\\\\", "\\")):  # as every string of such a file is read
        line = line.replace(said, meant)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', line.replace("%%", "%"), re.DOTALL)
    assert [re.sub(r"\\(.)", r"\1", word) for word in words] == [program, "-m", "reader"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="there is nobody to look at it")
def test_the_file_is_one_that_desktops_read() -> None:
    registration = LinkRegistration()
    registration.make()
    subprocess.run(["desktop-file-validate", str(registration.file)], check=True)
