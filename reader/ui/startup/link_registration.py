"""Tells the desktop, where it is one of freedesktop.org, that entity-reader:// links are opened with this program.

That is one file of the user's own, which nothing but this module makes, and takes away:

    ~/.local/share/applications/entity-reader-links.desktop
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from reader import child_process, disk, paths
from reader.errors import OccupiedError, ReaderError
from reader.reasons import reason
from reader.text.permalink import SCHEME
from reader.ui.style.translation import tr

NAME = "entity-reader-links.desktop"
_SORT = f"x-scheme-handler/{SCHEME}"
_MARK = "X-EntityReader-Made=true"
_LONGEST = 100_000  # bytes of such a file
_PATIENCE = 20  # seconds for a program of the desktop's


class LinkRegistration:
    """Whether links are opened with this program, and the way to have it so."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        folder = Path(environment.get("XDG_DATA_HOME") or ".")
        data = folder if folder.is_absolute() else Path.home() / ".local" / "share"
        self.file = data / "applications" / NAME

    @property
    def is_possible(self) -> bool:
        """Whether this is a desktop that is told so, and it is known which program this is."""
        return sys.platform.startswith("linux") and child_process.can_start()

    @property
    def is_made(self) -> bool:
        """Whether the desktop knows of this program, where it lies now."""
        return self._read() == _entry()

    def make(self) -> None:
        """Have links opened with this program; ReaderError where that cannot be, or another's file is in the way."""
        self._refuse_what_is_not_ours()
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            disk.write_own(self.file, _entry().encode())
        except OSError as error:
            raise ReaderError(
                tr(
                    "“{name}” cannot be written in {parent}: {reason}.",
                    name=NAME,
                    parent=self.file.parent,
                    reason=reason(error),
                )
            ) from error
        self._tell()
        _run("xdg-mime", "default", NAME, _SORT)

    def take_back(self) -> None:
        """Leave links to whatever else opens them."""
        if self._read() is None:
            return
        self._refuse_what_is_not_ours()
        try:
            self.file.unlink(missing_ok=True)
        except OSError as error:
            raise ReaderError(
                tr(
                    "“{name}” cannot be removed from {parent}: {reason}.",
                    name=NAME,
                    parent=self.file.parent,
                    reason=reason(error),
                )
            ) from error
        self._tell()

    def _refuse_what_is_not_ours(self) -> None:
        there = self._read()
        if there is not None and _MARK not in there.splitlines():
            raise OccupiedError(
                tr(
                    "There is a “{name}” in {parent} that Entity Reader has not made. It stays.",
                    name=NAME,
                    parent=self.file.parent,
                )
            )

    def _read(self) -> str | None:
        """Return what the file says; nothing where something else is in its place, and None where nothing is."""
        if not os.path.lexists(self.file):
            return None
        if self.file.is_symlink():
            return ""
        try:
            return disk.read(self.file, _LONGEST).decode("utf-8", "replace")
        except (OSError, disk.NoFileError):
            return ""

    def _tell(self) -> None:
        _run("update-desktop-database", str(self.file.parent))


def _entry() -> str:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Entity Reader",
        "Comment=Opens links to articles in the libraries of Entity Reader",
        f"Exec={' '.join(map(_quote, child_process.command_line()))} %u",
        f"Icon={_escape(str(paths.resources() / 'icons' / 'application.svg'))}",
        "Terminal=false",
        "NoDisplay=true",
        f"MimeType={_SORT};",
        _MARK,
    )
    return "".join(f"{line}\n" for line in lines)


def _quote(word: str) -> str:
    """Return an argument as the line Exec has it: quoted as by a shell, then as every string of such a file."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", word.replace("%", "%%"))
    return _escape(f'"{quoted}"')


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _run(program: str, *arguments: str) -> None:
    """Run a program of the desktop's, if there is such a one; where it fails, too, the file alone has to do."""
    if found := shutil.which(program):
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                [found, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE,
                check=False,
            )
